import type { Cause } from './cause.ts'
import type { Memory } from './memory.ts'
import { type Obstacle, type PreflightStop, wayOutOf } from './obstacle.ts'
import { isDeployedByUs } from './ownership.ts'
import {
  differingTags,
  inspectedTarget,
  type Intent,
  obstacle,
  obstacleAhead,
  obstacleAtHand,
  provide,
  study,
  tagExisting,
} from './prepare.ts'
import { sentencesOf } from './preflight/finding.ts'
import { CREATION_LAG_MS, isInTransition, isStale, isSteady, pendingConfigName, timesOf } from './reading.ts'
import type { Run } from './run.ts'
import type { Endpoint } from './endpoint.ts'
import type { Step } from './step.ts'
import type { SuccessResult } from './verdict.ts'
import { createEndpoint, tagEndpoint, updateEndpoint } from './writes.ts'
import { whatHappened } from './what-happened.ts'

/** Pure: from the first look to the change of the endpoint. Nothing is created while waiting for others. */
export function approach(run: Run, memory: Memory, now: number): Step {
  const endpoint = memory.reading?.endpoint
  if (run.desired.specification.dryRun) return preview(run, memory, endpoint)
  if (isStale(memory)) return pause(run, memory, 'the last answer was older than one before it')
  if (endpoint === undefined) return whenAbsent(run, memory, now)
  if (memory.deleted !== undefined && timesOf(endpoint).creation <= memory.deleted)
    return untilDeleted(run, memory, now)
  switch (endpoint.EndpointStatus) {
    case 'InService':
      return isTarget(run, endpoint.EndpointConfigName) ? leaveAsIs(run, memory) : update(run, memory, endpoint)
    case 'OutOfService':
    case 'UpdateRollbackFailed':
      return update(run, memory, endpoint)
    case 'Failed':
      return recreate(run, memory, endpoint)
    case 'Deleting':
      return isBeingDeletedSinceFirst(memory)
        ? pause(run, memory, 'the endpoint is being deleted')
        : failed({ kind: 'deleted' })
    default:
      return isOwnRollout(run, endpoint)
        ? join(run, memory, endpoint)
        : pause(run, memory, `the endpoint is ${endpoint.EndpointStatus ?? 'busy'}, not by this run`)
  }
}

// --- what the endpoint's state calls for

function whenAbsent(run: Run, memory: Memory, now: number): Step {
  if (wasThere(memory)) {
    return isSteady(memory, now)
      ? failed({ kind: 'deleted' })
      : pause(run, memory, 'SageMaker does not find the endpoint any more')
  }
  if (memory.taken !== undefined) return whenTaken(run, memory, now)
  const search = searchInAnyCase(memory)
  if (search !== undefined) return search
  const intent: Intent = { action: memory.deleted === undefined ? 'create' : 'recreate' }
  return (
    study(run, memory, intent) ??
    stop(obstacle(run, memory, intent)) ??
    provide(run, memory) ??
    createEndpoint(run, memory, inspectedTarget(memory))
  )
}

/** Of another case, or made by a twin and not shown yet: the list may tell at once, else time does. */
function whenTaken(run: Run, memory: Memory, now: number): Step {
  const isShownByNow = isSteady(memory, now) && now - memory.stretch.since >= CREATION_LAG_MS
  return memory.listedAt === undefined || isShownByNow
    ? fresh(memory, { kind: 'find-endpoint', name: memory.endpointName })
    : pause(run, memory, 'the name is taken, and SageMaker does not show the endpoint yet')
}

/**
 * Names of endpoints are unique whatever their case, and AWS does not say whether a look at one goes by the case: before anything
 * is made for a new endpoint, the list tells whether there is one.
 */
function searchInAnyCase({ listedAt, firstReading, endpointName }: Memory): Step | undefined {
  const hasBeenSeen = firstReading?.endpoint !== undefined
  return listedAt !== undefined || hasBeenSeen ? undefined : { kind: 'find-endpoint', name: endpointName }
}

/** Our own deletion of a failed endpoint: until it is gone, or, if the call never arrived, once more. */
function untilDeleted(run: Run, memory: Memory, now: number): Step {
  const isStillFailed = memory.reading?.endpoint?.EndpointStatus === 'Failed'
  return isStillFailed && isSteady(memory, now)
    ? fresh(memory, { kind: 'delete-endpoint', name: memory.endpointName })
    : pause(run, memory, 'the failed endpoint is being deleted')
}

