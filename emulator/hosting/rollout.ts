import type {
  CapacitySize,
  DeployedImage,
  DeploymentConfig,
  PendingProductionVariantSummary,
  ProductionVariant,
  VariantStatus,
} from '@aws-sdk/client-sagemaker'
import { poolsOf } from './live-variants.ts'

/** How a rollout ends. The first two leave the endpoint `InService`; only the config's name tells them apart. */
export type RolloutEnd = 'in-service' | 'rolled-back' | 'failed' | 'update-rollback-failed' | 'out-of-service'

/** A stretch of a rollout during which the variants' status stays the same. */
export interface Phase {
  readonly status: VariantStatus
  /** In AWS's words, for a variant of `count` new instances (`undefined`: serverless). */
  readonly message: (count: number | undefined) => string
  readonly durationMs: number
  /** Share of the new fleet that takes traffic by now, 0 to 1: AWS tells it as the variant's current instances. */
  readonly active: number
}

/** How the work of a rollout, without its waits, is spread over launching, shifting traffic and terminating. */
const launching = 0.6
const shifting = 0.1
const terminating = 0.3

/** A new endpoint has nothing to shift traffic from: its `DeploymentConfig` is only kept for later updates. */
export const creationPhases = (durationMs: number): readonly Phase[] => [phase('Creating', launch(1), durationMs, 0)]

/**
 * A good update, as its policy has it.
 *
 * @param durationMs the work; the policy's waits come on top
 * @param fleet how many instances the new fleet has
 */
export const updatePhases = (
  durationMs: number,
  policy: DeploymentConfig | undefined,
  fleet: number,
): readonly Phase[] => {
  const rolling = policy?.RollingUpdatePolicy
  if (rolling !== undefined) {
    return rollingPhases(durationMs, shareOf(rolling.MaximumBatchSize, fleet), rolling.WaitIntervalInSeconds ?? 0)
  }
  const blueGreen = policy?.BlueGreenUpdatePolicy
  const traffic = blueGreen?.TrafficRoutingConfiguration
  const steps = trafficSteps(traffic?.Type, shareOf(traffic?.CanarySize ?? traffic?.LinearStepSize, fleet))
  const shifts = steps.flatMap((step, index) => {
    const last = index === steps.length - 1
    const wait = last ? (blueGreen?.TerminationWaitInSeconds ?? 0) : (traffic?.WaitIntervalInSeconds ?? 0)
    const capacity = last ? 'full' : traffic?.Type === 'LINEAR' ? 'linear' : 'canary'
    const shift = phase('ActivatingTraffic', activate(step, capacity), (durationMs * shifting) / steps.length, step)
    return [shift].concat(baking(wait, last ? 'TerminationWaitInSeconds' : 'WaitIntervalInSeconds', step, capacity))
  })
  return [
    phase('Creating', launch(1), durationMs * launching, 0),
    ...shifts,
    phase('Deleting', terminate(1), durationMs * terminating, 1),
  ]
}

/** An update that does not come up: the new fleet is launched, given up and terminated. */
export const failingPhases = (durationMs: number): readonly Phase[] => [
  phase('Creating', launch(1), durationMs * (launching + shifting), 0),
  ...terminationPhases(durationMs),
]

/** What remains of an update whose new fleet turned out not to come up. */
export const terminationPhases = (durationMs: number): readonly Phase[] => [
  phase('Deleting', terminate(1), durationMs * terminating, 0),
]

/** What follows when an alarm turns an update back. A rolling one gives its instances back in batches, all at once by default. */
export const rollbackPhases = (
  durationMs: number,
  policy: DeploymentConfig | undefined,
  active: number,
  fleet: number,
): readonly Phase[] => {
  const rolling = policy?.RollingUpdatePolicy
  if (rolling === undefined) return terminationPhases(durationMs)
  const batch = shareOf(rolling.RollbackMaximumBatchSize, fleet)
  const batches = Math.max(1, Math.ceil(active / batch))
  return Array.from({ length: batches }, (_, index) => {
    const left = active - index * batch
    const gone = Math.min(batch, left)
    return phase('Deleting', terminate(gone), (durationMs * terminating) / batches, left - gone)
  })
}

