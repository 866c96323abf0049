import {
  BatchGetImageCommand,
  ECRClient,
  type ECRClientConfig,
  GetDownloadUrlForLayerCommand,
  type Image,
  type ImageFailure,
} from '@aws-sdk/client-ecr'
import type { ImageFormat, Lookup, Sought } from './aws.ts'
import { download } from './download.ts'
import type { EcrImage, PinnedEcrImage } from './ecr-image.ts'
import { type ImageManifest, readArchitecture, readManifest } from './image-manifest.ts'
import { lookUp, noAnswer } from './lookup.ts'
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
 * @param limitMs so long the architecture of a single image is looked for
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
    const architectures = await architecturesOf(manifest, signal, limitMs, async (digest, limited) => {
      const url = await downloadUrl(client, image, digest, limited)
      return download(config.requestHandler, url, LARGEST_CONFIGURATION, limited)
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
      return { kind: 'denied', message, actions: [] }
  }
}

/**
 * A caller may not be allowed to download the configuration, and the runner's network may not reach S3: then there is no architecture
 * to tell, but the rest.
 */
async function architecturesOf(
  { configDigest, architectures }: ImageManifest,
  signal: AbortSignal,
  limitMs: number,
  configuration: (digest: string, limited: AbortSignal) => Promise<string>,
): Promise<Sought<readonly string[]>> {
  if (configDigest === undefined) return namedIn('manifest', architectures)
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
    const found = await lookUp(async () => ({ kind: 'found', value: await configuration(configDigest, limited) }))
    return found.kind === 'found' ? namedIn('configuration', readArchitecture(found.value)) : found
  } catch (error) {
    if (signal.aborted) throw error
    return noAnswer(error, limitMs)
  }
}

function namedIn(where: string, architectures: readonly string[]): Sought<readonly string[]> {
  return architectures.length === 0
    ? { kind: 'unanswered', message: `its ${where} names none` }
    : { kind: 'found', value: architectures }
}

/** ECR's URLs lead to S3, and are signed: they need no credentials, and get none. */
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
