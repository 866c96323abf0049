import { describe, expect, it, test } from '@jest/globals'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { type RunResult, Scenario, specificationOf } from '../../fixtures/scenario.ts'

const PING =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const LOGS = { logGroup: '/aws/sagemaker/Endpoints/churn', logStream: 'AllTraffic/i-1', lines: ['ImportError: torch'] }

async function updating(specification: Partial<Specification> = {}) {
  const scenario = new Scenario()
  const former = await scenario.deployedBefore()
  const names = await scenario.names()
  return { scenario, former, names, run: () => scenario.run(specificationOf(specification)) }
}

describe('an update', () => {
  it('that ends InService on our config is updated, and told step by step', async () => {
    const { run, names, former } = await updating()
    const { result, report, verdict } = await run()
    expect(result).toBe('updated')
    expect(verdict).toEqual({ result: 'updated' })
    expect(report).toMatchObject({
      endpointStatus: 'InService',
      endpointConfigName: names.config,
      previousEndpointConfigName: former.config,
      requestedEndpointConfigName: names.config,
    })
    const endpoint = report.timeline.filter(({ subject }) => subject === 'endpoint').map(({ status }) => status)
    expect(endpoint).toEqual(['InService', 'Updating', 'InService'])
    const variant = report.timeline.filter(({ subject }) => subject === 'AllTraffic').map(({ status }) => status)
    expect(variant).toEqual(['Creating', 'ActivatingTraffic', 'Deleting'])
  })

  it('that ends well with a leftover FailureReason is updated', async () => {
    const { scenario, run } = await updating()
    scenario.emulator.script.nextRollout('churn', { end: 'in-service', failureReason: 'Patching failed last week.' })
    await expect(run()).resolves.toMatchObject({ result: 'updated', text: '' })
  })

  it('of an endpoint with a FailureReason from before is not taken for failed', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand', failureReason: 'Scaling failed last week.' })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })

  it('that ends InService on the former config with a FailureReason is rolled back, with that reason, what it means and the logs', async () => {
    const { scenario, run, former, names } = await updating()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: PING })
    const { result, text, report } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toMatch(
      new RegExp(`The rollout .*${names.config} failed: .* back to ${former.config}, which serves again`),
    )
    expect(text).toContain('`GET /ping`')
    expect(text).toContain(PING)
    expect(report).toMatchObject({ endpointStatus: 'InService', endpointConfigName: former.config })
  })

  it('that ends InService on the former config without a FailureReason is rolled back all the same', async () => {
    const { scenario, run, former } = await updating()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: undefined })
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toContain(former.config)
    expect(text).toMatch(/gave no reason/)
  })

  it('that is rolled back shows the last lines of the containers, where the caller may read them', async () => {
    const { scenario } = await updating()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    const asked: unknown[] = []
    const start = scenario.clock.now()
    const { verdict } = await scenario.run(specificationOf(), {
      aws: {
        containerLogs: async (where) => {
          asked.push(where)
          return { kind: 'found', value: [LOGS] }
        },
      },
    })
    expect(verdict).toMatchObject({ failure: { logs: [LOGS] } })
    expect(asked).toEqual([{ endpointName: 'churn', variantName: 'AllTraffic', since: start, isAlone: false }])
  })

  test.each(['throws', 'is denied'])(
    'that is rolled back is told all the same when reading the logs %s',
    async (how) => {
      const { scenario } = await updating()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
      const { result, verdict } = await scenario.run(specificationOf(), {
        aws: {
          containerLogs: async () => {
            if (how === 'throws') throw new Error('the logs are on fire')
            return { kind: 'denied', message: 'no logs:GetLogEvents' }
          },
        },
      })
      expect(result).toBe('rolled-back')
      expect(verdict).toMatchObject({ failure: { logs: [] } })
    },
  )

  test.each([
    ['failed', 'Failed', /deploy again/],
    ['update-rollback-failed', 'UpdateRollbackFailed', /a mix of both configs/],
    ['out-of-service', 'OutOfService', /deploy again/],
  ] as const)('that ends %s is failed, with the reason and what to do', async (end, status, remedy) => {
    const { scenario, run, former, names } = await updating()
    scenario.emulator.script.nextRollout('churn', { end, failureReason: 'Something broke.' })
    const { result, text, report } = await run()
    expect(result).toBe('failed')
    expect(text).toMatch(new RegExp(`The rollout .*failed.* churn is ${status}`))
    expect(text).toContain('Something broke.')
    expect(text).toMatch(remedy)
    expect(report.endpointStatus).toBe(status)
    // Who knows which of the two it is on.
    expect(scenario.emulator.endpointConfigs).toEqual([former.config, names.config])
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })
})

