import { describe, expect, it, test } from '@jest/globals'
import type { Specification } from '../../../src/deployment/specification.ts'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import { type RunOptions, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

function onAws({ emulator }: Scenario) {
  return { configs: emulator.endpointConfigs, models: emulator.models }
}

/** A scenario with an endpoint that an earlier run deployed, and what is there of it. */
async function live() {
  const scenario = new Scenario()
  const former = await scenario.deployedBefore()
  const ours = await scenario.names()
  return {
    scenario,
    former,
    ours,
    before: { configs: [former.config], models: [former.model] },
    after: { configs: [former.config, ours.config], models: [former.model, ours.model] },
    run: (specification: Partial<Specification> = {}, options: RunOptions = {}) =>
      scenario.run(specificationOf(specification), options),
  }
}

const deletions = ({ emulator }: Scenario) =>
  emulator.journal.writes().filter(({ operation }) => operation.startsWith('Delete'))

describe('a run that AWS refuses leaves nothing behind', () => {
  test.each(['CreateEndpointConfig', 'AddTags', 'UpdateEndpoint'])('when it is %s', async (operation) => {
    const { scenario, run, before } = await live()
    scenario.emulator.script.deny(`sagemaker:${operation}`, operation === 'AddTags' ? '*:endpoint/*' : '*')
    const { result } = await run({ tags: { team: 'a' } })
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(before)
    expect(scenario.changes).toContain('DeleteModel')
  })

  it.each([
    ['CreateModel', 0],
    ['CreateEndpointConfig', 1],
    ['CreateEndpoint', 2],
  ])('when it is %s, for want of anything', async (operation, made) => {
    const scenario = new Scenario()
    scenario.emulator.script.deny(`sagemaker:${operation}`)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual({ configs: [], models: [] })
    expect(deletions(scenario)).toHaveLength(made)
  })

  it('when it may not delete the failed endpoint, which stays', async () => {
    const scenario = new Scenario()
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', config: 'former', tags })
    scenario.emulator.script.deny('sagemaker:DeleteEndpoint')
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('Allow the caller `sagemaker:DeleteEndpoint`')
    expect(onAws(scenario)).toEqual({ configs: ['former'], models: ['former'] })
    expect(scenario.endpoint?.EndpointStatus).toBe('Failed')
  })

  test.each([0, 1])('when the quota is used up, with %i endpoints there', async (endpoints) => {
    const scenario = new Scenario()
    if (endpoints > 0) await scenario.deployedBefore()
    const before = onAws(scenario)
    scenario.emulator.script.limit('ml.m5.large', endpoints)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(before)
  })

  it('the config before the model, on which it is', async () => {
    const { scenario, run } = await live()
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    await run()
    expect(deletions(scenario).map(({ operation }) => operation)).toEqual(['DeleteEndpointConfig', 'DeleteModel'])
  })

  it('after looking at the endpoint once more, before each deletion', async () => {
    const { scenario, run } = await live()
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    await run()
    const operations = scenario.emulator.journal.operations()
    const before = (operation: string) => operations[operations.indexOf(operation) - 1]
    expect(['DeleteEndpointConfig', 'DeleteModel'].map(before)).toEqual(['DescribeEndpoint', 'DescribeEndpoint'])
  })

  it('nor does one whose rollout is rolled back', async () => {
    const { scenario, run, before } = await live()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await expect(run()).resolves.toMatchObject({ result: 'rolled-back' })
    expect(onAws(scenario)).toEqual(before)
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: before.configs[0] })
  })

  it('nor a forced one, whose model is the live one’s', async () => {
    const scenario = new Scenario()
    const { config, model } = await scenario.deployedBefore(specificationOf())
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await scenario.run(specificationOf({ forceNewDeployment: true }))
    expect(onAws(scenario)).toEqual({ configs: [config], models: [model] })
    expect(deletions(scenario)).toHaveLength(1)
  })
})

