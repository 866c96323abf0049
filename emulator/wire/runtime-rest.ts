import type { Reply } from './in-process-client.ts'
import { EmulatorError } from '../service/refusal.ts'
import type { Invocation } from '../hosting/invocation.ts'
import { type InvocationResult, ModelError } from '../hosting/runtime.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'

/** The REST protocol of the SageMaker runtime: the body is the model's own. */

const mostBytes = 6_291_456

/** Headers that reach the model. */
const passedOn = new Set(['content-type', 'accept', 'x-amzn-sagemaker-custom-attributes'])

/** The endpoint that a request invokes; `undefined`: it invokes none. */
export const invokedEndpoint = ({ method, url }: WireRequest): string | undefined => {
  const [, name] = /^\/endpoints\/([^/?]+)\/invocations(?:\?|$)/.exec(url) ?? []
  return method === 'POST' && name !== undefined ? decodeURIComponent(name) : undefined
}

/** Throws AWS's refusal of a body that is too large. */
export const invocationOf = ({ headers, body }: WireRequest): Invocation => {
  if (body.length > mostBytes) {
    throw new EmulatorError('ValidationError', `Body size ${body.length} exceeds the limit of ${mostBytes} bytes.`, 413)
  }
  return {
    body,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.has(name))),
  }
}

export const targetVariant = ({ headers }: WireRequest): string | undefined =>
  headers['x-amzn-sagemaker-target-variant']

export const runtimeResponse = (reply: Reply): WireResponse => {
  if (reply.kind === 'broken' || reply.kind === 'hung') return { kind: reply.kind }
  const requestId = { 'x-amzn-requestid': reply.requestId }
  if (reply.kind === 'error') return refusal(reply.error, requestId)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one operation there is gives this
  const { contentType, variant, body } = reply.output as InvocationResult
  return answer(200, { ...requestId, 'content-type': contentType, 'x-amzn-invoked-production-variant': variant }, body)
}

const refusal = (error: EmulatorError, requestId: Readonly<Record<string, string>>): WireResponse =>
  answer(
    error.statusCode,
    { ...requestId, 'content-type': 'application/json', 'x-amzn-errortype': error.name },
    JSON.stringify({ ...(error instanceof ModelError ? error.details : {}), Message: error.message }),
  )
