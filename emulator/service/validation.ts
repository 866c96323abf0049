import { NormalizedSchema } from '@smithy/core/schema'
import { type Constraint, constraintOf, constraints } from './constraints.ts'
import { EmulatorError, invalid } from './refusal.ts'

/** What `NormalizedSchema.of` takes: a schema that the SDK exports, such as `CreateModelInput$`. */
export type SdkSchema = Parameters<typeof NormalizedSchema.of>[0]

/** Collects what a value offends against, and gives the value's copy. */
type Check = (value: unknown, path: string, errors: string[]) => unknown

/** Compiled once for all emulators: thousands of them may be made in one test. */
const compiled = new Map<SdkSchema, Check>()

/**
 * Checks an operation's input: structure and types by the SDK's own run-time schema, lengths, ranges, patterns and
 * enumerations by the table of constraints. Gives a deep copy of the input without its absent members. Throws a
 * `SerializationException` for a wrong type or an unknown member, else one `ValidationException` that names every violation.
 * (AWS passes over members that it does not know. Here they are refused: a member that AWS drops in silence is a caller's
 * mistake.)
 */
export const checkInput = (schema: SdkSchema, input: unknown): unknown => {
  const check = compiled.get(schema) ?? checkOf(NormalizedSchema.of(schema), undefined)
  compiled.set(schema, check)
  const errors: string[] = []
  const copy = check(input ?? {}, '', errors)
  if (errors.length === 0) return copy
  const count = `${errors.length} validation error${errors.length > 1 ? 's' : ''} detected`
  throw invalid(`${count}: ${errors.map((error) => `Value ${error}`).join('; ')}`)
}

const checkOf = (schema: NormalizedSchema, constraint: Constraint | undefined): Check => {
  if (schema.isStructSchema()) return structureCheck(schema)
  if (schema.isListSchema()) return listCheck(schema, constraint)
  if (schema.isMapSchema()) return mapCheck(schema, constraint)
  if (schema.isBooleanSchema()) return booleanCheck
  if (schema.isNumericSchema()) return numberCheck(constraint)
  if (schema.isTimestampSchema()) return timeCheck
  return stringCheck(constraint)
}

const named = (name: string | undefined): Constraint | undefined => (name === undefined ? undefined : constraints[name])

const structureCheck = (schema: NormalizedSchema): Check => {
  const members = new Map<string, { readonly path: string; readonly check: Check }>()
  const constrained = constraintOf[schema.getName() ?? ''] ?? {}
  for (const [name, member] of schema.structIterator()) {
    const path = name.charAt(0).toLowerCase() + name.slice(1)
    members.set(name, { path, check: checkOf(member, named(constrained[name])) })
  }
  const required = requiredMembers(schema)
  return (value, path, errors) => {
    if (!isObject(value)) throw mismatch(value, 'structure')
    const prefix = path === '' ? '' : `${path}.`
    for (const name of required) {
      if (value[name] === undefined || value[name] === null) {
        errors.push(
          `null at '${prefix}${members.get(name)?.path}' failed to satisfy constraint: Member must not be null`,
        )
      }
    }
    const copy: Record<string, unknown> = {}
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined || member === null) continue
      const known = members.get(name)
      if (known === undefined)
        throw new EmulatorError('SerializationException', `Unrecognized field "${prefix}${name}"`)
      copy[name] = known.check(member, prefix + known.path, errors)
    }
    return copy
  }
}

/** A structure's tuple ends with the number of required members, which come first. */
const requiredMembers = (schema: NormalizedSchema): readonly string[] => {
  const tuple: unknown = schema.getSchema()
  if (!Array.isArray(tuple)) return []
  const names: unknown = tuple[4]
  const count: unknown = tuple[6]
  return Array.isArray(names) && typeof count === 'number' ? names.slice(0, count).map(String) : []
}

const listCheck = (schema: NormalizedSchema, constraint: Constraint | undefined): Check => {
  const element = checkOf(schema.getValueSchema(), named(constraint?.element))
  const size = lengthCheck(constraint)
  return (value, path, errors) => {
    if (!Array.isArray(value)) throw mismatch(value, 'list')
    size(value.length, value, path, errors)
    return value.map((item: unknown, index) => element(item, `${path}.${index + 1}.member`, errors))
  }
}

