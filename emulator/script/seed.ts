import type {
  CreateEndpointConfigInput,
  CreateModelInput,
  EndpointStatus,
  ModelApprovalStatus,
  ModelPackageContainerDefinition,
  ModelPackageStatus,
} from '@aws-sdk/client-sagemaker'
import { type Account, arnOf } from '../service/arns.ts'
import type { ControlPlane } from '../hosting/control-plane.ts'
import { modelNames } from '../hosting/endpoint-configs.ts'
import type { RolloutPlan } from '../hosting/endpoint-lifecycle.ts'
import { serving } from '../hosting/live-variants.ts'
import type { Deployed, EndpointState } from '../hosting/endpoint-state.ts'
import { initialCapacity } from '../hosting/capacity.ts'
import type { InferenceComponent } from '../hosting/inference-components.ts'
import type { RolloutScript } from './outcomes.ts'
import type { Timeline } from '../service/timeline.ts'

/** An endpoint as a scenario finds it. */
export interface SeededEndpoint {
  readonly name: string
  /** `InService` if left out. */
  readonly status?: EndpointStatus
  /**
   * The live config, or the one that a new endpoint is being created on: a name, or the whole request. A config that does
   * not exist yet is made, and so are its models. Left out: `<name>-config`.
   */
  readonly config?: string | Omit<CreateEndpointConfigInput, 'Tags'>
  /** With `Updating`: the config that is being rolled out, given in the same way. Left out: only the capacity changes. */
  readonly pendingConfig?: string | Omit<CreateEndpointConfigInput, 'Tags'>
  /** With `Creating` and a pending config: how the rollout goes. */
  readonly rollout?: RolloutScript
  /** With `Updating` without a pending config, `SystemUpdating`, `RollingBack`, `Deleting`: how long it still takes (60 s if left out). */
  readonly forMs?: number
  readonly failureReason?: string
  readonly tags?: Readonly<Record<string, string>>
  /** When it was created and last modified, ms since the epoch: an hour ago if left out. */
  readonly since?: number
}

/** A version of a group in the Model Registry, or a package without versions. */
export interface SeededModelPackage {
  /** Made if there is none. Without one, `name` is needed. */
  readonly group?: string
  /** The next one if left out. */
  readonly version?: number
  /** Of a package without versions. */
  readonly name?: string
  /** Of a version: `Approved` if left out. */
  readonly status?: ModelApprovalStatus
  /** `Completed` if left out. */
  readonly packageStatus?: ModelPackageStatus
  readonly image?: string
  readonly modelDataUrl?: string
  readonly environment?: Readonly<Record<string, string>>
  /** In place of the three above: several containers, or other members of one. */
  readonly containers?: readonly ModelPackageContainerDefinition[]
  readonly description?: string
  readonly tags?: Readonly<Record<string, string>>
  /** When it was created, ms since the epoch. Left out: within the last day, higher versions later. */
  readonly since?: number
}

const day = 24 * 3_600_000
const hour = 3_600_000
const minute = 60_000

/** Puts things there without anybody's request: no journal, no weather, no validation, seen by all at once. */
export class Seed {
  readonly #plane: ControlPlane
  readonly #timeline: Timeline

  constructor(plane: ControlPlane, timeline: Timeline) {
    this.#plane = plane
    this.#timeline = timeline
  }

  /** A model, whole or by name alone. Gives its ARN. */
  model(model: string | CreateModelInput, tags: Readonly<Record<string, string>> = {}): string {
    const definition: CreateModelInput = typeof model === 'string' ? this.#plainModel(model) : model
    const { arn } = this.#plane.modelRegistry.create(definition.ModelName ?? '', definition, 'other')
    this.#plane.tags.put(arn, tagList(tags))
    return arn
  }

