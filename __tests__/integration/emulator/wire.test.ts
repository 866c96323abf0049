import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { BatchGetImageCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  CreateEndpointCommand,
  DescribeEndpointCommand,
  DescribeModelCommand,
  ListEndpointsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import type { Fault } from '../../../emulator/script/weather.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

/** Real SDK clients against the emulator's port: the wire is right when they understand it. */

let emulator: Emulator
let server: Listening

const start = async (options: ConstructorParameters<typeof Emulator>[0] = {}) => {
  emulator = new Emulator({ durations: { creating: 0, updating: 0, deleting: 0 }, ...options })
  server = await emulator.listen()
}

const configuration = () => ({
  endpoint: server.url,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  maxAttempts: 1,
})

beforeEach(() => start())

afterEach(async () => {
  await server.close()
})

describe('SageMaker', () => {
  const sagemaker = () => new SageMakerClient(configuration())

  it('takes inputs and gives outputs, times included', async () => {
    emulator.seed.endpointConfig('c')
    const created = await sagemaker().send(
      new CreateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'c' }),
    )
    expect(created.EndpointArn).toBe('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn')
    const told = await sagemaker().send(new DescribeEndpointCommand({ EndpointName: 'churn' }))
    expect(told).toMatchObject({ ...emulator.endpoint('churn'), EndpointStatus: 'InService' })
    expect(told.CreationTime).toBeInstanceOf(Date)
    const since = new Date(Date.now() - 60_000)
    const listed = await sagemaker().send(new ListEndpointsCommand({ CreationTimeAfter: since }))
    expect(listed.Endpoints).toHaveLength(1)
  })

  it('says no', async () => {
    await expect(sagemaker().send(new DescribeModelCommand({ ModelName: 'm' }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Could not find model "arn:aws:sagemaker:eu-west-1:123456789012:model/m".',
      $fault: 'client',
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9-]{36}$/) },
    })
  })

  test.each<[Fault, object]>([
    ['throttled', { name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } }],
    ['internal-failure', { name: 'InternalFailure', $metadata: { httpStatusCode: 500 } }],
    ['service-unavailable', { name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } }],
    ['expired-credentials', { name: 'ExpiredTokenException', $metadata: { httpStatusCode: 400 } }],
    ['dropped', { name: 'TimeoutError', code: 'ECONNRESET' }],
    ['lost-answer', { name: 'TimeoutError', code: 'ECONNRESET' }],
  ])('%s', async (fault, error) => {
    emulator.seed.endpointConfig('c')
    emulator.script.weather({ fault })
    await expect(
      sagemaker().send(new CreateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'c' })),
    ).rejects.toMatchObject(error)
    expect(emulator.endpoints).toEqual(fault === 'lost-answer' ? ['churn'] : [])
  })

  it('may never answer', async () => {
    emulator.script.weather({ fault: 'hang' })
    const giveUp = new AbortController()
    const sent = sagemaker().send(new DescribeModelCommand({ ModelName: 'm' }), { abortSignal: giveUp.signal })
    setTimeout(() => {
      giveUp.abort()
    }, 20)
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('retries of the SDK get through', async () => {
    emulator.seed.model('m')
    emulator.script.weather({ nth: 1, fault: 'internal-failure' })
    const patient = new SageMakerClient({ ...configuration(), maxAttempts: 3 })
    await expect(patient.send(new DescribeModelCommand({ ModelName: 'm' }))).resolves.toMatchObject({ ModelName: 'm' })
    expect(emulator.journal.calls().map(({ outcome }) => outcome)).toEqual(['InternalFailure', 'ok'])
  })
})

