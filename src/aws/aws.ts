import type { SageMakerClient } from '@aws-sdk/client-sagemaker'

/**
 * What a look at a side service (ECR, S3, IAM, …) told. Side services are never required: a caller who may not look goes on
 * without. A throttle, a 5xx or a time-out is retried and then *thrown*, never told as "may not look".
 */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** Nothing to look up: not an ECR image, pinned already, not an S3 URL, … */
  | { readonly kind: 'not-applicable' }
  | Denial
  /** AWS itself says that there is none. */
  | { readonly kind: 'absent'; readonly message: string }

/** AWS does not tell: the caller may not look, or it refuses for another reason. */
export interface Denial {
  readonly kind: 'denied'
  readonly message: string
  /**
   * What the caller would have to be allowed, e.g. `iam:GetRole`. Left out where AWS's message does not name it; empty where no
   * permission would help.
   */
  readonly actions?: readonly string[]
}

/** What came of a look that nothing depends on. */
export type Sought<T> = Lookup<T> | Unanswered

export interface Unanswered {
  readonly kind: 'unanswered'
  /** AWS's last words, or that there were none. */
  readonly message: string
  /** Nothing at all came before the time was up. */
  readonly isLate?: true
}

export interface LogTail {
  readonly logGroup: string
  readonly logStream: string
  /**
   * The newest lines, oldest first, runs of health checks folded. Text from outside. Empty: the container was started, and nothing
   * of it has arrived yet.
   */
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
  /** As Docker spells them: `amd64`, `arm64`. Those of a single image are in its configuration, which has to be downloaded. */
  readonly architectures: Sought<readonly string[]>
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

export interface Subnet {
  readonly id: string
  /** Empty where that was not told. */
  readonly vpcId: string
  readonly availabilityZone: string
  readonly freeAddresses: number
}

export interface SecurityGroup {
  readonly id: string
  readonly vpcId: string
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
   * The newest log lines of a variant's containers that were started since `since` (ms since the epoch), of a few; first those that
   * probably failed. `absent`: no log group or no such stream, which is itself evidence that no container ever ran.
   */
  containerLogs(
    where: {
      readonly endpointName: string
      readonly variantName: string
      readonly since: number
      /** No containers of before are running: what is written since then is theirs, whenever their streams were made. */
      readonly isAlone?: boolean
    },
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
  /**
   * The applied quota "<instance type> for endpoint usage". `not-applicable` and `absent`: it cannot be asked for alone, the list has
   * to tell.
   */
  endpointQuota(instanceType: string, signal: AbortSignal): Promise<Lookup<number>>
  /** The same of each type, as far as Service Quotas has one, from a list so long that it takes seconds to read. */
  listedEndpointQuotas(
    instanceTypes: readonly string[],
    signal: AbortSignal,
  ): Promise<Lookup<Readonly<Record<string, number>>>>
  /** Those of the alarms that exist, metric alarms and composite ones. */
  alarms(names: readonly string[], signal: AbortSignal): Promise<Lookup<readonly Alarm[]>>
  /** Those of the subnets that exist. */
  subnets(ids: readonly string[], signal: AbortSignal): Promise<Lookup<readonly Subnet[]>>
  /** Those of the security groups that exist. */
  securityGroups(ids: readonly string[], signal: AbortSignal): Promise<Lookup<readonly SecurityGroup[]>>
  /** Ends every connection, so that the process can exit. */
  destroy(): void
}
