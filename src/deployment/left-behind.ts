import type { Cause } from './cause.ts'
import { isOfRollout, rolloutOperation } from './standing.ts'
import type { LeftBehind } from './step.ts'

/** Pure: sentences on what this run made, or may have made, and could not, or must not, delete. */
export function whatIsLeft(leftBehind: readonly LeftBehind[], cause: Cause): readonly string[] {
  const unconfirmed = unconfirmedRollout(cause)
  const namesOf = (left: readonly LeftBehind[]) => left.map(({ name }) => name).join(', ')
  const made = namesOf(leftBehind.filter(({ isCertain }) => isCertain))
  const perhapsMade = namesOf(leftBehind.filter(({ isCertain }) => !isCertain))
  const use =
    unconfirmed === undefined
      ? 'which nothing uses now; the next run with the same content will use them'
      : `which nothing uses unless ${unconfirmed} took effect; the next run with the same content will use them`
  return [
    ...(made === '' ? [] : [`This run made ${made}, ${use}.`]),
    ...(perhapsMade === ''
      ? []
      : [
          `This run may have made ${perhapsMade}: AWS did not say so. The next run with the same content will use what is there.`,
        ]),
  ]
}

/** The call that may have put the endpoint on what this run made, where AWS did not confirm it. */
function unconfirmedRollout(cause: Cause): string | undefined {
  if (cause.kind === 'unanswered') return isOfRollout(cause.operation) ? cause.operation : undefined
  if (cause.kind === 'cancelled' && isOfRollout(cause.inFlight)) return cause.inFlight
  const rollout = 'rollout' in cause ? cause.rollout : undefined
  return rollout?.state === 'unconfirmed' ? rolloutOperation(rollout.kind) : undefined
}
