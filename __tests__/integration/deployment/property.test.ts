import { describe, expect, it } from '@jest/globals'
import type { EndpointStatus } from '@aws-sdk/client-sagemaker'
import { fc } from '../../fixtures/property.ts'
import type { Emulator } from '../../../emulator/emulator.ts'
import type { Aws } from '../../../src/aws/aws.ts'
import { classify } from '../../../src/aws/classify.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { IMAGE, OTHER_IMAGE, type RunResult, Scenario, specificationOf } from '../../fixtures/scenario.ts'

// Random start states × requests × weather × rivals on the virtual clock: whatever happens, some things never do.

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 500)
const STATUSES = [
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'InService',
  'OutOfService',
  'Deleting',
  'Failed',
  'UpdateRollbackFailed',
] as const satisfies readonly EndpointStatus[]
const SUCCESSES = new Set(['created', 'updated', 'recreated', 'unchanged'])
/** Reads may lag so far behind, and what was made may not be found for so long. */
const LONGEST_LAG_MS = 20_000

interface Rival {
  readonly afterMs: number
  readonly does: 'deploy' | 'delete' | 'autoscale' | 'patch' | 'fail-to-scale' | 'delete-config' | 'twin'
}

interface Case {
  readonly seed: number
  readonly start:
    'nothing' | 'same' | 'other' | { readonly foreign: EndpointStatus } | { readonly ours: EndpointStatus }
  readonly end: 'in-service' | 'rolled-back' | 'failed' | 'update-rollback-failed' | 'out-of-service'
  readonly silent: boolean
  readonly storm: number
  readonly lagMs: number
  readonly staleness: number
  readonly rivals: readonly Rival[]
  readonly request: Pick<
    Specification,
    'forceNewDeployment' | 'wait' | 'adoptExisting' | 'recreateFailed' | 'dryRun' | 'tags' | 'pollIntervalMs'
  >
}

const cases: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(2 ** 31),
  start: fc.oneof(
    fc.constantFrom<Case['start'][]>('nothing', 'same', 'other'),
    fc.record({ foreign: fc.constantFrom(...STATUSES) }),
    fc.record({ ours: fc.constantFrom(...STATUSES) }),
  ),
  end: fc.oneof(
    { weight: 4, arbitrary: fc.constant('in-service' as const) },
    { weight: 2, arbitrary: fc.constant('rolled-back' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('failed' as const, 'update-rollback-failed' as const, 'out-of-service' as const),
    },
  ),
  silent: fc.boolean(),
  storm: fc.constantFrom(0, 0, 0.1, 0.4),
  lagMs: fc.constantFrom(0, 0, 5_000, LONGEST_LAG_MS),
  staleness: fc.constantFrom(0, 0, 0.2, 0.5),
  rivals: fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 15 * 60_000 }),
      does: fc.constantFrom<Rival['does'][]>(
        'deploy',
        'delete',
        'autoscale',
        'patch',
        'fail-to-scale',
        'delete-config',
        'twin',
      ),
    }),
    { maxLength: 2 },
  ),
  request: fc.record({
    forceNewDeployment: fc.boolean(),
    wait: fc.constantFrom(true, true, true, false),
    adoptExisting: fc.boolean(),
    recreateFailed: fc.constantFrom<Specification['recreateFailed'][]>('auto', true, false),
    dryRun: fc.constantFrom(false, false, false, false, true),
    tags: fc.constantFrom({}, { team: 'a' }),
    pollIntervalMs: fc.constantFrom(5_000, 15_000, 15_000, 60_000),
  }),
})

describe('whatever happens', () => {
  it('a run ends, is green only in truth, deletes only its own, and updates once', async () => {
    const details = await fc.check(fc.asyncProperty(cases, check), { numRuns: RUNS })
    expect(fc.defaultReportMessage(details)).toBeUndefined()
  }, 60_000)
})

