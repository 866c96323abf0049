/** A cause that AWS's words betray, and what helps against it. */
export interface KnownCause {
  readonly pattern: RegExp
  /** What the words mean: one sentence. `$1`… stand for the pattern's groups, here and in the remedies. */
  readonly cause: string
  /** Most promising first. */
  readonly remedies: readonly string[]
  /** The container's log says more. */
  readonly isLogged?: true
}

/** Messages of refused calls and FailureReasons of failed rollouts (docs/design-notes.md), the more specific first. */
const KNOWN_CAUSES: readonly KnownCause[] = [
  {
    pattern:
      /service limit '([^']+)' is (\d+) \w+, with current utilization of (\d+) \w+ and a request delta of (\d+) \w+/i,
    cause: 'The account’s quota “$1” is too low: it allows $2, $3 are in use, and $4 more were requested.',
    remedies: [
      'Request an increase of “$1” in Service Quotas: https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
      'An update needs quota for the old and the new instances at once: request fewer or other instances, or free some.',
    ],
  },
  {
    pattern: /Unable to locate at least \d+ availability zones?(?:\(s\))? with the requested instance type/i,
    cause: 'This instance type is offered in too few Availability Zones of the region.',
    remedies: ['Use another `instance-type`, or another region.'],
  },
  {
    pattern: /InsufficientInstanceCapacity|CapacityError|Unable to provision requested ML compute capacity/i,
    cause: 'AWS has no free capacity of this instance type in the region at the moment. A higher quota would not help.',
    remedies: ['Deploy again later.', 'Use another `instance-type`, or another region.'],
  },
  {
    pattern: /did not pass the ping health check/i,
    cause:
      'The container started but did not answer `GET /ping` with status 200 in time: it crashed, took too long to load the model, or listens on a port other than 8080.',
    remedies: [
      'Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.',
    ],
    isLogged: true,
  },
  {
    pattern: /CannotStartContainerError|starts correctly when invoked with 'docker run/i,
    cause:
      'The container could not be started at all: it has no `serve` program and no ENTRYPOINT, or the image is for another processor architecture or a newer GPU driver.',
    remedies: [
      'Run the image as SageMaker does: `docker run <image> serve`.',
      'Build it for the instance type’s architecture: `docker buildx build --platform linux/amd64 …`.',
    ],
  },
  {
    pattern: /Failed to download model data|Could not (?:access|find) model data/i,
    cause:
      'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it.',
    remedies: [
      'Check that `model-data-url` exists and that its bucket is in the endpoint’s region.',
      'Allow the execution role `s3:GetObject` on it, `s3:ListBucket` on its bucket and, if it is encrypted, `kms:Decrypt` on its key.',
    ],
  },
  {
    pattern: /Could not assume role/i,
    cause: 'SageMaker cannot assume the execution role: there is no such role, or its trust policy does not allow it.',
    remedies: [
      'Let the role’s trust policy allow `sts:AssumeRole` to the service principal `sagemaker.amazonaws.com`.',
    ],
  },
  {
    pattern: /Unsupported manifest media type/i,
    cause: 'The image has an OCI manifest, which SageMaker does not accept.',
    remedies: [
      'Build a Docker image: `docker buildx build --provenance=false --output type=docker …`; then push it again.',
    ],
  },
  {
    pattern: /Using non-ECR image/i,
    cause: 'SageMaker pulls images from Amazon ECR only, unless the model’s VPC gives it access to another registry.',
    remedies: ['Push the image to a private repository in Amazon ECR and set `image-uri` to it.'],
  },
  {
    pattern: /Requested image .*not found|ECR image .*is invalid/i,
    cause: 'There is no such image.',
    remedies: [
      'Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step.',
    ],
  },
  {
    pattern: /does not grant ecr:|does not have \w+ permission for the image|make sure all images included/i,
    cause:
      'SageMaker cannot pull the image: it does not exist, or the execution role or the repository’s policy does not allow it.',
    remedies: [
      'Allow the execution role `ecr:GetDownloadUrlForLayer`, `ecr:BatchGetImage` and `ecr:BatchCheckLayerAvailability` on the repository, and `ecr:GetAuthorizationToken`.',
      'If the repository is in another account, let its policy allow the role the same.',
    ],
  },
  {
    pattern: /iam:PassRole/i,
    cause: 'The caller may not pass the execution role to SageMaker.',
    remedies: [
      'Allow the caller `iam:PassRole` on the execution role (condition `iam:PassedToService`: `sagemaker.amazonaws.com`).',
    ],
  },
  {
    pattern: /AsyncInferenceConfig parameter cannot be removed/i,
    cause: 'AWS does not let an asynchronous endpoint become a real-time one.',
    remedies: ['Deploy to another `endpoint-name`, or delete the endpoint first, which interrupts the service.'],
  },
  {
    pattern: /application-autoscaling:DeregisterScalableTarget/i,
    cause:
      'A variant of the endpoint is registered with Application Auto Scaling, and the caller may not deregister it.',
    remedies: [
      'Allow the caller `application-autoscaling:DeregisterScalableTarget`, or deregister the scalable target first.',
    ],
  },
  {
    pattern: /Cannot delete endpoint with inference component/i,
    cause: 'Inference components are on the endpoint.',
    remedies: ['Delete the endpoint’s inference components, then deploy again.'],
  },
  {
    pattern: /Cannot create already existing endpoint "/i,
    cause:
      'The name is taken by an endpoint that the caller cannot see. Names are unique in an account and region, whatever their case.',
    remedies: ['Allow the caller to describe that endpoint, or use another `endpoint-name`.'],
  },
  {
    pattern: /Request to service failed\. If failure persists/i,
    cause: 'A fault inside SageMaker.',
    remedies: ['Deploy again; if the failure persists, contact AWS Support.'],
  },
]

/** The first known cause whose pattern the text matches, its sentences filled in. */
export function knownCauseOf(text: string | undefined): KnownCause | undefined {
  for (const known of KNOWN_CAUSES) {
    const match = known.pattern.exec(text ?? '')
    if (match === null) continue
    const filled = (template: string) =>
      template.replaceAll(/\$(\d)/g, (_whole, group: string) => match[Number(group)] ?? '')
    return { ...known, cause: filled(known.cause), remedies: known.remedies.map(filled) }
  }
  return undefined
}
