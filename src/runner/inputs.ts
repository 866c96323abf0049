import { INPUT_NAMES } from '../deployment/inputs/table.ts'
import type { RawConfigFile, RawInput, RawInputs } from '../deployment/raw-inputs.ts'
import { readConfigFile } from './config-file.ts'

const PREFIX = 'INPUT_'

/** What the step was given, unjudged. */
export interface CollectedInputs {
  readonly inputs: RawInputs
  /** Names, in lower case, of other variables that look like inputs. Their values are not kept: they may not be ours. */
  readonly unknown: readonly string[]
  /** The file that the input `config-file` names; absent if there is no such input. */
  readonly configFile?: RawConfigFile
}

/**
 * Collects the step's inputs from the variables that the runner sets for them: `INPUT_` and the name in upper case, with
 * spaces as underscores and hyphens kept (`INPUT_ENDPOINT-NAME`), and the text of the config file among them. Blank ones are
 * left out; judges nothing.
 */
export async function collectInputs(env: NodeJS.ProcessEnv): Promise<CollectedInputs> {
  const variables = new Map(INPUT_NAMES.map((name) => [PREFIX + name.toUpperCase(), name]))
  const given: [string, RawInput][] = []
  for (const [variable, name] of variables) {
    const value = withoutBlankEnds(env[variable] ?? '')
    if (value !== '') given.push([name, { value, source: 'step' }])
  }
  const unknown = Object.entries(env)
    .filter(([name, value]) => name.startsWith(PREFIX) && !variables.has(name) && value?.trim())
    .map(([name]) => name.slice(PREFIX.length).toLowerCase())
  const inputs = Object.fromEntries(given)
  const path = inputs['config-file']?.value
  if (typeof path !== 'string') return { inputs, unknown }
  return { inputs, unknown, configFile: await readConfigFile(path, env['GITHUB_WORKSPACE'] || process.cwd()) }
}

/**
 * A value of one line is trimmed like the toolkit's `getInput` does. One of several lines loses only the blank lines at its
 * ends: the first line's indentation is part of YAML's structure, and the last line's spaces may be part of a value.
 */
function withoutBlankEnds(value: string): string {
  const lines = value.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first === last ? value.trim() : lines.slice(first, last + 1).join('\n')
}
