import type {
  CreateEndpointConfigInput,
  CreateEndpointConfigOutput,
  DeleteEndpointConfigInput,
  DescribeEndpointConfigInput,
  DescribeEndpointConfigOutput,
  ListEndpointConfigsInput,
  ListEndpointConfigsOutput,
  ProductionVariant,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../service/copy.ts'
import { refuseExcludedFeatures } from './endpoint-kinds.ts'
import { listing, page } from '../service/listing.ts'
import type { ModelRegistry } from './models.ts'
import { invalid } from '../service/refusal.ts'
import type { Registry, Who } from './registry.ts'
import { type Tags, checked } from './tags.ts'

const defaultPage = 10

export type EndpointConfigRegistry = Registry<CreateEndpointConfigInput>

/** CreateEndpointConfig, DescribeEndpointConfig, ListEndpointConfigs and DeleteEndpointConfig. */
export class EndpointConfigs {
  readonly #configs: EndpointConfigRegistry
  readonly #models: ModelRegistry
  readonly #tags: Tags

  constructor(configs: EndpointConfigRegistry, models: ModelRegistry, tags: Tags) {
    this.#configs = configs
    this.#models = models
    this.#tags = tags
  }

  create(input: CreateEndpointConfigInput, who: Who): CreateEndpointConfigOutput {
    const { Tags: tags, ...definition } = input
    checked(tags ?? [])
    refuseImpossible(definition)
    this.#configs.refuseExisting(input.EndpointConfigName ?? '')
    for (const model of modelNames(definition)) this.#models.referred(model, who)
    refuseExcludedFeatures(definition, (model) => this.#models.get(model)?.definition)
    const { arn } = this.#configs.create(input.EndpointConfigName ?? '', definition, who)
    this.#tags.put(arn, tags)
    return { EndpointConfigArn: arn }
  }

  describe({ EndpointConfigName = '' }: DescribeEndpointConfigInput, who: Who): DescribeEndpointConfigOutput {
    const { arn, creationTime, definition } = this.#configs.described(EndpointConfigName, who)
    const { ProductionVariants, ShadowProductionVariants, ...rest } = copy(definition)
    return {
      EnableNetworkIsolation: false,
      ...rest,
      ProductionVariants: ProductionVariants?.map(described),
      ...(ShadowProductionVariants === undefined
        ? {}
        : { ShadowProductionVariants: ShadowProductionVariants.map(described) }),
      EndpointConfigName,
      EndpointConfigArn: arn,
      CreationTime: creationTime,
    }
  }

  list(input: ListEndpointConfigsInput, who: Who): ListEndpointConfigsOutput {
    const sorted = listing(this.#configs.listed(who), input)
    const { items, next } = page(sorted, input.NextToken, input.MaxResults ?? defaultPage)
    return {
      EndpointConfigs: items.map(({ name, arn, creationTime }) => ({
        EndpointConfigName: name,
        EndpointConfigArn: arn,
        CreationTime: creationTime,
      })),
      ...next,
    }
  }

  /** AWS lets a config be deleted that an endpoint is on; that endpoint can then never be updated again. */
  delete({ EndpointConfigName = '' }: DeleteEndpointConfigInput): Record<string, never> {
    this.#configs.delete(EndpointConfigName)
    this.#tags.drop(this.#configs.arn(EndpointConfigName))
    return {}
  }
}

/** Of production and shadow variants alike. */
export const variantsOf = (config: CreateEndpointConfigInput): readonly ProductionVariant[] => [
  ...(config.ProductionVariants ?? []),
  ...(config.ShadowProductionVariants ?? []),
]

/** What a variant runs on: its instance type, or that of the pool that is tried first; `undefined`: serverless. */
export const firstInstanceType = ({ InstanceType, InstancePools = [] }: ProductionVariant): string | undefined =>
  InstanceType ?? InstancePools.toSorted((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))[0]?.InstanceType

/** The models that a config names, each once. */
export const modelNames = (config: CreateEndpointConfigInput): readonly string[] => {
  const names = variantsOf(config).flatMap(({ ModelName, InstancePools = [] }) =>
    [ModelName].concat(InstancePools.map((pool) => pool.ModelNameOverride)),
  )
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** Throws AWS's refusal of what no single member's constraint rules out. */
const refuseImpossible = (config: CreateEndpointConfigInput): void => {
  const variants = variantsOf(config)
  const names = variants.map((variant) => variant.VariantName)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw invalid(`Production variant names must be unique. Duplicate name: ${twice}`)
  for (const variant of variants) refuseImpossibleVariant(variant, config)
}

const refuseImpossibleVariant = (variant: ProductionVariant, config: CreateEndpointConfigInput): void => {
  const capacities = [variant.InstanceType, variant.ServerlessConfig, variant.InstancePools]
  if (capacities.filter((capacity) => capacity !== undefined).length !== 1) {
    throw invalid(
      `Exactly one of InstanceType, ServerlessConfig or InstancePools must be specified for variant ${variant.VariantName}.`,
    )
  }
  if (
    variant.ServerlessConfig === undefined &&
    variant.InitialInstanceCount === undefined &&
    variant.ManagedInstanceScaling === undefined
  ) {
    throw invalid(`InitialInstanceCount must be specified for variant ${variant.VariantName}.`)
  }
  if (variant.ServerlessConfig !== undefined && variant.InitialInstanceCount !== undefined) {
    throw invalid(`InitialInstanceCount cannot be specified for serverless variant ${variant.VariantName}.`)
  }
  if (variant.ModelName === undefined && config.ExecutionRoleArn === undefined) {
    throw invalid(
      `ModelName must be specified for variant ${variant.VariantName}, or ExecutionRoleArn for an endpoint with inference components.`,
    )
  }
  if (variant.ModelName !== undefined && variant.ManagedInstanceScaling !== undefined) {
    throw invalid('ManagedInstanceScaling is only supported for inference component endpoints.')
  }
}

/** What AWS adds to a variant when asked about it. */
const described = (variant: ProductionVariant): ProductionVariant => ({ InitialVariantWeight: 1, ...variant })
