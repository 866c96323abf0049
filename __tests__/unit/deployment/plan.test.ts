import type {
  ContainerDefinition,
  DescribeEndpointConfigCommandOutput,
  DescribeModelCommandOutput,
  ProductionVariant,
} from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import type { Found, Inspection } from '../../../src/deployment/inspection.ts'
import type { Change } from '../../../src/deployment/difference.ts'
import { type Plan, planOf } from '../../../src/deployment/plan.ts'
import type { EndpointConfigRequest, ModelRequest, Specification } from '../../../src/deployment/specification.ts'
import {
  ABSENT,
  ARTIFACT,
  configOf,
  DENIED,
  desiredOf,
  FORMER,
  found,
  IMAGE,
  inspectionOf,
  liveInspectionOf,
  MODEL,
  modelOf,
  OURS,
  REPOSITORY,
  ROLE,
} from './given.ts'

/** The live model, of another name than the one asked for. */
const LIVE_MODEL = 'churn-fedcba987654'

const instance = { InstanceType: 'ml.m5.large', InitialInstanceCount: 1 } as const
/** As AWS describes the smallest variant. */
const described = { ...instance, InitialVariantWeight: 1, VolumeSizeInGB: 8 }

interface Live {
  readonly config?: Partial<DescribeEndpointConfigCommandOutput>
  readonly variant?: Partial<ProductionVariant>
  readonly model?: Partial<DescribeModelCommandOutput>
  readonly container?: Partial<ContainerDefinition>
}

/** An endpoint that is on what the smallest full use asks for, as AWS describes it, and on this besides. */
function liveWith({ config, variant, model, container }: Live): Inspection {
  const ProductionVariants = [{ VariantName: 'AllTraffic', ModelName: LIVE_MODEL, ...described, ...variant }]
  return liveInspectionOf(found(configOf(FORMER, { ProductionVariants, ...config })), {
    [LIVE_MODEL]: found(
      modelOf(LIVE_MODEL, { ...(container === undefined ? {} : { PrimaryContainer: container }), ...model }),
    ),
  })
}

const updateTo = (request: Partial<Specification>, inspection: Inspection): Plan =>
  planOf(desiredOf(request), inspection, 'update', [])

function modelRequest(request: Partial<ModelRequest>): Partial<Specification> {
  return { models: [{ key: 'model', baseName: 'churn', request: { ExecutionRoleArn: ROLE, ...request } }] }
}

const containerRequest = (container: Partial<ContainerDefinition>): Partial<Specification> =>
  modelRequest({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT, ...container } })

function configRequest(
  request: Partial<EndpointConfigRequest>,
  variant: Partial<ProductionVariant> = {},
): Partial<Specification> {
  const ProductionVariants = [{ VariantName: 'AllTraffic', ModelName: 'model', ...instance, ...variant }]
  return { endpointConfig: { ProductionVariants, ...request } }
}

