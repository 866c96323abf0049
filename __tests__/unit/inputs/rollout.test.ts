import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { executionLimit, rolloutWaits } from '../../../src/deployment/inputs/rollout-waits.ts'
import { accepted, refused } from './step.ts'

type Changes = Readonly<Record<string, string | undefined>>

const MINUTE = 60_000

const alarms = { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] } }
const traffic = (routing: NonNullable<DeploymentConfig['BlueGreenUpdatePolicy']>['TrafficRoutingConfiguration']) => ({
  BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: routing },
})
const tenth = { Type: 'CAPACITY_PERCENT', Value: 10 } as const

describe('the shorthand for a deployment config', () => {
  test.each<[string, Changes, DeploymentConfig | undefined]>([
    ['none', {}, undefined],
    [
      'all at once',
      { 'deployment-strategy': 'all-at-once' },
      traffic({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 }),
    ],
    [
      'all at once, watched',
      { 'deployment-strategy': 'all-at-once', 'rollback-alarms': 'churn-errors', 'step-interval': '10m' },
      { ...traffic({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 600 }), ...alarms },
    ],
    [
      'alarms alone',
      { 'rollback-alarms': 'churn-errors', 'step-interval': '0s' },
      { ...traffic({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 }), ...alarms },
    ],
    [
      'canary by percentage',
      { 'deployment-strategy': 'canary', 'step-size': '10%', 'step-interval': '5m' },
      traffic({ Type: 'CANARY', WaitIntervalInSeconds: 300, CanarySize: tenth }),
    ],
    [
      'canary by number',
      { 'deployment-strategy': 'canary', 'step-size': '1', 'step-interval': '5m', 'initial-instance-count': '2' },
      traffic({ Type: 'CANARY', WaitIntervalInSeconds: 300, CanarySize: { Type: 'INSTANCE_COUNT', Value: 1 } }),
    ],
    [
      'linear, watched',
      {
        'deployment-strategy': 'linear',
        'step-size': '10 %',
        'step-interval': '90s',
        'rollback-alarms': '\n churn-errors \n\n',
      },
      { ...traffic({ Type: 'LINEAR', WaitIntervalInSeconds: 90, LinearStepSize: tenth }), ...alarms },
    ],
    [
      'in the shape of the API',
      { 'deployment-config': '{ AutoRollbackConfiguration: { Alarms: [{ AlarmName: churn-errors }] } }' },
      alarms,
    ],
  ])('%s', async (_, changes, config) => {
    expect((await accepted(changes)).specification.deploymentConfig).toEqual(config)
  })

  test('rolling', async () => {
    const changes = {
      'deployment-strategy': 'rolling',
      'step-size': '2',
      'step-interval': '5m',
      'initial-instance-count': '4',
    }
    expect(await accepted(changes)).toMatchObject({
      specification: {
        deploymentConfig: {
          RollingUpdatePolicy: { MaximumBatchSize: { Type: 'INSTANCE_COUNT', Value: 2 }, WaitIntervalInSeconds: 300 },
        },
      },
      warnings: [],
    })
  })
})

