/** What can be read off something that the AWS SDK threw. All of it is text and numbers from outside. */
export interface SdkError {
  /** The exception's name as AWS gave it; `Unknown` where the answer named none. */
  readonly name: string
  readonly message: string
  /** Of a fault below HTTP: Node's code, e.g. `ECONNRESET`. */
  readonly code?: string
  /** What a proxy answered that would not let the call through. */
  readonly proxyStatus?: number
  /** Only if there was an answer. */
  readonly httpStatus?: number
  readonly requestId?: string
  /** What the answer's Retry-After header asks for. */
  readonly retryAfterMs?: number
  /** Where S3 has the bucket. It tells so in refusals, too. */
  readonly bucketRegion?: string
  /** The SDK found its clock off by minutes in this answer, and signs by AWS's clock from now on. */
  readonly clockWasCorrected: boolean
}

/** @returns what `error` tells about itself, whatever it is */
export function readSdkError(error: unknown): SdkError {
  const metadata = property(error, '$metadata')
  const code = text(property(error, 'code'))
  const httpStatus = number(property(metadata, 'httpStatusCode'))
  const proxyStatus = code === 'ERR_PROXY_TUNNEL' ? number(property(error, 'statusCode')) : undefined
  const requestId = text(property(metadata, 'requestId'))
  const headers = property(property(error, '$response'), 'headers')
  const retryAfter = text(property(headers, 'retry-after'))
  const bucketRegion = text(property(headers, 'x-amz-bucket-region'))
  return {
    name: text(property(error, 'name')) ?? 'Unknown',
    message: readMessage(error, httpStatus),
    ...(code !== undefined && { code }),
    ...(proxyStatus !== undefined && { proxyStatus }),
    ...(httpStatus !== undefined && { httpStatus }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && /^\d+$/.test(retryAfter) && { retryAfterMs: Number(retryAfter) * 1000 }),
    ...(bucketRegion !== undefined && { bucketRegion }),
    clockWasCorrected: property(metadata, 'clockSkewCorrected') === true,
  }
}

/** What the SDK says where the answer had no words. */
const NO_WORDS: ReadonlySet<string> = new Set(['', 'Unknown', 'UnknownError'])

function readMessage(error: unknown, httpStatus: number | undefined): string {
  const message = text(property(error, 'message')) ?? String(error)
  // The SDK's hint to its own user, after the parser's message on an answer that is cut short or is no JSON.
  const [own = ''] = message.split('\n  Deserialization error:')
  if (!NO_WORDS.has(own)) return own
  return httpStatus === undefined ? 'no reason given' : `HTTP ${String(httpStatus)}, no reason given`
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
