import { clipped, type Harmless, onOneLine } from '../harmless-text.ts'
import { Unchangeable } from './keep-comment.ts'
import { hasAnswer, isRateLimit, statusOf } from './refusal.ts'
import type { PullRequest } from './triggering.ts'

/** What a job needs that takes AWS credentials by OpenID Connect and comments. */
const PERMISSIONS = '`permissions: { contents: read, id-token: write, pull-requests: write }`'

/** The way out of most trouble with a token. */
export const OWN_TOKEN = 'leave `github-token` out of the step, and the job’s own token is used'

/** GitHub's messages are short; what a proxy answers in its place may be a whole page. */
const LONGEST_WORDS = 300

/** Why GitHub refused, in its own words and with what to do. */
export function obstacle(error: unknown, pullRequest: PullRequest, harmless: Harmless): string {
  if (error instanceof Unchangeable) return unchangeable(error, pullRequest, harmless)
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

/** Nothing tells an app who it is: a comment that it may not change may be another app's. */
function unchangeable({ cause, url }: Unchangeable, pullRequest: PullRequest, harmless: Harmless): string {
  const why =
    statusOf(cause) === 404
      ? `GitHub does not let the token change the comment that is there (${wordsOf(cause, harmless)}).`
      : obstacle(cause, pullRequest, harmless)
  return `${why} If it was not this token that wrote ${onOneLine(harmless(url))}, delete that comment, and run again.`
}

function forbidden(words: string, { origin }: PullRequest): string {
  if (/\blocked\b/i.test(words)) return `its conversation is locked (${words}). Unlock it, and run again.`
  // Of a token that lacks nothing else: https://docs.github.com/rest/authentication/authenticating-to-the-rest-api
  if (/\bSAML\b/.test(words)) {
    return `the organisation takes tokens only that are authorised for its single sign-on (${words}). Authorise the token for it (“Configure SSO” in the token’s settings), or ${OWN_TOKEN}.`
  }
  if (/personal access token/i.test(words)) {
    return `the personal access token may not write there (${words}). Give it the permission “Pull requests: read and write”, or ${OWN_TOKEN}.`
  }
  if (!/not accessible by integration/i.test(words)) return `GitHub refused it with status 403: ${words}.`
  const needed = `Add \`pull-requests: write\` to the job’s permissions. Naming one takes away all that are not named, so that it needs ${PERMISSIONS}`
  switch (origin) {
    case 'fork':
      return `it comes from a fork, and the token of such a run can only read, whatever the workflow says (${words}). The plan is in the log of this run. In a private repository, the setting “Send write tokens to workflows from pull requests” lifts that, together with \`pull-requests: write\` in the job’s permissions.`
    case 'dependabot':
      return `the token of a run that Dependabot has started can only read, unless the job says otherwise (${words}). ${needed}.`
    case 'repository':
      return `the token may not write there (${words}). ${needed}. An app whose token is given needs the same permission.`
  }
}

/** Octokit puts the page of the documentation behind GitHub's words. */
function wordsOf(error: unknown, harmless: Harmless): string {
  const message = error instanceof Error ? error.message : String(error)
  const words = onOneLine(harmless(message))
    .replace(/ - https?:\/\/\S+$/, '')
    .replace(/\.$/, '')
  return clipped(words, LONGEST_WORDS)
}
