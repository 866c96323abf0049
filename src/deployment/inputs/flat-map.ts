import { quote } from '../problem.ts'
import { accept, refuse } from './read.ts'
import type { Read, Refusal } from './read.ts'
import { isLoneKey, readYaml } from './yaml-tree.ts'
import type { YamlEntry, YamlMap, YamlScalar, YamlTree } from './yaml-tree.ts'

/** One name with its value, and the line (from 1) on which it stands. */
export interface FlatEntry {
  readonly key: string
  readonly value: string
  readonly line: number
  /** What came from a variable, and may not be shown. */
  readonly secret?: 'value' | 'key and value'
}

/** How an input of names and values is written when it is written in lines. */
export interface LineForm {
  /** What a line looks like, for people: `NAME=VALUE`. */
  readonly name: string
  /** Matches a whole line; its groups are the key and the value. */
  readonly pattern: RegExp
  /** Which keys may stand in a message. A text that is no proper key may be a piece of a secret value. */
  readonly isHarmlessKey: (key: string) => boolean
  /** What the input accepts, for people. */
  readonly accepted: string
}

/**
 * Reads names and values. If every line that is neither blank nor a comment has the form of a line, they are lines, each value
 * taken verbatim; otherwise the text is a flat YAML map. A config file may hold the map itself, or such lines as one value. No
 * value is ever part of a refusal.
 */
export async function readFlatMap(source: string | YamlTree, form: LineForm): Promise<Read<readonly FlatEntry[]>> {
  if (typeof source === 'string') return readText(source, form)
  if (source.kind === 'map') return entriesOfMap(source, form)
  if (source.kind !== 'scalar') return notAMap(form)
  const isSecret = source.written !== undefined
  const read = await readText(source.text, isSecret ? { ...form, isHarmlessKey: () => false } : form)
  return read.ok && isSecret ? accept(read.value.map((entry) => ({ ...entry, secret: 'key and value' }))) : read
}

async function readText(text: string, form: LineForm): Promise<Read<readonly FlatEntry[]>> {
  const lines = significantLines(text)
  const matches = lines.map(({ number, line }) => ({ number, match: form.pattern.exec(line) }))
  const entries = matches.flatMap(({ number, match }) =>
    match === null ? [] : [{ key: match[1] ?? '', value: match[2] ?? '', line: number }],
  )
  if (entries.length === lines.length) return withoutRepetition(entries, form)

  const yaml = await readYaml(text)
  if (yaml.kind === 'tree' && yaml.tree.kind === 'map') return entriesOfMap(yaml.tree, form)
  const strangers = matches.filter(({ match }) => match === null).map(({ number }) => number)
  const areLines = matches[0]?.match !== null
  const wrong =
    yaml.kind === 'invalid' && !areLines
      ? `is not a YAML map: ${yaml.reason}`
      : `is neither ${form.name} lines nor a YAML map: ${placesOf(strangers)} not ${form.name}`
  return { ok: false, refusals: [{ wrong, accepted: form.accepted }] }
}

function notAMap(form: LineForm): Read<never> {
  return refuse(`is neither ${form.name} lines nor a YAML map`, form.accepted)
}

function significantLines(text: string): { readonly number: number; readonly line: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.replace(/\r$/, '') }))
    .filter(({ line }) => !/^\s*(?:#|$)/.test(line))
}

function placesOf(lines: readonly number[]): string {
  const first = lines.slice(0, 5).join(', ')
  if (lines.length === 1) return `line ${first} is`
  return lines.length > 5 ? `lines ${first} and ${lines.length - 5} more are` : `lines ${first} are`
}

function entriesOfMap(map: YamlMap, form: LineForm): Read<readonly FlatEntry[]> {
  const entries: FlatEntry[] = []
  const refusals: Refusal[] = []
  for (const entry of map.entries) {
    const { key, value, line } = entry
    if (value.kind === 'scalar') entries.push({ key, value: value.text, line, ...secretOf(value) })
    else refusals.push({ wrong: wrongOf(entry, form), accepted: form.accepted })
  }
  return refusals.length > 0 ? { ok: false, refusals } : withoutRepetition(entries, form)
}

function wrongOf(entry: YamlEntry, form: LineForm): string {
  if (isLoneKey(entry)) return `the entry in line ${entry.line} has no value`
  return `the value of ${nameOf(entry, form)} is not a single value`
}

function secretOf({ written }: YamlScalar): Pick<FlatEntry, 'secret'> {
  return written === undefined ? {} : { secret: 'value' }
}

function withoutRepetition(entries: readonly FlatEntry[], form: LineForm): Read<readonly FlatEntry[]> {
  const linesByKey = new Map<string, number[]>()
  for (const { key, line } of entries) linesByKey.set(key, [...(linesByKey.get(key) ?? []), line])
  const refusals = [...linesByKey]
    .filter(([, lines]) => lines.length > 1)
    .map(([key, lines]) => ({
      wrong: `${nameOf({ key, line: lines[0] ?? 0 }, form)} is given ${lines.length} times (lines ${lines.join(', ')})`,
      accepted: 'each name once',
    }))
  return refusals.length > 0 ? { ok: false, refusals } : accept(entries)
}

/** What to call an entry in a message: its key where that is harmless, else its line. */
export function nameOf({ key, line, secret }: Pick<FlatEntry, 'key' | 'line' | 'secret'>, form: LineForm): string {
  return secret !== 'key and value' && form.isHarmlessKey(key) ? quote(key) : `the entry in line ${line}`
}
