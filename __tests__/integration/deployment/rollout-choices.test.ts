import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { OTHER_IMAGE, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

// What a rollout is told to do besides the config: how traffic shifts, what is kept, and what AWS would not do anyway.

const CANARY: DeploymentConfig = {
  BlueGreenUpdatePolicy: {
    TrafficRoutingConfiguration: {
      Type: 'CANARY',
      CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
      WaitIntervalInSeconds: 300,
    },
  },
}

function updateSent(scenario: Scenario): unknown {
  return scenario.emulator.journal.calls('UpdateEndpoint').at(-1)?.input
}

describe('the deployment config', () => {
  it('is sent on create and on update', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf({ deploymentConfig: CANARY }))
    expect(scenario.emulator.journal.calls('CreateEndpoint')[0]?.input).toMatchObject({ DeploymentConfig: CANARY })
    const { result } = await scenario.run(specificationOf({ image: OTHER_IMAGE, deploymentConfig: CANARY }))
    expect(result).toBe('updated')
    expect(updateSent(scenario)).toMatchObject({ DeploymentConfig: CANARY })
  })

  it('alone is no rollout', async () => {
    const scenario = new Scenario()
    await scenario.run()
    const { result } = await scenario.run(specificationOf({ deploymentConfig: CANARY }))
    expect(result).toBe('unchanged')
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toEqual([])
  })
})

describe('what an update keeps', () => {
  const counts = {
    RetainAllVariantProperties: true,
    ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' }],
  }
  const weights = {
    RetainAllVariantProperties: true,
    ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredInstanceCount' }],
  }

  test.each([
    ['all', { RetainAllVariantProperties: true }],
    ['instance-counts', counts],
    ['weights', weights],
  ] as const)('is asked for: %s', async (retainVariantProperties, expected) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    await scenario.run(specificationOf({ retainVariantProperties }))
    expect(updateSent(scenario)).toMatchObject(expected)
  })

  test.each([
    ['nothing has changed the counts', 'none', (): void => undefined, {}],
    [
      'a variant is scaled automatically',
      'instance-counts',
      (scenario: Scenario): void => void scenario.scaled.add('AllTraffic'),
      {},
    ],
    ['a count was changed since', 'instance-counts', (scenario: Scenario): void => scaleTo(scenario, 3), {}],
    [
      'the declared count is another',
      'none',
      (scenario: Scenario): void => scaleTo(scenario, 3),
      { InitialInstanceCount: 2 },
    ],
  ] as const)('by itself, when %s: %s', async (_when, keeps, arrange, variant) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    arrange(scenario)
    const wanted = specificationOf({
      endpointConfig: { ProductionVariants: [{ ...VARIANT, ...variant }] },
    })
    const { result, report } = await scenario.run(wanted)
    expect(result).toBe('updated')
    expect(report.plan?.retention?.keeps).toBe(keeps)
    expect(report.plan?.retention?.why).toMatch(/\.$/)
    const nothing = expect.not.objectContaining({ RetainAllVariantProperties: true })
    const kept = expect.objectContaining(counts)
    expect(updateSent(scenario)).toEqual(keeps === 'none' ? nothing : kept)
    const running = scenario.endpoint?.ProductionVariants?.[0]?.DesiredInstanceCount
    expect(running).toBe({ 'a count was changed since': 3, 'the declared count is another': 2 }[_when as string] ?? 1)
  })

  test.each([
    [
      'neither the live config nor autoscaling',
      { config: false, scaling: false, running: 3 },
      /DescribeEndpointConfig.*DescribeScalableTargets/,
    ],
    ['the live config', { config: false, scaling: true, running: 3 }, /sagemaker:DescribeEndpointConfig/],
    ['autoscaling', { config: true, scaling: false, running: 3 }, /was changed since its rollout/],
    [
      'neither, and nothing was scaled',
      { config: false, scaling: false, running: 1 },
      /DescribeEndpointConfig.*DescribeScalableTargets/,
    ],
  ] as const)('where the caller may not look at %s: the counts stay', async (_what, { running, ...may }, why) => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    if (running !== 1) scaleTo(scenario, running)
    if (!may.config) scenario.emulator.script.deny('sagemaker:DescribeEndpointConfig', `*/${former.config}`)
    const answer = may.scaling ? ({ kind: 'found', value: [] } as const) : ({ kind: 'denied', message: 'No.' } as const)
    const { result, report } = await scenario.run(specificationOf(), { aws: { scalableVariants: async () => answer } })
    expect(result).toBe('updated')
    expect(scenario.endpoint?.ProductionVariants?.[0]?.DesiredInstanceCount).toBe(running)
    expect(report.plan?.retention?.why).toMatch(why)
    expect(report.plan?.retention?.why).not.toContain('Nothing has changed')
  })

  it('says what it could not read where it keeps nothing', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const scalableVariants = async () => ({ kind: 'denied', message: 'No.' }) as const
    const { report } = await scenario.run(specificationOf({ dryRun: true }), { aws: { scalableVariants } })
    expect(report.plan?.retention).toEqual({
      keeps: 'none',
      why: expect.stringMatching(/as far as can be seen.*Could not be read: .*DescribeScalableTargets/),
    })
  })

  function scaleTo(scenario: Scenario, count: number): void {
    scenario.emulator.incidents.autoscale('churn', 'AllTraffic', count)
    scenario.clock.advance(10 * 60_000)
  }
})

test('an update goes on when nobody can say what is scaled automatically', async () => {
  const scenario = new Scenario()
  await scenario.deployedBefore()
  const scalableVariants = () =>
    Promise.reject(Object.assign(new Error('Internal failure'), { name: 'InternalFailure' }))
  const { result } = await scenario.run(specificationOf(), { aws: { scalableVariants } })
  expect(result).toBe('updated')
})

