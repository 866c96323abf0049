import { describe, expect, test } from '@jest/globals'
import type { ImageFormat, Lookup } from '../../../src/aws/aws.ts'
import { classify } from '../../../src/aws/classify.ts'
import { imageFormat } from '../../../src/aws/ecr.ts'
import { Transport } from '../../../src/aws/transport.ts'
import { connectTo, endWithTest, serveAws } from './environment.ts'
import { type Answer, cut, drop, hang, json, type Seen, text } from './scripted-server.ts'

const REPOSITORY = '210987654321.dkr.ecr.us-east-1.amazonaws.com/team/churn'
const DIGEST = `sha256:${'0a'.repeat(32)}`
const CONFIG = `sha256:${'0b'.repeat(32)}`
const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const { signal } = new AbortController()

const manifest = JSON.stringify({ schemaVersion: 2, mediaType: DOCKER, config: { digest: CONFIG }, layers: [] })
const image = (imageManifest: string | undefined, imageManifestMediaType?: string) =>
  json(200, { images: [{ imageId: { imageDigest: DIGEST }, imageManifest, imageManifestMediaType }], failures: [] })
const refusal = (status: number, name: string, message = 'Some words.') => json(status, { __type: name, message })
const failure = (failureCode: string) =>
  json(200, { images: [], failures: [{ failureCode, failureReason: 'Some reason.' }] })

const one = image(manifest, DOCKER)
/** A URL of the same server, which is S3 here. */
const downloadUrl: Answer = (response, request) => {
  const url = `http://${request.headers.host ?? ''}/bucket/a%2Fb?X-Amz-Signature=c%2Fd%3D&X-Amz-Date=1`
  json(200, { downloadUrl: url, layerDigest: CONFIG })(response, request)
}
const arm = text(200, '{"architecture":"arm64","os":"linux"}')

const found = (architectures: readonly string[], mediaType = DOCKER): Lookup<ImageFormat> => ({
  kind: 'found',
  value: { mediaType, architectures: { kind: 'found', value: architectures } },
})
const foundWithout = (message: string, mediaType = DOCKER): Lookup<ImageFormat> => ({
  kind: 'found',
  value: { mediaType, architectures: { kind: 'unanswered', message } },
})
const inputOf = ({ body }: Seen) => JSON.parse(body) as unknown

describe('a single image', () => {
  test('has its architecture in the configuration that the manifest names', async () => {
    const { aws, server } = await connectTo(one, downloadUrl, arm)
    await expect(aws.imageFormat(`${REPOSITORY}:v1`, signal)).resolves.toEqual(found(['arm64']))
    const [asked, askedForUrl, downloaded] = server.seen
    expect(server.seen).toHaveLength(3)
    expect(asked?.headers).toMatchObject({
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.BatchGetImage',
      authorization: expect.stringContaining('/us-east-1/ecr/aws4_request'),
    })
    expect(asked && inputOf(asked)).toMatchObject({
      registryId: '210987654321',
      repositoryName: 'team/churn',
      imageIds: [{ imageTag: 'v1' }],
      acceptedMediaTypes: expect.arrayContaining([DOCKER, INDEX]),
    })
    expect(askedForUrl && inputOf(askedForUrl)).toEqual({
      registryId: '210987654321',
      repositoryName: 'team/churn',
      layerDigest: CONFIG,
    })
    // The signature covers the URL as it is written.
    expect(downloaded).toMatchObject({ method: 'GET', url: '/bucket/a%2Fb?X-Amz-Signature=c%2Fd%3D&X-Amz-Date=1' })
  })

  test('is downloaded from without credentials', async () => {
    const { aws, server } = await connectTo(one, downloadUrl, arm)
    await aws.imageFormat(`${REPOSITORY}:v1`, signal)
    const headers = server.seen[2]?.headers ?? {}
    expect(Object.keys(headers).filter((name) => /^(?:authorization|x-amz-.*|cookie)$/.test(name))).toEqual([])
  })

  test.each([`${REPOSITORY}@${DIGEST}`, `${REPOSITORY}:v1@${DIGEST}`])(
    'is asked for by its digest: %s',
    async (uri) => {
      const { aws, server } = await connectTo(one, downloadUrl, arm)
      await expect(aws.imageFormat(uri, signal)).resolves.toEqual(found(['arm64']))
      expect(server.seen[0] && inputOf(server.seen[0])).toMatchObject({ imageIds: [{ imageDigest: DIGEST }] })
    },
  )

  const configuration = (padding: number) => text(200, `{"architecture":"arm64"}${' '.repeat(padding)}`)

  const lacking = 'User: x is not authorized to perform: ecr:GetDownloadUrlForLayer on resource: y'

  test.each<[string, Answer, Answer, unknown]>([
    [
      'may not be downloaded from',
      refusal(400, 'AccessDeniedException', lacking),
      arm,
      { kind: 'denied', message: lacking, actions: ['ecr:GetDownloadUrlForLayer'] },
    ],
    [
      'has lost its configuration',
      refusal(400, 'LayersNotFoundException'),
      arm,
      { kind: 'denied', message: 'Some words.', actions: [] },
    ],
    ['is at no URL', json(200, { downloadUrl: 'nowhere' }), arm, unanswered(/Invalid URL/)],
    [
      'is behind a URL that is refused',
      downloadUrl,
      text(403, '{"architecture":"arm64"}'),
      unanswered(/^the download was answered with HTTP 403$/),
    ],
    [
      'is behind a redirect',
      downloadUrl,
      text(307, '', { location: 'http://127.0.0.1:9/' }),
      unanswered(/answered with HTTP 307$/),
    ],
    ['is at a host that ends the connection', downloadUrl, drop, unanswered(/socket hang up|ECONNRESET/)],
    ['is cut short', downloadUrl, cut, unanswered(/aborted|ECONNRESET/)],
    [
      'has a page of HTML for a configuration',
      downloadUrl,
      text(200, '<html></html>'),
      unanswered(/^its configuration names none$/),
    ],
    ['has a large configuration', downloadUrl, configuration(1_000_000), { kind: 'found', value: ['arm64'] }],
    [
      'has a configuration without end',
      downloadUrl,
      configuration(1_100_000),
      unanswered(/longer than 1048576 bytes$/),
    ],
  ])('that %s still has its format, and says why', async (_what, second, third, architectures) => {
    const { aws } = await connectTo(one, second, third)
    await expect(aws.imageFormat(`${REPOSITORY}:v1`, signal)).resolves.toEqual({
      kind: 'found',
      value: { mediaType: DOCKER, architectures },
    })
  })

  test('whose configuration does not come still has its format', async () => {
    await serveAws(one, downloadUrl, hang)
    const requestHandler = new Transport({})
    endWithTest(() => {
      requestHandler.destroy()
    })
    const clock = { now: () => 0, sleep: () => Promise.resolve() }
    const policy = { attempts: 1, clock, closing: requestHandler.closing }
    const where = { registryId: '210987654321', region: 'us-east-1', repositoryName: 'churn', tag: 'v1' }
    await expect(imageFormat({ requestHandler }, policy, where, signal, 50)).resolves.toEqual({
      kind: 'found',
      value: {
        mediaType: DOCKER,
        architectures: { kind: 'unanswered', message: 'no answer within 0.05 s', isLate: true },
      },
    })
  }, 2_000)

  test('is given up at once when the look is aborted during the download', async () => {
    const cancelling = new AbortController()
    const { aws, server } = await connectTo(one, downloadUrl, (response) => {
      response.writeHead(200).write('{"architecture":', () => {
        cancelling.abort()
      })
    })
    const error: unknown = await aws
      .imageFormat(`${REPOSITORY}:v1`, cancelling.signal)
      .catch((thrown: unknown) => thrown)
    expect(classify(error).kind).toBe('aborted')
    expect(server.seen).toHaveLength(3)
  })
})

