import { expect, test } from '@jest/globals'
import { connectTo } from './environment.ts'
import { type Answer, json } from './scripted-server.ts'

const SINCE = Date.UTC(2026, 10, 23, 12)
const LATER = SINCE + 60_000
const EARLIER = SINCE - 60_000
const { signal } = new AbortController()
const query = { endpointName: 'churn', variantName: 'AllTraffic', since: SINCE }
const logGroup = '/aws/sagemaker/Endpoints/churn'

interface Stream {
  readonly creationTime: number
  readonly lastEventTimestamp?: number
  readonly lines?: readonly string[]
}

/** Answers as CloudWatch Logs does for these streams, in two pages. */
const logsOf =
  (streams: Readonly<Record<string, Stream>>): Answer =>
  (response, request) => {
    const input = JSON.parse(request.body) as Readonly<Record<string, string>>
    if (request.headers['x-amz-target'] === 'Logs_20140328.DescribeLogStreams') {
      const all = Object.entries(streams).map(([logStreamName, times]) => ({ logStreamName, ...times }))
      const [from, to, nextToken] = input['nextToken'] === undefined ? [0, 2, 'more'] : [2, 99, undefined]
      json(200, { logStreams: all.slice(from, to), nextToken })(response, request)
    } else {
      const lines = streams[input['logStreamName'] ?? '']?.lines ?? []
      const events = lines.map((message) => ({ message, timestamp: LATER }))
      json(200, { events, nextBackwardToken: 'the end' })(response, request)
    }
  }

test("tells the newest containers' last lines, the newest first", async () => {
  const { aws, server } = await connectTo(
    logsOf({
      'AllTraffic/i-1': { creationTime: EARLIER, lastEventTimestamp: LATER + 1, lines: ['boom\n', '  at x.py:1'] },
      // Its last event is there already, but CloudWatch does not show it yet.
      'AllTraffic/i-2': { creationTime: LATER + 2, lines: ['starting'] },
      'AllTraffic/i-3': { creationTime: EARLIER, lastEventTimestamp: EARLIER, lines: ['of the last rollout'] },
      'AllTraffic/i-4/c-1': { creationTime: LATER + 4, lines: ['in c-1'] },
      'AllTraffic/i-5': { creationTime: LATER, lines: ['the fourth'] },
    }),
  )
  await expect(aws.containerLogs(query, signal)).resolves.toEqual({
    kind: 'found',
    value: [
      { logGroup, logStream: 'AllTraffic/i-4/c-1', lines: ['in c-1'] },
      { logGroup, logStream: 'AllTraffic/i-2', lines: ['starting'] },
      { logGroup, logStream: 'AllTraffic/i-1', lines: ['boom', '  at x.py:1'] },
    ],
  })
  expect(server.seen.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
    { logGroupName: logGroup, logStreamNamePrefix: 'AllTraffic/' },
    { logGroupName: logGroup, logStreamNamePrefix: 'AllTraffic/', nextToken: 'more' },
    { logGroupName: logGroup, logStreamName: 'AllTraffic/i-4/c-1', startTime: SINCE, limit: 40, startFromHead: false },
    { logStreamName: 'AllTraffic/i-2' },
    { logStreamName: 'AllTraffic/i-1' },
  ])
})

test('goes on behind an empty page', async () => {
  const stream = { logStreamName: 'AllTraffic/i-1', creationTime: LATER }
  const { aws, server } = await connectTo(
    json(200, { logStreams: [stream] }),
    json(200, { events: [], nextBackwardToken: 'b/1' }),
    json(200, { events: [{ message: 'boom', timestamp: LATER }], nextBackwardToken: 'b/2' }),
  )
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject({ kind: 'found', value: [{ lines: ['boom'] }] })
  expect(JSON.parse(server.seen[2]?.body ?? '')).toMatchObject({ nextToken: 'b/1' })
})

test.each<[string, Answer, object]>([
  [
    'no log group: no container ever ran',
    json(400, { __type: 'ResourceNotFoundException', message: 'The specified log group does not exist.' }),
    { kind: 'absent', message: 'The specified log group does not exist.' },
  ],
  ['no stream', logsOf({}), { kind: 'absent' }],
  ['nothing since then', logsOf({ 'AllTraffic/i-1': { creationTime: EARLIER, lines: ['old'] } }), { kind: 'absent' }],
  ['a stream without a line', logsOf({ 'AllTraffic/i-1': { creationTime: LATER } }), { kind: 'absent' }],
  [
    'no permission',
    json(400, { __type: 'AccessDeniedException', message: 'User: x is not authorized to perform: logs:GetLogEvents' }),
    { kind: 'denied', message: 'User: x is not authorized to perform: logs:GetLogEvents' },
  ],
])('%s', async (_what, answer, lookup) => {
  const { aws } = await connectTo(answer)
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject(lookup)
})
