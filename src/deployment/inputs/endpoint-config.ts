import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { EndpointConfigRequest } from '../specification.ts'
import type { Checked } from '../structures/structures.ts'
import { refuseShown } from './contradiction.ts'
import { likely } from './likely.ts'
import type { Demand, Models } from './model-context.ts'
import { itemPath, memberPath } from './path.ts'
import type { Reading } from './reading.ts'
import { isSound } from './structure-inputs.ts'
import type { Structures } from './structure-inputs.ts'
import { filledVariant, VARIANT_INPUTS } from './variant.ts'
import type { GivenVariant } from './variant.ts'

/** A variant with where it stands in `endpoint-config`. */
interface Place {
  readonly path: string
  readonly variant: GivenVariant
  /** Whether the scalar inputs fill it: the one production variant. */
  readonly isFilled: boolean
  /** Whether a member that is not there was left out. */
  readonly isSound: (member: string) => boolean
}

const PRODUCTION = '.ProductionVariants'
const SHADOW = '.ShadowProductionVariants'

/** What the endpoint config, as far as it could be read, wants of models. */
export function demandOf(reading: Reading, { endpointConfig }: Structures): Demand {
  if (endpointConfig === undefined) {
    const instanceTypes = [reading.shown('instance-type')]
    return { isOpen: !reading.given('endpoint-config'), hasComponents: false, named: new Set(), instanceTypes }
  }
  const { ProductionVariants, ShadowProductionVariants = [], ExecutionRoleArn } = endpointConfig.value
  const production = ProductionVariants ?? []
  const isImplied = ProductionVariants === undefined && isSound(endpointConfig, PRODUCTION)
  const isUnnamed =
    production.some(isUnnamedIn(endpointConfig, PRODUCTION)) ||
    ShadowProductionVariants.some(isUnnamedIn(endpointConfig, SHADOW))
  return {
    isOpen: ExecutionRoleArn === undefined && (isImplied || isUnnamed),
    hasComponents: ExecutionRoleArn !== undefined,
    named: new Set([...production, ...ShadowProductionVariants].flatMap(namesOf)),
    instanceTypes: [...production, ...ShadowProductionVariants].flatMap(instanceTypesOf(reading)),
  }
}

function isUnnamedIn(checked: Checked<unknown>, list: string) {
  return ({ ModelName }: GivenVariant, index: number): boolean =>
    ModelName === undefined && isSound(checked, `${itemPath(list, index)}.ModelName`)
}

/** What a variant runs on; the scalar input fills what it leaves out. */
function instanceTypesOf(reading: Reading) {
  return ({ InstanceType, InstancePools, ServerlessConfig }: GivenVariant): readonly (string | undefined)[] => {
    if (InstancePools !== undefined) return InstancePools.map((pool) => pool.InstanceType)
    return [InstanceType ?? (ServerlessConfig === undefined ? reading.shown('instance-type') : undefined)]
  }
}

function namesOf({ ModelName, InstancePools = [] }: GivenVariant): readonly string[] {
  const names = [ModelName, ...InstancePools.map(({ ModelNameOverride }) => ModelNameOverride)]
  return names.filter((name) => name !== undefined)
}

/**
 * The endpoint config: the structure, with the scalar inputs where its one production variant leaves something out. Weights
 * are left to AWS, whose default is 1. `undefined`: refused.
 */
export function parseEndpointConfig(
  reading: Reading,
  structures: Structures,
  models: Models | undefined,
  demand: Demand,
): EndpointConfigRequest | undefined {
  if (models !== undefined && models.models.length > 1 && !reading.given('endpoint-config')) {
    const remedy = `add a variant for each of them, with its name (${keysOf(models)}) as ModelName`
    reading.require('endpoint-config', `models has ${models.models.length} models`, remedy)
    return undefined
  }
  const places = placesOf(reading, structures).map((place) => ({
    ...place,
    variant: filledAt(reading, place, structures),
  }))
  refuseScalarsOfSeveral(reading, places)
  for (const place of places) judgeVariant(reading, place)
  refuseSameNames(reading, places)
  if (models === undefined || places.length === 0) return undefined
  if (demand.hasComponents) refuseMixture(reading, places)
  const served = places.map((place) => ({ ...place, variant: withModel(reading, place, models, demand) }))
  if (served.every((place) => place.isSound('.ModelName') && place.isSound('.InstancePools')))
    refuseUnserved(reading, served, models, demand)
  const { ProductionVariants: _, ShadowProductionVariants, ...rest } = structures.endpointConfig?.value ?? {}
  return {
    ...rest,
    ProductionVariants: variantsIn(served, PRODUCTION),
    ...(ShadowProductionVariants === undefined ? {} : { ShadowProductionVariants: variantsIn(served, SHADOW) }),
  }
}

