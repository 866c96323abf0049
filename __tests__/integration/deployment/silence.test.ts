import { afterEach, describe, expect, it, jest, test } from '@jest/globals'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import { GivenUp } from '../../../src/aws/retries.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { Cancellation } from '../../../src/runner/cancellation.ts'
import { type RunOptions, type RunResult, Scenario, specificationOf } from '../../fixtures/scenario.ts'

// What a run says when its time is up and AWS has not said yes: what is known, and AWS's own last words.

const REQUEST_ID = /request id [\da-f-]{36}/
const DESCRIBE = 'aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn'

async function live() {
  const scenario = new Scenario()
  await scenario.deployedBefore()
  return { scenario, ...(await scenario.names()) }
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a change of the endpoint that AWS never confirms', () => {
  test.each([
    ['internal-failure', /AWS’s answer to UpdateEndpoint: InternalFailure: The request .* \(request id [\da-f-]{36}\)/],
    ['dropped', /No answer to UpdateEndpoint: ECONNRESET: socket hang up$/m],
  ] as const)('is no rollout, and not none: an update that is %s', async (fault, words) => {
    const { scenario, config } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault })
    let asked = 0
    const containerLogs = async () => {
      asked += 1
      return { kind: 'absent', message: 'no log group' } as const
    }
    const { result, text } = await scenario.run(specificationOf({ waitTimeoutMs: 36_000 }), { aws: { containerLogs } })
    expect(result).toBe('timed-out')
    expect(text).toContain('UpdateEndpoint had been sent, and AWS did not confirm it')
    expect(text).toMatch(words)
    expect(text).toContain(`It took effect if this names ${config}: ${DESCRIBE}`)
    expect(text).toMatch(new RegExp(`This run made .*${config}, which nothing uses unless UpdateEndpoint took effect`))
    expect(text).not.toMatch(/under way|carries on|no log|had not started/)
    expect(asked).toBe(0)
    expect(scenario.emulator.endpointConfigs).toContain(config)
  })

  it('is no rollout of a new endpoint, which does not exist', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ operation: 'CreateEndpoint', fault: 'internal-failure' })
    const { result, text } = await scenario.run(specificationOf({ waitTimeoutMs: 20_000 }))
    expect(result).toBe('timed-out')
    expect(text).toContain('CreateEndpoint had been sent, and AWS did not confirm it')
    expect(text).toContain('SageMaker did not find the endpoint churn at the last look.')
    expect(text).toMatch(/AWS’s answer to CreateEndpoint: InternalFailure/)
    expect(text).toMatch(REQUEST_ID)
    expect(text).toContain(`It took effect if this finds the endpoint: ${DESCRIBE}`)
    expect(text).not.toMatch(/under way|carries on|no log/)
  })

  it('keeps its words, though looks fail too and succeed again', async () => {
    const { scenario } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'internal-failure' })
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', nth: 3, fault: 'throttled' })
    const { text } = await scenario.run(specificationOf({ waitTimeoutMs: 20_000 }))
    expect(scenario.emulator.journal.calls('DescribeEndpoint').map(({ outcome }) => outcome)).toContain(
      'ThrottlingException',
    )
    expect(text).toMatch(/AWS’s answer to UpdateEndpoint: InternalFailure/)
  })

  it('is not known to a cancelled run either, nor to one whose credentials expire', async () => {
    const cancelled = await live()
    cancelled.scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'dropped' })
    const controller = new AbortController()
    const first = await cancelled.scenario.run(specificationOf(), {
      signal: controller.signal,
      onEvent: ({ type }) => {
        if (type === 'retrying') controller.abort(new Cancellation('SIGTERM'))
      },
    })
    expect(first.result).toBe('cancelled')

    const expired = await live()
    expired.scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'dropped' })
    expired.scenario.emulator.script.expireCredentials(expired.scenario.clock.now() + 10_000)
    const second = await expired.scenario.run(specificationOf())
    expect(second.result).toBe('failed')
    expect(second.text).toContain('ExpiredTokenException')

    for (const { text } of [first, second]) {
      expect(text).toContain('UpdateEndpoint had been sent, and AWS did not confirm it')
      expect(text).not.toMatch(/carries on|while the rollout|nothing uses now/)
    }
  })

  it('but that a look has shown is under way, and its lost answer is past', async () => {
    const { scenario } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'lost-answer' })
    const { result, text } = await scenario.run(specificationOf({ waitTimeoutMs: 120_000 }))
    expect(result).toBe('timed-out')
    expect(text).toContain('The rollout was still under way. SageMaker carries on')
    expect(text).toMatch(/no log of this rollout/)
    expect(text).not.toMatch(/answer to UpdateEndpoint|took effect/)
  })

  it('but then refuses has come to nothing', async () => {
    const { scenario } = await live()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'dropped' })
    scenario.emulator.script.limit('ml.m5.large', 1)
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('ResourceLimitExceeded')
    expect(text).not.toMatch(/carries on|took effect/)
  })
})

