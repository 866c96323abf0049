import { printable } from './printable-text.ts'
import { spellings } from './spellings.ts'

/** Shorter values (`1`, `eu`, `on`) would turn every text into stars. */
const SHORTEST_SECRET = 4

const MASK = '***'

/** A mask can complete another secret, but hardly ten times in a row. */
const MOST_ROUNDS = 10

/** One text that must not be shown, in all spellings. */
interface Pattern {
  /** Letters and digits stand for themselves in every spelling, so a text without these has no secret in it. */
  readonly plainPart: string
  /** Made when it is needed: most texts hold no secret. */
  readonly expression: () => RegExp
}

/**
 * Replaces secrets by `***`, as they are and as other programs spell them (see `spellings`). Of several lines each is a secret of its
 * own, since logs break them.
 * @param secrets looked through anew for each text, so that some may be added; those of less than four characters do not count
 */
export function secretMask(secrets: Iterable<string>): (text: string) => string {
  const known = new Map<string, readonly Pattern[]>()
  const patternsOf = (secret: string): readonly Pattern[] => {
    const patterns = known.get(secret) ?? piecesOf(secret).map(patternOf)
    known.set(secret, patterns)
    return patterns
  }
  return (text) => {
    const patterns = [...secrets].flatMap(patternsOf)
    let masked = text
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const spans = patterns.flatMap((pattern) => spansOf(pattern, masked))
      if (spans.length === 0) break
      masked = withMasks(masked, spans)
    }
    return masked
  }
}

type Span = readonly [start: number, end: number]

function spansOf({ plainPart, expression }: Pattern, text: string): readonly Span[] {
  if (!text.includes(plainPart)) return []
  return [...text.matchAll(expression())].map((match) => [match.index, match.index + match[0].length])
}

/** Secrets may overlap: what is left of neither is shown. */
function withMasks(text: string, spans: readonly Span[]): string {
  let shown = ''
  let shownUpTo = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start > shownUpTo || shown === '') shown += text.slice(shownUpTo, start) + MASK
    shownUpTo = Math.max(shownUpTo, end)
  }
  return shown + text.slice(shownUpTo)
}

/** What cannot be seen of a secret, and blanks at its ends, may be lost on its way. */
function piecesOf(secret: string): readonly string[] {
  const seen = printable(secret)
  const pieces = [secret, seen, ...[secret, ...seen.split('\n')].map((piece) => piece.trim())]
  return [...new Set(pieces)].filter((piece) => piece.length >= SHORTEST_SECRET && piece.trim() !== '')
}

function patternOf(secret: string): Pattern {
  const plainParts = secret.match(/[A-Za-z0-9]+/g) ?? ['']
  const plainPart = plainParts.reduce((longest, part) => (part.length > longest.length ? part : longest))
  let made: RegExp | undefined
  return { plainPart, expression: () => (made ??= new RegExp(spellings(secret), 'g')) }
}
