import type { DescribeEndpointConfigCommandOutput, DescribeModelCommandOutput } from '@aws-sdk/client-sagemaker'
import type { AwsFailure } from '../../../src/aws/failure.ts'
import { type Desired, desiredState } from '../../../src/deployment/desired.ts'
import type { Found, Inspection } from '../../../src/deployment/inspection.ts'
import { blank, type Memory, type Reading, type Rollout } from '../../../src/deployment/memory.ts'
import type { References } from '../../../src/deployment/references.ts'
import type { Run } from '../../../src/deployment/run.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import type { Endpoint } from '../../../src/deployment/endpoint.ts'
import { timesOf } from '../../../src/deployment/reading.ts'

// What pure decisions are given, each with what does not matter to a test filled in.

export const ROLE = 'arn:aws:iam::123456789012:role/SageMakerExecution'
export const REPOSITORY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn'
export const IMAGE = `${REPOSITORY}@sha256:${'a'.repeat(64)}`
export const ARTIFACT = 's3://models/churn/model.tar.gz'

/** When all runs here begin, in ms. */
export const START = Date.UTC(2026, 0, 1)
export const SECOND = 1_000
export const MINUTE = 60_000

/** The smallest full use of the action. */
export function specificationOf(overrides: Partial<Specification> = {}): Specification {
  return {
    region: 'eu-west-1',
    endpointName: 'churn',
    models: [
      {
        key: 'model',
        baseName: 'churn',
        request: { PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: ROLE },
      },
    ],
    endpointConfig: {
      ProductionVariants: [
        { VariantName: 'AllTraffic', ModelName: 'model', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
      ],
    },
    retainVariantProperties: 'auto',
    tags: {},
    adoptExisting: false,
    recreateFailed: 'auto',
    forceNewDeployment: false,
    wait: true,
    waitTimeoutMs: 50 * MINUTE,
    pollIntervalMs: 15 * SECOND,
    dryRun: false,
    preflight: true,
    ...overrides,
  }
}

export const NO_REFERENCES: References = { images: {}, artifacts: {}, packages: {} }

export function desiredOf(overrides: Partial<Specification> = {}, references = NO_REFERENCES, run = '42/1'): Desired {
  return desiredState(specificationOf(overrides), references, run)
}

export function runOf(overrides: Partial<Specification> = {}): Run {
  return { desired: desiredOf(overrides), provenance: {}, nonce: 'nonce-1' }
}

/** The config that the smallest full use asks for, the one of a forced rollout of it, and its model. */
export const { name: OURS, forcedName: FORCED } = desiredOf().endpointConfig
export const MODEL = desiredOf().models[0]?.name ?? ''
/** The config that was live before, by another name of the action's form. */
export const FORMER = 'churn-0123456789ab'
export const ENDPOINT_ARN = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn'

/** A look's answer: by default `InService` on the former config. `modified` and `created` are seconds after the start. */
export function endpointOf({
  status = 'InService',
  config = FORMER,
  pending,
  modified = -3600,
  created = -7200,
  reason,
}: {
  readonly status?: NonNullable<Endpoint['EndpointStatus']>
  readonly config?: string
  readonly pending?: string
  readonly modified?: number
  readonly created?: number
  readonly reason?: string
} = {}): Endpoint {
  return {
    $metadata: {},
    EndpointName: 'churn',
    EndpointArn: ENDPOINT_ARN,
    EndpointStatus: status,
    EndpointConfigName: config,
    ...(pending === undefined ? {} : { PendingDeploymentSummary: { EndpointConfigName: pending } }),
    ...(reason === undefined ? {} : { FailureReason: reason }),
    CreationTime: new Date(START + created * SECOND),
    LastModifiedTime: new Date(START + modified * SECOND),
  }
}

export function readingOf(endpoint: Endpoint | undefined, atSeconds = 0): Reading {
  return { at: START + atSeconds * SECOND, endpoint }
}

export function rolloutOf(overrides: Partial<Rollout> = {}): Rollout {
  return {
    kind: 'update',
    configName: OURS,
    startedAt: START,
    baseline: readingOf(endpointOf()),
    isAccepted: true,
    wasSeen: false,
    goneCreation: 0,
    ...overrides,
  }
}

/** What a run knows right after looks that showed this; the newest times are those of the last look, unless told. */
export function memoryOf(
  endpoint: Endpoint | undefined,
  { atSeconds = 0, ...overrides }: Partial<Memory> & { readonly atSeconds?: number } = {},
): Memory {
  const reading = readingOf(endpoint, atSeconds)
  return {
    ...blank('churn', START, 50 * MINUTE),
    firstReading: reading,
    reading,
    stretch: { since: reading.at, looks: 1 },
    newest: timesOf(endpoint),
    isFresh: true,
    known: [FORMER],
    hasHeardFromAws: true,
    listedAt: reading.at,
    ...overrides,
  }
}

/** What a run knows while its rollout goes on. */
export function watchingOf(
  endpoint: Endpoint | undefined,
  {
    rollout = {},
    ...overrides
  }: Omit<Partial<Memory>, 'rollout'> & {
    readonly rollout?: Partial<Rollout>
    readonly atSeconds?: number
  } = {},
): Memory {
  const whole = rolloutOf(rollout)
  return memoryOf(endpoint, { firstReading: whole.baseline, ...overrides, rollout: whole })
}

/** The newest times that looks have shown: those of the usual endpoint, last changed so many seconds after the start. */
export function newestOf(modified: number): Memory['newest'] {
  return timesOf(endpointOf({ modified }))
}

export function timesOfCreation(endpoint: Endpoint): number {
  return timesOf(endpoint).creation
}

export function found<T>(value: T): Found<T> {
  return { kind: 'found', value }
}

export const ABSENT = { kind: 'absent' } as const
export const DENIED = { kind: 'denied', message: 'No.' } as const

/** As AWS describes a config: with the defaults that nobody asked for. */
export function configOf(
  name: string,
  { ProductionVariants, ...rest }: Partial<DescribeEndpointConfigCommandOutput> = {},
): DescribeEndpointConfigCommandOutput {
  return {
    $metadata: {},
    EndpointConfigName: name,
    EndpointConfigArn: `arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/${name}`,
    CreationTime: new Date(START),
    EnableNetworkIsolation: false,
    ProductionVariants: ProductionVariants ?? [
      {
        VariantName: 'AllTraffic',
        ModelName: MODEL,
        InstanceType: 'ml.m5.large',
        InitialInstanceCount: 1,
        InitialVariantWeight: 1,
        VolumeSizeInGB: 8,
      },
    ],
    ...rest,
  }
}

/** As AWS describes a model: with the defaults that nobody asked for. */
export function modelOf(
  name: string,
  { PrimaryContainer, ...rest }: Partial<DescribeModelCommandOutput> = {},
): DescribeModelCommandOutput {
  return {
    $metadata: {},
    ModelName: name,
    ModelArn: `arn:aws:sagemaker:eu-west-1:123456789012:model/${name}`,
    CreationTime: new Date(START),
    EnableNetworkIsolation: false,
    ExecutionRoleArn: ROLE,
    DeploymentRecommendation: { RecommendationStatus: 'NOT_APPLICABLE', RealTimeInferenceRecommendations: [] },
    ...(rest.Containers === undefined
      ? {
          PrimaryContainer: {
            Image: IMAGE,
            Mode: 'SingleModel',
            ModelDataUrl: ARTIFACT,
            ModelDataSource: {
              S3DataSource: { S3Uri: ARTIFACT, S3DataType: 'S3Object', CompressionType: 'Gzip' },
            },
            Environment: {},
            ...PrimaryContainer,
          },
        }
      : {}),
    ...rest,
  }
}

/** What is around the endpoint: by default everything that shall be, and nothing that is. */
export function inspectionOf(overrides: Partial<Inspection> = {}): Inspection {
  return {
    target: { configName: OURS, config: found(configOf(OURS)) },
    models: { [MODEL]: found(modelOf(MODEL)) },
    tags: {},
    ...overrides,
  }
}

/** An inspection of an endpoint that is on this config with this model, and shall be on ours. */
export function liveInspectionOf(
  config: Found<DescribeEndpointConfigCommandOutput>,
  models: Readonly<Record<string, Found<DescribeModelCommandOutput>>>,
  overrides: Partial<Inspection> = {},
): Inspection {
  return inspectionOf({
    target: { configName: OURS, config: ABSENT },
    models: { [MODEL]: ABSENT },
    live: { configName: config.kind === 'found' ? (config.value.EndpointConfigName ?? '') : FORMER, config, models },
    ...overrides,
  })
}

export function failureOf(kind: AwsFailure['kind'], overrides: Partial<AwsFailure> = {}): AwsFailure {
  return { kind, name: 'ValidationException', message: 'No.', ...overrides }
}