describe('what a lost answer left', () => {
  test.each(['CreateModel', 'CreateEndpointConfig'])(
    'of %s is recognised as this process’s own, and deleted',
    async (operation) => {
      const { scenario, run, before } = await live()
      scenario.emulator.script.weather({ operation, nth: 1, fault: 'lost-answer' })
      scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
      await expect(run()).resolves.toMatchObject({ result: 'failed' })
      expect(onAws(scenario)).toEqual(before)
    },
  )

  test.each(['CreateModel', 'CreateEndpointConfig'])(
    'of a twin, whose %s was first, is the twin’s, and kept',
    async (operation) => {
      const { scenario, run, ours, former } = await live()
      const { emulator } = scenario
      emulator.script.deny('sagemaker:UpdateEndpoint')
      emulator.script.weather({ operation, nth: 1, fault: 'dropped' })
      const theirs = { 'deploy-sagemaker-endpoint:nonce': 'of-the-twin' }
      const { result } = await run(
        {},
        {
          onEvent: (event) => {
            if (event.type !== 'writing' || event.operation !== operation) return
            if (operation === 'CreateModel' && !emulator.models.includes(ours.model)) {
              emulator.seed.model({ ...specificationOf().models[0]?.request, ModelName: ours.model }, theirs)
            }
            if (operation === 'CreateEndpointConfig' && !emulator.endpointConfigs.includes(ours.config)) {
              const ProductionVariants = [{ ...VARIANT, ModelName: ours.model }]
              emulator.seed.endpointConfig({ EndpointConfigName: ours.config, ProductionVariants }, theirs)
            }
          },
        },
      )
      expect(result).toBe('failed')
      const kept = operation === 'CreateModel' ? emulator.models : emulator.endpointConfigs
      expect(kept).toEqual(
        Object.values(operation === 'CreateModel' ? [former.model, ours.model] : [former.config, ours.config]),
      )
    },
  )

  it('is kept where the caller may not look whose it is', async () => {
    const { scenario, run, former, ours } = await live()
    scenario.emulator.script.weather({ operation: 'CreateModel', nth: 1, fault: 'lost-answer' })
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    scenario.emulator.script.deny('sagemaker:ListTags')
    await expect(run()).resolves.toMatchObject({ result: 'failed' })
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model, ours.model] })
  })
})

