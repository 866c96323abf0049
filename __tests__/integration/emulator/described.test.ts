import type { CreateEndpointConfigInput, CreateModelInput } from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'
const image = 'registry.example/churn:1'
const url = 's3://models/churn/model.tar.gz'
const gzip = { S3DataSource: { S3Uri: url, S3DataType: 'S3Object', CompressionType: 'Gzip' } }

let clock: VirtualClock
let emulator: Emulator

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
})

const call = (operation: string, input: object) => emulator.call('sagemaker', operation, input)

describe('a model is told as it was created, and', () => {
  test.each<[string, Omit<CreateModelInput, 'ModelName'>, object]>([
    [
      'with its mode and where its data lies',
      { PrimaryContainer: { Image: image, ModelDataUrl: url, Environment: { A: '1' } }, ExecutionRoleArn: role },
      {
        PrimaryContainer: {
          Image: image,
          ModelDataUrl: url,
          Environment: { A: '1' },
          Mode: 'SingleModel',
          ModelDataSource: gzip,
        },
        ExecutionRoleArn: role,
        EnableNetworkIsolation: false,
      },
    ],
    [
      'of several containers with each',
      { Containers: [{ Image: image }, { Image: image, ModelDataUrl: url }], EnableNetworkIsolation: true },
      {
        Containers: [
          { Image: image, Mode: 'SingleModel' },
          { Image: image, ModelDataUrl: url, Mode: 'SingleModel', ModelDataSource: gzip },
        ],
        EnableNetworkIsolation: true,
      },
    ],
    [
      'of many models without a single source',
      { PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://models/all/' } },
      {
        PrimaryContainer: { Image: image, Mode: 'MultiModel', ModelDataUrl: 's3://models/all/' },
        EnableNetworkIsolation: false,
      },
    ],
  ])('%s', (_what, request, told) => {
    const { ModelArn } = call('CreateModel', { ModelName: 'm', ...request, Tags: [{ Key: 'a', Value: 'b' }] }) as {
      ModelArn: string
    }
    expect(call('DescribeModel', { ModelName: 'm' })).toStrictEqual({
      ModelName: 'm',
      ModelArn,
      CreationTime: new Date(clock.now()),
      ...told,
    })
  })

  it('is not changed by who was told of it', () => {
    call('CreateModel', { ModelName: 'm', PrimaryContainer: { Image: image, Environment: { A: '1' } } })
    const told = call('DescribeModel', { ModelName: 'm' }) as {
      PrimaryContainer: { Environment: Record<string, string> }
    }
    told.PrimaryContainer.Environment['A'] = 'changed'
    expect(call('DescribeModel', { ModelName: 'm' })).toMatchObject({ PrimaryContainer: { Environment: { A: '1' } } })
  })
})

describe('a config', () => {
  it('is told as it was created, with the weights of its variants', () => {
    emulator.seed.model('m')
    const variant = {
      VariantName: 'AllTraffic',
      ModelName: 'm',
      InstanceType: 'ml.m5.large' as const,
      InitialInstanceCount: 1,
    }
    const request: CreateEndpointConfigInput = {
      EndpointConfigName: 'c',
      ProductionVariants: [variant],
      KmsKeyId: 'key',
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 10,
        DestinationS3Uri: 's3://c',
        CaptureOptions: [{ CaptureMode: 'Input' }],
      },
    }
    const created = call('CreateEndpointConfig', request)
    expect(call('DescribeEndpointConfig', { EndpointConfigName: 'c' })).toStrictEqual({
      ...request,
      ...created,
      ProductionVariants: [{ InitialVariantWeight: 1, ...variant }],
      EnableNetworkIsolation: false,
      CreationTime: new Date(clock.now()),
    })
    emulator.seed.endpoint({ name: 'e', config: 'c' })
    expect(call('DescribeEndpoint', { EndpointName: 'e' })).toMatchObject({
      DataCaptureConfig: { EnableCapture: true, CaptureStatus: 'Started', CurrentSamplingPercentage: 10 },
    })
  })
})

