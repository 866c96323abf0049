import { closest, distance } from 'fastest-levenshtein'
import { quote } from '../problem.ts'
import { INPUT_NAMES, isInputName } from './table.ts'
import type { InputName } from './table.ts'

/** What to make of a name that is no input. */
export type UnknownName =
  /** So close to an input that the user surely meant that one: an error. */
  | { readonly kind: 'near-miss'; readonly meant: InputName }
  /** Perhaps not meant for this action at all, since any variable `INPUT_…` of the job looks like an input. */
  | { readonly kind: 'stranger'; readonly warning: string; readonly perhaps?: InputName }

/** Judges a name that is no input, in any spelling: `instance_type`, `InstanceType`, `instance-typ`. */
export function judgeUnknown(name: string): UnknownName {
  const spelt = name.toLowerCase().replaceAll(/[\s_.]/g, '-')
  const meant = sameLetters(spelt) ?? holdingTheseWords(spelt, 2) ?? fewTyposAway(spelt)
  if (meant !== undefined) return { kind: 'near-miss', meant }
  const perhaps = holdingTheseWords(spelt, 1)
  const hint = perhaps === undefined ? '' : `; if it was meant for this action: did you mean ${quote(perhaps)}?`
  const warning = `${quote(name)} is not an input of this action and is ignored${hint}`
  return { kind: 'stranger', warning, ...(perhaps === undefined ? {} : { perhaps }) }
}

/** `instance_type`, `InstanceType`, `wiat`: the same letters, with other marks between the words or in another order. */
function sameLetters(spelt: string): InputName | undefined {
  if (isInputName(spelt)) return spelt
  const letters = lettersOf(spelt)
  return INPUT_NAMES.find((name) => lettersOf(name) === letters)
}

function lettersOf(name: string): string {
  return Array.from(name.replaceAll('-', '')).toSorted().join('')
}

/** `instance-count`, `role-arn`, `wait-time`: words of exactly one input's name, or their beginnings; at least `fewest` of them. */
function holdingTheseWords(spelt: string, fewest: number): InputName | undefined {
  const words = spelt.split('-')
  if (words.length < fewest) return undefined
  const holders = INPUT_NAMES.filter((name) =>
    words.every((word) => name.split('-').some((whole) => begins(whole, word))),
  )
  return holders.length === 1 ? holders[0] : undefined
}

function begins(whole: string, word: string): boolean {
  return whole === word || (word.length >= 3 && whole.startsWith(word))
}

/** One typo in a short name, one for every five characters of a longer one. */
function fewTyposAway(spelt: string): InputName | undefined {
  // Longer than any input by more than the typos that could be forgiven: spares the comparison of very long names.
  if (spelt.length > 40) return undefined
  const name = closest(spelt, INPUT_NAMES)
  const forgiven = Math.max(1, Math.floor(name.length / 5))
  return isInputName(name) && distance(spelt, name) <= forgiven ? name : undefined
}
