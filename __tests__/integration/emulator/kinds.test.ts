import type { CreateEndpointConfigInput, CreateModelInput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator, EmulatorError } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const hour = 3_600_000
const image = 'registry.example/churn:1'
const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'
const vpc = { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'] }

let clock: VirtualClock
let emulator: Emulator

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
  emulator.seed.model('m')
})

const call = (operation: string, input: object) => emulator.call('sagemaker', operation, input)

const refusal = (operation: string, input: object): string => {
  try {
    call(operation, input)
    return 'accepted'
  } catch (error) {
    return error instanceof EmulatorError ? `${error.name}: ${error.message}` : String(error)
  }
}

const onInstances = {
  VariantName: 'AllTraffic',
  ModelName: 'm',
  InstanceType: 'ml.m5.large',
  InitialInstanceCount: 2,
} satisfies ProductionVariant
const serverless = {
  VariantName: 'AllTraffic',
  ModelName: 'm',
  ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
} satisfies ProductionVariant
const component = { ...onInstances, ModelName: undefined }
const asynchronous = {
  ClientConfig: { MaxConcurrentInvocationsPerInstance: 4 },
  OutputConfig: { S3OutputPath: 's3://out/x', S3FailurePath: 's3://out/failed' },
}
const capture = {
  EnableCapture: true,
  InitialSamplingPercentage: 10,
  DestinationS3Uri: 's3://captured',
  CaptureOptions: [{ CaptureMode: 'InputAndOutput' as const }],
}

const config = (
  variants: readonly ProductionVariant[],
  more: Partial<CreateEndpointConfigInput> = {},
): CreateEndpointConfigInput => ({ EndpointConfigName: 'c', ProductionVariants: [...variants], ...more })

const deployed = (input: CreateEndpointConfigInput) => {
  call('CreateEndpointConfig', input)
  call('CreateEndpoint', { EndpointName: 'e', EndpointConfigName: input.EndpointConfigName })
  const creating = emulator.endpoint('e')
  clock.advance(hour)
  return { creating, live: emulator.endpoint('e') }
}

const model = (definition: Partial<CreateModelInput>) => {
  emulator.seed.model({ ModelName: 'special', PrimaryContainer: { Image: image }, ...definition })
  return 'special'
}

