import { describe, expect, it, test } from '@jest/globals'
import type { ImageFormat } from '../../../../src/aws/aws.ts'
import type { Specification } from '../../../../src/deployment/specification.ts'
import { findingsOf } from '../../../../src/deployment/preflight/findings.ts'
import {
  desiredOf,
  found as described,
  IMAGE,
  modelOf as description,
  NO_REFERENCES,
  REPOSITORY,
  ROLE,
} from '../given.ts'
import {
  DENIED,
  findings,
  found,
  inShort,
  modelOf,
  NOT_APPLICABLE,
  NOTHING_SEEN,
  SERVERLESS,
  UNANSWERED,
  variantOf,
} from './given.ts'

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json'
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
const OCI = 'application/vnd.oci.image.manifest.v1+json'
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'

const seen = (overrides: Partial<ImageFormat>, image = IMAGE) => ({
  images: { [image]: found({ mediaType: DOCKER, architectures: ['amd64'], ...overrides }) },
})
const on = (...ProductionVariants: ReturnType<typeof variantOf>[]): Partial<Specification> => ({
  endpointConfig: { ProductionVariants },
})

describe('an image', () => {
  test.each([DENIED, UNANSWERED, NOT_APPLICABLE])('of which nothing was told is right: %o', (answer) => {
    expect(findings({ images: { [IMAGE]: answer } })).toEqual([])
  })

  it('that is not there is an error', () => {
    const absent = { kind: 'absent', message: 'ImageNotFound: Requested image not found' } as const
    expect(findings({ images: { [IMAGE]: absent } })).toEqual([
      {
        severity: 'error',
        text: `There is no image ${IMAGE} (ImageNotFound: Requested image not found).`,
        remedy: expect.stringContaining('pushed before this step'),
      },
    ])
  })

  it('is called as it was written, not as it is sent', () => {
    const [digest = ''] = IMAGE.split('@').slice(1)
    const written = `${REPOSITORY}:live`
    const references = {
      ...NO_REFERENCES,
      images: { [`${REPOSITORY}:old`]: found('sha256:0'), [written]: found(digest) },
    }
    const models = [modelOf({ PrimaryContainer: { Image: written } })]
    const inspection = { preflight: { ...NOTHING_SEEN, ...seen({ architectures: ['arm64'] }) }, models: {} }
    const all = findingsOf(desiredOf({ models }, references), inspection, { action: 'create', peakInstances: [] })
    expect(inShort(all)).toEqual([expect.stringContaining(`The image ${written} is for arm64`)])
  })

  it('of several models is told once', () => {
    const models = [modelOf({}, 'a'), modelOf({}, 'b')]
    expect(findings({ images: { [IMAGE]: { kind: 'absent', message: '' } } }, { models })).toHaveLength(1)
  })

  it('of a model that the run does not make is looked at, too', () => {
    const image = `${IMAGE.slice(0, -1)}b`
    const PrimaryContainer = { Image: image, ModelDataUrl: 's3://models/x.tar.gz' }
    const specification = { models: [], ...on(variantOf({ ModelName: 'by-hand' })) }
    const models = { 'by-hand': described(description('by-hand', { PrimaryContainer })) }
    const absent = { images: { [image]: { kind: 'absent', message: '' } as const } }
    expect(inShort(findings(absent, { ...specification, described: models }))).toEqual([expect.stringContaining(image)])
    expect(findings(absent, { ...specification, described: { 'by-hand': DENIED } })).toEqual([])
  })
})

describe('the format of an image', () => {
  it('is right if it is Docker’s', () => {
    expect(findings(seen({}))).toEqual([])
  })

  test.each([OCI, OCI_INDEX])('is an error if it is OCI’s: %s', (mediaType) => {
    expect(findings(seen({ mediaType }))).toEqual([
      {
        severity: 'error',
        text: `The image ${IMAGE} is in OCI’s format (${mediaType}); SageMaker takes Docker’s alone.`,
        remedy: expect.stringMatching(
          /docker buildx build --provenance=false.*oci-mediatypes=false.*--output type=docker/,
        ),
      },
    ])
  })

  it('is a warning in another account’s registry: AWS itself has such images', () => {
    const image = IMAGE.replace('123456789012', '763104351884')
    const models = [modelOf({ PrimaryContainer: { Image: image } })]
    expect(findings(seen({ mediaType: OCI_INDEX }, image), { models })).toMatchObject([{ severity: 'warning' }])
  })

  it('is a warning if it is Docker’s list: AWS does not say', () => {
    expect(findings(seen({ mediaType: DOCKER_LIST }))).toMatchObject([
      {
        severity: 'warning',
        text: expect.stringContaining(DOCKER_LIST),
        remedy: expect.stringContaining('--platform'),
      },
    ])
  })

  it('does not matter of a model that SageMaker has accepted before', () => {
    const name = desiredOf().models[0]?.name ?? ''
    const accepted = { [name]: described(description(name)) }
    expect(findings(seen({ mediaType: OCI }), { described: accepted })).toEqual([])
    expect(findings(seen({ mediaType: OCI }), { described: { [name]: DENIED } })).toHaveLength(1)
  })

  it.each(['', 'text/html', 'application/vnd.oci.artifact.manifest.v1+json'])(
    'says nothing if it is not known: %p',
    (mediaType) => {
      expect(findings(seen({ mediaType }))).toEqual([])
    },
  )
})

