import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import type { Aws, Lookup } from '../aws/aws.ts'
import { findModelPackage, isModelPackageVersion, type PackageLookup } from './model-package.ts'
import { containersOf, type Specification } from './specification.ts'

/** What the mutable references of the models stand for at this moment: image URI → digest, artifact URL → identity. */
export interface References {
  readonly images: Readonly<Record<string, Lookup<string>>>
  readonly artifacts: Readonly<Record<string, Lookup<string>>>
  /** By name as written, the version that a model package stands for. */
  readonly packages: Readonly<Record<string, PackageLookup>>
}

/**
 * Looks up every image and artifact of the models, side by side.
 * @throws what AWS threw when it could not answer (throttled, unavailable): such a fault must never change a name
 */
export async function resolveReferences(
  specification: Specification,
  aws: Aws,
  signal: AbortSignal,
): Promise<References> {
  const containers = specification.models.flatMap(({ request }) => containersOf(request))
  const imageUris = new Set(containers.flatMap(({ Image }) => Image ?? []))
  const urls = new Set(containers.flatMap(artifactUrlsOf))
  const packageNames = new Set(containers.flatMap(({ ModelPackageName }) => ModelPackageName ?? []))
  const [images, artifacts, packages] = await Promise.all([
    lookUpAll(imageUris, (uri) => aws.imageDigest(uri, signal)),
    lookUpAll(urls, (url) => aws.artifactIdentity(url, signal)),
    lookUpAll(packageNames, (name) => findModelPackage(name, aws, signal)),
  ])
  return { images, artifacts, packages }
}

/** What the caller may not look up, as sentences for the gathered notice. */
export function unresolvedNotices({ images, artifacts, packages }: References): readonly string[] {
  return [
    ...notices('image', images, 'a tag that is pushed again will not be noticed'),
    ...notices('artifact', artifacts, 'an artifact that is uploaded again under the same key will not be noticed'),
    ...Object.entries(packages).flatMap(([name, { kind, ...lookup }]) =>
      kind === 'denied' && 'message' in lookup
        ? [
            `May not look up the model package ${name} (${lookup.message}). It is used as written; SageMaker has the last word.`,
          ]
        : [],
    ),
  ]
}

/** What was not found, as sentences for the gathered notice: where nobody looks further, SageMaker has the last word. */
export function absenceNotices({ images, artifacts }: References): readonly string[] {
  const absences = (what: string, lookups: References['images']) =>
    Object.entries(lookups).flatMap(([reference, lookup]) =>
      lookup.kind === 'absent'
        ? [
            `Did not find the ${what} ${reference} (${lookup.message}). It is used as written; SageMaker has the last word.`,
          ]
        : [],
    )
  return [...absences('image', images), ...absences('artifact', artifacts)]
}

/** A model package that cannot be deployed, and why: SageMaker would refuse it, and a group has to be looked at to be of use. */
export function unusablePackage({ packages }: References): { readonly name: string; readonly why: string } | undefined {
  for (const [name, lookup] of Object.entries(packages)) {
    if (lookup.kind === 'unusable') return { name, why: lookup.why }
    if (lookup.kind === 'denied' && !isModelPackageVersion(name)) {
      return {
        name,
        why: `Which of its versions is meant has to be looked up, which is not allowed: ${lookup.message}`,
      }
    }
  }
  return undefined
}

function notices(what: string, lookups: References['images'], consequence: string): readonly string[] {
  return Object.entries(lookups).flatMap(([reference, lookup]) =>
    lookup.kind === 'denied'
      ? [`May not look up the ${what} ${reference} (${lookup.message}). It is used as written; ${consequence}.`]
      : [],
  )
}

/** The artifacts whose content belongs to the model. A multi-model prefix is a shelf, not content: models come and go on it. */
export function artifactUrlsOf(container: ContainerDefinition): readonly string[] {
  if (container.Mode === 'MultiModel') return []
  return [
    container.ModelDataUrl,
    container.ModelDataSource?.S3DataSource?.S3Uri,
    ...(container.AdditionalModelDataSources ?? []).map((source) => source.S3DataSource?.S3Uri),
  ].filter((url) => url !== undefined)
}

async function lookUpAll<T>(
  references: ReadonlySet<string>,
  lookUp: (reference: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(await Promise.all([...references].map(async (key) => [key, await lookUp(key)] as const)))
}
