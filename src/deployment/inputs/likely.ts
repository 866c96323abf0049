import { closest, distance } from 'fastest-levenshtein'

/**
 * Which of the names that are accepted was most likely meant: the same letters in another spelling (`instance_type`), the one
 * name that it is a part of (`InstanceCount`), or one that is a few typos away. `undefined`: none is likely enough.
 */
export function likely(text: string, names: readonly string[]): string | undefined {
  // Far longer than any name: spares the comparison of very long texts.
  if (text.length > 100 || names.length === 0) return undefined
  const spelt = plain(text)
  return names.find((name) => plain(name) === spelt) ?? theOneWith(spelt, names) ?? fewTyposAway(spelt, names)
}

/** Whether two names differ in case and in the marks between words at most. */
export function isSameName(text: string, name: string): boolean {
  return plain(text) === plain(name)
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/g, '')
}

function theOneWith(spelt: string, names: readonly string[]): string | undefined {
  const holders = spelt.length < 4 ? [] : names.filter((name) => plain(name).includes(spelt))
  return holders.length === 1 ? holders[0] : undefined
}

/** One typo in a short name, one for every five characters of a longer one. */
function fewTyposAway(spelt: string, names: readonly string[]): string | undefined {
  const nearest = closest(spelt, names.map(plain))
  const forgiven = Math.max(1, Math.floor(nearest.length / 5))
  return spelt.length > 1 && distance(spelt, nearest) <= forgiven
    ? names.find((name) => plain(name) === nearest)
    : undefined
}
