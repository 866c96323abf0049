import { afterAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasNode24, localAws, NODE_24, startStep, tidyUp, until } from '../fixtures/action-step.ts'

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined }

const servers: http.Server[] = []
afterAll(async () => {
  await tidyUp()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

test.concurrent('without credentials, the step says at once what to put before it', async () => {
  const aws = await localAws()
  const step = await aws.step({ env: NO_KEYS })
  expect(step.outputs['result']).toBe('failed')
  expect(step.outputs['failure-reason']).toContain('There are no AWS credentials')
  expect(step.summary).toContain('aws-actions/configure-aws-credentials')
  expect(step.took).toBeLessThan(10_000)
  expect(aws.requests).toEqual([])
})

test.concurrent('credentials that expire during a rollout: what happened, and how to get longer ones', async () => {
  const aws = await localAws({ durations: { creating: 60_000 } })
  const running = aws.start()
  await until(() => running.printed().includes('endpoint: Creating'))
  aws.emulator.script.expireCredentials(0)
  const step = await running.ended
  expect(step.outputs).toMatchObject({ result: 'failed', 'endpoint-status': 'Creating' })
  expect(step.outputs['failure-reason']).toContain('The credentials have expired.')
  expect(step.summary).toContain('role-duration-seconds')
  // What is being rolled out is left alone.
  expect(step.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])
})

test.concurrent('an AWS that cannot be reached is given up within seconds', async () => {
  const inputs = { 'image-uri': '', 'model-data-url': '', 'execution-role-arn': '', 'model-name': 'churn' }
  const env = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }
  const step = await startStep({ inputs: { ...inputs, 'wait-timeout': '2s' }, env }).ended
  expect(step.exitCode).toBe(1)
  expect(step.outputs['failure-reason']).toMatch(/ECONNREFUSED|wait-timeout/)
  expect(step.took).toBeLessThan(10_000)
})

test.concurrent('every call tells AWS who calls, with the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  const aws = await localAws()
  aws.emulator.script.nextRollout('churn', { end: 'failed' })
  await aws.step()
  const services = aws.requests.map(({ headers }) => /\/(\w+)\/aws4_request/.exec(headers['authorization'] ?? '')?.[1])
  expect(new Set(services)).toEqual(new Set(['sagemaker', 'ecr', 's3', 'iam', 'servicequotas', 'logs']))
  for (const { headers } of aws.requests) {
    expect(headers['user-agent']?.split(' ')).toContain(`deploy-sagemaker-endpoint/${version}`)
  }
})

const onNode24 = hasNode24 ? describe : describe.skip

onNode24('on Node 24, as on a runner (skipped where `npm run node24` has not put one)', () => {
  test.concurrent('the action deploys', async () => {
    const aws = await localAws()
    const step = await aws.step({ node: NODE_24 })
    expect(step.outputs['result']).toBe('created')
  })

  test.concurrent.each(['HTTP_PROXY', 'http_proxy'])('%s is used', async (name) => {
    const aws = await localAws()
    const proxy = await plainProxy()
    const step = await aws.step({ node: NODE_24, inputs: { 'dry-run': 'true' }, env: { [name]: proxy.url } })
    expect(step.outputs['result']).toBe('planned')
    expect(proxy.asked()).toHaveLength(aws.requests.length)
    for (const url of proxy.asked()) expect(url).toMatch(new RegExp(`^${aws.url}/`))
  })

  test.concurrent.each(['NO_PROXY', 'no_proxy'])('%s keeps calls from the proxy', async (name) => {
    const aws = await localAws()
    const proxy = await plainProxy()
    const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, [name]: 'localhost,127.0.0.1' }
    const step = await aws.step({ node: NODE_24, inputs: { 'dry-run': 'true' }, env })
    expect(step.outputs['result']).toBe('planned')
    expect(proxy.asked()).toEqual([])
  })

  test.concurrent('HTTPS_PROXY is of no concern to calls without TLS', async () => {
    const aws = await localAws()
    const proxy = await plainProxy()
    const step = await aws.step({ node: NODE_24, inputs: { 'dry-run': 'true' }, env: { HTTPS_PROXY: proxy.url } })
    expect(step.outputs['result']).toBe('planned')
    expect(proxy.asked()).toEqual([])
  })
})

/** Passes requests on, and notes their URLs. */
async function plainProxy() {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const { method, headers } = request
    const onward = http.request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked: () => asked }
}
