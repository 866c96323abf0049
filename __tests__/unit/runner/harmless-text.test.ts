import { describe, expect, it, test } from '@jest/globals'
import { cpuTimeOf } from '../../fixtures/cpu-time.ts'
import { fc } from '../../fixtures/property.ts'
import { clipped, harmlessText, neutral, onOneLine } from '../../../src/runner/harmless-text.ts'
import { COMMANDS, FRAGMENTS, HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts'
import { commandsIn, isPassedOver, runnerCommands } from '../../fixtures/runner-commands.ts'

/** Texts made of what could add up to a command. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.constantFrom(...COMMANDS.map(({ text }) => text)),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

describe('the runner', () => {
  test.each([
    ['::error::x', { name: 'error', properties: {}, data: 'x' }],
    [
      ' \t\u00a0::ERROR title=a%2C%3A,file=b::x%0Ay',
      { name: 'error', properties: { title: 'a,:', file: 'b' }, data: 'x\ny' },
    ],
    ['a\r::group::x', { name: 'group', properties: {}, data: 'x' }],
    ['a ##[set-output name=b;]c%3B', { name: 'set-output', properties: { name: 'b' }, data: 'c;' }],
    ['::error::see ##[group]', { name: 'error', properties: {}, data: 'see ##[group]' }],
  ])('takes %j for a command', (output, command) => {
    expect(runnerCommands(output)).toEqual([command])
  })

  test.each(['::unknown::x', '\ufeff::error::x', 'a ::error::x', '::error', '##[error', '# #[error]x'])(
    'takes %j for text',
    (output) => {
      expect(runnerCommands(output)).toEqual([])
    },
  )
})

test.each(['::error::x', ' \t::x', 'a\n::x', 'a\r::x', ':\u200b:x', ':\u0640:x', 'a ##[x]', '[group]x'])(
  '%j might be a command',
  (text) => {
    expect(commandsIn(text)).toHaveLength(1)
  },
)

describe('a text from outside', () => {
  test.each(HOSTILE_TEXTS)('gives the runner no command: $name', ({ text }) => {
    expect(commandsIn(neutral(text))).toEqual([])
    expect(runnerCommands(neutral(text))).toEqual([])
  })

  it('gives the runner no command, whatever it is, on lines of its own or on one', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' ', '\t'), (text, indent) => {
        expect(commandsIn(neutral(text))).toEqual([])
        expect(commandsIn(indent + onOneLine(neutral(text)))).toEqual([])
        expect(commandsIn(clipped(neutral(text), 9))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the runner no command behind a character that a comparison passes over', () => {
    const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(isPassedOver)
    expect(characters.length).toBeGreaterThan(600)
    const disguised = characters.flatMap((c) => [
      `${c}::error::x`,
      `:${c}:error::x`,
      `#${c}#[error]x`,
      `##${c}[error]x`,
    ])
    expect(disguised.filter((text) => commandsIn(neutral(text)).length > 0)).toEqual([])
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
      fc.property(hostile, fc.string({ minLength: 4 }), (text, secret) => {
        const harmless = harmlessText([secret])
        expect(harmless(harmless(text))).toBe(harmless(text))
      }),
    )
  })

  test.each([
    'Could not find model "arn:aws:sagemaker:eu-west-1:123456789012:model/churn".',
    'std::vector and a::b, 10:00::11:00, # [x], C# [1]',
    '[info] starting\n[error] no\n[groups] x',
    '  indented\n\ttabbed\n\nempty line above',
    'Größe, 模型, модель, كتـاب, 👍🏽 é',
  ])('that is harmless stays as it is: %j', (text) => {
    expect(neutral(text)).toBe(text.replace(/\ufe0f/g, ''))
  })

  test.each([
    ['::error::x', String.raw`\::error::x`],
    ['a\n  ::error::x', 'a\n  \\::error::x'],
    ['see ##[group]', String.raw`see ##\[group]`],
    ['a\n[group]b\n[endgroup]', 'a\n\\[group]b\n\\[endgroup]'],
    ['a\n \t[group]b', 'a\n \t\\[group]b'],
    ['50 %\r100 %', '50 %\n100 %'],
    ['a\u0085b\u2028c\vd\r\ne', 'a\nb\nc\nd\ne'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['a\u0000b\u0007c', 'abc'],
  ])('that is not stays readable: %j', (text, shown) => {
    expect(neutral(text)).toBe(shown)
  })
})

describe('a long text from outside', () => {
  test.each([...FRAGMENTS, '::\n', '\\"', '\\n', '%2525'])('of %j is made harmless in no time', (unit) => {
    const harmless = harmlessText(['pass"\\word', '\\\\server\\x', '漢字', '$$$$', 'two  words'])
    const text = `word server ${unit.repeat(100_000 / unit.length)} words`
    expect(cpuTimeOf(() => onOneLine(harmless(text)))).toBeLessThan(5000)
  })
})

describe('a secret in a text from outside', () => {
  it('is replaced, with what hides it', () => {
    const harmless = harmlessText(['hunter2!'])
    expect(harmless('is hunter2!')).toBe('is ***')
    expect(harmless('is hun\u001b[31mter2!')).toBe('is ***')
    expect(harmless('is hun\u200bter2!')).toBe('is ***')
  })

  it('may become known later', () => {
    const secrets = new Set<string>()
    const harmless = harmlessText(secrets)
    expect(harmless('hunter2')).toBe('hunter2')
    secrets.add('hunter2')
    expect(harmless('hunter2')).toBe('***')
  })

  it('cannot make a command of what is around it', () => {
    expect(
      commandsIn(harmlessText(['abcd', ':***:', '##***'])('abcd::error::x\n:abcd:error::x\n##abcd[error]')),
    ).toEqual([])
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
