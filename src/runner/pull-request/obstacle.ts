import { clipped, type Harmless, onOneLine } from '../harmless-text.ts'
import { statusOf } from './issue-comments.ts'
import { member } from './member.ts'
import type { PullRequest } from './triggering.ts'

/** What a job needs that takes AWS credentials by OpenID Connect and comments. */
const PERMISSIONS = '`permissions: { contents: read, id-token: write, pull-requests: write }`'

/** The way out of most trouble with a token. */
export const OWN_TOKEN = 'leave `github-token` out of the step, and the job’s own token is used'

/** GitHub's messages are short; what a proxy answers in its place may be a whole page. */
const LONGEST_WORDS = 300

/** Why GitHub refused, in its own words and with what to do. */
export function obstacle(error: unknown, pullRequest: PullRequest, harmless: Harmless): string {
  const status = statusOf(error)
  const words = wordsOf(error, harmless)
  if (isRateLimit(error)) return `the token has used up its rate limit at GitHub (${words}). The next run tries again.`
  switch (status) {
    case 401:
      return `GitHub does not accept the token (${words}). Give a valid one, or ${OWN_TOKEN}.`
    case 403:
      return forbidden(words, pullRequest)
    case 404:
      return `the token does not see ${pullRequest.repository} or this pull request (${words}). Give one that may write to its pull requests, or ${OWN_TOKEN}.`
    case undefined:
      return `${words}.`
    default:
      return `GitHub answered ${hasAnswer(error) ? `with status ${status}: ` : 'nothing: '}${words}.`
  }
}

function forbidden(words: string, { origin }: PullRequest): string {
  if (/\blocked\b/i.test(words)) return `its conversation is locked (${words}). Unlock it, and run again.`
  if (/personal access token/i.test(words)) {
    return `the personal access token may not write there (${words}). Give it the permission “Pull requests: read and write”, or ${OWN_TOKEN}.`
  }
  if (!/not accessible by integration/i.test(words)) return `GitHub refused it with status 403: ${words}.`
  const needed = `Add \`pull-requests: write\` to the job’s permissions. Naming one takes away all that are not named, so that it needs ${PERMISSIONS}`
  switch (origin) {
    case 'fork':
      return `it comes from a fork, and the token of such a run can only read, whatever the workflow says (${words}). The plan is in the log of this run.`
    case 'dependabot':
      return `the token of a run that Dependabot has started can only read, unless the job says otherwise (${words}). ${needed}.`
    case 'repository':
      return `the token may not write there (${words}). ${needed}. An app whose token is given needs the same permission.`
  }
}

/** Refusals for calling too often have the status of those for lacking a permission, too. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return false
  return status === 429 || header(error, 'x-ratelimit-remaining') === '0' || header(error, 'retry-after') !== undefined
}

/** Whether the same may go well a moment later: GitHub is down, or the network is. */
export function isPassing(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500
}

/** Octokit puts the page of the documentation behind GitHub's words. */
function wordsOf(error: unknown, harmless: Harmless): string {
  const message = error instanceof Error ? error.message : String(error)
  const words = onOneLine(harmless(message.replace(/ - https?:\/\/\S+$/, ''))).replace(/\.$/, '')
  return clipped(words, LONGEST_WORDS)
}

function header(error: unknown, name: string): unknown {
  return member(member(member(error, 'response'), 'headers'), name)
}

function hasAnswer(error: unknown): boolean {
  return member(error, 'response') !== undefined
}
