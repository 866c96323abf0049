import type { ResourceKind } from './refusal.ts'

/** Whose account it is, and where. */
export interface Account {
  readonly region: string
  readonly account: string
  readonly partition: string
  /** The caller's identity, as AWS quotes it in refusals. */
  readonly callerArn: string
  /** Whether ARNs hold names in lower case, as SageMaker's long did, or as they were given. */
  readonly arnCase: ArnCase
}

export type ArnCase = 'preserved' | 'lower'

const partitions: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eusc-/, 'aws-eusc'],
]

export const accountIn = (region: string, account: string, arnCase: ArnCase): Account => {
  const partition = partitions.find(([pattern]) => pattern.test(region))?.[1] ?? 'aws'
  return { region, account, partition, arnCase, callerArn: `arn:${partition}:sts::${account}:assumed-role/ci/session` }
}

/** The ARN of a SageMaker resource. */
export const arnOf = (where: Account, kind: ResourceKind, name: string): string =>
  `arn:${where.partition}:sagemaker:${where.region}:${where.account}:${kind}/${where.arnCase === 'lower' ? name.toLowerCase() : name}`
