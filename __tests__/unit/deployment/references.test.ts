import { describe, expect, it, jest, test } from '@jest/globals'
import type { Aws, Lookup } from '../../../src/aws/aws.ts'
import {
  absenceNotices,
  artifactUrlsOf,
  resolveReferences,
  unresolvedNotices,
} from '../../../src/deployment/references.ts'
import type { ModelSpecification } from '../../../src/deployment/specification.ts'
import { Scenario } from '../../fixtures/scenario.ts'
import { NO_REFERENCES, ROLE, specificationOf } from './given.ts'

const found = (value: string): Lookup<string> => ({ kind: 'found', value })

describe('the artifacts of a container', () => {
  const prefix = (S3Uri: string) => ({
    S3DataSource: { S3Uri, S3DataType: 'S3Prefix', CompressionType: 'None' } as const,
  })

  test.each<[string, Parameters<typeof artifactUrlsOf>[0], readonly string[]]>([
    ['none', { Image: 'i' }, []],
    ['an archive', { ModelDataUrl: 's3://b/m.tar.gz' }, ['s3://b/m.tar.gz']],
    ['a prefix', { ModelDataSource: prefix('s3://b/m/') }, ['s3://b/m/']],
    [
      'additional sources',
      {
        ModelDataSource: prefix('s3://b/base/'),
        AdditionalModelDataSources: [
          { ChannelName: 'draft', ...prefix('s3://b/draft/') },
          { ChannelName: 'adapter', ...prefix('s3://b/adapter/') },
        ],
      },
      ['s3://b/base/', 's3://b/draft/', 's3://b/adapter/'],
    ],
    ['of one model', { Mode: 'SingleModel', ModelDataUrl: 's3://b/m.tar.gz' }, ['s3://b/m.tar.gz']],
    ['of many models: a shelf, whose content is nobody’s', { Mode: 'MultiModel', ModelDataUrl: 's3://b/models/' }, []],
  ])('%s', (_what, container, urls) => {
    expect(artifactUrlsOf(container)).toEqual(urls)
  })
})

describe('resolving', () => {
  const model = (key: string, ...Containers: NonNullable<ModelSpecification['request']['Containers']>) => ({
    key,
    baseName: key,
    request: { Containers, ExecutionRoleArn: ROLE },
  })
  const models = [
    model(
      'a',
      { Image: 'one:v1', ModelDataUrl: 's3://b/1.tar.gz' },
      { Image: 'two:v1', ModelDataUrl: 's3://b/2.tar.gz' },
    ),
    model('b', { Image: 'one:v1', ModelDataUrl: 's3://b/2.tar.gz' }, { Image: 'one:v1' }),
  ]

  function awsWith(lookUp: (reference: string) => Promise<Lookup<string>>): Aws {
    return {
      ...new Scenario().aws(),
      sagemaker: { send: () => Promise.reject(new Error('not asked')) },
      imageDigest: lookUp,
      artifactIdentity: lookUp,
    }
  }

  it('asks for every image and artifact of all models, once each', async () => {
    const lookUp = jest.fn((reference: string) => Promise.resolve(found(`of ${reference}`)))
    const references = await resolveReferences(
      specificationOf({ models }),
      awsWith(lookUp),
      new AbortController().signal,
    )
    expect(references).toMatchObject({
      images: { 'one:v1': found('of one:v1'), 'two:v1': found('of two:v1') },
      artifacts: { 's3://b/1.tar.gz': found('of s3://b/1.tar.gz'), 's3://b/2.tar.gz': found('of s3://b/2.tar.gz') },
    })
    expect(lookUp).toHaveBeenCalledTimes(4)
  })

  it('passes a passing fault on: it must never change a name', async () => {
    const throttled = new Error('Rate exceeded')
    const aws = awsWith((reference) =>
      reference === 'two:v1' ? Promise.reject(throttled) : Promise.resolve(found('x')),
    )
    await expect(resolveReferences(specificationOf({ models }), aws, new AbortController().signal)).rejects.toBe(
      throttled,
    )
  })
})

describe('what could not be resolved', () => {
  const nothing = NO_REFERENCES
  const denied: Lookup<string> = { kind: 'denied', message: 'AccessDenied' }
  const absent: Lookup<string> = { kind: 'absent', message: 'NoSuchKey' }

  test.each<[string, Parameters<typeof unresolvedNotices>[0], readonly string[]]>([
    ['nothing', nothing, []],
    [
      'nothing: all was found, or there was nothing to look up',
      { ...nothing, images: { i: found('sha256:1') }, artifacts: { a: found('etag'), b: { kind: 'not-applicable' } } },
      [],
    ],
    [
      'an image that may not be looked up',
      { ...nothing, images: { 'churn:v1': denied } },
      [
        'May not look up the image churn:v1 (AccessDenied). It is used as written; a tag that is pushed again will not be noticed.',
      ],
    ],
    [
      'an artifact that may not be looked up',
      { ...nothing, artifacts: { 's3://b/m.tar.gz': denied } },
      [
        'May not look up the artifact s3://b/m.tar.gz (AccessDenied). It is used as written; an artifact that is uploaded again under the same key will not be noticed.',
      ],
    ],
    [
      'nothing: what is not there may have been looked up',
      { ...nothing, images: { 'churn:v1': absent }, artifacts: { 's3://b/m.tar.gz': absent } },
      [],
    ],
  ])('%s', (_what, references, notices) => {
    expect(unresolvedNotices(references)).toEqual(notices)
  })

  it('because it is not there is told by itself', () => {
    const images = { 'churn:v1': absent, 'churn:v2': denied, 'churn:v3': found('sha256:1') }
    expect(absenceNotices({ ...nothing, images, artifacts: { 's3://b/m.tar.gz': absent } })).toEqual([
      'Did not find the image churn:v1 (NoSuchKey). It is used as written; SageMaker has the last word.',
      'Did not find the artifact s3://b/m.tar.gz (NoSuchKey). It is used as written; SageMaker has the last word.',
    ])
  })
})
