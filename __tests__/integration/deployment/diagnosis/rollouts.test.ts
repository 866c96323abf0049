import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentEvent } from '../../../../src/deployment/report.ts'
import { OTHER_IMAGE, specificationOf } from '../../../fixtures/scenario.ts'
import { FAILED_ROLLOUTS } from './rollouts.ts'
import { expectTold } from './told.ts'
import { type Wired, wired } from './wired.ts'

const GROUP = '/aws/sagemaker/Endpoints/churn'
const PING =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const SILENCE =
  'There is no log of this rollout by variant AllTraffic: its containers never ran, or printed nothing, or the execution role may not write logs.'
const TAIL = 'aws logs tail /aws/sagemaker/Endpoints/churn --region eu-west-1 --since 1h'

/** An endpoint that was deployed an hour ago. */
async function deployed(): Promise<Wired> {
  const given = await wired()
  await given.scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE, preflight: false }))
  return given
}

describe('what SageMaker says of a failed rollout is explained', () => {
  test.each(FAILED_ROLLOUTS.map((rollout) => [rollout.id, rollout] as const))(
    'of an update: %s',
    async (_id, { reason, told }) => {
      const { scenario, run } = await deployed()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: reason })
      const { result, text } = await run()
      expect(result).toBe('rolled-back')
      expectTold(text, [...told, `SageMaker’s reason: ${reason}`, SILENCE])
    },
  )

  test.each(FAILED_ROLLOUTS.slice(0, 3))('of a creation: $id', async ({ reason, told }) => {
    const { scenario, run } = await wired()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: reason })
    const { result, text } = await run()
    expect(result).toBe('failed')
    expectTold(text, [...told, reason, SILENCE])
  })

  it('what nobody knows is told as such, with all that there is', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: 'The stars are not right.' })
    scenario.emulator.schedule(scenario.clock.now() + 120_000, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', ['starting', 'ready'])
    })
    const { text, verdict } = await run()
    expect(text).toContain('The cause is not known to this action')
    expect(text).toContain('SageMaker’s reason: The stars are not right.')
    expect(text).toContain('Variant AllTraffic had come as far as Creating: Launching 1 instance(s).')
    expect(text).toContain('Read the container’s last log lines')
    expect(verdict).toMatchObject({
      failure: { logs: [{ logGroup: GROUP, logStream: 'AllTraffic/i-1', lines: ['starting', 'ready'] }] },
    })
  })

  it('an endpoint that was Failed before is explained, too', async () => {
    const { scenario, run } = await wired()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Failed',
      failureReason: 'CapacityError: Unable to provision requested ML compute capacity.',
    })
    const { text } = await run({ recreateFailed: false })
    expect(text).toContain('AWS has no free capacity')
    expect(text).toContain('CapacityError')
  })
})

describe('the containers’ log', () => {
  const broken = async () => {
    const given = await deployed()
    given.scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: PING })
    return given
  }

  it('of another time is not taken for this rollout’s', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.logs.write(GROUP, 'AllTraffic/i-0', ['ImportError: yesterday'], scenario.clock.now() - 60_000)
    const { text } = await run()
    expect(text).toContain(SILENCE)
    expect(text).not.toContain('yesterday')
  })

  it('that the caller may not read: says which permissions, ready to be pasted, and how to read it by hand', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.script.deny('logs:*')
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toContain('The containers’ log could not be read: User: ')
    expect(text).toContain(
      '{ "Effect": "Allow", "Action": [ "logs:DescribeLogStreams", "logs:GetLogEvents" ], "Resource": "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/sagemaker/Endpoints/churn:*" }',
    )
    expect(text).toContain(TAIL)
  })

  it('that does not answer takes nothing from the verdict', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.script.weather({ service: 'logs', fault: 'internal-failure' })
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toMatch(/The containers’ log could not be read: \w+: /)
    expect(text).toContain(TAIL)
    // Asked again by itself, and then no more.
    expect(scenario.emulator.journal.calls('DescribeLogStreams')).toHaveLength(5)
  })

  it('is read of the variant that failed alone', async () => {
    const { scenario, run } = await broken()
    const variant = (VariantName: string) => ({
      VariantName,
      ModelName: 'model',
      InstanceType: 'ml.m5.large' as const,
      InitialInstanceCount: 1,
    })
    await run({ endpointConfig: { ProductionVariants: [variant('AllTraffic'), variant('Other')] } })
    const asked = scenario.emulator.journal.calls('DescribeLogStreams').map(({ input }) => input)
    expect(asked).toEqual([expect.objectContaining({ logStreamNamePrefix: 'AllTraffic/' })])
  })

  it('tells of a rollout that does not come to an end, too', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { durationMs: 5 * 60 * 60_000 })
    scenario.emulator.schedule(scenario.clock.now() + 120_000, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', ["ModuleNotFoundError: No module named 'torch'"])
    })
    const { result, text } = await run({ waitTimeoutMs: 10 * 60_000 })
    expect(result).toBe('timed-out')
    expect(text).toContain('Python does not find the module `torch` in the container.')
    expect(text).toContain('Variant AllTraffic had come as far as Creating')
    expect(text).toContain('Run the job again to join the rollout')
  })

  it('is not asked for after a cancel', async () => {
    const { scenario, run } = await deployed()
    const cancel = new AbortController()
    const onEvent = (event: DeploymentEvent) => {
      if (event.type === 'wrote' && event.operation === 'UpdateEndpoint') cancel.abort('SIGTERM')
    }
    await expect(run({}, { signal: cancel.signal, onEvent })).resolves.toMatchObject({ result: 'cancelled' })
    expect(scenario.emulator.journal.calls('DescribeLogStreams')).toEqual([])
  })
})

