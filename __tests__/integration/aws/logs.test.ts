import { describe, expect, it, test } from '@jest/globals'
import { connectTo } from './environment.ts'
import { type Answer, json } from './scripted-server.ts'

const SINCE = Date.UTC(2026, 10, 23, 12)
const MINUTE = 60_000
const LATER = SINCE + MINUTE
const EARLIER = SINCE - MINUTE
const { signal } = new AbortController()
const query = { endpointName: 'churn', variantName: 'AllTraffic', since: SINCE }
const logGroup = '/aws/sagemaker/Endpoints/churn'

interface Stream {
  readonly creationTime?: number
  readonly lastEventTimestamp?: number
  readonly lines?: readonly string[]
  /** When the last of them was written. */
  readonly until?: number
}

/** Answers as CloudWatch Logs does for these streams, in two pages; of the events, as many as are asked for, the newest first. */
const logsOf =
  (streams: Readonly<Record<string, Stream>>): Answer =>
  (response, request) => {
    const input = JSON.parse(request.body) as Readonly<Record<string, string>>
    if (request.headers['x-amz-target'] === 'Logs_20140328.DescribeLogStreams') {
      const all = Object.entries(streams).map(([logStreamName, times]) => ({ logStreamName, ...times }))
      const [from, to, nextToken] = input['nextToken'] === undefined ? [0, 2, 'more'] : [2, 99, undefined]
      json(200, { logStreams: all.slice(from, to), nextToken })(response, request)
    } else {
      const { lines = [], until = LATER } = streams[input['logStreamName'] ?? ''] ?? {}
      const last = Number(input['nextToken'] ?? lines.length)
      const first = Math.max(0, last - Number(input['limit']))
      const events = lines.slice(first, last).map((message) => ({ message, timestamp: until }))
      json(200, { events, nextBackwardToken: String(first) })(response, request)
    }
  }

const PASSED = '10.32.0.2 - - [23/Nov/2026:12:00:05 +0000] "GET /ping HTTP/1.1" 200 1 "-" "AHC/2.0"'
const REFUSED = '10.32.0.2 - - [23/Nov/2026:12:00:05 +0000] "GET /ping HTTP/1.1" 500 1 "-" "AHC/2.0"'
const TORCH = ['Traceback (most recent call last):', "ModuleNotFoundError: No module named 'torch'"]
const times = (count: number, line: string) => Array.from({ length: count }, () => line)

/** The streams that are told, in order, and those that were read. */
async function toldOf(streams: Readonly<Record<string, Stream>>) {
  const { aws, server } = await connectTo(logsOf(streams))
  const lookup = await aws.containerLogs(query, signal)
  const read = server.seen.flatMap(({ body }) => {
    const { logStreamName } = JSON.parse(body) as { readonly logStreamName?: string }
    return logStreamName ?? []
  })
  return { lookup, read, told: lookup.kind === 'found' ? lookup.value.map(({ logStream }) => logStream) : lookup.kind }
}

describe('of the containers that started since the rollout began', () => {
  it('the last lines are told', async () => {
    const { aws, server } = await connectTo(
      logsOf({ 'AllTraffic/i-1/c-1': { creationTime: LATER, lines: ['boom\n', '  at x.py:1'] } }),
    )
    await expect(aws.containerLogs(query, signal)).resolves.toEqual({
      kind: 'found',
      value: [{ logGroup, logStream: 'AllTraffic/i-1/c-1', lines: ['boom', '  at x.py:1'] }],
    })
    expect(server.seen.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { logGroupName: logGroup, logStreamNamePrefix: 'AllTraffic/' },
      { logGroupName: logGroup, logStreamNamePrefix: 'AllTraffic/', nextToken: 'more' },
      { logGroupName: logGroup, logStreamName: 'AllTraffic/i-1/c-1', startFromHead: false },
    ])
  })

  it('none is one of before, however much that writes', async () => {
    const old = { creationTime: SINCE - 3 * 24 * 60 * MINUTE, lastEventTimestamp: LATER + MINUTE, lines: [PASSED] }
    const streams = { 'AllTraffic/i-0': old, 'AllTraffic/i-1': old, 'AllTraffic/i-2': old, 'AllTraffic/i-3': old }
    const { told, read } = await toldOf({ ...streams, 'AllTraffic/i-9': { creationTime: LATER, lines: TORCH } })
    expect(told).toEqual(['AllTraffic/i-9'])
    expect(read).toEqual(['AllTraffic/i-9'])
    await expect(toldOf(streams)).resolves.toMatchObject({ told: 'absent', read: [] })
  })

  it('one may have started a moment before, by another clock', async () => {
    const { told } = await toldOf({
      'AllTraffic/i-1': { creationTime: SINCE - 10_000, lines: TORCH },
      'AllTraffic/i-2': { creationTime: SINCE - MINUTE, lines: TORCH },
    })
    expect(told).toEqual(['AllTraffic/i-1'])
  })

  it('those that do not say when they started count by when they last wrote', async () => {
    const { told } = await toldOf({
      'AllTraffic/i-1': { lastEventTimestamp: LATER, lines: TORCH },
      'AllTraffic/i-2': { lastEventTimestamp: EARLIER, lines: TORCH },
    })
    expect(told).toEqual(['AllTraffic/i-1'])
  })
})

