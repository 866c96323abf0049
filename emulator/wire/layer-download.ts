import type { Ecr } from '../side/ecr.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'

/** What ECR's download URLs point to; `undefined`: the request is for something else. */
export const layerDownload = ({ method, url }: WireRequest, ecr: Ecr): WireResponse | undefined => {
  const { pathname } = new URL(url, 'http://emulator')
  const pattern = /^\/prod-[^/]+-starport-layer-bucket\/(\d{12})\/(sha256:[0-9a-f]{64})$/
  const [, registryId, digest] = pattern.exec(decodeURIComponent(pathname)) ?? []
  if (method !== 'GET' || registryId === undefined || digest === undefined) return undefined
  const blob = ecr.blob(registryId, digest)
  return blob === undefined ? answer(404, {}) : answer(200, { 'content-type': 'application/octet-stream' }, blob)
}
