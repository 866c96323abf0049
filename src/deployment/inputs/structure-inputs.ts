import type { DeploymentConfig, ProductionVariantServerlessConfig } from '@aws-sdk/client-sagemaker'
import type { EndpointConfigRequest, ModelRequest } from '../specification.ts'
import type { Checked } from '../structures/structures.ts'
import type { Fault } from './fault.ts'
import type { Reading } from './reading.ts'
import type { InputName } from './table.ts'
import { readYaml } from './yaml-tree.ts'
import type { YamlTree } from './yaml-tree.ts'

/** The inputs that are structures of the API, checked by themselves. What is not given, or not even YAML, is absent. */
export interface Structures {
  readonly models?: Checked<ReadonlyMap<string, Partial<ModelRequest>>>
  readonly endpointConfig?: Checked<Partial<EndpointConfigRequest>>
  readonly serverlessConfig?: Checked<Partial<ProductionVariantServerlessConfig>>
  readonly deploymentConfig?: Checked<Partial<DeploymentConfig>>
}

const STRUCTURES = ['models', 'endpoint-config', 'serverless-config', 'deployment-config'] as const

/** Reads the structures and records all that is wrong with each. */
export async function readStructures(reading: Reading): Promise<Structures> {
  if (!STRUCTURES.some((name) => reading.usable(name))) return {}
  // Loaded only here: most steps give no structure, and the API's schemas and limits are large.
  const { checkDeploymentConfig, checkEndpointConfig, checkModels, checkServerlessConfig } =
    await import('../structures/structures.ts')
  const models = await readStructure(reading, 'models', checkModels)
  const endpointConfig = await readStructure(reading, 'endpoint-config', checkEndpointConfig)
  const serverlessConfig = await readStructure(reading, 'serverless-config', checkServerlessConfig)
  const deploymentConfig = await readStructure(reading, 'deployment-config', checkDeploymentConfig)
  return {
    ...(models === undefined ? {} : { models }),
    ...(endpointConfig === undefined ? {} : { endpointConfig }),
    ...(serverlessConfig === undefined ? {} : { serverlessConfig }),
    ...(deploymentConfig === undefined ? {} : { deploymentConfig }),
  }
}

async function readStructure<T>(
  reading: Reading,
  name: InputName,
  check: (tree: YamlTree) => Checked<T>,
): Promise<Checked<T> | undefined> {
  const tree = await treeOf(reading, name)
  if (tree === undefined) return undefined
  const checked = check(tree)
  for (const fault of checked.faults) reading.blame(name, fault)
  for (const remark of checked.remarks) reading.remark(name, remark)
  return checked
}

async function treeOf(reading: Reading, name: InputName): Promise<YamlTree | undefined> {
  const source = reading.source(name)
  if (typeof source !== 'string') return source
  const yaml = await readYaml(source)
  if (yaml.kind === 'tree') return yaml.tree
  reading.refuse(name, { wrong: `is not valid YAML: ${yaml.reason}`, accepted: 'YAML or JSON in the shape of the API' })
  return undefined
}

/**
 * Whether nothing is wrong at `path` of a structure, inside it or around it, so that what is not there was left out. A
 * misspelt member counts as the one that was meant.
 */
export function isSound(checked: Checked<unknown>, path: string): boolean {
  return !checked.faults.flatMap(placesOf).some((place) => isInside(place, path) || isInside(path, place))
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(outer) && /^(?:[.[]|$)/.test(inner.slice(outer.length))
}

/** Where a fault is, and where what was misspelt would have been. */
function placesOf(fault: Fault): readonly string[] {
  if (fault.kind === 'missing' || fault.meant === undefined) return [fault.path]
  const around = fault.path.replace(/(?:\.[\w$-]+|\['[^[]*'\])$/, '')
  return [fault.path, `${around}.${fault.meant}`]
}
