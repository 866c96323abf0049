/** What a text is made of: letters and digits of ASCII, blanks, backslashes, other characters of ASCII, and those of other scripts. */
const PARTS = /[A-Za-z0-9]+|[\t-\r ]+|\\+|[\0-\x7f]|[^\0-\x7f]+/gu

/**
 * The source of a regular expression that finds a text as it is, and as other programs write it: in JSON (in JSON, in JSON …), in
 * literals of Python, Java, Go and JavaScript, in URLs, in XML and HTML, between quotes that are escaped or doubled, and where a
 * program could not print a letter and put a question mark. Letters and digits of ASCII stand for themselves in all of them.
 *
 * However long and hostile the text that is searched, it takes about as long as the text is long.
 */
export function spellings(text: string): string {
  const parts = text.match(PARTS) ?? []
  // A run of backslashes is looked for from its beginning only: from everywhere in it, the time would grow with the square of its length.
  const start = text.startsWith('\\') ? String.raw`(?<!\\|5[cC];?|#92;)` : ''
  const each = parts.map((part, index) => {
    const isBehindBackslashes = index === 0 || parts[index - 1]?.startsWith('\\') === true
    const isAtEnd = index === 0 || index === parts.length - 1
    return isBlank(part) ? blanks(part, isAtEnd, isBehindBackslashes) : spellingOf(part, isBehindBackslashes)
  })
  return start + each.join('')
}

function isBlank(part: string): boolean {
  return /^[\t-\r ]/.test(part)
}

/** @param isBehindBackslashes the backslashes of an escape are taken already, or are not needed */
function spellingOf(part: string, isBehindBackslashes: boolean): string {
  if (/^[A-Za-z0-9]/.test(part)) return part
  if (part.startsWith('\\')) return BACKSLASHES
  const characters = Array.from(part)
  const each = characters
    .map((character, index) => spellingOfOne(character, isBehindBackslashes && index === 0))
    .join('')
  // A program that knows ASCII only may print a question mark for each byte. Ambiguities would take an exponential time.
  return isAscii(part) ? each : String.raw`(?:${each}|[?\ufffd]{${characters.length + 1},${characters.length * 4}})`
}

function spellingOfOne(character: string, isBehindBackslashes: boolean): string {
  const code = character.codePointAt(0) ?? 0
  // Encoded ones first: what is encoded may begin with the character itself.
  const own = [...encodingsOf(character, code), ownSpelling(character)].join('|')
  const escapes = escapesOf(character, code).join('|')
  return isBehindBackslashes
    ? `(?:${own}|${escapes})`
    : `(?:${SOME_BACKSLASHES}(?:${own})|${BACKSLASH}${SOME_BACKSLASHES}(?:${escapes}))`
}

function isAscii(text: string): boolean {
  return text.charCodeAt(0) <= 0x7f
}

/** A percent sign, itself encoded as often as may be; the same of an ampersand. */
const PERCENT = '%(?:25)*'
const AMPERSAND = '&(?:amp;)*'
const BACKSLASH = String.raw`(?:\\|${PERCENT}5[cC]|${AMPERSAND}#(?:92|[xX]5[cC]);)`

/** As many as JSON in JSON in JSON has. To look through more of them from each letter in their midst would take too long. */
const SOME_BACKSLASHES = `${BACKSLASH}{0,99}`

const BACKSLASHES = String.raw`(?:${BACKSLASH}(?:[ux]0{0,2}5[cC])?)+`

const ESCAPED_BLANK = String.raw`[nrtvf]|[ux]0{0,2}(?:20|0[9a-dA-D])`
const ENCODED_BLANK = String.raw`[\t-\r ]|${PERCENT}(?:20|0[9a-dA-D])|${AMPERSAND}#(?:0*(?:9|1[0-3]|32)|[xX]0*(?:[9a-dA-D]|20));`
const BLANK = `(?:${SOME_BACKSLASHES}(?:${ENCODED_BLANK})|${BACKSLASH}${SOME_BACKSLASHES}(?:${ESCAPED_BLANK}))`

/** Runs of blanks are made longer and shorter on their way; in URLs a blank may be a plus. */
function blanks(part: string, isAtEnd: boolean, isBehindBackslashes: boolean): string {
  const inUrl = Array.from(part, (blank) => (blank === ' ' ? String.raw`\+` : `(?:${ENCODED_BLANK})`)).join('')
  if (isAtEnd) return `(?:(?:${ENCODED_BLANK}){${part.length}}|${inUrl})`
  // Behind backslashes, of a certain length: a backslash and an `n` could be counted for either.
  const behind = `(?:${ENCODED_BLANK}|${ESCAPED_BLANK})${BLANK}{${part.length - 1}}`
  const run = isBehindBackslashes ? behind : `${BLANK}+`
  return `(?:${run}|${inUrl})`
}

/** Quotes are doubled in YAML, CSV and SQL; shells end the text and begin it again around a single one. */
function ownSpelling(character: string): string {
  if (character === '"') return '""?'
  if (character === "'") return String.raw`'(?:'|\\''|"'")?`
  return character.replace(/[\^$.*+?()[\]{}|/-]/, String.raw`\$&`)
}

/** What follows a backslash. */
function escapesOf(character: string, code: number): readonly string[] {
  const units = [...Array(character.length).keys()].map((index) => hex(character.charCodeAt(index), 4))
  return [
    `u${units.join(`${BACKSLASH}${SOME_BACKSLASHES}u`)}`,
    `U0*${hex(code, 4)}`,
    String.raw`u\{0*${hex(code, 1)}\}`,
    ...(code <= 0xff ? [`x${hex(code, 2)}`] : []),
    ...(code > 0x7f ? [`x${utf8(character).join(`${BACKSLASH}${SOME_BACKSLASHES}x`)}`] : []),
    ...(code < 0x20 ? ['[0abe]'] : []),
  ]
}

/** Without a backslash. */
function encodingsOf(character: string, code: number): readonly string[] {
  const name = ENTITIES[character]
  const entities = [...(name === undefined ? [] : [name]), `#0*${code}`, `#[xX]0*${hex(code, 1)}`]
  const bytes = utf8(character).map((byte) => PERCENT + byte)
  return [
    bytes.join(''),
    `${AMPERSAND}(?:${entities.join('|')});`,
    ...(character === '&' ? [AMPERSAND] : []),
    ...(character === '%' ? [PERCENT] : []),
    // As programs print it that do not know it.
    ...(code > 0x7f ? [String.raw`[?\ufffd]`] : []),
  ]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

/** Lone surrogates become U+FFFD on their way, as in every encoder. */
function utf8(character: string): readonly string[] {
  return [...Buffer.from(character)].map((byte) => hex(byte, 2))
}

/** A hexadecimal number in either case. */
function hex(value: number, digits: number): string {
  return value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}
