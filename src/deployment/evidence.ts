import type { Alarm, Aws, LogTail, Lookup, Sought, Unanswered } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'
import { noAnswer } from '../aws/lookup.ts'
import { GivenUp } from '../aws/retries.ts'

/** Nobody should wait for longer to learn the verdict. A service that the runner's network cannot reach would take minutes. */
const EVIDENCE_LIMIT_MS = 20_000

/** How far a variant of a rollout had come. The message is SageMaker's. */
export interface VariantPhase {
  readonly status: string
  readonly message?: string
}

/** What to look at once a rollout has failed. */
export interface EvidenceRequest {
  readonly endpointName: string
  readonly variantNames: readonly string[]
  /** The CloudWatch alarms that can turn the rollout back. */
  readonly alarmNames: readonly string[]
  /** When the rollout began, in ms since the epoch. */
  readonly since: number
  /** No containers of before are running. */
  readonly isAlone: boolean
}

/** What was found out about a failed rollout besides SageMaker's reason. All texts in it are from outside. */
export interface Evidence {
  readonly since: number
  readonly logs: readonly { readonly variantName: string; readonly tails: Sought<readonly LogTail[]> }[]
  readonly alarms?: { readonly names: readonly string[]; readonly states: Sought<readonly Alarm[]> }
}

/**
 * The containers' last words and the alarms' states, read side by side. Evidence is never required: what cannot be read, or not in
 * time, says why.
 *
 * @param limitMs how long all of it may take together
 * @throws only once `signal` is aborted
 */
export async function gatherEvidence(
  { endpointName, variantNames, alarmNames, since, isAlone }: EvidenceRequest,
  aws: Aws,
  signal: AbortSignal,
  limitMs = EVIDENCE_LIMIT_MS,
): Promise<Evidence> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
  const sought = async <T>(look: (limited: AbortSignal) => Promise<Lookup<T>>): Promise<Sought<T>> => {
    try {
      return await look(limited)
    } catch (error) {
      if (signal.aborted) throw error
      return unanswered(error, limitMs)
    }
  }
  const [logs, states] = await Promise.all([
    Promise.all(
      variantNames.map(async (variantName) => ({
        variantName,
        tails: await sought((limit) => aws.containerLogs({ endpointName, variantName, since, isAlone }, limit)),
      })),
    ),
    alarmNames.length === 0 ? undefined : sought((limit) => aws.alarms(alarmNames, limit)),
  ])
  return { since, logs, ...(states === undefined ? {} : { alarms: { names: alarmNames, states } }) }
}

/** AWS's last words by their name, where there are any. */
function unanswered(error: unknown, limitMs: number): Unanswered {
  const answer = noAnswer(error, limitMs)
  if (answer.isLate === true) return answer
  const { name } = classify(error instanceof GivenUp ? error.cause : error)
  return { ...answer, message: `${name}: ${answer.message}` }
}
