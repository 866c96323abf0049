import { describe, expect, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import { everyMember } from '../../fixtures/every-member.ts'
import { accepted, refused } from './step.ts'

type Changes = Readonly<Record<string, string | undefined>>

/** The smallest step whose endpoint config says everything of its variant. */
const config = (text: string): Changes => ({ 'endpoint-config': text, 'instance-type': undefined })
const variant = (members: string): Changes =>
  config(`{ ProductionVariants: [{ InstanceType: ml.m5.large, ${members} }] }`)
/** A step that leaves the model to its one entry in `models`. */
const model = (text: string): Changes => ({ models: `a: ${text}`, 'image-uri': undefined })
const container = (members: string): Changes =>
  model(`{ PrimaryContainer: { Image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn, ${members} } }`)
const deployment = (text: string): Changes => ({ 'deployment-config': text })
const serverless = (text: string): Changes => ({ 'serverless-config': text, 'instance-type': undefined })

async function linesOf(changes: Changes): Promise<readonly string[]> {
  return (await refused(changes)).lines
}

describe('texts stay as they are written', () => {
  test.each([
    ['1.10', '1.10'],
    ['no', 'no'],
    ['012345', '012345'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['2026-01-31', '2026-01-31'],
    ['True', 'True'],
    ['"null"', 'null'],
    ["''", ''],
    ['null', 'null'],
    ['', ''],
  ])('a variable: %s', async (written, text) => {
    const { specification } = await accepted(container(`Environment: { A: ${written} }`))
    expect(specification.models[0]?.request.PrimaryContainer?.Environment).toEqual({ A: text })
  })

  test.each(['012345', 'no', '"1"', '1e3'])('a name: %s', async (written) => {
    const { specification } = await accepted(variant(`VariantName: ${written}`))
    expect(specification.endpointConfig.ProductionVariants?.[0]?.VariantName).toBe(written.replaceAll('"', ''))
  })

  test('in JSON, too', async () => {
    const { specification } = await accepted(
      model(
        '{"PrimaryContainer": {"Image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/a", "Environment": {"A": 1.10}}}',
      ),
    )
    expect(specification.models[0]?.request.PrimaryContainer?.Environment).toEqual({ A: '1.10' })
  })
})

describe('where the API wants no text, it is read', () => {
  test.each([
    [variant('InitialVariantWeight: 0.5'), { ProductionVariants: [{ InitialVariantWeight: 0.5 }] }],
    [variant('InitialVariantWeight: 1e-1'), { ProductionVariants: [{ InitialVariantWeight: 0.1 }] }],
    [variant('VolumeSizeInGB: "20"'), { ProductionVariants: [{ VolumeSizeInGB: 20 }] }],
    [variant('EnableSSMAccess: TRUE'), { ProductionVariants: [{ EnableSSMAccess: true }] }],
    [
      config(
        '{ MetricsConfig: { EnableEnhancedMetrics: false }, ProductionVariants: [{ InstanceType: ml.m5.large }] }',
      ),
      { MetricsConfig: { EnableEnhancedMetrics: false } },
    ],
  ])('%j', async (changes, expected) => {
    expect((await accepted(changes)).specification.endpointConfig).toMatchObject(expected)
  })

  test('aliases stand for what they name', async () => {
    const { specification } = await accepted(
      config('ProductionVariants: [{ InstanceType: &t ml.m5.large, InferenceAmiVersion: *t }]'),
    )
    expect(specification.endpointConfig.ProductionVariants?.[0]?.InferenceAmiVersion).toBe('ml.m5.large')
  })
})

const members = 'accepted: its members, as the API spells them'

describe('refused, each with its path', () => {
  test.each<[string, Changes, readonly string[]]>([
    [
      'a misspelt member, and nothing is missing for it',
      config('{ ProductionVariants: [{ InstanceTyp: ml.m5.large }] }'),
      [
        `endpoint-config.ProductionVariants[0].InstanceTyp: is no member of ProductionVariant; ${members}; did you mean 'InstanceType'?`,
      ],
    ],
    [
      'the spelling of another tool',
      variant('initial_instance_count: 2, variantName: a'),
      [
        `endpoint-config.ProductionVariants[0].initial_instance_count: is no member of ProductionVariant; ${members}; did you mean 'InitialInstanceCount'?`,
        `endpoint-config.ProductionVariants[0].variantName: is no member of ProductionVariant; ${members}; did you mean 'VariantName'?`,
      ],
    ],
    [
      'a member that belongs further in',
      model('{ Image: x, PrimaryContainer: { Image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/a } }'),
      [`models.a.Image: is no member of CreateModelInput; ${members}; did you mean 'PrimaryContainer.Image'?`],
    ],
    [
      'a stranger',
      variant('Colour: red'),
      [
        expect.stringMatching(
          /^endpoint-config\.ProductionVariants\[0\]\.Colour: is no member of ProductionVariant; accepted: VariantName, ModelName, /,
        ) as unknown as string,
      ],
    ],
    [
      'a key that is no name at all',
      variant('"two words": 1'),
      [
        expect.stringMatching(
          /^endpoint-config\.ProductionVariants\[0\]\['two words'\]: is no member/,
        ) as unknown as string,
      ],
    ],
    [
      'missing members',
      config('{ DataCaptureConfig: {}, ProductionVariants: [{ InstanceType: ml.m5.large }] }'),
      [
        'endpoint-config.DataCaptureConfig.InitialSamplingPercentage: is required in DataCaptureConfig; add it: a whole number from 0 to 100',
        'endpoint-config.DataCaptureConfig.DestinationS3Uri: is required in DataCaptureConfig; add it: an S3 URL, such as s3://bucket/prefix, of 512 characters at most',
        'endpoint-config.DataCaptureConfig.CaptureOptions: is required in DataCaptureConfig; add it: a list of 1 to 32 items',
      ],
    ],
    [
      'async inference without an output',
      config('{ AsyncInferenceConfig: {}, ProductionVariants: [{ InstanceType: ml.m5.large }] }'),
      [
        'endpoint-config.AsyncInferenceConfig.OutputConfig: is required in AsyncInferenceConfig; add it: a structure (a map of its members)',
      ],
    ],
    [
      'a member twice',
      config('ProductionVariants:\n- InstanceType: ml.m5.large\n  VolumeSizeInGB: 1\n  VolumeSizeInGB: 2'),
      [
        'endpoint-config.ProductionVariants[0].VolumeSizeInGB: is given 2 times (lines 3, 4); accepted: each member once',
      ],
    ],
    [
      'nothing where a value is wanted',
      variant('VolumeSizeInGB: , ModelName: ~, RoutingConfig: null'),
      [
        'endpoint-config.ProductionVariants[0].VolumeSizeInGB: is empty; accepted: a whole number from 1 to 512; leave the member out, or quote the text if it is meant',
        'endpoint-config.ProductionVariants[0].ModelName: is empty; accepted: letters, digits and hyphens, with a letter or digit at both ends, such as churn, of 63 characters at most; leave the member out, or quote the text if it is meant',
        'endpoint-config.ProductionVariants[0].RoutingConfig: is empty; accepted: a structure (a map of its members); leave the member out, or quote the text if it is meant',
      ],
    ],
    [
      'another kind of value',
      config(
        '{ ProductionVariants: { InstanceType: ml.m5.large }, VpcConfig: [a], KmsKeyId: { a: b }, DataCaptureConfig: on }',
      ),
      [
        'endpoint-config.ProductionVariants: is a map; accepted: a list of 1 to 10 items',
        'endpoint-config.VpcConfig: is a list; accepted: a structure (a map of its members)',
        'endpoint-config.KmsKeyId: is a map; accepted: the id, ARN or alias of a KMS key, such as 1234abcd-12ab-34cd-56ef-1234567890ab, of 2048 characters at most',
        'endpoint-config.DataCaptureConfig: is a single value; accepted: a structure (a map of its members)',
      ],
    ],
    [
      'another type',
      variant('VolumeSizeInGB: 20GB, EnableSSMAccess: yes, InitialVariantWeight: heavy, InitialInstanceCount: 2.0'),
      [
        "endpoint-config.ProductionVariants[0].VolumeSizeInGB: '20GB' is not a whole number in plain digits; accepted: a whole number from 1 to 512",
        "endpoint-config.ProductionVariants[0].EnableSSMAccess: 'yes' is not a boolean; accepted: true or false; did you mean 'true'?",
        "endpoint-config.ProductionVariants[0].InitialVariantWeight: 'heavy' is not a number; accepted: a number from 0",
        "endpoint-config.ProductionVariants[0].InitialInstanceCount: '2.0' is not a whole number in plain digits; accepted: a whole number from 1; did you mean '2'?",
      ],
    ],
    [
      'an alias of nothing, and a tag',
      variant('ModelName: *nowhere, VariantName: !!binary aGk='),
      [
        'endpoint-config.ProductionVariants[0].ModelName: is an alias (*) of nothing; accepted: letters, digits and hyphens, with a letter or digit at both ends, such as churn, of 63 characters at most',
        'endpoint-config.ProductionVariants[0].VariantName: has a YAML tag that is not supported; accepted: letters, digits and hyphens, with a letter or digit at both ends, such as churn, of 63 characters at most',
      ],
    ],
    [
      'no YAML',
      config('a: [b'),
      [
        'endpoint-config: is not valid YAML: line 1: the indentation is wrong, or a bracket is not closed; accepted: YAML or JSON in the shape of the API',
      ],
    ],
    [
      'a merge key',
      config('a: &a {}\nb: { <<: *a }'),
      [
        'endpoint-config: is not valid YAML: line 2: merge keys (<<) are not supported; an alias stands for a whole value; accepted: YAML or JSON in the shape of the API',
      ],
    ],
    ['a list', config('- a'), ['endpoint-config: is a list; accepted: a structure (a map of its members)']],
    [
      'a word',
      serverless('yes'),
      ['serverless-config: is a single value; accepted: a structure (a map of its members)'],
    ],
    [
      'no model',
      { models: '{}' },
      ['models: names no model; accepted: a map from names of your own to CreateModel structures'],
    ],
    [
      'a list of models',
      { models: '[{}]' },
      ['models: is a list; accepted: a map from names of your own to CreateModel structures'],
    ],
    [
      'a model without a name of its own',
      { models: 'PrimaryContainer: { Image: x }' },
      [
        'models.PrimaryContainer: is a member of CreateModel where a name is needed; accepted: a name of your own for the model, and PrimaryContainer below it',
      ],
    ],
    [
      'a name that no resource can have',
      { models: 'my_model: {}' },
      [
        "models.my_model: 'my_model' is not a name that SageMaker accepts; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; did you mean 'my-model'?",
      ],
    ],
    ['a model twice', { models: 'a: {}\na: {}' }, ['models.a: is given more than once; accepted: each name once']],
    [
      'a model that is none',
      { models: 'a: x' },
      ['models.a: is a single value; accepted: a structure (a map of its members)'],
    ],
  ])('%s', async (_, changes, lines) => {
    expect(await linesOf(changes)).toEqual(lines)
  })

  test('aliases of aliases end', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(10)}]`,
    )
    expect(await linesOf(config(['l0: &l0 [a]', ...levels].join('\n')))).toEqual([
      'endpoint-config: is not valid YAML: it holds more than 100000 values; accepted: YAML or JSON in the shape of the API',
    ])
  })
})

describe('what the action owns may not be given', () => {
  const owner = 'is set by this action'
  test.each<[Changes, string]>([
    [
      model('{ ModelName: m }'),
      `models.a.ModelName: ${owner}, since the name carries a fingerprint of the content; accepted: the input model-name, for what the name begins with`,
    ],
    [model('{ Tags: [] }'), `models.a.Tags: ${owner}; accepted: the input tags, for all resources together`],
    [config('{ Tags: [] }'), `endpoint-config.Tags: ${owner}; accepted: the input tags, for all resources together`],
    [
      config('{ EndpointConfigName: c }'),
      `endpoint-config.EndpointConfigName: ${owner}, since the name carries a fingerprint of the content; accepted: an endpoint config without a name`,
    ],
    [config('{ EndpointName: c }'), `endpoint-config.EndpointName: ${owner}; accepted: the input endpoint-name`],
    [
      config('{ DeploymentConfig: {} }'),
      'endpoint-config.DeploymentConfig: is no member of an endpoint config; accepted: the input deployment-config',
    ],
    [
      config('{ RetainAllVariantProperties: true }'),
      `endpoint-config.RetainAllVariantProperties: ${owner}; accepted: the input retain-variant-properties`,
    ],
    [
      deployment('{ RetainDeploymentConfig: true }'),
      `deployment-config.RetainDeploymentConfig: ${owner}; accepted: no such member: the deployment config of these inputs is sent with every update`,
    ],
    [
      deployment('{ ExcludeRetainedVariantProperties: [] }'),
      `deployment-config.ExcludeRetainedVariantProperties: ${owner}; accepted: the input retain-variant-properties`,
    ],
    [
      deployment('{ DeploymentConfig: {} }'),
      'deployment-config.DeploymentConfig: is the whole structure itself; accepted: its content, one level further up',
    ],
    [
      serverless('{ ServerlessConfig: {}, MaxConcurrency: 1, MemorySizeInMB: 1024 }'),
      'serverless-config.ServerlessConfig: is the whole structure itself; accepted: its content, one level further up',
    ],
  ])('%j', async (changes, line) => {
    expect(await linesOf(changes)).toContain(line)
  })

  test('further in, such a member is one like any other', async () => {
    const existing = { 'image-uri': undefined, 'execution-role-arn': undefined }
    const { specification } = await accepted({ ...variant('ModelName: existing'), ...existing })
    expect(specification.models).toEqual([])
    expect(specification.endpointConfig.ProductionVariants?.[0]?.ModelName).toBe('existing')
  })
})

describe('limits that the SDK does not carry', () => {
  const at = 'endpoint-config.ProductionVariants[0]'
  test.each<[Changes, string]>([
    [
      variant('VolumeSizeInGB: 513'),
      `${at}.VolumeSizeInGB: '513' is too large; accepted: a whole number from 1 to 512`,
    ],
    [variant('VolumeSizeInGB: 0'), `${at}.VolumeSizeInGB: '0' is too small; accepted: a whole number from 1 to 512`],
    [
      variant('InitialInstanceCount: 2147483648'),
      `${at}.InitialInstanceCount: '2147483648' is too large; accepted: a whole number from 1`,
    ],
    [variant('InitialVariantWeight: -1'), `${at}.InitialVariantWeight: '-1' is too small; accepted: a number from 0`],
    [
      variant(`VariantName: ${'a'.repeat(64)}`),
      `${at}.VariantName: '${'a'.repeat(64)}' has 64 characters; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; did you mean '${'a'.repeat(63)}'?`,
    ],
    [
      variant('ModelName: my_model'),
      `${at}.ModelName: 'my_model' is not a name that SageMaker accepts; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; did you mean 'my-model'?`,
    ],
    [
      config('{ ProductionVariants: [{ InstanceType: m5.large }] }'),
      `${at}.InstanceType: 'm5.large' is not an instance type of SageMaker; accepted: an instance type of SageMaker, ml.<family>.<size>, such as ml.m5.large; did you mean 'ml.m5.large'?`,
    ],
    [
      variant('RoutingConfig: { RoutingStrategy: least-outstanding-requests }'),
      `${at}.RoutingConfig.RoutingStrategy: 'least-outstanding-requests' is none of the choices; accepted: LEAST_OUTSTANDING_REQUESTS, PREFIX_AWARE or RANDOM; did you mean 'LEAST_OUTSTANDING_REQUESTS'?`,
    ],
    [
      variant('CoreDumpConfig: { DestinationS3Uri: bucket }'),
      `${at}.CoreDumpConfig.DestinationS3Uri: 'bucket' is not an S3 URL; accepted: an S3 URL, such as s3://bucket/prefix, of 512 characters at most`,
    ],
    [
      variant(`CoreDumpConfig: { DestinationS3Uri: s3://${'b'.repeat(508)} }`),
      `${at}.CoreDumpConfig.DestinationS3Uri: 's3://${'b'.repeat(115)}…' has 513 characters; accepted: an S3 URL, such as s3://bucket/prefix, of 512 characters at most`,
    ],
    [
      config('{ ProductionVariants: [] }'),
      'endpoint-config.ProductionVariants: is empty; accepted: a list of 1 to 10 items',
    ],
    [
      config('{ ExecutionRoleArn: Role, ProductionVariants: [{ InstanceType: ml.m5.large }] }'),
      "endpoint-config.ExecutionRoleArn: 'Role' is a name, not an ARN (aws iam get-role --role-name Role --query Role.Arn --output text tells it); accepted: the ARN of an IAM role, such as arn:aws:iam::123456789012:role/SageMakerExecution",
    ],
    [
      container('Mode: Multi'),
      "models.a.PrimaryContainer.Mode: 'Multi' is none of the choices; accepted: MultiModel or SingleModel; did you mean 'MultiModel'?",
    ],
    [
      container('InferenceSpecificationName: ""'),
      "models.a.PrimaryContainer.InferenceSpecificationName: '' is not a name that SageMaker accepts; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends",
    ],
    [
      container(`Environment: { MY-VAR: a }`),
      'models.a.PrimaryContainer.Environment.MY-VAR: is not letters, digits and underscores that do not begin with a digit; accepted: letters, digits and underscores that do not begin with a digit, such as LOG_LEVEL, of 1024 characters at most',
    ],
    [
      container(`Environment: { A: ${'v'.repeat(1025)} }`),
      'models.a.PrimaryContainer.Environment.A: has 1025 characters; accepted: a text, of 1024 characters at most',
    ],
    [
      serverless('{ MemorySizeInMB: 8192, MaxConcurrency: 201 }'),
      "serverless-config.MaxConcurrency: '201' is too large; accepted: a whole number from 1 to 200",
    ],
    [
      deployment('{ AutoRollbackConfiguration: { Alarms: [{ AlarmName: " " }] } }'),
      "deployment-config.AutoRollbackConfiguration.Alarms[0].AlarmName: ' ' is not the name of a CloudWatch alarm; accepted: the name of a CloudWatch alarm, such as churn-errors, of 255 characters at most",
    ],
  ])('%#: %j', async (changes, line) => {
    expect(await linesOf(changes)).toContain(line)
  })
})

