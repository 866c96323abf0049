import type {
  GetBucketLocationCommandOutput,
  HeadBucketCommandOutput,
  HeadObjectCommandOutput,
  ListObjectsV2CommandOutput,
} from '@aws-sdk/client-s3'
import { isChunked, unchunked } from './aws-chunked.ts'
import type { Reply } from './in-process-client.ts'
import { escapeXml } from './xml.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'

/** S3's REST protocol: the operation is in method and path, errors and listings are XML. */

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'

export interface S3Call {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Hosts such as `models.localhost:4599` and `models.s3.eu-west-1.amazonaws.com` name the bucket themselves. */
const virtualHost = /^(.+?)\.(?:localhost|s3[.-].+)(?::\d+)?$/

/** What a request asks for, path style or virtual-host style. Unknown requests get a name of their own, to be refused by. */
export const s3Call = ({ method, url, headers, body }: WireRequest): S3Call => {
  const { pathname, searchParams } = new URL(url, 'http://emulator')
  const host = virtualHost.exec(headers['host'] ?? '')?.[1]
  const [first = '', ...rest] = pathname.slice(1).split('/').map(decodeURIComponent)
  const Bucket = host ?? first
  const Key = host === undefined ? rest.join('/') : [first, ...rest].join('/')
  if (Key === '') return onBucket(method, Bucket, searchParams)
  const operation = objectOperation(method, searchParams, headers)
  if (operation !== 'PutObject') return { operation, input: { Bucket, Key } }
  return {
    operation,
    input: {
      Bucket,
      Key,
      Body: isChunked(headers) ? unchunked(body) : body,
      ContentType: headers['content-type'] ?? 'binary/octet-stream',
    },
  }
}

const objectOperation = (method: string, query: URLSearchParams, headers: WireRequest['headers']): string => {
  if (query.has('uploadId')) return multipartOperations[method] ?? 'Unknown'
  if (query.has('tagging')) return `${method === 'GET' ? 'Get' : 'Put'}ObjectTagging`
  if (query.has('acl')) return `${method === 'GET' ? 'Get' : 'Put'}ObjectAcl`
  if (headers['x-amz-copy-source'] !== undefined) return 'CopyObject'
  return objectOperations[method] ?? 'Unknown'
}

const multipartOperations: Readonly<Record<string, string>> = {
  PUT: 'UploadPart',
  POST: 'CompleteMultipartUpload',
  DELETE: 'AbortMultipartUpload',
  GET: 'ListParts',
}

const objectOperations: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  POST: 'CreateMultipartUpload',
  DELETE: 'DeleteObject',
}

const bucketOperations: Readonly<Record<string, string>> = {
  GET: 'ListObjects',
  HEAD: 'HeadBucket',
  PUT: 'CreateBucket',
  POST: 'DeleteObjects',
  DELETE: 'DeleteBucket',
}

const onBucket = (method: string, Bucket: string, query: URLSearchParams): S3Call => {
  if (method === 'GET' && query.has('location')) return { operation: 'GetBucketLocation', input: { Bucket } }
  if (method !== 'GET' || query.get('list-type') !== '2') {
    return { operation: bucketOperations[method] ?? 'Unknown', input: { Bucket } }
  }
  const given = (name: string, member: string) => {
    const value = query.get(name)
    return value === null ? {} : { [member]: member === 'MaxKeys' ? Number(value) : value }
  }
  return {
    operation: 'ListObjectsV2',
    input: {
      Bucket,
      ...given('prefix', 'Prefix'),
      ...given('delimiter', 'Delimiter'),
      ...given('max-keys', 'MaxKeys'),
      ...given('start-after', 'StartAfter'),
      ...given('continuation-token', 'ContinuationToken'),
      ...given('encoding-type', 'EncodingType'),
    },
  }
}

