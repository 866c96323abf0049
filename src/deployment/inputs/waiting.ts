import { formatDuration, readDuration } from './duration.ts'
import type { Reading } from './reading.ts'

const SECOND = 1000
/**
 * Three times the longest execution that SageMaker allows a rollout (8 hours), and past the credentials' longest life (12
 * hours): a longer wait is a slip of the unit.
 */
const LONGEST_WAIT = 24 * 60 * 60 * SECOND

/** How long to wait for the endpoint, and the longest time between two looks at it, in milliseconds. */
export function parseWaiting(reading: Reading): {
  readonly waitTimeoutMs: number | undefined
  readonly pollIntervalMs: number | undefined
} {
  const waitTimeoutMs = reading.read('wait-timeout', readDuration(1, LONGEST_WAIT))
  const pollIntervalMs = reading.read('poll-interval', readDuration(SECOND, LONGEST_WAIT))
  // Only of an interval that the user set: a short wait-timeout alone is no contradiction to the default interval.
  if (reading.given('poll-interval') && waitTimeoutMs !== undefined && pollIntervalMs !== undefined) {
    if (pollIntervalMs > waitTimeoutMs) {
      const longest = formatDuration(waitTimeoutMs)
      reading.refuse(
        'poll-interval',
        { wrong: `is longer than wait-timeout (${longest})`, accepted: `a duration from 1s to ${longest}` },
        formatDuration(pollIntervalMs),
      )
    }
  }
  return { waitTimeoutMs, pollIntervalMs }
}
