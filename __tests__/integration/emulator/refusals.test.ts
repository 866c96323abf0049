import { type EndpointStatus, ListModelsCommand } from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator, EmulatorError } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const arn = (rest: string) => `arn:aws:sagemaker:eu-west-1:123456789012:${rest}`
const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1'

let clock: VirtualClock
let emulator: Emulator

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
})

const refusal = (operation: string, input: object): string => {
  try {
    emulator.call('sagemaker', operation, input)
    return 'accepted'
  } catch (error) {
    return error instanceof EmulatorError ? `${error.name} ${error.statusCode}: ${error.message}` : String(error)
  }
}

const variant = { VariantName: 'AllTraffic', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }
const config = (change: object, more: object = {}) => ({
  EndpointConfigName: 'c',
  ProductionVariants: [{ ...variant, ...change }],
  ...more,
})

describe('what is not there', () => {
  test.each<[string, object, string]>([
    ['DescribeEndpoint', { EndpointName: 'e' }, `endpoint "${arn('endpoint/e')}".`],
    ['UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'c' }, `endpoint "${arn('endpoint/e')}".`],
    ['DeleteEndpoint', { EndpointName: 'e' }, `endpoint "${arn('endpoint/e')}".`],
    [
      'CreateEndpoint',
      { EndpointName: 'e', EndpointConfigName: 'c' },
      `endpoint configuration "${arn('endpoint-config/c')}".`,
    ],
    ['DescribeEndpointConfig', { EndpointConfigName: 'c' }, `endpoint configuration "${arn('endpoint-config/c')}".`],
    ['DeleteEndpointConfig', { EndpointConfigName: 'c' }, `endpoint configuration "${arn('endpoint-config/c')}".`],
    ['CreateEndpointConfig', config({}), `model "${arn('model/m')}".`],
    ['DescribeModel', { ModelName: 'm' }, `model "${arn('model/m')}".`],
    ['DeleteModel', { ModelName: 'm' }, `model "${arn('model/m')}".`],
    ['ListTags', { ResourceArn: arn('endpoint/e') }, `endpoint "${arn('endpoint/e')}".`],
    ['AddTags', { ResourceArn: arn('model/m'), Tags: [{ Key: 'a', Value: 'b' }] }, `model "${arn('model/m')}".`],
  ])('%s %j', (operation, input, what) => {
    expect(refusal(operation, input)).toBe(`ValidationException 400: Could not find ${what}`)
  })
})

describe('what is there already', () => {
  beforeEach(() => {
    emulator.seed.model('m')
    emulator.seed.endpoint({ name: 'Churn', config: 'c' })
  })

  test.each<[string, object, string]>([
    ['CreateModel', { ModelName: 'm', PrimaryContainer: { Image: image } }, `model "${arn('model/m')}".`],
    ['CreateEndpointConfig', config({}), `endpoint configuration "${arn('endpoint-config/c')}".`],
    ['CreateEndpoint', { EndpointName: 'Churn', EndpointConfigName: 'c' }, `endpoint "${arn('endpoint/Churn')}".`],
    ['CreateEndpoint', { EndpointName: 'CHURN', EndpointConfigName: 'c' }, `endpoint "${arn('endpoint/CHURN')}".`],
  ])('%s %j', (operation, input, what) => {
    expect(refusal(operation, input)).toBe(`ValidationException 400: Cannot create already existing ${what}`)
  })

  it('is found in any case, and told in its own', () => {
    expect(emulator.call('sagemaker', 'DescribeEndpoint', { EndpointName: 'cHuRn' })).toMatchObject({
      EndpointName: 'Churn',
    })
  })
})

describe('an endpoint in its statuses', () => {
  const busy = `ValidationException 400: Cannot update in-progress endpoint "${arn('endpoint/e')}".`
  const failed = `ValidationException 400: Cannot update endpoint "${arn('endpoint/e')}" in status Failed.`

  test.each<[EndpointStatus, string, string, string]>([
    // status, UpdateEndpoint, UpdateEndpointWeightsAndCapacities, DeleteEndpoint
    ['Creating', busy, busy, busy],
    ['Updating', busy, busy, busy],
    ['SystemUpdating', busy, busy, busy],
    ['RollingBack', busy, busy, busy],
    ['Deleting', busy, busy, busy],
    ['InService', 'accepted', 'accepted', 'accepted'],
    ['Failed', failed, busy, 'accepted'],
    ['OutOfService', 'accepted', busy, 'accepted'],
    ['UpdateRollbackFailed', 'accepted', busy, 'accepted'],
  ])('%s', (status, update, scale, remove) => {
    const seeded = () => {
      emulator = new Emulator({ now: clock.now })
      emulator.seed.endpointConfig('new')
      emulator.seed.endpoint({ name: 'e', status })
    }
    seeded()
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'new' })).toBe(update)
    seeded()
    const DesiredWeightsAndCapacities = [{ VariantName: 'AllTraffic', DesiredInstanceCount: 2 }]
    expect(refusal('UpdateEndpointWeightsAndCapacities', { EndpointName: 'e', DesiredWeightsAndCapacities })).toBe(
      scale,
    )
    seeded()
    expect(refusal('DeleteEndpoint', { EndpointName: 'e' })).toBe(remove)
  })

  it('may be locked by a script', () => {
    emulator.seed.endpointConfig('new')
    emulator.seed.endpoint({ name: 'e', status: 'OutOfService' })
    emulator.script.refuseUpdatesIn('OutOfService')
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'new' })).toContain(
      'in status OutOfService',
    )
  })
})

