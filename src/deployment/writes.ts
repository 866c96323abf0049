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
  const { specification } = run.desired
  const former = memory.inspection?.tags[memory.firstReading?.endpoint?.EndpointArn ?? '']
  const tags = {
    ...specification.tags,
    // Of an endpoint that is made anew, what others have put on it is put back, but where this run says otherwise.
    ...(former?.kind === 'found' ? { ...otherPeoplesTags(former.value), ...specification.tags } : {}),
    [STATE_TAG.nonce]: run.nonce,
    ...provenanceTags(run.provenance),
  }
  return {
    kind: 'create-endpoint',
    name: memory.endpointName,
    configName,
    tags: memory.isUntagged ? {} : firstOf(tags),
  }
}

export function updateEndpoint(memory: Memory, configName: string): Write {
  return { kind: 'update-endpoint', name: memory.endpointName, configName }
}

/** The user's tags, where the rollout comes from, and the way back: written before the update, so that a killed run leaves it too. */
export function tagEndpoint(run: Run, arn: string, name: string, previousConfigName: string): Write {
  const { tags } = run.desired.specification
  return {
    kind: 'add-tags',
    name,
    arn,
    mark: arn,
    tags: { ...provenanceTags(run.provenance), [STATE_TAG.previousConfig]: previousConfigName, ...tags },
    optional: Object.keys(tags).length === 0,
  }
}

function tagsOfMade(run: Run, { isUntagged, endpointName }: Memory) {
  if (isUntagged) return {}
  const { tags } = run.desired.specification
  const state: Tags = { [STATE_TAG.endpoint]: endpointName, [STATE_TAG.nonce]: run.nonce }
  return { Tags: toTagList(provenanceTags(run.provenance), state, tags) }
}

function firstOf(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).slice(0, MAXIMUM_TAGS))
}
