import { describe, expect, it, test } from '@jest/globals'
import type { Memory, Rollout } from '../../../src/deployment/memory.ts'
import type { Step } from '../../../src/deployment/step.ts'
import { watch } from '../../../src/deployment/watch.ts'
import {
  endpointOf,
  FORCED,
  FORMER,
  MINUTE,
  newestOf,
  OURS,
  readingOf,
  runOf,
  SECOND,
  START,
  watchingOf,
} from './given.ts'

const NOW = START + 10 * MINUTE

/** What a step says, in a word: how it ends the run, or what it does. */
function inShort(step: Step): string {
  switch (step.kind) {
    case 'conclude':
      return 'cause' in step.ending ? `${step.ending.result}: ${step.ending.cause.kind}` : step.ending.result
    case 'wait':
      return `wait ${step.ms / SECOND} s`
    default:
      return step.kind
  }
}

type Watched = Parameters<typeof watchingOf>

const watched = (...[endpoint, overrides]: Watched): string =>
  inShort(watch(runOf(), watchingOf(endpoint, overrides), NOW))

const seen = { wasSeen: true }
const created: Partial<Rollout> = { kind: 'create', baseline: readingOf(undefined) }
const twice = { since: NOW - 15 * SECOND, looks: 2 }
const steady = { since: NOW - 30 * SECOND, looks: 3 }
/** On the former config, changed after the baseline. */
const back = { modified: 300 }

describe('an update', () => {
  test.each<[string, string, ...Watched]>([
    ['InService on ours', 'updated', endpointOf({ config: OURS, ...back })],
    ['InService on ours, forced', 'updated', endpointOf({ config: FORCED, ...back })],
    ['InService on ours, as forced by another run', 'updated', endpointOf({ config: `${OURS}-0000`, ...back })],
    [
      'InService on ours with a reason that is about something else',
      'updated',
      endpointOf({ config: OURS, reason: 'Patched.', ...back }),
    ],
    [
      'InService on ours, although nothing was ever seen',
      'updated',
      endpointOf({ config: OURS }),
      { stretch: { since: NOW, looks: 1 } },
    ],
    ['Updating', 'wait 15 s', endpointOf({ status: 'Updating', pending: OURS, ...back })],
    ['SystemUpdating', 'wait 15 s', endpointOf({ status: 'SystemUpdating', ...back })],
    ['RollingBack', 'wait 15 s', endpointOf({ status: 'RollingBack', ...back })],
    ['back on the former, changed since', 'rolled-back: rolled-back', endpointOf(back)],
    ['on the former as before, once', 'wait 10 s', endpointOf()],
    ['on the former as before, twice', 'wait 10 s', endpointOf(), { stretch: twice }],
    ['on the former as before, for long', 'rolled-back: rolled-back', endpointOf(), { stretch: steady }],
    ['on the former as before, after it was seen under way', 'wait 10 s', endpointOf(), { rollout: seen }],
    [
      'on the former as before, after it was seen under way, twice',
      'rolled-back: rolled-back',
      endpointOf(),
      { rollout: seen, stretch: twice },
    ],
    [
      'a look from before what was seen',
      'wait 10 s',
      endpointOf(back),
      { newest: newestOf(back.modified + 1), rollout: seen, stretch: twice },
    ],
    [
      'ours, in a look from before what was seen',
      'wait 10 s',
      endpointOf({ config: OURS, ...back }),
      { newest: newestOf(back.modified + 1) },
    ],
    ['Failed', 'failed: ended', endpointOf({ status: 'Failed', ...back })],
    ['Failed, in a look that may be old', 'wait 10 s', endpointOf({ status: 'Failed' })],
    ['UpdateRollbackFailed', 'failed: ended', endpointOf({ status: 'UpdateRollbackFailed', ...back })],
    ['OutOfService', 'failed: ended', endpointOf({ status: 'OutOfService', ...back })],
    ['OutOfService as before the update, once', 'wait 10 s', endpointOf({ status: 'OutOfService' })],
    ['Deleting', 'failed: deleted', endpointOf({ status: 'Deleting', ...back })],
    ['not found, once', 'wait 10 s', undefined],
    ['not found for long', 'failed: deleted', undefined, { stretch: steady }],
    ['not looked at since the write', 'look', endpointOf({ config: OURS, ...back }), { isFresh: false }],
  ])('%s → %s', (_what, short, ...looked) => {
    expect(watched(...looked)).toBe(short)
  })

  it('of an endpoint on ours by force: the config from before is no success', () => {
    const baseline = readingOf(endpointOf({ config: OURS }))
    const rollout = { baseline, configName: FORCED }
    expect(watched(endpointOf({ config: OURS }), { rollout })).toBe('wait 10 s')
    expect(watched(endpointOf({ config: OURS, ...back }), { rollout })).toBe('rolled-back: rolled-back')
    expect(watched(endpointOf({ config: FORCED, ...back }), { rollout })).toBe('updated')
  })
})