/** All variants; without any, the one that the scalar inputs are about. Empty: there is no telling. */
function placesOf(reading: Reading, { endpointConfig }: Structures): readonly Place[] {
  if (endpointConfig === undefined) {
    return reading.given('endpoint-config')
      ? []
      : [{ path: `${PRODUCTION}[0]`, variant: {}, isFilled: true, isSound: () => true }]
  }
  const { ProductionVariants, ShadowProductionVariants = [] } = endpointConfig.value
  if (ProductionVariants === undefined && !isSound(endpointConfig, PRODUCTION)) return []
  const placesIn = (list: string, variants: readonly GivenVariant[], isFilled: boolean) =>
    variants.map((variant, index) => {
      const path = itemPath(list, index)
      return { path, variant, isFilled, isSound: (member: string) => isSound(endpointConfig, path + member) }
    })
  const production = ProductionVariants ?? [{}]
  return [
    ...placesIn(PRODUCTION, production, production.length === 1),
    ...placesIn(SHADOW, ShadowProductionVariants, false),
  ]
}

function filledAt(
  reading: Reading,
  { path, variant, isFilled, ...place }: Place,
  structures: Structures,
): GivenVariant {
  if (!isFilled) return variant
  const serverless = structures.serverlessConfig?.value
  const isOpen = isUnhosted({ variant, ...place })
  return filledVariant(reading, variant, { serverless, place: `endpoint-config${path}`, isUnhosted: isOpen })
}

/** `variant-name` and its like are about one variant. */
function refuseScalarsOfSeveral(reading: Reading, places: readonly Place[]): void {
  const count = places.filter(({ path }) => path.startsWith(PRODUCTION)).length
  if (count < 2) return
  for (const name of VARIANT_INPUTS) {
    if (!reading.usable(name)) continue
    refuseShown(reading, name, `is of one variant, but endpoint-config has ${count}`, 'it as a member of each variant')
  }
}

/** What can only be told of a whole variant. */
function judgeVariant(reading: Reading, place: Place): void {
  const { path, variant, isFilled } = place
  if (isFilled) return
  const missing = (member: string, why: string, remedy: string) => {
    if (!place.isSound(`.${member}`)) return
    reading.blame('endpoint-config', { kind: 'missing', path: `${path}.${member}`, why, remedy })
  }
  const { VariantName, InstanceType, InstancePools, InitialInstanceCount, ManagedInstanceScaling } = variant
  if (VariantName === undefined) missing('VariantName', 'each of several variants needs a name', 'add it')
  if (isUnhosted(place)) {
    missing('InstanceType', 'nothing hosts the variant', 'add InstanceType, InstancePools or ServerlessConfig')
  }
  const hasInstances = (InstanceType ?? InstancePools) !== undefined
  if (hasInstances && InitialInstanceCount === undefined && ManagedInstanceScaling === undefined) {
    missing('InitialInstanceCount', 'needed where there are instances', 'add it: a whole number from 1')
  }
}

/** Whether neither of the members that say what hosts a variant is there, and none was meant to be. */
function isUnhosted(place: Pick<Place, 'variant' | 'isSound'>): boolean {
  const { InstanceType, InstancePools, ServerlessConfig } = place.variant
  if ((InstanceType ?? InstancePools ?? ServerlessConfig) !== undefined) return false
  return ['.InstanceType', '.InstancePools', '.ServerlessConfig'].every((member) => place.isSound(member))
}

function refuseSameNames(reading: Reading, places: readonly Place[]): void {
  const seen = new Set<string>()
  for (const { path, variant } of places) {
    const { VariantName } = variant
    if (VariantName === undefined) continue
    if (seen.has(VariantName)) {
      const wrong = 'is the name of another variant, too'
      reading.blame('endpoint-config', {
        kind: 'refused',
        path: `${path}.VariantName`,
        wrong,
        accepted: 'a name of its own for each variant, shadows included',
      })
    }
    seen.add(VariantName)
  }
}

