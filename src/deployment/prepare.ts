import type { Memory } from './memory.ts'
import { impossibleChange } from './impossible-change.ts'
import type { InspectionRequest } from './inspection.ts'
import type { Obstacle, PreflightStop } from './obstacle.ts'
import { isDeployedByUs } from './ownership.ts'
import { type Plan, planOf } from './plan.ts'
import { findingsOf } from './preflight/findings.ts'
import type { Run } from './run.ts'
import type { Endpoint } from './endpoint.ts'
import type { MadeResource, Step } from './step.ts'
import { missingTags, type Tags } from './tagging.ts'
import { targetConfigName } from './target.ts'
import { createEndpointConfig, createModel } from './writes.ts'

/** How often this run makes the same resource: a failing twin may have tidied away what we both use. */
const MAXIMUM_CREATIONS = 2

/** What is to be done with the endpoint, as its state has it. */
export interface Intent {
  readonly action: Plan['action']
  readonly reasons?: readonly string[]
  /** What stands in its way, where it is only planned. */
  readonly obstacles?: readonly string[]
  /** It is being done already: nothing is to be looked at ahead of it. */
  readonly isUnderWay?: boolean
}

/** Pure: the steps that lead to a plan which the user has been told. `undefined`: it is so. */
export function study(run: Run, memory: Memory, intent: Intent): Step | undefined {
  const endpoint = memory.reading?.endpoint
  if (memory.inspection === undefined || !isCurrent(run, memory)) {
    return {
      kind: 'inspect',
      request: {
        desired: run.desired,
        targetConfigName: targetConfigName(run, endpoint),
        liveConfigName: endpoint?.EndpointConfigName,
        endpointArn: endpoint?.EndpointArn,
        ownershipMatters: intent.action === 'update' || intent.action === 'recreate',
        ...(intent.action === 'update' ? scalingOf(endpoint) : {}),
        preflight: isPreflightDue(run, memory, intent),
      },
    }
  }
  if (memory.plan !== undefined) return undefined
  const forced = run.desired.specification.forceNewDeployment ? ['A new deployment is forced.'] : []
  const reasons = [...(intent.action === 'none' ? [] : forced), ...(intent.reasons ?? [])]
  const { obstacles = [] } = intent
  const planned = planOf(run.desired, memory.inspection, intent.action, reasons, endpoint)
  // What will not be done needs no warning; a dry run tells all.
  const isBlocked = !run.desired.specification.dryRun && obstacle(run, memory, intent) !== undefined
  return { kind: 'announce', plan: { ...planned, obstacles }, isBlocked }
}

/** Once a run, before anything is deployed. */
function isPreflightDue({ desired }: Run, { inspection }: Memory, { action, isUnderWay = false }: Intent): boolean {
  return desired.specification.preflight && action !== 'none' && !isUnderWay && inspection?.preflight === undefined
}

function scalingOf(endpoint: Endpoint | undefined): Pick<InspectionRequest, 'scaling'> {
  const variantNames = (endpoint?.ProductionVariants ?? []).flatMap(({ VariantName }) => VariantName ?? [])
  if (endpoint?.EndpointName === undefined || variantNames.length === 0) return {}
  return { scaling: { endpointName: endpoint.EndpointName, variantNames } }
}

/** Whether the inspection is of what is live now and of what shall be. */
function isCurrent(run: Run, { inspection, reading, deleted }: Memory): boolean {
  // What a deleted endpoint was on is what the new one is compared with.
  if (deleted !== undefined) return true
  return (
    inspection?.target.configName === targetConfigName(run, reading?.endpoint) &&
    inspection.live?.configName === reading?.endpoint?.EndpointConfigName
  )
}

/** The config that the plan, which the user has been told, leads to. */
export function inspectedTarget({ inspection }: Memory): string {
  return inspection?.target.configName ?? ''
}

/** Pure: why nothing may be written, if so. */
export function obstacle(run: Run, memory: Memory, intent: Intent): Obstacle | PreflightStop | undefined {
  return obstacleAtHand(run, memory, intent) ?? obstacleAhead(run, memory, intent)
}

/** Pure: what stands in the way of any change of this endpoint. */
export function obstacleAtHand(run: Run, memory: Memory, intent: Intent): Obstacle | undefined {
  const { inspection } = memory
  if (inspection === undefined) return undefined
  const missing = run.desired.existingModels.find((name) => inspection.models[name]?.kind === 'absent')
  if (missing !== undefined) return { kind: 'model-missing', modelName: missing }
  return intent.action === 'update' ? obstacleToUpdate(run, memory, memory.reading?.endpoint) : undefined
}

