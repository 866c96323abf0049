import { describe, expect, it, test } from '@jest/globals'
import type { Cause } from '../../../src/deployment/cause.ts'
import type { Memory, Resource } from '../../../src/deployment/memory.ts'
import type { Ending, Step } from '../../../src/deployment/step.ts'
import { tidy } from '../../../src/deployment/tidy.ts'
import type { FailureResult } from '../../../src/deployment/verdict.ts'
import {
  configOf,
  DENIED,
  endpointOf,
  ENDPOINT_ARN,
  failureOf,
  FORMER,
  found,
  liveInspectionOf,
  memoryOf,
  MINUTE,
  MODEL,
  newestOf,
  OURS,
  runOf,
  SECOND,
  START,
  watchingOf,
} from './given.ts'

const NOW = START + 10 * MINUTE

const failedBy = (cause: Cause, result: FailureResult = 'failed'): Ending => ({ result, cause })
const REFUSED = failedBy({
  kind: 'refused',
  operation: 'UpdateEndpoint',
  name: 'churn',
  failure: failureOf('rejected'),
})
const ROLLED_BACK = failedBy(
  { kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS },
  'rolled-back',
)
const NOT_STARTED = { state: 'not-started' } as const
const ENDED = failedBy({ kind: 'ended', status: 'Failed', isCreation: true })

const resource = (overrides: Partial<Resource> = {}): Resource => ({
  resource: 'model',
  state: 'present',
  origin: 'created',
  creations: 1,
  ...overrides,
})
const made = { [MODEL]: resource(), [OURS]: resource({ resource: 'endpoint-config' }) }
/** The live config is the former one, with a model of its own. */
const onFormer = liveInspectionOf(
  found(configOf(FORMER, { ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: 'former-model' }] })),
  {},
)
/** A refused update of an endpoint on its former config, which was looked at since. */
const refused = (overrides: Partial<Memory> = {}): Memory =>
  memoryOf(endpointOf(), { resources: made, inspection: onFormer, endedAt: NOW, ...overrides })

function inShort(step: Step): string {
  if (step.kind === 'done')
    return `done, leaving ${step.leftBehind.map(({ name, isCertain }) => (isCertain ? name : `perhaps ${name}`)).join(' and ') || 'nothing'}`
  return 'name' in step ? `${step.kind} ${step.name}` : step.kind
}

const tidied = (memory: Memory, ending: Ending): string => inShort(tidy(runOf(), memory, ending, NOW))

describe('after a failure, what this run made and nothing refers to is deleted', () => {
  const noConfig = { [MODEL]: resource() }

  test.each<[string, string, Memory, Ending?]>([
    ['the config first', `delete-endpoint-config ${OURS}`, refused()],
    ['then the model', `delete-model ${MODEL}`, refused({ resources: noConfig })],
    ['then nothing is left', 'done, leaving nothing', refused({ resources: {} })],
    ['not before another look', 'look churn', refused({ isFresh: false })],
    ['not by a look that is stale', 'wait', refused({ newest: newestOf(60) })],
    [
      'not by a look that is stale for minutes',
      `done, leaving ${MODEL} and ${OURS}`,
      refused({ newest: newestOf(60), endedAt: NOW - 121 * SECOND }),
    ],
    [
      'not before it is known what is live now',
      'inspect',
      refused({ inspection: { ...onFormer, live: undefined } as never }),
    ],
    [
      'not what was there before',
      'done, leaving nothing',
      refused({ resources: { [MODEL]: resource({ origin: 'found' }) } }),
    ],
    [
      'not what is missing',
      'done, leaving nothing',
      refused({ resources: { [MODEL]: resource({ state: 'missing' }) } }),
    ],
    [
      'not the live config',
      'done, leaving nothing',
      refused({ resources: { [FORMER]: resource({ resource: 'endpoint-config' }) } }),
    ],
    [
      'not a model that the live config serves',
      'done, leaving nothing',
      refused({ resources: { 'former-model': resource() } }),
    ],
    [
      'not a model that others’ config may serve, which may not be read',
      `done, leaving ${MODEL}`,
      refused({
        reading: { at: NOW, endpoint: endpointOf({ config: 'theirs' }) },
        inspection: liveInspectionOf(DENIED, {}, { live: { configName: 'theirs', config: DENIED, models: {} } }),
        resources: noConfig,
      }),
    ],
    [
      'a model is not served by a config that was there before, though it may not be read',
      `delete-model ${MODEL}`,
      refused({ inspection: liveInspectionOf(DENIED, {}), resources: noConfig }),
    ],
    [
      'not while the endpoint is in transition',
      `done, leaving ${MODEL} and ${OURS}`,
      refused({ reading: { at: NOW, endpoint: endpointOf({ status: 'SystemUpdating' }) } }),
    ],
    [
      'where there is no endpoint, too',
      `delete-endpoint-config ${OURS}`,
      { ...refused(), reading: { at: NOW, endpoint: undefined } },
    ],
  ])('%s: %s', (_what, step, memory, ending = REFUSED) => {
    expect(tidied(memory, ending)).toBe(step)
  })

  test.each<[string, string, Partial<Resource>]>([
    ['is looked for', `describe ${MODEL}`, { state: 'doubtful' }],
    ['is looked for, also without an ARN', `describe ${MODEL}`, { state: 'present' }],
    ['is asked whose it is', `check-nonce ${MODEL}`, { state: 'present', arn: 'arn' }],
  ])('what this run may have made, though no answer came, %s', (_what, step, overrides) => {
    expect(tidied(refused({ resources: { [MODEL]: resource({ origin: 'unknown', ...overrides }) } }), REFUSED)).toBe(
      step,
    )
  })

  test.each<[string, Ending]>([
    ['a time-out', failedBy({ kind: 'timed-out', waitTimeoutMs: 1, rollout: NOT_STARTED, words: [] }, 'timed-out')],
    [
      'expired credentials',
      failedBy({ kind: 'refused', operation: 'x', name: '', failure: failureOf('expired-credentials') }),
    ],
    [
      'missing credentials',
      failedBy({ kind: 'refused', operation: 'x', name: '', failure: failureOf('no-credentials') }),
    ],
  ])('not after %s', (_what, ending) => {
    expect(tidied(refused(), ending)).toBe(`done, leaving ${MODEL} and ${OURS}`)
  })

  it('not after a cancel, which does nothing more', () => {
    const cancelled = failedBy({ kind: 'cancelled', signal: 'SIGINT', rollout: NOT_STARTED }, 'cancelled')
    expect(tidied(refused({ cancelled: { signal: 'SIGINT' } }), cancelled)).toBe(`done, leaving ${MODEL} and ${OURS}`)
    expect(tidied(refused({ cancelled: { signal: 'SIGINT' } }), REFUSED)).toBe(`done, leaving ${MODEL} and ${OURS}`)
  })
})

