import { describe, expect, it, test } from '@jest/globals'
import type { Inspection } from '../../../src/deployment/inspection.ts'
import type { Memory, Resource } from '../../../src/deployment/memory.ts'
import { provide, study, tagExisting } from '../../../src/deployment/prepare.ts'
import type { Step } from '../../../src/deployment/step.ts'
import {
  ABSENT,
  configOf,
  DENIED,
  endpointOf,
  ENDPOINT_ARN,
  FORCED,
  FORMER,
  found,
  inspectionOf,
  liveInspectionOf,
  memoryOf,
  MODEL,
  modelOf,
  OURS,
  runOf,
} from './given.ts'

const resource = (overrides: Partial<Resource> = {}): Resource => ({
  resource: 'model',
  state: 'present',
  origin: 'found',
  creations: 0,
  ...overrides,
})
const config = (overrides: Partial<Resource> = {}): Resource => resource({ resource: 'endpoint-config', ...overrides })

describe('studying', () => {
  const inspection = liveInspectionOf(found(configOf(FORMER)), { [MODEL]: found(modelOf(MODEL)) })
  const studied = (memory: Memory, overrides = {}): Step | undefined =>
    study(runOf(overrides), memory, { action: 'update' })

  test.each<[string, string, Memory]>([
    ['nothing is known', 'inspect', memoryOf(endpointOf())],
    ['all is known', 'announce', memoryOf(endpointOf(), { inspection })],
    ['another config is live since', 'inspect', memoryOf(endpointOf({ config: 'other' }), { inspection })],
    ['the endpoint is gone since', 'inspect', memoryOf(undefined, { inspection })],
    [
      'another config is to be live since',
      'inspect',
      memoryOf(endpointOf({ pending: `${OURS}-beef` }), { inspection }),
    ],
    ['the endpoint is gone since, by our own deletion', 'announce', memoryOf(undefined, { inspection, deleted: 1 })],
  ])('%s → %s', (_what, kind, memory) => {
    expect(studied(memory)?.kind).toBe(kind)
  })

  it('ends once the plan is told', () => {
    const step = studied(memoryOf(endpointOf(), { inspection }))
    const plan = step?.kind === 'announce' ? step.plan : undefined
    if (plan === undefined) throw new Error('no plan')
    expect(studied(memoryOf(endpointOf(), { inspection, plan }))).toBeUndefined()
  })

  it('says that it is forced, where something is done', () => {
    const forced = { forceNewDeployment: true }
    const toForced = { ...inspection, target: { configName: FORCED, config: ABSENT } }
    const memory = memoryOf(endpointOf(), { inspection: toForced })
    expect(study(runOf(forced), memory, { action: 'update', reasons: ['Because.'] })).toMatchObject({
      plan: { endpointConfigName: FORCED, reasons: ['A new deployment is forced.', 'Because.'] },
    })
    expect(study(runOf(forced), memory, { action: 'none' })).toMatchObject({ plan: { action: 'none', reasons: [] } })
  })
})

describe('providing', () => {
  const provided = (resources: Memory['resources']): string | undefined =>
    inShort(provide(runOf(), memoryOf(undefined, { inspection: inspectionOf(), resources })))

  test.each<[string, string | undefined, Memory['resources']]>([
    ['nothing is there: the model comes first', `create-model ${MODEL}`, {}],
    ['the model is missing', `create-model ${MODEL}`, { [MODEL]: resource({ state: 'missing' }), [OURS]: config() }],
    ['the model is doubtful', `describe ${MODEL}`, { [MODEL]: resource({ state: 'doubtful' }) }],
    ['the model is there, but was not seen', `describe ${MODEL}`, { [MODEL]: resource({ state: 'unseen' }) }],
    [
      'the model is gone after we made it',
      `create-model ${MODEL}`,
      { [MODEL]: resource({ state: 'missing', creations: 1 }) },
    ],
    [
      'the model is gone after we made it twice',
      `failed: vanishing ${MODEL}`,
      { [MODEL]: resource({ state: 'missing', creations: 2 }) },
    ],
    [
      'the config is missing',
      `create-endpoint-config ${OURS}`,
      { [MODEL]: resource(), [OURS]: config({ state: 'missing' }) },
    ],
    ['the config is doubtful', `describe ${OURS}`, { [MODEL]: resource(), [OURS]: config({ state: 'doubtful' }) }],
    [
      'the config is gone after we made it twice',
      `failed: vanishing ${OURS}`,
      { [MODEL]: resource(), [OURS]: config({ state: 'missing', creations: 2 }) },
    ],
    ['both are there', undefined, { [MODEL]: resource(), [OURS]: config() }],
  ])('%s → %s', (_what, step, resources) => {
    expect(provided(resources)).toBe(step)
  })

  it('makes every model, in their order, then the config that the plan told', () => {
    const run = runOf({
      models: ['blue', 'green'].map((key) => ({ key, baseName: key, request: { ExecutionRoleArn: 'r' } })),
    })
    const [blue = '', green = ''] = run.desired.models.map(({ name }) => name)
    const inspection = inspectionOf({ target: { configName: FORCED, config: ABSENT } })
    const step = (resources: Memory['resources']) =>
      inShort(provide(run, memoryOf(undefined, { inspection, resources })))
    expect(step({})).toBe(`create-model ${blue}`)
    expect(step({ [blue]: resource() })).toBe(`create-model ${green}`)
    expect(step({ [blue]: resource(), [green]: resource() })).toBe(`create-endpoint-config ${FORCED}`)
    expect(step({ [blue]: resource(), [green]: resource(), [FORCED]: config() })).toBeUndefined()
  })
})