const rollingPhases = (durationMs: number, batch: number, wait: number): readonly Phase[] => {
  const batches = Math.ceil(1 / batch)
  return Array.from({ length: batches }, (_, index) => {
    const before = index * batch
    const launched = Math.min(1, before + batch)
    const size = launched - before
    return [
      phase('Creating', launch(size), (durationMs * launching) / batches, before),
      phase('ActivatingTraffic', activate(launched, 'rolling'), (durationMs * shifting) / batches, launched),
    ].concat(
      baking(wait, 'WaitIntervalInSeconds', launched, 'rolling'),
      phase('Deleting', terminate(size), (durationMs * terminating) / batches, launched),
    )
  }).flat()
}

/** Shares of the fleet that get traffic, one after the other. */
const trafficSteps = (type: string | undefined, size: number): readonly number[] => {
  if (type === 'CANARY') return [size, 1]
  if (type !== 'LINEAR') return [1]
  return Array.from({ length: Math.ceil(1 / size) }, (_, index) => Math.min(1, (index + 1) * size))
}

const shareOf = (size: CapacitySize | undefined, fleet: number): number => {
  const share = (size?.Value ?? 100) / (size?.Type === 'INSTANCE_COUNT' ? fleet : 100)
  return Math.min(1, Math.max(0.01, share))
}

const phase = (status: VariantStatus, message: Phase['message'], durationMs: number, active: number): Phase => ({
  status,
  message,
  durationMs,
  active: Math.max(0, active),
})

/** No time to bake is no phase. */
const baking = (seconds: number, why: string, share: number, capacity: string): readonly Phase[] => {
  const words = (count: number | undefined): string =>
    `Baking for ${seconds} seconds (${why}) with traffic enabled on ${capacity} capacity of ${instances(count, share)}.`
  return seconds === 0 ? [] : [phase('Baking', words, seconds * 1000, share)]
}

const launch =
  (share: number) =>
  (count: number | undefined): string =>
    count === undefined ? 'Creating inference resources.' : `Launching ${instances(count, share)}.`

const activate =
  (share: number, capacity: string) =>
  (count: number | undefined): string =>
    `Activating traffic on ${capacity} capacity of ${instances(count, share)}.`

const terminate =
  (share: number) =>
  (count: number | undefined): string =>
    count === undefined ? 'Terminating inference resources.' : `Terminating ${instances(count, share)}.`

const instances = (count: number | undefined, share: number): string =>
  count === undefined ? 'serverless resources' : `${portion(count, share)} instance(s)`

/** A share of so many instances: any share is one at least. */
const portion = (count: number, share: number): number => (share <= 0 ? 0 : Math.max(1, Math.round(count * share)))

/** A variant of a deployment that is under way, as `PendingDeploymentSummary` shows it. */
export const pendingVariant = (
  variant: ProductionVariant,
  images: readonly DeployedImage[],
  desired: { readonly weight: number; readonly count: number | undefined },
  now: { readonly phase: Phase; readonly since: number },
): PendingProductionVariantSummary => ({
  VariantName: variant.VariantName,
  ...(images.length === 0 ? {} : { DeployedImages: [...images] }),
  DesiredWeight: desired.weight,
  CurrentWeight: now.phase.active === 0 ? 0 : desired.weight,
  ...(desired.count === undefined
    ? {}
    : { DesiredInstanceCount: desired.count, CurrentInstanceCount: portion(desired.count, now.phase.active) }),
  ...(variant.InstanceType === undefined ? {} : { InstanceType: variant.InstanceType }),
  ...(variant.ServerlessConfig === undefined ? {} : { DesiredServerlessConfig: variant.ServerlessConfig }),
  ...(variant.InstancePools === undefined
    ? {}
    : { InstancePools: poolsOf(variant, portion(desired.count ?? 0, now.phase.active)) }),
  ...(variant.ManagedInstanceScaling === undefined ? {} : { ManagedInstanceScaling: variant.ManagedInstanceScaling }),
  ...(variant.RoutingConfig === undefined ? {} : { RoutingConfig: variant.RoutingConfig }),
  VariantStatus: [
    {
      Status: now.phase.status,
      StatusMessage: now.phase.message(desired.count),
      StartTime: new Date(now.since),
    },
  ],
})