describe('SageMaker runtime', () => {
  const invoke = (EndpointName = 'churn', Body = '[1]') =>
    new SageMakerRuntimeClient(configuration()).send(
      new InvokeEndpointCommand({ EndpointName, Body, ContentType: 'application/json' }),
    )

  it('answers for what is live', async () => {
    emulator.seed.endpoint({ name: 'churn', config: 'c' })
    const told = await invoke()
    expect(told).toMatchObject({ ContentType: 'application/json', InvokedProductionVariant: 'AllTraffic' })
    expect(told.Body.transformToString()).toBe('{"endpointConfigName":"c"}')
    expect(emulator.journal.calls('InvokeEndpoint')).toHaveLength(1)
  })

  it('answers as a script says', async () => {
    emulator.seed.endpoint({ name: 'churn' })
    emulator.runtime.answer('churn', ({ body, headers }) => ({
      status: 200,
      contentType: headers['content-type'] ?? '',
      body: `got ${Buffer.from(body).toString()}`,
    }))
    expect((await invoke()).Body.transformToString()).toBe('got [1]')
  })

  test.each([
    [400, 'Received client error (400) from primary with message "out of memory".'],
    [500, 'Received server error (500) from primary with message "out of memory".'],
  ])('tells of a model that answers %d', async (status, words) => {
    emulator.seed.endpoint({ name: 'churn' })
    emulator.runtime.answer('churn', () => ({ status, contentType: 'text/plain', body: 'out of memory' }))
    await expect(invoke()).rejects.toMatchObject({
      name: 'ModelError',
      message: expect.stringContaining(words),
      OriginalStatusCode: status,
      OriginalMessage: 'out of memory',
      $metadata: { httpStatusCode: 424 },
    })
  })

  test.each<[string, string]>([
    ['an endpoint that there is not', 'other'],
    ['a name in another case', 'CHURN'],
    ['an endpoint that is being created', 'new'],
  ])('does not know %s', async (_what, name) => {
    emulator.seed.endpoint({ name: 'churn' })
    emulator.seed.endpoint({ name: 'new', status: 'Creating', rollout: { durationMs: 60_000 } })
    await expect(invoke(name)).rejects.toMatchObject({
      name: 'ValidationError',
      message: `Endpoint ${name} of account 123456789012 not found.`,
    })
  })

  it('is a permission of its own', async () => {
    emulator.seed.endpoint({ name: 'churn' })
    emulator.script.deny('sagemaker:InvokeEndpoint')
    await expect(invoke()).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })
})

describe('ECR', () => {
  const ecr = () => new ECRClient(configuration())
  const get = (repositoryName: string, imageTag: string) =>
    ecr().send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] }))

  it('tells the digest of a tag, which moves when it is pushed again', async () => {
    const first = emulator.ecr.push('churn', '1')
    expect((await get('churn', '1')).images?.[0]?.imageId).toEqual({ imageDigest: first, imageTag: '1' })
    const second = emulator.ecr.push('churn', '1', { digest: `sha256:${'b'.repeat(64)}` })
    expect((await get('churn', '1')).images?.[0]?.imageId?.imageDigest).toBe(second)
    const { imageDetails } = await ecr().send(new DescribeImagesCommand({ repositoryName: 'churn' }))
    expect(imageDetails?.map(({ imageDigest, imageTags }) => [imageDigest, imageTags])).toEqual([
      [first, undefined],
      [second, ['1']],
    ])
  })

  it('tells of an image that is not there: a failure in the one answer, an error in the other', async () => {
    emulator.ecr.push('churn', '1')
    expect((await get('churn', '2')).failures).toEqual([
      { imageId: { imageTag: '2' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
    ])
    await expect(
      ecr().send(new DescribeImagesCommand({ repositoryName: 'churn', imageIds: [{ imageTag: '2' }] })),
    ).rejects.toMatchObject({ name: 'ImageNotFoundException' })
    await expect(get('fraud', '1')).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'fraud' does not exist in the registry with id '123456789012'",
    })
  })
})

