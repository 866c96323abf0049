import type { Reply } from './in-process-client.ts'
import { EmulatorError } from '../service/refusal.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'

/** The AWS JSON protocols, 1.0 and 1.1: `POST /`, the operation in a header, timestamps as seconds. */

const services: Readonly<Record<string, string>> = {
  SageMaker: 'sagemaker',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  Logs_20140328: 'logs',
  AnyScaleFrontendService: 'application-autoscaling',
  GraniteServiceVersion20100801: 'cloudwatch',
  ServiceQuotasV20190624: 'servicequotas',
}

export interface JsonCall {
  /** As the emulator calls the service, else as the request is signed. */
  readonly service: string
  readonly operation: string
}

/** What a request asks for, by its `x-amz-target`; `undefined`: it is no AWS JSON. */
export const jsonCall = ({ headers }: WireRequest, signedFor: string): JsonCall | undefined => {
  const [prefix = '', operation] = (headers['x-amz-target'] ?? '').split('.')
  return operation === undefined ? undefined : { service: services[prefix] ?? signedFor, operation }
}

/** The input; throws AWS's refusal of what is no JSON object. */
export const jsonInput = (body: Uint8Array): unknown => {
  if (body.length === 0) return {}
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    throw new EmulatorError('SerializationException', 'Could not parse the request body as JSON')
  }
}

/** In the version of the protocol that the request has. */
export const jsonResponse = (request: WireRequest, reply: Reply): WireResponse => {
  if (reply.kind === 'broken' || reply.kind === 'hung') return { kind: reply.kind }
  const type = request.headers['content-type'] ?? ''
  const headers = {
    'content-type': type.startsWith('application/x-amz-json-1.') ? type : 'application/x-amz-json-1.1',
    'x-amzn-requestid': reply.requestId,
  }
  if (reply.kind === 'output') return answer(200, headers, JSON.stringify(onWire(reply.output)))
  const { name, message, statusCode } = reply.error
  const body = JSON.stringify({ __type: name, message })
  // Services that once spoke the query protocol go on telling its names of errors to whoever asks for them.
  if (request.headers['x-amzn-query-mode'] !== 'true') return answer(statusCode, headers, body)
  return answer(statusCode, { ...headers, 'x-amzn-query-error': `${name};${side(statusCode)}` }, body)
}

const side = (statusCode: number): string => (statusCode < 500 ? 'Sender' : 'Receiver')

const onWire = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(onWire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, onWire(member)]))
}
