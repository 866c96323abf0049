import { describe, expect, test } from '@jest/globals'
import { accepted, refused, smallest } from './step.ts'

type Changes = Readonly<Record<string, string | undefined>>

const role = smallest['execution-role-arn']
const none: Changes = { 'image-uri': undefined, 'execution-role-arn': undefined }
const unhosted: Changes = { 'instance-type': undefined }
const hosted = 'InstanceType: ml.m5.large, InitialInstanceCount: 1'
const one = (members: string): Changes => ({ 'endpoint-config': `{ ProductionVariants: [{ ${members} }] }` })
const components = (members: string): Changes => ({
  ...none,
  ...unhosted,
  'endpoint-config': `{ ExecutionRoleArn: ${role}, ProductionVariants: [{ ${members} }] }`,
})

async function variantsOf(changes: Changes) {
  const { ProductionVariants, ShadowProductionVariants } = (await accepted(changes)).specification.endpointConfig
  return [...(ProductionVariants ?? []), ...(ShadowProductionVariants ?? [])]
}

const filled = { VariantName: 'AllTraffic', ModelName: 'model', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }

describe('one variant is filled by the scalar inputs', () => {
  test.each<[string, Changes, unknown]>([
    ['none given', { 'endpoint-config': '{ EnableNetworkIsolation: false }' }, filled],
    ['nothing said', one(''), filled],
    ['something said', one('VolumeSizeInGB: 20'), { ...filled, VolumeSizeInGB: 20 }],
    ['the same said', one('InstanceType: ml.m5.large, VariantName: AllTraffic, InitialInstanceCount: 1'), filled],
    [
      'a type of its own',
      { ...unhosted, ...one('InstanceType: ml.c5.large') },
      { ...filled, InstanceType: 'ml.c5.large' },
    ],
    ['a count of its own', one('InitialInstanceCount: 3'), { ...filled, InitialInstanceCount: 3 }],
    ['a name of its own', one('VariantName: main'), { ...filled, VariantName: 'main' }],
    ['a name given', { ...one(''), 'variant-name': 'main' }, { ...filled, VariantName: 'main' }],
    ['a count given', { ...one(''), 'initial-instance-count': '2' }, { ...filled, InitialInstanceCount: 2 }],
    ['an existing model', { ...none, ...one('ModelName: existing') }, { ...filled, ModelName: 'existing' }],
    [
      'the same existing model, twice said',
      { ...none, ...one('ModelName: m'), 'model-name': 'm' },
      { ...filled, ModelName: 'm' },
    ],
    ['an existing model given', { ...none, ...one(''), 'model-name': 'm' }, { ...filled, ModelName: 'm' }],
    [
      'instance pools',
      { ...unhosted, ...one('InstancePools: [{ InstanceType: ml.g5.xlarge, Priority: 1 }]') },
      {
        VariantName: 'AllTraffic',
        ModelName: 'model',
        InstancePools: [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }],
        InitialInstanceCount: 1,
      },
    ],
    [
      'instance pools, and a count given',
      {
        ...unhosted,
        ...one('InstancePools: [{ InstanceType: ml.g5.xlarge, Priority: 1 }]'),
        'initial-instance-count': '2',
      },
      {
        VariantName: 'AllTraffic',
        ModelName: 'model',
        InstancePools: [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }],
        InitialInstanceCount: 2,
      },
    ],
    [
      'serverless',
      { ...unhosted, 'serverless-config': '{ MemorySizeInMB: 2048, MaxConcurrency: 5 }' },
      { VariantName: 'AllTraffic', ModelName: 'model', ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
    ],
    [
      'serverless, twice said',
      {
        ...unhosted,
        ...one('ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 }'),
        'serverless-config': '{ MemorySizeInMB: 2048, MaxConcurrency: 5 }',
      },
      { VariantName: 'AllTraffic', ModelName: 'model', ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
    ],
    [
      'for inference components',
      components('InstanceType: ml.g5.xlarge, ManagedInstanceScaling: { MinInstanceCount: 2, MaxInstanceCount: 4 }'),
      {
        VariantName: 'AllTraffic',
        InstanceType: 'ml.g5.xlarge',
        ManagedInstanceScaling: { MinInstanceCount: 2, MaxInstanceCount: 4 },
        // Not below what managed scaling would go up to at once.
        InitialInstanceCount: 2,
      },
    ],
    [
      'for inference components, from nothing',
      components('InstanceType: ml.g5.xlarge, ManagedInstanceScaling: { MinInstanceCount: 0, MaxInstanceCount: 4 }'),
      {
        VariantName: 'AllTraffic',
        InstanceType: 'ml.g5.xlarge',
        ManagedInstanceScaling: { MinInstanceCount: 0, MaxInstanceCount: 4 },
        InitialInstanceCount: 1,
      },
    ],
  ])('%s', async (_, changes, variant) => {
    expect(await variantsOf(changes)).toEqual([variant])
  })

  test('the rest of the config is as it was written', async () => {
    const { specification } = await accepted({ 'endpoint-config': '{ KmsKeyId: alias/churn, MetricsConfig: {} }' })
    expect(specification.endpointConfig).toEqual({
      KmsKeyId: 'alias/churn',
      MetricsConfig: {},
      ProductionVariants: [filled],
    })
  })

  test('a shadow is not filled, and serves the one model unless it says otherwise', async () => {
    const shadow = `ShadowProductionVariants: [{ VariantName: shadow, ${hosted} }]`
    expect(await variantsOf({ 'endpoint-config': `{ ${shadow} }` })).toEqual([
      filled,
      { ...filled, VariantName: 'shadow' },
    ])
  })
})

