import { describe, expect, it, test } from '@jest/globals'
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

interface Format {
  readonly mediaType?: string
  readonly architectures?: readonly string[]
  readonly isFromAws?: boolean
}

const imageOf = ({ mediaType = DOCKER, architectures = ['amd64'], isFromAws = false }: Format) =>
  found({ mediaType, architectures: found(architectures), isFromAws })
const seen = (format: Format, image = IMAGE) => ({ images: { [image]: imageOf(format) } })
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

  describe('that is OCI’s, in the registry of another account', () => {
    const image = IMAGE.replace('123456789012', '763104351884')
    const models = [modelOf({ PrimaryContainer: { Image: image } })]

    it('is a warning that does not take the user for its owner', () => {
      expect(findings(seen({ mediaType: OCI_INDEX }, image), { models })).toEqual([
        {
          severity: 'warning',
          text: expect.stringContaining(`The image ${image} of another account is in OCI’s format (${OCI_INDEX})`),
          remedy: expect.stringMatching(/^If it is refused, ask its publisher/),
        },
      ])
    })

    it('is right if AWS itself publishes it: SageMaker takes those', () => {
      expect(findings(seen({ mediaType: OCI_INDEX, isFromAws: true }, image), { models })).toEqual([])
    })
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

  test.each([OCI, OCI_INDEX, DOCKER_LIST])(
    'does not matter of an image that the endpoint serves already: %s',
    (mediaType) => {
      const live = (Image: string) => ({ former: described(description('former', { PrimaryContainer: { Image } })) })
      expect(findings(seen({ mediaType }), { live: live(IMAGE) })).toEqual([])
      expect(findings(seen({ mediaType }), { live: live(`${IMAGE.slice(0, -1)}b`) })).toHaveLength(1)
      expect(findings(seen({ mediaType }), { live: { former: DENIED } })).toHaveLength(1)
    },
  )

  it('does not matter of an image that the endpoint serves by the same tag', () => {
    const [digest = ''] = IMAGE.split('@').slice(1)
    const written = `${REPOSITORY}:live`
    const references = { ...NO_REFERENCES, images: { [written]: found(digest) } }
    const models = [modelOf({ PrimaryContainer: { Image: written } })]
    const live = {
      configName: 'former',
      config: DENIED,
      models: { former: described(description('former', { PrimaryContainer: { Image: written } })) },
    }
    const inspection = { preflight: { ...NOTHING_SEEN, ...seen({ mediaType: OCI }) }, models: {}, live }
    expect(findingsOf(desiredOf({ models }, references), inspection, { action: 'update', peakInstances: [] })).toEqual(
      [],
    )
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
    ['m5.large', ['arm64']],
    // No type that AWS has told of.
    ['ml.q9.large', ['amd64']],
    ['ml.q9g.large', ['arm64']],
  ])('fits or proves nothing: %s, %j', (InstanceType, architectures) => {
    const specification = on(variantOf({ InstanceType: InstanceType as 'ml.m5.large' }))
    expect(findings(seen({ architectures }), specification)).toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['ml.m5.large', 'ml.m5.large (CPU)', 'arm64', 'amd64'],
    ['ml.g5.xlarge', 'ml.g5.xlarge (GPU)', 'aarch64', 'amd64'],
    ['ml.m6g.large', 'ml.m6g.large (AWS Graviton)', 'amd64', 'arm64'],
    ['ml.r7gd.large', 'ml.r7gd.large (AWS Graviton)', 'x86_64', 'arm64'],
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

  test.each([DENIED, UNANSWERED])('proves nothing where it is not known: %o', (architectures) => {
    const image = found({ mediaType: DOCKER, architectures, isFromAws: false })
    expect(findings({ images: { [IMAGE]: image } }, on(variantOf({ InstanceType: 'ml.c7g.large' })))).toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['ml.q9.large', 'ml.q9.large (CPU)', 'arm64', 'amd64'],
    ['ml.trn3.48xlarge', 'ml.trn3.48xlarge (AWS Neuron)', 'arm64', 'amd64'],
    ['ml.r9g.large', 'ml.r9g.large (AWS Graviton)', 'amd64', 'arm64'],
  ])('is a warning where the type is not known, and its processor is guessed: %s', (InstanceType, name, is, needed) => {
    const specification = on(variantOf({ InstanceType: InstanceType as 'ml.m5.large' }))
    expect(findings(seen({ architectures: [is] }), specification)).toEqual([
      {
        severity: 'warning',
        text: `The image ${IMAGE} is for ${is}, but variant AllTraffic may run on ${name}, which, by its name, takes images for ${needed}.`,
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

  describe('of a variant with pools', () => {
    const OTHER = 'elsewhere/churn:1'
    const arm = modelOf({ PrimaryContainer: { Image: OTHER } }, 'arm')
    const models = [modelOf({}), arm]
    const pooled = (...types: readonly (readonly [string, string?])[]) => {
      const { InstanceType: _one, ...variant } = variantOf()
      const InstancePools = types.map(([type, override], index) => ({
        InstanceType: type as 'ml.m5.large',
        Priority: index + 1,
        ...(override === undefined ? {} : { ModelNameOverride: override }),
      }))
      return { models, ...on({ ...variant, InstancePools }) }
    }

    it('is a warning that names the pool that it does not fit, where it fits another', () => {
      expect(findings(seen({}), pooled(['ml.m5.large'], ['ml.c7g.large']))).toEqual([
        {
          severity: 'warning',
          text: `The image ${IMAGE} is for amd64, but a pool of variant AllTraffic is of ml.c7g.large (AWS Graviton), which takes images for arm64: its instances cannot serve.`,
          remedy: expect.stringContaining('`ModelNameOverride`'),
        },
      ])
    })

    it('is an error where it fits none', () => {
      expect(inShort(findings(seen({}), pooled(['ml.c7g.large'], ['ml.m6g.large'])))).toEqual([
        expect.stringMatching(/^error: .*runs on ml\.c7g\.large/),
        expect.stringMatching(/^error: .*runs on ml\.m6g\.large/),
      ])
    })

    it('is a warning where all that is left is a type that is not known', () => {
      expect(inShort(findings(seen({}), pooled(['ml.c7g.large'], ['ml.q9g.large'])))).toEqual([
        expect.stringMatching(/^warning: .*ml\.c7g\.large/),
        expect.stringMatching(/^warning: .*ml\.q9g\.large/),
      ])
    })

    it('is right where each pool has the model that fits it', () => {
      expect(findings(seen({}), pooled(['ml.m5.large'], ['ml.c7g.large', 'arm']))).toEqual([])
    })

    it('is a warning where a pool’s own model does not fit it, but the other pool serves', () => {
      const images = { [IMAGE]: imageOf({}), [OTHER]: imageOf({}) }
      expect(inShort(findings({ images }, pooled(['ml.m5.large'], ['ml.c7g.large', 'arm'])))).toEqual([
        expect.stringMatching(/^warning: The image elsewhere.*ml\.c7g\.large/),
      ])
    })
  })

  it('does not matter of an endpoint of inference components, whose models are not known here', () => {
    const { ModelName: _none, ...variant } = variantOf({ InstanceType: 'ml.c7g.large' })
    expect(
      findings(seen({}), { ...on(variant), endpointConfig: { ProductionVariants: [variant], ExecutionRoleArn: ROLE } }),
    ).toEqual([])
  })
})