describe('an update that leaves the endpoint Failed', () => {
  test.each([
    ['auto', 'recreated', 'the next run deletes the failed endpoint and creates it again, if this action deployed it'],
    [true, 'recreated', 'the next run deletes the failed endpoint and creates it again.'],
    [false, 'failed', 'set `recreate-failed` to `auto` or `true`, and deploy again'],
  ] as const)('says what the next run does about it: with recreate-failed %s', async (recreateFailed, next, remedy) => {
    const { scenario, run } = await updating({ recreateFailed })
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'Something broke.' })
    const { text } = await run()
    expect(text).toContain(remedy)
    await expect(run()).resolves.toMatchObject({ result: next })
  })
})

describe('a creation', () => {
  it('that ends Failed is failed, with the reason and what to do about it', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: PING })
    const { result, text, report } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toMatch(/churn could not be created.* Failed/)
    expect(text).toContain(PING)
    expect(text).toContain('`recreate-failed: auto`')
    expect(report.endpointStatus).toBe('Failed')
  })

  it('in the place of a failed one that fails again is failed', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Failed',
      tags: { 'managed-by': 'deploy-sagemaker-endpoint' },
    })
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'Broken for a new reason.' })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('Broken for a new reason.')
    expect(scenario.emulator.journal.calls('CreateEndpoint')).toHaveLength(1)
  })
})

describe('the time-out', () => {
  it('before our write says that nothing was changed, and creates nothing', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating', forMs: 3_600_000 })
    const start = scenario.clock.now()
    const { result, text } = await scenario.run(specificationOf({ waitTimeoutMs: 600_000 }))
    expect(result).toBe('timed-out')
    expect(text).toMatch(/wait-timeout of 10m passed.* churn was SystemUpdating/)
    expect(text).toMatch(/this run ha[ds] not/i)
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(scenario.clock.now() - start).toBe(600_000)
  })

  it('after our write says what still runs and how to see, and deletes nothing', async () => {
    const { scenario, run, names, former } = await updating({ waitTimeoutMs: 300_000 })
    const { result, text, report } = await run()
    expect(result).toBe('timed-out')
    expect(text).toMatch(/wait-timeout of 5m passed.* churn was Updating/)
    expect(text).toMatch(/SageMaker carries on/)
    expect(text).toContain('aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn')
    expect(report.endpointStatus).toBe('Updating')
    expect(scenario.emulator.endpointConfigs).toEqual([former.config, names.config])
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })

  it('is preceded by one last look: a success in the last moment counts', async () => {
    const { run } = await updating({ waitTimeoutMs: 481_000, pollIntervalMs: 100_000 })
    await expect(run()).resolves.toMatchObject({ result: 'updated' })
  })

  it('is preceded by one last look after a lost answer, too', async () => {
    const { scenario, run } = await updating({ waitTimeoutMs: 500_000, pollIntervalMs: 300_000 })
    scenario.emulator.script.weather({ operation: 'CreateModel', nth: 1, fault: 'lost-answer' })
    await expect(run()).resolves.toMatchObject({ result: 'updated' })
  })

  it('comes although AWS answers no look any more', async () => {
    const { scenario, run } = await updating({ waitTimeoutMs: 900_000 })
    const start = scenario.clock.now()
    scenario.emulator.script.weather({ operation: 'DescribeEndpoint', fault: 'internal-failure', from: start + 60_000 })
    const { result } = await run()
    expect(result).toBe('timed-out')
    expect(scenario.clock.now() - start).toBeLessThanOrEqual(900_000)
  })

  it('counts from the start, waiting for others included', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating', forMs: 300_000 })
    const start = scenario.clock.now()
    const { result } = await scenario.run(specificationOf({ waitTimeoutMs: 600_000 }))
    expect(result).toBe('timed-out')
    expect(scenario.changes).toContain('UpdateEndpoint')
    expect(scenario.clock.now() - start).toBe(600_000)
  })
})

