import type { ImageFormat } from '../../aws/aws.ts'
import { type Architecture, architectureOf, hardwareOf } from '../../images/hardware.ts'
import { type Desired, imageAsWritten, variantsOf } from '../desired.ts'
import type { Preflight } from './facts.ts'
import { type Finding, shortened } from './finding.ts'
import { accountOfRole } from '../specification.ts'
import { imagesOf, type ServedModel } from './subjects.ts'

const ARCHITECTURES: ReadonlyMap<string, Architecture> = new Map([
  ['amd64', 'amd64'],
  ['x86_64', 'amd64'],
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
])

/** Pure: what is wrong with the models' images. */
export function imageFindings(
  desired: Desired,
  models: readonly ServedModel[],
  { images }: Preflight,
): readonly Finding[] {
  return imagesOf(models).flatMap((uri) => {
    const image = images[uri]
    const name = imageAsWritten(desired.references, uri)
    if (image?.kind === 'absent') return [absence(name, image.message)]
    if (image?.kind !== 'found') return []
    const users = models.filter(({ containers }) => containers.some(({ Image }) => Image === uri))
    return [...formatFindings(name, image.value, users), ...architectureFindings(name, image.value, desired, users)]
  })
}

function absence(uri: string, message: string): Finding {
  return {
    severity: 'error',
    text: `There is no image ${uri} (${shortened(message)}).`,
    remedy:
      'Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step.',
  }
}

// What CreateModel refuses: https://github.com/aws/amazon-sagemaker-feedback/issues/180 (OCI manifests) and
// https://github.com/mlflow/mlflow/issues/13834 (OCI indexes). About Docker's own lists, AWS says nothing.
function formatFindings(uri: string, { mediaType }: ImageFormat, users: readonly ServedModel[]): readonly Finding[] {
  // A model that exists has been through CreateModel.
  if (users.every(({ exists }) => exists)) return []
  if (/^application\/vnd\.oci\.image\.(?:manifest|index)\./.test(mediaType)) {
    return [
      {
        severity: users.some(({ ExecutionRoleArn }) => isOfAccountOf(ExecutionRoleArn, uri)) ? 'error' : 'warning',
        text: `The image ${uri} is in OCI’s format (${mediaType}); SageMaker takes Docker’s alone.`,
        remedy:
          'Build and push it in Docker’s format: `docker buildx build --provenance=false --output type=image,oci-mediatypes=false,push=true …`; or `docker buildx build --provenance=false --output type=docker …`, then `docker push`.',
      },
    ]
  }
  if (mediaType.startsWith('application/vnd.docker.distribution.manifest.list.')) {
    return [
      {
        severity: 'warning',
        text: `The image ${uri} is a list of images for several platforms (${mediaType}); AWS does not say that SageMaker takes such a list.`,
        remedy:
          'If it is refused, push an image for the one platform: `docker buildx build --platform … --provenance=false …`.',
      },
    ]
  }
  return []
}

/** AWS itself publishes images for SageMaker as OCI indexes (those with SOCI), so other accounts' images are not certain to be refused. */
function isOfAccountOf(roleArn: string | undefined, uri: string): boolean {
  const account = accountOfRole(roleArn)
  return account !== undefined && uri.startsWith(`${account}.`)
}

/** An architecture that is neither of the two that SageMaker has proves nothing. */
function architectureFindings(
  uri: string,
  { architectures }: ImageFormat,
  desired: Desired,
  users: readonly ServedModel[],
): readonly Finding[] {
  const known = architectures.map((name) => ARCHITECTURES.get(name))
  if (known.length === 0 || known.includes(undefined)) return []
  const misfits = placesOf(desired, users).filter(({ needs }) => needs !== undefined && !known.includes(needs))
  return [...new Map(misfits.map((place) => [place.hardware, place])).values()].map(
    ({ variant, hardware, needs = '' }) => ({
      severity: 'error',
      text: `The image ${uri} is for ${architectures.join(' and ')}, but variant ${variant} runs on ${hardware}, which takes images for ${needs}.`,
      remedy: `Build it for that: \`docker buildx build --platform linux/${needs} …\`; or use an \`instance-type\` that it fits.`,
    }),
  )
}

interface Place {
  readonly variant: string
  readonly hardware: string
  readonly needs: Architecture | undefined
}

/** What the models run on: a variant's instance type, or each of its pool; or serverless. */
function placesOf({ endpointConfig }: Desired, users: readonly ServedModel[]): readonly Place[] {
  const names = new Set(users.map(({ name }) => name))
  return variantsOf(endpointConfig.request).flatMap(({ VariantName = '', ModelName, ...variant }) => {
    const { InstanceType, ServerlessConfig, InstancePools = [] } = variant
    const types = [
      ...(InstanceType === undefined && ServerlessConfig === undefined
        ? []
        : [{ type: InstanceType, model: ModelName }]),
      ...InstancePools.map((pool) => ({ type: pool.InstanceType, model: pool.ModelNameOverride ?? ModelName })),
    ]
    return types
      .filter(({ model }) => names.has(model ?? ''))
      .map(({ type }) => ({ variant: VariantName, hardware: hardwareOf(type).name, needs: architectureOf(type) }))
  })
}
