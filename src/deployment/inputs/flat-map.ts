import { quote } from '../problem.ts'
import { accept } from './read.ts'
import type { Read, Refusal } from './read.ts'
import { readYamlMap } from './yaml-map.ts'
import type { YamlMap } from './yaml-map.ts'

/** One name with its value, and the line (from 1) on which it stands. */
export interface FlatEntry {
  readonly key: string
  readonly value: string
  readonly line: number
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
 * taken verbatim; otherwise the text is a flat YAML map. No value is ever part of a refusal.
 */
export async function readFlatMap(text: string, form: LineForm): Promise<Read<readonly FlatEntry[]>> {
  const lines = significantLines(text)
  const matches = lines.map(({ number, line }) => ({ number, match: form.pattern.exec(line) }))
  const entries = matches.flatMap(({ number, match }) =>
    match === null ? [] : [{ key: match[1] ?? '', value: match[2] ?? '', line: number }],
  )
  if (entries.length === lines.length) return withoutRepetition(entries, form)

  const yaml = await readYamlMap(text)
  if (yaml.kind === 'map') return entriesOfMap(yaml, form)
  const strangers = matches.filter(({ match }) => match === null).map(({ number }) => number)
  const areLines = matches[0]?.match !== null
  const wrong =
    yaml.kind === 'invalid' && !areLines
      ? `is not a YAML map: ${yaml.reason}`
      : `is neither ${form.name} lines nor a YAML map: ${placesOf(strangers)} not ${form.name}`
  return { ok: false, refusals: [{ wrong, accepted: form.accepted }] }
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

function entriesOfMap(yaml: YamlMap & { readonly kind: 'map' }, form: LineForm): Read<readonly FlatEntry[]> {
  const entries: FlatEntry[] = []
  const refusals: Refusal[] = []
  for (const { key, value, line } of yaml.entries) {
    if (value !== undefined) entries.push({ key, value, line })
    else
      refusals.push({
        wrong: `the value of ${nameOf({ key, line }, form)} is not a single value`,
        accepted: form.accepted,
      })
  }
  return refusals.length > 0 ? { ok: false, refusals } : withoutRepetition(entries, form)
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
export function nameOf({ key, line }: Pick<FlatEntry, 'key' | 'line'>, form: LineForm): string {
  return form.isHarmlessKey(key) ? quote(key) : `the entry in line ${line}`
}
