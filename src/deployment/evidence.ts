import type { Alarm, Aws, LogTail, Lookup } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'

/** What came of a look that nothing depends on. */
export type Sought<T> = Lookup<T> | { readonly kind: 'unanswered'; readonly message: string }

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
}

/** What was found out about a failed rollout besides SageMaker's reason. All texts in it are from outside. */
export interface Evidence {
  readonly since: number
  readonly logs: readonly { readonly variantName: string; readonly tails: Sought<readonly LogTail[]> }[]
  readonly alarms?: { readonly names: readonly string[]; readonly states: Sought<readonly Alarm[]> }
}

/**
 * The containers' last words and the alarms' states, read side by side. Evidence is never required: what cannot be read says why.
 * @throws only once `signal` is aborted
 */
export async function gatherEvidence(
  { endpointName, variantNames, alarmNames, since }: EvidenceRequest,
  aws: Aws,
  signal: AbortSignal,
): Promise<Evidence> {
  const [logs, states] = await Promise.all([
    Promise.all(
      variantNames.map(async (variantName) => ({
        variantName,
        tails: await sought(() => aws.containerLogs({ endpointName, variantName, since }, signal), signal),
      })),
    ),
    alarmNames.length === 0 ? undefined : sought(() => aws.alarms(alarmNames, signal), signal),
  ])
  return { since, logs, ...(states === undefined ? {} : { alarms: { names: alarmNames, states } }) }
}

async function sought<T>(look: () => Promise<Lookup<T>>, signal: AbortSignal): Promise<Sought<T>> {
  try {
    return await look()
  } catch (error) {
    if (signal.aborted) throw error
    const { name, message } = classify(error)
    return { kind: 'unanswered', message: `${name}: ${message}` }
  }
}