describe('S3', () => {
  const s3 = () => new S3Client(configuration())
  const key = 'a dir/ü&<model>.tar.gz'

  it('keeps what is uploaded', async () => {
    emulator.s3.createBucket('models')
    const body = Buffer.alloc(300_000, 'x')
    const { ETag } = await s3().send(new PutObjectCommand({ Bucket: 'models', Key: key, Body: body }))
    expect(ETag).toMatch(/^"[0-9a-f]{32}"$/)
    await expect(s3().send(new HeadObjectCommand({ Bucket: 'models', Key: key }))).resolves.toMatchObject({
      ETag,
      ContentLength: body.length,
    })
    const { Body } = await s3().send(new GetObjectCommand({ Bucket: 'models', Key: key }))
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(body)).toBe(true)
    await s3().send(new PutObjectCommand({ Bucket: 'models', Key: key, Body: 'other' }))
    expect((await s3().send(new HeadObjectCommand({ Bucket: 'models', Key: key }))).ETag).not.toBe(ETag)
  })

  it('lists in pages', async () => {
    for (const name of ['p/b', 'p/a', key, 'p/c/d']) emulator.s3.put('models', name, name)
    const list = (more: object) => s3().send(new ListObjectsV2Command({ Bucket: 'models', ...more }))
    const first = await list({ Prefix: 'p/', MaxKeys: 2 })
    expect([first.Contents?.map(({ Key }) => Key), first.IsTruncated]).toEqual([['p/a', 'p/b'], true])
    const second = await list({ Prefix: 'p/', MaxKeys: 2, ContinuationToken: first.NextContinuationToken })
    expect([second.Contents?.map(({ Key }) => Key), second.IsTruncated]).toEqual([['p/c/d'], false])
    const folders = await list({ Delimiter: '/' })
    expect(folders.CommonPrefixes).toEqual([{ Prefix: 'a dir/' }, { Prefix: 'p/' }])
    expect((await list({ Prefix: 'a' })).Contents?.[0]).toMatchObject({ Key: key, Size: Buffer.byteLength(key) })
  })

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'HEAD of a key that is not there',
      () => s3().send(new HeadObjectCommand({ Bucket: 'models', Key: 'k' })),
      { name: 'NotFound', $metadata: { httpStatusCode: 404 } },
    ],
    [
      'GET of a key that is not there',
      () => s3().send(new GetObjectCommand({ Bucket: 'models', Key: 'k' })),
      { name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } },
    ],
    [
      'a bucket that is not there',
      () => s3().send(new ListObjectsV2Command({ Bucket: 'none' })),
      { name: 'NoSuchBucket', $metadata: { httpStatusCode: 404 } },
    ],
    [
      'a bucket elsewhere',
      () => s3().send(new ListObjectsV2Command({ Bucket: 'far' })),
      {
        name: 'PermanentRedirect',
        $metadata: { httpStatusCode: 301 },
        $response: { headers: { 'x-amz-bucket-region': 'us-east-1' } },
      },
    ],
    [
      'HEAD in a bucket elsewhere',
      () => s3().send(new HeadObjectCommand({ Bucket: 'far', Key: 'k' })),
      { $metadata: { httpStatusCode: 301 }, $response: { headers: { 'x-amz-bucket-region': 'us-east-1' } } },
    ],
  ])('%s', async (_what, send, error) => {
    emulator.s3.createBucket('models')
    emulator.s3.createBucket('far', 'us-east-1')
    await expect(send()).rejects.toMatchObject(error)
  })

  it('tells who may not list of no missing key', async () => {
    emulator.s3.createBucket('models')
    emulator.script.deny('s3:ListBucket')
    await expect(s3().send(new HeadObjectCommand({ Bucket: 'models', Key: 'k' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    })
  })

  it('has words of its own for weather', async () => {
    emulator.s3.createBucket('models')
    emulator.script.weather({ service: 's3', fault: 'throttled' })
    await expect(s3().send(new ListObjectsV2Command({ Bucket: 'models' }))).rejects.toMatchObject({
      name: 'SlowDown',
      $metadata: { httpStatusCode: 503 },
    })
  })
})

