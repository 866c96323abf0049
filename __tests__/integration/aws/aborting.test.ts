import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Aws } from '../../../src/aws/aws.ts'
import { classify } from '../../../src/aws/classify.ts'
import { noAnswer } from '../../../src/aws/lookup.ts'
import { type Clock, systemClock } from '../../../src/deployment/clock.ts'
import { connectAs, serveAws } from './environment.ts'
import { type Answer, hang, type ScriptedServer, text } from './scripted-server.ts'

/** A preflight has its time, and a run may be cancelled: then no look goes on, and nothing keeps the process alive. */

const looks: readonly (readonly [string, (aws: Aws, signal: AbortSignal) => Promise<unknown>])[] = [
  ['role', (aws, signal) => aws.role('arn:aws:iam::123456789012:role/SageMakerExecution', signal)],
  ['imageFormat', (aws, signal) => aws.imageFormat('123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1', signal)],
  ['bucketRegion', (aws, signal) => aws.bucketRegion('s3://models/churn/', signal)],
  ['objectsBelow', (aws, signal) => aws.objectsBelow('s3://models/churn/', signal)],
  ['endpointQuota', (aws, signal) => aws.endpointQuota('ml.m5.large', signal)],
  ['listedEndpointQuotas', (aws, signal) => aws.listedEndpointQuotas(['ml.r8g.large'], signal)],
  ['alarms', (aws, signal) => aws.alarms(['churn-errors'], signal)],
  ['subnets', (aws, signal) => aws.subnets(['subnet-1'], signal)],
  ['securityGroups', (aws, signal) => aws.securityGroups(['sg-1'], signal)],
]

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})

afterEach(() => {
  jest.useRealTimers()
})

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))
/** Its pauses are real, and it tells when one has begun. */
const watchedClock = () => {
  const pauses: number[] = []
  const sleep: Clock['sleep'] = (ms, signal) => {
    pauses.push(ms)
    return systemClock.sleep(ms, signal)
  }
  return { ...systemClock, sleep, pauses }
}

describe.each(looks)('%s', (_name, look) => {
  test.each<[string, Answer, (server: ScriptedServer, pauses: readonly number[]) => boolean, string]>([
    ['while no answer comes', hang, ({ seen }) => seen.length > 0, 'no answer within 2 s'],
    [
      'in the pause before it is asked again',
      text(429, ''),
      (_server, pauses) => pauses.length > 0,
      'HTTP 429, no reason given',
    ],
  ])('is given up at once, %s, with what AWS said last', async (_when, answer, isUnderWay, lastWords) => {
    const cancelling = new AbortController()
    const clock = watchedClock()
    const server = await serveAws(answer)
    const outcome = look(connectAs({ clock }), cancelling.signal).catch((error: unknown) => error)
    while (!isUnderWay(server, clock.pauses)) await nextTurn()
    cancelling.abort()
    const error = await outcome
    expect(classify(error).kind).toBe('aborted')
    expect(noAnswer(error, 2_000)).toMatchObject({ kind: 'unanswered', message: lastWords })
    await nextTurn()
    expect(jest.getTimerCount()).toBe(0)
  })

  test('is not asked at all once it is over', async () => {
    const server = await serveAws(hang)
    const outcome = look(connectAs({}), AbortSignal.abort()).then(() => undefined, classify)
    await expect(outcome).resolves.toMatchObject({ kind: 'aborted' })
    expect(server.seen).toEqual([])
  })
})