/** Pure: all that a preflight has found, at once, where any of it proves that the deployment cannot succeed. */
export function obstacleAhead(
  { desired }: Run,
  { inspection, plan }: Memory,
  { action }: Intent,
): PreflightStop | undefined {
  if (inspection?.preflight === undefined) return undefined
  const findings = findingsOf(desired, inspection, { action, peakInstances: plan?.peakInstances ?? [] })
  return findings[0]?.severity === 'error' ? { kind: 'preflight', findings } : undefined
}

function obstacleToUpdate(run: Run, { inspection }: Memory, endpoint: Endpoint | undefined): Obstacle | undefined {
  const live = inspection?.live
  if (inspection === undefined || live === undefined) return undefined
  const { configName, config, models } = live
  if (config.kind === 'absent') return { kind: 'live-config-gone', configName }
  const goneModel = Object.keys(models).find((name) => models[name]?.kind === 'absent')
  if (goneModel !== undefined) return { kind: 'live-model-gone', configName, modelName: goneModel }

  const impossible = impossibleChange(run.desired, inspection)
  if (impossible !== undefined) return impossible

  const { adoptExisting, endpointName } = run.desired.specification
  if (adoptExisting || isDeployedByUs(endpointName, endpoint?.EndpointArn, inspection)) return undefined
  const { removals } = planOf(run.desired, inspection, 'update', [])
  const requested = run.desired.existingModels.map((name) => inspection.models[name])
  const isComparable =
    config.kind === 'found' && [...Object.values(models), ...requested].every((model) => model?.kind === 'found')
  return removals.length > 0 || !isComparable ? { kind: 'not-adopted', removals, isComparable } : undefined
}

/** Pure: the steps after which every model and the config exist and bear the user's tags. `undefined`: it is so. */
export function provide(run: Run, memory: Memory): Step | undefined {
  const configName = inspectedTarget(memory)
  for (const model of run.desired.models) {
    const step = ensure(memory, 'model', model.name, () => createModel(run, memory, model))
    if (step !== undefined) return step
  }
  return (
    ensure(memory, 'endpoint-config', configName, () => createEndpointConfig(run, memory, configName)) ??
    tagExisting(run, memory, 'models-and-config')
  )
}

function ensure(memory: Memory, resource: MadeResource, name: string, create: () => Step): Step | undefined {
  const known = memory.resources[name]
  if (known?.state === 'present') return undefined
  if (known?.state === 'doubtful' || known?.state === 'unseen') return { kind: 'describe', resource, name }
  if ((known?.creations ?? 0) < MAXIMUM_CREATIONS) return create()
  return { kind: 'conclude', ending: { result: 'failed', cause: { kind: 'vanishing', resource, name } } }
}

/** Pure: the user's tags on what was there before this run. `undefined`: they are there. */
export function tagExisting(run: Run, memory: Memory, which: Tagged): Step | undefined {
  const [first] = withoutTags(run, memory, which)
  if (first === undefined) return undefined
  const { arn, missing } = first
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  return { kind: 'add-tags', name, arn, mark: arn, tags: missing, optional: false }
}

/** Pure: the keys of the user's tags that some resource which was there before this run lacks, or has with another value. */
export function differingTags(run: Run, memory: Memory): readonly string[] {
  return [...new Set(withoutTags(run, memory, 'and-endpoint').flatMap(({ missing }) => Object.keys(missing)))]
}

type Tagged = 'models-and-config' | 'and-endpoint'

function withoutTags(
  run: Run,
  memory: Memory,
  which: Tagged,
): readonly { readonly arn: string; readonly missing: Tags }[] {
  const { tags } = run.desired.specification
  const { inspection, reading, tagged, resources } = memory
  const models = Object.values(inspection?.models ?? {}).map((model) =>
    model.kind === 'found' ? model.value.ModelArn : undefined,
  )
  const made = Object.values(resources).map(({ arn }) => arn)
  const endpoint = which === 'and-endpoint' ? [reading?.endpoint?.EndpointArn] : []
  return [...new Set([...models, ...made, ...endpoint])].flatMap((arn) => {
    if (arn === undefined || tagged.includes(arn)) return []
    const present = inspection?.tags[arn]
    const missing = present?.kind === 'found' ? missingTags(tags, present.value) : tags
    return Object.keys(missing).length > 0 ? [{ arn, missing }] : []
  })
}
