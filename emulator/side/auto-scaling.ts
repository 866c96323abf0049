import {
  DeleteScalingPolicyRequest$,
  DeregisterScalableTargetRequest$,
  DescribeScalableTargetsRequest$,
  DescribeScalingPoliciesRequest$,
  PutScalingPolicyRequest$,
  RegisterScalableTargetRequest$,
  type DeleteScalingPolicyRequest,
  type DeregisterScalableTargetRequest,
  type DescribeScalableTargetsRequest,
  type DescribeScalableTargetsResponse,
  type DescribeScalingPoliciesRequest,
  type PutScalingPolicyRequest,
  type RegisterScalableTargetRequest,
  type RegisterScalableTargetResponse,
  type ScalableTarget,
} from '@aws-sdk/client-application-auto-scaling'
import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { Account } from '../service/arns.ts'
import { copy } from '../service/copy.ts'
import { page } from '../service/listing.ts'
import { type Service, operation } from '../service/operation.ts'
import { type Permission, accessDenied } from '../script/permissions.ts'
import { EmulatorError, invalid } from '../service/refusal.ts'
import type { Alarms } from './alarms.ts'
import { ScalingPolicies, type TargetKey } from './scaling-policies.ts'
import type { Timeline } from '../service/timeline.ts'
import type { Who } from '../hosting/registry.ts'

const defaultPage = 50
const instanceCount = 'sagemaker:variant:DesiredInstanceCount'

export interface AutoScalingParts {
  readonly where: Account
  readonly timeline: Timeline
  readonly alarms: Alarms
  readonly allows: (permission: Permission) => boolean
  /** The variant of a live endpoint; `undefined`: there is none. */
  readonly variant: (endpointName: string, variantName: string) => ProductionVariant | undefined
}

/** Application Auto Scaling: which variants scale by themselves, and by which policies. It never scales anything itself. */
export class AutoScaling {
  readonly #parts: AutoScalingParts
  readonly #targets = new Map<string, ScalableTarget>()
  readonly #policies: ScalingPolicies
  #registrations = 0

  constructor(parts: AutoScalingParts) {
    this.#parts = parts
    this.#policies = new ScalingPolicies(parts.where, parts.timeline, parts.alarms)
  }

