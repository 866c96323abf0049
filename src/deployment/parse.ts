import { readAutoOrBoolean, readBoolean } from './inputs/boolean.ts'
import { readChoice } from './inputs/choice.ts'
import { readConfigFile } from './inputs/config-file.ts'
import { demandOf, parseEndpointConfig } from './inputs/endpoint-config.ts'
import { parseEndpointName } from './inputs/endpoint-name.ts'
import { parseModels } from './inputs/model.ts'
import { Reading } from './inputs/reading.ts'
import { proxyProblems } from './inputs/proxy.ts'
import { parseRegion } from './inputs/region.ts'
import { parseRollout } from './inputs/rollout.ts'
import { readStructures, type Structures } from './inputs/structure-inputs.ts'
import { readTags } from './inputs/tags.ts'
import { judgeUnsupported } from './inputs/unsupported.ts'
import { parseWaiting } from './inputs/waiting.ts'
import type { Problem } from './problem.ts'
import type { RawConfigFile, RawInputs } from './raw-inputs.ts'
import { accountOfRole, RETAINED_PROPERTIES } from './specification.ts'
import type { Specification } from './specification.ts'

/** What the inputs are read against. */
export interface ParseContext {
  /** The process's environment: it may name the region, and the config file may refer to any variable. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository?: string | undefined
  /** Names that were set like inputs but are none, as `collectInputs` finds them. */
  readonly unknown?: readonly string[]
  /** The file that the input `config-file` names. */
  readonly configFile?: RawConfigFile
}

/** The inputs, understood, or all that is wrong with them. */
export type Parsed = ParsedInputs | RefusedInputs

export interface ParsedInputs extends Remarks {
  readonly ok: true
  readonly specification: Specification
  /** The values of the environment's variables that the config file refers to. */
  readonly variables: readonly string[]
}

export interface RefusedInputs extends Remarks {
  readonly ok: false
  /** At least one. */
  readonly problems: readonly Problem[]
  /** What is certain all the same, for the outputs of the failed step and its comment. */
  readonly known: { readonly region?: string; readonly endpointName?: string; readonly account?: string }
}

/** That the plan is to be told in a comment on the pull request. */
export interface PullRequestComment {
  /** Empty inputs are inputs not given: a caller may have taken it away. */
  readonly githubToken?: string
}

interface Remarks {
  /** Whether to write the job summary; of inputs that are refused, as far as is known. */
  readonly jobSummary: boolean
  /** Only if one is wanted. */
  readonly pullRequestComment?: PullRequestComment
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
}

/**
 * Checks all inputs and turns them into a specification, in the API's shapes and with defaults applied. Looks at nothing but
 * its arguments, tells all problems at once and never throws; asynchronous only because the YAML parser and the API's schemas
 * are loaded when needed.
 */
export async function parse(
  raw: RawInputs,
  { env, repository, unknown = [], configFile }: ParseContext,
): Promise<Parsed> {
  const file = await readConfigFile(configFile, raw, env)
  const reading = new Reading({ ...file.inputs, ...raw }, { ...file, unknown })
  const region = parseRegion(reading, env)
  const endpointName = parseEndpointName(reading, repository)
  const structures = await readStructures(reading)
  const demand = demandOf(reading, structures)
  const served = await parseModels(reading, { region, endpointName, map: structures.models, demand })
  const endpointConfig = parseEndpointConfig(reading, structures, served, demand)
  const { ownWaitsMs, ...rollout } = await parseRollout(reading, structures, endpointConfig)
  if (endpointConfig !== undefined && served !== undefined) {
    judgeUnsupported(reading, { region, endpointConfig, models: served.models })
  }
  const specification = {
    region,
    endpointName,
    models: served?.models,
    endpointConfig,
    ...rollout,
    retainVariantProperties: reading.read('retain-variant-properties', readChoice(RETAINED_PROPERTIES)),
    adoptExisting: reading.read('adopt-existing', readBoolean),
    recreateFailed: reading.read('recreate-failed', readAutoOrBoolean),
    forceNewDeployment: reading.read('force-new-deployment', readBoolean),
    wait: reading.read('wait', readBoolean),
    ...parseWaiting(reading, ownWaitsMs),
    dryRun: reading.read('dry-run', readBoolean),
    preflight: reading.read('preflight', readBoolean),
    tags: reading.given('tags') ? await reading.readLines('tags', readTags) : {},
  }
  const pullRequestComment = parsePullRequestComment(reading, raw, specification.dryRun ?? false)
  const jobSummary = reading.read('job-summary', readBoolean) ?? true

  const { warnings, notices } = reading
  const problems = [...reading.problems, ...proxyProblems(env)]
  const remarks = { jobSummary, ...(pullRequestComment === undefined ? {} : { pullRequestComment }), warnings, notices }
  if (problems.length === 0 && isComplete(specification)) {
    return { ok: true, specification, variables: [...file.replaced.values()], ...remarks }
  }
  // A config file that cannot be read may say otherwise than the defaults.
  const isCertain = (name: 'aws-region' | 'endpoint-name') => file.isWhole || reading.given(name)
  const account = accountFrom(reading, structures)
  const known = {
    ...(region === undefined || !isCertain('aws-region') ? {} : { region }),
    ...(endpointName === undefined || !isCertain('endpoint-name') ? {} : { endpointName }),
    ...(account === undefined ? {} : { account }),
  }
  return { ok: false, problems, known, ...remarks }
}

/** A comment tells a plan, so there is one for dry runs alone: a step may plan in a pull request and deploy after it. */
function parsePullRequestComment(reading: Reading, raw: RawInputs, dryRun: boolean): PullRequestComment | undefined {
  const isWanted = reading.read('pull-request-comment', readBoolean) ?? false
  const githubToken = raw['github-token']?.value
  if (!isWanted || !dryRun) return undefined
  return typeof githubToken === 'string' ? { githubToken } : {}
}

/** The account that the inputs would deploy to, as any execution role tells it that can be read, whatever is refused. */
function accountFrom(reading: Reading, { models, endpointConfig }: Structures): string | undefined {
  const input = reading.source('execution-role-arn')
  const text = typeof input === 'object' ? (input.kind === 'scalar' ? input.text : undefined) : input
  const ofModels = [...(models?.value.values() ?? [])].map(({ ExecutionRoleArn }) => ExecutionRoleArn)
  return [...ofModels, text?.trim(), endpointConfig?.value.ExecutionRoleArn]
    .map(accountOfRole)
    .find((account) => account !== undefined)
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

function isComplete<T extends object>(parts: T): parts is T & Complete<T> {
  return !Object.values(parts).includes(undefined)
}
