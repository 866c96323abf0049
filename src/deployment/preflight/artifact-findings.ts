import type { ArtifactFacts, Preflight } from './facts.ts'
import { type Finding, sentence } from './finding.ts'
import { type Artifact, artifactsOf, type ServedModel } from './subjects.ts'

const MOST_KEYS = 3

/** Pure: what is wrong with the models' artifacts, for an endpoint in this region. */
export function artifactFindings(
  region: string,
  models: readonly ServedModel[],
  { artifacts }: Preflight,
): readonly Finding[] {
  return artifactsOf(models).flatMap((artifact) => {
    const facts = artifacts[artifact.url]
    if (facts === undefined) return []
    // Whoever has just read from it knows better.
    if (facts.bucketRegion.kind === 'absent' && !isRead(facts)) return [noBucket(artifact)]
    return [
      ...regionFindings(region, artifact, facts),
      ...(facts.content.kind === 'absent' ? [absence(artifact, facts)] : []),
      ...(artifact.kind === 'prefix' ? folderFindings(artifact, facts) : []),
    ]
  })
}

function isRead({ content, below }: ArtifactFacts): boolean {
  return content.kind === 'found' || below.kind === 'found'
}

// To these questions, S3 answers without words.
function noBucket({ url }: Artifact): Finding {
  return {
    severity: 'error',
    text: sentence`There is no bucket for the artifact ${url}.`,
    remedy: 'Check the bucket’s name in the URL.',
  }
}

// ContainerDefinition: "The model artifacts in an Amazon S3 bucket … must be in the same region as the model or endpoint".
function regionFindings(region: string, { url }: Artifact, { bucketRegion }: ArtifactFacts): readonly Finding[] {
  if (bucketRegion.kind !== 'found' || bucketRegion.value === region) return []
  return [
    {
      severity: 'error',
      text: sentence`The bucket of the artifact ${url} is in ${bucketRegion.value}, but SageMaker reads artifacts only in the endpoint’s region, ${region}.`,
      remedy: sentence`Copy the artifact to a bucket in ${region}, or deploy to ${bucketRegion.value} (\`aws-region\`).`,
    },
  ]
}

function absence({ url, kind }: Artifact, { below }: ArtifactFacts): Finding {
  if (kind === 'object' && below.kind === 'found' && below.value.length > 0) {
    return {
      severity: 'error',
      text: sentence`There is no object ${url}, but there are objects below ${url}/.`,
      remedy: sentence`If they are the model, end the URL with a slash: ${url}/`,
    }
  }
  return {
    severity: 'error',
    text: kind === 'prefix' ? sentence`There are no objects below ${url}.` : sentence`There is no object ${url}.`,
    remedy: 'Check the URL, and that the artifact is uploaded before this step.',
  }
}

// S3ModelDataSource: the 0-byte objects that S3's console makes for folders lead to "model deployment failure".
function folderFindings({ url }: Artifact, { below }: ArtifactFacts): readonly Finding[] {
  const objects = below.kind === 'found' ? below.value : []
  const folders = objects.filter(({ key, size }) => size === 0 && key.endsWith('/')).map(({ key }) => key)
  if (folders.length === 0) return []
  const shown = [...folders.slice(0, MOST_KEYS), ...(folders.length > MOST_KEYS ? ['…'] : [])].join(', ')
  return [
    {
      severity: 'warning',
      text: sentence`Below ${url} are empty objects that stand for folders (${shown}): SageMaker cannot make files of names that end with a slash.`,
      remedy: 'Delete these objects; S3’s console makes one for every folder, `aws s3 cp --recursive` makes none.',
    },
  ]
}