describe('no change is seen', () => {
  const prefix = {
    S3DataSource: { S3Uri: 's3://models/churn/v1/', S3DataType: 'S3Prefix', CompressionType: 'None' },
  } as const
  const pipeline = [{ Image: IMAGE, Environment: { A: '1' } }, { Image: `${REPOSITORY}:second` }]

  test.each<[string, Partial<Specification>, Live]>([
    ['in what AWS adds to a description', {}, {}],
    ['in a volume that nobody asked for, of the largest default size', {}, { variant: { VolumeSizeInGB: 30 } }],
    ['on an instance type with a disk of its own', {}, { variant: { VolumeSizeInGB: undefined } }],
    [
      'in defaults that are asked for',
      {
        ...configRequest({ EnableNetworkIsolation: false }, { InitialVariantWeight: 1, VolumeSizeInGB: 8 }),
        ...containerRequest({ Mode: 'SingleModel', Environment: {} }),
      },
      {},
    ],
    [
      'in defaults that AWS does not tell',
      containerRequest({ Mode: 'SingleModel' }),
      { container: { Mode: undefined, Environment: undefined }, config: { EnableNetworkIsolation: undefined } },
    ],
    [
      'in an archive that is asked for as a source',
      containerRequest({
        ModelDataUrl: undefined,
        ModelDataSource: { S3DataSource: { S3Uri: ARTIFACT, S3DataType: 'S3Object', CompressionType: 'Gzip' } },
      }),
      {},
    ],
    [
      'in a prefix, to which AWS adds an ETag',
      containerRequest({ ModelDataUrl: undefined, ModelDataSource: prefix }),
      {
        container: {
          ModelDataUrl: undefined,
          ModelDataSource: { S3DataSource: { ...prefix.S3DataSource, ETag: 'e', ManifestEtag: 'm' } },
        },
      },
    ],
    [
      'in a model without an artifact',
      containerRequest({ ModelDataUrl: undefined }),
      { container: { ModelDataUrl: undefined, ModelDataSource: undefined } },
    ],
    [
      'in an environment',
      containerRequest({ Environment: { A: '1', B: '2' } }),
      { container: { Environment: { B: '2', A: '1' } } },
    ],
    [
      'in a pipeline, which is serial by default',
      modelRequest({ Containers: pipeline }),
      { model: { Containers: pipeline, InferenceExecutionConfig: { Mode: 'Serial' } } },
    ],
    [
      'in one container, alone or in a list',
      modelRequest({ Containers: [{ Image: IMAGE, ModelDataUrl: ARTIFACT }] }),
      {},
    ],
    [
      'in a config for inference components',
      configRequest({ ExecutionRoleArn: ROLE }, { ModelName: undefined }),
      { variant: { ModelName: undefined }, config: { ExecutionRoleArn: ROLE } },
    ],
    [
      'in what is asked for just as it is',
      configRequest({ KmsKeyId: 'alias/k' }, { VolumeSizeInGB: 64, InitialVariantWeight: 0.5 }),
      { config: { KmsKeyId: 'alias/k' }, variant: { VolumeSizeInGB: 64, InitialVariantWeight: 0.5 } },
    ],
  ])('%s', (_what, request, live) => {
    expect(updateTo(request, liveWith(live))).toMatchObject({ changes: [], removals: [] })
  })
})

