import { describe, expect, test } from '@jest/globals'
import type { Lookup } from '../../../src/aws/aws.ts'
import { classify } from '../../../src/aws/classify.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, json } from './scripted-server.ts'

const URI = '210987654321.dkr.ecr.us-east-1.amazonaws.com/team/churn:v1'
const DIGEST = `sha256:${'0a'.repeat(32)}`
const { signal } = new AbortController()

const found = json(200, { images: [{ imageId: { imageDigest: DIGEST, imageTag: 'v1' } }], failures: [] })
const failure = (failureCode: string) =>
  json(200, { images: [], failures: [{ imageId: { imageTag: 'v1' }, failureCode, failureReason: 'Some reason.' }] })
const refusal = (status: number, name: string) => json(status, { __type: name, message: 'Some words.' })

test("asks the image's own registry, in its own region, for any kind of manifest", async () => {
  const { aws, server } = await connectTo(found)
  await expect(aws.imageDigest(URI, signal)).resolves.toEqual({ kind: 'found', value: DIGEST })
  expect(server.seen).toHaveLength(1)
  expect(server.seen[0]?.headers).toMatchObject({
    'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.BatchGetImage',
    authorization: expect.stringContaining('/us-east-1/ecr/aws4_request'),
    'user-agent': expect.stringContaining(' deploy-sagemaker-endpoint/1.2.3'),
  })
  expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
    registryId: '210987654321',
    repositoryName: 'team/churn',
    imageIds: [{ imageTag: 'v1' }],
    acceptedMediaTypes: [
      'application/vnd.docker.distribution.manifest.v2+json',
      'application/vnd.docker.distribution.manifest.list.v2+json',
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.oci.image.index.v1+json',
    ],
  })
})

test('does not ask about an image that is elsewhere, or pinned already', async () => {
  const { aws, server } = await connectTo(found)
  await expect(aws.imageDigest('public.ecr.aws/team/churn:v1', signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.imageDigest(`${URI}@${DIGEST}`, signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

test.each<[string, Answer, Lookup<string>]>([
  ['no such tag', failure('ImageNotFound'), { kind: 'absent', message: 'ImageNotFound: Some reason.' }],
  ['no such repository', refusal(400, 'RepositoryNotFoundException'), { kind: 'absent', message: 'Some words.' }],
  ['no permission', refusal(400, 'AccessDeniedException'), { kind: 'denied', message: 'Some words.' }],
  ['a 401', refusal(401, 'Unknown'), { kind: 'denied', message: 'Some words.' }],
  ['a 403', refusal(403, 'Unknown'), { kind: 'denied', message: 'Some words.' }],
  [
    'no such operation',
    refusal(404, 'UnknownOperationException'),
    { kind: 'denied', message: 'Some words.', actions: [] },
  ],
  [
    'keys of nobody',
    refusal(400, 'UnrecognizedClientException'),
    { kind: 'denied', message: 'Some words.', actions: [] },
  ],
  [
    'a key that it may not use',
    failure('KmsError'),
    { kind: 'denied', message: 'KmsError: Some reason.', actions: [] },
  ],
  [
    'nothing at all',
    json(200, {}),
    { kind: 'denied', message: 'no image: ECR returned neither an image nor a failure', actions: [] },
  ],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.imageDigest(URI, signal)).resolves.toEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

describe('what may be otherwise in a moment is asked again, and is never an answer', () => {
  const weather: [string, Answer][] = [
    ['a throttle', refusal(400, 'ThrottlingException')],
    ['a 500', refusal(500, 'ServerException')],
    ['a dropped connection', drop],
  ]

  test.each(weather)('%s that passes', async (_what, answer) => {
    const { aws } = await connectTo(answer, answer, answer, answer, found)
    await expect(aws.imageDigest(URI, signal)).resolves.toEqual({ kind: 'found', value: DIGEST })
  })

  test.each(weather)('%s that stays', async (_what, answer) => {
    const { aws, server } = await connectTo(answer)
    await expect(aws.imageDigest(URI, signal)).rejects.toThrow(/./)
    expect(server.seen).toHaveLength(5)
  })

  test('the registry behind a pull-through cache', async () => {
    const { aws } = await connectTo(failure('UpstreamUnavailable'))
    await expect(aws.imageDigest(URI, signal)).rejects.toThrow('UpstreamUnavailable: Some reason.')
  })
})

test('expired credentials end the run, not the look', async () => {
  const { aws } = await connectTo(refusal(400, 'ExpiredTokenException'))
  const error: unknown = await aws.imageDigest(URI, signal).catch((thrown: unknown) => thrown)
  expect(classify(error).kind).toBe('expired-credentials')
})
