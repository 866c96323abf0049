import { EmulatorError } from './refusal.ts'
import { type Invocation, type InvocationResult, ModelError } from './runtime.ts'
import { type WireRequest, type WireResponse, answer } from './wire.ts'

/** The REST protocol of the SageMaker runtime: the body is the model's own. */

const mostBytes = 6_291_456

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
  const passedOn = ['content-type', 'accept', 'x-amzn-sagemaker-custom-attributes']
  return {
    body,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.includes(name))),
  }
}

export const targetVariant = ({ headers }: WireRequest): string | undefined => headers['x-amzn-sagemaker-target-variant']

export const runtimeAnswer = (result: InvocationResult, requestId: string): WireResponse =>
  answer(
    200,
    {
      'content-type': result.contentType,
      'x-amzn-invoked-production-variant': result.variant,
      'x-amzn-requestid': requestId,
    },
    result.body,
  )

export const runtimeRefusal = (error: EmulatorError, requestId: string): WireResponse =>
  answer(
    error.statusCode,
    { 'content-type': 'application/json', 'x-amzn-errortype': error.name, 'x-amzn-requestid': requestId },
    JSON.stringify({ ...(error instanceof ModelError ? error.details : {}), Message: error.message, message: error.message }),
  )
