import { GetRoleCommand, IAMClient, type IAMClientConfig } from '@aws-sdk/client-iam'
import type { Lookup, Role } from './aws.ts'
import { lookUp } from './lookup.ts'
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
    if (found?.Arn === undefined) return { kind: 'denied', message: 'IAM told no role' }
    return {
      kind: 'found',
      value: { arn: found.Arn, trustPolicy: decoded(found.AssumeRolePolicyDocument ?? '') },
    }
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
