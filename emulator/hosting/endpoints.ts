import type {
  ContainerDefinition,
  CreateEndpointInput,
  CreateEndpointOutput,
  DeleteEndpointInput,
  DeploymentConfig,
  DeployedImage,
  DescribeEndpointInput,
  DescribeEndpointOutput,
  ListEndpointsInput,
  ListEndpointsOutput,
  ProductionVariant,
  UpdateEndpointInput,
  UpdateEndpointOutput,
  UpdateEndpointWeightsAndCapacitiesInput,
  UpdateEndpointWeightsAndCapacitiesOutput,
} from '@aws-sdk/client-sagemaker'
import { type Account, arnOf } from '../service/arns.ts'
import type { Alarms } from '../side/alarms.ts'
import type { AutoScaling } from '../side/auto-scaling.ts'
import { desiredCapacity, initialCapacity, instancesByType, instancesOf, retainedCapacity } from './capacity.ts'
import type { Consistency, Visibility } from '../script/consistency.ts'
import { type EndpointConfigRegistry, modelNames, variantsOf } from './endpoint-configs.ts'
import { refuseOtherKind } from './endpoint-kinds.ts'
import type { EndpointHistory } from './endpoint-history.ts'
import type { EndpointLifecycle } from './endpoint-lifecycle.ts'
import type { Capacity } from './live-variants.ts'
import { type Deployed, type EndpointState, describeState } from './endpoint-state.ts'
import type { InferenceComponents } from './inference-components.ts'
import { listing, page } from '../service/listing.ts'
import type { ModelRegistry } from './models.ts'
import type { Outcomes } from '../script/outcomes.ts'
import { alreadyExists, inProgress, invalid, limitExceeded, notFound } from '../service/refusal.ts'
import { type RolledOut, alarmsOf, policyInForce, refuseImpossiblePolicy } from './deployment-policy.ts'
import type { Registered, Who } from './registry.ts'
import { type Tags, checked } from './tags.ts'
import type { Timeline } from '../service/timeline.ts'

const defaultPage = 10

export interface EndpointParts {
  readonly where: Account
  readonly timeline: Timeline
  readonly history: EndpointHistory
  readonly lifecycle: EndpointLifecycle
  readonly models: ModelRegistry
  readonly configs: EndpointConfigRegistry
  readonly components: InferenceComponents
  readonly tags: Tags
  readonly outcomes: Outcomes
  readonly scaling: AutoScaling
  readonly alarms: Alarms
  readonly consistency: Consistency
  /** The containers that a model runs. */
  readonly contents: (modelName: string) => readonly ContainerDefinition[]
  /** What an image URI stands for: the same by digest. */
  readonly resolveImage: (image: string) => string
}

/** The endpoint operations, with AWS's refusals. */
export class Endpoints {
  readonly #parts: EndpointParts
  readonly #visible = new Map<string, Visibility>()

  constructor(parts: EndpointParts) {
    this.#parts = parts
  }

  create(input: CreateEndpointInput, who: Who): CreateEndpointOutput {
    const { lifecycle, history, tags, consistency, timeline } = this.#parts
    const { EndpointName: name = '', EndpointConfigName: configName = '' } = input
    const arn = this.arn(name)
    checked(input.Tags ?? [])
    if (history.get(name) !== undefined) throw alreadyExists('endpoint', arn)
    const deployed = this.#deployable(configName, who)
    const capacity = initialCapacity
    this.#refuseImpossiblePolicy(input.DeploymentConfig, { config: deployed.config, capacity })
    this.#refuseBeyondLimits(deployed, capacity)
    if (who === 'caller') this.#visible.set(name.toLowerCase(), consistency.visibilityOf('endpoint', timeline.time()))
    tags.put(arn, input.Tags)
    lifecycle.create(name, arn, {
      deployed,
      capacity,
      policy: input.DeploymentConfig,
      script: this.#parts.outcomes.takeRollout(name, configName),
    })
    return { EndpointArn: arn }
  }

