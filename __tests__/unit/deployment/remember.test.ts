import { describe, expect, it, test } from '@jest/globals'
import type { AwsFailure } from '../../../src/aws/failure.ts'
import { blank, type Memory, type Resource } from '../../../src/deployment/memory.ts'
import { remember } from '../../../src/deployment/remember.ts'
import type { Endpoint } from '../../../src/deployment/endpoint.ts'
import { isWrite, type Outcome, type Step } from '../../../src/deployment/step.ts'
import {
  ABSENT,
  configOf,
  DENIED,
  desiredOf,
  endpointOf,
  ENDPOINT_ARN,
  failureOf,
  FORMER,
  inspectionOf,
  memoryOf,
  MINUTE,
  MODEL,
  modelOf,
  OURS,
  readingOf,
  SECOND,
  START,
  timesOfCreation,
  watchingOf,
} from './given.ts'

const NOW = START + MINUTE
const LOOK: Step = { kind: 'look', name: 'churn' }
const CREATE_MODEL: Step = { kind: 'create-model', name: MODEL, input: { ModelName: MODEL } }
const CREATE_CONFIG: Step = {
  kind: 'create-endpoint-config',
  name: OURS,
  input: { EndpointConfigName: OURS, ProductionVariants: [] },
}
const CREATE: Step = { kind: 'create-endpoint', name: 'churn', configName: OURS, deployment: undefined, tags: {} }
const UPDATE: Step = { kind: 'update-endpoint', name: 'churn', configName: OURS, deployment: undefined, keeps: 'none' }
const DELETE: Step = { kind: 'delete-endpoint', name: 'churn' }
const TAG: Step = { kind: 'add-tags', name: 'churn', arn: ENDPOINT_ARN, mark: ENDPOINT_ARN, tags: {}, optional: true }
const GATHER: Step = {
  kind: 'gather-evidence',
  name: 'churn',
  request: { endpointName: 'churn', variantNames: [], alarmNames: [], since: 7, isAlone: false },
}
const WAIT: Step = { kind: 'wait', ms: 1, isPoll: true, reason: '' }

function after(memory: Memory, step: Step, outcome: Outcome, tags: Readonly<Record<string, string>> = {}): Memory {
  return remember(desiredOf({ tags }), memory, step, outcome, NOW)
}

const failing = (memory: Memory, step: Step, failure: AwsFailure, tags = {}): Memory =>
  after(memory, step, { kind: 'failed', failure }, tags)
const looking = (memory: Memory, endpoint: Endpoint | undefined): Memory =>
  after(memory, LOOK, { kind: 'looked', endpoint })

const model = (overrides: Partial<Resource>): Memory['resources'] => ({
  [MODEL]: { resource: 'model', state: 'missing', origin: 'found', creations: 0, ...overrides },
})