describe('without waiting', () => {
  it('a new endpoint is in progress as soon as AWS accepted it', async () => {
    const scenario = new Scenario()
    const start = scenario.clock.now()
    const { result, report } = await scenario.run(specificationOf({ wait: false }))
    expect(result).toBe('in-progress')
    expect(scenario.clock.now()).toBe(start)
    expect(scenario.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])
    expect(report.endpointArn).toMatch(/^arn:/)
    expect(scenario.emulator.tags('endpoint', 'churn')).not.toHaveProperty('deploy-sagemaker-endpoint:verified-config')
  })

  it('a change is in progress as soon as AWS accepted it', async () => {
    const { scenario, run, names } = await updating({ wait: false })
    const start = scenario.clock.now()
    await expect(run()).resolves.toMatchObject({ result: 'in-progress' })
    expect(scenario.clock.now()).toBe(start)
    expect(scenario.endpoint?.PendingDeploymentSummary?.EndpointConfigName).toBe(names.config)
  })

  it('a change is in progress only when it is sure that AWS accepted it', async () => {
    const { scenario, run, names } = await updating({ wait: false })
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'dropped' })
    await expect(run()).resolves.toMatchObject({ result: 'in-progress' })
    expect(scenario.endpoint?.PendingDeploymentSummary?.EndpointConfigName).toBe(names.config)
  })

  it('a busy endpoint is waited for nevertheless', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating', forMs: 120_000 })
    const start = scenario.clock.now()
    await expect(scenario.run(specificationOf({ wait: false }))).resolves.toMatchObject({ result: 'in-progress' })
    expect(scenario.clock.now() - start).toBeGreaterThanOrEqual(120_000)
    expect(scenario.endpoint?.EndpointStatus).toBe('Updating')
  })

  it('what needs no change is unchanged', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await expect(scenario.run(specificationOf({ wait: false }))).resolves.toMatchObject({ result: 'unchanged' })
  })

  it('what AWS refuses fails', async () => {
    const { scenario, run } = await updating({ wait: false })
    scenario.emulator.script.limit('ml.m5.large', 1)
    await expect(run()).resolves.toMatchObject({ result: 'failed' })
  })
})

