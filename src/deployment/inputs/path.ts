import { quote } from '../problem.ts'

/** The place of a member, or of a map's entry, in what is at `path`: `.Environment.LOG_LEVEL`, `['my key']`. */
export function memberPath(path: string, name: string): string {
  return /^[\w$-]{1,100}$/.test(name) ? `${path}.${name}` : `${path}[${quote(name)}]`
}

/** The place of a list's item, counted from 0. */
export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`
}

/** The place of an entry of a map whose keys are the user's own: by its number where the key might be a piece of a secret. */
export function entryPath(path: string, key: string, index: number): string {
  return /^[\w.-]{1,100}$/.test(key) ? memberPath(path, key) : itemPath(path, index)
}
