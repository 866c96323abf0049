import type { Memory, Rollout } from './memory.ts'
import { operationOf } from './operation.ts'

/** What is known, where a run ends early, of the rollout that it was to bring about. */
export type Standing =
  | { readonly state: 'not-started' }
  /** It was asked for, and AWS neither said yes nor showed it: whether the call took effect is not known. */
  | { readonly state: 'unconfirmed'; readonly kind: Rollout['kind']; readonly configName: string }
  | { readonly state: 'under-way' }

/** Pure: what a run knows of its rollout. */
export function standingOf({ rollout }: Pick<Memory, 'rollout'>): Standing {
  if (rollout === undefined) return { state: 'not-started' }
  const { kind, configName, isAccepted } = rollout
  return isAccepted ? { state: 'under-way' } : { state: 'unconfirmed', kind, configName }
}

/** The API operation that brings a rollout about. */
export function rolloutOperation(kind: Rollout['kind']): string {
  return operationOf(kind === 'create' ? 'create-endpoint' : 'update-endpoint')
}

/** Whether an API operation is one that brings a rollout about. */
export function isOfRollout(operation = ''): boolean {
  return operation === 'CreateEndpoint' || operation === 'UpdateEndpoint'
}