describe('a look', () => {
  const first = blank('Churn', START, 50 * MINUTE)

  it('is remembered: the first one for good, the stored case of the name, and that nothing was written since', () => {
    const once = looking(first, endpointOf())
    expect(once).toMatchObject({
      endpointName: 'churn',
      firstReading: readingOf(endpointOf(), 60),
      isFresh: true,
      hasHeardFromAws: true,
    })
    const twice = looking(once, endpointOf({ status: 'Updating', modified: 1 }))
    expect(twice.firstReading).toEqual(readingOf(endpointOf(), 60))
    expect(twice.reading?.endpoint?.EndpointStatus).toBe('Updating')
  })

  it('is counted as long as it shows the same', () => {
    const memory = memoryOf(endpointOf(), { stretch: { since: START, looks: 2 } })
    expect(looking(memory, endpointOf()).stretch).toEqual({ since: START, looks: 3 })
    expect(looking(memory, endpointOf({ reason: 'New.' })).stretch).toEqual({ since: START, looks: 3 })
    expect(looking(memory, endpointOf({ modified: 1 })).stretch).toEqual({ since: NOW, looks: 1 })
    expect(looking(memory, undefined).stretch).toEqual({ since: NOW, looks: 1 })
  })

  it('shows how far the variants of our rollout have come, until their instances are taken down', () => {
    const rolling = (pending: string, ...statuses: readonly [status: string, message?: string][]): Endpoint => ({
      ...endpointOf({ status: 'Updating', modified: 1 }),
      PendingDeploymentSummary: {
        EndpointConfigName: pending,
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            VariantStatus: statuses.map(([Status, StatusMessage]) => ({ Status: Status as never, StatusMessage })),
          },
        ],
      },
    })
    const creating = looking(watchingOf(endpointOf()), rolling(OURS, ['Creating', 'Launching 1 instance(s).']))
    expect(creating.phases).toEqual({ AllTraffic: { status: 'Creating', message: 'Launching 1 instance(s).' } })
    const baking = looking(creating, rolling(OURS, ['Baking']))
    expect(baking.phases).toEqual({ AllTraffic: { status: 'Baking' } })
    expect(looking(baking, rolling(OURS, ['Deleting', 'Terminating.'])).phases).toEqual(baking.phases)
    expect(looking(baking, rolling('theirs', ['Creating'])).phases).toEqual(baking.phases)
    expect(looking(baking, endpointOf({ modified: 2 })).phases).toEqual(baking.phases)
  })

  const rollingOut = (summary: Endpoint['PendingDeploymentSummary']): Endpoint => ({
    ...endpointOf({ status: 'Updating', modified: 1 }),
    PendingDeploymentSummary: summary,
  })
  const secondsOn = (seconds: number) => new Date(START + seconds * SECOND)

  it('shows how far a variant has come by when each status began, in whichever order they are listed', () => {
    const creating = { Status: 'Creating', StatusMessage: 'Launching.', StartTime: secondsOn(1) } as const
    const baking = { Status: 'Baking', StatusMessage: 'Baking for 300 seconds.', StartTime: secondsOn(2) } as const
    const deleting = { Status: 'Deleting', StartTime: secondsOn(3) } as const
    for (const VariantStatus of [
      [creating, baking, deleting],
      [deleting, baking, creating],
    ]) {
      const summary = { EndpointConfigName: OURS, ProductionVariants: [{ VariantName: 'AllTraffic', VariantStatus }] }
      expect(looking(watchingOf(endpointOf()), rollingOut(summary)).phases).toEqual({
        AllTraffic: { status: 'Baking', message: 'Baking for 300 seconds.' },
      })
    }
  })

  it('shows when our rollout began, by AWS’s clock', () => {
    const watching = watchingOf(endpointOf())
    const startAfter = (name: string, StartTime?: Date) =>
      looking(watching, rollingOut({ EndpointConfigName: name, ...(StartTime && { StartTime }) })).rollout?.startedAt
    expect(startAfter(OURS, secondsOn(-50))).toBe(START - 50 * SECOND)
    expect(startAfter(OURS)).toBe(watching.rollout?.startedAt)
    expect(startAfter('theirs', secondsOn(-50))).toBe(watching.rollout?.startedAt)
  })

  it('moves the newest times on, never back, and to a new endpoint as a whole', () => {
    const newest = { creation: START, modified: START + 10 * SECOND }
    const memory = memoryOf(endpointOf(), { newest })
    const newestAfter = (created: number, modified: number) => looking(memory, endpointOf({ created, modified })).newest
    expect(newestAfter(0, 20)).toEqual({ creation: START, modified: START + 20 * SECOND })
    expect(newestAfter(0, 5)).toEqual(newest)
    expect(newestAfter(-60, 60)).toEqual(newest)
    expect(newestAfter(5, 5)).toEqual({ creation: START + 5 * SECOND, modified: START + 5 * SECOND })
    expect(looking(memory, undefined).newest).toEqual(newest)
  })

  it('tells at the start whose configs are no surprise', () => {
    expect(looking(first, endpointOf({ status: 'Updating', pending: 'theirs' })).known).toEqual([FORMER, 'theirs'])
    expect(looking(first, undefined).known).toEqual([])
    expect(looking(memoryOf(endpointOf()), endpointOf({ config: 'theirs' })).known).toEqual([FORMER])
  })

  it('takes what an unnamed first transition leads to for no surprise, and only that', () => {
    const underWay = looking(first, endpointOf({ status: 'Updating' }))
    expect(underWay).toMatchObject({ known: [FORMER], followsOthers: true })
    const named = looking(underWay, endpointOf({ status: 'Updating', pending: 'theirs' }))
    expect(named).toMatchObject({ followsOthers: true, known: expect.arrayContaining([FORMER, 'theirs']) })
    const ended = looking(underWay, endpointOf({ config: 'theirs', modified: 1 }))
    expect(ended).toMatchObject({ followsOthers: false, known: expect.arrayContaining([FORMER, 'theirs']) })
    expect(looking(ended, endpointOf({ config: 'others', modified: 2 })).known).not.toContain('others')
  })

  test.each<[string, boolean, boolean, Memory, Endpoint | undefined]>([
    [
      'the update under way',
      true,
      true,
      watchingOf(endpointOf()),
      endpointOf({ status: 'Updating', pending: OURS, modified: 1 }),
    ],
    [
      'the update under way, unnamed',
      true,
      true,
      watchingOf(endpointOf()),
      endpointOf({ status: 'Updating', modified: 1 }),
    ],
    ['the update done', true, true, watchingOf(endpointOf()), endpointOf({ config: OURS, modified: 1 })],
    ['nothing of the update', true, false, watchingOf(endpointOf()), endpointOf()],
    [
      'the update under way, in a stale look',
      true,
      false,
      watchingOf(endpointOf({ modified: 9 })),
      endpointOf({ status: 'Updating', modified: 1 }),
    ],
    [
      'the endpoint made',
      true,
      true,
      watchingOf(undefined, { rollout: { kind: 'create' } }),
      endpointOf({ status: 'Creating', config: OURS }),
    ],
    ['the endpoint not made yet', true, false, watchingOf(undefined, { rollout: { kind: 'create' } }), undefined],
    [
      'the lost update under way',
      true,
      true,
      watchingOf(endpointOf(), { rollout: { isAccepted: false } }),
      endpointOf({ status: 'Updating', pending: OURS, modified: 1 }),
    ],
  ])('shows %s: accepted %s, seen %s', (_what, isAccepted, wasSeen, memory, endpoint) => {
    expect(looking(memory, endpoint).rollout).toMatchObject({ isAccepted, wasSeen })
  })

  it('shows something else under way than the update whose answer was lost: that has never begun', () => {
    const lost = watchingOf(endpointOf(), { rollout: { isAccepted: false } })
    expect(looking(lost, endpointOf({ status: 'SystemUpdating', modified: 1 })).rollout).toBeUndefined()
  })

  test.each<[string, number | undefined, Endpoint | undefined]>([
    ['gone', timesOfCreation(endpointOf()), undefined],
    ['being deleted', timesOfCreation(endpointOf()), endpointOf({ status: 'Deleting' })],
    ['another one', timesOfCreation(endpointOf()), endpointOf({ status: 'Creating', created: 1 })],
    ['still there', undefined, endpointOf({ status: 'Failed' })],
  ])('shows a failed endpoint, whoever deletes it: %s', (_what, deleted, endpoint) => {
    expect(looking(memoryOf(endpointOf({ status: 'Failed' })), endpoint).deleted).toBe(deleted)
  })
})

