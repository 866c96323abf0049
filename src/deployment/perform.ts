import {
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DeleteEndpointCommand,
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListEndpointsCommand,
  ListInferenceComponentsCommand,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import type { Aws } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'
import type { AwsFailure } from '../aws/failure.ts'
import { GivenUp } from '../aws/retries.ts'
import type { Endpoint } from './endpoint.ts'
import { gatherEvidence } from './evidence.ts'
import type { MadeResource, Outcome, Step, Write } from './step.ts'
import { inspect, listTags } from './inspection.ts'
import { retentionRequest } from './retention.ts'
import { STATE_TAG, toTagList } from './tagging.ts'

/** A step that reads: it can be broken off at any moment. */
export type Read = Extract<
  Step,
  {
    readonly kind:
      | 'look'
      | 'inspect'
      | 'describe'
      | 'find-endpoint'
      | 'list-inference-components'
      | 'check-nonce'
      | 'gather-evidence'
  }
>

export function isRead(step: Step): step is Read {
  return /^(?:look|inspect|describe|find-|list-|check-|gather-)/.test(step.kind)
}

/** Carries out one reading step. Never throws: what AWS refuses is an outcome. */
export async function read(step: Read, aws: Aws, signal: AbortSignal): Promise<Outcome> {
  try {
    return await answerTo(step, aws, signal)
  } catch (error) {
    const lastWords = lastWordsIn(error)
    return { kind: 'failed', failure: classify(error), ...(lastWords === undefined ? {} : { lastWords }) }
  }
}

/** What AWS had answered before a call that was being sent again was given up. */
export function lastWordsIn(error: unknown): AwsFailure | undefined {
  if (!(error instanceof GivenUp) || error.cause === undefined) return undefined
  const failure = classify(error.cause)
  // Anything else was no answer that stays: a call that AWS found wrongly timed, say, and that was sent again.
  return failure.kind === 'throttled' || failure.kind === 'unavailable' ? failure : undefined
}

/** Carries out one writing step, which is sent once and not broken off. Never throws. */
export async function write(step: Write, aws: Aws): Promise<Outcome> {
  try {
    const arn = await send(step, aws)
    return { kind: 'written', ...(arn === undefined ? {} : { arn }) }
  } catch (error) {
    return { kind: 'failed', failure: classify(error) }
  }
}

async function answerTo(step: Read, aws: Aws, signal: AbortSignal): Promise<Outcome> {
  switch (step.kind) {
    case 'look':
      return { kind: 'looked', endpoint: await look(step.name, aws, signal) }
    case 'inspect':
      return { kind: 'inspected', inspection: await inspect(step.request, aws, signal) }
    case 'describe':
      return { kind: 'described', arn: await arnOf(step.resource, step.name, aws, signal) }
    case 'find-endpoint':
      return { kind: 'listed', names: await endpointNames(step.name, aws, signal) }
    case 'list-inference-components':
      return { kind: 'listed', names: await inferenceComponentNames(step.name, aws, signal) }
    case 'check-nonce': {
      const tags = await listTags(step.arn, aws, signal)
      return { kind: 'checked', isOurs: tags[STATE_TAG.nonce] === step.nonce }
    }
    case 'gather-evidence':
      return { kind: 'gathered', evidence: await gatherEvidence(step.request, aws, signal) }
  }
}

async function send(step: Write, { sagemaker }: Aws): Promise<string | undefined> {
  switch (step.kind) {
    case 'create-model':
      return (await sagemaker.send(new CreateModelCommand(step.input))).ModelArn
    case 'create-endpoint-config':
      return (await sagemaker.send(new CreateEndpointConfigCommand(step.input))).EndpointConfigArn
    case 'create-endpoint': {
      const { name: EndpointName, configName: EndpointConfigName, deployment: DeploymentConfig, tags } = step
      const Tags = Object.keys(tags).length > 0 ? { Tags: toTagList(tags) } : {}
      return (
        await sagemaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName, DeploymentConfig, ...Tags }))
      ).EndpointArn
    }
    case 'update-endpoint': {
      const { name: EndpointName, configName: EndpointConfigName, deployment: DeploymentConfig, keeps } = step
      const input = { EndpointName, EndpointConfigName, DeploymentConfig, ...retentionRequest(keeps) }
      return (await sagemaker.send(new UpdateEndpointCommand(input))).EndpointArn
    }
    case 'delete-endpoint':
      await sagemaker.send(new DeleteEndpointCommand({ EndpointName: step.name }))
      return undefined
    case 'delete-endpoint-config':
      await sagemaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: step.name }))
      return undefined
    case 'delete-model':
      await sagemaker.send(new DeleteModelCommand({ ModelName: step.name }))
      return undefined
    case 'add-tags':
      await sagemaker.send(new AddTagsCommand({ ResourceArn: step.arn, Tags: toTagList(step.tags) }))
      return step.arn
  }
}

