import type { LogTail } from '../aws/aws.ts'

/** The `result` output: how the run ended. */
export type SuccessResult = 'created' | 'updated' | 'recreated' | 'unchanged' | 'planned' | 'in-progress'
export type FailureResult = 'rolled-back' | 'failed' | 'timed-out' | 'cancelled' | 'superseded'
export type Result = SuccessResult | FailureResult

/** A failure as a person reads it. The text may hold words from outside; whoever prints it makes them harmless. */
export interface Failure {
  /** What happened to which resource: one sentence. */
  readonly what: string
  /** What it means: the causes, as far as they are known, the most specific first. */
  readonly why: string
  /** What that is known from, a sentence each, most telling first: AWS's own words with the request id, a log's line, alarms, statuses. */
  readonly evidence?: readonly string[]
  /** What to do next, most promising first; each a sentence or a command. */
  readonly remedies: readonly string[]
  /** The last lines of the failing variants' containers. */
  readonly logs: readonly LogTail[]
}

export type Verdict = { readonly result: SuccessResult } | { readonly result: FailureResult; readonly failure: Failure }
