import { describe, expect, it, test } from '@jest/globals'
import { cpuTimeOf } from '../../fixtures/cpu-time.ts'
import { fc } from '../../fixtures/property.ts'
import { SPELLINGS } from '../../fixtures/spellings.ts'
import { secretMask } from '../../../src/runner/secret-mask.ts'

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
    ['sentence.', 'AWS says (sentence).', 'AWS says (***).'],
    ['pass`word', "There is no image x (pass'word).", 'There is no image x (***).'],
    ['äöüß', 'is ????', 'is ***'],
    ['äöüß', 'is \ufffd\ufffd\ufffd\ufffd', 'is ***'],
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
    [['abca'], 'abcabca', '***'],
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

/** In texts that differ from a secret in their end alone. */
describe('what is almost a secret', () => {
  const units = [
    ...Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\néß漢👍\u0001\u00a0'),
    '%25',
    '%5C',
    '&amp;',
    '&b=',
    '%2F',
    '\\x5c',
    '\\"',
    '\\n',
    "'\\''",
    '"\'',
    '+ ',
    ' \\ ',
    '漢?',
    '%&',
    '漢 字',
    '{"a":',
  ]

  test.each(units)('of many %j does not take long, however it is written', (unit) => {
    for (const count of [24, 80]) {
      const most = `secret${unit.repeat(count)}`
      const mask = secretMask([`${most}x1`])
      for (const [name, spelling] of Object.entries(SPELLINGS)) {
        const text = `${spelling(most)}${spelling(unit.repeat(7))}y2`
        // Each line is a secret of its own.
        const shown = unit === '\n' ? text.replace('secret', '***') : text
        const took = cpuTimeOf(() => expect([name, mask(text)]).toEqual([name, shown]))
        expect([name, took < 1000]).toEqual([name, true])
      }
    }
  })

  test.each(units)('of many %j is no less quickly told from one whose marks are written one so, one so', (unit) => {
    const all = Object.values(SPELLINGS)
    const text = Array.from({ length: 200 }, (_, index) => all[index % all.length]?.(unit)).join('')
    const mask = secretMask([`secret${unit.repeat(200)}x1`, `${unit.repeat(60)}secret`])
    expect(cpuTimeOf(() => mask(`secret${text}y2 ${text}`))).toBeLessThan(2000)
  })

  it('takes no long time whatever it is made of, and is not masked', () => {
    const pieces = fc.array(fc.constantFrom(...units.filter((unit) => unit !== '\n')), { minLength: 1, maxLength: 3 })
    const spelt = fc.constantFrom(...Object.values(SPELLINGS))
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 60 }), spelt, spelt, (some, count, one, other) => {
        const unit = some.join('')
        const text = `secret${one(unit.repeat(count))}${other(unit.repeat(count))}y2`
        const mask = secretMask([`secret${unit.repeat(2 * count)}x1`])
        expect(cpuTimeOf(() => expect(mask(text)).toBe(text))).toBeLessThan(2000)
      }),
      { numRuns: 300 },
    )
  })
})

test('a presigned URL with a session token is masked, and another one is told from it at once', () => {
  const token = encodeURIComponent(
    'IQoJb3JpZ2luX2VjEND//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+abc/def==+XX/YY/ZZ+QQ='.repeat(4),
  )
  const url = `https://example-models.s3.eu-west-1.amazonaws.com/model.tar.gz?X-Amz-Credential=ASIA%2F20261123%2Fs3&X-Amz-Security-Token=${token}&X-Amz-Signature=`
  const mask = secretMask([`${url}aaaa1111`])
  const other = JSON.stringify({ url: `${url}bbbb2222` })
  expect(mask(JSON.stringify({ url: `${url}aaaa1111` }))).toBe('{"url":"***"}')
  expect(cpuTimeOf(() => expect(mask(other)).toBe(other))).toBeLessThan(1000)
})

test('a long secret in a long text takes a time that neither multiplies: each is followed once', () => {
  const long = '&amp;'.repeat(200)
  const mask = secretMask([`${long}secret`])
  expect(cpuTimeOf(() => mask(`secret ${'&amp;'.repeat(2000)}`))).toBeLessThan(5000)
})
