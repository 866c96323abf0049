import { findPieces } from './find-pieces.ts'
import type { Span } from './find-pieces.ts'
import type { Stage } from './pattern.ts'
import { printable } from './printable-text.ts'
import { spellings } from './spellings.ts'

/** Shorter values (`1`, `eu`, `on`) would turn every text into stars. */
const SHORTEST_SECRET = 4

const MASK = '***'

/** A mask can complete another secret, but hardly ten times in a row. */
const MOST_ROUNDS = 10

/** Where one text that must not be shown is, in all spellings. */
type Finder = (text: string) => readonly Span[]

/**
 * Replaces secrets by `***`, as they are and as other programs spell them (see `spellings`). Of several lines each is a secret of its
 * own, since logs break them.
 * @param secrets looked through anew for each text, so that some may be added; those of less than four characters do not count
 */
export function secretMask(secrets: Iterable<string>): (text: string) => string {
  const known = new Map<string, readonly Finder[]>()
  const findersOf = (secret: string): readonly Finder[] => {
    const finders = known.get(secret) ?? piecesOf(secret).map(finderOfPiece)
    known.set(secret, finders)
    return finders
  }
  return (text) => {
    const finders = [...secrets].flatMap(findersOf)
    let masked = text
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const spans = finders.flatMap((find) => find(masked))
      if (spans.length === 0) break
      masked = withMasks(masked, spans)
    }
    return masked
  }
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

/** What cannot be seen of a secret, and blanks and a full stop at its ends, may be lost on its way. */
function piecesOf(secret: string): readonly string[] {
  const seen = printable(secret)
  const trimmed = [secret, ...seen.split('\n')].map((piece) => piece.trim())
  const pieces = [secret, seen, ...trimmed, ...trimmed.map((piece) => piece.replace(/[.,;]$/, ''))]
  return [...new Set(pieces)].filter((piece) => piece.length >= SHORTEST_SECRET && piece.trim() !== '')
}

function finderOfPiece(piece: string): Finder {
  // Letters and digits stand for themselves in every spelling, so a text without these has no secret in it.
  const plainParts = piece.match(/[A-Za-z0-9]+/g) ?? ['']
  const plainPart = plainParts.reduce((longest, part) => (part.length > longest.length ? part : longest))
  // Made when it is needed: most texts hold no secret.
  let pieces: readonly Stage[] | undefined
  return (text) => (text.includes(plainPart) ? findPieces((pieces ??= spellings(piece)), text) : [])
}
