import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DeleteEndpointCommand,
  DescribeEndpointCommand,
  type EndpointStatus,
  UpdateEndpointCommand,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import type { RolloutScript } from '../../../emulator/script/outcomes.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const minute = 60_000
const hour = 60 * minute
const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1'
const pingWords =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

let clock: VirtualClock
let emulator: Emulator
let sagemaker: ReturnType<Emulator['client']>

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
  sagemaker = emulator.client()
})

const describeEndpoint = () => sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'churn' }))
const createEndpoint = (EndpointConfigName: string) =>
  sagemaker.send(new CreateEndpointCommand({ EndpointName: 'churn', EndpointConfigName }))
const updateEndpoint = (EndpointConfigName: string, more: object = {}) =>
  sagemaker.send(new UpdateEndpointCommand({ EndpointName: 'churn', EndpointConfigName, ...more }))
const course = () => emulator.statuses('churn').map(({ status, configName }) => `${status} ${configName}`.trim())

describe('a new endpoint', () => {
  it('is created from model, config and request, and serves', async () => {
    await sagemaker.send(
      new CreateModelCommand({ ModelName: 'm', PrimaryContainer: { Image: image }, ExecutionRoleArn: role }),
    )
    await sagemaker.send(
      new CreateEndpointConfigCommand({
        EndpointConfigName: 'c',
        ProductionVariants: [
          { VariantName: 'AllTraffic', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 2 },
        ],
      }),
    )
    const { EndpointArn } = await createEndpoint('c')
    const creating = await describeEndpoint()
    expect(creating).toMatchObject({
      EndpointArn,
      EndpointStatus: 'Creating',
      EndpointConfigName: 'c',
      PendingDeploymentSummary: {
        EndpointConfigName: 'c',
        StartTime: new Date(clock.now()),
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            InstanceType: 'ml.m5.large',
            CurrentInstanceCount: 0,
            DesiredInstanceCount: 2,
            VariantStatus: [{ Status: 'Creating', StatusMessage: 'Launching 2 instance(s).' }],
          },
        ],
      },
    })
    expect(creating).not.toHaveProperty('ProductionVariants')
    clock.advance(hour)
    const live = await describeEndpoint()
    expect(live).toMatchObject({
      EndpointStatus: 'InService',
      EndpointConfigName: 'c',
      ProductionVariants: [
        {
          VariantName: 'AllTraffic',
          CurrentWeight: 1,
          DesiredWeight: 1,
          CurrentInstanceCount: 2,
          DesiredInstanceCount: 2,
          DeployedImages: [
            { SpecifiedImage: image, ResolvedImage: expect.stringMatching(/\/churn@sha256:[0-9a-f]{64}$/) },
          ],
        },
      ],
    })
    expect(live).not.toHaveProperty('PendingDeploymentSummary')
    expect(live).not.toHaveProperty('FailureReason')
    expect(live.LastModifiedTime?.getTime()).toBeGreaterThan(creating.LastModifiedTime?.getTime() ?? 0)
    expect(live.CreationTime).toEqual(creating.CreationTime)
  })

  test.each<[string, RolloutScript, EndpointStatus, string | undefined]>([
    ['fails', { end: 'failed' }, 'Failed', pingWords],
    ['fails for a reason', { end: 'failed', failureReason: 'No capacity.' }, 'Failed', 'No capacity.'],
    ['has nothing to roll back to', { end: 'rolled-back' }, 'Failed', pingWords],
    ['serves with an unrelated reason', { failureReason: 'Patching failed.' }, 'InService', 'Patching failed.'],
  ])('that %s', async (_what, script, status, reason) => {
    emulator.seed.endpointConfig('c')
    emulator.script.nextRollout('churn', script)
    await createEndpoint('c')
    clock.advance(hour)
    const told = await describeEndpoint()
    expect([told.EndpointStatus, told.FailureReason]).toEqual([status, reason])
    expect('ProductionVariants' in told).toBe(status === 'InService')
  })
})

