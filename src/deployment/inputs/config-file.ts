import type { Problem } from '../problem.ts'
import type { ConfigFileFault, RawConfigFile, RawInput, RawInputs } from '../raw-inputs.ts'
import { isNameLike } from './path.ts'
import { type InputName, isInputName, STEP_ONLY_INPUTS } from './table.ts'
import { judgeUnknown } from './unknown-name.ts'
import { replaceVariables } from './variables.ts'
import { isLoneKey, readYaml } from './yaml-tree.ts'
import type { YamlEntry, YamlMap, YamlTree } from './yaml-tree.ts'

/** What the config file gives: its inputs, with variables replaced, and all that is wrong with it. */
export interface ConfigFile {
  /** Without those that the step sets itself, whose values in the file count for nothing and are not even looked at. */
  readonly inputs: RawInputs
  readonly problems: readonly Problem[]
  /** Inputs that the file means to give, in a way that cannot be read. */
  readonly unusable: readonly string[]
  readonly replaced: ReadonlyMap<string, string>
  /** Whether the file could be read, so that what it does not give is not given. */
  readonly isWhole: boolean
}

const NOTHING: ConfigFile = { inputs: {}, problems: [], unusable: [], replaced: new Map(), isWhole: true }

/** Names the schema of the file for editors, as in any JSON file. */
const SCHEMA_KEY = '$schema'

const whyUnread: Readonly<Record<ConfigFileFault, string>> = {
  absent: 'is not there (is the repository checked out in this job?)',
  outside: 'is outside the workspace',
  'not-a-file': 'is not a file',
  'too-large': 'is larger than 1 MiB',
  'not-utf-8': 'is not encoded in UTF-8',
  unreadable: 'cannot be read',
}

const accepted = 'a YAML or JSON file inside the workspace that holds a map of inputs'

/**
 * Reads the config file: a map with the same keys as the inputs, whose strings may refer to variables of the environment.
 * Pure but for the loading of the YAML parser; never throws.
 */
export async function readConfigFile(
  file: RawConfigFile | undefined,
  step: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ConfigFile> {
  if (file === undefined) return NOTHING
  if ('fault' in file) return unread({ value: file.path, wrong: whyUnread[file.fault], accepted })
  const yaml = await readYaml(file.text)
  if (yaml.kind === 'invalid') return unread({ value: file.path, wrong: `is not valid YAML: ${yaml.reason}`, accepted })
  const { tree } = yaml
  if (isEmpty(tree)) return NOTHING
  if (tree.kind !== 'map') return unread({ value: file.path, wrong: 'does not hold a map', accepted })
  return new FileReading(file.path, step, env).read(tree)
}

function unread(refusal: { readonly value: string; readonly wrong: string; readonly accepted: string }): ConfigFile {
  return { ...NOTHING, problems: [{ kind: 'refused', input: 'config-file', ...refusal }], isWhole: false }
}

/** Nothing, or what YAML's and JSON's core take for nothing: an empty input is one not given. */
function isEmpty(tree: YamlTree): boolean {
  return (
    tree.kind === 'scalar' && (tree.text.trim() === '' || (tree.isPlain && /^(?:~|null|Null|NULL)$/.test(tree.text)))
  )
}

class FileReading {
  readonly #path: string
  readonly #step: RawInputs
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #inputs: [string, RawInput][] = []
  readonly #problems: Problem[] = []
  readonly #unusable: string[] = []
  readonly #replaced = new Map<string, string>()

  constructor(path: string, step: RawInputs, env: Readonly<Record<string, string | undefined>>) {
    this.#path = path
    this.#step = step
    this.#env = env
  }

  read({ entries }: YamlMap): ConfigFile {
    for (const key of new Set(entries.map((entry) => entry.key))) {
      this.#readKey(
        key,
        entries.filter((entry) => entry.key === key),
      )
    }
    return {
      inputs: Object.fromEntries(this.#inputs),
      problems: this.#problems,
      unusable: this.#unusable,
      replaced: this.#replaced,
      isWhole: true,
    }
  }

  #readKey(key: string, [entry, ...more]: readonly YamlEntry[]): void {
    if (entry === undefined || key === SCHEMA_KEY) return
    if (!isInputName(key)) return this.#unknown(key, entry)
    if (STEP_ONLY_INPUTS.includes(key)) return this.#misplaced(key, entry)
    if (Object.hasOwn(this.#step, key)) return undefined
    if (more.length > 0) return this.#repeated(key, [entry, ...more])
    return this.#input(key, entry)
  }

  #input(key: string, entry: YamlEntry): void {
    const { tree, faults, variables } = replaceVariables(entry.value, this.#env)
    for (const [name, value] of variables) this.#replaced.set(name, value)
    if (faults.length > 0) {
      this.#unusable.push(key)
      for (const { path, line, ...fault } of faults) {
        const place = { ...(path === '' ? {} : { path: key + path }), from: `${this.#path}:${line ?? entry.line}` }
        this.#problems.push({ ...fault, input: key, ...place })
      }
    } else if (!isEmpty(tree)) {
      this.#inputs.push([key, { value: tree, source: { kind: 'config-file', path: this.#path } }])
    }
  }

  /** The file is ours alone, so a key that we do not know is a mistake, and not another's. */
  #unknown(key: string, entry: YamlEntry): void {
    const judgement = judgeUnknown(key)
    const meant = judgement.kind === 'near-miss' ? judgement.meant : judgement.perhaps
    if (judgement.kind === 'near-miss') this.#unusable.push(judgement.meant)
    const input = isNameLike(key) && !isLoneKey(entry) ? key : '…'
    const from = `${this.#path}:${entry.line}`
    this.#problems.push({ kind: 'unknown-input', input, from, ...(meant === undefined ? {} : { meant }) })
  }

  #misplaced(input: InputName, { line }: YamlEntry): void {
    this.#problems.push({
      kind: 'refused',
      input,
      from: `${this.#path}:${line}`,
      wrong: 'is given inside the config file',
      accepted: `${input} as an input of the step only`,
    })
  }

  #repeated(key: string, entries: readonly YamlEntry[]): void {
    this.#unusable.push(key)
    const lines = entries.map(({ line }) => line).join(', ')
    this.#problems.push({
      kind: 'refused',
      input: key,
      from: `${this.#path}:${entries[0]?.line ?? 1}`,
      wrong: `is given ${entries.length} times (lines ${lines})`,
      accepted: 'each key once',
    })
  }
}
