import { describe, expect, it, test } from '@jest/globals'
import { decide } from '../../../src/deployment/decide.ts'
import { blank, type Memory, type Trouble } from '../../../src/deployment/memory.ts'
import type { Standing } from '../../../src/deployment/standing.ts'
import type { Step } from '../../../src/deployment/step.ts'
import {
  endpointOf,
  failureOf,
  FORCED,
  FORMER,
  MINUTE,
  newestOf,
  OURS,
  rolloutOf,
  runOf,
  memoryOf,
  SECOND,
  START,
  watchingOf,
} from './given.ts'

const at = (seconds: number): number => START + seconds * SECOND
const LOOK: Step = { kind: 'look', name: 'churn' }

test('the first step is a look', () => {
  expect(decide(runOf(), blank('churn', START, 50 * MINUTE), START)).toEqual(LOOK)
})

describe('a cancelled run', () => {
  test.each<[string, Memory, object]>([
    [
      'before anything is known',
      blank('churn', START, MINUTE),
      { rollout: { state: 'not-started' }, status: undefined },
    ],
    ['before a rollout', memoryOf(endpointOf()), { rollout: { state: 'not-started' }, status: 'InService' }],
    [
      'during a rollout',
      watchingOf(endpointOf({ status: 'Updating', pending: OURS })),
      { rollout: { state: 'under-way' }, status: 'Updating' },
    ],
  ])('ends %s, with what is known', (_when, memory, known) => {
    const cancelled = { signal: 'SIGTERM', inFlight: 'CreateModel' }
    expect(decide(runOf(), { ...memory, cancelled }, START)).toEqual({
      kind: 'conclude',
      ending: {
        result: 'cancelled',
        cause: { kind: 'cancelled', signal: 'SIGTERM', inFlight: 'CreateModel', ...known },
      },
    })
  })

  it('is cancelled, whatever else has happened', () => {
    const refusal = { kind: 'deleted' } as const
    const memory = { ...memoryOf(endpointOf()), cancelled: { signal: 'SIGINT' }, refusal, notBefore: at(60) }
    expect(decide(runOf(), memory, at(4000))).toMatchObject({ ending: { result: 'cancelled' } })
  })

  it('does nothing more once that is concluded', () => {
    const cause = { kind: 'cancelled', signal: 'SIGINT', rollout: { state: 'under-way' } } as const
    const ending = { result: 'cancelled', cause } as const
    const memory = { ...watchingOf(endpointOf()), cancelled: { signal: 'SIGINT' }, ending, notBefore: at(60) }
    expect(decide(runOf(), memory, START)).toMatchObject({ kind: 'done', ending })
  })
})

test('a refusal that decides the run ends it', () => {
  const refusal = { kind: 'refused', operation: 'CreateModel', name: 'm', failure: failureOf('rejected') } as const
  expect(decide(runOf(), { ...memoryOf(endpointOf()), refusal }, START)).toEqual({
    kind: 'conclude',
    ending: { result: 'failed', cause: refusal },
  })
})

describe('before the time to try again', () => {
  it('waits exactly until then, and says for what', () => {
    const trouble = troubleOf({ step: 'look', name: 'churn' }, 'throttled', 0, { name: 'ThrottlingException' })
    expect(decide(runOf(), memoryOf(endpointOf(), { notBefore: at(4), trouble }), at(1))).toEqual({
      kind: 'wait',
      ms: 3 * SECOND,
      isPoll: false,
      reason: 'DescribeEndpoint: ThrottlingException',
    })
    expect(decide(runOf(), memoryOf(endpointOf(), { notBefore: at(4) }), at(1))).toMatchObject({
      ms: 3 * SECOND,
      reason: 'the endpoint is busy',
    })
  })

  it('waits while tidying, too', () => {
    const ending = { result: 'updated' } as const
    expect(
      decide(runOf(), watchingOf(endpointOf({ config: OURS }), { ending, notBefore: at(4) }), at(1)),
    ).toMatchObject({
      kind: 'wait',
      ms: 3 * SECOND,
    })
  })
})

/** A call that has failed since the start until so many seconds later. */
function troubleOf(
  { step, name }: Pick<Trouble, 'step' | 'name'>,
  kind: Parameters<typeof failureOf>[0],
  seconds: number,
  failure: Parameters<typeof failureOf>[1] = {},
): Trouble {
  return { step, name, since: START, at: at(seconds), count: 3, failure: failureOf(kind, failure) }
}

