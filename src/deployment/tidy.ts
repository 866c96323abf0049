import { modelNamesOf, variantsOf } from './desired.ts'
import type { Memory, Resource } from './memory.ts'
import { madeOf } from './memory-changes.ts'
import { configNamesOf, CREATION_LAG_MS, isInTransition, isStale, isSteady, timesOf } from './reading.ts'
import type { Run } from './run.ts'
import { rollbackAlarmsOf } from './specification.ts'
import type { Ending, LeftBehind, Step } from './step.ts'
import { STATE_TAG } from './tagging.ts'
import { targetConfigName } from './target.ts'

/** So often, and so long, an answer that cannot be believed is asked for again before cleaning up. */
const DOUBT_INTERVAL_MS = 10_000
const LONGEST_DOUBT_MS = 120_000

/** Pure: what is left to do once the verdict is known. Nothing here changes it. */
export function tidy(run: Run, memory: Memory, ending: Ending, now: number): Step {
  const next =
    'cause' in ending ? (investigate(run, memory, ending) ?? cleanUp(run, memory, ending, now)) : verify(memory, ending)
  // A cancelled run does nothing more, not even tidying.
  return (
    (memory.cancelled === undefined ? next : undefined) ?? {
      kind: 'done',
      ending,
      evidence: memory.evidence,
      phases: memory.phases,
      leftBehind: leftBehind(memory, ending),
    }
  )
}

/** The config whose rollout was completed is marked, so that a run killed before this is finished by the next. */
function verify(memory: Memory, ending: Ending): Step | undefined {
  const { rollout, reading, isUntagged, tagged } = memory
  const { EndpointArn: arn, EndpointConfigName: live, EndpointStatus } = reading?.endpoint ?? {}
  const isComplete = rollout !== undefined && ending.result !== 'in-progress' && EndpointStatus === 'InService'
  if (
    !isComplete ||
    arn === undefined ||
    live === undefined ||
    isUntagged ||
    tagged.includes(STATE_TAG.verifiedConfig)
  ) {
    return undefined
  }
  return {
    kind: 'add-tags',
    name: memory.endpointName,
    arn,
    mark: STATE_TAG.verifiedConfig,
    tags: { [STATE_TAG.verifiedConfig]: live },
    optional: true,
  }
}

/** Containers and alarms explain rollouts that failed, or that do not come to an end; other failures have their reason from AWS. */
function investigate(run: Run, memory: Memory, ending: Ending): Step | undefined {
  const { rollout, evidence, endpointName } = memory
  if (!('cause' in ending) || evidence !== undefined) return undefined
  const { cause } = ending
  if (cause.kind === 'found-failed') return investigateFound(run, memory, cause.reason)
  if (rollout === undefined) return undefined
  // Of a rollout that may not have begun, that there is no log is no news.
  const isStuck = cause.kind === 'timed-out' && rollout.isAccepted
  if (cause.kind !== 'rolled-back' && cause.kind !== 'ended' && !isStuck) return undefined
  const { endpointConfig, specification } = run.desired
  const request = {
    endpointName,
    variantNames: failingOf(variantNamesOf(endpointConfig.request), 'reason' in cause ? cause.reason : undefined),
    // A new endpoint has nothing to be turned back to.
    alarmNames: rollout.kind === 'update' ? rollbackAlarmsOf(specification) : [],
    since: rollout.startedAt,
    isAlone: rollout.kind === 'create',
  }
  return { kind: 'gather-evidence', name: endpointName, request }
}

/** An endpoint that had failed before this run: on another config, maybe, and since it was made. */
function investigateFound(
  { desired }: Run,
  { endpointName, reading, inspection }: Memory,
  reason: string | undefined,
): Step {
  const config = inspection?.live?.config
  const found = config?.kind === 'found' ? config.value : desired.endpointConfig.request
  const variantNames = failingOf(variantNamesOf(found), reason)
  const since = timesOf(reading?.endpoint).creation
  const request = { endpointName, variantNames, alarmNames: [], since, isAlone: true }
  return { kind: 'gather-evidence', name: endpointName, request }
}

function variantNamesOf(config: Parameters<typeof variantsOf>[0]): readonly string[] {
  return variantsOf(config).flatMap(({ VariantName }) => VariantName ?? [])
}

/**
 * SageMaker's reason often names the variant; if it does not, it may be any. Variants have names like `primary`, too, which is what
 * SageMaker calls a container.
 */
