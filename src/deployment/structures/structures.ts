import type { DeploymentConfig, ProductionVariantServerlessConfig } from '@aws-sdk/client-sagemaker'
import type { Fault, Remark } from '../inputs/fault.ts'
import { givenMemberPath, isNameLike } from '../inputs/path.ts'
import { readResourceName } from '../inputs/resource-name.ts'
import { isLoneKey } from '../inputs/yaml-tree.ts'
import type { YamlEntry, YamlTree } from '../inputs/yaml-tree.ts'
import type { EndpointConfigRequest, ModelRequest } from '../specification.ts'
import { checkStructure } from './check.ts'
import type { Check } from './check.ts'
import { OWNED_MEMBERS } from './owned-members.ts'
import { membersOf, SCHEMAS } from './schemas.ts'

// Everything that knows the API's schemas hangs on this file, which is loaded only for a step that gives a structure.

/** A structure as far as it could be read, with all that is wrong with it. */
export interface Checked<T> {
  readonly value: T
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

/** `endpoint-config`: `CreateEndpointConfig` without its name and tags. */
export function checkEndpointConfig(tree: YamlTree): Checked<Partial<EndpointConfigRequest>> {
  return conforming(checked(tree, 'endpointConfig', 'endpoint-config'))
}

/** `serverless-config`: the `ServerlessConfig` of a variant. */
export function checkServerlessConfig(tree: YamlTree): Checked<Partial<ProductionVariantServerlessConfig>> {
  return conforming(checked(tree, 'serverlessConfig', 'serverless-config'))
}

/** `deployment-config`: the `DeploymentConfig` of `CreateEndpoint` and `UpdateEndpoint`. */
export function checkDeploymentConfig(tree: YamlTree): Checked<Partial<DeploymentConfig>> {
  return conforming(checked(tree, 'deploymentConfig', 'deployment-config'))
}

/** `models`: a map from names of the user's own to `CreateModel` without its name and tags. */
export function checkModels(tree: YamlTree): Checked<ReadonlyMap<string, ModelRequest>> {
  const accepted = 'a map from names of your own to CreateModel structures'
  if (tree.kind !== 'map' || tree.entries.length === 0) {
    const kinds = {
      scalar: 'is a single value',
      list: 'is a list',
      map: 'names no model',
      unreadable: 'cannot be read',
    }
    const fault: Fault = { kind: 'refused', path: '', line: tree.line, wrong: kinds[tree.kind], accepted }
    return { value: new Map(), faults: [fault], remarks: [] }
  }
  const models = new Map<string, ModelRequest>()
  const faults: Fault[] = []
  const remarks: Remark[] = []
  for (const entry of tree.entries) {
    const path = givenMemberPath('', entry)
    const ofKey = faultsOfKey(entry, path, models.has(entry.key))
    faults.push(...ofKey)
    if (ofKey.length > 0) continue
    const check = checkStructure(entry.value, { schema: SCHEMAS.model, owned: OWNED_MEMBERS['models'] ?? {}, path })
    const model = conforming<ModelRequest>(check)
    models.set(entry.key, model.value)
    faults.push(...model.faults)
    remarks.push(...model.remarks)
  }
  return { value: models, faults, remarks }
}

function faultsOfKey(entry: YamlEntry, path: string, isRepeated: boolean): readonly Fault[] {
  const { key, line } = entry
  if (isRepeated) return [{ kind: 'refused', path, line, wrong: 'is given more than once', accepted: 'each name once' }]
  if (membersOf(SCHEMAS.model).includes(key)) {
    const accepted = `a name of your own for the model, and ${key} below it`
    return [{ kind: 'refused', path, line, wrong: 'is a member of CreateModel where a name is needed', accepted }]
  }
  const read = readResourceName(key)
  if (read.ok) return []
  return read.refusals.map(({ meant, ...refusal }) => {
    const shown = isNameLike(key) && !isLoneKey(entry) ? { value: key, ...(meant === undefined ? {} : { meant }) } : {}
    return { kind: 'refused', path, line, ...refusal, ...shown }
  })
}

function checked(tree: YamlTree, schema: keyof typeof SCHEMAS, input: string): Check {
  return checkStructure(tree, { schema: SCHEMAS[schema], owned: OWNED_MEMBERS[input] ?? {}, path: '' })
}

/** A structure that was refused as a whole counts as one without members. */
function conforming<T>({ value = {}, faults, remarks }: Check): Checked<Partial<T>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is the run-time twin of the SDK's input type
  return { value: value as Partial<T>, faults, remarks }
}
