import { describe, expect, it, test } from '@jest/globals'
import { isChunked, unchunked } from '../../../emulator/wire/aws-chunked.ts'
import { type S3Call, s3Call } from '../../../emulator/wire/s3-rest.ts'

const request = (method: string, url: string, headers: Record<string, string> = {}, body = '') =>
  s3Call({ method, url, headers: { host: '127.0.0.1:4599', ...headers }, body: Buffer.from(body) })

const key = { Bucket: 'models', Key: 'a/b c.tar.gz' }

describe('an S3 request', () => {
  test.each<[string, S3Call, S3Call]>([
    ['path style', request('HEAD', '/models/a/b%20c.tar.gz'), { operation: 'HeadObject', input: key }],
    [
      'virtual-host style on this machine',
      request('HEAD', '/a/b%20c.tar.gz', { host: 'models.localhost:4599' }),
      { operation: 'HeadObject', input: key },
    ],
    [
      'virtual-host style at AWS',
      request('GET', '/a/b%20c.tar.gz?x-id=GetObject', { host: 'models.s3.eu-west-1.amazonaws.com' }),
      { operation: 'GetObject', input: key },
    ],
    [
      'an upload',
      request('PUT', '/models/k', { 'content-type': 'text/plain' }, 'hello'),
      {
        operation: 'PutObject',
        input: { Bucket: 'models', Key: 'k', Body: Buffer.from('hello'), ContentType: 'text/plain' },
      },
    ],
    [
      'a listing',
      request('GET', '/models?list-type=2&prefix=a%2F&max-keys=2&continuation-token=t'),
      { operation: 'ListObjectsV2', input: { Bucket: 'models', Prefix: 'a/', MaxKeys: 2, ContinuationToken: 't' } },
    ],
    ['a listing of the old kind', request('GET', '/models'), { operation: 'ListObjects', input: { Bucket: 'models' } }],
    [
      'a part of an upload is no upload',
      request('PUT', '/models/k?partNumber=1&uploadId=u', {}, 'part'),
      { operation: 'UploadPart', input: { Bucket: 'models', Key: 'k' } },
    ],
    [
      'a copy is no upload',
      request('PUT', '/models/k', { 'x-amz-copy-source': '/other/k' }),
      { operation: 'CopyObject', input: { Bucket: 'models', Key: 'k' } },
    ],
  ])('%s', (_what, call, expected) => {
    expect(call).toEqual(expected)
  })

  it('in signed chunks is put together', () => {
    const body = '5;chunk-signature=ab\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n'
    expect(Buffer.from(unchunked(Buffer.from(body))).toString()).toBe('hello world')
  })

  test.each([
    [{ 'content-encoding': 'aws-chunked' }, true],
    [{ 'content-encoding': 'gzip,aws-chunked' }, true],
    [{ 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' }, true],
    [{ 'content-encoding': 'gzip' }, false],
  ])('%j is in chunks: %j', (headers, chunked) => {
    expect(isChunked(headers)).toBe(chunked)
  })
})