describe('a serverless endpoint', () => {
  it('tells its memory and concurrency, and no instances', () => {
    const { creating, live } = deployed(config([serverless]))
    expect(creating?.PendingDeploymentSummary?.ProductionVariants).toMatchObject([
      {
        DesiredServerlessConfig: serverless.ServerlessConfig,
        VariantStatus: [{ Status: 'Creating', StatusMessage: 'Creating inference resources.' }],
      },
    ])
    expect(live?.ProductionVariants).toMatchObject([
      {
        VariantName: 'AllTraffic',
        CurrentServerlessConfig: serverless.ServerlessConfig,
        DesiredServerlessConfig: serverless.ServerlessConfig,
      },
    ])
    expect(live?.ProductionVariants?.[0]).not.toHaveProperty('CurrentInstanceCount')
    expect(live?.ProductionVariants?.[0]).not.toHaveProperty('DesiredInstanceCount')
  })

  it('scales by concurrency', () => {
    deployed(config([serverless]))
    const scale = (desired: object) => ({
      EndpointName: 'e',
      DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', ...desired }],
    })
    expect(refusal('UpdateEndpointWeightsAndCapacities', scale({ DesiredInstanceCount: 2 }))).toContain(
      'DesiredInstanceCount cannot be specified for serverless variant',
    )
    call('UpdateEndpointWeightsAndCapacities', scale({ ServerlessUpdateConfig: { MaxConcurrency: 9 } }))
    expect(emulator.endpoint('e')?.ProductionVariants).toMatchObject([
      { CurrentServerlessConfig: { MaxConcurrency: 5 }, DesiredServerlessConfig: { MaxConcurrency: 9 } },
    ])
    clock.advance(hour)
    expect(emulator.endpoint('e')?.ProductionVariants).toMatchObject([
      { CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 9 } },
    ])
  })

  it('may become a real-time one, but not the other way round, whatever its variant is called', () => {
    deployed(config([serverless]))
    call('CreateEndpointConfig', { ...config([onInstances]), EndpointConfigName: 'real-time' })
    call('CreateEndpointConfig', {
      ...config([{ ...serverless, VariantName: 'other' }]),
      EndpointConfigName: 'back',
    })
    call('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'real-time' })
    clock.advance(hour)
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'back' })).toBe(
      'ValidationException: Updating a real-time endpoint to a serverless endpoint is not supported.',
    )
  })

  const withServerless = (change: object) => [
    { ...serverless, ServerlessConfig: { ...serverless.ServerlessConfig, ...change } },
  ]

  test.each<[string, CreateEndpointConfigInput, string]>([
    [
      'an odd amount of memory',
      config(withServerless({ MemorySizeInMB: 1500 })),
      'MemorySizeInMB must be a multiple of 1024',
    ],
    [
      'more provisioned than there may be',
      config(withServerless({ ProvisionedConcurrency: 6 })),
      'ProvisionedConcurrency must be less than or equal to MaxConcurrency',
    ],
    [
      'several variants',
      config([serverless, { ...serverless, VariantName: 'b' }]),
      'Multiple production variants is not supported for Serverless Inference.',
    ],
    ['data capture', config([serverless], { DataCaptureConfig: capture }), 'Data capture is not supported'],
    [
      'asynchronous inference',
      config([serverless], { AsyncInferenceConfig: asynchronous }),
      'Asynchronous inference is not supported for Serverless Inference.',
    ],
    [
      'inference components',
      config([{ ...serverless, ModelName: undefined }], { ExecutionRoleArn: role }),
      'An endpoint with inference components is not supported for Serverless Inference.',
    ],
  ])('excludes %s', (_what, input, words) => {
    expect(refusal('CreateEndpointConfig', input)).toContain(words)
    expect(emulator.endpointConfigs).toEqual([])
  })

  const source = { S3DataSource: { S3Uri: 's3://b/p/', S3DataType: 'S3Prefix', CompressionType: 'None' } } as const

  test.each<[Partial<CreateModelInput>, string]>([
    [{ VpcConfig: vpc }, 'VPC configuration'],
    [{ EnableNetworkIsolation: true }, 'Network isolation'],
    [{ PrimaryContainer: undefined, Containers: [{ Image: image }, { Image: image }] }, 'An inference pipeline'],
    [{ PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://b/p/' } }, 'A multi-model container'],
    [{ PrimaryContainer: { Image: image, ModelDataSource: source } }, 'Model with containers that use ModelDataSource'],
    [{ PrimaryContainer: { Image: image, ImageConfig: { RepositoryAccessMode: 'Vpc' } } }, 'A private Docker registry'],
  ])('excludes a model with %j', (definition, what) => {
    const input = config([{ ...serverless, ModelName: model(definition) }])
    expect(refusal('CreateEndpointConfig', input)).toBe(
      `ValidationException: ${what} is not supported for Serverless Inference.`,
    )
  })

  it('takes no guardrails', () => {
    deployed(config([serverless]))
    call('CreateEndpointConfig', { ...config([serverless]), EndpointConfigName: 'next' })
    const canary = {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: 'CANARY',
          WaitIntervalInSeconds: 0,
          CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
        },
      },
    }
    expect(
      refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'next', DeploymentConfig: canary }),
    ).toContain('Deployment guardrails are not supported for serverless endpoints.')
  })
})

describe('an asynchronous endpoint', () => {
  it('tells so, and stays one', () => {
    const { live } = deployed(config([onInstances], { AsyncInferenceConfig: asynchronous }))
    expect(live?.AsyncInferenceConfig).toEqual(asynchronous)
    call('CreateEndpointConfig', { ...config([onInstances]), EndpointConfigName: 'real-time' })
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'real-time' })).toMatch(
      /^ValidationException: The AsyncInferenceConfig parameter cannot be removed from this endpoint e\. To change the endpoint /,
    )
  })
})

