import type { CapacitySize, DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { invalid } from '../service/refusal.ts'

/** Shares of the fleet, in percent, that AWS takes for a step. */
const canary = { min: 1, max: 50 }
const linear = { min: 10, max: 50 }
const batch = { min: 5, max: 50 }

/** Throws AWS's refusal of a deployment policy that no single member's constraint rules out. */
export const refuseImpossiblePolicy = (policy: DeploymentConfig | undefined): void => {
  if (policy?.BlueGreenUpdatePolicy !== undefined && policy.RollingUpdatePolicy !== undefined) {
    throw invalid('Only one of BlueGreenUpdatePolicy or RollingUpdatePolicy can be specified.')
  }
  refuseOutside('MaximumBatchSize', policy?.RollingUpdatePolicy?.MaximumBatchSize, batch)
  const traffic = policy?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration
  if (traffic?.Type === 'CANARY') {
    if (traffic.CanarySize === undefined) throw invalid('CanarySize must be specified for traffic routing type CANARY.')
    refuseOutside('CanarySize', traffic.CanarySize, canary)
  }
  if (traffic?.Type === 'LINEAR') {
    if (traffic.LinearStepSize === undefined) {
      throw invalid('LinearStepSize must be specified for traffic routing type LINEAR.')
    }
    refuseOutside('LinearStepSize', traffic.LinearStepSize, linear)
  }
}

const refuseOutside = (
  member: string,
  size: CapacitySize | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): void => {
  if (size?.Type !== 'CAPACITY_PERCENT' || size.Value === undefined) return
  if (size.Value < min || size.Value > max) {
    throw invalid(`${member} must be between ${min} and ${max} percent of the capacity, but is ${size.Value}.`)
  }
}
