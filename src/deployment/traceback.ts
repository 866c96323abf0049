/** The line that ends a Python traceback: what was raised. Frames show their source, too, so one that raises is left out. */
export const EXCEPTION =
  /(?:^|\s)(?<!\braise )(?<error>(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|NotFound|Timeout))(?::\s|\s*$)/

const BEGINNING = /Traceback \(most recent call last\)/
const CHAINED = /During handling of the above exception|The above exception was the direct cause/
/** What Python says of errors while it cleans up. */
const IGNORED = /Exception ignored in/
/** Raised since another process has failed, which has said why before: by vLLM, torchrun and multiprocessing. */
const OF_ANOTHER_PROCESS = /root cause|ChildFailedError|ProcessRaisedException|Engine (?:core|process) (?:\w+ )?failed/i

/** A traceback, by the indices of its lines in a log. */
export interface Traceback {
  /** Where it begins, or the first of those that led to it. */
  readonly start: number
  /** What was raised in the end. */
  readonly end: number
}

/** Pure: the newest traceback of a log that tells why its program ended. Model servers put words of their own before each line. */
export function newestTraceback(lines: readonly string[]): Traceback | undefined {
  const starts = lines.flatMap((line, index) => (BEGINNING.test(line) ? [index] : []))
  for (const [nth, start] of [...starts.entries()].toReversed()) {
    const next = starts[nth + 1] ?? lines.length
    const end = lines.findIndex((line, index) => index > start && index < next && EXCEPTION.test(line))
    const isIgnored = IGNORED.test(lines[start - 1] ?? '') || OF_ANOTHER_PROCESS.test(lines[end] ?? '')
    if (end > start && !isIgnored) return { start: startOfChain(lines, starts.slice(0, nth + 1)), end }
  }
  return undefined
}

/** Of the last of these, and those that led to it. */
function startOfChain(lines: readonly string[], starts: readonly number[]): number {
  const [last = 0, before] = starts.toReversed()
  const isLed = before !== undefined && lines.slice(before, last).some((line) => CHAINED.test(line))
  return isLed ? startOfChain(lines, starts.slice(0, -1)) : last
}