describe('what may move on the side of AWS only warns', () => {
  const at = 'endpoint-config.ProductionVariants[0]'
  test.each<[Changes, string]>([
    [
      variant('RoutingConfig: { RoutingStrategy: STICKY }'),
      `${at}.RoutingConfig.RoutingStrategy: is not known here; known: LEAST_OUTSTANDING_REQUESTS, PREFIX_AWARE or RANDOM`,
    ],
    [
      config('{ ProductionVariants: [{ InstanceType: ml.x99.giant }] }'),
      `${at}.InstanceType: has a size that is not known here; sizes are called large, xlarge, 2xlarge and so on`,
    ],
    [
      variant('AcceleratorType: ml.eia2.medium'),
      `${at}.AcceleratorType: is of Elastic Inference, which AWS has closed; better: an instance type with an accelerator of its own`,
    ],
    [
      config(
        '{ VpcConfig: { SecurityGroupIds: [sg-1], Subnets: [subnet-1] }, ProductionVariants: [{ InstanceType: ml.m5.large }] }',
      ),
      'endpoint-config.VpcConfig: is for endpoints of inference components; better: VpcConfig of the model, for models that variants name',
    ],
    [
      config('{ EnableNetworkIsolation: true, ProductionVariants: [{ InstanceType: ml.m5.large }] }'),
      'endpoint-config.EnableNetworkIsolation: is for endpoints of inference components; better: EnableNetworkIsolation of the model, for models that variants name',
    ],
    [
      container('Mode: MultiModel, ModelDataUrl: s3://b/models'),
      'models.a.PrimaryContainer.ModelDataUrl: does not end in a slash, so the names of models are appended to its last part; better: the prefix that the model archives are under, such as s3://bucket/models/',
    ],
    [
      model('{ PrimaryContainer: { Image: nginx } }'),
      expect.stringContaining(
        'models.a.PrimaryContainer.Image: SageMaker pulls images from private Amazon ECR repositories',
      ) as unknown as string,
    ],
  ])('%j', async (changes, warning) => {
    expect((await accepted(changes)).warnings).toEqual([warning])
  })

  test('an image in a private registry may be anywhere', async () => {
    const { warnings } = await accepted(
      model('{ PrimaryContainer: { Image: registry.corp/x, ImageConfig: { RepositoryAccessMode: Vpc } } }'),
    )
    expect(warnings).toEqual([])
  })
})

