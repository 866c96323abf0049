import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { HttpRequest } from '@smithy/core/protocols'
import dns from 'node:dns'
import { buffer } from 'node:stream/consumers'
import { classify } from '../../../src/aws/classify.ts'
import { Transport } from '../../../src/aws/transport.ts'
import { endWithTest } from './environment.ts'
import { type Answer, hang, serve, text } from './scripted-server.ts'

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** Sends a request, reads the whole answer, and tells what came of it. */
async function ask(transport: Transport, url: string) {
  const { protocol, hostname, port } = new URL(url)
  try {
    const request = new HttpRequest({ method: 'GET', protocol, hostname, port: Number(port), path: '/' })
    const { response } = await transport.handle(request)
    return (await buffer(response.body as NodeJS.ReadableStream)).toString()
  } catch (error) {
    return classify(error)
  }
}

async function serveForTest(...answers: readonly [Answer, ...Answer[]]) {
  const server = await serve(...answers)
  endWithTest(server.close)
  return server
}

describe.each(['http', 'https'])('a host that is never found, asked by %s', (protocol) => {
  const url = `${protocol}://sagemaker.example`

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
  })

  afterEach(() => {
    jest.restoreAllMocks()
    jest.useRealTimers()
  })

  /** Asks, and comes back as soon as the host is being looked for. */
  async function startAsking(transport: Transport) {
    const lookup = jest.spyOn(dns, 'lookup').mockImplementation(() => {})
    const outcome = ask(transport, url)
    while (lookup.mock.calls.length === 0) await nextTurn()
    return { outcome }
  }

  test('is given up after 10 s', async () => {
    const { outcome } = await startAsking(new Transport({}))
    jest.advanceTimersByTime(10_000)
    await expect(outcome).resolves.toMatchObject({ kind: 'unavailable', name: 'ETIMEDOUT' })
    expect(jest.getTimerCount()).toBe(0)
  })

  test('leaves no timer behind that keeps the process alive', async () => {
    const transport = new Transport({})
    const { outcome } = await startAsking(transport)
    jest.advanceTimersByTime(5_000)
    transport.destroy()
    await expect(outcome).resolves.toMatchObject({ kind: 'aborted' })
    await nextTurn()
    expect(jest.getTimerCount()).toBe(0)
  })
})

/** Says "102 Processing" again and again, and nothing else. */
const stall: Answer = (response) => {
  const timer = setInterval(() => {
    response.writeProcessing()
  }, 10)
  response.on('close', () => {
    clearInterval(timer)
  })
}

test.each<[string, Answer]>([
  ['where nothing comes', hang],
  ['where it is only promised', stall],
])('an answer that does not begin is given up, %s', async (_how, answer) => {
  const server = await serveForTest(answer)
  const transport = new Transport({}, { connecting: 60_000, answering: 50 })
  await expect(ask(transport, server.url)).resolves.toMatchObject({ kind: 'unavailable', name: 'ETIMEDOUT' })
})

test('silence within an answer is given up, also on a connection that was used before', async () => {
  const falteringAnswer: Answer = (response) => response.writeHead(200, { 'content-length': 100 }).write('half of')
  const server = await serveForTest(text(200, 'whole'), falteringAnswer)
  const transport = new Transport({}, { connecting: 60_000, answering: 50 })
  await expect(ask(transport, server.url)).resolves.toBe('whole')
  await expect(ask(transport, server.url)).resolves.toMatchObject({ kind: 'unavailable' })
  await expect(ask(transport, server.url)).resolves.toMatchObject({ kind: 'unavailable' })
})

test('after all is over, nothing is sent', async () => {
  const server = await serveForTest(text(200, 'whole'))
  const transport = new Transport({})
  transport.destroy()
  await expect(ask(transport, server.url)).resolves.toMatchObject({ kind: 'aborted' })
  expect(server.seen).toEqual([])
})

test('an answer may take longer than the server keeps an idle connection', async () => {
  const hint = { connection: 'keep-alive', 'keep-alive': 'timeout=2' }
  const late: Answer = (response) => void setTimeout(() => response.writeHead(200, hint).end('late'), 1_300)
  const { url } = await serveForTest(text(200, 'early', hint), late)
  const transport = new Transport({})
  endWithTest(() => transport.destroy())
  await expect(ask(transport, url)).resolves.toBe('early')
  await expect(ask(transport, url)).resolves.toBe('late')
})