describe('a shadow test', () => {
  const shadow = { ...onInstances, VariantName: 'shadow' }

  it('tells its variant apart from the one in production', () => {
    const { creating, live } = deployed(config([onInstances], { ShadowProductionVariants: [shadow] }))
    expect(creating?.PendingDeploymentSummary).toMatchObject({
      ProductionVariants: [{ VariantName: 'AllTraffic' }],
      ShadowProductionVariants: [{ VariantName: 'shadow', DesiredInstanceCount: 2 }],
    })
    expect(live).toMatchObject({
      ProductionVariants: [{ VariantName: 'AllTraffic', CurrentInstanceCount: 2 }],
      ShadowProductionVariants: [{ VariantName: 'shadow', CurrentInstanceCount: 2, CurrentWeight: 1 }],
    })
    expect(call('DescribeEndpointConfig', { EndpointConfigName: 'c' })).toMatchObject({
      ShadowProductionVariants: [{ VariantName: 'shadow', InitialVariantWeight: 1 }],
    })
  })

  test.each<[string, CreateEndpointConfigInput, string]>([
    [
      'two shadows',
      config([onInstances], { ShadowProductionVariants: [shadow, { ...shadow, VariantName: 'other' }] }),
      'needs exactly one production variant and one shadow variant',
    ],
    [
      'several variants in production',
      config([onInstances, { ...onInstances, VariantName: 'b' }], { ShadowProductionVariants: [shadow] }),
      'needs exactly one production variant and one shadow variant',
    ],
    [
      'serverless variants',
      config([serverless], { ShadowProductionVariants: [shadow] }),
      'Serverless inference is not supported for shadow tests.',
    ],
    [
      'asynchronous inference',
      config([onInstances], { ShadowProductionVariants: [shadow], AsyncInferenceConfig: asynchronous }),
      'Asynchronous inference is not supported for shadow tests.',
    ],
    [
      'Inferentia of the first generation',
      config([onInstances], { ShadowProductionVariants: [{ ...shadow, InstanceType: 'ml.inf1.xlarge' }] }),
      'Inf1 is not supported for shadow tests.',
    ],
  ])('excludes %s', (_what, input, words) => {
    expect(refusal('CreateEndpointConfig', input)).toContain(words)
  })

  it('excludes a multi-model container', () => {
    const ModelName = model({ PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://b/p/' } })
    const input = config([onInstances], { ShadowProductionVariants: [{ ...shadow, ModelName }] })
    expect(refusal('CreateEndpointConfig', input)).toContain(
      'A multi-model container is not supported for shadow tests.',
    )
  })
})

describe('a model', () => {
  const create = (definition: Partial<CreateModelInput>) =>
    refusal('CreateModel', { ModelName: 'new', ExecutionRoleArn: role, ...definition })
  const named = (...names: (string | undefined)[]) =>
    names.map((ContainerHostname) => ({
      Image: image,
      ...(ContainerHostname === undefined ? {} : { ContainerHostname }),
    }))

  test.each<[string, Partial<CreateModelInput>, string]>([
    ['of many', { PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://b/all/' } }, 'accepted'],
    [
      'of many in one archive',
      { PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://b/m.tar.gz' } },
      'ModelDataUrl must be the S3 prefix',
    ],
    ['of many that lie nowhere', { PrimaryContainer: { Image: image, Mode: 'MultiModel' } }, 'ModelDataUrl must be'],
    [
      'of a chain of containers',
      { Containers: named('a', 'b'), InferenceExecutionConfig: { Mode: 'Serial' } },
      'accepted',
    ],
    [
      'of containers invoked directly',
      { Containers: named('a', 'b'), InferenceExecutionConfig: { Mode: 'Direct' } },
      'accepted',
    ],
    [
      'of containers invoked directly without names',
      { Containers: named(undefined, undefined), InferenceExecutionConfig: { Mode: 'Direct' } },
      'ContainerHostname must be specified for containers that are invoked directly.',
    ],
    [
      'of containers of which some have names',
      { Containers: named('a', undefined) },
      'for all of the containers or for none',
    ],
    ['of containers of the same name', { Containers: named('a', 'a') }, 'ContainerHostname must be unique'],
    [
      'whose containers have too much environment together',
      {
        Containers: ['A', 'B'].map((key) => ({
          Image: image,
          Environment: Object.fromEntries(
            Array.from({ length: 17 }, (_, index) => [`${key}${index}`, 'x'.repeat(1000)]),
          ),
        })),
      },
      'The combined size of all environment variables of the containers cannot exceed 32 KB.',
    ],
    [
      'in a VPC, isolated',
      { PrimaryContainer: { Image: image }, VpcConfig: vpc, EnableNetworkIsolation: true },
      'accepted',
    ],
  ])('%s', (_what, definition, words) => {
    expect(create(definition)).toContain(words)
  })
})

describe('a variant on instance pools', () => {
  const pooled = {
    VariantName: 'AllTraffic',
    ModelName: 'm',
    InitialInstanceCount: 3,
    InstancePools: [
      { InstanceType: 'ml.g5.xlarge', Priority: 2 },
      { InstanceType: 'ml.g6.xlarge', Priority: 1, ModelNameOverride: 'm' },
    ],
  } satisfies ProductionVariant

  it('tells the instances of each', () => {
    const { creating, live } = deployed(config([pooled]))
    expect(creating?.PendingDeploymentSummary?.ProductionVariants?.[0]?.InstancePools).toEqual([
      { InstanceType: 'ml.g5.xlarge', CurrentInstanceCount: 0 },
      { InstanceType: 'ml.g6.xlarge', CurrentInstanceCount: 0 },
    ])
    expect(live?.ProductionVariants).toMatchObject([
      {
        CurrentInstanceCount: 3,
        InstancePools: [
          { InstanceType: 'ml.g5.xlarge', CurrentInstanceCount: 0 },
          { InstanceType: 'ml.g6.xlarge', CurrentInstanceCount: 3 },
        ],
      },
    ])
  })

  it('needs quota for the pool that is tried first, and a count', () => {
    emulator.script.limit('ml.g6.xlarge', 2)
    call('CreateEndpointConfig', config([pooled]))
    expect(refusal('CreateEndpoint', { EndpointName: 'e', EndpointConfigName: 'c' })).toContain(
      "ResourceLimitExceeded: The account-level service limit 'ml.g6.xlarge for endpoint usage' is 2 Instances",
    )
    const { InitialInstanceCount: _none, ...uncounted } = pooled
    expect(refusal('CreateEndpointConfig', { ...config([uncounted]), EndpointConfigName: 'd' })).toContain(
      'InitialInstanceCount must be specified',
    )
  })
})

describe('an endpoint for inference components', () => {
  const components = config(
    [{ ...component, ManagedInstanceScaling: { Status: 'ENABLED', MinInstanceCount: 1, MaxInstanceCount: 4 } }],
    {
      ExecutionRoleArn: role,
      VpcConfig: vpc,
      EnableNetworkIsolation: true,
    },
  )

  it('keeps what else a model would have in its config', () => {
    const { live } = deployed(components)
    expect(call('DescribeEndpointConfig', { EndpointConfigName: 'c' })).toMatchObject({
      ExecutionRoleArn: role,
      VpcConfig: vpc,
      EnableNetworkIsolation: true,
    })
    expect(live?.ProductionVariants).toMatchObject([
      {
        ManagedInstanceScaling: { Status: 'ENABLED', MinInstanceCount: 1, MaxInstanceCount: 4 },
        CurrentInstanceCount: 2,
      },
    ])
    expect(live?.ProductionVariants?.[0]).not.toHaveProperty('DeployedImages')
  })

  it('has models on none of its variants', () => {
    const input = config([component, { ...onInstances, VariantName: 'b' }], { ExecutionRoleArn: role })
    expect(refusal('CreateEndpointConfig', input)).toContain('for all variants, or for none of them')
  })

  test.each([
    ['c', 'models'],
    ['models', 'c'],
  ])('does not become one of another kind: %s to %s', (from, to) => {
    call('CreateEndpointConfig', components)
    call('CreateEndpointConfig', { ...config([onInstances]), EndpointConfigName: 'models' })
    emulator.seed.endpoint({ name: 'e', config: from })
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: to })).toContain(
      'An endpoint with models on its variants cannot be updated to one with inference components',
    )
  })
})

describe('whatever else a config says', () => {
  it('is told of the live endpoint', () => {
    const { live } = deployed(
      config(
        [
          {
            ...onInstances,
            RoutingConfig: { RoutingStrategy: 'LEAST_OUTSTANDING_REQUESTS' },
            CapacityReservationConfig: { CapacityReservationPreference: 'capacity-reservations-only' },
          },
        ],
        { DataCaptureConfig: capture, KmsKeyId: 'key', MetricsConfig: { EnableEnhancedMetrics: true } },
      ),
    )
    expect(live).toMatchObject({
      DataCaptureConfig: {
        EnableCapture: true,
        CaptureStatus: 'Started',
        CurrentSamplingPercentage: 10,
        DestinationS3Uri: 's3://captured',
      },
      MetricsConfig: { EnableEnhancedMetrics: true },
      ProductionVariants: [
        {
          RoutingConfig: { RoutingStrategy: 'LEAST_OUTSTANDING_REQUESTS' },
          CapacityReservationConfig: {
            CapacityReservationPreference: 'capacity-reservations-only',
            TotalInstanceCount: 2,
          },
        },
      ],
    })
    expect(call('DescribeEndpointConfig', { EndpointConfigName: 'c' })).toMatchObject({ KmsKeyId: 'key' })
  })

  it('has two variants share the traffic by weight', () => {
    const { live } = deployed(
      config([
        { ...onInstances, InitialVariantWeight: 0.9 },
        { ...onInstances, VariantName: 'challenger', InitialInstanceCount: 1, InitialVariantWeight: 0.1 },
      ]),
    )
    expect(live?.ProductionVariants).toMatchObject([
      { VariantName: 'AllTraffic', CurrentWeight: 0.9, CurrentInstanceCount: 2 },
      { VariantName: 'challenger', CurrentWeight: 0.1, CurrentInstanceCount: 1 },
    ])
  })
})
