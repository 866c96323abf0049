import { describe, expect, it, test } from '@jest/globals'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import { IMAGE, OTHER_IMAGE, Scenario, specificationOf } from '../../fixtures/scenario.ts'

const FAULTS = ['throttled', 'internal-failure', 'service-unavailable', 'dropped', 'lost-answer'] as const
const ROLLOUT = /^(Create|Update)Endpoint$/

/** Situations, each with what a run makes of it, by the calls that it takes. */
const SITUATIONS = {
  'a first deployment': {
    result: 'created',
    rollouts: 1,
    arrange: async () => undefined,
  },
  'an update': {
    result: 'updated',
    rollouts: 1,
    arrange: async (scenario: Scenario) => {
      await scenario.deployedBefore()
    },
  },
  'a failed endpoint': {
    result: 'recreated',
    rollouts: 1,
    arrange: async (scenario: Scenario) => {
      scenario.emulator.script.nextRollout('churn', { end: 'failed' })
      await scenario.run(specificationOf({ image: OTHER_IMAGE }))
      scenario.emulator.journal.clear()
    },
  },
  'nothing to do': {
    result: 'unchanged',
    rollouts: 0,
    arrange: async (scenario: Scenario) => {
      await scenario.deployedBefore(specificationOf())
    },
  },
} as const

type Situation = keyof typeof SITUATIONS

const SPECIFICATION = specificationOf({ image: IMAGE, tags: { team: 'forecasting' } })

/** The operations that a run in fair weather uses in a situation. */
const OPERATIONS: Readonly<Record<Situation, readonly string[]>> = {
  'a first deployment': [
    'DescribeEndpoint',
    'ListEndpoints',
    'DescribeEndpointConfig',
    'DescribeModel',
    'CreateModel',
    'CreateEndpointConfig',
    'CreateEndpoint',
    'AddTags',
  ],
  'an update': [
    'DescribeEndpoint',
    'DescribeEndpointConfig',
    'DescribeModel',
    'ListTags',
    'CreateModel',
    'CreateEndpointConfig',
    'AddTags',
    'UpdateEndpoint',
  ],
  'a failed endpoint': [
    'DescribeEndpoint',
    'DescribeEndpointConfig',
    'DescribeModel',
    'ListTags',
    'ListInferenceComponents',
    'CreateModel',
    'CreateEndpointConfig',
    'DeleteEndpoint',
    'CreateEndpoint',
    'AddTags',
  ],
  'nothing to do': ['DescribeEndpoint', 'DescribeEndpointConfig', 'DescribeModel', 'ListTags', 'AddTags'],
}

const every = Object.entries(OPERATIONS).flatMap(([situation, operations]) =>
  operations.map((operation) => [situation as Situation, operation] as const),
)

describe.each(FAULTS)('one call that is %s', (fault) => {
  test.each(every)('changes nothing about the outcome: %s, %s', async (situation, operation) => {
    const { arrange, result: expected, rollouts } = SITUATIONS[situation]
    const scenario = new Scenario()
    await arrange(scenario)
    scenario.emulator.script.weather({ operation, nth: 1, fault })
    const { result, text } = await scenario.run(SPECIFICATION)
    expect({ result, text }).toEqual({ result: expected, text: '' })
    expect(scenario.emulator.journal.calls(operation).some(({ outcome }) => outcome !== 'ok')).toBe(true)

    const { config } = await scenario.names(SPECIFICATION)
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    expect(scenario.changes.filter((change) => ROLLOUT.test(change))).toHaveLength(rollouts)
    expect(scenario.changes.filter((change) => /^Delete(Model|EndpointConfig)$/.test(change))).toEqual([])
  })
})

test.each(every)('the operations above are those that are used: %s, %s', async (situation, operation) => {
  const scenario = new Scenario()
  await SITUATIONS[situation].arrange(scenario)
  await scenario.run(SPECIFICATION)
  expect(OPERATIONS[situation]).toEqual(expect.arrayContaining([...new Set(scenario.emulator.journal.operations())]))
  expect(scenario.emulator.journal.operations()).toContain(operation)
})

describe('one look during the rollout', () => {
  test.each(FAULTS)('that is %s changes nothing about the outcome', async (fault) => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: [5, 9], fault })
    await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'updated' })
  })

  it('that AWS does not answer for ten minutes changes nothing either: the rollout goes on without', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const start = scenario.clock.now()
    const outage = { from: start + 60_000, until: start + 660_000 }
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', fault: 'service-unavailable', ...outage })
    await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'updated' })
  })
})

