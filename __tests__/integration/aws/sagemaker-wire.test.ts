import { DescribeEndpointCommand, UpdateEndpointCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { classify } from '../../../src/aws/classify.ts'
import type { Clock } from '../../../src/deployment/clock.ts'
import { connectAs, connectTo, endWithTest, serveAws, useEnvironment } from './environment.ts'
import { type Answer, cut, drop, hang, json, text } from './scripted-server.ts'

const look = () => new DescribeEndpointCommand({ EndpointName: 'churn' })
const write = () => new UpdateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'churn-0a1b' })
const live = json(200, { EndpointName: 'churn', EndpointStatus: 'InService' })
const throttled = json(400, { __type: 'ThrottlingException', message: 'Rate exceeded' })
const broken = json(500, { __type: 'InternalFailure', message: 'We encountered an internal error.' })
const badGateway = text(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' })
const refused = json(400, { __type: 'ValidationException', message: 'Could not find endpoint "churn".' })

const weather: [string, Answer, string][] = [
  ['a throttle', throttled, 'throttled'],
  ['a 500', broken, 'unavailable'],
  ['a 502 from something in between', badGateway, 'unavailable'],
  ['a dropped connection', drop, 'unavailable'],
  ['an answer that is cut off', cut, 'unavailable'],
  ['an answer that is no JSON', text(200, '<html>Log in to this network</html>'), 'unavailable'],
]

test('speaks AWS JSON 1.1, signed for the region, under the name of the action', async () => {
  const { aws, server } = await connectTo(live)
  await expect(aws.sagemaker.send(look())).resolves.toMatchObject({ EndpointStatus: 'InService' })
  expect(server.seen).toMatchObject([
    {
      method: 'POST',
      url: '/',
      body: '{"EndpointName":"churn"}',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'SageMaker.DescribeEndpoint',
        authorization: expect.stringContaining('/eu-west-1/sagemaker/aws4_request'),
        'user-agent': expect.stringMatching(/ deploy-sagemaker-endpoint\/1\.2\.3$/),
      },
    },
  ])
})

test('takes the region that it is given, whatever the environment says', async () => {
  const { aws, server } = await connectTo(live)
  process.env['AWS_REGION'] = ''
  await aws.sagemaker.send(look())
  expect(server.seen[0]?.headers.authorization).toContain('/eu-west-1/')
})

describe('a call that only looks', () => {
  test.each(weather)('outlives %s', async (_what, answer) => {
    const { aws, server } = await connectTo(answer, answer, answer, live)
    await expect(aws.sagemaker.send(look())).resolves.toMatchObject({ EndpointStatus: 'InService' })
    expect(server.seen).toHaveLength(4)
  })

  test.each(weather)('gives up after four times %s', async (_what, answer, kind) => {
    const { aws, server, clock } = await connectTo(answer)
    const error: unknown = await aws.sagemaker.send(look()).catch((thrown: unknown) => thrown)
    expect(classify(error).kind).toBe(kind)
    expect(server.seen).toHaveLength(4)
    expect(clock.sleeps).toHaveLength(3)
  })

  test('waits for longer each time, and longest when it is throttled', async () => {
    const slow = await connectTo(throttled)
    await expect(slow.aws.sagemaker.send(look())).rejects.toThrow('Rate exceeded')
    const quick = await connectTo(broken)
    await expect(quick.aws.sagemaker.send(look())).rejects.toThrow('internal error')
    const withinTheUpperHalfOf = (delays: number[], longest: number[]) =>
      delays.map((delay, index) => delay / (longest[index] ?? 0)).every((part) => part >= 0.5 && part <= 1)
    expect(withinTheUpperHalfOf(slow.clock.sleeps, [1_000, 2_000, 4_000])).toBe(true)
    expect(withinTheUpperHalfOf(quick.clock.sleeps, [200, 400, 800])).toBe(true)
  })

  test('waits for as long as AWS asks it to', async () => {
    const { aws, clock } = await connectTo(text(503, '', { 'retry-after': '7' }), live)
    await aws.sagemaker.send(look())
    expect(clock.sleeps).toEqual([7_000])
  })

  test('is sent as often as AWS_MAX_ATTEMPTS says', async () => {
    const server = await serveAws(broken)
    const aws = connectAs({ env: { AWS_MAX_ATTEMPTS: '1' } })
    await expect(aws.sagemaker.send(look())).rejects.toThrow('internal error')
    expect(server.seen).toHaveLength(1)
  })

  test('is not sent again when it was refused', async () => {
    const { aws, server } = await connectTo(refused, live)
    await expect(aws.sagemaker.send(look())).rejects.toThrow('Could not find endpoint')
    expect(server.seen).toHaveLength(1)
  })
})