const EVIDENCE = {
  since: START,
  logs: [
    {
      variantName: 'AllTraffic',
      tails: { kind: 'found', value: [{ logGroup: 'g', logStream: 's', lines: ['boom'] }] },
    },
  ],
} as const

describe('after a rollout that failed', () => {
  const back = watchingOf(endpointOf({ modified: 60 }), { resources: made, inspection: onFormer, evidence: EVIDENCE })

  test.each<[string, string, Memory, Ending]>([
    ['the evidence is gathered first', 'gather-evidence churn', { ...back, evidence: undefined } as never, ROLLED_BACK],
    ['of a rollback, the config goes', `delete-endpoint-config ${OURS}`, back, ROLLED_BACK],
    [
      'of a failed creation, all stays: it is the evidence',
      'done, leaving nothing',
      watchingOf(endpointOf({ status: 'Failed', config: OURS }), { resources: made, evidence: EVIDENCE }),
      ENDED,
    ],
    [
      'of a half-done update, all stays: it is in use',
      'done, leaving nothing',
      watchingOf(endpointOf({ status: 'UpdateRollbackFailed' }), { resources: made, evidence: EVIDENCE }),
      ENDED,
    ],
    [
      'what could not be deleted is named',
      `done, leaving ${OURS}`,
      { ...back, resources: {}, leftBehind: [{ name: OURS, isCertain: true }] },
      ROLLED_BACK,
    ],
    [
      'ours that SageMaker does not find: it may be there all the same',
      'wait',
      watchingOf(undefined, { resources: made, stretch: { since: NOW - 20 * SECOND, looks: 3 } }),
      failedBy({ kind: 'deleted' }),
    ],
    [
      'ours that SageMaker does not find for a minute',
      `delete-endpoint-config ${OURS}`,
      watchingOf(undefined, { resources: made, stretch: { since: NOW - MINUTE, looks: 4 } }),
      failedBy({ kind: 'deleted' }),
    ],
  ])('%s: %s', (_what, step, memory, ending) => {
    expect(tidied(memory, ending)).toBe(step)
  })

  it('the evidence comes with the verdict', () => {
    const phases = { AllTraffic: { status: 'Creating' } }
    expect(tidy(runOf(), { ...back, resources: {}, evidence: EVIDENCE, phases }, ROLLED_BACK, NOW)).toEqual({
      kind: 'done',
      ending: ROLLED_BACK,
      evidence: EVIDENCE,
      phases,
      leftBehind: [],
    })
  })
})

