import { readAutoOrBoolean, readBoolean } from './inputs/boolean.ts'
import { readCount } from './inputs/count.ts'
import { parseEndpointName } from './inputs/endpoint-name.ts'
import { readInstanceType } from './inputs/instance-type.ts'
import { parseModel } from './inputs/model.ts'
import { Reading } from './inputs/reading.ts'
import { parseRegion } from './inputs/region.ts'
import type { RegionVariables } from './inputs/region.ts'
import { readResourceName } from './inputs/resource-name.ts'
import { readTags } from './inputs/tags.ts'
import { parseWaiting } from './inputs/waiting.ts'
import type { Problem } from './problem.ts'
import type { RawInputs } from './raw-inputs.ts'
import type { EndpointConfigRequest, Specification } from './specification.ts'

/** What the inputs are read against. */
export interface ParseContext {
  readonly env: RegionVariables
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository?: string | undefined
  /** Names that were set like inputs but are none, as `collectInputs` finds them. */
  readonly unknown?: readonly string[]
}

/** The inputs, understood, or all that is wrong with them. */
export type Parsed = ParsedInputs | RefusedInputs

export interface ParsedInputs extends Remarks {
  readonly ok: true
  readonly specification: Specification
}

export interface RefusedInputs extends Remarks {
  readonly ok: false
  /** At least one. */
  readonly problems: readonly Problem[]
  /** What is certain all the same, for the outputs of the failed step. */
  readonly known: { readonly region?: string; readonly endpointName?: string }
}

interface Remarks {
  /** Whether to write the job summary; of inputs that are refused, as far as is known. */
  readonly jobSummary: boolean
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
}

/**
 * Checks all inputs and turns them into a specification, in the API's shapes and with defaults applied. Looks at nothing but
 * its arguments, tells all problems at once and never throws; asynchronous only because the YAML parser is loaded when needed.
 */
export async function parse(raw: RawInputs, context: ParseContext): Promise<Parsed> {
  const reading = new Reading(raw, context.unknown ?? [])
  const region = parseRegion(reading, context.env)
  const endpointName = parseEndpointName(reading, context.repository)
  const model = await parseModel(reading, { region, endpointName })
  const specification = {
    region,
    endpointName,
    models: model?.models,
    endpointConfig: parseEndpointConfig(reading, model?.modelName),
    adoptExisting: reading.read('adopt-existing', readBoolean),
    recreateFailed: reading.read('recreate-failed', readAutoOrBoolean),
    forceNewDeployment: reading.read('force-new-deployment', readBoolean),
    wait: reading.read('wait', readBoolean),
    ...parseWaiting(reading),
    dryRun: reading.read('dry-run', readBoolean),
    tags: reading.given('tags') ? await reading.readLines('tags', readTags) : {},
  }
  const jobSummary = reading.read('job-summary', readBoolean) ?? true

  const { problems, warnings, notices } = reading
  if (problems.length === 0 && isComplete(specification))
    return { ok: true, specification, jobSummary, warnings, notices }
  const known = { ...(region === undefined ? {} : { region }), ...(endpointName === undefined ? {} : { endpointName }) }
  return { ok: false, problems, known, jobSummary, warnings, notices }
}

/** The one production variant. Its weight is left to AWS, whose default is 1. */
function parseEndpointConfig(reading: Reading, modelName: string | undefined): EndpointConfigRequest | undefined {
  const variantName = reading.read('variant-name', readResourceName)
  reading.require('instance-type', 'needed to host the model', 'set it to an instance type, such as ml.m5.large')
  const instanceType = reading.read('instance-type', readInstanceType)
  const initialInstanceCount = reading.read('initial-instance-count', readCount)
  if (modelName === undefined || instanceType === undefined) return undefined
  return {
    ProductionVariants: [
      {
        VariantName: variantName,
        ModelName: modelName,
        InstanceType: instanceType,
        InitialInstanceCount: initialInstanceCount,
      },
    ],
  }
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

function isComplete<T extends object>(parts: T): parts is T & Complete<T> {
  return !Object.values(parts).includes(undefined)
}
