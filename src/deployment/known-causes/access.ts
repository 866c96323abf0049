import { deniedAccess, denialOf, statementOf } from './denial.ts'
import type { KnownCause } from './known-cause.ts'

const DENIED_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'
const ROLES_PAGE = 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html'

const UNAUTHORISED = 'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform:'
const TRUST = 'Let its trust policy allow `sts:AssumeRole` to the service principal `sagemaker.amazonaws.com`.'

/** A policy that is not the role's own; `$statement` would not help. */
function deniedBy(
  id: string,
  { policy, explicitly, whose, remedy }: Readonly<Record<'policy' | 'explicitly' | 'whose' | 'remedy', string>>,
): KnownCause {
  return {
    id,
    words: `${UNAUTHORISED} sagemaker:CreateModel with an explicit deny in a ${explicitly}`,
    pattern: denialOf(undefined, `with an explicit deny in an? ${policy}|because no ${policy} allows`),
    derive: deniedAccess,
    cause: `${whose} denies $who$subject \`$action\`$onResource. What the role’s own policies allow does not count against it.`,
    remedies: [remedy],
    link: DENIED_PAGE,
  }
}

/** Who may not do what. More specific: whose policy it is that says no. */
export const ACCESS_CAUSES: readonly KnownCause[] = [
  // aws/amazon-sagemaker-feedback #193
  deniedBy('organisation-policy', {
    policy: '(?:service|resource) control policy',
    explicitly: 'service control policy',
    whose: 'A policy of the AWS organisation (SCP or RCP)',
    remedy:
      'Ask who administers the AWS organisation: nothing that is allowed in this account helps. Often a region, an instance type or a missing tag is what the policy denies.',
  }),
  deniedBy('permissions-boundary', {
    policy: 'permissions boundary',
    explicitly: 'permissions boundary',
    whose: 'A permissions boundary',
    remedy: 'Allow `$action` in the permissions boundary that is set on it, too.',
  }),
  deniedBy('session-policy', {
    policy: 'session policy',
    explicitly: 'session policy',
    whose: 'The policy of the session',
    remedy:
      'Allow `$action` in `inline-session-policy` or `managed-session-policies` of aws-actions/configure-aws-credentials, too, or leave them out.',
  }),
  deniedBy('vpc-endpoint-policy', {
    policy: 'VPC endpoint policy',
    explicitly: 'VPC endpoint policy',
    whose: 'The policy of the VPC endpoint through which the runner reaches AWS',
    remedy: 'Allow `$action` in the policy of that VPC endpoint.',
  }),
  deniedBy('resource-policy', {
    policy: 'resource-based policy',
    explicitly: 'resource-based policy',
    whose: 'The policy of the resource itself (key, repository, bucket, model package group)',
    remedy: 'Let the policy of the resource allow `$action` to it; the owner of the resource can change that policy.',
  }),
  {
    id: 'explicit-deny',
    words: `${UNAUTHORISED} sagemaker:CreateEndpointConfig with an explicit deny in an identity-based policy`,
    pattern: denialOf(undefined, 'with an explicit deny'),
    derive: deniedAccess,
    cause:
      'A policy of $who$subject denies `$action`$onResource explicitly: a statement with `"Effect": "Deny"`, which no permission overrules.',
    remedies: ['Find that statement in its policies. Often a condition of it is what the request does not meet.'],
    link: DENIED_PAGE,
  },
  {
    id: 'pass-role',
    words: `${UNAUTHORISED} iam:PassRole on resource: arn:aws:iam::123456789012:role/SageMakerExecution because no identity-based policy allows the iam:PassRole action`,
    pattern: denialOf('iam:PassRole'),
    derive: (groups, where) => ({
      ...deniedAccess(groups, where),
      statement: statementOf('iam:PassRole', groups['resource'] ?? '*', {
        StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
      }),
    }),
    cause: 'The caller$subject may not pass the execution role to SageMaker.',
    remedies: ['Allow the caller `iam:PassRole` on the execution role: $statement'],
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  },
  {
    id: 'kms-permission',
    words: `${UNAUTHORISED} kms:CreateGrant on resource: arn:aws:kms:eu-west-1:123456789012:key/1234 because no identity-based policy allows the kms:CreateGrant action`,
    pattern: denialOf(String.raw`kms:\w+`),
    derive: deniedAccess,
    cause: '$Who$subject may not use the KMS key: `$action`$onResource.',
    remedies: [
      'Allow $who `$action` on the key: $statement',
      'The key’s own policy must allow it as well, or leave it to IAM policies; for a volume’s key (`KmsKeyId`) the caller needs `kms:CreateGrant`, for an artifact the execution role needs `kms:Decrypt`.',
    ],
    link: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
  },
  {
    id: 'missing-permission',
    words: `${UNAUTHORISED} sagemaker:CreateModel on resource: arn:aws:sagemaker:eu-west-1:123456789012:model/churn-0a1b2c3d4e5f because no identity-based policy allows the sagemaker:CreateModel action`,
    pattern: denialOf(),
    derive: deniedAccess,
    cause: '$Who$subject lacks a permission: `$action`$onResource.',
    remedies: ['Allow $who `$action`$onAllowed: $statement'],
    link: DENIED_PAGE,
  },
  {
    // No source for the words.
    id: 'named-permission',
    words:
      'Unable to access resources in your VPC. Please check if you have ec2:CreateNetworkInterface permission. You are not authorized to perform this operation. Encoded authorization failure message: mR08NOyRPjVfde9BZ',
    pattern: /check (?:if|that|whether) you have (?:the )?(?<action>[\w-]{1,60}:\w{1,80}) permission/i,
    derive: ({ action = '' }) => ({ statement: statementOf(action, '*') }),
    cause: 'The execution role, or the caller, lacks the permission `$action`.',
    remedies: [
      'Allow it to the execution role, which SageMaker uses for a `VpcConfig`; if that has it, to the caller: $statement',
    ],
    link: ROLES_PAGE,
  },
  {
    id: 'encoded-denial',
    words:
      'You are not authorized to perform this operation. Encoded authorization failure message: mR08NOyRPjVfde9BZ_4YPDcmtO8Ojb5O9HlyX9Vxc2kKmx6Z1rwWuiGVK8',
    pattern: /Encoded authorization failure message:? [\w-]+/i,
    cause: 'The caller, or the execution role, lacks a permission that AWS names in encoded form only.',
    remedies: [
      'Decode the message with `aws sts decode-authorization-message --encoded-message …`, which needs `sts:DecodeAuthorizationMessage`: it names the action and the resource.',
    ],
    link: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
  },
  {
    // Organizations' words for a request whose tags a tag policy forbids.
    id: 'tag-policy',
    words: "The tag policy does not allow the specified value for the following tag key: 'cost-centre'.",
    pattern: /tag policy does not allow\b(?:[^]{0,80}tag key:? ["'“]?(?<key>[\w+\-=._:/@]+))?/i,
    cause: 'A tag policy of the AWS organisation does not allow one of the `tags`.',
    remedies: ['Give the tag the value, or the spelling, that the organisation’s tag policy demands.'],
    link: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html',
  },
  {
    // Users quote it of training and transform jobs, too: awslabs/predictive-maintenance-using-machine-learning #3
    id: 'role-not-assumable',
    words:
      "Could not assume role arn:aws:iam::123456789012:role/SageMakerExecution. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.",
    pattern: /Could not assume role/i,
    cause: 'SageMaker cannot assume the execution role: there is no such role, or its trust policy does not allow it.',
    remedies: ['Check that the role in `execution-role-arn` exists.', TRUST],
    link: ROLES_PAGE,
  },
  {
    id: 'role-invalid',
    words:
      'The execution role ARN "arn:aws:iam::123456789012:role/Admin" is invalid. Please ensure that the role exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com".',
    pattern: /execution role ARN "?(?<role>[^\s"`]+)"? is invalid/i,
    cause:
      'SageMaker cannot assume the execution role $role: there is no such role, or its trust policy does not allow it.',
    remedies: ['Check the account and the name in `execution-role-arn`: the role’s path belongs to it.', TRUST],
    link: ROLES_PAGE,
  },
  {
    // What KMS itself says; LBHackney-IT/Data-Platform #580 quotes the first.
    id: 'kms-key',
    words:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    pattern:
      /ciphertext refers to a customer master key|\bKMS\b[^.]{0,120}\b(?:is disabled|pending deletion|does not exist|not found|access(?: was)? denied)|:key\/[\w-]+ is (?:disabled|pending deletion)/i,
    cause: 'The KMS key cannot be used: it is disabled, deleted or in another region, or its policy does not allow it.',
    remedies: [
      'Check the key’s state and region.',
      'Let the key’s policy allow the execution role `kms:Decrypt` and the caller `kms:CreateGrant`.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html',
  },
]
