import { describe, expect, it, test } from '@jest/globals'
import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import type { StoredObject } from '../../../../src/aws/aws.ts'
import type { ArtifactFacts } from '../../../../src/deployment/preflight/facts.ts'
import { ARTIFACT, IMAGE } from '../given.ts'
import { ABSENT, DENIED, findings as all, found, inShort, modelOf, NOT_APPLICABLE, UNANSWERED } from './given.ts'

const PREFIX = 's3://models/churn/'
const SHELF = 's3://models/shelf/'

const prefix = (S3Uri: string) => ({
  S3DataSource: { S3Uri, S3DataType: 'S3Prefix' as const, CompressionType: 'None' as const },
})
const ARCHIVE: ContainerDefinition = { Image: IMAGE, ModelDataUrl: ARTIFACT }
const FOLDER: ContainerDefinition = { Image: IMAGE, ModelDataSource: prefix(PREFIX) }
const MANY_MODELS: ContainerDefinition = { Image: IMAGE, Mode: 'MultiModel', ModelDataUrl: SHELF }

const RIGHT: ArtifactFacts = { bucketRegion: found('eu-west-1'), content: found('etag'), below: NOT_APPLICABLE }

function findings(url: string, facts: Partial<ArtifactFacts>, container: ContainerDefinition) {
  return all({ artifacts: { [url]: { ...RIGHT, ...facts } } }, { models: [modelOf({ PrimaryContainer: container })] })
}

const objects = (
  ...list: readonly (readonly [string, number])[]
): { below: ReturnType<typeof found<readonly StoredObject[]>> } => ({
  below: found(list.map(([key, size]) => ({ key, size }))),
})

describe('an artifact', () => {
  test.each<[string, string, ContainerDefinition, Partial<ArtifactFacts>]>([
    ['an archive', ARTIFACT, ARCHIVE, {}],
    ['a prefix', PREFIX, FOLDER, objects(['churn/model.bin', 7], ['churn/empty', 0])],
    ['a shelf of models that is empty yet', SHELF, MANY_MODELS, { content: NOT_APPLICABLE }],
  ])('that is there is right: %s', (_what, url, container, facts) => {
    expect(findings(url, facts, container)).toEqual([])
  })

  test.each([DENIED, UNANSWERED, NOT_APPLICABLE])('of which nothing was told is right: %o', (answer) => {
    const facts = { bucketRegion: answer, content: answer, below: answer }
    expect(findings(ARTIFACT, facts, ARCHIVE)).toEqual([])
    expect(findings(PREFIX, facts, FOLDER)).toEqual([])
  })

  it('that is not there is an error', () => {
    expect(findings(ARTIFACT, { content: ABSENT, ...objects() }, ARCHIVE)).toEqual([
      {
        severity: 'error',
        text: `There is no object ${ARTIFACT}.`,
        remedy: 'Check the URL, and that the artifact is uploaded before this step.',
      },
    ])
  })

  test.each<[string, string, ContainerDefinition, Partial<ArtifactFacts>]>([
    ['an object', ARTIFACT, ARCHIVE, { content: found('etag') }],
    ['what is below', PREFIX, FOLDER, { content: DENIED, ...objects(['churn/model.bin', 7]) }],
  ])('whose bucket is said to be gone, though %s was read from it, is right', (_what, url, container, facts) => {
    expect(findings(url, { bucketRegion: ABSENT, ...facts }, container)).toEqual([])
  })

  it('that is not there, though nobody may look for what is below, is an error', () => {
    expect(inShort(findings(ARTIFACT, { content: ABSENT, below: DENIED }, ARCHIVE))).toEqual([
      expect.stringContaining(`error: There is no object ${ARTIFACT}`),
    ])
  })

  it('that is a prefix without its slash is an error that says so', () => {
    const below = objects(['churn/model.tar.gz/weights.bin', 7])
    expect(findings(ARTIFACT, { content: ABSENT, ...below }, ARCHIVE)).toEqual([
      {
        severity: 'error',
        text: `There is no object ${ARTIFACT}, but there are objects below ${ARTIFACT}/.`,
        remedy: `If they are the model, end the URL with a slash: ${ARTIFACT}/`,
      },
    ])
  })

  it('that is a prefix with nothing below is an error', () => {
    expect(inShort(findings(PREFIX, { content: ABSENT, ...objects() }, FOLDER))).toEqual([
      `error: There are no objects below ${PREFIX}.`,
    ])
  })

  it('whose bucket is not there is one error', () => {
    const facts = { bucketRegion: ABSENT, content: ABSENT, below: ABSENT }
    expect(inShort(findings(ARTIFACT, facts, ARCHIVE))).toEqual([
      `error: There is no bucket for the artifact ${ARTIFACT}.`,
    ])
  })

  test.each<[string, string, ContainerDefinition]>([
    ['an archive', ARTIFACT, ARCHIVE],
    ['a prefix', PREFIX, FOLDER],
    ['a shelf', SHELF, MANY_MODELS],
  ])('in another region is an error: %s', (_what, url, container) => {
    expect(findings(url, { bucketRegion: found('us-east-1') }, container)).toEqual([
      {
        severity: 'error',
        text: `The bucket of the artifact ${url} is in us-east-1, but SageMaker reads artifacts only in the endpoint’s region, eu-west-1.`,
        remedy: 'Copy the artifact to a bucket in eu-west-1, or deploy to us-east-1 (`aws-region`).',
      },
    ])
  })

  it('that is additional counts, too', () => {
    const url = 's3://models/draft/'
    const container = { ...FOLDER, AdditionalModelDataSources: [{ ChannelName: 'draft', ...prefix(url) }] }
    expect(inShort(findings(url, { content: ABSENT }, container))).toEqual([expect.stringContaining(url)])
  })

  it('of several containers is told once', () => {
    const models = [modelOf({ PrimaryContainer: ARCHIVE }, 'a'), modelOf({ PrimaryContainer: ARCHIVE }, 'b')]
    expect(all({ artifacts: { [ARTIFACT]: { ...RIGHT, content: ABSENT } } }, { models })).toHaveLength(1)
  })
})

describe('below a prefix', () => {
  it('objects that stand for folders are a warning', () => {
    const below = objects(['churn/', 0], ['churn/weights/', 0], ['churn/weights/part-1', 7])
    expect(findings(PREFIX, below, FOLDER)).toEqual([
      {
        severity: 'warning',
        text: `Below ${PREFIX} are empty objects that stand for folders (churn/, churn/weights/): SageMaker cannot make files of names that end with a slash.`,
        remedy: expect.stringContaining('Delete these objects'),
      },
    ])
  })

  it('not all of many are named', () => {
    const below = objects(...Array.from({ length: 500 }, (_, index) => [`churn/${index}/`, 0] as const))
    expect(findings(PREFIX, below, FOLDER)[0]?.text).toContain('(churn/0/, churn/1/, churn/2/, …)')
  })

  it('an object with content is a file, whatever its name', () => {
    expect(findings(PREFIX, objects(['churn/odd/', 1]), FOLDER)).toEqual([])
  })

  it('of a shelf, folders are as good as models', () => {
    expect(findings(SHELF, objects(['shelf/', 0]), MANY_MODELS)).toEqual([])
  })
})
