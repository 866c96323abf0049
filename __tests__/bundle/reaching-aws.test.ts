import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What the bundler left out of dist/ shows only when it is needed: every way to credentials has code of its own.

const expiration = new Date(Date.now() + 3_600_000).toISOString()
const TOKEN = 'FwoGZXIvYXdzEBYaDHqa0AP/1r5EXAMPLETOKEN+dGhlIGFjdGlvbg=='
const session = { AccessKeyId: 'AKIDSESSION', SecretAccessKey: 'secret', Token: TOKEN, Expiration: expiration }

const assumed = (action: string) =>
  `<${action}Response><${action}Result><Credentials><AccessKeyId>AKIDASSUMED</AccessKeyId>` +
  `<SecretAccessKey>secret</SecretAccessKey><SessionToken>${TOKEN}</SessionToken><Expiration>${expiration}</Expiration>` +
  `</Credentials></${action}Result></${action}Response>`

/** What AWS, and a machine's own metadata service, answer to whoever asks for credentials. */
function credentialsFor(url: string, body: string): string | undefined {
  if (url === '/latest/api/token') return 'metadata-token'
  if (url === '/latest/meta-data/iam/security-credentials/') return 'runner'
  if (url === '/latest/meta-data/iam/security-credentials/runner')
    return JSON.stringify({ Code: 'Success', ...session })
  if (url === '/container') return JSON.stringify(session)
  const action = /Action=(AssumeRole\w*)/.exec(body)?.[1]
  return action === undefined ? undefined : assumed(action)
}

interface Call {
  readonly target: string
  readonly accessKey: string
}

let folder: string
let server: http.Server
let url: string
let calls: Call[]
let tunnels: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  writeFileSync(join(folder, 'token'), 'header.claims.signature')
  writeFileSync(
    join(folder, 'config'),
    [
      '[profile assuming]',
      'role_arn = arn:aws:iam::123456789012:role/deploy',
      'source_profile = base',
      '[profile base]',
      'aws_access_key_id = AKIDBASE',
      'aws_secret_access_key = secret',
      '[profile process]',
      `credential_process = "${process.execPath}" "${join(folder, 'process.mjs')}"`,
    ].join('\n'),
  )
  const keys = { Version: 1, AccessKeyId: 'AKIDPROCESS', SecretAccessKey: 'secret' }
  writeFileSync(join(folder, 'process.mjs'), `console.log(${JSON.stringify(JSON.stringify(keys))})`)
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const credentials = credentialsFor(request.url ?? '', Buffer.concat(chunks).toString())
      if (credentials !== undefined) {
        response.end(credentials)
        return
      }
      const { authorization = '', 'x-amz-target': target, 'x-amz-security-token': sent } = request.headers
      calls.push({ target: String(target), accessKey: /Credential=(\w+)\//.exec(authorization)?.[1] ?? '' })
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
      response.end(JSON.stringify({ __type: 'AccessDeniedException', message: `Not here, with ${String(sent)}.` }))
    })
  })
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    // The caller may be gone already.
    socket.on('error', () => {}).end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})

/** Runs the action as a runner does, planning an endpoint, on a machine with nothing but these variables. */
async function runAction(variables: Readonly<Record<string, string>>): Promise<string> {
  calls = []
  tunnels = []
  const file = (name: string) => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  const env = {
    HOME: folder,
    AWS_REGION: 'eu-west-1',
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    'INPUT_ENDPOINT-NAME': 'churn',
    'INPUT_IMAGE-URI': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1',
    'INPUT_MODEL-DATA-URL': 's3://models/churn/model.tar.gz',
    'INPUT_EXECUTION-ROLE-ARN': 'arn:aws:iam::123456789012:role/SageMakerExecution',
    'INPUT_INSTANCE-TYPE': 'ml.m5.large',
    'INPUT_DRY-RUN': 'true',
    ...variables,
  }
  const child = spawn(process.execPath, ['dist/index.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  return printed
}

describe('credentials come from', () => {
  test.each<[string, (at: string) => Record<string, string>, string]>([
    ['the environment', () => ({ AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: 'secret' }), 'AKIDENV'],
    [
      "the workflow's own identity",
      (at) => ({
        AWS_WEB_IDENTITY_TOKEN_FILE: join(at, 'token'),
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
      }),
      'AKIDASSUMED',
    ],
    ['a profile that assumes a role', () => ({ AWS_PROFILE: 'assuming' }), 'AKIDASSUMED'],
    ['a program', () => ({ AWS_PROFILE: 'process' }), 'AKIDPROCESS'],
    ['the container', () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/container` }), 'AKIDSESSION'],
    ['the machine', () => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: url }), 'AKIDSESSION'],
  ])('%s', async (_source, variables, accessKey) => {
    const printed = await runAction({ AWS_ENDPOINT_URL: url, ...variables(folder) })
    expect({ printed, calls }).toMatchObject({
      calls: expect.arrayContaining([{ target: 'SageMaker.DescribeEndpoint', accessKey }]),
    })
    expect(printed).not.toContain(TOKEN)
    // One look at each service, all with what was found once.
    expect(new Set(calls.map((call) => call.accessKey))).toEqual(new Set([accessKey]))
  })
})

test('image and artifact are looked up, by code that is loaded for it', async () => {
  await runAction({ AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: 'secret' })
  const targets = calls.map(({ target }) => target)
  expect(targets).toContain('AmazonEC2ContainerRegistry_V20150921.BatchGetImage')
  // S3's calls have no target.
  expect(targets).toContain('undefined')
})

// Node's agents know proxies from 24.5 on, which is what runners run the action on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const whereNodeKnowsProxies = major > 24 || (major === 24 && minor >= 5) ? describe : describe.skip

whereNodeKnowsProxies('on Node 24', () => {
  test("a proxy is used, and its refusal is told in the proxy's words", async () => {
    const printed = await runAction({ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', HTTPS_PROXY: url })
    expect(tunnels).toContain('api.sagemaker.eu-west-1.amazonaws.com:443')
    expect(printed).toContain('403 Forbidden')
  })
})