describe('the architecture of an image', () => {
  test.each<[string, readonly string[]]>([
    ['ml.m5.large', ['amd64']],
    ['ml.g5.xlarge', ['amd64']],
    ['ml.g6e.xlarge', ['amd64']],
    ['ml.inf2.xlarge', ['x86_64']],
    ['ml.c7g.large', ['arm64']],
    ['ml.t4g.medium', ['aarch64']],
    ['ml.p6e-gb200.36xlarge', ['arm64']],
    ['ml.m5.large', ['arm64', 'amd64']],
    ['ml.c7g.large', ['arm64', 'amd64']],
    // Nobody knows what that runs on.
    ['ml.m5.large', ['386']],
    ['ml.m5.large', ['constructor']],
    ['ml.m5.large', ['arm64', 'riscv64']],
    ['ml.c7g.large', []],
    ['m5.large', ['arm64']],
  ])('fits or proves nothing: %s, %j', (InstanceType, architectures) => {
    const specification = on(variantOf({ InstanceType: InstanceType as 'ml.m5.large' }))
    expect(findings(seen({ architectures }), specification)).toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['ml.m5.large', 'ml.m5.large (CPU)', 'arm64', 'amd64'],
    ['ml.g5.xlarge', 'ml.g5.xlarge (GPU)', 'aarch64', 'amd64'],
    ['ml.m6g.large', 'ml.m6g.large (AWS Graviton)', 'amd64', 'arm64'],
    ['ml.r8gd.large', 'ml.r8gd.large (AWS Graviton)', 'x86_64', 'arm64'],
    ['ml.p6e-gb200.36xlarge', 'ml.p6e-gb200.36xlarge (GPUs with an Arm host)', 'amd64', 'arm64'],
  ])('is an error where it does not fit: %s', (InstanceType, name, is, needed) => {
    const specification = on(variantOf({ InstanceType: InstanceType as 'ml.m5.large' }))
    expect(findings(seen({ architectures: [is] }), specification)).toEqual([
      {
        severity: 'error',
        text: `The image ${IMAGE} is for ${is}, but variant AllTraffic runs on ${name}, which takes images for ${needed}.`,
        remedy: expect.stringContaining(`--platform linux/${needed}`),
      },
    ])
  })

  it('is an error for a serverless endpoint, which has x86 alone', () => {
    expect(inShort(findings(seen({ architectures: ['arm64'] }), on(SERVERLESS)))).toEqual([
      `error: The image ${IMAGE} is for arm64, but variant AllTraffic runs on a serverless endpoint, which takes images for amd64.`,
    ])
  })

  it('is told of each kind of hardware once', () => {
    const variants = [
      variantOf({ VariantName: 'a' }),
      variantOf({ VariantName: 'b' }),
      variantOf({ VariantName: 'c', InstanceType: 'ml.c5.large' }),
      variantOf({ VariantName: 'd', InstanceType: 'ml.c7g.large' }),
    ]
    expect(inShort(findings(seen({ architectures: ['arm64'] }), on(...variants)))).toEqual([
      expect.stringContaining('ml.m5.large'),
      expect.stringContaining('ml.c5.large'),
    ])
  })

  it('counts for the variants of its model alone', () => {
    const other = modelOf({ PrimaryContainer: { Image: 'elsewhere/churn:1' } }, 'other')
    const specification = {
      models: [modelOf({}), other],
      ...on(variantOf({ InstanceType: 'ml.c7g.large' }), variantOf({ VariantName: 'b', ModelName: 'other' })),
    }
    expect(findings(seen({ architectures: ['arm64'] }), specification)).toEqual([])
  })

  it('counts for shadow variants, too', () => {
    const shadow = variantOf({ VariantName: 'shadow', InstanceType: 'ml.c7g.large' })
    const endpointConfig = { ProductionVariants: [variantOf()], ShadowProductionVariants: [shadow] }
    expect(inShort(findings(seen({}), { endpointConfig }))).toEqual([expect.stringContaining('variant shadow')])
  })

  it('counts for every instance type of a pool, with the model that runs on it', () => {
    const pooled = (override?: string) => {
      const { InstanceType: _one, ...variant } = variantOf()
      const InstancePools = [
        { InstanceType: 'ml.m5.large' as const, Priority: 1 },
        {
          InstanceType: 'ml.c7g.large' as const,
          Priority: 2,
          ...(override === undefined ? {} : { ModelNameOverride: override }),
        },
      ]
      return { ...variant, InstancePools }
    }
    const arm = modelOf({ PrimaryContainer: { Image: 'elsewhere/churn:1' } }, 'arm')
    const models = [modelOf({}), arm]
    expect(inShort(findings(seen({}), { models, ...on(pooled()) }))).toEqual([expect.stringContaining('ml.c7g.large')])
    expect(findings(seen({}), { models, ...on(pooled('arm')) })).toEqual([])
  })

  it('does not matter of an endpoint of inference components, whose models are not known here', () => {
    const { ModelName: _none, ...variant } = variantOf({ InstanceType: 'ml.c7g.large' })
    expect(
      findings(seen({}), { ...on(variant), endpointConfig: { ProductionVariants: [variant], ExecutionRoleArn: ROLE } }),
    ).toEqual([])
  })
})
