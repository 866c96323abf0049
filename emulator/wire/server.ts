import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { WireRequest, WireResponse } from './message.ts'

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Ends every connection, answered or not. */
  close(): Promise<void>
}

/**
 * Puts a handler of wire requests on a port of this machine.
 *
 * @param port 0: any that is free
 * @throws Error if the port is taken
 */
export const listen = async (
  handle: (request: WireRequest) => Promise<WireResponse>,
  port: number,
): Promise<Listening> => {
  const server = createServer((request, response) => {
    void respond(request, response, handle)
  })
  // Clients keep their connections for long; a server that drops an idle one at the wrong moment looks like weather.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const respond = async (
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: WireRequest) => Promise<WireResponse>,
): Promise<void> => {
  try {
    const told = await handle(await read(request))
    if (told.kind === 'hung') return
    if (told.kind === 'broken') {
      request.socket.destroy()
      return
    }
    response.writeHead(told.status, { 'content-length': told.body.length, ...told.headers })
    response.end(request.method === 'HEAD' ? undefined : told.body)
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' })
    response.end(`The emulator is at fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}

const read = async (request: IncomingMessage): Promise<WireRequest> => {
  const body = await buffer(request)
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body,
  }
}
