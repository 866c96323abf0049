import type { CapacitySize, DeploymentConfig } from '@aws-sdk/client-sagemaker'

/** The longest that SageMaker lets a rollout take, in seconds. */
export const LONGEST_EXECUTION = 28_800

/**
 * How long a rollout waits of its own accord, in seconds; starting instances and loading models come on top.
 *
 * - all at once: the interval (baking), then the termination wait;
 * - canary: the interval after the canary, then the termination wait;
 * - linear: the interval after each step, then the termination wait;
 * - rolling: the interval after each batch.
 *
 * Steps and batches are counted as 100 percent by their percentage, or as `instances` by their number, rounded up.
 * @param instances the number of instances that the endpoint config begins with, of its largest variant
 */
export function rolloutWaits(
  { BlueGreenUpdatePolicy, RollingUpdatePolicy }: Partial<DeploymentConfig>,
  instances: number,
): number {
  if (RollingUpdatePolicy !== undefined) {
    const { MaximumBatchSize, WaitIntervalInSeconds = 0 } = RollingUpdatePolicy
    return stepsOf(MaximumBatchSize, instances) * WaitIntervalInSeconds
  }
  const { TrafficRoutingConfiguration, TerminationWaitInSeconds = 0 } = BlueGreenUpdatePolicy ?? {}
  const { Type, LinearStepSize, WaitIntervalInSeconds = 0 } = TrafficRoutingConfiguration ?? {}
  const intervals = Type === 'LINEAR' ? stepsOf(LinearStepSize, instances) : 1
  return intervals * WaitIntervalInSeconds + TerminationWaitInSeconds
}

/** The longest that a rollout may take before SageMaker rolls it back, in seconds. */
export function executionLimit({ BlueGreenUpdatePolicy, RollingUpdatePolicy }: Partial<DeploymentConfig>): number {
  const policy = RollingUpdatePolicy ?? BlueGreenUpdatePolicy
  return policy?.MaximumExecutionTimeoutInSeconds ?? LONGEST_EXECUTION
}

function stepsOf(size: CapacitySize | undefined, instances: number): number {
  const { Type, Value = 0 } = size ?? {}
  if (Value <= 0) return 1
  return Math.ceil((Type === 'INSTANCE_COUNT' ? instances : 100) / Value)
}
