import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitHubFault, GitHubStandIn, type TokenPermissions } from '../../../emulator/github/github-stand-in.ts'
import { listen, type Listening } from '../../../emulator/wire/server.ts'
import type { Report } from '../../../src/deployment/report.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { harmlessText } from '../../../src/runner/harmless-text.ts'
import { marker } from '../../../src/runner/pull-request/comment-identity.ts'
import { tellPullRequest } from '../../../src/runner/pull-request.ts'
import { accepted, refused } from '../../unit/inputs/step.ts'
import * as run from '../../unit/runner/scenarios.ts'

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const REPOSITORY = 'octo/churn'
const COMMIT = 'ffac537e6cbbf934b08745a378932722df287a53'
const HERE = { region: 'eu-west-1', endpoint: 'churn' }

let github: GitHubStandIn
let server: Listening
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pull-request-'))
  github = new GitHubStandIn()
  github.openPullRequest(REPOSITORY, 7)
  server = await github.listen()
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const OF_PULL_REQUEST = { pull_request: { number: 7, head: { sha: COMMIT, repo: { full_name: REPOSITORY } } } }
const OF_FORK = { pull_request: { number: 7, head: { sha: COMMIT, repo: { full_name: 'mallory/churn' } } } }

interface Given {
  readonly state?: Report
  readonly specification?: Specification
  readonly token?: string | undefined
  readonly event?: object
  readonly env?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
  readonly patienceMs?: number
}

/** What a reader gets to see: lines of the log, warnings and notices. */
async function tell({
  state = run.report(run.dryRun),
  specification,
  token = TOKEN,
  event = OF_PULL_REQUEST,
  env = {},
  signal = new AbortController().signal,
  ...patience
}: Given = {}): Promise<readonly string[]> {
  const told: string[] = []
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  await tellPullRequest(state, {
    comment: token === '' ? {} : { githubToken: token },
    specification,
    env: {
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: '100',
      GITHUB_EVENT_PATH: file,
      GITHUB_EVENT_NAME: 'pull_request',
      ...env,
    },
    rendering: { harmless: harmlessText([token]) },
    signal,
    toolkit: { info: (text) => told.push(text) },
    report: (each) => told.push(each.type === 'warned' || each.type === 'noticed' ? `${each.type}: ${each.text}` : '?'),
    ...patience,
  })
  expect(told.join('\n')).not.toContain(token === '' ? TOKEN : token)
  return told
}

const bodies = () => github.comments(REPOSITORY, 7).map(({ body }) => body)
const pageOf = (id: number) => `${server.url}/octo/churn/pull/7#issuecomment-${id}`
const requests = () => github.journal.map(({ method, status }) => `${method} ${status}`)
const from = (id: string) => ({ GITHUB_RUN_ID: id })
const create = run.report([run.started, run.planned('create'), run.ended(run.at(1), { result: 'planned' })])

