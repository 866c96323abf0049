import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  type DescribeLogStreamsCommandInput,
  GetLogEventsCommand,
  type LogStream,
  type OutputLogEvent,
  paginateDescribeLogStreams,
} from '@aws-sdk/client-cloudwatch-logs'
import type { LogTail, Lookup } from './aws.ts'
import { isPassedCheck, withChecksFolded } from './health-checks.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** So many are shown. */
const STREAMS = 3
/** So many are read to find those: of a large fleet, one instance may fail and all others be well. */
const MOST_STREAMS_READ = 12
/** Health checks fill a hundred lines in minutes, and hide what went before them. */
const LINES_PER_PAGE = 1_000
/** Once health checks are folded, so few may be left that the page before is worth reading. */
const ENOUGH_LINES = 40
/** Of one stream, unless its newest line alone is longer: as much as one answer of AWS holds. */
const MOST_CHARACTERS = 1_000_000
/** Of fifty streams each. An endpoint that was updated for years has one for every container that it ever ran. */
const PAGES_OF_STREAMS = 20
/** GetLogEvents gives empty pages, too, on the way to the newest events. */
const PAGES_OF_EVENTS = 4
/** By so much the clocks of AWS's services, and the runner's, may differ. */
const CLOCK_SLACK_MS = 30_000

const TROUBLE =
  /\b(?:Traceback|\w*Error|\w*Exception|error|fatal|critical|panic|killed|signal 9|out of memory|exec format|no such file|not found|denied|cannot|could not|failed)\b/i

export interface LogQuery {
  readonly endpointName: string
  readonly variantName: string
  /** When the rollout began, in ms since the epoch. */
  readonly since: number
  /** No containers of before are running: whatever is written since then is written by those in question. */
  readonly isAlone?: boolean
}

/** What one container wrote. */
interface Output extends LogTail {
  readonly isWell: boolean
  readonly isInTrouble: boolean
  /** In ms since the epoch; 0: it wrote nothing. */
  readonly lastAt: number
}

/** @returns what a variant's containers wrote that were started since then; first those that probably failed */
export function containerLogs(
  config: CloudWatchLogsClientConfig,
  policy: RetryPolicy,
  query: LogQuery,
  signal: AbortSignal,
): Promise<Lookup<readonly LogTail[]>> {
  const client = new CloudWatchLogsClient(config)
  client.middlewareStack.use(retries(policy))
  const logGroup = `/aws/sagemaker/Endpoints/${query.endpointName}`
  return lookUp(async () => {
    const streams = await streamsOf(client, logGroup, query, signal)
    const outputs = await outputsOf(client, { logGroup, streams, since: query.since }, signal)
    if (outputs.length > 0) return { kind: 'found', value: mostTelling(outputs) }
    return {
      kind: 'absent',
      message: `no container of ${query.variantName} that started since then writes to ${logGroup}`,
    }
  })
}

/**
 * Streams are called `<variant>/<instance>`, of a multi-container model `<variant>/<instance>/<container>`. An update runs on new
 * instances, while those of before go on serving, and writing, under the same variant: only the time of a stream's creation tells
 * them apart. That is there from the start, while the time of its last event lags by up to an hour.
 *
 * @returns those that fell silent first, first: a container that crashed says no more
 */
async function streamsOf(
  client: CloudWatchLogsClient,
  logGroup: string,
  { variantName, since, isAlone = false }: LogQuery,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const streams = await allStreams(client, logGroup, `${variantName}/`, signal)
  const isSince = (time: number) => time === 0 || time >= since - CLOCK_SLACK_MS
  const made = streams.filter((stream) => isSince(stream.creationTime ?? lastSign(stream)))
  const written = isAlone ? streams.filter((stream) => isSince(lastSign(stream))) : []
  return (made.length > 0 ? made : written)
    .toSorted((a, b) => lastSign(a) - lastSign(b))
    .flatMap(({ logStreamName }) => logStreamName ?? [])
    .slice(0, MOST_STREAMS_READ)
}

/** Lists by name can be long, and the newest stand anywhere in them: then those that were written to last are asked for besides. */
async function allStreams(
  client: CloudWatchLogsClient,
  logGroupName: string,
  prefix: string,
  signal: AbortSignal,
): Promise<readonly LogStream[]> {
  const byName = await streamsBy(client, { logGroupName, logStreamNamePrefix: prefix }, PAGES_OF_STREAMS, signal)
  if (byName.isWhole) return byName.streams
  // AWS orders by time without a prefix only.
  const byTime = { logGroupName, orderBy: 'LastEventTime', descending: true } as const
  const { streams } = await streamsBy(client, byTime, 1, signal)
  const newest = streams.filter(({ logStreamName = '' }) => logStreamName.startsWith(prefix))
  return [...new Map([...byName.streams, ...newest].map((stream) => [stream.logStreamName, stream])).values()]
}

