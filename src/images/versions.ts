/** Orders versions from old to new: numbers by value, a longer version after its beginning (`1.0` < `1.0.1` < `1.10`). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareParts(left[i], right[i])
    if (order !== 0) return order
  }
  return 0
}

/** `1.4-2-py312` → 1, 4, 2, py, 312 */
function partsOf(version: string): readonly (string | number)[] {
  return (version.match(/\d+|[a-z]+/gi) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part))
}

function compareParts(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === typeof b) return a < b ? -1 : 1
  return typeof a === 'number' ? 1 : -1
}

/** The newest of some versions; `undefined` of none. */
export function newest(versions: readonly string[]): string | undefined {
  return versions.toSorted(compareVersions).at(-1)
}

/** Whether `text` is `version` or its beginning up to a mark: `2.6` and `2` of `2.6.0`, `1.7` of `1.7-1`, but not `2.1` of `2.10`. */
export function isBeginningOf(text: string, version: string): boolean {
  return text === version || (version.startsWith(text) && /^[^a-z\d]/i.test(version.slice(text.length)))
}

/** The newest version that begins with `text`, as `isBeginningOf` has it. */
export function completed(text: string, versions: readonly string[]): string | undefined {
  return newest(versions.filter((version) => isBeginningOf(text, version)))
}

/** Up to `count` versions that stand nearest to `text` in the order of versions, from new to old. */
export function nearestVersions(text: string, versions: readonly string[], count: number): readonly string[] {
  const fromNew = versions.toSorted((a, b) => compareVersions(b, a))
  const older = fromNew.findIndex((version) => compareVersions(version, text) <= 0)
  const middle = older < 0 ? fromNew.length : older
  const start = Math.max(0, Math.min(middle - Math.ceil(count / 2), fromNew.length - count))
  return fromNew.slice(start, start + count)
}

/** The version that has the same numbers under other marks: `1.7-1` for `1.7.1`, `2.6.0` for `v2.6.0`. */
export function sameNumbers(text: string, versions: readonly string[]): string | undefined {
  const numbers = numbersOf(text)
  return numbers === '' ? undefined : versions.find((version) => numbersOf(version) === numbers)
}

function numbersOf(version: string): string {
  return (version.match(/\d+/g) ?? []).join('.')
}