describe('what the request lacks is a removal, told once, at the highest node that is missing', () => {
  const vpc = { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1', 'subnet-2'] }
  const capture = {
    EnableCapture: true,
    InitialSamplingPercentage: 20,
    DestinationS3Uri: 's3://bucket/capture',
    KmsKeyId: 'alias/capture',
    CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }],
  } satisfies DescribeEndpointConfigCommandOutput['DataCaptureConfig']
  const asynchronous = { OutputConfig: { S3OutputPath: 's3://bucket/out', NotificationConfig: { ErrorTopic: 'arn' } } }
  const explainer = { ClarifyExplainerConfig: { ShapConfig: { ShapBaselineConfig: { ShapBaseline: '1' } } } }
  const adapter = {
    ChannelName: 'adapter',
    S3DataSource: { S3Uri: 's3://models/adapter/', S3DataType: 'S3Prefix', CompressionType: 'None' },
  } as const
  const vpcImage = {
    RepositoryAccessMode: 'Vpc',
    RepositoryAuthConfig: { RepositoryCredentialsProviderArn: 'arn' },
  } as const

  test.each<[string, Live, string]>([
    ['data capture', { config: { DataCaptureConfig: capture } }, 'endpoint-config.DataCaptureConfig'],
    ['the key of the volumes', { config: { KmsKeyId: 'alias/k' } }, 'endpoint-config.KmsKeyId'],
    ['async inference', { config: { AsyncInferenceConfig: asynchronous } }, 'endpoint-config.AsyncInferenceConfig'],
    ['the explainer', { config: { ExplainerConfig: explainer } }, 'endpoint-config.ExplainerConfig'],
    ['the config’s role', { config: { ExecutionRoleArn: ROLE } }, 'endpoint-config.ExecutionRoleArn'],
    ['the config’s VPC', { config: { VpcConfig: vpc } }, 'endpoint-config.VpcConfig'],
    [
      'the config’s network isolation',
      { config: { EnableNetworkIsolation: true } },
      'endpoint-config.EnableNetworkIsolation',
    ],
    [
      'a larger volume',
      { variant: { VolumeSizeInGB: 31 } },
      'endpoint-config.ProductionVariants[AllTraffic].VolumeSizeInGB',
    ],
    [
      'a weight',
      { variant: { InitialVariantWeight: 2 } },
      'endpoint-config.ProductionVariants[AllTraffic].InitialVariantWeight',
    ],
    [
      'the weight zero',
      { variant: { InitialVariantWeight: 0 } },
      'endpoint-config.ProductionVariants[AllTraffic].InitialVariantWeight',
    ],
    [
      'the time for the download',
      { variant: { ModelDataDownloadTimeoutInSeconds: 600 } },
      'endpoint-config.ProductionVariants[AllTraffic].ModelDataDownloadTimeoutInSeconds',
    ],
    [
      'the time for the health check',
      { variant: { ContainerStartupHealthCheckTimeoutInSeconds: 600 } },
      'endpoint-config.ProductionVariants[AllTraffic].ContainerStartupHealthCheckTimeoutInSeconds',
    ],
    [
      'the routing',
      { variant: { RoutingConfig: { RoutingStrategy: 'RANDOM' } } },
      'endpoint-config.ProductionVariants[AllTraffic].RoutingConfig',
    ],
    [
      'core dumps',
      { variant: { CoreDumpConfig: { DestinationS3Uri: 's3://b/d', KmsKeyId: 'k' } } },
      'endpoint-config.ProductionVariants[AllTraffic].CoreDumpConfig',
    ],
    [
      'SSM access',
      { variant: { EnableSSMAccess: true } },
      'endpoint-config.ProductionVariants[AllTraffic].EnableSSMAccess',
    ],
    [
      'the machine image',
      { variant: { InferenceAmiVersion: 'al2-ami-sagemaker-inference-gpu-2' } },
      'endpoint-config.ProductionVariants[AllTraffic].InferenceAmiVersion',
    ],
    [
      'managed scaling',
      { variant: { ManagedInstanceScaling: { Status: 'ENABLED', MinInstanceCount: 0 } } },
      'endpoint-config.ProductionVariants[AllTraffic].ManagedInstanceScaling',
    ],
    [
      'reserved capacity',
      { variant: { CapacityReservationConfig: { MlReservationArn: 'arn' } } },
      'endpoint-config.ProductionVariants[AllTraffic].CapacityReservationConfig',
    ],
    [
      'a shadow variant',
      { config: { ShadowProductionVariants: [{ VariantName: 'Shadow', ModelName: LIVE_MODEL, ...described }] } },
      'endpoint-config.ShadowProductionVariants',
    ],
    ['the model’s VPC', { model: { VpcConfig: vpc } }, 'model.VpcConfig'],
    ['the model’s network isolation', { model: { EnableNetworkIsolation: true } }, 'model.EnableNetworkIsolation'],
    [
      'direct invocation',
      { model: { InferenceExecutionConfig: { Mode: 'Direct' } } },
      'model.InferenceExecutionConfig',
    ],
    ['the mode of the container', { container: { Mode: 'MultiModel' } }, 'model.PrimaryContainer.Mode'],
    [
      'an environment variable',
      { container: { Environment: { API_KEY: 'hidden' } } },
      'model.PrimaryContainer.Environment.API_KEY',
    ],
    [
      'an empty environment variable',
      { container: { Environment: { EMPTY: '' } } },
      'model.PrimaryContainer.Environment.EMPTY',
    ],
    ['the access to the registry', { container: { ImageConfig: vpcImage } }, 'model.PrimaryContainer.ImageConfig'],
    [
      'the cache of models',
      { container: { MultiModelConfig: { ModelCacheSetting: 'Disabled' } } },
      'model.PrimaryContainer.MultiModelConfig',
    ],
    [
      'additional sources',
      { container: { AdditionalModelDataSources: [adapter] } },
      'model.PrimaryContainer.AdditionalModelDataSources',
    ],
    ['the host name', { container: { ContainerHostname: 'first' } }, 'model.PrimaryContainer.ContainerHostname'],
  ])('%s', (_what, live, path) => {
    const { changes, removals } = updateTo({}, liveWith(live))
    expect(removals).toEqual([path])
    expect(changes.map((change) => change.path)).toEqual([path])
  })

  test.each<[string, Partial<Specification>, Live, readonly string[]]>([
    [
      'the model’s role',
      {
        models: [
          {
            key: 'model',
            baseName: 'churn',
            request: { PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: undefined },
          },
        ],
      },
      {},
      ['model.ExecutionRoleArn'],
    ],
    ['the artifact', containerRequest({ ModelDataUrl: undefined }), {}, ['model.PrimaryContainer.ModelDataUrl']],
    [
      'a second container',
      {},
      { model: { Containers: [{ Image: IMAGE, ModelDataUrl: ARTIFACT }, { Image: 'second' }] } },
      ['model.Containers[1]'],
    ],
    [
      'every variable of an environment',
      {},
      { container: { Environment: { A: '1', B: '2' } } },
      ['model.PrimaryContainer.Environment.A', 'model.PrimaryContainer.Environment.B'],
    ],
    [
      'one additional source of two',
      containerRequest({ AdditionalModelDataSources: [{ ...adapter, ChannelName: 'b' }] }),
      { container: { AdditionalModelDataSources: [adapter, { ...adapter, ChannelName: 'b' }] } },
      ['model.PrimaryContainer.AdditionalModelDataSources[adapter]'],
    ],
    [
      'the instance type and count, for serverless inference',
      configRequest(
        {},
        {
          InstanceType: undefined,
          InitialInstanceCount: undefined,
          ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
        },
      ),
      {},
      [
        'endpoint-config.ProductionVariants[AllTraffic].InstanceType',
        'endpoint-config.ProductionVariants[AllTraffic].InitialInstanceCount',
      ],
    ],
    [
      'several things at once',
      {},
      { config: { KmsKeyId: 'k', DataCaptureConfig: capture }, container: { Environment: { A: '1' } } },
      ['model.PrimaryContainer.Environment.A', 'endpoint-config.KmsKeyId', 'endpoint-config.DataCaptureConfig'],
    ],
  ])('%s', (_what, request, live, removals) => {
    expect(updateTo(request, liveWith(live)).removals).toEqual(removals)
  })
})

