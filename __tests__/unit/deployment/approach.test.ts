import { describe, expect, it, test } from '@jest/globals'
import { approach } from '../../../src/deployment/approach.ts'
import type { Inspection } from '../../../src/deployment/inspection.ts'
import type { Memory } from '../../../src/deployment/memory.ts'
import { planOf } from '../../../src/deployment/plan.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import type { Endpoint } from '../../../src/deployment/endpoint.ts'
import type { Step } from '../../../src/deployment/step.ts'
import {
  ABSENT,
  configOf,
  DENIED,
  endpointOf,
  ENDPOINT_ARN,
  failureOf,
  FORCED,
  FORMER,
  found,
  inspectionOf,
  liveInspectionOf,
  memoryOf,
  MINUTE,
  MODEL,
  modelOf,
  newestOf,
  OURS,
  readingOf,
  runOf,
  SECOND,
  START,
  timesOfCreation,
} from './given.ts'

const NOW = START + MINUTE
const ours = found({ 'managed-by': 'deploy-sagemaker-endpoint' })
const theirs = found({ 'managed-by': 'terraform' })
const steady = { since: NOW - 30 * SECOND, looks: 3 }

function inShort(step: Step): string {
  switch (step.kind) {
    case 'conclude':
      return 'cause' in step.ending ? `${step.ending.result}: ${step.ending.cause.kind}` : step.ending.result
    case 'announce':
      return `announce ${step.plan.action}`
    case 'join':
      return `join the ${step.as}`
    default:
      return step.kind
  }
}

/** What a run knows once it has looked around and told its plan: the config and model are there, the caller may not tag. */
function prepared(endpoint: Endpoint | undefined, inspection: Inspection, overrides: Partial<Memory> = {}): Memory {
  return memoryOf(endpoint, {
    inspection,
    plan: planOf(runOf().desired, inspection, 'update', []),
    resources: {
      [MODEL]: { resource: 'model', state: 'present', origin: 'found', creations: 0 },
      [inspection.target.configName]: { resource: 'endpoint-config', state: 'present', origin: 'found', creations: 0 },
    },
    isUntagged: true,
    ...overrides,
  })
}

const onFormer = (tags: Inspection['tags'][string] = ours): Inspection =>
  liveInspectionOf(found(configOf(FORMER)), { [MODEL]: found(modelOf(MODEL)) }, { tags: { [ENDPOINT_ARN]: tags } })

describe('what the first look leads to, before anything around the endpoint is known', () => {
  test.each<[string, string, Endpoint | undefined]>([
    ['no endpoint', 'inspect', undefined],
    ['InService on another config', 'inspect', endpointOf()],
    ['InService on ours', 'inspect', endpointOf({ config: OURS })],
    ['OutOfService', 'inspect', endpointOf({ status: 'OutOfService' })],
    ['UpdateRollbackFailed', 'inspect', endpointOf({ status: 'UpdateRollbackFailed' })],
    ['Failed', 'inspect', endpointOf({ status: 'Failed' })],
    ['being created on ours', 'inspect', endpointOf({ status: 'Creating', config: OURS })],
    ['on its way to ours', 'inspect', endpointOf({ status: 'Updating', pending: OURS })],
    ['being created by others', 'wait', endpointOf({ status: 'Creating' })],
    ['on its way to another config', 'wait', endpointOf({ status: 'Updating', pending: 'theirs' })],
    ['on its way nobody knows where', 'wait', endpointOf({ status: 'Updating' })],
    ['with other counts or weights under way', 'wait', endpointOf({ status: 'Updating', config: OURS, pending: OURS })],
    ['SystemUpdating', 'wait', endpointOf({ status: 'SystemUpdating' })],
    ['SystemUpdating on ours', 'wait', endpointOf({ status: 'SystemUpdating', config: OURS })],
    ['RollingBack', 'wait', endpointOf({ status: 'RollingBack' })],
    ['Deleting', 'wait', endpointOf({ status: 'Deleting' })],
  ])('%s → %s', (_state, short, endpoint) => {
    expect(inShort(approach(runOf(), memoryOf(endpoint), NOW))).toBe(short)
  })

  it('asks for what it needs: who deployed the endpoint only where that matters', () => {
    const requested = (endpoint: Endpoint | undefined) => {
      const step = approach(runOf(), memoryOf(endpoint), NOW)
      return step.kind === 'inspect' ? step.request : undefined
    }
    expect(requested(undefined)).toMatchObject({ targetConfigName: OURS, ownershipMatters: false })
    expect(requested(endpointOf({ config: OURS }))).toMatchObject({
      targetConfigName: OURS,
      liveConfigName: OURS,
      endpointArn: ENDPOINT_ARN,
      ownershipMatters: false,
    })
    expect(requested(endpointOf())).toMatchObject({
      targetConfigName: OURS,
      liveConfigName: FORMER,
      ownershipMatters: true,
    })
    expect(requested(endpointOf({ status: 'Failed' }))).toMatchObject({ ownershipMatters: true })
  })
})