describe('contradictions', () => {
  const at = 'endpoint-config.ProductionVariants[0]'
  const pools = 'InstancePools: [{ InstanceType: ml.g5.xlarge, Priority: 1 }]'
  const serverless = 'ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 }'
  const config = '{ MemorySizeInMB: 2048, MaxConcurrency: 5 }'
  test.each<[Changes, readonly string[]]>([
    [
      one('InstanceType: ml.c5.large'),
      [`instance-type: 'ml.m5.large' contradicts ${at}.InstanceType; accepted: one of the two`],
    ],
    [one(pools), [`instance-type: 'ml.m5.large' contradicts ${at}.InstancePools; accepted: one of the two`]],
    [one(serverless), [`instance-type: 'ml.m5.large' contradicts ${at}.ServerlessConfig; accepted: one of the two`]],
    [
      { ...one('VariantName: a, InitialInstanceCount: 1'), 'variant-name': 'b', 'initial-instance-count': '2' },
      [
        `initial-instance-count: '2' contradicts ${at}.InitialInstanceCount; accepted: one of the two`,
        `variant-name: 'b' contradicts ${at}.VariantName; accepted: one of the two`,
      ],
    ],
    [
      { 'serverless-config': config },
      ["instance-type: 'ml.m5.large' contradicts serverless-config; accepted: one of the two"],
    ],
    [
      { ...unhosted, ...one(serverless), 'serverless-config': config },
      [`serverless-config: contradicts ${at}.ServerlessConfig; accepted: one of the two`],
    ],
    [
      { ...unhosted, ...one('InstanceType: ml.m5.large'), 'serverless-config': config },
      [`serverless-config: contradicts ${at}.InstanceType; accepted: one of the two`],
    ],
    [
      { ...unhosted, ...one(pools), 'serverless-config': config },
      [`serverless-config: contradicts ${at}.InstancePools; accepted: one of the two`],
    ],
    [
      { ...unhosted, 'serverless-config': config, 'initial-instance-count': '1' },
      [
        "initial-instance-count: '1' is of instances, but the variant is serverless; accepted: it with an instance type only",
      ],
    ],
    [
      { ...one('ModelName: existing') },
      [
        `image-uri: '${smallest['image-uri']}' brings in a model that no variant serves: every variant of endpoint-config names another one; accepted: a variant that serves it, or no such model`,
      ],
    ],
    [
      { ...none, ...one('ModelName: existing'), 'model-name': 'other' },
      [
        "model-name: 'other' brings in a model that no variant serves: every variant of endpoint-config names another one; accepted: a variant that serves it, or no such model",
      ],
    ],
    [
      { ...components(hosted), 'image-uri': smallest['image-uri'], 'execution-role-arn': role },
      [
        `image-uri: '${smallest['image-uri']}' brings in a model that no variant serves: with ExecutionRoleArn in endpoint-config, a variant without ModelName is for inference components; accepted: a variant that serves it, or no such model`,
      ],
    ],
    [
      one('ManagedInstanceScaling: { MinInstanceCount: 1, MaxInstanceCount: 2 }'),
      [
        `${at}.ManagedInstanceScaling: is for the variants of inference components only, which name no model; accepted: it with ExecutionRoleArn in endpoint-config, for inference components`,
      ],
    ],
    [
      { ...none, ...one('ModelName: m, ManagedInstanceScaling: { MinInstanceCount: 1, MaxInstanceCount: 2 }') },
      [
        `${at}.ManagedInstanceScaling: is for the variants of inference components only, which name no model; accepted: a variant without ModelName`,
      ],
    ],
  ])('%#: %j', async (changes, lines) => {
    expect((await refused(changes)).lines).toEqual(lines)
  })
})

