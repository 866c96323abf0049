import { describe, expect, it, test } from '@jest/globals'
import { knownCauseOf } from '../../../src/deployment/known-causes.ts'

// Each with AWS's own words, as they have been seen; what they mean; and what the remedies have to say.
test.each<[string, string, string, readonly string[]]>([
  [
    'a quota',
    "The account-level service limit 'ml.p3.2xlarge for endpoint usage' is 2 Instances, with current utilization of 1 Instances and a request delta of 4 Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.",
    'The account’s quota “ml.p3.2xlarge for endpoint usage” is too low: it allows 2, 1 are in use, and 4 more were requested.',
    [
      'Request an increase of “ml.p3.2xlarge for endpoint usage” in Service Quotas: https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
      'An update needs quota for the old and the new instances at once: request fewer or other instances, or free some.',
    ],
  ],
  [
    'a quota of something else than instances',
    "The account-level service limit 'Maximum number of serverless endpoints' is 50 None, with current utilization of 50 None and a request delta of 1 None.",
    'The account’s quota “Maximum number of serverless endpoints” is too low: it allows 50, 50 are in use, and 1 more were requested.',
    ['Service Quotas'],
  ],
  [
    'an instance type that few zones have',
    'Unable to locate at least 2 availability zone(s) with the requested instance type ml.p4d.24xlarge that overlap with SageMaker subnets.',
    'This instance type is offered in too few Availability Zones of the region.',
    ['Use another `instance-type`, or another region.'],
  ],
  [
    'capacity',
    'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.',
    'AWS has no free capacity of this instance type in the region at the moment. A higher quota would not help.',
    ['Deploy again later.', 'Use another `instance-type`, or another region.'],
  ],
  [
    'capacity, in older words',
    'CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type.',
    'AWS has no free capacity of this instance type in the region at the moment. A higher quota would not help.',
    ['Deploy again later.', 'Use another `instance-type`, or another region.'],
  ],
  [
    'the health check',
    'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.',
    'The container started but did not answer `GET /ping` with status 200 in time: it crashed, took too long to load the model, or listens on a port other than 8080.',
    ['Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.'],
  ],
  [
    'a container that does not start',
    "CannotStartContainerError. Please ensure the model container for variant AllTraffic starts correctly when invoked with 'docker run <image> serve'",
    'The container could not be started at all: it has no `serve` program and no ENTRYPOINT, or the image is for another processor architecture or a newer GPU driver.',
    [
      'Run the image as SageMaker does: `docker run <image> serve`.',
      'Build it for the instance type’s architecture: `docker buildx build --platform linux/amd64 …`.',
    ],
  ],
  [
    'an artifact that cannot be downloaded',
    'Failed to download model data for container "container_1" from URL: "s3://models/churn/model.tar.gz". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.',
    'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it.',
    ['`model-data-url`', '`s3:GetObject`'],
  ],
  [
    'an artifact that cannot be read, in words that sound like a role’s fault',
    'Could not access model data at s3://models/churn/model.tar.gz. Please ensure that the role "arn:aws:iam::123456789012:role/SageMakerExecution" exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com". Also ensure that the role has "s3:GetObject" permissions and that the object is located in eu-west-1.',
    'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it.',
    ['`kms:Decrypt`'],
  ],
  [
    'an artifact that is not there',
    'Could not find model data at s3://models/churn/model.tar.gz.',
    'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it.',
    ['s3:ListBucket'],
  ],
  [
    'a role',
    "Could not assume role arn:aws:iam::123456789012:role/SageMakerExecution. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.",
    'SageMaker cannot assume the execution role: there is no such role, or its trust policy does not allow it.',
    ['Let the role’s trust policy allow `sts:AssumeRole` to the service principal `sagemaker.amazonaws.com`.'],
  ],
  [
    'an OCI image',
    'Unsupported manifest media type application/vnd.oci.image.index.v1+json for image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1.',
    'The image has an OCI manifest, which SageMaker does not accept.',
    ['--provenance=false --output type=docker'],
  ],
  [
    'an image from elsewhere',
    'Using non-ECR image "python:3.12" without Vpc repository access mode is not supported.',
    'SageMaker pulls images from Amazon ECR only, unless the model’s VPC gives it access to another registry.',
    ['Push the image to a private repository in Amazon ECR and set `image-uri` to it.'],
  ],
  [
    'an image that is not there',
    'Requested image 123456789012.dkr.ecr.us-west-2.amazonaws.com/churn:v1 not found.',
    'There is no such image.',
    ['`image-uri`'],
  ],
  [
    'an image without a tag that is not there',
    'ECR image "123456789012.dkr.ecr.us-east-1.amazonaws.com/churn" is invalid.',
    'There is no such image.',
    ['`image-uri`'],
  ],
  [
    'a repository that does not let SageMaker in',
    'The repository of your image 123456789012.dkr.ecr.eu-west-2.amazonaws.com/churn:v1 does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.',
    'SageMaker cannot pull the image: it does not exist, or the execution role or the repository’s policy does not allow it.',
    ['`ecr:BatchGetImage`', 'another account'],
  ],
  [
    'a role that may not pull the image',
    "The role 'arn:aws:iam::123456789012:role/SageMakerExecution' does not have BatchGetImage permission for the image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1'.",
    'SageMaker cannot pull the image: it does not exist, or the execution role or the repository’s policy does not allow it.',
    ['execution role'],
  ],
  [
    'images that are gone',
    'Please make sure all images included in the model for the production variant AllTraffic exist, and that the execution role used to create the model has permissions to access them.',
    'SageMaker cannot pull the image: it does not exist, or the execution role or the repository’s policy does not allow it.',
    ['ecr:GetAuthorizationToken'],
  ],
  [
    'a caller who may not pass the role',
    'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/SageMakerExecution because no identity-based policy allows the iam:PassRole action',
    'The caller may not pass the execution role to SageMaker.',
    [
      'Allow the caller `iam:PassRole` on the execution role (condition `iam:PassedToService`: `sagemaker.amazonaws.com`).',
    ],
  ],
  [
    'async inference that would go',
    'The AsyncInferenceConfig parameter cannot be removed from this endpoint once set.',
    'AWS does not let an asynchronous endpoint become a real-time one.',
    ['Deploy to another `endpoint-name`, or delete the endpoint first, which interrupts the service.'],
  ],
  [
    'autoscaling in the way of a deletion',
    'An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity arn:aws:sts::123456789012:assumed-role/ci/x does not have application-autoscaling:DeregisterScalableTarget permission.',
    'A variant of the endpoint is registered with Application Auto Scaling, and the caller may not deregister it.',
    ['`application-autoscaling:DeregisterScalableTarget`'],
  ],
  [
    'inference components in the way of a deletion',
    'Cannot delete endpoint with inference component associated. Please delete inference component and try it again.',
    'Inference components are on the endpoint.',
    ['Delete the endpoint’s inference components, then deploy again.'],
  ],
  [
    'a name that is taken',
    'Cannot create already existing endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
    'The name is taken by an endpoint that the caller cannot see. Names are unique in an account and region, whatever their case.',
    ['Allow the caller to describe that endpoint, or use another `endpoint-name`.'],
  ],
  [
    'a fault of SageMaker’s own',
    'Request to service failed. If failure persists after retry, contact customer support.',
    'A fault inside SageMaker.',
    ['Deploy again; if the failure persists, contact AWS Support.'],
  ],
])('%s', (_what, words, cause, facts) => {
  const known = knownCauseOf(words)
  expect(known?.cause).toBe(cause)
  for (const fact of facts) expect(known?.remedies.join('\n')).toContain(fact)
})

describe('nothing is known of', () => {
  test.each<[string, string | undefined]>([
    ['no words', undefined],
    ['empty words', ''],
    ['other words', 'The production variant is in an unknown state.'],
    [
      'a config that exists already',
      'Cannot create already existing endpoint configuration "arn:…:endpoint-config/churn".',
    ],
    ['a health check that was passed', 'All containers passed the ping health check.'],
  ])('%s', (_what, words) => {
    expect(knownCauseOf(words)).toBeUndefined()
  })
})

it('takes nothing from outside for a placeholder', () => {
  const words =
    "service limit '$4 for $1' is 2 Instances, with current utilization of 1 Instances and a request delta of 3 Instances"
  expect(knownCauseOf(words)?.cause).toContain('quota “$4 for $1” is too low')
})

it('points to the container’s log only where a container has run', () => {
  const isLogged = (words: string) => knownCauseOf(words)?.isLogged
  expect(isLogged('did not pass the ping health check')).toBe(true)
  expect(isLogged('CannotStartContainerError')).toBeUndefined()
  expect(isLogged('InsufficientInstanceCapacity')).toBeUndefined()
})
