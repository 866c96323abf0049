import type { Plan } from '../plan.ts'
import type { Preflight } from './facts.ts'
import { type Finding, sentence } from './finding.ts'

const QUOTAS_PAGE = 'https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas'

/** Pure: which of the account's quotas are too low. Other endpoints use them up, too, which does not show here. */
export function quotaFindings(
  region: string,
  { action, peakInstances }: Pick<Plan, 'action' | 'peakInstances'>,
  { quotas }: Preflight,
): readonly Finding[] {
  return peakInstances.flatMap(({ instanceType, instances }): readonly Finding[] => {
    const known = quotas[instanceType]
    if (known?.kind !== 'found' || known.value >= instances) return []
    const { value: quota } = known
    const name = `The quota “${instanceType} for endpoint usage” is ${quota} in ${region}`
    if (quota === 0) {
      return [
        {
          severity: 'warning',
          text: sentence`${name}: the account may not have a single one.`,
          remedy: sentence`Request an increase: ${QUOTAS_PAGE}; or use another \`instance-type\`.`,
        },
      ]
    }
    return [
      {
        severity: 'warning',
        text:
          action === 'update'
            ? sentence`${name}, but the update needs ${instances} at once: the new instances start beside those that run now.`
            : sentence`${name}, but the endpoint needs ${instances}.`,
        remedy:
          action === 'update'
            ? sentence`Request an increase: ${QUOTAS_PAGE}; or use fewer instances, or \`deployment-strategy: rolling\`, which needs fewer at once.`
            : sentence`Request an increase: ${QUOTAS_PAGE}; or use fewer instances.`,
      },
    ]
  })
}
