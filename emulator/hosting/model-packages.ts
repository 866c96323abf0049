import type {
  ContainerDefinition,
  CreateModelPackageGroupInput,
  CreateModelPackageGroupOutput,
  CreateModelPackageInput,
  CreateModelPackageOutput,
  DescribeModelPackageInput,
  DescribeModelPackageOutput,
  InferenceSpecification,
  ListModelPackagesInput,
  ListModelPackagesOutput,
  ModelPackageContainerDefinition,
  ModelPackageStatus,
  UpdateModelPackageInput,
  UpdateModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import { type Account, arnOf } from '../service/arns.ts'
import { copy } from '../service/copy.ts'
import { listing, page } from '../service/listing.ts'
import { invalid } from '../service/refusal.ts'
import { type Tags, checked } from './tags.ts'
import type { Timeline } from '../service/timeline.ts'

const defaultPage = 10

interface ModelPackage {
  /** `<group>/<version>`, or the name of one without versions. */
  readonly name: string
  readonly arn: string
  readonly group?: string
  readonly version?: number
  readonly creationTime: Date
  readonly definition: CreateModelPackageInput
  readonly status: ModelPackageStatus
}

/** What AWS itself would have come to: a time in the past, a package that failed. */
export interface PackageRecord {
  readonly version?: number
  readonly creationTime?: Date
  readonly status?: ModelPackageStatus
}

/** The Model Registry, as far as a deployer reads it: versions of a group, and packages without versions. */
export class ModelPackages {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #tags: Tags
  readonly #groups = new Map<string, string>()
  readonly #packages = new Map<string, ModelPackage>()

  constructor(where: Account, timeline: Timeline, tags: Tags) {
    this.#where = where
    this.#timeline = timeline
    this.#tags = tags
  }

  createGroup({
    ModelPackageGroupName: name = '',
    Tags: tags,
  }: CreateModelPackageGroupInput): CreateModelPackageGroupOutput {
    const arn = arnOf(this.#where, 'model-package-group', name)
    checked(tags ?? [])
    if (this.hasGroup(name)) throw invalid(`Model Package Group already exists: ${arn}`)
    this.#groups.set(name.toLowerCase(), name)
    this.#tags.put(arn, tags)
    return { ModelPackageGroupArn: arn }
  }

  hasGroup(name: string): boolean {
    return this.#groups.has(name.toLowerCase())
  }

  create(input: CreateModelPackageInput, record: PackageRecord = {}): CreateModelPackageOutput {
    const { Tags: tags, ...definition } = input
    checked(tags ?? [])
    if ((input.ModelPackageName === undefined) === (input.ModelPackageGroupName === undefined)) {
      throw invalid('Exactly one of ModelPackageName or ModelPackageGroupName must be specified.')
    }
    const group = input.ModelPackageGroupName === undefined ? undefined : this.#groupOf(input.ModelPackageGroupName)
    const version = group === undefined ? undefined : (record.version ?? this.nextVersion(group))
    const name = group === undefined ? (input.ModelPackageName ?? '') : `${group}/${version}`
    const arn = arnOf(this.#where, 'model-package', name)
    if (this.#packages.has(name.toLowerCase())) throw invalid(`Model Package already exists: ${arn}`)
    this.#packages.set(name.toLowerCase(), {
      name,
      arn,
      ...(group === undefined || version === undefined ? {} : { group, version }),
      creationTime: record.creationTime ?? new Date(this.#timeline.time()),
      definition,
      status: record.status ?? 'Completed',
    })
    this.#tags.put(arn, tags)
    return { ModelPackageArn: arn }
  }

  /** Somebody approves a version, or withdraws it. */
  update(input: UpdateModelPackageInput): UpdateModelPackageOutput {
    const found = this.#find(input.ModelPackageArn ?? '')
    const { ModelApprovalStatus = found.definition.ModelApprovalStatus } = input
    this.#packages.set(found.name.toLowerCase(), {
      ...found,
      definition: { ...found.definition, ...(ModelApprovalStatus === undefined ? {} : { ModelApprovalStatus }) },
    })
    return { ModelPackageArn: found.arn }
  }

  describe({ ModelPackageName = '' }: DescribeModelPackageInput): DescribeModelPackageOutput {
    const found = this.#find(ModelPackageName)
    const { ClientToken: _token, ...rest } = found.definition
    return copy({
      ...rest,
      ModelPackageName: found.group === undefined ? found.name : undefined,
      ...(found.group === undefined
        ? {}
        : {
            ModelPackageGroupName: found.group,
            ModelPackageVersion: found.version,
            ModelApprovalStatus: approvalOf(found),
          }),
      ModelPackageArn: found.arn,
      CreationTime: found.creationTime,
      LastModifiedTime: found.creationTime,
      ModelPackageStatus: found.status,
      ModelPackageStatusDetails: { ValidationStatuses: [], ImageScanStatuses: [] },
      CertifyForMarketplace: found.definition.CertifyForMarketplace ?? false,
    })
  }

  /** Without a group only packages without versions are told, unless it is asked for others. */
  list(input: ListModelPackagesInput): ListModelPackagesOutput {
    const group = input.ModelPackageGroupName === undefined ? undefined : this.#groupOf(input.ModelPackageGroupName)
    const type = input.ModelPackageType ?? (group === undefined ? 'Unversioned' : 'Versioned')
    const sifted = [...this.#packages.values()].filter(
      (each) =>
        (group === undefined || each.group === group) &&
        (type === 'Both' || (type === 'Versioned') === (each.group !== undefined)) &&
        (input.ModelApprovalStatus === undefined || input.ModelApprovalStatus === approvalOf(each)),
    )
    const sorted = listing(sifted, { ...input, SortOrder: input.SortOrder ?? 'Ascending' })
    const { items, next } = page(sorted, input.NextToken, input.MaxResults ?? defaultPage)
    return copy({
      ModelPackageSummaryList: items.map((each) => ({
        ModelPackageName: each.group === undefined ? each.name : undefined,
        ModelPackageGroupName: each.group,
        ModelPackageVersion: each.version,
        ModelPackageArn: each.arn,
        ModelPackageDescription: each.definition.ModelPackageDescription,
        CreationTime: each.creationTime,
        ModelPackageStatus: each.status,
        ModelApprovalStatus: approvalOf(each),
      })),
      ...next,
    })
  }

  /** Throws AWS's refusal of a container whose model package cannot be deployed. */
  refuseUndeployable({ ModelPackageName: reference, InferenceSpecificationName: name }: ContainerDefinition): void {
    if (reference === undefined) return
    const found = this.#find(reference)
    if (found.status !== 'Completed') {
      throw invalid(`Model Package ${found.arn} cannot be deployed: its ModelPackageStatus is ${found.status}.`)
    }
    if (found.group !== undefined && approvalOf(found) !== 'Approved') {
      throw invalid(
        `Model Package ${found.arn} cannot be deployed: its ModelApprovalStatus is ${approvalOf(found)}, and must be Approved.`,
      )
    }
    if (specificationOf(found, name) === undefined) {
      throw invalid(
        `Model Package ${found.arn} has no inference specification${name === undefined ? '' : ` "${name}"`}.`,
      )
    }
  }

  /** What really runs: a container itself, or those of its model package, with its environment on top of theirs. */
  contents(container: ContainerDefinition): readonly ContainerDefinition[] {
    const found = this.#packages.get(this.#keyOf(container.ModelPackageName ?? ''))
    if (container.ModelPackageName === undefined || found === undefined) return [container]
    const specification = specificationOf(found, container.InferenceSpecificationName)
    return (specification?.Containers ?? []).map((packaged) => ({
      ...runnable(packaged),
      Environment: { ...packaged.Environment, ...container.Environment },
    }))
  }

  /** One more than the highest version of a group. */
  nextVersion(group: string): number {
    const own = [...this.#packages.values()].filter((each) => each.group?.toLowerCase() === group.toLowerCase())
    const versions = own.map((each) => each.version ?? 0)
    return Math.max(0, ...versions) + 1
  }

  /** Takes `name`, `group/version` and ARNs. */
  #find(reference: string): ModelPackage {
    const key = this.#keyOf(reference)
    const found = this.#packages.get(key)
    if (found !== undefined && (!reference.startsWith('arn:') || reference.toLowerCase() === found.arn.toLowerCase())) {
      return found
    }
    const arn = reference.startsWith('arn:') ? reference : arnOf(this.#where, 'model-package', reference)
    throw invalid(`ModelPackage ${arn} does not exist.`)
  }

  #keyOf(reference: string): string {
    return reference.replace(/^arn:[^/]*:model-package\//, '').toLowerCase()
  }

  #groupOf(reference: string): string {
    const name = reference.replace(/^arn:[^/]*:model-package-group\//, '')
    const group = this.#groups.get(name.toLowerCase())
    if (group !== undefined) return group
    throw invalid(`ModelPackageGroup ${arnOf(this.#where, 'model-package-group', name)} does not exist.`)
  }
}

/** Only versions are approved. */
const approvalOf = ({ group, definition }: ModelPackage) =>
  group === undefined ? undefined : (definition.ModelApprovalStatus ?? 'PendingManualApproval')

const specificationOf = (
  { definition }: ModelPackage,
  name: string | undefined,
): Pick<InferenceSpecification, 'Containers'> | undefined =>
  name === undefined
    ? definition.InferenceSpecification
    : definition.AdditionalInferenceSpecifications?.find((each) => each.Name === name)

const runnable = ({
  ContainerHostname,
  Image,
  ModelDataUrl,
  ModelDataSource,
}: ModelPackageContainerDefinition): ContainerDefinition => ({
  ...(ContainerHostname === undefined ? {} : { ContainerHostname }),
  ...(Image === undefined ? {} : { Image }),
  ...(ModelDataUrl === undefined ? {} : { ModelDataUrl }),
  ...(ModelDataSource === undefined ? {} : { ModelDataSource }),
})
