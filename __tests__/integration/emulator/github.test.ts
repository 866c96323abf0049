import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { GitHubStandIn, type TokenPermissions } from '../../../emulator/github/github-stand-in.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

const issue = { owner: 'octo', repo: 'churn', issue_number: 7 }
const { owner, repo } = issue

let clock: VirtualClock
let github: GitHubStandIn
let server: Listening

const start = async (basePath?: string) => {
  clock = new VirtualClock()
  github = new GitHubStandIn({ now: clock.now, ...(basePath === undefined ? {} : { basePath }) })
  github.openPullRequest('octo/churn', 7)
  server = await github.listen()
}

afterEach(async () => {
  await server.close()
})

/** The toolkit's own client, as a workflow step has it. */
const connect = (token = 'token') => getOctokit(token, { baseUrl: server.url }).rest.issues

describe.each([
  ['github.com', undefined],
  ['GitHub Enterprise Server', '/api/v3'],
])('on %s', (_where, basePath) => {
  beforeEach(() => start(basePath))

  it('a comment is created, listed and updated', async () => {
    expect(server.url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${basePath ?? ''}$`))
    github.comment('octo/churn', 7, 'Looks good')
    const created = await connect().createComment({ ...issue, body: '# Plan' })
    expect(created).toMatchObject({
      status: 201,
      data: {
        body: '# Plan',
        user: { login: 'github-actions[bot]', type: 'Bot' },
        created_at: '2026-01-01T00:00:00Z',
        html_url: expect.stringMatching(/^http:\/\/[^/]+\/octo\/churn\/pull\/7#issuecomment-\d+$/),
      },
    })
    clock.advance(60_000)
    const updated = await connect().updateComment({ owner, repo, comment_id: created.data.id, body: '# New plan' })
    expect(updated).toMatchObject({ status: 200, data: { id: created.data.id, updated_at: '2026-01-01T00:01:00Z' } })
    const { data } = await connect().listComments(issue)
    expect(data.map(({ body, user }) => [user?.login, body])).toEqual([
      ['octocat', 'Looks good'],
      ['github-actions[bot]', '# New plan'],
    ])
    expect(github.comments('octo/churn', 7).map(({ body }) => body)).toEqual(['Looks good', '# New plan'])
    expect(github.journal).toMatchObject([
      {
        method: 'POST',
        path: '/repos/octo/churn/issues/7/comments',
        body: { body: '# Plan' },
        status: 201,
        token: 'token',
      },
      { method: 'PATCH', path: `/repos/octo/churn/issues/comments/${created.data.id}`, status: 200 },
      { method: 'GET', path: '/repos/octo/churn/issues/7/comments', body: undefined, status: 200 },
    ])
  })

  it('a comment is deleted', async () => {
    const [kept, gone] = [github.comment('octo/churn', 7, 'a'), github.comment('octo/churn', 7, 'b')]
    expect(await connect().deleteComment({ owner, repo, comment_id: gone })).toMatchObject({ status: 204 })
    expect(github.comments('octo/churn', 7)).toMatchObject([{ id: kept }])
    await expect(connect().deleteComment({ owner, repo, comment_id: gone })).rejects.toMatchObject({ status: 404 })
  })

  it('comments come in pages that link to each other', async () => {
    for (let index = 0; index < 65; index += 1) github.comment('octo/churn', 7, `comment ${index}`)
    const octokit = getOctokit('token', { baseUrl: server.url })
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue)
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 65 }, (_, index) => `comment ${index}`))
    expect(github.journal).toHaveLength(3)
    const first = await octokit.rest.issues.listComments({ ...issue, per_page: 100 })
    expect(first.data).toHaveLength(65)
    expect(first.headers.link).toBeUndefined()
    const last = await octokit.rest.issues.listComments({ ...issue, per_page: 30, page: 3 })
    expect(last.data).toHaveLength(5)
    expect([...(last.headers.link ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel)).toEqual(['prev', 'first'])
  })
})

describe('a token', () => {
  beforeEach(() => start())

  test.each<[TokenPermissions, number, number]>([
    // permissions, list, create
    [{ 'pull-requests': 'write' }, 200, 201],
    [{ issues: 'write' }, 200, 201],
    [{ 'pull-requests': 'read' }, 200, 403],
    [{ issues: 'read', 'pull-requests': 'none' }, 200, 403],
    [{}, 403, 403],
  ])('with %j', async (permissions, list, create) => {
    github.grant('token', permissions)
    const status = async (asked: Promise<{ status: number }>) =>
      (await asked.catch((error: unknown) => error as { status: number })).status
    expect(await status(connect().listComments(issue))).toBe(list)
    expect(await status(connect().createComment({ ...issue, body: 'x' }))).toBe(create)
    expect(github.comments('octo/churn', 7)).toHaveLength(create === 201 ? 1 : 0)
  })

  it('that may only read is told what it lacks', async () => {
    github.grant('fork', { 'pull-requests': 'read' })
    await expect(connect('fork').createComment({ ...issue, body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    })
  })

  it('that is unknown is refused, once one is known', async () => {
    github.grant('token', { issues: 'write' })
    await expect(connect('expired').listComments(issue)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    })
  })

  it('is an app’s, which has no user and comments as a bot, or a person’s', async () => {
    github.belongsTo('pat', 'octocat')
    const user = (token: string) => getOctokit(token, { baseUrl: server.url }).rest.users.getAuthenticated()
    await expect(user('token')).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    })
    expect(await user('pat')).toMatchObject({ data: { login: 'octocat', type: 'User' } })
    await connect('pat').createComment({ ...issue, body: 'x' })
    await connect('token').createComment({ ...issue, body: 'x' })
    const { data } = await connect().listComments(issue)
    expect(data.map((comment) => comment.user)).toEqual([
      { login: 'octocat', type: 'User' },
      { login: 'github-actions[bot]', type: 'Bot' },
    ])
  })

  it('may always ask whose it is', async () => {
    github.grant('pat', {})
    github.belongsTo('pat', 'octocat')
    expect(await getOctokit('pat', { baseUrl: server.url }).rest.users.getAuthenticated()).toMatchObject({
      status: 200,
    })
  })

  it('is needed', async () => {
    const response = await fetch(`${server.url}/repos/octo/churn/issues/7/comments`)
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ message: 'Requires authentication' }),
    ])
  })
})

describe('GitHub refuses', () => {
  beforeEach(() => start())

  test.each<[string, () => Promise<unknown>, number, string]>([
    ['a pull request that there is not', () => connect().listComments({ ...issue, issue_number: 8 }), 404, 'Not Found'],
    ['another repository', () => connect().createComment({ ...issue, repo: 'fraud', body: 'x' }), 404, 'Not Found'],
    [
      'a comment that there is not',
      () => connect().updateComment({ owner, repo, comment_id: 1, body: 'x' }),
      404,
      'Not Found',
    ],
    ['a blank comment', () => connect().createComment({ ...issue, body: ' ' }), 422, "Body can't be blank"],
    [
      'a comment that is too long',
      () => connect().createComment({ ...issue, body: 'x'.repeat(65_537) }),
      422,
      'Body is too long (maximum is 65536 characters)',
    ],
    ['whatever else', () => connect().addLabels({ ...issue, labels: ['x'] }), 404, 'Not Found'],
  ])('%s', async (_what, ask, status, words) => {
    await expect(ask()).rejects.toMatchObject({ status, message: expect.stringContaining(words) })
  })

  it('a new comment in a locked conversation, but not a change of one that is there', async () => {
    const { data } = await connect().createComment({ ...issue, body: 'x' })
    github.lock('octo/churn', 7)
    await expect(connect().createComment({ ...issue, body: 'y' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Unable to create comment because issue is locked.'),
    })
    expect(await connect().updateComment({ owner, repo, comment_id: data.id, body: 'z' })).toMatchObject({
      status: 200,
    })
  })

  it('what is outside of its base path', async () => {
    await server.close()
    await start('/api/v3')
    const headers = { authorization: 'token x' }
    const response = await fetch(`${new URL(server.url).origin}/repos/octo/churn/issues/7/comments`, { headers })
    expect(response.status).toBe(404)
  })

  it('as it fails, or says nothing at all', async () => {
    github.failNext({ status: 502, message: 'Server Error' })
    github.failNext('dropped')
    await expect(connect().listComments(issue)).rejects.toMatchObject({ status: 502 })
    await expect(connect().listComments(issue)).rejects.toMatchObject({ status: 500 })
    await expect(connect().listComments(issue)).resolves.toMatchObject({ status: 200 })
    expect(github.journal.map(({ status }) => status)).toEqual([502, 0, 200])
  })

  it('as it fails at a method, with headers', async () => {
    github.failNext({ status: 403, message: 'Slow down', headers: { 'retry-after': '60' } }, 'POST')
    await expect(connect().listComments(issue)).resolves.toMatchObject({ status: 200 })
    await expect(connect().createComment({ ...issue, body: 'x' })).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '60' } },
    })
    await expect(connect().createComment({ ...issue, body: 'x' })).resolves.toMatchObject({ status: 201 })
  })

  it('in words that are not its own, at a request that is told by its path', async () => {
    github.belongsTo('token', 'octocat')
    github.failNext({ status: 200, page: '<h1>Sign in</h1>' }, 'GET /user')
    await expect(connect().listComments(issue)).resolves.toMatchObject({ data: [] })
    const ask = () => getOctokit('token', { baseUrl: server.url }).rest.users.getAuthenticated()
    expect(await ask()).toMatchObject({ status: 200, data: '<h1>Sign in</h1>' })
    expect(await ask()).toMatchObject({ status: 200, data: { login: 'octocat' } })
  })

  it('to answer, until the client has enough of it', async () => {
    github.failNext('hung')
    const request = { signal: AbortSignal.timeout(50) }
    await expect(connect().listComments({ ...issue, request })).rejects.toMatchObject({ status: 500 })
    expect(github.journal).toMatchObject([{ status: 0 }])
  })
})