async function check(scene: Case): Promise<void> {
  const random = generator(scene.seed)
  const scenario = new Scenario({ random })
  await arrange(scenario, scene)
  const { emulator, clock } = scenario
  makeWeather(emulator, scene, random)
  const startedAt = clock.now()
  const before = new Set([...emulator.models, ...emulator.endpointConfigs])
  scheduleRivals(emulator, scene, startedAt)
  emulator.journal.clear()

  const specification = specificationOf({ ...scene.request, image: IMAGE })
  const aws = { sagemaker: readingAgain(scenario.aws().sagemaker) }
  const result = await scenario.run(specification, { nonce: 'this-process', random, aws })
  isGreenOnlyInTruth(emulator, result, startedAt)
  deletesOnlyItsOwn(emulator, before)
  updatesOnce(emulator)
  endsInTime(emulator, specification, startedAt, clock.now())
  changesNothingInADryRun(emulator, specification, result)
  tellsTheEndUndisturbed(scene, result)
  leavesNothingBehind(emulator, scene, result)
}

// --- arranging

async function arrange(scenario: Scenario, { start }: Case): Promise<void> {
  const { emulator, clock } = scenario
  if (start === 'nothing') return
  if (start === 'same' || start === 'other') {
    const { result } = await scenario.run(specificationOf({ image: start === 'same' ? IMAGE : OTHER_IMAGE }))
    expect(result).toBe('created')
  } else if ('foreign' in start) {
    emulator.seed.endpoint({ name: 'churn', status: start.foreign, config: 'by-hand', forMs: 120_000 })
  } else {
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    emulator.seed.endpoint({ name: 'churn', status: start.ours, config: 'churn-earlier', forMs: 120_000, tags })
  }
  clock.advance(60_000)
}

function makeWeather(emulator: Emulator, { end, silent, storm, lagMs, staleness }: Case, random: () => number): void {
  emulator.script.everyRollout(() => (silent ? { end, failureReason: undefined } : { end }))
  const faults = ['throttled', 'internal-failure', 'service-unavailable', 'dropped', 'lost-answer'] as const
  if (storm > 0) emulator.script.storm({ probability: storm, faults, atMostInARow: 3 })
  if (lagMs > 0) for (const kind of ['endpoint', 'endpoint-config', 'model'] as const) emulator.script.lag(kind, lagMs)
  if (staleness > 0) {
    emulator.script.readsAsOf((_name, at) => (random() < staleness ? at - random() * LONGEST_LAG_MS : at))
  }
}

function scheduleRivals(emulator: Emulator, { rivals }: Case, startedAt: number): void {
  rivals.forEach(({ afterMs, does }, index) => {
    emulator.schedule(startedAt + afterMs, () => {
      try {
        act(emulator, does, index)
      } catch {
        // AWS refuses rivals too.
      }
    })
  })
}

function act(emulator: Emulator, does: Rival['does'], index: number): void {
  const endpoint = emulator.endpoint('churn')
  switch (does) {
    case 'deploy':
    case 'twin': {
      const twin = emulator.endpointConfigs.find((name) => name.startsWith('churn-') && name !== 'churn-earlier')
      const config = does === 'twin' && twin !== undefined ? twin : `rival-${index}`
      if (config === `rival-${index}`) emulator.seed.endpointConfig(config)
      emulator.call('sagemaker', endpoint === undefined ? 'CreateEndpoint' : 'UpdateEndpoint', {
        EndpointName: 'churn',
        EndpointConfigName: config,
      })
      break
    }
    case 'delete':
      emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' })
      break
    case 'delete-config':
      emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: endpoint?.EndpointConfigName ?? '' })
      break
    case 'autoscale':
      emulator.incidents.autoscale('churn', 'AllTraffic', 3)
      break
    case 'patch':
      emulator.incidents.systemUpdate('churn', 45_000)
      break
    case 'fail-to-scale':
      emulator.incidents.scalingFailure('churn', 45_000)
      break
  }
}

/** As the action's client does, reads are tried up to four times. */
function readingAgain(sagemaker: Aws['sagemaker']): Aws['sagemaker'] {
  const send = async (command: Parameters<typeof sagemaker.send>[0], options?: { abortSignal?: AbortSignal }) => {
    const attempts = /^(Describe|List)/.test(command.constructor.name) ? 4 : 1
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await sagemaker.send(command, options)
      } catch (error) {
        const { kind } = classify(error)
        if (attempt === attempts || (kind !== 'throttled' && kind !== 'unavailable')) throw error
      }
    }
  }
  return { send: send as Aws['sagemaker']['send'] }
}

// --- what must hold