describe('what was looked at around the endpoint', () => {
  const inspecting = (memory: Memory, inspection = inspectionOf()): Memory =>
    after(
      memory,
      { kind: 'inspect', request: { desired: desiredOf(), targetConfigName: OURS, ownershipMatters: true } },
      { kind: 'inspected', inspection },
    )

  it('tells what is there, what is missing, and what cannot be told', () => {
    expect(inspecting(memoryOf(undefined)).resources).toEqual({
      [MODEL]: { resource: 'model', state: 'present', origin: 'found', creations: 0, arn: modelOf(MODEL).ModelArn },
      [OURS]: {
        resource: 'endpoint-config',
        state: 'present',
        origin: 'found',
        creations: 0,
        arn: configOf(OURS).EndpointConfigArn,
      },
    })
    const nothing = inspectionOf({ target: { configName: OURS, config: ABSENT }, models: { [MODEL]: DENIED } })
    expect(inspecting(memoryOf(undefined), nothing).resources).toMatchObject({
      [MODEL]: { state: 'missing' },
      [OURS]: { state: 'missing' },
    })
  })

  it('does not forget what this run has made, and makes the plan anew', () => {
    const plan = { action: 'none' } as unknown as NonNullable<Memory['plan']>
    const memory = inspecting(memoryOf(undefined, { resources: model({ origin: 'created', creations: 1 }), plan }))
    expect(memory.resources[MODEL]).toMatchObject({ state: 'present', origin: 'created', creations: 1 })
    expect(memory.plan).toBeUndefined()
  })
})

