import {
  BatchGetImageCommand,
  ECRClient,
  type ECRClientConfig,
  GetDownloadUrlForLayerCommand,
  type Image,
  type ImageFailure,
} from '@aws-sdk/client-ecr'
import type { ImageFormat, Lookup } from './aws.ts'
import { download } from './download.ts'
import type { EcrImage, PinnedEcrImage } from './ecr-image.ts'
import { readArchitecture, readManifest } from './image-manifest.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'
import type { Transport } from './transport.ts'

/** Without these, ECR converts what it has to Docker's oldest format, or refuses, and the digest is another one. */
const MANIFEST_MEDIA_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

/** Those of real images have a few KiB. */
const LARGEST_CONFIGURATION = 1024 * 1024

/** The architecture is worth this much of the two seconds that a preflight takes. */
const CONFIGURATION_LIMIT_MS = 1_000

/** @returns the digest (`sha256:…`) that the image's tag stands for now */
export function imageDigest(
  config: ECRClientConfig,
  policy: RetryPolicy,
  image: EcrImage,
  signal: AbortSignal,
): Promise<Lookup<string>> {
  const client = clientFor(image, config, policy)
  return lookUp(async () => {
    const { found, failure } = await look(client, image, signal)
    const digest = found?.imageId?.imageDigest
    return digest === undefined ? notFound(failure) : { kind: 'found', value: digest }
  })
}

/**
 * @param limitMs so long the architecture of a single image is looked for; after that, none is told
 * @returns the image's format, and the architectures that it is for
 */
export function imageFormat(
  config: ECRClientConfig & { readonly requestHandler: Transport },
  policy: RetryPolicy,
  image: EcrImage | PinnedEcrImage,
  signal: AbortSignal,
  limitMs = CONFIGURATION_LIMIT_MS,
): Promise<Lookup<ImageFormat>> {
  const client = clientFor(image, config, policy)
  return lookUp(async () => {
    const { found, failure } = await look(client, image, signal)
    if (found === undefined) return notFound(failure)
    const manifest = readManifest(found.imageManifest ?? '')
    const { configDigest } = manifest
    const architectures =
      configDigest === undefined
        ? manifest.architectures
        : await optional(signal, limitMs, async (limited) => {
            const url = await downloadUrl(client, image, configDigest, limited)
            return architecturesAt(url, config.requestHandler, limited)
          })
    return {
      kind: 'found',
      value: { mediaType: found.imageManifestMediaType ?? manifest.mediaType ?? '', architectures },
    }
  })
}

function clientFor({ region }: EcrImage | PinnedEcrImage, config: ECRClientConfig, policy: RetryPolicy): ECRClient {
  const client = new ECRClient({ ...config, region })
  client.middlewareStack.use(retries(policy))
  return client
}

async function look(
  client: ECRClient,
  image: EcrImage | PinnedEcrImage,
  signal: AbortSignal,
): Promise<{ readonly found: Image | undefined; readonly failure: ImageFailure | undefined }> {
  const { images, failures } = await client.send(
    new BatchGetImageCommand({
      registryId: image.registryId,
      repositoryName: image.repositoryName,
      imageIds: ['tag' in image ? { imageTag: image.tag } : { imageDigest: image.digest }],
      acceptedMediaTypes: MANIFEST_MEDIA_TYPES,
    }),
    { abortSignal: signal },
  )
  return { found: images?.[0], failure: failures?.[0] }
}

/** @throws {Error} if the registry that ECR passes the image on from could not be asked now: the next answer may be another */
function notFound<T>(failure: ImageFailure | undefined): Lookup<T> {
  const { failureCode = 'no image', failureReason = 'ECR returned neither an image nor a failure' } = failure ?? {}
  const message = `${failureCode}: ${failureReason}`
  switch (failure?.failureCode) {
    case 'ImageNotFound':
      return { kind: 'absent', message }
    case 'UpstreamTooManyRequests':
    case 'UpstreamUnavailable':
      throw new Error(message)
    default:
      return { kind: 'denied', message }
  }
}

/** A caller may not be allowed to download, and the runner's network may not reach S3: then there is no architecture to tell. */
async function optional(
  signal: AbortSignal,
  limitMs: number,
  find: (limited: AbortSignal) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await find(AbortSignal.any([signal, AbortSignal.timeout(limitMs)]))
  } catch (error) {
    if (signal.aborted) throw error
    return []
  }
}

async function downloadUrl(
  client: ECRClient,
  { registryId, repositoryName }: EcrImage | PinnedEcrImage,
  layerDigest: string,
  signal: AbortSignal,
): Promise<URL> {
  const { downloadUrl: url = '' } = await client.send(
    new GetDownloadUrlForLayerCommand({ registryId, repositoryName, layerDigest }),
    { abortSignal: signal },
  )
  return new URL(url)
}

/** ECR's URLs lead to S3, and are signed: they need no credentials, and get none. */
async function architecturesAt(url: URL, transport: Transport, signal: AbortSignal): Promise<readonly string[]> {
  return readArchitecture((await download(transport, url, LARGEST_CONFIGURATION, signal)) ?? '')
}
