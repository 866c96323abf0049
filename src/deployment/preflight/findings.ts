import type { Desired } from '../desired.ts'
import type { Inspection } from '../inspection.ts'
import type { Plan } from '../plan.ts'
import { alarmFindings } from './alarm-findings.ts'
import { artifactFindings } from './artifact-findings.ts'
import type { Finding } from './finding.ts'
import { imageFindings } from './image-findings.ts'
import { networkFindings } from './network-findings.ts'
import { quotaFindings } from './quota-findings.ts'
import { roleFindings } from './role-findings.ts'
import { servedModels } from './subjects.ts'

/**
 * Pure: all that a preflight has found to be wrong, errors first. An error only where AWS's answer proves it: the caller's view is
 * not that of the execution role.
 */
export function findingsOf(
  desired: Desired,
  inspection: Pick<Inspection, 'preflight' | 'models' | 'live'>,
  plan: Pick<Plan, 'action' | 'peakInstances'>,
): readonly Finding[] {
  const { preflight, models: described } = inspection
  if (preflight === undefined) return []
  const { region } = desired.specification
  const models = servedModels(desired, described)
  const findings = [
    ...roleFindings(preflight),
    ...imageFindings(desired, models, preflight, inspection),
    ...artifactFindings(region, models, preflight),
    ...quotaFindings(region, plan, preflight),
    ...alarmFindings(desired, plan, preflight),
    ...networkFindings(desired, models, preflight),
  ]
  return findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