/** Of a map AWS does not say which entry offends, but quotes it whole, values included. */
const mapCheck = (schema: NormalizedSchema, constraint: Constraint | undefined): Check => {
  const key = checkOf(schema.getKeySchema(), named(constraint?.key))
  const element = checkOf(schema.getValueSchema(), named(constraint?.element))
  const size = lengthCheck(constraint)
  return (value, path, errors) => {
    if (!isObject(value)) throw mismatch(value, 'map')
    const entries = Object.entries(value).filter(([, member]) => member !== undefined)
    size(entries.length, value, path, errors)
    const badKeys: string[] = []
    const badValues: string[] = []
    const copy: Record<string, unknown> = {}
    for (const [name, member] of entries) {
      key(name, path, badKeys)
      copy[name] = element(member, path, badValues)
    }
    if (badKeys.length > 0) {
      errors.push(
        `${quoted(value)} at '${path}' failed to satisfy constraint: Map keys must satisfy constraint: [${demands(constraint?.key)}]`,
      )
    }
    if (badValues.length > 0) {
      errors.push(
        `${quoted(value)} at '${path}' failed to satisfy constraint: Map value must satisfy constraint: [${demands(constraint?.element)}]`,
      )
    }
    return copy
  }
}

const demands = (name: string | undefined): string => {
  const constraint = named(name)
  return [
    ...(constraint?.max === undefined ? [] : [`Member must have length less than or equal to ${constraint.max}`]),
    `Member must have length greater than or equal to ${constraint?.min ?? 0}`,
    ...(constraint?.pattern === undefined
      ? []
      : [`Member must satisfy regular expression pattern: ${constraint.pattern}`]),
  ].join(', ')
}

const lengthCheck =
  (constraint: Constraint | undefined) =>
  (length: number, value: unknown, path: string, errors: string[]): void => {
    if (constraint?.max !== undefined && length > constraint.max) {
      errors.push(
        `${quoted(value)} at '${path}' failed to satisfy constraint: Member must have length less than or equal to ${constraint.max}`,
      )
    }
    if (constraint?.min !== undefined && length < constraint.min) {
      errors.push(
        `${quoted(value)} at '${path}' failed to satisfy constraint: Member must have length greater than or equal to ${constraint.min}`,
      )
    }
  }

const stringCheck = (constraint: Constraint | undefined): Check => {
  const size = lengthCheck(constraint)
  const pattern = constraint?.pattern === undefined ? undefined : new RegExp(`^(?:${constraint.pattern})$`, 'u')
  const values = constraint?.values === undefined ? undefined : new Set(constraint.values)
  return (value, path, errors) => {
    if (typeof value !== 'string') throw mismatch(value, 'String')
    size(value.length, value, path, errors)
    if (pattern !== undefined && !pattern.test(value)) {
      errors.push(
        `'${value}' at '${path}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${constraint?.pattern}`,
      )
    }
    if (values !== undefined && !values.has(value)) {
      errors.push(
        `'${value}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${[...values].join(', ')}]`,
      )
    }
    return value
  }
}

const numberCheck =
  (constraint: Constraint | undefined): Check =>
  (value, path, errors) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw mismatch(value, constraint?.integer === true ? 'Integer' : 'Float')
    if (constraint?.integer === true && !Number.isInteger(value)) throw mismatch(value, 'Integer')
    if (constraint?.max !== undefined && value > constraint.max) {
      errors.push(
        `'${value}' at '${path}' failed to satisfy constraint: Member must have value less than or equal to ${constraint.max}`,
      )
    }
    if (constraint?.min !== undefined && value < constraint.min) {
      errors.push(
        `'${value}' at '${path}' failed to satisfy constraint: Member must have value greater than or equal to ${constraint.min}`,
      )
    }
    return value
  }

const booleanCheck: Check = (value) => {
  if (typeof value !== 'boolean') throw mismatch(value, 'Boolean')
  return value
}

/** In process a `Date`, on the wire seconds since the epoch. */
const timeCheck: Check = (value) => {
  if (value instanceof Date) return new Date(value)
  if (typeof value === 'number') return new Date(value * 1000)
  throw mismatch(value, 'Timestamp')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const mismatch = (value: unknown, wanted: string): EmulatorError =>
  new EmulatorError('SerializationException', mismatchWords(value, wanted))

const mismatchWords = (value: unknown, wanted: string): string => {
  if (Array.isArray(value)) return 'Start of list found where not expected'
  if (typeof value === 'object') return 'Start of structure or map found where not expected.'
  const token = typeof value === 'boolean' ? String(value).toUpperCase() : (typeof value).toUpperCase()
  return wanted === 'structure' || wanted === 'list' || wanted === 'map'
    ? `Unexpected field type: ${token}_VALUE where a ${wanted} is expected`
    : `${token}_VALUE can not be converted to a${wanted === 'Integer' ? 'n' : ''} ${wanted}`
}

/** As the service prints what it refuses. */
const quoted = (value: unknown): string => {
  if (Array.isArray(value))
    return `'[${value.map((item) => (isObject(item) ? entriesOf(item) : String(item))).join(', ')}]'`
  return isObject(value) ? `'${entriesOf(value)}'` : `'${String(value)}'`
}

const entriesOf = (value: Readonly<Record<string, unknown>>): string =>
  `{${Object.entries(value)
    .map(([key, member]) => `${key}=${isObject(member) ? entriesOf(member) : String(member)}`)
    .join(', ')}}`