describe('a description', () => {
  const describing = (state: Resource['state'], arn: string | undefined): Resource | undefined =>
    after(
      memoryOf(undefined, { resources: model({ state }) }),
      { kind: 'describe', resource: 'model', name: MODEL },
      { kind: 'described', arn },
    ).resources[MODEL]

  test.each<[string, Resource['state'], string | undefined, Partial<Resource>]>([
    ['there', 'doubtful', 'arn', { state: 'present', arn: 'arn' }],
    ['there, without an ARN', 'doubtful', '', { state: 'present' }],
    ['not there', 'doubtful', undefined, { state: 'missing' }],
    ['not found, although AWS says that it is there', 'unseen', undefined, { state: 'present' }],
  ])('%s', (_what, state, arn, resource) => {
    expect(describing(state, arn)).toMatchObject(resource)
  })
})

describe('a write that was answered', () => {
  it('made a resource, which is ours', () => {
    const memory = after(memoryOf(undefined, { resources: model({ creations: 1 }) }), CREATE_MODEL, {
      kind: 'written',
      arn: 'arn',
    })
    expect(memory.resources[MODEL]).toEqual({
      resource: 'model',
      state: 'present',
      origin: 'created',
      creations: 2,
      arn: 'arn',
    })
    expect(memory).toMatchObject({ isFresh: false, tagged: [] })
    const tags = [{ Key: 'a', Value: 'b' }]
    const withTags: Step = { kind: 'create-model', name: MODEL, input: { ModelName: MODEL, Tags: tags } }
    expect(after(memoryOf(undefined), withTags, { kind: 'written', arn: 'arn' }).tagged).toEqual(['arn'])
  })

  test.each<[string, Step, Endpoint | undefined, object]>([
    [
      'updated',
      UPDATE,
      endpointOf(),
      { kind: 'update', configName: OURS, isAccepted: true, wasSeen: false, goneCreation: 0 },
    ],
    ['created', CREATE, undefined, { kind: 'create', configName: OURS, isAccepted: true, wasSeen: false }],
  ])('%s the endpoint: a rollout, whose baseline is the last look', (_what, step, endpoint, rollout) => {
    const memory = memoryOf(endpoint, { stretch: { since: START, looks: 9 }, followsOthers: true })
    expect(after(memory, step, { kind: 'written', arn: ENDPOINT_ARN })).toMatchObject({
      rollout: { ...rollout, startedAt: NOW, baseline: readingOf(endpoint) },
      stretch: { since: NOW, looks: 0 },
      isFresh: false,
      followsOthers: false,
    })
  })

  it('made the endpoint anew: what was there of its name is gone for good', () => {
    const failed = endpointOf({ status: 'Failed' })
    const gone = memoryOf(undefined, { newest: { creation: timesOfCreation(failed), modified: 0 } })
    expect(after(gone, CREATE, { kind: 'written' }).rollout?.goneCreation).toBe(timesOfCreation(failed))
  })

  it('deleted the endpoint, of which we know when it was made', () => {
    const failed = endpointOf({ status: 'Failed' })
    expect(after(memoryOf(failed), DELETE, { kind: 'written' })).toMatchObject({
      deleted: timesOfCreation(failed),
      stretch: { since: NOW, looks: 0 },
      isFresh: false,
    })
  })

  it('tagged something: once is enough, and the last look is still good', () => {
    expect(after(memoryOf(endpointOf()), TAG, { kind: 'written' })).toMatchObject({
      tagged: [ENDPOINT_ARN],
      isFresh: true,
    })
  })

  it('discarded something of ours', () => {
    const memory = memoryOf(endpointOf(), { resources: model({ state: 'present', origin: 'created' }) })
    expect(after(memory, { kind: 'delete-model', name: MODEL }, { kind: 'written' }).resources).toEqual({})
  })
})

