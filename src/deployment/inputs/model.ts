import { FRAMEWORK_INPUTS } from '../../images/framework-inputs.ts'
import type { ModelRequest } from '../specification.ts'
import { contradict } from './contradiction.ts'
import { requireRole } from './execution-role-arn.ts'
import { filledContainer } from './filled-container.ts'
import type { Demand, ModelContext, Models } from './model-context.ts'
import { readModelScalars } from './model-scalars.ts'
import type { ModelScalars } from './model-scalars.ts'
import { modelsOfMap } from './models-map.ts'
import type { Reading } from './reading.ts'
import { readBaseName, readResourceName } from './resource-name.ts'
import type { InputName } from './table.ts'

/** Stands in the variant's `ModelName` for the one model that the scalar inputs describe. */
const MODEL_KEY = 'model'

/** The inputs that describe a model to create; with any of them, `model-name` is the base of its name. */
const DESCRIBING = [
  'image-uri',
  ...FRAMEWORK_INPUTS,
  'model-data-url',
  'model-package-name',
  'environment',
  'execution-role-arn',
] as const

/** The models that the inputs describe, or the existing one that `model-name` alone names. `undefined`: refused. */
export async function parseModels(reading: Reading, context: ModelContext): Promise<Models | undefined> {
  const describing = DESCRIBING.filter((name) => reading.given(name))
  const isMap = reading.given('models')
  if (!isMap && describing.length === 0) return existingModel(reading, context.demand)
  const scalars = await readModelScalars(reading, {
    region: context.region,
    instanceTypes: context.demand.instanceTypes,
  })
  refuseBesidePackage(reading)
  const baseName = reading.given('model-name') ? reading.read('model-name', readBaseName) : context.endpointName
  return isMap
    ? modelsOfMap(reading, { scalars, baseName, ...context })
    : describedModel(reading, { scalars, baseName, ...context }, describing)
}

function existingModel(reading: Reading, { isOpen }: Demand): Models | undefined {
  const only = reading.read('model-name', readResourceName)
  if (only !== undefined) return { models: [], only, input: 'model-name' }
  if (reading.given('model-name')) return undefined
  if (!isOpen) return { models: [], input: 'model-name' }
  reading.require(
    'image-uri',
    'there is no model to deploy',
    'set image-uri and execution-role-arn to create a model, or model-name alone to deploy an existing one',
  )
  return undefined
}

/** A model package names its image and its artifacts itself. */
function refuseBesidePackage(reading: Reading): void {
  if (!reading.usable('model-package-name')) return
  for (const name of ['image-uri', 'framework', 'model-data-url'] as const) {
    if (reading.usable(name)) contradict(reading, name, 'model-package-name')
  }
}

function describedModel(
  reading: Reading,
  {
    scalars,
    baseName,
    demand,
  }: ModelContext & { readonly scalars: ModelScalars; readonly baseName: string | undefined },
  describing: readonly InputName[],
): Models | undefined {
  if (!reading.given('model-package-name') && !reading.given('framework')) requireImage(reading, describing)
  requireRole(reading)
  const { image, modelPackage, role } = scalars
  if (baseName === undefined || (image ?? modelPackage) === undefined || role === undefined) return undefined
  const request: ModelRequest = { PrimaryContainer: filledContainer(reading, {}, scalars, ''), ExecutionRoleArn: role }
  const key = keyBeside(demand.named)
  return { models: [{ key, baseName, request }], only: key, input: describing[0] ?? 'image-uri' }
}

/** Another key where a variant names an existing model that is really called so. */
function keyBeside(named: ReadonlySet<string>): string {
  let key = MODEL_KEY
  while (named.has(key)) key += '-'
  return key
}

function requireImage(reading: Reading, describing: readonly InputName[]): void {
  const inputs = describing.join(', ').replace(/, (?=[^,]*$)/, ' and ')
  const verb = describing.length === 1 ? 'describes' : 'describe'
  const existing = reading.given('model-name') ? `; to deploy an existing model, give model-name without ${inputs}` : ''
  reading.require(
    'image-uri',
    `${inputs} ${verb} a model to create`,
    `set image-uri to the model's container image${existing}`,
  )
}
