import { INPUT_NAMES } from '../deployment/inputs/table.ts'
import type { RawInput, RawInputs } from '../deployment/raw-inputs.ts'

const PREFIX = 'INPUT_'

/** What the step was given, unjudged. */
export interface CollectedInputs {
  readonly inputs: RawInputs
  /** Names, in lower case, of other variables that look like inputs. Their values are not kept: they may not be ours. */
  readonly unknown: readonly string[]
}

/**
 * Collects the step's inputs from the variables that the runner sets for them: `INPUT_` and the name in upper case, with
 * spaces as underscores and hyphens kept (`INPUT_ENDPOINT-NAME`). Blank ones are left out; judges nothing.
 */
export function collectInputs(env: NodeJS.ProcessEnv): CollectedInputs {
  const variables = new Map(INPUT_NAMES.map((name) => [PREFIX + name.toUpperCase(), name]))
  const inputs: [string, RawInput][] = []
  for (const [variable, name] of variables) {
    const value = withoutBlankEnds(env[variable] ?? '')
    if (value !== '') inputs.push([name, { value, source: 'step' }])
  }
  const unknown = Object.entries(env)
    .filter(([name, value]) => name.startsWith(PREFIX) && !variables.has(name) && value?.trim())
    .map(([name]) => name.slice(PREFIX.length).toLowerCase())
  return { inputs: Object.fromEntries(inputs), unknown }
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