describe('our own rollout that was under way already', () => {
  test.each<['create' | 'update', Endpoint]>([
    ['create', endpointOf({ status: 'Creating', config: OURS })],
    ['update', endpointOf({ status: 'Updating', pending: OURS })],
  ])('is joined: %s', (as, endpoint) => {
    expect(after(memoryOf(endpoint), { kind: 'join', as }, { kind: 'passed' }).rollout).toMatchObject({
      kind: as,
      configName: OURS,
      isAccepted: true,
      wasSeen: true,
      goneCreation: 0,
    })
  })
})

describe('a rollout that is joined began', () => {
  const began = new Date(START - 12 * MINUTE)
  const updating = endpointOf({ status: 'Updating', pending: OURS, modified: -600 })
  const timeless = { ...updating, LastModifiedTime: new Date(0) }

  test.each<[string, 'create' | 'update', Endpoint, number]>([
    [
      'when AWS says',
      'update',
      { ...updating, PendingDeploymentSummary: { EndpointConfigName: OURS, StartTime: began } },
      began.getTime(),
    ],
    ['when the endpoint last changed', 'update', updating, START - 600 * SECOND],
    [
      'when the endpoint was made',
      'create',
      endpointOf({ status: 'Creating', config: OURS, created: -500, modified: -10 }),
      START - 500 * SECOND,
    ],
    ['now, for all that is known', 'update', timeless, NOW],
  ])('%s', (_when, as, endpoint, startedAt) => {
    expect(after(memoryOf(endpoint), { kind: 'join', as }, { kind: 'passed' }).rollout).toMatchObject({ startedAt })
  })
})

describe('what passes', () => {
  it('is waited for: the next thing is a look', () => {
    expect(after(memoryOf(endpointOf()), WAIT, { kind: 'passed' }).isFresh).toBe(false)
    expect(after(blank('churn', START, 1), WAIT, { kind: 'passed' }).hasHeardFromAws).toBe(false)
  })

  it('delays the next try of the same, longer every time, up to 20 seconds', () => {
    const failure = failureOf('throttled')
    const delays: number[] = []
    let memory = memoryOf(endpointOf())
    for (let count = 0; count < 7; count++) {
      memory = failing(memory, LOOK, failure)
      delays.push((memory.notBefore - NOW) / SECOND)
    }
    expect(delays).toEqual([1, 2, 4, 8, 16, 20, 20])
    expect(memory.trouble).toMatchObject({ step: 'look', name: 'churn', since: NOW, count: 7, failure })
  })

  it('is forgotten once the same succeeds, not when something else does', () => {
    const troubled = failing(memoryOf(endpointOf()), CREATE_MODEL, failureOf('throttled'))
    expect(looking(troubled, endpointOf()).trouble).toBeDefined()
    const done = after(troubled, CREATE_MODEL, { kind: 'written' })
    expect(done).toMatchObject({ notBefore: 0 })
    expect(done.trouble).toBeUndefined()
  })

  it('begins anew after a long time, and for every other call', () => {
    const trouble = {
      step: 'look',
      name: 'churn',
      since: START - 10 * MINUTE,
      count: 5,
      failure: failureOf('throttled'),
    } as const
    const lately = memoryOf(endpointOf(), { trouble: { ...trouble, at: START } })
    expect(failing(lately, LOOK, failureOf('throttled')).trouble).toMatchObject({
      since: START - 10 * MINUTE,
      count: 6,
    })
    const longAgo = memoryOf(endpointOf(), { trouble: { ...trouble, at: START - 2 * MINUTE } })
    expect(failing(longAgo, LOOK, failureOf('throttled')).trouble).toMatchObject({ since: NOW, count: 1 })
    expect(failing(lately, UPDATE, failureOf('throttled')).trouble).toMatchObject({ since: NOW, count: 1 })
  })

  test.each<[string, Step, Partial<Memory>]>([
    ['a model', CREATE_MODEL, { resources: model({ state: 'doubtful', origin: 'unknown' }) }],
    [
      'a config',
      CREATE_CONFIG,
      { resources: { [OURS]: { resource: 'endpoint-config', state: 'doubtful', origin: 'unknown', creations: 0 } } },
    ],
    ['the deletion', DELETE, { deleted: timesOfCreation(endpointOf()) }],
  ])('leaves it open, where the answer was lost: %s', (_what, step, known) => {
    const memory = memoryOf(endpointOf())
    expect(failing(memory, step, failureOf('unavailable'))).toMatchObject({ ...known, isFresh: false })
    // A throttled call was certainly not carried out.
    const throttled = failing(memory, step, failureOf('throttled'))
    expect(throttled).toMatchObject({ resources: {}, isFresh: true })
    expect(throttled.deleted).toBeUndefined()
  })

  test.each<[string, Step]>([
    ['create', CREATE],
    ['update', UPDATE],
  ])('leaves a rollout open, where the answer was lost: %s', (kind, step) => {
    expect(failing(memoryOf(undefined), step, failureOf('unavailable'))).toMatchObject({
      rollout: { kind, isAccepted: false, wasSeen: false },
      isFresh: false,
    })
    expect(failing(memoryOf(undefined), step, failureOf('throttled')).rollout).toBeUndefined()
  })
})

