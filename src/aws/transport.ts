import http from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'

const CONNECT_LIMIT_MS = 10_000
const ANSWER_LIMIT_MS = 30_000

/** What every client's `requestHandler` is set to, and how to end all connections that were made with it. */
export interface Transport {
  readonly requestHandler: {
    readonly httpAgent: http.Agent
    readonly httpsAgent: https.Agent
    readonly requestTimeout: number
    readonly socketTimeout: number
    readonly throwOnRequestTimeout: true
  }
  readonly destroy: () => void
}

/**
 * One pool of connections for all clients, the one that fetches credentials included. A server that does not answer never
 * hangs the run: it has 10 s to accept a connection, 30 s to begin its answer, and may be silent for 30 s within it.
 *
 * @param env names the proxies, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case (Node 20 does not honour them)
 * @throws {Error} if a proxy variable is no URL
 */
export function openTransport(env: NodeJS.ProcessEnv): Transport {
  const sockets = new Set<Socket>()
  const options = { keepAlive: true, maxSockets: 50, proxyEnv: proxies(env) }
  return {
    requestHandler: {
      httpAgent: watched(new http.Agent(options), sockets),
      httpsAgent: watched(new https.Agent(options), sockets),
      requestTimeout: ANSWER_LIMIT_MS,
      socketTimeout: ANSWER_LIMIT_MS,
      // Without it, the SDK only warns.
      throwOnRequestTimeout: true,
    },
    destroy: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

const PROXY_VARIABLES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']

/** Node passes over a proxy without a scheme in silence, where curl and GitHub's own toolkit take it for an HTTP one. */
function proxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = PROXY_VARIABLES.flatMap((name) => {
    const proxy = env[name] ?? ''
    return proxy === '' ? [] : [[name, proxy.includes('://') ? proxy : `http://${proxy}`] as const]
  })
  return { NO_PROXY: env['NO_PROXY'], no_proxy: env['no_proxy'], ...Object.fromEntries(named) }
}

/**
 * Lets the agent's connections be ended at any time, and gives up on those that are not established in time. An agent ends
 * only those that carry a request, not the ones that wait for a proxy; and the SDK's `connectionTimeout` leaves its timer
 * behind when a request is aborted. Either would keep a cancelled run's process alive.
 */
function watched<A extends http.Agent>(agent: A, sockets: Set<Socket>): A {
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const connection = connect(options, callback)
    if (connection instanceof Socket) {
      sockets.add(connection)
      connection.once('close', () => sockets.delete(connection))
      if (connection.connecting) limitConnecting(connection)
    }
    return connection
  }
  return agent
}

function limitConnecting(socket: Socket): void {
  const timer = setTimeout(() => {
    const message = `no connection was established within ${String(CONNECT_LIMIT_MS / 1000)} s`
    socket.destroy(Object.assign(new Error(message), { code: 'ETIMEDOUT' }))
  }, CONNECT_LIMIT_MS)
  const stop = () => {
    clearTimeout(timer)
  }
  socket.once('connect', stop).once('close', stop)
}