function leaveAsIs(run: Run, memory: Memory): Step {
  return (
    study(run, memory, { action: 'none' }) ??
    tagExisting(run, memory, 'and-endpoint') ?? {
      kind: 'conclude',
      ending: { result: resultWithoutRollout(run, memory) },
    }
  )
}

/** Who waited for others and finds the work done has joined them. */
function resultWithoutRollout({ desired }: Run, { firstReading }: Memory): SuccessResult {
  const first = firstReading?.endpoint
  if (first === undefined) return 'created'
  return desired.endpointConfig.isNamed(first.EndpointConfigName ?? '') ? 'unchanged' : 'updated'
}

function join(run: Run, memory: Memory, endpoint: Endpoint): Step {
  const as = endpoint.EndpointStatus === 'Creating' ? 'create' : 'update'
  const reasons = ['Exactly this is being rolled out already: the run takes part in that rollout.']
  return (
    study(run, memory, { action: as, reasons, isUnderWay: true }) ??
    tagExisting(run, memory, 'and-endpoint') ?? { kind: 'join', as }
  )
}

function update(run: Run, memory: Memory, endpoint: Endpoint): Step {
  const intent: Intent = { action: 'update' }
  return (
    study(run, memory, intent) ??
    stop(obstacle(run, memory, intent)) ??
    provide(run, memory) ??
    wayBack(run, memory, endpoint) ??
    fresh(memory, updateEndpoint(run, memory, inspectedTarget(memory)))
  )
}

function wayBack(run: Run, memory: Memory, { EndpointArn: arn, EndpointConfigName: live }: Endpoint): Step | undefined {
  const isDue = arn !== undefined && live !== undefined && !memory.isUntagged && !memory.tagged.includes(arn)
  if (!isDue) return undefined
  const present = memory.inspection?.tags[arn]
  return tagEndpoint(run, arn, memory.endpointName, live, present?.kind === 'found' ? present.value : {})
}

function recreate(run: Run, memory: Memory, endpoint: Endpoint): Step {
  const intent: Intent = { action: 'recreate', reasons: ['AWS allows nothing but deletion on a failed endpoint.'] }
  return (
    study(run, memory, intent) ??
    stop(obstacleToDeletion(run, memory, endpoint) ?? obstacle(run, memory, intent)) ??
    inferenceComponents(memory) ??
    // Model and config first: if AWS refuses them, the failed endpoint remains as the evidence that it is.
    provide(run, memory) ??
    fresh(memory, { kind: 'delete-endpoint', name: memory.endpointName })
  )
}

function obstacleToDeletion({ desired }: Run, { inspection }: Memory, endpoint: Endpoint): Obstacle | undefined {
  const { recreateFailed, endpointName } = desired.specification
  const isOurs = inspection !== undefined && isDeployedByUs(endpointName, endpoint.EndpointArn, inspection)
  if (recreateFailed === true || (recreateFailed === 'auto' && isOurs)) return undefined
  return { kind: 'found-failed', isForbidden: recreateFailed === false, reason: endpoint.FailureReason }
}

function inferenceComponents({ inferenceComponents: names, endpointName }: Memory): Step | undefined {
  if (names === undefined) return { kind: 'list-inference-components', name: endpointName }
  return names.length > 0 ? failed({ kind: 'has-inference-components', names }) : undefined
}

/** A dry run tells what a run would do now, and what would stop it; it changes nothing and waits for nothing. */
function preview(run: Run, memory: Memory, endpoint: Endpoint | undefined): Step {
  const search = endpoint === undefined ? searchInAnyCase(memory) : undefined
  if (search !== undefined) return search
  const action = actionFor(run, endpoint)
  const isDeletion = action === 'recreate' && endpoint !== undefined
  const { inferenceComponents: names, endpointName } = memory
  if (isDeletion && names === undefined) return { kind: 'list-inference-components', name: endpointName }
  const atHand =
    obstacleAtHand(run, memory, { action }) ??
    (isDeletion ? obstacleToDeletion(run, memory, endpoint) : undefined) ??
    (isDeletion && names !== undefined && names.length > 0 ? { kind: 'has-inference-components', names } : undefined)
  const ahead = obstacleAhead(run, memory, { action })
  const obstacles = [atHand, ahead].flatMap((cause) =>
    cause === undefined ? [] : hindrances(cause, { endpointName, region: run.desired.specification.region }),
  )
  const reasons = whatElse(run, memory, action)
  return study(run, memory, { action, reasons, obstacles }) ?? { kind: 'conclude', ending: { result: 'planned' } }
}