test('waits for others as long as the poll interval, and looks before anything else', () => {
  const busy = endpointOf({ status: 'SystemUpdating' })
  expect(approach(runOf(), memoryOf(busy), NOW)).toMatchObject({
    kind: 'wait',
    ms: 15 * SECOND,
    isPoll: true,
    reason: 'the endpoint is SystemUpdating, not by this run',
  })
  expect(inShort(approach(runOf(), memoryOf(busy, { isFresh: false }), NOW))).toBe('look')
})

describe('once all is known and told', () => {
  const gone = (kind: 'config' | 'model'): Inspection =>
    kind === 'config'
      ? liveInspectionOf(ABSENT, {}, { tags: { [ENDPOINT_ARN]: ours } })
      : liveInspectionOf(found(configOf(FORMER)), { [MODEL]: ABSENT }, { tags: { [ENDPOINT_ARN]: ours } })
  const withKey = (tags: Inspection['tags'][string]): Inspection =>
    liveInspectionOf(
      found(configOf(FORMER, { KmsKeyId: 'k' })),
      { [MODEL]: found(modelOf(MODEL)) },
      { tags: { [ENDPOINT_ARN]: tags } },
    )
  const unread = (tags: Inspection['tags'][string]): Inspection =>
    liveInspectionOf(DENIED, {}, { tags: { [ENDPOINT_ARN]: tags } })
  const failed = endpointOf({ status: 'Failed', reason: 'Broken.' })

  test.each<[string, string, Memory, Partial<Specification>?]>([
    ['no endpoint', 'create-endpoint', prepared(undefined, inspectionOf())],
    ['one of ours', 'update-endpoint', prepared(endpointOf(), onFormer())],
    ['one of ours, not looked at since the last write', 'look', prepared(endpointOf(), onFormer(), { isFresh: false })],
    ['one of ours that loses something', 'update-endpoint', prepared(endpointOf(), withKey(ours))],
    ['one of others’ that loses nothing', 'update-endpoint', prepared(endpointOf(), onFormer(theirs))],
    ['one of others’ that loses something', 'failed: not-adopted', prepared(endpointOf(), withKey(theirs))],
    [
      'one of others’ that loses something, adopted',
      'update-endpoint',
      prepared(endpointOf(), withKey(theirs)),
      { adoptExisting: true },
    ],
    ['one of others’ that may not be read', 'failed: not-adopted', prepared(endpointOf(), unread(theirs))],
    ['one of ours that may not be read', 'update-endpoint', prepared(endpointOf(), unread(ours))],
    ['its live config is gone', 'failed: live-config-gone', prepared(endpointOf(), gone('config'))],
    [
      'its live config is gone, adopted',
      'failed: live-config-gone',
      prepared(endpointOf(), gone('config')),
      { adoptExisting: true },
    ],
    ['its live model is gone', 'failed: live-model-gone', prepared(endpointOf(), gone('model'))],
    [
      'out of service on another config',
      'update-endpoint',
      prepared(endpointOf({ status: 'OutOfService' }), onFormer()),
    ],
    ['half rolled back', 'update-endpoint', prepared(endpointOf({ status: 'UpdateRollbackFailed' }), onFormer())],
    ['failed, of ours', 'list-inference-components', prepared(failed, onFormer())],
    [
      'failed, of ours, without inference components',
      'delete-endpoint',
      prepared(failed, onFormer(), { inferenceComponents: [] }),
    ],
    [
      'failed, of ours, not looked at since the last write',
      'look',
      prepared(failed, onFormer(), { inferenceComponents: [], isFresh: false }),
    ],
    [
      'failed, of ours, with inference components',
      'failed: has-inference-components',
      prepared(failed, onFormer(), { inferenceComponents: ['base'] }),
    ],
    [
      'failed, of ours, not to be recreated',
      'failed: found-failed',
      prepared(failed, onFormer()),
      { recreateFailed: false },
    ],
    ['failed, of others', 'failed: found-failed', prepared(failed, onFormer(theirs))],
    [
      'failed, of others, to be recreated',
      'list-inference-components',
      prepared(failed, onFormer(theirs)),
      { recreateFailed: true },
    ],
  ])('%s → %s', (_state, short, memory, overrides = {}) => {
    expect(inShort(approach(runOf(overrides), memory, NOW))).toBe(short)
  })

  it('a model that is missing stops everything, also where nothing may be told of it', () => {
    const run = runOf({
      models: [],
      endpointConfig: {
        ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: 'registry-7', InstanceType: 'ml.m5.large' }],
      },
    })
    const target = { configName: run.desired.endpointConfig.name, config: ABSENT }
    const withModel = (model: Inspection['models'][string]) =>
      approach(run, prepared(undefined, inspectionOf({ target, models: { 'registry-7': model } })), NOW)
    expect(inShort(withModel(ABSENT))).toBe('failed: model-missing')
    expect(inShort(withModel(DENIED))).toBe('create-endpoint')
  })

  it('one of others’ is not adopted blindly: the requested model has to be readable, too', () => {
    const run = runOf({
      models: [],
      endpointConfig: {
        ProductionVariants: [
          { VariantName: 'AllTraffic', ModelName: 'registry-7', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      },
    })
    const target = { configName: run.desired.endpointConfig.name, config: ABSENT }
    const inspection = liveInspectionOf(
      found(configOf(FORMER)),
      { [MODEL]: found(modelOf(MODEL, { PrimaryContainer: { Environment: { A: '1' } } })) },
      { tags: { [ENDPOINT_ARN]: theirs }, target, models: { 'registry-7': DENIED } },
    )
    expect(inShort(approach(run, prepared(endpointOf(), inspection), NOW))).toBe('failed: not-adopted')
  })

  it('an update goes to the config that the plan told', () => {
    expect(approach(runOf(), prepared(endpointOf(), onFormer()), NOW)).toMatchObject({
      kind: 'update-endpoint',
      name: 'churn',
      configName: OURS,
    })
  })

  it('the way back is written down before an update, once', () => {
    const memory = prepared(endpointOf(), onFormer(), { isUntagged: false })
    expect(approach(runOf(), memory, NOW)).toMatchObject({
      kind: 'add-tags',
      arn: ENDPOINT_ARN,
      tags: { 'deploy-sagemaker-endpoint:previous-config': FORMER },
      optional: true,
    })
    expect(inShort(approach(runOf(), { ...memory, tagged: [ENDPOINT_ARN] }, NOW))).toBe('update-endpoint')
  })
})

