import type { Sought } from '../../aws/aws.ts'
import { imageAsWritten } from '../desired.ts'
import type { References } from '../references.ts'
import type { Preflight } from './facts.ts'
import { asClause, sentence } from './finding.ts'

/** A look that told nothing. */
interface Skipped {
  readonly what: string
  readonly why: string
  /** What the caller would have to be allowed; none where AWS did not answer. */
  readonly permissions: readonly string[]
}

/** Pure: what could not be looked at, why, and what would help, in one notice; `undefined`: all could be. */
export function skippedNotice(preflight: Preflight, references: References): string | undefined {
  const skipped = skippedLooks(preflight, references)
  if (skipped.length === 0) return undefined
  const list = skipped.map(({ what, why }) => sentence`${what} (${why})`).join('; ')
  const permissions = [...new Set(skipped.flatMap((look) => look.permissions))].map((name) => `\`${name}\``)
  const remedy =
    permissions.length === 0
      ? ''
      : ` Allow the caller ${permissions.join(', ')}, or set \`preflight: false\` to have nothing looked at.`
  return `Not looked at before the deployment: ${list}.${remedy}`
}

function skippedLooks(
  { models, roles, images, artifacts, quotas, alarms, networks }: Preflight,
  references: References,
): readonly Skipped[] {
  return [
    ...Object.entries(models).flatMap(([name, model]) =>
      skippedLook(`what the model ${name} refers to`, model, ['sagemaker:DescribeModel']),
    ),
    ...Object.entries(roles).flatMap(([arn, role]) => skippedLook(`the execution role ${arn}`, role, ['iam:GetRole'])),
    ...Object.entries(images).flatMap(([uri, image]) => {
      const name = imageAsWritten(references, uri)
      if (image.kind !== 'found') return skippedLook(`the image ${name}`, image, ['ecr:BatchGetImage'])
      const { architectures } = image.value
      return skippedLook(`the processor architecture of ${name}`, architectures, ['ecr:GetDownloadUrlForLayer'])
    }),
    ...Object.entries(artifacts).flatMap(([url, { bucketRegion, content, below }]) => {
      const contents = skippedLook(`the artifact ${url}`, content, ['s3:GetObject', 's3:ListBucket'])
      return [
        ...skippedLook(`the region of ${url}`, bucketRegion, ['s3:ListBucket']),
        ...(contents.length > 0 ? contents : skippedLook(`what is below ${url}`, below, ['s3:ListBucket'])),
      ]
    }),
    ...Object.entries(quotas).flatMap(skippedQuota),
    ...skippedLook('the CloudWatch alarms', alarms, ['cloudwatch:DescribeAlarms']),
    ...Object.values(networks).flatMap(({ subnets, securityGroups }) => [
      ...skippedLook('the subnets', subnets, ['ec2:DescribeSubnets']),
      ...skippedLook('the security groups', securityGroups, ['ec2:DescribeSecurityGroups']),
    ]),
  ]
}

/**
 * Nothing in time is not worth a notice: the list of quotas has dozens of pages, one after the other, and what exceeds a quota
 * SageMaker refuses at once.
 */
function skippedQuota([type, quota]: readonly [string, Sought<number>]): readonly Skipped[] {
  if (quota.kind === 'unanswered' && quota.isLate === true) return []
  return skippedLook(`the quota of ${type}`, quota, [
    'servicequotas:GetServiceQuota',
    'servicequotas:ListServiceQuotas',
  ])
}

/** @param permissions what the look takes, for where AWS does not say what the caller lacks */
function skippedLook(what: string, answer: Sought<unknown>, permissions: readonly string[]): readonly Skipped[] {
  switch (answer.kind) {
    case 'denied': {
      const { message, actions } = answer
      const isNamed = actions !== undefined && actions.length > 0
      return [
        {
          what,
          why: isNamed ? `may not ${actions.join(', ')}` : asClause(message),
          permissions: actions ?? permissions,
        },
      ]
    }
    case 'unanswered':
      return [{ what, why: asClause(answer.message), permissions: [] }]
    case 'found':
    case 'absent':
    case 'not-applicable':
      return []
  }
}
