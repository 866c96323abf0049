import type { Desired } from './desired.ts'
import type { Endpoint } from './endpoint.ts'
import type { Inspection } from './inspection.ts'
import type { Memory, Reading, Resource } from './memory.ts'
import {
  afterDescription,
  tagged,
  withDeletion,
  withoutResource,
  withoutTrouble,
  withProgress,
  withResource,
  withRollout,
} from './memory-changes.ts'
import { operationOf } from './operation.ts'
import { configNamesOf, isInTransition, isStale, pendingConfigName, showSame, timesOf } from './reading.ts'
import { afterFailure } from './remember-failure.ts'
import { isWrite, type MadeResource, type Outcome, type Step, type Write } from './step.ts'

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
    case 'gathered':
      return { ...heard, evidence: outcome.evidence }
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
  return isStale(looked) || endpoint === undefined ? looked : withProgress(withRolloutSeen(looked, endpoint), endpoint)
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
  const searched: Memory = { ...memory, listedAt: now }
  // A list lags as well: what is not in it right after the refusal may be later.
  if (stored === undefined) return memory.listedAt === undefined ? searched : stillTaken(searched)
  // It is there by now: the next look will show it.
  if (stored === memory.endpointName) return { ...searched, isFresh: false, stretch: { since: now, looks: 0 } }
  // Found under another case: everything about the endpoint has to be looked at anew.
  const {
    firstReading: _first,
    reading: _reading,
    inspection: _inspection,
    plan: _plan,
    taken: _taken,
    ...rest
  } = searched
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
  const ahead = memory.inspection?.preflight
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
    // What was looked at ahead is looked at once a run.
    { ...rest, inspection: { ...(ahead === undefined ? {} : { preflight: ahead }), ...inspection } },
  )
}

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
