import { member } from './member.ts'

/** The HTTP status of what GitHub refused; of a request that got no answer, Octokit says 500. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

/** Whether there was an answer at all. */
export function hasAnswer(error: unknown): boolean {
  return member(error, 'response') !== undefined
}

/**
 * Whether GitHub refused it for calling too often. The status is also that of a lacking permission, and a secondary limit need not
 * come with any header: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error)
  if (status === 429) return true
  if (status !== 403 || !(error instanceof Error)) return false
  return (
    header(error, 'x-ratelimit-remaining') === '0' ||
    header(error, 'retry-after') !== undefined ||
    /rate limit/i.test(error.message)
  )
}

/** Whether GitHub is down, or the network is. */
export function isPassing(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500
}

const SOON_MS = 500

/** After how many milliseconds the same may go well; `undefined`: it is not known to. */
export function retryDelayMs(error: unknown): number | undefined {
  if (isPassing(error)) return SOON_MS
  const seconds = Number(header(error, 'retry-after') ?? NaN)
  return isRateLimit(error) && Number.isFinite(seconds) ? Math.max(seconds * 1000, SOON_MS) : undefined
}

function header(error: unknown, name: string): unknown {
  return member(member(member(error, 'response'), 'headers'), name)
}