describe('a change of the endpoint that AWS does not take on', () => {
  const toldOf = ({ result, text }: RunResult) => ({
    result,
    isNotStarted: text.includes('This run had not started a rollout.'),
    text,
  })
  const notStarted = (words: string) => ({
    result: 'timed-out',
    isNotStarted: true,
    text: expect.stringMatching(new RegExp(`${words}.*${REQUEST_ID.source}`)),
  })

  test.each(['CreateModel', 'CreateEndpointConfig', 'UpdateEndpoint'])(
    'for throttling says so: %s',
    async (operation) => {
      const { scenario } = await live()
      scenario.emulator.script.weather({ operation, fault: 'throttled' })
      const told = toldOf(await scenario.run(specificationOf({ waitTimeoutMs: 12_000 })))
      expect(told).toEqual(notStarted(`AWS’s answer to ${operation}: ThrottlingException: Rate exceeded`))
      expect(told.text).toContain('AWS throttled the calls.')
    },
  )

  it('since the endpoint is busy says so, though looks do not show it', async () => {
    const { scenario } = await live()
    const { emulator, clock } = scenario
    const start = clock.now()
    emulator.script.staleReads('churn', { from: start, until: start + 600_000, asOf: start - 1 })
    emulator.incidents.systemUpdate('churn', 600_000)
    const told = toldOf(await scenario.run(specificationOf({ waitTimeoutMs: 30_000 })))
    expect(told).toEqual(notStarted('AWS’s answer to UpdateEndpoint: .*Cannot update in-progress endpoint'))
  })

  it('since its name is taken says so, while looks do not show by whom', async () => {
    const scenario = new Scenario()
    const refusal = 'Cannot create already existing endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".'
    const fault = new EmulatorError('ValidationException', refusal)
    scenario.emulator.script.weather({ operation: 'CreateEndpoint', fault })
    const told = toldOf(await scenario.run(specificationOf({ waitTimeoutMs: 30_000 })))
    expect(told).toEqual(notStarted('AWS’s answer to CreateEndpoint: .*Cannot create already existing endpoint'))
  })

  it('says nothing of what was done in the end, after a lost answer', async () => {
    const { scenario } = await live()
    scenario.emulator.script.weather({ operation: 'CreateModel', nth: 1, fault: 'lost-answer' })
    const { result, text } = await scenario.run(specificationOf({ waitTimeoutMs: 120_000 }))
    expect(result).toBe('timed-out')
    expect(text).not.toMatch(/answer to CreateModel/)
  })
})

const WAIT_MS = 7_000

/** The end of the time and of the last grace, at the test's word. */
function timeIsUpOnDemand(): AbortController {
  const timeIsUp = new AbortController()
  const original = AbortSignal.timeout.bind(AbortSignal)
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    if (ms < WAIT_MS) return original(ms)
    expect(ms).toBeLessThanOrEqual(WAIT_MS + 5_000)
    return timeIsUp.signal
  })
  return timeIsUp
}

