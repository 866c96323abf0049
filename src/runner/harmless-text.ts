import { isPlain, printable } from './printable-text.ts'
import { secretMask } from './secret-mask.ts'

/** Makes a text from outside harmless: see `harmlessText`. */
export type Harmless = (text: string) => string

/**
 * What makes texts from outside (AWS's messages, container logs, names) harmless, whatever they hold: no secret in any spelling that
 * programs give it, no terminal control, and no line that the runner takes for a command. Line feeds and tabs stay.
 * @param secrets values that are replaced by `***`, see `secretMask`
 */
export function harmlessText(secrets: Iterable<string>): Harmless {
  const masked = secretMask(secrets)
  return (text) => {
    const once = masked(text)
    const seen = printable(once)
    // An escape sequence or an invisible character in the middle of a secret has hidden it from the first time.
    return withoutCommands(seen === once ? once : masked(seen))
  }
}

/** For names, ARNs, URIs and the like: they may hold anything too, but are no secrets even where they equal one. */
export const neutral: Harmless = harmlessText([])

/** A harmless text on one line. */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** At most `limit` characters, the last an ellipsis if something was cut off. */
export function clipped(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * What a comparison by the rules of a culture may pass over, as ICU does on the runner's Linux: combining marks, code points without a
 * character, and a few letters that only lengthen others.
 */
const PASSED_OVER = String.raw`\t\p{M}\p{Cn}\p{Co}\u0640\u07fa\u180a\u1cd3\ufe73`

const COMMAND = new RegExp(String.raw`^([\p{Zs}${PASSED_OVER}]*)(?=:[${PASSED_OVER}]*:)`, 'gmu')
const OLD_COMMAND = new RegExp(String.raw`#[${PASSED_OVER}]*#[${PASSED_OVER}]*(?=\[)`, 'gu')

/** The page that shows the log folds what is behind such a line. Blanks in front of it may be trimmed before it is shown. */
const FOLD = /^([\t\p{Zs}]*)(?=\[(?:end)?group\])/gmu

/**
 * The runner takes a line for a command if, behind white space, it starts with `::`, or if it has `##[` anywhere (ActionCommand.cs).
 * It compares by the rules of a culture.
 */
function withoutCommands(text: string): string {
  const unfolded = text.replace(FOLD, '$1\\')
  // Without either, there is no command, in whatever disguise.
  if (!text.includes(':') && !text.includes('#')) return unfolded
  if (isPlain(text)) return unfolded.replace(/^([\t ]*)(?=:\t*:)/gm, '$1\\').replace(/#\t*#\t*(?=\[)/g, '$&\\')
  return unfolded.replace(COMMAND, '$1\\').replace(OLD_COMMAND, '$&\\')
}
