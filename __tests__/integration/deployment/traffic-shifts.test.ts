import { expect, it, test } from '@jest/globals'
import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { rolloutChart } from '../../../src/runner/rollout-chart.ts'
import { OTHER_IMAGE, type RunResult, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

// What a reader of the summary's picture sees of a rollout: the variant's phases, and the traffic that its new instances take.

type Routing = NonNullable<DeploymentConfig['BlueGreenUpdatePolicy']>['TrafficRoutingConfiguration']

const ALARMS = { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] } }

function blueGreen(TrafficRoutingConfiguration: Routing, TerminationWaitInSeconds = 0): DeploymentConfig {
  return { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration, TerminationWaitInSeconds }, ...ALARMS }
}

function percent(Value: number) {
  return { Type: 'CAPACITY_PERCENT', Value } as const
}

const CANARY = blueGreen({ Type: 'CANARY', CanarySize: percent(25), WaitIntervalInSeconds: 300 }, 120)
const LINEAR = blueGreen({ Type: 'LINEAR', LinearStepSize: percent(10), WaitIntervalInSeconds: 120 })
const ROLLING: DeploymentConfig = {
  RollingUpdatePolicy: { MaximumBatchSize: percent(50), WaitIntervalInSeconds: 60 },
  ...ALARMS,
}

async function update(
  deploymentConfig: DeploymentConfig,
  instances: number,
  arrange: (scenario: Scenario) => void = () => undefined,
): Promise<RunResult> {
  const scenario = new Scenario()
  scenario.emulator.alarms.put('churn-errors')
  const endpointConfig = { ProductionVariants: [{ ...VARIANT, InitialInstanceCount: instances }] }
  await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE, endpointConfig }))
  arrange(scenario)
  return scenario.run(specificationOf({ endpointConfig, deploymentConfig, waitTimeoutMs: 3 * 3_600_000 }))
}

/** The bars of the variant's lane, without times. */
function bars({ report }: RunResult): readonly string[] {
  const lines = rolloutChart(report) ?? []
  const lane = lines.findIndex((line) => line.includes('section variant AllTraffic'))
  return lines.slice(lane + 1).map((line) =>
    line
      .trim()
      .replace(/ \([^)]*\) :/, ' :')
      .replace(/(?:, )?2000-.*$/, '')
      .trim(),
  )
}

test.each<[string, DeploymentConfig, number, readonly string[]]>([
  [
    'all at once',
    blueGreen({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 }, 300),
    1,
    [
      'Creating :active',
      'ActivatingTraffic, 100 % of traffic :',
      'Baking, 100 % of traffic :',
      'Deleting, 100 % of traffic :',
    ],
  ],
  [
    'a canary',
    CANARY,
    4,
    [
      'Creating :active',
      'ActivatingTraffic, 25 % of traffic :',
      'Baking, 25 % of traffic :',
      'ActivatingTraffic, 100 % of traffic :',
      'Baking, 100 % of traffic :',
      'Deleting, 100 % of traffic :',
    ],
  ],
  [
    'ten equal steps',
    LINEAR,
    10,
    ['Creating :active', ...Array.from({ length: 10 }, (_step, index) => `${10 * (index + 1)} % of traffic :`)],
  ],
  [
    'batches',
    ROLLING,
    2,
    [
      'Creating :active',
      'ActivatingTraffic, 50 % of traffic :',
      'Baking, 50 % of traffic :',
      'Deleting, 50 % of traffic :',
      'Creating, 50 % of traffic :',
      'ActivatingTraffic, 100 % of traffic :',
      'Baking, 100 % of traffic :',
      'Deleting, 100 % of traffic :',
    ],
  ],
])('%s', async (_strategy, deploymentConfig, instances, expected) => {
  const run = await update(deploymentConfig, instances)
  expect(run.result).toBe('updated')
  expect(bars(run)).toEqual(expected)
})

it('an alarm takes the traffic back', async () => {
  const run = await update(CANARY, 4, ({ emulator, clock }) => {
    emulator.schedule(clock.now() + 7 * 60_000, () => emulator.alarms.set('churn-errors', 'ALARM'))
  })
  expect(run.result).toBe('rolled-back')
  expect(bars(run)).toEqual([
    'Creating :active',
    'ActivatingTraffic, 25 % of traffic :',
    'Baking, 25 % of traffic :',
    'Deleting, 0 % of traffic :active',
  ])
})