describe('a refusal', () => {
  const refusedWith = (memory: Memory) => memory.refusal

  test.each<[string, Step, AwsFailure, string, string]>([
    ['of a write', CREATE_MODEL, failureOf('rejected'), 'CreateModel', MODEL],
    ['of a write for want of a permission', UPDATE, failureOf('denied'), 'UpdateEndpoint', 'churn'],
    ['of a write for want of quota', CREATE, failureOf('limit-exceeded'), 'CreateEndpoint', 'churn'],
    ['of a look', LOOK, failureOf('denied'), 'DescribeEndpoint', 'churn'],
    ['for expired credentials', LOOK, failureOf('expired-credentials'), 'DescribeEndpoint', 'churn'],
    ['for want of credentials', CREATE, failureOf('no-credentials'), 'CreateEndpoint', 'churn'],
    [
      'for want of something that is not ours',
      UPDATE,
      failureOf('not-found', { resource: 'endpoint-config', resourceName: FORMER }),
      'UpdateEndpoint',
      'churn',
    ],
    ['of a name search', { kind: 'find-endpoint', name: 'churn' }, failureOf('denied'), 'ListEndpoints', 'churn'],
  ])('%s decides the run', (_what, step, failure, operation, name) => {
    expect(refusedWith(failing(memoryOf(endpointOf()), step, failure))).toEqual({
      kind: 'refused',
      operation,
      name,
      failure,
    })
  })

  it('of a look at what we have just made may be for want of tags that have not spread yet', () => {
    const memory = failing(watchingOf(undefined, { rollout: { kind: 'create' } }), LOOK, failureOf('denied'))
    expect(memory.refusal).toBeUndefined()
    expect(memory.trouble).toMatchObject({ step: 'look', failure: { kind: 'denied' } })
    expect(failing(watchingOf(endpointOf()), LOOK, failureOf('denied')).refusal).toBeDefined()
  })

  it('of a busy endpoint is waited out', () => {
    expect(failing(memoryOf(endpointOf()), UPDATE, failureOf('in-progress'))).toMatchObject({
      isFresh: false,
      notBefore: NOW + 5 * SECOND,
    })
  })

  it('of what is not required is done without', () => {
    expect(
      failing(memoryOf(endpointOf()), { kind: 'list-inference-components', name: 'churn' }, failureOf('denied'))
        .inferenceComponents,
    ).toEqual([])
    const unknown = memoryOf(endpointOf(), { resources: model({ state: 'doubtful', origin: 'unknown' }) })
    expect(
      failing(unknown, { kind: 'check-nonce', name: MODEL, arn: 'arn', nonce: 'n' }, failureOf('denied')).resources[
        MODEL
      ]?.origin,
    ).toBe('found')
    expect(
      failing(unknown, { kind: 'describe', resource: 'model', name: MODEL }, failureOf('denied')).resources[MODEL]
        ?.state,
    ).toBe('present')
    expect(failing(memoryOf(endpointOf()), TAG, failureOf('rejected'))).toMatchObject({ tagged: [ENDPOINT_ARN] })
  })

  describe('to tag', () => {
    const denied = failureOf('denied', { permission: { action: 'sagemaker:AddTags' } })

    test.each<[string, Step]>([
      ['what is made', CREATE_MODEL],
      ['what is there', TAG],
    ])('%s: everything goes on without tags, unless somebody asked for them', (_what, step) => {
      expect(failing(memoryOf(endpointOf()), step, denied)).toMatchObject({ isUntagged: true })
      const asked = failing(
        memoryOf(endpointOf()),
        step.kind === 'add-tags' ? { ...step, optional: false } : step,
        denied,
        { team: 'ml' },
      )
      expect(asked).toMatchObject({ isUntagged: false, refusal: { kind: 'refused', failure: denied } })
    })
  })

  test.each<[string, Step, Memory['resources']]>([
    ['a model', CREATE_MODEL, model({ state: 'unseen', origin: 'unknown' })],
    [
      'a config',
      CREATE_CONFIG,
      { [OURS]: { resource: 'endpoint-config', state: 'unseen', origin: 'found', creations: 0 } },
    ],
  ])('of what is there already: %s has only to be seen', (_what, step, resources) => {
    const memory = memoryOf(undefined, {
      resources: step === CREATE_MODEL ? model({ state: 'doubtful', origin: 'unknown' }) : {},
    })
    expect(failing(memory, step, failureOf('already-exists')).resources).toEqual(resources)
  })

  it('of an endpoint that is there already: either ours has arrived, or the name is taken', () => {
    const failure = failureOf('already-exists')
    expect(failing(memoryOf(undefined), CREATE, failure)).toMatchObject({
      taken: failure,
      isFresh: false,
      stretch: { looks: 0 },
    })
    const lost = watchingOf(undefined, { rollout: { kind: 'create', isAccepted: false } })
    expect(failing(lost, CREATE, failure).rollout).toMatchObject({ isAccepted: true })
  })

  test.each<[string, AwsFailure, Resource['state']]>([
    ['by its name', failureOf('not-found', { resource: 'model', resourceName: MODEL }), 'doubtful'],
    [
      'somewhere in the message',
      failureOf('not-found', { message: `Could not find model "arn:…/${MODEL}".` }),
      'doubtful',
    ],
  ])('for want of what this run needs, named %s: it is looked for again', (_how, failure, state) => {
    const memory = failing(
      memoryOf(endpointOf(), { resources: model({ state: 'present', origin: 'created', creations: 1 }) }),
      CREATE_CONFIG,
      failure,
    )
    expect(memory.resources[MODEL]?.state).toBe(state)
    expect(memory.refusal).toBeUndefined()
    expect(memory.notBefore).toBe(NOW + SECOND)
  })

  it('for want of the endpoint itself: it is looked for again', () => {
    const memory = failing(memoryOf(endpointOf()), UPDATE, failureOf('not-found', { resource: 'endpoint' }))
    expect(memory).toMatchObject({ isFresh: false, notBefore: NOW + SECOND })
    expect(memory.refusal).toBeUndefined()
  })

  it('of a cancelled call tells nothing', () => {
    const memory = memoryOf(endpointOf())
    expect(failing(memory, UPDATE, failureOf('aborted'))).toBe(memory)
  })
})