describe('of many containers, three are told:', () => {
  const well = (number: number): readonly [string, Stream] => [
    `AllTraffic/i-well${number}`,
    {
      creationTime: LATER,
      lastEventTimestamp: LATER + number,
      until: LATER + number,
      lines: ['No module named apex: going on without', ...times(50, PASSED)],
    },
  ]
  const stream = (more: Partial<Stream>): Stream => ({
    creationTime: LATER,
    lastEventTimestamp: LATER + MINUTE,
    ...more,
  })

  it('the one that crashed, and none that is well and has noise in its log', async () => {
    const { told } = await toldOf({
      ...Object.fromEntries([well(1), well(2), well(3), well(4)]),
      'AllTraffic/i-bad': stream({ lines: ['MemoryError', 'boom'] }),
    })
    expect(told).toEqual(['AllTraffic/i-bad'])
  })

  test.each<[string, Stream, Stream]>([
    [
      'that never answered, before one that stumbled',
      stream({ lines: ['loading'] }),
      stream({ lines: [PASSED, ...TORCH] }),
    ],
    ['that failed, before one that is silent', stream({ lines: TORCH }), stream({ lines: ['loading'] })],
    [
      'that failed in the end, before one that got over it',
      stream({ lines: [PASSED, ...TORCH] }),
      stream({ lines: [...TORCH, PASSED] }),
    ],
    [
      'that fell silent, before one that goes on',
      stream({ until: LATER, lines: TORCH }),
      stream({ until: LATER + 1, lines: TORCH }),
    ],
  ])('the one %s', async (_which, first, second) => {
    for (const streams of [
      { 'AllTraffic/first': first, 'AllTraffic/second': second },
      { 'AllTraffic/second': second, 'AllTraffic/first': first },
    ]) {
      const { told } = await toldOf(streams)
      expect(told).toEqual(['AllTraffic/first', 'AllTraffic/second'])
    }
  })

  it('the one that is silent, before those that are well, where none has failed', async () => {
    const { told } = await toldOf({
      ...Object.fromEntries([well(1), well(2), well(3), well(4)]),
      'AllTraffic/i-silent': stream({ lines: ['loading'] }),
    })
    expect(told).toEqual(['AllTraffic/i-silent', 'AllTraffic/i-well1', 'AllTraffic/i-well2'])
  })

  it('no more are read than are told, where they fail alike; and never more than twelve', async () => {
    const fleet = (lines: readonly string[]) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`AllTraffic/i-${index}`, stream({ lines })]))
    await expect(toldOf(fleet(TORCH))).resolves.toMatchObject({ read: { length: 3 } })
    await expect(toldOf(fleet([PASSED]))).resolves.toMatchObject({ read: { length: 12 }, told: { length: 3 } })
  })

  it('those that fell silent are read first', async () => {
    const { told } = await toldOf({
      ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => well(index + 1))),
      'AllTraffic/i-z': { creationTime: LATER, lastEventTimestamp: LATER, lines: TORCH },
    })
    expect(told).toEqual(['AllTraffic/i-z'])
  })

  it('those that were read, where AWS does not tell more', async () => {
    const streams = { 'AllTraffic/i-1': stream({ lines: TORCH }), 'AllTraffic/i-2': stream({ lines: TORCH }) }
    const { aws } = await connectTo((response, request) => {
      const isSecond = request.body.includes('AllTraffic/i-2')
      const answer = isSecond ? json(400, { __type: 'ThrottlingException', message: 'Rate exceeded' }) : logsOf(streams)
      return answer(response, request)
    })
    await expect(aws.containerLogs(query, signal)).resolves.toMatchObject({
      kind: 'found',
      value: [{ logStream: 'AllTraffic/i-1', lines: TORCH }],
    })
  })
})

