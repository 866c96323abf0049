import type { Place, Problem } from '../problem.ts'
import type { RawInput, RawInputs } from '../raw-inputs.ts'
import type { Fault, Remark } from './fault.ts'
import type { Read, Reader, Refusal } from './read.ts'
import { defaultOf, INPUT_NAMES, isInputName } from './table.ts'
import type { InputName } from './table.ts'
import { judgeUnknown } from './unknown-name.ts'
import type { YamlTree } from './yaml-tree.ts'

/** -1 of a name that is no input. */
function placeOf(input: string): number {
  return INPUT_NAMES.findIndex((name) => name === input)
}

/** What else is known of the inputs when their reading begins. */
export interface Surroundings {
  /** Names that the step set like inputs but that are none. */
  readonly unknown: readonly string[]
  /** What is wrong with the config file. */
  readonly problems: readonly Problem[]
  /** Inputs that are given in a way that cannot be read, as the problems say. */
  readonly unusable: readonly string[]
  /** Whether the config file, if there is one, could be read. If not, nothing can be said to be missing. */
  readonly isWhole: boolean
  /** The variables that were replaced in the config file, with their values, which are never shown. */
  readonly replaced: ReadonlyMap<string, string>
}

/** An input of one line, as it counts and as it may be shown. */
interface Line {
  readonly text: string
  readonly shown: string
  /** Whether a part of it came from a variable. */
  readonly isSecret: boolean
}

/** A shorter value of a variable may be a word that the messages use themselves, and is no secret. */
const SHORTEST_SECRET = 8

/**
 * The inputs of one step while they are read. It gathers all that is wrong instead of stopping at the first: a read that
 * fails gives `undefined` and leaves a problem behind, so that the reader of the next input can go on.
 */
export class Reading {
  readonly #given: ReadonlyMap<string, RawInput>
  readonly #unusable: Set<string>
  readonly #isWhole: boolean
  readonly #replaced: ReadonlyMap<string, string>
  readonly #problems: Problem[]
  readonly #warnings: string[] = []
  readonly #notices: string[] = []

  constructor(raw: RawInputs, { unknown, problems, unusable, isWhole, replaced }: Surroundings) {
    const given = Object.entries(raw).filter(([, { value }]) => typeof value !== 'string' || value.trim() !== '')
    this.#given = new Map(given)
    this.#problems = [...problems]
    this.#unusable = new Set(unusable)
    this.#isWhole = isWhole
    this.#replaced = replaced
    const strangers = new Set([...unknown, ...given.map(([name]) => name).filter((name) => !isInputName(name))])
    for (const name of strangers) this.#judge(name)
  }

