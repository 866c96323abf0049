import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { triggerOf } from '../../../../src/runner/pull-request/triggering.ts'

const folder = mkdtempSync(join(tmpdir(), 'event-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'event.json')
const SHA = 'ffac537e6cbbf934b08745a378932722df287a53'
const JOB = { GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/churn', GITHUB_ACTOR: 'octocat' }

const head = (repository: string | undefined) => ({
  sha: SHA,
  repo: repository === undefined ? null : { full_name: repository },
})

function triggerBy(payload: unknown, env: NodeJS.ProcessEnv = {}) {
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return triggerOf({ ...JOB, ...env })
}

describe('a pull request is known by the event', () => {
  test.each<[string, unknown, NodeJS.ProcessEnv, object]>([
    [
      'of its own repository',
      { number: 7, pull_request: { number: 7, head: head('octo/churn') } },
      {},
      { number: 7, commit: SHA, origin: 'repository' },
    ],
    [
      'of its own repository, in another case',
      { pull_request: { number: 7, head: head('Octo/Churn') } },
      {},
      { number: 7, commit: SHA, origin: 'repository' },
    ],
    [
      'of a fork',
      { pull_request: { number: 8, head: head('mallory/churn') } },
      {},
      { number: 8, commit: SHA, origin: 'fork' },
    ],
    [
      'of a fork, in a run with the rights of its own repository',
      { pull_request: { number: 8, head: head('mallory/churn') } },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      { number: 8, commit: SHA, origin: 'repository' },
    ],
    [
      'of a fork that is gone',
      { pull_request: { number: 8, head: head(undefined) } },
      {},
      { number: 8, commit: SHA, origin: 'fork' },
    ],
    [
      'of Dependabot',
      { pull_request: { number: 9, head: head('octo/churn') } },
      { GITHUB_ACTOR: 'dependabot[bot]' },
      { number: 9, commit: SHA, origin: 'dependabot' },
    ],
    [
      'of a comment on it, which tells no commit',
      { issue: { number: 10, pull_request: { url: 'https://api.github.com/repos/octo/churn/pulls/10' } }, comment: {} },
      {},
      { number: 10, origin: 'repository' },
    ],
  ])('%s', async (_what, payload, env, expected) => {
    expect(await triggerBy(payload, env)).toEqual({
      kind: 'pull-request',
      pullRequest: { repository: 'octo/churn', ...expected },
    })
  })
})

describe('there is none', () => {
  test.each<[string, unknown]>([
    ['push', { ref: 'refs/heads/main', commits: [] }],
    ['workflow_dispatch', { inputs: null }],
    ['merge_group', { merge_group: { head_sha: SHA } }],
    ['issue_comment', { issue: { number: 3 }, comment: {} }],
    ['schedule', { schedule: '0 4 * * *', pull_request: null }],
    ['odd', 7],
  ])('in the event %s', async (event, payload) => {
    expect(await triggerBy(payload, { GITHUB_EVENT_NAME: event })).toEqual({ kind: 'other', event })
  })
})

describe('an event that cannot be read is one, and no failure', () => {
  test.each<[string, unknown, NodeJS.ProcessEnv, RegExp]>([
    ['no file', {}, { GITHUB_EVENT_PATH: undefined }, /^GITHUB_EVENT_PATH is not set$/],
    ['an empty name', {}, { GITHUB_EVENT_PATH: '' }, /^GITHUB_EVENT_PATH is not set$/],
    ['a file that is not there', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' }, /ENOENT/],
    ['no JSON', '{"pull_request": ', {}, /JSON/],
    ['half a number', { pull_request: { number: 7.5 } }, {}, /^the pull request has no number$/],
    ['no number', { pull_request: { number: '../../7' } }, {}, /^the pull request has no number$/],
    ['no repository', { pull_request: { number: 7 } }, { GITHUB_REPOSITORY: '' }, /^GITHUB_REPOSITORY is not set$/],
    ['an odd repository', { pull_request: { number: 7 } }, { GITHUB_REPOSITORY: 'a/b/c' }, /^GITHUB_REPOSITORY/],
  ])('%s', async (_what, payload, env, why) => {
    expect(await triggerBy(payload, env)).toEqual({ kind: 'unreadable', why: expect.stringMatching(why) })
  })
})
