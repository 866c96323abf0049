import type {
  ContainerDefinition,
  DescribeEndpointConfigCommandOutput,
  DescribeModelCommandOutput,
  ProductionVariant,
  S3ModelDataSource,
} from '@aws-sdk/client-sagemaker'
import { LARGEST_DEFAULT_VOLUME_GB } from './default-volume.ts'
import { type Desired, variantsOf } from './desired.ts'
import { type Change, difference, isRemoval } from './difference.ts'
import { capacityWarnings, type Peak, peakDuring } from './fleet.ts'
import type { Found, Inspection } from './inspection.ts'
import { spellingIn } from './naming.ts'
import { sentencesOf } from './preflight/finding.ts'
import { findingsOf } from './preflight/findings.ts'
import { type Retention, retentionFor } from './retention.ts'
import { containersOf, type EndpointConfigRequest } from './specification.ts'
import type { Endpoint } from './endpoint.ts'

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
  /** Of a dry run: what a run would stop at, so that nothing of the plan would come true. */
  readonly obstacles: readonly string[]
  /** Of an update: what it keeps of the counts and weights that were changed since the last rollout. */
  readonly retention?: Retention
  /** The most instances of each type that run at once while both fleets do; empty if nothing is rolled out. */
  readonly peakInstances: readonly Peak[]
  /** What is likely to go wrong. */
  readonly warnings: readonly string[]
}

/** A variant that is live, the one that is asked for, or both: the same variant before and after. */
interface VariantPair {
  readonly list: 'ProductionVariants' | 'ShadowProductionVariants'
  readonly before: ProductionVariant | undefined
  readonly after: ProductionVariant | undefined
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
  endpoint?: Endpoint,
): Plan {
  const { live, target, models } = inspection
  const changes = changesOf(desired, inspection)
  const retention = action === 'update' ? retentionFor(desired, inspection, endpoint) : undefined
  const peakInstances = action === 'none' ? [] : peakDuring(desired, inspection, endpoint, retention?.keeps)
  return {
    action,
    endpointName: endpoint?.EndpointName ?? desired.specification.endpointName,
    endpointConfigName: target.configName,
    ...(live === undefined ? {} : { previousEndpointConfigName: live.configName }),
    models: [
      ...desired.models.map(({ name }) => ({ name, exists: models[name]?.kind === 'found' })),
      // The run makes none of these: what may not be looked at is taken to be there.
      ...desired.existingModels.map((name) => ({ name, exists: models[name]?.kind !== 'absent' })),
    ],
    endpointConfigExists: target.config.kind === 'found',
    changes,
    removals: changes.filter(isRemoval).map(({ path }) => path),
    reasons: [...reasons, ...(action === 'update' ? remarks(desired, inspection, changes, reasons, endpoint) : [])],
    obstacles: [],
    ...(retention === undefined ? {} : { retention }),
    peakInstances,
    warnings: [
      ...(action === 'update' ? capacityWarnings(desired.specification.deploymentConfig, peakInstances) : []),
      ...sentencesOf(findingsOf(desired, inspection, { action, peakInstances }), 'warning'),
    ],
  }
}

