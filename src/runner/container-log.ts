import type { LogTail } from '../aws/aws.ts'
import { clipped, type Harmless, neutral } from './harmless-text.ts'
import { logStreamUrl } from './links.ts'
import { codeBlock, collapsible, htmlCode, link } from './markdown.ts'

const LONGEST_LINE = 2000
/** So many fit on a screen, below what went wrong. The others are a click away. */
const LINES_AT_A_GLANCE = 25
/** A stream's share of the page for what stands around its lines. */
const FRAME_BYTES = 2000

/**
 * The containers' last lines: of the first stream the newest are open to be read, all else is folded.
 * @param bytes how long this may be at most; the oldest lines are left out first
 */
export function containerLogBlocks(
  tails: readonly LogTail[],
  region: string | undefined,
  harmless: Harmless,
  bytes: number,
): readonly string[] {
  return tails.flatMap((tail, index) => {
    const lines = newestThatFit(
      tail.lines.map((line) => clipped(harmless(line), LONGEST_LINE)),
      bytes / tails.length - FRAME_BYTES,
    )
    return lines.length === 0 ? [] : [logBlock(tail, lines, region, index === 0)]
  })
}

function logBlock(
  { logGroup, logStream }: LogTail,
  lines: readonly string[],
  region: string | undefined,
  isOpen: boolean,
): string {
  const newest = lines.slice(-LINES_AT_A_GLANCE)
  const before = lines.slice(0, -LINES_AT_A_GLANCE)
  const url = region === undefined ? undefined : logStreamUrl(region, logGroup, logStream)
  const body = [
    codeBlock(newest),
    ...(before.length === 0 ? [] : [collapsible(`${count(before)} before`, codeBlock(before))]),
    ...(url === undefined ? [] : [link('All of this log', url)]),
  ]
  const title = `The last ${newest.length === 1 ? 'line' : count(newest)} of container log ${htmlCode(neutral(logStream))}`
  return collapsible(title, body.join('\n\n'), isOpen)
}

function count(lines: readonly string[]): string {
  return lines.length === 1 ? '1 line' : `${lines.length} lines`
}

function newestThatFit(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes
  const firstThatFits = lines.findLastIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  return lines.slice(firstThatFits + 1)
}
