/** A request as it comes over the wire. */
export interface WireRequest {
  readonly method: string
  /** Path and query, as sent. */
  readonly url: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** An answer as it goes over the wire, or none: the connection breaks, or stays silent for ever. */
export type WireResponse =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | { readonly kind: 'broken' }
  | { readonly kind: 'hung' }

export const answer = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string = '',
): WireResponse => ({ kind: 'answer', status, headers, body: typeof body === 'string' ? Buffer.from(body) : body })

/** Which service a request is signed for; `undefined`: it is not signed at all. Any signature is taken. */
export const signedService = ({ headers, url }: WireRequest): string | undefined => {
  const credential =
    /Credential=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1] ??
    new URL(url, 'http://emulator').searchParams.get('X-Amz-Credential')
  // access key / date / region / service / aws4_request
  return credential?.split('/').at(-2)
}
