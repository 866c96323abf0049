import { NormalizedSchema } from '@smithy/core/schema'
import { NumericValue } from '@smithy/core/serde'
import { describe, expect, test } from '@jest/globals'
import { readYaml } from '../../../src/deployment/inputs/yaml-tree.ts'
import { checkStructure } from '../../../src/deployment/structures/check.ts'

type SdkSchema = Parameters<typeof NormalizedSchema.of>[0]

// As the SDK's generator writes schemas: a kind, a namespace, a name, traits, then the members' names and schemas, and how many
// of them are required. 0 text, 1 number, 2 boolean, 4 time, 15 document, 17 and 19 big numbers, 21 bytes, 64 list, 128 map.
const Inner: SdkSchema = [3, 'n', 'Inner', 0, ['Name'], [0], 1]
const Newer: SdkSchema = [
  3,
  'n',
  'Newer',
  0,
  ['Text', 'Count', 'Flag', 'At', 'Bytes', 'Big', 'Exact', 'Any', 'Names', 'Sizes', 'Inner', 'Inners'],
  [0, 1, 2, 4, 21, 17, 19, 15, 64, 129, () => Inner, [1, 'n', 'Inners', 0, () => Inner]],
  1,
]

async function check(text: string) {
  const yaml = await readYaml(text)
  if (yaml.kind === 'invalid') throw new Error(yaml.reason)
  return checkStructure(yaml.tree, { schema: NormalizedSchema.of(Newer), owned: {}, path: '' })
}

describe('a structure that only a newer SDK knows is read by its schema alone', () => {
  test.each<[string, unknown]>([
    ['Text: 1.10', { Text: '1.10' }],
    ['{ Text: a, Count: 3 }', { Text: 'a', Count: 3 }],
    ['{ Text: a, Count: -1.5e3 }', { Text: 'a', Count: -1500 }],
    ['{ Text: a, Flag: true }', { Text: 'a', Flag: true }],
    ['{ Text: a, At: "2026-01-31T12:00:00Z" }', { Text: 'a', At: new Date('2026-01-31T12:00:00Z') }],
    ['{ Text: a, At: 2026-01-31 12:00:00+01:00 }', { Text: 'a', At: new Date('2026-01-31T11:00:00Z') }],
    ['{ Text: a, At: 1.5 }', { Text: 'a', At: new Date(1500) }],
    ['{ Text: a, Bytes: aGVsbG8= }', { Text: 'a', Bytes: Buffer.from('hello') }],
    ['{ Text: a, Big: 90071992547409930 }', { Text: 'a', Big: 90071992547409930n }],
    ['{ Text: a, Exact: 1.10 }', { Text: 'a', Exact: new NumericValue('1.10', 'bigDecimal') }],
    [
      '{ Text: a, Any: { a: [1, true, no, "1", ~, 1.5], b: null } }',
      { Text: 'a', Any: { a: [1, true, 'no', '1', null, 1.5], b: null } },
    ],
    ['{ Text: a, Any: ~ }', { Text: 'a', Any: null }],
    ['{ Text: a, Names: [1, no] }', { Text: 'a', Names: ['1', 'no'] }],
    ['{ Text: a, Sizes: { x: 1 } }', { Text: 'a', Sizes: { x: 1 } }],
    [
      '{ Text: a, Inner: { Name: 012 }, Inners: [{ Name: b }] }',
      { Text: 'a', Inner: { Name: '012' }, Inners: [{ Name: 'b' }] },
    ],
  ])('%s', async (text, value) => {
    expect(await check(text)).toEqual({ value, faults: [], remarks: [] })
  })

  test.each<[string, string, string]>([
    ['{ Count: 1 }', '.Text', 'is required in Newer'],
    ['{ Text: a, Inner: {} }', '.Inner.Name', 'is required in Inner'],
    ['{ Text: a, Inners: [{ Nam: b }] }', '.Inners[0].Nam', 'is no member of Inner'],
    ['{ Text: a, Count: many }', '.Count', 'is not a number'],
    ['{ Text: a, Count: .inf }', '.Count', 'is not a number'],
    ['{ Text: a, Count: 1e999 }', '.Count', 'is not a number'],
    ['{ Text: a, Flag: 1 }', '.Flag', 'is not a boolean'],
    ['{ Text: a, At: 2026-01-31 }', '.At', 'is not a time'],
    ['{ Text: a, At: "2026-13-31T12:00:00Z" }', '.At', 'is not a time'],
    ['{ Text: a, Bytes: "a?" }', '.Bytes', 'is not Base64'],
    ['{ Text: a, Big: 1.5 }', '.Big', 'is not a whole number in plain digits'],
    ['{ Text: a, Exact: x }', '.Exact', 'is not a number'],
    ['{ Text: a, Sizes: { x: y } }', '.Sizes.x', 'is not a number'],
    ['{ Text: a, Sizes: [1] }', '.Sizes', 'is a list'],
    ['{ Text: a, Any: *nowhere }', '.Any', 'is an alias (*) of nothing'],
    ['[]', '', 'is a list'],
  ])('refused: %s', async (text, path, wrong) => {
    const { faults } = await check(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ path, [faults[0]?.kind === 'missing' ? 'why' : 'wrong']: wrong })
  })
})
