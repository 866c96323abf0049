import { describe, expect, it, test } from '@jest/globals'
import { once } from 'node:events'
import type { Aws, Lookup } from '../../../../src/aws/aws.ts'
import type { Desired } from '../../../../src/deployment/desired.ts'
import { lookAhead } from '../../../../src/deployment/preflight/look-ahead.ts'
import { GivenUp } from '../../../../src/aws/retries.ts'
import type { References } from '../../../../src/deployment/references.ts'
import type { DescribedModels } from '../../../../src/deployment/preflight/subjects.ts'
import type { Specification } from '../../../../src/deployment/specification.ts'
import {
  ARTIFACT,
  desiredOf,
  found as described,
  IMAGE,
  modelOf as description,
  NO_REFERENCES,
  ROLE,
} from '../given.ts'
import { ABSENT, DENIED, found, modelOf, NOT_APPLICABLE, SERVERLESS, variantOf } from './given.ts'

const OTHER_ROLE = `${ROLE}2`
const PREFIX = 's3://models/churn/'
const VPC = { Subnets: ['subnet-a'], SecurityGroupIds: ['sg-1'] }
const PREFIX_SOURCE = { S3DataSource: { S3Uri: PREFIX, S3DataType: 'S3Prefix', CompressionType: 'None' } } as const

const FORMAT = { mediaType: '', architectures: found(['amd64']) }

type Looks = Omit<Aws, 'sagemaker' | 'destroy'>

/** An AWS that tells of everything that there is such a thing, and remembers what it was asked for. */
function awsWith(looks: Partial<Looks> = {}): { readonly aws: Aws; readonly asked: readonly string[] } {
  const asked: string[] = []
  const tell =
    <T>(name: string, value: T) =>
    async (subject: unknown): Promise<Lookup<T>> => {
      asked.push(`${name} ${typeof subject === 'string' ? subject : JSON.stringify(subject)}`)
      return found(value)
    }
  const aws: Aws = {
    sagemaker: { send: () => Promise.reject(new Error('not asked')) },
    imageDigest: tell('imageDigest', ''),
    artifactIdentity: tell('artifactIdentity', 'etag'),
    containerLogs: tell('containerLogs', []),
    scalableVariants: tell('scalableVariants', []),
    role: tell('role', { arn: ROLE, trustPolicy: '' }),
    imageFormat: tell('imageFormat', FORMAT),
    bucketRegion: tell('bucketRegion', 'eu-west-1'),
    objectsBelow: tell('objectsBelow', []),
    endpointQuota: tell('endpointQuota', 2),
    listedEndpointQuotas: tell('listedEndpointQuotas', {}),
    alarms: tell('alarms', []),
    subnets: tell('subnets', []),
    securityGroups: tell('securityGroups', []),
    destroy: () => undefined,
    ...looks,
  }
  return { aws, asked }
}

const never = (): Promise<never> => new Promise(() => undefined)

interface Around {
  readonly models?: Promise<DescribedModels>
  readonly signal?: AbortSignal
  readonly limitMs?: number
}

function look(desired: Desired, aws: Aws, { models, signal, limitMs }: Around = {}) {
  return lookAhead(desired, models ?? Promise.resolve({}), aws, signal ?? new AbortController().signal, limitMs)
}

async function askedFor(
  specification: Partial<Specification>,
  references: Partial<References> = {},
  models: DescribedModels = {},
): Promise<readonly string[]> {
  const { aws, asked } = awsWith()
  await look(desiredOf(specification, { ...NO_REFERENCES, ...references }), aws, { models: Promise.resolve(models) })
  return asked.toSorted()
}

