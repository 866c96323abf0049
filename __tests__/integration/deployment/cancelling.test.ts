import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentEvent } from '../../../src/deployment/report.ts'
import { Cancellation } from '../../../src/runner/cancellation.ts'
import { type RunOptions, Scenario, specificationOf } from '../../fixtures/scenario.ts'

/** How soon a cancelled run has to have told what it knows, in ms. */
const SOON_MS = 2_000

/** Cancels at the moment of an event. */
function cancelWhen(isIt: (event: DeploymentEvent) => boolean): RunOptions {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    onEvent: (event) => {
      if (isIt(event)) controller.abort(new Cancellation('SIGTERM'))
    },
  }
}

/** Runs until nothing goes on of itself any more, and cancels then: something hangs. */
async function cancelWhenStuck(scenario: Scenario, specification = specificationOf(), options: RunOptions = {}) {
  const controller = new AbortController()
  const running = scenario.run(specification, { ...options, signal: controller.signal })
  let isOver = false
  void running.then(() => (isOver = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isOver).toBe(false)
  const cancelledAt = scenario.clock.now()
  controller.abort(new Cancellation('SIGINT'))
  const result = await running
  return { ...result, tookMs: scenario.clock.now() - cancelledAt }
}

const DELETIONS = /^Delete/

describe('a run that is cancelled', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)('by %s says so', async (signal) => {
    const scenario = new Scenario()
    const controller = new AbortController()
    controller.abort(new Cancellation(signal))
    const { result, text } = await scenario.run(specificationOf(), { signal: controller.signal })
    expect(result).toBe('cancelled')
    expect(text).toContain(signal)
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('while it sleeps in the middle of a rollout tells what is still running and how to go on', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { config } = await scenario.names()
    let cancelledAt = 0
    const { onEvent, ...options } = cancelWhen(({ type }) => type === 'waiting')
    const { result, text, report } = await scenario.run(specificationOf(), {
      ...options,
      onEvent: (event) => {
        if (event.type === 'waiting' && cancelledAt === 0) cancelledAt = event.at
        onEvent?.(event)
      },
    })
    expect(result).toBe('cancelled')
    expect(scenario.clock.now() - cancelledAt).toBeLessThanOrEqual(SOON_MS)
    expect(text).toMatch(/cancelled by SIGTERM.* churn was Updating/)
    expect(text).toContain('SageMaker carries on with the rollout.')
    expect(text).toContain('aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn')
    expect(report.endpointStatus).toBe('Updating')
    expect(scenario.changes.filter((operation) => DELETIONS.test(operation))).toEqual([])
    expect(scenario.emulator.endpointConfigs).toEqual([former.config, config])

    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.changes).toEqual(['AddTags'])
  })

  it('while it waits for others has changed nothing', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating', forMs: 600_000 })
    const { result, text } = await scenario.run(
      specificationOf(),
      cancelWhen(({ type }) => type === 'waiting'),
    )
    expect(result).toBe('cancelled')
    expect(text).toContain('churn was SystemUpdating')
    expect(text).not.toContain('SageMaker carries on with the rollout')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('while it backs off from a throttle ends at once', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ operation: 'CreateModel', fault: 'throttled' })
    const { result, text } = await scenario.run(
      specificationOf(),
      cancelWhen(({ type }) => type === 'retrying'),
    )
    expect(result).toBe('cancelled')
    expect(text).not.toContain('SageMaker carries on with the rollout')
    expect(scenario.emulator.journal.calls('CreateModel')).toHaveLength(1)
  })

  test.each(['DescribeEndpoint', 'DescribeEndpointConfig', 'DescribeModel', 'ListTags'])(
    'while %s is not answered breaks it off',
    async (operation) => {
      const scenario = new Scenario()
      await scenario.deployedBefore()
      scenario.emulator.script.weather({ operation, nth: 1, fault: 'hang' })
      const { result, tookMs } = await cancelWhenStuck(scenario)
      expect(result).toBe('cancelled')
      expect(tookMs).toBeLessThanOrEqual(SOON_MS)
      expect(scenario.emulator.journal.writes()).toEqual([])
    },
  )

  it('while a look during the rollout is not answered breaks it off', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: 8, fault: 'hang' })
    const { result, text, tookMs } = await cancelWhenStuck(scenario)
    expect(result).toBe('cancelled')
    expect(tookMs).toBeLessThanOrEqual(SOON_MS)
    expect(text).toContain('SageMaker carries on with the rollout.')
  })

  test.each(['imageDigest', 'artifactIdentity'] as const)('while %s is looked up breaks it off', async (name) => {
    const scenario = new Scenario()
    const stuck = async (_reference: string, signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(Object.assign(new Error('aborted'), { name: 'AbortError' })))
      })
    const { result, text, tookMs } = await cancelWhenStuck(scenario, specificationOf(), { aws: { [name]: stuck } })
    expect(result).toBe('cancelled')
    expect(text).toContain('SIGINT')
    expect(tookMs).toBeLessThanOrEqual(SOON_MS)
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('a run that is cancelled while a change is not answered', () => {
  const WRITES = ['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint'] as const

  describe.each(['hang', 'hang-after-effect'] as const)('and that will never be: %s', (fault) => {
    test.each(WRITES)('%s is told as sent, its outcome as unknown; the next run goes on', async (operation) => {
      const scenario = new Scenario()
      await scenario.deployedBefore()
      scenario.emulator.script.weather({ operation, nth: 1, fault })
      const { result, text, tookMs } = await cancelWhenStuck(scenario)
      expect(result).toBe('cancelled')
      expect(tookMs).toBeLessThanOrEqual(SOON_MS)
      expect(text).toMatch(new RegExp(`${operation} had been sent.*not known`))
      // Of a rollout it is either said that there is none, or nothing.
      expect(text).not.toContain('SageMaker carries on with the rollout')
      expect(/not started a rollout/.test(text)).toBe(operation !== 'UpdateEndpoint')
      expect(scenario.emulator.journal.writes().at(-1)?.operation).toBe(operation)
      expect(scenario.changes.filter((change) => DELETIONS.test(change))).toEqual([])

      scenario.emulator.script.clearWeather()
      await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
      expect(scenario.changes.filter((change) => change === 'UpdateEndpoint')).toHaveLength(1)
    })
  })

  it('waits for the answer for a moment, and knows more if it comes', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { result, text } = await scenario.run(
      specificationOf(),
      cancelWhen((event) => event.type === 'writing' && event.operation === 'UpdateEndpoint'),
    )
    expect(result).toBe('cancelled')
    expect(text).not.toContain('not known')
    expect(text).toContain('SageMaker carries on with the rollout.')
    expect(scenario.changes.at(-1)).toBe('UpdateEndpoint')
  })

  it('that would delete a failed endpoint is completed by the next run', async () => {
    const scenario = new Scenario()
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags })
    scenario.emulator.script.weather({ operation: 'DeleteEndpoint', nth: 1, fault: 'hang-after-effect' })
    const { result, text } = await cancelWhenStuck(scenario)
    expect(result).toBe('cancelled')
    expect(text).toContain('DeleteEndpoint had been sent')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'created' })
  })
})

