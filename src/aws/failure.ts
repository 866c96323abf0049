/** What kind of answer AWS gave when it did not do what it was asked. `classify` in classify.ts tells them apart. */
export type FailureKind =
  /** The named resource does not exist (or not yet: reads are eventually consistent). */
  | 'not-found'
  | 'already-exists'
  /** The endpoint is in transition and cannot be updated or deleted now. */
  | 'in-progress'
  /** Certainly not done; to be asked again later. */
  | 'throttled'
  /** 5xx, a dropped connection, no answer in time: of a write it is unknown whether it was done. */
  | 'unavailable'
  | 'denied'
  | 'expired-credentials'
  /** None were found, or AWS takes them for nobody's: a key that it does not know, a signature that does not fit. */
  | 'no-credentials'
  | 'limit-exceeded'
  /** Our own abort signal. */
  | 'aborted'
  /** Any other refusal: AWS will say the same again. */
  | 'rejected'

export type ResourceKind = 'endpoint' | 'endpoint-config' | 'model' | 'inference-component'

export interface AwsFailure {
  readonly kind: FailureKind
  /** The exception's name as AWS gave it, e.g. `ValidationException`; the error's own name for network faults. */
  readonly name: string
  /** AWS's own words. Text from outside: may quote what the user sent. */
  readonly message: string
  readonly requestId?: string
  readonly httpStatus?: number
  /** Of `not-found`, `already-exists` and `in-progress`: the kind of the resource that the message names. */
  readonly resource?: ResourceKind
  /** Of `not-found`, `already-exists` and `in-progress`: the name of that resource where the message names one (the last part of the ARN). */
  readonly resourceName?: string
  /** Of `denied`: the action that the caller may not perform, e.g. `sagemaker:AddTags`, and on what, where the message says so. */
  readonly permission?: { readonly action: string; readonly resource?: string }
}
