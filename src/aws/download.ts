import { HttpRequest } from '@smithy/core/protocols'
import { addAbortSignal, Readable } from 'node:stream'
import type { Transport } from './transport.ts'

/**
 * Downloads a small text, with no credentials.
 *
 * @param maxBytes an answer that is longer is broken off
 * @throws {Error} if the answer is no 200, or too long; and whatever keeps it from coming, the signal's abort included
 */
export async function download(
  transport: Pick<Transport, 'handle'>,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string> {
  const request = new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    // As it stands: its signature covers it.
    path: `${url.pathname}${url.search}`,
  })
  const { response } = await transport.handle(request, { abortSignal: signal })
  const body: unknown = response.body
  if (!(body instanceof Readable)) throw new Error('the download has no body')
  if (response.statusCode !== 200) {
    body.destroy()
    throw new Error(`the download was answered with HTTP ${response.statusCode}`)
  }
  return textOf(addAbortSignal(signal, body), maxBytes)
}

async function textOf(body: Readable, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new Error('the download is no bytes')
    bytes += chunk.length
    // Leaving the loop ends the stream.
    if (bytes > maxBytes) throw new Error(`the download is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
