import type { KnownCause } from './known-cause.ts'

const QUOTAS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/regions-quotas.html'
const PRODUCTION_VARIANT = 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html'

const INCREASE =
  'Request an increase of “$quota” in Service Quotas: https://$region.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas'
const ELSEWHERE = [
  'Deploy again later.',
  'Name several instance types for the variant (`InstancePools` in `endpoint-config`), so that SageMaker takes what there is.',
  'Use another `instance-type`, or another region.',
]

/** A pattern for SageMaker's sentence about a quota that counts these. */
function quotaOf(unit: string): RegExp {
  const amount = (name: string) => String.raw`(?<${name}>\d+(?:\.\d+)?) ${unit}`
  const sentence = String.raw`service limit '(?<quota>[^'\x60]+)' is ${amount('limit')}`
  return new RegExp(
    `${sentence}, with current utilization of ${amount('used')} and a request delta of ${amount('more')}`,
    'i',
  )
}

/** Instances: how many an account may have, how many AWS has, and which there are. */
export const CAPACITY_CAUSES: readonly KnownCause[] = [
  {
    // aws-samples/sagemaker-custom-project-templates #51
    id: 'quota',
    words:
      "The account-level service limit 'ml.g5.xlarge for endpoint usage' is 1 Instances, with current utilization of 1 Instances and a request delta of 2 Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.",
    pattern: quotaOf('Instances?'),
    cause:
      'The account’s quota “$quota” is too low: it allows $limit, $used are in use, and $more more were requested.',
    remedies: [INCREASE, 'Or request fewer or other instances, or free some.'],
    updateRemedies: [
      INCREASE,
      'An update needs quota for the old and the new instances at once: request fewer or other instances, free some, or roll out in batches (`deployment-strategy: rolling`).',
    ],
    link: QUOTAS,
  },
  {
    // Quotas of serverless endpoints count MBs, or None.
    id: 'quota-of-account',
    words:
      "The account-level service limit 'Maximum total concurrency that can be allocated across all serverless endpoints' is 10 None, with current utilization of 5 None and a request delta of 20 None. Please contact AWS support to request an increase for this limit.",
    pattern: quotaOf(String.raw`\w+`),
    cause:
      'The account’s quota “$quota” is too low: it allows $limit, $used are in use, and $more more were requested.',
    remedies: [INCREASE, 'Or request less, or free what is no longer needed.'],
    link: QUOTAS,
  },
  {
    // The developer guide quotes it of shadow endpoints that Clarify makes.
    id: 'zones',
    words:
      'Unable to locate at least 2 availability zone(s) with the requested instance type ml.p4d.24xlarge that overlap with SageMaker subnets.',
    pattern: /Unable to locate at least \d+ availability zones?(?:\(s\))? with the requested instance type/i,
    cause: 'This instance type is offered in too few Availability Zones of the region, or of the model’s subnets.',
    remedies: ['Use another `instance-type`, other subnets in `VpcConfig`, or another region.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
  },
  {
    // The words of 2026 add the advice about InstancePools; those of the SDK's tests begin with CapacityError.
    id: 'capacity',
    words:
      'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time. Consider configuring InstancePools in your EndpointConfig with multiple instance types for priority-based fallback to improve capacity availability.',
    pattern: /InsufficientInstanceCapacity|CapacityError|Unable to provision requested ML compute capacity/i,
    cause: 'AWS has no free capacity of this instance type in the region at the moment. A higher quota would not help.',
    remedies: ELSEWHERE,
    updateRemedies: [
      ...ELSEWHERE,
      'An update in batches (`deployment-strategy: rolling`) needs fewer instances at once.',
    ],
    link: PRODUCTION_VARIANT,
  },
  {
    // Several users' notes, of ml.t3.medium.
    id: 'instance-type-unknown',
    words:
      "1 validation error detected: Value 'ml.t3.medium' at 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member must satisfy enum value set: [ml.r5d.12xlarge, ml.r5.12xlarge]",
    pattern: /Value '(?<type>[\w.-]*)' at '[\w.]*instanceType' failed to satisfy/i,
    cause:
      'SageMaker hosts nothing on instances of the type $type: training, notebooks and EC2 have types of their own.',
    remedies: ['Choose an `instance-type` of those for hosting.'],
    link: PRODUCTION_VARIANT,
  },
  {
    // No source for the words.
    id: 'instance-type-region',
    words: 'The requested instance type ml.p5.48xlarge is not supported in this region.',
    pattern: /instance type\b[^.]{0,60}(?:\.[^.]{0,60}){0,2}\bnot (?:supported|available|offered)\b/i,
    cause: 'This instance type is not offered for hosting in $region.',
    remedies: ['Use another `instance-type`, or another region.'],
    link: QUOTAS,
  },
]
