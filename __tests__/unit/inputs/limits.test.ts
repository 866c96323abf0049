import { NormalizedSchema } from '@smithy/core/schema'
import { CreateEndpointInput$ } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { constraintOf, constraints } from '../../../emulator/service/constraints.ts'
import { LIMITS } from '../../../src/deployment/structures/limits.ts'
import type { Limit } from '../../../src/deployment/structures/limits.ts'
import { RULES } from '../../../src/deployment/structures/rules.ts'
import { SCHEMAS } from '../../../src/deployment/structures/schemas.ts'

/** All members of a structure and of those inside it, as the tables call them. */
function membersIn(schema: NormalizedSchema, seen: Map<string, NormalizedSchema>): Map<string, NormalizedSchema> {
  if (schema.isListSchema()) return membersIn(schema.getValueSchema(), seen)
  if (!schema.isStructSchema()) return seen
  for (const [name, member] of schema.structIterator()) {
    const qualified = `${schema.getName()}.${name}`
    if (seen.has(qualified)) continue
    seen.set(qualified, member)
    membersIn(member, seen)
  }
  return seen
}

const members = new Map<string, NormalizedSchema>()
for (const schema of [SCHEMAS.model, SCHEMAS.endpointConfig, NormalizedSchema.of(CreateEndpointInput$)])
  membersIn(schema, members)

/** The action's own, whose values are never the user's; and the tags, which are an input. */
const OWNED = /^(?:Create\w+\.(?:ModelName|EndpointConfigName|EndpointName|Tags)|Tag\..*)$/

/** What both tables say of a member, in the same words. */
function plain({ min, max, whole, pattern, words, items, keys }: Limit = {}): unknown {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole === undefined ? {} : { whole }),
    ...(pattern === undefined ? {} : { pattern: plainPattern(pattern.source) }),
    ...(words === undefined ? {} : { words: [...words].toSorted() }),
    ...(items === undefined ? {} : { items: plain(items) }),
    ...(keys === undefined ? {} : { keys: plain(keys) }),
  }
}

function plainPattern(source: string): string {
  return source.replaceAll(String.raw`\/`, '/').replaceAll(/\\([-.])/g, '$1')
}

function emulated(name: string | undefined): Limit {
  const constraint = name === undefined ? undefined : constraints[name]
  if (constraint === undefined) return {}
  const { min, max, integer, pattern, values, element, key } = constraint
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(integer === undefined ? {} : { whole: true }),
    ...(pattern === undefined ? {} : { pattern: new RegExp(pattern, 'u') }),
    ...(values === undefined ? {} : { words: values }),
    ...(element === undefined ? {} : { items: emulated(element) }),
    ...(key === undefined ? {} : { keys: emulated(key) }),
  }
}

describe('the limits are those that the emulator refuses by, which were taken from the API model by another hand', () => {
  // The shape of an instance type is ours: the API's model only lists those of its day.
  const own = new Set(['ProductionVariant.InstanceType', 'InstancePool.InstanceType'])
  const names = [...members.keys()].filter((name) => !OWNED.test(name) && !own.has(name))
  test.each(names)('%s', (qualified) => {
    const [structure = '', name = ''] = qualified.split('.')
    expect(plain(LIMITS[qualified])).toEqual(plain(emulated(constraintOf[structure]?.[name])))
  })
})

test('every limit and every rule is of a member that there is', () => {
  expect(Object.keys(LIMITS).filter((name) => !members.has(name))).toEqual([])
  const structures = new Set([...members.keys()].map((name) => name.slice(0, name.indexOf('.'))))
  expect(Object.keys(RULES).filter((name) => !structures.has(name))).toEqual([])
  const rules = Object.entries(RULES).flatMap(([name, of]) =>
    of.map(({ at }) => [name, at.split('.')[0] ?? ''] as const),
  )
  expect(rules.filter(([name, member]) => member !== '' && !members.has(`${name}.${member}`))).toEqual([])
})

test('examples of what is accepted are accepted', () => {
  const examples = Object.entries(LIMITS).flatMap(([name, limit]) => [
    [name, limit] as const,
    [`${name} items`, limit.items ?? {}] as const,
  ])
  const bad = examples.filter(([, { such, pattern, reader }]) => {
    if (such === undefined) return false
    return (
      reader?.(such).ok === false || pattern === undefined || !new RegExp(`^(?:${pattern.source})$`, 'u').test(such)
    )
  })
  expect(bad.map(([name]) => name)).toEqual([])
})
