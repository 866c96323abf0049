import type { AwsFailure } from '../aws/failure.ts'
import type { Memory, Trouble } from './memory.ts'
import { operationOf } from './operation.ts'
import { rolloutOperation } from './standing.ts'

/** What came in place of what a call had asked for. */
export interface LastWords {
  readonly operation: string
  readonly failure: AwsFailure
}

/** Pure: what AWS said last to the calls that a run still waits to see done when its time is up. */
export function lastWords(memory: Memory): readonly LastWords[] {
  const { trouble, rollout, busy, taken, reading } = memory
  const isUnconfirmed = rollout?.isAccepted === false && rollout.answer !== undefined
  const words: readonly LastWords[] = [
    ...(isUnconfirmed ? [{ operation: rolloutOperation(rollout.kind), failure: rollout.answer }] : []),
    ...(trouble === undefined || isOver(trouble, memory)
      ? []
      : [{ operation: operationOf(trouble.step), failure: trouble.failure }]),
    ...(busy === undefined || rollout !== undefined ? [] : [busy]),
    ...(taken === undefined || reading?.endpoint !== undefined
      ? []
      : [{ operation: operationOf('create-endpoint'), failure: taken }]),
  ]
  return words.filter(({ failure }, index) => words.findIndex((each) => each.failure === failure) === index)
}

/** A call whose answer was lost may have done what it was to do: a later look has shown it. */
function isOver({ step, name }: Trouble, { resources, rollout, reading }: Memory): boolean {
  switch (step) {
    case 'create-model':
    case 'create-endpoint-config':
      return resources[name]?.state === 'present'
    case 'create-endpoint':
    case 'update-endpoint':
      return rollout?.isAccepted === true
    case 'delete-endpoint':
      return reading?.endpoint?.EndpointStatus !== 'Failed'
    default:
      return false
  }
}
