import type {
  AddTagsInput,
  AddTagsOutput,
  DeleteTagsInput,
  DeleteTagsOutput,
  ListTagsInput,
  ListTagsOutput,
  Tag,
} from '@aws-sdk/client-sagemaker'
import { page } from '../service/listing.ts'
import { EmulatorError, invalid, notFound } from '../service/refusal.ts'

const mostTags = 50
const defaultPage = 50

/** The tags of every resource, by ARN. Whatever exists is in here, tagged or not. */
export class Tags {
  readonly #tags = new Map<string, Map<string, string>>()
  #pageSize = defaultPage

  /**
   * Lets ListTags hand out fewer tags at a time than were asked for, as AWS may.
   *
   * @example script.pageTagsBy(1)
   */
  pageBy(tags: number): void {
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
    const merged = new Map([...this.#existing(arn), ...checked(added ?? [])])
    if (merged.size > mostTags) throw tooMany(arn)
    this.#tags.set(arn, merged)
    return { Tags: asList(merged) }
  }

  list({ ResourceArn: arn = '', NextToken, MaxResults }: ListTagsInput): ListTagsOutput {
    const tags = asList(this.#existing(arn))
    const { items, next } = page(tags, NextToken, Math.min(MaxResults ?? defaultPage, this.#pageSize))
    return { Tags: [...items], ...next }
  }

  delete({ ResourceArn: arn = '', TagKeys = [] }: DeleteTagsInput): DeleteTagsOutput {
    const tags = this.#existing(arn)
    for (const key of TagKeys) tags.delete(key)
    return {}
  }

  #existing(arn: string): Map<string, string> {
    const tags = this.#tags.get(arn)
    if (tags !== undefined) return tags
    const kind = /:(model|endpoint-config|endpoint)\//.exec(arn)?.[1]
    if (kind === 'model' || kind === 'endpoint-config' || kind === 'endpoint') throw notFound(kind, arn)
    throw new EmulatorError('ResourceNotFound', `Could not find resource "${arn}".`)
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
