/** A deep copy of plain data: objects, lists, dates, bytes (shared) and scalars. Members that are `undefined` are left out. */
export const copy = <T>(value: T): T => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy of plain data has its original's type
  return copied(value) as T
}

const copied = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copied)
  if (value instanceof Date) return new Date(value)
  if (value instanceof Uint8Array) return value
  const result: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) result[key] = copied(member)
  }
  return result
}
