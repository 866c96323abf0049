import type { LogTail } from '../aws/aws.ts'
import { CONTAINER_LOG_CAUSES } from './known-causes/container-log.ts'
import { beginningOf, type Explanation, filledIn, type LoggedCause, type Where } from './known-causes/known-cause.ts'
import { newestTraceback } from './traceback.ts'

/** An explanation, and the line that betrayed it. */
export interface LoggedExplanation extends Explanation {
  readonly logStream: string
  readonly line: string
}

/** A cause, and the index of the line that betrays it. */
interface Sign {
  readonly known: LoggedCause
  readonly index: number
}

/** Longer lines are data that somebody printed; a pattern's time must not depend on them. */
const LONGEST_LINE = 2_000

/**
 * What programs say of something that they go on without: TensorFlow of a GPU, on instances for CPUs; pip before another attempt; and
 * whoever says so.
 */
const HARMLESS =
  /dso_loader|cudart_stub|Could not load dynamic library|failed call to cuInit|cudart dlerror|Retrying \(Retry\(total=[1-9]|\b(?:going on|continuing|proceeding|running) without\b|\bfalling back (?:to|on)\b|\busing the default\b/i

/**
 * Pure: the most conclusive of what the containers' last lines betray. The end counts: of one log it is what the newest traceback ended
 * in, or a line that tells more after that. Words from outside.
 */
export function loggedCauseOf(tails: readonly LogTail[], where: Where): LoggedExplanation | undefined {
  const found = tails.flatMap(({ logStream, lines }) => {
    const cut = lines.map((line) => beginningOf(line, LONGEST_LINE)).map((line) => (HARMLESS.test(line) ? '' : line))
    const sign = signOf(cut)
    if (sign === undefined) return []
    const { known, index } = sign
    // Quoted whole: who makes it harmless must see all of it.
    const line = (lines[index] ?? '').trim()
    return [{ rank: rankOf(known), explanation: { ...filledIn(known, cut[index] ?? '', where), logStream, line } }]
  })
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.explanation
}

function rankOf({ isSymptom, endsTraceback }: LoggedCause): number {
  if (isSymptom === true) return 2
  return endsTraceback === true ? 1 : 0
}

function signOf(lines: readonly string[]): Sign | undefined {
  const causes = CONTAINER_LOG_CAUSES.filter((known) => mayBe(known, lines))
  const newest = newestSign(
    causes.filter((known) => rankOf(known) === 0),
    lines,
  )
  const traceback = newestTraceback(lines)
  const raised = causes.find(({ endsTraceback }) => endsTraceback === true)
  if (raised !== undefined && traceback !== undefined && traceback.start > (newest?.index ?? -1)) {
    return { known: raised, index: traceback.end }
  }
  return newest ?? firstSymptom(causes, lines)
}

/** Whether the rest of the log is in favour. */
function mayBe({ needs = [], unless }: LoggedCause, lines: readonly string[]): boolean {
  if (unless !== undefined && lines.some((line) => unless.test(line))) return false
  return needs.every((pattern) => lines.some((line) => pattern.test(line)))
}

/** The newest line that betrays any of the causes; of several, the first cause. */
function newestSign(causes: readonly LoggedCause[], lines: readonly string[]): Sign | undefined {
  for (const [index, line] of [...lines.entries()].toReversed()) {
    const known = causes.find(({ pattern }) => pattern.test(line))
    if (known !== undefined) return { known, index }
  }
  return undefined
}

/** The first symptom, by its newest line. */
function firstSymptom(causes: readonly LoggedCause[], lines: readonly string[]): Sign | undefined {
  return causes.filter(({ isSymptom }) => isSymptom === true).flatMap((known) => newestSign([known], lines) ?? [])[0]
}