/** Runs until something hangs, then lets the time and the last grace pass. */
async function overdue(scenario: Scenario, specification: Partial<Specification> = {}, options: RunOptions = {}) {
  const timeIsUp = timeIsUpOnDemand()
  const running = scenario.run(specificationOf({ waitTimeoutMs: WAIT_MS, ...specification }), options)
  let isOver = false
  void running.then(() => (isOver = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isOver).toBe(false)
  scenario.clock.advance(WAIT_MS + 5_000)
  const upAt = scenario.clock.now()
  timeIsUp.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  const result = await running
  jest.restoreAllMocks()
  return { ...result, tookMs: scenario.clock.now() - upAt }
}

describe.each(['hang', 'hang-after-effect'] as const)('a write that is never answered: %s', (fault) => {
  test.each(['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint'])(
    '%s does not hold the run up when its time is up; the next run completes it',
    async (operation) => {
      const { scenario, config, model } = await live()
      scenario.emulator.script.weather({ operation, nth: 1, fault })
      const { result, text, tookMs } = await overdue(scenario)
      expect(result).toBe('timed-out')
      expect(tookMs).toBeLessThanOrEqual(1_000)
      expect(text).toContain(`No answer to ${operation}: TimeoutError: AWS was silent until the time was up.`)
      expect(text).toContain(
        operation === 'UpdateEndpoint'
          ? 'UpdateEndpoint had been sent, and AWS did not confirm it'
          : 'This run had not started a rollout.',
      )
      const left = {
        CreateModel: [`This run may have made ${model}:`],
        CreateEndpointConfig: [`This run made ${model}, which nothing uses now`, `This run may have made ${config}:`],
        AddTags: [`This run made ${model}, ${config}, which nothing uses now`],
        UpdateEndpoint: [`This run made ${model}, ${config}, which nothing uses unless UpdateEndpoint took effect`],
      }[operation]
      for (const sentence of left ?? []) expect(text).toContain(sentence)
      expect(text.match(/This run (?:may have )?made/g)).toHaveLength(left?.length ?? 0)
      expect(scenario.emulator.journal.writes().at(-1)?.operation).toBe(operation)

      scenario.emulator.script.clearWeather()
      await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
      for (const each of ['CreateModel', 'CreateEndpointConfig', 'UpdateEndpoint']) {
        expect(scenario.changes.filter((change) => change === each)).toHaveLength(1)
      }
    },
  )

  it('CreateEndpoint leaves it open whether there is an endpoint', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ operation: 'CreateEndpoint', nth: 1, fault })
    const { result, text } = await overdue(scenario)
    expect(result).toBe('timed-out')
    expect(text).toContain('CreateEndpoint had been sent, and AWS did not confirm it')
    scenario.emulator.script.clearWeather()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'created' })
    expect(scenario.changes.filter((change) => change === 'CreateEndpoint')).toHaveLength(1)
  })

  it('a deletion while tidying up changes no verdict, and what was not deleted is named', async () => {
    const { scenario, config } = await live()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', durationMs: 1_000 })
    scenario.emulator.script.weather({ operation: 'DeleteEndpointConfig', fault })
    const { result, text, tookMs } = await overdue(scenario, { pollIntervalMs: 1_000 })
    expect(result).toBe('rolled-back')
    expect(tookMs).toBeLessThanOrEqual(15_000)
    expect(text).toContain(config)
  })
})