describe('what else changes', () => {
  test.each<[string, Partial<Specification>, Live, readonly Change[]]>([
    [
      'the image',
      containerRequest({ Image: 'new' }),
      {},
      [{ path: 'model.PrimaryContainer.Image', from: IMAGE, to: 'new' }],
    ],
    [
      'an archive for a prefix',
      containerRequest({
        ModelDataUrl: undefined,
        ModelDataSource: { S3DataSource: { S3Uri: 's3://m/v1/', S3DataType: 'S3Prefix', CompressionType: 'None' } },
      }),
      {},
      [
        { path: 'model.PrimaryContainer.ModelDataUrl', from: ARTIFACT },
        { path: 'model.PrimaryContainer.ModelDataSource.S3DataSource.S3Uri', to: 's3://m/v1/' },
        { path: 'model.PrimaryContainer.ModelDataSource.S3DataSource.S3DataType', to: 'S3Prefix' },
        { path: 'model.PrimaryContainer.ModelDataSource.S3DataSource.CompressionType', to: 'None' },
      ],
    ],
    [
      'the instances',
      configRequest({}, { InstanceType: 'ml.m5.xlarge', InitialInstanceCount: 3 }),
      {},
      [
        {
          path: 'endpoint-config.ProductionVariants[AllTraffic].InstanceType',
          from: 'ml.m5.large',
          to: 'ml.m5.xlarge',
        },
        { path: 'endpoint-config.ProductionVariants[AllTraffic].InitialInstanceCount', from: 1, to: 3 },
      ],
    ],
    [
      'a volume that is smaller than the live one',
      configRequest({}, { VolumeSizeInGB: 4 }),
      {},
      [{ path: 'endpoint-config.ProductionVariants[AllTraffic].VolumeSizeInGB', from: 8, to: 4 }],
    ],
    [
      'an environment, whose values nobody sees',
      containerRequest({ Environment: { A: 'new', C: 'more' } }),
      { container: { Environment: { A: 'old', B: 'gone' } } },
      [
        { path: 'model.PrimaryContainer.Environment.A', from: '***', to: '***' },
        { path: 'model.PrimaryContainer.Environment.B', from: '***' },
        { path: 'model.PrimaryContainer.Environment.C', to: '***' },
      ],
    ],
    [
      'a second container',
      modelRequest({
        Containers: [
          { Image: IMAGE, ModelDataUrl: ARTIFACT },
          { Image: 'second', Environment: { A: '1' } },
        ],
      }),
      {},
      [
        { path: 'model.Containers[1].Image', to: 'second' },
        { path: 'model.Containers[1].Environment.A', to: '***' },
      ],
    ],
    [
      'the role',
      modelRequest({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: `${ROLE}2` }),
      {},
      [{ path: 'model.ExecutionRoleArn', from: ROLE, to: `${ROLE}2` }],
    ],
    ['new settings', configRequest({ KmsKeyId: 'alias/k' }), {}, [{ path: 'endpoint-config.KmsKeyId', to: 'alias/k' }]],
  ])('%s', (_what, request, live, changes) => {
    expect(updateTo(request, liveWith(live)).changes).toEqual(changes)
  })

  it('environment values are nowhere in the plan, also where whole containers go', () => {
    const secret = (name: string) => ({ Image: name, Environment: { TOKEN: `hidden-${name}` } })
    const live = liveWith({
      model: { Containers: [secret('one'), secret('two'), secret('three')] },
      config: { ShadowProductionVariants: [{ VariantName: 'Shadow', ModelName: LIVE_MODEL, ...described }] },
    })
    const requests: readonly Partial<Specification>[] = [
      modelRequest({ Containers: [secret('four'), secret('five')] }),
      modelRequest({ PrimaryContainer: secret('six') }),
      configRequest({}, { ModelName: undefined }),
    ]
    for (const request of requests) {
      const plan = updateTo(request, live)
      expect(plan.changes).not.toEqual([])
      expect(JSON.stringify(plan)).not.toContain('hidden-')
    }
  })
})

