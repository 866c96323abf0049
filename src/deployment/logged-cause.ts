import type { LogTail } from '../aws/aws.ts'
import { CONTAINER_LOG_CAUSES } from './known-causes/container-log.ts'
import { type Explanation, filledIn, type LoggedCause, type Where } from './known-causes/known-cause.ts'

/** An explanation, and the line that betrayed it. */
export interface LoggedExplanation extends Explanation {
  readonly logStream: string
  readonly line: string
}

/** Longer lines are data that somebody printed; a pattern's time must not depend on them. */
const LONGEST_LINE = 2_000

/** Pure: the most conclusive of what the containers' last lines betray, by its newest line. Words from outside. */
export function loggedCauseOf(tails: readonly LogTail[], where: Where): LoggedExplanation | undefined {
  const logs = tails.map(({ logStream, lines }) => ({
    logStream,
    lines: lines.map((line) => line.slice(0, LONGEST_LINE)),
  }))
  for (const known of CONTAINER_LOG_CAUSES) {
    for (const { logStream, lines } of logs) {
      const line = lineOf(known, lines)
      if (line !== undefined) return { ...filledIn(known, line, where), logStream, line: line.trim() }
    }
  }
  return undefined
}

function lineOf({ pattern, needs, unless }: LoggedCause, lines: readonly string[]): string | undefined {
  const line = lines.findLast((each) => pattern.test(each))
  if (line === undefined) return undefined
  if (unless !== undefined && lines.some((each) => unless.test(each))) return undefined
  return needs === undefined || lines.some((each) => needs.test(each)) ? line : undefined
}