  /** An endpoint config, whole or by name alone, with the models that it names. Gives its ARN. */
  endpointConfig(
    config: string | Omit<CreateEndpointConfigInput, 'Tags'>,
    tags: Readonly<Record<string, string>> = {},
  ): string {
    const definition = typeof config === 'string' ? plainConfig(config) : config
    for (const model of modelNames(definition)) if (!this.#plane.modelRegistry.has(model)) this.model(model)
    const { arn } = this.#plane.configRegistry.create(definition.EndpointConfigName ?? '', definition, 'other')
    this.#plane.tags.put(arn, tagList(tags))
    return arn
  }

  /**
   * A version in the Model Registry, with its group, or a package without versions. Gives its ARN.
   *
   * @example emulator.seed.modelPackage({ group: 'churn', version: 3, status: 'PendingManualApproval', image })
   */
  modelPackage(seeded: SeededModelPackage): string {
    const { packages, where } = this.#plane
    const { group, name } = seeded
    if (group !== undefined && !packages.hasGroup(group)) packages.createGroup({ ModelPackageGroupName: group })
    const version = seeded.version ?? packages.nextVersion(group ?? '')
    const image = seeded.image ?? imageOf(where, group ?? name ?? '')
    const container: ModelPackageContainerDefinition = {
      Image: image,
      ...(seeded.modelDataUrl === undefined ? {} : { ModelDataUrl: seeded.modelDataUrl }),
      ...(seeded.environment === undefined ? {} : { Environment: { ...seeded.environment } }),
    }
    const { ModelPackageArn = '' } = packages.create(
      {
        ...(group === undefined ? { ModelPackageName: name } : { ModelPackageGroupName: group }),
        ...(group === undefined ? {} : { ModelApprovalStatus: seeded.status ?? 'Approved' }),
        ...(seeded.description === undefined ? {} : { ModelPackageDescription: seeded.description }),
        InferenceSpecification: { Containers: [...(seeded.containers ?? [container])] },
        Tags: tagList(seeded.tags ?? {}),
      },
      {
        version,
        ...(seeded.packageStatus === undefined ? {} : { status: seeded.packageStatus }),
        creationTime: new Date(seeded.since ?? this.#timeline.time() - day + version * minute),
      },
    )
    return ModelPackageArn
  }

  /** An endpoint in any status. Gives its ARN. */
  endpoint(seeded: SeededEndpoint): string {
    const { endpoints, tags, lifecycle } = this.#plane
    const arn = endpoints.arn(seeded.name)
    const status = seeded.status ?? 'InService'
    const live = this.#deployed(seeded.config ?? `${seeded.name}-config`)
    const since = new Date(seeded.since ?? this.#timeline.time() - hour)
    const state: EndpointState = {
      name: seeded.name,
      arn,
      status,
      live,
      ...(status === 'Creating' || status === 'Failed' ? {} : serving({ deployed: live, capacity: initialCapacity })),
      ...(seeded.failureReason === undefined ? {} : { failureReason: seeded.failureReason }),
      creationTime: since,
      lastModifiedTime: since,
    }
    tags.put(arn, tagList(seeded.tags ?? {}))
    const rest = { ...state, status: 'InService' as const }
    const forMs = seeded.forMs ?? minute
    switch (status) {
      case 'Creating':
        lifecycle.resume(state, undefined, planOf(live, seeded.rollout))
        break
      case 'Updating':
        if (seeded.pendingConfig === undefined) lifecycle.passThrough(state, status, forMs, () => lifecycle.rest(rest))
        else lifecycle.resume(state, rest, planOf(this.#deployed(seeded.pendingConfig), seeded.rollout))
        break
      case 'SystemUpdating':
      case 'RollingBack':
        lifecycle.passThrough(state, status, forMs, () => lifecycle.rest(rest))
        break
      case 'Deleting':
        lifecycle.delete(state, () => tags.drop(arn), forMs)
        break
      case 'InService':
      case 'OutOfService':
      case 'Failed':
      case 'UpdateRollbackFailed':
        lifecycle.place(state)
        break
    }
    return arn
  }

  /** An inference component on an endpoint, `InService` if nothing else is said. */
  inferenceComponent(
    component: Pick<InferenceComponent, 'name' | 'endpointName'> &
      Partial<Pick<InferenceComponent, 'variantName' | 'status'>>,
  ): void {
    const now = new Date(this.#timeline.time())
    this.#plane.components.put({
      arn: arnOf(this.#plane.where, 'inference-component', component.name),
      endpointArn: this.#plane.endpoints.arn(component.endpointName),
      variantName: 'AllTraffic',
      status: 'InService',
      creationTime: now,
      lastModifiedTime: now,
      ...component,
    })
  }

  #deployed(config: string | Omit<CreateEndpointConfigInput, 'Tags'>): Deployed {
    const { configRegistry, endpoints } = this.#plane
    const name = (typeof config === 'string' ? config : config.EndpointConfigName) ?? ''
    if (!configRegistry.has(name)) this.endpointConfig(config)
    return endpoints.deployed(name, configRegistry.get(name)?.definition ?? plainConfig(name))
  }

  #plainModel(name: string): CreateModelInput {
    const { account, partition } = this.#plane.where
    return {
      ModelName: name,
      PrimaryContainer: { Image: imageOf(this.#plane.where, name) },
      ExecutionRoleArn: `arn:${partition}:iam::${account}:role/SageMakerExecution`,
    }
  }
}

const imageOf = ({ account, region }: Account, name: string): string =>
  `${account}.dkr.ecr.${region}.amazonaws.com/${name}:1`.toLowerCase()

/** One variant on one small instance, of a model that is called as the config. */
const plainConfig = (name: string): CreateEndpointConfigInput => ({
  EndpointConfigName: name,
  ProductionVariants: [
    { VariantName: 'AllTraffic', ModelName: name, InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
  ],
})

const planOf = (deployed: Deployed, script: RolloutScript = {}): RolloutPlan => ({
  deployed,
  capacity: initialCapacity,
  script,
})

const tagList = (tags: Readonly<Record<string, string>>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
