import type { Preflight } from './facts.ts'
import { asClause, type Finding, sentence } from './finding.ts'
import { shutsOutSageMaker, TRUST_STATEMENT } from './trust-policy.ts'

/** Pure: what is wrong with the execution roles. */
export function roleFindings({ roles }: Preflight): readonly Finding[] {
  return Object.entries(roles).flatMap(([arn, role]): readonly Finding[] => {
    if (role.kind === 'absent') {
      return [
        {
          severity: 'error',
          text: sentence`There is no execution role ${arn} in the caller’s account (${asClause(role.message)}).`,
          remedy:
            'Check `execution-role-arn`. A role of another account cannot be passed to SageMaker; a new one must be made before this step.',
        },
      ]
    }
    if (role.kind !== 'found') return []
    const { arn: real, trustPolicy } = role.value
    // IAM tells names apart without regard to case.
    if (real.toLowerCase() !== arn.toLowerCase()) {
      return [
        {
          severity: 'error',
          text: sentence`There is no execution role ${arn}: the role of this name in the caller’s account is ${real}.`,
          remedy: sentence`Use ${real}: the path belongs to a role’s ARN, and a role of another account cannot be passed to SageMaker.`,
        },
      ]
    }
    if (!shutsOutSageMaker(trustPolicy)) return []
    return [
      {
        severity: 'warning',
        text: sentence`The trust policy of the execution role ${arn} does not let SageMaker assume it.`,
        remedy: sentence`Add this statement to the trust policy: ${TRUST_STATEMENT}`,
      },
    ]
  })
}
