import { DescribeEndpointCommand } from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { HttpRequest } from '@smithy/core/protocols'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aws } from '../../../src/aws/aws.ts'
import { classify } from '../../../src/aws/classify.ts'
import { Transport } from '../../../src/aws/transport.ts'
import { connectAs, useEnvironment } from './environment.ts'

// Node's agents know proxies from 24.5 on, which is what runners run the action on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const whereNodeKnowsProxies = major > 24 || (major === 24 && minor >= 5) ? describe : describe.skip

const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
const { signal } = new AbortController()
const image = '123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:v1'

let proxy: http.Server
let seen: string[]
let silent: boolean
let url: string

beforeEach(async () => {
  seen = []
  silent = false
  proxy = http.createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`)
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end('{"EndpointName":"churn"}')
  })
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url ?? ''}`)
    // The caller may be gone already.
    socket.on('error', () => {})
    if (!silent) socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`
})

afterEach(() => {
  jest.useRealTimers()
  proxy.close()
  proxy.closeAllConnections()
})

const look = (aws: Aws) => aws.sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'churn' }))
const failureOf = (call: Promise<unknown>) => call.then(() => undefined, classify)

whereNodeKnowsProxies('on Node 24', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])('every service is reached through %s', async (variable) => {
    useEnvironment(keys)
    const aws = connectAs({ env: { [variable]: url } })
    const failures = [
      await failureOf(look(aws)),
      await failureOf(aws.imageDigest(image, signal)),
      await failureOf(aws.artifactIdentity('s3://models/model.tar.gz', signal)),
      await failureOf(aws.containerLogs({ endpointName: 'churn', variantName: 'AllTraffic', since: 0 }, signal)),
      await failureOf(aws.role('arn:aws:iam::123456789012:role/SageMakerExecution', signal)),
      await failureOf(aws.endpointQuota('ml.m5.large', signal)),
      await failureOf(aws.alarms(['churn-errors'], signal)),
      await failureOf(aws.subnets(['subnet-1'], signal)),
    ]
    expect(seen).toEqual([
      'CONNECT api.sagemaker.eu-west-1.amazonaws.com:443',
      'CONNECT api.ecr.us-east-1.amazonaws.com:443',
      'CONNECT models.s3.eu-west-1.amazonaws.com:443',
      'CONNECT logs.eu-west-1.amazonaws.com:443',
      // It is in no region.
      'CONNECT iam.amazonaws.com:443',
      'CONNECT servicequotas.eu-west-1.amazonaws.com:443',
      'CONNECT monitoring.eu-west-1.amazonaws.com:443',
      'CONNECT ec2.eu-west-1.amazonaws.com:443',
    ])
    // What the proxy says is told, and is not taken for weather.
    for (const failure of failures) {
      expect(failure).toMatchObject({
        kind: 'rejected',
        name: 'ERR_PROXY_TUNNEL',
        message: expect.stringMatching(/ 407 /),
      })
    }
  })

  test('so is STS, where credentials come from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'token-'))
    const token = join(folder, 'token')
    writeFileSync(token, 'header.claims.signature')
    useEnvironment({ AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy' })
    await failureOf(look(connectAs({ env: { HTTPS_PROXY: url } })))
    expect(seen).toEqual(['CONNECT sts.eu-west-1.amazonaws.com:443'])
    rmSync(folder, { recursive: true })
  })

  test('an endpoint without TLS is asked for through HTTP_PROXY', async () => {
    useEnvironment({ ...keys, AWS_ENDPOINT_URL: 'http://sagemaker.example' })
    await expect(look(connectAs({ env: { HTTP_PROXY: url } }))).resolves.toMatchObject({ EndpointName: 'churn' })
    expect(seen).toEqual(['POST http://sagemaker.example/'])
  })

  test('a host in NO_PROXY is asked directly', async () => {
    useEnvironment({ ...keys, AWS_ENDPOINT_URL: url })
    const env = { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'localhost,127.0.0.1' }
    await expect(look(connectAs({ env }))).resolves.toMatchObject({ EndpointName: 'churn' })
    expect(seen).toEqual(['POST /'])
  })

  test('empty variables mean no proxy', async () => {
    useEnvironment({ ...keys, AWS_ENDPOINT_URL: url })
    const env = { HTTP_PROXY: '', HTTPS_PROXY: '', NO_PROXY: '' }
    await expect(look(connectAs({ env }))).resolves.toMatchObject({ EndpointName: 'churn' })
  })

  test('a proxy that does not answer is given up', async () => {
    silent = true
    const transport = new Transport({ HTTPS_PROXY: url }, { connecting: 60_000, answering: 50 })
    const request = new HttpRequest({ method: 'GET', protocol: 'https:', hostname: 'sagemaker.example', path: '/' })
    await expect(failureOf(transport.handle(request))).resolves.toMatchObject({ kind: 'unavailable' })
    expect(seen).toEqual(['CONNECT sagemaker.example:443'])
  })

  test('a proxy that does not answer keeps nothing alive when all is over', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
    useEnvironment(keys)
    silent = true
    const aws = connectAs({ env: { HTTPS_PROXY: url } })
    const failure = failureOf(look(aws))
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve))
    aws.destroy()
    await expect(failure).resolves.toMatchObject({ kind: 'aborted' })
    expect(jest.getTimerCount()).toBe(0)
  })

  test('a proxy may be named without a scheme, as curl takes it', async () => {
    useEnvironment({ ...keys, AWS_ENDPOINT_URL: 'http://sagemaker.example' })
    const env = { HTTP_PROXY: url.replace('http://', '') }
    await expect(look(connectAs({ env }))).resolves.toMatchObject({ EndpointName: 'churn' })
  })

  test('a proxy that is no URL is an error at once', () => {
    expect(() => connectAs({ env: { HTTPS_PROXY: 'http://proxy:port' } })).toThrow(/proxy/i)
  })
})