  update(input: UpdateEndpointInput, who: Who): UpdateEndpointOutput {
    const { lifecycle, outcomes } = this.#parts
    const { EndpointName: name = '', EndpointConfigName: configName = '' } = input
    const state = this.#existing(name)
    this.#refuseWhileMoving(state)
    if (state.status === 'Failed' || outcomes.updatesRefusedIn(state.status)) {
      throw invalid(`Cannot update endpoint "${state.arn}" in status ${state.status}.`)
    }
    this.#refuseWithoutFormer(state)
    // As public deployment scripts report it.
    if (state.live.configName === configName) {
      throw invalid(`Cannot update endpoint with the currently in use endpoint configuration "${configName}".`)
    }
    const deployed = this.#deployable(configName, who)
    this.#refuseImpossibleChange(state, deployed)
    const capacity = retainedCapacity(input, state)
    const policy =
      input.DeploymentConfig ?? (input.RetainDeploymentConfig === true ? state.lastDeploymentConfig : undefined)
    this.#refuseImpossiblePolicy(policy, { config: deployed.config, capacity, live: state.live.config })
    this.#refuseBeyondLimits(deployed, capacity)
    lifecycle.update(state, {
      deployed,
      capacity,
      policy,
      script: outcomes.takeRollout(name, configName),
    })
    return { EndpointArn: state.arn }
  }

  scale(input: UpdateEndpointWeightsAndCapacitiesInput): UpdateEndpointWeightsAndCapacitiesOutput {
    const state = this.#existing(input.EndpointName ?? '')
    if (state.status !== 'InService') throw inProgress(state.arn)
    const capacities = new Map<string, Partial<Capacity>>()
    for (const desired of input.DesiredWeightsAndCapacities ?? []) {
      const variant = state.variants?.find(({ VariantName }) => VariantName === desired.VariantName)
      if (variant === undefined) {
        throw invalid(`Variant name(s) "${desired.VariantName}" do not exist in endpoint "${state.arn}".`)
      }
      capacities.set(desired.VariantName ?? '', desiredCapacity(desired, variant))
    }
    this.#parts.lifecycle.scale(state, capacities)
    return { EndpointArn: state.arn }
  }

  describe({ EndpointName: name = '' }: DescribeEndpointInput, who: Who): DescribeEndpointOutput {
    const { history, timeline } = this.#parts
    const now = timeline.time()
    const asOf = who === 'caller' ? this.#parts.consistency.asOf(name, now) : now
    const state = asOf >= now ? history.get(name) : history.asOf(name, asOf)
    if (state === undefined || !this.#sees(who, name)) throw notFound('endpoint', this.arn(name))
    return describeState(state)
  }

  list(input: ListEndpointsInput, who: Who): ListEndpointsOutput {
    const seen = this.#parts.history
      .all()
      .filter((state) => this.#sees(who, state.name))
      .filter((state) => input.StatusEquals === undefined || state.status === input.StatusEquals)
    const { items, next } = page(listing(seen, input), input.NextToken, input.MaxResults ?? defaultPage)
    return {
      Endpoints: items.map((state) => ({
        EndpointName: state.name,
        EndpointArn: state.arn,
        CreationTime: state.creationTime,
        LastModifiedTime: state.lastModifiedTime,
        EndpointStatus: state.status,
      })),
      ...next,
    }
  }

  delete({ EndpointName: name = '' }: DeleteEndpointInput, who: Who): Record<string, never> {
    const { components, lifecycle, scaling, tags } = this.#parts
    const state = this.#existing(name)
    this.#refuseWhileMoving(state)
    if (components.on(name).length > 0) {
      throw invalid(
        'Cannot delete endpoint with inference component associated. Please delete inference component and try it again.',
      )
    }
    scaling.release(name, who)
    lifecycle.delete(state, () => {
      tags.drop(state.arn)
    })
    return {}
  }

  arn(name: string): string {
    return arnOf(this.#parts.where, 'endpoint', name)
  }

  /** A config with what its models run, as it is deployed now; throws AWS's refusal if it or a model of it is not found. */
  #deployable(configName: string, who: Who): Deployed {
    const { models, configs } = this.#parts
    const { definition } = configs.referred(configName, who)
    for (const model of modelNames(definition)) models.referred(model, who)
    return this.deployed(configName, definition)
  }

  /** A config with what its models run. */
  deployed(configName: string, config: Registered<Deployed['config']>['definition']): Deployed {
    const images = variantsOf(config).map(
      ({ VariantName = '', ModelName = '' }) => [VariantName, this.#imagesOf(ModelName)] as const,
    )
    return { configName, config, images: Object.fromEntries(images) }
  }

  #imagesOf(modelName: string): readonly DeployedImage[] {
    return this.#parts.contents(modelName).flatMap(({ Image }) =>
      Image === undefined
        ? []
        : {
            SpecifiedImage: Image,
            ResolvedImage: this.#parts.resolveImage(Image),
            ResolutionTime: new Date(this.#parts.timeline.time()),
          },
    )
  }

  #existing(name: string): EndpointState {
    const state = this.#parts.history.get(name)
    if (state === undefined) throw notFound('endpoint', this.arn(name))
    return state
  }

  #refuseImpossiblePolicy(policy: DeploymentConfig | undefined, rolledOut: RolledOut): void {
    refuseImpossiblePolicy(policyInForce(rolledOut.config, policy), rolledOut)
    const missing = alarmsOf(policy).filter((alarm) => !this.#parts.alarms.has(alarm))
    if (missing.length > 0) {
      throw invalid(
        `The CloudWatch alarm(s) [${missing.join(', ')}] of the auto-rollback configuration could not be found. Please ensure ` +
          'that they exist and that the execution role is allowed to perform cloudwatch:DescribeAlarms.',
      )
    }
  }

  #refuseWhileMoving(state: EndpointState): void {
    if (moving.has(state.status)) throw inProgress(state.arn)
  }

