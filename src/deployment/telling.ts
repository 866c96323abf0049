import type { DescribeEndpointConfigCommandOutput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { type Desired, variantsOf } from './desired.ts'
import type { Memory } from './memory.ts'
import { operationOf } from './operation.ts'
import type { Plan } from './plan.ts'
import { skippedNotice } from './preflight/skipped.ts'
import { absenceNotices } from './references.ts'
import { containersOf } from './specification.ts'
import type { ConfigVariant, DeploymentEvent } from './report.ts'
import { isWrite, nameOf, type Outcome, type Step } from './step.ts'

/** Pure: what to tell once references are resolved and names known. */
export function resolvedEvent(
  { specification, models, existingModels, endpointConfig }: Desired,
  at: number,
): DeploymentEvent {
  const container = models.flatMap(({ request }) => containersOf(request))[0]
  const modelDataUrl = container?.ModelDataUrl ?? container?.ModelDataSource?.S3DataSource?.S3Uri
  return {
    type: 'resolved',
    at,
    ...(container?.Image === undefined ? {} : { imageUri: container.Image }),
    ...(modelDataUrl === undefined ? {} : { modelDataUrl }),
    ...(container?.ModelPackageName === undefined ? {} : { modelPackageArn: container.ModelPackageName }),
    modelNames: [...models.map(({ name }) => name), ...existingModels],
    variants: variantsOf(endpointConfig.request).map(configVariant),
    endpointConfigName: specification.forceNewDeployment ? endpointConfig.forcedName : endpointConfig.name,
  }
}

/** Pure: what to tell before a step is taken. */
export function eventsBefore(step: Step, at: number): readonly DeploymentEvent[] {
  if (isWrite(step)) return [{ type: 'writing', at, operation: operationOf(step.kind), name: nameOf(step) }]
  return step.kind === 'announce'
    ? [
        { type: 'planned', at, plan: step.plan },
        ...step.plan.obstacles.map((text) => ({ type: 'warned', text: `A run would stop here: ${text}` }) as const),
        ...(step.isBlocked ? [] : warningsOf(step.plan)),
      ]
    : []
}

/** Pure: what to tell once a step was taken. */
export function eventsAfter(
  before: Memory,
  step: Step,
  outcome: Outcome,
  after: Memory,
  at: number,
): readonly DeploymentEvent[] {
  return [
    ...newsOf(before, step, outcome, at),
    ...storedCase(before, after),
    ...unseen(before, step, outcome),
    ...troubleOf(before, after, at),
    ...(after.isUntagged ? taglessness(before) : untagged(step, outcome)),
  ]
}

/** What the user should know before the write; all removals in one. */
function warningsOf({ removals, warnings, endpointName }: Plan): readonly DeploymentEvent[] {
  const loss = `This deployment takes away what ${endpointName} has now and the inputs do not declare: ${removals.join(', ')}.`
  return [...(removals.length > 0 ? [loss] : []), ...warnings].map((text) => ({ type: 'warned', text }))
}

function newsOf(before: Memory, step: Step, outcome: Outcome, at: number): readonly DeploymentEvent[] {
  switch (outcome.kind) {
    case 'looked':
      return [{ type: 'looked', at, endpoint: outcome.endpoint, isFirst: before.firstReading === undefined }]
    case 'inspected': {
      const { target, live, models } = outcome.inspection
      const configs = [target.config, ...(live === undefined ? [] : [live.config])]
      return [
        ...configs.flatMap((config) => (config.kind === 'found' ? configFound(config.value, at) : [])),
        ...Object.values(models).flatMap((model) =>
          model.kind === 'found' ? resource('model', model.value.ModelName, model.value.ModelArn, at) : [],
        ),
      ]
    }
    case 'described':
      return step.kind === 'describe' ? resource(step.resource, step.name, outcome.arn, at) : []
    case 'written': {
      const { arn } = outcome
      const wrote: DeploymentEvent = {
        type: 'wrote',
        at,
        operation: operationOf(step.kind),
        name: nameOf(step),
        ...(arn === undefined ? {} : { arn }),
      }
      if (step.kind === 'create-model') return [wrote, ...resource('model', step.name, arn, at)]
      if (step.kind === 'create-endpoint-config') return [wrote, ...resource('endpoint-config', step.name, arn, at)]
      return [wrote]
    }
    default:
      return []
  }
}

/** Whoever invokes the endpoint by the name in the inputs is refused: that goes by the stored case (CreateEndpoint's reference). */
function storedCase({ endpointName: before }: Memory, { endpointName: stored }: Memory): readonly DeploymentEvent[] {
  if (stored === before) return []
  return [
    {
      type: 'noticed',
      text: `The endpoint is called ${stored}, which differs in case from ${before}. Invoke it by its own name, which is the output \`endpoint-name\`.`,
    },
  ]
}

/** What could not be looked at ahead; or where nobody looked, what was not found at the start. Told once. */
function unseen(before: Memory, step: Step, outcome: Outcome): readonly DeploymentEvent[] {
  if (step.kind !== 'inspect' || outcome.kind !== 'inspected') return []
  const { preflight } = outcome.inspection
  const { references } = step.request.desired
  if (preflight !== undefined) {
    const text = skippedNotice(preflight, references)
    return text === undefined ? [] : [{ type: 'noticed', text }]
  }
  if (before.inspection !== undefined) return []
  return absenceNotices(references).map((text) => ({ type: 'noticed', text }))
}

function configFound(config: DescribeEndpointConfigCommandOutput, at: number): readonly DeploymentEvent[] {
  const variants = variantsOf(config).map(configVariant)
  const events = resource('endpoint-config', config.EndpointConfigName, config.EndpointConfigArn, at)
  return events.map((event) => ({ ...event, variants }))
}

function configVariant({ VariantName, ModelName, InstanceType }: ProductionVariant): ConfigVariant {
  return {
    name: VariantName ?? '',
    ...(ModelName === undefined ? {} : { modelName: ModelName }),
    ...(InstanceType === undefined ? {} : { instanceType: InstanceType }),
  }
}

function resource(
  kind: 'model' | 'endpoint-config',
  name: string | undefined,
  arn: string | undefined,
  at: number,
): readonly (DeploymentEvent & { readonly type: 'resource' })[] {
  return name === undefined || arn === undefined || arn === ''
    ? []
    : [{ type: 'resource', at, resource: kind, name, arn }]
}

function troubleOf(before: Memory, { trouble, notBefore }: Memory, at: number): readonly DeploymentEvent[] {
  if (trouble === undefined || trouble === before.trouble) return []
  const { step, failure } = trouble
  const reason = `${failure.name}: ${failure.message}`
  return [{ type: 'retrying', at, operation: operationOf(step), reason, delayMs: Math.max(0, notBefore - at) }]
}

/** Told once. */
function taglessness(before: Memory): readonly DeploymentEvent[] {
  if (before.isUntagged) return []
  const text = 'The caller may not call sagemaker:AddTags and asked for no `tags`: the deployment goes on without any.'
  return [{ type: 'noticed', text }]
}

function untagged(step: Step, outcome: Outcome): readonly DeploymentEvent[] {
  if (step.kind !== 'add-tags' || !step.optional || outcome.kind !== 'failed') return []
  const { failure } = outcome
  if (failure.kind === 'throttled' || failure.kind === 'unavailable' || failure.kind === 'aborted') return []
  return [
    { type: 'noticed', text: `The tags ${Object.keys(step.tags).join(', ')} could not be set: ${failure.message}` },
  ]
}
