import type {
  ContainerDefinition,
  CreateModelInput,
  CreateModelOutput,
  DeleteModelInput,
  DescribeModelInput,
  DescribeModelOutput,
  ListModelsInput,
  ListModelsOutput,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../service/copy.ts'
import { listing, page } from '../service/listing.ts'
import type { ModelPackages } from './model-packages.ts'
import { invalid } from '../service/refusal.ts'
import type { Registry, Who } from './registry.ts'
import { type Tags, checked } from './tags.ts'

const defaultPage = 10

export type ModelRegistry = Registry<CreateModelInput>

/** Looks at what a container needs to run; throws AWS's refusal where the emulator knows that it is missing. */
export type ContainerProof = (container: ContainerDefinition, model: CreateModelInput) => void

/** CreateModel, DescribeModel, ListModels and DeleteModel. */
export class Models {
  readonly #models: ModelRegistry
  readonly #packages: ModelPackages
  readonly #tags: Tags
  readonly #prove: ContainerProof

  constructor(models: ModelRegistry, packages: ModelPackages, tags: Tags, prove: ContainerProof) {
    this.#models = models
    this.#packages = packages
    this.#tags = tags
    this.#prove = prove
  }

  create(input: CreateModelInput, who: Who): CreateModelOutput {
    const { Tags: tags, ...definition } = input
    checked(tags ?? [])
    const containers = containersOf(definition)
    refuseImpossibleTogether(containers, definition)
    for (const container of containers) {
      refuseImpossible(container)
      this.#packages.refuseUndeployable(container)
      for (const content of this.#packages.contents(container)) this.#prove(content, definition)
    }
    const { name, arn } = this.#models.create(input.ModelName ?? '', definition, who)
    this.#tags.put(this.#models.arn(name), tags)
    return { ModelArn: arn }
  }

  /** The containers that a model really runs, those of model packages included; none if there is no such model. */
  contents(modelName: string): readonly ContainerDefinition[] {
    const model = this.#models.get(modelName)?.definition
    return model === undefined ? [] : containersOf(model).flatMap((container) => this.#packages.contents(container))
  }

  describe({ ModelName = '' }: DescribeModelInput, who: Who): DescribeModelOutput {
    const { arn, creationTime, definition } = this.#models.described(ModelName, who)
    const { PrimaryContainer, Containers, ...rest } = copy(definition)
    return {
      EnableNetworkIsolation: false,
      ...rest,
      ...(PrimaryContainer === undefined ? {} : { PrimaryContainer: described(PrimaryContainer) }),
      ...(Containers === undefined ? {} : { Containers: Containers.map(described) }),
      ModelName,
      ModelArn: arn,
      CreationTime: creationTime,
    }
  }

  list(input: ListModelsInput, who: Who): ListModelsOutput {
    const { items, next } = page(
      listing(this.#models.listed(who), input),
      input.NextToken,
      input.MaxResults ?? defaultPage,
    )
    return {
      Models: items.map(({ name, arn, creationTime }) => ({
        ModelName: name,
        ModelArn: arn,
        CreationTime: creationTime,
      })),
      ...next,
    }
  }

  /** AWS lets a model be deleted that is in use. */
  delete({ ModelName = '' }: DeleteModelInput): Record<string, never> {
    this.#models.delete(ModelName)
    this.#tags.drop(this.#models.arn(ModelName))
    return {}
  }
}

/** A model's one container, or its several ones. */
export const containersOf = ({ PrimaryContainer, Containers }: CreateModelInput): readonly ContainerDefinition[] =>
  Containers ?? (PrimaryContainer === undefined ? [] : [PrimaryContainer])

const mostEnvironmentBytes = 32 * 1024

const refuseImpossibleTogether = (containers: readonly ContainerDefinition[], model: CreateModelInput): void => {
  if (model.PrimaryContainer !== undefined && model.Containers !== undefined) {
    throw invalid('Only one of PrimaryContainer or Containers can be specified.')
  }
  if (containers.length === 0) throw invalid('One of PrimaryContainer or Containers must be specified.')
  const hostnames = containers.flatMap(({ ContainerHostname }) => ContainerHostname ?? [])
  if (hostnames.length > 0 && hostnames.length < containers.length) {
    throw invalid('ContainerHostname must be specified for all of the containers or for none of them.')
  }
  if (new Set(hostnames).size < hostnames.length)
    throw invalid('ContainerHostname must be unique among the containers.')
  if (model.InferenceExecutionConfig?.Mode === 'Direct' && hostnames.length === 0) {
    throw invalid('ContainerHostname must be specified for containers that are invoked directly.')
  }
  const environment = containers.flatMap((container) => Object.entries(container.Environment ?? {}).flat())
  if (Buffer.byteLength(environment.join('')) > mostEnvironmentBytes) {
    throw invalid('The combined size of all environment variables of the containers cannot exceed 32 KB.')
  }
}

const refuseImpossible = (container: ContainerDefinition): void => {
  if ((container.Image === undefined) === (container.ModelPackageName === undefined)) {
    throw invalid('Exactly one of Image or ModelPackageName must be specified for a container.')
  }
  if (container.Mode === 'MultiModel' && (container.ModelDataUrl ?? '.tar.gz').endsWith('.tar.gz')) {
    throw invalid('ModelDataUrl must be the S3 prefix under which the models lie for a container of Mode MultiModel.')
  }
  if (container.ModelDataUrl !== undefined && container.ModelDataSource !== undefined) {
    throw invalid('Only one of ModelDataUrl or ModelDataSource can be specified for a container.')
  }
  const source = container.ModelDataSource?.S3DataSource
  if (source?.S3DataType === 'S3Prefix' && source.S3Uri?.endsWith('/') !== true) {
    throw invalid(`S3Uri "${source.S3Uri}" must end with a forward slash when S3DataType is S3Prefix.`)
  }
}

/** What AWS adds to a container when asked about it. */
const described = (container: ContainerDefinition): ContainerDefinition => ({
  Mode: 'SingleModel',
  ...(container.ModelDataUrl === undefined || container.Mode === 'MultiModel'
    ? {}
    : {
        ModelDataSource: {
          S3DataSource: { S3Uri: container.ModelDataUrl, S3DataType: 'S3Object', CompressionType: 'Gzip' },
        },
      }),
  ...container,
})
