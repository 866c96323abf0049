import { describe, expect, test } from '@jest/globals'
import { describeProblem, quote } from '../../../src/deployment/problem.ts'

describe('quote', () => {
  test.each([
    ['plain', "'plain'"],
    ['two\r\nlines\tand\u0007\u2028', String.raw`'two\r\nlines\tand\u0007\u2028'`],
    ['x'.repeat(121), `'${'x'.repeat(120)}…'`],
    ['https://user:pw@host/a?token=x', "'https://…@host/a?…'"],
    ['https://user:p/w@1@host/a#token', "'https://…@host/a#…'"],
    ['https://host/a@sha256:1', "'https://host/a@sha256:1'"],
    ['what?', "'what?'"],
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted)
  })
})

describe('describeProblem', () => {
  test.each([
    [
      { kind: 'unknown-input', input: 'instance_type', meant: 'instance-type' },
      "'instance_type' is not an input; did you mean 'instance-type'?",
    ],
    [{ kind: 'missing', input: 'instance-type', why: 'needed', remedy: 'set it' }, 'instance-type: needed; set it'],
    [
      { kind: 'refused', input: 'wait', value: 'yes', wrong: 'is odd', accepted: 'true', meant: 'true' },
      "wait: 'yes' is odd; accepted: true; did you mean 'true'?",
    ],
    [{ kind: 'unknown-input', input: 'x', from: 'deploy.yml:3' }, "'x' (deploy.yml:3) is not an input"],
    [
      { kind: 'missing', input: 'models', path: 'models.a.X', from: 'deploy.yml:3', why: 'needed', remedy: 'add it' },
      'models.a.X (deploy.yml:3): needed; add it',
    ],
    [
      { kind: 'refused', input: 'models', path: 'models.a.X', value: '1', wrong: 'is odd', accepted: '2' },
      "models.a.X: '1' is odd; accepted: 2",
    ],
    [
      { kind: 'refused', input: 'tags', wrong: 'line 1 is odd', accepted: 'tags' },
      'tags: line 1 is odd; accepted: tags',
    ],
  ] as const)('%j', (problem, line) => {
    expect(describeProblem(problem)).toBe(line)
  })
})
