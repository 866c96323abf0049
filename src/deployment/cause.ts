import type { AwsFailure } from '../aws/failure.ts'
import type { LastWords } from './last-words.ts'
import type { Finding } from './preflight/finding.ts'
import type { Standing } from './standing.ts'

/** Why a run failed, as far as deciding goes; diagnosis.ts makes sentences of it. */
export type Cause =
  /** AWS refused a call and would refuse it again. */
  | {
      readonly kind: 'refused'
      readonly operation: string
      readonly name: string
      readonly failure: AwsFailure
      /** Of the rollout, where it is not what AWS refused. */
      readonly rollout?: Standing
      readonly status?: string | undefined
    }
  /** AWS has not done or answered something for longer than is worth waiting. */
  | { readonly kind: 'unanswered'; readonly operation: string; readonly name: string; readonly failure: AwsFailure }
  /** An image or artifact could not be looked up for a reason that passes. */
  | { readonly kind: 'look-up-failed'; readonly failure: AwsFailure }
  | {
      readonly kind: 'rolled-back'
      readonly formerConfigName: string
      readonly requestedConfigName: string
      readonly reason?: string | undefined
    }
  /** The rollout ended in a state that does not serve what was asked: Failed, UpdateRollbackFailed, OutOfService. */
  | {
      readonly kind: 'ended'
      readonly status: string
      readonly isCreation: boolean
      readonly reason?: string | undefined
    }
  /** Found in `Failed`, which allows nothing but deletion, and deletion was not allowed to us. */
  | { readonly kind: 'found-failed'; readonly isForbidden: boolean; readonly reason?: string | undefined }
  | { readonly kind: 'has-inference-components'; readonly names: readonly string[] }
  | { readonly kind: 'not-adopted'; readonly removals: readonly string[]; readonly isComparable: boolean }
  /** SageMaker refuses every update of an endpoint whose live config or model was deleted. */
  | { readonly kind: 'live-config-gone'; readonly configName: string }
  | { readonly kind: 'live-model-gone'; readonly configName: string; readonly modelName: string }
  | { readonly kind: 'model-missing'; readonly modelName: string }
  /** What the deployment refers to is not there, or is not as it must be. The first is an error. */
  | { readonly kind: 'preflight'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'impossible'
      /** What AWS refuses to change on a live endpoint. */
      readonly change: 'async-to-synchronous' | 'real-time-to-serverless' | 'model-to-components' | 'scaled-variant'
      readonly variantName?: string | undefined
    }
  /** A model package that is not there, or not approved. */
  | { readonly kind: 'package-unusable'; readonly name: string; readonly why: string }
  /** What this run made was deleted by others, and again after it was made anew. */
  | { readonly kind: 'vanishing'; readonly resource: string; readonly name: string }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'superseded'
      readonly by: string
      /** The endpoint is on its way to that config, and not on it yet. */
      readonly isPending: boolean
      readonly status?: string | undefined
    }
  | {
      readonly kind: 'timed-out'
      readonly waitTimeoutMs: number
      readonly rollout: Standing
      /** What AWS was failing to do or to answer when the time was up. */
      readonly words: readonly LastWords[]
      readonly status?: string | undefined
    }
  | {
      readonly kind: 'cancelled'
      readonly signal: string
      /** A call that was sent and not answered: whether it took effect is unknown. */
      readonly inFlight?: string | undefined
      readonly rollout: Standing
      readonly status?: string | undefined
    }
