import type { SageMakerClient } from '@aws-sdk/client-sagemaker'

/**
 * What a look at a side service (ECR, S3, CloudWatch Logs) told. Side services are never required: a caller who may not look
 * goes on without. A throttle, a 5xx or a time-out is retried and then *thrown*, never told as "may not look".
 */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** Nothing to look up: not an ECR image, pinned already, not an S3 URL, … */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'denied'; readonly message: string }
  | { readonly kind: 'absent'; readonly message: string }

export interface LogTail {
  readonly logGroup: string
  readonly logStream: string
  /** The newest lines, oldest first. Text from outside. */
  readonly lines: readonly string[]
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
  /** Ends every connection, so that the process can exit. */
  destroy(): void
}
