import { describe, expect, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { accepted, refused } from './step.ts'

async function environmentOf(text: string): Promise<Readonly<Record<string, string>> | undefined> {
  const { specification } = await accepted({ environment: text })
  return specification.models[0]?.request.PrimaryContainer?.Environment
}

const rule = 'accepted: lines of NAME=VALUE, or a YAML map from names to single values'
const nameRule = 'accepted: names of letters, digits and underscores that do not begin with a digit'

describe('lines', () => {
  test.each([
    ['A=1', { A: '1' }],
    ['A=1\nB=2\n', { A: '1', B: '2' }],
    ['A=\nB==', { A: '', B: '=' }],
    ['A=1\n\n  # a comment = no line\n#B=2\nC=3 # not a comment', { A: '1', C: '3 # not a comment' }],
    ['A= spaces stay \nB="quotes stay"', { A: ' spaces stay ', B: '"quotes stay"' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['A=1\rB\nC=x', { A: '1\rB', C: 'x' }],
    ['URL=http://host:80/?a=b: c', { URL: 'http://host:80/?a=b: c' }],
    ['  A=1\n\t_b2=2', { A: '1', _b2: '2' }],
    ['__proto__=1\nconstructor=2', JSON.parse('{"__proto__":"1","constructor":"2"}')],
    ['A={"json": [1, 2]}', { A: '{"json": [1, 2]}' }],
  ])('%j', async (text, expected) => {
    expect(await environmentOf(text)).toEqual(expected)
    expect(Object.keys((await environmentOf(text)) ?? {})).toEqual(Object.keys(expected as object))
  })
})

describe('a YAML map, whose scalars stay as they are written', () => {
  test.each([
    [
      'A: 1.10\nB: no\nC: 012345\nD: null\nE: ~\nF: 1e3',
      { A: '1.10', B: 'no', C: '012345', D: 'null', E: '~', F: '1e3' },
    ],
    ['A:\nB: ""', { A: '', B: '' }],
    ['A: x=y\nB: z', { A: 'x=y', B: 'z' }],
    ["A: \"tab\\there\"\nB: 'it''s'", { A: 'tab\there', B: "it's" }],
    ['A: |\n  B=1\n  C=2\n', { A: 'B=1\nC=2\n' }],
    ['A: 1 # a comment\n# another\nB: 2', { A: '1', B: '2' }],
    ['{"A": "1", "B": true, "C": 1.50}', { A: '1', B: 'true', C: '1.50' }],
    ['{A: 1, B: [}'.replace('[', '"["'), { A: '1', B: '[' }],
    ['A: &x 1\nB: *x', { A: '1', B: '1' }],
    ['A: !!str 1', { A: '1' }],
    ['%YAML 1.1\n---\nA: no', { A: 'no' }],
    ['A: 1\r\nB: 2\r\n', { A: '1', B: '2' }],
    ['__proto__: 1', JSON.parse('{"__proto__":"1"}')],
  ])('%j', async (text, expected) => {
    expect(await environmentOf(text)).toEqual(expected)
    expect(Object.keys((await environmentOf(text)) ?? {})).toEqual(Object.keys(expected as object))
  })

  test('an empty map is no environment', async () => {
    expect(await environmentOf('{}')).toBeUndefined()
  })
})

describe('limits', () => {
  const variables = (count: number, value = 'x') =>
    Array.from({ length: count }, (_, index) => `V${index}=${value}`).join('\n')

  test.each([
    ['100 variables', variables(100)],
    ['a name and a value of 1024 characters', `${'N'.repeat(1024)}=${'v'.repeat(1024)}`],
    ['a value of 1024 characters that JavaScript counts as 2048', `A=${'😀'.repeat(1024)}`],
    ['32 KB in all', Array.from({ length: 32 }, (_, index) => `V${10 + index}=${'v'.repeat(1021)}`).join('\n')],
  ])('%s', async (_, text) => {
    expect(await environmentOf(text)).toBeDefined()
  })

  test.each([
    ['101 variables', variables(101), ['has 101 variables; accepted: 100 variables at most']],
    [
      'a long name',
      `${'N'.repeat(1025)}=v`,
      ['the name of the entry in line 1 has 1025 characters; accepted: 1024 characters at most'],
    ],
    [
      'a long value',
      `A=1\nB=${'v'.repeat(1025)}`,
      ["the value of 'B' has 1025 characters; accepted: 1024 characters at most"],
    ],
    [
      'more than 32 KB',
      variables(33, 'v'.repeat(1000)),
      ['has 33089 bytes in names and values; accepted: 32768 bytes at most'],
    ],
  ])('%s is too much', async (_, text, messages) => {
    expect((await refused({ environment: text })).lines).toEqual(messages.map((message) => `environment: ${message}`))
  })
})

describe('refused', () => {
  test.each([
    ['A=1\nhunter2', `is neither NAME=VALUE lines nor a YAML map: line 2 is not NAME=VALUE; ${rule}`],
    ['A=1\nB: 2', `is neither NAME=VALUE lines nor a YAML map: line 2 is not NAME=VALUE; ${rule}`],
    ['# keys\nexport A=1\nB=2', `is neither NAME=VALUE lines nor a YAML map: line 2 is not NAME=VALUE; ${rule}`],
    [
      'A=1\nx\nx\nx\nx\nx\nx',
      `is neither NAME=VALUE lines nor a YAML map: lines 2, 3, 4, 5, 6 and 1 more are not NAME=VALUE; ${rule}`,
    ],
    ['hunter2', `is neither NAME=VALUE lines nor a YAML map: line 1 is not NAME=VALUE; ${rule}`],
    ['[A, B]', `is neither NAME=VALUE lines nor a YAML map: line 1 is not NAME=VALUE; ${rule}`],
    ['- A=1\n- B=2', `is neither NAME=VALUE lines nor a YAML map: lines 1, 2 are not NAME=VALUE; ${rule}`],
    ['A: "hunter2', `is not a YAML map: line 1: a quote, comma, colon or bracket is missing; ${rule}`],
    [
      'A: 1\nB: !hunter2',
      `is not a YAML map: line 2: YAML tags are not supported; a value that begins with ! must be quoted; ${rule}`,
    ],
    ['A: @hunter2', `is not a YAML map: line 1: a value that begins with %, @ or \` must be quoted; ${rule}`],
    ['A: *', `is not a YAML map: line 1: a value that begins with * must be quoted; ${rule}`],
    [
      'A: x: hunter2',
      `is not a YAML map: line 1: a value that holds a colon followed by a space must be quoted; ${rule}`,
    ],
    ['A: "\\hunter2"', `is not a YAML map: line 1: a backslash in double quotes is not a known escape; ${rule}`],
    ['A: 1\n---\nB: 2', `is not a YAML map: it holds more than one YAML document; ${rule}`],
    ['? [A]\n: hunter2', `is not a YAML map: line 1: a key is not a single value; ${rule}`],
    ['A: { B: hunter2 }', `the value of 'A' is not a single value; ${rule}`],
    ['A: *nowhere', `the value of 'A' is not a single value; ${rule}`],
    ['A: !!binary aHVudGVyMg==', `the value of 'A' is not a single value; ${rule}`],
    ['{A, B: 1}', `the entry in line 1 has no value; ${rule}`],
    ['{A: "1",\n "hunter2"}', `the entry in line 2 has no value; ${rule}`],
    ['A=1\nB=2\nA=3', "'A' is given 2 times (lines 1, 3); accepted: each name once"],
    ['A: 1\nA: 2', "'A' is given 2 times (lines 1, 2); accepted: each name once"],
    ['MY-VAR: 1', `'MY-VAR' is not a variable's name; ${nameRule}; did you mean 'MY_VAR'?`],
    ['1A: x', `'1A' is not a variable's name; ${nameRule}`],
    ['A=hunter2: 1\nB: 2', `the entry in line 1 is not a variable's name; ${nameRule}`],
  ])('%j', async (text, message) => {
    expect((await refused({ environment: text })).lines).toEqual([`environment: ${message}`])
  })

  test.each([
    ['[', '['.repeat(100_000), 'it is nested too deeply'],
    ['{"a":', '{"a":'.repeat(20_000), 'it is nested too deeply'],
    ['- - with a stray bracket', '- - '.repeat(30_000).concat(']'), 'it cannot be read as YAML'],
  ])('thousands of levels of %s', async (_, text, reason) => {
    expect((await refused({ environment: text })).lines).toEqual([`environment: is not a YAML map: ${reason}; ${rule}`])
  })

  test('everything in it at once', async () => {
    expect((await refused({ environment: `A: [1]\nB: {}` })).lines).toEqual([
      `environment: the value of 'A' is not a single value; ${rule}`,
      `environment: the value of 'B' is not a single value; ${rule}`,
    ])
  })
})

test('no value is ever in a message', async () => {
  const secret = 'x5ecret'
  const shapes = [
    [
      'A=@',
      '@',
      'A: @',
      'A: [@]',
      'A: "@',
      'A: "\\@"',
      'MY-VAR=@',
      'A: !@',
      'A: *@',
      'A: &@',
      'A: %@',
      'A: `@',
      'A=@: 1',
    ],
    ['@==', '- @', 'A: b: @', '  @', 'A: |@', 'A: >-', '\t@', '%@', '---', '# @', '}@', 'A: {@: ['],
  ]
  const line = fc.constantFrom(...shapes.flat()).map((shape) => shape.replace('@', secret))
  const name = new RegExp(`(?:^|\\n)\\s*${secret}=`)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const text = lines.join('\n')
      // A line of NAME=… whose name looks like the secret is a name, to all appearances.
      fc.pre(!name.test(text))
      const parsed = await refused({ environment: text, 'dry-run': 'maybe' })
      expect(JSON.stringify(parsed)).not.toContain(secret)
    }),
    { numRuns: 1000 },
  )
})
