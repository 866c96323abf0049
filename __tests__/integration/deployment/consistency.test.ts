import { describe, expect, it, test } from '@jest/globals'
import { Scenario, specificationOf } from '../../fixtures/scenario.ts'

// Reads of SageMaker lag behind its writes, and go backwards. A run neither fails on that nor believes it.

describe('what was just created and is not found yet', () => {
  test.each([
    ['model', 'to describe and to name', 20_000],
    ['endpoint-config', 'to describe and to name', 20_000],
    ['endpoint', 'to describe and to name', 50_000],
    ['model', 'to name', { referred: 20_000 }],
    ['endpoint-config', 'to name', { referred: 20_000 }],
    ['model', 'to describe', { described: 20_000 }],
    ['endpoint-config', 'to describe', { described: 20_000 }],
    ['endpoint', 'to describe', { described: 50_000 }],
  ] as const)('%s, %s: is waited for, made once and asked for in moderation', async (kind, _, lag) => {
    const scenario = new Scenario()
    scenario.emulator.script.lag(kind, lag)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('created')
    expect(scenario.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'AddTags'])
    // 240 s of creation at a look every 15 s, and what the lag costs.
    expect(scenario.emulator.journal.calls().length).toBeLessThan(60)
  })

  test.each(['model', 'endpoint-config'] as const)('%s, before an update', async (kind) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.lag(kind, 20_000)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags'])
  })

  test.each(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])(
    'after %s, whose answer was lost as well',
    async (operation) => {
      const scenario = new Scenario()
      for (const kind of ['model', 'endpoint-config', 'endpoint'] as const) scenario.emulator.script.lag(kind, 20_000)
      scenario.emulator.script.weather({ operation, nth: 1, fault: 'lost-answer' })
      const { result } = await scenario.run(specificationOf())
      expect(result).toBe('created')
      expect(scenario.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'AddTags'])
      expect(scenario.emulator.journal.calls().length).toBeLessThan(80)
    },
  )

  it('for too long is given up, with AWS’s words', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.lag('endpoint-config', { referred: 600_000 })
    const start = scenario.clock.now()
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('AWS refused CreateEndpoint')
    expect(text).toContain('Could not find endpoint configuration')
    expect(scenario.clock.now() - start).toBeLessThan(180_000)
  })
})

describe('"Could not find …" about what this run did not make', () => {
  it('is not retried', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { result, text } = await scenario.run(specificationOf(), {
      onEvent: (event) => {
        if (event.type === 'writing' && event.operation === 'UpdateEndpoint')
          scenario.emulator.call('sagemaker', 'DeleteModel', { ModelName: former.model })
      },
    })
    expect(result).toBe('failed')
    expect(text).toContain(`Could not find model "arn:aws:sagemaker:eu-west-1:123456789012:model/${former.model}"`)
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })
})

describe('a stale InService on the former config', () => {
  /** The endpoint as it was a minute before the run, shown between two moments of the run (in s since its start). */
  async function staleBetween(from: number, until: number, end: 'in-service' | 'rolled-back' = 'in-service') {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const start = scenario.clock.now()
    const window = { from: start + from * 1000, until: start + until * 1000, asOf: start - 60_000 }
    scenario.emulator.script.staleReads('churn', window)
    scenario.emulator.script.nextRollout('churn', { end, failureReason: undefined })
    return { scenario, former, ...(await scenario.run(specificationOf())) }
  }

  test.each([
    ['right after UpdateEndpoint', 0, 25],
    ['once in the middle of the watch', 200, 214],
    ['twice in a row in the middle of the watch', 200, 229],
    ['for minutes in the middle of the watch', 200, 400],
    ['when the rollout has just ended', 470, 500],
  ])('%s is neither a rollback nor a success', async (_, from, until) => {
    const { scenario, result } = await staleBetween(from, until)
    const { config } = await scenario.names()
    expect(result).toBe('updated')
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })

  test.each([
    ['right after UpdateEndpoint', 0, 25],
    ['in the middle of the watch', 200, 229],
  ])('%s does not hide the rollback that follows', async (_, from, until) => {
    const { scenario, result, former } = await staleBetween(from, until, 'rolled-back')
    expect(result).toBe('rolled-back')
    expect(scenario.clock.now()).toBeGreaterThanOrEqual(scenario.endpoint?.LastModifiedTime?.getTime() ?? 0)
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
  })

  it('after a rollback’s end is no reason to delete what a rollout is still on', async () => {
    // Reads lag all the time by anything up to half a minute, and go backwards.
    const scenario = new Scenario()
    await scenario.deployedBefore()
    let turn = 0
    scenario.emulator.script.readsAsOf((_name, at) => at - [0, 29_000, 7_000, 14_000][(turn += 1) % 4]!)
    const { result } = await scenario.run(specificationOf({ pollIntervalMs: 5_000 }))
    expect(result).toBe('updated')
    expect(scenario.changes).not.toContain('DeleteEndpointConfig')
  })
})

describe('a stale reading from before the first look', () => {
  it('shows nobody who came between', async () => {
    const scenario = new Scenario()
    const { emulator, clock } = scenario
    emulator.seed.endpoint({ name: 'churn', config: 'ancient' })
    const ancient = clock.now()
    clock.advance(60_000)
    emulator.seed.endpointConfig('former')
    emulator.call('sagemaker', 'UpdateEndpoint', { EndpointName: 'churn', EndpointConfigName: 'former' })
    clock.advance(3_600_000)
    const start = clock.now()
    emulator.script.staleReads('churn', { from: start + 200_000, until: start + 230_000, asOf: ancient })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })
})

