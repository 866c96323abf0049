import { BatchGetImageCommand, ECRClient, type ECRClientConfig, type ImageFailure } from '@aws-sdk/client-ecr'
import type { Lookup } from './aws.ts'
import type { EcrImage } from './ecr-image.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** Without these, ECR converts what it has to Docker's oldest format, or refuses, and the digest is another one. */
const MANIFEST_MEDIA_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

/** @returns the digest (`sha256:…`) that the image's tag stands for now */
export function imageDigest(
  config: ECRClientConfig,
  policy: RetryPolicy,
  image: EcrImage,
  signal: AbortSignal,
): Promise<Lookup<string>> {
  const client = new ECRClient({ ...config, region: image.region })
  client.middlewareStack.use(retries(policy))
  return lookUp(async () => {
    const answer = await client.send(
      new BatchGetImageCommand({
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageIds: [{ imageTag: image.tag }],
        acceptedMediaTypes: MANIFEST_MEDIA_TYPES,
      }),
      { abortSignal: signal },
    )
    const digest = answer.images?.[0]?.imageId?.imageDigest
    return digest === undefined ? withoutDigest(answer.failures?.[0]) : { kind: 'found', value: digest }
  })
}

/** @throws {Error} if the registry that ECR passes the image on from could not be asked now: the next answer may be another */
function withoutDigest(failure: ImageFailure | undefined): Lookup<string> {
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
