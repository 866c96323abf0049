import { nameOf, readFlatMap } from './flat-map.ts'
import type { FlatEntry, LineForm } from './flat-map.ts'
import { accept } from './read.ts'
import type { Read, Refusal } from './read.ts'
import { lengthOf } from './text-length.ts'
import type { YamlTree } from './yaml-tree.ts'

const MOST_VARIABLES = 100
const LONGEST = 1024
/** Of all names and values together. */
const MOST_BYTES = 32 * 1024

const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/

const form: LineForm = {
  name: 'NAME=VALUE',
  pattern: /^\s*([a-zA-Z_][a-zA-Z0-9_]*)=([^]*)$/,
  isHarmlessKey: (key) => /^[\w.-]{1,100}$/.test(key),
  accepted: 'lines of NAME=VALUE, or a YAML map from names to single values',
}

const nameRule = 'names of letters, digits and underscores that do not begin with a digit'

/**
 * The environment of a container: `NAME=VALUE` lines, each value verbatim after the first `=`, or a flat YAML map. Nothing that
 * is said of what is wrong holds a value, since values are often secrets.
 */
export async function readEnvironment(source: string | YamlTree): Promise<Read<Readonly<Record<string, string>>>> {
  const read = await readFlatMap(source, form)
  if (!read.ok) return read
  const refusals = [...read.value.flatMap(refusalsOf), ...refusalsOfAll(read.value)]
  if (refusals.length > 0) return { ok: false, refusals }
  // Not by assignment: that would lose a variable called __proto__.
  return accept(Object.fromEntries(read.value.map(({ key, value }) => [key, value])))
}

function refusalsOf(entry: FlatEntry): Refusal[] {
  const refusals: Refusal[] = []
  if (!NAME.test(entry.key)) refusals.push(refusalOfName(entry))
  const sizes = [
    { of: 'name', length: lengthOf(entry.key) },
    { of: 'value', length: lengthOf(entry.value) },
  ]
  for (const { of, length } of sizes) {
    if (length <= LONGEST) continue
    const wrong = `the ${of} of ${nameOf(entry, form)} has ${length} characters`
    refusals.push({ wrong, accepted: `${LONGEST} characters at most` })
  }
  return refusals
}

function refusalOfName(entry: FlatEntry): Refusal {
  const wrong = `${nameOf(entry, form)} is not a variable's name`
  const likely = entry.key.replaceAll(/[.-]/g, '_')
  const isLikely = entry.secret !== 'key and value' && form.isHarmlessKey(entry.key) && NAME.test(likely)
  return isLikely ? { wrong, accepted: nameRule, meant: likely } : { wrong, accepted: nameRule }
}

function refusalsOfAll(entries: readonly FlatEntry[]): Refusal[] {
  const refusals: Refusal[] = []
  if (entries.length > MOST_VARIABLES) {
    refusals.push({ wrong: `has ${entries.length} variables`, accepted: `${MOST_VARIABLES} variables at most` })
  }
  const bytes = entries.reduce((sum, { key, value }) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0)
  if (bytes > MOST_BYTES) {
    refusals.push({ wrong: `has ${bytes} bytes in names and values`, accepted: `${MOST_BYTES} bytes at most` })
  }
  return refusals
}