describe('CloudWatch Logs', () => {
  const logGroupName = '/aws/sagemaker/Endpoints/churn'
  const logs = () => new CloudWatchLogsClient(configuration())

  beforeEach(() => {
    emulator.logs.write(logGroupName, 'AllTraffic/i-1', ['one', 'two'], 1000)
    emulator.logs.write(logGroupName, 'AllTraffic/i-2', ['ERROR three'], 3000)
    emulator.logs.write(logGroupName, 'AllTraffic/i-1', ['four'], 2000)
  })

  it('tells streams, the latest first if asked to', async () => {
    const byTime = { logGroupName, orderBy: 'LastEventTime' as const, descending: true }
    const { logStreams } = await logs().send(new DescribeLogStreamsCommand(byTime))
    expect(logStreams?.map((stream) => [stream.logStreamName, stream.lastEventTimestamp])).toEqual([
      ['AllTraffic/i-2', 3000],
      ['AllTraffic/i-1', 2000],
    ])
  })

  it('tells the last events of a stream, and those before', async () => {
    const page = { logGroupName, logStreamName: 'AllTraffic/i-1', limit: 2 }
    const last = await logs().send(new GetLogEventsCommand(page))
    expect(last.events?.map(({ message }) => message)).toEqual(['two', 'four'])
    const before = await logs().send(new GetLogEventsCommand({ ...page, nextToken: last.nextBackwardToken }))
    expect(before.events?.map(({ message }) => message)).toEqual(['one'])
    const none = await logs().send(new GetLogEventsCommand({ ...page, nextToken: before.nextBackwardToken }))
    expect([none.events, none.nextBackwardToken]).toEqual([[], before.nextBackwardToken])
  })

  it('tells the first events from the head, and those after', async () => {
    const page = { logGroupName, logStreamName: 'AllTraffic/i-1', limit: 2, startFromHead: true }
    const first = await logs().send(new GetLogEventsCommand(page))
    expect(first.events?.map(({ message }) => message)).toEqual(['one', 'two'])
    const after = await logs().send(new GetLogEventsCommand({ ...page, nextToken: first.nextForwardToken }))
    expect(after.events?.map(({ message }) => message)).toEqual(['four'])
  })

  test.each<[object, readonly string[]]>([
    [{}, ['one', 'two', 'four', 'ERROR three']],
    [{ startTime: 2000 }, ['four', 'ERROR three']],
    [{ endTime: 2000 }, ['one', 'two']],
    [{ filterPattern: '"ERROR" three' }, ['ERROR three']],
    [{ logStreamNames: ['AllTraffic/i-2'] }, ['ERROR three']],
    [{ logStreamNamePrefix: 'Other/' }, []],
  ])('filters by %j', async (filter, messages) => {
    const told = await logs().send(new FilterLogEventsCommand({ logGroupName, ...filter }))
    expect(told.events?.map(({ message }) => message)).toEqual(messages)
  })

  it('does not know a group that nothing was written to', async () => {
    await expect(logs().send(new DescribeLogStreamsCommand({ logGroupName: 'none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    })
  })
})

describe('a role with SageMaker permissions alone', () => {
  beforeEach(async () => {
    await server.close()
    await start({ sideServices: 'denied' })
    emulator.s3.put('models', 'k', 'data')
    emulator.ecr.push('churn', '1')
  })

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'ECR',
      () =>
        new ECRClient(configuration()).send(
          new BatchGetImageCommand({ repositoryName: 'churn', imageIds: [{ imageTag: '1' }] }),
        ),
      { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } },
    ],
    [
      'S3',
      () => new S3Client(configuration()).send(new HeadObjectCommand({ Bucket: 'models', Key: 'k' })),
      { $metadata: { httpStatusCode: 403 } },
    ],
    [
      'S3 listings',
      () => new S3Client(configuration()).send(new ListObjectsV2Command({ Bucket: 'models' })),
      { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } },
    ],
    [
      'Logs',
      () => new CloudWatchLogsClient(configuration()).send(new DescribeLogStreamsCommand({ logGroupName: 'g' })),
      { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } },
    ],
  ])('may not use %s', async (_what, send, error) => {
    await expect(send()).rejects.toMatchObject(error)
  })
})

describe('whatever else comes over the wire', () => {
  const signed = (service: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=key/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  })

  test.each<[string, RequestInit, number, string]>([
    [
      'without a signature',
      { method: 'POST', headers: { 'x-amz-target': 'SageMaker.ListModels' }, body: '{}' },
      400,
      '"__type":"MissingAuthenticationTokenException"',
    ],
    [
      'for another JSON service',
      {
        method: 'POST',
        headers: {
          ...signed('kms'),
          'x-amz-target': 'TrentService.DescribeKey',
        },
        body: '{}',
      },
      400,
      'is not authorized to perform: kms:DescribeKey on resource: * because',
    ],
    [
      'for a query service',
      {
        method: 'POST',
        headers: { ...signed('sts'), 'content-type': 'application/x-www-form-urlencoded' },
        body: 'Action=AssumeRole',
      },
      403,
      '<Code>AccessDenied</Code><Message>User: arn:aws:sts::123456789012:assumed-role/ci/session is not authorized to perform: sts:AssumeRole',
    ],
    ['for a REST service', { headers: signed('lambda') }, 403, '"__type":"AccessDeniedException"'],
    [
      'that is no JSON',
      { method: 'POST', headers: { ...signed('sagemaker'), 'x-amz-target': 'SageMaker.ListModels' }, body: '{' },
      400,
      '"__type":"SerializationException"',
    ],
  ])('%s', async (_what, request, status, text) => {
    const response = await fetch(server.url, request)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(text)
  })
})
