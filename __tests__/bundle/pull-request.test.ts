import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { EmulatorError } from '../../emulator/emulator.ts'
import { GitHubStandIn } from '../../emulator/github/github-stand-in.ts'
import {
  type AwsStepResult,
  type LocalAws,
  localAws,
  type RunningStep,
  type StepOptions,
  type StepResult,
  temporaryFolder,
  tidyUp,
  until,
} from '../fixtures/action-step.ts'

const REPOSITORY = 'octo/churn-model'
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const COMMIT = '9fceb02d0ae598e95dc970b74767f19372d61af8'

const opened: (() => Promise<void>)[] = []

afterAll(async () => {
  await tidyUp()
  for (const close of opened) await close()
})

/** A workflow run for a pull request, with AWS and GitHub on this machine. */
interface PullRequestRun {
  readonly aws: LocalAws
  readonly github: GitHubStandIn
  readonly apiUrl: string
  readonly bodies: () => readonly string[]
  readonly start: (options?: StepOptions) => RunningStep<AwsStepResult>
  readonly plan: (options?: StepOptions) => Promise<AwsStepResult>
}

async function pullRequestRun({
  basePath = '',
  event = eventOf(REPOSITORY),
}: { readonly basePath?: string; readonly event?: object | string } = {}): Promise<PullRequestRun> {
  const aws = await localAws()
  const github = new GitHubStandIn({ basePath })
  github.openPullRequest(REPOSITORY, 12)
  const listening = await github.listen()
  opened.push(() => listening.close())
  const apiUrl = listening.url
  const eventFile = join(temporaryFolder(), 'event.json')
  writeFileSync(eventFile, typeof event === 'string' ? event : JSON.stringify(event))
  const start = ({ inputs, env, ...rest }: StepOptions = {}) =>
    aws.start({
      inputs: { 'dry-run': 'true', 'pull-request-comment': 'true', 'github-token': TOKEN, ...inputs },
      env: {
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: 'https://ghe.example',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventFile,
        ...env,
      },
      ...rest,
    })
  const plan = async (options?: StepOptions) => expectSecret(await start(options).ended)
  return { aws, github, apiUrl, start, plan, bodies: () => github.comments(REPOSITORY, 12).map(({ body }) => body) }
}

function eventOf(head: string): object {
  return { action: 'synchronize', pull_request: { number: 12, head: { sha: COMMIT, repo: { full_name: head } } } }
}

/** The token is nowhere to be seen. */
function expectSecret<Result extends StepResult>(step: Result): Result {
  for (const text of [step.stdout, step.outputFile, step.summary]) expect(text).not.toContain(TOKEN)
  return step
}

/** The one warning, if there is one, which the summary has, too. */
function warningOf({ commands, summary }: StepResult): string {
  const warning = commands.find(({ name }) => name === 'warning')?.message ?? ''
  expect(summary.includes('> [!WARNING]')).toBe(warning !== '')
  return warning
}

/** A dry run that ended well, whatever became of its comment. */
function expectPlanned(step: AwsStepResult): void {
  expect(step).toMatchObject({ exitCode: 0, changes: [], outputs: { result: 'planned' } })
}

const CAPTURED = {
  'endpoint-config':
    '{ DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 10, DestinationS3Uri: s3://captures/churn, CaptureOptions: [{ CaptureMode: Input }] } }',
}

