import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

const TRUE = new Set(['true', 'True', 'TRUE'])
const FALSE = new Set(['false', 'False', 'FALSE'])
const MEANT_TRUE = new Set(['true', 'tru', 'treu', 'ture', 'yes', 'y', 'on', '1', 't', 'enabled'])
const MEANT_FALSE = new Set(['false', 'fals', 'flase', 'fasle', 'no', 'n', 'off', '0', 'f', 'disabled'])

/**
 * A boolean as in the core schema of YAML 1.2, like every boolean of the runner's toolkit. What other tools take for one
 * (`yes`, `on`, `1`) is refused: a typo must never quietly read as `false`.
 */
export function readBoolean(text: string): Read<boolean> {
  if (TRUE.has(text)) return accept(true)
  if (FALSE.has(text)) return accept(false)
  return refuse('is not a boolean', 'true or false', meantBoolean(text))
}

/** `auto`, or a boolean. */
export function readAutoOrBoolean(text: string): Read<'auto' | boolean> {
  if (text === 'auto') return accept('auto')
  const read = readBoolean(text)
  if (read.ok) return read
  const meant = text.toLowerCase().startsWith('aut') ? 'auto' : meantBoolean(text)
  return refuse('is none of the choices', 'auto, true or false', meant)
}

function meantBoolean(text: string): 'true' | 'false' | undefined {
  const lower = text.toLowerCase()
  if (MEANT_TRUE.has(lower)) return 'true'
  return MEANT_FALSE.has(lower) ? 'false' : undefined
}