describe('serverless and shadow variants', () => {
  it('have no counts, and a list of their own', () => {
    const ServerlessConfig = { MemorySizeInMB: 2048, MaxConcurrency: 5 }
    emulator.seed.endpoint({
      name: 'e',
      config: {
        EndpointConfigName: 'c',
        ProductionVariants: [{ VariantName: 'live', ModelName: 'm', ServerlessConfig }],
        ShadowProductionVariants: [
          { VariantName: 'shadow', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      },
    })
    const told = call('DescribeEndpoint', { EndpointName: 'e' }) as { ProductionVariants: object[] }
    expect(told).toMatchObject({
      ProductionVariants: [{ VariantName: 'live', CurrentServerlessConfig: ServerlessConfig }],
      ShadowProductionVariants: [{ VariantName: 'shadow', CurrentInstanceCount: 1 }],
    })
    expect(told.ProductionVariants[0]).not.toHaveProperty('CurrentInstanceCount')
  })
})

describe('a deployed image', () => {
  const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn'
  const deployed = (Image: string) => {
    emulator.seed.model({ ModelName: 'm', PrimaryContainer: { Image } })
    emulator.seed.endpoint({
      name: 'e',
      config: {
        EndpointConfigName: 'c',
        ProductionVariants: [
          { VariantName: 'v', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      },
    })
    return emulator.endpoint('e')?.ProductionVariants?.[0]?.DeployedImages
  }

  it('is the digest that the tag had when it was deployed', () => {
    const digest = emulator.ecr.push('churn', '1')
    const images = deployed(`${repository}:1`)
    expect(emulator.ecr.push('churn', '1')).not.toBe(digest)
    expect(images).toMatchObject([{ SpecifiedImage: `${repository}:1`, ResolvedImage: `${repository}@${digest}` }])
  })

  it('given by digest is itself', () => {
    const pinned = `${repository}@sha256:${'a'.repeat(64)}`
    expect(deployed(pinned)).toMatchObject([{ SpecifiedImage: pinned, ResolvedImage: pinned }])
  })
})

describe('lists', () => {
  test.each([
    ['ListModels', 'Models', 'ModelName'],
    ['ListEndpointConfigs', 'EndpointConfigs', 'EndpointConfigName'],
    ['ListEndpoints', 'Endpoints', 'EndpointName'],
  ])('%s comes in pages of ten', (operation, member, name) => {
    for (let index = 0; index < 12; index += 1) emulator.seed.endpoint({ name: `e${String(index).padStart(2, '0')}` })
    const first = call(operation, { SortBy: 'Name', SortOrder: 'Ascending' }) as Record<string, unknown>
    const second = call(operation, { SortBy: 'Name', SortOrder: 'Ascending', NextToken: first['NextToken'] }) as Record<
      string,
      unknown
    >
    const names = [first, second].map((told) => (told[member] as Record<string, string>[]).map((item) => item[name]))
    expect(names.map((page) => page.length)).toEqual([10, 2])
    expect(new Set(names.flat()).size).toBe(12)
    expect(second).not.toHaveProperty('NextToken')
  })

  it('can be of one status', () => {
    emulator.seed.endpoint({ name: 'a' })
    emulator.seed.endpoint({ name: 'b', status: 'Failed' })
    expect(call('ListEndpoints', { StatusEquals: 'Failed' })).toMatchObject({ Endpoints: [{ EndpointName: 'b' }] })
  })
})

describe('tags', () => {
  const tag = (index: number) => ({ Key: `k${index}`, Value: String(index) })
  const tags = (count: number, from = 0) => Array.from({ length: count }, (_, index) => tag(from + index))

  it('are added, overwritten and taken away', () => {
    const ResourceArn = emulator.seed.endpoint({ name: 'e', tags: { a: '1', b: '2' } })
    call('AddTags', {
      ResourceArn,
      Tags: [
        { Key: 'b', Value: '3' },
        { Key: 'c', Value: '' },
      ],
    })
    call('DeleteTags', { ResourceArn, TagKeys: ['a', 'never there'] })
    expect(emulator.tags('endpoint', 'e')).toEqual({ b: '3', c: '' })
  })

  it('go with what they were on', () => {
    const ResourceArn = emulator.seed.model('m')
    call('DeleteModel', { ModelName: 'm' })
    expect(() => call('ListTags', { ResourceArn })).toThrow('Could not find model')
  })

  it('are 50 at most', () => {
    const ResourceArn = emulator.seed.model('m')
    call('AddTags', { ResourceArn, Tags: tags(50) })
    call('AddTags', { ResourceArn, Tags: tags(50) })
    expect(() => call('AddTags', { ResourceArn, Tags: [tag(50)] })).toThrow('at most 50 tags')
    expect(() => call('AddTags', { ResourceArn, Tags: tags(51) })).toThrow('less than or equal to 50')
  })

  test.each([
    [[{ Key: 'aws:x', Value: '' }], 'aws: prefixed tag key names are not allowed'],
    [[tag(1), tag(1)], 'Duplicate tag key: k1'],
  ])('%j are refused on creation, too', (Tags, words) => {
    expect(() => call('CreateModel', { ModelName: 'm', PrimaryContainer: { Image: image }, Tags })).toThrow(words)
    expect(emulator.models).toEqual([])
  })

  it('may come in pages', () => {
    const ResourceArn = emulator.seed.model('m', { a: '1', b: '2', c: '3' })
    emulator.script.pageTagsBy(2)
    const first = call('ListTags', { ResourceArn }) as { Tags: object[]; NextToken: string }
    expect(first.Tags).toHaveLength(2)
    expect(call('ListTags', { ResourceArn, NextToken: first.NextToken })).toEqual({ Tags: [{ Key: 'c', Value: '3' }] })
  })
})
