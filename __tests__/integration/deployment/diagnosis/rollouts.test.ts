import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentEvent } from '../../../../src/deployment/report.ts'
import { OTHER_IMAGE, specificationOf } from '../../../fixtures/scenario.ts'
import { FAILED_ROLLOUTS } from './rollouts.ts'
import { expectTold } from './told.ts'
import { type Wired, wired } from './wired.ts'

const GROUP = '/aws/sagemaker/Endpoints/churn'
const PING =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const SILENCE =
  'There is no log of this rollout by variant AllTraffic: its containers never ran, or printed nothing, or the execution role may not write logs.'
const TAIL = 'aws logs tail /aws/sagemaker/Endpoints/churn --region eu-west-1 --since 20'

/** A request was answered with an error, and the container runs on. */
const FAILED_REQUEST = [
  'Traceback (most recent call last):',
  '  File "/opt/program/predictor.py", line 60, in transformation',
  "ValueError: could not convert string to float: 'abc'",
  '"POST /invocations HTTP/1.1" 500 12',
]

/** An endpoint that was deployed an hour ago. */
async function deployed(): Promise<Wired> {
  const given = await wired()
  await given.scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE, preflight: false }))
  return given
}

describe('what SageMaker says of a failed rollout is explained', () => {
  test.each(FAILED_ROLLOUTS.map((rollout) => [rollout.id, rollout] as const))(
    'of an update: %s',
    async (_id, { reason, told }) => {
      const { scenario, run } = await deployed()
      scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: reason })
      const { result, text } = await run()
      expect(result).toBe('rolled-back')
      expectTold(text, [...told, `SageMaker’s reason: ${reason}`, SILENCE])
    },
  )

  test.each(FAILED_ROLLOUTS.slice(0, 3))('of a creation: $id', async ({ reason, told }) => {
    const { scenario, run } = await wired()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: reason })
    const { result, text } = await run()
    expect(result).toBe('failed')
    expectTold(text, [...told, reason, SILENCE])
  })

  it('what nobody knows is told as such, with all that there is', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: 'The stars are not right.' })
    scenario.emulator.schedule(scenario.clock.now() + 120_000, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', ['starting', 'ready'])
    })
    const { text, verdict } = await run()
    expect(text).toContain('The cause is not known to this action')
    expect(text).toContain('SageMaker’s reason: The stars are not right.')
    expect(text).toContain('Variant AllTraffic had come as far as Creating: Launching 1 instance(s).')
    expect(text).toContain('Read the container’s last log lines')
    expect(verdict).toMatchObject({
      failure: { logs: [{ logGroup: GROUP, logStream: 'AllTraffic/i-1', lines: ['starting', 'ready'] }] },
    })
  })

  it('what containers wrote is not told as the cause of what has nothing to do with them', async () => {
    const reason = 'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.'
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: reason })
    scenario.emulator.schedule(scenario.clock.now() + 120_000, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', FAILED_REQUEST)
    })
    const { text, verdict } = await run()
    expect(text).toContain('AWS has no free capacity')
    expect(text).toContain(
      `Meanwhile container log AllTraffic/i-1: ValueError: could not convert string to float: 'abc'`,
    )
    expect(text).not.toMatch(/ended in an error|Fix what the traceback/)
    if (!('failure' in verdict)) throw new Error('The rollout did not fail.')
    expect(verdict.failure.why).toMatch(/^AWS has no free capacity/)
    expect(verdict.failure.remedies[0]).toBe('Deploy again later.')
  })

  it('an endpoint that was Failed before is explained, too', async () => {
    const { scenario, run } = await wired()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Failed',
      failureReason: 'CapacityError: Unable to provision requested ML compute capacity.',
    })
    const { text } = await run({ recreateFailed: false })
    expect(text).toContain('AWS has no free capacity')
    expect(text).toContain('CapacityError')
  })
})

