import { describe, expect, test } from '@jest/globals'
import { harmlessText } from '../../../../src/runner/harmless-text.ts'
import { isPassing, isRateLimit, obstacle } from '../../../../src/runner/pull-request/obstacle.ts'
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
    'a permission that an organisation demands',
    refusal(403, `Resource protected by organization SAML enforcement.${page}`, {}),
    'GitHub refused it with status 403: Resource protected by organization SAML enforcement.',
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

test.each<[unknown, boolean]>([
  [refusal(500, 'x'), true],
  [refusal(503, 'x', {}), true],
  [refusal(429, 'x', {}), false],
  [refusal(404, 'x', {}), false],
  [new Error('x'), false],
])('tried again: %s', (error, expected) => {
  expect(isPassing(error)).toBe(expected)
})