describe('never deleted is', () => {
  it('what the run did not create', async () => {
    const { scenario, run, ours, former } = await live()
    scenario.emulator.seed.model({ ...specificationOf().models[0]?.request, ModelName: ours.model })
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await expect(run()).resolves.toMatchObject({ result: 'rolled-back' })
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model, ours.model] })
  })

  it('what an earlier run created and left', async () => {
    const { scenario, run, after } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'expired-credentials' })
    await run()
    expect(onAws(scenario)).toEqual(after)
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await expect(run()).resolves.toMatchObject({ result: 'rolled-back' })
    expect(onAws(scenario)).toEqual(after)
  })

  it('what is pending by then, by whomever', async () => {
    const { scenario, run, ours } = await live()
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    // Our update is refused for good, and a twin’s with the same config gets through.
    const { result } = await run(
      {},
      {
        onEvent: (event) => {
          if (event.type === 'writing' && event.operation === 'UpdateEndpoint') {
            const request = { EndpointName: 'churn', EndpointConfigName: ours.config }
            scenario.emulator.schedule(scenario.clock.now(), () =>
              scenario.emulator.call('sagemaker', 'UpdateEndpoint', request),
            )
          }
        },
      },
    )
    expect(result).toBe('failed')
    expect(deletions(scenario)).toEqual([])
    expect(scenario.endpoint?.PendingDeploymentSummary?.EndpointConfigName).toBe(ours.config)
  })

  it('what is live by then, by whomever', async () => {
    const { scenario, run, ours } = await live()
    scenario.emulator.script.weather({
      operation: 'UpdateEndpoint',
      fault: new EmulatorError('TeapotException', 'No.'),
    })
    const { result } = await run(
      {},
      {
        onEvent: (event) => {
          if (event.type === 'writing' && event.operation === 'UpdateEndpoint') {
            scenario.emulator.seed.endpoint({ name: 'churn', config: ours.config, since: scenario.clock.now() })
          }
        },
      },
    )
    expect(result).toBe('failed')
    expect(deletions(scenario)).toEqual([])
  })

  it('the model of a live config that the caller may not read', async () => {
    const { scenario, run, ours } = await live()
    const { emulator, clock } = scenario
    emulator.script.deny('sagemaker:DescribeEndpointConfig', '*/theirs')
    emulator.schedule(clock.now() + 481_000, () => {
      emulator.seed.endpointConfig({
        EndpointConfigName: 'theirs',
        ProductionVariants: [{ ...VARIANT, ModelName: ours.model, InstanceType: 'ml.m5.xlarge' }],
      })
      emulator.call('sagemaker', 'UpdateEndpoint', { EndpointName: 'churn', EndpointConfigName: 'theirs' })
    })
    await expect(run({ pollIntervalMs: 1_200_000 })).resolves.toMatchObject({ result: 'superseded' })
    expect(emulator.models).toContain(ours.model)
  })

  it('anything while the endpoint is in transition: it is named instead', async () => {
    const { scenario, run, ours, after } = await live()
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    const { result, text } = await run(
      {},
      {
        onEvent: (event) => {
          if (event.type === 'writing' && event.operation === 'UpdateEndpoint')
            scenario.emulator.incidents.systemUpdate('churn', 60_000)
        },
      },
    )
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(after)
    expect(text).toContain(`${ours.model}, ${ours.config}`)
  })

  it('anything while it is being deleted: it is named instead', async () => {
    const { scenario, run, ours, after } = await live()
    const { emulator, clock } = scenario
    emulator.script.nextRollout('churn', { durationMs: 470_000 })
    emulator.schedule(clock.now() + 471_000, () =>
      emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' }),
    )
    const { result, text } = await run()
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(after)
    expect(text).toContain(`${ours.model}, ${ours.config}`)
  })

  it('anything after a time-out before the rollout: it is named instead', async () => {
    const { scenario, run, ours, after } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'throttled' })
    const { result, text } = await run({ waitTimeoutMs: 60_000 })
    expect(result).toBe('timed-out')
    expect(onAws(scenario)).toEqual(after)
    expect(text).toContain(`${ours.model}, ${ours.config}`)
  })

  it('anything after a time-out of the rollout, which goes on', async () => {
    const { scenario, run, ours, after } = await live()
    const { result, text } = await run({ waitTimeoutMs: 60_000 })
    expect(result).toBe('timed-out')
    expect(onAws(scenario)).toEqual(after)
    expect(text).not.toContain(`This run made ${ours.model}`)
  })

  it('anything after a cancel', async () => {
    const { scenario, run, ours, after } = await live()
    const controller = new AbortController()
    const { result, text } = await run(
      {},
      {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'wrote' && event.operation === 'CreateEndpointConfig') controller.abort('SIGINT')
        },
      },
    )
    expect(result).toBe('cancelled')
    expect(onAws(scenario)).toEqual(after)
    expect(text).toContain(`${ours.model}, ${ours.config}`)
  })

  it('an endpoint, config or model whose creation failed: they are the evidence', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed' })
    const { result, text } = await scenario.run(specificationOf())
    const { config, model } = await scenario.names()
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual({ configs: [config], models: [model] })
    expect(scenario.emulator.endpoints).toEqual(['churn'])
    expect(deletions(scenario)).toEqual([])
    expect(text).not.toContain('This run made')
  })

  it('a pending config on the strength of a stale look', async () => {
    const { scenario, run, ours, after } = await live()
    const { emulator, clock } = scenario
    const start = clock.now()
    const fault = new EmulatorError('TeapotException', 'No.')
    emulator.script.weather({ operation: 'DescribeEndpoint', nth: 1, from: start + 100_000, fault })
    emulator.script.staleReads('churn', { from: start + 100_000, until: start + 125_000, asOf: start - 1_000 })
    const { result } = await run()
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(after)
    expect(scenario.endpoint?.PendingDeploymentSummary?.EndpointConfigName).toBe(ours.config)
  })

  it('what a new endpoint is on, because the endpoint is not shown yet', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.lag('endpoint', 50_000)
    const fault = new EmulatorError('TeapotException', 'No.')
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: 2, fault })
    const { result } = await scenario.run(specificationOf())
    const { config, model } = await scenario.names()
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual({ configs: [config], models: [model] })
    expect(scenario.endpoint?.EndpointStatus).toBe('Creating')
  })

  it('anything on the strength of a look that may be stale', async () => {
    const { scenario, run, ours } = await live()
    const { emulator, clock } = scenario
    // The answers are lost although AWS acts on them, and the looks show the endpoint of before for a while.
    const start = clock.now()
    emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'lost-answer' })
    emulator.script.staleReads('churn', { from: start, until: start + 25_000, asOf: start - 1_000 })
    await expect(run()).resolves.toMatchObject({ result: 'updated' })
    expect(deletions(scenario)).toEqual([])
    expect(scenario.endpoint?.EndpointConfigName).toBe(ours.config)
  })
})

