import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Inspection } from './inspection.ts'
import type { LastWords } from './last-words.ts'
import type { Plan } from './plan.ts'
import type { Endpoint } from './endpoint.ts'
import type { Evidence, VariantPhase } from './evidence.ts'
import type { Ending, LeftBehind, MadeResource, Step } from './step.ts'

/** One look at the endpoint. */
export interface Reading {
  readonly at: number
  /** `undefined`: it does not exist. */
  readonly endpoint: Endpoint | undefined
}

/** A model or config that shall exist. */
export interface Resource {
  readonly resource: MadeResource
  /**
   * `doubtful`: an answer was lost, or AWS does not find what we thought to be there. `unseen`: AWS says that it is there, but has
   * not described it to us.
   */
  readonly state: 'missing' | 'doubtful' | 'unseen' | 'present'
  /** Who made it. `unknown`: perhaps this run, whose answer was lost; its nonce tag tells. */
  readonly origin: 'found' | 'created' | 'unknown'
  readonly arn?: string
  /** How often this run has made it. */
  readonly creations: number
}

/** The change of the endpoint that this run started, or joined. */
export interface Rollout {
  readonly kind: 'create' | 'update'
  readonly configName: string
  /** By AWS's clock, where AWS has told. */
  readonly startedAt: number
  /** The last look before it. */
  readonly baseline: Reading
  /** Whether AWS has said yes; `false`: the answer was lost. */
  readonly isAccepted: boolean
  /** What came in place of that yes. */
  readonly answer?: AwsFailure
  /** Whether a look has shown it under way. */
  readonly wasSeen: boolean
  /** CreationTime, in ms, of the newest endpoint of this name that was gone when this one was made; 0: none. */
  readonly goneCreation: number
}

/** Something passing that went wrong, again and again since then, and last when. */
export interface Trouble {
  readonly step: Step['kind']
  readonly name: string
  readonly since: number
  readonly at: number
  readonly count: number
  readonly failure: AwsFailure
}

/** All that a run knows. Only `remember` makes a new one; only `decide` reads it. */
export interface Memory {
  readonly startedAt: number
  readonly deadline: number
  /** In the case in which SageMaker has stored it, as far as known. */
  readonly endpointName: string
  readonly firstReading?: Reading
  readonly reading?: Reading
  /** Since when, and how often in a row, the looks have shown the same. */
  readonly stretch: { readonly since: number; readonly looks: number }
  /** The newest times that any look has shown, in ms: a look with older ones is stale. */
  readonly newest: { readonly creation: number; readonly modified: number }
  /** Nothing was written since the last look. */
  readonly isFresh: boolean
  /** Configs whose being live or pending does not mean that somebody came between. */
  readonly known: readonly string[]
  /** A transition was under way at the first look and has not ended: what it leads to is not known yet. */
  readonly followsOthers: boolean
  readonly inspection?: Inspection
  readonly plan?: Plan
  readonly resources: Readonly<Record<string, Resource>>
  /** The caller may not tag, and nobody asked for tags. */
  readonly isUntagged: boolean
  /** ARNs that have been given all tags they shall have. */
  readonly tagged: readonly string[]
  readonly rollout?: Rollout
  /** How far the rollout's variants have come, by name. */
  readonly phases: Readonly<Record<string, VariantPhase>>
  /** A change of the endpoint was refused because something else was being done with it. */
  readonly busy?: LastWords
  /** CreateEndpoint was refused because there is an endpoint of this name. */
  readonly taken?: AwsFailure
  /** When the endpoints were last listed to find one whose name differs in case; if `taken`, since then. In ms. */
  readonly listedAt?: number
  /** CreationTime, in ms, of the failed endpoint that this run, or a twin, deletes to make it anew. */
  readonly deleted?: number
  readonly inferenceComponents?: readonly string[]
  readonly trouble?: Trouble
  readonly notBefore: number
  readonly hasHeardFromAws: boolean
  readonly cancelled?: { readonly signal: string; readonly inFlight?: string | undefined }
  /** A refusal that decides the run. */
  readonly refusal?: Cause
  readonly ending?: Ending
  readonly endedAt?: number
  readonly evidence?: Evidence
  readonly leftBehind: readonly LeftBehind[]
}

/** The state of mind at the start: nothing is known. All times in ms since the epoch. */
export function blank(endpointName: string, now: number, waitTimeoutMs: number): Memory {
  return {
    startedAt: now,
    deadline: now + waitTimeoutMs,
    endpointName,
    stretch: { since: now, looks: 0 },
    newest: { creation: 0, modified: 0 },
    isFresh: false,
    known: [],
    followsOthers: false,
    resources: {},
    isUntagged: false,
    tagged: [],
    phases: {},
    notBefore: 0,
    hasHeardFromAws: false,
    leftBehind: [],
  }
}