describe('how long a rollout waits of its own accord', () => {
  const rolling = (Value: number, Type: 'CAPACITY_PERCENT' | 'INSTANCE_COUNT', interval: number): DeploymentConfig => ({
    RollingUpdatePolicy: { MaximumBatchSize: { Type, Value }, WaitIntervalInSeconds: interval },
  })
  const blueGreen = (config: DeploymentConfig, termination: number): DeploymentConfig => ({
    BlueGreenUpdatePolicy: {
      TrafficRoutingConfiguration: undefined,
      ...config.BlueGreenUpdatePolicy,
      TerminationWaitInSeconds: termination,
    },
  })
  const linear = (Value: number, Type: 'CAPACITY_PERCENT' | 'INSTANCE_COUNT') =>
    traffic({ Type: 'LINEAR', WaitIntervalInSeconds: 60, LinearStepSize: { Type, Value } })
  test.each<[string, Partial<DeploymentConfig>, number, number]>([
    ['nothing', {}, 1, 0],
    ['alarms alone', alarms, 1, 0],
    ['all at once', traffic({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 }), 1, 60],
    ['all at once, then a wait', blueGreen(traffic({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 }), 30), 1, 90],
    ['a wait alone', blueGreen({}, 30), 1, 30],
    ['canary', traffic({ Type: 'CANARY', WaitIntervalInSeconds: 60, CanarySize: tenth }), 1, 60],
    [
      'canary, then a wait',
      blueGreen(traffic({ Type: 'CANARY', WaitIntervalInSeconds: 60, CanarySize: tenth }), 30),
      1,
      90,
    ],
    ['linear, 10 steps', linear(10, 'CAPACITY_PERCENT'), 1, 600],
    ['linear, 4 steps of 30 percent', linear(30, 'CAPACITY_PERCENT'), 1, 240],
    ['linear, 3 steps of 2 of 5', linear(2, 'INSTANCE_COUNT'), 5, 180],
    ['linear, then a wait', blueGreen(linear(50, 'CAPACITY_PERCENT'), 30), 1, 150],
    ['rolling, 20 batches', rolling(5, 'CAPACITY_PERCENT', 60), 1, 1200],
    ['rolling, 3 batches of 2 of 6', rolling(2, 'INSTANCE_COUNT', 60), 6, 180],
  ])('%s', (_, config, instances, seconds) => {
    expect(rolloutWaits(config, instances)).toBe(seconds)
  })

  test.each<[Partial<DeploymentConfig>, number]>([
    [{}, 28_800],
    [
      {
        RollingUpdatePolicy: {
          MaximumBatchSize: tenth,
          WaitIntervalInSeconds: 0,
          MaximumExecutionTimeoutInSeconds: 600,
        },
      },
      600,
    ],
    [{ BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: undefined, MaximumExecutionTimeoutInSeconds: 700 } }, 700],
  ])('and how long SageMaker lets it take: %j', (config, seconds) => {
    expect(executionLimit(config)).toBe(seconds)
  })
})

describe('wait-timeout follows them', () => {
  const linear = { 'deployment-strategy': 'linear', 'step-size': '10%' }
  const terminating =
    '{ BlueGreenUpdatePolicy: { TerminationWaitInSeconds: 3600, TrafficRoutingConfiguration: { Type: ALL_AT_ONCE, WaitIntervalInSeconds: 60 } } }'
  test.each<[Changes, number]>([
    [{}, 50],
    [{ ...linear, 'step-interval': '1m' }, 50],
    [{ ...linear, 'step-interval': '2m' }, 50],
    [{ ...linear, 'step-interval': '3m' }, 60],
    [{ ...linear, 'step-interval': '30m' }, 330],
    [{ ...linear, 'step-interval': '30m', 'wait-timeout': '5h' }, 300],
    [{ ...linear, 'step-size': '1', 'step-interval': '30m', 'initial-instance-count': '4' }, 150],
    [{ 'deployment-config': terminating }, 91],
    [
      {
        ...linear,
        'step-size': '2',
        'step-interval': '1h',
        'instance-type': undefined,
        'endpoint-config':
          '{ ProductionVariants: [{ VariantName: a, InstanceType: ml.m5.large, InitialInstanceCount: 4 }, { VariantName: b, InstanceType: ml.m5.large, InitialInstanceCount: 8 }] }',
      },
      270,
    ],
  ])('%j: %d minutes', async (changes, minutes) => {
    expect((await accepted(changes)).specification.waitTimeoutMs).toBe(minutes * MINUTE)
  })

  test('one that is shorter is refused', async () => {
    const { lines } = await refused({ ...linear, 'step-interval': '3m', 'wait-timeout': '29m' })
    expect(lines).toEqual([
      "wait-timeout: '29m' is shorter than the waits of the rollout itself (30m); accepted: a longer duration, such as 1h",
    ])
  })
})

