import { NodeHttpHandler } from '@smithy/node-http-handler'
import http from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import { PROXY_VARIABLES, proxyUrl } from '../proxy-url.ts'

/** In milliseconds. */
interface Limits {
  /** Until a connection is accepted. */
  readonly connecting: number
  /** Until an answer begins, and of silence within it. */
  readonly answering: number
}

const LIMITS: Limits = { connecting: 10_000, answering: 30_000 }

type Handle = NodeHttpHandler['handle']

/**
 * One pool of connections for all clients, the one that fetches credentials included. A server that does not answer never
 * hangs the run.
 *
 * `destroy()` ends all that is under way, the waits for a proxy included, so that the process can exit at once.
 */
export class Transport extends NodeHttpHandler {
  readonly #sockets: Set<Socket>
  readonly #onSession: (token: string) => void
  readonly #closing = new AbortController()

  /**
   * @param env names the proxies, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case (Node 20 does not honour them)
   * @param onSession told the token of temporary credentials, wherever the SDK has them from, before it is sent
   * @throws {Error} if a proxy variable is no URL
   */
  constructor(env: NodeJS.ProcessEnv, limits = LIMITS, onSession: (token: string) => void = () => undefined) {
    const sockets = new Set<Socket>()
    const options = { keepAlive: true, maxSockets: 50, timeout: limits.answering, proxyEnv: proxies(env) }
    super({
      httpAgent: watched(new http.Agent(options), sockets, limits),
      httpsAgent: watched(new https.Agent(options), sockets, limits),
      requestTimeout: limits.answering,
      // Without it, the SDK only warns.
      throwOnRequestTimeout: true,
    })
    this.#sockets = sockets
    this.#onSession = onSession
  }

  /** Aborted by `destroy()`. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  override handle(...[request, options]: Parameters<Handle>): ReturnType<Handle> {
    const token = request.headers['x-amz-security-token']
    if (token !== undefined) this.#onSession(token)
    const signal = options?.abortSignal
    const signals = signal instanceof AbortSignal ? [this.closing, signal] : [this.closing]
    return super.handle(request, { ...options, abortSignal: AbortSignal.any(signals) })
  }

  override destroy(): void {
    this.#closing.abort()
    for (const socket of this.#sockets) socket.destroy()
  }
}

/** Node passes over a proxy without a scheme in silence. */
function proxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = PROXY_VARIABLES.flatMap((name) => {
    const proxy = env[name] ?? ''
    return proxy === '' ? [] : [[name, proxyUrl(proxy)] as const]
  })
  return { NO_PROXY: env['NO_PROXY'], no_proxy: env['no_proxy'], ...Object.fromEntries(named) }
}

/**
 * Sets limits to the agent's connections, in place of the SDK's `connectionTimeout` and `socketTimeout`: their timers outlive
 * an aborted request, and would keep a cancelled run's process alive for seconds. The agent itself ends only connections
 * that carry a request, not those that wait for a proxy; so they are kept in `sockets`.
 */
function watched<A extends http.Agent>(agent: A, sockets: Set<Socket>, limits: Limits): A {
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const connection = connect(options, callback)
    if (connection instanceof Socket) {
      sockets.add(connection)
      connection.once('close', () => sockets.delete(connection))
      // The agent's own `timeout` only tells.
      connection.once('timeout', () => connection.destroy(timedOut('nothing was heard', limits.answering)))
      if (connection.connecting) limitConnecting(connection, limits.connecting)
    }
    return connection
  }
  const reuse = agent.reuseSocket.bind(agent)
  agent.reuseSocket = (socket, request) => {
    reuse(socket, request)
    // A server's hint how long it keeps an idle connection (`Keep-Alive: timeout=5`) is no limit to its answers.
    if (socket instanceof Socket) socket.setTimeout(limits.answering)
  }
  return agent
}

function limitConnecting(socket: Socket, limitMs: number): void {
  const timer = setTimeout(() => {
    socket.destroy(timedOut('no connection was established', limitMs))
  }, limitMs)
  const stop = () => {
    clearTimeout(timer)
  }
  socket.once('connect', stop).once('close', stop)
}

const timedOut = (what: string, limitMs: number): Error =>
  Object.assign(new Error(`${what} within ${String(limitMs / 1000)} s`), { code: 'ETIMEDOUT' })
