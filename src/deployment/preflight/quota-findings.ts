import type { Plan } from '../plan.ts'
import type { Preflight } from './facts.ts'
import type { Finding } from './finding.ts'

const QUOTAS_PAGE = 'https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas'

/** Pure: which of the account's quotas are too low. Other endpoints use them up, too, which does not show here. */
export function quotaFindings(
  region: string,
  { action, peakInstances }: Pick<Plan, 'action' | 'peakInstances'>,
  { quotas }: Preflight,
): readonly Finding[] {
  if (quotas.kind !== 'found') return []
  return peakInstances.flatMap(({ instanceType, instances }): readonly Finding[] => {
    const quota = quotas.value[instanceType]
    if (quota === undefined || quota >= instances) return []
    const name = `The quota “${instanceType} for endpoint usage” is ${quota} in ${region}`
    if (quota === 0) {
      return [
        {
          severity: 'warning',
          text: `${name}: the account may not have a single one.`,
          remedy: `Request an increase: ${QUOTAS_PAGE}; or use another \`instance-type\`.`,
        },
      ]
    }
    return [
      {
        severity: 'warning',
        text:
          action === 'update'
            ? `${name}, but the update needs ${instances} at once: the new instances start beside those that run now.`
            : `${name}, but the endpoint needs ${instances}.`,
        remedy: `Request an increase: ${QUOTAS_PAGE}; or use fewer instances${action === 'update' ? ', or `deployment-strategy: rolling`, which needs fewer at once' : ''}.`,
      },
    ]
  })
}
