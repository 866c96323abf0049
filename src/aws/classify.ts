import type { AwsFailure, FailureKind, ResourceKind } from './failure.ts'
import { readSdkError, type SdkError } from './sdk-error.ts'

/**
 * Tells what kind of answer AWS gave when it did not do what it was asked. SageMaker says "not found", "already exists" and
 * "in progress" all as `ValidationException`: only the first words of the message tell them apart.
 *
 * @param error anything that a client's `send` threw
 */
export function classify(error: unknown): AwsFailure {
  const facts = readSdkError(error)
  const kind = kindOf(facts)
  const resource = kind === 'not-found' || kind === 'already-exists' || kind === 'in-progress'
  const permission = kind === 'denied' ? deniedPermission(facts.message) : undefined
  return {
    kind,
    name: facts.httpStatus === undefined ? (facts.code ?? facts.name) : facts.name,
    message: facts.message,
    ...(facts.requestId !== undefined && { requestId: facts.requestId }),
    ...(facts.httpStatus !== undefined && { httpStatus: facts.httpStatus }),
    ...(resource && namedResource(facts.message)),
    ...(permission !== undefined && { permission }),
  }
}

function kindOf(facts: SdkError): FailureKind {
  const byMessage = MESSAGES.find(([pattern]) => pattern.test(facts.message))?.[1]
  return byMessage ?? KINDS_BY_NAME.get(stem(facts.name)) ?? kindOfStatus(facts) ?? 'rejected'
}

/** One fault has several spellings: `Throttling` and `ThrottlingException`, `InternalServerError` and `InternalServerException`. */
const stem = (name: string): string => name.replace(/(?:Exception|Error)$/, '')

const KINDS_BY_NAME: ReadonlyMap<string, FailureKind> = byName([
  ['aborted', 'Abort'],
  ['throttled', 'BandwidthLimitExceeded RequestLimitExceeded RequestThrottled Throttled Throttling'],
  ['throttled', 'SlowDown TooManyRequests'],
  ['unavailable', 'Internal InternalFailure InternalServer InternalService Server ServiceUnavailable'],
  ['unavailable', 'RequestTimeout Timeout'],
  ['denied', 'AccessDenied Forbidden NotAuthorized Unauthorized UnauthorizedOperation'],
  ['expired-credentials', 'ExpiredToken RequestExpired TokenRefreshRequired'],
  // None were found …
  ['no-credentials', 'CredentialsProvider MissingAuthenticationToken TokenProvider'],
  // … or AWS takes them for nobody's …
  ['no-credentials', 'InvalidAccessKeyId InvalidClientTokenId InvalidIdentityToken InvalidToken UnrecognizedClient'],
  // … or not for this caller's: a wrong secret key, or a clock that the SDK could not correct.
  ['no-credentials', 'AuthFailure IncompleteSignature InvalidSignature SignatureDoesNotMatch'],
  ['no-credentials', 'RequestInTheFuture RequestTimeTooSkewed'],
  ['limit-exceeded', 'ResourceLimitExceeded ServiceQuotaExceeded'],
  ['not-found', 'ImageNotFound NoSuchBucket NoSuchEntity NoSuchKey NoSuchResource NotFound'],
  ['not-found', 'RepositoryNotFound ResourceNotFound'],
  ['in-progress', 'Conflict ResourceInUse'],
])

function byName(rows: readonly (readonly [FailureKind, string])[]): ReadonlyMap<string, FailureKind> {
  return new Map(rows.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)))
}

// "Endpoint" is how "endpoint configuration" begins, too.
const RESOURCE = String.raw`(endpoint[ -]config(?:uration)?|endpoint(?![ -]config)|model|inference component)`

// What follows is the resource's ARN or name, or nothing: "Could not find model data at …" is about no model.
const ITS_NAME = String.raw`(?=\s*["'.:]|\s+arn:|\s*$|\s+[\w-]+\.?$)`