describe('what is on ours already', () => {
  const config = found(configOf(OURS))
  const onOurs = (tags: Inspection['tags'] = {}): Inspection =>
    inspectionOf({ live: { configName: OURS, config, models: { [MODEL]: found(modelOf(MODEL)) } }, tags })
  const serving = endpointOf({ config: OURS })
  const ending = (memory: Memory, overrides: Partial<Specification> = {}) =>
    inShort(approach(runOf(overrides), memory, NOW))

  test.each<[string, string, Endpoint | undefined]>([
    ['at the first look', 'unchanged', serving],
    ['at the first look, as it was being patched', 'unchanged', endpointOf({ status: 'SystemUpdating', config: OURS })],
    ['not at the first look: others did it', 'updated', endpointOf({ status: 'Updating', pending: OURS })],
    ['not at the first look: others made it', 'created', undefined],
  ])('%s → %s', (_when, result, first) => {
    expect(ending(prepared(serving, onOurs(), { firstReading: readingOf(first) }))).toBe(result)
  })

  test.each<[string, Inspection['tags'], string]>([
    [
      'has the user’s tags',
      Object.fromEntries([ENDPOINT_ARN, configArn(), modelArn()].map((arn) => [arn, found({ team: 'ml' })])),
      'unchanged',
    ],
    [
      'lacks one on the endpoint',
      Object.fromEntries([configArn(), modelArn()].map((arn) => [arn, found({ team: 'ml' })])),
      'add-tags',
    ],
    [
      'has another value on the model',
      {
        ...Object.fromEntries([ENDPOINT_ARN, configArn()].map((arn) => [arn, found({ team: 'ml' })])),
        [modelArn()]: found({ team: 'x' }),
      },
      'add-tags',
    ],
    ['has tags that may not be read', { [ENDPOINT_ARN]: DENIED }, 'add-tags'],
  ])('%s', (_what, tags, short) => {
    const memory = prepared(serving, onOurs(tags), {
      resources: {
        [MODEL]: { resource: 'model', state: 'present', origin: 'found', creations: 0, arn: modelArn() },
        [OURS]: { resource: 'endpoint-config', state: 'present', origin: 'found', creations: 0, arn: configArn() },
      },
    })
    expect(ending(memory, { tags: { team: 'ml' } })).toBe(short)
  })

  it('is rolled out again by force, but not twice by the same attempt', () => {
    const forced = { forceNewDeployment: true }
    const target = { configName: FORCED, config: ABSENT }
    const toForced = { ...onOurs({ [ENDPOINT_ARN]: ours }), target }
    expect(ending(memoryOf(serving), forced)).toBe('inspect')
    expect(ending(prepared(serving, toForced), forced)).toBe('update-endpoint')
    const after = inspectionOf({ target, live: { configName: FORCED, config: found(configOf(FORCED)), models: {} } })
    const onForced = endpointOf({ config: FORCED })
    expect(ending(prepared(onForced, after), forced)).toBe('unchanged')
    expect(ending(prepared(endpointOf({ config: FORCED, status: 'SystemUpdating' }), after), forced)).toBe('wait')
  })
})