describe('several variants', () => {
  const several = (...variants: readonly string[]): Changes => ({
    ...unhosted,
    'endpoint-config': `{ ProductionVariants: [${variants.map((members) => `{ ${members} }`).join(', ')}] }`,
  })

  test('serve the one model where they name none', async () => {
    const changes = several(`VariantName: a, ${hosted}`, `VariantName: b, ${hosted}, ModelName: existing`)
    expect((await variantsOf(changes)).map(({ ModelName }) => ModelName)).toEqual(['model', 'existing'])
  })

  test('may serve an existing model that is called like a key of ours', async () => {
    const { specification } = await accepted(
      several(`VariantName: a, ${hosted}`, `VariantName: b, ${hosted}, ModelName: model`),
    )
    const [ours, existing] = specification.endpointConfig.ProductionVariants ?? []
    expect(existing?.ModelName).toBe('model')
    expect(specification.models.map(({ key }) => key)).toEqual([ours?.ModelName])
    expect(ours?.ModelName).not.toBe('model')
  })

  const at = 'endpoint-config.ProductionVariants'
  const unnamed = 'each of several variants needs a name; add it'
  test.each<[Changes, readonly string[]]>([
    [
      several(hosted, 'VariantName: b, InstanceType: ml.m5.large', 'VariantName: c'),
      [
        `${at}[0].VariantName: ${unnamed}`,
        `${at}[1].InitialInstanceCount: needed where there are instances; add it: a whole number from 1`,
        `${at}[2].InstanceType: nothing hosts the variant; add InstanceType, InstancePools or ServerlessConfig`,
      ],
    ],
    [
      several(`VariantName: a, ${hosted}`, `VariantName: a, ${hosted}`),
      [
        `${at}[1].VariantName: is the name of another variant, too; accepted: a name of its own for each variant, shadows included`,
      ],
    ],
    [
      {
        ...several(`VariantName: a, ${hosted}`, `VariantName: b, ${hosted}`),
        'instance-type': 'ml.m5.large',
        'variant-name': 'x',
      },
      [
        "instance-type: 'ml.m5.large' is of one variant, but endpoint-config has 2; accepted: it as a member of each variant",
        "variant-name: 'x' is of one variant, but endpoint-config has 2; accepted: it as a member of each variant",
      ],
    ],
    [
      { 'endpoint-config': `{ ShadowProductionVariants: [{ VariantName: AllTraffic, ${hosted} }] }` },
      [
        'endpoint-config.ShadowProductionVariants[0].VariantName: is the name of another variant, too; accepted: a name of its own for each variant, shadows included',
      ],
    ],
    [
      { ...none, ...several(`VariantName: a, ModelName: m, ${hosted}`, `VariantName: b, ${hosted}`) },
      [
        'image-uri: there is no model to deploy; set image-uri and execution-role-arn to create a model, or model-name alone to deploy an existing one',
      ],
    ],
    [
      several('VariantNam: a', `VariantName: b, ${hosted}`),
      [
        `${at}[0].InstanceType: nothing hosts the variant; add InstanceType, InstancePools or ServerlessConfig`,
        `${at}[0].VariantNam: is no member of ProductionVariant; accepted: its members, as the API spells them; did you mean 'VariantName'?`,
      ],
    ],
  ])('refused: %#', async (changes, lines) => {
    expect([...(await refused(changes)).lines].toSorted()).toEqual([...lines].toSorted())
  })
})

describe('inference components', () => {
  test('leave no room for variants that name models', async () => {
    const config = `{ ExecutionRoleArn: ${role}, ProductionVariants: [{ VariantName: a, ModelName: m, ${hosted} }, { VariantName: b, ${hosted} }] }`
    expect((await refused({ ...none, ...unhosted, 'endpoint-config': config })).lines).toEqual([
      'endpoint-config.ProductionVariants[0].ModelName: stands beside a variant for inference components, which names no model; accepted: ModelName in every variant, or in none',
    ])
  })

  test('may serve a model of the map later', async () => {
    const { specification } = await accepted({
      ...components(hosted),
      models: `a: { PrimaryContainer: { Image: ${smallest['image-uri']} } }`,
    })
    expect(specification.models.map(({ key }) => key)).toEqual(['a'])
    expect(specification.endpointConfig.ProductionVariants?.[0]).not.toHaveProperty('ModelName')
  })
})

