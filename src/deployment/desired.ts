import type { ContainerDefinition, InstancePool, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { fingerprintedName, fingerprintOf, forcedName, standsFor } from './naming.ts'
import { artifactUrlsOf, type References } from './references.ts'
import {
  containersOf,
  type EndpointConfigRequest,
  type ModelRequest,
  type ModelSpecification,
  type Specification,
} from './specification.ts'

export interface DesiredModel {
  readonly name: string
  readonly request: ModelRequest
}

/** The specification with every reference resolved and every name known: exactly what AWS shall have in the end. */
export interface Desired {
  readonly specification: Specification
  readonly references: References
  readonly models: readonly DesiredModel[]
  /** Models that variants name and that the run does not make. */
  readonly existingModels: readonly string[]
  readonly endpointConfig: {
    readonly name: string
    /** The same content under the name that a forced rollout of this attempt gives it. */
    readonly forcedName: string
    readonly request: EndpointConfigRequest
    /** Whether a config of this name has this content. */
    readonly isNamed: (name: string) => boolean
  }
}

/**
 * Pure: specification and resolved references → requests and names.
 * @param run the workflow run's id and attempt, for the name of a forced rollout's config
 */
export function desiredState(specification: Specification, references: References, run: string): Desired {
  const { endpointName, endpointConfig } = specification
  const models = specification.models.map((model) => ({
    key: model.key,
    ...desiredModel(model, endpointName, references),
  }))
  const nameOf = (modelName: string) => models.find(({ key }) => key === modelName)?.name ?? modelName
  const request = withModelNames(endpointConfig, nameOf)
  const fingerprint = fingerprintOf({ resource: 'endpoint-config', base: endpointName, endpointName, request })
  const made = new Set(models.map(({ name }) => name))
  return {
    specification,
    references,
    models: models.map(({ name, request: content }) => ({ name, request: content })),
    existingModels: modelNamesOf(request).filter((name) => !made.has(name)),
    endpointConfig: {
      name: fingerprintedName(endpointName, fingerprint),
      forcedName: forcedName(endpointName, fingerprint, run),
      request,
      isNamed: (name) => standsFor(name, endpointName, fingerprint),
    },
  }
}

/** The models that the variants of a config serve, each once. */
export function modelNamesOf(config: Partial<EndpointConfigRequest>): readonly string[] {
  const names = variantsOf(config).flatMap(({ ModelName, InstancePools = [] }) => [
    ModelName,
    ...InstancePools.map(({ ModelNameOverride }) => ModelNameOverride),
  ])
  return [...new Set(names)].filter((name) => name !== undefined)
}

/** All variants of a config, the shadows too. */
export function variantsOf(config: Partial<EndpointConfigRequest>): readonly ProductionVariant[] {
  return [...(config.ProductionVariants ?? []), ...(config.ShadowProductionVariants ?? [])]
}

function desiredModel(model: ModelSpecification, endpointName: string, references: References) {
  const request = pinnedRequest(model.request, references)
  const resolved = Object.fromEntries(
    containersOf(model.request)
      .flatMap(artifactUrlsOf)
      .flatMap((url) => {
        const lookup = references.artifacts[url]
        return lookup?.kind === 'found' ? [[url, lookup.value] as const] : []
      }),
  )
  const fingerprint = fingerprintOf({ resource: 'model', base: model.baseName, endpointName, request, resolved })
  return { name: fingerprintedName(model.baseName, fingerprint), request }
}

/** What was hashed is what runs: a resolved tag is sent as `repository@sha256:…`, a model package as its version's ARN. */
function pinnedRequest(request: ModelRequest, references: References): ModelRequest {
  const pinned = (container: ContainerDefinition): ContainerDefinition => {
    const { Image, ModelPackageName } = container
    const image = Image === undefined ? undefined : references.images[Image]
    const modelPackage = ModelPackageName === undefined ? undefined : references.packages[ModelPackageName]
    return {
      ...container,
      ...(Image !== undefined && image?.kind === 'found' ? { Image: pinnedImage(Image, image.value) } : {}),
      ...(modelPackage?.kind === 'found' ? { ModelPackageName: modelPackage.arn } : {}),
    }
  }
  return {
    ...request,
    ...(request.PrimaryContainer === undefined ? {} : { PrimaryContainer: pinned(request.PrimaryContainer) }),
    ...(request.Containers === undefined ? {} : { Containers: request.Containers.map(pinned) }),
  }
}

/** A tag follows the last colon behind the last slash; a colon before it belongs to a port. */
function pinnedImage(imageUri: string, digest: string): string {
  return `${imageUri.replace(/:[^:/]*$/, '')}@${digest}`
}

/** The URI that an image was given by: its tag tells a reader more than the digest that it is sent with. */
export function imageAsWritten({ images }: References, sent: string): string {
  const written = Object.entries(images).find(
    ([uri, lookup]) => lookup.kind === 'found' && pinnedImage(uri, lookup.value) === sent,
  )
  return written?.[0] ?? sent
}

function withModelNames(config: EndpointConfigRequest, nameOf: (modelName: string) => string): EndpointConfigRequest {
  const pool = (instances: InstancePool): InstancePool =>
    instances.ModelNameOverride === undefined
      ? instances
      : { ...instances, ModelNameOverride: nameOf(instances.ModelNameOverride) }
  const named = (variant: ProductionVariant): ProductionVariant => ({
    ...variant,
    ...(variant.ModelName === undefined ? {} : { ModelName: nameOf(variant.ModelName) }),
    ...(variant.InstancePools === undefined ? {} : { InstancePools: variant.InstancePools.map(pool) }),
  })
  return {
    ...config,
    ProductionVariants: config.ProductionVariants?.map(named),
    ...(config.ShadowProductionVariants === undefined
      ? {}
      : { ShadowProductionVariants: config.ShadowProductionVariants.map(named) }),
  }
}
