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

/** Text that is printable as it is. Most is, and the tables of Unicode take a while to load. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

/** Whether a text is of printable ASCII characters, tabs and line feeds alone. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** A text without what cannot be seen: terminal controls, invisible characters. Line feeds, for whatever ends a line, and tabs stay. */
export function printable(text: string): string {
  return isPlain(text) ? text : text.replace(ANSI, '').replace(LINE_END, '\n').replace(INVISIBLE, '')
}
