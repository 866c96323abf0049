/** A cause that AWS's words betray, and what helps against it. */
export interface KnownCause {
  readonly pattern: RegExp
  /** What the words mean: one sentence. */
  readonly cause: string
  /** Most promising first. `$1`… stand for the pattern's groups. */
  readonly remedies: readonly string[]
}

/**
 * Messages of refused calls and FailureReasons of failed rollouts (sagemaker-behaviour A.3), the more specific first.
 */
const KNOWN_CAUSES: readonly KnownCause[] = [
  {
    pattern:
      /service limit '([^']+)' is (\d+) Instances?, with current utilization of (\d+) Instances? and a request delta of (\d+)/i,
    cause:
      'The account’s quota for this instance type is too low: “$1” is $2, $3 are in use, and $4 more were asked for.',
    remedies: [
      'Request an increase of “$1” in Service Quotas (https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas).',
      'An update runs both fleets side by side and needs quota for both: use fewer or other instances, or free some.',
    ],
  },
  {
    pattern: /InsufficientInstanceCapacity|CapacityError|Unable to provision requested ML compute capacity/i,
    cause: 'AWS has no free capacity of this instance type in this region now. It is not a matter of quota.',
    remedies: ['Run the deployment again later.', 'Use another `instance-type`, or another region.'],
  },
  {
    pattern: /did not pass the ping health check/i,
    cause:
      'The container started but never answered `GET /ping` with 200 in time: it crashed, is loading for too long, or listens on another port than 8080.',
    remedies: [
      'Read the container’s last log lines: a crash while loading the model shows there.',
      'Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.',
    ],
  },
  {
    pattern: /CannotStartContainerError|starts correctly when invoked with 'docker run/i,
    cause:
      'The container could not be started at all: no `serve` program or ENTRYPOINT, or an image for another processor architecture.',
    remedies: [
      'Run it as SageMaker does: `docker run <image> serve`.',
      'Build for the instance type’s architecture: `docker buildx build --platform linux/amd64`.',
    ],
  },
  {
    pattern: /Failed to download model data/i,
    cause: 'SageMaker could not download the model artifact.',
    remedies: [
      'Check that the object exists, is in the endpoint’s region, and that the execution role may `s3:GetObject` it (and `kms:Decrypt` its key).',
    ],
  },
  {
    pattern: /Could not (?:access|find) model data/i,
    cause:
      'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it (S3 policy or KMS key).',
    remedies: [
      'Check that `model-data-url` exists and that its bucket is in the endpoint’s region.',
      'Allow the execution role `s3:GetObject` on it and `s3:ListBucket` on its bucket.',
    ],
  },
  {
    pattern: /Could not assume role/i,
    cause: 'SageMaker cannot assume the execution role.',
    remedies: ['Let the role’s trust policy allow `sts:AssumeRole` to the principal `sagemaker.amazonaws.com`.'],
  },
  {
    pattern: /Unsupported manifest media type/i,
    cause: 'The image has an OCI manifest, which SageMaker refuses.',
    remedies: ['Build it with `docker buildx build --provenance=false --output type=docker,…` and push it again.'],
  },
  {
    pattern: /ecr:(?:GetDownloadUrlForLayer|BatchGetImage|BatchCheckLayerAvailability)|make sure all images included/i,
    cause:
      'SageMaker cannot pull the image: it does not exist, or the execution role or the repository’s policy does not allow it.',
    remedies: [
      'Check that the image exists, and allow the execution role `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`.',
    ],
  },
  {
    pattern: /iam:PassRole/i,
    cause: 'The caller may not hand the execution role to SageMaker.',
    remedies: [
      'Allow the caller `iam:PassRole` on the execution role (condition `iam:PassedToService: sagemaker.amazonaws.com`).',
    ],
  },
  {
    pattern: /AsyncInferenceConfig parameter cannot be removed/i,
    cause: 'AWS does not let an asynchronous endpoint become a synchronous one.',
    remedies: ['Deploy to another `endpoint-name`, or delete the endpoint first.'],
  },
  {
    pattern: /Request to service failed\. If failure persists/i,
    cause: 'A fault inside SageMaker.',
    remedies: ['Run the deployment again; if it persists, contact AWS support.'],
  },
]

/** The first known cause that matches one of the texts, its sentences filled in. */
export function knownCauseOf(...texts: readonly (string | undefined)[]): Omit<KnownCause, 'pattern'> | undefined {
  for (const { pattern, cause, remedies } of KNOWN_CAUSES) {
    const match = texts.map((text) => pattern.exec(text ?? '')).find((found) => found !== null)
    if (match !== undefined) {
      const filled = (text: string) => text.replaceAll(/\$(\d)/g, (_whole, group: string) => match[Number(group)] ?? '')
      return { cause: filled(cause), remedies: remedies.map(filled) }
    }
  }
  return undefined
}
