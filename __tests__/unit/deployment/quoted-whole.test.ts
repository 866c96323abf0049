import { describe, expect, it, test } from '@jest/globals'
import { knownCauseOf } from '../../../src/deployment/known-causes.ts'
import type { Explanation, Where } from '../../../src/deployment/known-causes/known-cause.ts'
import { loggedCauseOf } from '../../../src/deployment/logged-cause.ts'
import { asClause } from '../../../src/deployment/preflight/finding.ts'
import { harmlessText } from '../../../src/runner/harmless-text.ts'

const where: Where = { region: 'eu-west-1', endpointName: 'churn', executionRoles: [] }

/** Recognised as a whole only: what is left of it would be shown. */
const SECRET = 'hunter2hunter2hunter2'
const harmless = harmlessText([SECRET])

function shownOf(explanation: Explanation | undefined, ...quoted: readonly string[]): string {
  const { cause = '', remedies = [] } = explanation ?? {}
  return [cause, ...remedies, ...quoted].map(harmless).join('\n')
}

describe('half a secret is not shown of', () => {
  /** Each with a place that is captured, and shown in the explanation. */
  const LINES: readonly ((captured: string) => string)[] = [
    (captured) => `ModuleNotFoundError: No module named ${captured}`,
    (captured) => `FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/${captured}'`,
    (captured) => `FileNotFoundError: [Errno 2] No such file or directory: '${captured}'`,
    (captured) => `PermissionError: [Errno 13] Permission denied: '/${captured}'`,
    (captured) => `OSError: ${captured} does not appear to have a file named config.json`,
    (captured) => `OSError: /a/b does not appear to have a file named ${captured}`,
    (captured) => `ImportError: /usr/lib/${captured}.so.1: cannot open shared object file`,
  ]

  // Around every limit: of a line, and of what patterns capture.
  const lengths = [...Array(30).keys()].flatMap((more) => [
    60 + more,
    160 + more,
    1900 + more,
    1960 + more,
    3960 + more,
  ])

  test.each(LINES.map((line) => [line('…'), line] as const))('a line of a log that is long: %s', (_, lineWith) => {
    for (const length of lengths) {
      const long = 'x'.repeat(length)
      for (const line of [
        lineWith(long + SECRET),
        lineWith(SECRET + long),
        `${'x '.repeat(length / 2)}${lineWith(SECRET)}`,
      ]) {
        const logged = loggedCauseOf([{ logGroup: 'g', logStream: 's', lines: [line] }], where)
        expect([length, shownOf(logged, logged?.line ?? '').includes('hunter2')]).toEqual([length, false])
      }
    }
  })

  it('a line that is quoted', () => {
    for (let length = 1900; length < 2100; length++) {
      const line = `ModuleNotFoundError: No module named torch ${'x'.repeat(length)} four words of secret`
      const logged = loggedCauseOf([{ logGroup: 'g', logStream: 's', lines: [line] }], where)
      expect(harmlessText(['four words of secret'])(logged?.line ?? '')).toMatch(/x \*\*\*$/)
    }
  })

  it('words of AWS that are long', () => {
    for (let length = 3800; length < 4100; length++) {
      const words = `Could not find model "${'x '.repeat(length / 2)} Could not find model ${SECRET}`
      expect([length, shownOf(knownCauseOf(words, where)).includes('hunter2')]).toEqual([length, false])
    }
  })

  it('words of AWS in a finding', () => {
    for (let length = 150; length < 250; length++) {
      expect(harmless(asClause(`${'x'.repeat(length)} ${SECRET}.`))).toBe(`${'x'.repeat(length)} ***`)
    }
  })
})

test('a line is recognised up to its last whole word', () => {
  const lineOf = (blanks: number) => `${' '.repeat(blanks)}ModuleNotFoundError: No module named torch`
  const idOf = (line: string) => loggedCauseOf([{ logGroup: 'g', logStream: 's', lines: [line] }], where)?.id
  expect(idOf(`${lineOf(0)} ${'x'.repeat(5000)}`)).toBeDefined()
  expect(idOf(lineOf(2000 - lineOf(0).length))).toBeDefined()
  expect(idOf(`${lineOf(2000 - lineOf(0).length)} more`)).toBeDefined()
  expect(idOf(lineOf(2001 - lineOf(0).length))).toBeUndefined()
})