/** Either the variants name the models, or inference components do. */
function refuseMixture(reading: Reading, places: readonly Place[]): void {
  const isComponent = ({ variant, ...place }: Place) => variant.ModelName === undefined && place.isSound('.ModelName')
  if (!places.some(isComponent)) return
  for (const { path, variant } of places) {
    if (variant.ModelName === undefined) continue
    const wrong = 'stands beside a variant for inference components, which names no model'
    const fault = { path: `${path}.ModelName`, wrong, accepted: 'ModelName in every variant, or in none' }
    reading.blame('endpoint-config', { kind: 'refused', ...fault })
  }
}

/** A variant with the model that it serves. */
function withModel(reading: Reading, { path, variant, ...place }: Place, models: Models, demand: Demand): GivenVariant {
  if (variant.ModelName !== undefined) {
    if (variant.ManagedInstanceScaling !== undefined) refuseManagedScaling(reading, path, 'a variant without ModelName')
    remarkLikelyKeys(reading, path, variant, models)
    return variant
  }
  if (demand.hasComponents) return variant
  if (models.only !== undefined) {
    if (variant.ManagedInstanceScaling !== undefined) {
      refuseManagedScaling(reading, path, 'it with ExecutionRoleArn in endpoint-config, for inference components')
    }
    return { ...variant, ModelName: models.only }
  }
  if (place.isSound('.ModelName')) {
    const why = `models has ${models.models.length} models`
    const fault = { path: `${path}.ModelName`, why, remedy: `name one of them: ${keysOf(models)}` }
    reading.blame('endpoint-config', { kind: 'missing', ...fault })
  }
  return variant
}

function keysOf({ models }: Models): string {
  return models.map(({ key }) => key).join(', ')
}

/** CreateEndpointConfig says: "ManagedInstanceScaling is only supported for inference component endpoints." */
function refuseManagedScaling(reading: Reading, path: string, accepted: string): void {
  const wrong = 'is for the variants of inference components only, which name no model'
  reading.blame('endpoint-config', { kind: 'refused', path: `${path}.ManagedInstanceScaling`, wrong, accepted })
}

/** A name that is no key is an existing model's, or a slip. */
function remarkLikelyKeys(
  reading: Reading,
  path: string,
  { ModelName = '' }: GivenVariant,
  { models, input }: Models,
): void {
  const keys = models.map(({ key }) => key)
  if (input !== 'models' || keys.includes(ModelName)) return
  const meant = likely(ModelName, keys)
  if (meant === undefined) return
  const text = `is no key of models, so it means an existing SageMaker model; did you mean '${meant}'?`
  reading.remark('endpoint-config', { path: `${path}.ModelName`, text })
}

/** A model that nobody serves would be made for nothing, and is a slip of a name. */
function refuseUnserved(
  reading: Reading,
  places: readonly Place[],
  { models, only, input }: Models,
  demand: Demand,
): void {
  const named = new Set(places.flatMap(({ variant }) => namesOf(variant)))
  if (input === 'models') {
    // An inference component may be meant for it, or a variant that does not say which one it serves.
    if (demand.hasComponents || places.some(({ variant }) => variant.ModelName === undefined)) return
    for (const { key } of models.filter((model) => !named.has(model.key))) {
      const fault = {
        wrong: 'is served by no variant',
        accepted: `a variant with the ModelName ${key}, or no such model`,
      }
      reading.blame('models', { kind: 'refused', path: memberPath('', key), ...fault })
    }
  } else if (only !== undefined && !named.has(only)) {
    const why = demand.hasComponents
      ? 'with ExecutionRoleArn in endpoint-config, a variant without ModelName is for inference components'
      : 'every variant of endpoint-config names another one'
    refuseShown(
      reading,
      input,
      `brings in a model that no variant serves: ${why}`,
      'a variant that serves it, or no such model',
    )
  }
}

function variantsIn(places: readonly Place[], list: string): ProductionVariant[] {
  return places
    .filter(({ path }) => path.startsWith(list))
    .map(({ variant }) => ({ ...variant, VariantName: variant.VariantName }))
}