/** What a run would do besides deploying, before or instead of it. */
function whatElse(run: Run, memory: Memory, action: Intent['action']): readonly string[] {
  const endpoint = memory.reading?.endpoint
  const tags = action === 'none' && memory.inspection !== undefined ? differingTags(run, memory) : []
  return [
    ...(isInTransition(endpoint)
      ? [`The endpoint is ${endpoint?.EndpointStatus ?? 'busy'}: a run would wait for the end of that.`]
      : []),
    ...(tags.length > 0 ? [`A run would write tags that differ: ${tags.join(', ')}.`] : []),
  ]
}

/** What a run would say if it stopped at this, one text each: what, why and what to do. */
function hindrances(
  cause: Obstacle | PreflightStop,
  endpoint: { readonly endpointName: string; readonly region: string },
): readonly string[] {
  if (cause.kind === 'preflight') return sentencesOf(cause.findings, 'error')
  const { why, remedies } = wayOutOf(cause, endpoint)
  return [[whatHappened(cause, endpoint.endpointName), why, ...remedies].filter((text) => text !== '').join(' ')]
}

function actionFor(run: Run, endpoint: Endpoint | undefined): Intent['action'] {
  if (endpoint === undefined || endpoint.EndpointStatus === 'Deleting') return 'create'
  if (endpoint.EndpointStatus === 'Failed') return 'recreate'
  const isServing = endpoint.EndpointStatus === 'InService' || isInTransition(endpoint)
  return isServing && isTarget(run, pendingConfigName(endpoint) ?? endpoint.EndpointConfigName) ? 'none' : 'update'
}

// --- what a reading means

function isOwnRollout(run: Run, endpoint: Endpoint): boolean {
  const { EndpointStatus, EndpointConfigName } = endpoint
  const coming = pendingConfigName(endpoint) ?? (EndpointStatus === 'Creating' ? EndpointConfigName : undefined)
  const isRollout = EndpointStatus === 'Creating' || EndpointStatus === 'Updating'
  return isRollout && coming !== undefined && coming !== liveOf(endpoint) && isTarget(run, coming)
}

/** While an endpoint is being created, nothing is live. */
function liveOf({ EndpointStatus, EndpointConfigName }: Endpoint): string | undefined {
  return EndpointStatus === 'Creating' ? undefined : EndpointConfigName
}

/** A config of our content, unless a rollout is forced: then only the one that this attempt makes. */
function isTarget({ desired }: Run, configName = ''): boolean {
  const { isNamed, forcedName } = desired.endpointConfig
  return desired.specification.forceNewDeployment ? configName === forcedName : isNamed(configName)
}

function wasThere(memory: Memory): boolean {
  return (
    memory.firstReading?.endpoint !== undefined && memory.deleted === undefined && !isBeingDeletedSinceFirst(memory)
  )
}

function isBeingDeletedSinceFirst({ firstReading }: Memory): boolean {
  return firstReading?.endpoint?.EndpointStatus === 'Deleting'
}

// --- steps

/** A write to the endpoint rests on a look with nothing written since: it is the baseline, and nothing is deleted unseen. */
function fresh(memory: Memory, step: Step): Step {
  return memory.isFresh ? step : { kind: 'look', name: memory.endpointName }
}

function pause({ desired }: Run, memory: Memory, reason: string): Step {
  return fresh(memory, { kind: 'wait', ms: desired.specification.pollIntervalMs, isPoll: true, reason })
}

function stop(cause: Cause | undefined): Step | undefined {
  return cause === undefined ? undefined : failed(cause)
}

function failed(cause: Cause): Step {
  return { kind: 'conclude', ending: { result: 'failed', cause } }
}
