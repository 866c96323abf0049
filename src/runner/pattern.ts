/**
 * What a short piece of a text may look like.
 * @param next where it goes on behind the piece
 * @returns where the piece begins
 */
export type Pattern = (next: Place) => Place

type Edge = readonly [units: string, next: Place]

let places = 0

/** A place in a pattern, and the UTF-16 code units that lead to others. */
class Place {
  readonly number = places++
  readonly isEnd: boolean
  readonly #edgesFromHere: () => readonly Edge[]
  #edges: readonly Edge[] | undefined

  /** @param edges asked for when a text has come this far: one may lead back to here, and most are never needed */
  constructor(edges: () => readonly Edge[], isEnd = false) {
    this.#edgesFromHere = edges
    this.isEnd = isEnd
  }

  edges(): readonly Edge[] {
    return (this.#edges ??= this.#edgesFromHere())
  }

  after(unit: string): readonly Place[] {
    return this.edges().flatMap(([units, next]) => (units.includes(unit) ? [next] : []))
  }
}

/** One UTF-16 code unit out of these. */
export function oneOf(units: string): Pattern {
  return (next) => new Place(() => [[units, next]])
}

/** Exactly this text. */
export function exactly(text: string): Pattern {
  return inOrder(text.split('').map(oneOf))
}

/** One after the other. */
export function inOrder(patterns: readonly Pattern[]): Pattern {
  return (next) => patterns.reduceRight((after, pattern) => pattern(after), next)
}

/** Any of these, none of which may be nothing. */
export function either(...patterns: readonly Pattern[]): Pattern {
  return (next) => new Place(() => patterns.flatMap((pattern) => pattern(next).edges()))
}

/** Perhaps this, perhaps nothing. */
export function maybe(pattern: Pattern): Pattern {
  return (next) => new Place(() => [...pattern(next).edges(), ...next.edges()], next.isEnd)
}

/** As often as may be, or not at all. */
export function anyTimes(pattern: Pattern): Pattern {
  return (next) => {
    const again: Place = new Place(() => [...pattern(again).edges(), ...next.edges()], next.isEnd)
    return again
  }
}

/** At least once. */
export function repeatedly(pattern: Pattern): Pattern {
  return inOrder([pattern, anyTimes(pattern)])
}

let stages = 0

/** All places of a pattern that a text leads to. What is behind it is worked out at the first text that goes on there. */
export class Stage {
  readonly number = stages++
  readonly isEnd: boolean
  readonly #places: readonly Place[]
  /** The stages of the pattern, by their places. */
  readonly #known: Map<string, Stage>
  readonly #after = new Map<string, Stage | undefined>()

  private constructor(reached: readonly Place[], known: Map<string, Stage>) {
    this.isEnd = reached.some((place) => place.isEnd)
    this.#places = reached
    this.#known = known
  }

  /** The beginning of a pattern, which must not match nothing. */
  static first(pattern: Pattern): Stage {
    return new Stage([pattern(new Place(() => [], true))], new Map())
  }

  /** @returns nothing if no text of this pattern goes on with this code unit */
  after(unit: string): Stage | undefined {
    if (this.#after.has(unit)) return this.#after.get(unit)
    const after = this.#stageOf(new Set(this.#places.flatMap((place) => place.after(unit))))
    this.#after.set(unit, after)
    return after
  }

  #stageOf(reached: ReadonlySet<Place>): Stage | undefined {
    if (reached.size === 0) return undefined
    const inOrderOfNumbers = [...reached].toSorted((a, b) => a.number - b.number)
    const key = inOrderOfNumbers.map(({ number }) => number).join()
    const stage = this.#known.get(key) ?? new Stage(inOrderOfNumbers, this.#known)
    this.#known.set(key, stage)
    return stage
  }
}
