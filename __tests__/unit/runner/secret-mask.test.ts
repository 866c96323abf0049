import { describe, expect, it, test } from '@jest/globals'
import { cpuTimeOf } from '../../fixtures/cpu-time.ts'
import { fc } from '../../fixtures/property.ts'
import { inspect } from 'node:util'
import { stringify } from 'yaml'
import { secretMask } from '../../../src/runner/secret-mask.ts'

type Spelling = (text: string) => string

const json: Spelling = (text) => JSON.stringify(text).slice(1, -1)
const url: Spelling = (text) => encodeURIComponent(text)
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0')
const each = (text: string, characters: RegExp, spelling: Spelling) => text.replaceAll(characters, spelling)
const unit: Spelling = (character) => `\\u${hex(character.charCodeAt(0), 4)}`
const bytes = (character: string, mark: string) =>
  Array.from(Buffer.from(character), (byte) => mark + hex(byte, 2)).join('')

const xml: Spelling = (text) =>
  each(text, /[&<>"']/g, (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[mark] ?? ''};`)
const html: Spelling = (text) =>
  each(text, /[&<>"']/g, (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': '#34', "'": '#39' }[mark] ?? ''};`)

/** `repr` of Python, between single quotes. */
const python: Spelling = (text) =>
  each(text, /[\\']/g, (mark) => `\\${mark}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)

/** How programs write a text down, as far as it matters between their quotes. */
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'as it is': (text) => text,
  JSON: json,
  'JSON in JSON': (text) => json(json(text)),
  'JSON in JSON in JSON': (text) => json(json(json(text))),
  'JSON of ASCII alone': (text) => each(json(text), /[\x7f-\uffff]/g, unit),
  'JSON of ASCII alone, in capitals': (text) =>
    each(json(text), /[\x7f-\uffff]/g, (c) => unit(c).toUpperCase().replace('U', 'u')),
  'JSON for the inside of HTML (Go, Gson)': (text) => each(json(text), /[<>&='\u2028]/g, unit),
  'JSON with escaped slashes (PHP)': (text) => json(text).replaceAll('/', String.raw`\/`),
  'a URL': url,
  'a URL in a URL': (text) => url(url(text)),
  'a URL in small letters': (text) => each(url(text), /%../g, (byte) => byte.toLowerCase()),
  'a URL of letters alone': (text) => each(text, /[^A-Za-z0-9]/gu, (character) => bytes(character, '%')),
  'a form': (text) => new URLSearchParams({ a: text }).toString().slice(2),
  'JSON in a URL': (text) => url(json(text)),
  XML: xml,
  HTML: html,
  'HTML in HTML': (text) => html(html(text)),
  'HTML in numbers': (text) => each(text, /[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`),
  'HTML in hexadecimal numbers': (text) => each(text, /[^A-Za-z0-9 ]/gu, (c) => `&#x${hex(c.codePointAt(0) ?? 0, 1)};`),
  'XML in JSON': (text) => json(xml(text)),
  'JSON in XML': (text) => xml(json(text)),
  Python: python,
  'Python of ASCII alone': (text) =>
    each(python(text), /[^\0-\x7f]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0
      if (code <= 0xff) return String.raw`\x${hex(code, 2)}`
      return code <= 0xffff ? unit(character) : String.raw`\U${hex(code, 8)}`
    }),
  'bytes of Python': (text) => each(python(text), /[^\0-\x7f]/gu, (character) => bytes(character, String.raw`\x`)),
  JavaScript: (text) => inspect(text, { breakLength: Infinity }).slice(1, -1),
  Rust: (text) => each(json(text), /[^\0-\x7f]/gu, (c) => String.raw`\u{${hex(c.codePointAt(0) ?? 0, 1)}}`),
  'YAML between double quotes': (text) =>
    stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).slice(1, -2),
  'YAML between single quotes': (text) => text.replaceAll("'", "''"),
  CSV: (text) => text.replaceAll('"', '""'),
  'a shell between single quotes': (text) => text.replaceAll("'", String.raw`'\''`),
  'a shell between double quotes': (text) => each(text, /["$`\\!]/g, (mark) => `\\${mark}`),
  'ASCII alone': (text) => each(text, /[^\0-\x7f]/gu, () => '?'),
  'ASCII alone, a mark for each byte': (text) =>
    each(text, /[^\0-\x7f]+/gu, (run) => '?'.repeat(Buffer.byteLength(run))),
}

const mark = fc.constantFrom(
  ...Array.from('"\'\\/&<>%+= \t$`{}[]()^|.*?#;:-_~!,@äé漢字👍\u00a0'),
  ...'\\\\ amp; 25 u0022 x41 n %41 &lt; \\n ***'.split(' '),
  '  ',
)

/** At its ends there is something that no spelling changes, so that all of it can be told to be gone. */
const secrets = fc
  .array(fc.oneof(mark, fc.stringMatching(/^[A-Za-z0-9]{1,4}$/)), { minLength: 1, maxLength: 12 })
  .map((parts) => `a1${parts.join('')}z9`)

describe('a secret', () => {
  test.each(Object.entries(SPELLINGS))('is masked as %s', (_, spelling) => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('', '"', ' ', '\n', '\\', '%', '='), (secret, quote) => {
        const text = `{KEY=${quote}${spelling(secret)}${quote}}`
        expect(secretMask([secret])(text)).toBe(`{KEY=${quote}***${quote}}`)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['"quoted"', 'is "quoted"', 'is ***'],
    ['"quoted"', String.raw`{"A":"\"quoted\""}`, String.raw`{"A":"\***}`],
    ['\\\\server\\share', String.raw`{"A":"\\\\server\\share"}`, '{"A":"***"}'],
    ['pass%', 'a=pass%25&b=1', 'a=***&b=1'],
    ['pass\\', String.raw`{"A":"pass\\"}`, '{"A":"***"}'],
    ['****', 'is ****', 'is ***'],
    ['two words', 'two\n  words', '***'],
    [' lead', 'x lead', 'x***'],
    ['äöüß', 'is ????', 'is ***'],
  ])('%j is masked in %j', (secret, text, shown) => {
    expect(secretMask([secret])(text)).toBe(shown)
  })

  it('of several lines is masked line by line too', () => {
    const key = '-----BEGIN KEY-----\r\nMIIEvQIBADAN\n-----END KEY-----\n'
    const mask = secretMask([key])
    expect(mask('loaded MIIEvQIBADAN')).toBe('loaded ***')
    expect(mask(`got ${key}!`)).not.toMatch(/KEY|MII/)
    expect(mask(JSON.stringify({ key }))).not.toMatch(/KEY|MII/)
  })

  it('is text, not a pattern', () => {
    expect(secretMask(['a.c*[d](e)+$'])('abcd a.c*[d](e)+$')).toBe('abcd ***')
  })

  it('that is shorter than four characters is none', () => {
    expect(secretMask(['', 'abc', ' x ', '   \n   '])('abc x')).toBe('abc x')
    expect(secretMask(['abcd'])('abcd')).toBe('***')
    expect(secretMask([' abc'])('abc')).toBe('abc')
  })

  it('of blanks or of what cannot be seen is none', () => {
    expect(secretMask(['     ', '\u200b\u200b\u200b\u200b', '\n\n\n\n'])('a     b')).toBe('a     b')
  })
})

describe('several secrets', () => {
  test.each([
    [['abcd', 'abcdefgh', 'abcdef'], 'abcdefgh abcdef abcde', '*** *** ***e'],
    [['abcdef', 'defghi'], 'abcdefghi', '***'],
    [['abcd', 'x***y'], 'xabcdy', '***'],
    [['abcd'], 'abcdabcd', '***'],
  ])('%j in %j: no end of any is left', (all, text, shown) => {
    expect(secretMask(all)(text)).toBe(shown)
  })

  it('may grow in number', () => {
    const all = ['first']
    const mask = secretMask(all)
    expect(mask('first second')).toBe('*** second')
    all.push('second')
    expect(mask('first second')).toBe('*** ***')
  })
})

test.each([
  ['C:\\dir\\ x', 'C:\\dir', '\\'],
  ['C:\\dir\\ x', 'C:\\dir', '%5C'],
  ['\\\\server\\x', 'server', '\\'],
  ['\\\\server\\x', 'server', '%5c'],
  ['a"b', 'a', '\\'],
  ['\\ \\ \\ x', 'x', '\\n'],
  ['漢字 漢字 漢字 漢字 漢字 漢字', '', '? '],
  ['a + + + + + b', 'a', '+'],
])('a text that goes on and on like %j does not take long', (secret, start, more) => {
  const mask = secretMask([secret])
  expect(cpuTimeOf(() => mask(start + more.repeat(100_000 / more.length)))).toBeLessThan(5000)
})

test('a hundred long secrets do not make a long text take long', () => {
  const mask = secretMask(Array.from({ length: 100 }, (_, index) => `${index}${'"\\ %&'.repeat(60)}${index}`))
  expect(cpuTimeOf(() => mask('"\\ %&1234567890'.repeat(10_000)))).toBeLessThan(10_000)
})
