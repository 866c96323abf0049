import type { ProductionVariant, UpdateEndpointCommandInput } from '@aws-sdk/client-sagemaker'
import type { Desired } from './desired.ts'
import type { Inspection } from './inspection.ts'
import type { Endpoint } from './endpoint.ts'

/** What an update keeps of counts and weights that were changed since the live config was rolled out. */
export type RetainVariantProperties = 'all' | 'instance-counts' | 'weights' | 'none'

export interface Retention {
  readonly keeps: RetainVariantProperties
  /** One sentence: what is kept, and why. */
  readonly why: string
}

/** Pure: what an update of this endpoint keeps, by what is known of it. */
export function retentionFor(
  { specification, endpointConfig }: Desired,
  { live, scaling }: Inspection,
  endpoint: Endpoint | undefined,
): Retention {
  return retentionOf(specification.retainVariantProperties, {
    endpoint,
    liveVariants: live?.config.kind === 'found' ? (live.config.value.ProductionVariants ?? []) : undefined,
    desiredVariants: endpointConfig.request.ProductionVariants ?? [],
    scalableVariants: scaling?.kind === 'found' ? scaling.value : undefined,
  })
}

export interface RetentionFacts {
  readonly endpoint: Endpoint | undefined
  /** Those of the live config; `undefined`: it could not be read. */
  readonly liveVariants: readonly ProductionVariant[] | undefined
  readonly desiredVariants: readonly ProductionVariant[]
  /** Names of the variants that have a scalable target; `undefined`: that could not be read. */
  readonly scalableVariants: readonly string[] | undefined
}

/**
 * Pure: what an update shall keep. `auto` keeps instance counts where something else than the config has set them: autoscaling, or
 * a person, unless the declared count itself has changed, which is a wish. What could not be read is no proof that nobody has:
 * then a count that is not the declared one is kept, too.
 */
export function retentionOf(wanted: RetainVariantProperties | 'auto', facts: RetentionFacts): Retention {
  if (wanted !== 'auto') return { keeps: wanted, why: `retain-variant-properties: ${wanted}.` }
  const [scaled] = facts.scalableVariants ?? []
  if (scaled !== undefined) {
    return { keeps: 'instance-counts', why: `Instance counts are kept: variant ${scaled} is scaled automatically.` }
  }
  const counts = facts.desiredVariants.flatMap((variant) => countsOf(variant, facts))
  const changed = counts.find(({ running, live, declared }) => live === declared && running !== live)
  if (changed !== undefined) {
    return {
      keeps: 'instance-counts',
      why: `Instance counts are kept: that of variant ${changed.name} was changed since its rollout.`,
    }
  }
  const unclear = counts.find(({ running, live, declared }) => live === undefined && running !== declared)
  if (unclear !== undefined) {
    const { name, running, declared } = unclear
    return {
      keeps: 'instance-counts',
      why: `Instance counts are kept: variant ${name} has ${running}, and whether that was changed since its rollout could not be read. To set the declared ${declared}, use \`retain-variant-properties: none\`.${unread(facts)}`,
    }
  }
  return { keeps: 'none', why: whyNone(counts, facts) }
}

interface Counts {
  readonly name: string
  readonly running: number
  readonly declared: number
  /** As the live config declares it; `undefined`: that could not be read. */
  readonly live: number | undefined
}

/** The instance counts of a variant; none where it is new, or has no instances. */
function countsOf(
  { VariantName: name = '', InitialInstanceCount: declared = 1 }: ProductionVariant,
  { endpoint, liveVariants }: RetentionFacts,
): readonly Counts[] {
  const running = endpoint?.ProductionVariants?.find(({ VariantName }) => VariantName === name)?.DesiredInstanceCount
  if (running === undefined) return []
  if (liveVariants === undefined) return [{ name, running, declared, live: undefined }]
  const live = liveVariants.find(({ VariantName }) => VariantName === name)
  return live === undefined ? [] : [{ name, running, declared, live: live.InitialInstanceCount ?? 1 }]
}

function whyNone(counts: readonly Counts[], facts: RetentionFacts): string {
  const wish = counts.find(({ running, live }) => live !== undefined && running !== live)
  if (wish !== undefined) {
    return `The declared instance counts are set: that of variant ${wish.name} is a new one.${unread(facts)}`
  }
  const missing = counts.length > 0 ? unread(facts) : ''
  return missing === ''
    ? 'Nothing has changed the instance counts since the last rollout: the declared ones are set.'
    : `The declared instance counts are set: as far as can be seen, nothing has changed them since the last rollout.${missing}`
}

/** What else might have told. */
function unread({ liveVariants, scalableVariants }: RetentionFacts): string {
  const unreadable = [
    ...(liveVariants === undefined ? ['the live endpoint config (sagemaker:DescribeEndpointConfig)'] : []),
    ...(scalableVariants === undefined
      ? ['what is scaled automatically (application-autoscaling:DescribeScalableTargets)']
      : []),
  ]
  return unreadable.length === 0 ? '' : ` Could not be read: ${unreadable.join(', ')}.`
}

/** As UpdateEndpoint takes it. */
export function retentionRequest(
  keeps: RetainVariantProperties,
): Pick<UpdateEndpointCommandInput, 'RetainAllVariantProperties' | 'ExcludeRetainedVariantProperties'> {
  switch (keeps) {
    case 'all':
      return { RetainAllVariantProperties: true }
    case 'instance-counts':
      return {
        RetainAllVariantProperties: true,
        ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' }],
      }
    case 'weights':
      return {
        RetainAllVariantProperties: true,
        ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredInstanceCount' }],
      }
    case 'none':
      return {}
  }
}
