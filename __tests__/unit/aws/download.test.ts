import { expect, test } from '@jest/globals'
import { HttpResponse } from '@smithy/core/protocols'
import { Readable } from 'node:stream'
import { download } from '../../../src/aws/download.ts'

const url = new URL('https://bucket.s3.eu-west-1.amazonaws.com/key?X-Amz-Signature=0a')

const answering = (body: unknown, statusCode = 200) => ({
  handle: async () => ({ response: new HttpResponse({ statusCode, headers: {}, body }) }),
})

test('ends at once when it is aborted in the middle of an answer', async () => {
  const cancelling = new AbortController()
  const body = new Readable({ read: () => {} })
  body.push('half of')
  const outcome = download(answering(body), url, 100, cancelling.signal)
  setImmediate(() => {
    cancelling.abort()
  })
  await expect(outcome).rejects.toMatchObject({ name: 'AbortError' })
  expect(body.destroyed).toBe(true)
})

test.each([
  ['is too long', 200, ['x'.repeat(60), 'x'.repeat(60), 'x'.repeat(60)], 'the download is longer than 100 bytes'],
  ['is a refusal', 403, ['words'], 'the download was answered with HTTP 403'],
])('leaves nothing open where the answer %s', async (_what, statusCode, chunks, words) => {
  const body = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  )
  const { signal } = new AbortController()
  await expect(download(answering(body, statusCode), url, 100, signal)).rejects.toThrow(words)
  expect(body.destroyed).toBe(true)
})

test('puts together what comes in pieces', async () => {
  const euro = Buffer.from('€')
  const body = Readable.from([euro.subarray(0, 1), euro.subarray(1)], { objectMode: false })
  const { signal } = new AbortController()
  await expect(download(answering(body), url, 100, signal)).resolves.toBe('€')
})
