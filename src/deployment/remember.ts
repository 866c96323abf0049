import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Desired } from './desired.ts'
import type { Inspection } from './inspection.ts'
import { operationOf } from './operation.ts'
import type { Memory, Reading, Resource, Rollout, Trouble } from './memory.ts'
import { configNamesOf, isInTransition, isStale, pendingConfigName, showSame, timesOf } from './reading.ts'
import type { Endpoint } from './endpoint.ts'
import type { MadeResource, Outcome, Step, Write } from './step.ts'

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 20_000
const BUSY_DELAY_MS = 5_000
/** What goes wrong again after longer than that goes wrong anew: something else was waited for in between. */
const LONGEST_STREAK_GAP_MS = 2 * 60_000

/** Pure: what was known, what was done and what came of it → what is known now. */
export function remember(desired: Desired, memory: Memory, step: Step, outcome: Outcome, now: number): Memory {
  if (outcome.kind === 'failed') return afterFailure(desired, memory, step, outcome.failure, now)
  const heard: Memory = step.kind === 'wait' ? memory : { ...withoutTrouble(memory, step), hasHeardFromAws: true }
  switch (outcome.kind) {
    case 'looked':
      return afterLook(heard, outcome.endpoint, now)
    case 'inspected':
      return afterInspection(desired, heard, outcome.inspection)
    case 'described':
      return step.kind === 'describe' ? afterDescription(heard, step.resource, step.name, outcome.arn) : heard
    case 'listed':
      return step.kind === 'find-endpoint'
        ? afterSearch(heard, outcome.names, now)
        : { ...heard, inferenceComponents: outcome.names }
    case 'checked':
      return step.kind === 'check-nonce'
        ? withResource(heard, step.name, { origin: outcome.isOurs ? 'created' : 'found' })
        : heard
    case 'read':
      return { ...heard, logs: outcome.logs }
    case 'written':
      return isWrite(step) ? afterWrite(heard, step, outcome.arn, now) : heard
    case 'passed':
      return afterPassing(heard, step, now)
  }
}

function afterPassing(memory: Memory, step: Step, now: number): Memory {
  switch (step.kind) {
    case 'announce':
      return { ...memory, plan: step.plan }
    case 'join':
      return withRollout(
        memory,
        { kind: step.as, configName: pendingConfigName(memory.reading?.endpoint), isNew: false },
        now,
      )
    case 'conclude':
      return withoutTrouble({ ...memory, ending: step.ending, endedAt: now, isFresh: false, notBefore: 0 }, step)
    case 'wait':
      return { ...memory, isFresh: false }
    default:
      return memory
  }
}

// --- looks

function afterLook(memory: Memory, endpoint: Endpoint | undefined, now: number): Memory {
  const reading: Reading = { at: now, endpoint }
  const isFirst = memory.firstReading === undefined
  const isSame = showSame(memory.reading, reading)
  // Where AWS does not name the pending config, whatever the first transition leads to belongs to that transition.
  const isOpen = isFirst ? leadsNobodyKnowsWhere(endpoint) : memory.followsOthers
  const looked: Memory = {
    ...memory,
    endpointName: endpoint?.EndpointName ?? memory.endpointName,
    firstReading: memory.firstReading ?? reading,
    reading,
    stretch: isSame ? { ...memory.stretch, looks: memory.stretch.looks + 1 } : { since: now, looks: 1 },
    newest: newestOf(memory.newest, endpoint),
    isFresh: true,
    known: isFirst || isOpen ? [...memory.known, ...configNamesOf(endpoint)] : memory.known,
    followsOthers: isOpen && isInTransition(endpoint),
    ...(isGoneAsWanted(memory, endpoint) ? { deleted: timesOf(memory.reading?.endpoint).creation } : {}),
  }
  return isStale(looked) || endpoint === undefined ? looked : withRolloutSeen(looked, endpoint)
}

function leadsNobodyKnowsWhere(endpoint: Endpoint | undefined): boolean {
  return endpoint?.EndpointStatus === 'Updating' && pendingConfigName(endpoint) === undefined
}

function newestOf(newest: Memory['newest'], endpoint: Endpoint | undefined): Memory['newest'] {
  const { creation, modified } = timesOf(endpoint)
  if (creation < newest.creation) return newest
  return { creation, modified: creation > newest.creation ? modified : Math.max(newest.modified, modified) }
}

/** A failed endpoint that goes, goes as this run would have it, whoever deletes it: a twin, say. */
function isGoneAsWanted({ reading, rollout, deleted }: Memory, endpoint: Endpoint | undefined): boolean {
  if (reading?.endpoint?.EndpointStatus !== 'Failed' || rollout !== undefined || deleted !== undefined) return false
  const isAnother = timesOf(endpoint).creation > timesOf(reading.endpoint).creation
  return endpoint === undefined || endpoint.EndpointStatus === 'Deleting' || isAnother
}