describe('the containers’ log', () => {
  const broken = async () => {
    const given = await deployed()
    given.scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: PING })
    return given
  }

  it('of another time is not taken for this rollout’s', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.logs.write(GROUP, 'AllTraffic/i-0', ['ImportError: yesterday'], scenario.clock.now() - 60_000)
    const { text } = await run()
    expect(text).toContain(SILENCE)
    expect(text).not.toContain('yesterday')
  })

  const PASSED = '10.32.0.2 - - [23/Nov/2026:12:00:05 +0000] "GET /ping HTTP/1.1" 200 1 "-" "AHC/2.0"'
  const TORCH = ['Traceback (most recent call last):', "ModuleNotFoundError: No module named 'torch'"]
  const MODULE = 'Python does not find the module `torch` in the container.'

  /** What containers write in the rollout's second minute. */
  const writing = ({ scenario }: Wired, outputs: Readonly<Record<string, readonly string[]>>) => {
    scenario.emulator.schedule(scenario.clock.now() + 90_000, () => {
      for (const [stream, lines] of Object.entries(outputs)) scenario.emulator.logs.write(GROUP, stream, lines)
    })
  }

  it('is that of the container that crashed, not of those that serve meanwhile', async () => {
    const given = await broken()
    const { scenario, run } = given
    const old = ['AllTraffic/i-a', 'AllTraffic/i-b', 'AllTraffic/i-c', 'AllTraffic/i-d']
    for (const stream of old) scenario.emulator.logs.write(GROUP, stream, ['ready'], scenario.clock.now() - 30 * 60_000)
    writing(given, {
      'AllTraffic/i-new': TORCH,
      ...Object.fromEntries(old.map((stream) => [stream, [PASSED, 'MemoryError', PASSED]])),
    })
    const { text, verdict } = await run()
    expect(text).toContain(MODULE)
    expect(text).not.toContain('ran out of memory')
    expect(verdict).toMatchObject({ failure: { logs: [{ logStream: 'AllTraffic/i-new', lines: TORCH }] } })
  })

  it('is none where no new container ran, however much the old ones fail', async () => {
    const { scenario, run } = await deployed()
    const failureReason = 'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.'
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason })
    scenario.emulator.logs.write(GROUP, 'AllTraffic/i-a', ['ready'], scenario.clock.now() - 30 * 60_000)
    writing({ scenario, run }, { 'AllTraffic/i-a': TORCH })
    const { text, verdict } = await run()
    expect(text).toContain('AWS has no free capacity')
    expect(text).not.toContain('torch')
    expect(text).toContain(SILENCE)
    expect(verdict).toMatchObject({ failure: { logs: [] } })
  })

  it('is that of the one new container that is not well', async () => {
    const given = await broken()
    const well = ['AllTraffic/i-a', 'AllTraffic/i-b', 'AllTraffic/i-c', 'AllTraffic/i-d']
    const pings = ['MemoryError, caught', ...Array.from({ length: 50 }, () => PASSED)]
    // Their noise is worse than what the other one died of.
    writing(given, { ...Object.fromEntries(well.map((stream) => [stream, pings])), 'AllTraffic/i-z': TORCH })
    const { text, verdict } = await given.run()
    expect(text).toContain(MODULE)
    expect(verdict).toMatchObject({ failure: { logs: [{ logStream: 'AllTraffic/i-z', lines: TORCH }] } })
  })

  it('tells what failed before the health checks', async () => {
    const given = await broken()
    const refused = PASSED.replace('200', '500')
    writing(given, { 'AllTraffic/i-1': [...TORCH, ...Array.from({ length: 50 }, () => refused)] })
    const { text, verdict } = await given.run()
    expect(text).toContain(MODULE)
    expect(verdict).toMatchObject({ failure: { logs: [{ lines: [...TORCH, '… 49 lines like this:', refused] }] } })
  })

  it('that has not arrived is told as such', async () => {
    const given = await broken()
    writing(given, { 'AllTraffic/i-1': [] })
    const { text } = await given.run()
    expect(text).toContain('A container of variant AllTraffic was started, and none of its log has arrived')
    expect(text).not.toContain('its containers never ran')
    expect(text).toContain(TAIL)
  })

  it('is that of a joined rollout from its beginning on', async () => {
    const given = await broken()
    const { scenario, run } = given
    writing(given, { 'AllTraffic/i-1': TORCH })
    const cancel = new AbortController()
    let waits = 0
    const onEvent = ({ type }: DeploymentEvent) => {
      if (type === 'waiting' && ++waits > 12) cancel.abort('SIGTERM')
    }
    await expect(run({}, { signal: cancel.signal, onEvent })).resolves.toMatchObject({ result: 'cancelled' })
    expect(scenario.emulator.logs.lines(GROUP)).toEqual(TORCH)
    scenario.clock.advance(60_000)
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toContain(MODULE)
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })

  it('is that of an endpoint that was found Failed, since it was made', async () => {
    const { scenario, run } = await wired()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', failureReason: PING })
    scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', TORCH)
    scenario.clock.advance(3 * 60 * 60_000)
    const { result, text } = await run({ recreateFailed: false })
    expect(result).toBe('failed')
    expect(text).toContain(MODULE)
  })

  it('that the caller may not read: says which permissions, ready to be pasted, and how to read it by hand', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.script.deny('logs:*')
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toContain('The containers’ log could not be read: User: ')
    expect(text).toContain(
      '{ "Effect": "Allow", "Action": [ "logs:DescribeLogStreams", "logs:GetLogEvents" ], "Resource": "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/sagemaker/Endpoints/churn:*" }',
    )
    expect(text).toContain(TAIL)
  })

  it('that does not answer takes nothing from the verdict', async () => {
    const { scenario, run } = await broken()
    scenario.emulator.script.weather({ service: 'logs', fault: 'internal-failure' })
    const { result, text } = await run()
    expect(result).toBe('rolled-back')
    expect(text).toMatch(/The containers’ log could not be read: \w+: /)
    expect(text).toContain(TAIL)
    // Asked again by itself, and then no more.
    expect(scenario.emulator.journal.calls('DescribeLogStreams')).toHaveLength(5)
  })

  it('is read of the variant that failed alone', async () => {
    const { scenario, run } = await broken()
    const variant = (VariantName: string) => ({
      VariantName,
      ModelName: 'model',
      InstanceType: 'ml.m5.large' as const,
      InitialInstanceCount: 1,
    })
    await run({ endpointConfig: { ProductionVariants: [variant('AllTraffic'), variant('primary')] } })
    const asked = scenario.emulator.journal.calls('DescribeLogStreams').map(({ input }) => input)
    expect(asked).toEqual([expect.objectContaining({ logStreamNamePrefix: 'AllTraffic/' })])
  })

  it('tells of a rollout that does not come to an end, too', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { durationMs: 5 * 60 * 60_000 })
    scenario.emulator.schedule(scenario.clock.now() + 120_000, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', ["ModuleNotFoundError: No module named 'torch'"])
    })
    const { result, text } = await run({ waitTimeoutMs: 10 * 60_000 })
    expect(result).toBe('timed-out')
    expect(text).toContain('Python does not find the module `torch` in the container.')
    expect(text).toContain('Variant AllTraffic had come as far as Creating')
    expect(text).toContain('Run the job again to join the rollout')
  })

  it('is not asked for after a cancel', async () => {
    const { scenario, run } = await deployed()
    const cancel = new AbortController()
    const onEvent = (event: DeploymentEvent) => {
      if (event.type === 'wrote' && event.operation === 'UpdateEndpoint') cancel.abort('SIGTERM')
    }
    await expect(run({}, { signal: cancel.signal, onEvent })).resolves.toMatchObject({ result: 'cancelled' })
    expect(scenario.emulator.journal.calls('DescribeLogStreams')).toEqual([])
  })
})

