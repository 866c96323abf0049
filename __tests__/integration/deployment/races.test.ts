import { CreateEndpointCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentEvent } from '../../../src/deployment/report.ts'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import { OTHER_IMAGE, type RunOptions, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

/** Has somebody else act right before a certain call of this run is sent. */
function rivalBefore(operation: string, act: () => void, nth = 1): RunOptions {
  return rivalAt('writing', operation, act, nth)
}

/** … or right after it was answered. */
function rivalAfter(operation: string, act: () => void, nth = 1): RunOptions {
  return rivalAt('wrote', operation, act, nth)
}

function rivalAt(type: 'writing' | 'wrote', operation: string, act: () => void, nth: number): RunOptions {
  let seen = 0
  return {
    onEvent: (event: DeploymentEvent) => {
      if (event.type !== type || event.operation !== operation) return
      seen += 1
      if (seen === nth) act()
    },
  }
}

function others(scenario: Scenario) {
  const { emulator } = scenario
  return {
    deploy: (config: string) => {
      if (!emulator.endpointConfigs.includes(config)) emulator.seed.endpointConfig(config)
      const request = { EndpointName: 'churn', EndpointConfigName: config }
      emulator.call('sagemaker', scenario.endpoint === undefined ? 'CreateEndpoint' : 'UpdateEndpoint', request)
    },
    delete: () => emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' }),
    deleteModel: (ModelName: string) => emulator.call('sagemaker', 'DeleteModel', { ModelName }),
    deleteConfig: (EndpointConfigName: string) =>
      emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName }),
  }
}

/** What is on AWS that an ended run should not have left there. */
function onAws({ emulator }: Scenario) {
  return { configs: emulator.endpointConfigs, models: emulator.models }
}

describe('an update refused because the endpoint is busy', () => {
  it('by autoscaling is waited out, and sent once more', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const rival = rivalBefore('UpdateEndpoint', () => scenario.emulator.incidents.autoscale('churn', 'AllTraffic', 3))
    const { result } = await scenario.run(specificationOf(), rival)
    const { config } = await scenario.names()
    expect(result).toBe('updated')
    expect(scenario.endpoint?.EndpointConfigName).toBe(config)
    expect(scenario.emulator.journal.calls('UpdateEndpoint').map(({ outcome }) => outcome)).toEqual([
      'ValidationException',
      'ok',
    ])
  })

  test.each(['systemUpdate', 'scalingFailure'] as const)(
    'by AWS itself (%s) is waited out as well',
    async (incident) => {
      const scenario = new Scenario()
      await scenario.deployedBefore()
      const rival = rivalBefore('UpdateEndpoint', () => scenario.emulator.incidents[incident]('churn', 60_000))
      await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'updated' })
      expect(scenario.changes.filter((operation) => operation === 'UpdateEndpoint')).toHaveLength(1)
    },
  )

  it('by somebody else’s rollout is superseded, at once and with nothing written any more', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const start = scenario.clock.now()
    const rival = rivalBefore('UpdateEndpoint', () => others(scenario).deploy('theirs'))
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('superseded')
    expect(text).toContain('Somebody else deployed theirs to the endpoint churn')
    expect(scenario.clock.now() - start).toBeLessThan(30_000)
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
    expect(scenario.emulator.journal.writes().at(-1)?.operation).toBe('UpdateEndpoint')
  })

  it('by a rollout of the same content that has ended since has nothing more to do', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { config } = await scenario.names()
    const rival = rivalBefore('UpdateEndpoint', () => {
      others(scenario).deploy(config)
      scenario.clock.advance(30 * 60_000)
    })
    await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.endpoint?.EndpointConfigName).toBe(config)
    expect(scenario.emulator.journal.calls('UpdateEndpoint').map(({ outcome }) => outcome)).toEqual([
      'ValidationException',
    ])
  })

  it('by a rollout of the same content joins that one', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { config } = await scenario.names()
    const rival = rivalBefore('UpdateEndpoint', () => others(scenario).deploy(config))
    await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.changes.filter((operation) => operation === 'UpdateEndpoint')).toHaveLength(0)
  })
})

