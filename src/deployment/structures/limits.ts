import {
  AsyncNotificationTopicTypes,
  CapacityReservationPreference,
  CapacitySizeType,
  CaptureMode,
  ClarifyFeatureType,
  ClarifyTextGranularity,
  ClarifyTextLanguage,
  ContainerMode,
  InferenceExecutionMode,
  ManagedInstanceScalingScaleInStrategy,
  ManagedInstanceScalingStatus,
  ModelCacheSetting,
  ModelCompressionType,
  ProductionVariantAcceleratorType,
  ProductionVariantInferenceAmiVersion,
  ProductionVariantInstanceType,
  RepositoryAccessMode,
  RoutingStrategy,
  S3ModelDataType,
  TrafficRoutingConfigType,
} from '@aws-sdk/client-sagemaker'
import { readExecutionRoleArn } from '../inputs/execution-role-arn.ts'
import { readInstanceType } from '../inputs/instance-type.ts'
import type { Reader } from '../inputs/read.ts'
import { readResourceName } from '../inputs/resource-name.ts'

/** What SageMaker demands of a member beyond its type, and what to call what it accepts. */
export interface Limit {
  /** Of a text its least length, of a number its least value, of a list or map its least size. */
  readonly min?: number
  readonly max?: number
  /** Of a number: no fractions. */
  readonly whole?: true
  /** Holds for the whole text. */
  readonly pattern?: RegExp
  /** The words that are accepted. */
  readonly words?: readonly string[]
  /** That AWS adds to the words from time to time, so that another one only deserves a warning. */
  readonly grows?: true
  /** What is accepted, for people. */
  readonly is?: string
  /** An example of it, which is accepted. */
  readonly such?: string
  /** Judges the text in place of pattern and length, where more is to be said of what is wrong. */
  readonly reader?: Reader<string>
  /** Of a list's items, or a map's values. */
  readonly items?: Limit
  /** Of a map's keys. */
  readonly keys?: Limit
}

