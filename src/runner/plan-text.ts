import type { Change } from '../deployment/difference.ts'
import type { Plan } from '../deployment/plan.ts'

/** A change as a reader sees it. */
export interface ChangeText {
  readonly kind: 'added' | 'changed' | 'removed'
  /** In the API's spelling. */
  readonly path: string
  /** In words, where the field is a common one; of an environment variable with its name behind it. */
  readonly label?: string
  readonly variable?: string
  readonly from?: string
  readonly to?: string
}

/** By the end of the path; those that people deploy for come first. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\.Image$/, 'Image'],
  [/\.(ModelDataUrl|S3DataSource\.S3Uri)$/, 'Model artifact'],
  [/\.InstanceType$/, 'Instance type'],
  [/\.InitialInstanceCount$/, 'Instance count'],
  [/\.InitialVariantWeight$/, 'Weight'],
  [/\.Environment\.[^.]+$/, 'Environment'],
  [/\.ExecutionRoleArn$/, 'Execution role'],
  [/\.VariantName$/, 'Variant name'],
]

/** Where a change stands among others: the lower, the more people look for it. */
export function rankOf({ path }: Pick<ChangeText, 'path'>): number {
  const rank = LABELS.findIndex(([end]) => end.test(path))
  return rank < 0 ? LABELS.length : rank
}

/** Puts a change into words. Values of environment variables are never in them, whatever the change holds. */
export function changeText({ path, from, to }: Change): ChangeText {
  const label = labelOf(path)
  const variable = /\.Environment\.(.+)$/.exec(path)?.[1]
  return {
    kind: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed',
    path,
    ...(label === undefined ? {} : { label }),
    ...(variable === undefined ? {} : { variable }),
    ...(from === undefined ? {} : { from: valueText(path, from) }),
    ...(to === undefined ? {} : { to: valueText(path, to) }),
  }
}

/** The plan for the log: what will be done, why, with what, and every field that changes. Holds text from outside. */
export function planLines(plan: Plan): readonly string[] {
  const { action, endpointName, endpointConfigName, previousEndpointConfigName } = plan
  const head = {
    create: `Plan: create endpoint ${endpointName} on config ${endpointConfigName}`,
    update: `Plan: update endpoint ${endpointName} from config ${previousEndpointConfigName ?? '(unknown)'} to ${endpointConfigName}`,
    recreate: `Plan: delete endpoint ${endpointName} and create it again on config ${endpointConfigName}`,
    none: `Plan: nothing to do, endpoint ${endpointName} is on config ${endpointConfigName}`,
  }[action]
  return [
    head,
    ...plan.reasons.map((reason) => `  because: ${reason}`),
    ...plan.models.map(({ name, exists }) => `  model ${name}: ${existence(exists)}`),
    `  endpoint config ${endpointConfigName}: ${existence(plan.endpointConfigExists)}`,
    ...plan.changes.flatMap((change) => changeLines(changeText(change))),
    ...(plan.retention === undefined ? [] : [`  keeps: ${plan.retention.why}`]),
    ...(plan.peakInstances.length === 0 ? [] : [`  peak: ${peakText(plan)}`]),
  ]
}

/** How many instances run at the same time at most, e.g. `2 × ml.m5.large`. */
export function peakText({ peakInstances }: Plan): string {
  return peakInstances.map(({ instances, instanceType }) => `${instances} × ${instanceType}`).join(', ')
}

function changeLines({ kind, path, from = '', to = '' }: ChangeText): readonly string[] {
  switch (kind) {
    case 'added':
      return [`  + ${path}: ${to}`]
    case 'removed':
      return [`  - ${path}: ${from}`]
    case 'changed':
      return from.length + to.length < 80
        ? [`  ~ ${path}: ${from} → ${to}`]
        : [`  ~ ${path}:`, `      ${from}`, `    → ${to}`]
  }
}

function existence(exists: boolean): string {
  return exists ? 'exists' : 'to be created'
}

function labelOf(path: string): string | undefined {
  const label = LABELS.find(([end]) => end.test(path))?.[1]
  const variant = /^(?:model|endpoint-config\.ProductionVariants)\[([^\]]*)\]/.exec(path)?.[1]
  return label === undefined || variant === undefined || variant === 'AllTraffic' ? label : `${label} of ${variant}`
}

function valueText(path: string, value: unknown): string {
  if (/\.Environment\b/.test(path) && !isStructure(value)) return '***'
  return typeof value === 'string'
    ? value
    : JSON.stringify(withoutEnvironmentValues(value, path.endsWith('.Environment')))
}

function withoutEnvironmentValues(value: unknown, isEnvironment: boolean): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => withoutEnvironmentValues(element, isEnvironment))
  if (!isStructure(value)) return isEnvironment ? '***' : value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withoutEnvironmentValues(member, isEnvironment || key === 'Environment'),
    ]),
  )
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