  /** What the endpoint is on must still exist: SageMaker may have to go back to it. */
  #refuseWithoutFormer({ live }: EndpointState): void {
    const { models, configs } = this.#parts
    if (!configs.has(live.configName)) throw notFound('endpoint-config', configs.arn(live.configName))
    const lost = modelNames(live.config).find((model) => !models.has(model))
    if (lost !== undefined) throw notFound('model', models.arn(lost))
  }

  #refuseImpossibleChange({ name, live }: EndpointState, deployed: Deployed): void {
    refuseOtherKind(name, live.config, deployed.config)
    for (const variant of variantsOf(live.config)) {
      const next = variantsOf(deployed.config).find(({ VariantName }) => VariantName === variant.VariantName)
      if (
        this.#parts.scaling.isScalable(name, variant.VariantName ?? '') &&
        next?.InstanceType !== variant.InstanceType
      ) {
        throw invalid(
          `The instance type of variant "${variant.VariantName}" cannot be changed and the variant cannot be removed, because ` +
            'it is registered as a scalable target with Application Auto Scaling.',
        )
      }
    }
  }

  /** During an update the old fleet and the new one run side by side. */
  #refuseBeyondLimits({ config }: Deployed, capacity: (variant: ProductionVariant) => Capacity): void {
    const delta = instancesByType(config.ProductionVariants ?? [], (variant) => capacity(variant).count ?? 0)
    for (const [type, instances] of delta) {
      const limit = this.#parts.outcomes.limitOf(type)
      if (limit === Number.POSITIVE_INFINITY) continue
      const used = this.#parts.history.all().reduce((sum, state) => sum + instancesOf(state, type), 0)
      if (used + instances > limit) throw limitExceeded(type, limit, used, instances)
    }
  }

  #sees(who: Who, name: string): boolean {
    const from = this.#visible.get(name.toLowerCase())?.described ?? 0
    return who === 'other' || from <= this.#parts.timeline.time()
  }
}

/** Statuses in which an endpoint can be neither updated, scaled nor deleted. */
const moving: ReadonlySet<string> = new Set(['Creating', 'Updating', 'SystemUpdating', 'RollingBack', 'Deleting'])