function failingOf(variantNames: readonly string[], reason = ''): readonly string[] {
  const afterVariant = reason.matchAll(/\bvariant[\s:'"“‘]+(?<name>[A-Za-z0-9-]+)/gi)
  return (
    [[...afterVariant].map(({ groups }) => groups?.['name'] ?? ''), reason.split(/[^A-Za-z0-9-]+/)]
      .map((words) => variantNames.filter((name) => words.includes(name)))
      .find((named) => named.length > 0) ?? variantNames
  )
}

// --- cleaning up what this run made and nothing refers to

function cleanUp(run: Run, memory: Memory, ending: Ending, now: number): Step | undefined {
  const made = Object.entries(memory.resources).filter(([, { origin }]) => origin !== 'found')
  if (made.length === 0 || !mayCleanUp(ending)) return undefined
  const { reading, isFresh, inspection } = memory
  // Before anything is deleted, it is looked at again, until the answer can be believed.
  if (!isFresh || reading === undefined) return { kind: 'look', name: memory.endpointName }
  if (!isCredible(memory, now)) {
    const isHopeless = now - (memory.endedAt ?? now) > LONGEST_DOUBT_MS
    return isHopeless
      ? undefined
      : { kind: 'wait', ms: DOUBT_INTERVAL_MS, isPoll: true, reason: 'making sure before cleaning up' }
  }
  if (mustKeep(memory)) return undefined

  const live = reading.endpoint?.EndpointConfigName
  if (live !== undefined && inspection?.live?.configName !== live) return inspectLive(run, memory, live)
  const referred = new Set([live, ...liveModelNames(memory)])
  const deletable = made.filter(
    ([name, { state, resource }]) =>
      state !== 'missing' && !referred.has(name) && (resource !== 'model' || knowsLiveModels(memory)),
  )
  const [first] = deletable.toSorted(configsFirst)
  return first === undefined ? undefined : discard(run, ...first)
}

/** A rollout of ours that SageMaker does not find may be there all the same. */
function isCredible(memory: Memory, now: number): boolean {
  const isMissed = memory.reading?.endpoint === undefined && memory.rollout?.isAccepted === true
  const isOverdue = now - memory.stretch.since >= CREATION_LAG_MS
  return isMissed ? isSteady(memory, now) && isOverdue : !isStale(memory)
}

/** After a time-out or a cancel the rollout may go on; with expired credentials nothing can be done. */
function mayCleanUp(ending: Ending): boolean {
  if (!('cause' in ending)) return false
  const { cause } = ending
  const isExpired = cause.kind === 'refused' && /^(expired|no)-credentials$/.test(cause.failure.kind)
  return cause.kind !== 'timed-out' && cause.kind !== 'cancelled' && !isExpired
}

/** In transition, who knows what is needed; and what a rollout of ours has ended badly on is the evidence. */
function mustKeep({ reading, rollout }: Memory): boolean {
  const endpoint = reading?.endpoint
  if (isInTransition(endpoint)) return true
  return rollout?.isAccepted === true && endpoint !== undefined && endpoint.EndpointStatus !== 'InService'
}

function inspectLive(run: Run, memory: Memory, liveConfigName: string): Step {
  return {
    kind: 'inspect',
    request: {
      desired: run.desired,
      targetConfigName: targetConfigName(run, memory.reading?.endpoint),
      liveConfigName,
      ownershipMatters: false,
    },
  }
}

function liveModelNames({ inspection }: Memory): readonly string[] {
  const config = inspection?.live?.config
  return config?.kind === 'found' ? modelNamesOf(config.value) : []
}

/** A config of others that may not be read may serve a model of ours; not one that was there before our model was. */
function knowsLiveModels({ reading, inspection, known }: Memory): boolean {
  const live = reading?.endpoint?.EndpointConfigName
  return live === undefined || known.includes(live) || inspection?.live?.config.kind === 'found'
}

/** A config refers to its models, so it goes first. */
function configsFirst([, a]: readonly [string, Resource], [, b]: readonly [string, Resource]): number {
  return Number(a.resource === 'model') - Number(b.resource === 'model')
}

function discard({ nonce }: Run, name: string, { resource, state, origin, arn }: Resource): Step {
  if (origin === 'unknown' && (state === 'doubtful' || arn === undefined)) return { kind: 'describe', resource, name }
  if (origin === 'unknown' && arn !== undefined) return { kind: 'check-nonce', name, arn, nonce }
  return { kind: resource === 'model' ? 'delete-model' : 'delete-endpoint-config', name }
}

/** What this run made and nothing refers to, as far as can be seen. What a rollout of ours is on, or goes on with, is in use. */
function leftBehind(memory: Memory, ending: Ending): readonly LeftBehind[] {
  const { reading, rollout, leftBehind: undeleted } = memory
  if (!('cause' in ending)) return []
  const isInUse = rollout?.isAccepted === true && !/^(?:rolled-back|superseded|deleted)$/.test(ending.cause.kind)
  // What goes with its endpoint is not in use for long.
  const endpoint = reading?.endpoint?.EndpointStatus === 'Deleting' ? undefined : reading?.endpoint
  const inUse = new Set([...configNamesOf(endpoint), ...liveModelNames(memory)])
  return [...undeleted, ...(isInUse ? [] : madeOf(memory).filter(({ name }) => !inUse.has(name)))]
}