describe('one comment on the pull request', () => {
  test.concurrent('is created, left alone while nothing changes, and updated when something does', async () => {
    const { plan, github, bodies } = await pullRequestRun()
    const first = await plan()
    expectPlanned(first)
    const [created, ...more] = github.comments(REPOSITORY, 12)
    expect(more).toEqual([])
    expect(created?.body.split('\n').slice(1, 4)).toEqual([
      '## 📋 Dry run: endpoint `churn` would be created',
      '',
      `Commit ${COMMIT} · Region \`eu-west-1\` · [Workflow run](https://ghe.example/octo/churn-model/actions/runs/1658821493)`,
    ])
    expect(created?.body).toMatch(/^\| Instance type \| `ml\.m5\.large` \|$/m)
    expect(first.stdout).toMatch(
      /\n::endgroup::\nPull request #12: comment created: http:\S+#issuecomment-\d+\n(?:::notice::.*\n)?Dry run: /,
    )

    const second = await plan()
    expect(second.stdout).toMatch(/^Pull request #12: comment unchanged: http/m)

    const third = await plan({ inputs: { 'instance-type': 'ml.m5.xlarge' }, env: { GITHUB_RUN_ID: '1658821500' } })
    expect(third.stdout).toMatch(/^Pull request #12: comment updated: http/m)
    expect(github.comments(REPOSITORY, 12).map(({ id }) => id)).toEqual([created?.id])
    expect(bodies()[0]).toContain('`ml.m5.xlarge`')
    expect(bodies()[0]).toContain('actions/runs/1658821500)')
    for (const step of [first, second, third]) {
      expectPlanned(step)
      expect(warningOf(step)).toBe('')
    }
  })

  test.concurrent('says that a dry run failed, and that inputs were refused, in place of the plan', async () => {
    const { aws, plan, bodies } = await pullRequestRun()
    await plan()
    const denied =
      'User: arn:aws:sts::123456789012:assumed-role/Plan/x is not authorized to perform: sagemaker:ListTags'
    const fault = new EmulatorError('AccessDeniedException', denied)
    aws.emulator.script.weather({ operation: 'DescribeEndpoint', fault })
    const failed = await plan()
    expect(failed).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(bodies()[0]).toContain('## ❌ The dry run for endpoint `churn` failed\n')
    expect(bodies()[0]).toContain('not authorized to perform: sagemaker:ListTags')
    expect(failed.commands.at(-1)?.name).toBe('error')
    aws.emulator.script.clearWeather()

    const refused = await plan({ inputs: { 'instance-type': 'm5.large' } })
    expect(refused).toMatchObject({ exitCode: 1, operations: [], outputs: { result: 'failed' } })
    expect(refused.stdout).toMatch(/^Pull request #12: comment updated: http/m)
    expect(bodies()[0]).toContain('> **The inputs are not valid, so nothing was sent to AWS.**')
    expect(bodies()[0]).toContain("'m5.large' is not an instance type of SageMaker")

    expectPlanned(await plan())
    expect(bodies()).toEqual([expect.stringContaining('would be created')])
  })

  test.concurrent('is one for each endpoint of a matrix, also behind a hundred other comments', async () => {
    const { plan, github, bodies } = await pullRequestRun()
    for (let index = 0; index < 101; index++) github.comment(REPOSITORY, 12, `comment ${index}`)
    const both = () => Promise.all(['churn', 'fraud'].map((name) => plan({ inputs: { 'endpoint-name': name } })))
    for (const step of await both()) expect(step.stdout).toContain('Pull request #12: comment created: ')
    for (const step of await both()) expect(step.stdout).toContain('Pull request #12: comment unchanged: ')
    const ours = bodies().slice(101)
    expect(ours.map((body) => /endpoint `(\w+)`/.exec(body)?.[1] ?? '').toSorted()).toEqual(['churn', 'fraud'])
  })

  test.concurrent('warns of what goes, and has neither values of the environment nor markup from outside', async () => {
    const { aws, plan, bodies } = await pullRequestRun()
    const secret = 'SECRET_KEY=4f2d-91be-0c'
    const uri = 's3://captures/churn'
    const captured = CAPTURED['endpoint-config']
    const deployed = await aws.step({
      inputs: {
        'endpoint-config': captured.replace(uri, '"s3://@everyone/<img src=x>|::error::y"'),
        environment: `${secret}\nOLD_KEY=x`,
      },
    })
    expect(deployed.outputs['result']).toBe('created')
    const step = await plan({ inputs: { ...CAPTURED, environment: secret } })
    expectPlanned(step)
    expect(warningOf(step)).toMatch(/^This deployment takes away .*Environment\.OLD_KEY/)
    const [body = ''] = bodies()
    expect(body).toMatch(/^> \[!WARNING\]\n> This deployment takes away .*OLD_KEY/m)
    expect(body).toMatch(/^\| .*OLD_KEY.* \| \*\*removed\*\* \|$/m)
    expect(body).toMatch(/^\| .*DestinationS3Uri.*everyone.*\|.*s3:\/\/captures\/churn/m)
    const outsideOfCode = body.slice(body.indexOf('\n')).replaceAll(/`[^`\n]+`/g, '')
    expect(outsideOfCode).not.toMatch(/<(?!\/?(?:code|span)>)[a-z/!]|@\w/i)
    expect(body).not.toContain('4f2d-91be-0c')
  })

  test.concurrent('repeats what AWS says in a refusal, masked and harmless', async () => {
    const { aws, plan, bodies } = await pullRequestRun()
    const words = 'No: SECRET=4f2d-91be-0c\n::error::owned\n@everyone [x](https://evil.example) <img src=x> ##[group]'
    aws.emulator.script.weather({
      operation: 'DescribeEndpoint',
      fault: new EmulatorError('ValidationException', words),
    })
    const step = await plan({ inputs: { environment: 'SECRET=4f2d-91be-0c' } })
    expect(step.exitCode).toBe(1)
    const [body = ''] = bodies()
    expect(body).toContain('owned')
    expect(body).not.toContain('4f2d-91be-0c')
    const outsideOfCode = body
      .slice(body.indexOf('\n'))
      .replaceAll(/^(?:[> ]|- )*(`{3,})[^\n]*\n[^]*?\n[> ]*\1$/gm, '')
      .replaceAll(/`[^`\n]+`/g, '')
    expect(outsideOfCode).not.toMatch(/<img|\]\(https:\/\/evil|@everyone/)
  })

  test.concurrent('is kept on GitHub Enterprise Server, below its base path', async () => {
    const { plan, github } = await pullRequestRun({ basePath: '/api/v3' })
    expect((await plan()).stdout).toContain('Pull request #12: comment created: ')
    expect((await plan({ inputs: { 'instance-type': 'ml.m5.xlarge' } })).stdout).toContain('comment updated')
    expect(github.journal.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 200',
      'POST 201',
      'GET 200',
      'PATCH 200',
    ])
  })

  test.concurrent('reaches GitHub through a proxy', async () => {
    const { plan, apiUrl, bodies } = await pullRequestRun({ basePath: '/api/v3' })
    const proxy = await proxyTo(Number(new URL(apiUrl).port))
    const env = { GITHUB_API_URL: 'http://ghe.example/api/v3', no_proxy: '127.0.0.1' }
    for (const [named, outcome] of [
      [proxy.url, 'created'],
      [`localhost:${new URL(proxy.url).port}`, 'unchanged'],
    ] as const) {
      expect((await plan({ env: { ...env, http_proxy: named } })).stdout).toContain(
        `Pull request #12: comment ${outcome}: `,
      )
    }
    expect(new Set(proxy.asked)).toEqual(new Set(['ghe.example:80']))
    expect(bodies()).toHaveLength(1)
  })
})

