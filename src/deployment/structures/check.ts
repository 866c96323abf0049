import type { NormalizedSchema } from '@smithy/core/schema'
import type { Fault, Remark } from '../inputs/fault.ts'
import { likely } from '../inputs/likely.ts'
import { entryPath, givenMemberPath, itemPath, memberPath } from '../inputs/path.ts'
import type { YamlEntry, YamlList, YamlMap, YamlScalar, YamlTree } from '../inputs/yaml-tree.ts'
import { LIMITS } from './limits.ts'
import type { Limit } from './limits.ts'
import type { OwnedMember } from './owned-members.ts'
import { RULES } from './rules.ts'
import type { Rule } from './rules.ts'
import { coreValue, describeLimit, readScalar } from './scalar.ts'
import { membersOf, requiredMembersOf } from './schemas.ts'

/** What was read of a structure, with all that is wrong with it. */
export interface Check {
  /** In the API's shape. What is refused is not in it. */
  readonly value: unknown
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

export interface Expectation {
  readonly schema: NormalizedSchema
  /** Members that the user may not give, at the top of the structure. */
  readonly owned: Readonly<Record<string, OwnedMember>>
  /** The path of the structure inside the input. */
  readonly path: string
}

/** Members that the API requires and that are filled in later: names that the action makes, and what other inputs say. */
export const FILLED_IN: ReadonlySet<string> = new Set([
  'CreateModelInput.ModelName',
  'CreateEndpointConfigInput.EndpointConfigName',
  'CreateEndpointConfigInput.ProductionVariants',
  'ProductionVariant.VariantName',
])

/**
 * Checks what a user wrote against a schema of the SDK, the limits and the rules, and turns it into the API's own shape. Finds
 * all that is wrong, each with its path.
 */
export function checkStructure(tree: YamlTree, { schema, owned, path }: Expectation): Check {
  const checking = new Checking(owned, path)
  const value = checking.value(tree, schema, { limit: {}, path, isSecret: false })
  return { value, faults: checking.faults, remarks: checking.remarks }
}

/** Where in the structure a value stands. */
interface Position {
  readonly limit: Limit
  readonly path: string
  /** Whether the value may not be shown. */
  readonly isSecret: boolean
}

class Checking {
  readonly faults: Fault[] = []
  readonly remarks: Remark[] = []
  readonly #owned: Readonly<Record<string, OwnedMember>>
  readonly #top: string

  constructor(owned: Readonly<Record<string, OwnedMember>>, top: string) {
    this.#owned = owned
    this.#top = top
  }

  /** `undefined`: refused. */
  value(tree: YamlTree, schema: NormalizedSchema, position: Position): unknown {
    if (tree.kind === 'unreadable')
      return this.#refuse(tree, position, tree.wrong, describeLimit(schema, position.limit))
    if (schema.isDocumentSchema()) return documentOf(tree)
    if (schema.isStructSchema()) {
      return tree.kind === 'map' ? this.#structure(tree, schema, position) : this.#wrongKind(tree, schema, position)
    }
    if (schema.isListSchema()) {
      return tree.kind === 'list' ? this.#list(tree, schema, position) : this.#wrongKind(tree, schema, position)
    }
    if (schema.isMapSchema()) {
      return tree.kind === 'map' ? this.#map(tree, schema, position) : this.#wrongKind(tree, schema, position)
    }
    return tree.kind === 'scalar' ? this.#scalar(tree, schema, position) : this.#wrongKind(tree, schema, position)
  }