describe('patience', () => {
  const looking = { step: 'look', name: 'churn' } as const
  const updating = { step: 'update-endpoint', name: 'churn' } as const

  // Every memory here would do the troubled step next.
  test.each<[string, Memory, Trouble, number, 'unanswered' | 'refused']>([
    [
      'with AWS, before it has ever answered',
      { ...blank('churn', START, 50 * MINUTE) },
      troubleOf(looking, 'unavailable', 0),
      30,
      'unanswered',
    ],
    [
      'with AWS, once it has answered',
      memoryOf(endpointOf({ status: 'SystemUpdating' }), { isFresh: false }),
      troubleOf(looking, 'throttled', 0),
      300,
      'unanswered',
    ],
    [
      'with what is not found, though we made it',
      { ...lostUpdate(), hasHeardFromAws: true },
      troubleOf(updating, 'not-found', 0),
      90,
      'refused',
    ],
    [
      'with an endpoint that may not be looked at, until its tags have spread',
      watchingOf(endpointOf(), { isFresh: false, rollout: { kind: 'create' } }),
      troubleOf(looking, 'denied', 0),
      300,
      'refused',
    ],
  ])('%s', (_with, memory, trouble, seconds, kind) => {
    const afterSo = (elapsed: number) =>
      decide(runOf(), { ...memory, trouble: { ...trouble, at: at(elapsed) } }, at(elapsed))
    expect(afterSo(seconds - 1).kind).toBe(trouble.step)
    expect(afterSo(seconds)).toEqual({
      kind: 'conclude',
      ending: {
        result: 'failed',
        cause: {
          kind,
          operation: trouble.step === 'look' ? 'DescribeEndpoint' : 'UpdateEndpoint',
          name: 'churn',
          failure: trouble.failure,
        },
      },
    })
  })

  it('has no end while a rollout is watched', () => {
    const trouble = troubleOf(looking, 'unavailable', 49 * 60)
    expect(decide(runOf(), watchingOf(endpointOf(), { isFresh: false, trouble }), at(49 * 60))).toEqual(LOOK)
  })

  it('is for the call that fails alone', () => {
    const trouble = troubleOf({ step: 'create-model', name: 'm' }, 'unavailable', 300)
    expect(decide(runOf(), watchingOf(endpointOf(), { isFresh: false, trouble }), at(300))).toEqual(LOOK)
  })
})

/** An update whose answer was lost, of an endpoint that has stayed as it was: it is to be sent again. */
function lostUpdate(): Memory {
  return watchingOf(endpointOf(), { rollout: { isAccepted: false }, stretch: { since: at(-60), looks: 5 } })
}