describe('variants', () => {
  const variant = (VariantName: string, ModelName: string, more: Partial<ProductionVariant> = {}) => ({
    VariantName,
    ModelName,
    ...described,
    ...more,
  })
  const models = {
    blue: found(modelOf('blue', { PrimaryContainer: { Image: 'blue' } })),
    green: found(modelOf('green', { PrimaryContainer: { Image: 'green' } })),
  }
  const liveOf = (
    ProductionVariants: ProductionVariant[],
    ShadowProductionVariants?: ProductionVariant[],
  ): Inspection =>
    liveInspectionOf(
      found(
        configOf(FORMER, {
          ProductionVariants,
          ...(ShadowProductionVariants === undefined ? {} : { ShadowProductionVariants }),
        }),
      ),
      models,
    )
  /** A request whose variants serve models of these images. */
  const requestOf = (
    ProductionVariants: ProductionVariant[],
    ShadowProductionVariants?: ProductionVariant[],
  ): Partial<Specification> => ({
    models: ['blue', 'green'].map((key) => ({
      key,
      baseName: key,
      request: { PrimaryContainer: { Image: key, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: ROLE },
    })),
    endpointConfig: {
      ProductionVariants,
      ...(ShadowProductionVariants === undefined ? {} : { ShadowProductionVariants }),
    },
  })
  const wanted = (VariantName: string, ModelName: string, more: Partial<ProductionVariant> = {}) => ({
    VariantName,
    ModelName,
    ...instance,
    ...more,
  })
  const path = 'endpoint-config.ProductionVariants'

  it('the one variant under another name: the name goes, the rest is compared as it is', () => {
    expect(
      updateTo(requestOf([wanted('new', 'blue', { InitialInstanceCount: 2 })]), liveOf([variant('old', 'blue')])),
    ).toMatchObject({
      changes: [
        { path: `${path}[new].InitialInstanceCount`, from: 1, to: 2 },
        { path: `${path}[old] (renamed to new)`, from: 'old' },
      ],
      removals: [`${path}[old] (renamed to new)`],
    })
  })

  it('two variants in another order, on models of other names, are the same', () => {
    const request = requestOf([wanted('B', 'green'), wanted('A', 'blue')])
    expect(updateTo(request, liveOf([variant('A', 'blue'), variant('B', 'green')])).changes).toEqual([])
  })

  it('each with its model, told by the variant’s name', () => {
    const request = requestOf([wanted('A', 'green'), wanted('B', 'blue')])
    expect(updateTo(request, liveOf([variant('A', 'blue'), variant('B', 'green')])).changes).toEqual([
      { path: 'model[A].PrimaryContainer.Image', from: 'blue', to: 'green' },
      { path: 'model[B].PrimaryContainer.Image', from: 'green', to: 'blue' },
    ])
  })

  it('one of two is gone: told once, with all that it was', () => {
    expect(
      updateTo(requestOf([wanted('A', 'blue')]), liveOf([variant('A', 'blue'), variant('B', 'green')])),
    ).toMatchObject({
      changes: [{ path: `${path}[B]`, from: { VariantName: 'B', ModelName: 'green', InstanceType: 'ml.m5.large' } }],
      removals: [`${path}[B]`],
    })
  })

  it('one of two under another name: one is gone, one is new', () => {
    const request = requestOf([wanted('A', 'blue'), wanted('C', 'green')])
    const { changes, removals } = updateTo(request, liveOf([variant('A', 'blue'), variant('B', 'green')]))
    expect(removals).toEqual([`${path}[B]`])
    expect(changes.map((change) => change.path)).toEqual([
      'model[C].PrimaryContainer.Image',
      'model[C].PrimaryContainer.ModelDataUrl',
      'model[C].ExecutionRoleArn',
      `${path}[B]`,
      `${path}[C].VariantName`,
      `${path}[C].InstanceType`,
      `${path}[C].InitialInstanceCount`,
    ])
  })

  it('a second one is new, and nothing is gone', () => {
    const request = requestOf([wanted('A', 'blue'), wanted('B', 'green')])
    const { changes, removals } = updateTo(request, liveOf([variant('A', 'blue')]))
    expect(removals).toEqual([])
    expect(changes).toContainEqual({ path: 'model[B].PrimaryContainer.Image', to: 'green' })
    expect(changes).toContainEqual({ path: `${path}[B].VariantName`, to: 'B' })
  })

  it('a shadow is compared with shadows only', () => {
    const live = liveOf([variant('A', 'blue')], [variant('S', 'green')])
    expect(updateTo(requestOf([wanted('A', 'blue')], [wanted('S', 'green')]), live).changes).toEqual([])
    expect(updateTo(requestOf([wanted('A', 'blue')], [wanted('S', 'blue')]), live).changes).toEqual([
      { path: 'model[S].PrimaryContainer.Image', from: 'green', to: 'blue' },
    ])
    expect(updateTo(requestOf([wanted('A', 'blue')], [wanted('T', 'green')]), live).removals).toEqual([
      'endpoint-config.ShadowProductionVariants[S] (renamed to T)',
    ])
    expect(updateTo(requestOf([wanted('B', 'blue')]), live).removals).toEqual([
      'endpoint-config.ShadowProductionVariants',
      `${path}[A] (renamed to B)`,
    ])
  })
})

describe('existing models', () => {
  const existing = (ModelName: string): Partial<Specification> => ({
    models: [],
    endpointConfig: { ProductionVariants: [{ VariantName: 'AllTraffic', ModelName, ...instance }] },
  })
  const registered = modelOf('registry-7', { PrimaryContainer: { Image: 'new' } })
  const onModel = (name: string, model: Found<DescribeModelCommandOutput>, wanted: Inspection['models']): Inspection =>
    liveInspectionOf(
      found(configOf(FORMER, { ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: name, ...described }] })),
      { [name]: model },
      { models: wanted },
    )
  const named = {
    path: 'endpoint-config.ProductionVariants[AllTraffic].ModelName',
    from: 'registry-6',
    to: 'registry-7',
  }

  test.each<[string, string, Inspection, Partial<Plan>]>([
    [
      'another one, with its content',
      'registry-7',
      onModel('registry-6', found(modelOf('registry-6')), { 'registry-7': found(registered) }),
      {
        changes: [{ path: 'model.PrimaryContainer.Image', from: IMAGE, to: 'new' }, named],
        models: [{ name: 'registry-7', exists: true }],
      },
    ],
    [
      'another one of the same content',
      'registry-7',
      onModel('registry-6', found(modelOf('registry-6')), { 'registry-7': found(modelOf('registry-7')) }),
      { changes: [named], removals: [] },
    ],
    [
      'another one that may not be read: nothing is taken for gone',
      'registry-7',
      onModel('registry-6', found(modelOf('registry-6')), { 'registry-7': DENIED }),
      {
        changes: [named],
        removals: [],
        models: [{ name: 'registry-7', exists: true }],
        reasons: ['Could not be read, so changes there are not listed: model registry-7.'],
      },
    ],
    [
      'another one that is not there',
      'registry-7',
      onModel('registry-6', found(modelOf('registry-6')), { 'registry-7': ABSENT }),
      { changes: [named], removals: [], models: [{ name: 'registry-7', exists: false }] },
    ],
    [
      'the same one',
      'registry-6',
      onModel('registry-6', found(modelOf('registry-6')), { 'registry-6': found(modelOf('registry-6')) }),
      { changes: [], removals: [] },
    ],
  ])('%s', (_what, name, inspection, plan) => {
    expect(updateTo(existing(name), inspection)).toMatchObject(plan)
  })

  it('in place of one of ours is told by name', () => {
    expect(
      updateTo(
        existing('registry-7'),
        onModel(MODEL, found(modelOf(MODEL)), { 'registry-7': found(modelOf('registry-7')) }),
      ).changes,
    ).toEqual([{ ...named, from: MODEL }])
  })

  it('in favour of one of ours is told by content alone: our names say nothing', () => {
    expect(updateTo({}, onModel('registry-6', found(modelOf('registry-6')), { [MODEL]: ABSENT })).changes).toEqual([])
  })
})