describe('an update', () => {
  beforeEach(() => {
    emulator.seed.endpoint({ name: 'e', config: 'old' })
    emulator.seed.endpointConfig('new')
  })

  const update = (more: object = {}) =>
    refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'new', ...more })

  it('is refused to the config that the endpoint is on', () => {
    expect(update({ EndpointConfigName: 'old' })).toBe(
      'ValidationException 400: Cannot update endpoint with the currently in use endpoint configuration "old".',
    )
  })

  it('is refused when the live config is gone', () => {
    emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: 'old' })
    expect(update()).toBe(
      `ValidationException 400: Could not find endpoint configuration "${arn('endpoint-config/old')}".`,
    )
    expect(emulator.endpoint('e')).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'old' })
  })

  test.each(['old', 'new'])('is refused when the model of the %s config is gone', (model) => {
    emulator.call('sagemaker', 'DeleteModel', { ModelName: model })
    expect(update()).toBe(`ValidationException 400: Could not find model "${arn(`model/${model}`)}".`)
  })

  it('must keep the type of a variant that scales by itself', () => {
    emulator.script.scalableTarget('e', 'AllTraffic')
    expect(update()).toBe('accepted')
    clock.advance(3_600_000)
    emulator.seed.endpointConfig({
      EndpointConfigName: 'larger',
      ProductionVariants: [{ ...variant, ModelName: 'new', InstanceType: 'ml.m5.xlarge' }],
    })
    expect(update({ EndpointConfigName: 'larger' })).toContain('registered as a scalable target')
  })

  it('cannot take asynchronous inference away', () => {
    emulator.seed.endpointConfig({
      EndpointConfigName: 'asynchronous',
      ProductionVariants: [{ ...variant, ModelName: 'new', InstanceType: 'ml.m5.large' }],
      AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://out/x' } },
    })
    emulator.seed.endpoint({ name: 'queue', config: 'asynchronous' })
    expect(update({ EndpointName: 'queue' })).toContain(
      'The AsyncInferenceConfig parameter cannot be removed from this endpoint',
    )
  })

  it('cannot turn a real-time endpoint into a serverless one', () => {
    emulator.seed.endpointConfig({
      EndpointConfigName: 'serverless',
      ProductionVariants: [
        { VariantName: 'AllTraffic', ModelName: 'new', ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
      ],
    })
    expect(update({ EndpointConfigName: 'serverless' })).toContain('serverless')
  })

  test.each<[string, object]>([
    [
      'Only one of BlueGreenUpdatePolicy or RollingUpdatePolicy',
      {
        BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 } },
        RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 0 },
      },
    ],
    [
      'CanarySize must be specified',
      {
        BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'CANARY', WaitIntervalInSeconds: 0 } },
      },
    ],
    [
      'LinearStepSize must be between 10 and 50 percent',
      {
        BlueGreenUpdatePolicy: {
          TrafficRoutingConfiguration: {
            Type: 'LINEAR',
            WaitIntervalInSeconds: 0,
            LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 60 },
          },
        },
      },
    ],
  ])('%s', (words, DeploymentConfig) => {
    expect(update({ DeploymentConfig })).toContain(words)
  })
})

