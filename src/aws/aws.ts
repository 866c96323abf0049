import type { SageMakerClient } from '@aws-sdk/client-sagemaker'

/**
 * What a look at a side service (ECR, S3, IAM, …) told. Side services are never required: a caller who may not look goes on
 * without. A throttle, a 5xx or a time-out is retried and then *thrown*, never told as "may not look".
 */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** Nothing to look up: not an ECR image, pinned already, not an S3 URL, … */
  | { readonly kind: 'not-applicable' }
  | {
      readonly kind: 'denied'
      readonly message: string
      /** What the caller would have to be allowed, e.g. `iam:GetRole`, where AWS's message names it. */
      readonly action?: string
    }
  | { readonly kind: 'absent'; readonly message: string }

export interface LogTail {
  readonly logGroup: string
  readonly logStream: string
  /** The newest lines, oldest first. Text from outside. */
  readonly lines: readonly string[]
}

/** An IAM role, as IAM describes it. */
export interface Role {
  readonly arn: string
  /** Who may assume it: JSON. Text from outside. */
  readonly trustPolicy: string
}

/** What kind of image lies in the registry. */
export interface ImageFormat {
  readonly mediaType: string
  /** As Docker spells them: `amd64`, `arm64`. Empty where the caller may not download the image's configuration. */
  readonly architectures: readonly string[]
}

/** A CloudWatch alarm at this moment. */
export interface Alarm {
  readonly name: string
  readonly state: string
  /** CloudWatch's words for why it is in this state. */
  readonly reason?: string
  /** When it came into this state, in ms since the epoch. */
  readonly since?: number
}

/** Those of the subnets and security groups that were asked for which exist. */
export interface Network {
  readonly subnets: readonly {
    readonly id: string
    readonly vpcId: string
    readonly availabilityZone: string
    readonly freeAddresses: number
  }[]
  readonly securityGroups: readonly { readonly id: string; readonly vpcId: string }[]
}

/** An object below a prefix. */
export interface StoredObject {
  readonly key: string
  /** Bytes. */
  readonly size: number
}

/** All of AWS that the deployment domain sees. */
export interface Aws {
  readonly sagemaker: Pick<SageMakerClient, 'send'>
  /**
   * The digest (`sha256:…`) that an image URI with a tag (or none) stands for in ECR. `not-applicable` for other
   * registries and for URIs that carry a digest already.
   */
  imageDigest(imageUri: string, signal: AbortSignal): Promise<Lookup<string>>
  /** What identifies the artifact's content: an object's ETag, or a prefix's hash over its sorted (key, ETag) list. */
  artifactIdentity(url: string, signal: AbortSignal): Promise<Lookup<string>>
  /**
   * The newest log lines of a variant's containers since `since` (ms since the epoch), newest streams first.
   * `absent`: no log group or no stream, which is itself evidence that no container ever ran.
   */
  containerLogs(
    where: { readonly endpointName: string; readonly variantName: string; readonly since: number },
    signal: AbortSignal,
  ): Promise<Lookup<readonly LogTail[]>>
  /** Which of an endpoint's variants Application Auto Scaling changes the instance count of. */
  scalableVariants(
    where: { readonly endpointName: string; readonly variantNames: readonly string[] },
    signal: AbortSignal,
  ): Promise<Lookup<readonly string[]>>
  /** The role of this ARN's name in the caller's account; its ARN may be another one. */
  role(arn: string, signal: AbortSignal): Promise<Lookup<Role>>
  /** `not-applicable` for images in other registries than ECR. */
  imageFormat(imageUri: string, signal: AbortSignal): Promise<Lookup<ImageFormat>>
  /** Where the bucket of an S3 URL is: a region's name. S3 tells it even to those who may not look into the bucket. */
  bucketRegion(url: string, signal: AbortSignal): Promise<Lookup<string>>
  /** The first objects (1,000 at most) below an S3 URL that is taken for a prefix as it stands. */
  objectsBelow(url: string, signal: AbortSignal): Promise<Lookup<readonly StoredObject[]>>
  /** The applied quota "<instance type> for endpoint usage" of each type, as far as Service Quotas has one. */
  endpointQuotas(
    instanceTypes: readonly string[],
    signal: AbortSignal,
  ): Promise<Lookup<Readonly<Record<string, number>>>>
  /** Those of the alarms that exist, metric alarms and composite ones. */
  alarms(names: readonly string[], signal: AbortSignal): Promise<Lookup<readonly Alarm[]>>
  network(
    ids: { readonly subnets: readonly string[]; readonly securityGroups: readonly string[] },
    signal: AbortSignal,
  ): Promise<Lookup<Network>>
  /** Ends every connection, so that the process can exit. */
  destroy(): void
}
