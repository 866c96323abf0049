import { GetRoleCommand, IAMClient, type IAMClientConfig } from '@aws-sdk/client-iam'
import type { Lookup, Role } from './aws.ts'
import { lookUp, told } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** @returns the role of this name in the caller's account. IAM is global: the SDK finds its endpoint by the region's partition */
export function role(
  config: IAMClientConfig,
  policy: RetryPolicy,
  name: string,
  signal: AbortSignal,
): Promise<Lookup<Role>> {
  const client = new IAMClient(config)
  client.middlewareStack.use(retries(policy))
  return lookUp(async () => {
    const { Role: found } = await client.send(new GetRoleCommand({ RoleName: name }), { abortSignal: signal })
    const arn = told(found?.Arn, 'role')
    return { kind: 'found', value: { arn, trustPolicy: decoded(found?.AssumeRolePolicyDocument ?? '') } }
  })
}

/** The policy comes URL-encoded (RFC 3986). */
function decoded(policy: string): string {
  try {
    return decodeURIComponent(policy)
  } catch {
    return policy
  }
}
