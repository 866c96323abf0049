import { describe, expect, it, test } from '@jest/globals'
import type { Memory } from '../../../../src/deployment/memory.ts'
import { type Intent, obstacle, study } from '../../../../src/deployment/prepare.ts'
import type { Preflight } from '../../../../src/deployment/preflight/facts.ts'
import { remember } from '../../../../src/deployment/remember.ts'
import type { Specification } from '../../../../src/deployment/specification.ts'
import type { Outcome, Step } from '../../../../src/deployment/step.ts'
import { eventsAfter } from '../../../../src/deployment/telling.ts'
import {
  ABSENT as GONE,
  ARTIFACT,
  configOf,
  desiredOf,
  endpointOf,
  FORMER,
  found as described,
  inspectionOf,
  liveInspectionOf,
  memoryOf,
  MODEL,
  modelOf,
  NO_REFERENCES,
  ROLE,
  runOf,
  START,
} from '../given.ts'
import { ABSENT, DENIED, found, NOTHING_SEEN } from './given.ts'

const SEEN: Preflight = { ...NOTHING_SEEN, roles: { [ROLE]: found({ arn: ROLE, trustPolicy: '' }) } }
const NO_ROLE: Preflight = { ...NOTHING_SEEN, roles: { [ROLE]: ABSENT } }

describe('a preflight is due', () => {
  const requested = (intent: Intent, overrides: Partial<Specification> = {}, memory: Partial<Memory> = {}) => {
    const step = study(runOf(overrides), memoryOf(endpointOf(), memory), intent)
    return step?.kind === 'inspect' ? step.request.preflight : undefined
  }

  test.each<[boolean, string, Intent, Partial<Specification>]>([
    [true, 'before a creation', { action: 'create' }, {}],
    [true, 'before an update', { action: 'update' }, {}],
    [true, 'before a new creation', { action: 'recreate' }, {}],
    [true, 'for a plan of that, too', { action: 'update' }, { dryRun: true }],
    [false, 'where nothing changes', { action: 'none' }, {}],
    [false, 'where it is under way already', { action: 'update', isUnderWay: true }, {}],
    [false, 'where nobody wants it', { action: 'update' }, { preflight: false }],
  ])('%p: %s', (isDue, _when, intent, overrides) => {
    expect(requested(intent, overrides)).toBe(isDue)
  })

  it('once a run, also where the rest has to be inspected again', () => {
    const outdated = inspectionOf({ live: { configName: 'another', config: GONE, models: {} } })
    expect(requested({ action: 'update' }, {}, { inspection: outdated })).toBe(true)
    expect(requested({ action: 'update' }, {}, { inspection: { ...outdated, preflight: SEEN } })).toBe(false)
  })
})

describe('what it has seen', () => {
  const step: Step = {
    kind: 'inspect',
    request: { desired: desiredOf(), targetConfigName: '', ownershipMatters: false },
  }
  const known = (before: Memory['inspection'], inspection: NonNullable<Memory['inspection']>) => {
    const memory = memoryOf(endpointOf(), before === undefined ? {} : { inspection: before })
    return remember(desiredOf(), memory, step, { kind: 'inspected', inspection }, START).inspection?.preflight
  }

  it('stays known, whatever is inspected later', () => {
    expect(known(undefined, inspectionOf())).toBeUndefined()
    expect(known(undefined, inspectionOf({ preflight: SEEN }))).toBe(SEEN)
    expect(known(inspectionOf({ preflight: SEEN }), inspectionOf())).toBe(SEEN)
  })
})

describe('what it proves', () => {
  const stops = (
    inspection: NonNullable<Memory['inspection']>,
    intent: Intent,
    overrides: Partial<Specification> = {},
  ) => obstacle(runOf(overrides), memoryOf(endpointOf(), { inspection }), intent)?.kind

  it('stops any deployment', () => {
    expect(stops(inspectionOf({ preflight: NO_ROLE }), { action: 'create' })).toBe('preflight')
    expect(stops(inspectionOf({ preflight: NO_ROLE }), { action: 'recreate' })).toBe('preflight')
    expect(stops(inspectionOf({ preflight: SEEN }), { action: 'create' })).toBeUndefined()
  })

  it('comes after what stands in the way of an update', () => {
    const gone = liveInspectionOf(GONE, {}, { preflight: NO_ROLE })
    expect(stops(gone, { action: 'update' })).toBe('live-config-gone')
    const there = liveInspectionOf(
      described(configOf(FORMER)),
      { [MODEL]: described(modelOf(MODEL)) },
      { preflight: NO_ROLE },
    )
    expect(stops(there, { action: 'update' })).toBe('preflight')
  })

  it('comes after a model that is not there', () => {
    const endpointConfig = { ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: 'by-hand' }] }
    const inspection = inspectionOf({ models: { 'by-hand': GONE }, preflight: NO_ROLE })
    expect(stops(inspection, { action: 'create' }, { models: [], endpointConfig })).toBe('model-missing')
  })
})

describe('what is told once it has looked', () => {
  const references = { ...NO_REFERENCES, artifacts: { [ARTIFACT]: ABSENT } }
  const told = (preflight: Preflight | undefined, before: Partial<Memory> = {}): readonly string[] => {
    const request = { desired: desiredOf({}, references), targetConfigName: '', ownershipMatters: false }
    const inspection = inspectionOf(preflight === undefined ? {} : { preflight })
    const outcome: Outcome = { kind: 'inspected', inspection }
    const events = eventsAfter(
      memoryOf(undefined, before),
      { kind: 'inspect', request },
      outcome,
      memoryOf(undefined),
      START,
    )
    return events.flatMap((event) => (event.type === 'noticed' ? [event.text] : []))
  }

  test.each<[string, readonly unknown[], Preflight | undefined, Partial<Memory>]>([
    ['nothing, where all was seen', [], SEEN, {}],
    [
      'what could not be looked at',
      [expect.stringContaining('iam:GetRole')],
      { ...SEEN, roles: { [ROLE]: DENIED } },
      {},
    ],
    [
      'what was not found at the start, where nobody looked further',
      [expect.stringContaining(ARTIFACT)],
      undefined,
      {},
    ],
    ['that once', [], undefined, { inspection: inspectionOf() }],
  ])('%s', (_what, notices, preflight, before) => {
    expect(told(preflight, before)).toEqual(notices)
  })
})
