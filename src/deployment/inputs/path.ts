import { quote } from '../problem.ts'
import { isLoneKey } from './yaml-tree.ts'
import type { YamlEntry } from './yaml-tree.ts'

const UNNAMED = "'…'"

/** Whether a key may stand in a message. What is no name at all may hold a secret: a colon was forgotten behind its name. */
export function isNameLike(key: string): boolean {
  return /^[\w$ ./-]{1,100}$/.test(key)
}

/** The place of a member, or of a map's entry, in what is at `path`: `.Environment.LOG_LEVEL`, `['my key']`, or `['…']`. */
export function memberPath(path: string, name: string): string {
  if (/^[\w$-]{1,100}$/.test(name)) return `${path}.${name}`
  return `${path}[${isNameLike(name) ? quote(name) : UNNAMED}]`
}

/** The place of an entry of a structure, whose keys should be members of it. */
export function givenMemberPath(path: string, entry: YamlEntry): string {
  return isLoneKey(entry) ? `${path}[${UNNAMED}]` : memberPath(path, entry.key)
}

/** The place of a list's item, counted from 0. */
export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`
}

/** The place of an entry of a map whose keys are the user's own: by its number where the key might be a piece of a secret. */
export function entryPath(path: string, entry: YamlEntry, index: number): string {
  return /^[\w.-]{1,100}$/.test(entry.key) && !isLoneKey(entry) ? memberPath(path, entry.key) : itemPath(path, index)
}