describe('what is looked at', () => {
  const resolved = { artifacts: { [ARTIFACT]: found('etag') } }

  it('is, of the smallest use, four things: what was found at the start is there', async () => {
    await expect(askedFor({}, resolved)).resolves.toEqual([
      `bucketRegion ${ARTIFACT}`,
      'endpointQuota ml.m5.large',
      `imageFormat ${IMAGE}`,
      `role ${ROLE}`,
    ])
  })

  it('is each thing once', async () => {
    const container = { Image: IMAGE, ModelDataUrl: ARTIFACT }
    const several = { Containers: [container, container], VpcConfig: VPC }
    const specification = {
      models: [modelOf(several, 'a'), modelOf(several, 'b')],
      endpointConfig: {
        ProductionVariants: [variantOf({ ModelName: 'a' }), variantOf({ VariantName: 'B', ModelName: 'b' })],
        ExecutionRoleArn: ROLE,
        VpcConfig: VPC,
      },
    }
    const asked = await askedFor(specification, resolved)
    expect(asked).toHaveLength(6)
    expect(asked).toEqual(expect.arrayContaining(['subnets ["subnet-a"]', 'securityGroups ["sg-1"]']))
  })

  test.each<[string, Partial<Specification>, Partial<References>, readonly string[]]>([
    ['a prefix: what is below it', prefix(), { artifacts: { [PREFIX]: found('hash') } }, [`objectsBelow ${PREFIX}`]],
    [
      'a prefix with nothing below: once more',
      prefix(),
      { artifacts: { [PREFIX]: ABSENT } },
      [`objectsBelow ${PREFIX}`],
    ],
    ['a prefix that the caller may not list: no more', prefix(), { artifacts: { [PREFIX]: DENIED } }, []],
    ['an archive that the caller may not look at: no more', archive(), { artifacts: { [ARTIFACT]: DENIED } }, []],
    [
      'an archive that was not found: as a prefix',
      archive(),
      { artifacts: { [ARTIFACT]: ABSENT } },
      [`objectsBelow ${ARTIFACT}/`],
    ],
    ['a shelf of models: nothing of its content', shelf(), {}, []],
  ])('is of %s', async (_what, specification, references, contents) => {
    const asked = await askedFor(specification, references)
    expect(asked.filter((name) => /^(?:objectsBelow|artifactIdentity) /.test(name))).toEqual(contents)
    expect(asked).toContainEqual(expect.stringMatching(/^bucketRegion s3:/))
  })

  test.each<[string, References['images'][string]]>([
    ['not found', ABSENT],
    ['denied', DENIED],
  ])('is no image whose tag was %s at the start', async (_what, lookup) => {
    const image = `${IMAGE.split('@')[0] ?? ''}:live`
    const models = [modelOf({ PrimaryContainer: { Image: image } })]
    const asked = await askedFor({ models }, { images: { [image]: lookup } })
    expect(asked.filter((name) => name.startsWith('imageFormat'))).toEqual([])
  })

  it('is what a model that the run does not make refers to', async () => {
    const specification = { models: [], endpointConfig: { ProductionVariants: [variantOf({ ModelName: 'by-hand' })] } }
    const models = { 'by-hand': described(description('by-hand', { ExecutionRoleArn: OTHER_ROLE, VpcConfig: VPC })) }
    await expect(askedFor(specification, {}, models)).resolves.toEqual([
      `artifactIdentity ${ARTIFACT}`,
      `bucketRegion ${ARTIFACT}`,
      'endpointQuota ml.m5.large',
      `imageFormat ${IMAGE}`,
      `role ${OTHER_ROLE}`,
      'securityGroups ["sg-1"]',
      'subnets ["subnet-a"]',
    ])
    await expect(askedFor(specification, {}, { 'by-hand': DENIED })).resolves.toEqual(['endpointQuota ml.m5.large'])
  })

  it('is the alarms of the rollout', async () => {
    const Alarms = ['errors', 'slow', 'errors'].map((AlarmName) => ({ AlarmName }))
    const deploymentConfig = { AutoRollbackConfiguration: { Alarms } }
    await expect(askedFor({ deploymentConfig })).resolves.toContain('alarms ["errors","slow"]')
  })

  it('is no quota for a serverless endpoint', async () => {
    const asked = await askedFor({ endpointConfig: { ProductionVariants: [SERVERLESS] } })
    expect(asked.filter((name) => /EndpointQuota|endpointQuota/.test(name))).toEqual([])
  })

  it('is told under its own name', async () => {
    const { aws } = awsWith({ role: async () => DENIED, bucketRegion: async () => found('us-east-1') })
    await expect(look(desiredOf({}, { ...NO_REFERENCES, ...resolved }), aws)).resolves.toEqual({
      models: {},
      roles: { [ROLE]: DENIED },
      images: { [IMAGE]: found({ ...FORMAT, isFromAws: false }) },
      artifacts: { [ARTIFACT]: { bucketRegion: found('us-east-1'), content: found('etag'), below: NOT_APPLICABLE } },
      quotas: { 'ml.m5.large': found(2) },
      alarms: NOT_APPLICABLE,
      networks: {},
    })
  })

  it('is told as absent if nothing is below the prefix of a model that the run does not make', async () => {
    const specification = { models: [], endpointConfig: { ProductionVariants: [variantOf({ ModelName: 'by-hand' })] } }
    const PrimaryContainer = { Image: IMAGE, ModelDataUrl: PREFIX, ModelDataSource: PREFIX_SOURCE }
    const models = Promise.resolve({ 'by-hand': described(description('by-hand', { PrimaryContainer })) })
    const seen = await look(desiredOf(specification), awsWith().aws, { models })
    expect(seen.artifacts[PREFIX]?.content).toMatchObject({ kind: 'absent' })
  })
})