describe('where AWS does not tell when the endpoint was modified', () => {
  /** Times that do not move tell nothing: then only what is seen often and long enough counts. */
  function withoutTimes(scenario: Scenario) {
    const { sagemaker } = scenario.aws()
    const send = async (...request: readonly unknown[]) => {
      const answer = (await Reflect.apply(sagemaker.send, sagemaker, request)) as object
      return 'LastModifiedTime' in answer ? { ...answer, LastModifiedTime: new Date(0) } : answer
    }
    return { sagemaker: { send } as unknown as typeof sagemaker }
  }

  it('a stale InService right after the update, read twice, is not believed', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const now = scenario.clock.now()
    scenario.emulator.script.staleReads('churn', { from: now, until: now + 15_000, asOf: now - 60_000 })
    const { result } = await scenario.run(specificationOf(), { aws: withoutTimes(scenario) })
    expect(result).toBe('updated')
  })

  it('a stale InService in the middle of the watch, read once, is not believed', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const now = scenario.clock.now()
    scenario.emulator.script.staleReads('churn', { from: now + 200_000, until: now + 212_000, asOf: now - 60_000 })
    const { result } = await scenario.run(specificationOf(), { aws: withoutTimes(scenario) })
    expect(result).toBe('updated')
  })

  it('a rollback is proven by its being read twice', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    const { result } = await scenario.run(specificationOf(), { aws: withoutTimes(scenario) })
    expect(result).toBe('rolled-back')
    const over = scenario.endpoint?.LastModifiedTime?.getTime() ?? 0
    expect(scenario.clock.now() - over).toBeLessThan(25_000)
  })

  it('a reason that was there before is not taken for that of the rollback', async () => {
    const scenario = new Scenario()
    const failureReason = 'Scaling failed last week.'
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand', failureReason })
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason })
    const { result, text } = await scenario.run(specificationOf(), { aws: withoutTimes(scenario) })
    expect(result).toBe('rolled-back')
    expect(text).not.toContain(failureReason)
  })
})

describe('a stale reading of an endpoint that was deleted', () => {
  test.each([
    ['in Failed', 'Failed', -60_000],
    ['in Deleting', 'Failed', 15_000],
    ['in Deleting', 'Deleting', -1_000],
  ] as const)('%s, after a %s one was made anew, is not the new one', async (_, status, asOfMs) => {
    const scenario = new Scenario()
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    scenario.clock.advance(120_000)
    scenario.emulator.seed.endpoint({ name: 'churn', status, config: 'former', forMs: 30_000, tags })
    scenario.clock.advance(status === 'Deleting' ? 5_000 : 0)
    const start = scenario.clock.now()
    const window = { asOf: status === 'Deleting' ? start : start + asOfMs }
    for (const from of [start + 62_000, start + 122_000])
      scenario.emulator.script.staleReads('churn', { ...window, from, until: from + 29_000 })
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe(status === 'Failed' ? 'recreated' : 'created')
    const { config } = await scenario.names()
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
  })

  it('right after it was deleted does not have it deleted again', async () => {
    const scenario = new Scenario()
    const { emulator, clock } = scenario
    emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags: { 'managed-by': 'deploy-sagemaker-endpoint' } })
    const start = clock.now()
    emulator.script.weather({ operation: 'CreateModel', nth: [1, 5], fault: 'throttled' })
    let until = 0
    emulator.script.readsAsOf((_name, at) => (at < until ? start : at))
    const { result } = await scenario.run(specificationOf(), {
      onEvent: (event) => {
        if (event.type === 'wrote' && event.operation === 'DeleteEndpoint') until = clock.now() + 20_000
      },
    })
    expect(result).toBe('recreated')
    expect(emulator.journal.calls('DeleteEndpoint')).toHaveLength(1)
  })

  it('right after the new one was asked for is not the new one either', async () => {
    const scenario = new Scenario()
    const { emulator, clock } = scenario
    emulator.seed.endpoint({ name: 'churn', status: 'Deleting', config: 'former', forMs: 40_000 })
    const start = clock.now()
    let until = 0
    emulator.script.readsAsOf((_name, at) => (at < until ? start : at))
    const { result } = await scenario.run(specificationOf(), {
      onEvent: (event) => {
        if (event.type === 'wrote' && event.operation === 'CreateEndpoint') until = clock.now() + 20_000
      },
    })
    expect(result).toBe('created')
  })

  it('that served the same content is no success', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const before = scenario.clock.now()
    scenario.emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' })
    scenario.clock.advance(1_000)
    const start = scenario.clock.now()
    scenario.emulator.script.staleReads('churn', { from: start + 60_000, until: start + 90_000, asOf: before - 1 })
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'CapacityError: none left.' })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('CapacityError: none left.')
  })

  it('and is created again by this run, does not make it look gone', async () => {
    const scenario = new Scenario()
    scenario.clock.advance(120_000)
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags })
    const start = scenario.clock.now()
    // It is gone after 30 s: that is shown again when the new one has long been seen.
    scenario.emulator.script.staleReads('churn', {
      from: start + 100_000,
      until: start + 125_000,
      asOf: start + 31_000,
    })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })
})
