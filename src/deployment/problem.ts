/** Where in an input a problem is, and where that was written. */
export interface Place {
  /** The place inside a structure, from the input's name on: `endpoint-config.ProductionVariants[0].InstanceTyp`. */
  readonly path?: string
  /** The file that it was written in, with the line: `deploy/churn.yml:12`. Absent for what the step says itself. */
  readonly from?: string
}

/** One thing that is wrong with the inputs, as a value: the whole report is made of them, at once. */
export type Problem = Place &
  (
    | {
        /** A name that is no input. */
        readonly kind: 'unknown-input'
        readonly input: string
        /** The input that it looks like a misspelling of. */
        readonly meant?: string
      }
    /** An input, or a member of a structure, that is needed and was not given. */
    | { readonly kind: 'missing'; readonly input: string; readonly why: string; readonly remedy: string }
    /** A value that is not accepted. */
    | {
        readonly kind: 'refused'
        readonly input: string
        /** As the user wrote it. Absent for inputs of several lines, whose values may be secret. */
        readonly value?: string
        /** A clause: what is wrong with the value. */
        readonly wrong: string
        readonly accepted: string
        /** What the user most likely meant. */
        readonly meant?: string
      }
  )

const LONGEST_SHOWN = 120

/**
 * A user's text in quotes, fit for one line of a message: escaped where it would break the line, cut where it is long, and
 * without a URL's query and user (a presigned URL carries credentials there).
 */
export function quote(text: string): string {
  const isUrl = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text)
  const harmless = isUrl ? text.replace(/([?#])[^]*$/, '$1…').replace(/^([^/]*\/\/)[^]*@(?!sha\d+:)/, '$1…@') : text
  const short = harmless.length > LONGEST_SHOWN ? `${harmless.slice(0, LONGEST_SHOWN)}…` : harmless
  return `'${short.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeCharacter)}'`
}

function escapeCharacter(character: string): string {
  if (character === '\n') return String.raw`\n`
  if (character === '\r') return String.raw`\r`
  if (character === '\t') return String.raw`\t`
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** One problem as one line of text. */
export function describeProblem(problem: Problem): string {
  const from = problem.from === undefined ? '' : ` (${problem.from})`
  if (problem.kind === 'unknown-input') {
    return `${quote(problem.input)}${from} is not an input${didYouMean(problem.meant)}`
  }
  const place = `${problem.path ?? problem.input}${from}`
  if (problem.kind === 'missing') return `${place}: ${problem.why}; ${problem.remedy}`
  const value = problem.value === undefined ? '' : `${quote(problem.value)} `
  return `${place}: ${value}${problem.wrong}; accepted: ${problem.accepted}${didYouMean(problem.meant)}`
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${quote(meant)}?`
}
