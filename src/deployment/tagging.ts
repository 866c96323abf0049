import type { Tag } from '@aws-sdk/client-sagemaker'
import type { Provenance } from './provenance.ts'

// Keys and formats in this file can never change: later runs read what earlier ones wrote.

export const MANAGED_BY = 'deploy-sagemaker-endpoint'

/** Tags by which later runs find their way; never compared, never the user's. */
export const STATE_TAG = {
  /** On models and configs: the endpoint they were made for. */
  endpoint: `${MANAGED_BY}:endpoint`,
  /** On what a process made: that process, so that after a lost answer it knows its own. */
  nonce: `${MANAGED_BY}:nonce`,
  /** On the endpoint: the config that was live before; the way back. */
  previousConfig: `${MANAGED_BY}:previous-config`,
  /** On the endpoint: the config whose rollout was completed. */
  verifiedConfig: `${MANAGED_BY}:verified-config`,
} as const

export type Tags = Readonly<Record<string, string>>

/** Where a resource comes from. Written when it is created and on the endpoint when it is rolled out, never compared. */
export function provenanceTags({ repository, sha, ref, runId }: Provenance): Tags {
  const tags = {
    'managed-by': MANAGED_BY,
    'github:repository': repository,
    'github:sha': sha,
    'github:ref': ref,
    'github:run-id': runId,
  }
  return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => (value ? [[key, tagValue(value)]] : [])))
}

/** Text made fit for a tag's value: characters that AWS refuses become `_`, cut to 256, but not through a character. */
export function tagValue(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_')
    .slice(0, 256)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** In the API's shape; later arguments win. */
export function toTagList(...tags: readonly Tags[]): Tag[] {
  return Object.entries(merged(tags)).map(([Key, Value]) => ({ Key, Value }))
}

function merged(tags: readonly Tags[]): Tags {
  return Object.fromEntries(tags.flatMap((some) => Object.entries(some)))
}

export function fromTagList(list: readonly Tag[]): Tags {
  return Object.fromEntries(list.flatMap(({ Key, Value }) => (Key === undefined ? [] : [[Key, Value ?? '']])))
}

/** The tags of `wanted` that `present` lacks or has with another value. */
export function missingTags(wanted: Tags, present: Tags): Tags {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => present[key] !== value))
}

/** Whether tags on an endpoint or its config say that this action made it. */
export function areOurs(tags: Tags): boolean {
  return tags['managed-by'] === MANAGED_BY || Object.keys(tags).some((key) => key.startsWith(`${MANAGED_BY}:`))
}

/** Tags of an endpoint that survive its recreation: neither this action's nor AWS's own (`aws:` cannot be set). */
export function otherPeoplesTags(tags: Tags): Tags {
  const ours = new Set(['managed-by', 'github:repository', 'github:sha', 'github:ref', 'github:run-id'])
  return Object.fromEntries(
    Object.entries(tags).filter(
      ([key]) => !ours.has(key) && !key.startsWith(`${MANAGED_BY}:`) && !key.toLowerCase().startsWith('aws:'),
    ),
  )
}