describe('what may not be read', () => {
  test.each<[string, Inspection, readonly string[]]>([
    [
      'the live config: nothing is compared',
      liveInspectionOf(DENIED, {}),
      [`Could not be read, so changes there are not listed: endpoint config ${FORMER}.`],
    ],
    [
      'the live model: the config alone is compared',
      liveInspectionOf(
        found(
          configOf(FORMER, {
            ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: LIVE_MODEL, ...described }],
          }),
        ),
        {
          [LIVE_MODEL]: DENIED,
        },
      ),
      [`Could not be read, so changes there are not listed: model ${LIVE_MODEL}.`],
    ],
    [
      'the live model, which is gone',
      liveInspectionOf(
        found(
          configOf(FORMER, {
            ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: LIVE_MODEL, ...described }],
          }),
        ),
        {
          [LIVE_MODEL]: ABSENT,
        },
      ),
      [`Could not be read, so changes there are not listed: model ${LIVE_MODEL}.`],
    ],
    [
      'the live config, which is gone',
      liveInspectionOf(ABSENT, {}),
      [`Could not be read, so changes there are not listed: endpoint config ${FORMER}.`],
    ],
  ])('%s', (_what, inspection, reasons) => {
    expect(updateTo({}, inspection)).toMatchObject({ changes: [], removals: [], reasons })
  })
})

