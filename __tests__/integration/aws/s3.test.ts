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
    ['that is missing', text(404, ''), { kind: 'absent', message: 'HTTP 404, no reason given' }],
    ['that it may not see', text(403, ''), { kind: 'denied', message: 'HTTP 403, no reason given' }],
    ['that takes a key of its own', text(400, ''), { kind: 'denied', message: 'HTTP 400, no reason given' }],
    ['without an ETag', text(200, ''), { kind: 'denied', message: 'S3 told no ETag' }],
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
  await expect(aws.artifactIdentity('https://example.com/model.tar.gz', signal)).resolves.toEqual({
    kind: 'not-applicable',
  })
  expect(server.seen).toEqual([])
})
