import type {
  ContainerDefinition,
  CreateEndpointConfigCommandInput,
  CreateModelCommandInput,
  DeploymentConfig,
} from '@aws-sdk/client-sagemaker'

/** `CreateModel` without what the action owns: the name (it carries a fingerprint) and the tags. */
export type ModelRequest = Omit<CreateModelCommandInput, 'ModelName' | 'Tags'>

/** `CreateEndpointConfig` without what the action owns: the name and the tags. */
export type EndpointConfigRequest = Omit<CreateEndpointConfigCommandInput, 'EndpointConfigName' | 'Tags'>

/** One model that the run creates unless a model of the same content exists already. */
export interface ModelSpecification {
  /** What a variant's `ModelName` says to mean this model. */
  readonly key: string
  /** The created model is called `<baseName>-<fingerprint>`. */
  readonly baseName: string
  readonly request: ModelRequest
}

/** What of the counts and weights that were changed since an update may keep. */
export const RETAINED_PROPERTIES = ['auto', 'all', 'instance-counts', 'weights', 'none'] as const

/** What a workflow author asked for, checked and complete: in the API's own shapes, defaults applied. */
export interface Specification {
  readonly region: string
  readonly endpointName: string
  /** Models to create. Empty when every variant names an existing SageMaker model. */
  readonly models: readonly ModelSpecification[]
  /** A variant's `ModelName` that is a `key` of `models` stands for that model; any other is an existing SageMaker model. */
  readonly endpointConfig: EndpointConfigRequest
  readonly deploymentConfig?: DeploymentConfig
  /** `auto`: the counts where something changes them by itself or did so, else nothing. */
  readonly retainVariantProperties: (typeof RETAINED_PROPERTIES)[number]
  /** The user's tags, as given. */
  readonly tags: Readonly<Record<string, string>>
  readonly adoptExisting: boolean
  /** Whether a `Failed` endpoint may be deleted and created again; `auto`: if this action deployed it. */
  readonly recreateFailed: 'auto' | boolean
  readonly forceNewDeployment: boolean
  readonly wait: boolean
  readonly waitTimeoutMs: number
  readonly pollIntervalMs: number
  readonly dryRun: boolean
  /** Whether to look at what the deployment refers to before anything is created. */
  readonly preflight: boolean
}

/** All values of containers' environments: what may never be shown. */
export function environmentValuesOf({ models }: Specification): readonly string[] {
  const containers = models.flatMap(({ request }) => containersOf(request))
  return containers.flatMap(({ Environment }) => Object.values(Environment ?? {}))
}

/** The roles that SageMaker is to assume, each as often as it is named. */
export function executionRolesOf({ models, endpointConfig }: Specification): readonly string[] {
  const roles = [...models.map(({ request }) => request.ExecutionRoleArn), endpointConfig.ExecutionRoleArn]
  return roles.filter((role) => role !== undefined)
}

/** The account of an execution role; undefined if the ARN tells none. SageMaker takes a role of its own account only. */
export function accountOfRole(arn: string | undefined): string | undefined {
  return /^arn:[^:]*:iam::(\d{12}):/.exec(arn ?? '')?.[1]
}

/** The names of the CloudWatch alarms that turn a rollout back, each once. */
export function rollbackAlarmsOf({ deploymentConfig }: Specification): readonly string[] {
  const alarms = deploymentConfig?.AutoRollbackConfiguration?.Alarms ?? []
  return [...new Set(alarms.flatMap(({ AlarmName }) => AlarmName ?? []))]
}

/** The containers of a model, whichever of the two members the request uses. */
export function containersOf({
  PrimaryContainer,
  Containers,
}: Pick<ModelRequest, 'PrimaryContainer' | 'Containers'>): readonly ContainerDefinition[] {
  return [...(PrimaryContainer === undefined ? [] : [PrimaryContainer]), ...(Containers ?? [])]
}
