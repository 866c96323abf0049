import { describe, expect, it, test } from '@jest/globals'
import { type ListRequest, listing, page } from '../../../emulator/service/listing.ts'

const item = (name: string, created: number, status: string) => ({
  name,
  creationTime: new Date(created),
  lastModifiedTime: new Date(created + 100),
  status,
})
const items = [item('beta', 1, 'InService'), item('alpha-churn', 3, 'Failed'), item('Churn', 2, 'Creating')]

describe('a listing', () => {
  test.each<[string, ListRequest, readonly string[]]>([
    ['the newest first', {}, ['alpha-churn', 'Churn', 'beta']],
    ['the oldest first', { SortOrder: 'Ascending' }, ['beta', 'Churn', 'alpha-churn']],
    ['by name', { SortBy: 'Name', SortOrder: 'Ascending' }, ['Churn', 'alpha-churn', 'beta']],
    ['by status', { SortBy: 'Status', SortOrder: 'Ascending' }, ['Churn', 'alpha-churn', 'beta']],
    ['names that contain a text, in any case', { NameContains: 'churn' }, ['alpha-churn', 'Churn']],
    ['created after', { CreationTimeAfter: new Date(1) }, ['alpha-churn', 'Churn']],
    ['created before', { CreationTimeBefore: new Date(3) }, ['Churn', 'beta']],
    ['changed after', { LastModifiedTimeAfter: new Date(102) }, ['alpha-churn']],
  ])('%s', (_what, request, names) => {
    expect(listing(items, request).map(({ name }) => name)).toEqual(names)
  })
})

describe('pages', () => {
  it('hold everything once', () => {
    const told: number[][] = []
    let token: string | undefined
    do {
      const { items: some, next } = page([1, 2, 3, 4, 5], token, 2)
      told.push([...some])
      token = next.NextToken
    } while (token !== undefined)
    expect(told).toEqual([[1, 2], [3, 4], [5]])
  })

  it('end without a token when the last is full', () => {
    expect(page([1, 2], undefined, 2).next).toEqual({})
  })

  it('want a token that was given', () => {
    expect(() => page([1], 'made up', 1)).toThrow('Invalid pagination token')
  })
})
