import type { Memory, Rollout } from './memory.ts'
import { CREATION_LAG_MS, isProven, isStale, isSteady, showSame, timesOf } from './reading.ts'
import type { Run } from './run.ts'
import type { Endpoint } from './endpoint.ts'
import type { Ending, Step } from './step.ts'
import { createEndpoint, updateEndpoint } from './writes.ts'

/** An unclear reading is looked at again sooner than the poll interval says. */
const UNCLEAR_INTERVAL_MS = 10_000

/** Pure: from our change of the endpoint on, what its looks mean. */
export function watch(run: Run, memory: Memory, now: number): Step {
  const { reading, rollout, isFresh } = memory
  if (!run.desired.specification.wait && rollout?.isAccepted === true) return conclude({ result: 'in-progress' })
  if (!isFresh || reading === undefined || rollout === undefined) return { kind: 'look', name: memory.endpointName }
  if (isStale(memory)) return unclear(run, 'the last answer was older than one before it')
  return reading.endpoint === undefined
    ? whenAbsent(run, memory, rollout, now)
    : whenPresent(run, memory, rollout, reading.endpoint, now)
}

function whenPresent(run: Run, memory: Memory, rollout: Rollout, endpoint: Endpoint, now: number): Step {
  switch (endpoint.EndpointStatus) {
    case 'InService':
      return serves(run, rollout, endpoint)
        ? conclude({ result: successOf(memory, rollout) })
        : believed(run, memory, rollout, now, rolledBack(rollout, endpoint))
    case 'Failed':
    case 'UpdateRollbackFailed':
    case 'OutOfService':
      return believed(run, memory, rollout, now, {
        result: 'failed',
        cause: {
          kind: 'ended',
          status: endpoint.EndpointStatus,
          isCreation: rollout.kind === 'create',
          reason: endpoint.FailureReason,
        },
      })
    case 'Deleting':
      return conclude({ result: 'failed', cause: { kind: 'deleted' } })
    default:
      return {
        kind: 'wait',
        ms: run.desired.specification.pollIntervalMs,
        isPoll: true,
        reason: `the endpoint is ${endpoint.EndpointStatus}`,
      }
  }
}

/** An ending that is not the one asked for is believed once it is proven: reads can be stale and even go backwards. */
function believed(run: Run, memory: Memory, rollout: Rollout, now: number, ending: Ending): Step {
  if (!isProven(memory, now)) return unclear(run, 'the answer may be from before the change')
  return neverArrived(memory, rollout) ? again(run, memory, rollout) : conclude(ending)
}

/** The answer was lost, and for long enough all is as it was before: the call never reached SageMaker. */
function neverArrived({ reading }: Memory, { isAccepted, wasSeen, baseline }: Rollout): boolean {
  return !isAccepted && !wasSeen && reading !== undefined && showSame(baseline, reading)
}

function whenAbsent(run: Run, memory: Memory, rollout: Rollout, now: number): Step {
  const isNew = rollout.kind === 'create' && !rollout.wasSeen
  if (isNew && !rollout.isAccepted && memory.stretch.looks > 1) return again(run, memory, rollout)
  const isGone = isSteady(memory, now) && (!isNew || now - memory.stretch.since >= CREATION_LAG_MS)
  return isGone
    ? conclude({ result: 'failed', cause: { kind: 'deleted' } })
    : unclear(run, 'SageMaker does not find the endpoint')
}

/** Serves what was asked: a config of our content, and not the one from before. */
function serves({ desired }: Run, rollout: Rollout, { EndpointConfigName }: Endpoint): boolean {
  return (
    EndpointConfigName !== undefined &&
    desired.endpointConfig.isNamed(EndpointConfigName) &&
    EndpointConfigName !== formerConfigName(rollout)
  )
}

function formerConfigName({ kind, baseline }: Rollout): string | undefined {
  return kind === 'update' ? baseline.endpoint?.EndpointConfigName : undefined
}

function successOf({ deleted }: Memory, { kind }: Rollout) {
  if (kind === 'update') return 'updated'
  return deleted === undefined ? 'created' : 'recreated'
}

function rolledBack(rollout: Rollout, endpoint: Endpoint): Ending {
  const isNewReason =
    endpoint.FailureReason !== rollout.baseline.endpoint?.FailureReason ||
    timesOf(endpoint).modified > timesOf(rollout.baseline.endpoint).modified
  return {
    result: 'rolled-back',
    cause: {
      kind: 'rolled-back',
      formerConfigName: endpoint.EndpointConfigName ?? '',
      requestedConfigName: rollout.configName,
      // A reason that was there before, on an unchanged endpoint, is about something else.
      reason: isNewReason ? endpoint.FailureReason : undefined,
    },
  }
}

/** Sent once more: SageMaker refuses it if the first one did arrive after all. */
function again(run: Run, memory: Memory, { kind, configName }: Rollout): Step {
  return kind === 'update' ? updateEndpoint(run, memory, configName) : createEndpoint(run, memory, configName)
}

function unclear({ desired }: Run, reason: string): Step {
  return { kind: 'wait', ms: Math.min(desired.specification.pollIntervalMs, UNCLEAR_INTERVAL_MS), isPoll: true, reason }
}

function conclude(ending: Ending): Step {
  return { kind: 'conclude', ending }
}