describe('a creation', () => {
  test.each<[string, string, ...Watched]>([
    ['InService on ours', 'created', endpointOf({ config: OURS }), { rollout: created }],
    [
      'InService on ours, after one that failed',
      'recreated',
      endpointOf({ config: OURS }),
      { rollout: created, deleted: 1 },
    ],
    ['Creating', 'wait 15 s', endpointOf({ status: 'Creating', config: OURS }), { rollout: created }],
    ['Failed', 'failed: ended', endpointOf({ status: 'Failed', config: OURS }), { rollout: created }],
    ['Deleting', 'failed: deleted', endpointOf({ status: 'Deleting', config: OURS }), { rollout: created }],
    ['not found yet', 'wait 10 s', undefined, { rollout: created }],
    ['not found for half a minute', 'wait 10 s', undefined, { rollout: created, stretch: steady }],
    [
      'not found for a minute',
      'failed: deleted',
      undefined,
      { rollout: created, stretch: { since: NOW - MINUTE, looks: 6 } },
    ],
    ['not found any more', 'wait 10 s', undefined, { rollout: { ...created, ...seen }, stretch: twice }],
    [
      'not found any more for long',
      'failed: deleted',
      undefined,
      { rollout: { ...created, ...seen }, stretch: steady },
    ],
  ])('%s → %s', (_what, short, ...looked) => {
    expect(watched(...looked)).toBe(short)
  })
})

describe('a write whose answer was lost', () => {
  const lost = { isAccepted: false }
  test.each<[string, string, ...Watched]>([
    ['an update, as before, once', 'wait 10 s', endpointOf(), { rollout: lost }],
    [
      'an update, as before for long: it never arrived',
      'update-endpoint',
      endpointOf(),
      { rollout: lost, stretch: steady },
    ],
    ['an update, changed since', 'rolled-back: rolled-back', endpointOf(back), { rollout: lost }],
    [
      'an update, under way',
      'wait 15 s',
      endpointOf({ status: 'Updating', pending: OURS, ...back }),
      { rollout: lost },
    ],
    ['an update, done', 'updated', endpointOf({ config: OURS, ...back }), { rollout: lost }],
    [
      'an update that was seen: it did arrive',
      'rolled-back: rolled-back',
      endpointOf(),
      { rollout: { ...lost, ...seen }, stretch: steady },
    ],
    ['a creation, not found once', 'wait 10 s', undefined, { rollout: { ...created, ...lost } }],
    [
      'a creation, not found twice: it never arrived',
      'create-endpoint',
      undefined,
      { rollout: { ...created, ...lost }, stretch: twice },
    ],
    ['a creation, done', 'created', endpointOf({ config: OURS }), { rollout: { ...created, ...lost } }],
  ])('%s → %s', (_what, short, ...looked) => {
    expect(watched(...looked)).toBe(short)
  })

  it('is sent again as it was', () => {
    const update = watchingOf(endpointOf(), { rollout: lost, stretch: steady })
    expect(watch(runOf(), update, NOW)).toMatchObject({ kind: 'update-endpoint', name: 'churn', configName: OURS })
  })
})

describe('what is told of a rollback', () => {
  const reasonOf = (memory: Memory) => {
    const step = watch(runOf(), memory, NOW)
    return step.kind === 'conclude' && 'cause' in step.ending ? step.ending.cause : undefined
  }
  const baseline = readingOf(endpointOf({ reason: 'Patched.' }))

  it('is where it went, from where, and SageMaker’s reason', () => {
    expect(reasonOf(watchingOf(endpointOf({ ...back, reason: 'Did not answer.' })))).toEqual({
      kind: 'rolled-back',
      formerConfigName: FORMER,
      requestedConfigName: OURS,
      reason: 'Did not answer.',
    })
  })

  test.each<[string, Memory, string | undefined]>([
    ['none', watchingOf(endpointOf(back)), undefined],
    [
      'a new one',
      watchingOf(endpointOf({ reason: 'Did not answer.' }), { rollout: { baseline }, stretch: steady }),
      'Did not answer.',
    ],
    [
      'the old one, on an unchanged endpoint',
      watchingOf(endpointOf({ reason: 'Patched.' }), { rollout: { baseline }, stretch: steady }),
      undefined,
    ],
    [
      'the old one, on a changed endpoint',
      watchingOf(endpointOf({ ...back, reason: 'Patched.' }), { rollout: { baseline } }),
      'Patched.',
    ],
  ])('the reason: %s', (_what, memory, reason) => {
    expect(reasonOf(memory)).toMatchObject({ kind: 'rolled-back', reason })
  })

  it('of another bad end, the status and the reason', () => {
    expect(reasonOf(watchingOf(endpointOf({ ...back, status: 'Failed', reason: 'Broken.' })))).toEqual({
      kind: 'ended',
      status: 'Failed',
      isCreation: false,
      reason: 'Broken.',
    })
  })
})

describe('without waiting', () => {
  const run = runOf({ wait: false })

  test.each<[string, Partial<Rollout>, boolean, string]>([
    ['accepted, not looked at', {}, false, 'in-progress'],
    ['accepted, looked at', {}, true, 'in-progress'],
    ['the answer was lost: whether it was accepted has to be seen', { isAccepted: false }, false, 'look'],
    ['the answer was lost, and nothing is to be seen yet', { isAccepted: false }, true, 'wait 10 s'],
  ])('%s → %s', (_what, rollout, isFresh, short) => {
    expect(inShort(watch(run, watchingOf(endpointOf(), { rollout, isFresh }), NOW))).toBe(short)
  })
})

test('a short poll interval is kept where the answer is unclear, too', () => {
  const run = runOf({ pollIntervalMs: 2 * SECOND })
  expect(inShort(watch(run, watchingOf(endpointOf()), NOW))).toBe('wait 2 s')
})