const whole = (min?: number, max?: number): Limit => ({
  whole: true,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

const text = (min: number, max: number): Limit => ({ min, max })

/** Words of a set that AWS keeps as it is. */
const word = (values: Readonly<Record<string, string>>): Limit => ({ words: Object.values(values) })

/** Words of a set that grows. */
const growing = (values: Readonly<Record<string, string>>): Limit => ({ words: Object.values(values), grows: true })

const name: Limit = {
  max: 63,
  pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/,
  is: 'letters, digits and hyphens, with a letter or digit at both ends',
  such: 'churn',
  reader: readResourceName,
}
/** The same names, by another pattern of the API's. */
const modelName: Limit = { ...name, pattern: /[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?/ }
const roleArn: Limit = {
  min: 20,
  max: 2048,
  pattern: /arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+/,
  is: 'the ARN of an IAM role',
  such: 'arn:aws:iam::123456789012:role/SageMakerExecution',
  reader: readExecutionRoleArn,
}
const instanceType: Limit = {
  pattern: /ml\.[a-z][a-z\d]*(-[a-z\d]+)*\.[a-z\d]+/,
  words: Object.values(ProductionVariantInstanceType),
  grows: true,
  is: 'an instance type of SageMaker, ml.<family>.<size>',
  such: 'ml.m5.large',
  reader: readInstanceType,
}
const kmsKey: Limit = {
  max: 2048,
  pattern: /[a-zA-Z0-9:/_-]*/,
  is: 'the id, ARN or alias of a KMS key',
  such: '1234abcd-12ab-34cd-56ef-1234567890ab',
}
/** Where something is read from. */
const url: Limit = { max: 1024, pattern: /(https|s3):\/\/([^/]+)\/?(.*)/, is: 'an S3 URL', such: 's3://bucket/key' }
/** Where something is written to. */
const destination: Limit = {
  max: 512,
  pattern: /(https|s3):\/\/([^/])\/?(.*)/,
  is: 'an S3 URL',
  such: 's3://bucket/prefix',
}
const topicArn: Limit = {
  max: 2048,
  pattern: /arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+/,
  is: 'the ARN of an SNS topic',
  such: 'arn:aws:sns:eu-west-1:123456789012:topic',
}
const contentType: Limit = {
  min: 1,
  max: 256,
  pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*/,
  is: 'a content type',
  such: 'text/csv',
}
const networkId = (is: string, such: string): Limit => ({ max: 32, pattern: /[-0-9a-zA-Z]+/, is, such })
const header = text(1, 64)
/** The API calls the limits of both kinds of wait by the same name. */
const waitSeconds = whole(0, 3600)
const executionSeconds = whole(600, 28_800)

/**
 * By structure and member, as the API's model has them (which the SDK's schemas leave out). A member that is not here has no
 * limits beyond its type, or is newer than this table.
 */
export const LIMITS: Readonly<Record<string, Limit>> = {
  // CreateModel
  'CreateModelInput.Containers': { max: 15 },
  'CreateModelInput.ExecutionRoleArn': roleArn,
  'ContainerDefinition.ContainerHostname': name,
  'ContainerDefinition.Image': {
    max: 255,
    pattern: /[\S]+/,
    is: 'the URI of an image, without white space',
    such: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0',
  },
  'ContainerDefinition.Mode': word(ContainerMode),
  'ContainerDefinition.ModelDataUrl': url,
  'ContainerDefinition.AdditionalModelDataSources': { max: 5 },
  'ContainerDefinition.Environment': {
    max: 100,
    keys: {
      max: 1024,
      pattern: /[a-zA-Z_][a-zA-Z0-9_]*/,
      is: 'letters, digits and underscores that do not begin with a digit',
      such: 'LOG_LEVEL',
    },
    items: { max: 1024 },
  },
  'ContainerDefinition.ModelPackageName': {
    min: 1,
    max: 176,
    pattern:
      /(arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?/,
    is: 'the name or ARN of a model package or of a model package group',
    such: 'churn/3',
  },
  'ContainerDefinition.InferenceSpecificationName': { ...name, min: 1 },
  'ImageConfig.RepositoryAccessMode': word(RepositoryAccessMode),
  'RepositoryAuthConfig.RepositoryCredentialsProviderArn': text(1, 2048),
  'S3ModelDataSource.S3Uri': url,
  'S3ModelDataSource.S3DataType': word(S3ModelDataType),
  'S3ModelDataSource.CompressionType': word(ModelCompressionType),
  'S3ModelDataSource.ManifestS3Uri': url,
  'InferenceHubAccessConfig.HubContentArn': { max: 255 },
  'AdditionalModelDataSource.ChannelName': {
    min: 1,
    max: 64,
    pattern: /[A-Za-z0-9.\-_]+/,
    is: 'letters, digits, dots, hyphens and underscores',
    such: 'adapter',
  },
  'MultiModelConfig.ModelCacheSetting': word(ModelCacheSetting),
  'ContainerMetricsConfig.MetricsEndpoints': { max: 1 },
  'MetricsEndpoint.MetricsEndpointPath': {
    max: 256,
    pattern: /\/(?!.*\.\.)[a-zA-Z0-9/_.-]+/,
    is: 'a path that begins with / and has no ..',
    such: '/metrics',
  },
  'MetricsEndpoint.MetricPublishFrequencyInSeconds': whole(),
  'InferenceExecutionConfig.Mode': word(InferenceExecutionMode),
  'VpcConfig.SecurityGroupIds': {
    min: 1,
    max: 5,
    items: networkId('the id of a security group', 'sg-0123456789abcdef0'),
  },
  'VpcConfig.Subnets': { min: 1, max: 16, items: networkId('the id of a subnet', 'subnet-0123456789abcdef0') },

  // CreateEndpointConfig
  'CreateEndpointConfigInput.ProductionVariants': { min: 1, max: 10 },
  'CreateEndpointConfigInput.KmsKeyId': kmsKey,
  'CreateEndpointConfigInput.ShadowProductionVariants': { min: 1, max: 10 },
  'CreateEndpointConfigInput.ExecutionRoleArn': roleArn,
  'ProductionVariant.VariantName': name,
  'ProductionVariant.ModelName': modelName,
  'ProductionVariant.InitialInstanceCount': whole(1),
  'ProductionVariant.InstanceType': instanceType,
  'ProductionVariant.InstancePools': { min: 1, max: 5 },
  'ProductionVariant.VariantInstanceProvisionTimeoutInSeconds': whole(300, 3600),
  'ProductionVariant.InitialVariantWeight': { min: 0 },
  'ProductionVariant.AcceleratorType': growing(ProductionVariantAcceleratorType),
  'ProductionVariant.VolumeSizeInGB': whole(1, 512),
  'ProductionVariant.ModelDataDownloadTimeoutInSeconds': whole(60, 3600),
  'ProductionVariant.ContainerStartupHealthCheckTimeoutInSeconds': whole(60, 3600),
  'ProductionVariant.InferenceAmiVersion': growing(ProductionVariantInferenceAmiVersion),
  'InstancePool.InstanceType': instanceType,
  'InstancePool.ModelNameOverride': modelName,
  'InstancePool.Priority': whole(1, 5),
  'ProductionVariantCoreDumpConfig.DestinationS3Uri': destination,
  'ProductionVariantCoreDumpConfig.KmsKeyId': kmsKey,
  'ProductionVariantServerlessConfig.MemorySizeInMB': whole(1024, 6144),
  'ProductionVariantServerlessConfig.MaxConcurrency': whole(1, 200),
  'ProductionVariantServerlessConfig.ProvisionedConcurrency': whole(1, 200),
  'ProductionVariantManagedInstanceScaling.Status': word(ManagedInstanceScalingStatus),
  'ProductionVariantManagedInstanceScaling.MinInstanceCount': whole(0),
  'ProductionVariantManagedInstanceScaling.MaxInstanceCount': whole(1),
  'ProductionVariantManagedInstanceScalingScaleInPolicy.Strategy': growing(ManagedInstanceScalingScaleInStrategy),
  'ProductionVariantManagedInstanceScalingScaleInPolicy.MaximumStepSize': whole(1, 100),
  'ProductionVariantManagedInstanceScalingScaleInPolicy.CooldownInMinutes': whole(5, 1440),
  'ProductionVariantRoutingConfig.RoutingStrategy': growing(RoutingStrategy),
  'PrefixAwareRoutingConfig.PrefixLength': whole(1024, 65_536),
  'PrefixAwareRoutingConfig.ConcurrencyThreshold': whole(1, 1024),
  'ProductionVariantCapacityReservationConfig.CapacityReservationPreference': growing(CapacityReservationPreference),
  'ProductionVariantCapacityReservationConfig.MlReservationArn': {
    min: 20,
    max: 258,
    pattern: /arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z0-9-]{1,14}\/.*/,
    is: 'the ARN of a training plan or another reservation of SageMaker',
    such: 'arn:aws:sagemaker:eu-west-1:123456789012:training-plan/churn',
  },
  'DataCaptureConfig.InitialSamplingPercentage': whole(0, 100),
  'DataCaptureConfig.DestinationS3Uri': destination,
  'DataCaptureConfig.KmsKeyId': kmsKey,
  'DataCaptureConfig.CaptureOptions': { min: 1, max: 32 },
  'CaptureOption.CaptureMode': word(CaptureMode),
  'CaptureContentTypeHeader.CsvContentTypes': { min: 1, max: 10, items: contentType },
  'CaptureContentTypeHeader.JsonContentTypes': { min: 1, max: 10, items: contentType },
  'AsyncInferenceClientConfig.MaxConcurrentInvocationsPerInstance': whole(1, 1000),
  'AsyncInferenceOutputConfig.KmsKeyId': kmsKey,
  'AsyncInferenceOutputConfig.S3OutputPath': destination,
  'AsyncInferenceOutputConfig.S3FailurePath': destination,
  'AsyncInferenceNotificationConfig.SuccessTopic': topicArn,
  'AsyncInferenceNotificationConfig.ErrorTopic': topicArn,
  'AsyncInferenceNotificationConfig.IncludeInferenceResponseIn': { max: 2, items: word(AsyncNotificationTopicTypes) },
  'ClarifyExplainerConfig.EnableExplanations': text(1, 64),
  'ClarifyInferenceConfig.FeaturesAttribute': text(1, 64),
  'ClarifyInferenceConfig.ContentTemplate': text(1, 64),
  'ClarifyInferenceConfig.MaxRecordCount': whole(1),
  'ClarifyInferenceConfig.MaxPayloadInMB': whole(1, 25),
  'ClarifyInferenceConfig.ProbabilityIndex': whole(0),
  'ClarifyInferenceConfig.LabelIndex': whole(0),
  'ClarifyInferenceConfig.ProbabilityAttribute': text(1, 64),
  'ClarifyInferenceConfig.LabelAttribute': text(1, 64),
  'ClarifyInferenceConfig.LabelHeaders': { min: 1, max: 16, items: header },
  'ClarifyInferenceConfig.FeatureHeaders': { min: 1, max: 256, items: header },
  'ClarifyInferenceConfig.FeatureTypes': { min: 1, max: 256, items: word(ClarifyFeatureType) },
  'ClarifyShapConfig.NumberOfSamples': whole(1),
  'ClarifyShapConfig.Seed': whole(),
  'ClarifyShapBaselineConfig.MimeType': {
    max: 255,
    pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*/,
    is: 'a content type',
    such: 'text/csv',
  },
  'ClarifyShapBaselineConfig.ShapBaseline': { ...text(1, 4096), pattern: /[\s\S]+/ },
  'ClarifyShapBaselineConfig.ShapBaselineUri': url,
  'ClarifyTextConfig.Language': growing(ClarifyTextLanguage),
  'ClarifyTextConfig.Granularity': word(ClarifyTextGranularity),
  'MetricsConfig.MetricPublishFrequencyInSeconds': whole(),

  // DeploymentConfig of CreateEndpoint and UpdateEndpoint
  'BlueGreenUpdatePolicy.TerminationWaitInSeconds': waitSeconds,
  'BlueGreenUpdatePolicy.MaximumExecutionTimeoutInSeconds': executionSeconds,
  'TrafficRoutingConfig.Type': word(TrafficRoutingConfigType),
  'TrafficRoutingConfig.WaitIntervalInSeconds': waitSeconds,
  'CapacitySize.Type': word(CapacitySizeType),
  'CapacitySize.Value': whole(1),
  'RollingUpdatePolicy.WaitIntervalInSeconds': waitSeconds,
  'RollingUpdatePolicy.MaximumExecutionTimeoutInSeconds': executionSeconds,
  'AutoRollbackConfig.Alarms': { min: 1, max: 10 },
  'Alarm.AlarmName': {
    min: 1,
    max: 255,
    pattern: /(?!\s*$).+/,
    is: 'the name of a CloudWatch alarm',
    such: 'churn-errors',
  },
}