async function look(EndpointName: string, { sagemaker }: Aws, abortSignal: AbortSignal): Promise<Endpoint | undefined> {
  return orAbsent(() => sagemaker.send(new DescribeEndpointCommand({ EndpointName }), { abortSignal }))
}

async function arnOf(
  resource: MadeResource,
  name: string,
  { sagemaker }: Aws,
  abortSignal: AbortSignal,
): Promise<string | undefined> {
  return orAbsent(async () => {
    if (resource === 'model') {
      return (await sagemaker.send(new DescribeModelCommand({ ModelName: name }), { abortSignal })).ModelArn ?? ''
    }
    const command = new DescribeEndpointConfigCommand({ EndpointConfigName: name })
    return (await sagemaker.send(command, { abortSignal })).EndpointConfigArn ?? ''
  })
}

async function orAbsent<T>(answer: () => Promise<T>): Promise<T | undefined> {
  try {
    return await answer()
  } catch (error) {
    if (classify(error).kind === 'not-found') return undefined
    throw error
  }
}

/** Nearly never is there anything to be found: nobody waits for it for long. */
const SEARCH_LIMIT_MS = 5_000

/**
 * Names of endpoints that hold this one in theirs, page by page.
 * @throws {Error} named `TimeoutError`, like any answer that does not come, after 5 s
 */
async function endpointNames(name: string, { sagemaker }: Aws, signal: AbortSignal): Promise<readonly string[]> {
  const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(SEARCH_LIMIT_MS)])
  const search = { NameContains: name, MaxResults: 100 }
  try {
    return await pages(async (NextToken) => {
      const page = await sagemaker.send(new ListEndpointsCommand({ ...search, ...NextToken }), { abortSignal })
      return { names: (page.Endpoints ?? []).map(({ EndpointName }) => EndpointName), next: page.NextToken }
    })
  } catch (error) {
    if (signal.aborted || !abortSignal.aborted) throw error
    throw Object.assign(new Error(`no answer within ${SEARCH_LIMIT_MS / 1_000} s`), { name: 'TimeoutError' })
  }
}

async function inferenceComponentNames(
  endpointName: string,
  { sagemaker }: Aws,
  abortSignal: AbortSignal,
): Promise<readonly string[]> {
  return pages(async (NextToken) => {
    const command = new ListInferenceComponentsCommand({ EndpointNameEquals: endpointName, ...NextToken })
    const page = await sagemaker.send(command, { abortSignal })
    const names = (page.InferenceComponents ?? []).map(({ InferenceComponentName }) => InferenceComponentName)
    return { names, next: page.NextToken }
  })
}

interface Page {
  readonly names: readonly (string | undefined)[]
  readonly next: string | undefined
}

async function pages(page: (token: { NextToken?: string }) => Promise<Page>): Promise<readonly string[]> {
  const all: string[] = []
  let token: { NextToken?: string } = {}
  for (;;) {
    const { names, next } = await page(token)
    all.push(...names.filter((name) => name !== undefined))
    // The same token again would lead to the same page for ever.
    if (next === undefined || next === '' || next === token.NextToken) return all
    token = { NextToken: next }
  }
}
