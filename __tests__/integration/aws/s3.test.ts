import { describe, expect, test } from '@jest/globals'
import type { Lookup } from '../../../src/aws/aws.ts'
import { prefixHash } from '../../../src/aws/s3.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, text } from './scripted-server.ts'

const OBJECT = 's3://models/churn/model.tar.gz'
const PREFIX = 's3://models/churn/'
const { signal } = new AbortController()

const etag = text(200, '', { etag: '"92eb5ffee6ae2fec3ad71c777531578f-12"' })
const error = (status: number, code: string) =>
  text(status, `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Some words.</Message></Error>`)

const page = (objects: readonly (readonly [string, string])[], next = ''): Answer => {
  const contents = objects.map(([key, tag]) => `<Contents><Key>${key}</Key><ETag>&quot;${tag}&quot;</ETag></Contents>`)
  const more = `<IsTruncated>${String(next !== '')}</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
  return text(200, `<?xml version="1.0"?><ListBucketResult>${more}${contents.join('')}</ListBucketResult>`)
}

const OF_S3 = { 'x-amz-request-id': '0A49CE4060975EAC' }
const NOT_OF_S3 = { kind: 'denied', message: 'HTTP 404, no reason given', actions: [] } as const
const LOG_IN = text(200, '<html><body>Log in</body></html>', { 'content-type': 'text/html' })

describe('an object', () => {
  test('is known by its ETag, which takes no right to decrypt it', async () => {
    const { aws, server } = await connectTo(etag)
    await expect(aws.artifactIdentity(OBJECT, signal)).resolves.toEqual({
      kind: 'found',
      value: '92eb5ffee6ae2fec3ad71c777531578f-12',
    })
    expect(server.seen).toMatchObject([{ method: 'HEAD', url: '/models/churn/model.tar.gz' }])
    expect(server.seen[0]?.headers.authorization).toContain('/eu-west-1/s3/aws4_request')
    // Asked for checksums, S3 wants kms:Decrypt of whoever looks at an encrypted object.
    expect(server.seen[0]?.headers).not.toHaveProperty('x-amz-checksum-mode')
  })

  test('is found in a bucket of another region', async () => {
    const { aws, server } = await connectTo(text(301, '', { 'x-amz-bucket-region': 'us-east-1' }), etag)
    await expect(aws.artifactIdentity(OBJECT, signal)).resolves.toMatchObject({ kind: 'found' })
    expect(server.seen[1]?.headers.authorization).toContain('/us-east-1/s3/aws4_request')
  })

  // S3 answers HEAD without a body, so nothing but the status is known.
  test.each<[string, Answer, Lookup<string>]>([
    ['that is missing', text(404, '', OF_S3), { kind: 'absent', message: `there is no object ${OBJECT}` }],
    ['that it may not see', text(403, ''), { kind: 'denied', message: 'HTTP 403, no reason given' }],
    [
      'that takes a key of its own',
      text(400, ''),
      { kind: 'denied', message: 'HTTP 400, no reason given', actions: [] },
    ],
    ['without an ETag', text(200, ''), { kind: 'denied', message: 'S3 told no ETag', actions: [] }],
  ])('%s is an answer', async (_what, answer, lookup) => {
    const { aws, server } = await connectTo(answer)
    await expect(aws.artifactIdentity(OBJECT, signal)).resolves.toEqual(lookup)
    expect(server.seen).toHaveLength(1)
  })
})

describe('a prefix', () => {
  const first = [
    ['churn/', 'd41d'],
    ['churn/b.safetensors', '92eb-2'],
  ] as const
  const second = [['churn/a.json', '0cc1']] as const

  test('is known by all that is below it, on however many pages', async () => {
    const { aws, server } = await connectTo(page(first, 'next'), page(second))
    const value = prefixHash([...first, ...second])
    await expect(aws.artifactIdentity(PREFIX, signal)).resolves.toEqual({ kind: 'found', value })
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/models/?list-type=2&prefix=churn%2F',
      '/models/?continuation-token=next&list-type=2&prefix=churn%2F',
    ])
  })

  test.each<[string, Answer, Lookup<string>]>([
    ['nothing below it', page([]), { kind: 'absent', message: 'nothing is below s3://models/churn/' }],
    ['no bucket', error(404, 'NoSuchBucket'), { kind: 'absent', message: 'Some words.' }],
    ['no permission', error(403, 'AccessDenied'), { kind: 'denied', message: 'Some words.' }],
    ['a page of HTML', LOG_IN, { kind: 'denied', message: 'S3 told no list of objects', actions: [] }],
    ['nothing at all', text(200, ''), { kind: 'denied', message: 'S3 told no list of objects', actions: [] }],
    ['a 404 of somebody else', text(404, '<html/>'), NOT_OF_S3],
  ])('%s is an answer', async (_what, answer, lookup) => {
    const { aws } = await connectTo(answer)
    await expect(aws.artifactIdentity(PREFIX, signal)).resolves.toEqual(lookup)
  })
})

test.each([
  ['SlowDown', error(503, 'SlowDown')],
  ['a 500', error(500, 'InternalError')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, etag)
  await expect(passing.aws.artifactIdentity(OBJECT, signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.artifactIdentity(PREFIX, signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test('does not ask about what is elsewhere', async () => {
  const { aws, server } = await connectTo(etag)
  const url = 'https://example.com/model.tar.gz'
  await expect(aws.artifactIdentity(url, signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.bucketRegion(url, signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.objectsBelow(url, signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

describe('the region of a bucket', () => {
  const elsewhere = { 'x-amz-bucket-region': 'us-east-1' }

  test.each<[string, Answer]>([
    ['to a caller who may look into it', text(200, '', elsewhere)],
    ['in a redirect, which is not followed', text(301, '', elsewhere)],
    ['in a refusal', text(403, '', elsewhere)],
    // As the endpoints of regions that have to be opted in to answer.
    ['to one who has signed for another region', text(400, '', elsewhere)],
  ])('is told %s', async (_how, answer) => {
    const { aws, server } = await connectTo(answer, drop)
    await expect(aws.bucketRegion(OBJECT, signal)).resolves.toEqual({ kind: 'found', value: 'us-east-1' })
    expect(server.seen).toMatchObject([{ method: 'HEAD', url: '/models/' }])
    expect(server.seen[0]?.headers.authorization).toContain('/eu-west-1/s3/aws4_request')
  })

  test.each<[string, Answer, Lookup<string>]>([
    ['no such bucket', text(404, '', OF_S3), { kind: 'absent', message: 'there is no bucket models' }],
    ['a refusal that tells nothing', text(403, ''), { kind: 'denied', message: 'HTTP 403, no reason given' }],
  ])('%s is an answer', async (_what, answer, lookup) => {
    const { aws, server } = await connectTo(answer)
    await expect(aws.bucketRegion(PREFIX, signal)).resolves.toStrictEqual(lookup)
    expect(server.seen).toHaveLength(1)
  })

  test('is not known from an answer without one', async () => {
    const { aws } = await connectTo(text(200, ''))
    await expect(aws.bucketRegion(PREFIX, signal)).rejects.toThrow('the answer holds no region')
  })

  test('is asked for again after a 503', async () => {
    const { aws } = await connectTo(error(503, 'SlowDown'), text(200, '', elsewhere))
    await expect(aws.bucketRegion(OBJECT, signal)).resolves.toMatchObject({ kind: 'found' })
  })
})

describe('what lies below a URL', () => {
  const listing = (more: boolean, ...objects: readonly (readonly [string, number])[]) =>
    text(
      200,
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${String(more)}</IsTruncated><NextContinuationToken>next</NextContinuationToken>${objects
        .map(([key, size]) => `<Contents><Key>${key}</Key><Size>${String(size)}</Size></Contents>`)
        .join('')}</ListBucketResult>`,
    )

  test.each([
    ['s3://models/churn', 'churn'],
    ['s3://models/churn/', 'churn%2F'],
    ['s3://models/', ''],
  ])('%s is told as far as the first page goes', async (url, prefix) => {
    const { aws, server } = await connectTo(listing(true, ['churn/', 0], ['churn-2/model.tar.gz', 7_000_000_000]), drop)
    await expect(aws.objectsBelow(url, signal)).resolves.toEqual({
      kind: 'found',
      value: [
        { key: 'churn/', size: 0 },
        { key: 'churn-2/model.tar.gz', size: 7_000_000_000 },
      ],
    })
    expect(server.seen.map((request) => request.url)).toEqual([`/models/?list-type=2&max-keys=1000&prefix=${prefix}`])
  })

  test('is found in a bucket of another region', async () => {
    const { aws, server } = await connectTo(text(301, '', { 'x-amz-bucket-region': 'us-east-1' }), listing(false))
    await expect(aws.objectsBelow(PREFIX, signal)).resolves.toEqual({ kind: 'found', value: [] })
    expect(server.seen[1]?.headers.authorization).toContain('/us-east-1/s3/aws4_request')
  })

  test.each<[string, Answer, Lookup<never>]>([
    ['no bucket', error(404, 'NoSuchBucket'), { kind: 'absent', message: 'Some words.' }],
    ['no permission', error(403, 'AccessDenied'), { kind: 'denied', message: 'Some words.' }],
  ])('%s is an answer', async (_what, answer, lookup) => {
    const { aws, server } = await connectTo(answer)
    await expect(aws.objectsBelow(PREFIX, signal)).resolves.toStrictEqual(lookup)
    expect(server.seen).toHaveLength(1)
  })

  test.each([
    ['a page of HTML', LOG_IN],
    ['nothing at all', text(200, '')],
  ])('%s does not prove that there is nothing', async (_what, answer) => {
    const { aws } = await connectTo(answer)
    await expect(aws.objectsBelow(PREFIX, signal)).rejects.toThrow('the answer holds no list of objects')
  })
})