async function streamsBy(
  client: CloudWatchLogsClient,
  input: DescribeLogStreamsCommandInput,
  mostPages: number,
  signal: AbortSignal,
): Promise<{ readonly streams: readonly LogStream[]; readonly isWhole: boolean }> {
  const streams: LogStream[] = []
  let pages = 0
  for await (const { logStreams = [], nextToken } of paginateDescribeLogStreams({ client }, input, {
    abortSignal: signal,
  })) {
    streams.push(...logStreams)
    pages += 1
    if (pages === mostPages) return { streams, isWhole: nextToken === undefined }
  }
  return { streams, isWhole: true }
}

const lastSign = ({ creationTime = 0, lastEventTimestamp = 0, lastIngestionTime = 0 }: LogStream): number =>
  Math.max(creationTime, lastEventTimestamp, lastIngestionTime)

/** One after the other: AWS lets an account read a few streams a second. What was read is not lost to what cannot be. */
async function outputsOf(
  client: CloudWatchLogsClient,
  { logGroup, streams, since }: Omit<StreamQuery, 'logStream'> & { readonly streams: readonly string[] },
  signal: AbortSignal,
): Promise<readonly Output[]> {
  const outputs: Output[] = []
  for (const logStream of streams) {
    // Where all fail alike, a few are enough.
    if (outputs.filter(hasFailed).length === STREAMS) break
    try {
      outputs.push(await outputOf(client, { logGroup, logStream, since }, signal))
    } catch (error) {
      if (outputs.every(({ lines }) => lines.length === 0)) throw error
      break
    }
  }
  return outputs
}

interface StreamQuery {
  readonly logGroup: string
  readonly logStream: string
  readonly since: number
}

async function outputOf(client: CloudWatchLogsClient, query: StreamQuery, signal: AbortSignal): Promise<Output> {
  const events = await newestEvents(client, query, signal)
  const { logGroup, logStream } = query
  const lines = events.map(lineOf)
  const sincePassing = lines.slice(lines.findLastIndex(isPassedCheck) + 1)
  return {
    logGroup,
    logStream,
    lines: newestWithin(MOST_CHARACTERS, withChecksFolded(lines)),
    isWell: sincePassing.length < lines.length,
    isInTrouble: sincePassing.some((line) => TROUBLE.test(line)),
    lastAt: events.at(-1)?.timestamp ?? 0,
  }
}

/** Goes back until there are enough lines, or no more. */
async function newestEvents(
  client: CloudWatchLogsClient,
  { logGroup, logStream, since }: StreamQuery,
  signal: AbortSignal,
): Promise<readonly OutputLogEvent[]> {
  const newest: OutputLogEvent[] = []
  let nextToken: string | undefined
  for (let page = 0; page < PAGES_OF_EVENTS; page += 1) {
    const { events = [], nextBackwardToken } = await client.send(
      new GetLogEventsCommand({
        logGroupName: logGroup,
        logStreamName: logStream,
        startTime: Math.max(0, since - CLOCK_SLACK_MS),
        limit: LINES_PER_PAGE,
        startFromHead: false,
        nextToken,
      }),
      { abortSignal: signal },
    )
    newest.unshift(...events)
    const mayHaveMore = events.length === 0 || events.length >= LINES_PER_PAGE
    const isEnough = newest.length > 0 && withChecksFolded(newest.map(lineOf)).length >= ENOUGH_LINES
    if (!mayHaveMore || isEnough) return newest
    // At the end, the token that was sent comes back.
    if (nextBackwardToken === undefined || nextBackwardToken === nextToken) return newest
    nextToken = nextBackwardToken
  }
  return newest
}

const lineOf = ({ message = '' }: OutputLogEvent): string => message.trimEnd()

function newestWithin(characters: number, lines: readonly string[]): readonly string[] {
  let left = characters
  const tooMany = lines.findLastIndex((line) => {
    left -= line.length
    return left < 0
  })
  return lines.slice(Math.min(tooMany + 1, lines.length - 1))
}

const hasFailed = ({ isWell, isInTrouble }: Output): boolean => isInTrouble && !isWell

/** Those that wrote nothing are told only where all did; those that are well only where none has failed: it is not for them to say why. */
function mostTelling(outputs: readonly Output[]): readonly LogTail[] {
  const written = outputs.filter(({ lines }) => lines.length > 0)
  const unwell = written.filter(({ isWell, isInTrouble }) => !isWell || isInTrouble)
  const telling = written.some(hasFailed) ? unwell : written
  return (telling.length > 0 ? telling : outputs)
    .toSorted(
      (a, b) =>
        Number(a.isWell) - Number(b.isWell) || Number(b.isInTrouble) - Number(a.isInTrouble) || a.lastAt - b.lastAt,
    )
    .slice(0, STREAMS)
    .map(({ logGroup, logStream, lines }) => ({ logGroup, logStream, lines }))
}
