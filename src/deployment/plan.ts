import type {
  ContainerDefinition,
  DescribeEndpointConfigCommandOutput,
  DescribeModelCommandOutput,
  ProductionVariant,
  S3ModelDataSource,
} from '@aws-sdk/client-sagemaker'
import { type Desired, variantsOf } from './desired.ts'
import { difference, isRemoval } from './difference.ts'
import type { Found, Inspection } from './inspection.ts'
import { containersOf } from './specification.ts'
import type { EndpointConfigRequest, ModelRequest } from './specification.ts'

/** One difference between what is live and what is asked for. */
export interface Change {
  /** In the API's spelling, from the resource: `endpoint-config.ProductionVariants[AllTraffic].InstanceType`. */
  readonly path: string
  /** As JSON; `undefined`: not there before. An environment variable's value is always `***`. */
  readonly from?: unknown
  /** As JSON; `undefined`: a removal. */
  readonly to?: unknown
}

/** What a run will do, before it does it. */
export interface Plan {
  readonly action: 'create' | 'update' | 'recreate' | 'none'
  readonly endpointName: string
  /** The config that the endpoint will be on. */
  readonly endpointConfigName: string
  /** The config that is live now. */
  readonly previousEndpointConfigName?: string
  readonly models: readonly { readonly name: string; readonly exists: boolean }[]
  readonly endpointConfigExists: boolean
  readonly changes: readonly Change[]
  /** Paths of what the live config or models have and the request lacks. */
  readonly removals: readonly string[]
  /** Why the plan is what it is, where that is not plain: forced, waiting for another rollout, recreated. */
  readonly reasons: readonly string[]
}

/**
 * Pure: what is live and what is asked for → the plan.
 * @param action what the endpoint's state calls for
 */
export function planOf(
  desired: Desired,
  inspection: Inspection,
  action: Plan['action'],
  reasons: readonly string[],
): Plan {
  const changes = changesOf(desired, inspection)
  return {
    action,
    endpointName: desired.specification.endpointName,
    endpointConfigName: inspection.target.configName,
    ...(inspection.live === undefined ? {} : { previousEndpointConfigName: inspection.live.configName }),
    models: [...desired.models.map(({ name }) => name), ...desired.existingModels].map((name) => ({
      name,
      exists: inspection.models[name]?.kind === 'found',
    })),
    endpointConfigExists: inspection.target.config.kind === 'found',
    changes,
    removals: changes.filter(isRemoval).map(({ path }) => path),
    reasons: [...reasons, ...unseenChange(inspection, action, changes, reasons)],
  }
}

/** Same fields, another name: what a reference stands for has changed. */
function unseenChange(
  { live }: Inspection,
  action: Plan['action'],
  changes: readonly Change[],
  reasons: readonly string[],
): readonly string[] {
  if (action !== 'update' || changes.length > 0 || reasons.length > 0 || live?.config.kind !== 'found') return []
  return ['No field differs: the content behind an image tag or an artifact is another than the one deployed.']
}

function changesOf(desired: Desired, { live, models }: Inspection): readonly Change[] {
  const requests = new Map(desired.models.map(({ name, request }) => [name, request]))
  const wantedModel = (name: string): ModelRequest | undefined => requests.get(name) ?? contentOf(models[name])
  const liveModel = (name: string): ModelRequest | undefined => contentOf(live?.models[name])
  const liveConfig = live?.config.kind === 'found' ? live.config.value : undefined
  const wanted = desired.endpointConfig.request
  // What may not be looked at cannot be compared: better no difference than one that takes all for new.
  if (live !== undefined && liveConfig === undefined) return []
  return [
    ...pairsOf(variantsOf(liveConfig ?? {}), variantsOf(wanted)).flatMap(([before, after]) => {
      if (before?.ModelName !== undefined && liveModel(before.ModelName) === undefined) return []
      return difference(
        modelPath(wanted, after ?? before),
        before?.ModelName === undefined ? undefined : comparableModel(liveModel(before.ModelName)),
        after?.ModelName === undefined ? undefined : comparableModel(wantedModel(after.ModelName)),
      )
    }),
    ...difference('endpoint-config', comparableConfig(liveConfig, wanted), comparableConfig(wanted, wanted)),
    ...renamedVariant(liveConfig?.ProductionVariants ?? [], wanted.ProductionVariants ?? []),
  ]
}