describe('refused', () => {
  const canary = { 'deployment-strategy': 'canary', 'step-size': '10%', 'step-interval': '5m' }
  const size = 'of the capacity, or a number of instances'
  const whole =
    '{ RollingUpdatePolicy: { WaitIntervalInSeconds: 60, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 10 } } }'
  test.each<[Changes, readonly string[]]>([
    [
      { 'deployment-strategy': 'blue-green', 'step-interval': '5' },
      [
        "deployment-strategy: 'blue-green' is none of the choices; accepted: all-at-once, canary, linear or rolling",
        "step-interval: '5' is a bare number, and its unit would be a guess; accepted: a duration with its unit, such as 30s, 15m or 1h30m",
      ],
    ],
    [
      { 'deployment-strategy': 'Canary' },
      [
        "deployment-strategy: 'Canary' is none of the choices; accepted: all-at-once, canary, linear or rolling; did you mean 'canary'?",
      ],
    ],
    [
      { 'deployment-strategy': 'canary' },
      [
        'step-size: needed with deployment-strategy canary; set it to 1% to 50%, or to a number of instances',
        'step-interval: needed with deployment-strategy canary; set it to the time between two steps, such as 5m',
      ],
    ],
    [{ ...canary, 'step-size': '51%' }, [`step-size: '51%' is too large; accepted: 1% to 50% ${size}`]],
    [{ ...canary, 'step-size': '0%' }, [`step-size: '0%' is too small; accepted: 1% to 50% ${size}`]],
    [
      { ...canary, 'step-size': '0' },
      [
        `step-size: '0' is neither a percentage nor a number of instances; accepted: 1% to 50% ${size}; did you mean '0%'?`,
      ],
    ],
    [
      { ...canary, 'step-size': '10 percent' },
      [
        `step-size: '10 percent' is neither a percentage nor a number of instances; accepted: 1% to 50% ${size}; did you mean '10%'?`,
      ],
    ],
    [
      { ...canary, 'step-size': 'half' },
      [`step-size: 'half' is neither a percentage nor a number of instances; accepted: 1% to 50% ${size}`],
    ],
    [
      { ...canary, 'deployment-strategy': 'linear', 'step-size': '9%' },
      [`step-size: '9%' is too small; accepted: 10% to 50% ${size}`],
    ],
    [
      { ...canary, 'deployment-strategy': 'rolling', 'step-size': '4%' },
      [`step-size: '4%' is too small; accepted: 5% to 50% ${size}`],
    ],
    [
      { ...canary, 'step-interval': '1500ms' },
      ["step-interval: '1500ms' is not of whole seconds; accepted: a duration of whole seconds up to 1h"],
    ],
    [{ ...canary, 'step-interval': '61m' }, ["step-interval: '61m' is too long; accepted: a duration from 0s to 1h"]],
    [{ 'step-size': '10%' }, ['deployment-strategy: needed with step-size; set it to canary, linear or rolling']],
    [
      { 'step-size': '10%', 'step-interval': '5m' },
      ['deployment-strategy: needed with step-size and step-interval; set it to canary, linear or rolling'],
    ],
    [
      { 'step-size': '10%', 'step-interval': '5m', 'rollback-alarms': 'a' },
      ['deployment-strategy: needed with step-size; set it to canary, linear or rolling'],
    ],
    [
      { 'rollback-alarms': 'a' },
      [
        'step-interval: needed with rollback-alarms, as the time for which they watch the new instances; set it to a duration, such as 10m',
      ],
    ],
    [
      { 'deployment-strategy': 'all-at-once', 'step-size': '10%', 'step-interval': '5m' },
      [
        "step-size: '10%' is the size of a step, but deployment-strategy is all-at-once; accepted: it with canary, linear or rolling only",
        "step-interval: '5m' is a time between steps or for alarms to watch, and there are neither; accepted: it with rollback-alarms, or with canary, linear or rolling",
      ],
    ],
    [
      { ...canary, 'deployment-config': whole, 'rollback-alarms': 'a' },
      [
        "deployment-strategy: 'canary' contradicts deployment-config; accepted: one of the two",
        "step-size: '10%' contradicts deployment-config; accepted: one of the two",
        "step-interval: '5m' contradicts deployment-config; accepted: one of the two",
        'rollback-alarms: contradicts deployment-config; accepted: one of the two',
      ],
    ],
    [
      { ...canary, 'deployment-strategy': 'linear', 'step-interval': '1h' },
      [
        "step-interval: '1h' makes the rollout wait for 10h, but SageMaker lets it take less than 8h; accepted: a shorter interval, or larger steps",
      ],
    ],
    [
      {
        'deployment-config':
          '{ RollingUpdatePolicy: { MaximumExecutionTimeoutInSeconds: 600, WaitIntervalInSeconds: 60, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 10 } } }',
        'wait-timeout': '15m',
      },
      [
        'deployment-config: makes the rollout wait for 10m, but SageMaker lets it take less than 10m; accepted: fewer or shorter waits, or a longer MaximumExecutionTimeoutInSeconds (28800 at most)',
      ],
    ],
    [
      { ...canary, 'serverless-config': '{ MemorySizeInMB: 1024, MaxConcurrency: 1 }', 'instance-type': undefined },
      [
        "deployment-strategy: 'canary' is not possible with a serverless variant; accepted: it with variants of instances only",
        "step-size: '10%' is not possible with a serverless variant; accepted: it with variants of instances only",
        "step-interval: '5m' is not possible with a serverless variant; accepted: it with variants of instances only",
      ],
    ],
    [
      {
        'deployment-config': whole,
        'instance-type': undefined,
        'endpoint-config':
          '{ ProductionVariants: [{ ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 } }] }',
      },
      ['deployment-config: is not possible with a serverless variant; accepted: it with variants of instances only'],
    ],
    [
      { 'retain-variant-properties': 'counts' },
      [
        "retain-variant-properties: 'counts' is none of the choices; accepted: auto, all, instance-counts, weights or none; did you mean 'instance-counts'?",
      ],
    ],
  ])('%j', async (changes, lines) => {
    expect((await refused(changes)).lines).toEqual(lines)
  })
})

