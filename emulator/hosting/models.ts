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
  readonly #tags: Tags
  readonly #prove: ContainerProof

  constructor(models: ModelRegistry, tags: Tags, prove: ContainerProof) {
    this.#models = models
    this.#tags = tags
    this.#prove = prove
  }

  create(input: CreateModelInput, who: Who): CreateModelOutput {
    const { Tags: tags, ...definition } = input
    checked(tags ?? [])
    for (const container of containersOf(definition)) {
      refuseImpossible(container)
      this.#prove(container, definition)
    }
    const { name, arn } = this.#models.create(input.ModelName ?? '', definition, who)
    this.#tags.put(this.#models.arn(name), tags)
    return { ModelArn: arn }
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

/** One container or several, never both; throws AWS's refusal. */
const containersOf = ({ PrimaryContainer, Containers }: CreateModelInput): readonly ContainerDefinition[] => {
  if (PrimaryContainer !== undefined && Containers !== undefined) {
    throw invalid('Only one of PrimaryContainer or Containers can be specified.')
  }
  const containers = Containers ?? (PrimaryContainer === undefined ? [] : [PrimaryContainer])
  if (containers.length === 0) throw invalid('One of PrimaryContainer or Containers must be specified.')
  const hostnames = containers.filter((container) => container.ContainerHostname !== undefined).length
  if (hostnames > 0 && hostnames < containers.length) {
    throw invalid('ContainerHostname must be specified for all of the containers or for none of them.')
  }
  return containers
}

const mostEnvironmentBytes = 32 * 1024

const refuseImpossible = (container: ContainerDefinition): void => {
  const environment = Object.entries(container.Environment ?? {})
    .flat()
    .join('')
  if (Buffer.byteLength(environment) > mostEnvironmentBytes) {
    throw invalid('The combined size of all environment variables of a container cannot exceed 32 KB.')
  }
  if ((container.Image === undefined) === (container.ModelPackageName === undefined)) {
    throw invalid('Exactly one of Image or ModelPackageName must be specified for a container.')
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
