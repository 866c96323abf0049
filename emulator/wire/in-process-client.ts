import type { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling'
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { S3Client } from '@aws-sdk/client-s3'
import { ResourceLimitExceeded, type SageMakerClient, SageMakerServiceException } from '@aws-sdk/client-sagemaker'
import type { EmulatorError } from '../service/refusal.ts'

/** What became of a request on its way. */
export type Reply = { readonly requestId: string } & (
  | { readonly kind: 'output'; readonly output: object }
  | { readonly kind: 'error'; readonly error: EmulatorError }
  /** The connection broke; whether the request was done does not show. */
  | { readonly kind: 'broken' }
  /** There will never be an answer. */
  | { readonly kind: 'hung' }
)

/** Carries a request to the emulator. */
export type Carry = (service: string, operation: string, input: unknown) => Reply

/** The services that have an in-process client, each in the shape of its SDK client. */
export interface InProcessClients {
  readonly sagemaker: Pick<SageMakerClient, 'send' | 'destroy'>
  readonly ecr: Pick<ECRClient, 'send' | 'destroy'>
  readonly s3: Pick<S3Client, 'send' | 'destroy'>
  readonly logs: Pick<CloudWatchLogsClient, 'send' | 'destroy'>
  readonly 'application-autoscaling': Pick<ApplicationAutoScalingClient, 'send' | 'destroy'>
}

/**
 * A client in the shape of the SDK's that goes neither over the network nor through the SDK: a command object's class tells
 * the operation. Outputs and errors look as the SDK's do: a service exception, a network error (`TimeoutError` with a
 * `code`), or an `AbortError`. It does not retry.
 */
export const inProcessClient = <Name extends keyof InProcessClients>(
  service: Name,
  carry: Carry,
): InProcessClients[Name] => {
  const send = async (
    command: { readonly input: object },
    options?: { readonly abortSignal?: AbortSignal },
  ): Promise<object> => {
    const signal = options?.abortSignal
    if (signal?.aborted === true) throw aborted()
    const operation = command.constructor.name.replace(/Command$/, '')
    const reply = carry(service, operation, command.input)
    const metadata = { requestId: reply.requestId, attempts: 1, totalRetryDelay: 0 }
    switch (reply.kind) {
      case 'output':
        return { $metadata: { httpStatusCode: 200, ...metadata }, ...reply.output }
      case 'error':
        throw asSdkError(service, operation, reply.error, metadata)
      case 'broken':
        throw Object.assign(new Error('socket hang up'), {
          name: 'TimeoutError',
          code: 'ECONNRESET',
          $metadata: metadata,
        })
      case 'hung':
        return await abortion(signal)
    }
  }
  const client: unknown = { send, destroy: () => undefined }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the operation of a command gives that command's output
  return client as InProcessClients[Name]
}

/** Never resolves; rejects when the signal aborts. */
const abortion = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(aborted())
    })
  })

const aborted = (): Error => Object.assign(new Error('Request aborted'), { name: 'AbortError' })

const asSdkError = (service: string, operation: string, error: EmulatorError, metadata: object): Error => {
  const options = {
    name: error.name,
    message: error.message,
    $fault: error.statusCode < 500 ? ('client' as const) : ('server' as const),
    $metadata: { httpStatusCode: error.statusCode, ...metadata },
  }
  if (service === 'sagemaker') {
    if (error.name !== 'ResourceLimitExceeded') return new SageMakerServiceException(options)
    return new ResourceLimitExceeded({ ...options, Message: error.message })
  }
  const $response = { statusCode: error.statusCode, headers: error.headers }
  // The answer to a HEAD has no body: neither name nor words arrive, and the SDK makes some up.
  const lost = { name: error.statusCode === 404 ? 'NotFound' : 'Unknown', message: 'UnknownError' }
  return Object.assign(new Error(), options, { $response }, operation.startsWith('Head') ? lost : {})
}
