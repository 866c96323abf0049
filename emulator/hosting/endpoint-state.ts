import type {
  CreateEndpointConfigInput,
  DeployedImage,
  DeploymentConfig,
  DescribeEndpointOutput,
  EndpointStatus,
  PendingProductionVariantSummary,
  ProductionVariantSummary,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../service/copy.ts'

/** What is deployed of a config: it goes on serving when somebody deletes the config or its models. */
export interface Deployed {
  readonly configName: string
  readonly config: CreateEndpointConfigInput
  /** By variant. */
  readonly images: Readonly<Record<string, readonly DeployedImage[]>>
}

/** An endpoint at a moment. A state is never changed, only followed by another, so that old ones can be told again. */
export interface EndpointState {
  readonly name: string
  readonly arn: string
  readonly status: EndpointStatus
  /** What DescribeEndpoint names: of an update the old config until it succeeded. */
  readonly live: Deployed
  /** Absent while nothing serves. */
  readonly variants?: readonly ProductionVariantSummary[]
  readonly shadowVariants?: readonly ProductionVariantSummary[]
  readonly pending?: {
    readonly deployed: Deployed
    readonly startTime: Date
    readonly variants: readonly PendingProductionVariantSummary[]
    readonly shadowVariants: readonly PendingProductionVariantSummary[]
  }
  readonly failureReason?: string
  readonly creationTime: Date
  readonly lastModifiedTime: Date
  readonly lastDeploymentConfig?: DeploymentConfig
}

/** A state as DescribeEndpoint tells it. */
export const describeState = (state: EndpointState): DescribeEndpointOutput => {
  const { live, pending } = state
  const { DataCaptureConfig: capture, AsyncInferenceConfig, ExplainerConfig, MetricsConfig } = live.config
  return copy({
    EndpointName: state.name,
    EndpointArn: state.arn,
    EndpointConfigName: live.configName,
    ProductionVariants: state.variants === undefined ? undefined : [...state.variants],
    ShadowProductionVariants: listOrNothing(state.shadowVariants),
    DataCaptureConfig:
      capture === undefined
        ? undefined
        : {
            EnableCapture: capture.EnableCapture ?? false,
            CaptureStatus: capture.EnableCapture === true ? ('Started' as const) : ('Stopped' as const),
            CurrentSamplingPercentage: capture.InitialSamplingPercentage,
            DestinationS3Uri: capture.DestinationS3Uri,
            KmsKeyId: capture.KmsKeyId ?? '',
          },
    EndpointStatus: state.status,
    FailureReason: state.failureReason,
    CreationTime: state.creationTime,
    LastModifiedTime: state.lastModifiedTime,
    LastDeploymentConfig: state.lastDeploymentConfig,
    AsyncInferenceConfig,
    ExplainerConfig,
    MetricsConfig,
    PendingDeploymentSummary:
      pending === undefined
        ? undefined
        : {
            EndpointConfigName: pending.deployed.configName,
            ProductionVariants: [...pending.variants],
            ShadowProductionVariants: listOrNothing(pending.shadowVariants),
            StartTime: pending.startTime,
          },
  })
}

const listOrNothing = <Item>(items: readonly Item[] | undefined): Item[] | undefined =>
  items === undefined || items.length === 0 ? undefined : [...items]
