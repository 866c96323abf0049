/** One difference between what is live and what is asked for. */
export interface Change {
  /** In the API's spelling, from the resource: `endpoint-config.ProductionVariants[AllTraffic].InstanceType`. */
  readonly path: string
  /** As JSON; `undefined`: not there before. An environment variable's value is always `***`. */
  readonly from?: unknown
  /** As JSON; `undefined`: a removal. */
  readonly to?: unknown
}

/** Structures as SageMaker takes and returns them: plain JSON. */
type Structure = Readonly<Record<string, unknown>>

/** By these members the elements of a list are told apart; the elements of other lists by their place. */
const IDENTITIES = ['VariantName', 'ChannelName']

/**
 * Field by field, what leads from one structure to the other. Members that are absent, `undefined`, `false`, or empty are the same:
 * SageMaker's answers spell out defaults that requests leave out. What is new is told field by field. What is gone is told once,
 * at the top, but for environments, whose variables are told one by one.
 * @param path where the structures stand, e.g. `endpoint-config`
 */
export function difference(path: string, from: unknown, to: unknown): readonly Change[] {
  return compare(path, from, to, false)
}

/** A change that takes something away. */
export function isRemoval(change: Change): boolean {
  return change.from !== undefined && change.to === undefined
}

/** @param isEnvironment whether this is (in) the environment of a container, whose values may be secrets */
function compare(path: string, from: unknown, to: unknown, isEnvironment: boolean): readonly Change[] {
  const [before, after] = [membersOf(from), membersOf(to)]
  const isTogether = before !== undefined && (after !== undefined || (isEnvironment && isNothing(to)))
  if (isTogether || (isNothing(from) && after !== undefined)) {
    const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
    return [...keys].flatMap((key) =>
      compare(`${path}${key}`, before?.get(key), after?.get(key), isEnvironment || key === '.Environment'),
    )
  }
  if (same(from, to)) return []
  return [
    {
      path,
      ...(isNothing(from) ? {} : { from: shown(from, isEnvironment) }),
      ...(isNothing(to) ? {} : { to: shown(to, isEnvironment) }),
    },
  ]
}

/** The parts of what has parts, by what is added to its path; `undefined` of single values, lists of them, and nothing. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (isNothing(value)) return undefined
  if (isStructure(value)) return new Map(Object.entries(value).map(([key, member]) => [`.${key}`, member]))
  if (!Array.isArray(value) || !value.every(isStructure)) return undefined
  return new Map(value.map((element, index) => [`[${identityOf(element) ?? index}]`, element]))
}

function identityOf(element: Structure): string | undefined {
  return IDENTITIES.map((member) => element[member]).find((name) => typeof name === 'string')
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing)
  if (isStructure(value)) return Object.values(value).every(isNothing)
  return value === undefined || value === null || value === false
}

function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(a: unknown, b: unknown): boolean {
  return (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b)
}

/** As a plan may show it: of environment variables the names alone. */
function shown(value: unknown, isEnvironment: boolean): unknown {
  if (Array.isArray(value)) return value.map((element) => shown(element, isEnvironment))
  if (!isStructure(value)) return isEnvironment ? '***' : value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, shown(member, isEnvironment || key === 'Environment')]),
  )
}
