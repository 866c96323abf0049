import type {
  Alarm,
  CapacitySize,
  ContainerDefinition,
  CreateEndpointConfigInput,
  CreateModelInput,
  DeploymentConfig,
  ProductionVariant,
  ProductionVariantManagedInstanceScaling,
  ProductionVariantServerlessConfig,
  RollingUpdatePolicy,
  S3ModelDataSource,
  TrafficRoutingConfig,
} from '@aws-sdk/client-sagemaker'
import { SHARES } from '../inputs/capacity-size.ts'

/** The structures that have rules, by the name that the SDK's schemas give them. */
interface Structures {
  readonly CreateModelInput: CreateModelInput
  readonly ContainerDefinition: ContainerDefinition
  readonly S3ModelDataSource: S3ModelDataSource
  readonly CreateEndpointConfigInput: CreateEndpointConfigInput
  readonly ProductionVariant: ProductionVariant
  readonly ProductionVariantServerlessConfig: ProductionVariantServerlessConfig
  readonly ProductionVariantManagedInstanceScaling: ProductionVariantManagedInstanceScaling
  readonly DeploymentConfig: DeploymentConfig
  readonly TrafficRoutingConfig: TrafficRoutingConfig
  readonly RollingUpdatePolicy: RollingUpdatePolicy
  readonly Alarm: Alarm
}

/** What SageMaker demands of several members of one structure together. */
export interface Rule<T> {
  /** The member that the fault is told of; empty for the structure itself. */
  readonly at: string
  readonly broken: (structure: T) => boolean
  /** A clause: what is wrong. Holds no value, which could be secret. */
  readonly wrong: string
  readonly accepted: string
  /** That AWS takes it, at least now, so that it only deserves a warning. */
  readonly isDoubtful?: true
}

const MOST_ENVIRONMENT_BYTES = 32 * 1024

const isGiven = (value: unknown): boolean => value !== undefined
const countOf = (...values: readonly unknown[]): number => values.filter(isGiven).length

const environmentBytes = (...containers: readonly ContainerDefinition[]): number =>
  Buffer.byteLength(containers.flatMap(({ Environment = {} }) => Object.entries(Environment).flat()).join(''))

const isOutside = (
  size: CapacitySize | undefined,
  { least, most }: { readonly least: number; readonly most: number },
) => size?.Type === 'CAPACITY_PERCENT' && size.Value !== undefined && (size.Value < least || size.Value > most)

const percent = ({ least, most }: { readonly least: number; readonly most: number }) =>
  `${least} to ${most} percent of the capacity`

