import { EmulatorError } from './refusal.ts'

/** Reads the members of an input whose shape the emulator does not have a schema of. Wrong types are refused. */
export class Members {
  readonly #input: Readonly<Record<string, unknown>>

  constructor(input: unknown) {
    if (!isRecord(input)) throw new EmulatorError('SerializationException', 'Unexpected field type')
    this.#input = input
  }

  /** A string that must be there. */
  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined || value === '') throw missing(name)
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.#input[name] ?? undefined
    if (value === undefined || typeof value === 'string') return value
    throw mismatch(name)
  }

  optionalNumber(name: string): number | undefined {
    const value = this.#input[name] ?? undefined
    if (value === undefined || typeof value === 'number') return value
    throw mismatch(name)
  }

  flag(name: string): boolean {
    const value = this.#input[name] ?? false
    if (typeof value === 'boolean') return value
    throw mismatch(name)
  }

  texts(name: string): readonly string[] {
    return this.#list(name).map((value) => {
      if (typeof value !== 'string') throw mismatch(name)
      return value
    })
  }

  records(name: string): readonly Members[] {
    return this.#list(name).map((value) => new Members(value))
  }

  /** As it is, unchecked. */
  raw(name: string): unknown {
    return this.#input[name]
  }

  /** All of it, for the journal. */
  get all(): Readonly<Record<string, unknown>> {
    return this.#input
  }

  #list(name: string): readonly unknown[] {
    const value = this.#input[name] ?? []
    if (!Array.isArray(value)) throw mismatch(name)
    return value
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const missing = (name: string): EmulatorError =>
  new EmulatorError(
    'InvalidParameterException',
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  )

const mismatch = (name: string): EmulatorError =>
  new EmulatorError('SerializationException', `Unexpected field type of "${name}"`)