describe('alarms that turned a rollout back', () => {
  const watched = {
    deploymentConfig: {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE' as const, WaitIntervalInSeconds: 0 },
        TerminationWaitInSeconds: 600,
      },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }, { AlarmName: 'churn-latency' }] },
    },
  }
  const alarmed = async () => {
    const given = await deployed()
    const { alarms } = given.scenario.emulator
    alarms.put('churn-errors')
    alarms.put('churn-latency')
    given.scenario.clock.advance(60_000)
    const at = (minutes: number, act: () => void) => {
      given.scenario.emulator.schedule(given.scenario.clock.now() + minutes * 60_000, act)
    }
    at(9, () => {
      alarms.set('churn-errors', 'ALARM', 'Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (5.0).')
    })
    return { ...given, alarms, at }
  }

  it('are named with state, reason and time; so are the others', async () => {
    const { run } = await alarmed()
    const { result, text } = await run(watched)
    expect(result).toBe('rolled-back')
    expect(text).toContain('A CloudWatch alarm that watches the rollout went off, so SageMaker turned it back.')
    expect(text).toMatch(
      /The alarm churn-errors is in ALARM, since \S+Z, 9 min after the rollout began\. CloudWatch says: Threshold Crossed: 1 datapoint \[7\.0\]/,
    )
    expect(text).toContain('The alarm churn-latency is OK, and was before the rollout.')
    expect(text).toContain('SageMaker’s reason: The deployment was rolled back because')
    expect(text).toMatch(/Variant AllTraffic had come as far as Baking: Baking for 600 seconds/)
  })

  it('are the cause where SageMaker gives no reason', async () => {
    const { scenario, run } = await alarmed()
    scenario.emulator.script.nextRollout('churn', { failureReason: undefined })
    const { text } = await run(watched)
    expect(text).toContain('A CloudWatch alarm that watches the rollout went off')
    expect(text).toContain('SageMaker gave no reason.')
  })

  it('come before what the containers logged meanwhile', async () => {
    const { scenario, at, run } = await alarmed()
    at(5, () => {
      scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', ['"GET /ping HTTP/1.1" 200 1', ...FAILED_REQUEST])
    })
    const { text, verdict } = await run(watched)
    expect(verdict).toMatchObject({ failure: { why: expect.stringMatching(/^A CloudWatch alarm/) } })
    expect(text).toContain('Meanwhile container log AllTraffic/i-1: ValueError')
    expect(text).toContain('errors in their answers may be what the alarm counts')
    expect(text).not.toMatch(/ended in an error|Fix what the traceback/)
  })

  it('are evidence, and no cause, where they went off before the rollout', async () => {
    const { scenario, run } = await alarmed()
    scenario.clock.advance(109 * 60_000)
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: undefined })
    const { text } = await run(watched)
    expect(text).toContain('The cause is not known to this action')
    expect(text).toMatch(/The alarm churn-errors is in ALARM, since \S+Z, 100 min before the rollout began\./)
    expect(text).not.toContain('went off')
  })

  it('are evidence, and no cause, where SageMaker gives a reason that is not about them', async () => {
    const { scenario, run } = await alarmed()
    scenario.emulator.script.nextRollout('churn', { failureReason: 'Internal error 4711.' })
    const { text } = await run(watched)
    expect(text).toContain('The cause is not known to this action')
    expect(text).toMatch(/The alarm churn-errors is in ALARM, since \S+Z, 9 min after the rollout began\./)
    expect(text).not.toContain('went off')
  })

  it('that are fine again are told as such', async () => {
    const { alarms, at, run } = await alarmed()
    at(10, () => {
      alarms.set('churn-errors', 'OK')
    })
    const { text } = await run(watched)
    expect(text).toMatch(
      /The alarm churn-errors is OK again, since \S+Z, 10 min after the rollout began: it changed its state during the rollout\./,
    )
  })

  it('that the caller may not look at: says which permission', async () => {
    const { scenario, run } = await alarmed()
    scenario.emulator.script.deny('cloudwatch:DescribeAlarms')
    const { result, text } = await run(watched)
    expect(result).toBe('rolled-back')
    expect(text).toContain('The alarms that watched the rollout (churn-errors, churn-latency) could not be looked at')
    expect(text).toContain('Allow the caller `cloudwatch:DescribeAlarms`')
  })

  it('are not looked at where none watched the rollout', async () => {
    const { scenario, run } = await deployed()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await run()
    expect(scenario.emulator.journal.calls('DescribeAlarms')).toEqual([])
  })
})
