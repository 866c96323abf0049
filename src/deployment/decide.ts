import { approach } from './approach.ts'
import { lastWords } from './last-words.ts'
import type { Memory, Trouble } from './memory.ts'
import { operationOf } from './operation.ts'
import { configNamesOf, isStale } from './reading.ts'
import type { Run } from './run.ts'
import { standingOf } from './standing.ts'
import { type Ending, nameOf, type Step } from './step.ts'
import { tidy } from './tidy.ts'
import { watch } from './watch.ts'

/** A call that AWS keeps failing is given up after so long. */
const PATIENCE_MS = 5 * 60_000
/** Before AWS has answered anything, sooner: there may be no such region, or no way to it. */
const FIRST_PATIENCE_MS = 30_000
/** What was just made may not be found for about a minute (docs/design-notes.md). */
const NOT_FOUND_PATIENCE_MS = 90_000

/**
 * Pure: what shall be and what is known → the next step. It never assumes that the last step worked or that nobody else acted:
 * every race, state and ending is decided from what was seen.
 */
export function decide(run: Run, memory: Memory, now: number): Step {
  if (memory.ending !== undefined) {
    const isBackingOff = now < memory.notBefore && memory.cancelled === undefined
    return isBackingOff ? backOff(memory, now) : tidy(run, memory, memory.ending, now)
  }
  const step = cancellation(memory) ?? refusal(memory) ?? next(run, memory, now)
  const surrendered = surrender(step, memory)
  if (surrendered !== undefined) return surrendered
  return now < memory.deadline || mayPassDeadline(step, memory) ? step : timeout(run, memory)
}

function next(run: Run, memory: Memory, now: number): Step {
  if (now < memory.notBefore) return backOff(memory, now)
  if (memory.reading === undefined) return { kind: 'look', name: memory.endpointName }
  return (
    supersession(run, memory) ?? (memory.rollout === undefined ? approach(run, memory, now) : watch(run, memory, now))
  )
}

function backOff({ notBefore, trouble }: Memory, now: number): Step {
  const reason =
    trouble === undefined ? 'the endpoint is busy' : `${operationOf(trouble.step)}: ${trouble.failure.name}`
  return { kind: 'wait', ms: notBefore - now, isPoll: false, reason }
}

/** A success counts in the last moment too, and one last look is due before time is called. */
function mayPassDeadline(step: Step, { reading, deadline, trouble }: Memory): boolean {
  if (step.kind === 'look') return (reading === undefined || reading.at < deadline) && trouble?.step !== 'look'
  return step.kind === 'conclude'
}

// --- endings that can come at any time

function cancellation(memory: Memory): Step | undefined {
  const { cancelled, reading } = memory
  if (cancelled === undefined) return undefined
  const status = reading?.endpoint?.EndpointStatus
  return conclude({
    result: 'cancelled',
    cause: { kind: 'cancelled', ...cancelled, rollout: standingOf(memory), status },
  })
}

function refusal({ refusal: cause }: Memory): Step | undefined {
  return cause === undefined ? undefined : conclude({ result: 'failed', cause })
}

/** What has failed for long enough is not tried once more. */
function surrender(step: Step, memory: Memory): Step | undefined {
  const { trouble } = memory
  if (trouble === undefined || trouble.step !== step.kind || trouble.name !== nameOf(step)) return undefined
  if (trouble.at - trouble.since < patienceWith(trouble, memory)) return undefined
  const { name, failure } = trouble
  const kind = failure.kind === 'throttled' || failure.kind === 'unavailable' ? 'unanswered' : 'refused'
  return conclude({ result: 'failed', cause: { kind, operation: operationOf(step.kind), name, failure } })
}

/** A rollout under way is watched as long as the time lasts, whatever the weather. */
function patienceWith({ step, failure }: Trouble, { rollout, hasHeardFromAws }: Memory): number {
  if (failure.kind === 'not-found') return NOT_FOUND_PATIENCE_MS
  if (failure.kind === 'denied') return PATIENCE_MS
  if (step === 'look' && rollout !== undefined) return Number.POSITIVE_INFINITY
  return hasHeardFromAws ? PATIENCE_MS : FIRST_PATIENCE_MS
}

/** A config that is neither ours nor the former one: somebody came between. */
function supersession({ desired }: Run, memory: Memory): Step | undefined {
  if (desired.specification.dryRun || isStale(memory)) return undefined
  const endpoint = memory.reading?.endpoint
  const by = configNamesOf(endpoint).find(
    (name) => !desired.endpointConfig.isNamed(name) && !memory.known.includes(name),
  )
  if (by === undefined) return undefined
  return conclude({
    result: 'superseded',
    cause: {
      kind: 'superseded',
      by,
      isPending: endpoint?.EndpointConfigName !== by,
      status: endpoint?.EndpointStatus,
    },
  })
}

function timeout({ desired }: Run, memory: Memory): Step {
  return conclude({
    result: 'timed-out',
    cause: {
      kind: 'timed-out',
      waitTimeoutMs: desired.specification.waitTimeoutMs,
      rollout: standingOf(memory),
      words: lastWords(memory),
      status: memory.reading?.endpoint?.EndpointStatus,
    },
  })
}

function conclude(ending: Ending): Step {
  return { kind: 'conclude', ending }
}