describe('"already exists"', () => {
  test.each(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])(
    'of our own %s whose answer was lost',
    async (operation) => {
      const scenario = new Scenario()
      scenario.emulator.script.weather({ operation, nth: 1, fault: 'lost-answer' })
      const { result } = await scenario.run(specificationOf())
      expect(result).toBe('created')
      expect(scenario.emulator.journal.effects().filter((effect) => effect.operation === operation)).toHaveLength(1)
    },
  )

  it('of a twin’s model and config takes those', async () => {
    const scenario = new Scenario()
    const { config, model } = await scenario.names()
    const { emulator } = scenario
    const rival = rivalBefore('CreateModel', () => {
      emulator.seed.model({ ...specificationOf().models[0]?.request, ModelName: model }, { 'made-by': 'twin' })
      emulator.seed.endpointConfig({
        EndpointConfigName: config,
        ProductionVariants: [{ ...VARIANT, ModelName: model }],
      })
    })
    const { result, report } = await scenario.run(specificationOf({ tags: { team: 'a' } }), rival)
    expect(result).toBe('created')
    expect(report.models[0]?.arn).toMatch(/^arn:/)
    // What was found is given the user's tags, as everything is.
    expect(emulator.tags('model', model)).toEqual({ 'made-by': 'twin', team: 'a' })
    expect(emulator.tags('endpoint-config', config)).toEqual({ team: 'a' })
  })

  it('of a twin’s endpoint on our config joins its creation', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.names()
    const rival = rivalBefore('CreateEndpoint', () => others(scenario).deploy(config))
    await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'created' })
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toEqual([])
  })

  it('of a twin’s endpoint that serves by then is a creation as well', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.names()
    const rival = rivalBefore('CreateEndpoint', () => {
      others(scenario).deploy(config)
      scenario.clock.advance(600_000)
    })
    await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'created' })
  })

  it('of a twin’s endpoint that AWS does not show for a while is waited for', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.names()
    scenario.emulator.script.lag('endpoint', 55_000)
    const create = new CreateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: config })
    const rival = rivalBefore('CreateEndpoint', () => void scenario.emulator.client().send(create))
    const { result } = await scenario.run(specificationOf({ pollIntervalMs: 25_000 }), rival)
    expect(result).toBe('created')
  })

  it('of an endpoint that AWS never shows is told in its words', async () => {
    const scenario = new Scenario()
    const refusal = 'Cannot create already existing endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".'
    scenario.emulator.script.weather({
      operation: 'CreateEndpoint',
      fault: new EmulatorError('ValidationException', refusal),
    })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain(refusal)
    expect(onAws(scenario)).toEqual({ configs: [], models: [] })
  })

  it('of an endpoint that others created on their config is superseded, and leaves nothing behind', async () => {
    const scenario = new Scenario()
    const rival = rivalBefore('CreateEndpoint', () => others(scenario).deploy('theirs'))
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('superseded')
    expect(text).toContain('Somebody else deployed theirs')
    expect(text).toContain('the endpoint is being created on it')
    expect(text).not.toContain('it is live')
  })

  it('of an endpoint whose name differs in case alone finds it, and keeps its case', async () => {
    const scenario = new Scenario()
    const { emulator } = scenario
    emulator.seed.endpoint({ name: 'Churn', config: 'by-hand' })
    // Nothing is found under another case than the stored one …
    emulator.script.weather({
      operation: 'DescribeEndpoint',
      when: (input) => JSON.stringify(input).includes('"churn"'),
      fault: new EmulatorError(
        'ValidationException',
        'Could not find endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
      ),
    })
    // … but by listing.
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.endpointArn).toBe('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/Churn')
    expect(emulator.journal.effects().find(({ operation }) => operation === 'UpdateEndpoint')?.input).toMatchObject({
      EndpointName: 'Churn',
    })
    expect(emulator.endpoints).toEqual(['Churn'])
  })
})

describe('a name in another case', () => {
  it('under which AWS shows the endpoint is deployed to in the stored case, without a loss or a second endpoint', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'Churn', config: 'by-hand' })
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(scenario.emulator.endpoints).toEqual(['Churn'])
    expect(report.endpointArn).toMatch(/endpoint\/Churn$/)
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
  })
})

