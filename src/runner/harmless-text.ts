/** Makes a text from outside harmless: see `harmlessText`. */
export type Harmless = (text: string) => string

/** Shorter values (`1`, `eu`, `on`) would turn every text into stars. */
const SHORTEST_SECRET = 4

/** Escape sequences of terminals. */
const ANSI = new RegExp(
  [
    // Colours and cursor movements
    String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
    // Titles, hyperlinks and other strings, which end on the same line
    String.raw`\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)`,
    String.raw`\u001b[ -/]*[0-~]`,
  ].join('|'),
  'g',
)

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** All that has no picture of its own but a tab and a line feed: controls, bidi overrides, zero-width characters, lone surrogates. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/**
 * What makes texts from outside (AWS's messages, container logs, names) harmless, whatever they hold: no secret in any encoding that
 * AWS's messages give it, no terminal control, and no line that the runner takes for a command. Line feeds and tabs stay.
 * @param secrets values that are replaced by `***` where they have four characters or more
 */
export function harmlessText(secrets: readonly string[]): Harmless {
  const masked = masking(secrets)
  // Masked twice: an escape sequence or an invisible character in the middle of a secret hides it from the first time.
  return (text) => withoutCommands(masked(printable(masked(text))))
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

/** Text that is printable as it is. Most is, and the tables of Unicode take a while to load. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

function printable(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(ANSI, '').replace(LINE_END, '\n').replace(INVISIBLE, '')
}

/**
 * The runner takes a line for a command if, behind white space, it starts with `::`, or if it has `##[` anywhere. It compares by the
 * rules of a culture, for which combining marks and code points without a character may count as nothing: they are looked through.
 */
function withoutCommands(text: string): string {
  // Without either, there is no command, in whatever disguise.
  if (!text.includes(':') && !text.includes('#')) return text
  if (PLAIN.test(text)) return text.replace(/^([\t ]*)(?=:\t*:)/gm, '$1\\').replace(/#\t*#\t*(?=\[)/g, '$&\\')
  return text
    .replace(/^([\t\p{Zs}\p{M}\p{Cn}\p{Co}]*)(?=:[\t\p{M}\p{Cn}\p{Co}]*:)/gmu, '$1\\')
    .replace(/#[\t\p{M}\p{Cn}\p{Co}]*#[\t\p{M}\p{Cn}\p{Co}]*(?=\[)/gu, '$&\\')
}

function masking(secrets: readonly string[]): Harmless {
  const spellings = new Set(
    secrets
      // Logs break a value of several lines (a private key) into its lines.
      .flatMap((secret) => [secret, secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())])
      .filter((secret) => secret.length >= SHORTEST_SECRET)
      .flatMap(spellingsOf),
  )
  if (spellings.size === 0) return (text) => text
  const longestFirst = [...spellings].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(literally).join('|'), 'g')
  return (text) => text.replace(pattern, '***')
}

/** As it is, as JSON (once, and as JSON in JSON; with and without escapes for what is not ASCII), in a URL, in XML, between single quotes. */
function spellingsOf(secret: string): readonly string[] {
  const json = inJson(secret)
  const url = encodeURIComponent(secret.replace(/\p{Cs}/gu, '\uFFFD'))
  return [
    secret,
    printable(secret),
    json,
    inJson(json),
    inAscii(json),
    url,
    url.replaceAll('%20', '+'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    secret.replace(/['\\]/g, String.raw`\$&`),
  ].filter((spelling) => spelling.length >= SHORTEST_SECRET)
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