describe('the comment', () => {
  it('is created, and then updated whenever there is something new to say', async () => {
    expect(await tell()).toEqual([
      expect.stringMatching(/^Pull request #7: comment created: http\S+#issuecomment-\d+$/),
    ])
    const [first] = github.comments(REPOSITORY, 7)
    expect(first?.author).toBe('github-actions[bot]')
    expect(first?.body).toBe(
      [
        marker({ ...HERE, run: 100 }),
        '## 📋 Dry run: endpoint `churn` would be updated',
        '',
        `Commit ${COMMIT} · Region \`eu-west-1\` · [Workflow run](https://github.example/octo/churn/actions/runs/100)`,
        first?.body.slice(first.body.indexOf('\n> [!WARNING]')),
      ].join('\n'),
    )
    expect(await tell()).toEqual([expect.stringMatching(/^Pull request #7: comment unchanged: http/)])
    expect(await tell({ state: create, env: from('101') })).toEqual([
      expect.stringMatching(/^Pull request #7: comment updated: http/),
    ])
    const [second, ...more] = github.comments(REPOSITORY, 7)
    expect(more).toEqual([])
    expect(second?.id).toBe(first?.id)
    expect(second?.body).toContain('would be created')
    expect(second?.body).toContain('actions/runs/101')
    expect(requests()).toEqual(['GET 200', 'POST 201', 'GET 200', 'GET 200', 'PATCH 200'])
    expect(new Set(github.journal.map(({ token }) => token))).toEqual(new Set([TOKEN]))
  })

  it('is found behind hundreds of others', async () => {
    for (let index = 0; index < 150; index++) github.comment(REPOSITORY, 7, `comment ${index}`)
    await tell()
    for (let index = 0; index < 150; index++) github.comment(REPOSITORY, 7, `comment ${index}`)
    expect(await tell({ state: create })).toEqual([expect.stringContaining('comment updated')])
    expect(github.comments(REPOSITORY, 7)).toHaveLength(301)
    expect(github.journal.filter(({ method }) => method === 'GET').map(({ path }) => path)).toEqual([
      ...[1, 2].map((page) => `/repos/octo/churn/issues/7/comments?per_page=100&page=${page}`),
      ...[1, 2, 3, 4].map((page) => `/repos/octo/churn/issues/7/comments?per_page=100&page=${page}`),
    ])
  })

  it('takes the place of a plan that is no longer true', async () => {
    await tell()
    expect(await tell({ state: run.report(run.invalidInputs), env: from('101') })).toEqual([
      expect.stringContaining('comment updated'),
    ])
    expect(bodies()).toEqual([expect.stringContaining('## ❌ The dry run failed')])
    // It still knows which endpoint it was about.
    expect(bodies()).toEqual([expect.stringContaining(marker({ ...HERE, run: 101 }))])
    expect(await tell({ env: from('102') })).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toEqual([expect.stringContaining('would be updated')])
  })

  it('is one for each endpoint and account', async () => {
    const { specification } = await accepted({})
    const other = await accepted({ 'execution-role-arn': 'arn:aws:iam::210987654321:role/Execution' })
    const third = await accepted({ 'endpoint-name': 'fraud' })
    for (const outcome of ['created', 'unchanged']) {
      for (const each of [specification, other.specification, third.specification]) {
        expect(await tell({ specification: each })).toEqual([expect.stringContaining(`comment ${outcome}`)])
      }
    }
    expect(bodies()).toHaveLength(3)
  })

  it('is one for each endpoint and account while inputs are refused, too', async () => {
    const changes = [{}, { 'execution-role-arn': 'arn:aws:iam::210987654321:role/Execution' }]
    for (const each of changes) await tell({ specification: (await accepted(each)).specification })
    for (const each of changes) {
      const { known } = await refused({ ...each, 'instance-type': 'm5.large' })
      const state = { ...run.report(run.invalidInputs), ...known }
      expect(await tell({ state, env: from('101') })).toEqual([expect.stringContaining('comment updated')])
    }
    expect(bodies()).toHaveLength(2)
    for (const body of bodies()) expect(body).toContain('## ❌ The dry run for endpoint `churn` failed')
  })

  it.each([
    ['an endpoint’s name', { 'endpoint-name': 'fraud_model' }, { 'endpoint-name': 'fraud' }, 'endpoint=fraud'],
    [
      'a region',
      { 'aws-region': 'us-oops' },
      { 'aws-region': 'us-east-1', 'image-uri': '123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1' },
      'region=us-east-1',
    ],
  ])('of another job of the same run is left to it by one that has %s refused', async (_what, changes, mend, place) => {
    const { specification } = await accepted({})
    const { known } = await refused(changes)
    const { region: _region, endpointName: _endpointName, ...nowhere } = run.report(run.invalidInputs)
    const sibling = { ...nowhere, ...known }
    for (const [id, outcome] of [
      ['100', 'created'],
      ['101', 'updated'],
    ] as const) {
      expect(await tell({ specification, env: from(id) })).toEqual([expect.stringContaining(`comment ${outcome}`)])
      expect(await tell({ state: sibling, env: from(id) })).toEqual([expect.stringContaining('comment created')])
      expect(await tell({ state: sibling, env: from(id) })).toEqual([expect.stringContaining('comment unchanged')])
      expect(bodies()).toEqual([
        expect.stringContaining('## 📋 Dry run: endpoint `churn` would be updated'),
        expect.stringMatching(/^## ❌ The dry run .*failed$/m),
      ])
    }
    // The other way round.
    expect(await tell({ state: sibling, env: from('102') })).toEqual([expect.stringContaining('comment updated')])
    expect(await tell({ specification, env: from('102') })).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toHaveLength(2)
    // Mended.
    const mended = await accepted(mend)
    await tell({ specification: mended.specification, env: from('103') })
    expect(bodies()).toEqual([
      expect.stringMatching(/region=eu-west-1&endpoint=churn&.*&run=102/),
      expect.stringMatching(new RegExp(`${place}&.*&run=103`)),
    ])
  })

  it('is about the pull request that somebody commented on', async () => {
    const event = { issue: { number: 7, pull_request: {} }, comment: { body: '/plan' } }
    await tell({ event })
    expect(bodies()).toEqual([expect.stringMatching(/^Region `eu-west-1` · \[Workflow run\]/m)])
  })

  it('of a newer run is left as it is', async () => {
    await tell({ env: from('200') })
    expect(await tell({ state: create, env: from('100') })).toEqual([
      expect.stringMatching(/^Pull request #7: the comment is about a newer run already, and was left: http/),
    ])
    expect(bodies()).toEqual([expect.stringContaining('would be updated')])
  })

  it('is one again where two runs at once have created two', async () => {
    for (const id of [98, 99])
      github.comment(REPOSITORY, 7, `${marker({ ...HERE, run: id })}\nOld`, 'github-actions[bot]')
    github.comment(REPOSITORY, 7, `${marker({ region: 'eu-west-1', run: 97 })}\nNo endpoint`, 'github-actions[bot]')
    const [oldest] = github.comments(REPOSITORY, 7)
    expect(await tell()).toEqual([expect.stringContaining('comment updated')])
    expect(github.comments(REPOSITORY, 7)).toEqual([
      expect.objectContaining({ id: oldest?.id, body: expect.stringContaining('would be updated') }),
    ])
  })

  it('is kept even where what is superfluous cannot be removed', async () => {
    for (const id of [98, 99])
      github.comment(REPOSITORY, 7, `${marker({ ...HERE, run: id })}\nOld`, 'github-actions[bot]')
    github.failNext({ status: 502, message: 'Server Error' }, 'DELETE')
    expect(await tell()).toEqual([expect.stringContaining('comment updated')])
    expect(requests()).toEqual(['GET 200', 'PATCH 200', 'DELETE 502'])
  })

  it.each([
    ['no run', { GITHUB_RUN_ID: undefined }],
    ['an odd run', { GITHUB_RUN_ID: '1)[x](y' }],
    ['no server', { GITHUB_SERVER_URL: '' }],
    ['an odd server', { GITHUB_SERVER_URL: 'https://evil.example/)[x](y' }],
  ])('does not link to %s', async (_what, env) => {
    await tell({ env })
    expect(bodies()).toEqual([expect.stringMatching(new RegExp(`^Commit ${COMMIT} · Region \`eu-west-1\`$`, 'm'))])
    expect(await tell({ env })).toEqual([expect.stringContaining('comment unchanged')])
  })
})

describe('a comment that begins like ours', () => {
  const quoted = `${marker({ ...HERE, run: 1 })}\nNothing would change, believe me.`

  it('is not touched if a person wrote it, who could change it again', async () => {
    github.comment(REPOSITORY, 7, quoted, 'mallory')
    expect(await tell()).toEqual([expect.stringContaining('comment created')])
    expect(bodies()).toEqual([quoted, expect.stringContaining('would be updated')])
    expect(await tell({ state: create })).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toEqual([quoted, expect.stringContaining('would be created')])
  })

  it('is ours if it is by the person whose token is given', async () => {
    github.belongsTo('pat', 'octocat')
    github.comment(REPOSITORY, 7, quoted, 'mallory')
    expect(await tell({ token: 'pat' })).toEqual([expect.stringContaining('comment created')])
    expect(await tell({ token: 'pat', state: create })).toEqual([expect.stringContaining('comment updated')])
    expect(github.comments(REPOSITORY, 7).map(({ author }) => author)).toEqual(['mallory', 'octocat'])
  })

  it('is left to another app where it cannot be changed, and ours is', async () => {
    github.comment(REPOSITORY, 7, quoted, 'other-app[bot]')
    github.comment(REPOSITORY, 7, `${marker({ ...HERE, run: 2 })}\nOurs`, 'github-actions[bot]')
    github.failNext({ status: 403, message: 'Forbidden' }, 'PATCH')
    expect(await tell()).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toEqual([quoted, expect.stringContaining('would be updated')])
  })

  it('is left to an app where it cannot be changed, and the token is a person’s', async () => {
    github.belongsTo('pat', 'octocat')
    github.comment(REPOSITORY, 7, quoted, 'other-app[bot]')
    github.failNext({ status: 403, message: 'Forbidden' }, 'PATCH')
    expect(await tell({ token: 'pat' })).toEqual([expect.stringContaining('comment created')])
    github.failNext({ status: 403, message: 'Forbidden' }, 'PATCH')
    expect(await tell({ token: 'pat', state: create })).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toEqual([quoted, expect.stringContaining('would be created')])
  })

  it('and is gone when it is to be changed is no obstacle', async () => {
    await tell()
    const deleting = await listen(async (request) => {
      if (request.method === 'PATCH') await github.handle({ ...request, method: 'DELETE', body: Buffer.of() })
      return github.handle(request)
    }, 0)
    expect(await tell({ state: create, env: { GITHUB_API_URL: deleting.url } })).toEqual([
      expect.stringContaining('comment created'),
    ])
    await deleting.close()
    expect(bodies()).toEqual([expect.stringContaining('would be created')])
  })

  it.each([
    [403, 'Forbidden', 'GitHub refused it with status 403: Forbidden'],
    [404, 'Not Found', 'GitHub does not let the token change the comment that is there (Not Found)'],
  ])('and is refused with status %i, though it is there, gets none beside it', async (status, message, why) => {
    await tell()
    const [before] = bodies()
    for (let times = 0; times < 2; times++) {
      github.failNext({ status, message }, 'PATCH')
      expect(await tell({ state: create })).toEqual([
        `warned: The plan could not be put on pull request #7: ${why}. If it was not this token that wrote ${pageOf(1_000_001)}, delete that comment, and run again.`,
      ])
    }
    expect(bodies()).toEqual([before])
  })
})

describe('what cannot be written is a warning that says what to do', () => {
  const PLAN = /^warned: The plan could not be put on pull request #7: (.*)$/

  const permissions =
    'Add `pull-requests: write` to the job’s permissions. Naming one takes away all that are not named, so that it needs `permissions: { contents: read, id-token: write, pull-requests: write }`'

  test.each<[string, TokenPermissions, Given, string]>([
    [
      'a missing line of permissions',
      { 'pull-requests': 'read' },
      {},
      `the token may not write there (Resource not accessible by integration). ${permissions}. An app whose token is given needs the same permission.`,
    ],
    [
      'no permission at all',
      {},
      {},
      `the token may not write there (Resource not accessible by integration). ${permissions}. An app whose token is given needs the same permission.`,
    ],
    [
      'a fork',
      { 'pull-requests': 'read' },
      { event: OF_FORK },
      'it comes from a fork, and the token of such a run can only read, whatever the workflow says (Resource not accessible by integration). The plan is in the log of this run. In a private repository, the setting “Send write tokens to workflows from pull requests” lifts that, together with `pull-requests: write` in the job’s permissions.',
    ],
    [
      'a fork, in a run with the rights of its own repository',
      { 'pull-requests': 'read' },
      { event: OF_FORK, env: { GITHUB_EVENT_NAME: 'pull_request_target' } },
      `the token may not write there (Resource not accessible by integration). ${permissions}. An app whose token is given needs the same permission.`,
    ],
    [
      'Dependabot',
      { 'pull-requests': 'read' },
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      `the token of a run that Dependabot has started can only read, unless the job says otherwise (Resource not accessible by integration). ${permissions}.`,
    ],
    [
      'a token that GitHub does not know',
      { 'pull-requests': 'write' },
      { token: 'ghp_expired' },
      'GitHub does not accept the token (Bad credentials). Give a valid one, or leave `github-token` out of the step, and the job’s own token is used.',
    ],
    [
      'no token',
      {},
      { token: '' },
      '`github-token` is empty, as secrets are in pull requests from forks and from Dependabot. Give one that is not, or leave `github-token` out of the step, and the job’s own token is used.',
    ],
    [
      'a repository that the token does not see',
      { 'pull-requests': 'write' },
      { env: { GITHUB_REPOSITORY: 'octo/private' } },
      'the token does not see octo/private or this pull request (Not Found). Give one that may write to its pull requests, or leave `github-token` out of the step, and the job’s own token is used.',
    ],
    [
      'a token that would break the header, and that an error would quote',
      {},
      { token: 'ghs_broken\nX-Evil: 1' },
      expect.stringMatching(/\*\*\*/) as unknown as string,
    ],
    [
      'an address that is none',
      {},
      { env: { GITHUB_API_URL: 'nowhere' } },
      expect.stringMatching(/^GitHub answered nothing: .+\.$/) as unknown as string,
    ],
  ])('%s', async (_what, granted, given, why) => {
    github.grant(TOKEN, granted)
    const told = await tell(given)
    expect(told.map((text) => PLAN.exec(text)?.[1])).toEqual([why])
    expect(bodies()).toEqual([])
  })

  test('an update that is forbidden, of a comment from better times', async () => {
    await tell()
    github.grant(TOKEN, { 'pull-requests': 'read' })
    expect(await tell({ state: create })).toEqual([expect.stringContaining(permissions)])
  })

  test('a locked conversation', async () => {
    github.lock(REPOSITORY, 7)
    expect(await tell()).toEqual([
      'warned: The plan could not be put on pull request #7: its conversation is locked (Unable to create comment because issue is locked). Unlock it, and run again.',
    ])
  })

  test.each(['GET', 'POST'])('a rate limit at %s', async (method) => {
    const headers = { 'retry-after': '60' }
    github.failNext({ status: 403, message: 'You have exceeded a secondary rate limit.', headers }, method)
    expect(await tell()).toEqual([
      'warned: The plan could not be put on pull request #7: the token has used up its rate limit at GitHub (You have exceeded a secondary rate limit). The next run tries again.',
    ])
  })

  test('a rate limit at an update, which is not taken for somebody else’s comment', async () => {
    await tell()
    const headers = { 'x-ratelimit-remaining': '0' }
    github.failNext({ status: 403, message: 'API rate limit exceeded', headers }, 'PATCH')
    expect(await tell({ state: create })).toEqual([expect.stringContaining('rate limit')])
    github.failNext({ status: 403, message: 'You have exceeded a secondary rate limit.' }, 'PATCH')
    expect(await tell({ state: create })).toEqual([expect.stringContaining('has used up its rate limit')])
    expect(bodies()).toHaveLength(1)
  })

  test.each([
    [429, 'Too Many Requests'],
    [403, 'You have exceeded a secondary rate limit.'],
  ])('a rate limit (%i) at the question whose the token is', async (status, message) => {
    github.belongsTo('pat', 'octocat')
    await tell({ token: 'pat' })
    github.failNext({ status, message }, 'GET /user')
    expect(await tell({ token: 'pat', state: create })).toEqual([expect.stringContaining('has used up its rate limit')])
    expect(bodies()).toHaveLength(1)
  })

  const stranger = () =>
    `warned: The plan could not be put on pull request #7: something other than GitHub’s API answered at ${server.url}. Check the address (GITHUB_API_URL), and the proxy if there is one (HTTPS_PROXY).`
  const json = { 'content-type': 'application/json' }

  test.each<[string, string, GitHubFault]>([
    ['a page for the list', 'GET /repos', { status: 200, page: '<h1>Sign in</h1> ::error::x' }],
    ['an object for the list', 'GET /repos', { status: 200, page: '{}', headers: json }],
    ['null for the list', 'GET /repos', { status: 200, page: 'null', headers: json }],
    ['half a list', 'GET /repos', { status: 200, page: '[{"id":', headers: json }],
    ['nothing for the list', 'GET /repos', { status: 204, page: '' }],
    ['a list of nothing', 'GET /repos', { status: 200, page: '[null]', headers: json }],
    ['a list of what has no page', 'GET /repos', { status: 200, page: '[{ "id": 3 }]', headers: json }],
    ['a list of pages', 'GET /repos', { status: 200, page: '[{ "html_url": "https://x" }]', headers: json }],
    ['a page for what is new', 'POST', { status: 200, page: '<h1>Sign in</h1>' }],
    ['null for what is new', 'POST', { status: 201, page: 'null', headers: json }],
    ['a detour that drops what is new', 'POST', { status: 302, page: '', headers: { location: 'comments' } }],
    ['a page for what is updated', 'PATCH', { status: 200, page: '<h1>Sign in</h1>' }],
    ['nothing for what is updated', 'PATCH', { status: 204, page: '' }],
    ['a page for whose the token is', 'GET /user', { status: 200, page: '<h1>Sign in</h1>' }],
  ])('%s', async (_what, request, fault) => {
    if (request === 'PATCH') await tell()
    if (request === 'GET /user') github.comment(REPOSITORY, 7, `${marker(HERE)}\n`, 'octocat')
    github.failNext(fault, request)
    const before = bodies()
    expect(await tell({ state: create })).toEqual([stranger()])
    expect(bodies()).toEqual(before)
  })

  test('a refusal in words that are hostile', async () => {
    github.failNext({ status: 422, message: '::error::owned\n##[error]@everyone <script>' })
    expect(await tell()).toEqual([
      'warned: The plan could not be put on pull request #7: GitHub answered with status 422: \\::error::owned ##\\[error]@everyone <script>.',
    ])
  })
})

describe('a passing trouble', () => {
  test.each(['GET', 'POST'] as const)('at %s is overcome', async (method) => {
    github.failNext({ status: 502, message: 'Server Error' }, method)
    expect(await tell()).toEqual([expect.stringContaining('comment created')])
    expect(bodies()).toHaveLength(1)
  })

  test('at an update is overcome, and so is a lost connection', async () => {
    await tell()
    github.failNext('dropped', 'PATCH')
    expect(await tell({ state: create })).toEqual([expect.stringContaining('comment updated')])
    expect(bodies()).toHaveLength(1)
  })

  test('that is over when GitHub says is overcome', async () => {
    github.failNext({ status: 429, message: 'Too Many Requests', headers: { 'retry-after': '1' } })
    expect(await tell()).toEqual([expect.stringContaining('comment created')])
    expect(requests()).toEqual(['GET 429', 'GET 200', 'POST 201'])
  })

  test('that is over when the time is, or comes again, is a warning', async () => {
    const fault = { status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '1' } }
    const warned = [expect.stringContaining('has used up its rate limit')]
    github.failNext(fault)
    expect(await tell({ patienceMs: 1900 })).toEqual(warned)
    expect(requests()).toEqual(['GET 403'])
    for (let times = 0; times < 2; times++) github.failNext({ ...fault, headers: { 'retry-after': '0' } })
    expect(await tell()).toEqual(warned)
    expect(requests()).toEqual(['GET 403', 'GET 403', 'GET 403'])
  })

  test('that does not pass is a warning', async () => {
    for (let times = 0; times < 2; times++) github.failNext({ status: 503, message: 'Unicorn' })
    expect(await tell()).toEqual([
      'warned: The plan could not be put on pull request #7: GitHub answered with status 503: Unicorn.',
    ])
    expect(requests()).toEqual(['GET 503', 'GET 503'])
  })

  test('GitHub is not there', async () => {
    const told = await tell({ env: { GITHUB_API_URL: 'http://127.0.0.1:1' } })
    expect(told).toEqual([
      expect.stringMatching(/^warned: The plan could not be put on pull request #7: GitHub answered nothing: .+\.$/),
    ])
  })

  test('GitHub does not answer: not for long', async () => {
    github.failNext('hung')
    expect(await tell({ patienceMs: 200 })).toEqual([
      'warned: The plan could not be put on pull request #7: GitHub did not answer within 0.2 seconds. The next run tries again.',
    ])
  })
})

describe('nothing is written', () => {
  test('for a run that was cancelled', async () => {
    expect(await tell({ state: run.report(run.cancelled) })).toEqual([])
    expect(await tell({ signal: AbortSignal.abort() })).toEqual([])
    expect(github.journal).toEqual([])
  })

  test('by a run that is cancelled meanwhile', async () => {
    const controller = new AbortController()
    github.failNext('hung')
    const telling = tell({ signal: controller.signal })
    while (github.journal.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort()
    expect(await telling).toEqual([
      'warned: The plan could not be put on pull request #7: the run was cancelled before GitHub had answered.',
    ])
    expect(bodies()).toEqual([])
  })

  test('where there is no pull request', async () => {
    expect(await tell({ event: { ref: 'refs/heads/main' }, env: { GITHUB_EVENT_NAME: 'push' } })).toEqual([
      'noticed: There is no pull request to comment on: the event that started this run is push.',
    ])
    expect(github.journal).toEqual([])
  })

  test('where the event cannot be read', async () => {
    expect(await tell({ env: { GITHUB_EVENT_PATH: '' } })).toEqual([
      'warned: The plan could not be put on a pull request, since the event that started this run cannot be read: GITHUB_EVENT_PATH is not set.',
    ])
  })
})

it('asks GitHub as itself', async () => {
  const agents: (string | undefined)[] = []
  const { handle } = github
  const proxy = await listen((request) => {
    agents.push(request.headers['user-agent'])
    return handle(request)
  }, 0)
  // An address may end with a slash.
  await tell({ env: { GITHUB_API_URL: `${proxy.url}/` } })
  await proxy.close()
  expect(agents).toEqual([
    expect.stringMatching(/^deploy-sagemaker-endpoint\/\d/),
    expect.stringMatching(/^deploy-sagemaker-endpoint\/\d/),
  ])
})