describe('rules between the members of one structure', () => {
  const both = (text: string) => model(`{ Containers: [${text}] }`)
  const image = 'Image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn'
  const traffic = (text: string) =>
    deployment(`{ BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { WaitIntervalInSeconds: 1, ${text} } } }`)
  const at = 'deployment-config.BlueGreenUpdatePolicy.TrafficRoutingConfiguration'
  const tooLong = Array.from({ length: 33 }, (_, index) => `V${index}: ${'v'.repeat(1000)}`).join(', ')
  const halfLong = Array.from({ length: 17 }, (_, index) => `V${index}: ${'v'.repeat(1000)}`).join(', ')
  test.each<[Changes, string]>([
    [
      model(`{ PrimaryContainer: { ${image} }, Containers: [{ ${image} }] }`),
      'models.a.Containers: is given together with PrimaryContainer; accepted: PrimaryContainer for one container, or Containers for several',
    ],
    [both(''), 'models.a.Containers: is empty; accepted: 1 to 15 containers'],
    [both(`{ ${image} }, `.repeat(16)), 'models.a.Containers: has 16 items; accepted: a list of 15 items at most'],
    [
      both(`{ ${image}, ContainerHostname: a }, { ${image} }`),
      'models.a.Containers: some of the containers have a ContainerHostname; accepted: a ContainerHostname for all containers, or for none',
    ],
    [
      both(`{ ${image}, ContainerHostname: a }, { ${image}, ContainerHostname: a }`),
      'models.a.Containers: two containers have the same ContainerHostname; accepted: a ContainerHostname of its own for each container',
    ],
    [
      model(`{ InferenceExecutionConfig: { Mode: Direct }, Containers: [{ ${image} }] }`),
      'models.a.InferenceExecutionConfig.Mode: is Direct, but the containers have no names to be invoked by; accepted: a ContainerHostname for each container',
    ],
    [
      both(`{ ${image}, Environment: { ${halfLong} } }, { ${image}, Environment: { ${halfLong} } }`),
      'models.a.Containers: the containers together have more than 32768 bytes in names and values of their environments; accepted: 32768 bytes at most',
    ],
    [
      container('ModelPackageName: churn'),
      'models.a.PrimaryContainer.ModelPackageName: is given together with Image; accepted: one of the two: a model package names its image itself',
    ],
    [
      container('ModelDataUrl: s3://b/k, ModelDataSource: {}'),
      'models.a.PrimaryContainer.ModelDataSource: is given together with ModelDataUrl; accepted: ModelDataUrl for one .tar.gz archive, or ModelDataSource for anything else',
    ],
    [
      container('Mode: MultiModel, ModelDataSource: {}'),
      'models.a.PrimaryContainer.ModelDataSource: is not possible with Mode MultiModel; accepted: ModelDataUrl with the prefix that the model archives are under',
    ],
    [
      container('Mode: MultiModel, ModelDataUrl: s3://b/m.tar.gz'),
      'models.a.PrimaryContainer.ModelDataUrl: is one archive, but Mode is MultiModel; accepted: the prefix that the model archives are under, such as s3://bucket/models/',
    ],
    [
      container('Mode: MultiModel'),
      'models.a.PrimaryContainer.ModelDataUrl: Mode is MultiModel; add the prefix that the model archives are under',
    ],
    [
      container(`Environment: { ${tooLong} }`),
      'models.a.PrimaryContainer.Environment: has more than 32768 bytes in names and values; accepted: 32768 bytes at most',
    ],
    [
      container('ModelDataSource: { S3DataSource: { S3Uri: s3://b/k, S3DataType: S3Prefix, CompressionType: None } }'),
      'models.a.PrimaryContainer.ModelDataSource.S3DataSource.S3Uri: does not end in a slash, but S3DataType is S3Prefix; accepted: a prefix with a slash at its end, or S3DataType S3Object',
    ],
    [
      variant('ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 }'),
      'endpoint-config.ProductionVariants[0]: has more than one of InstanceType, ServerlessConfig and InstancePools; accepted: exactly one of them',
    ],
    [
      config(
        '{ ProductionVariants: [{ InitialInstanceCount: 1, ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 } }] }',
      ),
      'endpoint-config.ProductionVariants[0].InitialInstanceCount: is not possible with ServerlessConfig, which has no instances; accepted: a variant without InitialInstanceCount',
    ],
    [
      serverless('{ MemorySizeInMB: 1500, MaxConcurrency: 1 }'),
      'serverless-config.MemorySizeInMB: is no multiple of 1024; accepted: 1024, 2048, 3072, 4096, 5120 or 6144',
    ],
    [
      serverless('{ MemorySizeInMB: 1024, MaxConcurrency: 1, ProvisionedConcurrency: 2 }'),
      'serverless-config.ProvisionedConcurrency: is more than MaxConcurrency; accepted: MaxConcurrency at most',
    ],
    [
      variant('ManagedInstanceScaling: { MinInstanceCount: 2, MaxInstanceCount: 1 }'),
      'endpoint-config.ProductionVariants[0].ManagedInstanceScaling.MinInstanceCount: is more than MaxInstanceCount; accepted: MaxInstanceCount at most',
    ],
    [
      config(
        '{ ShadowProductionVariants: [{ VariantName: a, InstanceType: ml.m5.large, InitialInstanceCount: 1 }, { VariantName: b, InstanceType: ml.m5.large, InitialInstanceCount: 1 }] }',
      ),
      'endpoint-config.ShadowProductionVariants: is a shadow test of another shape than SageMaker runs; accepted: exactly one production variant and one shadow variant',
    ],
    [deployment('{}'), 'deployment-config: is empty; accepted: BlueGreenUpdatePolicy or RollingUpdatePolicy'],
    [
      deployment(
        '{ BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: ALL_AT_ONCE, WaitIntervalInSeconds: 0 } }, RollingUpdatePolicy: { WaitIntervalInSeconds: 0, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 10 } } }',
      ),
      'deployment-config.RollingUpdatePolicy: is given together with BlueGreenUpdatePolicy; accepted: exactly one of the two',
    ],
    [
      traffic('Type: CANARY'),
      `${at}.CanarySize: is missing, but Type is CANARY; accepted: a size of 1 to 50 percent of the capacity, or of some instances`,
    ],
    [
      traffic('Type: LINEAR'),
      `${at}.LinearStepSize: is missing, but Type is LINEAR; accepted: a size of 10 to 50 percent of the capacity, or of some instances`,
    ],
    [
      traffic(
        'Type: LINEAR, CanarySize: { Type: CAPACITY_PERCENT, Value: 10 }, LinearStepSize: { Type: CAPACITY_PERCENT, Value: 10 }',
      ),
      `${at}.CanarySize: is only possible with Type CANARY; accepted: Type CANARY, or no CanarySize`,
    ],
    [
      traffic('Type: ALL_AT_ONCE, LinearStepSize: { Type: CAPACITY_PERCENT, Value: 10 }'),
      `${at}.LinearStepSize: is only possible with Type LINEAR; accepted: Type LINEAR, or no LinearStepSize`,
    ],
    [
      traffic('Type: CANARY, CanarySize: { Type: CAPACITY_PERCENT, Value: 51 }'),
      `${at}.CanarySize.Value: is too large for a canary; accepted: 1 to 50 percent of the capacity`,
    ],
    [
      traffic('Type: LINEAR, LinearStepSize: { Type: CAPACITY_PERCENT, Value: 9 }'),
      `${at}.LinearStepSize.Value: is no size of a linear step; accepted: 10 to 50 percent of the capacity`,
    ],
    [
      deployment(
        '{ RollingUpdatePolicy: { WaitIntervalInSeconds: 0, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 4 }, RollbackMaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 101 } } }',
      ),
      'deployment-config.RollingUpdatePolicy.MaximumBatchSize.Value: is no size of a batch; accepted: 5 to 50 percent of the capacity',
    ],
    [
      deployment(
        '{ RollingUpdatePolicy: { WaitIntervalInSeconds: 0, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 5 }, RollbackMaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 101 } } }',
      ),
      'deployment-config.RollingUpdatePolicy.RollbackMaximumBatchSize.Value: is more than all; accepted: 100 percent of the capacity at most',
    ],
    [
      deployment('{ AutoRollbackConfiguration: { Alarms: [{}] } }'),
      'deployment-config.AutoRollbackConfiguration.Alarms[0].AlarmName: is missing; accepted: the name of a CloudWatch alarm',
    ],
  ])('%#: %j', async (changes, line) => {
    expect(await linesOf(changes)).toContain(line)
  })
})