describe('a call that changes something', () => {
  test.each(weather)('is sent once, also after %s', async (_what, answer, kind) => {
    const { aws, server, clock } = await connectTo(answer, live)
    const error: unknown = await aws.sagemaker.send(write()).catch((thrown: unknown) => thrown)
    expect(classify(error).kind).toBe(kind)
    expect(server.seen).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
  })

  test('is sent again if it was refused for the time in its signature', async () => {
    const date = new Date(Date.now() + 3_600_000)
    const tooOld = { __type: 'InvalidSignatureException', message: 'Signature expired: it is now earlier than…' }
    const { aws, server } = await connectTo(json(400, tooOld, { date: date.toUTCString() }), live)
    await aws.sagemaker.send(write())
    const hour = date.toISOString().slice(0, 13).replaceAll('-', '')
    expect(server.seen.map(({ headers }) => String(headers['x-amz-date']).startsWith(hour))).toEqual([false, true])
  })
})

describe('an abort ends a call at once', () => {
  const patient: Clock = { now: Date.now, sleep: () => new Promise(() => {}) }

  /** Aborts as soon as `arrived`, and tells what the call ended with. */
  async function abortOnce(arrived: () => boolean, send: (signal: AbortSignal) => Promise<unknown>) {
    const controller = new AbortController()
    const outcome = send(controller.signal).then(
      () => 'answered',
      (error: unknown) => classify(error).kind,
    )
    while (!arrived()) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(new Error('the run was cancelled'))
    return outcome
  }

  test('while it waits for the answer', async () => {
    const { aws, server } = await connectTo(hang)
    const outcome = abortOnce(
      () => server.seen.length > 0,
      (abortSignal) => aws.sagemaker.send(look(), { abortSignal }),
    )
    await expect(outcome).resolves.toBe('aborted')
  })

  test('while it waits for its next attempt', async () => {
    const server = await serveAws(throttled)
    const aws = connectAs({ clock: patient })
    const outcome = abortOnce(
      () => server.seen.length > 0,
      (abortSignal) => aws.sagemaker.send(look(), { abortSignal }),
    )
    await expect(outcome).resolves.toBe('aborted')
    expect(server.seen).toHaveLength(1)
  })

  test('while credentials are being fetched', async () => {
    const server = await serveAws(hang)
    const token = join(mkdtempSync(join(tmpdir(), 'token-')), 'token')
    writeFileSync(token, 'header.claims.signature')
    endWithTest(() => {
      rmSync(dirname(token), { recursive: true })
    })
    const role = { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy' }
    useEnvironment({ AWS_ENDPOINT_URL: server.url, ...role })
    const aws = connectAs({})
    const outcome = abortOnce(
      () => server.seen.length > 0,
      (abortSignal) => aws.sagemaker.send(look(), { abortSignal }),
    )
    await expect(outcome).resolves.toBe('aborted')
    expect(server.seen[0]?.body).toContain('Action=AssumeRoleWithWebIdentity')
  })

  test('before it is sent', async () => {
    const { aws, server } = await connectTo(live)
    const abortSignal = AbortSignal.abort()
    await expect(aws.sagemaker.send(look(), { abortSignal })).rejects.toThrow('aborted')
    expect(server.seen).toEqual([])
  })
})

test('without credentials, says so', async () => {
  const server = await serveAws(live)
  useEnvironment({ AWS_ENDPOINT_URL: server.url })
  const aws = connectAs({})
  const error: unknown = await aws.sagemaker.send(look()).catch((thrown: unknown) => thrown)
  expect(classify(error).kind).toBe('no-credentials')
})
