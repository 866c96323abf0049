import type { Desired } from '../desired.ts'
import type { Plan } from '../plan.ts'
import { rollbackAlarmsOf } from '../specification.ts'
import type { Preflight } from './facts.ts'
import { asClause, type Finding, sentence } from './finding.ts'

/** Pure: what is wrong with the alarms that are to roll an update back. */
export function alarmFindings(
  desired: Desired,
  { action }: Pick<Plan, 'action'>,
  { alarms }: Preflight,
): readonly Finding[] {
  if (alarms.kind !== 'found') return []
  const { region } = desired.specification
  return rollbackAlarmsOf(desired.specification).flatMap((name): readonly Finding[] => {
    const alarm = alarms.value.find((each) => each.name === name)
    if (alarm === undefined) {
      return [
        {
          severity: 'error',
          text: sentence`There is no CloudWatch alarm ${name} in ${region}, which the rollout is to watch.`,
          remedy: 'Check `rollback-alarms`; an alarm must be made before this step.',
        },
      ]
    }
    // What is created has nothing to roll back to.
    if (alarm.state !== 'ALARM' || action !== 'update') return []
    const reason = alarm.reason === undefined ? '' : ` (${asClause(alarm.reason)})`
    return [
      {
        severity: 'warning',
        text: sentence`The CloudWatch alarm ${name} is in ALARM now${reason}, so SageMaker is going to roll the update back.`,
        remedy: 'Wait until it is OK, or leave it out of `rollback-alarms`.',
      },
    ]
  })
}