describe('a search for the name', () => {
  const failure = failureOf('already-exists')
  const searching = (...names: string[]): Memory =>
    after(memoryOf(undefined, { taken: failure }), { kind: 'find-endpoint', name: 'churn' }, { kind: 'listed', names })

  it('finds it in another case: everything is looked at anew', () => {
    const memory = searching('churn-staging', 'Churn')
    expect(memory).toMatchObject({ endpointName: 'Churn', isFresh: false, known: [] })
    expect([memory.firstReading, memory.reading, memory.taken, memory.inspection, memory.plan]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
  })

  it('finds it as it is: it has come to be seen', () => {
    expect(searching('churn')).toMatchObject({ isFresh: false, stretch: { since: NOW, looks: 0 } })
    expect(searching('churn').refusal).toBeUndefined()
  })

  it('does not find it right after the refusal: it may come to be listed', () => {
    const { listedAt: _none, ...memory } = memoryOf(undefined, { taken: failure })
    const search = { kind: 'find-endpoint', name: 'churn' } as const
    expect(after(memory, search, { kind: 'listed', names: [] })).toEqual({ ...memory, listedAt: NOW })
    expect(failing(memory, search, failureOf('denied'))).toEqual({ ...memory, listedAt: NOW })
  })

  it('is due again after the refusal', () => {
    expect(failing(memoryOf(undefined), CREATE, failure)).not.toHaveProperty('listedAt')
  })

  it('does not find it: the refusal stands', () => {
    expect(searching('churn-staging').refusal).toEqual({
      kind: 'refused',
      operation: 'CreateEndpoint',
      name: 'churn',
      failure,
    })
  })
})

describe('the verdict', () => {
  const ending = { result: 'failed', cause: { kind: 'deleted' } } as const
  const made = model({ state: 'present', origin: 'created' })
  const tidying = memoryOf(endpointOf(), { ending, resources: made })
  const passing = failureOf('throttled')
  const thrice = (memory: Memory, step: Step): Memory =>
    failing(failing(failing(memory, step, passing), step, passing), step, passing)
  const DELETE_MODEL: Step = { kind: 'delete-model', name: MODEL }

  it('stands, from now on', () => {
    const trouble = { step: 'look', name: 'churn', since: START, at: START, count: 1, failure: passing } as const
    const memory = after(
      memoryOf(endpointOf(), { trouble, notBefore: NOW + MINUTE }),
      { kind: 'conclude', ending },
      { kind: 'passed' },
    )
    expect(memory).toMatchObject({ ending, endedAt: NOW, isFresh: false, notBefore: 0 })
    expect(memory.trouble).toBeUndefined()
  })

  test.each<[string, Memory, Partial<Memory>]>([
    [
      'a deletion that fails in passing is tried again',
      failing(tidying, DELETE_MODEL, passing),
      { resources: made, leftBehind: [] },
    ],
    [
      'what cannot be deleted is named',
      failing(tidying, DELETE_MODEL, failureOf('denied')),
      { resources: {}, leftBehind: [{ name: MODEL, isCertain: true }] },
    ],
    [
      'what cannot be deleted at the third try is named',
      thrice(tidying, DELETE_MODEL),
      { resources: {}, leftBehind: [{ name: MODEL, isCertain: true }], notBefore: 0 },
    ],
    [
      'what is gone already is not',
      failing(tidying, DELETE_MODEL, failureOf('not-found')),
      { resources: {}, leftBehind: [] },
    ],
    [
      'without a look nothing is deleted, and all is named',
      failing(tidying, LOOK, failureOf('denied')),
      { resources: {}, leftBehind: [{ name: MODEL, isCertain: true }] },
    ],
    [
      'a mark that cannot be set is done without',
      failing(tidying, TAG, failureOf('denied')),
      { tagged: [ENDPOINT_ARN] },
    ],
    [
      'so is evidence, at the first try',
      failing(tidying, GATHER, failureOf('unavailable')),
      { evidence: { since: 7, logs: [] } },
    ],
    [
      'what may be somebody else’s is theirs',
      failing(
        memoryOf(endpointOf(), { ending, resources: model({ origin: 'unknown' }) }),
        { kind: 'check-nonce', name: MODEL, arn: 'a', nonce: 'n' },
        failureOf('denied'),
      ),
      { resources: model({ origin: 'found' }) },
    ],
  ])('%s', (_what, memory, known) => {
    expect(memory).toMatchObject(known)
    expect(memory).toMatchObject({ ending })
    expect(memory.refusal).toBeUndefined()
  })
})

test('steps that write are told by their names', () => {
  const writes: readonly Step[] = [
    CREATE_MODEL,
    CREATE_CONFIG,
    CREATE,
    UPDATE,
    DELETE,
    TAG,
    { kind: 'delete-model', name: '' },
    { kind: 'delete-endpoint-config', name: '' },
  ]
  const others: readonly Step[] = [
    LOOK,
    WAIT,
    { kind: 'join', as: 'create' },
    { kind: 'find-endpoint', name: '' },
    { kind: 'check-nonce', name: '', arn: '', nonce: '' },
  ]
  expect(writes.map(isWrite)).toEqual(writes.map(() => true))
  expect(others.map(isWrite)).toEqual(others.map(() => false))
})
