import { type DeploymentConfig, UpdateEndpointCommand } from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const second = 1000
const hour = 3600 * second

const variant = (InstanceType: string, InitialInstanceCount: number, VariantName = 'AllTraffic') => ({
  VariantName,
  ModelName: 'm',
  InstanceType: InstanceType as 'ml.m5.large',
  InitialInstanceCount,
})
const config = (EndpointConfigName: string, ...ProductionVariants: ReturnType<typeof variant>[]) => ({
  EndpointConfigName,
  ProductionVariants,
})

const alarmed = (...names: string[]): DeploymentConfig => ({
  AutoRollbackConfiguration: { Alarms: names.map((AlarmName) => ({ AlarmName })) },
})
const blueGreen = (traffic: object, more: object = {}): DeploymentConfig => ({
  BlueGreenUpdatePolicy: {
    TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0, ...traffic },
    ...more,
  },
})
const canary = blueGreen(
  { Type: 'CANARY', WaitIntervalInSeconds: 300, CanarySize: { Type: 'INSTANCE_COUNT', Value: 1 } },
  { TerminationWaitInSeconds: 600 },
)
const linear = blueGreen({
  Type: 'LINEAR',
  WaitIntervalInSeconds: 60,
  LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 50 },
})
const rolling: DeploymentConfig = {
  RollingUpdatePolicy: {
    MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 },
    WaitIntervalInSeconds: 60,
    RollbackMaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 25 },
  },
}

let clock: VirtualClock
let emulator: Emulator

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now, durations: { updating: 100 * second } })
  emulator.seed.endpoint({ name: 'churn', config: config('old', variant('ml.m5.large', 4)) })
  emulator.seed.endpointConfig(config('new', variant('ml.m5.large', 4)))
  emulator.alarms.put('errors')
})

const update = (DeploymentConfig: DeploymentConfig, EndpointConfigName = 'new') =>
  emulator.client().send(new UpdateEndpointCommand({ EndpointName: 'churn', EndpointConfigName, DeploymentConfig }))

/** What DescribeEndpoint tells of the new variant, each time it tells something else: at which second, status, weight and instances. */
const course = (until = 2000): readonly string[] => {
  const seen: string[] = []
  const start = clock.now()
  for (let at = 0; at <= until; at += 5) {
    const { PendingDeploymentSummary: pending } = emulator.endpoint('churn') ?? {}
    const told = pending?.ProductionVariants?.[0]
    const status = told?.VariantStatus?.[0]
    const line = `${status?.Status ?? 'over'} weight ${told?.CurrentWeight ?? '-'}/${told?.DesiredWeight ?? '-'} instances ${told?.CurrentInstanceCount ?? '-'}/${told?.DesiredInstanceCount ?? '-'}`
    if (!(seen.at(-1) ?? '').endsWith(line)) {
      const since = status?.StartTime === undefined ? at : (status.StartTime.getTime() - start) / second
      seen.push(`${since} s ${line}`)
    }
    clock.advance(5 * second)
  }
  return seen
}

