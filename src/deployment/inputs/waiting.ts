import { refuseShown } from './contradiction.ts'
import { formatDuration, readDuration } from './duration.ts'
import type { Reading } from './reading.ts'

const SECOND = 1000
/**
 * Three times the longest execution that SageMaker allows a rollout (8 hours), and past the credentials' longest life (12
 * hours): a longer wait is a slip of the unit.
 */
const LONGEST_WAIT = 24 * 60 * 60 * SECOND

/** What comes on top of a rollout's own waits: instances are started, and models are loaded. */
const BESIDES_OWN_WAITS = 30 * 60 * SECOND

/**
 * How long to wait for the endpoint, and the longest time between two looks at it, in milliseconds.
 * @param ownWaitsMs how long the rollout waits of its own accord
 */
export function parseWaiting(
  reading: Reading,
  ownWaitsMs: number,
): { readonly waitTimeoutMs: number | undefined; readonly pollIntervalMs: number | undefined } {
  const waitTimeoutMs = parseWaitTimeout(reading, ownWaitsMs)
  const pollIntervalMs = reading.read('poll-interval', readDuration(SECOND, LONGEST_WAIT))
  // Only of an interval that the user set: a short wait-timeout alone is no contradiction to the default interval.
  if (reading.given('poll-interval') && waitTimeoutMs !== undefined && pollIntervalMs !== undefined) {
    if (pollIntervalMs > waitTimeoutMs) {
      const longest = formatDuration(waitTimeoutMs)
      refuseShown(
        reading,
        'poll-interval',
        `is longer than wait-timeout (${longest})`,
        `a duration from 1s to ${longest}`,
      )
    }
  }
  return { waitTimeoutMs, pollIntervalMs }
}

function parseWaitTimeout(reading: Reading, ownWaitsMs: number): number | undefined {
  const waitTimeoutMs = reading.read('wait-timeout', readDuration(1, LONGEST_WAIT))
  const enough = ownWaitsMs + BESIDES_OWN_WAITS
  if (!reading.given('wait-timeout')) return waitTimeoutMs === undefined ? undefined : Math.max(waitTimeoutMs, enough)
  if (waitTimeoutMs !== undefined && waitTimeoutMs < ownWaitsMs) {
    const wrong = `is shorter than the waits of the rollout itself (${formatDuration(ownWaitsMs)})`
    refuseShown(reading, 'wait-timeout', wrong, `a longer duration, such as ${formatDuration(enough)}`)
  }
  return waitTimeoutMs
}
