import type {
  DeleteScalingPolicyRequest,
  DescribeScalingPoliciesRequest,
  DescribeScalingPoliciesResponse,
  PutScalingPolicyRequest,
  PutScalingPolicyResponse,
  ScalingPolicy,
} from '@aws-sdk/client-application-auto-scaling'
import type { Account } from '../service/arns.ts'
import type { Alarms } from './alarms.ts'
import { copy } from '../service/copy.ts'
import { page } from '../service/listing.ts'
import { EmulatorError, invalid } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

const defaultPage = 10

/** What names a scalable target, and with it what hangs on it. */
export interface TargetKey {
  readonly ServiceNamespace: string | undefined
  readonly ResourceId: string | undefined
  readonly ScalableDimension: string | undefined
}

/** PutScalingPolicy, DescribeScalingPolicies and DeleteScalingPolicy. */
export class ScalingPolicies {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #alarms: Alarms
  readonly #policies = new Map<string, ScalingPolicy>()
  #creations = 0

  constructor(where: Account, timeline: Timeline, alarms: Alarms) {
    this.#where = where
    this.#timeline = timeline
    this.#alarms = alarms
  }

  /** A new policy, or a new form of one that there is. One that tracks a target brings its two alarms. */
  put(input: PutScalingPolicyRequest): PutScalingPolicyResponse {
    const key = keyOf(input)
    const former = this.#policies.get(key)
    const PolicyType = input.PolicyType ?? former?.PolicyType ?? 'StepScaling'
    refuseUnconfigured(PolicyType, input)
    this.#refuseSecondTracking(input, key)
    const policy: ScalingPolicy = { ...(former ?? this.#created(input, PolicyType)), ...copy(input), PolicyType }
    this.#policies.set(key, policy)
    return copy({ PolicyARN: policy.PolicyARN, Alarms: policy.Alarms ?? [] })
  }

  describe(input: DescribeScalingPoliciesRequest): DescribeScalingPoliciesResponse {
    if (input.ScalableDimension !== undefined && input.ResourceId === undefined) {
      throw invalid('A resource ID must be specified along with the scalable dimension.')
    }
    const matching = [...this.#policies.values()].filter(
      (policy) =>
        policy.ServiceNamespace === input.ServiceNamespace &&
        (input.ResourceId ?? policy.ResourceId) === policy.ResourceId &&
        (input.ScalableDimension ?? policy.ScalableDimension) === policy.ScalableDimension &&
        (input.PolicyNames === undefined || input.PolicyNames.includes(policy.PolicyName ?? '')),
    )
    const { items, next } = page(matching, input.NextToken, Math.min(defaultPage, input.MaxResults ?? defaultPage))
    return { ScalingPolicies: items.map(copy), ...next }
  }

  delete(input: DeleteScalingPolicyRequest): Record<string, never> {
    const policy = this.#policies.get(keyOf(input))
    if (policy === undefined) {
      throw new EmulatorError(
        'ObjectNotFoundException',
        `No scaling policy found for service namespace: ${input.ServiceNamespace}, resource ID: ${input.ResourceId}, ` +
          `scalable dimension: ${input.ScalableDimension}, policy name: ${input.PolicyName}`,
      )
    }
    this.#remove(policy)
    return {}
  }

  /** With a scalable target go its policies. */
  release(target: TargetKey): void {
    for (const policy of this.#policies.values()) {
      if (keyOf({ ...target, PolicyName: policy.PolicyName }) === keyOf(policy)) this.#remove(policy)
    }
  }

  #remove(policy: ScalingPolicy): void {
    this.#policies.delete(keyOf(policy))
    for (const { AlarmName } of policy.Alarms ?? []) this.#alarms.remove(AlarmName ?? '')
  }

  #refuseSecondTracking(input: PutScalingPolicyRequest, key: string): void {
    const metric = trackedMetric(input)
    const other = [...this.#policies.values()].find(
      (policy) =>
        keyOf(policy) !== key &&
        keyOf({ ...policy, PolicyName: input.PolicyName }) === key &&
        trackedMetric(policy) === metric,
    )
    if (metric !== undefined && other !== undefined) {
      throw invalid('Only one TargetTrackingScaling policy for a given metric specification is allowed.')
    }
  }

  /** What AWS adds to a new policy. */
  #created(input: PutScalingPolicyRequest, type: string): Omit<ScalingPolicy, 'PolicyType'> {
    this.#creations += 1
    const { partition, region, account } = this.#where
    const uuid = `00000000-0000-4000-9000-${String(this.#creations).padStart(12, '0')}`
    const { PolicyName, ServiceNamespace, ResourceId, ScalableDimension } = input
    const alarms = type === 'TargetTrackingScaling' ? ['AlarmHigh', 'AlarmLow'] : []
    return {
      PolicyARN: `arn:${partition}:autoscaling:${region}:${account}:scalingPolicy:${uuid}:resource/${ServiceNamespace}/${ResourceId}:policyName/${PolicyName}`,
      PolicyName,
      ServiceNamespace,
      ResourceId,
      ScalableDimension,
      Alarms: alarms.map((side) => {
        const AlarmName = `TargetTracking-${ResourceId}-${side}-${uuid}`
        return { AlarmName, AlarmARN: this.#alarms.put(AlarmName) }
      }),
      CreationTime: new Date(this.#timeline.time()),
    }
  }
}

const keyOf = (named: TargetKey & { readonly PolicyName: string | undefined }): string =>
  [named.ServiceNamespace, named.ResourceId, named.ScalableDimension, named.PolicyName].join('\n')

const trackedMetric = (policy: PutScalingPolicyRequest | ScalingPolicy): string | undefined =>
  policy.TargetTrackingScalingPolicyConfiguration?.PredefinedMetricSpecification?.PredefinedMetricType

const refuseUnconfigured = (type: string, input: PutScalingPolicyRequest): void => {
  const configurations: Readonly<Record<string, object | undefined>> = {
    StepScaling: input.StepScalingPolicyConfiguration,
    TargetTrackingScaling: input.TargetTrackingScalingPolicyConfiguration,
    PredictiveScaling: input.PredictiveScalingPolicyConfiguration,
  }
  if (configurations[type] === undefined) {
    throw invalid(`A ${type}PolicyConfiguration is required for policies of type ${type}.`)
  }
}
