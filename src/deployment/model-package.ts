import {
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  type ListModelPackagesCommandOutput,
  type ModelPackageSummary,
} from '@aws-sdk/client-sagemaker'
import type { Aws } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'

/** What a `model-package-name` stands for. */
export type PackageLookup =
  | {
      readonly kind: 'found'
      readonly arn: string
      /** Of its containers' environments, where it was looked at by itself. */
      readonly environmentValues?: readonly string[]
    }
  /** The caller may not look: the reference is sent as written, if it names one version. */
  | { readonly kind: 'denied'; readonly message: string }
  | { readonly kind: 'unusable'; readonly why: string }

/**
 * Finds the version that a model package name stands for: a version's ARN or `name/version` stands for itself, a group's name or
 * ARN for its highest approved version.
 * @throws what AWS threw, but for "not found" and "denied", which are findings
 */
export async function findModelPackage(name: string, aws: Aws, signal: AbortSignal): Promise<PackageLookup> {
  try {
    const { group, version } = partsOf(name)
    if (group === undefined) return await describe(name, aws, signal)
    const packages = await listPackages(group, aws, signal)
    return version === undefined ? highestApproved(group, packages) : thisVersion(name, version, packages)
  } catch (error) {
    const { kind, message } = classify(error)
    if (kind === 'not-found' || kind === 'rejected') return { kind: 'unusable', why: message }
    if (kind === 'denied') return { kind: 'denied', message }
    throw error
  }
}

/** Whether a name stands for one version, and so can be sent without having been looked at. */
export function isModelPackageVersion(name: string): boolean {
  return partsOf(name).group === undefined
}

/** `arn:…:model-package/name/3` is described as it is; the other forms are of a group, with a version or without. */
function partsOf(name: string): { readonly group?: string; readonly version?: number } {
  const group = /^(?:arn:[^/]+:model-package-group\/)?([^/:]+)(?:\/(\d+))?$/.exec(name)
  if (group?.[1] === undefined) return {}
  return group[2] === undefined ? { group: group[1] } : { group: group[1], version: Number(group[2]) }
}

async function describe(
  ModelPackageName: string,
  { sagemaker }: Aws,
  abortSignal: AbortSignal,
): Promise<PackageLookup> {
  const found = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName }), { abortSignal })
  // A package outside of a group (from the Marketplace) has no approval.
  const lookup = usable(ModelPackageName, found.ModelPackageArn, found.ModelApprovalStatus ?? 'Approved')
  const containers = found.InferenceSpecification?.Containers ?? []
  const environmentValues = containers.flatMap(({ Environment }) => Object.values(Environment ?? {}))
  return lookup.kind === 'found' && environmentValues.length > 0 ? { ...lookup, environmentValues } : lookup
}

async function listPackages(
  ModelPackageGroupName: string,
  { sagemaker }: Aws,
  abortSignal: AbortSignal,
): Promise<readonly ModelPackageSummary[]> {
  const packages: ModelPackageSummary[] = []
  let NextToken: string | undefined
  do {
    const input = { ModelPackageGroupName, ...(NextToken === undefined ? {} : { NextToken }) }
    const page: ListModelPackagesCommandOutput = await sagemaker.send(new ListModelPackagesCommand(input), {
      abortSignal,
    })
    packages.push(...(page.ModelPackageSummaryList ?? []))
    NextToken = page.NextToken
  } while (NextToken !== undefined && NextToken !== '')
  return packages
}

function thisVersion(name: string, version: number, packages: readonly ModelPackageSummary[]): PackageLookup {
  const found = packages.find(({ ModelPackageVersion }) => ModelPackageVersion === version)
  if (found !== undefined) return usable(name, found.ModelPackageArn, found.ModelApprovalStatus)
  const versions = packages.map(({ ModelPackageVersion }) => ModelPackageVersion ?? 0).toSorted((a, b) => b - a)
  return {
    kind: 'unusable',
    why: `The group has no version ${version}; its newest are ${versions.slice(0, 5).join(', ') || 'none'}.`,
  }
}

function highestApproved(group: string, packages: readonly ModelPackageSummary[]): PackageLookup {
  const [highest] = packages
    .filter(({ ModelApprovalStatus }) => ModelApprovalStatus === 'Approved')
    .toSorted((a, b) => (b.ModelPackageVersion ?? 0) - (a.ModelPackageVersion ?? 0))
  if (highest?.ModelPackageArn !== undefined) return { kind: 'found', arn: highest.ModelPackageArn }
  return { kind: 'unusable', why: `None of the ${packages.length} versions in the group ${group} is Approved.` }
}

function usable(name: string, arn: string | undefined, approval: string | undefined): PackageLookup {
  if (approval !== 'Approved')
    return { kind: 'unusable', why: `Its approval status is ${approval ?? 'unknown'}, not Approved.` }
  return { kind: 'found', arn: arn ?? name }
}