/** By structure: the rule, and the remedy. */
export const RULES: { readonly [N in keyof Structures]: readonly Rule<Structures[N]>[] } = {
  CreateModelInput: [
    {
      at: 'Containers',
      broken: ({ PrimaryContainer, Containers }) => countOf(PrimaryContainer, Containers) === 2,
      wrong: 'is given together with PrimaryContainer',
      accepted: 'PrimaryContainer for one container, or Containers for several',
    },
    {
      at: 'Containers',
      broken: ({ Containers }) => Containers?.length === 0,
      wrong: 'is empty',
      accepted: '1 to 15 containers',
    },
    {
      at: 'Containers',
      broken: ({ Containers = [] }) => {
        const named = Containers.filter(({ ContainerHostname }) => ContainerHostname !== undefined).length
        return named > 0 && named < Containers.length
      },
      wrong: 'some of the containers have a ContainerHostname',
      accepted: 'a ContainerHostname for all containers, or for none',
    },
    {
      at: 'Containers',
      broken: ({ Containers = [] }) => {
        const names = Containers.flatMap(({ ContainerHostname }) => ContainerHostname ?? [])
        return new Set(names).size < names.length
      },
      wrong: 'two containers have the same ContainerHostname',
      accepted: 'a ContainerHostname of its own for each container',
    },
    {
      at: 'InferenceExecutionConfig.Mode',
      broken: ({ InferenceExecutionConfig, PrimaryContainer = {}, Containers = [PrimaryContainer] }) =>
        InferenceExecutionConfig?.Mode === 'Direct' &&
        Containers.every(({ ContainerHostname }) => ContainerHostname === undefined),
      wrong: 'is Direct, but the containers have no names to be invoked by',
      accepted: 'a ContainerHostname for each container',
    },
    {
      at: 'Containers',
      broken: ({ Containers = [] }) => environmentBytes(...Containers) > MOST_ENVIRONMENT_BYTES,
      wrong: 'the containers together have more than 32768 bytes in names and values of their environments',
      accepted: '32768 bytes at most',
    },
  ],
  ContainerDefinition: [
    {
      at: 'ModelPackageName',
      broken: ({ Image, ModelPackageName }) => countOf(Image, ModelPackageName) === 2,
      wrong: 'is given together with Image',
      accepted: 'one of the two: a model package names its image itself',
    },
    {
      at: 'ModelDataSource',
      broken: ({ ModelDataUrl, ModelDataSource }) => countOf(ModelDataUrl, ModelDataSource) === 2,
      wrong: 'is given together with ModelDataUrl',
      accepted: 'ModelDataUrl for one .tar.gz archive, or ModelDataSource for anything else',
    },
    {
      at: 'ModelDataSource',
      broken: ({ Mode, ModelDataSource }) => Mode === 'MultiModel' && isGiven(ModelDataSource),
      wrong: 'is not possible with Mode MultiModel',
      accepted: 'ModelDataUrl with the prefix that the model archives are under',
    },
    {
      at: 'ModelDataUrl',
      broken: ({ Mode, ModelDataUrl = '' }) => Mode === 'MultiModel' && /\.(?:tar\.gz|tgz)$/.test(ModelDataUrl),
      wrong: 'is one archive, but Mode is MultiModel',
      accepted: 'the prefix that the model archives are under, such as s3://bucket/models/',
    },
    {
      at: 'ModelDataUrl',
      broken: ({ Mode, ModelDataUrl = '/' }) => Mode === 'MultiModel' && !/(?:\/|\.tar\.gz|\.tgz)$/.test(ModelDataUrl),
      wrong: 'does not end in a slash, so the names of models are appended to its last part',
      accepted: 'the prefix that the model archives are under, such as s3://bucket/models/',
      isDoubtful: true,
    },
    {
      at: 'Environment',
      broken: (container) => environmentBytes(container) > MOST_ENVIRONMENT_BYTES,
      wrong: 'has more than 32768 bytes in names and values',
      accepted: '32768 bytes at most',
    },
  ],
  S3ModelDataSource: [
    {
      at: 'S3Uri',
      broken: ({ S3DataType, S3Uri }) => S3DataType === 'S3Prefix' && S3Uri?.endsWith('/') === false,
      wrong: 'does not end in a slash, but S3DataType is S3Prefix',
      accepted: 'a prefix with a slash at its end, or S3DataType S3Object',
    },
  ],
  CreateEndpointConfigInput: [
    {
      at: 'ShadowProductionVariants',
      broken: ({ ProductionVariants, ShadowProductionVariants }) =>
        ShadowProductionVariants !== undefined &&
        (ShadowProductionVariants.length !== 1 || (ProductionVariants?.length ?? 1) !== 1),
      wrong: 'is a shadow test of another shape than SageMaker runs',
      accepted: 'exactly one production variant and one shadow variant',
    },
    {
      at: 'VpcConfig',
      broken: ({ VpcConfig, ExecutionRoleArn }) => isGiven(VpcConfig) && !isGiven(ExecutionRoleArn),
      wrong: 'is for endpoints of inference components',
      accepted: 'VpcConfig of the model, for models that variants name',
      isDoubtful: true,
    },
    {
      at: 'EnableNetworkIsolation',
      broken: ({ EnableNetworkIsolation, ExecutionRoleArn }) =>
        EnableNetworkIsolation === true && !isGiven(ExecutionRoleArn),
      wrong: 'is for endpoints of inference components',
      accepted: 'EnableNetworkIsolation of the model, for models that variants name',
      isDoubtful: true,
    },
  ],
  ProductionVariant: [
    {
      at: '',
      broken: ({ InstanceType, ServerlessConfig, InstancePools }) =>
        countOf(InstanceType, ServerlessConfig, InstancePools) > 1,
      wrong: 'has more than one of InstanceType, ServerlessConfig and InstancePools',
      accepted: 'exactly one of them',
    },
    {
      at: 'InitialInstanceCount',
      broken: ({ InitialInstanceCount, ServerlessConfig }) => countOf(InitialInstanceCount, ServerlessConfig) === 2,
      wrong: 'is not possible with ServerlessConfig, which has no instances',
      accepted: 'a variant without InitialInstanceCount',
    },
    {
      at: 'AcceleratorType',
      broken: ({ AcceleratorType }) => isGiven(AcceleratorType),
      wrong: 'is of Elastic Inference, which AWS has closed',
      accepted: 'an instance type with an accelerator of its own',
      isDoubtful: true,
    },
  ],
  ProductionVariantServerlessConfig: [
    {
      at: 'MemorySizeInMB',
      broken: ({ MemorySizeInMB = 0 }) => MemorySizeInMB % 1024 !== 0,
      wrong: 'is no multiple of 1024',
      accepted: '1024, 2048, 3072, 4096, 5120 or 6144',
    },
    {
      at: 'ProvisionedConcurrency',
      broken: ({ ProvisionedConcurrency = 0, MaxConcurrency = 0 }) => ProvisionedConcurrency > MaxConcurrency,
      wrong: 'is more than MaxConcurrency',
      accepted: 'MaxConcurrency at most',
    },
  ],
  ProductionVariantManagedInstanceScaling: [
    {
      at: 'MinInstanceCount',
      broken: ({ MinInstanceCount = 0, MaxInstanceCount = Infinity }) => MinInstanceCount > MaxInstanceCount,
      wrong: 'is more than MaxInstanceCount',
      accepted: 'MaxInstanceCount at most',
    },
  ],
  DeploymentConfig: [
    {
      at: 'RollingUpdatePolicy',
      broken: ({ BlueGreenUpdatePolicy, RollingUpdatePolicy }) =>
        countOf(BlueGreenUpdatePolicy, RollingUpdatePolicy) === 2,
      wrong: 'is given together with BlueGreenUpdatePolicy',
      accepted: 'exactly one of the two',
    },
    {
      at: '',
      broken: (config) => Object.keys(config).length === 0,
      wrong: 'is empty',
      accepted: 'BlueGreenUpdatePolicy or RollingUpdatePolicy',
    },
  ],
  TrafficRoutingConfig: [
    {
      at: 'CanarySize',
      broken: ({ Type, CanarySize }) => Type === 'CANARY' && !isGiven(CanarySize),
      wrong: 'is missing, but Type is CANARY',
      accepted: `a size of ${percent(SHARES.canary)}, or of some instances`,
    },
    {
      at: 'CanarySize',
      broken: ({ Type, CanarySize }) => Type !== 'CANARY' && isGiven(CanarySize),
      wrong: 'is only possible with Type CANARY',
      accepted: 'Type CANARY, or no CanarySize',
    },
    {
      at: 'CanarySize.Value',
      broken: ({ Type, CanarySize }) => Type === 'CANARY' && isOutside(CanarySize, SHARES.canary),
      wrong: 'is too large for a canary',
      accepted: percent(SHARES.canary),
    },
    {
      at: 'LinearStepSize',
      broken: ({ Type, LinearStepSize }) => Type === 'LINEAR' && !isGiven(LinearStepSize),
      wrong: 'is missing, but Type is LINEAR',
      accepted: `a size of ${percent(SHARES.linear)}, or of some instances`,
    },
    {
      at: 'LinearStepSize',
      broken: ({ Type, LinearStepSize }) => Type !== 'LINEAR' && isGiven(LinearStepSize),
      wrong: 'is only possible with Type LINEAR',
      accepted: 'Type LINEAR, or no LinearStepSize',
    },
    {
      at: 'LinearStepSize.Value',
      broken: ({ Type, LinearStepSize }) => Type === 'LINEAR' && isOutside(LinearStepSize, SHARES.linear),
      wrong: 'is no size of a linear step',
      accepted: percent(SHARES.linear),
    },
  ],
  RollingUpdatePolicy: [
    {
      at: 'MaximumBatchSize.Value',
      broken: ({ MaximumBatchSize }) => isOutside(MaximumBatchSize, SHARES.rolling),
      wrong: 'is no size of a batch',
      accepted: percent(SHARES.rolling),
    },
    {
      at: 'RollbackMaximumBatchSize.Value',
      broken: ({ RollbackMaximumBatchSize }) => isOutside(RollbackMaximumBatchSize, { least: 1, most: 100 }),
      wrong: 'is more than all',
      accepted: '100 percent of the capacity at most',
    },
  ],
  Alarm: [
    {
      at: 'AlarmName',
      broken: ({ AlarmName }) => !isGiven(AlarmName),
      wrong: 'is missing',
      accepted: 'the name of a CloudWatch alarm',
    },
  ],
}
