import { describe, expect, it, test } from '@jest/globals'
import type { Memory, Rollout } from '../../../src/deployment/memory.ts'
import {
  configNamesOf,
  isInTransition,
  isProven,
  isStale,
  isSteady,
  showSame,
  timesOf,
} from '../../../src/deployment/reading.ts'
import type { Endpoint } from '../../../src/deployment/endpoint.ts'
import { endpointOf, FORMER, memoryOf, OURS, readingOf, rolloutOf, SECOND, START, watchingOf } from './given.ts'

test.each<[NonNullable<Endpoint['EndpointStatus']> | undefined, boolean]>([
  ['Creating', true],
  ['Updating', true],
  ['SystemUpdating', true],
  ['RollingBack', true],
  ['Deleting', true],
  ['InService', false],
  ['OutOfService', false],
  ['Failed', false],
  ['UpdateRollbackFailed', false],
  [undefined, false],
])('%s is a transition: %s', (status, transition) => {
  expect(isInTransition(status === undefined ? undefined : endpointOf({ status }))).toBe(transition)
})

test('the configs of a look are the live one and the pending one', () => {
  expect(configNamesOf(endpointOf({ pending: OURS }))).toEqual([FORMER, OURS])
  expect(configNamesOf(endpointOf())).toEqual([FORMER])
  expect(configNamesOf(undefined)).toEqual([])
})

describe('two looks', () => {
  const seen = endpointOf()
  test.each<[string, Endpoint | undefined, boolean]>([
    ['the same', endpointOf(), true],
    ['another status', endpointOf({ status: 'Updating' }), false],
    ['another config', endpointOf({ config: OURS }), false],
    ['a pending config', endpointOf({ pending: OURS }), false],
    ['another time of change', endpointOf({ modified: 1 }), false],
    ['another endpoint of the name', endpointOf({ created: 1 }), false],
    // It comes and goes for reasons of its own.
    ['another reason', endpointOf({ reason: 'Patched.' }), true],
    ['nothing', undefined, false],
  ])('show the same, or not: %s', (_what, then, same) => {
    expect(showSame(readingOf(seen), readingOf(then, 60))).toBe(same)
  })

  it('of nothing show the same; the first shows nothing that was seen before', () => {
    expect(showSame(readingOf(undefined), readingOf(undefined, 60))).toBe(true)
    expect(showSame(undefined, readingOf(undefined))).toBe(false)
  })
})

describe('a stale look', () => {
  const newest = timesOf(endpointOf({ created: -100, modified: 10 }))

  test.each<[string, Endpoint | undefined, Partial<Memory>, boolean]>([
    ['the newest itself', endpointOf({ created: -100, modified: 10 }), { newest }, false],
    ['news', endpointOf({ created: -100, modified: 20 }), { newest }, false],
    ['an earlier change', endpointOf({ created: -100, modified: 9 }), { newest }, true],
    ['an earlier endpoint of the name', endpointOf({ created: -200, modified: 30 }), { newest }, true],
    ['a later endpoint of the name', endpointOf({ created: 0, modified: 0 }), { newest }, false],
    ['nothing: it has no time to tell by', undefined, { newest }, false],
    [
      'the endpoint that was deleted before ours was made',
      endpointOf({ created: -100, modified: 50 }),
      { rollout: rolloutOf({ kind: 'create', goneCreation: START - 100 * SECOND }) },
      true,
    ],
    [
      'the one that we made',
      endpointOf({ created: 1, modified: 1 }),
      { rollout: rolloutOf({ kind: 'create', goneCreation: START - 100 * SECOND }) },
      false,
    ],
    [
      'ours, where none was before',
      endpointOf({ created: 1, modified: 1 }),
      { rollout: rolloutOf({ kind: 'create' }) },
      false,
    ],
  ])('%s', (_what, endpoint, overrides, stale) => {
    expect(isStale(memoryOf(endpoint, overrides))).toBe(stale)
  })

  it('there is none before the first look', () => {
    const { reading: _reading, ...rest } = memoryOf(undefined, { newest })
    expect(isStale(rest)).toBe(false)
  })
})

describe('the same over three looks and 30 seconds', () => {
  test.each<[number, number, boolean]>([
    [1, 60, false],
    [2, 60, false],
    [3, 29.999, false],
    [3, 30, true],
    [10, 20, false],
    [4, 90, true],
  ])('%d looks in %d s: steady %s', (looks, seconds, steady) => {
    const memory = memoryOf(endpointOf(), { stretch: { since: START, looks } })
    expect(isSteady(memory, START + seconds * SECOND)).toBe(steady)
  })
})

describe('proof of an ending that was not asked for', () => {
  /** Of an update from the former config; the look is `InService` on the former config. */
  const baseline = readingOf(endpointOf({ modified: -3600 }))
  const looked = (modified: number, rollout: Partial<Rollout>, looks: number, newestModified = modified): Memory =>
    watchingOf(endpointOf({ modified }), {
      rollout: { baseline, ...rollout },
      stretch: { since: START, looks },
      newest: { creation: START - 7200 * SECOND, modified: START + newestModified * SECOND },
    })

  test.each<[string, Memory, number, boolean]>([
    ['changed after the baseline, at the first sight of it', looked(5, {}, 1), 0, true],
    ['changed after the baseline, and never seen under way', looked(5, { wasSeen: false }, 1), 0, true],
    ['as the baseline, once', looked(-3600, {}, 1), 0, false],
    ['as the baseline, twice, and never seen under way', looked(-3600, {}, 2), 20, false],
    ['as the baseline, three times in 29 s', looked(-3600, {}, 3), 29, false],
    ['as the baseline, three times in 30 s', looked(-3600, {}, 3), 30, true],
    ['as the baseline, once after it was seen under way', looked(-3600, { wasSeen: true }, 1), 0, false],
    ['as the baseline, twice after it was seen under way', looked(-3600, { wasSeen: true }, 2), 1, true],
    ['older than what was seen, twice', looked(-3600, { wasSeen: true }, 2, 10), 20, false],
    ['newer than the baseline, but older than what was seen', looked(5, { wasSeen: true }, 2, 10), 20, false],
  ])('%s', (_what, memory, seconds, proven) => {
    expect(isProven(memory, START + seconds * SECOND)).toBe(proven)
  })

  it('there is none without a look or a rollout', () => {
    expect(isProven(memoryOf(endpointOf({ modified: 5 })), START)).toBe(false)
    const { reading: _reading, ...rest } = looked(5, {}, 1)
    expect(isProven(rest, START)).toBe(false)
  })
})