test('a mark that is sent after the time was up does not hold a success up', async () => {
  const { scenario, config } = await live()
  const timeIsUp = timeIsUpOnDemand()
  scenario.emulator.script.nextRollout('churn', { end: 'in-service', durationMs: 1_000 })
  scenario.emulator.script.weather({ operation: 'AddTags', nth: [2, 9], fault: 'hang' })
  const start = scenario.clock.now()
  const { result } = await scenario.run(specificationOf({ waitTimeoutMs: WAIT_MS, pollIntervalMs: 1_000 }), {
    onEvent: (event) => {
      if (event.type === 'looked' && event.endpoint?.EndpointConfigName === config) timeIsUp.abort()
    },
  })
  expect(result).toBe('updated')
  expect(scenario.emulator.journal.calls('AddTags').length).toBeGreaterThan(1)
  expect(scenario.clock.now() - start).toBeLessThanOrEqual(WAIT_MS + 5_000)
})

describe('what AWS said before its time was up', () => {
  const throttled = new EmulatorError('ThrottlingException', 'Rate exceeded')

  it('is told of a look that was being asked for again', async () => {
    const { scenario } = await live()
    const { sagemaker } = scenario.aws()
    // As the client does it that asks again: it is given up in a pause between two tries.
    const send = async (command: { readonly input: object }, options?: { readonly abortSignal?: AbortSignal }) => {
      if (!command.constructor.name.startsWith('DescribeEndpointConfig')) {
        return (sagemaker.send as (...all: readonly unknown[]) => Promise<object>)(command, options)
      }
      return givenUp(options?.abortSignal, throttled)
    }
    const aws = { sagemaker: { ...sagemaker, send } as unknown as typeof sagemaker }
    const { result, text } = await overdue(scenario, {}, { aws })
    expect(result).toBe('timed-out')
    expect(text).toMatch(/No answer to DescribeEndpointConfig.*: ThrottlingException: Rate exceeded/)
  })

  test.each([
    ['what AWS said', throttled, 'ThrottlingException: Rate exceeded'],
    ['silence', undefined, 'TimeoutError: AWS was silent until the time was up.'],
  ])('is told of a look-up: %s', async (_what, cause, words) => {
    const { scenario, config } = await live()
    const artifactIdentity = async (_url: string, signal: AbortSignal) => givenUp(signal, cause)
    const { result, text, report } = await overdue(scenario, {}, { aws: { artifactIdentity } })
    expect(result).toBe('timed-out')
    expect(text).toContain(`No answer to the look-up of image, artifact or model package: ${words}`)
    expect(text).toContain('the endpoint churn was InService at the last look')
    expect(report.endpointStatus).toBe('InService')
    expect(report.endpointConfigName).not.toBe(config)
  })
})

function givenUp(signal: AbortSignal | undefined, cause: unknown): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new GivenUp('the call was aborted', { cause }))
    })
  })
}

describe('what the first look showed is told, although', () => {
  const FAULTS = [
    new EmulatorError('InternalFailure', 'We are sorry.', 500),
    new EmulatorError('ThrottlingException', 'Rate exceeded'),
  ]

  test.each(FAULTS)('a look-up fails: $name', async (fault) => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const artifactIdentity = async () => {
      throw fault
    }
    const { result, report } = await scenario.run(specificationOf(), { aws: { artifactIdentity } })
    expect(result).toBe('failed')
    expect(report).toMatchObject({
      endpointArn: scenario.endpoint?.EndpointArn,
      endpointStatus: 'InService',
      endpointConfigName: former.config,
      previousEndpointConfigName: former.config,
    })
  })

  it('the run is cancelled while it looks up', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const controller = new AbortController()
    const artifactIdentity = async (_url: string, signal: AbortSignal) => {
      setImmediate(() => controller.abort(new Cancellation('SIGINT')))
      return givenUp(signal, undefined)
    }
    const options = { aws: { artifactIdentity }, signal: controller.signal }
    const { result, text, report } = await scenario.run(specificationOf(), options)
    expect(result).toBe('cancelled')
    expect(text).toContain('the endpoint churn was InService at the last look')
    expect(report.previousEndpointConfigName).toBe(former.config)
  })
})