describe('traffic shifts', () => {
  test.each<[string, DeploymentConfig, readonly string[]]>([
    [
      'all at once',
      blueGreen({}, { TerminationWaitInSeconds: 120 }),
      [
        '0 s Creating weight 0/1 instances 0/4',
        '60 s ActivatingTraffic weight 1/1 instances 4/4',
        '70 s Baking weight 1/1 instances 4/4',
        '190 s Deleting weight 1/1 instances 4/4',
        '220 s over weight -/- instances -/-',
      ],
    ],
    [
      'as a canary',
      canary,
      [
        '0 s Creating weight 0/1 instances 0/4',
        '60 s ActivatingTraffic weight 1/1 instances 1/4',
        '65 s Baking weight 1/1 instances 1/4',
        '365 s ActivatingTraffic weight 1/1 instances 4/4',
        '370 s Baking weight 1/1 instances 4/4',
        '970 s Deleting weight 1/1 instances 4/4',
        '1000 s over weight -/- instances -/-',
      ],
    ],
    [
      'in linear steps',
      linear,
      [
        '0 s Creating weight 0/1 instances 0/4',
        '60 s ActivatingTraffic weight 1/1 instances 2/4',
        '65 s Baking weight 1/1 instances 2/4',
        '125 s ActivatingTraffic weight 1/1 instances 4/4',
        '130 s Deleting weight 1/1 instances 4/4',
        '160 s over weight -/- instances -/-',
      ],
    ],
    [
      'batch by batch',
      rolling,
      [
        '0 s Creating weight 0/1 instances 0/4',
        '30 s ActivatingTraffic weight 1/1 instances 2/4',
        '35 s Baking weight 1/1 instances 2/4',
        '95 s Deleting weight 1/1 instances 2/4',
        '110 s Creating weight 1/1 instances 2/4',
        '140 s ActivatingTraffic weight 1/1 instances 4/4',
        '145 s Baking weight 1/1 instances 4/4',
        '205 s Deleting weight 1/1 instances 4/4',
        '220 s over weight -/- instances -/-',
      ],
    ],
  ])('%s', async (_how, policy, told) => {
    await update(policy)
    expect(course()).toEqual(told)
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'new' })
  })

  it('all at once and without baking on instances that exclude guardrails', async () => {
    emulator.seed.endpointConfig(config('inf', variant('ml.inf1.xlarge', 4)))
    emulator.alarms.put('errors', 'ALARM')
    await update({ ...canary, ...alarmed('errors') }, 'inf')
    expect(course().map((line) => line.split(' ')[2])).toEqual(['Creating', 'ActivatingTraffic', 'Deleting', 'over'])
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointConfigName: 'inf', LastDeploymentConfig: canary })
  })
})

describe('an alarm', () => {
  const words =
    'The deployment was rolled back because the following CloudWatch alarm(s) were tripped during the deployment: errors.'

  test.each<[string, DeploymentConfig, number, readonly string[]]>([
    [
      'while a canary bakes',
      canary,
      100,
      ['60 s ActivatingTraffic 1/4', '65 s Baking 1/4', '100 s Deleting 0/4', '130 s over -/-'],
    ],
    [
      'while all of it bakes',
      canary,
      500,
      [
        '60 s ActivatingTraffic 1/4',
        '65 s Baking 1/4',
        '365 s ActivatingTraffic 4/4',
        '370 s Baking 4/4',
        '500 s Deleting 0/4',
        '530 s over -/-',
      ],
    ],
    ['while traffic shifts', linear, 62, ['60 s ActivatingTraffic 2/4', '62 s Deleting 0/4', '95 s over -/-']],
    ['before traffic shifts', linear, 10, ['60 s Deleting 0/4', '90 s over -/-']],
    [
      'in a rolling update, whose batches go back',
      rolling,
      150,
      [
        '30 s ActivatingTraffic 2/4',
        '35 s Baking 2/4',
        '95 s Deleting 2/4',
        '110 s Creating 2/4',
        '140 s ActivatingTraffic 4/4',
        '145 s Baking 4/4',
        '150 s Deleting 3/4',
        '157.5 s Deleting 2/4',
        '165 s Deleting 1/4',
        '172.5 s Deleting 0/4',
        '180 s over -/-',
      ],
    ],
  ])('turns the rollout back %s', async (_when, policy, at, told) => {
    emulator.schedule(clock.now() + at * second, () => emulator.alarms.set('errors', 'ALARM'))
    emulator.alarms.put('other')
    await update({ ...policy, ...alarmed('other', 'errors') })
    const lines = course()
      .slice(1)
      .map((line) => line.replace(/ weight .* instances/, ''))
    expect(lines).toEqual(told)
    expect(emulator.endpoint('churn')).toMatchObject({
      EndpointStatus: 'InService',
      EndpointConfigName: 'old',
      FailureReason: words,
    })
    expect(emulator.statuses('churn').map(({ status }) => status)).toEqual(['InService', 'Updating', 'InService'])
  })

  it.each<[string, number, (at: number) => void]>([
    [
      'that goes off when the old fleet is being terminated',
      985,
      (at) => emulator.schedule(at, () => emulator.alarms.set('errors', 'ALARM')),
    ],
    [
      'that only lacks data',
      100,
      (at) => emulator.schedule(at, () => emulator.alarms.set('errors', 'INSUFFICIENT_DATA')),
    ],
    [
      'that the rollout does not watch',
      100,
      (at) => emulator.schedule(at, () => emulator.alarms.set('other', 'ALARM')),
    ],
    [
      'that was over before any traffic shifted',
      10,
      (at) => {
        emulator.schedule(at, () => emulator.alarms.set('errors', 'ALARM'))
        emulator.schedule(at + second, () => emulator.alarms.set('errors', 'OK'))
      },
    ],
  ])('%s turns nothing back', async (_what, at, happen) => {
    emulator.alarms.put('other')
    happen(clock.now() + at * second)
    await update({ ...canary, ...alarmed('errors') })
    clock.advance(hour)
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'new' })
    expect(emulator.endpoint('churn')).not.toHaveProperty('FailureReason')
  })

  it('may leave no reason, as a script says', async () => {
    emulator.alarms.put('errors', 'ALARM')
    emulator.script.nextRollout('churn', { failureReason: undefined })
    await update({ ...canary, ...alarmed('errors') })
    clock.advance(hour)
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointConfigName: 'old' })
    expect(emulator.endpoint('churn')).not.toHaveProperty('FailureReason')
  })

  it('does not touch another update, nor one after it', async () => {
    emulator.alarms.put('errors', 'ALARM')
    await update({ ...canary, ...alarmed('errors') })
    clock.advance(hour)
    await update(canary)
    clock.advance(hour)
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointConfigName: 'new' })
  })

  it('that there is not is refused, retained ones too', async () => {
    const missing = /^The CloudWatch alarm\(s\) \[none\] of the auto-rollback configuration could not be found\./
    await expect(update({ ...canary, ...alarmed('errors', 'none') })).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringMatching(missing),
    })
    expect(() =>
      emulator.call('sagemaker', 'CreateEndpoint', {
        EndpointName: 'other',
        EndpointConfigName: 'new',
        DeploymentConfig: alarmed('none'),
      }),
    ).toThrow(missing)
    emulator.alarms.put('none')
    await update({ ...canary, ...alarmed('none') })
    clock.advance(hour)
    emulator.alarms.remove('none')
    const command = { EndpointName: 'churn', EndpointConfigName: 'old', RetainDeploymentConfig: true }
    expect(() => emulator.call('sagemaker', 'UpdateEndpoint', command)).toThrow(missing)
  })

  it('that was never made cannot change', () => {
    expect(() => emulator.alarms.set('none', 'ALARM')).toThrow("There is no alarm 'none'")
  })
})