  #judge(name: string): void {
    const judgement = judgeUnknown(name)
    if (judgement.kind === 'near-miss') {
      this.#unusable.add(judgement.meant)
      this.#problems.push({ kind: 'unknown-input', input: name, meant: judgement.meant })
    } else {
      this.#warnings.push(judgement.warning)
    }
  }

  /** In the order of the table, misspelt names first: they often explain what follows. */
  get problems(): readonly Problem[] {
    return this.#problems
      .map((problem) => this.#withoutSecrets(problem))
      .toSorted((a, b) => placeOf(a.input) - placeOf(b.input))
  }

  get warnings(): readonly string[] {
    return this.#warnings.map((text) => this.#withoutSecretsIn(text))
  }

  get notices(): readonly string[] {
    return this.#notices.map((text) => this.#withoutSecretsIn(text))
  }

  /** Whether the user set this input, be it with a value that is refused or under a misspelt name. */
  given(name: InputName): boolean {
    return this.#given.has(name) || this.#unusable.has(name)
  }

  /** Whether an input is given and can be read at all. */
  usable(name: InputName): boolean {
    return this.#given.has(name)
  }

  /** Reads an input of one line, or its default. `undefined`: not given and without a default, or refused. */
  read<T>(name: InputName, reader: Reader<T>): T | undefined {
    const line = this.#line(name)
    if (line === undefined) return undefined
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line.text)) {
      const wrong = 'holds a line break or a control character'
      this.refuse(name, { wrong, accepted: 'a value of one line' }, line.shown)
      return undefined
    }
    return this.#take(name, reader(line.text), line)
  }

  /**
   * Reads an input of several lines, whose text is never shown whole, or what a config file has in its place.
   * `undefined`: not given, or refused.
   */
  async readLines<T>(
    name: InputName,
    reader: (source: string | YamlTree) => Promise<Read<T>> | Read<T>,
  ): Promise<T | undefined> {
    const source = this.source(name)
    return source === undefined ? undefined : this.#take(name, await reader(source))
  }

  /** An input as it was written. `undefined`: not given. */
  source(name: InputName): string | YamlTree | undefined {
    return this.#given.get(name)?.value
  }

  /** An input of one line as it may be shown; `undefined`: not given, or not of one line. */
  shown(name: InputName): string | undefined {
    const value = this.source(name)
    if (value === undefined || typeof value === 'string') return value?.trim()
    return value.kind === 'scalar' ? shownLine(value).shown : undefined
  }

  #line(name: InputName): Line | undefined {
    const value = this.source(name)
    if (value === undefined || typeof value === 'string') {
      const text = value?.trim() ?? defaultOf(name)
      return text === undefined ? undefined : { text, shown: text, isSecret: false }
    }
    if (value.kind === 'scalar') return shownLine(value)
    const wrong = value.kind === 'unreadable' ? value.wrong : `is a ${value.kind}`
    this.refuse(name, { wrong, accepted: 'a single value' })
    return undefined
  }

  #take<T>(name: InputName, read: Read<T>, line?: Line): T | undefined {
    if (read.ok) {
      for (const warning of read.warnings) this.warn(name, warning)
      return read.value
    }
    for (const refusal of read.refusals) {
      this.refuse(name, line?.isSecret === true ? withoutPieces(refusal) : refusal, line?.shown)
    }
    return undefined
  }

  /** Records that the value `text` of an input is not accepted; without `text`, that what is wrong is told without the value. */
  refuse(name: InputName, { wrong, accepted, meant }: Refusal, text?: string): void {
    this.#problems.push({
      kind: 'refused',
      input: name,
      ...this.#place(name),
      ...(text === undefined ? {} : { value: text }),
      wrong,
      accepted,
      ...(meant === undefined ? {} : { meant }),
    })
  }

  /** Records what is wrong inside an input. */
  blame(name: InputName, { path, line, ...fault }: Fault): void {
    this.#problems.push({ ...fault, input: name, ...this.#place(name, path, line) })
  }

  /** Records that an input is needed, unless the user gave it in some way and has been told already what is wrong with it. */
  require(name: InputName, why: string, remedy: string): void {
    if (!this.given(name) && this.#isWhole) this.#problems.push({ kind: 'missing', input: name, why, remedy })
  }

  warn(name: InputName, warning: string): void {
    this.#warnings.push(`${name}: ${warning}`)
  }

  /** Records what is doubtful inside an input. */
  remark(name: InputName, { path, line, text }: Remark): void {
    const { from } = this.#place(name, path, line)
    this.#warnings.push(`${name}${path}${from === undefined ? '' : ` (${from})`}: ${text}`)
  }

  notice(name: InputName, notice: string): void {
    this.#notices.push(`${name}: ${notice}`)
  }

  #place(name: InputName, path = '', line?: number): Place {
    const given = this.#given.get(name)
    const inside = path === '' ? {} : { path: name + path }
    if (given === undefined || given.source === 'step') return inside
    return { ...inside, from: `${given.source.path}:${line ?? given.value.line}` }
  }

  #withoutSecrets(problem: Problem): Problem {
    if (problem.kind !== 'refused') return problem
    const { value, wrong, accepted, meant } = problem
    return {
      ...problem,
      ...(value === undefined ? {} : { value: this.#withoutSecretsIn(value) }),
      wrong: this.#withoutSecretsIn(wrong),
      accepted: this.#withoutSecretsIn(accepted),
      ...(meant === undefined ? {} : { meant: this.#withoutSecretsIn(meant) }),
    }
  }

  /** Second line of defence: the readers do not tell of values that came from variables in the first place. */
  #withoutSecretsIn(text: string): string {
    let told = text
    for (const [name, value] of this.#replaced) {
      if (value.length >= SHORTEST_SECRET) told = told.replaceAll(value, () => `\${${name}}`)
    }
    return told
  }
}

function shownLine({ text, written }: { readonly text: string; readonly written?: string }): Line {
  return { text: text.trim(), shown: (written ?? text).trim(), isSecret: written !== undefined }
}

/** What may be said of a value that came from a variable. */
function withoutPieces({ wrong, accepted, repeats }: Refusal): Refusal {
  return { wrong: repeats === true ? 'is not accepted' : wrong, accepted }
}
