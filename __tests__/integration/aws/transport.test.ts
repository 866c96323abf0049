import { afterEach, expect, jest, test } from '@jest/globals'
import { once } from 'node:events'
import { Socket } from 'node:net'
import { openTransport } from '../../../src/aws/transport.ts'

afterEach(() => {
  jest.useRealTimers()
})

/** A connection that is being made: nothing happens to it before the test waits for something. */
function startConnecting(transport: ReturnType<typeof openTransport>, agent: 'httpAgent' | 'httpsAgent'): Socket {
  const socket = transport.requestHandler[agent].createConnection({ host: '127.0.0.1', port: 9 })
  if (!(socket instanceof Socket)) throw new Error('not a socket')
  return socket
}

test.each(['httpAgent', 'httpsAgent'] as const)('%s gives up on a connection after 10 s', async (agent) => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
  const socket = startConnecting(openTransport({}), agent)
  jest.advanceTimersByTime(9_999)
  expect(socket.destroyed).toBe(false)
  const failed = once(socket, 'error')
  jest.advanceTimersByTime(1)
  await expect(failed).resolves.toMatchObject([{ code: 'ETIMEDOUT' }])
})

test.each(['httpAgent', 'httpsAgent'] as const)(
  '%s leaves nothing behind that keeps the process alive',
  async (agent) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
    const transport = openTransport({})
    const socket = startConnecting(transport, agent)
    const closed = once(socket, 'close')
    transport.destroy()
    await closed
    expect(jest.getTimerCount()).toBe(0)
  },
)
