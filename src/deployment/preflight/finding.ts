/** What a preflight has found to be wrong, or likely to go wrong. Holds text from outside. */
export interface Finding {
  /** `error`: AWS's answers prove that the deployment cannot succeed. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, and why that matters. */
  readonly text: string
  /** What to do about it. */
  readonly remedy: string
}

const LONGEST_QUOTE = 200

/** AWS's words, short and on one line, so that they fit into a list. */
export function shortened(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}
