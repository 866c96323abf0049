import { anyTimes, either, exactly, inOrder, maybe, oneOf, repeatedly, Stage } from './pattern.ts'
import type { Pattern } from './pattern.ts'

/** What a text is made of: runs of blanks, runs of backslashes, and all other characters one by one. */
const PARTS = /[\t-\r ]+|\\+|[^]/gu

/** They are many, but most are the same. */
const stagesOfParts = new Map<string, Stage>()

/**
 * The patterns of the pieces of a text, as it is and as other programs write it: in JSON (in JSON, in JSON …), in literals of Python,
 * Java, Go and JavaScript, in URLs, in XML and HTML, between quotes that are escaped or doubled, and where a program could not print
 * a letter and put a question mark. Letters and digits of ASCII stand for themselves in all of them.
 */
export function spellings(text: string): readonly Stage[] {
  const parts = text.match(PARTS) ?? []
  return parts.map((part, index) => {
    const isOuter = index === 0 || index === parts.length - 1
    // The backslashes of an escape are taken already, or are not needed.
    const isBehindBackslashes = index === 0 || parts[index - 1]?.startsWith('\\') === true
    const key = `${isOuter ? 'outer' : 'inner'} ${isBehindBackslashes ? 'behind' : 'not behind'} ${part}`
    const first = stagesOfParts.get(key) ?? Stage.first(patternOf(part, isOuter, isBehindBackslashes))
    stagesOfParts.set(key, first)
    return first
  })
}

function patternOf(part: string, isOuter: boolean, isBehindBackslashes: boolean): Pattern {
  if (/^[A-Za-z0-9]/.test(part)) return exactly(part)
  if (part.startsWith('\\')) return BACKSLASHES
  if (!/^[\t-\r ]/.test(part)) return spellingOf(part, isBehindBackslashes)
  return isOuter ? outerBlanks(part) : innerBlanks(part, isBehindBackslashes)
}

/** A percent sign, itself encoded as often as may be; the same of an ampersand. */
const PERCENT = inOrder([exactly('%'), anyTimes(exactly('25'))])
const AMPERSAND = inOrder([exactly('&'), anyTimes(exactly('amp;'))])

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }
const ZEROS = anyTimes(exactly('0'))
const UNKNOWN = oneOf('?\ufffd')

const BACKSLASH = either(
  exactly('\\'),
  inOrder([PERCENT, exactly('5'), oneOf('cC')]),
  inOrder([
    AMPERSAND,
    exactly('#'),
    either(exactly('92'), inOrder([oneOf('xX'), exactly('5'), oneOf('cC')])),
    exactly(';'),
  ]),
)

/** JSON in JSON in JSON has more and more of them. */
const SOME_BACKSLASHES = anyTimes(BACKSLASH)

const BACKSLASHES = repeatedly(inOrder([BACKSLASH, maybe(inOrder([oneOf('ux'), hexadecimal(0x5c, 2)]))]))

const ANY_BLANK = '\t\n\v\f\r '
const ESCAPED_BLANK = either(
  oneOf('nrtvf'),
  ...Array.from(ANY_BLANK, (blank) => inOrder([oneOf('ux'), hexadecimal(blank.charCodeAt(0), 2)])),
)
const ENCODED_BLANK = either(oneOf(ANY_BLANK), ...Array.from(ANY_BLANK, (blank) => encoded(blank)))
const BLANK = either(inOrder([SOME_BACKSLASHES, ENCODED_BLANK]), inOrder([BACKSLASH, SOME_BACKSLASHES, ESCAPED_BLANK]))

/** In URLs a blank may be a plus. */
function outerBlanks(blanks: string): Pattern {
  return inOrder(Array.from(blanks, (blank) => (blank === ' ' ? either(ENCODED_BLANK, exactly('+')) : ENCODED_BLANK)))
}

/** Runs of blanks are made longer and shorter on their way. */
function innerBlanks(blanks: string, isBehindBackslashes: boolean): Pattern {
  const first = isBehindBackslashes ? either(BLANK, ESCAPED_BLANK) : BLANK
  return either(inOrder([first, anyTimes(BLANK)]), outerBlanks(blanks))
}

function spellingOf(character: string, isBehindBackslashes: boolean): Pattern {
  const own = either(ownSpelling(character), encoded(character))
  const escaped = escapeOf(character)
  return isBehindBackslashes
    ? either(own, escaped)
    : either(inOrder([SOME_BACKSLASHES, own]), inOrder([BACKSLASH, SOME_BACKSLASHES, escaped]))
}

/** Quotes are doubled in YAML, CSV and SQL; shells end the text and begin it again around a single one. */
function ownSpelling(character: string): Pattern {
  if (character === '%') return PERCENT
  if (character === '&') return AMPERSAND
  // So sentences of our own write it, where it would end what they put between backticks.
  if (character === '`') return oneOf("`'")
  if (character === '"') return inOrder([exactly('"'), maybe(exactly('"'))])
  if (character === "'") return inOrder([exactly("'"), maybe(either(exactly("'"), exactly(`\\''`), exactly(`"'"`)))])
  return exactly(character)
}

/** What follows a backslash. */
function escapeOf(character: string): Pattern {
  const code = codeOf(character)
  const units = character.split('').map((unit) => inOrder([exactly('u'), hexadecimal(unit.charCodeAt(0), 4)]))
  const bytes = bytesOf(character).map((byte) => inOrder([exactly('x'), hexadecimal(byte, 2)]))
  return either(
    each(units),
    inOrder([exactly('U'), hexadecimal(code, 4)]),
    inOrder([exactly('u{'), hexadecimal(code, 1), exactly('}')]),
    ...(code <= 0xff ? [inOrder([exactly('x'), hexadecimal(code, 2)])] : []),
    ...(code > 0x7f ? [each(bytes)] : []),
    ...(code < 0x20 ? [oneOf('0abe')] : []),
  )
}

/** Escapes in a row, without the backslashes before the first. */
function each(escapes: readonly Pattern[]): Pattern {
  return inOrder(escapes.flatMap((one, index) => (index === 0 ? [one] : [BACKSLASH, SOME_BACKSLASHES, one])))
}

/** Without a backslash. */
function encoded(character: string): Pattern {
  const code = codeOf(character)
  const name = ENTITIES[character]
  const bytes = bytesOf(character)
  return either(
    inOrder(bytes.flatMap((byte) => [PERCENT, hexadecimal(byte, 2)])),
    inOrder([AMPERSAND, exactly('#'), ZEROS, exactly(String(code)), exactly(';')]),
    inOrder([AMPERSAND, exactly('#'), oneOf('xX'), hexadecimal(code, 1), exactly(';')]),
    ...(name === undefined ? [] : [inOrder([AMPERSAND, exactly(`${name};`)])]),
    // As programs print it that do not know it: a mark for the character, or for each of its bytes.
    ...(code > 0x7f ? [inOrder([UNKNOWN, ...bytes.slice(1).map(() => maybe(UNKNOWN))])] : []),
  )
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** In UTF-8. Lone surrogates become U+FFFD on their way, as in every encoder. */
function bytesOf(character: string): readonly number[] {
  return [...Buffer.from(character)]
}

/** A hexadecimal number in either case, of at least so many digits. */
function hexadecimal(value: number, digits: number): Pattern {
  const figures = Array.from(value.toString(16).padStart(digits, '0'), (digit) => oneOf(digit + digit.toUpperCase()))
  return inOrder([ZEROS, ...figures])
}
