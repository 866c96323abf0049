/** A cause that words from outside betray, and what helps against it. */
export interface KnownCause {
  /** Under which it is found in docs/troubleshooting.md. */
  readonly id: string
  /** An example of the words; the pattern matches it. */
  readonly words: string
  readonly pattern: RegExp
  /**
   * What the words mean: one sentence. `$name` stands for the pattern's group of that name or for what `derive` makes of the groups,
   * `$region` and `$endpointName` for those of the run; here and in the remedies.
   */
  readonly cause: string
  /** Most promising first. */
  readonly remedies: readonly string[]
  /** In their place where an endpoint is updated: what old and new instances need at once may be what is short. */
  readonly updateRemedies?: readonly string[]
  /** A page of AWS's documentation. */
  readonly link?: string
  readonly derive?: (groups: Groups, where: Where) => Groups
  /** It is about a container that does not run as it should: what its log tells is the cause of that. */
  readonly isLogged?: true
}

/** A cause that a line of a container's log betrays. */
export interface LoggedCause extends KnownCause {
  /** Only if other lines of the same log match these, each of them. */
  readonly needs?: readonly RegExp[]
  /** Not if any line of the same log matches this. */
  readonly unless?: RegExp
  /** Only of the line that ends the newest traceback, and only if no other cause is told by it or after it. */
  readonly endsTraceback?: true
  /** It follows from whatever else went wrong, so it is told only if the log betrays nothing else. */
  readonly isSymptom?: true
}

export type Groups = Readonly<Record<string, string>>

/** What explanations may speak of besides the words. */
export interface Where {
  readonly region: string
  readonly endpointName: string
  /** ARNs of the roles that SageMaker runs the models with. */
  readonly executionRoles: readonly string[]
  /** An endpoint that is there is updated. */
  readonly isUpdate?: boolean
}

/** A known cause with its sentences filled in. */
export interface Explanation {
  readonly id: string
  readonly cause: string
  readonly remedies: readonly string[]
  readonly isLogged: boolean
}

/** AWS's messages are much shorter, and a pattern's time must not depend on what somebody sends. */
const LONGEST_WORDS = 4_000

/**
 * As much of a text as patterns are tried on. Its last word is there as a whole or not at all: a half of it would be captured and shown,
 * and nobody recognises half of a secret.
 */
export function beginningOf(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, text.slice(0, limit + 1).search(/(?<!\S)\S*$/))
}

/** The first of the causes whose pattern the words match, with its sentences filled in. */
export function explain(causes: readonly KnownCause[], words: string, where: Where): Explanation | undefined {
  const beginning = beginningOf(words, LONGEST_WORDS)
  const known = causes.find(({ pattern }) => pattern.test(beginning))
  return known && filledIn(known, words, where)
}

/** The explanation of words that the cause's pattern matches. */
export function filledIn(known: KnownCause, words: string, where: Where): Explanation {
  const groups = given(known.pattern.exec(beginningOf(words, LONGEST_WORDS))?.groups)
  const { region, endpointName } = where
  const values: Groups = { region, endpointName, ...groups, ...known.derive?.(groups, where) }
  // In one go: nothing from outside is taken for a placeholder.
  const filled = (template: string) => template.replaceAll(/\$(\w+)/g, (whole, name: string) => values[name] ?? whole)
  const { id, cause, link, isLogged = false } = known
  const remedies = (where.isUpdate === true ? known.updateRemedies : undefined) ?? known.remedies
  return {
    id,
    cause: filled(cause),
    remedies: [...remedies, ...(link === undefined ? [] : [`See ${link}`])].map(filled),
    isLogged,
  }
}

function given(groups: Readonly<Record<string, string | undefined>> = {}): Groups {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
