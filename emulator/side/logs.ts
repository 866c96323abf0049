import type {
  DescribeLogStreamsCommandOutput,
  FilterLogEventsCommandOutput,
  GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs'
import type { Account } from '../service/arns.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { accessDenied } from '../script/permissions.ts'
import { EmulatorError } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

interface LogEvent {
  readonly timestamp: number
  readonly message: string
}

interface Stream {
  readonly name: string
  readonly creationTime: number
  readonly events: LogEvent[]
}

type Output<T> = Omit<T, '$metadata'>

const streamPage = 50
const eventPage = 10_000

/** Where the containers of an endpoint write to. */
export const endpointLogGroup = (endpointName: string): string => `/aws/sagemaker/Endpoints/${endpointName}`

/** CloudWatch Logs, as far as a deployer reads it. */
export class Logs {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #groups = new Map<string, Map<string, Stream>>()

  constructor(where: Account, timeline: Timeline) {
    this.#where = where
    this.#timeline = timeline
  }

  /**
   * Writes lines into a stream, and makes group and stream if there are none.
   *
   * @param at ms since the epoch; now if left out
   * @example emulator.logs.write('/aws/sagemaker/Endpoints/churn', 'AllTraffic/i-1', ['Traceback', 'ImportError: no torch'])
   */
  write(logGroup: string, logStream: string, lines: readonly string[], at: number = this.#timeline.time()): void {
    const group = this.#groups.get(logGroup) ?? new Map<string, Stream>()
    this.#groups.set(logGroup, group)
    const stream = group.get(logStream) ?? { name: logStream, creationTime: at, events: [] }
    group.set(logStream, stream)
    for (const message of lines) stream.events.push({ timestamp: at, message })
  }

  /** The lines of a group, or of one of its streams, for assertions. */
  lines(logGroup: string, logStream?: string): readonly string[] {
    return [...(this.#groups.get(logGroup)?.values() ?? [])]
      .filter((stream) => logStream === undefined || stream.name === logStream)
      .flatMap((stream) => stream.events.map((event) => event.message))
  }

  get service(): Service {
    return {
      iamPrefix: 'logs',
      denied: (permission) => accessDenied(this.#where.callerArn, permission),
      operations: {
        DescribeLogStreams: this.#operation('DescribeLogStreams', (input, group, arn) =>
          describeLogStreams(input, group, arn),
        ),
        GetLogEvents: this.#operation('GetLogEvents', (input, group) => getLogEvents(input, group)),
        FilterLogEvents: this.#operation('FilterLogEvents', (input, group) => filterLogEvents(input, group)),
      },
    }
  }

  #operation(action: string, run: (input: Members, group: Map<string, Stream>, arn: string) => object): Operation {
    return (raw) => {
      const input = new Members(raw)
      const name =
        input.optionalText('logGroupIdentifier')?.replace(/^arn:.*:log-group:/, '') ?? input.text('logGroupName')
      const { partition, region, account } = this.#where
      const arn = `arn:${partition}:logs:${region}:${account}:log-group:${name}`
      return {
        input: input.all,
        permissions: [
          { action: `logs:${action}`, resource: `${arn}:log-stream:${input.optionalText('logStreamName') ?? ''}` },
        ],
        run: () => {
          const group = this.#groups.get(name)
          if (group !== undefined) return run(input, group, arn)
          throw new EmulatorError('ResourceNotFoundException', 'The specified log group does not exist.')
        },
      }
    }
  }
}

const describeLogStreams = (
  input: Members,
  group: ReadonlyMap<string, Stream>,
  arn: string,
): Output<DescribeLogStreamsCommandOutput> => {
  const byTime = input.optionalText('orderBy') === 'LastEventTime'
  const prefix = input.optionalText('logStreamNamePrefix') ?? ''
  if (byTime && prefix !== '') {
    throw new EmulatorError('InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.')
  }
  const sorted = [...group.values()]
    .filter((stream) => stream.name.startsWith(prefix))
    .toSorted((a, b) => (byTime ? lastTime(a) - lastTime(b) : Number(a.name > b.name) - Number(a.name < b.name)))
  const ordered = input.flag('descending') ? sorted.toReversed() : sorted
  const { items, next } = page(ordered, input.optionalText('nextToken'), input.optionalNumber('limit') ?? streamPage)
  return {
    logStreams: items.map((stream) => ({
      logStreamName: stream.name,
      creationTime: stream.creationTime,
      ...(stream.events[0] === undefined
        ? {}
        : { firstEventTimestamp: stream.events[0].timestamp, lastEventTimestamp: lastTime(stream) }),
      lastIngestionTime: lastTime(stream),
      arn: `${arn}:log-stream:${stream.name}`,
      storedBytes: 0,
    })),
    ...(next.NextToken === undefined ? {} : { nextToken: next.NextToken }),
  }
}

/** The tokens stand for positions. At either end of the stream AWS gives back the token that it was given. */
const getLogEvents = (input: Members, group: ReadonlyMap<string, Stream>): Output<GetLogEventsCommandOutput> => {
  const stream = group.get(input.text('logStreamName'))
  if (stream === undefined) {
    throw new EmulatorError('ResourceNotFoundException', 'The specified log stream does not exist.')
  }
  const events = stream.events.filter(within(input))
  const limit = input.optionalNumber('limit') ?? eventPage
  const [, direction, position] = /^([fb])\/(\d+)$/.exec(input.optionalText('nextToken') ?? '') ?? []
  const at = Number(position ?? 0)
  const forward = direction === undefined ? input.flag('startFromHead') : direction === 'f'
  const first = direction === undefined && !forward ? events.length - limit : forward ? at : at - limit
  const last = direction === 'b' ? at : Math.min(events.length, Math.max(0, first) + limit)
  const start = Math.max(0, first)
  return {
    events: events.slice(start, last).map((event) => ({ ...event, ingestionTime: event.timestamp })),
    nextForwardToken: `f/${last}`,
    nextBackwardToken: `b/${start}`,
  }
}

const filterLogEvents = (input: Members, group: ReadonlyMap<string, Stream>): Output<FilterLogEventsCommandOutput> => {
  const names = input.texts('logStreamNames')
  const prefix = input.optionalText('logStreamNamePrefix') ?? ''
  const terms =
    (input.optionalText('filterPattern') ?? '').match(/"[^"]*"|\S+/g)?.map((term) => term.replaceAll('"', '')) ?? []
  const matching = [...group.values()]
    .filter((stream) => stream.name.startsWith(prefix) && (names.length === 0 || names.includes(stream.name)))
    .flatMap((stream) =>
      stream.events.filter(within(input)).map((event, index) => ({
        logStreamName: stream.name,
        timestamp: event.timestamp,
        message: event.message,
        ingestionTime: event.timestamp,
        eventId: `${stream.name}#${index}`,
      })),
    )
    .filter((event) => terms.every((term) => event.message.includes(term)))
    .toSorted((a, b) => a.timestamp - b.timestamp)
  const { items, next } = page(matching, input.optionalText('nextToken'), input.optionalNumber('limit') ?? eventPage)
  return {
    events: [...items],
    searchedLogStreams: [],
    ...(next.NextToken === undefined ? {} : { nextToken: next.NextToken }),
  }
}

const within = (input: Members): ((event: LogEvent) => boolean) => {
  const start = input.optionalNumber('startTime') ?? Number.NEGATIVE_INFINITY
  const end = input.optionalNumber('endTime') ?? Number.POSITIVE_INFINITY
  return ({ timestamp }) => start <= timestamp && timestamp < end
}

const lastTime = (stream: Stream): number => stream.events.at(-1)?.timestamp ?? stream.creationTime
