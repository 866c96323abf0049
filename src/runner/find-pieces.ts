import type { Stage } from './pattern.ts'

/** A stretch of a text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** What may become a match: it began at `start`, and has come to a stage of one of the pieces. */
interface Attempt {
  readonly piece: number
  readonly stage: Stage
  readonly start: number
}

/** By piece and stage. Those that began first are in front. */
type Attempts = Map<number, Attempt>

/** More than there will ever be stages. */
const STAGES = 2 ** 24

/**
 * Finds the places where pieces follow one another. It follows all ways to match them at once, so that the time grows with the text's
 * length times the number of pieces at worst, and mostly with the text's alone. A regular expression tries one way after the other,
 * and there may be 2ⁿ of them.
 * @param pieces the beginnings of their patterns
 * @returns by their ends; of those with the same end the longest. They may overlap and lie in one another.
 */
export function findPieces(pieces: readonly Stage[], text: string): readonly Span[] {
  const spans: Span[] = []
  let attempts: Attempts = new Map()
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    const begun = pieces[0]?.after(unit)
    if (attempts.size === 0 && begun === undefined) continue
    const further: Attempts = new Map()
    const starts: number[] = []
    const goOn = (piece: number, stage: Stage | undefined, start: number): void => {
      const key = piece * STAGES + (stage?.number ?? 0)
      if (stage === undefined || further.has(key)) return
      further.set(key, { piece, stage, start })
      if (!stage.isEnd) return
      if (piece === pieces.length - 1) starts.push(start)
      else goOn(piece + 1, pieces[piece + 1], start)
    }
    for (const { piece, stage, start } of attempts.values()) goOn(piece, stage.after(unit), start)
    goOn(0, begun, index)
    const [earliest] = starts
    if (earliest !== undefined) spans.push([earliest, index + 1])
    attempts = further
  }
  return spans
}