describe('a quota', () => {
  const words = (limit: number, used: number, delta: number) =>
    `ResourceLimitExceeded 400: The account-level service limit 'ml.m5.large for endpoint usage' is ${limit} Instances, with ` +
    `current utilization of ${used} Instances and a request delta of ${delta} Instances. Please use AWS Service Quotas to ` +
    'request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase ' +
    'for this quota.'

  it('bounds new endpoints', () => {
    emulator.seed.endpointConfig('c')
    emulator.script.limit('ml.m5.large', 0)
    expect(refusal('CreateEndpoint', { EndpointName: 'e', EndpointConfigName: 'c' })).toBe(words(0, 0, 1))
    expect(emulator.endpoints).toEqual([])
  })

  it('must hold old and new fleet of an update', () => {
    emulator.seed.endpoint({ name: 'e', config: 'old' })
    emulator.seed.endpointConfig('new')
    emulator.script.limit('ml.m5.large', 1)
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'new' })).toBe(words(1, 1, 1))
    emulator.script.limit('ml.m5.large', 2)
    expect(refusal('UpdateEndpoint', { EndpointName: 'e', EndpointConfigName: 'new' })).toBe('accepted')
  })
})

describe('a config', () => {
  beforeEach(() => {
    emulator.seed.model('m')
  })

  test.each<[string, object]>([
    [
      'Exactly one of InstanceType, ServerlessConfig or InstancePools',
      config({ ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 } }),
    ],
    ['InitialInstanceCount must be specified', config({ InitialInstanceCount: undefined })],
    ['ModelName must be specified', config({ ModelName: undefined })],
    [
      'ManagedInstanceScaling is only supported for inference component endpoints.',
      config({ ManagedInstanceScaling: { Status: 'ENABLED' } }),
    ],
    ['Production variant names must be unique', { EndpointConfigName: 'c', ProductionVariants: [variant, variant] }],
  ])('%s', (words, input) => {
    expect(refusal('CreateEndpointConfig', input)).toContain(`ValidationException 400: ${words}`)
  })
})