/** The rollout was seen: the endpoint is in transition since, or on the new config, or there at all where it was not. */
function withRolloutSeen({ rollout, ...rest }: Memory, endpoint: Endpoint): Memory {
  if (rollout === undefined) return rest
  const isUnderWay = rollout.kind === 'create' || isInTransition(endpoint)
  const isNamed = configNamesOf(endpoint).includes(rollout.configName)
  // SageMaker does one thing at a time: while it scales or patches, an update whose answer was lost is not under way.
  if (rollout.kind === 'update' && !rollout.isAccepted && isUnderWay && !isNamed) return rest
  return { ...rest, rollout: isUnderWay || isNamed ? { ...rollout, wasSeen: true, isAccepted: true } : rollout }
}

function afterSearch(memory: Memory, names: readonly string[], now: number): Memory {
  const stored = names.find((name) => name.toLowerCase() === memory.endpointName.toLowerCase())
  if (stored === undefined) return stillTaken(memory)
  // It is there by now: the next look will show it.
  if (stored === memory.endpointName) return { ...memory, isFresh: false, stretch: { since: now, looks: 0 } }
  // Found under another case: everything about the endpoint has to be looked at anew.
  const {
    firstReading: _first,
    reading: _reading,
    inspection: _inspection,
    plan: _plan,
    taken: _taken,
    ...rest
  } = memory
  return { ...rest, endpointName: stored, isFresh: false, known: [] }
}

function stillTaken(memory: Memory): Memory {
  const { taken: failure, endpointName: name } = memory
  return failure === undefined
    ? memory
    : { ...memory, refusal: { kind: 'refused', operation: operationOf('create-endpoint'), name, failure } }
}

function afterInspection(desired: Desired, memory: Memory, inspection: Inspection): Memory {
  const { plan: _outdated, ...rest } = memory
  const config = inspection.target.config
  const found: readonly (readonly [string, MadeResource, string | undefined])[] = [
    ...desired.models.map(({ name }) => {
      const model = inspection.models[name]
      return [name, 'model', model?.kind === 'found' ? (model.value.ModelArn ?? '') : undefined] as const
    }),
    [
      inspection.target.configName,
      'endpoint-config',
      config.kind === 'found' ? (config.value.EndpointConfigArn ?? '') : undefined,
    ],
  ]
  return found.reduce<Memory>(
    (known, [name, resource, arn]) => {
      const before = known.resources[name]
      const described = { resource, state: arn === undefined ? 'missing' : 'present', ...(arn ? { arn } : {}) } as const
      return withResource(known, name, before === undefined ? { ...described, origin: 'found' } : described)
    },
    { ...rest, inspection },
  )
}

function afterDescription(memory: Memory, resource: MadeResource, name: string, arn: string | undefined): Memory {
  // What AWS refuses to make because it is there, it may still not find: that is lag, no reason to make it again.
  const isThere = arn !== undefined || memory.resources[name]?.state === 'unseen'
  const state = isThere ? 'present' : 'missing'
  return withResource(memory, name, { resource, state, ...(arn === undefined || arn === '' ? {} : { arn }) })
}

// --- writes

function afterWrite(memory: Memory, write: Write, arn: string | undefined, now: number): Memory {
  const done: Memory = { ...memory, isFresh: false }
  switch (write.kind) {
    case 'create-model':
      return afterCreation(done, 'model', write.name, arn, hasTags(write.input.Tags))
    case 'create-endpoint-config':
      return afterCreation(done, 'endpoint-config', write.name, arn, hasTags(write.input.Tags))
    case 'create-endpoint':
      return tagged(withRollout(done, { kind: 'create', configName: write.configName, isNew: true }, now), arn)
    case 'update-endpoint':
      return withRollout(done, { kind: 'update', configName: write.configName, isNew: true }, now)
    case 'delete-endpoint':
      return withDeletion(done, now)
    case 'delete-endpoint-config':
    case 'delete-model':
      return withoutResource(done, write.name)
    case 'add-tags':
      return tagged({ ...done, isFresh: memory.isFresh }, write.mark)
  }
}

function hasTags(tags: readonly unknown[] | undefined): boolean {
  return tags !== undefined && tags.length > 0
}

function afterCreation(
  memory: Memory,
  resource: MadeResource,
  name: string,
  arn: string | undefined,
  isTagged: boolean,
): Memory {
  const creations = (memory.resources[name]?.creations ?? 0) + 1
  const made: Partial<Resource> = { resource, state: 'present', origin: 'created', creations }
  const known = withResource(memory, name, arn === undefined ? made : { ...made, arn })
  return isTagged ? tagged(known, arn) : known
}

function withRollout(
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
    startedAt: now,
    baseline,
    isAccepted: true,
    wasSeen: isInTransition(baseline.endpoint),
    goneCreation: kind === 'create' && isNew ? (memory.rollout?.goneCreation ?? memory.newest.creation) : 0,
  }
  // What was seen before the write says nothing of what came of it: a stretch begins anew.
  return { ...memory, rollout, stretch: { since: now, looks: 0 }, followsOthers: false }
}

