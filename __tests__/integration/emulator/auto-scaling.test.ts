import {
  ApplicationAutoScalingClient,
  DeleteScalingPolicyCommand,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  ListTagsForResourceCommand,
  type PutScalingPolicyRequest,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
  paginateDescribeScalableTargets,
} from '@aws-sdk/client-application-auto-scaling'
import { DeleteEndpointCommand } from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

const target = {
  ServiceNamespace: 'sagemaker',
  ResourceId: 'endpoint/churn/variant/AllTraffic',
  ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
} as const

const tracking: PutScalingPolicyRequest = {
  ...target,
  PolicyName: 'invocations',
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: 70,
    PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
  },
}

let clock: VirtualClock
let emulator: Emulator
let server: Listening

beforeEach(async () => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
  server = await emulator.listen()
  emulator.seed.endpoint({ name: 'churn' })
})

afterEach(async () => {
  await server.close()
})

const overTheWire = () =>
  new ApplicationAutoScalingClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  })

describe.each([
  ['over the wire', overTheWire],
  ['in process', () => emulator.client('application-autoscaling')],
])('a scalable target %s', (_where, connect) => {
  const described = async (more: object = {}) => {
    const told = await connect().send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'sagemaker', ...more }))
    return told.ScalableTargets ?? []
  }

  it('is registered, told, changed and deregistered', async () => {
    const registered = await connect().send(
      new RegisterScalableTargetCommand({ ...target, MinCapacity: 1, MaxCapacity: 4 }),
    )
    expect(await described()).toEqual([
      {
        ...target,
        ScalableTargetARN: registered.ScalableTargetARN,
        MinCapacity: 1,
        MaxCapacity: 4,
        RoleARN: expect.stringContaining('AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint'),
        CreationTime: new Date(clock.now()),
        SuspendedState: {
          DynamicScalingInSuspended: false,
          DynamicScalingOutSuspended: false,
          ScheduledScalingSuspended: false,
        },
      },
    ])
    await connect().send(
      new RegisterScalableTargetCommand({
        ...target,
        MaxCapacity: 9,
        SuspendedState: { DynamicScalingInSuspended: true },
      }),
    )
    expect(await described()).toMatchObject([
      {
        ScalableTargetARN: registered.ScalableTargetARN,
        MinCapacity: 1,
        MaxCapacity: 9,
        SuspendedState: { DynamicScalingInSuspended: true, DynamicScalingOutSuspended: false },
      },
    ])
    await connect().send(new DeregisterScalableTargetCommand(target))
    expect(await described()).toEqual([])
    expect(emulator.journal.writes().map(({ operation }) => operation)).toEqual([
      'RegisterScalableTarget',
      'RegisterScalableTarget',
      'DeregisterScalableTarget',
    ])
  })

  test.each<[object, readonly string[]]>([
    [{}, ['endpoint/churn/variant/AllTraffic', 'endpoint/fraud/variant/green']],
    [{ ResourceIds: ['endpoint/fraud/variant/green', 'endpoint/none/variant/v'] }, ['endpoint/fraud/variant/green']],
    [
      {
        ResourceIds: ['endpoint/fraud/variant/green'],
        ScalableDimension: 'sagemaker:inference-component:DesiredCopyCount',
      },
      [],
    ],
    [{ ServiceNamespace: 'ecs' }, []],
  ])('is found by %j', async (filter, found) => {
    emulator.script.scalableTarget('churn', 'AllTraffic')
    emulator.script.scalableTarget('fraud', 'green', { min: 2, max: 3 })
    expect((await described(filter)).map(({ ResourceId }) => ResourceId)).toEqual(found)
  })

  test.each<[string, object, string, string]>([
    ['no capacity', { MinCapacity: 1 }, 'ValidationException', 'MinCapacity and MaxCapacity are required'],
    [
      'less at most than at least',
      { MinCapacity: 2, MaxCapacity: 1 },
      'ValidationException',
      'Maximum capacity cannot be less than minimum capacity',
    ],
    [
      'a variant that there is not',
      { MinCapacity: 1, MaxCapacity: 2, ResourceId: 'endpoint/churn/variant/other' },
      'ValidationException',
      "SageMaker endpoint variant doesn't exist: endpoint/churn/variant/other",
    ],
    [
      'an instance type that bursts',
      { MinCapacity: 1, MaxCapacity: 2, ResourceId: 'endpoint/small/variant/v' },
      'ValidationException',
      'You cannot register a variant with ml.t2.medium instance type as a scalable target.',
    ],
    [
      'a dimension that there is not',
      { MinCapacity: 1, MaxCapacity: 2, ScalableDimension: 'sagemaker:variant:Count' },
      'ValidationException',
      "'sagemaker:variant:Count' at 'scalableDimension' failed to satisfy constraint: Member must satisfy enum value set",
    ],
  ])('is refused: %s', async (_what, change, name, message) => {
    emulator.seed.endpoint({
      name: 'small',
      config: {
        EndpointConfigName: 'small',
        ProductionVariants: [
          { VariantName: 'v', ModelName: 'm', InstanceType: 'ml.t2.medium', InitialInstanceCount: 1 },
        ],
      },
    })
    await expect(connect().send(new RegisterScalableTargetCommand({ ...target, ...change }))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    })
    expect(await described()).toEqual([])
  })

  it('that there is not cannot be deregistered', async () => {
    await expect(connect().send(new DeregisterScalableTargetCommand(target))).rejects.toMatchObject({
      name: 'ObjectNotFoundException',
      message:
        'No scalable target found for service namespace: sagemaker, resource ID: endpoint/churn/variant/AllTraffic, scalable dimension: sagemaker:variant:DesiredInstanceCount',
    })
  })

  it('has policies, which go with it', async () => {
    const policies = async (more: object = {}) => {
      const command = new DescribeScalingPoliciesCommand({ ServiceNamespace: 'sagemaker', ...more })
      return (await connect().send(command)).ScalingPolicies ?? []
    }
    await expect(connect().send(new PutScalingPolicyCommand(tracking))).rejects.toMatchObject({
      name: 'ObjectNotFoundException',
      message: expect.stringMatching(/^No scalable target registered for service namespace: sagemaker, /),
    })
    emulator.script.scalableTarget('churn', 'AllTraffic')
    const put = await connect().send(new PutScalingPolicyCommand(tracking))
    expect(put.Alarms).toHaveLength(2)
    expect(await policies({ ResourceId: target.ResourceId })).toEqual([
      { ...tracking, PolicyARN: put.PolicyARN, Alarms: put.Alarms, CreationTime: new Date(clock.now()) },
    ])
    await connect().send(
      new PutScalingPolicyCommand({
        ...tracking,
        TargetTrackingScalingPolicyConfiguration: { TargetValue: 90 },
      }),
    )
    expect(await policies({ PolicyNames: ['invocations'] })).toMatchObject([
      { PolicyARN: put.PolicyARN, TargetTrackingScalingPolicyConfiguration: { TargetValue: 90 } },
    ])
    expect(await policies({ PolicyNames: ['other'] })).toEqual([])
    await connect().send(new DeleteScalingPolicyCommand({ ...target, PolicyName: 'invocations' }))
    await expect(
      connect().send(new DeleteScalingPolicyCommand({ ...target, PolicyName: 'invocations' })),
    ).rejects.toMatchObject({ name: 'ObjectNotFoundException' })
    await connect().send(new PutScalingPolicyCommand(tracking))
    await connect().send(new DeregisterScalableTargetCommand(target))
    expect(await policies()).toEqual([])
    expect(emulator.alarms.has(put.Alarms?.[0]?.AlarmName ?? '')).toBe(false)
  })

  test.each<[string, object, string]>([
    ['a second policy for the same metric', {}, 'Only one TargetTrackingScaling policy for a given metric'],
    [
      'a policy without its configuration',
      { PolicyType: 'StepScaling' },
      'A StepScalingPolicyConfiguration is required',
    ],
  ])('is refused %s', async (_what, change, message) => {
    emulator.script.scalableTarget('churn', 'AllTraffic')
    await connect().send(new PutScalingPolicyCommand(tracking))
    await expect(
      connect().send(new PutScalingPolicyCommand({ ...tracking, PolicyName: 'second', ...change })),
    ).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringContaining(message) })
  })

  test.each(['application-autoscaling:DescribeScalableTargets', 'application-autoscaling:*'])(
    'is told to nobody without %s',
    async (action) => {
      emulator.script.deny(action)
      await expect(described()).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringContaining(
          'is not authorized to perform: application-autoscaling:DescribeScalableTargets',
        ),
        $metadata: { httpStatusCode: 400 },
      })
    },
  )

  it('has no tags: what the emulator does not have is refused', async () => {
    await expect(connect().send(new ListTagsForResourceCommand({ ResourceARN: 'x' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })
})

it('comes in pages', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) emulator.script.scalableTarget(name, 'v')
  const pages: (string | undefined)[][] = []
  const config = { client: overTheWire(), pageSize: 2 }
  for await (const page of paginateDescribeScalableTargets(config, { ServiceNamespace: 'sagemaker' })) {
    pages.push((page.ScalableTargets ?? []).map(({ ResourceId }) => ResourceId))
  }
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
  expect(new Set(pages.flat()).size).toBe(5)
})