function isGreenOnlyInTruth(emulator: Emulator, { result, report }: RunResult, startedAt: number): void {
  if (!SUCCESSES.has(result)) return
  const requested = report.requestedEndpointConfigName ?? ''
  // It did serve the config during the run, or as long before it as a read may lag.
  const statuses = emulator.statuses('churn')
  const served = statuses.some(({ status, configName }, index) => {
    const until = statuses[index + 1]?.at ?? Number.POSITIVE_INFINITY
    return status === 'InService' && configName === requested && until >= startedAt - LONGEST_LAG_MS
  })
  expect({ result, requested, served }).toEqual({ result, requested, served: true })
  // The config is what was asked: its name is its content's, which no one can change.
  expect(requested).toMatch(/^churn-[0-9a-f]{12}(-[0-9a-f]{4})?$/)
  expect(report.endpointConfigName).toBe(requested)
}

function deletesOnlyItsOwn(emulator: Emulator, before: ReadonlySet<string>): void {
  for (const { operation, input, at } of emulator.journal.effects()) {
    if (operation !== 'DeleteModel' && operation !== 'DeleteEndpointConfig') continue
    const name = Object.values(input as Record<string, string>).join('')
    expect(before).not.toContain(name)
    const created = emulator.journal
      .effects()
      .some(
        (entry) =>
          entry.operation === operation.replace('Delete', 'Create') && JSON.stringify(entry.input).includes(name),
      )
    expect({ operation, name, created }).toEqual({ operation, name, created: true })
    // Nothing that is pending, but for a twin's rollout that began so late that a lagging read cannot have shown it.
    const pending = emulator.endpoint('churn')?.PendingDeploymentSummary
    const beganAt = pending?.StartTime?.getTime() ?? 0
    expect(pending?.EndpointConfigName === name && beganAt < at - LONGEST_LAG_MS).toBe(false)
  }
  const statuses = emulator.statuses('churn')
  for (const { operation, at } of emulator.journal.effects()) {
    if (operation !== 'DeleteEndpoint') continue
    const status = statuses.findLast(
      (moment) => moment.at <= at && moment.status !== 'Deleting' && moment.status !== 'gone',
    )
    expect(status?.status).toBe('Failed')
  }
}

function updatesOnce(emulator: Emulator): void {
  const rollouts = emulator.journal.effects().filter(({ operation }) => /^(Create|Update)Endpoint$/.test(operation))
  expect(rollouts.length).toBeLessThanOrEqual(1)
}

function endsInTime(emulator: Emulator, { waitTimeoutMs }: Specification, startedAt: number, endedAt: number): void {
  expect(endedAt - startedAt).toBeLessThanOrEqual(waitTimeoutMs + 2 * 60_000)
  expect(emulator.journal.calls().length).toBeLessThan(4_000)
}

function changesNothingInADryRun(emulator: Emulator, { dryRun }: Specification, { result }: RunResult): void {
  if (!dryRun) return
  expect(emulator.journal.writes()).toEqual([])
  expect(['planned', 'failed']).toContain(result)
}

/** Without rivals, on an endpoint that is ours or not there, the result is how the rollout ended, whatever the weather. */
function tellsTheEndUndisturbed({ start, end, rivals, request }: Case, { result, text }: RunResult): void {
  if (rivals.length > 0 || typeof start !== 'string' || request.dryRun || !request.wait) return
  const isRollout = start !== 'same' || request.forceNewDeployment
  const success =
    start === 'nothing' ? 'created' : start === 'same' && !request.forceNewDeployment ? 'unchanged' : 'updated'
  const expected =
    !isRollout || end === 'in-service' ? success : end === 'rolled-back' && start !== 'nothing' ? end : 'failed'
  expect({ result, text }).toEqual({ result: expected, text: result === expected ? text : '' })
}

/** After a refusal or a rollback nothing of this run remains; what an endpoint ended badly on is kept as evidence. */
function leavesNothingBehind(emulator: Emulator, { rivals, storm, start }: Case, { result }: RunResult): void {
  if (rivals.length > 0 || storm > 0 || typeof start !== 'string' || result !== 'rolled-back') return
  const made = emulator.journal.effects().filter(({ operation }) => /^Create(Model|EndpointConfig)$/.test(operation))
  const kept = made.filter(({ input }) => {
    const { ModelName = '', EndpointConfigName = '' } = input as Record<string, string>
    return emulator.models.includes(ModelName) || emulator.endpointConfigs.includes(EndpointConfigName)
  })
  expect(kept).toEqual([])
}

/** mulberry32: small, fast, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
