import type { KnownCause } from './known-cause.ts'

const LOADING = 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html'
const REGISTRY = 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy.html'

const READABLE =
  'Allow the execution role `s3:GetObject` on it, `s3:ListBucket` on its bucket and, if it is encrypted, `kms:Decrypt` on its key.'

/** Why SageMaker cannot have the model: its artifact, or its package in the Model Registry. */
export const MODEL_DATA_CAUSES: readonly KnownCause[] = [
  {
    // aws/sagemaker-python-sdk #3755. The same words whether the object is gone, elsewhere, encrypted or forbidden.
    id: 'model-data-inaccessible',
    words:
      'Could not access model data at s3://models/churn/model.tar.gz. Please ensure that the role "arn:aws:iam::123456789012:role/SageMakerExecution" exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com". Also ensure that the role has "s3:GetObject" permissions and that the object is located in eu-west-1. If your Model uses multiple models or uncompressed models, please ensure that the role has "s3:ListBucket" permission.',
    pattern: /Could not (?:access|find) model data/i,
    cause:
      'SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it (in most cases the role itself is right).',
    remedies: [
      'Check that `model-data-url` exists and that its bucket is in $region.',
      READABLE,
      'A bucket of another account must allow the execution role in its own policy.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html',
  },
  {
    id: 'model-data-download',
    words:
      'Failed to download model data for container "container_1" from URL: "s3://models/churn/model.tar.gz". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.',
    pattern: /Failed to download model data/i,
    cause:
      'SageMaker could not download the model artifact to the instance: it was deleted since, the execution role may not read it, or, in a VPC, there is no way to S3.',
    remedies: [
      'Check that `model-data-url` still exists. A prefix ends in `/` and holds no empty “folder” objects.',
      READABLE,
      'With a `VpcConfig`, give the VPC a gateway endpoint for S3.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
  },
  {
    // No source for the words.
    id: 'model-data-archive',
    words:
      'Failed to extract model data archive from URL "s3://models/churn/model.tar.gz" for container "container_1". Please ensure that the object located at the URL is a valid tar.gz archive.',
    pattern: /(?:extract|decompress|unpack|untar)\w*\b[^.]{0,40}\bmodel data|valid tar\.gz archive/i,
    cause: 'The model artifact is no gzip-compressed tar archive, whatever its name.',
    remedies: ['Pack it anew: `tar -czf model.tar.gz -C <folder> .`; then check with `tar -tzf model.tar.gz`.'],
    link: LOADING,
  },
  {
    // Quoted in users' logs, up to ModelDataSource.
    id: 'serverless-model-data-source',
    words: 'Model with containers that use ModelDataSource is not supported for Serverless Inference.',
    pattern: /\bModelDataSource\b[^.]{0,40}\bnot supported for serverless/i,
    cause: 'A serverless endpoint takes its model from one `.tar.gz` only, not from a prefix.',
    remedies: ['Give `model-data-url` a `.tar.gz`, or use an `instance-type`.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html',
  },
  {
    id: 'package-missing',
    words: 'ModelPackage arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3 does not exist.',
    pattern: /ModelPackage(?:Group)? (?<package>[^\s"`]+) does not exist/i,
    cause: 'There is no such model package: $package.',
    remedies: ['Check name, version, account and region in `model-package-name`.'],
    link: REGISTRY,
  },
  {
    // No source for the words.
    id: 'package-unapproved',
    words:
      'Model Package arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/2 cannot be deployed: its ModelApprovalStatus is PendingManualApproval, and must be Approved.',
    pattern: /Model ?Package\b[^.]{0,400}\b(?:ModelApprovalStatus|not (?:been )?approved|must be Approved)/i,
    cause: 'The model package is not approved, and only approved ones can be deployed.',
    remedies: ['Approve the version in the Model Registry, or name another one in `model-package-name`.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html',
  },
  {
    // A user's note
    id: 'package-or-image',
    words: 'Specify one of either Image and Model Data URL or ModelPackageName in container definition.',
    pattern: /Specify one of either Image and Model Data URL or ModelPackageName/i,
    cause: 'A container has either an image and an artifact, or a model package, and this one has both or neither.',
    remedies: ['Give `model-package-name`, or `image-uri` and `model-data-url`.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
  },
  {
    // Deepgram's documentation
    id: 'package-environment',
    words: 'Environment variable map cannot be specified when using a ModelPackage subscribed from AWS Marketplace.',
    pattern: /Environment variable map cannot be specified when using a ModelPackage/i,
    cause: 'This model package of AWS Marketplace takes no environment variables.',
    remedies: ['Leave out `environment`, or ask the seller to allow it for the product.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-find-subscribe.html',
  },
  {
    // aws/amazon-sagemaker-examples #2280
    id: 'marketplace-subscription',
    words: 'Caller is not subscribed to the marketplace offering.',
    pattern: /not subscribed to the marketplace offering/i,
    cause: 'The account is not subscribed to this product of AWS Marketplace.',
    remedies: ['Subscribe to it in the AWS Marketplace console, once for each account.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-find-subscribe.html',
  },
]