/** As with a rollout: what was seen before says nothing of what comes of it. */
function withDeletion(memory: Memory, now: number): Memory {
  return { ...memory, deleted: timesOf(memory.reading?.endpoint).creation, stretch: { since: now, looks: 0 } }
}

// --- failures

function afterFailure(desired: Desired, memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  if (failure.kind === 'aborted') return memory
  if (memory.ending !== undefined) return afterFailedTidying(memory, step, failure, now)
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
      return unaccepted(withRollout(unsure, { kind: 'create', configName: step.configName, isNew: true }, now))
    case 'update-endpoint':
      return unaccepted(withRollout(unsure, { kind: 'update', configName: step.configName, isNew: true }, now))
    case 'delete-endpoint':
      return withDeletion(unsure, now)
    default:
      return unsure
  }
}

function unaccepted(memory: Memory): Memory {
  return memory.rollout === undefined ? memory : { ...memory, rollout: { ...memory.rollout, isAccepted: false } }
}

function afterRefusal(desired: Desired, memory: Memory, write: Write, failure: AwsFailure, now: number): Memory {
  const mayDoWithoutTags = Object.keys(desired.specification.tags).length === 0
  if (failure.kind === 'denied' && failure.permission?.action === 'sagemaker:AddTags' && mayDoWithoutTags) {
    return { ...memory, isUntagged: true }
  }
  if (write.kind === 'add-tags' && write.optional) return tagged(memory, write.mark)
  if (failure.kind === 'in-progress') return { ...memory, isFresh: false, notBefore: now + BUSY_DELAY_MS }
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
    default:
      return {
        ...memory,
        isFresh: false,
        taken: failure,
        // That it was not found before says nothing any more.
        stretch: { since: now, looks: 0 },
        // Had our own answer been lost: it did arrive.
        ...(memory.rollout === undefined ? {} : { rollout: { ...memory.rollout, isAccepted: true } }),
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

function refused(memory: Memory, step: Step, failure: AwsFailure): Memory {
  const status = memory.reading?.endpoint?.EndpointStatus
  const rollout = memory.rollout === undefined ? {} : { rolloutStarted: true, status }
  const refusal: Cause = { kind: 'refused', operation: operationOf(step.kind), name: nameOf(step), failure, ...rollout }
  return { ...memory, refusal }
}

/** Tidying never changes a verdict: what cannot be deleted is named. */
function afterFailedTidying(memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
  const troubled = withTrouble(memory, step, failure, now)
  const isPassing = failure.kind === 'throttled' || failure.kind === 'unavailable'
  if (isPassing && (troubled.trouble?.count ?? 0) < 3) return troubled
  const { trouble: _past, ...rest } = { ...troubled, notBefore: 0 }
  switch (step.kind) {
    case 'delete-endpoint-config':
    case 'delete-model': {
      const isGone = failure.kind === 'not-found'
      const known = withoutResource(rest, step.name)
      return isGone ? known : { ...known, leftBehind: [...known.leftBehind, step.name] }
    }
    case 'add-tags':
      return tagged(rest, step.mark)
    case 'check-nonce':
      return withResource(rest, step.name, { origin: 'found' })
    case 'describe':
      return afterDescription(rest, step.resource, step.name, undefined)
    case 'read-logs':
      return { ...rest, logs: [] }
    default: {
      // Without a look, nothing may be deleted.
      const names = Object.keys(rest.resources).filter((name) => rest.resources[name]?.origin !== 'found')
      return { ...rest, resources: {}, leftBehind: [...rest.leftBehind, ...names] }
    }
  }
}

function withTrouble(memory: Memory, step: Step, failure: AwsFailure, now: number): Memory {
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

function withoutTrouble(memory: Memory, step: Step): Memory {
  if (step.kind !== 'conclude' && memory.trouble?.step !== step.kind) return memory
  const { trouble: _past, ...rest } = memory
  return { ...rest, notBefore: 0 }
}

// --- small things

export function nameOf(step: Step): string {
  return 'name' in step ? step.name : ''
}

export function isWrite(step: Step): step is Write {
  return /^(create|update|delete|add)-/.test(step.kind)
}

function withResource(memory: Memory, name: string, change: Partial<Resource>): Memory {
  const before: Resource = memory.resources[name] ?? {
    resource: 'model',
    state: 'missing',
    origin: 'found',
    creations: 0,
  }
  return { ...memory, resources: { ...memory.resources, [name]: { ...before, ...change } } }
}

function withoutResource(memory: Memory, name: string): Memory {
  const { [name]: _gone, ...resources } = memory.resources
  return { ...memory, resources }
}

function tagged(memory: Memory, arn: string | undefined): Memory {
  return arn === undefined ? memory : { ...memory, tagged: [...memory.tagged, arn] }
}
