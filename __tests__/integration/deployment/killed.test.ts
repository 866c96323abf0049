import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { OTHER_IMAGE, Scenario, specificationOf } from '../../fixtures/scenario.ts'

// A run that is killed (kill -9, a runner that dies) is completed by the next one, at whichever call it was stopped.

const OURS = { 'managed-by': 'deploy-sagemaker-endpoint', team: 'forecasting' }
const MINUTE = 60_000
const SPECIFICATION = specificationOf({ tags: { team: 'churn' } })

interface Start {
  readonly name: string
  readonly arrange: (scenario: Scenario) => Promise<void>
  /** The config that the endpoint was on before. */
  readonly former: readonly string[]
  /** How the next run may end. */
  readonly ends: RegExp
}

const STARTS: readonly Start[] = [
  {
    name: 'nothing',
    arrange: async () => undefined,
    former: [],
    ends: /^(created|unchanged)$/,
  },
  {
    name: 'an endpoint on other content',
    arrange: async (scenario) => {
      scenario.emulator.seed.endpoint({ name: 'churn', config: 'former', tags: OURS })
    },
    former: ['former'],
    ends: /^(updated|unchanged)$/,
  },
  {
    name: 'a failed endpoint',
    arrange: async (scenario) => {
      scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', config: 'former', tags: OURS })
    },
    former: ['former'],
    ends: /^(recreated|created|unchanged)$/,
  },
]

// In a killed process no time is up any more.
beforeAll(() => {
  jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal)
})
afterAll(() => {
  jest.restoreAllMocks()
})

/** Runs, and dies with the n-th call: AWS has carried it out, nobody hears the answer. Tells whether it came to that. */
async function killedAt(scenario: Scenario, nth: number): Promise<boolean> {
  const { script } = scenario.emulator
  script.weather({ service: 'sagemaker', nth, fault: 'hang-after-effect' })
  let isOver = false
  void scenario.run(SPECIFICATION).then(() => (isOver = true))
  // On a virtual clock a run goes on without a pause until it ends, or hangs.
  await new Promise((resolve) => setImmediate(resolve))
  script.clearWeather()
  return !isOver
}

/** What this run or the killed one made, though the endpoint is neither on it now nor was before. */
function unreferenced({ emulator, endpoint }: Scenario, former: readonly string[]): readonly string[] {
  const configs = [endpoint?.EndpointConfigName ?? '', ...former]
  const variants = configs.flatMap((name) => emulator.endpointConfig(name)?.ProductionVariants ?? [])
  const referred = new Set([...configs, ...variants.map(({ ModelName }) => ModelName)])
  return [...emulator.endpointConfigs, ...emulator.models].filter((name) => !referred.has(name))
}

/** A run is killed at one call after the other until none is left; after each death a plain run follows. */
async function sweep({ arrange, former }: Start, minutesUntilNext: number) {
  const ends: { result: string; status: string | undefined; config: string | undefined; left: readonly string[] }[] = []
  const deadly = new Set<string>()
  for (let nth = 1; ; nth += 1) {
    const scenario = new Scenario()
    await arrange(scenario)
    if (!(await killedAt(scenario, nth))) return { ends, deadly }
    deadly.add(scenario.emulator.journal.calls().find(({ outcome }) => outcome === 'hung')?.operation ?? '')
    scenario.clock.advance(minutesUntilNext * MINUTE)
    const { result } = await scenario.run(SPECIFICATION)
    const { EndpointStatus: status, EndpointConfigName: config } = scenario.endpoint ?? {}
    ends.push({ result, status, config, left: unreferenced(scenario, former) })
  }
}

describe.each(STARTS)('killed at any call, from $name', (start) => {
  test.each([0, 10, 60])('the next plain run, %i minutes later, converges and leaves nothing', async (minutes) => {
    const { ends, deadly } = await sweep(start, minutes)
    const { config } = await new Scenario().names()
    const good = { result: expect.stringMatching(start.ends), status: 'InService', config, left: [] }
    expect(ends).toEqual(ends.map(() => good))

    // The sweep has been through every call of a whole run, every write among them.
    const whole = new Scenario()
    await start.arrange(whole)
    await whole.run(SPECIFICATION)
    expect(ends).toHaveLength(whole.emulator.journal.calls().length)
    expect(deadly).toEqual(new Set(whole.emulator.journal.operations()))
  })
})

describe('killed while tidying up after a rollback', () => {
  test.each(['DescribeEndpoint', 'DeleteEndpointConfig', 'DeleteModel'])(
    'at %s: the next run starts over',
    async (operation) => {
      const scenario = new Scenario()
      scenario.emulator.seed.endpoint({ name: 'churn', config: 'former', tags: OURS })
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', durationMs: 1_000 })
      const nth = operation === 'DescribeEndpoint' ? 6 : 1
      scenario.emulator.script.weather({ operation, nth, fault: 'hang-after-effect' })
      void scenario.run(SPECIFICATION)
      await new Promise((resolve) => setImmediate(resolve))
      expect(scenario.emulator.journal.calls().at(-1)).toMatchObject({ operation, outcome: 'hung' })
      await expect(scenario.run(SPECIFICATION)).resolves.toMatchObject({ result: 'updated' })
      expect(unreferenced(scenario, ['former'])).toEqual([])
    },
  )
})

describe('killed between the deletion of a failed endpoint and its creation', () => {
  test.each([0, 1])('the next run creates it, whether it is still Deleting or gone', async (minutes) => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', config: 'former', tags: OURS })
    scenario.emulator.script.weather({ operation: 'DeleteEndpoint', fault: 'hang-after-effect' })
    void scenario.run(specificationOf())
    await new Promise((resolve) => setImmediate(resolve))
    scenario.clock.advance(minutes * MINUTE)
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'created' })
  })
})

describe('killed in a rollout', () => {
  test.each([
    ['created', undefined],
    ['updated', OTHER_IMAGE],
  ])('the next run of the same content is %s by that rollout', async (expected, image) => {
    const scenario = new Scenario()
    if (image !== undefined) await scenario.deployedBefore(specificationOf({ image }))
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: 6, fault: 'hang' })
    void scenario.run(specificationOf())
    await new Promise((resolve) => setImmediate(resolve))
    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: expected })
    expect(scenario.changes).toEqual(['AddTags'])
  })

  test('the next run of other content waits for it, and follows', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: 6, fault: 'hang' })
    void scenario.run(specificationOf())
    await new Promise((resolve) => setImmediate(resolve))
    await expect(scenario.run(specificationOf({ image: OTHER_IMAGE }))).resolves.toMatchObject({ result: 'updated' })
  })
})
