import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { difference, isRemoval } from '../../../src/deployment/difference.ts'
import type { Change } from '../../../src/deployment/difference.ts'

describe('what is the same', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing and nothing', undefined, undefined],
    ['nothing, however it is written', { a: undefined, b: null, c: false, d: [], e: {}, f: { g: [] } }, {}],
    ['nothing, the other way round', undefined, { a: undefined, b: { c: false }, d: [{}] }],
    ['values', { a: 1, b: 'x', c: true }, { c: true, b: 'x', a: 1 }],
    ['lists', { a: ['x', 'y'] }, { a: ['x', 'y'] }],
    [
      'named elements in another order',
      [{ VariantName: 'A' }, { VariantName: 'B' }],
      [{ VariantName: 'B' }, { VariantName: 'A' }],
    ],
    [
      'channels in another order',
      [{ ChannelName: 'a' }, { ChannelName: 'b' }],
      [{ ChannelName: 'b' }, { ChannelName: 'a' }],
    ],
    ['an environment', { Environment: { A: '1', B: '2' } }, { Environment: { B: '2', A: '1' } }],
  ])('%s', (_what, from, to) => {
    expect(difference('x', from, to)).toEqual([])
    expect(difference('x', to, from)).toEqual([])
  })
})

describe('what differs', () => {
  test.each<[string, unknown, unknown, readonly Change[]]>([
    ['a value', { a: 1 }, { a: 2 }, [{ path: 'x.a', from: 1, to: 2 }]],
    [
      'a value deep inside',
      { a: { b: { c: 1, d: 2 } } },
      { a: { b: { c: 3, d: 2 } } },
      [{ path: 'x.a.b.c', from: 1, to: 3 }],
    ],
    ['a new value', { a: 1 }, { a: 1, b: 2 }, [{ path: 'x.b', to: 2 }]],
    ['a value that is gone', { a: 1, b: 2 }, { a: 1 }, [{ path: 'x.b', from: 2 }]],
    [
      'zero and the empty text are values',
      { a: 0, b: '', k: 1 },
      { k: 1 },
      [
        { path: 'x.a', from: 0 },
        { path: 'x.b', from: '' },
      ],
    ],
    ['switched on', { a: false }, { a: true }, [{ path: 'x.a', to: true }]],
    ['switched off', { a: true, k: 1 }, { a: false, k: 1 }, [{ path: 'x.a', from: true }]],
    ['a list of values, as a whole', { a: ['x', 'y'] }, { a: ['x'] }, [{ path: 'x.a', from: ['x', 'y'], to: ['x'] }]],
    ['the order of values', { a: ['x', 'y'] }, { a: ['y', 'x'] }, [{ path: 'x.a', from: ['x', 'y'], to: ['y', 'x'] }]],
    [
      'a new structure, field by field',
      {},
      { a: { b: 1, c: { d: 2 }, e: [{ f: 3 }] } },
      [
        { path: 'x.a.b', to: 1 },
        { path: 'x.a.c.d', to: 2 },
        { path: 'x.a.e[0].f', to: 3 },
      ],
    ],
    [
      'a structure that is gone, once',
      { a: { b: 1, c: { d: 2 } }, k: 1 },
      { k: 1 },
      [{ path: 'x.a', from: { b: 1, c: { d: 2 } } }],
    ],
    [
      'a structure that is emptied, once',
      { a: { b: 1 }, k: 1 },
      { a: { b: undefined }, k: 1 },
      [{ path: 'x.a', from: { b: 1 } }],
    ],
    [
      'a list that is gone, once',
      { a: [{ b: 1 }, { b: 2 }], k: 1 },
      { a: [], k: 1 },
      [{ path: 'x.a', from: [{ b: 1 }, { b: 2 }] }],
    ],
    [
      'an element by its name',
      [
        { VariantName: 'A', n: 1 },
        { VariantName: 'B', n: 2 },
      ],
      [{ VariantName: 'B', n: 3 }],
      [
        { path: 'x[A]', from: { VariantName: 'A', n: 1 } },
        { path: 'x[B].n', from: 2, to: 3 },
      ],
    ],
    ['an element by its place', [{ n: 1 }, { n: 2 }], [{ n: 1 }], [{ path: 'x[1]', from: { n: 2 } }]],
    ['all, where there was nothing', undefined, { a: 1 }, [{ path: 'x.a', to: 1 }]],
    ['all, where nothing is left', { a: 1 }, undefined, [{ path: 'x', from: { a: 1 } }]],
    ['a structure in place of a value', { a: 1 }, { a: { b: 2 } }, [{ path: 'x.a', from: 1, to: { b: 2 } }]],
  ])('%s', (_what, from, to, changes) => {
    expect(difference('x', from, to)).toEqual(changes)
  })

  test.each<[string, unknown, unknown, readonly Change[]]>([
    [
      'changed, new and gone, name by name',
      { Environment: { A: 'secret-1', B: 'secret-2', C: 'same' } },
      { Environment: { A: 'secret-3', C: 'same', D: 'secret-4' } },
      [
        { path: 'x.Environment.A', from: '***', to: '***' },
        { path: 'x.Environment.B', from: '***' },
        { path: 'x.Environment.D', to: '***' },
      ],
    ],
    [
      'all gone',
      { Image: 'i', Environment: { A: 'secret-1', B: '' } },
      { Image: 'i' },
      [
        { path: 'x.Environment.A', from: '***' },
        { path: 'x.Environment.B', from: '***' },
      ],
    ],
    ['all new', {}, { Environment: { A: 'secret-1' } }, [{ path: 'x.Environment.A', to: '***' }]],
    [
      'with the container that it belongs to',
      { Containers: [{ Image: 'i', Environment: { A: 'secret-1' } }, { Image: 'j' }], ExecutionRoleArn: 'r' },
      { ExecutionRoleArn: 'r' },
      [{ path: 'x.Containers', from: [{ Image: 'i', Environment: { A: '***' } }, { Image: 'j' }] }],
    ],
    [
      'under names that no container may have',
      { Environment: { 'a.b': 'secret-1', 'c[d]': 'secret-2' } },
      { Environment: { 'a.b': 'secret-3' } },
      [
        { path: 'x.Environment.a.b', from: '***', to: '***' },
        { path: 'x.Environment.c[d]', from: '***' },
      ],
    ],
  ])('an environment’s values are never told: %s', (_what, from, to, changes) => {
    expect(difference('x', from, to)).toEqual(changes)
  })
})