describe('before any write it is refused', () => {
  const async = {
    ProductionVariants: [VARIANT],
    AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://models/out/' } },
  }

  test.each([
    ['to make asynchronous inference synchronous', async, { ProductionVariants: [VARIANT] }, /AsyncInferenceConfig/],
    [
      'to make instances serverless',
      { ProductionVariants: [VARIANT] },
      {
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: 'model',
            ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
          },
        ],
      },
      /serverless/,
    ],
  ] as const)('%s', async (_what, before, after, words) => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf({ endpointConfig: structuredClone(before) as never }))
    const { result, text } = await scenario.run(specificationOf({ endpointConfig: structuredClone(after) as never }))
    expect(result).toBe('failed')
    expect(text).toMatch(words)
    expect(text).toContain('another `endpoint-name`')
    expect(scenario.changes).toEqual([])
  })

  it('to change the instance type of a variant that is scaled automatically', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.scaled.add('AllTraffic')
    const variant = { ...VARIANT, InstanceType: 'ml.m5.xlarge' as const }
    const { result, text } = await scenario.run(specificationOf({ endpointConfig: { ProductionVariants: [variant] } }))
    expect(result).toBe('failed')
    expect(text).toContain('aws application-autoscaling deregister-scalable-target')
    expect(text).toContain('--resource-id endpoint/churn/variant/AllTraffic')
    expect(scenario.changes).toEqual([])
  })
})

describe('a model package', () => {
  const specification = (ModelPackageName: string) =>
    specificationOf({
      models: [
        {
          key: 'model',
          baseName: 'churn',
          request: {
            PrimaryContainer: { ModelPackageName },
            ExecutionRoleArn: 'arn:aws:iam::123456789012:role/SageMakerExecution',
          },
        },
      ],
    })

  function withVersions(...statuses: readonly ('Approved' | 'PendingManualApproval' | 'Rejected')[]): Scenario {
    const scenario = new Scenario()
    for (const status of statuses) scenario.emulator.seed.modelPackage({ group: 'churn', status })
    return scenario
  }
  const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/${version}`

  test.each([
    ['a group by name: its highest approved version', 'churn', arn(2)],
    ['a group by ARN', 'arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/churn', arn(2)],
    ['a version by name', 'churn/1', arn(1)],
    ['a version by ARN', arn(1), arn(1)],
  ])('is deployed as its version: %s', async (_what, name, expected) => {
    const scenario = withVersions('Approved', 'Approved', 'PendingManualApproval')
    const { result, report } = await scenario.run(specification(name))
    expect(result).toBe('created')
    expect(report.modelPackageArn).toBe(expected)
    expect(scenario.emulator.journal.calls('CreateModel')[0]?.input).toMatchObject({
      PrimaryContainer: { ModelPackageName: expected },
    })
  })

  it('that was approved since makes another deployment', async () => {
    const scenario = withVersions('Approved')
    await scenario.run(specification('churn'))
    scenario.emulator.seed.modelPackage({ group: 'churn', status: 'Approved' })
    const { result, report } = await scenario.run(specification('churn'))
    expect([result, report.modelPackageArn]).toEqual(['updated', arn(2)])
  })

  test.each([
    ['a version that is not approved', 'churn/2', /PendingManualApproval/],
    ['a version that is not there', 'churn/7', /no version 7/],
    ['a group that is not there', 'other', /./],
  ])('is refused before any write: %s', async (_what, name, words) => {
    const scenario = withVersions('Approved', 'PendingManualApproval')
    const { result, text } = await scenario.run(specification(name))
    expect(result).toBe('failed')
    expect(text).toContain(name)
    expect(text).toMatch(words)
    expect(scenario.changes).toEqual([])
  })
})

describe('the plan of an update', () => {
  it('names the cheaper way when counts or weights alone differ', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const variant = { ...VARIANT, InitialInstanceCount: 3 }
    const { report } = await scenario.run(
      specificationOf({ endpointConfig: { ProductionVariants: [variant] }, dryRun: true }),
    )
    expect(report.plan?.action).toBe('update')
    expect(report.plan?.reasons.join('\n')).toContain(
      'aws sagemaker update-endpoint-weights-and-capacities --region eu-west-1 --endpoint-name churn --desired-weights-and-capacities VariantName=AllTraffic,DesiredInstanceCount=3',
    )
    const { report: other } = await scenario.run(specificationOf({ image: OTHER_IMAGE, dryRun: true }))
    expect(other.plan?.reasons).toEqual([])
  })

  it('tells how many instances run at once, and warns of scarce ones', async () => {
    const gpu = { ...VARIANT, InstanceType: 'ml.g5.xlarge' as const, InitialInstanceCount: 2 }
    const endpointConfig = { ProductionVariants: [gpu] }
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf({ endpointConfig }))
    const { report } = await scenario.run(specificationOf({ endpointConfig, image: OTHER_IMAGE, dryRun: true }))
    expect(report.plan?.peakInstances).toEqual([{ instanceType: 'ml.g5.xlarge', instances: 4 }])
    expect(report.warnings.join('\n')).toContain('4 × ml.g5.xlarge')

    const rolling: DeploymentConfig = {
      RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 60 },
    }
    const wanted = specificationOf({ endpointConfig, image: OTHER_IMAGE, dryRun: true, deploymentConfig: rolling })
    const gentle = await scenario.run(wanted)
    expect(gentle.report.plan?.peakInstances).toEqual([{ instanceType: 'ml.g5.xlarge', instances: 3 }])
    expect(gentle.report.warnings).toEqual([])
  })
})
