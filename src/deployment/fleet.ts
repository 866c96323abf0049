import type { DeploymentConfig, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { type Desired, variantsOf } from './desired.ts'
import type { Inspection } from './inspection.ts'
import type { RetainVariantProperties } from './retention.ts'
import type { Endpoint } from './endpoint.ts'

/** How many instances of a type run at the same time while both fleets do. */
export interface Peak {
  readonly instanceType: string
  readonly instances: number
}

/**
 * Pure: the most instances of each type that a rollout runs at once. Blue/green runs the new fleet beside the old one; a rolling
 * rollout only a batch of it.
 * @param live what runs now: the live config's variants with the counts that they have at this moment
 */
export function peakOf(
  live: readonly ProductionVariant[],
  desired: readonly ProductionVariant[],
  deployment: DeploymentConfig | undefined,
): readonly Peak[] {
  const batch = deployment?.RollingUpdatePolicy?.MaximumBatchSize
  const counts = new Map<string, number>()
  const add = (type: string | undefined, instances: number) => {
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + instances)
  }
  for (const { InstanceType, InitialInstanceCount = 0 } of live) add(InstanceType, InitialInstanceCount)
  for (const { InstanceType, InitialInstanceCount = 1 } of desired) {
    add(
      InstanceType,
      live.length === 0 || batch === undefined ? InitialInstanceCount : batchOf(batch, InitialInstanceCount),
    )
  }
  return [...counts].map(([instanceType, instances]) => ({ instanceType, instances }))
}

/**
 * Pure: the peak of this rollout, counted with the instances that run now: autoscaling or a person may have changed the declared ones.
 * @param keeps what the update keeps of them
 */
export function peakDuring(
  { specification, endpointConfig }: Desired,
  { live }: Inspection,
  endpoint: Endpoint | undefined,
  keeps: RetainVariantProperties | undefined,
): readonly Peak[] {
  const withCount = (variant: ProductionVariant) => {
    const running = endpoint?.ProductionVariants?.find(({ VariantName }) => VariantName === variant.VariantName)
    return { ...variant, InitialInstanceCount: running?.DesiredInstanceCount ?? variant.InitialInstanceCount }
  }
  const isServing = live?.config.kind === 'found' && endpoint?.ProductionVariants !== undefined
  const before = isServing ? variantsOf(live.config.value).map(withCount) : []
  const wanted = variantsOf(endpointConfig.request)
  const after = keeps === 'all' || keeps === 'instance-counts' ? wanted.map(withCount) : wanted
  return peakOf(before, after, specification.deploymentConfig)
}

/** Pure: scarce instances of which two fleets are needed at once. */
export function capacityWarnings(deployment: DeploymentConfig | undefined, peak: readonly Peak[]): readonly string[] {
  if (deployment?.RollingUpdatePolicy !== undefined) return []
  return peak
    .filter(({ instanceType }) => isAccelerated(instanceType))
    .map(
      ({ instanceType, instances }) =>
        `Both fleets run at once and need ${instances} × ${instanceType}, which are scarce; \`deployment-strategy: rolling\` needs fewer.`,
    )
}

/** GPUs and AWS's own accelerators: scarce, so that a second fleet of them is often not to be had. */
export function isAccelerated(instanceType: string): boolean {
  return /^ml\.(?:p|g|inf|trn|dl)\d/.test(instanceType)
}

function batchOf(
  { Type, Value = 1 }: { readonly Type?: string | undefined; readonly Value?: number | undefined },
  count: number,
): number {
  return Type === 'CAPACITY_PERCENT' ? Math.max(1, Math.ceil((count * Value) / 100)) : Math.min(Value, count)
}
