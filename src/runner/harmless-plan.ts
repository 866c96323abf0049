import type { Plan } from '../deployment/plan.ts'
import type { Harmless } from './harmless-text.ts'

/** A plan whose sentences are harmless: they may quote AWS. Names and what changes stay as they are. */
export function harmlessPlan(plan: Plan, harmless: Harmless): Plan {
  const { reasons, obstacles, warnings, retention } = plan
  return {
    ...plan,
    reasons: reasons.map(harmless),
    obstacles: obstacles.map(harmless),
    warnings: warnings.map(harmless),
    ...(retention === undefined ? {} : { retention: { ...retention, why: harmless(retention.why) } }),
  }
}
