import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import type { Aws, Lookup } from '../aws/aws.ts'
import { containersOf, type Specification } from './specification.ts'

/** What the mutable references of the models stand for at this moment: image URI → digest, artifact URL → identity. */
export interface References {
  readonly images: Readonly<Record<string, Lookup<string>>>
  readonly artifacts: Readonly<Record<string, Lookup<string>>>
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
  const [images, artifacts] = await Promise.all([
    lookUpAll(imageUris, (uri) => aws.imageDigest(uri, signal)),
    lookUpAll(urls, (url) => aws.artifactIdentity(url, signal)),
  ])
  return { images, artifacts }
}

/** What could not be resolved, as sentences for the gathered notice. */
export function unresolvedNotices({ images, artifacts }: References): readonly string[] {
  const sentence = (what: string, consequence: string) =>
    Object.entries(what === 'image' ? images : artifacts).flatMap(([reference, lookup]) => {
      switch (lookup.kind) {
        case 'found':
        case 'not-applicable':
          return []
        case 'denied':
          return [
            `May not look up the ${what} ${reference} (${lookup.message}). It is used as written; ${consequence}.`,
          ]
        case 'absent':
          return [
            `Did not find the ${what} ${reference} (${lookup.message}). It is used as written; SageMaker has the last word.`,
          ]
      }
    })
  return [
    ...sentence('image', 'a tag that is pushed again will not be noticed'),
    ...sentence('artifact', 'an artifact that is uploaded again under the same key will not be noticed'),
  ]
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

async function lookUpAll(
  references: ReadonlySet<string>,
  lookUp: (reference: string) => Promise<Lookup<string>>,
): Promise<Readonly<Record<string, Lookup<string>>>> {
  return Object.fromEntries(await Promise.all([...references].map(async (key) => [key, await lookUp(key)] as const)))
}