  #structure(tree: YamlMap, schema: NormalizedSchema, position: Position): unknown {
    const before = this.faults.length
    const { path } = position
    const members = new Map(schema.structIterator())
    const values: [string, unknown][] = []
    for (const entry of this.#withoutRepetition(tree, path)) {
      const member = members.get(entry.key)
      const at = givenMemberPath(path, entry)
      if (path === this.#top && Object.hasOwn(this.#owned, entry.key)) this.#refuseOwned(entry, at)
      else if (member === undefined) this.#refuseUnknown(entry, schema, at)
      else values.push([entry.key, this.#member(entry, member, schema, at, position.isSecret)])
    }
    this.#requireMembers(tree, schema, path)
    const structure: unknown = Object.fromEntries(values.filter(([, value]) => value !== undefined))
    if (this.faults.length === before) this.#applyRules(structure, schema.getName() ?? '', tree, path)
    return structure
  }

  #member(
    { key, value }: YamlEntry,
    schema: NormalizedSchema,
    parent: NormalizedSchema,
    path: string,
    isSecret: boolean,
  ) {
    const limit = LIMITS[`${parent.getName()}.${key}`] ?? {}
    if (isNothing(value) && !schema.isDocumentSchema()) {
      const accepted = `${describeLimit(schema, limit)}; leave the member out, or quote the text if it is meant`
      return this.#refuse(value, { limit, path, isSecret: true }, 'is empty', accepted)
    }
    // What a container's environment is written as is a secret even where it is written wrongly.
    return this.value(value, schema, { limit, path, isSecret: isSecret || key === 'Environment' })
  }

  #refuseOwned({ key, line }: YamlEntry, path: string): void {
    const owned = this.#owned[key]
    if (owned !== undefined) this.faults.push({ kind: 'refused', path, line, ...owned })
  }

  #refuseUnknown({ key, line }: YamlEntry, schema: NormalizedSchema, path: string): void {
    const members = membersOf(schema).filter(
      (member) => path !== memberPath(this.#top, key) || !Object.hasOwn(this.#owned, member),
    )
    const meant = likely(key, members) ?? memberFurtherIn(key, schema)
    this.faults.push({
      kind: 'refused',
      path,
      line,
      wrong: `is no member of ${schema.getName()}`,
      ...(meant === undefined
        ? { accepted: members.join(', ') }
        : { accepted: 'its members, as the API spells them', meant }),
    })
  }

  #withoutRepetition({ entries }: YamlMap, path: string): readonly YamlEntry[] {
    const names = [...new Set(entries.map(({ key }) => key))]
    return names.flatMap((name) => {
      const same = entries.filter(({ key }) => key === name)
      const [first] = same
      if (first === undefined || same.length === 1) return same
      const wrong = `is given ${same.length} times (lines ${same.map(({ line }) => line).join(', ')})`
      const at = memberPath(path, name)
      this.faults.push({ kind: 'refused', path: at, line: first.line, wrong, accepted: 'each member once' })
      return []
    })
  }