test('no value of an environment is ever shown, however wrongly it is written', async () => {
  const shapes = [
    'API_KEY=x5ecret',
    '[x5ecret]',
    '{ A: [x5ecret] }',
    '{ "x5ecret=": a }',
    '{ A: { B: x5ecret } }',
    'x5ecret',
  ]
  for (const shape of shapes) {
    const { lines, warnings } = await refused(container(`Environment: ${shape}, Enviroment: x5ecret, Mode: b`))
    expect(lines.length).toBeGreaterThan(1)
    expect(JSON.stringify([lines, warnings])).not.toContain('x5ecret')
  }
})

test('everything wrong in all structures is told at once', async () => {
  const lines = await linesOf({
    models: 'a: { PrimaryContainer: { Imag: x }, Tags: [] }',
    'endpoint-config': '{ ProductionVariants: [{ InstanceTyp: x }], DataCaptureConfig: { EnableCapture: maybe } }',
    'deployment-config': '{ RollingUpdatePolicy: {} }',
    'wait-timeout': 'soon',
  })
  expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    'models.a.PrimaryContainer.Imag',
    'models.a.Tags',
    'endpoint-config.ProductionVariants[0].InstanceTyp',
    'endpoint-config.DataCaptureConfig.EnableCapture',
    'endpoint-config.DataCaptureConfig.InitialSamplingPercentage',
    'endpoint-config.DataCaptureConfig.DestinationS3Uri',
    'endpoint-config.DataCaptureConfig.CaptureOptions',
    'deployment-config.RollingUpdatePolicy.MaximumBatchSize',
    'deployment-config.RollingUpdatePolicy.WaitIntervalInSeconds',
    'wait-timeout',
  ])
})

describe('whatever a structure is', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>('', '~', 'null', 'x', '1', '-1', '1.5', 'true', [], {}, ['x'], [[]], [null], { x: 'y' }, [
      {},
    ]),
    fc.string(),
    fc.array(fc.constantFrom<unknown>('x', {}, [])),
  )

  /** A copy in which what is at one of the places, counted through, is something else. */
  function spoilt(value: unknown, at: { count: number }, other: unknown): unknown {
    at.count -= 1
    if (at.count === 0) return other
    if (Array.isArray(value)) return value.map((item) => spoilt(item, at, other))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner, at, other)]))
  }

  const files = everyMember().map(({ text }) => parseYaml(text, { schema: 'failsafe' }) as unknown)

  test('there is a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.integer({ min: 5, max: 40 }), junk, async (file, count, other) => {
        const text = JSON.stringify(spoilt(file, { count }, other))
        const parsed = await parse({}, { env: {}, configFile: { path: 'deploy.yml', text } })
        const lines = parsed.ok ? [] : parsed.problems.map(describeProblem)
        expect(parsed.ok || lines.length > 0).toBe(true)
        expect(lines.filter((line) => line.includes('\n'))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