function inShort(step: Step | undefined): string | undefined {
  if (step === undefined) return undefined
  if (step.kind !== 'conclude') return `${step.kind} ${'name' in step ? step.name : ''}`
  const { ending } = step
  const cause = 'cause' in ending ? ending.cause : undefined
  return `${ending.result}: ${cause?.kind ?? ''} ${cause?.kind === 'vanishing' ? cause.name : ''}`
}

describe('the user’s tags on what is there', () => {
  const modelArn = modelOf(MODEL).ModelArn ?? ''
  const run = runOf({ tags: { team: 'ml', stage: 'prod' } })
  const all = found({ team: 'ml', stage: 'prod', other: 'x' })
  const tagsWith = (tags: Inspection['tags'], overrides: Partial<Memory> = {}): Memory =>
    memoryOf(endpointOf(), { inspection: inspectionOf({ tags }), ...overrides })

  test.each<[string, 'models-and-config' | 'and-endpoint', Memory, object]>([
    [
      'are not on the model',
      'models-and-config',
      tagsWith({ [modelArn]: found({}) }),
      { arn: modelArn, name: MODEL, mark: modelArn, tags: { team: 'ml', stage: 'prod' } },
    ],
    [
      'are partly others',
      'models-and-config',
      tagsWith({ [modelArn]: found({ team: 'x', stage: 'prod' }) }),
      { arn: modelArn, tags: { team: 'ml' } },
    ],
    [
      'may not be read: all are written',
      'models-and-config',
      tagsWith({ [modelArn]: DENIED }),
      { arn: modelArn, tags: { team: 'ml', stage: 'prod' } },
    ],
    [
      'are not on the endpoint',
      'and-endpoint',
      tagsWith({ [modelArn]: all, [ENDPOINT_ARN]: found({}) }),
      { arn: ENDPOINT_ARN, name: 'churn' },
    ],
    [
      'are not on a config that others made meanwhile',
      'models-and-config',
      tagsWith({ [modelArn]: all }, { resources: { c: config({ arn: 'arn:…/c' }) } }),
      { arn: 'arn:…/c', name: 'c' },
    ],
  ])('%s (%s)', (_what, which, memory, step) => {
    expect(tagExisting(run, memory, which)).toMatchObject({ kind: 'add-tags', optional: false, ...step })
  })

  test.each<[string, 'models-and-config' | 'and-endpoint', Memory]>([
    ['are there', 'models-and-config', tagsWith({ [modelArn]: all })],
    ['were written by this run', 'models-and-config', tagsWith({ [modelArn]: DENIED }, { tagged: [modelArn] })],
    [
      'are of no interest on the endpoint yet',
      'models-and-config',
      tagsWith({ [modelArn]: all, [ENDPOINT_ARN]: found({}) }),
    ],
  ])('%s (%s)', (_what, which, memory) => {
    expect(tagExisting(run, memory, which)).toBeUndefined()
  })

  it('are nobody’s concern if there are none', () => {
    expect(tagExisting(runOf(), tagsWith({ [modelArn]: found({}) }), 'and-endpoint')).toBeUndefined()
  })
})
