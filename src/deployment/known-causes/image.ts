import type { KnownCause } from './known-cause.ts'

const POLICIES = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html'
const SERVERLESS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html'

const PULL =
  'Allow the execution role `ecr:GetDownloadUrlForLayer`, `ecr:BatchGetImage` and `ecr:BatchCheckLayerAvailability` on the repository, and `ecr:GetAuthorizationToken`.'
const OTHER_ACCOUNT = 'If the repository is in another account, let its policy allow the execution role the same.'

/** Why SageMaker cannot have the image. */
export const IMAGE_CAUSES: readonly KnownCause[] = [
  {
    // aws/sagemaker-pytorch-inference-toolkit #7
    id: 'image-other-region',
    words:
      'Region of "763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-inference:2.6-cpu-py312" does not match expected region of eu-west-1. Cross region ECR image pulls are not allowed.',
    pattern: /does not match expected region of (?<expected>[\w-]+)|Cross region ECR image pulls are not allowed/i,
    cause: 'The image is in another region than the endpoint, and SageMaker pulls images from its own region only.',
    remedies: [
      'Push the image to a repository in $region (ECR can replicate), and name that one in `image-uri`.',
      'For an image that AWS provides, give `framework` and `framework-version` in place of `image-uri`: they find the one of the region.',
    ],
    link: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
  },
  {
    // aws/amazon-sagemaker-feedback #180
    id: 'image-oci-manifest',
    words:
      'Unsupported manifest media type application/vnd.oci.image.index.v1+json for image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1. Ensure that valid manifest media type is used for specified image.',
    pattern: /Unsupported manifest media type(?: (?<type>[\w.+/-]+))?/i,
    cause: 'The image has an OCI manifest or is an index of several images, which SageMaker does not accept.',
    remedies: [
      'Build a single Docker image: `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …`; then push it again.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html',
  },
  {
    id: 'image-not-ecr',
    words: 'Using non-ECR image "python:3.12" without Vpc repository access mode is not supported.',
    pattern: /Using non-ECR image/i,
    cause: 'SageMaker pulls images from Amazon ECR only, unless the model’s VPC gives it access to another registry.',
    remedies: ['Push the image to a private repository in Amazon ECR and set `image-uri` to it.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html',
  },
  {
    // The second: aws/amazon-sagemaker-examples #197, where the tag was left out.
    id: 'image-missing',
    words: 'Requested image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v9 not found.',
    pattern: /Requested image \S+ not found|ECR image "?\S+ is invalid/i,
    cause: 'There is no such image.',
    remedies: [
      'Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step.',
    ],
    link: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push.html',
  },
  {
    // aws/amazon-sagemaker-feedback #181
    id: 'image-other-account-serverless',
    words:
      'The container image URI is not a prebuilt SageMaker algorithm or deep learning image, or the bring-your-own container image URI does not reside in an Amazon ECR repository within the same AWS account creating the endpoint.',
    pattern:
      /container image URI is not a prebuilt SageMaker|does not reside in an Amazon ECR repository within the same/i,
    cause: 'A serverless endpoint takes its image from the account’s own ECR, or one that AWS provides.',
    remedies: ['Push the image to a repository in the endpoint’s account, or use an `instance-type`.'],
    link: SERVERLESS,
  },
  {
    // Users quote it of serverless endpoints, on re:Post too.
    id: 'image-too-large',
    words: 'Image size 12704675783 is greater than supported size 10737418240',
    pattern: /Image size (?<size>\d+) is greater than (?:the )?supported size (?<most>\d+)/i,
    derive: ({ size = '', most = '' }) => ({ sizeInGB: inGB(size), mostInGB: inGB(most) }),
    cause: 'The image is too large for a serverless endpoint: it has $sizeInGB GB, and $mostInGB GB are the most.',
    remedies: ['Make the image smaller, e.g. in several build stages, or use an `instance-type`.'],
    link: SERVERLESS,
  },
  {
    id: 'image-repository-policy',
    words:
      'The repository of your image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1 does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.',
    pattern: /does not grant ecr:/i,
    cause: 'The policy of the image’s repository does not let SageMaker in.',
    remedies: [
      'Let the repository’s policy allow `ecr:GetDownloadUrlForLayer`, `ecr:BatchGetImage` and `ecr:BatchCheckLayerAvailability` to the service principal `sagemaker.amazonaws.com`, or to the execution role.',
      PULL,
    ],
    link: POLICIES,
  },
  {
    id: 'image-denied',
    words:
      "The role 'arn:aws:iam::123456789012:role/SageMakerExecution' does not have BatchGetImage permission for the image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1'.",
    pattern: /does not have (?:ecr:)?\w+ permissions? (?:for|on|to) the (?:image|repository)/i,
    cause: 'The execution role may not pull the image.',
    remedies: [PULL, OTHER_ACCOUNT],
    link: POLICIES,
  },
  {
    // yuyasugano/terraform-sagemaker-sample-1 #1
    id: 'image-lost',
    words:
      'Please make sure all images included in the model for the production variant AllTraffic exist, and that the execution role used to create the model has permissions to access them.',
    pattern: /make sure all images included in the model/i,
    cause: 'SageMaker cannot pull the image: it was deleted since, or the execution role may not pull it.',
    remedies: [
      'Check that the image still exists: lifecycle policies of the repository delete images, those in use as well.',
      PULL,
      OTHER_ACCOUNT,
    ],
    link: POLICIES,
  },
]

function inGB(bytes: string): string {
  return (Number(bytes) / 2 ** 30).toFixed(1).replace(/\.0$/, '')
}
