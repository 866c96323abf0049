import type { DesiredModel } from './desired.ts'
import type { Memory } from './memory.ts'
import type { Run } from './run.ts'
import type { Write } from './step.ts'
import { otherPeoplesTags, provenanceTags, STATE_TAG, type Tags, toTagList } from './tagging.ts'

/** SageMaker's limit of tags on one resource. */
const MAXIMUM_TAGS = 50

export function createModel(run: Run, memory: Memory, { name, request }: DesiredModel): Write {
  return { kind: 'create-model', name, input: { ...request, ModelName: name, ...tagsOfMade(run, memory) } }
}

export function createEndpointConfig(run: Run, memory: Memory, name: string): Write {
  const { request } = run.desired.endpointConfig
  return {
    kind: 'create-endpoint-config',
    name,
    input: { ...request, EndpointConfigName: name, ...tagsOfMade(run, memory) },
  }
}

export function createEndpoint(run: Run, memory: Memory, configName: string): Write {
  const { tags: usersTags } = run.desired.specification
  const former = memory.inspection?.tags[memory.firstReading?.endpoint?.EndpointArn ?? '']
  const tags = {
    // First what must not be cut off, last what wins.
    ...usersTags,
    // Of an endpoint that is made anew, what others have put on it is put back, but where this run says otherwise.
    ...(former?.kind === 'found' ? otherPeoplesTags(former.value) : {}),
    [STATE_TAG.nonce]: run.nonce,
    ...provenanceTags(run.provenance),
    ...usersTags,
  }
  return {
    kind: 'create-endpoint',
    name: memory.endpointName,
    configName,
    deployment: run.desired.specification.deploymentConfig,
    tags: memory.isUntagged ? {} : firstOf(tags),
  }
}

export function updateEndpoint(run: Run, memory: Memory, configName: string): Write {
  return {
    kind: 'update-endpoint',
    name: memory.endpointName,
    configName,
    deployment: run.desired.specification.deploymentConfig,
    keeps: memory.plan?.retention?.keeps ?? 'none',
  }
}

/**
 * The user's tags, where the rollout comes from, and the way back: written before the update, so that a killed run leaves it too.
 * @param present the tags that the endpoint has, as far as known
 */
export function tagEndpoint(
  run: Run,
  arn: string,
  name: string,
  previousConfigName: string,
  present: Tags = {},
): Write {
  const { tags } = run.desired.specification
  const own = { [STATE_TAG.previousConfig]: previousConfigName, ...provenanceTags(run.provenance) }
  return {
    kind: 'add-tags',
    name,
    arn,
    mark: arn,
    tags: { ...fittingBeside({ ...present, ...tags }, own), ...tags },
    optional: Object.keys(tags).length === 0,
  }
}

function tagsOfMade(run: Run, { isUntagged, endpointName }: Memory) {
  if (isUntagged) return {}
  const { tags } = run.desired.specification
  const state: Tags = { [STATE_TAG.endpoint]: endpointName, [STATE_TAG.nonce]: run.nonce }
  return { Tags: toTagList(provenanceTags(run.provenance), state, tags) }
}

/** Of our own tags those for which there is room beside the others. */
function fittingBeside(others: Tags, own: Tags): Tags {
  const room = Math.max(0, MAXIMUM_TAGS - Object.keys(others).length)
  const fitting = new Set([
    ...Object.keys(own)
      .filter((key) => !(key in others))
      .slice(0, room),
    ...Object.keys(others),
  ])
  return Object.fromEntries(Object.entries(own).filter(([key]) => fitting.has(key)))
}

function firstOf(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).slice(0, MAXIMUM_TAGS))
}
