/** What a preflight has found to be wrong, or likely to go wrong. Holds text from outside. */
export interface Finding {
  /** `error`: AWS's answers prove that the deployment cannot succeed. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, and why that matters. */
  readonly text: string
  /** What to do about it. */
  readonly remedy: string
}

/** Pure: the findings of one kind, each with what to do about it. */
export function sentencesOf(findings: readonly Finding[], wanted: Finding['severity']): readonly string[] {
  return findings.flatMap(({ severity, text, remedy }) => (severity === wanted ? [`${text} ${remedy}`] : []))
}

/**
 * A tag for the template string of a text or a remedy. What is put into it may be text from outside: its backticks would be taken for
 * the ends of our own code.
 */
export function sentence(own: TemplateStringsArray, ...others: readonly (string | number)[]): string {
  return own.reduce((text, part, index) => `${text}${withoutBackticks(others[index - 1] ?? '')}${part}`)
}

function withoutBackticks(other: string | number): string {
  return String(other).replaceAll('`', "'")
}

/** AWS's words as a clause, on one line. Whole, however long: who makes them harmless must see all of a secret. */
export function asClause(message: string): string {
  return message.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}
