import {
  DescribeEndpointConfigCommand,
  type DescribeEndpointConfigCommandOutput,
  DescribeModelCommand,
  type DescribeModelCommandOutput,
  ListTagsCommand,
  type ListTagsCommandOutput,
  type Tag,
} from '@aws-sdk/client-sagemaker'
import type { Aws, Denial, Lookup } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'
import { denial } from '../aws/lookup.ts'
import { type Desired, modelNamesOf } from './desired.ts'
import type { Preflight } from './preflight/facts.ts'
import { lookAhead } from './preflight/look-ahead.ts'
import { fromTagList, type Tags } from './tagging.ts'

/** What a look at one resource told. A caller who may not look goes on without, as far as that is safe. */
export type Found<T> = { readonly kind: 'found'; readonly value: T } | { readonly kind: 'absent' } | Denial

/** All that is around the endpoint when something is about to be done with it. */
export interface Inspection {
  /** The config that the endpoint is on, and the models that this config serves. */
  readonly live?: {
    readonly configName: string
    readonly config: Found<DescribeEndpointConfigCommandOutput>
    readonly models: Readonly<Record<string, Found<DescribeModelCommandOutput>>>
  }
  /** The config that the endpoint shall be on. */
  readonly target: { readonly configName: string; readonly config: Found<DescribeEndpointConfigCommandOutput> }
  /** The models that it shall serve, those of other makers too, by name. */
  readonly models: Readonly<Record<string, Found<DescribeModelCommandOutput>>>
  /** The variants that are scaled automatically, where that matters. */
  readonly scaling?: Lookup<readonly string[]>
  /** By ARN; what was not looked at (nobody asked for tags) is not in it. */
  readonly tags: Readonly<Record<string, Found<Tags>>>
  /** What the deployment refers to, where something is to be deployed. */
  readonly preflight?: Preflight
}

/** What to look at. */
export interface InspectionRequest {
  readonly desired: Desired
  readonly targetConfigName: string
  /** Of the endpoint, where there is one. */
  readonly liveConfigName?: string | undefined
  readonly endpointArn?: string | undefined
  /** Whether it matters who deployed the endpoint. */
  readonly ownershipMatters: boolean
  /** Of the endpoint, where it matters whether they are scaled automatically. */
  readonly scaling?: { readonly endpointName: string; readonly variantNames: readonly string[] }
  /** Whether to look at what the deployment refers to. */
  readonly preflight?: boolean
}

/**
 * Reads all of it, side by side where nothing depends on another answer.
 * @throws what AWS threw, but for "not found" and "denied", which are findings
 */
export async function inspect(request: InspectionRequest, aws: Aws, signal: AbortSignal): Promise<Inspection> {
  const { desired, targetConfigName, liveConfigName, endpointArn, ownershipMatters } = request
  const wantsTags = Object.keys(desired.specification.tags).length > 0
  const made = describeModels(desired.models.map(({ name }) => name))
  const existing = describeModels(desired.existingModels)

  const [target, live, models, endpointTags, scaling, preflight] = await Promise.all([
    describeConfig(targetConfigName),
    liveConfigName === undefined || liveConfigName === targetConfigName ? undefined : describeConfig(liveConfigName),
    Promise.all([made, existing]).then(([ours, theirs]) => ({ ...ours, ...theirs })),
    endpointArn !== undefined && (ownershipMatters || wantsTags) ? tagsOf(endpointArn) : undefined,
    request.scaling === undefined ? undefined : scaledAmong(request.scaling),
    request.preflight === true ? lookAhead(desired, existing, aws, signal) : undefined,
  ])
  const liveConfig = liveConfigName === targetConfigName ? target : live
  const liveNames = liveConfig?.kind === 'found' ? modelNamesOf(liveConfig.value) : []
  const arns = [
    ...(target.kind === 'found' ? [target.value.EndpointConfigArn] : []),
    ...Object.values(models).flatMap((model) => (model.kind === 'found' ? [model.value.ModelArn] : [])),
  ].filter((arn) => arn !== undefined)

  const [liveModels, tags] = await Promise.all([
    describeModels(liveNames.filter((name) => !(name in models))),
    wantsTags ? entriesOf(arns, tagsOf) : {},
  ])
  return {
    ...(liveConfigName === undefined || liveConfig === undefined
      ? {}
      : {
          live: {
            configName: liveConfigName,
            config: liveConfig,
            models: Object.fromEntries(
              Object.entries({ ...models, ...liveModels }).filter(([name]) => liveNames.includes(name)),
            ),
          },
        }),
    target: { configName: targetConfigName, config: target },
    ...(scaling === undefined ? {} : { scaling }),
    ...(preflight === undefined ? {} : { preflight }),
    models,
    tags: {
      ...tags,
      ...(endpointArn === undefined || endpointTags === undefined ? {} : { [endpointArn]: endpointTags }),
    },
  }

  function describeConfig(name: string) {
    return finding(() =>
      aws.sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName: name }), { abortSignal: signal }),
    )
  }

  function describeModels(names: readonly string[]) {
    return entriesOf(names, (name) =>
      finding(() => aws.sagemaker.send(new DescribeModelCommand({ ModelName: name }), { abortSignal: signal })),
    )
  }

  /** Nice to know, never required: whatever the reason for no answer, the counts themselves still tell most of it. */
  async function scaledAmong(where: NonNullable<InspectionRequest['scaling']>): Promise<Lookup<readonly string[]>> {
    try {
      return await aws.scalableVariants(where, signal)
    } catch (error) {
      if (signal.aborted) throw error
      return { kind: 'denied', message: classify(error).message }
    }
  }

  function tagsOf(arn: string) {
    return finding(() => listTags(arn, aws, signal))
  }
}

/** All tags of a resource, page by page. */
export async function listTags(arn: string, aws: Aws, signal: AbortSignal): Promise<Tags> {
  const tags: Tag[] = []
  let NextToken: string | undefined
  do {
    const page: ListTagsCommandOutput = await aws.sagemaker.send(
      new ListTagsCommand({ ResourceArn: arn, ...(NextToken === undefined ? {} : { NextToken }) }),
      { abortSignal: signal },
    )
    tags.push(...(page.Tags ?? []))
    NextToken = page.NextToken
  } while (NextToken !== undefined && NextToken !== '')
  return fromTagList(tags)
}

async function finding<T>(read: () => Promise<T>): Promise<Found<T>> {
  try {
    return { kind: 'found', value: await read() }
  } catch (error) {
    const failure = classify(error)
    const { kind } = failure
    if (kind === 'not-found') return { kind: 'absent' }
    // Whatever the reason of a refusal, the run goes on without, as far as that is safe.
    if (kind === 'denied' || kind === 'rejected') return denial(failure)
    throw error
  }
}

async function entriesOf<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)))
}
