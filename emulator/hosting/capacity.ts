import type {
  DesiredWeightAndCapacity,
  ProductionVariant,
  ProductionVariantSummary,
  UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'
import { firstInstanceType } from './endpoint-configs.ts'
import type { EndpointState } from './endpoint-state.ts'
import type { Capacity } from './live-variants.ts'
import { invalid } from '../service/refusal.ts'

/** How large variants are: at first, after an update, after scaling, and in instances of each type. */

/** What a config alone says. */
export const initialCapacity = (variant: ProductionVariant): Capacity => ({
  weight: variant.InitialVariantWeight ?? 1,
  count:
    variant.ServerlessConfig === undefined
      ? (variant.InitialInstanceCount ?? variant.ManagedInstanceScaling?.MinInstanceCount ?? 1)
      : undefined,
})

/** What a variant is to scale to; throws AWS's refusal of what its kind does not have. */
export const desiredCapacity = (
  { VariantName, DesiredWeight, DesiredInstanceCount, ServerlessUpdateConfig }: DesiredWeightAndCapacity,
  { DesiredServerlessConfig: serverless }: ProductionVariantSummary,
): Partial<Capacity> => {
  if (serverless !== undefined && DesiredInstanceCount !== undefined) {
    throw invalid(`DesiredInstanceCount cannot be specified for serverless variant ${VariantName}.`)
  }
  if (serverless === undefined && ServerlessUpdateConfig !== undefined) {
    throw invalid(`ServerlessUpdateConfig can only be specified for serverless variants, but not for ${VariantName}.`)
  }
  return {
    ...(DesiredWeight === undefined ? {} : { weight: DesiredWeight }),
    ...(DesiredInstanceCount === undefined ? {} : { count: DesiredInstanceCount }),
    ...(serverless === undefined || ServerlessUpdateConfig === undefined
      ? {}
      : { serverless: { ...serverless, ...ServerlessUpdateConfig } }),
  }
}

/** An update resets counts and weights to the config's, unless it asks to retain what the endpoint has. */
export const retainedCapacity = (
  input: UpdateEndpointInput,
  state: EndpointState,
): ((variant: ProductionVariant) => Capacity) => {
  if (input.RetainAllVariantProperties !== true) return initialCapacity
  const excluded = new Set(input.ExcludeRetainedVariantProperties?.map((property) => property.VariantPropertyType))
  return (variant) => {
    const initial = initialCapacity(variant)
    const live = state.variants?.find(({ VariantName }) => VariantName === variant.VariantName)
    return {
      weight: excluded.has('DesiredWeight') ? initial.weight : (live?.DesiredWeight ?? initial.weight),
      count: excluded.has('DesiredInstanceCount') ? initial.count : (live?.DesiredInstanceCount ?? initial.count),
    }
  }
}

export const instancesByType = (
  variants: readonly ProductionVariant[],
  countOf: (variant: ProductionVariant) => number,
): ReadonlyMap<string, number> => {
  const result = new Map<string, number>()
  for (const variant of variants) {
    const type = firstInstanceType(variant)
    if (type !== undefined) result.set(type, (result.get(type) ?? 0) + countOf(variant))
  }
  return result
}

export const instancesOf = ({ live, variants, status }: EndpointState, type: string): number => {
  if (status === 'Failed') return 0
  const counts = instancesByType(
    live.config.ProductionVariants ?? [],
    (variant) =>
      variants?.find(({ VariantName }) => VariantName === variant.VariantName)?.CurrentInstanceCount ??
      initialCapacity(variant).count ??
      0,
  )
  return counts.get(type) ?? 0
}