describe('what AWS does not answer', () => {
  const throttled = Object.assign(new Error('Rate exceeded'), {
    name: 'Throttling',
    $metadata: { httpStatusCode: 400 },
  })

  it('is left out, with its words: the weather fails nothing', async () => {
    const { aws } = awsWith({
      role: () => Promise.reject(throttled),
      bucketRegion: () => Promise.reject(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })),
    })
    await expect(look(desiredOf(), aws)).resolves.toMatchObject({
      roles: { [ROLE]: { kind: 'unanswered', message: 'Rate exceeded' } },
      artifacts: { [ARTIFACT]: { bucketRegion: { kind: 'unanswered', message: 'socket hang up' } } },
      images: { [IMAGE]: { kind: 'found' } },
    })
  })

  it('in time is left out, even where the look does not heed its signal; the rest is kept', async () => {
    const { aws } = awsWith({ endpointQuota: never, role: never })
    await expect(look(desiredOf(), aws, { limitMs: 20 })).resolves.toMatchObject({
      quotas: { 'ml.m5.large': late(20) },
      roles: { [ROLE]: late(20) },
      images: { [IMAGE]: { kind: 'found' } },
    })
  })

  it('in time, though it has said something, is left out with its last words', async () => {
    const ends: unknown[] = []
    const { aws } = awsWith({
      role: async (_arn, signal) => {
        await once(signal, 'abort')
        ends.push('role')
        // The SDK passes an error on from layer to layer.
        for (let layer = 0; layer < 20; layer += 1) await Promise.resolve()
        throw new GivenUp('the call was aborted', { cause: throttled })
      },
    })
    const seen = await look(desiredOf(), aws, { limitMs: 20 })
    expect(ends).toEqual(['role'])
    expect(seen.roles[ROLE]).toEqual({ kind: 'unanswered', message: 'Rate exceeded' })
  })

  test.each<[string, Partial<Looks>, object]>([
    ['the subnets', { subnets: never }, { subnets: late(20), securityGroups: found([]) }],
    ['the security groups', { securityGroups: async () => DENIED }, { subnets: found([]), securityGroups: DENIED }],
  ])('about %s does not hide the rest of the network', async (_what, looks, network) => {
    const specification = { models: [modelOf({ VpcConfig: VPC })] }
    const { networks } = await look(desiredOf(specification), awsWith(looks).aws, { limitMs: 20 })
    expect(networks).toEqual({ 'subnet-a sg-1': network })
  })
})