describe('a policy is refused', () => {
  test.each<[string, DeploymentConfig, string]>([
    [
      'more than half of the instances at once',
      blueGreen({ Type: 'CANARY', CanarySize: { Type: 'INSTANCE_COUNT', Value: 3 } }),
      'CanarySize must be between 0 and 50 percent of the capacity, but is 3 of 4 instance(s).',
    ],
    [
      'a batch that is too large',
      { RollingUpdatePolicy: { MaximumBatchSize: { Type: 'INSTANCE_COUNT', Value: 4 }, WaitIntervalInSeconds: 0 } },
      'MaximumBatchSize must be between 5 and 50 percent of the capacity, but is 4 of 4 instance(s).',
    ],
    [
      'no time for its waits',
      blueGreen(
        { Type: 'LINEAR', WaitIntervalInSeconds: 600, LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 10 } },
        { MaximumExecutionTimeoutInSeconds: 5400 },
      ),
      'MaximumExecutionTimeoutInSeconds (5400) must be larger than the total waiting time of the deployment (5400 seconds).',
    ],
  ])('%s', async (_what, policy, message) => {
    await expect(update(policy)).rejects.toMatchObject({ name: 'ValidationException', message })
  })

  test.each<[string, object, DeploymentConfig, string]>([
    [
      'another name of the variant',
      config('next', variant('ml.m5.large', 4, 'green')),
      canary,
      'must have the same variant names',
    ],
    [
      'several variants in batches',
      config('next', variant('ml.m5.large', 4), variant('ml.m5.large', 4, 'green')),
      rolling,
      'RollingUpdatePolicy is not supported for multi-variant endpoints.',
    ],
  ])('%s', async (_what, next, policy, message) => {
    emulator.seed.endpointConfig(next as ReturnType<typeof config>)
    await expect(update(policy, 'next')).rejects.toThrow(message)
    await expect(update(blueGreen({}), 'next')).resolves.toBeDefined()
  })
})