describe('alarms that turned a rollout back', () => {
  const watched = {
    deploymentConfig: {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE' as const, WaitIntervalInSeconds: 0 },
        TerminationWaitInSeconds: 600,
      },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }, { AlarmName: 'churn-latency' }] },
    },
  }
  const alarmed = async () => {
    const given = await deployed()
    const { alarms } = given.scenario.emulator
    alarms.put('churn-errors')
    alarms.put('churn-latency')
    given.scenario.clock.advance(60_000)
    const at = (minutes: number, act: () => void) => {
      given.scenario.emulator.schedule(given.scenario.clock.now() + minutes * 60_000, act)
    }
    at(9, () => {
      alarms.set('churn-errors', 'ALARM', 'Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (5.0).')
    })
    return { ...given, alarms, at }
  }

  it('are named with state, reason and time; so are the others', async () => {
    const { run } = await alarmed()
    const { result, text } = await run(watched)
    expect(result).toBe('rolled-back')
    expect(text).toContain('A CloudWatch alarm that watches the rollout went off, so SageMaker turned it back.')
    expect(text).toMatch(
      /The alarm churn-errors is in ALARM, since \S+Z, 9 min after the rollout began\. CloudWatch says: Threshold Crossed: 1 datapoint \[7\.0\]/,
    )
    expect(text).toContain('The alarm churn-latency is OK, and was before the rollout.')
    expect(text).toContain('SageMaker’s reason: The deployment was rolled back because')
    expect(text).toMatch(/Variant AllTraffic had come as far as Baking: Baking for 600 seconds/)
  })

  it('are the cause where SageMaker gives no reason', async () => {
    const { scenario, run } = await alarmed()
    scenario.emulator.script.nextRollout('churn', { failureReason: undefined })
    const { text } = await run(watched)
    expect(text).toContain('A CloudWatch alarm that watches the rollout went off')
    expect(text).toContain('SageMaker gave no reason.')
  })

  it('that are fine again are told as such', async () => {
    const { alarms, at, run } = await alarmed()
    at(10, () => {
      alarms.set('churn-errors', 'OK')
    })
    const { text } = await run(watched)
    expect(text).toMatch(
      /The alarm churn-errors is OK again, since \S+Z, 10 min after the rollout began: it changed its state during the rollout\./,
    )
  })

  it('that the caller may not look at: says which permission', async () => {
    const { scenario, run } = await alarmed()
    scenario.emulator.script.deny('cloudwatch:DescribeAlarms')
    const { result, text } = await run(watched)
    expect(result).toBe('rolled-back')
    expect(text).toContain('The alarms that watched the rollout (churn-errors, churn-latency) could not be looked at')
    expect(text).toContain('Allow the caller `cloudwatch:DescribeAlarms`')
  })

  it('are not looked at where none watched the rollout', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await run()
    expect(scenario.emulator.journal.calls('DescribeAlarms')).toEqual([])
  })
})