export const s3Response = (request: WireRequest, call: S3Call, reply: Reply): WireResponse => {
  if (reply.kind === 'broken' || reply.kind === 'hung') return { kind: reply.kind }
  const ids = { 'x-amz-request-id': reply.requestId }
  if (reply.kind === 'error') {
    const { name, message, statusCode } = reply.error
    const headers = { ...ids, ...reply.error.headers, 'content-type': 'application/xml' }
    if (request.method === 'HEAD') return answer(statusCode, headers)
    return answer(
      statusCode,
      headers,
      `${xmlHead}<Error><Code>${escapeXml(name)}</Code><Message>${escapeXml(message)}</Message>` +
        `<RequestId>${reply.requestId}</RequestId></Error>`,
    )
  }
  if (call.operation === 'ListObjectsV2') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operation of this name gives
    const output = reply.output as ListObjectsV2CommandOutput
    const encoded = call.input['EncodingType'] === 'url'
    return answer(200, { ...ids, 'content-type': 'application/xml' }, listingXml(output, encoded))
  }
  if (call.operation === 'GetBucketLocation') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operation of this name gives
    const { LocationConstraint = '' } = reply.output as GetBucketLocationCommandOutput
    return answer(
      200,
      { ...ids, 'content-type': 'application/xml' },
      `${xmlHead}<LocationConstraint xmlns="${namespace}">${LocationConstraint}</LocationConstraint>`,
    )
  }
  if (call.operation === 'HeadBucket') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operation of this name gives
    const { BucketRegion = '' } = reply.output as HeadBucketCommandOutput
    return answer(200, { ...ids, 'content-type': 'application/xml', 'x-amz-bucket-region': BucketRegion })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operations on objects give
  const { Body, ...head } = reply.output as ObjectOutput
  return answer(200, { ...ids, ...objectHeaders(head) }, Body ?? '')
}

interface ObjectOutput extends Omit<HeadObjectCommandOutput, '$metadata'> {
  readonly Body?: Uint8Array
}

const objectHeaders = (head: Omit<ObjectOutput, 'Body'>): Readonly<Record<string, string>> => ({
  ...(head.ETag === undefined ? {} : { etag: head.ETag }),
  ...(head.ContentLength === undefined ? {} : { 'content-length': String(head.ContentLength) }),
  ...(head.ContentType === undefined ? {} : { 'content-type': head.ContentType }),
  ...(head.LastModified === undefined ? {} : { 'last-modified': head.LastModified.toUTCString() }),
  ...(head.AcceptRanges === undefined ? {} : { 'accept-ranges': head.AcceptRanges }),
})

const listingXml = (output: ListObjectsV2CommandOutput, encoded: boolean): string => {
  const key = (text: string | undefined) =>
    escapeXml(encoded ? encodeURIComponent(text ?? '').replaceAll('%2F', '/') : (text ?? ''))
  const element = (name: string, value: string | number | boolean | undefined) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`
  const contents = (output.Contents ?? []).map(
    (object) =>
      `<Contents><Key>${key(object.Key)}</Key><LastModified>${object.LastModified?.toISOString() ?? ''}</LastModified>` +
      `<ETag>${escapeXml(object.ETag ?? '')}</ETag><Size>${object.Size ?? 0}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  )
  const prefixes = (output.CommonPrefixes ?? []).map(
    ({ Prefix }) => `<CommonPrefixes><Prefix>${key(Prefix)}</Prefix></CommonPrefixes>`,
  )
  return [
    `${xmlHead}<ListBucketResult xmlns="${namespace}">`,
    element('Name', escapeXml(output.Name ?? '')),
    element('Prefix', key(output.Prefix)),
    encoded ? element('EncodingType', 'url') : '',
    element('MaxKeys', output.MaxKeys),
    element('KeyCount', output.KeyCount),
    element('IsTruncated', output.IsTruncated),
    output.NextContinuationToken === undefined
      ? ''
      : element('NextContinuationToken', escapeXml(output.NextContinuationToken)),
    ...contents,
    ...prefixes,
    '</ListBucketResult>',
  ].join('')
}
