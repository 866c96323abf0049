import {
  GetServiceQuotaCommand,
  paginateListServiceQuotas,
  ServiceQuotasClient,
  type ServiceQuotasClientConfig,
} from '@aws-sdk/client-service-quotas'
import type { Lookup } from './aws.ts'
import { classify } from './classify.ts'
import { lookUp } from './lookup.ts'
import { ENDPOINT_QUOTA_CODES } from './quota-codes.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** How Service Quotas calls SageMaker. */
const SERVICE = 'sagemaker'

/**
 * Asks for single quotas where their codes are known: SageMaker's list has thousands, in pages that can only be read one
 * after the other.
 *
 * @returns instance type → how many instances of it the account's endpoints may have in all, as far as there is a quota
 */
export function endpointQuotas(
  config: ServiceQuotasClientConfig,
  policy: RetryPolicy,
  instanceTypes: readonly string[],
  signal: AbortSignal,
): Promise<Lookup<Readonly<Record<string, number>>>> {
  const client = new ServiceQuotasClient(config)
  client.middlewareStack.use(retries(policy))
  return lookUp(async () => {
    const asked = await Promise.all(
      instanceTypes.map(async (type) => [type, await quotaByCode(client, type, signal)] as const),
    )
    const known = asked.flatMap(([type, quota]) => (quota === undefined ? [] : [[type, quota] as const]))
    const rest = asked.flatMap(([type, quota]) => (quota === undefined ? [type] : []))
    const listed = rest.length === 0 ? [] : await quotasInList(client, rest, signal)
    return { kind: 'found', value: Object.fromEntries([...known, ...listed]) }
  })
}

const quotaName = (instanceType: string): string => `${instanceType} for endpoint usage`

/** @returns `undefined` where the type's code is not known, or is no longer this quota's: the list has to tell */
async function quotaByCode(
  client: ServiceQuotasClient,
  type: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  const code = ENDPOINT_QUOTA_CODES.get(type)
  if (code === undefined) return undefined
  try {
    const { Quota: quota } = await client.send(new GetServiceQuotaCommand({ ServiceCode: SERVICE, QuotaCode: code }), {
      abortSignal: signal,
    })
    return quota?.QuotaName === quotaName(type) ? quota.Value : undefined
  } catch (error) {
    if (classify(error).kind === 'not-found') return undefined
    throw error
  }
}

async function quotasInList(
  client: ServiceQuotasClient,
  types: readonly string[],
  signal: AbortSignal,
): Promise<readonly (readonly [type: string, quota: number])[]> {
  const wanted = new Map(types.map((type) => [quotaName(type), type]))
  const found = new Map<string, number>()
  const pages = paginateListServiceQuotas({ client, pageSize: 100 }, { ServiceCode: SERVICE }, { abortSignal: signal })
  for await (const { Quotas: quotas = [] } of pages) {
    for (const { QuotaName: name = '', Value: quota } of quotas) {
      const type = wanted.get(name)
      if (type !== undefined && quota !== undefined) found.set(type, quota)
    }
    if (found.size === wanted.size) break
  }
  return [...found]
}