describe('the evidence that is gathered', () => {
  const variant = (VariantName: string) => ({ VariantName, ModelName: 'model' })
  const run = runOf({
    endpointConfig: {
      ProductionVariants: [variant('Blue'), variant('Green')],
      ShadowProductionVariants: [variant('Shadow')],
    },
    deploymentConfig: { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }, { AlarmName: 'latency' }] } },
  })
  const requestAfter = (ending: Ending, memory: Parameters<typeof watchingOf>[1] = {}) => {
    const step = tidy(run, watchingOf(endpointOf({ modified: 60 }), memory), ending, NOW)
    return step.kind === 'gather-evidence' ? step.request : step.kind
  }
  const rolledBack = (reason?: string) =>
    failedBy({ kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS, reason }, 'rolled-back')
  const timedOut = failedBy(
    { kind: 'timed-out', waitTimeoutMs: 1, rollout: { state: 'under-way' }, words: [] },
    'timed-out',
  )

  it('is that of all variants and alarms, since the rollout’s start', () => {
    expect(requestAfter(rolledBack())).toEqual({
      endpointName: 'churn',
      variantNames: ['Blue', 'Green', 'Shadow'],
      alarmNames: ['errors', 'latency'],
      since: START,
      isAlone: false,
    })
  })

  it('is that of the variant that SageMaker names', () => {
    expect(requestAfter(rolledBack('The container for production variant Green did not answer.'))).toMatchObject({
      variantNames: ['Green'],
    })
    expect(requestAfter(rolledBack('The Greens did not answer.'))).toMatchObject({
      variantNames: ['Blue', 'Green', 'Shadow'],
    })
  })

  test.each<[string, string, readonly string[]]>([
    [
      'by a name that is a word of SageMaker’s, too',
      'The primary container for production variant challenger did not',
      ['challenger'],
    ],
    ['that is the other one', 'The primary container for production variant primary did not', ['primary']],
    ['in quotes', "The model for variant 'challenger' cannot be loaded by its primary container.", ['challenger']],
    ['without the word', 'challenger: CapacityError.', ['challenger']],
    ['among several', 'For variants primary, challenger there is no capacity.', ['primary', 'challenger']],
    ['not at all', 'The variant did not come up.', ['primary', 'challenger']],
  ])('is that of the variant that is named %s', (_how, reason, names) => {
    const ProductionVariants = [variant('primary'), variant('challenger')]
    const memory = watchingOf(endpointOf({ modified: 60 }))
    const step = tidy(runOf({ endpointConfig: { ProductionVariants } }), memory, rolledBack(reason), NOW)
    expect(step).toMatchObject({ request: { variantNames: names } })
  })

  describe('of an endpoint that was found Failed', () => {
    const ending = failedBy({ kind: 'found-failed', isForbidden: true, reason: 'The container did not answer.' })
    const failed = endpointOf({ status: 'Failed', created: -600 })
    const since = START - 600 * SECOND

    it('is that of the config that it failed on, since it was made', () => {
      const config = { kind: 'found', value: { $metadata: {}, ProductionVariants: [variant('Old')] } } as never
      const inspection = { ...onFormer, live: { configName: FORMER, config, models: {} } }
      expect(tidy(run, memoryOf(failed, { inspection }), ending, NOW)).toEqual({
        kind: 'gather-evidence',
        name: 'churn',
        request: { endpointName: 'churn', variantNames: ['Old'], alarmNames: [], since, isAlone: true },
      })
    })

    it('is that of the variants asked for, where the config cannot be read; once', () => {
      expect(tidy(run, memoryOf(failed), ending, NOW)).toMatchObject({
        request: { variantNames: ['Blue', 'Green', 'Shadow'], since },
      })
      expect(tidy(run, memoryOf(failed, { evidence: EVIDENCE }), ending, NOW)).toMatchObject({
        kind: 'done',
        evidence: EVIDENCE,
      })
    })
  })

  it('has no alarms of a new endpoint, which cannot be rolled back', () => {
    expect(requestAfter(ENDED, { rollout: { kind: 'create' } })).toMatchObject({ alarmNames: [], isAlone: true })
  })

  it('is gathered of a rollout that does not come to an end, but not of one that may not have begun', () => {
    expect(requestAfter(timedOut)).toMatchObject({ since: START })
    expect(requestAfter(timedOut, { rollout: { isAccepted: false } })).toBe('done')
  })

  test.each<[string, Ending]>([
    ['a refusal', REFUSED],
    ['a deletion by others', failedBy({ kind: 'deleted' })],
    ['a success', { result: 'updated' }],
  ])('is none after %s', (_what, ending) => {
    expect(requestAfter(ending)).not.toHaveProperty('variantNames')
  })
})

describe('after a success', () => {
  const done = watchingOf(endpointOf({ config: OURS, modified: 60 }), { resources: made })

  it('the config is marked as verified, and nothing is deleted', () => {
    expect(tidy(runOf(), done, { result: 'updated' }, NOW)).toEqual({
      kind: 'add-tags',
      name: 'churn',
      arn: ENDPOINT_ARN,
      mark: 'deploy-sagemaker-endpoint:verified-config',
      tags: { 'deploy-sagemaker-endpoint:verified-config': OURS },
      optional: true,
    })
  })

  test.each<[string, Memory, Ending]>([
    ['it is done already', { ...done, tagged: ['deploy-sagemaker-endpoint:verified-config'] }, { result: 'updated' }],
    ['the caller may not tag', { ...done, isUntagged: true }, { result: 'updated' }],
    ['nobody has waited for it', done, { result: 'in-progress' }],
    ['there was no rollout', memoryOf(endpointOf({ config: OURS })), { result: 'unchanged' }],
    ['nothing was to be done', memoryOf(endpointOf()), { result: 'planned' }],
  ])('not if %s', (_why, memory, ending) => {
    expect(tidy(runOf(), memory, ending, NOW)).toEqual({ kind: 'done', ending, phases: {}, leftBehind: [] })
  })
})
