import type {
  CapacitySize,
  CreateEndpointConfigInput,
  DeploymentConfig,
  ProductionVariant,
} from '@aws-sdk/client-sagemaker'
import { variantsOf } from './endpoint-configs.ts'
import type { Capacity } from './live-variants.ts'
import { updatePhases } from './rollout.ts'
import { invalid } from '../service/refusal.ts'

/** Shares of the fleet, in percent, that AWS takes for a step. */
const canary = { min: 0, max: 50 }
const linear = { min: 10, max: 50 }
const batch = { min: 5, max: 50 }

/** What is to be rolled out, as far as a policy can fit it or not. */
export interface RolledOut {
  readonly config: CreateEndpointConfigInput
  readonly capacity: (variant: ProductionVariant) => Capacity
  /** Of an update: the config that the endpoint is on. */
  readonly live?: CreateEndpointConfigInput
}

/** Throws AWS's refusal of a deployment policy that no single member's constraint rules out. */
export const refuseImpossiblePolicy = (policy: DeploymentConfig | undefined, rolledOut: RolledOut): void => {
  if (policy?.BlueGreenUpdatePolicy !== undefined && policy.RollingUpdatePolicy !== undefined) {
    throw invalid('Only one of BlueGreenUpdatePolicy or RollingUpdatePolicy can be specified.')
  }
  const counts = variantsOf(rolledOut.config).flatMap((variant) => rolledOut.capacity(variant).count ?? [])
  refuseOutside('MaximumBatchSize', policy?.RollingUpdatePolicy?.MaximumBatchSize, batch, counts)
  const traffic = policy?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration
  if (traffic?.Type === 'CANARY') {
    if (traffic.CanarySize === undefined) throw invalid('CanarySize must be specified for traffic routing type CANARY.')
    refuseOutside('CanarySize', traffic.CanarySize, canary, counts)
  }
  if (traffic?.Type === 'LINEAR') {
    if (traffic.LinearStepSize === undefined) {
      throw invalid('LinearStepSize must be specified for traffic routing type LINEAR.')
    }
    refuseOutside('LinearStepSize', traffic.LinearStepSize, linear, counts)
  }
  refuseShortTimeout(policy, Math.max(1, ...counts))
  refuseExcluded(policy, rolledOut)
}

/** Shares in percent; a count of instances must be such a share of every variant's. */
const refuseOutside = (
  member: string,
  size: CapacitySize | undefined,
  { min, max }: { readonly min: number; readonly max: number },
  counts: readonly number[],
): void => {
  const value = size?.Value ?? 0
  if (size === undefined) return
  const shares = size.Type === 'CAPACITY_PERCENT' ? [value] : counts.map((count) => (value / count) * 100)
  if (shares.every((share) => share >= min && share <= max)) return
  throw invalid(
    `${member} must be between ${min} and ${max} percent of the capacity, but is ${value}` +
      `${size.Type === 'CAPACITY_PERCENT' ? '' : ` of ${Math.min(...counts)} instance(s)`}.`,
  )
}

const refuseShortTimeout = (policy: DeploymentConfig | undefined, fleet: number): void => {
  const timeout = (policy?.BlueGreenUpdatePolicy ?? policy?.RollingUpdatePolicy)?.MaximumExecutionTimeoutInSeconds
  if (timeout === undefined) return
  const waits = updatePhases(0, policy, fleet).reduce((sum, phase) => sum + phase.durationMs, 0) / 1000
  if (timeout <= waits) {
    throw invalid(
      `MaximumExecutionTimeoutInSeconds (${timeout}) must be larger than the total waiting time of the deployment (${waits} seconds).`,
    )
  }
}

/** Guardrails need variants of the same names; serverless ones have none, and a rolling update takes one variant alone. */
const refuseExcluded = (policy: DeploymentConfig | undefined, { config, live }: RolledOut): void => {
  const traffic = policy?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type
  const rolling = policy?.RollingUpdatePolicy !== undefined
  if (!rolling && (traffic === undefined || traffic === 'ALL_AT_ONCE')) return
  if (variantsOf(config).some((variant) => variant.ServerlessConfig !== undefined)) {
    throw invalid('Deployment guardrails are not supported for serverless endpoints.')
  }
  if (rolling && (config.ProductionVariants ?? []).length > 1) {
    throw invalid('RollingUpdatePolicy is not supported for multi-variant endpoints.')
  }
  if (live !== undefined && !haveSameNames(live, config)) {
    throw invalid('The new endpoint configuration must have the same variant names as the current one.')
  }
}

const haveSameNames = (one: CreateEndpointConfigInput, other: CreateEndpointConfigInput): boolean => {
  const names = new Set(variantsOf(one).map(({ VariantName }) => VariantName))
  return variantsOf(other).length === names.size && variantsOf(other).every(({ VariantName }) => names.has(VariantName))
}

/**
 * The policy that a rollout of this config really follows. Where a feature excludes deployment guardrails, SageMaker falls
 * back to all at once, without baking and without a word.
 */
export const policyInForce = (
  config: CreateEndpointConfigInput,
  policy: DeploymentConfig | undefined,
): DeploymentConfig | undefined =>
  variantsOf(config).some(({ InstanceType }) => InstanceType?.startsWith('ml.inf1.') === true) ? undefined : policy

/** The CloudWatch alarms that turn a rollout back. */
export const alarmsOf = (policy: DeploymentConfig | undefined): readonly string[] =>
  (policy?.AutoRollbackConfiguration?.Alarms ?? []).flatMap(({ AlarmName }) => AlarmName ?? [])