  #requireMembers(tree: YamlMap, schema: NormalizedSchema, path: string): void {
    const members = membersOf(schema)
    const given = new Set(tree.entries.map(({ key }) => key))
    // A member that was misspelt is told as that, and is not missed as well.
    const meant = new Set([...given].map((key) => (members.includes(key) ? key : likely(key, members))))
    for (const name of requiredMembersOf(schema)) {
      const qualified = `${schema.getName()}.${name}`
      if (meant.has(name) || FILLED_IN.has(qualified)) continue
      const what = describeLimit(schema.getMemberSchema(name), LIMITS[qualified] ?? {})
      const why = `is required in ${schema.getName()}`
      this.faults.push({
        kind: 'missing',
        path: memberPath(path, name),
        line: tree.line,
        why,
        remedy: `add it: ${what}`,
      })
    }
  }

  #applyRules(structure: unknown, name: string, { line }: YamlMap, path: string): void {
    for (const { at, broken, wrong, accepted, isDoubtful } of rulesOf(name)) {
      if (!broken(structure)) continue
      const spot = { path: at === '' ? path : `${path}.${at}`, line }
      if (isDoubtful === true) this.remarks.push({ ...spot, text: `${wrong}; better: ${accepted}` })
      else this.faults.push({ kind: 'refused', ...spot, wrong, accepted })
    }
  }

  #list({ items, line }: YamlList, schema: NormalizedSchema, position: Position): unknown {
    const { limit, path, isSecret } = position
    this.#checkSize(items.length, 'items', schema, position, line)
    const inner = schema.getValueSchema()
    // A structure that was refused still counts as one, so that the next one keeps its number.
    const nothing = inner.isStructSchema() ? {} : undefined
    return items.map((item, index) => {
      const at = itemPath(path, index)
      return this.value(item, inner, { limit: limit.items ?? {}, path: at, isSecret }) ?? nothing
    })
  }

  #map(tree: YamlMap, schema: NormalizedSchema, position: Position): unknown {
    const { limit, path } = position
    const entries = this.#withoutRepetition(tree, path)
    this.#checkSize(entries.length, 'entries', schema, position, tree.line)
    const values = entries.map((entry, index): [string, unknown] => {
      const { key, line, value } = entry
      const at = entryPath(path, entry, index)
      const keyScalar: YamlScalar = { kind: 'scalar', line, text: key, isPlain: true }
      this.#scalar(keyScalar, schema.getKeySchema(), { limit: limit.keys ?? {}, path: at, isSecret: true })
      return [key, this.value(value, schema.getValueSchema(), { limit: limit.items ?? {}, path: at, isSecret: true })]
    })
    return Object.fromEntries(values)
  }

  #checkSize(size: number, items: string, schema: NormalizedSchema, { limit, path }: Position, line: number): void {
    const { min = 0, max = Infinity } = limit
    if (size >= min && size <= max) return
    const wrong = size === 0 ? 'is empty' : `has ${size} ${items}`
    this.faults.push({ kind: 'refused', path, line, wrong, accepted: describeLimit(schema, limit) })
  }

  #scalar(scalar: YamlScalar, schema: NormalizedSchema, position: Position): unknown {
    const read = readScalar(scalar, schema, position.limit)
    const { path } = position
    if (read.ok) {
      for (const text of read.warnings) this.remarks.push({ path, line: scalar.line, text })
      return read.value
    }
    for (const { wrong, accepted, meant, repeats } of read.refusals) {
      const isSecret = position.isSecret || scalar.written !== undefined
      this.#refuse(
        scalar,
        position,
        isSecret && repeats === true ? 'is not accepted' : wrong,
        accepted,
        isSecret ? undefined : meant,
      )
    }
    return undefined
  }

  #wrongKind(tree: Exclude<YamlTree, { kind: 'unreadable' }>, schema: NormalizedSchema, position: Position): undefined {
    const wrong = tree.kind === 'scalar' ? 'is a single value' : `is a ${tree.kind}`
    return this.#refuse(tree, { ...position, isSecret: true }, wrong, describeLimit(schema, position.limit))
  }

  #refuse(tree: YamlTree, { path, isSecret }: Position, wrong: string, accepted: string, meant?: string): undefined {
    const value = tree.kind === 'scalar' && !isSecret ? { value: tree.written ?? tree.text } : {}
    const likelier = meant === undefined ? {} : { meant }
    this.faults.push({ kind: 'refused', path, line: tree.line, ...value, wrong, accepted, ...likelier })
    return undefined
  }
}

/** Nothing at all, or what YAML's and JSON's core take for it: no value of the API's. */
function isNothing(tree: YamlTree): boolean {
  return tree.kind === 'scalar' && coreValue(tree) === null
}

function documentOf(tree: YamlTree): unknown {
  if (tree.kind === 'list') return tree.items.map(documentOf)
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(({ key, value }) => [key, documentOf(value)]))
  return tree.kind === 'scalar' ? coreValue(tree) : undefined
}

/** `Image`, written where `PrimaryContainer.Image` would be right. */
function memberFurtherIn(key: string, schema: NormalizedSchema): string | undefined {
  for (const [name, member] of schema.structIterator()) {
    const inner = member.isListSchema() ? member.getValueSchema() : member
    if (inner.isStructSchema() && membersOf(inner).includes(key))
      return `${name}${member.isListSchema() ? '[]' : ''}.${key}`
  }
  return undefined
}

function rulesOf(name: string): readonly Rule<unknown>[] {
  if (!hasRules(name)) return []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules of a structure take what its schema has checked
  return RULES[name] as readonly Rule<unknown>[]
}

function hasRules(name: string): name is keyof typeof RULES {
  return Object.hasOwn(RULES, name)
}
