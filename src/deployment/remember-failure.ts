import type { AwsFailure } from '../aws/failure.ts'
import type { Desired } from './desired.ts'
import type { Memory } from './memory.ts'
import {
  afterDescription,
  madeOf,
  refused,
  tagged,
  withDeletion,
  withoutResource,
  withResource,
  withRollout,
  withTrouble,
} from './memory-changes.ts'
import { operationOf } from './operation.ts'
import { isWrite, type Step, type Write } from './step.ts'

const FIRST_DELAY_MS = 1_000
const BUSY_DELAY_MS = 5_000

/** Pure: what is known after a step that AWS or the network has failed. */
export function afterFailure(desired: Desired, memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  if (failure.kind === 'aborted') return memory
  if (memory.ending !== undefined) return afterFailedTidying(memory, step, failure, now)
  // Nearly always there is nothing to be found, and the looks may tell as well.
  if (step.kind === 'find-endpoint' && memory.listedAt === undefined) return { ...memory, listedAt: now }
  if (failure.kind === 'throttled' || failure.kind === 'unavailable') {
    return afterWeather(withTrouble(memory, step, failure, now), step, failure, now)
  }
  if (failure.kind === 'expired-credentials' || failure.kind === 'no-credentials') return refused(memory, step, failure)
  if (isWrite(step)) return afterRefusal(desired, memory, step, failure, now)
  if (step.kind === 'look' && failure.kind === 'denied' && memory.rollout?.kind === 'create') {
    // A policy that goes by tags lets us look only once the tags have spread.
    return withTrouble(memory, step, failure, now)
  }
  if (step.kind === 'list-inference-components') return { ...memory, inferenceComponents: [] }
  if (step.kind === 'check-nonce') return withResource(memory, step.name, { origin: 'found' })
  if (step.kind === 'describe') return afterDescription(memory, step.resource, step.name, '')
  return refused(memory, step, failure)
}

/** Nobody knows whether a write without an answer was done: only a look can tell. */
function afterWeather(memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  if (failure.kind === 'throttled' || !isWrite(step)) return memory
  const unsure: Memory = { ...memory, isFresh: false }
  switch (step.kind) {
    case 'create-model':
      return withResource(unsure, step.name, { resource: 'model', state: 'doubtful', origin: 'unknown' })
    case 'create-endpoint-config':
      return withResource(unsure, step.name, { resource: 'endpoint-config', state: 'doubtful', origin: 'unknown' })
    case 'create-endpoint':
      return unaccepted(withRollout(unsure, { kind: 'create', configName: step.configName, isNew: true }, now), failure)
    case 'update-endpoint':
      return unaccepted(withRollout(unsure, { kind: 'update', configName: step.configName, isNew: true }, now), failure)
    case 'delete-endpoint':
      return withDeletion(unsure, now)
    default:
      return unsure
  }
}

function unaccepted(memory: Memory, answer: AwsFailure): Memory {
  return memory.rollout === undefined
    ? memory
    : { ...memory, rollout: { ...memory.rollout, isAccepted: false, answer } }
}

function afterRefusal(desired: Desired, memory: Memory, write: Write, failure: AwsFailure, now: number): Memory {
  const mayDoWithoutTags = Object.keys(desired.specification.tags).length === 0
  if (failure.kind === 'denied' && failure.permission?.action === 'sagemaker:AddTags' && mayDoWithoutTags) {
    return { ...memory, isUntagged: true }
  }
  if (write.kind === 'add-tags' && write.optional) return tagged(memory, write.mark)
  if (failure.kind === 'in-progress') {
    const busy = { operation: operationOf(write.kind), failure }
    return { ...memory, isFresh: false, notBefore: now + BUSY_DELAY_MS, busy }
  }
  if (failure.kind === 'already-exists') return afterAlreadyExists(memory, write, failure, now)
  if (failure.kind === 'not-found') return afterNotFound(memory, write, failure, now)
  return refused(memory, write, failure)
}

function afterAlreadyExists(memory: Memory, write: Write, failure: AwsFailure, now: number): Memory {
  switch (write.kind) {
    case 'create-model':
      return withResource(memory, write.name, { resource: 'model', state: 'unseen' })
    case 'create-endpoint-config':
      return withResource(memory, write.name, { resource: 'endpoint-config', state: 'unseen' })
    default: {
      const { listedAt: _before, ...rest } = memory
      return {
        ...rest,
        isFresh: false,
        taken: failure,
        // That it was not found before says nothing any more.
        stretch: { since: now, looks: 0 },
        // Had our own answer been lost: it did arrive.
        ...(memory.rollout === undefined ? {} : { rollout: { ...memory.rollout, isAccepted: true } }),
      }
    }
  }
}

/** "Could not find …" about what this run needs and knows to make may be lag, or a twin's tidying: make sure of it. */
function afterNotFound(memory: Memory, write: Write, failure: AwsFailure, now: number): Memory {
  const isEndpoint = failure.resource === 'endpoint'
  if (isEndpoint || write.kind === 'delete-endpoint')
    return { ...memory, isFresh: false, notBefore: now + FIRST_DELAY_MS }
  const named = Object.keys(memory.resources).filter(
    (name) => name === failure.resourceName || failure.message.includes(name),
  )
  if (write.kind === 'add-tags') return withTrouble(memory, write, failure, now)
  if (named.length === 0) return refused(memory, write, failure)
  return named.reduce<Memory>(
    (known, name) => withResource(known, name, { state: 'doubtful' }),
    withTrouble(memory, write, failure, now),
  )
}

/** Tidying never changes a verdict: what cannot be deleted is named. */
function afterFailedTidying(memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  // It was out of time: what it asks for was asked for again and again by itself.
  if (step.kind === 'gather-evidence') return { ...memory, evidence: { since: step.request.since, logs: [] } }
  const troubled = withTrouble(memory, step, failure, now)
  const isPassing = failure.kind === 'throttled' || failure.kind === 'unavailable'
  if (isPassing && (troubled.trouble?.count ?? 0) < 3) return troubled
  const { trouble: _past, ...rest } = { ...troubled, notBefore: 0 }
  switch (step.kind) {
    case 'delete-endpoint-config':
    case 'delete-model': {
      const isGone = failure.kind === 'not-found'
      const known = withoutResource(rest, step.name)
      return isGone ? known : { ...known, leftBehind: [...known.leftBehind, { name: step.name, isCertain: true }] }
    }
    case 'add-tags':
      return tagged(rest, step.mark)
    case 'check-nonce':
      return withResource(rest, step.name, { origin: 'found' })
    case 'describe':
      return afterDescription(rest, step.resource, step.name, undefined)
    default: {
      // Without a look, nothing may be deleted.
      return { ...rest, resources: {}, leftBehind: [...rest.leftBehind, ...madeOf(rest)] }
    }
  }
}
