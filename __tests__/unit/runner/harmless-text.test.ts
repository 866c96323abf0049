import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { clipped, harmlessText, neutral, onOneLine } from '../../../src/runner/harmless-text.ts'
import { commandsIn, HOSTILE_TEXTS } from './runner-commands.ts'

/** Texts made of what could add up to a command. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ':',
        '::',
        '#',
        '##[',
        '[',
        ']',
        '\n',
        '\r',
        '\u001b',
        '\u001b[0m',
        '\u0591',
        '\u200b',
        '\u2028',
        ' ',
      ),
      fc.constantFrom('\u001b]', '\u0007', '\u009b', '\ufeff', '\u00ad', '\ud800', 'm', 'error', ...HOSTILE_TEXTS),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

test.each(['::error::x', ' \t::x', 'a\n::x', 'a\r::x', ':\u200b:x', 'a ##[x]'])(
  '%j has a command for the runner',
  (text) => {
    expect(commandsIn(text)).toHaveLength(1)
  },
)

describe('a text from outside', () => {
  test.each(HOSTILE_TEXTS)('gives the runner no command: %j', (text) => {
    expect(commandsIn(neutral(text))).toEqual([])
  })

  it('gives the runner no command, whatever it is, on lines of its own or on one', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' ', '\t'), (text, indent) => {
        expect(commandsIn(neutral(text))).toEqual([])
        expect(commandsIn(indent + onOneLine(neutral(text)))).toEqual([])
        expect(commandsIn(clipped(neutral(text), 9))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps no control character but line feeds and tabs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutral(text)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
    )
  })

  it('is made harmless once and for all', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutral(neutral(text))).toBe(neutral(text))
      }),
    )
  })

  test.each([
    'Could not find model "arn:aws:sagemaker:eu-west-1:123456789012:model/churn".',
    'std::vector and a::b, 10:00::11:00, # [x], C# [1]',
    '  indented\n\ttabbed\n\nempty line above',
    'Größe, 模型, модель, 👍🏽 é',
  ])('that is harmless stays as it is: %j', (text) => {
    expect(neutral(text)).toBe(text.replace(/\ufe0f/g, ''))
  })

  test.each([
    ['::error::x', String.raw`\::error::x`],
    ['a\n  ::error::x', 'a\n  \\::error::x'],
    ['see ##[group]', String.raw`see ##\[group]`],
    ['50 %\r100 %', '50 %\n100 %'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['a\u0000b\u0007c', 'abc'],
  ])('that is not stays readable: %j', (text, shown) => {
    expect(neutral(text)).toBe(shown)
  })
})

describe('a long text from outside', () => {
  test.each(['\n', ' ', '\u001b[', '::\n', '#', '\u0591', '\u001b]'])('of %j is made harmless in no time', (unit) => {
    const started = performance.now()
    onOneLine(harmlessText(['secret'])(unit.repeat(100_000)))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('a secret in a text from outside', () => {
  const value = 'p"ä\\s\tword&<1>'

  test.each([
    ['as it is', value],
    ['as JSON', JSON.stringify({ KEY: value })],
    ['as JSON in JSON', JSON.stringify(JSON.stringify({ KEY: value }))],
    ['as JSON in ASCII', JSON.stringify({ KEY: value }).replace('ä', String.raw`\u00e4`)],
    ['in a URL', `https://x.example/?key=${encodeURIComponent(value)}`],
    ['as XML', '<Value>p&quot;ä\\s\tword&amp;&lt;1&gt;</Value>'],
    ['with a colour in the middle', value.replace('word', '\u001b[31mword\u001b[0m')],
    ['with an invisible character in the middle', value.replace('word', '\u200bword')],
    ['in the words of a validation', `Value '{KEY=${value}}' at 'environment' failed to satisfy constraint`],
  ])('is replaced: %s', (_, text) => {
    const shown = harmlessText([value])(text)
    expect(shown).toContain('***')
    expect(shown).not.toMatch(/word/)
  })

  it('is replaced in a query string, where a blank is a plus', () => {
    expect(harmlessText(['two words'])('?key=two+words&also=two%20words')).toBe('?key=***&also=***')
  })

  it('is replaced by the longest match, so that no end of it stays', () => {
    expect(harmlessText(['abcd', 'abcdefgh', 'abcdef'])('abcdefgh abcdef abcde')).toBe('*** *** ***e')
  })

  it('of several lines is replaced line by line too', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADAN\n-----END KEY-----\n'
    expect(harmlessText([key])('loaded MIIEvQIBADAN')).toBe('loaded ***')
    expect(harmlessText([key])(`got ${key}!`)).toBe('got ***!')
  })

  it('that is shorter than four characters is no secret', () => {
    expect(harmlessText(['', 'abc', ' x '])('abc x')).toBe('abc x')
    expect(harmlessText(['abcd'])('abcd')).toBe('***')
  })

  it('is text, not a pattern', () => {
    expect(harmlessText(['a.c*[d](e)+$'])('abcd a.c*[d](e)+$')).toBe('abcd ***')
  })

  it('never shows, wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9]{4,20}$/), hostile, hostile, (secret, before, after) => {
        expect(harmlessText([secret])(`${before} ${secret} ${after}`)).not.toContain(secret)
      }),
    )
  })
})

describe('a clipped text', () => {
  test.each([
    ['short', 10, 'short'],
    ['just as long', 12, 'just as long'],
    ['a bit too long', 6, 'a bit…'],
    ['abc👍', 5, 'abc👍'],
    ['abc👍d', 5, 'abc…'],
  ])('%j to %d', (text, limit, expected) => {
    expect(clipped(text, limit)).toBe(expected)
  })
})