/** With several variants, each model is told by its variant's name. */
function modelPath(wanted: EndpointConfigRequest, variant: ProductionVariant | undefined): string {
  return (wanted.ProductionVariants?.length ?? 0) > 1 ? `model[${variant?.VariantName ?? ''}]` : 'model'
}

/** Variants by name; the one variant of either side is a pair whatever its name. */
function pairsOf(
  before: readonly ProductionVariant[],
  after: readonly ProductionVariant[],
): readonly (readonly [ProductionVariant | undefined, ProductionVariant | undefined])[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]]
  const names = new Set([...before, ...after].map(({ VariantName }) => VariantName))
  const named = (variants: readonly ProductionVariant[], name: string | undefined) =>
    variants.find(({ VariantName }) => VariantName === name)
  return [...names].map((name) => [named(before, name), named(after, name)] as const)
}

/** A variant's name is an identity: metrics, autoscaling and guardrails hang on it, so another name takes the old one away. */
function renamedVariant(before: readonly ProductionVariant[], after: readonly ProductionVariant[]): readonly Change[] {
  const [from, to] = [before[0]?.VariantName, after[0]?.VariantName]
  if (before.length !== 1 || after.length !== 1 || from === to) return []
  return [{ path: `endpoint-config.ProductionVariants[${from ?? ''}] (renamed to ${to ?? ''})`, from }]
}

function contentOf(found: Found<DescribeModelCommandOutput> | undefined): ModelRequest | undefined {
  return found?.kind === 'found' ? found.value : undefined
}

/** A model without its identity and without what SageMaker adds to a description. */
function comparableModel(model: Partial<DescribeModelCommandOutput> | undefined): object | undefined {
  if (model === undefined) return undefined
  const { $metadata, ModelName, ModelArn, CreationTime, DeploymentRecommendation, ...content } = model
  const { PrimaryContainer, Containers, ...rest } = content
  const containers = containersOf(model).map(comparableContainer)
  return { ...(containers.length > 1 ? { Containers: containers } : { PrimaryContainer: containers[0] }), ...rest }
}

/** A description tells an archive twice, as ModelDataUrl and as a ModelDataSource of one compressed object, and the default mode. */
function comparableContainer({ Mode, ModelDataUrl, ModelDataSource, ...container }: ContainerDefinition): object {
  const { ETag, ManifestEtag, ...source }: Partial<S3ModelDataSource> = ModelDataSource?.S3DataSource ?? {}
  const isArchive = source.S3DataType === 'S3Object' && source.CompressionType === 'Gzip'
  return {
    ...container,
    Mode: Mode === 'SingleModel' ? undefined : Mode,
    ModelDataUrl: ModelDataUrl ?? (isArchive ? source.S3Uri : undefined),
    ModelDataSource: isArchive || ModelDataUrl !== undefined ? undefined : { S3DataSource: source },
  }
}

/** A config without its identity, its models (they are compared by content) and the weight that is the default. */
function comparableConfig(
  config: Partial<DescribeEndpointConfigCommandOutput> | undefined,
  wanted: EndpointConfigRequest,
): object | undefined {
  if (config === undefined) return undefined
  const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...content } = config
  const { ProductionVariants, ShadowProductionVariants, ...rest } = content
  const isAlone = ProductionVariants?.length === 1 && wanted.ProductionVariants?.length === 1
  const comparable = ({ ModelName, InitialVariantWeight, VariantName, ...variant }: ProductionVariant) => ({
    ...variant,
    InitialVariantWeight: InitialVariantWeight === 1 ? undefined : InitialVariantWeight,
    VariantName: isAlone ? wanted.ProductionVariants?.[0]?.VariantName : VariantName,
  })
  return {
    ProductionVariants: ProductionVariants?.map(comparable),
    ShadowProductionVariants: ShadowProductionVariants?.map(comparable),
    ...rest,
  }
}
