import { describe, expect, test } from '@jest/globals'
import type { Alarm, Lookup } from '../../../src/aws/aws.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, json, text } from './scripted-server.ts'

const { signal } = new AbortController()
/** In seconds, as CloudWatch tells it. */
const AT = Date.UTC(2026, 10, 23, 12) / 1000

const refusal = (status: number, name: string, message = 'Some words.') => json(status, { __type: name, message })
const none = json(200, { MetricAlarms: [], CompositeAlarms: [] })

test('tells the alarms of both kinds, on however many pages', async () => {
  const { aws, server } = await connectTo(
    json(200, {
      MetricAlarms: [
        {
          AlarmName: 'errors',
          StateValue: 'ALARM',
          StateReason: 'Threshold Crossed',
          StateTransitionedTimestamp: AT,
          StateUpdatedTimestamp: AT + 60,
        },
        { AlarmName: 'latency', StateValue: 'OK', StateUpdatedTimestamp: AT },
      ],
      CompositeAlarms: [],
      NextToken: 'more',
    }),
    json(200, { MetricAlarms: [], CompositeAlarms: [{ AlarmName: 'any', StateValue: 'INSUFFICIENT_DATA' }] }),
  )
  await expect(aws.alarms(['errors', 'latency', 'any', 'gone'], signal)).resolves.toStrictEqual({
    kind: 'found',
    value: [
      { name: 'errors', state: 'ALARM', reason: 'Threshold Crossed', since: AT * 1000 },
      { name: 'latency', state: 'OK', since: AT * 1000 },
      { name: 'any', state: 'INSUFFICIENT_DATA' },
    ],
  })
  const asked = {
    AlarmNames: ['errors', 'latency', 'any', 'gone'],
    // Asked for no types, CloudWatch leaves composite alarms out.
    AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
  }
  expect(server.seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([asked, { ...asked, NextToken: 'more' }])
  expect(server.seen[0]?.headers).toMatchObject({
    'x-amz-target': 'GraniteServiceVersion20100801.DescribeAlarms',
    authorization: expect.stringContaining('/eu-west-1/monitoring/aws4_request'),
  })
})

test('does not ask about no alarms: CloudWatch would tell them all', async () => {
  const { aws, server } = await connectTo(none)
  await expect(aws.alarms([], signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

const words = 'User: x is not authorized to perform: cloudwatch:DescribeAlarms because no policy allows it'

test.each<[string, Answer, Lookup<readonly Alarm[]>]>([
  ['none of them', none, { kind: 'found', value: [] }],
  [
    'no permission',
    refusal(403, 'AccessDenied', words),
    { kind: 'denied', message: words, actions: ['cloudwatch:DescribeAlarms'] },
  ],
  ['too many names', refusal(400, 'ValidationError'), { kind: 'denied', message: 'Some words.', actions: [] }],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.alarms(['errors'], signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(400, 'Throttling')],
  ['a 500', refusal(500, 'InternalServiceFault')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, none)
  await expect(passing.aws.alarms(['errors'], signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.alarms(['errors'], signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test('one list is enough: stand-ins for CloudWatch tell no composite alarms', async () => {
  const { aws } = await connectTo(json(200, { MetricAlarms: [] }))
  await expect(aws.alarms(['gone'], signal)).resolves.toEqual({ kind: 'found', value: [] })
})

describe('an answer without a list proves no absence', () => {
  const errors = { AlarmName: 'errors', StateValue: 'OK' }

  test.each<[string, readonly [Answer, ...Answer[]]]>([
    ['nothing at all', [json(200, {})]],
    ['an empty answer', [text(200, '')]],
    [
      'a second page with nothing on it',
      [json(200, { MetricAlarms: [errors], CompositeAlarms: [], NextToken: 'more' }), json(200, {})],
    ],
  ])('%s', async (_what, answers) => {
    const { aws } = await connectTo(...answers)
    await expect(aws.alarms(['errors', 'gone'], signal)).rejects.toThrow('the answer holds no list of alarms')
  })

  test('but it tells those that it names', async () => {
    const { aws } = await connectTo(json(200, { MetricAlarms: [errors] }))
    await expect(aws.alarms(['errors'], signal)).resolves.toEqual({
      kind: 'found',
      value: [{ name: 'errors', state: 'OK' }],
    })
  })
})
