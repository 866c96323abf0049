import type { Change } from './plan.ts'

/** Structures as SageMaker takes and returns them: plain JSON. */
type Structure = Readonly<Record<string, unknown>>

/**
 * Field by field, what leads from one structure to the other. Members that are absent, `undefined`, `false`, or empty are the same:
 * SageMaker's answers spell out defaults that requests leave out.
 * @param path where the structures stand, e.g. `endpoint-config`
 */
export function difference(path: string, from: unknown, to: unknown): readonly Change[] {
  if (isNothing(from) && isNothing(to)) return []
  if (isKeyed(from) && isKeyed(to)) return differenceOfLists(path, from, to)
  if (
    (isStructure(from) && (isStructure(to) || (isNothing(to) && isEnvironment(path)))) ||
    (isNothing(from) && isStructure(to))
  ) {
    return differenceOfStructures(path, isStructure(from) ? from : {}, isStructure(to) ? to : {})
  }
  if (isKeyed(to) && isNothing(from)) return differenceOfLists(path, [], to)
  if (same(from, to)) return []
  return [
    {
      path,
      ...(isNothing(from) ? {} : { from: withoutEnvironmentValues(path, from) }),
      ...(isNothing(to) ? {} : { to: withoutEnvironmentValues(path, to) }),
    },
  ]
}

/** A change that takes something away. */
export function isRemoval(change: Change): boolean {
  return change.from !== undefined && change.to === undefined
}

function differenceOfStructures(path: string, from: Structure, to: Structure): readonly Change[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].flatMap((key) => difference(`${path}.${key}`, from[key], to[key]))
}

/** Variants are told apart by their names; elements of other lists by their place. */
function differenceOfLists(path: string, from: readonly Structure[], to: readonly Structure[]): readonly Change[] {
  const keyOf = (element: Structure, index: number) =>
    typeof element['VariantName'] === 'string' ? element['VariantName'] : String(index)
  const before = new Map(from.map((element, index) => [keyOf(element, index), element]))
  const after = new Map(to.map((element, index) => [keyOf(element, index), element]))
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => difference(`${path}[${key}]`, before.get(key), after.get(key)))
}

function isNothing(value: unknown): value is undefined | null | false {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    (isStructure(value) && Object.values(value).every(isNothing))
  )
}

function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKeyed(value: unknown): value is readonly Structure[] {
  return Array.isArray(value) && value.length > 0 && value.every(isStructure)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Removed environments are told name by name, as changed ones are. */
function isEnvironment(path: string): boolean {
  return path.endsWith('.Environment')
}

/** Environment values may be secrets: a plan tells their names alone. */
function withoutEnvironmentValues(path: string, value: unknown): unknown {
  if (/\.Environment\.[^.]+$/.test(path)) return '***'
  if (Array.isArray(value)) return value.map((element) => withoutEnvironmentValues(path, element))
  if (!isStructure(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withoutEnvironmentValues(`${path}.${key}`, member)]),
  )
}