describe('shadow tests', () => {
  const shadow = (members: string, rest = ''): Changes => ({
    'endpoint-config': `{ ${rest} ShadowProductionVariants: [{ VariantName: shadow, ${members} }] }`,
  })
  const image = `Image: ${smallest['image-uri']}`
  test.each<[Changes, string]>([
    [shadow('InstanceType: ml.inf1.xlarge, InitialInstanceCount: 1'), 'instances of type Inf1'],
    [shadow(hosted, 'AsyncInferenceConfig: { OutputConfig: {} },'), 'asynchronous inference'],
    [
      { ...shadow(hosted), 'image-uri': undefined, models: `a: { Containers: [{ ${image} }, { ${image} }] }` },
      'several containers',
    ],
    [
      { ...shadow(hosted), models: 'a: { PrimaryContainer: { Mode: MultiModel, ModelDataUrl: s3://b/p/ } }' },
      'containers of many models',
    ],
  ])('a warning of what the guide says is not supported: %#', async (changes, what) => {
    expect((await accepted(changes)).warnings).toEqual([
      `endpoint-config: shadow tests are not known to support ${what}`,
    ])
  })

  test('with a serverless variant', async () => {
    const { warnings } = await accepted(shadow('ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 }'))
    expect(warnings).toEqual([
      'endpoint-config: serverless endpoints are not known to support several variants',
      'endpoint-config: shadow tests are not known to support serverless variants',
    ])
  })
})

describe('serverless variants', () => {
  const config = '{ MemorySizeInMB: 2048, MaxConcurrency: 5 }'
  const serverless: Changes = { ...unhosted, 'serverless-config': config }
  const image = smallest['image-uri']

  test.each<[Changes, string]>([
    [
      {
        ...serverless,
        'endpoint-config':
          '{ DataCaptureConfig: { InitialSamplingPercentage: 1, DestinationS3Uri: s3://b/p, CaptureOptions: [{ CaptureMode: Input }] } }',
      },
      'data capture',
    ],
    [{ ...serverless, 'endpoint-config': '{ AsyncInferenceConfig: { OutputConfig: {} } }' }, 'asynchronous inference'],
    [{ ...serverless, ...none, 'endpoint-config': `{ ExecutionRoleArn: ${role} }` }, 'inference components'],
    [
      {
        ...serverless,
        models: 'a: { VpcConfig: { SecurityGroupIds: [sg-1], Subnets: [subnet-1] }, EnableNetworkIsolation: true }',
      },
      'a VPC, network isolation',
    ],
    [
      {
        ...serverless,
        'image-uri': undefined,
        models: `a: { Containers: [{ Image: ${image} }, { Image: ${image} }] }`,
      },
      'several containers',
    ],
    [
      { ...serverless, models: 'a: { PrimaryContainer: { Mode: MultiModel } }', 'model-data-url': 's3://b/p/' },
      'containers of many models',
    ],
    [
      { ...serverless, models: 'a: { PrimaryContainer: { ImageConfig: { RepositoryAccessMode: Vpc } } }' },
      'private registries',
    ],
    [
      {
        ...serverless,
        'aws-region': 'cn-north-1',
        'image-uri': '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/churn',
      },
      'regions in China',
    ],
  ])('a warning of what the guide says is not supported: %#', async (changes, what) => {
    expect((await accepted(changes)).warnings).toEqual([
      `serverless-config: serverless endpoints are not known to support ${what}`,
    ])
  })

  test('several of them', async () => {
    const { warnings } = await accepted({
      ...unhosted,
      'endpoint-config': `{ ProductionVariants: [{ VariantName: a, ServerlessConfig: ${config} }, { VariantName: b, ServerlessConfig: ${config} }] }`,
    })
    expect(warnings).toEqual(['endpoint-config: serverless endpoints are not known to support several variants'])
  })

  const wrong = 'is not possible with a serverless variant; accepted: one .tar.gz archive (ModelDataUrl)'
  const source = 'ModelDataSource: { S3DataSource: { S3Uri: s3://b/p/, S3DataType: S3Prefix, CompressionType: None } }'
  test.each<[Changes, string]>([
    [
      { ...serverless, 'model-data-url': 's3://b/p/' },
      "model-data-url: 's3://b/p/' is a prefix of uncompressed files, which a serverless variant cannot load; accepted: one .tar.gz archive (ModelDataUrl)",
    ],
    [
      { ...serverless, models: `a: { PrimaryContainer: { ${source} } }` },
      `models.a.PrimaryContainer.ModelDataSource: ${wrong}`,
    ],
    [
      { ...serverless, 'image-uri': undefined, models: `a: { Containers: [{ Image: ${image}, ${source} }] }` },
      `models.a.Containers[0].ModelDataSource: ${wrong}`,
    ],
  ])('refused: %#', async (changes, line) => {
    expect((await refused(changes)).lines).toEqual([line])
  })
})