describe('health checks', () => {
  it('hide nothing, and are folded', async () => {
    const { lookup } = await toldOf({
      'AllTraffic/i-1': { creationTime: LATER, lines: [...TORCH, ...times(50, REFUSED)] },
    })
    expect(lookup).toMatchObject({ value: [{ lines: [...TORCH, '… 49 lines like this:', REFUSED] }] })
  })

  it('are gone back behind, as far as is bearable', async () => {
    const behind = (checks: number) => ({
      'AllTraffic/i-1': { creationTime: LATER, lines: [...TORCH, ...times(checks, REFUSED)] },
    })
    await expect(toldOf(behind(600))).resolves.toMatchObject({
      lookup: { value: [{ lines: [...TORCH, '… 599 lines like this:', REFUSED] }] },
      read: { length: 1 },
    })
    await expect(toldOf(behind(9_000))).resolves.toMatchObject({
      lookup: { value: [{ lines: ['… 3999 lines like this:', REFUSED] }] },
      read: { length: 4 },
    })
  })
})

test('of lines without end, the newest are told whole', async () => {
  const long = 'x'.repeat(400_000)
  const { lookup } = await toldOf({ 'AllTraffic/i-1': { creationTime: LATER, lines: [...times(5, long), 'boom'] } })
  expect(lookup).toMatchObject({ value: [{ lines: [long, long, 'boom'] }] })
  const { lookup: one } = await toldOf({ 'AllTraffic/i-1': { creationTime: LATER, lines: ['a', long.repeat(3)] } })
  expect(one).toMatchObject({ value: [{ lines: [long.repeat(3)] }] })
})

test('of a new endpoint, what is written since then counts, whenever the stream was made', async () => {
  const stream = { creationTime: EARLIER, lastEventTimestamp: LATER, lines: ['boom'] }
  const { aws } = await connectTo(
    logsOf({ 'AllTraffic/i-1': stream, 'AllTraffic/i-2': { ...stream, lastEventTimestamp: EARLIER } }),
  )
  await expect(aws.containerLogs({ ...query, isAlone: true }, signal)).resolves.toMatchObject({
    kind: 'found',
    value: [{ logStream: 'AllTraffic/i-1', lines: ['boom'] }],
  })
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject({ kind: 'absent' })
})

test('of streams without end, the newest are found by the time they were written to', async () => {
  const newest = { logStreamName: 'AllTraffic/z', creationTime: LATER }
  const { aws, server } = await connectTo((response, request) => {
    const input = JSON.parse(request.body) as Readonly<Record<string, string>>
    if (request.headers['x-amz-target'] !== 'Logs_20140328.DescribeLogStreams') {
      json(200, { events: [{ message: 'boom', timestamp: LATER }], nextBackwardToken: '0' })(response, request)
    } else if (input['orderBy'] === 'LastEventTime') {
      json(200, { logStreams: [{ ...newest, logStreamName: 'Other/i-1' }, newest], nextToken: 'more' })(
        response,
        request,
      )
    } else {
      const number = Number(input['nextToken'] ?? 0)
      const old = { logStreamName: `AllTraffic/${number}`, creationTime: EARLIER }
      json(200, { logStreams: [old], nextToken: String(number + 1) })(response, request)
    }
  })
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject({
    kind: 'found',
    value: [{ logStream: 'AllTraffic/z', lines: ['boom'] }],
  })
  expect(server.seen).toHaveLength(22)
})

test('a stream of which no time is known may be a new one', async () => {
  const { aws } = await connectTo(logsOf({ 'AllTraffic/i-1': { creationTime: 0, lines: ['boom'] } }))
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject({ kind: 'found', value: [{ lines: ['boom'] }] })
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
  [
    'a stream without a line: a container started, and its log is late',
    logsOf({ 'AllTraffic/i-1': { creationTime: LATER } }),
    { kind: 'found', value: [{ logStream: 'AllTraffic/i-1', lines: [] }] },
  ],
  [
    'no permission',
    json(400, { __type: 'AccessDeniedException', message: 'User: x is not authorized to perform: logs:GetLogEvents' }),
    { kind: 'denied', message: 'User: x is not authorized to perform: logs:GetLogEvents' },
  ],
])('%s', async (_what, answer, lookup) => {
  const { aws } = await connectTo(answer)
  await expect(aws.containerLogs(query, signal)).resolves.toMatchObject(lookup)
})