describe('credentials that expire', () => {
  it('while waiting: the run says so, how to get longer ones, and how to go on', async () => {
    const { scenario, run, names, former } = await updating()
    scenario.emulator.script.expireCredentials(scenario.clock.now() + 200_000)
    const { result, text } = await run()
    expect(result).toBe('failed')
    expect(text).toMatch(/credentials have expired/i)
    expect(text).toContain('ExpiredTokenException')
    expect(text).toContain('`role-duration-seconds`')
    expect(text).toMatch(/run the job again: it joins/i)
    expect(scenario.emulator.endpointConfigs).toEqual([former.config, names.config])
    scenario.emulator.script.clearWeather()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })

  it('before the first call: the run says so once', async () => {
    const { scenario, run } = await updating()
    scenario.emulator.script.expireCredentials(0)
    const { result, text, verdict } = await run()
    expect(result).toBe('failed')
    expect(verdict).toMatchObject({
      failure: { what: 'AWS refused DescribeEndpoint for churn.', why: 'The credentials have expired.' },
    })
    expect(text.match(/credentials/gi)).toHaveLength(2 + (text.match(/aws-credentials/g)?.length ?? 0))
  })

  it('before references are looked up: the run says so, too', async () => {
    const { scenario } = await updating()
    const expired = async () => {
      throw new EmulatorError('ExpiredTokenException', 'The security token included in the request is expired')
    }
    const { result, text } = await scenario.run(specificationOf(), { aws: { artifactIdentity: expired } })
    expect(result).toBe('failed')
    expect(text).toContain('`role-duration-seconds`')
  })

  it('or that AWS does not know: the run says where to get some', async () => {
    const { scenario, run } = await updating()
    const unknown = new EmulatorError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid',
    )
    scenario.emulator.script.weather({ fault: unknown })
    const { result, text } = await run()
    expect(result).toBe('failed')
    expect(text).toContain('aws-actions/configure-aws-credentials')
    expect(scenario.emulator.journal.calls()).toHaveLength(1)
  })

  test.each(['CreateModel', 'CreateEndpointConfig', 'UpdateEndpoint'])(
    'before %s: the run ends at once',
    async (operation) => {
      const { scenario, run } = await updating()
      scenario.emulator.script.weather({ operation, fault: 'expired-credentials' })
      const start = scenario.clock.now()
      const { result, text } = await run()
      expect(result).toBe('failed')
      expect(text).toContain('`role-duration-seconds`')
      expect(scenario.clock.now()).toBe(start)
      expect(scenario.emulator.journal.writes().at(-1)?.operation).toBe(operation)
    },
  )
})

describe('what AWS refuses', () => {
  test.each([
    ['sagemaker:CreateModel', 'CreateModel', 'Allow the caller `sagemaker:CreateModel`'],
    ['sagemaker:CreateEndpointConfig', 'CreateEndpointConfig', 'Allow the caller `sagemaker:CreateEndpointConfig`'],
    ['sagemaker:UpdateEndpoint', 'UpdateEndpoint', 'Allow the caller `sagemaker:UpdateEndpoint`'],
    ['sagemaker:DescribeEndpoint', 'DescribeEndpoint', 'Allow the caller `sagemaker:DescribeEndpoint`'],
  ])(
    'for want of %s is told in its words, with the request id and what to do',
    async (permission, operation, remedy) => {
      const { scenario, run } = await updating()
      scenario.emulator.script.deny(permission)
      const { result, text } = await run()
      expect(result).toBe('failed')
      expect(text).toContain(`AWS refused ${operation}`)
      expect(text).toContain(`is not authorized to perform: ${permission}`)
      expect(text).toMatch(/request id [\da-f-]{36}/)
      expect(text).toContain(remedy)
    },
  )

  it('for want of quota is told with the numbers', async () => {
    const { scenario, run } = await updating()
    scenario.emulator.script.limit('ml.m5.large', 1)
    const { result, text } = await run()
    expect(result).toBe('failed')
    expect(text).toMatch(/“ml.m5.large for endpoint usage” .*\b1, 1 are in use, and 1 more/)
    expect(text).toContain('Service Quotas')
  })
})

describe('while nothing changes', () => {
  const waits = ({ events }: RunResult) =>
    events.flatMap((event) => ('at' in event && event.type === 'waiting' ? event.at : []))

  it('there is a sign of life at least every minute', async () => {
    const { run } = await updating({ pollIntervalMs: 400_000 })
    const moments = waits(await run())
    expect(moments.length).toBeGreaterThan(6)
    const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000)
  })

  it('looks are the poll interval apart, shortened at random by a fifth at most', async () => {
    const { scenario } = await updating()
    await scenario.run(specificationOf({ pollIntervalMs: 20_000 }), { random: () => 0.999 })
    const looks = scenario.emulator.journal.calls('DescribeEndpoint').map(({ at }) => at)
    const gaps = looks.slice(2).map((at, index) => at - (looks[index + 1] ?? 0))
    expect(gaps.length).toBeGreaterThan(20)
    // The first look after the update comes at once.
    for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThanOrEqual(16_000)
    expect(Math.max(...gaps)).toBeLessThan(16_100)
  })
})