  /**
   * Registers a variant as a scalable target, whether or not there is such an endpoint yet: an update must then keep the
   * variant's name and instance type.
   *
   * @example script.scalableTarget('churn', 'AllTraffic', { min: 1, max: 4 })
   */
  scalableTarget(
    endpointName: string,
    variantName: string,
    { min = 1, max = 4 }: { readonly min?: number; readonly max?: number } = {},
  ): void {
    this.#register({
      ServiceNamespace: 'sagemaker',
      ResourceId: `endpoint/${endpointName}/variant/${variantName}`,
      ScalableDimension: instanceCount,
      MinCapacity: min,
      MaxCapacity: max,
    })
  }

  isScalable(endpointName: string, variantName: string): boolean {
    return this.#of(endpointName).some(({ ResourceId }) => ResourceId?.split('/')[3] === variantName)
  }

  /** With an endpoint go its scalable targets; throws AWS's refusal where the asker may not deregister them. */
  release(endpointName: string, who: Who): void {
    const targets = this.#of(endpointName)
    if (targets.length === 0) return
    if (who === 'caller' && !this.#parts.allows(this.#permission('DeregisterScalableTarget'))) {
      throw invalid(
        'An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity used to invoke ' +
          'DeleteEndpoint does not have application-autoscaling:DeregisterScalableTarget permission to deregister the scalable target.',
      )
    }
    for (const target of targets) this.#remove(target)
  }

  get service(): Service {
    const { where } = this.#parts
    const policies = this.#policies
    const may = (action: string) => () => [this.#permission(action)]
    return {
      iamPrefix: 'application-autoscaling',
      denied: (permission) => accessDenied(where.callerArn, permission),
      operations: {
        RegisterScalableTarget: operation<RegisterScalableTargetRequest>(
          RegisterScalableTargetRequest$,
          (input) => {
            this.#refuseUnscalable(input)
            return this.#register(input)
          },
          may('RegisterScalableTarget'),
        ),
        DeregisterScalableTarget: operation<DeregisterScalableTargetRequest>(
          DeregisterScalableTargetRequest$,
          (input) => {
            if (!this.#targets.has(keyOf(input))) throw notFound('No scalable target found for', input)
            this.#remove(input)
            return {}
          },
          may('DeregisterScalableTarget'),
        ),
        DescribeScalableTargets: operation<DescribeScalableTargetsRequest>(
          DescribeScalableTargetsRequest$,
          (input) => this.#describe(input),
          may('DescribeScalableTargets'),
        ),
        PutScalingPolicy: operation<PutScalingPolicyRequest>(
          PutScalingPolicyRequest$,
          (input) => {
            if (!this.#targets.has(keyOf(input))) throw notFound('No scalable target registered for', input)
            return policies.put(input)
          },
          may('PutScalingPolicy'),
        ),
        DescribeScalingPolicies: operation<DescribeScalingPoliciesRequest>(
          DescribeScalingPoliciesRequest$,
          (input) => policies.describe(input),
          may('DescribeScalingPolicies'),
        ),
        DeleteScalingPolicy: operation<DeleteScalingPolicyRequest>(
          DeleteScalingPolicyRequest$,
          (input) => policies.delete(input),
          may('DeleteScalingPolicy'),
        ),
      },
    }
  }

  #permission(action: string): Permission {
    const { partition, region, account } = this.#parts.where
    return {
      action: `application-autoscaling:${action}`,
      resource: `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/*`,
    }
  }

  /** A new target, or new limits of one that there is. */
  #register(input: RegisterScalableTargetRequest): RegisterScalableTargetResponse {
    const { Tags: _tags, SuspendedState, ...given } = input
    const key = keyOf(input)
    const former = this.#targets.get(key)
    const MinCapacity = input.MinCapacity ?? former?.MinCapacity
    const MaxCapacity = input.MaxCapacity ?? former?.MaxCapacity
    if (MinCapacity === undefined || MaxCapacity === undefined) {
      throw invalid('MinCapacity and MaxCapacity are required to register a new scalable target.')
    }
    if (MinCapacity > MaxCapacity) throw invalid('Maximum capacity cannot be less than minimum capacity')
    const created = former ?? this.#created()
    const target = {
      ...created,
      ...given,
      MinCapacity,
      MaxCapacity,
      SuspendedState: { ...created.SuspendedState, ...SuspendedState },
    }
    this.#targets.set(key, target)
    return { ScalableTargetARN: target.ScalableTargetARN }
  }

  /** What AWS adds to a new target. */
  #created(): Pick<ScalableTarget, 'ScalableTargetARN' | 'RoleARN' | 'CreationTime' | 'SuspendedState'> {
    this.#registrations += 1
    const { partition, region, account } = this.#parts.where
    const id = String(this.#registrations).padStart(28, '0')
    return {
      ScalableTargetARN: `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/${id}`,
      RoleARN:
        `arn:${partition}:iam::${account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/` +
        'AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint',
      CreationTime: new Date(this.#parts.timeline.time()),
      SuspendedState: {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false,
      },
    }
  }

  #describe(input: DescribeScalableTargetsRequest): DescribeScalableTargetsResponse {
    if (input.ScalableDimension !== undefined && input.ResourceIds === undefined) {
      throw invalid('A resource ID must be specified along with the scalable dimension.')
    }
    const matching = [...this.#targets.values()].filter(
      (target) =>
        target.ServiceNamespace === input.ServiceNamespace &&
        (input.ResourceIds === undefined || input.ResourceIds.includes(target.ResourceId ?? '')) &&
        (input.ScalableDimension ?? target.ScalableDimension) === target.ScalableDimension,
    )
    const { items, next } = page(matching, input.NextToken, Math.min(defaultPage, input.MaxResults ?? defaultPage))
    return { ScalableTargets: items.map(copy), ...next }
  }

  #refuseUnscalable({ ServiceNamespace, ScalableDimension, ResourceId = '' }: RegisterScalableTargetRequest): void {
    const [, endpoint, variantName] = /^endpoint\/([^/]+)\/variant\/([^/]+)$/.exec(ResourceId) ?? []
    if (ServiceNamespace !== 'sagemaker' || endpoint === undefined || variantName === undefined) {
      throw invalid(`Unsupported service namespace, resource type or scalable dimension: ${ScalableDimension}`)
    }
    const variant = this.#parts.variant(endpoint, variantName)
    if (variant === undefined) throw invalid(`SageMaker endpoint variant doesn't exist: ${ResourceId}`)
    if (ScalableDimension === instanceCount && variant.InstanceType?.startsWith('ml.t2.') === true) {
      throw invalid(
        `You cannot register a variant with ${variant.InstanceType} instance type as a scalable target. This is because the ` +
          'burstable performance of these instances can lead to unpredictable behavior with Auto Scaling.',
      )
    }
  }

  #remove(key: TargetKey): void {
    this.#targets.delete(keyOf(key))
    this.#policies.release(key)
  }

  #of(endpointName: string): readonly ScalableTarget[] {
    const prefix = `endpoint/${endpointName}/`.toLowerCase()
    return [...this.#targets.values()].filter(({ ResourceId = '' }) => ResourceId.toLowerCase().startsWith(prefix))
  }
}

const keyOf = ({ ServiceNamespace, ResourceId, ScalableDimension }: TargetKey): string =>
  [ServiceNamespace, ResourceId, ScalableDimension].join('\n')

const notFound = (what: string, { ServiceNamespace, ResourceId, ScalableDimension }: TargetKey): EmulatorError =>
  new EmulatorError(
    'ObjectNotFoundException',
    `${what} service namespace: ${ServiceNamespace}, resource ID: ${ResourceId}, scalable dimension: ${ScalableDimension}`,
  )
