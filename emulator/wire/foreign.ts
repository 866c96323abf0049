import type { Account } from '../service/arns.ts'
import { accessDenied } from '../script/permissions.ts'
import { EmulatorError } from '../service/refusal.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'
import { escapeXml } from './xml.ts'

/**
 * Answers to requests that no part of the emulator takes: each in the protocol of the service that it is meant for, as AWS
 * answers a caller without permission, or without credentials.
 */

export const unsigned = (request: WireRequest, requestId: string): WireResponse =>
  refusal(
    request,
    new EmulatorError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403),
    requestId,
  )

export const foreign = (request: WireRequest, signedFor: string, where: Account, requestId: string): WireResponse => {
  const action = new URLSearchParams(Buffer.from(request.body).toString('latin1')).get('Action') ?? '*'
  return refusal(request, accessDenied(where.callerArn, { action: `${signedFor}:${action}`, resource: '*' }), requestId)
}

/** Query services speak XML, all others JSON. */
const refusal = (request: WireRequest, error: EmulatorError, requestId: string): WireResponse => {
  const headers = { 'x-amzn-requestid': requestId, 'x-amzn-errortype': error.name }
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const code = error.name.replace(/Exception$/, '')
    return answer(
      403,
      { ...headers, 'content-type': 'text/xml' },
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(error.message)}</Message></Error>` +
        `<RequestId>${requestId}</RequestId></ErrorResponse>`,
    )
  }
  const json = 'x-amz-target' in request.headers
  return answer(
    json ? 400 : 403,
    { ...headers, 'content-type': json ? 'application/x-amz-json-1.1' : 'application/json' },
    JSON.stringify({ __type: error.name, message: error.message }),
  )
}
