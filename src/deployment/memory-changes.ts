import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Endpoint } from './endpoint.ts'
import type { Memory, Resource, Rollout, Trouble } from './memory.ts'
import { operationOf } from './operation.ts'
import { isInTransition, timesOf } from './reading.ts'
import { standingOf } from './standing.ts'
import { type LeftBehind, type MadeResource, nameOf, type Step } from './step.ts'
import { newestStatus } from './timeline.ts'

// Single changes of what a run knows; remember.ts and remember-failure.ts say when each is due.

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 20_000
/** What goes wrong again after longer than that goes wrong anew: something else was waited for in between. */
const LONGEST_STREAK_GAP_MS = 2 * 60_000

export function withRollout(
  memory: Memory,
  {
    kind,
    configName,
    isNew,
  }: Pick<Rollout, 'kind'> & { readonly configName: string | undefined; readonly isNew: boolean },
  now: number,
): Memory {
  const baseline = memory.reading ?? { at: now, endpoint: undefined }
  const rollout: Rollout = {
    kind,
    configName: configName ?? baseline.endpoint?.EndpointConfigName ?? '',
    startedAt: (isNew ? undefined : beginningOf(kind, baseline.endpoint)) ?? now,
    baseline,
    isAccepted: true,
    wasSeen: isInTransition(baseline.endpoint),
    goneCreation: kind === 'create' && isNew ? (memory.rollout?.goneCreation ?? memory.newest.creation) : 0,
  }
  // What was seen before the write says nothing of what came of it: a stretch begins anew.
  return { ...memory, rollout, stretch: { since: now, looks: 0 }, followsOthers: false }
}

/** When a rollout that others have started began, in ms since the epoch, as far as AWS says. */
function beginningOf(kind: Rollout['kind'], endpoint: Endpoint | undefined): number | undefined {
  const { creation, modified } = timesOf(endpoint)
  const began = endpoint?.PendingDeploymentSummary?.StartTime?.getTime() ?? (kind === 'create' ? creation : modified)
  return began === 0 ? undefined : began
}

/** As with a rollout: what was seen before says nothing of what comes of it. */
export function withDeletion(memory: Memory, now: number): Memory {
  return { ...memory, deleted: timesOf(memory.reading?.endpoint).creation, stretch: { since: now, looks: 0 } }
}

export function afterDescription(
  memory: Memory,
  resource: MadeResource,
  name: string,
  arn: string | undefined,
): Memory {
  // What AWS refuses to make because it is there, it may still not find: that is lag, no reason to make it again.
  const isThere = arn !== undefined || memory.resources[name]?.state === 'unseen'
  const state = isThere ? 'present' : 'missing'
  return withResource(memory, name, { resource, state, ...(arn === undefined || arn === '' ? {} : { arn }) })
}

export function refused(memory: Memory, step: Step, failure: AwsFailure): Memory {
  const status = memory.reading?.endpoint?.EndpointStatus
  // Where AWS refuses the rollout itself, an earlier try whose answer was lost came to nothing; whom AWS does not know, it tells nothing.
  const isOfRollout = step.kind === 'create-endpoint' || step.kind === 'update-endpoint'
  const isTold = isOfRollout && failure.kind !== 'expired-credentials' && failure.kind !== 'no-credentials'
  const rollout = memory.rollout === undefined || isTold ? {} : { rollout: standingOf(memory), status }
  const refusal: Cause = { kind: 'refused', operation: operationOf(step.kind), name: nameOf(step), failure, ...rollout }
  return { ...memory, refusal }
}

export function withTrouble(memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  const last = memory.trouble
  const isSame = last?.step === step.kind && last.name === nameOf(step) && now - last.at <= LONGEST_STREAK_GAP_MS
  const before = isSame ? last : undefined
  const trouble: Trouble = {
    step: step.kind,
    name: nameOf(step),
    since: before?.since ?? now,
    at: now,
    count: (before?.count ?? 0) + 1,
    failure,
  }
  const delay = Math.min(FIRST_DELAY_MS * 2 ** (trouble.count - 1), LONGEST_DELAY_MS)
  return { ...memory, trouble, notBefore: now + delay }
}

export function withoutTrouble(memory: Memory, step: Step): Memory {
  if (step.kind !== 'conclude' && memory.trouble?.step !== step.kind) return memory
  const { trouble: _past, ...rest } = memory
  return { ...rest, notBefore: 0 }
}

/**
 * What SageMaker tells of the rollout under way: when it began, by the clock that log streams and alarms have, too, and how far the
 * variants have come, which is what they were in before their instances are taken down.
 */
export function withProgress(memory: Memory, { PendingDeploymentSummary: pending }: Endpoint): Memory {
  const { rollout } = memory
  if (pending === undefined || rollout === undefined || pending.EndpointConfigName !== rollout.configName) return memory
  const variants = [...(pending.ProductionVariants ?? []), ...(pending.ShadowProductionVariants ?? [])]
  const phases = variants.flatMap(({ VariantName = '', VariantStatus = [] }) => {
    const upwards = VariantStatus.filter(({ Status }) => Status !== undefined && Status !== 'Deleting')
    const { Status: status, StatusMessage: message } = newestStatus(upwards) ?? {}
    if (status === undefined) return []
    return [[VariantName, { status, ...(message === undefined ? {} : { message }) }] as const]
  })
  return {
    ...memory,
    rollout: { ...rollout, startedAt: pending.StartTime?.getTime() ?? rollout.startedAt },
    phases: { ...memory.phases, ...Object.fromEntries(phases) },
  }
}

export function withResource(memory: Memory, name: string, change: Partial<Resource>): Memory {
  const before: Resource = memory.resources[name] ?? {
    resource: 'model',
    state: 'missing',
    origin: 'found',
    creations: 0,
  }
  return { ...memory, resources: { ...memory.resources, [name]: { ...before, ...change } } }
}

export function withoutResource(memory: Memory, name: string): Memory {
  const { [name]: _gone, ...resources } = memory.resources
  return { ...memory, resources }
}

export function tagged(memory: Memory, arn: string | undefined): Memory {
  return arn === undefined ? memory : { ...memory, tagged: [...memory.tagged, arn] }
}

/** What this run made, or, where the answer was lost, may have made, and what is not known to be gone. */
export function madeOf({ resources }: Memory): readonly LeftBehind[] {
  return Object.entries(resources).flatMap(([name, { origin, state }]) =>
    origin === 'found' || state === 'missing' ? [] : [{ name, isCertain: origin === 'created' }],
  )
}