function configArn(): string {
  return configOf(OURS).EndpointConfigArn ?? ''
}

function modelArn(): string {
  return modelOf(MODEL).ModelArn ?? ''
}

describe('our own config under way', () => {
  test.each<[string, string, Endpoint]>([
    ['create', 'join the create', endpointOf({ status: 'Creating', config: OURS })],
    ['update', 'join the update', endpointOf({ status: 'Updating', pending: OURS })],
  ])('is told as what it is, then joined: %s → %s', (action, short, endpoint) => {
    const live = {
      configName: endpoint.EndpointConfigName ?? '',
      config: found(configOf(endpoint.EndpointConfigName ?? '')),
      models: {},
    }
    const { plan: _plan, ...untold } = prepared(endpoint, inspectionOf({ live }))
    expect(inShort(approach(runOf(), untold, NOW))).toBe(`announce ${action}`)
    expect(inShort(approach(runOf(), prepared(endpoint, inspectionOf({ live })), NOW))).toBe(short)
  })
})

describe('an endpoint that comes and goes', () => {
  const first = readingOf(endpointOf())
  const unlisted = (memory: Memory): Memory => {
    const { listedAt: _none, ...rest } = memory
    return rest
  }
  test.each<[string, string, Memory]>([
    ['not there, and nobody has looked for another case', 'find-endpoint', unlisted(memoryOf(undefined))],
    [
      'deleted since the first look, gone, and so known not to be there in any case',
      'inspect',
      unlisted(memoryOf(undefined, { firstReading: readingOf(endpointOf({ status: 'Deleting' })) })),
    ],
    [
      'the name is taken, nothing is seen, and nobody has looked for another case since',
      'find-endpoint',
      unlisted(memoryOf(undefined, { taken: failureOf('already-exists') })),
    ],
    [
      'the name is taken, and nobody has looked at all since',
      'look',
      unlisted(memoryOf(undefined, { taken: failureOf('already-exists'), isFresh: false })),
    ],
    ['gone since the first look, once', 'wait', memoryOf(undefined, { firstReading: first })],
    [
      'gone since the first look, for long',
      'failed: deleted',
      memoryOf(undefined, { firstReading: first, stretch: steady }),
    ],
    ['being deleted since the first look', 'wait', memoryOf(endpointOf({ status: 'Deleting' }))],
    ['being deleted later', 'failed: deleted', memoryOf(endpointOf({ status: 'Deleting' }), { firstReading: first })],
    [
      'deleted since the first look, and gone',
      'inspect',
      memoryOf(undefined, { firstReading: readingOf(endpointOf({ status: 'Deleting' })) }),
    ],
    ['there in a stale look', 'wait', memoryOf(endpointOf({ status: 'Failed' }), { newest: newestOf(0) })],
    ['the name is taken, and nothing is seen yet', 'wait', memoryOf(undefined, { taken: failureOf('already-exists') })],
    [
      'the name is taken, and nothing is seen for long',
      'find-endpoint',
      memoryOf(undefined, { taken: failureOf('already-exists'), stretch: { since: NOW - MINUTE, looks: 4 } }),
    ],
  ])('%s → %s', (_what, short, memory) => {
    expect(inShort(approach(runOf(), memory, NOW))).toBe(short)
  })

  describe('the failed one that we delete', () => {
    const failed = endpointOf({ status: 'Failed' })
    const deleted = timesOfCreation(failed)
    const state = (endpoint: Endpoint | undefined, overrides: Partial<Memory> = {}) =>
      prepared(endpoint, onFormer(), {
        firstReading: readingOf(failed),
        deleted,
        inferenceComponents: [],
        ...overrides,
      })

    test.each<[string, string, Memory]>([
      ['is being deleted', 'wait', state(endpointOf({ status: 'Deleting' }))],
      ['is still failed', 'wait', state(failed)],
      ['is still failed, for long: the call never arrived', 'delete-endpoint', state(failed, { stretch: steady })],
      ['is gone', 'create-endpoint', state(undefined)],
      [
        'has been made anew by others, who failed too',
        'delete-endpoint',
        state(endpointOf({ status: 'Failed', created: 10 })),
      ],
      ['has been made anew by others', 'update-endpoint', state(endpointOf({ created: 10 }))],
    ])('%s → %s', (_what, short, memory) => {
      expect(inShort(approach(runOf(), memory, NOW))).toBe(short)
    })
  })
})