describe('tidying', () => {
  test.each(['DeleteEndpointConfig', 'DeleteModel'])(
    'never changes the verdict: where %s is denied, what is left is named',
    async (operation) => {
      const { scenario, run, ours } = await live()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: 'Broken.' })
      scenario.emulator.script.deny(`sagemaker:${operation}`)
      const { result, text } = await run()
      expect(result).toBe('rolled-back')
      expect(text).toContain('Broken.')
      const [left, gone] = operation === 'DeleteModel' ? [ours.model, ours.config] : [ours.config, ours.model]
      expect(text).toContain(`This run made ${left}, which nothing`)
      expect([...scenario.emulator.models, ...scenario.emulator.endpointConfigs]).not.toContain(gone)
    },
  )

  test.each(['throttled', 'internal-failure', 'dropped', 'lost-answer'] as const)(
    'is tried again when a deletion is %s',
    async (fault) => {
      const { scenario, run, before } = await live()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
      for (const operation of ['DeleteEndpointConfig', 'DeleteModel'])
        scenario.emulator.script.weather({ operation, nth: [1, 2], fault })
      const { result, text } = await run()
      expect(result).toBe('rolled-back')
      expect(onAws(scenario)).toEqual(before)
      expect(text).not.toContain('This run made')
    },
  )

  it('is given up when AWS does not answer, and what is left is named', async () => {
    const { scenario, run, ours, after } = await live()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    for (const operation of ['DeleteEndpointConfig', 'DeleteModel'])
      scenario.emulator.script.weather({ operation, fault: 'throttled' })
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(onAws(scenario)).toEqual(after)
    for (const name of Object.values(ours)) expect(text).toContain(name)
  })

  it('deletes nothing when it cannot look first', async () => {
    const { scenario, run, ours, after } = await live()
    scenario.emulator.script.deny('sagemaker:UpdateEndpoint')
    const { result, text } = await run(
      {},
      {
        onEvent: (event) => {
          if (event.type === 'writing' && event.operation === 'UpdateEndpoint')
            scenario.emulator.script.deny('sagemaker:DescribeEndpoint')
        },
      },
    )
    expect(result).toBe('failed')
    expect(onAws(scenario)).toEqual(after)
    for (const name of Object.values(ours)) expect(text).toContain(name)
  })

  it('never fails a success: where the last tag cannot be set, that is a notice', async () => {
    const { scenario, run } = await live()
    scenario.emulator.script.weather({
      operation: 'AddTags',
      nth: 2,
      fault: new EmulatorError('TeapotException', 'No.'),
    })
    const { result, report } = await run()
    expect(result).toBe('updated')
    expect(report.notices).toEqual([expect.stringContaining('No.')])
  })
})