describe('a model', () => {
  const model = (container: object) => ({
    ModelName: 'm',
    PrimaryContainer: { Image: image, ...container },
    ExecutionRoleArn: role,
  })

  test.each<[string, object]>([
    ['One of PrimaryContainer or Containers', { ModelName: 'm' }],
    ['Only one of PrimaryContainer or Containers', { ...model({}), Containers: [{ Image: image }] }],
    ['Exactly one of Image or ModelPackageName', model({ ModelPackageName: 'churn/1' })],
    [
      'Only one of ModelDataUrl or ModelDataSource',
      model({
        ModelDataUrl: 's3://b/k.tar.gz',
        ModelDataSource: { S3DataSource: { S3Uri: 's3://b/k/', S3DataType: 'S3Prefix', CompressionType: 'None' } },
      }),
    ],
    [
      'S3Uri "s3://b/k" must end with a forward slash',
      model({
        ModelDataSource: { S3DataSource: { S3Uri: 's3://b/k', S3DataType: 'S3Prefix', CompressionType: 'None' } },
      }),
    ],
    [
      'The combined size of all environment variables',
      model({
        Environment: Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`A${index}`, 'x'.repeat(1000)])),
      }),
    ],
  ])('%s', (words, input) => {
    expect(refusal('CreateModel', input)).toContain(`ValidationException 400: ${words}`)
  })

  test.each<[string, string, string]>([
    [
      'an artifact that a known bucket lacks',
      's3://models/none.tar.gz',
      'Could not access model data at s3://models/none.tar.gz.',
    ],
    ['a prefix without objects', 's3://models/none/', 'Could not access model data at s3://models/none/.'],
    ['a bucket in another region', 's3://far/k.tar.gz', 'Could not access model data at s3://far/k.tar.gz.'],
    ['an artifact that is there', 's3://models/k.tar.gz', 'accepted'],
    ['a bucket that the emulator does not know', 's3://elsewhere/k.tar.gz', 'accepted'],
  ])('%s', (_what, url, words) => {
    emulator.s3.put('models', 'k.tar.gz', 'data')
    emulator.s3.createBucket('far', 'us-east-1')
    emulator.s3.put('far', 'k.tar.gz', 'data')
    expect(refusal('CreateModel', model({ ModelDataUrl: url }))).toContain(words)
  })

  test.each<[string, string, string]>([
    [
      'a tag that a known repository lacks',
      'churn:2',
      'Requested image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:2 not found.',
    ],
    [
      'an index of images',
      'churn:index',
      'Unsupported manifest media type application/vnd.oci.image.index.v1+json for image',
    ],
    [
      'an image in OCI’s format',
      'churn:oci',
      'Unsupported manifest media type application/vnd.oci.image.manifest.v1+json for image',
    ],
    ['an image that is there', 'churn:1', 'accepted'],
    ['a repository that the emulator does not know', 'fraud:1', 'accepted'],
  ])('%s', (_what, name, words) => {
    emulator.ecr.push('churn', '1')
    emulator.ecr.push('churn', 'oci', { mediaType: 'application/vnd.oci.image.manifest.v1+json' })
    emulator.ecr.push('churn', 'index', { mediaType: 'application/vnd.oci.image.index.v1+json' })
    expect(refusal('CreateModel', model({ Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/${name}` }))).toContain(
      words,
    )
  })
})

describe('an endpoint with inference components', () => {
  it('cannot be deleted', () => {
    emulator.seed.endpoint({ name: 'e' })
    emulator.seed.inferenceComponent({ name: 'ic', endpointName: 'e' })
    expect(refusal('DeleteEndpoint', { EndpointName: 'e' })).toBe(
      'ValidationException 400: Cannot delete endpoint with inference component associated. Please delete inference component and try it again.',
    )
    expect(emulator.call('sagemaker', 'ListInferenceComponents', { EndpointNameEquals: 'e' })).toMatchObject({
      InferenceComponents: [{ InferenceComponentName: 'ic', InferenceComponentStatus: 'InService', EndpointName: 'e' }],
    })
    expect(emulator.call('sagemaker', 'ListInferenceComponents', { EndpointNameEquals: 'f' })).toEqual({
      InferenceComponents: [],
    })
  })
})

describe('ARNs', () => {
  it('may hold names in lower case, and are the ones to use', () => {
    emulator = new Emulator({ arnCase: 'lower' })
    const told = emulator.seed.endpoint({ name: 'Churn', tags: { a: 'b' } })
    expect(told).toBe(arn('endpoint/churn'))
    expect(emulator.call('sagemaker', 'ListTags', { ResourceArn: told })).toEqual({ Tags: [{ Key: 'a', Value: 'b' }] })
  })

  it('are of the partition of the region', () => {
    expect(new Emulator({ region: 'cn-north-1' }).seed.model('m')).toBe(
      'arn:aws-cn:sagemaker:cn-north-1:123456789012:model/m',
    )
  })
})

describe('an image that SageMaker cannot have', () => {
  const create = (Image: string) =>
    refusal('CreateModel', { ModelName: 'm', ExecutionRoleArn: role, PrimaryContainer: { Image } })

  it('is in another region', () => {
    const elsewhere = image.replace('eu-west-1', 'us-east-1')
    expect(create(elsewhere)).toBe(
      `ValidationException 400: Region of "${elsewhere}" does not match expected region of eu-west-1. Cross region ECR image pulls are not allowed.`,
    )
    expect(create('docker.io/library/python:3')).toBe('accepted')
  })

  it.each([
    ['role', `The role '${role}' does not have BatchGetImage permission for the image: '${image}'.`],
    [
      'repository',
      `The repository of your image ${image} does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.`,
    ],
  ] as const)('is closed to it by the policy of the %s', (whose, words) => {
    emulator.ecr.refusePulls('churn', whose)
    expect(create(image)).toBe(`ValidationException 400: ${words}`)
    expect(create(image.replace('churn', 'other'))).toBe('accepted')
  })
})

test('a denial by others is told as such', async () => {
  emulator.script.deny('sagemaker:ListModels', '*', 'a service control policy')
  await expect(emulator.client().send(new ListModelsCommand({}))).rejects.toThrow(
    'is not authorized to perform: sagemaker:ListModels on resource: * with an explicit deny in a service control policy',
  )
})
