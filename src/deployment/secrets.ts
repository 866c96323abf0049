import type { DescribeModelCommandOutput } from '@aws-sdk/client-sagemaker'
import type { Inspection } from './inspection.ts'
import type { References } from './references.ts'
import { containersOf, environmentValuesOf, type Specification } from './specification.ts'

/**
 * The texts that nobody may read, as they become known: the values of containers' environments, and tokens. A value that the
 * inputs say elsewhere, too (the region, a bucket), is none: the plan tells it anyway, and commands to copy need it.
 */
export class Secrets implements Iterable<string> {
  readonly #values = new Set<string>()
  readonly #toldAnyway: ReadonlySet<string>

  /**
   * @param specification absent where the inputs were refused
   * @param variables what the inputs are made of: a password in the address of a database
   */
  constructor(specification?: Specification, variables: readonly string[] = []) {
    this.#toldAnyway = new Set(textsIn(specification))
    const values = specification === undefined ? [] : environmentValuesOf(specification)
    this.add(values)
    this.add(variables.filter((variable) => values.some((value) => value.includes(variable))))
  }

  add(values: Iterable<string>): void {
    for (const value of values) if (!this.#toldAnyway.has(value)) this.#values.add(value)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#values.values()
  }
}

/** Of models that others have made, or this action before: their containers may still be writing the log. */
export function environmentValuesIn({ live, models }: Inspection): readonly string[] {
  const found = [...Object.values(models), ...Object.values(live?.models ?? {})]
  return found.flatMap((model) => (model.kind === 'found' ? valuesOf(model.value) : []))
}

/** Of model packages, as far as they were looked at. */
export function packagedValuesIn({ packages }: References): readonly string[] {
  return Object.values(packages).flatMap((lookup) => (lookup.kind === 'found' ? (lookup.environmentValues ?? []) : []))
}

function valuesOf(model: DescribeModelCommandOutput): readonly string[] {
  return containersOf(model).flatMap(({ Environment }) => Object.values(Environment ?? {}))
}

/** All texts of a structure but those in containers' environments. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => (key === 'Environment' ? [] : textsIn(member)))
}