/** What the changes do not tell: what could not be compared, or why there is an update without a change. */
function remarks(
  desired: Desired,
  { live, models }: Inspection,
  changes: readonly Change[],
  reasons: readonly string[],
  endpoint: Endpoint | undefined,
): readonly string[] {
  if (live === undefined) return []
  const named = { ...live.models, ...Object.fromEntries(desired.existingModels.map((name) => [name, models[name]])) }
  const unread = [
    ...(live.config.kind === 'found' ? [] : [`endpoint config ${live.configName}`]),
    ...Object.keys(named).flatMap((name) => (named[name]?.kind === 'found' ? [] : [`model ${name}`])),
  ]
  if (unread.length > 0) return [`Could not be read, so changes there are not listed: ${unread.join(', ')}.`]
  if (changes.length > 0) return cheaperWay(desired, changes, endpoint)
  if (reasons.length > 0) return []
  if (desired.endpointConfig.isNamed(live.configName))
    return ['The endpoint is on this content, but does not serve it.']
  const { endpointName } = desired.specification
  const former = spellingIn(live.configName, endpointName)
  if (former !== undefined && former !== endpointName.slice(0, former.length))
    return [
      `No field differs, but the case of the name does: the live config was made for ${former}, and \`endpoint-name\` says ${endpointName}. What configs and models are called goes by that. In the former case, nothing is rolled out, unless the content behind an image tag or an artifact has changed, too.`,
    ]
  return [
    'No field differs: the content behind an image tag or an artifact has changed, or the live config was not made by this action.',
  ]
}

/** Counts and weights alone can be changed without a new config, in place and at once. */
function cheaperWay(
  { specification }: Desired,
  changes: readonly Change[],
  endpoint: Endpoint | undefined,
): readonly string[] {
  const members = { InitialInstanceCount: 'DesiredInstanceCount', InitialVariantWeight: 'DesiredWeight' } as const
  const settings = new Map<string, string>()
  for (const { path, to } of changes) {
    const [, variant, member] = /^endpoint-config\.ProductionVariants\[([^\]]+)\]\.(\w+)$/.exec(path) ?? []
    if (variant === undefined || (member !== 'InitialInstanceCount' && member !== 'InitialVariantWeight')) return []
    // A weight that is not declared is 1.
    const setting = `${members[member]}=${JSON.stringify(to ?? 1)}`
    settings.set(variant, `${settings.get(variant) ?? `VariantName=${variant}`},${setting}`)
  }
  const { region } = specification
  const endpointName = endpoint?.EndpointName ?? specification.endpointName
  return [
    `Only counts or weights differ. Without a rollout, this changes them: aws sagemaker update-endpoint-weights-and-capacities --region ${region} --endpoint-name ${endpointName} --desired-weights-and-capacities ${[...settings.values()].join(' ')}`,
  ]
}

function changesOf(desired: Desired, inspection: Inspection): readonly Change[] {
  const { live } = inspection
  // What may not be read cannot be compared: better no difference than one that takes everything for new.
  if (live !== undefined && live.config.kind !== 'found') return []
  const liveConfig = live?.config.kind === 'found' ? live.config.value : {}
  const wanted = desired.endpointConfig.request
  const pairs = [
    ...pairsOf('ProductionVariants', liveConfig, wanted),
    ...pairsOf('ShadowProductionVariants', liveConfig, wanted),
  ]
  return [
    ...pairs.flatMap((pair) => modelChanges(desired, inspection, pair)),
    ...difference(
      'endpoint-config',
      comparableConfig(desired, liveConfig, pairs, 'before'),
      comparableConfig(desired, wanted, pairs, 'after'),
    ),
    ...pairs.flatMap(renamed),
  ]
}

/** What changes in the model of a variant. With several variants, each one's model is told by the variant's name. */
function modelChanges(
  desired: Desired,
  { live, models }: Inspection,
  { before, after }: VariantPair,
): readonly Change[] {
  // A variant that is gone is told as a whole.
  if (after === undefined) return []
  const made = desired.models.find(({ name }) => name === after.ModelName)?.request
  const from = contentOf(before?.ModelName, live?.models)
  const to = made ?? contentOf(after.ModelName, models)
  if (from === undefined || to === undefined) return []
  const isOneContainer = containersOf(from).length <= 1 && containersOf(to).length <= 1
  const isOneVariant = variantsOf(desired.endpointConfig.request).length === 1
  return difference(
    isOneVariant ? 'model' : `model[${after.VariantName ?? ''}]`,
    comparableModel(from, isOneContainer),
    comparableModel(to, isOneContainer),
  )
}