test('an index names the architecture of each image', async () => {
  const platforms = ['amd64', 'arm64', 'unknown'].map((architecture) => ({ platform: { architecture } }))
  const { aws, server } = await connectTo(image(JSON.stringify({ mediaType: INDEX, manifests: platforms }), INDEX))
  await expect(aws.imageFormat(`${REPOSITORY}:v1`, signal)).resolves.toEqual(found(['amd64', 'arm64'], INDEX))
  expect(server.seen).toHaveLength(1)
})

test('does not ask about an image that is elsewhere', async () => {
  const { aws, server } = await connectTo(one)
  await expect(aws.imageFormat(`public.ecr.aws/team/churn@${DIGEST}`, signal)).resolves.toEqual({
    kind: 'not-applicable',
  })
  expect(server.seen).toEqual([])
})

const words =
  'User: x is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-east-1:1:repository/c'

test.each<[string, Answer, Lookup<ImageFormat>]>([
  ['no such tag', failure('ImageNotFound'), { kind: 'absent', message: 'ImageNotFound: Some reason.' }],
  ['no such repository', refusal(400, 'RepositoryNotFoundException'), { kind: 'absent', message: 'Some words.' }],
  [
    'no permission',
    refusal(400, 'AccessDeniedException', words),
    { kind: 'denied', message: words, actions: ['ecr:BatchGetImage'] },
  ],
  [
    'a manifest in a format that is told nowhere',
    image('{"schemaVersion":1}'),
    foundWithout('its manifest names none', ''),
  ],
  [
    'a format that only the manifest tells',
    image(`{"mediaType":"${INDEX}"}`),
    foundWithout('its manifest names none', INDEX),
  ],
  ['a broken manifest', image('{"config":{"dig', DOCKER), foundWithout('its manifest names none')],
  ['no manifest', image(undefined, DOCKER), foundWithout('its manifest names none')],
  [
    'nothing at all',
    json(200, {}),
    { kind: 'denied', message: 'no image: ECR returned neither an image nor a failure', actions: [] },
  ],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.imageFormat(`${REPOSITORY}:v1`, signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(400, 'ThrottlingException')],
  ['a 500', refusal(500, 'ServerException')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, one, downloadUrl, arm)
  await expect(passing.aws.imageFormat(`${REPOSITORY}:v1`, signal)).resolves.toEqual(found(['arm64']))
  const lasting = await connectTo(answer)
  await expect(lasting.aws.imageFormat(`${REPOSITORY}:v1`, signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

function unanswered(message: RegExp): unknown {
  return { kind: 'unanswered', message: expect.stringMatching(message) }
}
