import type { KnownCause } from './known-cause.ts'

const SCALING = 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html'
const COMPONENTS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints-deploy-models.html'
const EXCLUSIONS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html'
const UPDATE = 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html'
const CONFIG = 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html'

const ANOTHER_ENDPOINT =
  'Deploy to another `endpoint-name`, or delete the endpoint first, which interrupts the service.'
const ALONE = 'Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.'

/** What an endpoint, its config or its components are in the way of. */
export const ENDPOINT_CAUSES: readonly KnownCause[] = [
  {
    // aws/sagemaker-python-sdk #3124
    id: 'async-removal',
    words:
      'The AsyncInferenceConfig parameter cannot be removed from this endpoint churn. To change the endpoint from asynchronous to real-time inference, create a new endpoint.',
    pattern: /AsyncInferenceConfig parameter cannot be removed/i,
    cause: 'AWS does not let an asynchronous endpoint become a real-time one.',
    remedies: [ANOTHER_ENDPOINT],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
  },
  {
    // No source for the words; the developer guide has the rule.
    id: 'to-serverless',
    words: 'Updating a real-time endpoint to a serverless endpoint is not supported.',
    pattern: /\breal-?time\b[^.]{0,80}\bto\b[^.]{0,30}\bserverless\b|serverless endpoint\b[^.]{0,60}\bnot supported/i,
    cause: 'AWS does not let an endpoint on instances become a serverless one.',
    remedies: [ANOTHER_ENDPOINT],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-update-delete.html',
  },
  {
    // No source for the words; the developer guide has the list.
    id: 'serverless-excluded',
    words: 'VPC configuration is not supported for Serverless Inference.',
    pattern: /not supported for serverless/i,
    cause: 'A serverless endpoint cannot have that.',
    remedies: ['Leave out what AWS names, or use an `instance-type` in place of `serverless-config`.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html',
  },
  {
    // hashicorp/terraform-provider-aws #45926, DIAGNijmegen/rse-grand-challenge #4659
    id: 'managed-instance-scaling',
    words: 'ManagedInstanceScaling is only supported for inference component endpoints.',
    pattern: /ManagedInstanceScaling is (?:only|not) supported/i,
    cause: '`ManagedInstanceScaling` is for variants that run inference components, and this one runs a model.',
    remedies: [
      'Leave `ManagedInstanceScaling` out of `endpoint-config` and let Application Auto Scaling scale the variant.',
    ],
    link: COMPONENTS,
  },
  {
    // As users quote it; no stored source. The developer guide has the rule.
    id: 'scaled-variant',
    words:
      'The variant(s) "[AllTraffic]" must be deregistered as scalable targets with AWS Auto Scaling before they can be removed or have their instance type updated.',
    pattern: /\bscalable targets? with (?:AWS |Application )?Auto ?Scaling/i,
    cause:
      'A variant is a scalable target of Application Auto Scaling: as long as it is one, it can neither be removed nor get other instances.',
    remedies: [
      'Deregister it, deploy, and register it again. That deletes its scaling policies, so note them first: aws application-autoscaling describe-scaling-policies --region $region --service-namespace sagemaker',
      'Or keep name and instance type of the variant.',
    ],
    link: SCALING,
  },
  {
    // awslabs/stable-diffusion-aws-extension #161
    id: 'scaled-endpoint-deletion',
    words:
      'An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity used to invoke DeleteEndpoint does not have application-autoscaling:DeregisterScalableTarget permission to deregister the scalable target.',
    pattern: /application-autoscaling:DeregisterScalableTarget/i,
    cause:
      'A variant of the endpoint is registered with Application Auto Scaling, and the caller may not deregister it.',
    remedies: [
      'Allow the caller `application-autoscaling:DeregisterScalableTarget`, or deregister the scalable target first: { "Effect": "Allow", "Action": "application-autoscaling:DeregisterScalableTarget", "Resource": "*" }',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-delete-with-scaling.html',
  },
  {
    id: 'burstable-scaling',
    words:
      'You cannot register a variant with ml.t2.medium instance type as a scalable target. This is because the burstable performance of these instances can lead to unpredictable behavior with Auto Scaling.',
    pattern: /cannot register a variant with (?<type>[\w.-]+) instance type/i,
    cause: 'Variants on burstable instances ($type) cannot be scaled automatically.',
    remedies: ['Use another `instance-type`, e.g. `ml.m5.large`, or leave the scaling out.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-prerequisites.html',
  },
  {
    // gruntwork-io/cloud-nuke #1142
    id: 'components-on-endpoint',
    words:
      'Cannot delete endpoint with inference component associated. Please delete inference component and try it again.',
    pattern: /Cannot delete endpoint with inference component/i,
    cause: 'Inference components are on the endpoint.',
    remedies: [
      'Delete the endpoint’s inference components, then deploy again: aws sagemaker list-inference-components --region $region --endpoint-name-equals $endpointName',
    ],
    link: COMPONENTS,
  },
  {
    // hashicorp/terraform-provider-aws, internal/service/sagemaker/inference_component.go
    id: 'base-component',
    words:
      'Inference component llama is a base inference component for one or more associated inference components, and cannot be deleted.',
    pattern: /is a base inference component/i,
    cause: 'Other inference components (adapters) are built on this one.',
    remedies: ['Delete the adapters first, then the base.'],
    link: COMPONENTS,
  },
  {
    // Public code waits for it; a component that is scaled at that moment refuses everything else.
    id: 'component-busy',
    words: 'Cannot update inference component llama while it is in state UPDATE_RC_IN_PROGRESS',
    pattern: /inference component\b[^.]{0,160}_IN_PROGRESS\b/i,
    cause: 'The inference component is being changed, perhaps by its own scaling.',
    remedies: ['Run the job again in a few minutes.'],
    link: COMPONENTS,
  },
  {
    id: 'name-taken',
    words: 'Cannot create already existing endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
    pattern: /Cannot create already existing endpoint "/i,
    cause:
      'The name is taken by an endpoint that the caller cannot see. Names are unique in an account and region, whatever their case.',
    remedies: ['Allow the caller to describe that endpoint, or use another `endpoint-name`.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
  },
  {
    id: 'config-missing',
    words: 'Could not find endpoint configuration "arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/churn".',
    pattern: /Could not find endpoint[ -]config(?:uration)? "?(?<name>[^\s"`]+)/i,
    cause: 'SageMaker does not find the endpoint config $name: somebody deleted it, or it was made elsewhere.',
    remedies: [
      ALONE,
      'If it is the one that the endpoint is on, create it again as it was: SageMaker refuses every update without it.',
    ],
    link: UPDATE,
  },
  {
    id: 'model-missing',
    words: 'Could not find model "arn:aws:sagemaker:eu-west-1:123456789012:model/churn".',
    pattern: /Could not find model "?(?<name>[^\s"`]+)/i,
    cause: 'SageMaker does not find the model $name: somebody deleted it, or it is in another account or region.',
    remedies: ['Check `model-name`, `ModelName` in `endpoint-config` and `aws-region`.', ALONE],
    link: CONFIG,
  },
  {
    id: 'component-missing',
    words: 'Could not find inference component "arn:aws:sagemaker:eu-west-1:123456789012:inference-component/llama".',
    pattern: /Could not find inference component "?(?<name>[^\s"`]+)/i,
    cause: 'SageMaker does not find the inference component $name: somebody deleted it.',
    remedies: [ALONE],
    link: COMPONENTS,
  },
  {
    // No source for the words.
    id: 'alarm-missing',
    words:
      'The CloudWatch alarm(s) [churn-errors] of the auto-rollback configuration could not be found. Please ensure that they exist and that the execution role is allowed to perform cloudwatch:DescribeAlarms.',
    pattern: /\balarm(?:s|\(s\))?\b[^.]{0,120}\b(?:not be found|not found|do not exist|does not exist)\b/i,
    cause: 'An alarm in `rollback-alarms` does not exist in $region, or the execution role may not look at it.',
    remedies: [
      'Create the alarm before the deployment, in $region.',
      'Allow the execution role `cloudwatch:DescribeAlarms`: { "Effect": "Allow", "Action": "cloudwatch:DescribeAlarms", "Resource": "*" }',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html',
  },
  {
    // No source for the words; the developer guide has the rules.
    id: 'guardrail-excluded',
    words: 'RollingUpdatePolicy is not supported for multi-variant endpoints.',
    pattern:
      /(?:guardrails?|UpdatePolicy|DeploymentConfig)\b[^.]{0,60}\bnot supported\b|must have the same variant names/i,
    cause: 'This endpoint cannot be rolled out by the chosen `deployment-strategy`.',
    remedies: [
      'Serverless endpoints have no strategy; `rolling` needs a single variant; and variants keep their names.',
      'Leave `deployment-strategy` out to shift all traffic at once.',
    ],
    link: EXCLUSIONS,
  },
  {
    id: 'environment-invalid',
    words:
      "1 validation error detected: Value '{my-name=x}' at 'primaryContainer.environment' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: [a-zA-Z_][a-zA-Z0-9_]*]",
    pattern: /' at '[\w.]*environment(?:\.[\w.-]+)?' failed to satisfy/i,
    cause: 'AWS does not accept a name or a value of the container’s `environment`.',
    remedies: [
      'Names have letters, digits and underscores and do not begin with a digit; names and values have 1,024 characters at most, all together 32 KB.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
  },
  {
    id: 'validation',
    words:
      "1 validation error detected: Value '***' at 'executionRoleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: ^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
    pattern: /validation errors? detected:[^]*? at '(?<path>[\w.]+)' failed to satisfy constraint/i,
    cause: 'AWS does not accept the value of `$path`.',
    remedies: ['Mend the value: AWS names the rule that it breaks.'],
    link: CONFIG,
  },
]
