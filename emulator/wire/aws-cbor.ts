import { cbor, dateToTag } from '@smithy/core/cbor'
import type { Reply } from './in-process-client.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'

/** Smithy's RPC protocol, in which Python's SDK and the AWS CLI ask CloudWatch: the operation in the path, bodies in CBOR. */

export interface CborCall {
  readonly service: string
  readonly operation: string
  readonly input: unknown
}

const services: Readonly<Record<string, string>> = { GraniteServiceVersion20100801: 'cloudwatch' }

/** What a request asks for; `undefined`: it is not in this protocol, or for a service that the emulator does not have. */
export const cborCall = ({ method, url, headers, body }: WireRequest): CborCall | undefined => {
  const [, name = '', operation] = /^\/service\/([^/]+)\/operation\/([^/?]+)$/.exec(url) ?? []
  const service = services[name]
  if (method !== 'POST' || headers['smithy-protocol'] !== 'rpc-v2-cbor') return undefined
  if (service === undefined || operation === undefined) return undefined
  const input: unknown = body.length === 0 ? {} : cbor.deserialize(body)
  return { service, operation, input }
}

export const cborResponse = (reply: Reply): WireResponse => {
  if (reply.kind === 'broken' || reply.kind === 'hung') return { kind: reply.kind }
  const headers = {
    'content-type': 'application/cbor',
    'smithy-protocol': 'rpc-v2-cbor',
    'x-amzn-requestid': reply.requestId,
  }
  if (reply.kind === 'output') return answer(200, headers, cbor.serialize(onWire(reply.output)))
  const { name, message, statusCode } = reply.error
  const side = statusCode < 500 ? 'Sender' : 'Receiver'
  const queryError = { 'x-amzn-query-error': `${name};${side}` }
  return answer(statusCode, { ...headers, ...queryError }, cbor.serialize({ __type: name, message }))
}

const onWire = (value: unknown): unknown => {
  if (value instanceof Date) return dateToTag(value)
  if (Array.isArray(value)) return value.map(onWire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, onWire(member)]))
}
