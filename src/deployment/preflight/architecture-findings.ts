import type { InstancePool } from '@aws-sdk/client-sagemaker'
import type { ImageFormat } from '../../aws/aws.ts'
import { type Architecture, architectureOf, hardwareOf, isKnownType } from '../../images/hardware.ts'
import { type Desired, variantsOf } from '../desired.ts'
import type { Preflight } from './facts.ts'
import { type Finding, sentence } from './finding.ts'
import type { ServedModel } from './subjects.ts'

const ARCHITECTURES: ReadonlyMap<string, Architecture> = new Map([
  ['amd64', 'amd64'],
  ['x86_64', 'amd64'],
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
])

/** What a variant runs on: its instance type, or one of its pools; or serverless. */
interface Place {
  readonly variant: string
  readonly hardware: string
  /** What images have to be for; empty: nobody knows. */
  readonly needs: Architecture | ''
  /** Whether the processor is known, and not only guessed by the type's name. */
  readonly isKnown: boolean
  /** The images that would run there, and are for other processors. */
  readonly misfits: readonly string[]
}

/** What each variant runs on. SageMaker starts a variant's instances in whichever of its pools has them. */
export function placesOf(
  { endpointConfig }: Desired,
  models: readonly ServedModel[],
  images: Preflight['images'],
): readonly (readonly Place[])[] {
  return variantsOf(endpointConfig.request).map(({ VariantName: variant = '', ModelName, ...hardware }) => {
    const { InstanceType, ServerlessConfig, InstancePools = [] } = hardware
    const isAlone = InstanceType !== undefined || ServerlessConfig !== undefined
    const pools: readonly Partial<InstancePool>[] = [...(isAlone ? [{ InstanceType }] : []), ...InstancePools]
    return pools.map(({ InstanceType: type, ModelNameOverride }) => {
      const needs = architectureOf(type)
      const model = models.find(({ name }) => name === (ModelNameOverride ?? ModelName))
      const uris = (model?.containers ?? []).flatMap(({ Image }) => Image ?? [])
      const misfits = uris.filter((uri) => images[uri]?.kind === 'found' && !mayFit(images[uri].value, needs))
      return { variant, hardware: hardwareOf(type).name, needs: needs ?? '', isKnown: isKnownType(type), misfits }
    })
  })
}

/** An architecture that is neither of the two that SageMaker has proves nothing. */
function mayFit({ architectures }: ImageFormat, needs: Architecture | undefined): boolean {
  if (needs === undefined || architectures.kind !== 'found') return true
  const known = new Set(architectures.value.map((name) => ARCHITECTURES.get(name)))
  return known.has(undefined) || known.has(needs)
}

/**
 * Pure: where an image is for other processors than what it would run on has. An error where the variant can run nowhere else.
 *
 * @param uri as it is sent
 * @param name as it was written
 */
export function architectureFindings(
  { uri, name, image: { architectures } }: { uri: string; name: string; image: ImageFormat },
  variants: readonly (readonly Place[])[],
): readonly Finding[] {
  const is = architectures.kind === 'found' ? architectures.value.join(' and ') : ''
  const findings = variants.flatMap((places) => {
    const isCertain = places.every(({ isKnown, misfits }) => isKnown && misfits.length > 0)
    return places
      .filter(({ misfits }) => misfits.includes(uri))
      .map((place) => [place.hardware, isCertain ? misfit(name, is, place) : doubt(name, is, place)] as const)
  })
  // Variants that run on the same have the same fault.
  return [...new Map(findings.map((finding) => [`${finding[0]} ${finding[1].severity}`, finding[1]])).values()]
}

function misfit(name: string, is: string, { variant, hardware, needs }: Place): Finding {
  return {
    severity: 'error',
    text: sentence`The image ${name} is for ${is}, but variant ${variant} runs on ${hardware}, which takes images for ${needs}.`,
    remedy: sentence`Build it for that: \`docker buildx build --platform linux/${needs} …\`; or use an \`instance-type\` that it fits.`,
  }
}

function doubt(name: string, is: string, { variant, hardware, needs, isKnown }: Place): Finding {
  if (!isKnown) {
    return {
      severity: 'warning',
      text: sentence`The image ${name} is for ${is}, but variant ${variant} may run on ${hardware}, which, by its name, takes images for ${needs}.`,
      remedy: sentence`If that is so, build it for that: \`docker buildx build --platform linux/${needs} …\`.`,
    }
  }
  return {
    severity: 'warning',
    text: sentence`The image ${name} is for ${is}, but a pool of variant ${variant} is of ${hardware}, which takes images for ${needs}: its instances cannot serve.`,
    remedy:
      'Leave that pool out of `InstancePools`, or give it a model of its own (`ModelNameOverride`) whose image fits.',
  }
}