describe('the plan as a whole', () => {
  it('for a new endpoint: every field is new', () => {
    const inspection = inspectionOf({ target: { configName: OURS, config: ABSENT }, models: { [MODEL]: ABSENT } })
    expect(planOf(desiredOf(), inspection, 'create', [])).toMatchObject({
      action: 'create',
      endpointName: 'churn',
      endpointConfigName: OURS,
      models: [{ name: MODEL, exists: false }],
      endpointConfigExists: false,
      changes: [
        { path: 'model.PrimaryContainer.Image', to: IMAGE },
        { path: 'model.PrimaryContainer.ModelDataUrl', to: ARTIFACT },
        { path: 'model.ExecutionRoleArn', to: ROLE },
        { path: 'endpoint-config.ProductionVariants[AllTraffic].VariantName', to: 'AllTraffic' },
        { path: 'endpoint-config.ProductionVariants[AllTraffic].InstanceType', to: 'ml.m5.large' },
        { path: 'endpoint-config.ProductionVariants[AllTraffic].InitialInstanceCount', to: 1 },
      ],
      removals: [],
      reasons: [],
    })
  })

  it('for an endpoint that is on it: nothing', () => {
    const config = found(configOf(OURS))
    const inspection = inspectionOf({
      target: { configName: OURS, config },
      live: { configName: OURS, config, models: { [MODEL]: found(modelOf(MODEL)) } },
    })
    expect(planOf(desiredOf(), inspection, 'none', [])).toMatchObject({
      action: 'none',
      endpointName: 'churn',
      endpointConfigName: OURS,
      previousEndpointConfigName: OURS,
      models: [{ name: MODEL, exists: true }],
      endpointConfigExists: true,
      changes: [],
      removals: [],
      reasons: [],
    })
  })

  const same = liveWith({})
  const onOurs = liveInspectionOf(found(configOf(OURS)), { [MODEL]: found(modelOf(MODEL)) })
  const unchanged =
    'No field differs: the content behind an image tag or an artifact has changed, or the live config was not made by this action.'

  test.each<[string, Plan['action'], Inspection, readonly string[], readonly string[]]>([
    ['an update without a change', 'update', same, [], [unchanged]],
    ['an update without a change, for a reason', 'update', same, ['Forced.'], ['Forced.']],
    ['an update with a change', 'update', liveWith({ config: { KmsKeyId: 'k' } }), [], []],
    [
      'an update of what is on our content',
      'update',
      onOurs,
      [],
      ['The endpoint is on this content, but does not serve it.'],
    ],
    ['a recreation', 'recreate', same, ['It failed.'], ['It failed.']],
    ['nothing', 'none', onOurs, [], []],
  ])('says why: %s', (_what, action, inspection, given, reasons) => {
    expect(planOf(desiredOf(), inspection, action, given).reasons).toEqual(reasons)
  })
})
