import { BatchGetImageCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { Emulator } from '../../../emulator/emulator.ts'
import type { PushOptions } from '../../../emulator/side/ecr.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

interface Manifest {
  readonly mediaType: string
  readonly config?: { readonly mediaType: string; readonly digest: string }
  readonly manifests?: readonly {
    readonly digest: string
    readonly mediaType: string
    readonly platform: { readonly architecture: string; readonly os: string }
  }[]
}

const docker = 'application/vnd.docker.distribution.manifest.v2+json'
const oci = 'application/vnd.oci.image.manifest.v1+json'
const ociIndex = 'application/vnd.oci.image.index.v1+json'
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json'

let emulator: Emulator
let server: Listening
let ecr: ECRClient

beforeEach(async () => {
  emulator = new Emulator()
  server = await emulator.listen()
  ecr = new ECRClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  })
})

afterEach(async () => {
  await server.close()
})

const manifestOf = async (imageId: { imageTag?: string; imageDigest?: string }) => {
  const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'churn', imageIds: [imageId] }))
  const { imageManifest = '', imageManifestMediaType, imageId: id } = images?.[0] ?? {}
  return {
    manifest: JSON.parse(imageManifest) as Manifest,
    mediaType: imageManifestMediaType,
    digest: id?.imageDigest,
    text: imageManifest,
  }
}

const downloadUrl = async (layerDigest: string | undefined) =>
  (await ecr.send(new GetDownloadUrlForLayerCommand({ repositoryName: 'churn', layerDigest }))).downloadUrl ?? ''

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

describe('an image', () => {
  test.each<[PushOptions, string, string]>([
    [{}, docker, 'amd64'],
    [{ architecture: 'arm64' }, docker, 'arm64'],
    [{ mediaType: oci }, oci, 'amd64'],
  ])(
    'pushed with %j tells its format and, in its config, its architecture',
    async (options, mediaType, architecture) => {
      const digest = emulator.ecr.push('churn', '1', options)
      const image = await manifestOf({ imageTag: '1' })
      expect(image).toMatchObject({ mediaType, digest, manifest: { mediaType } })
      expect(sha256(image.text)).toBe(digest)
      // The URL is signed: it is got without credentials.
      const config = await (await fetch(await downloadUrl(image.manifest.config?.digest))).text()
      expect(sha256(config)).toBe(image.manifest.config?.digest)
      expect(JSON.parse(config)).toMatchObject({ architecture, os: 'linux' })
    },
  )

  test.each<[PushOptions, string, string]>([
    [{ architecture: ['amd64', 'arm64'] }, ociIndex, oci],
    [{ architecture: ['amd64', 'unknown'], mediaType: ociIndex }, ociIndex, oci],
    [{ architecture: ['arm64'], mediaType: dockerList }, dockerList, docker],
  ])('of several architectures, pushed with %j, names them', async (options, mediaType, childType) => {
    const digest = emulator.ecr.push('churn', '1', options)
    const { manifest, ...image } = await manifestOf({ imageTag: '1' })
    expect(image).toMatchObject({ mediaType, digest })
    expect(manifest.manifests?.map(({ platform }) => platform.architecture)).toEqual(options.architecture)
    const child = manifest.manifests?.[0]
    expect(await manifestOf({ imageDigest: child?.digest ?? '' })).toMatchObject({ mediaType: childType })
  })

  it('of a digest that a test wants has it', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    expect(emulator.ecr.push('churn', '1', { digest })).toBe(digest)
  })

  it('has no other layers to download', async () => {
    emulator.ecr.push('churn', '1')
    await expect(downloadUrl(`sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({
      name: 'LayersNotFoundException',
      message: expect.stringContaining("does not exist in the repository with name 'churn'"),
    })
    const unknown = `${server.url}/prod-eu-west-1-starport-layer-bucket/123456789012/sha256:${'0'.repeat(64)}`
    expect((await fetch(unknown)).status).toBe(404)
  })

  it('may be seen without its config being downloaded', async () => {
    emulator.ecr.push('churn', '1')
    emulator.script.deny('ecr:GetDownloadUrlForLayer')
    const { manifest } = await manifestOf({ imageTag: '1' })
    await expect(downloadUrl(manifest.config?.digest)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'ecr:GetDownloadUrlForLayer on resource: arn:aws:ecr:eu-west-1:123456789012:repository/churn',
      ),
    })
  })

  it('gives out the registry’s own address where nothing listens', () => {
    const silent = new Emulator()
    silent.ecr.push('churn', '1')
    const { images } = silent.call('ecr', 'BatchGetImage', {
      repositoryName: 'churn',
      imageIds: [{ imageTag: '1' }],
    }) as { images: { imageManifest: string }[] }
    const { config } = JSON.parse(images[0]?.imageManifest ?? '') as Manifest
    expect(
      silent.call('ecr', 'GetDownloadUrlForLayer', { repositoryName: 'churn', layerDigest: config?.digest }),
    ).toMatchObject({
      downloadUrl: expect.stringMatching(
        /^https:\/\/prod-eu-west-1-starport-layer-bucket\.s3\.eu-west-1\.amazonaws\.com\/.*X-Amz-Signature=/,
      ),
    })
  })
})
