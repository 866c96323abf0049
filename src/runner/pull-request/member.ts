/** A member of a structure that came from outside, whatever that is; `undefined` if there is none, or `null`. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value ?? undefined
}
