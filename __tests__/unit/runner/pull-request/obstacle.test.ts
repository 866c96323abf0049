import { describe, expect, test } from '@jest/globals'
import { harmlessText } from '../../../../src/runner/harmless-text.ts'
import { Unchangeable } from '../../../../src/runner/pull-request/keep-comment.ts'
import { obstacle } from '../../../../src/runner/pull-request/obstacle.ts'
import { isRateLimit, retryDelayMs } from '../../../../src/runner/pull-request/refusal.ts'
import type { PullRequest } from '../../../../src/runner/pull-request/triggering.ts'

const harmless = harmlessText(['ghs_16C7e42F292c6912'])

const pull: PullRequest = { repository: 'octo/churn', number: 7, origin: 'repository' }

/** As Octokit throws it; without headers: there was no answer. */
function refusal(status: number, message: string, headers?: Readonly<Record<string, string>>): Error {
  return Object.assign(new Error(message), headers === undefined ? { status } : { status, response: { headers } })
}

const page = ' - https://docs.github.com/rest/issues/comments#create-an-issue-comment'

// The words for the usual refusals are in the tests that have them from the stand-in for GitHub.
test.each<[string, unknown, string]>([
  [
    'a list of addresses that an organisation has',
    refusal(403, `The organization has an IP allow list enabled.${page}`, {}),
    'GitHub refused it with status 403: The organization has an IP allow list enabled.',
  ],
  [
    'an authorisation that an organisation demands of a token that lacks nothing else',
    refusal(
      403,
      `Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.${page}`,
      {},
    ),
    'the organisation takes tokens only that are authorised for its single sign-on (Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization). Authorise the token for it (“Configure SSO” in the token’s settings), or leave `github-token` out of the step, and the job’s own token is used.',
  ],
  [
    'a comment that cannot be changed',
    new Unchangeable('https://github.com/octo/churn/pull/7#issuecomment-1', refusal(403, 'Forbidden', {})),
    'GitHub refused it with status 403: Forbidden. If it was not this token that wrote https://github.com/octo/churn/pull/7#issuecomment-1, delete that comment, and run again.',
  ],
  [
    'a comment that is there, and yet not found',
    new Unchangeable('https://github.com/octo/churn/pull/7#issuecomment-1', refusal(404, 'Not Found', {})),
    'GitHub does not let the token change the comment that is there (Not Found). If it was not this token that wrote https://github.com/octo/churn/pull/7#issuecomment-1, delete that comment, and run again.',
  ],
  [
    'a personal access token',
    refusal(403, `Resource not accessible by personal access token${page}`, {}),
    'the personal access token may not write there (Resource not accessible by personal access token). Give it the permission “Pull requests: read and write”, or leave `github-token` out of the step, and the job’s own token is used.',
  ],
  [
    'a validation',
    refusal(422, 'Validation Failed: {"code":"unprocessable"}', {}),
    'GitHub answered with status 422: Validation Failed: {"code":"unprocessable"}.',
  ],
  [
    'a page of a proxy, on one line and cut',
    refusal(502, `<html>\n<h1>Bad\r\nGateway</h1> ::error::x ${'x'.repeat(5000)}`, {}),
    `GitHub answered with status 502: ${'<html> <h1>Bad Gateway</h1> ::error::x '.padEnd(299, 'x')}….`,
  ],
  [
    'no answer',
    refusal(500, 'connect ECONNREFUSED 127.0.0.1:1'),
    'GitHub answered nothing: connect ECONNREFUSED 127.0.0.1:1.',
  ],
  ['an address that is none', new TypeError('Invalid URL'), 'Invalid URL.'],
  ['what is no error', 'broken', 'broken.'],
  [
    'what quotes the token, even where it would be cut in two',
    new TypeError(`${'x'.repeat(296)} ghs_16C7e42F292c6912`),
    `${'x'.repeat(296)} ***.`,
  ],
])('%s', (_what, error, text) => {
  expect(obstacle(error, pull, harmless)).toBe(text)
})

describe('calling too often', () => {
  test.each<[string, unknown, boolean]>([
    ['the hour’s limit', refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), true],
    ['the secondary limit', refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '60' }), true],
    ['the secondary limit, in words alone', refusal(403, 'You have exceeded a secondary rate limit.', {}), true],
    ['too many requests', refusal(429, 'Too Many Requests', {}), true],
    ['a lacking permission', refusal(403, 'Resource not accessible', { 'x-ratelimit-remaining': '4999' }), false],
    ['a failure', refusal(503, 'Unavailable', { 'retry-after': '60' }), false],
    ['nothing of the kind', new Error('x'), false],
  ])('%s', (_what, error, expected) => {
    expect(isRateLimit(error)).toBe(expected)
    const text = /^the token has used up its rate limit at GitHub \(.+\)\. The next run tries again\.$/
    expect(text.test(obstacle(error, pull, harmless))).toBe(expected)
  })
})

test.each<[unknown, number | undefined]>([
  [refusal(500, 'x'), 500],
  [refusal(503, 'x', {}), 500],
  [refusal(429, 'x', {}), undefined],
  [refusal(429, 'x', { 'retry-after': '2' }), 2000],
  [refusal(403, 'x', { 'retry-after': '0' }), 500],
  [refusal(429, 'x', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), undefined],
  [refusal(404, 'x', { 'retry-after': '2' }), undefined],
  [new Error('x'), undefined],
])('tried again after some milliseconds: %s, %s', (error, expected) => {
  expect(retryDelayMs(error)).toBe(expected)
})
