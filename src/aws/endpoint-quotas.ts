import {
  GetServiceQuotaCommand,
  paginateListServiceQuotas,
  ServiceQuotasClient,
  type ServiceQuotasClientConfig,
} from '@aws-sdk/client-service-quotas'
import type { Lookup } from './aws.ts'
import { lookUp, told } from './lookup.ts'
import { ENDPOINT_QUOTA_CODES } from './quota-codes.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** How Service Quotas calls SageMaker. */
const SERVICE = 'sagemaker'

// Quotas are asked for alone where their codes are known: SageMaker's list has thousands, in pages that can only be read one after
// the other.

/**
 * @returns how many instances of this type the account's endpoints may have in all; `not-applicable` and `absent`: the type's code is
 * not known, or is no longer this quota's, so that the list has to tell
 */
export async function endpointQuota(
  config: ServiceQuotasClientConfig,
  policy: RetryPolicy,
  instanceType: string,
  signal: AbortSignal,
): Promise<Lookup<number>> {
  const code = ENDPOINT_QUOTA_CODES.get(instanceType)
  if (code === undefined) return { kind: 'not-applicable' }
  const client = clientFor(config, policy)
  const command = new GetServiceQuotaCommand({ ServiceCode: SERVICE, QuotaCode: code })
  return lookUp(async () => {
    const { Quota: quota } = await client.send(command, { abortSignal: signal })
    return quota?.QuotaName === quotaName(instanceType) && quota.Value !== undefined
      ? { kind: 'found', value: quota.Value }
      : { kind: 'not-applicable' }
  })
}

/** @returns instance type → its quota, as far as there is one */
export function listedEndpointQuotas(
  config: ServiceQuotasClientConfig,
  policy: RetryPolicy,
  instanceTypes: readonly string[],
  signal: AbortSignal,
): Promise<Lookup<Readonly<Record<string, number>>>> {
  const client = clientFor(config, policy)
  return lookUp(async () => {
    const quotas = await quotasInList(client, instanceTypes, signal)
    return { kind: 'found', value: Object.fromEntries(quotas) }
  })
}

const quotaName = (instanceType: string): string => `${instanceType} for endpoint usage`

function clientFor(config: ServiceQuotasClientConfig, policy: RetryPolicy): ServiceQuotasClient {
  const client = new ServiceQuotasClient(config)
  client.middlewareStack.use(retries(policy))
  return client
}

async function quotasInList(
  client: ServiceQuotasClient,
  types: readonly string[],
  signal: AbortSignal,
): Promise<readonly (readonly [type: string, quota: number])[]> {
  const wanted = new Map(types.map((type) => [quotaName(type), type]))
  const found = new Map<string, number>()
  const pages = paginateListServiceQuotas({ client, pageSize: 100 }, { ServiceCode: SERVICE }, { abortSignal: signal })
  for await (const page of pages) {
    for (const { QuotaName: name = '', Value: quota } of told(page.Quotas, 'quotas')) {
      const type = wanted.get(name)
      if (type !== undefined && quota !== undefined) found.set(type, quota)
    }
    if (found.size === wanted.size) break
  }
  return [...found]
}