describe('an update', () => {
  beforeEach(() => {
    emulator.seed.endpoint({ name: 'churn', config: 'old' })
    emulator.seed.endpointConfig('new')
  })

  it('names the old config until it succeeded', async () => {
    const before = await describeEndpoint()
    await updateEndpoint('new')
    const updating = await describeEndpoint()
    expect(updating).toMatchObject({
      EndpointStatus: 'Updating',
      EndpointConfigName: 'old',
      PendingDeploymentSummary: { EndpointConfigName: 'new' },
    })
    expect(updating.LastModifiedTime?.getTime()).toBeGreaterThan(before.LastModifiedTime?.getTime() ?? 0)
    clock.advance(hour)
    await describeEndpoint()
    expect(course()).toEqual(['InService old', 'Updating old', 'InService new'])
  })

  it('tells its phases', async () => {
    await updateEndpoint('new')
    const seen = new Set<string>()
    for (let at = 0; at < 8 * minute; at += 10_000) {
      const { PendingDeploymentSummary: pending } = await describeEndpoint()
      seen.add(pending?.ProductionVariants?.[0]?.VariantStatus?.[0]?.Status ?? '')
      clock.advance(10_000)
    }
    expect([...seen]).toEqual(['Creating', 'ActivatingTraffic', 'Deleting'])
  })

  test.each<[string, RolloutScript, EndpointStatus, string, string | undefined]>([
    ['is rolled back', { end: 'rolled-back' }, 'InService', 'old', pingWords],
    [
      'is rolled back without a reason',
      { end: 'rolled-back', failureReason: undefined },
      'InService',
      'old',
      undefined,
    ],
    ['fails', { end: 'failed' }, 'Failed', 'old', pingWords],
    ['cannot be rolled back', { end: 'update-rollback-failed' }, 'UpdateRollbackFailed', 'old', pingWords],
    ['ends out of service', { end: 'out-of-service' }, 'OutOfService', 'old', pingWords],
    ['succeeds with a leftover reason', { failureReason: 'Patching failed.' }, 'InService', 'new', 'Patching failed.'],
  ])('that %s', async (_what, script, status, config, reason) => {
    emulator.script.nextRollout('churn', script)
    await updateEndpoint('new')
    expect((await describeEndpoint()).EndpointStatus).toBe('Updating')
    clock.advance(hour)
    const told = await describeEndpoint()
    expect([told.EndpointStatus, told.EndpointConfigName, told.FailureReason]).toEqual([status, config, reason])
  })

  it('clears the reason of the one before', async () => {
    emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await updateEndpoint('new')
    clock.advance(hour)
    await updateEndpoint('new')
    expect(await describeEndpoint()).not.toHaveProperty('FailureReason')
  })

  it('goes as scripted only once, and then as a function says', async () => {
    emulator.script.nextRollout('churn', { durationMs: 1000 })
    emulator.script.everyRollout((_endpoint, config) => (config === 'old' ? { end: 'rolled-back' } : undefined))
    await updateEndpoint('new')
    clock.advance(1000)
    expect(emulator.endpoint('churn')?.EndpointConfigName).toBe('new')
    await updateEndpoint('old')
    clock.advance(hour)
    expect(emulator.endpoint('churn')?.EndpointConfigName).toBe('new')
  })

  it('takes the waits of its policy, and keeps the policy', async () => {
    const DeploymentConfig = {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE' as const, WaitIntervalInSeconds: 0 },
        TerminationWaitInSeconds: 600,
      },
    }
    await updateEndpoint('new', { DeploymentConfig })
    clock.advance(17 * minute)
    expect(emulator.endpoint('churn')?.EndpointStatus).toBe('Updating')
    clock.advance(minute)
    expect(emulator.endpoint('churn')).toMatchObject({
      EndpointStatus: 'InService',
      LastDeploymentConfig: DeploymentConfig,
    })
  })

  test.each<[string, object, number, number]>([
    ['resets counts and weights to those of the config', {}, 1, 1],
    ['retains them', { RetainAllVariantProperties: true }, 5, 0.5],
    [
      'retains all but some',
      {
        RetainAllVariantProperties: true,
        ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' }],
      },
      5,
      1,
    ],
  ])('%s', async (_what, more, count, weight) => {
    await sagemaker.send(
      new UpdateEndpointWeightsAndCapacitiesCommand({
        EndpointName: 'churn',
        DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredInstanceCount: 5, DesiredWeight: 0.5 }],
      }),
    )
    clock.advance(hour)
    await updateEndpoint('new', more)
    clock.advance(hour)
    expect((await describeEndpoint()).ProductionVariants).toMatchObject([
      { CurrentInstanceCount: count, DesiredInstanceCount: count, CurrentWeight: weight, DesiredWeight: weight },
    ])
  })
})

