/** Whether a body comes in signed chunks (`aws-chunked`), as the SDKs send a body of unknown checksum. */
export const isChunked = (headers: Readonly<Record<string, string>>): boolean =>
  (headers['content-encoding'] ?? '').includes('aws-chunked') ||
  (headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-')

/** The body without its framing: each chunk is `<hex length>[;chunk-signature=…]\r\n<data>\r\n`, the last is empty; trailers follow. */
export const unchunked = (body: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const parts: Buffer[] = []
  let position = 0
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', position)
    if (lineEnd < 0) break
    const length = Number.parseInt(bytes.toString('latin1', position, lineEnd), 16)
    if (!(length > 0)) break
    const start = lineEnd + 2
    parts.push(bytes.subarray(start, start + length))
    position = start + length + 2
  }
  return Buffer.concat(parts)
}
