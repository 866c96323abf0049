import type { ContainerDefinition, ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { Specification } from '../../../../src/deployment/specification.ts'
import { EmulatorError } from '../../../../emulator/service/refusal.ts'
import {
  ARTIFACT,
  IMAGE,
  OTHER_IMAGE,
  REPOSITORY,
  ROLE,
  type Scenario,
  specificationOf,
  VARIANT,
} from '../../../fixtures/scenario.ts'

/** A cause, how it comes about, and what a user reads of it. */
export interface Refusal {
  /** Of the entry in the table of known causes, or of the kind of failure. */
  readonly id: string
  /** What was deployed an hour before; nothing: the endpoint is new. */
  readonly before?: Partial<Specification>
  readonly arrange?: (scenario: Scenario) => void
  readonly asked?: Partial<Specification>
  readonly told: readonly (string | RegExp)[]
  /** What would be wrong here. */
  readonly untold?: readonly string[]
}

const MODEL_ARN = 'arn:aws:sagemaker:eu-west-1:123456789012:model'

/** The one model, with another container. */
const container = (PrimaryContainer: ContainerDefinition, baseName = 'churn'): Partial<Specification> => ({
  models: [{ key: 'model', baseName, request: { PrimaryContainer, ExecutionRoleArn: ROLE } }],
})
const variant = (change: Partial<ProductionVariant>): Partial<Specification> => ({
  endpointConfig: { ProductionVariants: [{ ...VARIANT, ...change }] },
})
const SERVERLESS = {
  ProductionVariants: [
    { VariantName: 'AllTraffic', ModelName: 'model', ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
  ],
}
const serverless: Partial<Specification> = { endpointConfig: SERVERLESS }
const FORMER = specificationOf({ image: OTHER_IMAGE })

/** What the emulator has no mechanism for, AWS says all the same. */
const refusing =
  (operation: string, message: string, name = 'ValidationException') =>
  ({ emulator }: Scenario): void => {
    emulator.script.weather({ operation, fault: new EmulatorError(name, message) })
  }

const denying =
  (action: string, by?: string) =>
  ({ emulator }: Scenario): void => {
    emulator.script.deny(action, '*', by)
  }

/** A failed endpoint of this action, which the run will delete. */
const failed = (scenario: Scenario): void => {
  scenario.emulator.seed.endpoint({
    name: 'churn',
    status: 'Failed',
    tags: { 'managed-by': 'deploy-sagemaker-endpoint' },
  })
}

/** Calls that AWS refuses, by the entries that explain them. */
export const REFUSALS: readonly Refusal[] = [
  // --- who may do what
  {
    id: 'missing-permission',
    arrange: denying('sagemaker:CreateModel'),
    told: [
      'AWS refused CreateModel for churn-',
      /The caller \(role \S+\) lacks a permission: `sagemaker:CreateModel` on `arn:aws:sagemaker:eu-west-1:123456789012:model\/churn-[0-9a-f]{12}`\./,
      `Allow the caller \`sagemaker:CreateModel\` on \`${MODEL_ARN}/churn-*\`: { "Effect": "Allow", "Action": "sagemaker:CreateModel", "Resource": "${MODEL_ARN}/churn-*" }`,
      /request id [\da-f-]{36}/,
    ],
  },
  {
    id: 'organisation-policy',
    arrange: denying('sagemaker:CreateEndpointConfig', 'a service control policy'),
    told: [
      'A policy of the AWS organisation',
      'What the role’s own policies allow does not count',
      'Ask who administers',
    ],
  },
  {
    id: 'permissions-boundary',
    arrange: denying('sagemaker:CreateModel', 'a permissions boundary'),
    told: ['A permissions boundary denies the caller', 'Allow `sagemaker:CreateModel` in the permissions boundary'],
  },
  {
    id: 'session-policy',
    arrange: denying('sagemaker:CreateModel', 'a session policy'),
    told: ['The policy of the session denies', '`inline-session-policy`'],
  },
  {
    id: 'vpc-endpoint-policy',
    arrange: denying('sagemaker:CreateModel', 'a VPC endpoint policy'),
    told: ['The policy of the VPC endpoint', 'Allow `sagemaker:CreateModel` in the policy of that VPC endpoint.'],
  },
  {
    id: 'resource-policy',
    arrange: denying('iam:PassRole', 'a resource-based policy'),
    told: ['The policy of the resource itself', 'Let the policy of the resource allow `iam:PassRole`'],
  },
  {
    id: 'explicit-deny',
    arrange: denying('sagemaker:CreateModel', 'an identity-based policy'),
    told: ['denies `sagemaker:CreateModel`', '"Effect": "Deny"', 'Find that statement'],
  },
  {
    id: 'pass-role',
    arrange: denying('iam:PassRole'),
    told: [
      /The caller \(role \S+\) may not pass the execution role to SageMaker\./,
      `{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "${ROLE}", "Condition": { "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } } }`,
    ],
  },
  {
    id: 'kms-permission',
    arrange: refusing(
      'CreateEndpoint',
      'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: kms:CreateGrant on resource: arn:aws:kms:eu-west-1:123456789012:key/1234 because no identity-based policy allows the kms:CreateGrant action',
      'AccessDeniedException',
    ),
    told: [
      'The caller (role ci) may not use the KMS key: `kms:CreateGrant`',
      '{ "Effect": "Allow", "Action": "kms:CreateGrant", "Resource": "arn:aws:kms:eu-west-1:123456789012:key/1234" }',
      'The key’s own policy must allow it as well',
    ],
  },
  {
    id: 'named-permission',
    arrange: refusing(
      'CreateEndpoint',
      'Unable to access resources in your VPC. Please check if you have ec2:CreateNetworkInterface permission. You are not authorized to perform this operation. Encoded authorization failure message: abc-def_123',
    ),
    told: [
      'The execution role, or the caller, lacks the permission `ec2:CreateNetworkInterface`.',
      '{ "Effect": "Allow", "Action": "ec2:CreateNetworkInterface", "Resource": "*" }',
    ],
    untold: ['in encoded form only'],
  },
  {
    id: 'encoded-denial',
    arrange: refusing(
      'CreateEndpoint',
      'You are not authorized to perform this operation. Encoded authorization failure message: mR08NOyRPjVfde9BZ_4YPDcmtO8',
      'UnauthorizedOperation',
    ),
    told: ['in encoded form only', '`aws sts decode-authorization-message', 'mR08NOyRPjVfde9BZ_4YPDcmtO8'],
  },
  {
    id: 'tag-policy',
    asked: { tags: { 'cost-centre': 'x' } },
    arrange: refusing(
      'CreateModel',
      "The tag policy does not allow the specified value for the following tag key: 'cost-centre'.",
    ),
    told: ['A tag policy of the AWS organisation', 'one of the `tags`'],
  },
  {
    id: 'role-not-assumable',
    arrange: refusing(
      'CreateModel',
      `Could not assume role ${ROLE}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.`,
    ),
    told: ['SageMaker cannot assume the execution role', '`sts:AssumeRole`'],
  },
  {
    id: 'role-invalid',
    arrange: ({ emulator }) => emulator.iam.putRole('SageMakerExecution', { trusts: ['lambda.amazonaws.com'] }),
    told: [`SageMaker cannot assume the execution role ${ROLE}`, 'trust policy', '`execution-role-arn`'],
  },
  {
    id: 'kms-key',
    arrange: refusing(
      'CreateEndpoint',
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    ),
    told: ['The KMS key cannot be used', '`kms:Decrypt`'],
  },
  {
    id: 'denied',
    arrange: refusing('CreateEndpoint', 'Access denied.', 'AccessDeniedException'),
    told: ['The caller lacks a permission.', 'AWS says: AccessDeniedException: Access denied.'],
  },
  {
    id: 'expired-credentials',
    arrange: ({ emulator }) => emulator.script.weather({ operation: 'CreateModel', fault: 'expired-credentials' }),
    told: ['The credentials have expired', '`role-duration-seconds`', 'ExpiredTokenException'],
  },
  {
    id: 'no-credentials',
    arrange: refusing(
      'DescribeEndpoint',
      'The security token included in the request is invalid',
      'UnrecognizedClientException',
    ),
    told: ['There are no AWS credentials', 'aws-actions/configure-aws-credentials', '`permissions: id-token: write`'],
  },

  // --- instances
  {
    id: 'quota',
    before: FORMER,
    arrange: ({ emulator }) => emulator.script.limit('ml.m5.large', 1),
    told: [
      'The account’s quota “ml.m5.large for endpoint usage” is too low: it allows 1, 1 are in use, and 1 more were requested.',
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
      '`deployment-strategy: rolling`',
    ],
  },
  {
    id: 'quota-of-account',
    before: FORMER,
    arrange: refusing(
      'UpdateEndpoint',
      "The account-level service limit 'Maximum total concurrency that can be allocated across all serverless endpoints' is 10 None, with current utilization of 5 None and a request delta of 20 None. Please contact AWS support to request an increase for this limit.",
      'ResourceLimitExceeded',
    ),
    told: [
      'The account’s quota “Maximum total concurrency that can be allocated across all serverless endpoints” is too low: it allows 10, 5 are in use, and 20 more were requested.',
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
      'Or request less',
    ],
    untold: ['rolling', 'old and the new instances'],
  },
  {
    id: 'limit-exceeded',
    arrange: refusing(
      'CreateEndpointConfig',
      'You have reached the limit of endpoint configs.',
      'ResourceLimitExceeded',
    ),
    told: ['A quota of the account is used up.', 'You have reached the limit of endpoint configs.', 'Service Quotas'],
  },
  {
    id: 'instance-type-unknown',
    asked: variant({ InstanceType: 'ml.t3.medium' as never }),
    arrange: refusing(
      'CreateEndpointConfig',
      "1 validation error detected: Value 'ml.t3.medium' at 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member must satisfy enum value set: [ml.r5d.12xlarge, ml.r5.12xlarge]",
    ),
    told: ['SageMaker hosts nothing on instances of the type ml.t3.medium', '`instance-type`'],
  },
  {
    id: 'instance-type-region',
    arrange: refusing('CreateEndpoint', 'The requested instance type ml.p5.48xlarge is not supported in this region.'),
    told: ['This instance type is not offered for hosting in eu-west-1.', 'another region'],
  },

  // --- images
  {
    id: 'image-other-region',
    asked: container({ Image: IMAGE.replace('eu-west-1', 'us-east-1'), ModelDataUrl: ARTIFACT }),
    told: ['The image is in another region than the endpoint', 'a repository in eu-west-1', '`framework`'],
  },
  {
    id: 'image-oci-manifest',
    arrange: ({ emulator }) =>
      emulator.ecr.push('churn', 'oci', { mediaType: 'application/vnd.oci.image.index.v1+json' }),
    asked: container({ Image: `${REPOSITORY}:oci`, ModelDataUrl: ARTIFACT }),
    told: ['The image has an OCI manifest', '--provenance=false --output type=docker', 'vnd.oci.image.index.v1+json'],
  },
  {
    id: 'image-not-ecr',
    asked: container({ Image: 'python:3.12', ModelDataUrl: ARTIFACT }),
    arrange: refusing(
      'CreateModel',
      'Using non-ECR image "python:3.12" without Vpc repository access mode is not supported.',
    ),
    told: ['SageMaker pulls images from Amazon ECR only', '`image-uri`'],
  },
  {
    id: 'image-missing',
    arrange: ({ emulator }) => emulator.ecr.push('churn', 'v1'),
    asked: container({ Image: `${REPOSITORY}:v9`, ModelDataUrl: ARTIFACT }),
    told: ['There is no such image.', `Requested image ${REPOSITORY}:v9 not found.`, 'pushed before this step'],
  },
  {
    id: 'image-other-account-serverless',
    asked: serverless,
    arrange: refusing(
      'CreateEndpointConfig',
      'The container image URI is not a prebuilt SageMaker algorithm or deep learning image, or the bring-your-own container image URI does not reside in an Amazon ECR repository within the same AWS account creating the endpoint.',
    ),
    told: ['A serverless endpoint takes its image from the account’s own ECR', '`instance-type`'],
  },
  {
    id: 'image-repository-policy',
    arrange: ({ emulator }) => {
      emulator.ecr.refusePulls('churn', 'repository')
    },
    told: ['The policy of the image’s repository does not let SageMaker in.', '`ecr:BatchGetImage`'],
  },
  {
    id: 'image-denied',
    arrange: ({ emulator }) => {
      emulator.ecr.refusePulls('churn', 'role')
    },
    told: ['The execution role may not pull the image.', '`ecr:GetAuthorizationToken`', 'in another account'],
  },

  // --- models
  {
    id: 'model-data-inaccessible',
    arrange: ({ emulator }) => emulator.s3.createBucket('models', 'us-east-1'),
    told: [
      'SageMaker cannot read the model artifact with the execution role',
      'Check that `model-data-url` exists and that its bucket is in eu-west-1.',
      '`kms:Decrypt`',
    ],
  },
  {
    id: 'serverless-model-data-source',
    asked: {
      ...serverless,
      ...container({
        Image: IMAGE,
        ModelDataSource: {
          S3DataSource: { S3Uri: 's3://models/churn/', S3DataType: 'S3Prefix', CompressionType: 'None' },
        },
      }),
    },
    told: ['A serverless endpoint takes its model from one `.tar.gz` only', '`model-data-url`'],
  },
  {
    id: 'package-missing',
    arrange: denying('sagemaker:DescribeModelPackage'),
    asked: container({ ModelPackageName: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3' }),
    told: [
      'There is no such model package: arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3.',
      '`model-package-name`',
    ],
  },
  {
    id: 'package-unapproved',
    arrange: (scenario) => {
      scenario.emulator.seed.modelPackage({ group: 'churn', image: IMAGE, status: 'PendingManualApproval' })
      denying('sagemaker:DescribeModelPackage')(scenario)
    },
    asked: container({ ModelPackageName: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/1' }),
    told: ['The model package is not approved', 'Approve the version in the Model Registry'],
  },
  {
    id: 'package-or-image',
    arrange: refusing(
      'CreateModel',
      'Specify one of either Image and Model Data URL or ModelPackageName in container definition.',
    ),
    told: ['A container has either an image and an artifact, or a model package', '`model-package-name`'],
  },
  {
    id: 'package-environment',
    arrange: refusing(
      'CreateModel',
      'Environment variable map cannot be specified when using a ModelPackage subscribed from AWS Marketplace.',
    ),
    told: ['takes no environment variables', 'Leave out `environment`'],
  },
  {
    id: 'marketplace-subscription',
    arrange: refusing('CreateModel', 'Caller is not subscribed to the marketplace offering.'),
    told: ['not subscribed to this product of AWS Marketplace', 'Subscribe to it'],
  },

  // --- the network
  {
    id: 'subnet-missing',
    arrange: refusing('CreateModel', "The subnet ID 'subnet-0123456789abcdef0' does not exist"),
    told: ['A subnet of the `VpcConfig` does not exist', 'they must be in eu-west-1', 'subnet-0123456789abcdef0'],
  },
  {
    id: 'security-group-missing',
    arrange: refusing('CreateModel', "The security group 'sg-0123456789abcdef0' does not exist"),
    told: ['A security group of the `VpcConfig` does not exist', '`VpcConfig.SecurityGroupIds`'],
  },
  {
    id: 'network-mismatch',
    arrange: refusing('CreateModel', 'You have specified two resources that belong to different networks.'),
    told: ['are not of the same VPC', 'of one VPC'],
  },

  // --- endpoints and their configs
  {
    id: 'async-removal',
    before: {
      endpointConfig: {
        ...FORMER.endpointConfig,
        AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://answers/churn/' } },
      },
    },
    arrange: denying('sagemaker:DescribeEndpointConfig'),
    told: ['AWS does not let an asynchronous endpoint become a real-time one.', 'another `endpoint-name`'],
  },
  {
    id: 'to-serverless',
    before: FORMER,
    arrange: denying('sagemaker:DescribeEndpointConfig'),
    asked: serverless,
    told: ['AWS does not let an endpoint on instances become a serverless one.', 'another `endpoint-name`'],
  },
  {
    id: 'serverless-excluded',
    asked: {
      endpointConfig: {
        ...SERVERLESS,
        DataCaptureConfig: {
          InitialSamplingPercentage: 10,
          DestinationS3Uri: 's3://captured/churn',
          CaptureOptions: [{ CaptureMode: 'Input' }],
        },
      },
    },
    told: ['A serverless endpoint cannot have that.', 'Data capture is not supported', 'Leave out what AWS names'],
  },
  {
    id: 'managed-instance-scaling',
    asked: variant({ ManagedInstanceScaling: { Status: 'ENABLED', MinInstanceCount: 1, MaxInstanceCount: 2 } }),
    told: ['`ManagedInstanceScaling` is for variants that run inference components', 'Application Auto Scaling'],
  },
  {
    id: 'scaled-variant',
    before: FORMER,
    arrange: ({ emulator }) => {
      emulator.script.scalableTarget('churn', 'AllTraffic', { min: 1, max: 3 })
    },
    asked: variant({ InstanceType: 'ml.c5.large' }),
    told: [
      'A variant is a scalable target of Application Auto Scaling',
      'Deregister it, deploy, and register it again.',
    ],
  },
  {
    id: 'scaled-endpoint-deletion',
    arrange: (scenario) => {
      failed(scenario)
      scenario.emulator.script.scalableTarget('churn', 'AllTraffic', { min: 1, max: 3 })
      denying('application-autoscaling:DeregisterScalableTarget')(scenario)
    },
    told: [
      'AWS refused DeleteEndpoint for churn.',
      'registered with Application Auto Scaling, and the caller may not deregister it',
      '{ "Effect": "Allow", "Action": "application-autoscaling:DeregisterScalableTarget", "Resource": "*" }',
    ],
  },
  {
    id: 'burstable-scaling',
    before: FORMER,
    arrange: refusing(
      'UpdateEndpoint',
      'You cannot register a variant with ml.t2.medium instance type as a scalable target. This is because the burstable performance of these instances can lead to unpredictable behavior with Auto Scaling.',
    ),
    told: ['Variants on burstable instances (ml.t2.medium) cannot be scaled automatically.'],
  },
  {
    id: 'components-on-endpoint',
    arrange: (scenario) => {
      failed(scenario)
      scenario.emulator.seed.inferenceComponent({ name: 'llama', endpointName: 'churn' })
      denying('sagemaker:ListInferenceComponents')(scenario)
    },
    told: [
      'Inference components are on the endpoint.',
      'aws sagemaker list-inference-components --region eu-west-1 --endpoint-name-equals churn',
    ],
  },
  {
    id: 'component-missing',
    before: FORMER,
    arrange: refusing(
      'UpdateEndpoint',
      'Could not find inference component "arn:aws:sagemaker:eu-west-1:123456789012:inference-component/llama".',
    ),
    told: ['SageMaker does not find the inference component arn:aws:sagemaker', 'inference-component/llama'],
  },
  {
    id: 'name-taken',
    arrange: refusing(
      'CreateEndpoint',
      'Cannot create already existing endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
    ),
    told: ['The name is taken by an endpoint that the caller cannot see.', 'another `endpoint-name`'],
  },
  {
    id: 'config-missing',
    before: FORMER,
    arrange: (scenario) => {
      const live = scenario.endpoint?.EndpointConfigName
      scenario.emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: live })
      denying('sagemaker:DescribeEndpointConfig')(scenario)
    },
    told: [
      'SageMaker does not find the endpoint config arn:aws:sagemaker',
      'create it again as it was',
      '`concurrency:`',
    ],
  },
  {
    id: 'model-missing',
    arrange: denying('sagemaker:DescribeModel'),
    asked: { models: [], ...variant({ ModelName: 'registry-7' }) },
    told: ['SageMaker does not find the model arn:aws:sagemaker', 'model/registry-7', '`model-name`'],
  },
  {
    id: 'alarm-missing',
    before: FORMER,
    asked: { deploymentConfig: { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] } } },
    told: ['An alarm in `rollback-alarms` does not exist in eu-west-1', '"cloudwatch:DescribeAlarms"'],
  },
  {
    id: 'guardrail-excluded',
    before: FORMER,
    asked: {
      endpointConfig: { ProductionVariants: [VARIANT, { ...VARIANT, VariantName: 'Other' }] },
      deploymentConfig: {
        RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 60 },
      },
    },
    told: [
      'This endpoint cannot be rolled out by the chosen `deployment-strategy`.',
      '`rolling` needs a single variant',
    ],
  },
  {
    id: 'environment-invalid',
    asked: container({ Image: IMAGE, ModelDataUrl: ARTIFACT, Environment: { 'my-name': 'x' } }),
    told: ['AWS does not accept a name or a value of the container’s `environment`.', 'do not begin with a digit'],
  },
  {
    id: 'validation',
    asked: variant({ VolumeSizeInGB: 9999 }),
    told: [/AWS does not accept the value of `productionVariants\.1\.member\.volumeSizeInGB`\./, 'AWS names the rule'],
  },

  // --- AWS itself
  {
    id: 'throttled',
    arrange: ({ emulator }) => emulator.script.weather({ operation: 'CreateModel', fault: 'throttled' }),
    told: ['although it was asked again and again', 'AWS throttled the calls.', 'Rate exceeded', '`poll-interval`'],
  },
  {
    id: 'unavailable',
    arrange: ({ emulator }) => emulator.script.weather({ operation: 'CreateModel', fault: 'internal-failure' }),
    told: ['AWS could not be reached, or failed on its side.', 'InternalFailure', 'eu-west-1 is the right region'],
  },
]
