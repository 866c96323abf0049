/** SageMaker asks every few seconds: a container that is up, or that fails to answer, writes of hardly anything else. */
const HEALTH_CHECK = /(?<![\w.-])\/ping(?![\w-])/
/** As most servers write down requests: `"GET /ping HTTP/1.1" 200`; Tornado: `200 GET /ping`. */
const ANSWERED = /GET \/ping(?: HTTP\/[\d.]+)?["']?,?\s+(?<status>\d{3})\b|\b(?<before>\d{3}) GET \/ping\b/
/** What is compared of a line to tell whether it is the same again. */
const LONGEST_LIKENESS = 300

/** Whether a log's line tells that a health check was answered as SageMaker wants it. */
export function isPassedCheck(line: string): boolean {
  return statusOf(line)?.startsWith('2') === true
}

/** Folds lines about health checks where they follow each other: of those that are alike the newest stays, with their number. */
export function withChecksFolded(lines: readonly string[]): readonly string[] {
  const folded: string[] = []
  let checks = new Map<string, Alike>()
  for (const line of lines) {
    const likeness = likenessOf(line)
    if (likeness === undefined) {
      folded.push(...[...checks.values()].flatMap(inShort), line)
      checks = new Map()
    } else {
      const count = (checks.get(likeness)?.count ?? 0) + 1
      // The newest of them takes its place behind those that were there.
      checks.delete(likeness)
      checks.set(likeness, { count, newest: line })
    }
  }
  return [...folded, ...[...checks.values()].flatMap(inShort)]
}

interface Alike {
  readonly count: number
  readonly newest: string
}

function inShort({ count, newest }: Alike): readonly string[] {
  return count === 1 ? [newest] : [`… ${count - 1} ${count === 2 ? 'line' : 'lines'} like this:`, newest]
}

/** What lines about health checks have in common: the status, else all but their numbers. */
function likenessOf(line: string): string | undefined {
  if (!HEALTH_CHECK.test(line)) return undefined
  return statusOf(line) ?? line.slice(0, LONGEST_LIKENESS).replaceAll(/\d+/g, '#')
}

function statusOf(line: string): string | undefined {
  const { status, before } = ANSWERED.exec(line)?.groups ?? {}
  return status ?? before
}
