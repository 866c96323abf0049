import { imageAsWritten } from '../desired.ts'
import type { Sought } from '../evidence.ts'
import type { References } from '../references.ts'
import type { Preflight } from './facts.ts'
import { shortened } from './finding.ts'

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
  const list = skipped.map(({ what, why }) => `${what} (${why})`).join('; ')
  const permissions = [...new Set(skipped.flatMap((look) => look.permissions))].map((name) => `\`${name}\``)
  const remedy =
    permissions.length === 0
      ? ''
      : ` Allow the caller ${permissions.join(', ')}, or set \`preflight: false\` to have nothing looked at.`
  return `Not looked at before the deployment: ${list}.${remedy}`
}

function skippedLooks(
  { roles, images, artifacts, quotas, alarms, networks }: Preflight,
  references: References,
): readonly Skipped[] {
  return [
    ...Object.entries(roles).flatMap(([arn, role]) => skippedLook(`the execution role ${arn}`, role, ['iam:GetRole'])),
    ...Object.entries(images).flatMap(([uri, image]) => {
      const name = imageAsWritten(references, uri)
      return image.kind === 'found' && image.value.architectures.length === 0
        ? [withoutArchitecture(name)]
        : skippedLook(`the image ${name}`, image, ['ecr:BatchGetImage'])
    }),
    ...Object.entries(artifacts).flatMap(([url, { bucketRegion, content, below }]) => {
      const contents = skippedLook(`the artifact ${url}`, content, ['s3:GetObject', 's3:ListBucket'])
      return [
        ...skippedLook(`the region of ${url}`, bucketRegion, ['s3:ListBucket']),
        ...(contents.length > 0 ? contents : skippedLook(`what is below ${url}`, below, ['s3:ListBucket'])),
      ]
    }),
    ...skippedQuotas(quotas),
    ...skippedLook('the CloudWatch alarms', alarms, ['cloudwatch:DescribeAlarms']),
    ...Object.values(networks).flatMap((network) =>
      skippedLook('the subnets and security groups', network, ['ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups']),
    ),
  ]
}

/**
 * No answer in time is not worth a notice: the list of quotas has dozens of pages, one after the other, and what exceeds a quota
 * SageMaker refuses at once.
 */
function skippedQuotas(quotas: Preflight['quotas']): readonly Skipped[] {
  if (quotas.kind === 'unanswered') return []
  return skippedLook('the quotas of endpoints', quotas, [
    'servicequotas:GetServiceQuota',
    'servicequotas:ListServiceQuotas',
  ])
}

function skippedLook(what: string, answer: Sought<unknown>, permissions: readonly string[]): readonly Skipped[] {
  switch (answer.kind) {
    case 'denied':
      return answer.action === undefined
        ? [{ what, why: shortened(answer.message), permissions }]
        : [{ what, why: `may not ${answer.action}`, permissions: [answer.action] }]
    case 'unanswered':
      return [{ what, why: shortened(answer.message), permissions: [] }]
    case 'found':
    case 'absent':
    case 'not-applicable':
      return []
  }
}

/** An image's architecture is in its configuration, which lies beside its layers. */
function withoutArchitecture(uri: string): Skipped {
  return {
    what: `the processor architecture of ${uri}`,
    why: 'its configuration could not be downloaded',
    permissions: ['ecr:GetDownloadUrlForLayer'],
  }
}