describe('a run that is cancelled after its verdict', () => {
  it('keeps the verdict of a success', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'AddTags', nth: 2, fault: 'hang' })
    const { result, tookMs } = await cancelWhenStuck(scenario)
    expect(result).toBe('updated')
    expect(tookMs).toBeLessThanOrEqual(SOON_MS)
  })

  test.each(['DeleteEndpointConfig', 'DeleteModel'])(
    'keeps that of a failure, and tidies no further: %s hangs',
    async (operation) => {
      const scenario = new Scenario()
      await scenario.deployedBefore()
      const { model } = await scenario.names()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
      scenario.emulator.script.weather({ operation, nth: 1, fault: 'hang' })
      const { result, tookMs } = await cancelWhenStuck(scenario)
      expect(result).toBe('rolled-back')
      expect(tookMs).toBeLessThanOrEqual(SOON_MS)
      expect(scenario.emulator.journal.writes().at(-1)?.operation).toBe(operation)
      expect(scenario.emulator.models).toContain(model)
    },
  )

  it('does not wait for the weather to clear up', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    scenario.emulator.script.weather({ operation: 'DeleteEndpointConfig', fault: 'throttled' })
    let cancelledAt = 0
    const controller = new AbortController()
    const { result } = await scenario.run(specificationOf(), {
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type !== 'retrying') return
        cancelledAt = event.at
        controller.abort(new Cancellation('SIGINT'))
      },
    })
    expect(result).toBe('rolled-back')
    expect(scenario.clock.now() - cancelledAt).toBeLessThanOrEqual(SOON_MS)
    expect(scenario.emulator.journal.calls('DeleteEndpointConfig')).toHaveLength(1)
  })
})

describe('a run that is cancelled at any moment', () => {
  test.each<[string, (scenario: Scenario) => Promise<unknown>]>([
    ['nothing', async () => undefined],
    ['a live endpoint', (scenario) => scenario.deployedBefore()],
    [
      'a failed endpoint',
      async (scenario) => {
        const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
        scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags })
      },
    ],
  ])('ends soon, writes nothing more, and is completed by the next one: from %s', async (_, arrange) => {
    for (let nth = 1; ; nth += 1) {
      const scenario = new Scenario()
      await arrange(scenario)
      const controller = new AbortController()
      const cancelled = { at: 0, writes: 0 }
      let seen = 0
      const { result } = await scenario.run(specificationOf(), {
        signal: controller.signal,
        onEvent: (event) => {
          seen += 1
          if (seen !== nth || event.type === 'ended') return
          Object.assign(cancelled, { at: scenario.clock.now(), writes: scenario.emulator.journal.writes().length })
          // Who is just about to send a call sends it.
          if (event.type === 'writing') cancelled.writes += 1
          controller.abort(new Cancellation('SIGTERM'))
        },
      })
      if (!controller.signal.aborted) break
      expect({ nth, result }).toEqual({ nth, result: expect.stringMatching(/^(cancelled|created|updated|recreated)$/) })
      expect(scenario.clock.now() - cancelled.at).toBeLessThanOrEqual(SOON_MS)
      expect(scenario.emulator.journal.writes().length).toBeLessThanOrEqual(cancelled.writes)

      const next = await scenario.run(specificationOf())
      expect(next.result).toMatch(/^(created|updated|recreated|unchanged)$/)
      const { config } = await scenario.names()
      expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    }
  })
})
