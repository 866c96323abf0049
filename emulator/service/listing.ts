import { invalid } from './refusal.ts'

/** What every List operation of SageMaker's takes. */
export interface ListRequest {
  readonly SortBy?: string | undefined
  readonly SortOrder?: string | undefined
  readonly NextToken?: string | undefined
  readonly MaxResults?: number | undefined
  readonly NameContains?: string | undefined
  readonly CreationTimeBefore?: Date | undefined
  readonly CreationTimeAfter?: Date | undefined
  readonly LastModifiedTimeBefore?: Date | undefined
  readonly LastModifiedTimeAfter?: Date | undefined
}

export interface Listed {
  readonly name: string
  readonly creationTime: Date
  readonly lastModifiedTime?: Date
  readonly status?: string
}

/** Sifts and sorts as the request says; by default the newest come first. */
export const listing = <Item extends Listed>(items: Iterable<Item>, request: ListRequest): readonly Item[] => {
  const sifted = [...items].filter(
    (item) =>
      item.name.toLowerCase().includes((request.NameContains ?? '').toLowerCase()) &&
      within(item.creationTime, request.CreationTimeAfter, request.CreationTimeBefore) &&
      within(item.lastModifiedTime ?? item.creationTime, request.LastModifiedTimeAfter, request.LastModifiedTimeBefore),
  )
  const key = sortKey(request.SortBy)
  const sorted = sifted.toSorted((a, b) => compare(key(a), key(b)) || compare(a.name, b.name))
  return request.SortOrder === 'Ascending' ? sorted : sorted.toReversed()
}

/** One page, and the token of the next if there is more. */
export const page = <Item>(
  items: readonly Item[],
  token: string | undefined,
  size: number,
): { readonly items: readonly Item[]; readonly next: { readonly NextToken?: string } } => {
  const start = token === undefined ? 0 : positionOf(token)
  const end = start + size
  return {
    items: items.slice(start, end),
    next: end < items.length ? { NextToken: Buffer.from(`from:${end}`).toString('base64') } : {},
  }
}

const positionOf = (token: string): number => {
  const position = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1]
  if (position === undefined) throw invalid('Invalid pagination token')
  return Number(position)
}

const within = (time: Date, after: Date | undefined, before: Date | undefined): boolean =>
  (after === undefined || time > after) && (before === undefined || time < before)

const sortKey =
  (by: string | undefined) =>
  (item: Listed): string | number => {
    if (by === 'Name') return item.name
    return by === 'Status' ? (item.status ?? '') : item.creationTime.getTime()
  }

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b))
