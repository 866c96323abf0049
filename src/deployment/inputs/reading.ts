import type { Problem } from '../problem.ts'
import type { RawInputs } from '../raw-inputs.ts'
import type { Read, Reader, Refusal } from './read.ts'
import { defaultOf, INPUT_NAMES, isInputName } from './table.ts'
import type { InputName } from './table.ts'
import { judgeUnknown } from './unknown-name.ts'

/** -1 of a name that is no input. */
function placeOf(input: string): number {
  return INPUT_NAMES.findIndex((name) => name === input)
}

/**
 * The inputs of one step while they are read. It gathers all that is wrong instead of stopping at the first: a read that
 * fails gives `undefined` and leaves a problem behind, so that the reader of the next input can go on.
 */
export class Reading {
  readonly #texts: ReadonlyMap<string, string>
  readonly #misspelt = new Set<string>()
  readonly #problems: Problem[] = []
  readonly #warnings: string[] = []
  readonly #notices: string[] = []

  /** `unknown`: names that were set like inputs but are none. */
  constructor(raw: RawInputs, unknown: readonly string[]) {
    const given = Object.entries(raw).filter(([, { value }]) => value.trim() !== '')
    this.#texts = new Map(given.map(([name, { value }]) => [name, value]))
    const strangers = new Set([...unknown, ...given.map(([name]) => name).filter((name) => !isInputName(name))])
    for (const name of strangers) this.#judge(name)
  }

  #judge(name: string): void {
    const judgement = judgeUnknown(name)
    if (judgement.kind === 'near-miss') {
      this.#misspelt.add(judgement.meant)
      this.#problems.push({ kind: 'unknown-input', input: name, meant: judgement.meant })
    } else {
      this.#warnings.push(judgement.warning)
    }
  }

  /** In the order of the table, misspelt names first: they often explain what follows. */
  get problems(): readonly Problem[] {
    return this.#problems.toSorted((a, b) => placeOf(a.input) - placeOf(b.input))
  }

  get warnings(): readonly string[] {
    return this.#warnings
  }

  get notices(): readonly string[] {
    return this.#notices
  }

  /** Whether the user set this input, be it with a value that is refused or under a misspelt name. */
  given(name: InputName): boolean {
    return this.#texts.has(name) || this.#misspelt.has(name)
  }

  /** Reads an input of one line, or its default. `undefined`: not given and without a default, or refused. */
  read<T>(name: InputName, reader: Reader<T>): T | undefined {
    const text = this.#texts.get(name)?.trim() ?? defaultOf(name)
    if (text === undefined) return undefined
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) {
      this.refuse(name, { wrong: 'holds a line break or a control character', accepted: 'a value of one line' }, text)
      return undefined
    }
    return this.#take(name, reader(text), text)
  }

  /** Reads an input of several lines, whose text is never shown whole. `undefined`: not given, or refused. */
  async readLines<T>(name: InputName, reader: (text: string) => Promise<Read<T>>): Promise<T | undefined> {
    const text = this.#texts.get(name)
    return text === undefined ? undefined : this.#take(name, await reader(text))
  }

  #take<T>(name: InputName, read: Read<T>, text?: string): T | undefined {
    if (read.ok) {
      for (const warning of read.warnings) this.warn(name, warning)
      return read.value
    }
    for (const refusal of read.refusals) this.refuse(name, refusal, text)
    return undefined
  }

  /** Records that the value `text` of an input is not accepted; without `text`, that what is wrong is told without the value. */
  refuse(name: InputName, refusal: Refusal, text?: string): void {
    this.#problems.push({ kind: 'refused', input: name, ...(text === undefined ? {} : { value: text }), ...refusal })
  }

  /** Records that an input is needed, unless the user gave it in some way and has been told already what is wrong with it. */
  require(name: InputName, why: string, remedy: string): void {
    if (!this.given(name)) this.#problems.push({ kind: 'missing', input: name, why, remedy })
  }

  warn(name: InputName, warning: string): void {
    this.#warnings.push(`${name}: ${warning}`)
  }

  notice(name: InputName, notice: string): void {
    this.#notices.push(`${name}: ${notice}`)
  }
}