describe('the deadline', () => {
  const run = runOf()
  const deadline = 50 * 60
  const underWay = endpointOf({ status: 'Updating', pending: OURS, modified: 5 })
  const timedOut = (state: Standing['state'], status: string | undefined, ...words: readonly object[]) => ({
    kind: 'conclude',
    ending: {
      result: 'timed-out',
      cause: { kind: 'timed-out', waitTimeoutMs: 50 * MINUTE, rollout: { state }, words, status },
    },
  })

  test.each<[string, Memory, number, object]>([
    [
      'a moment before it, all goes on',
      watchingOf(underWay, { atSeconds: deadline - 10 }),
      deadline - 1,
      { kind: 'wait', ms: 15 * SECOND },
    ],
    ['at it, one last look is due', watchingOf(underWay, { isFresh: false, atSeconds: deadline - 10 }), deadline, LOOK],
    [
      'a last look that shows success counts',
      watchingOf(endpointOf({ config: OURS, modified: 9 }), { atSeconds: deadline + 1 }),
      deadline + 1,
      { kind: 'conclude', ending: { result: 'updated' } },
    ],
    [
      'a last look that shows a rollback counts',
      watchingOf(endpointOf({ modified: 9 }), { atSeconds: deadline + 1 }),
      deadline + 1,
      { ending: { result: 'rolled-back' } },
    ],
    [
      'a last look that shows nothing new is the end',
      watchingOf(underWay, { atSeconds: deadline }),
      deadline,
      timedOut('under-way', 'Updating'),
    ],
    [
      'there is only one last look',
      watchingOf(underWay, { isFresh: false, atSeconds: deadline }),
      deadline + 1,
      timedOut('under-way', 'Updating'),
    ],
    [
      'there is none while looks fail',
      watchingOf(underWay, {
        isFresh: false,
        atSeconds: deadline - 60,
        trouble: troubleOf({ step: 'look', name: 'churn' }, 'throttled', deadline - 30),
      }),
      deadline,
      timedOut('under-way', 'Updating', { operation: 'DescribeEndpoint', failure: failureOf('throttled') }),
    ],
    [
      'nothing is waited for beyond it',
      watchingOf(underWay, { isFresh: false, notBefore: at(deadline + 5), atSeconds: deadline - 10 }),
      deadline,
      timedOut('under-way', 'Updating'),
    ],
    [
      'nothing is begun after it',
      memoryOf(undefined, { atSeconds: deadline }),
      deadline,
      timedOut('not-started', undefined),
    ],
    [
      'nor while others are at it',
      memoryOf(endpointOf({ status: 'SystemUpdating' }), { atSeconds: deadline }),
      deadline,
      timedOut('not-started', 'SystemUpdating'),
    ],
    ['before any look, one is still due', blank('churn', START, 0), 0, LOOK],
  ])('%s', (_what, memory, seconds, step) => {
    expect(decide(run, memory, at(seconds))).toMatchObject(step)
  })

  it('is no limit for tidying', () => {
    const ending = { result: 'updated' } as const
    const memory = watchingOf(endpointOf({ config: OURS }), { ending, atSeconds: deadline })
    expect(decide(run, memory, at(deadline + 1))).toMatchObject({ kind: 'add-tags' })
  })
})

describe('somebody coming between', () => {
  const theirs = 'theirs'
  const superseded = (isPending: boolean, status = isPending ? 'Updating' : 'InService') => ({
    kind: 'conclude',
    ending: { result: 'superseded', cause: { kind: 'superseded', by: theirs, isPending, status } },
  })
  const live = endpointOf({ config: theirs, modified: 60 })
  const pending = endpointOf({ status: 'Updating', pending: theirs, modified: 60 })

  test.each<[string, Memory, object]>([
    ['theirs is live, before our rollout', memoryOf(live), superseded(false)],
    ['theirs is pending, before our rollout', memoryOf(pending), superseded(true)],
    ['theirs is live, during our rollout', watchingOf(live), superseded(false)],
    ['theirs is pending, during our rollout', watchingOf(pending), superseded(true)],
    ['theirs is pending, where ours is live', watchingOf({ ...pending, EndpointConfigName: OURS }), superseded(true)],
    [
      'theirs is what it is being created on',
      memoryOf(endpointOf({ status: 'Creating', config: theirs, modified: 60 })),
      superseded(false, 'Creating'),
    ],
    [
      'in a stale look: perhaps it was so, but it is no more',
      watchingOf(live, { newest: newestOf(120) }),
      { kind: 'wait' },
    ],
    ['theirs was there from the start', memoryOf(live, { known: [theirs] }), { kind: 'inspect' }],
    ['theirs was on its way from the start', memoryOf(pending, { known: [FORMER, theirs] }), { kind: 'wait' }],
    ['the former one', watchingOf(endpointOf({ modified: 60 })), { ending: { result: 'rolled-back' } }],
    [
      'ours by another run’s force',
      watchingOf(endpointOf({ config: `${OURS}-0000`, modified: 60 })),
      { ending: { result: 'updated' } },
    ],
    [
      'ours by our own',
      watchingOf(endpointOf({ config: FORCED, modified: 60 }), { rollout: rolloutOf({ configName: FORCED }) }),
      { ending: { result: 'updated' } },
    ],
    ['nobody: it is gone', watchingOf(undefined), { kind: 'wait' }],
  ])('%s', (_what, memory, step) => {
    expect(decide(runOf(), memory, START)).toMatchObject(step)
  })

  it('is nothing to a dry run', () => {
    expect(decide(runOf({ dryRun: true }), memoryOf(live), START)).toMatchObject({ kind: 'inspect' })
  })
})
