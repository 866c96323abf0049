import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  GetLogEventsCommand,
  type LogStream,
  paginateDescribeLogStreams,
} from '@aws-sdk/client-cloudwatch-logs'
import type { LogTail, Lookup } from './aws.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

const STREAMS = 3
const LINES_PER_STREAM = 40
/** Of fifty streams each. An endpoint that was updated for years has one for every container that it ever ran. */
const PAGES_OF_STREAMS = 20
/** GetLogEvents gives empty pages, too, on the way to the newest events. */
const PAGES_OF_EVENTS = 4

export interface LogQuery {
  readonly endpointName: string
  readonly variantName: string
  /** Milliseconds since the epoch. */
  readonly since: number
}

/** @returns the newest lines that a variant's containers wrote since then, newest streams first */
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
    const tails: LogTail[] = []
    for (const logStream of await newestStreams(client, logGroup, query, signal)) {
      const lines = await newestLines(client, { logGroup, logStream, since: query.since }, signal)
      if (lines.length > 0) tails.push({ logGroup, logStream, lines })
    }
    if (tails.length > 0) return { kind: 'found', value: tails }
    return { kind: 'absent', message: `no container of ${query.variantName} wrote to ${logGroup} since then` }
  })
}

/**
 * Streams are called `<variant>/<instance>`, of a multi-container model `<variant>/<instance>/<container>`. They are asked
 * for by name and not by time, since a stream's last event time lags by up to an hour: a container that was started a
 * minute ago would not be among the newest. The time of its creation is there from the start.
 */
async function newestStreams(
  client: CloudWatchLogsClient,
  logGroup: string,
  { variantName, since }: LogQuery,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const streams: LogStream[] = []
  const input = { logGroupName: logGroup, logStreamNamePrefix: `${variantName}/` }
  let pages = 0
  for await (const page of paginateDescribeLogStreams({ client }, input, { abortSignal: signal })) {
    streams.push(...(page.logStreams ?? []))
    pages += 1
    if (pages === PAGES_OF_STREAMS) break
  }
  return streams
    .filter((stream) => lastSign(stream) >= since)
    .toSorted((a, b) => lastSign(b) - lastSign(a))
    .flatMap(({ logStreamName }) => logStreamName ?? [])
    .slice(0, STREAMS)
}

const lastSign = ({ creationTime = 0, lastEventTimestamp = 0, lastIngestionTime = 0 }: LogStream): number =>
  Math.max(creationTime, lastEventTimestamp, lastIngestionTime)

async function newestLines(
  client: CloudWatchLogsClient,
  { logGroup, logStream, since }: { readonly logGroup: string; readonly logStream: string; readonly since: number },
  signal: AbortSignal,
): Promise<readonly string[]> {
  let nextToken: string | undefined
  for (let page = 0; page < PAGES_OF_EVENTS; page += 1) {
    const { events = [], nextBackwardToken } = await client.send(
      new GetLogEventsCommand({
        logGroupName: logGroup,
        logStreamName: logStream,
        startTime: since,
        limit: LINES_PER_STREAM,
        startFromHead: false,
        nextToken,
      }),
      { abortSignal: signal },
    )
    if (events.length > 0) return events.map(({ message = '' }) => message.trimEnd())
    // At the end, the token that was sent comes back.
    if (nextBackwardToken === undefined || nextBackwardToken === nextToken) return []
    nextToken = nextBackwardToken
  }
  return []
}