describe('a dry run', () => {
  const dry = { dryRun: true }
  const inspected = (endpoint: Endpoint | undefined, inspection: Inspection): Memory =>
    memoryOf(endpoint, { inspection, inferenceComponents: [] })
  const planIn = (memory: Memory, overrides: Partial<Specification> = {}) => {
    const step = approach(runOf({ ...dry, ...overrides }), memory, NOW)
    return step.kind === 'announce' ? step.plan : step
  }

  test.each<[string, Endpoint | undefined, Inspection, object, Partial<Specification>?]>([
    ['creates', undefined, inspectionOf(), { action: 'create', reasons: [] }],
    ['updates', endpointOf(), onFormer(), { action: 'update' }],
    [
      'would wait, then update',
      endpointOf({ status: 'SystemUpdating' }),
      onFormer(),
      { action: 'update', reasons: ['The endpoint is SystemUpdating: a run would wait for the end of that.'] },
    ],
    ['recreates', endpointOf({ status: 'Failed' }), onFormer(), { action: 'recreate', reasons: [] }],
    [
      'would stop at one that others deployed and that failed',
      endpointOf({ status: 'Failed' }),
      onFormer(theirs),
      { action: 'recreate', obstacles: [expect.stringContaining('The endpoint churn is Failed')] },
    ],
    [
      'would stop at a live config that is gone',
      endpointOf(),
      liveInspectionOf(ABSENT, {}),
      {
        action: 'update',
        obstacles: [expect.stringContaining(`its live config ${FORMER} was deleted`)],
      },
    ],
    [
      'forces',
      endpointOf(),
      { ...onFormer(), target: { configName: FORCED, config: ABSENT } },
      { action: 'update', reasons: ['A new deployment is forced.'] },
      { forceNewDeployment: true },
    ],
  ])('tells what a run does: %s', (_what, endpoint, inspection, plan, overrides = {}) => {
    expect(planIn(inspected(endpoint, inspection), overrides)).toMatchObject(plan)
  })

  it('tells of inference components, which would stop a run, too', () => {
    const failed = endpointOf({ status: 'Failed' })
    expect(inShort(approach(runOf(dry), memoryOf(failed), NOW))).toBe('list-inference-components')
    expect(planIn({ ...inspected(failed, onFormer()), inferenceComponents: ['base'] })).toMatchObject({
      obstacles: [expect.stringContaining('The endpoint churn is Failed and cannot be deleted')],
    })
  })

  it('waits for nothing and writes nothing', () => {
    for (const endpoint of [
      undefined,
      endpointOf(),
      endpointOf({ status: 'Deleting' }),
      endpointOf({ status: 'Updating' }),
    ]) {
      const inspection = endpoint === undefined ? inspectionOf() : onFormer(theirs)
      expect(inShort(approach(runOf(dry), memoryOf(endpoint), NOW))).toBe('inspect')
      expect(
        inShort(
          approach(runOf(dry), prepared(endpoint, inspection, { isUntagged: false, inferenceComponents: [] }), NOW),
        ),
      ).toBe('planned')
    }
  })
})