describe('two runs of the same content at once', () => {
  test.each<[string, string, (scenario: Scenario) => Promise<unknown>]>([
    ['created', 'on nothing', async () => undefined],
    ['updated', 'on a live endpoint', (scenario) => scenario.deployedBefore()],
    [
      'recreated',
      'on a failed endpoint',
      async (scenario) => {
        scenario.emulator.script.nextRollout('churn', { end: 'failed' })
        await scenario.run(specificationOf({ image: OTHER_IMAGE }))
        scenario.emulator.journal.clear()
      },
    ],
  ])('are both %s by one rollout: %s', async (expected, _, arrange) => {
    const scenario = new Scenario()
    await arrange(scenario)
    const runs = await Promise.all([scenario.run(specificationOf()), scenario.run(specificationOf())])
    expect(runs.map(({ result }) => result)).toEqual([expected, expected])
    const { config } = await scenario.names()
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    const rollouts = scenario.changes.filter((operation) => /^(Create|Update)Endpoint$/.test(operation))
    expect(rollouts).toHaveLength(1)
  })

  it('put other people’s tags back on a failed endpoint, whichever of them creates it', async () => {
    const scenario = new Scenario()
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint', owner: 'ann' }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags })
    await Promise.all([scenario.run(specificationOf()), scenario.run(specificationOf())])
    expect(scenario.emulator.tags('endpoint', 'churn')).toMatchObject(tags)
  })

  it('fail together when the rollout does, and leave nothing behind', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.everyRollout(() => ({ end: 'rolled-back' }))
    const results = await Promise.all([scenario.run(specificationOf()), scenario.run(specificationOf())])
    expect(results.map(({ result }) => result)).toEqual(['rolled-back', 'rolled-back'])
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model] })
  })
})

describe('two runs of different content at once', () => {
  it('end with one that is live and one that says so', async () => {
    const scenario = new Scenario()
    const contents = [specificationOf(), specificationOf({ image: OTHER_IMAGE })]
    const runs = await Promise.all(contents.map((specification) => scenario.run(specification)))
    expect(runs.map(({ result }) => result).toSorted()).toEqual(['created', 'superseded'])
    const winner = runs.findIndex(({ result }) => result === 'created')
    const { config } = await scenario.names(contents[winner])
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
  })
})

describe('somebody else’s config', () => {
  it('pending before our write: superseded; in transition nothing is deleted, it is named instead', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const ours = await scenario.names()
    const rival = rivalBefore('CreateEndpointConfig', () => others(scenario).deploy('theirs'))
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('superseded')
    expect(text).toContain('it is being rolled out')
    expect(text).toContain(`This run made ${ours.model}, ${ours.config}`)
    expect(onAws(scenario).configs).toEqual([former.config, 'theirs', ours.config])
    expect(scenario.changes).not.toContain('UpdateEndpoint')
  })

  it('live before our write: superseded, and nothing of ours is left', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const rival = rivalBefore('CreateEndpointConfig', () => {
      others(scenario).deploy('theirs')
      scenario.clock.advance(600_000)
    })
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('superseded')
    expect(text).toContain('it is live')
    expect(onAws(scenario)).toEqual({ configs: [former.config, 'theirs'], models: [former.model, 'theirs'] })
    expect(scenario.changes).not.toContain('UpdateEndpoint')
  })

  it('that follows on the one that was waited for: superseded, with nothing written', async () => {
    const scenario = new Scenario()
    const { emulator, clock } = scenario
    emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'blue', pendingConfig: 'green' })
    emulator.schedule(clock.now() + 480_000, () => others(scenario).deploy('red'))
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('superseded')
    expect(text).toContain('red')
    expect(emulator.journal.writes()).toEqual([])
  })

  it('pending after our write: superseded at the next look', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { emulator, clock } = scenario
    const until = clock.now() + 481_000
    emulator.schedule(until, () => others(scenario).deploy('theirs'))
    const { result, text } = await scenario.run(specificationOf({ pollIntervalMs: 300_000 }))
    expect(result).toBe('superseded')
    expect(text).toContain('theirs')
    expect(clock.now() - until).toBeLessThan(300_000)
  })

  it('live after our write: superseded, and what nothing refers to is deleted', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { emulator, clock } = scenario
    emulator.schedule(clock.now() + 481_000, () => others(scenario).deploy('theirs'))
    const { result, text } = await scenario.run(specificationOf({ pollIntervalMs: 1_200_000 }))
    expect(result).toBe('superseded')
    expect(text).toContain('it is live')
    expect(onAws(scenario)).toEqual({ configs: [former.config, 'theirs'], models: [former.model, 'theirs'] })
  })

  it('that serves our model keeps it', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { emulator, clock } = scenario
    const { config, model } = await scenario.names()
    emulator.schedule(clock.now() + 481_000, () => {
      emulator.seed.endpointConfig({
        EndpointConfigName: 'theirs',
        ProductionVariants: [{ ...VARIANT, ModelName: model, InstanceType: 'ml.m5.xlarge' }],
      })
      others(scenario).deploy('theirs')
    })
    const { result } = await scenario.run(specificationOf({ pollIntervalMs: 1_200_000 }))
    expect(result).toBe('superseded')
    expect(emulator.models).toContain(model)
    expect(emulator.endpointConfigs).not.toContain(config)
  })
})