test.each<[Change, boolean]>([
  [{ path: 'x', from: 1 }, true],
  [{ path: 'x', from: '***' }, true],
  [{ path: 'x', from: 0 }, true],
  [{ path: 'x', from: 1, to: 2 }, false],
  [{ path: 'x', to: 2 }, false],
])('%j takes something away: %s', (change, removes) => {
  expect(isRemoval(change)).toBe(removes)
})

describe('properties', () => {
  /** Names without the characters that paths are made of. */
  const name = fc.constantFrom('A', 'B', 'Image', 'Mode', 'KmsKeyId')
  const leaf = fc.oneof(
    fc.constantFrom('x', 'y', '', 0, 1, true, false, undefined),
    fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  )
  const secret = fc.stringMatching(/^secret-[a-z]{8}$/)
  const { structure } = fc.letrec<{ structure: Readonly<Record<string, unknown>>; member: unknown; variants: unknown }>(
    (tie) => ({
      member: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('structure'), tie('variants')),
      variants: fc
        .uniqueArray(fc.tuple(fc.constantFrom('blue', 'green', 'red'), tie('structure')), {
          maxLength: 3,
          selector: ([variant]) => variant,
        })
        .map((variants) => variants.map(([VariantName, rest]) => ({ ...rest, VariantName }))),
      structure: fc.dictionary(name, tie('member'), { maxKeys: 4 }),
    }),
  )
  const container = fc.record({ Image: leaf, Environment: fc.dictionary(fc.string(), secret) }, { requiredKeys: [] })
  const model = fc.record(
    { PrimaryContainer: container, Containers: fc.array(container, { maxLength: 3 }), KmsKeyId: leaf },
    { requiredKeys: [] },
  )

  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(fc.oneof(structure, model), (value) => {
        expect(difference('x', value, structuredClone(value))).toEqual([])
      }),
    )
  })

  it('what is added one way is removed the other way, and no path is told twice', () => {
    fc.assert(
      fc.property(structure, structure, (from, to) => {
        const changes = difference('x', from, to)
        const back = difference('x', to, from)
        expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length)
        expect(changes.length === 0).toBe(back.length === 0)
        expect(changes.some(isRemoval)).toBe(back.some(({ from: before }) => before === undefined))
      }),
    )
  })

  it('the changes lead from the one to the other', () => {
    fc.assert(
      fc.property(structure, structure, (from, to) => {
        const result = difference('x', from, to).reduce(applied, structuredClone(from))
        expect(difference('x', result, to)).toEqual([])
        expect(difference('x', to, result)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('no value of an environment is ever in a change', () => {
    fc.assert(
      fc.property(model, model, (from, to) => {
        expect(JSON.stringify(difference('x', from, to))).not.toContain('secret-')
      }),
    )
  })
})

type Mutable = Record<string, unknown>

/** The structure with one change made to it. */
function applied(root: Readonly<Record<string, unknown>>, { path, to }: Change): Readonly<Record<string, unknown>> {
  const box: Mutable = { x: structuredClone(root) }
  const steps = [...path.matchAll(/\[(\w+)\]|(\w+)/g)].map(([, element, member = '']) => ({ element, member }))
  let place: unknown = box
  for (const [index, { element, member }] of steps.entries()) {
    const next = steps[index + 1]
    if (element === undefined) {
      const structure = place as Mutable
      if (next === undefined) structure[member] = to
      else if (!isPlaceFor(structure[member], next.element)) structure[member] = next.element === undefined ? {} : []
      place = structure[member]
    } else {
      const list = place as Mutable[]
      const at = list.findIndex(({ VariantName }) => VariantName === element)
      if (next === undefined) list.splice(at, 1)
      else if (at < 0) list.push({ VariantName: element })
      place = list.find(({ VariantName }) => VariantName === element)
    }
  }
  return (box['x'] ?? {}) as Readonly<Record<string, unknown>>
}

/** Whether an element, or a member, can be put into it. */
function isPlaceFor(value: unknown, element: string | undefined): boolean {
  return element === undefined
    ? typeof value === 'object' && value !== null && !Array.isArray(value)
    : Array.isArray(value)
}
