import type { Account } from '../service/arns.ts'
import { arnOf } from '../service/arns.ts'
import { cborCall, cborResponse } from './aws-cbor.ts'
import { jsonCall, jsonInput, jsonResponse } from './aws-json.ts'
import { queryCall, queryResponse } from './aws-query.ts'
import type { Carrier } from '../service/carrier.ts'
import type { Ecr } from '../side/ecr.ts'
import { foreign, unsigned } from './foreign.ts'
import type { Reply } from './in-process-client.ts'
import { layerDownload } from './layer-download.ts'
import { EmulatorError } from '../service/refusal.ts'
import { invocationOf, invokedEndpoint, runtimeResponse, targetVariant } from './runtime-rest.ts'
import type { Runtime } from '../hosting/runtime.ts'
import { s3Call, s3Response } from './s3-rest.ts'
import { type WireRequest, type WireResponse, signedService } from './message.ts'

/** Tells from headers and path which service a request is for, and speaks that service's protocol. */
export const wireRouter = (where: Account, carrier: Carrier, runtime: Runtime, ecr: Ecr) => {
  const invoke = (name: string, request: WireRequest): Promise<Reply> => {
    const permission = { action: 'sagemaker:InvokeEndpoint', resource: arnOf(where, 'endpoint', name) }
    return carrier.carryLater('sagemaker-runtime', 'InvokeEndpoint', { EndpointName: name }, permission, () =>
      runtime.invoke(name, invocationOf(request), targetVariant(request)),
    )
  }

  return async (request: WireRequest): Promise<WireResponse> => {
    const layer = layerDownload(request, ecr)
    if (layer !== undefined) return layer
    const service = signedService(request)
    if (service === undefined) return unsigned(request, carrier.nextRequestId())
    const endpoint = invokedEndpoint(request)
    if (endpoint !== undefined) return runtimeResponse(await invoke(endpoint, request))
    const json = jsonCall(request, service)
    if (json !== undefined) return jsonResponse(request, carryJson(carrier, json.service, json.operation, request.body))
    const rpc = cborCall(request)
    if (rpc !== undefined) return cborResponse(carrier.carry(rpc.service, rpc.operation, rpc.input, 'caller'))
    const query = queryCall(request, service)
    if (query !== undefined) {
      return queryResponse(query, carrier.carry(query.service, query.operation, query.input, 'caller'))
    }
    if (service !== 's3') return foreign(request, service, where, carrier.nextRequestId())
    const call = s3Call(request)
    return s3Response(request, call, carrier.carry('s3', call.operation, call.input, 'caller'))
  }
}

const carryJson = (carrier: Carrier, service: string, operation: string, body: Uint8Array): Reply => {
  try {
    return carrier.carry(service, operation, jsonInput(body), 'caller')
  } catch (error) {
    if (error instanceof EmulatorError) return { kind: 'error', error, requestId: carrier.nextRequestId() }
    throw error
  }
}
