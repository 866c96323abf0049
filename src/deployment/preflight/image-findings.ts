import { type Desired, imageAsWritten } from '../desired.ts'
import type { Inspection } from '../inspection.ts'
import { accountOfRole, containersOf } from '../specification.ts'
import { architectureFindings, placesOf } from './architecture-findings.ts'
import type { ImageFacts, Preflight } from './facts.ts'
import { asClause, type Finding, sentence } from './finding.ts'
import { imagesOf, type ServedModel } from './subjects.ts'

/** Pure: what is wrong with the models' images. */
export function imageFindings(
  desired: Desired,
  models: readonly ServedModel[],
  { images }: Preflight,
  inspection: Pick<Inspection, 'models' | 'live'>,
): readonly Finding[] {
  const accepted = acceptedImages(inspection)
  const places = placesOf(desired, models, images)
  return imagesOf(models).flatMap((uri) => {
    const image = images[uri]
    const name = imageAsWritten(desired.references, uri)
    if (image?.kind === 'absent') return [absence(name, image.message)]
    if (image?.kind !== 'found') return []
    return [
      ...(accepted.has(uri) || accepted.has(name) ? [] : formatFindings(name, image.value, usersOf(uri, models))),
      ...architectureFindings({ uri, name, image: image.value }, places),
    ]
  })
}

/** The images of the models that exist: CreateModel has taken them. */
function acceptedImages({ models, live }: Pick<Inspection, 'models' | 'live'>): ReadonlySet<string | undefined> {
  const existing = [...Object.values(models), ...Object.values(live?.models ?? {})]
  return new Set(
    existing.flatMap((model) => (model.kind === 'found' ? containersOf(model.value).map(({ Image }) => Image) : [])),
  )
}

function usersOf(uri: string, models: readonly ServedModel[]): readonly ServedModel[] {
  return models.filter(({ containers }) => containers.some(({ Image }) => Image === uri))
}

function absence(uri: string, message: string): Finding {
  return {
    severity: 'error',
    text: sentence`There is no image ${uri} (${asClause(message)}).`,
    remedy:
      'Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step.',
  }
}

// What CreateModel refuses: https://github.com/aws/amazon-sagemaker-feedback/issues/180 (OCI manifests) and
// https://github.com/mlflow/mlflow/issues/13834 (OCI indexes). About Docker's own lists, AWS says nothing.
function formatFindings(uri: string, image: ImageFacts, users: readonly ServedModel[]): readonly Finding[] {
  const { mediaType } = image
  if (isOci(mediaType)) return ociFindings(uri, image, users)
  if (!mediaType.startsWith('application/vnd.docker.distribution.manifest.list.')) return []
  return [
    {
      severity: 'warning',
      text: sentence`The image ${uri} is a list of images for several platforms (${mediaType}); AWS does not say that SageMaker takes such a list.`,
      remedy:
        'If it is refused, push an image for the one platform: `docker buildx build --platform … --provenance=false …`.',
    },
  ]
}

/** AWS itself publishes images for SageMaker as OCI indexes (those with SOCI), so those of other accounts are not certain to be refused. */
function ociFindings(
  uri: string,
  { mediaType, isFromAws }: ImageFacts,
  users: readonly ServedModel[],
): readonly Finding[] {
  if (isFromAws) return []
  if (users.some(({ ExecutionRoleArn }) => isOfAccountOf(ExecutionRoleArn, uri))) {
    return [
      {
        severity: 'error',
        text: sentence`The image ${uri} is in OCI’s format (${mediaType}); SageMaker takes Docker’s alone.`,
        remedy:
          'Build and push it in Docker’s format: `docker buildx build --provenance=false --output type=image,oci-mediatypes=false,push=true …`; or `docker buildx build --provenance=false --output type=docker …`, then `docker push`.',
      },
    ]
  }
  return [
    {
      severity: 'warning',
      text: sentence`The image ${uri} of another account is in OCI’s format (${mediaType}), in which SageMaker refuses many images.`,
      remedy:
        'If it is refused, ask its publisher for one in Docker’s format, or keep a copy in that format in your own registry.',
    },
  ]
}

function isOfAccountOf(roleArn: string | undefined, uri: string): boolean {
  const account = accountOfRole(roleArn)
  return account !== undefined && uri.startsWith(`${account}.`)
}

/** Manifests of single images, and indexes of several. */
export function isOci(mediaType: string): boolean {
  return /^application\/vnd\.oci\.image\.(?:manifest|index)\./.test(mediaType)
}