test.concurrent('another job of the same run, whose inputs are refused, leaves the comment alone', async () => {
  const { plan, bodies } = await pullRequestRun()
  await plan()
  const [planned] = bodies()
  for (const inputs of [
    { 'endpoint-name': 'fraud_model' },
    { 'aws-region': 'us-oops' },
    { 'config-file': 'gone.yml' },
  ]) {
    const refused = await plan({ inputs: { 'endpoint-name': '', ...inputs } })
    expect(refused).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  }
  expect(bodies()[0]).toBe(planned)
  expect(bodies().length).toBeGreaterThan(1)
})

test.concurrent('inputs that are refused keep the comments of two accounts apart', async () => {
  const { plan, bodies } = await pullRequestRun()
  const roles = ['123456789012', '210987654321'].map((account) => `arn:aws:iam::${account}:role/SageMakerExecution`)
  for (const role of roles) await plan({ inputs: { 'execution-role-arn': role } })
  for (const role of roles) {
    await plan({
      inputs: { 'execution-role-arn': role, 'instance-type': 'm5.large' },
      env: { GITHUB_RUN_ID: '1658821500' },
    })
  }
  expect(bodies()).toHaveLength(2)
  for (const body of bodies()) expect(body).toMatch(/^## ❌ /m)
})

describe('what cannot be written is in the one warning, and the step ends as it would have', () => {
  test.concurrent('a missing line of permissions, together with what would be taken away', async () => {
    const { aws, plan, github, bodies } = await pullRequestRun()
    await aws.step({ inputs: CAPTURED })
    github.grant(TOKEN, { 'pull-requests': 'read' })
    const step = await plan()
    expectPlanned(step)
    const warning = warningOf(step)
    expect(warning).toContain('endpoint-config.DataCaptureConfig')
    expect(warning).toContain('- The plan could not be put on pull request #12: the token may not write there')
    expect(warning).toContain('`permissions: { contents: read, id-token: write, pull-requests: write }`')
    expect(step.summary).toContain('The plan could not be put on pull request')
    expect(bodies()).toEqual([])
  })

  test.concurrent('of a dry run that failed, too', async () => {
    const { plan, github } = await pullRequestRun()
    github.grant(TOKEN, {})
    const step = await plan({ inputs: { 'instance-type': 'm5.large' } })
    expect(step).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(step.outputs['failure-reason']).not.toContain('pull request')
    expect(warningOf(step)).toContain('`permissions: {')
  })

  test.concurrent('a fork', async () => {
    const { plan, github } = await pullRequestRun({ event: eventOf('mallory/churn-model') })
    github.grant(TOKEN, { 'pull-requests': 'read' })
    const step = await plan()
    expectPlanned(step)
    expect(warningOf(step)).toMatch(
      /it comes from a fork, and the token of such a run can only read, whatever the workflow says/,
    )
  })

  test.concurrent('an event that is no JSON', async () => {
    const { plan } = await pullRequestRun({ event: '{ "pull_request": ' })
    const step = await plan()
    expectPlanned(step)
    expect(warningOf(step)).toMatch(/the event that started this run cannot be read: .*JSON/)
  })

  test.concurrent('GitHub being down', async () => {
    const { plan } = await pullRequestRun()
    const gone = await new GitHubStandIn().listen()
    await gone.close()
    const step = await plan({ env: { GITHUB_API_URL: gone.url } })
    expectPlanned(step)
    expect(warningOf(step)).toMatch(/GitHub answered nothing: .*ECONNREFUSED/)
  })

  test.concurrent.each<[string, StepOptions, RegExp]>([
    [
      'Dependabot',
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      /Dependabot has started can only read.*pull-requests: write/,
    ],
    ['no token', { inputs: { 'github-token': '' } }, /`github-token` is empty/],
    [
      'a bad token',
      { inputs: { 'github-token': 'ghp_expired' } },
      /GitHub does not accept the token \(Bad credentials\)/,
    ],
    ['a token that is none', { inputs: { 'github-token': 'ghs_two\nlines_of_it' } }, /#12: .*\*\*\*/],
    [
      'an address that nobody has',
      { env: { GITHUB_API_URL: 'http://ghe.invalid' } },
      /GitHub answered nothing: .*ghe\.invalid/,
    ],
    ['an address that is none', { env: { GITHUB_API_URL: 'nowhere' } }, /Invalid URL/],
    ['no event', { env: { GITHUB_EVENT_PATH: undefined } }, /cannot be read: GITHUB_EVENT_PATH is not set/],
    ['an event that is not there', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }, /cannot be read: ENOENT/],
  ])('%s', async (_what, options, text) => {
    const { plan, github, bodies } = await pullRequestRun()
    github.grant(TOKEN, { 'pull-requests': 'read' })
    const step = await plan(options)
    expectPlanned(step)
    expect(warningOf(step)).toMatch(text)
    for (const piece of ['ghp_expired', 'ghs_two', 'lines_of_it'])
      expect(step.stdout + step.summary).not.toContain(piece)
    expect(bodies()).toEqual([])
  })
})

test.concurrent('GitHub that does not answer holds nobody up who cancels', async () => {
  const { start, github } = await pullRequestRun()
  github.failNext('hung')
  const running = start()
  await until(() => github.journal.length > 0)
  const killedAt = running.kill('SIGINT')
  const step = expectSecret(await running.ended)
  expect(step.endedAt - killedAt).toBeLessThan(7500)
  expectPlanned(step)
  expect(warningOf(step)).toContain('the run was cancelled before GitHub had answered')
})

describe('there is no comment', () => {
  test.concurrent('by a run that was cancelled before', async () => {
    const { aws, start, github } = await pullRequestRun()
    aws.emulator.script.weather({ operation: 'DescribeEndpoint', fault: 'hang' })
    const running = start()
    await until(() => aws.emulator.journal.calls('DescribeEndpoint').length > 0)
    running.kill('SIGINT')
    expect((await running.ended).outputs['result']).toBe('cancelled')
    expect(github.journal).toEqual([])
  })

  test.concurrent('where there is no pull request: a notice says so', async () => {
    const { plan, github } = await pullRequestRun({ event: { ref: 'refs/heads/main' } })
    const step = await plan({ env: { GITHUB_EVENT_NAME: 'push' } })
    expectPlanned(step)
    expect(step.commands.filter(({ name }) => name === 'notice')).toMatchObject([
      { message: expect.stringContaining('There is no pull request to comment on') },
    ])
    expect(github.journal).toEqual([])
  })

  test.concurrent.each([
    ['if it is not wanted', { 'pull-request-comment': '' }, 'planned'],
    ['about a deployment', { 'dry-run': 'false' }, 'created'],
  ])('%s', async (_what, inputs, result) => {
    const { plan, github } = await pullRequestRun()
    const step = await plan({ inputs })
    expect(step.outputs['result']).toBe(result)
    expect(step.stdout).not.toContain('ull request')
    expect(github.journal).toEqual([])
  })
})

/** A proxy that takes every host for one port of this machine. */
async function proxyTo(
  port: number,
): Promise<{ readonly url: string; readonly asked: readonly (string | undefined)[] }> {
  const asked: (string | undefined)[] = []
  const proxy = http.createServer()
  const sockets = new Set<net.Socket>()
  proxy.on('connect', (request, client: net.Socket) => {
    asked.push(request.url)
    const upstream = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  opened.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        proxy.close(() => resolve())
      }),
  )
  return { url: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`, asked }
}
