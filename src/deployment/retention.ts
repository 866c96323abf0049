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
    liveVariants: live?.config.kind === 'found' ? (live.config.value.ProductionVariants ?? []) : [],
    desiredVariants: endpointConfig.request.ProductionVariants ?? [],
    scalableVariants: scaling?.kind === 'found' ? scaling.value : undefined,
  })
}

export interface RetentionFacts {
  readonly endpoint: Endpoint | undefined
  readonly liveVariants: readonly ProductionVariant[]
  readonly desiredVariants: readonly ProductionVariant[]
  /** Names of the variants that have a scalable target; `undefined`: the caller may not look. */
  readonly scalableVariants: readonly string[] | undefined
}

/**
 * Pure: what an update shall keep. `auto` keeps instance counts where something else than the config has set them: autoscaling, or
 * a person, unless the declared count itself has changed, which is a wish.
 */
export function retentionOf(wanted: RetainVariantProperties | 'auto', facts: RetentionFacts): Retention {
  if (wanted !== 'auto') return { keeps: wanted, why: `retain-variant-properties: ${wanted}.` }
  const [scaled] = facts.scalableVariants ?? []
  if (scaled !== undefined) {
    return { keeps: 'instance-counts', why: `Instance counts are kept: variant ${scaled} is scaled automatically.` }
  }
  const changed = facts.desiredVariants.find((variant) => wasScaledByHand(variant, facts))
  if (changed !== undefined) {
    const name = changed.VariantName ?? ''
    return {
      keeps: 'instance-counts',
      why: `Instance counts are kept: that of variant ${name} was changed since its rollout.`,
    }
  }
  return {
    keeps: 'none',
    why: 'Nothing has changed the instance counts since the last rollout: the declared ones are set.',
  }
}

/** The variant runs with another count than the live config says, and the declared count is the live config's. */
function wasScaledByHand({ VariantName, InitialInstanceCount }: ProductionVariant, facts: RetentionFacts): boolean {
  const live = facts.liveVariants.find((variant) => variant.VariantName === VariantName)
  const running = facts.endpoint?.ProductionVariants?.find((variant) => variant.VariantName === VariantName)
  if (live === undefined || running?.DesiredInstanceCount === undefined) return false
  return (
    running.DesiredInstanceCount !== live.InitialInstanceCount && InitialInstanceCount === live.InitialInstanceCount
  )
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