describe('quotas', () => {
  const types = ['ml.m5.large', 'ml.c7i.large', 'ml.r8g.large'] as const
  const specification = {
    endpointConfig: {
      ProductionVariants: types.map((InstanceType) => variantOf({ VariantName: InstanceType, InstanceType })),
    },
  }
  /** Only that of the first type can be asked for alone. */
  const endpointQuota = async (type: string): Promise<Lookup<number>> => (type === types[0] ? found(0) : NOT_APPLICABLE)
  const quotasWith = async (looks: Partial<Looks>) => {
    const { aws, asked } = awsWith({ endpointQuota, ...looks })
    const { quotas } = await look(desiredOf(specification), aws, { limitMs: 20 })
    return { quotas, asked: asked.filter((name) => name.startsWith('listed')) }
  }

  it('that cannot be asked for alone are looked for in the list, once', async () => {
    const { asked } = await quotasWith({})
    expect(asked).toEqual(['listedEndpointQuotas ["ml.c7i.large","ml.r8g.large"]'])
    const { quotas } = await quotasWith({ listedEndpointQuotas: async () => found({ 'ml.r8g.large': 3 }) })
    expect(quotas).toEqual({ 'ml.m5.large': found(0), 'ml.c7i.large': NOT_APPLICABLE, 'ml.r8g.large': found(3) })
  })

  it('that are known leave the list unread', async () => {
    const { asked } = await quotasWith({ endpointQuota: async () => found(1) })
    expect(asked).toEqual([])
  })

  it('whose code is not known any more are looked for in the list, too', async () => {
    const { asked } = await quotasWith({ endpointQuota: async () => ABSENT })
    expect(asked).toEqual(['listedEndpointQuotas ["ml.m5.large","ml.c7i.large","ml.r8g.large"]'])
  })

  test.each<[string, Looks['listedEndpointQuotas'], object]>([
    ['does not come', never, late(20)],
    ['may not be read', async () => DENIED, DENIED],
  ])('that are known are kept where the list %s', async (_what, listedEndpointQuotas, rest) => {
    const { quotas } = await quotasWith({ listedEndpointQuotas })
    expect(quotas).toEqual({ 'ml.m5.large': found(0), 'ml.c7i.large': rest, 'ml.r8g.large': rest })
  })
})

describe('a model that the run does not make', () => {
  const specification = { endpointConfig: { ProductionVariants: [variantOf({ ModelName: 'by-hand' })] } }
  const readAs = async (models: Promise<DescribedModels>) => {
    const seen = await look(desiredOf(specification), awsWith().aws, { models, limitMs: 20 })
    return seen.models['by-hand']
  }

  it('is told as it could be read', async () => {
    const model = described(description('by-hand'))
    await expect(readAs(Promise.resolve({ 'by-hand': model }))).resolves.toEqual(model)
    await expect(readAs(Promise.resolve({ 'by-hand': DENIED }))).resolves.toEqual(DENIED)
    await expect(readAs(never())).resolves.toEqual(late(20))
  })

  it('and that is not there is no news here: that stops the run in any case', async () => {
    await expect(readAs(Promise.resolve({ 'by-hand': { kind: 'absent' } }))).resolves.toEqual(NOT_APPLICABLE)
  })

  it('cannot be looked into if it cannot be described, which fails the inspection', async () => {
    await expect(readAs(Promise.reject(new Error('ServiceUnavailable')))).resolves.toEqual({
      kind: 'unanswered',
      message: 'ServiceUnavailable',
    })
  })

  it('does not keep the rest from being looked at', async () => {
    const seen = await look(desiredOf(specification), awsWith().aws, { models: never(), limitMs: 20 })
    expect(seen).toMatchObject({ quotas: { 'ml.m5.large': found(2) }, roles: { [ROLE]: late(20) } })
  })
})

describe('an image in OCI’s format', () => {
  const OCI = { ...FORMAT, mediaType: 'application/vnd.oci.image.index.v1+json' }

  test.each([
    [true, '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-inference@sha256:0a'],
    [true, '727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/pytorch-inference@sha256:0a'],
    [false, IMAGE],
    [false, 'registry.example.com/churn:1'],
  ])('is from AWS: %p, %s', async (isFromAws, image) => {
    const models = [modelOf({ PrimaryContainer: { Image: image } })]
    const { images } = await look(desiredOf({ models }), awsWith({ imageFormat: async () => found(OCI) }).aws)
    expect(images).toEqual({ [image]: found({ ...OCI, isFromAws }) })
  })
})

describe('a cancelled run', () => {
  it.each(['before it begins', 'while it looks'])('looks no further: %s', async (when) => {
    const cancel = new AbortController()
    if (when === 'before it begins') cancel.abort()
    const looking = look(desiredOf(), awsWith({ role: never }).aws, { signal: cancel.signal })
    cancel.abort()
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' })
  })
})

function late(ms: number) {
  return { kind: 'unanswered', message: `no answer within ${ms / 1_000} s`, isLate: true }
}

function archive(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT } })] }
}

function prefix(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, ModelDataSource: PREFIX_SOURCE } })] }
}

function shelf(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, Mode: 'MultiModel', ModelDataUrl: PREFIX } })] }
}
