import type { Account } from '../service/arns.ts'
import type { Alarms } from '../side/alarms.ts'
import type { AutoScaling } from '../side/auto-scaling.ts'
import type { Consistency } from '../script/consistency.ts'
import type { Durations } from '../durations.ts'
import { type EndpointConfigRegistry, EndpointConfigs } from './endpoint-configs.ts'
import { EndpointHistory } from './endpoint-history.ts'
import { EndpointLifecycle } from './endpoint-lifecycle.ts'
import { Endpoints } from './endpoints.ts'
import type { LaunchFleet } from './fleet.ts'
import { InferenceComponents } from './inference-components.ts'
import { type ContainerProof, type ModelRegistry, Models } from './models.ts'
import type { Outcomes } from '../script/outcomes.ts'
import { ModelPackages } from './model-packages.ts'
import { Registry } from './registry.ts'
import { Tags } from './tags.ts'
import type { Timeline } from '../service/timeline.ts'

export interface ControlPlaneOptions {
  readonly where: Account
  readonly timeline: Timeline
  readonly durations: Durations
  readonly outcomes: Outcomes
  readonly scaling: AutoScaling
  readonly consistency: Consistency
  readonly launch: LaunchFleet
  readonly alarms: Alarms
  readonly prove: ContainerProof
  readonly resolveImage: (image: string) => string
}

/** Everything that SageMaker hosting keeps, put together. */
export interface ControlPlane {
  readonly where: Account
  readonly modelRegistry: ModelRegistry
  readonly configRegistry: EndpointConfigRegistry
  readonly history: EndpointHistory
  readonly lifecycle: EndpointLifecycle
  readonly components: InferenceComponents
  readonly tags: Tags
  readonly packages: ModelPackages
  readonly models: Models
  readonly configs: EndpointConfigs
  readonly endpoints: Endpoints
}

export const controlPlane = (options: ControlPlaneOptions): ControlPlane => {
  const { where, timeline, consistency, outcomes } = options
  const modelRegistry: ModelRegistry = new Registry('model', where, timeline, consistency)
  const configRegistry: EndpointConfigRegistry = new Registry('endpoint-config', where, timeline, consistency)
  const history = new EndpointHistory(timeline)
  const lifecycle = new EndpointLifecycle(history, timeline, options.durations, options.launch, options.alarms)
  const components = new InferenceComponents()
  const tags = new Tags()
  const packages = new ModelPackages(where, timeline, tags)
  const models = new Models(modelRegistry, packages, tags, options.prove)
  const endpoints = new Endpoints({
    where,
    timeline,
    history,
    lifecycle,
    models: modelRegistry,
    configs: configRegistry,
    components,
    tags,
    outcomes,
    scaling: options.scaling,
    alarms: options.alarms,
    consistency,
    contents: (modelName) => models.contents(modelName),
    resolveImage: options.resolveImage,
  })
  return {
    where,
    modelRegistry,
    configRegistry,
    history,
    lifecycle,
    components,
    tags,
    packages,
    models,
    configs: new EndpointConfigs(configRegistry, modelRegistry, tags),
    endpoints,
  }
}
