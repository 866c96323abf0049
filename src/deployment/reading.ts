import type { Memory, Reading } from './memory.ts'
import type { Endpoint } from './endpoint.ts'

// Reads of SageMaker are eventually consistent: they lag, and they go backwards. What follows tells news from echoes.

/** So many looks in a row, over so long, show the same only if it is so. */
const PROOF_LOOKS = 3
const PROOF_MS = 30_000

/** A new endpoint may not be found for about a minute (docs/design-notes.md). */
export const CREATION_LAG_MS = 60_000

/** Statuses in which SageMaker takes neither an update nor a deletion. */
const TRANSITIONS: ReadonlySet<string> = new Set(['Creating', 'Updating', 'SystemUpdating', 'RollingBack', 'Deleting'])

export function isInTransition(endpoint: Endpoint | undefined): boolean {
  return endpoint !== undefined && TRANSITIONS.has(endpoint.EndpointStatus ?? '')
}

export function pendingConfigName(endpoint: Endpoint | undefined): string | undefined {
  return endpoint?.PendingDeploymentSummary?.EndpointConfigName
}

/** The configs that a look shows live or on their way. */
export function configNamesOf(endpoint: Endpoint | undefined): readonly string[] {
  return [endpoint?.EndpointConfigName, pendingConfigName(endpoint)].filter((name) => name !== undefined)
}

/** When the endpoint was made and last changed, in ms since the epoch; 0 where AWS does not say. */
export function timesOf(endpoint: Endpoint | undefined): { readonly creation: number; readonly modified: number } {
  return {
    creation: endpoint?.CreationTime?.getTime() ?? 0,
    modified: endpoint?.LastModifiedTime?.getTime() ?? 0,
  }
}

/** Whether two looks show the same. */
export function showSame(a: Reading | undefined, b: Reading): boolean {
  if (a === undefined) return false
  const signature = ({ endpoint }: Reading) =>
    JSON.stringify([endpoint?.EndpointStatus, configNamesOf(endpoint), timesOf(endpoint)])
  return signature(a) === signature(b)
}

/** Whether the last look shows something older than what was seen before, e.g. the endpoint that was deleted meanwhile. */
export function isStale({ reading, newest, rollout }: Memory): boolean {
  if (reading?.endpoint === undefined) return false
  const { creation, modified } = timesOf(reading.endpoint)
  if (rollout !== undefined && creation !== 0 && creation <= rollout.goneCreation) return true
  return creation < newest.creation || (creation === newest.creation && modified < newest.modified)
}

/** Whether the same was seen often and long enough to be believed whatever it is. */
export function isSteady({ stretch }: Memory, now: number): boolean {
  return stretch.looks >= PROOF_LOOKS && now - stretch.since >= PROOF_MS
}

/**
 * Whether the last look, which shows an ending that is not the one asked for, can be believed: it is newer than the baseline, or
 * the rollout was seen and this was read twice since, or it stays the same.
 */
export function isProven(memory: Memory, now: number): boolean {
  if (isSteady(memory, now)) return true
  const { reading, rollout, stretch } = memory
  if (reading === undefined || rollout === undefined || isStale(memory)) return false
  const isNewer = timesOf(reading.endpoint).modified > timesOf(rollout.baseline.endpoint).modified
  return isNewer || (rollout.wasSeen && stretch.looks >= 2)
}