it('is refused to a role with SageMaker permissions alone', async () => {
  const client = new Emulator({ sideServices: 'denied' }).client('application-autoscaling')
  await expect(
    client.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'sagemaker' })),
  ).rejects.toMatchObject({ name: 'AccessDeniedException' })
})

describe('SageMaker and a registered variant', () => {
  const call = (operation: string, input: object) => () => emulator.call('sagemaker', operation, input)
  const scaling = () => emulator.client('application-autoscaling')

  beforeEach(async () => {
    await scaling().send(new RegisterScalableTargetCommand({ ...target, MinCapacity: 1, MaxCapacity: 4 }))
    const variant = { VariantName: 'AllTraffic', ModelName: 'm', InitialInstanceCount: 1 }
    emulator.seed.endpointConfig('like')
    emulator.seed.endpointConfig({
      EndpointConfigName: 'larger',
      ProductionVariants: [{ ...variant, InstanceType: 'ml.m5.xlarge' }],
    })
    emulator.seed.endpointConfig({
      EndpointConfigName: 'renamed',
      ProductionVariants: [{ ...variant, InstanceType: 'ml.m5.large', VariantName: 'green' }],
    })
  })

  const update = (EndpointConfigName: string) => call('UpdateEndpoint', { EndpointName: 'churn', EndpointConfigName })

  test.each(['larger', 'renamed'])('refuse the update to a %s one, until it is deregistered', async (config) => {
    expect(update(config)).toThrow('registered as a scalable target with Application Auto Scaling')
    await scaling().send(new DeregisterScalableTargetCommand(target))
    expect(update(config)).not.toThrow()
  })

  it('take any other update', () => {
    expect(update('like')).not.toThrow()
  })

  it('go together when the endpoint is deleted', async () => {
    call('DeleteEndpoint', { EndpointName: 'churn' })()
    const told = await scaling().send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'sagemaker' }))
    expect(told.ScalableTargets).toEqual([])
  })

  it('keep the endpoint from whoever may not deregister the variant', async () => {
    emulator.script.deny('application-autoscaling:Deregister*')
    await expect(emulator.client().send(new DeleteEndpointCommand({ EndpointName: 'churn' }))).rejects.toMatchObject({
      name: 'ValidationException',
      message:
        'An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity used to invoke DeleteEndpoint does not have application-autoscaling:DeregisterScalableTarget permission to deregister the scalable target.',
    })
    expect(emulator.endpoint('churn')?.EndpointStatus).toBe('InService')
  })
})
