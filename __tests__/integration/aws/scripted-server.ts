import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

export type Answer = (response: http.ServerResponse, request: Seen) => void

/** As the services of the AWS JSON protocols answer. */
export const json =
  (status: number, body: object, headers: http.OutgoingHttpHeaders = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...headers }).end(JSON.stringify(body))
  }

/** As S3 answers, and everything else that is not JSON. */
export const text =
  (status: number, body: string, headers: http.OutgoingHttpHeaders = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

export const drop: Answer = (response) => response.socket?.destroy()

/** Half an answer, then the connection ends. */
export const cut: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': 100 })
  response.write('{"EndpointName":', () => response.socket?.destroy())
}

export const hang: Answer = () => {}

export interface ScriptedServer {
  readonly url: string
  readonly seen: readonly Seen[]
  readonly close: () => void
}

/** Gives the answers one after the other, and the last one from then on. */
export async function serve(...answers: readonly [Answer, ...Answer[]]): Promise<ScriptedServer> {
  const seen: Seen[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const answer = answers[Math.min(seen.length, answers.length - 1)]
      const arrived = { method, url, headers, body: Buffer.concat(chunks).toString() }
      seen.push(arrived)
      answer?.(response, arrived)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
