import type { ContainerDefinition, DescribeModelCommandOutput, S3ModelDataSource } from '@aws-sdk/client-sagemaker'
import type { Denial } from '../../aws/aws.ts'
import { type Desired, variantsOf } from '../desired.ts'
import { containersOf, type ModelRequest } from '../specification.ts'

// What a deployment refers to at AWS, each thing once: what a preflight looks at, and what its findings are about.

/** What is known of a model that the endpoint shall serve. */
export interface ServedModel extends Pick<ModelRequest, 'ExecutionRoleArn' | 'VpcConfig'> {
  readonly name: string
  /** SageMaker has accepted it before. */
  readonly exists: boolean
  readonly containers: readonly ContainerDefinition[]
}

/** Descriptions of models by name, as an inspection has them. */
export type DescribedModels = Readonly<
  Record<
    string,
    { readonly kind: 'found'; readonly value: DescribeModelCommandOutput } | { readonly kind: 'absent' } | Denial
  >
>

/** @returns the models that the run makes, and the existing ones as far as they may be read */
export function servedModels(desired: Desired, described: DescribedModels): readonly ServedModel[] {
  const isFound = (name: string) => described[name]?.kind === 'found'
  return [
    ...desired.models.map(({ name, request }) => servedModel(name, request, isFound(name))),
    ...desired.existingModels.flatMap((name) => {
      const model = described[name]
      return model?.kind === 'found' ? [servedModel(name, model.value, true)] : []
    }),
  ]
}

function servedModel(name: string, content: Partial<ModelRequest>, exists: boolean): ServedModel {
  const { ExecutionRoleArn, VpcConfig } = content
  return { name, exists, containers: containersOf(content), ExecutionRoleArn, VpcConfig }
}

/** The execution roles' ARNs. An endpoint of inference components has a role of its own. */
export function rolesOf({ endpointConfig }: Desired, models: readonly ServedModel[]): readonly string[] {
  return unique([...models, endpointConfig.request].map(({ ExecutionRoleArn }) => ExecutionRoleArn))
}

/** The images' URIs, as they are sent. Those of model packages are not known here. */
export function imagesOf(models: readonly ServedModel[]): readonly string[] {
  return unique(models.flatMap(({ containers }) => containers.map(({ Image }) => Image)))
}

/** Something in S3 that a container reads. */
export interface Artifact {
  readonly url: string
  /** One object; all that is below a prefix; or a shelf of models that come and go, and that may be empty. */
  readonly kind: 'object' | 'prefix' | 'shelf'
}

export function artifactsOf(models: readonly ServedModel[]): readonly Artifact[] {
  const all = models.flatMap(({ containers }) => containers.flatMap(artifactsOfContainer))
  return [...new Map(all.map((artifact) => [artifact.url, artifact])).values()]
}

function artifactsOfContainer(container: ContainerDefinition): readonly Artifact[] {
  const { Mode, ModelDataUrl: url, ModelDataSource, AdditionalModelDataSources: more = [] } = container
  if (Mode === 'MultiModel') return url === undefined ? [] : [{ url, kind: 'shelf' }]
  const sources = [ModelDataSource?.S3DataSource, ...more.map((source) => source.S3DataSource)]
  return [
    ...(url === undefined ? [] : [{ url, kind: url.endsWith('/') ? 'prefix' : 'object' } as const]),
    ...sources.flatMap(artifactOfSource),
  ]
}

function artifactOfSource(source: Partial<S3ModelDataSource> | undefined): readonly Artifact[] {
  if (source?.S3Uri === undefined) return []
  return [{ url: source.S3Uri, kind: source.S3DataType === 'S3Prefix' ? 'prefix' : 'object' }]
}

/** The instance types of which the rollout starts instances in a number that is known: not those of pools. */
export function instanceTypesOf({ endpointConfig }: Desired): readonly string[] {
  return unique(variantsOf(endpointConfig.request).map(({ InstanceType }) => InstanceType))
}

/** Subnets and security groups that belong together. */
export interface NetworkUse {
  readonly key: string
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  /** How many instances are started there. */
  readonly instances: number
}

/** Every VPC config: of the models, and of an endpoint of inference components. */
export function networksOf({ endpointConfig }: Desired, models: readonly ServedModel[]): readonly NetworkUse[] {
  const variants = variantsOf(endpointConfig.request)
  const uses = [
    ...models.map(({ name, VpcConfig }) => ({
      vpc: VpcConfig,
      variants: variants.filter(({ ModelName }) => ModelName === name),
    })),
    { vpc: endpointConfig.request.VpcConfig, variants },
  ]
  const networks = new Map<string, NetworkUse>()
  for (const use of uses) {
    if (use.vpc === undefined) continue
    const [subnets, securityGroups] = [unique(use.vpc.Subnets ?? []), unique(use.vpc.SecurityGroupIds ?? [])]
    const key = [...subnets, ...securityGroups].join(' ')
    const counts = use.variants.map((variant) => (variant.ServerlessConfig ? 0 : (variant.InitialInstanceCount ?? 1)))
    const instances = counts.reduce((sum, count) => sum + count, networks.get(key)?.instances ?? 0)
    networks.set(key, { key, subnets, securityGroups, instances })
  }
  return [...networks.values()]
}

function unique(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== undefined)
}