describe('a call that stays without an answer', () => {
  test.each(
    (['throttled', 'internal-failure', 'dropped'] as const).flatMap((fault) =>
      ['DescribeEndpointConfig', 'CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint'].map(
        (operation) => [fault, operation] as const,
      ),
    ),
  )('is given up after some minutes, said clearly, with nothing left behind: %s, %s', async (fault, operation) => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const start = scenario.clock.now()
    scenario.emulator.script.weather({ operation, fault })
    const { result, text } = await scenario.run(SPECIFICATION)
    expect(result).toBe('failed')
    expect(text).toContain(operation)
    expect(text).toMatch(
      { throttled: /Rate exceeded/, 'internal-failure': /InternalFailure/, dropped: /socket hang up/ }[fault],
    )
    expect(scenario.clock.now() - start).toBeLessThan(8 * 60_000)
    expect(scenario.endpoint?.EndpointConfigName).toBe(former.config)
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
    expect(scenario.emulator.models).toEqual([former.model])
  })

  it('is not given up for having been waited with: time in which the endpoint was busy does not count', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: [1, 3], fault: 'throttled' })
    let isPatching = false
    const { result } = await scenario.run(SPECIFICATION, {
      onEvent: (event) => {
        if (event.type !== 'retrying' || isPatching) return
        isPatching = true
        scenario.emulator.incidents.systemUpdate('churn', 10 * 60_000)
      },
    })
    expect(result).toBe('updated')
  })

  it('from the first one on is given up soon: the region may not exist', async () => {
    const scenario = new Scenario()
    const start = scenario.clock.now()
    scenario.emulator.script.weather({ fault: 'dropped' })
    const { result, text } = await scenario.run(SPECIFICATION)
    expect(result).toBe('failed')
    expect(text).toContain('DescribeEndpoint')
    expect(text).toContain('eu-west-1')
    expect(scenario.clock.now() - start).toBeLessThan(60_000)
  })

  it('is told while it lasts, with the reason and the delay', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ operation: 'CreateModel', nth: [1, 3], fault: 'throttled' })
    const { events } = await scenario.run(SPECIFICATION, { random: () => 0.999 })
    const retries = events.filter(({ type }) => type === 'retrying')
    const delays = [1_000, 2_000, 4_000]
    expect(retries).toMatchObject(delays.map((delayMs) => ({ operation: 'CreateModel', delayMs })))
    const moments = scenario.emulator.journal.calls('CreateModel').map(({ at }) => at)
    expect(moments.slice(1).map((at, index) => at - (moments[index] ?? 0))).toEqual(delays)
  })
})

describe('a lost answer', () => {
  it('to an update that AWS carried out is found out by looking, without another update', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'lost-answer' })
    await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })

  it('to an update that AWS did not carry out is found out by looking, before another one', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'dropped' })
    await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'updated' })
    const [first, second] = scenario.emulator.journal.calls('UpdateEndpoint')
    const looks = scenario.emulator.journal
      .calls('DescribeEndpoint')
      .filter(({ at }) => at >= (first?.at ?? 0) && at <= (second?.at ?? 0))
    expect(looks.length).toBeGreaterThanOrEqual(3)
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(30_000)
  })

  it('to an update that was rolled back is a rollback', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: 'Broken.' })
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'lost-answer' })
    const { result, text } = await scenario.run(SPECIFICATION)
    expect(result).toBe('rolled-back')
    expect(text).toContain('Broken.')
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
  })

  it('to an update that AWS did not carry out while it scaled the endpoint is no rollback', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'dropped' })
    let isScaling = false
    const { result } = await scenario.run(SPECIFICATION, {
      onEvent: (event) => {
        if (isScaling || event.type !== 'writing' || event.operation !== 'UpdateEndpoint') return
        isScaling = true
        scenario.emulator.incidents.autoscale('churn', 'AllTraffic', 3)
      },
    })
    expect(result).toBe('updated')
    expect(scenario.changes.filter((change) => change === 'UpdateEndpoint')).toHaveLength(1)
  })

  it('to an update that AWS would have refused ends with that refusal', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.limit('ml.m5.large', 1)
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'lost-answer' })
    const { result, text } = await scenario.run(SPECIFICATION)
    expect(result).toBe('failed')
    expect(text).toContain('ResourceLimitExceeded')
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
    expect(scenario.emulator.models).toEqual([former.model])
  })

  it('to a creation that AWS refused as taken is found out by looking', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.lag('endpoint', 30_000)
    scenario.emulator.script.weather({ operation: 'CreateEndpoint', nth: 1, fault: 'lost-answer' })
    await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'created' })
    const [first, second, ...more] = scenario.emulator.journal.calls('CreateEndpoint')
    expect(more).toEqual([])
    // Not before it was looked for twice.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(10_000)
  })
})

describe('a storm', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('of every kind of fault ends well all the same (%i)', async (seed) => {
    let state = seed
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const scenario = new Scenario({ random })
    await scenario.deployedBefore()
    scenario.emulator.script.storm({ probability: 0.4, faults: FAULTS, atMostInARow: 3 })
    const { result } = await scenario.run(SPECIFICATION)
    expect(result).toBe('updated')
    expect(scenario.changes.filter((change) => change === 'UpdateEndpoint')).toHaveLength(1)
  })
})

describe('an answer that nobody foresaw', () => {
  test.each(['DescribeEndpoint', 'CreateModel', 'UpdateEndpoint', 'AddTags'])(
    'to %s ends the run, in AWS’s words',
    async (operation) => {
      const scenario = new Scenario()
      await scenario.deployedBefore()
      scenario.emulator.script.weather({
        operation,
        fault: new EmulatorError('TeapotException', 'I am a teapot.', 418),
      })
      const { result, text } = await scenario.run(SPECIFICATION)
      expect(result).toBe('failed')
      expect(text).toContain('TeapotException: I am a teapot.')
    },
  )
})
