/** A request to a model, as its container sees it. */
export interface Invocation {
  readonly body: Uint8Array
  /** Those that SageMaker passes on, in lower case: content type, accept, custom attributes. */
  readonly headers: Readonly<Record<string, string>>
}

/** What a container answers. */
export interface ModelAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array | string
}