describe('alarms', () => {
  const names = 'accepted: names of CloudWatch alarms, one a line'
  test.each([
    [
      'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:churn errors',
      `'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:churn errors' is an ARN; ${names}; did you mean 'churn errors'?`,
    ],
    ['- churn-errors', `'- churn-errors' looks like an item of a list; ${names}; did you mean 'churn-errors'?`],
    ['# churn', `'# churn' looks like a comment, which is not supported here; ${names}`],
    ['a'.repeat(256), `'${'a'.repeat(120)}…' has 256 characters, of at most 255; ${names}`],
    ['a\na', 'names an alarm twice; accepted: each alarm once'],
    ['a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk', 'names 11 alarms; accepted: 1 to 10 alarms'],
  ])('refused: %j', async (text, line) => {
    const { lines } = await refused({ 'rollback-alarms': text, 'step-interval': '5m' })
    expect(lines).toEqual([`rollback-alarms: ${line}`])
  })
})

describe('where SageMaker does something else in silence, or may refuse', () => {
  const canary = { 'deployment-strategy': 'canary', 'step-size': '10%', 'step-interval': '5m' }
  const inf1 =
    'deployment-strategy: SageMaker rolls out all at once, without baking, on instances of type Inf1, whatever it is told'
  test.each<[Changes, readonly string[]]>([
    [{ ...canary, 'instance-type': 'ml.inf1.xlarge' }, [inf1]],
    [{ 'deployment-strategy': 'all-at-once', 'instance-type': 'ml.inf1.xlarge' }, []],
    [
      { 'rollback-alarms': 'a', 'step-interval': '5m', 'instance-type': 'ml.inf1.xlarge' },
      [inf1.replace('deployment-strategy', 'rollback-alarms')],
    ],
    [
      {
        ...canary,
        'instance-type': undefined,
        'endpoint-config':
          '{ ProductionVariants: [{ InstancePools: [{ InstanceType: ml.inf1.xlarge, Priority: 1 }] }] }',
      },
      [inf1],
    ],
    [{ ...canary, 'instance-type': 'ml.inf2.xlarge' }, []],
    [
      { ...canary, 'deployment-strategy': 'linear', 'step-size': '1', 'initial-instance-count': '11' },
      ["deployment-strategy: a step is 10% to 50% of a variant's instances, and one begins with 11"],
    ],
    [
      { ...canary, 'deployment-strategy': 'rolling', 'step-size': '5', 'initial-instance-count': '9' },
      ["deployment-strategy: a step is 5% to 50% of a variant's instances, and one begins with 9"],
    ],
    [
      { ...canary, 'deployment-strategy': 'rolling' },
      ['deployment-strategy: an update in batches needs two instances at least, and a variant begins with one'],
    ],
    [
      { ...canary, 'step-size': '2', 'initial-instance-count': '3' },
      ["deployment-strategy: a step is 1% to 50% of a variant's instances, and one begins with 3"],
    ],
    [
      {
        'instance-type': undefined,
        'endpoint-config':
          '{ ProductionVariants: [{ VariantName: a, InstanceType: ml.m5.large, InitialInstanceCount: 4 }, { VariantName: b, InstanceType: ml.m5.large, InitialInstanceCount: 4 }] }',
        'deployment-config':
          '{ RollingUpdatePolicy: { WaitIntervalInSeconds: 0, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 10 } } }',
      },
      ['deployment-config: SageMaker does not update endpoints of several variants in batches'],
    ],
  ])('%j', async (changes, warnings) => {
    expect((await accepted(changes)).warnings).toEqual(warnings)
  })
})

test.each(['auto', 'all', 'instance-counts', 'weights', 'none'])('retain-variant-properties: %s', async (choice) => {
  const { specification } = await accepted({ 'retain-variant-properties': choice })
  expect(specification.retainVariantProperties).toBe(choice)
})