describe('the endpoint deleted by somebody else', () => {
  it('while we watch: seen in Deleting', async () => {
    const scenario = new Scenario()
    const { emulator, clock } = scenario
    emulator.schedule(clock.now() + 241_000, () => others(scenario).delete())
    const { result, text } = await scenario.run(specificationOf({ pollIntervalMs: 50_000 }))
    // Created after 240 s, and seen again at 250 s.
    expect(result).toBe('failed')
    expect(text).toContain('The endpoint churn was deleted by somebody else')
  })

  it('while we watch: gone between two looks; nothing is left of it', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { emulator, clock } = scenario
    emulator.schedule(clock.now() + 481_000, () => others(scenario).delete())
    const { result, text } = await scenario.run(specificationOf({ pollIntervalMs: 300_000 }))
    expect(result).toBe('failed')
    expect(text).toContain('deleted by somebody else')
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model] })
  })

  it.each([
    ['in Deleting', 0],
    ['gone', 60_000],
  ])('before our write: %s', async (_, agoMs) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const rival = rivalBefore('CreateEndpointConfig', () => {
      others(scenario).delete()
      scenario.clock.advance(agoMs)
    })
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('failed')
    expect(text).toContain('The endpoint churn was deleted by somebody else during the run.')
    expect(scenario.changes).not.toContain('CreateEndpoint')
  })

  it('between our look and the update', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const rival = rivalBefore('UpdateEndpoint', () => {
      others(scenario).delete()
      scenario.clock.advance(60_000)
    })
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('failed')
    expect(text).toContain('deleted by somebody else')
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model] })
  })

  it('while it waited for a transition of others', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating', forMs: 60_000 })
    scenario.emulator.schedule(scenario.clock.now() + 60_000, () => others(scenario).delete())
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('deleted by somebody else')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('and put back by a third, when a Deleting endpoint was waited for: theirs is not overwritten', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Deleting', forMs: 60_000 })
    scenario.emulator.schedule(scenario.clock.now() + 60_000, () => others(scenario).deploy('theirs'))
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('superseded')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('a failing twin tidies away what we need', () => {
  it.each([
    ['the model before our config is made', 'CreateEndpointConfig', 'model'],
    ['the config before our rollout', 'UpdateEndpoint', 'config'],
    ['both before our rollout', 'UpdateEndpoint', 'both'],
  ])('%s: it is made again', async (_, operation, what) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { config, model } = await scenario.names()
    const rival = rivalBefore(operation, () => {
      if (what !== 'model') others(scenario).deleteConfig(config)
      if (what !== 'config') others(scenario).deleteModel(model)
    })
    const { result } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('updated')
    expect(scenario.endpoint?.EndpointConfigName).toBe(config)
    expect(onAws(scenario)).toMatchObject({
      configs: expect.arrayContaining([config]),
      models: expect.arrayContaining([model]),
    })
    expect(scenario.changes.filter((change) => change === 'CreateModel')).toHaveLength(what === 'config' ? 1 : 2)
  })

  it('what it found at the start is made when it is gone', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE }))
    const { config, model } = await scenario.names()
    const rival = rivalBefore('UpdateEndpoint', () => {
      others(scenario).deleteConfig(config)
      others(scenario).deleteModel(model)
    })
    await expect(scenario.run(specificationOf(), rival)).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.changes).toEqual(expect.arrayContaining(['CreateModel', 'CreateEndpointConfig']))
  })

  it('again and again: it is made again once, then the run fails and says so', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { model } = await scenario.names()
    const { onEvent } = rivalAfter('CreateModel', () => undefined)
    const { result, text } = await scenario.run(specificationOf(), {
      onEvent: (event) => {
        onEvent?.(event)
        if (event.type === 'wrote' && event.operation === 'CreateModel') others(scenario).deleteModel(model)
      },
    })
    expect(result).toBe('failed')
    expect(text).toContain(`The model ${model} was deleted twice by somebody else`)
    expect(scenario.emulator.journal.calls('CreateModel')).toHaveLength(2)
    expect(onAws(scenario)).toEqual({ configs: [former.config], models: [former.model] })
  })

  it('the former config, without which AWS refuses: it is named', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const rival = rivalBefore('UpdateEndpoint', () => others(scenario).deleteConfig(former.config))
    const { result, text } = await scenario.run(specificationOf(), rival)
    expect(result).toBe('failed')
    expect(text).toContain(former.config)
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
    expect(onAws(scenario)).toEqual({ configs: [], models: [former.model] })
  })
})