describe('other changes of status', () => {
  beforeEach(() => {
    emulator.seed.endpoint({ name: 'churn', config: 'old' })
  })

  it('a change of capacity', async () => {
    await sagemaker.send(
      new UpdateEndpointWeightsAndCapacitiesCommand({
        EndpointName: 'churn',
        DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredInstanceCount: 3 }],
      }),
    )
    const scaling = await describeEndpoint()
    expect(scaling).toMatchObject({
      EndpointStatus: 'Updating',
      ProductionVariants: [
        {
          CurrentInstanceCount: 1,
          DesiredInstanceCount: 3,
          VariantStatus: [{ Status: 'Updating', StatusMessage: 'Scaling out desired instance count to 3.' }],
        },
      ],
    })
    expect(scaling).not.toHaveProperty('PendingDeploymentSummary')
    clock.advance(hour)
    expect(await describeEndpoint()).toMatchObject({
      EndpointStatus: 'InService',
      ProductionVariants: [{ CurrentInstanceCount: 3, DesiredInstanceCount: 3 }],
    })
  })

  it('a deletion leaves config and model', async () => {
    await sagemaker.send(new DeleteEndpointCommand({ EndpointName: 'churn' }))
    expect((await describeEndpoint()).EndpointStatus).toBe('Deleting')
    clock.advance(hour)
    await expect(describeEndpoint()).rejects.toThrow('Could not find endpoint "')
    expect([emulator.endpoints, emulator.endpointConfigs, emulator.models]).toEqual([[], ['old'], ['old']])
    expect(course()).toEqual(['InService old', 'Deleting old', 'gone'])
  })

  test.each<[string, (ms: number) => void, readonly string[]]>([
    ['maintenance', (ms) => emulator.incidents.systemUpdate('churn', ms), ['InService', 'SystemUpdating', 'InService']],
    [
      'a failed scaling',
      (ms) => emulator.incidents.scalingFailure('churn', ms),
      ['InService', 'RollingBack', 'InService'],
    ],
    [
      'autoscaling',
      () => emulator.incidents.autoscale('churn', 'AllTraffic', 4),
      ['InService', 'Updating', 'InService'],
    ],
    ['a break-down', () => emulator.incidents.become('churn', 'OutOfService'), ['InService', 'OutOfService']],
  ])('%s, without a request', (_what, happen, statuses) => {
    happen(minute)
    clock.advance(hour)
    expect(emulator.statuses('churn').map(({ status }) => status)).toEqual(statuses)
    expect(emulator.endpoint('churn')?.EndpointConfigName).toBe('old')
    expect(emulator.journal.entries).toEqual([])
  })
})

describe('a seeded endpoint', () => {
  test.each<[EndpointStatus, EndpointStatus | undefined]>([
    ['InService', 'InService'],
    ['Creating', 'InService'],
    ['Updating', 'InService'],
    ['SystemUpdating', 'InService'],
    ['RollingBack', 'InService'],
    ['Deleting', undefined],
    ['Failed', 'Failed'],
    ['OutOfService', 'OutOfService'],
    ['UpdateRollbackFailed', 'UpdateRollbackFailed'],
  ])('is %s, and goes on from there', (status, later) => {
    emulator.seed.endpoint({ name: 'churn', status })
    expect(emulator.endpoint('churn')?.EndpointStatus).toBe(status)
    clock.advance(hour)
    expect(emulator.endpoint('churn')?.EndpointStatus).toBe(later)
  })

  it('may be in the middle of a rollout, whose end is scripted', () => {
    emulator.seed.endpoint({
      name: 'churn',
      status: 'Updating',
      config: 'old',
      pendingConfig: 'new',
      rollout: { end: 'rolled-back', durationMs: minute },
    })
    expect(emulator.endpoint('churn')).toMatchObject({
      EndpointConfigName: 'old',
      PendingDeploymentSummary: { EndpointConfigName: 'new' },
    })
    clock.advance(minute)
    expect(emulator.endpoint('churn')).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'old' })
  })
})

describe('somebody else', () => {
  it('acts at a time, between what AWS does', async () => {
    emulator.seed.endpoint({ name: 'churn', config: 'old' })
    emulator.seed.endpointConfig('new')
    emulator.script.nextRollout('churn', { durationMs: 10 * minute })
    const start = clock.now()
    await updateEndpoint('new')
    const rival = (EndpointConfigName: string) => () => {
      emulator.call('sagemaker', 'UpdateEndpoint', { EndpointName: 'churn', EndpointConfigName })
    }
    emulator.seed.endpointConfig('rival')
    emulator.schedule(start + 5 * minute, rival('rival')) // refused, since the update is still under way
    emulator.schedule(start + 10 * minute + 1, rival('rival'))
    clock.advance(hour)
    await describeEndpoint()
    expect(course()).toEqual(['InService old', 'Updating old', 'InService new', 'Updating new', 'InService rival'])
    expect(emulator.journal.operations()).toEqual(['UpdateEndpoint', 'DescribeEndpoint'])
    expect(emulator.journal.entries.map(({ by, outcome }) => `${by} ${outcome}`)).toEqual([
      'caller ok',
      'other ValidationException',
      'other ok',
      'caller ok',
    ])
  })
})