/** A model's description: empty if there is no model, `undefined` if it may not be read. */
function contentOf(
  name: string | undefined,
  models: Readonly<Record<string, Found<DescribeModelCommandOutput>>> = {},
): Partial<DescribeModelCommandOutput> | undefined {
  if (name === undefined) return {}
  const model = models[name]
  return model?.kind === 'found' ? model.value : undefined
}

/** Variants by name; the one variant of either side is a pair whatever its name. */
function pairsOf(
  list: VariantPair['list'],
  live: Partial<EndpointConfigRequest>,
  wanted: EndpointConfigRequest,
): readonly VariantPair[] {
  const [before, after] = [live[list] ?? [], wanted[list] ?? []]
  if (before.length === 1 && after.length === 1) return [{ list, before: before[0], after: after[0] }]
  const names = new Set([...before, ...after].map(({ VariantName }) => VariantName))
  const named = (variants: readonly ProductionVariant[], name: string | undefined) =>
    variants.find(({ VariantName }) => VariantName === name)
  return [...names].map((name) => ({ list, before: named(before, name), after: named(after, name) }))
}

/** A variant's name is an identity: metrics, autoscaling and guardrails hang on it, so another name takes the old one away. */
function renamed({ list, before, after }: VariantPair): readonly Change[] {
  const [from, to] = [before?.VariantName, after?.VariantName]
  if (before === undefined || after === undefined || from === to) return []
  return [{ path: `endpoint-config.${list}[${from ?? ''}] (renamed to ${to ?? ''})`, from }]
}

/** A model without its identity and without what SageMaker adds to a description. */
function comparableModel(model: Partial<DescribeModelCommandOutput>, isOneContainer: boolean): object {
  const { $metadata, ModelName, ModelArn, CreationTime, DeploymentRecommendation, ...content } = model
  const { PrimaryContainer, Containers, InferenceExecutionConfig, ...rest } = content
  const containers = containersOf(content).map(comparableContainer)
  return {
    ...(isOneContainer ? { PrimaryContainer: containers[0] } : { Containers: containers }),
    InferenceExecutionConfig: InferenceExecutionConfig?.Mode === 'Serial' ? undefined : InferenceExecutionConfig,
    ...rest,
  }
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

/** A config without its identity, and with variants that can be compared. */
function comparableConfig(
  { existingModels }: Desired,
  config: Partial<DescribeEndpointConfigCommandOutput>,
  pairs: readonly VariantPair[],
  side: 'before' | 'after',
): object {
  const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...content } = config
  const variantsIn = (list: VariantPair['list']) =>
    pairs.flatMap((pair) => {
      const variant = pair[side]
      return pair.list === list && variant !== undefined ? [comparableVariant(variant, pair, existingModels)] : []
    })
  return {
    ...content,
    ProductionVariants: variantsIn('ProductionVariants'),
    ShadowProductionVariants: variantsIn('ShadowProductionVariants'),
  }
}

/**
 * A variant under the name that it has afterwards, without the defaults that a description spells out: the weight, and the size
 * of the volume, which goes by the instance type. Models of this run are compared by content, not by name.
 */
function comparableVariant(
  { VariantName, ModelName, InitialVariantWeight, VolumeSizeInGB, ...variant }: ProductionVariant,
  { after }: VariantPair,
  existingModels: readonly string[],
): object {
  const isDefaultVolume = after?.VolumeSizeInGB === undefined && (VolumeSizeInGB ?? 0) <= LARGEST_DEFAULT_VOLUME_GB
  const isNamedModel = after === undefined || existingModels.includes(after.ModelName ?? '')
  return {
    VariantName: after?.VariantName ?? VariantName,
    ModelName: isNamedModel ? ModelName : undefined,
    ...variant,
    InitialVariantWeight: InitialVariantWeight === 1 ? undefined : InitialVariantWeight,
    VolumeSizeInGB: isDefaultVolume ? undefined : VolumeSizeInGB,
  }
}