const NOT_FOUND = new RegExp(`^could not find ${RESOURCE}${ITS_NAME}`, 'i')
const ALREADY_EXISTS = new RegExp(`^cannot create already existing ${RESOURCE}${ITS_NAME}`, 'i')
const IN_PROGRESS = new RegExp(`^cannot (?:update|delete) in-progress ${RESOURCE}${ITS_NAME}`, 'i')

const OPENINGS = [NOT_FOUND, ALREADY_EXISTS, IN_PROGRESS]

/** What the message alone tells, whatever the exception's name is. */
const MESSAGES: readonly (readonly [RegExp, FailureKind])[] = [
  [
    /security token included in the request (?:is|has) expired|(?:provided token|sso session\b.*) has expired/i,
    'expired-credentials',
  ],
  [/^rate exceeded/i, 'throttled'],
  [NOT_FOUND, 'not-found'],
  [ALREADY_EXISTS, 'already-exists'],
  [IN_PROGRESS, 'in-progress'],
  // Somebody else's rollout of the same config has ended since the last look: another one shows it.
  [/^cannot update endpoint with the currently in use /i, 'in-progress'],
  [/inference component.*_IN_PROGRESS\b/i, 'in-progress'],
  // Refused until the components that were built on it are gone.
  [/ is a base inference component/i, 'in-progress'],
]

const NETWORK_FAULTS: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'EPROTO',
  'ERR_PROXY_TUNNEL',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
])

function kindOfStatus({ httpStatus, proxyStatus, code = '' }: SdkError): FailureKind | undefined {
  if (httpStatus === undefined) {
    // A proxy that wants a password or forbids the host says the same again.
    if (proxyStatus !== undefined && proxyStatus < 500) return 'rejected'
    // HPE_*: what came back is not HTTP.
    return NETWORK_FAULTS.has(code) || code.startsWith('HPE_') ? 'unavailable' : undefined
  }
  // An error on a good status is an answer that was cut short or is no JSON: AWS may well have done what it was asked.
  if (httpStatus < 300 || httpStatus >= 500 || httpStatus === 408) return 'unavailable'
  if (httpStatus === 429) return 'throttled'
  return httpStatus === 401 || httpStatus === 403 ? 'denied' : undefined
}

const PHRASE = new RegExp(String.raw`\b${RESOURCE}\s+(?:"([^"]+)"|'([^']+)'|(arn:\S+?)[.,]?(?=\s|$)|([\w-]+)\.?$)`, 'i')
const ARN = /\barn:[^\s:]+:sagemaker:[^\s:]*:\d*:(endpoint|endpoint-config|model|inference-component)\/([\w-]+)/i

/** The resource that a refusal names: by its ARN, by its name alone, or only by its kind. */
function namedResource(message: string): Pick<AwsFailure, 'resource' | 'resourceName'> {
  const match =
    PHRASE.exec(message) ?? ARN.exec(message) ?? OPENINGS.map((opening) => opening.exec(message)).find(Boolean)
  // Of the spellings of a name, all but one are undefined.
  const [, kind, ...names]: readonly (string | undefined)[] = match ?? []
  if (kind === undefined) return {}
  const name = names
    .find((spelling) => spelling !== undefined)
    ?.split('/')
    .at(-1)
  return { resource: resourceKind(kind), ...(name !== undefined && { resourceName: name }) }
}

function resourceKind(words: string): ResourceKind {
  const lower = words.toLowerCase()
  if (lower.startsWith('endpoint-config') || lower.startsWith('endpoint config')) return 'endpoint-config'
  if (lower.startsWith('inference')) return 'inference-component'
  return lower === 'model' ? 'model' : 'endpoint'
}

/** IAM's wording: `User: … is not authorized to perform: sagemaker:AddTags on resource: arn:… because …`. */
function deniedPermission(message: string): AwsFailure['permission'] {
  const match = /not authorized to perform:? ([\w-]+:\w+)(?: on resource:? "?([^\s"]+))?/i.exec(message)
  if (match === null) return undefined
  const [, action = '', resource] = match
  return { action, ...(resource !== undefined && { resource: resource.replace(/[.,;]$/, '') }) }
}
