import { quote } from '../problem.ts'
import { nameOf, readFlatMap } from './flat-map.ts'
import type { FlatEntry, LineForm } from './flat-map.ts'
import { accept } from './read.ts'
import type { Read, Refusal } from './read.ts'
import { lengthOf } from './text-length.ts'
import type { YamlTree } from './yaml-tree.ts'

/** SageMaker takes 50 tags for a resource; the action writes up to 10 of its own. */
const MOST_TAGS = 40
const LONGEST_KEY = 128
const LONGEST_VALUE = 256
const ALPHABET = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u
const RESERVED_BY_AWS = 'aws:'
const RESERVED_BY_ACTION = 'deploy-sagemaker-endpoint:'

/**
 * A tag's key may hold colons, slashes and spaces, so what is a line and what is YAML is told apart by what stands before the
 * first `=`: a colon followed by white space, a quote, a bracket or the dash of a list item make it YAML.
 */
const form: LineForm = {
  name: 'KEY=VALUE',
  pattern: /^\s*(?!\s|-\s)((?:[^\s=:"'[\]{}]|:(?!\s)|[^\S\n]+(?![\s=]))+)=([^]*)$/,
  isHarmlessKey: () => true,
  accepted: 'lines of KEY=VALUE, or a YAML map from keys to single values',
}

const alphabet = 'letters, digits, spaces and _ . : / = + - @'

/** The user's tags: `KEY=VALUE` lines, each value verbatim after the first `=`, or a flat YAML map. */
export async function readTags(source: string | YamlTree): Promise<Read<Readonly<Record<string, string>>>> {
  const read = await readFlatMap(source, form)
  if (!read.ok) return read
  const refusals = read.value.flatMap((tag) => [...refusalsOfKey(tag), ...refusalsOfValue(tag)])
  if (read.value.length > MOST_TAGS) {
    const why = 'SageMaker takes 50, and this action adds its own'
    refusals.push({ wrong: `has ${read.value.length} tags`, accepted: `${MOST_TAGS} tags at most (${why})` })
  }
  if (refusals.length > 0) return { ok: false, refusals }
  // Not by assignment: that would lose a tag called __proto__.
  return accept(Object.fromEntries(read.value.map(({ key, value }) => [key, value])))
}

function refusalsOfKey({ key, line, secret }: FlatEntry): Refusal[] {
  if (key === '')
    return [{ wrong: `the key in line ${line} is empty`, accepted: `keys of 1 to ${LONGEST_KEY} characters` }]
  const tag = secret === 'key and value' ? `the key in line ${line}` : `the key ${quote(key)}`
  const refusals: Refusal[] = []
  if (!ALPHABET.test(key)) refusals.push({ wrong: `${tag} has characters that AWS refuses`, accepted: alphabet })
  if (lengthOf(key) > LONGEST_KEY) {
    refusals.push({ wrong: `${tag} has ${lengthOf(key)} characters`, accepted: `${LONGEST_KEY} at most` })
  }
  if (key.toLowerCase().startsWith(RESERVED_BY_AWS)) {
    refusals.push({ wrong: `${tag} is reserved by AWS`, accepted: `keys that do not begin with ${RESERVED_BY_AWS}` })
  }
  if (key.toLowerCase().startsWith(RESERVED_BY_ACTION)) {
    refusals.push({
      wrong: `${tag} is reserved for the state that this action keeps`,
      accepted: `keys that do not begin with ${RESERVED_BY_ACTION}`,
    })
  }
  return refusals
}

function refusalsOfValue(entry: FlatEntry): Refusal[] {
  const { value, secret } = entry
  const tag =
    secret === undefined ? `the value ${quote(value)} of ${quote(entry.key)}` : `the value of ${nameOf(entry, form)}`
  const refusals: Refusal[] = []
  if (!ALPHABET.test(value)) refusals.push({ wrong: `${tag} has characters that AWS refuses`, accepted: alphabet })
  if (lengthOf(value) > LONGEST_VALUE) {
    refusals.push({ wrong: `${tag} has ${lengthOf(value)} characters`, accepted: `${LONGEST_VALUE} at most` })
  }
  return refusals
}
