import type {
  AddTagsInput,
  AddTagsOutput,
  DeleteTagsInput,
  DeleteTagsOutput,
  ListTagsInput,
  ListTagsOutput,
  Tag,
} from '@aws-sdk/client-sagemaker'
import { page } from './listing.ts'
import { invalid } from './refusal.ts'

const mostTags = 50
const defaultPage = 50

/** The tags of every resource, by ARN. */
export class Tags {
  readonly #tags = new Map<string, Map<string, string>>()
  readonly #exists: (arn: string) => void
  #pageSize = defaultPage

  /** @param exists throws AWS's refusal if no such resource exists */
  constructor(exists: (arn: string) => void) {
    this.#exists = exists
  }

  /** AWS may hand out tags in smaller pages than were asked for. */
  set pageSize(tags: number) {
    this.#pageSize = tags
  }

  /** Of a new resource. */
  put(arn: string, tags: readonly Tag[] | undefined): void {
    this.#tags.set(arn, checked(tags ?? []))
  }

  /** With the resource go its tags. */
  drop(arn: string): void {
    this.#tags.delete(arn)
  }

  /** As a plain object, for assertions. */
  of(arn: string): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#tags.get(arn) ?? [])
  }

  add({ ResourceArn: arn = '', Tags: added }: AddTagsInput): AddTagsOutput {
    this.#exists(arn)
    const merged = new Map([...(this.#tags.get(arn) ?? []), ...checked(added ?? [])])
    if (merged.size > mostTags) throw tooMany(arn)
    this.#tags.set(arn, merged)
    return { Tags: asList(merged) }
  }

  list({ ResourceArn: arn = '', NextToken, MaxResults }: ListTagsInput): ListTagsOutput {
    this.#exists(arn)
    const size = Math.min(MaxResults ?? this.#pageSize, this.#pageSize)
    const { items, next } = page(asList(this.#tags.get(arn) ?? new Map()), NextToken, size)
    return { Tags: [...items], ...next }
  }

  delete({ ResourceArn: arn = '', TagKeys = [] }: DeleteTagsInput): DeleteTagsOutput {
    this.#exists(arn)
    for (const key of TagKeys) this.#tags.get(arn)?.delete(key)
    return {}
  }
}

/** Refuses what no pattern can: AWS's own prefix, and a key given twice. */
export const checked = (tags: readonly Tag[]): Map<string, string> => {
  const result = new Map<string, string>()
  for (const { Key = '', Value = '' } of tags) {
    if (/^aws:/i.test(Key)) throw invalid('aws: prefixed tag key names are not allowed for external use.')
    if (result.has(Key)) throw invalid(`Duplicate tag key: ${Key}`)
    result.set(Key, Value)
  }
  return result
}

const asList = (tags: ReadonlyMap<string, string>): Tag[] => [...tags].map(([Key, Value]) => ({ Key, Value }))

const tooMany = (arn: string) => invalid(`The resource ${arn} can have at most ${mostTags} tags.`)
