import { describe, expect, it, test } from '@jest/globals'
import type { Aws, Lookup } from '../../../../src/aws/aws.ts'
import type { Desired } from '../../../../src/deployment/desired.ts'
import { lookAhead } from '../../../../src/deployment/preflight/look-ahead.ts'
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
    imageFormat: tell('imageFormat', { mediaType: '', architectures: [] }),
    bucketRegion: tell('bucketRegion', 'eu-west-1'),
    objectsBelow: tell('objectsBelow', []),
    endpointQuotas: tell('endpointQuotas', {}),
    alarms: tell('alarms', []),
    network: tell('network', { subnets: [], securityGroups: [] }),
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
      'endpointQuotas ["ml.m5.large"]',
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
    expect(asked).toHaveLength(5)
    expect(asked).toContain(
      'network {"key":"subnet-a sg-1","subnets":["subnet-a"],"securityGroups":["sg-1"],"instances":4}',
    )
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
      'endpointQuotas ["ml.m5.large"]',
      `imageFormat ${IMAGE}`,
      expect.stringMatching(/^network /),
      `role ${OTHER_ROLE}`,
    ])
    await expect(askedFor(specification, {}, { 'by-hand': DENIED })).resolves.toEqual([
      'endpointQuotas ["ml.m5.large"]',
    ])
  })

  it('is the alarms of the rollout', async () => {
    const Alarms = ['errors', 'slow', 'errors'].map((AlarmName) => ({ AlarmName }))
    const deploymentConfig = { AutoRollbackConfiguration: { Alarms } }
    await expect(askedFor({ deploymentConfig })).resolves.toContain('alarms ["errors","slow"]')
  })

  it('is no quota for a serverless endpoint', async () => {
    const asked = await askedFor({ endpointConfig: { ProductionVariants: [SERVERLESS] } })
    expect(asked.filter((name) => name.startsWith('endpointQuotas'))).toEqual([])
  })

  it('is told under its own name', async () => {
    const { aws } = awsWith({ role: async () => DENIED, bucketRegion: async () => found('us-east-1') })
    await expect(look(desiredOf({}, { ...NO_REFERENCES, ...resolved }), aws)).resolves.toEqual({
      roles: { [ROLE]: DENIED },
      images: { [IMAGE]: found({ mediaType: '', architectures: [] }) },
      artifacts: { [ARTIFACT]: { bucketRegion: found('us-east-1'), content: found('etag'), below: NOT_APPLICABLE } },
      quotas: found({}),
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
    const { aws } = awsWith({ endpointQuotas: never, role: never })
    await expect(look(desiredOf(), aws, { limitMs: 20 })).resolves.toMatchObject({
      quotas: { kind: 'unanswered', message: 'no answer within 0.02 s' },
      roles: { [ROLE]: { kind: 'unanswered', message: 'no answer within 0.02 s' } },
      images: { [IMAGE]: { kind: 'found' } },
    })
  })

  it('ends the looks that heed their signal', async () => {
    const ends: unknown[] = []
    const { aws } = awsWith({
      role: (_arn, signal) =>
        new Promise((_settle, reject) => {
          signal.addEventListener('abort', () => {
            ends.push('role')
            reject(throttled)
          })
        }),
    })
    const seen = await look(desiredOf(), aws, { limitMs: 20 })
    expect(ends).toEqual(['role'])
    expect(seen.roles[ROLE]).toEqual({ kind: 'unanswered', message: 'no answer within 0.02 s' })
  })

  it('about models of others in time is left out; what the run makes was not looked at then', async () => {
    const specification = { endpointConfig: { ProductionVariants: [variantOf({ ModelName: 'by-hand' })] } }
    const seen = await look(desiredOf(specification), awsWith().aws, { models: never(), limitMs: 20 })
    expect(seen).toMatchObject({ quotas: { kind: 'found' }, roles: { [ROLE]: { kind: 'unanswered' } } })
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

it('what cannot be described fails, as it fails the inspection', async () => {
  const failure = new Error('ServiceUnavailable')
  await expect(look(desiredOf(), awsWith().aws, { models: Promise.reject(failure) })).rejects.toBe(failure)
})

function archive(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT } })] }
}

function prefix(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, ModelDataSource: PREFIX_SOURCE } })] }
}

function shelf(): Partial<Specification> {
  return { models: [modelOf({ PrimaryContainer: { Image: IMAGE, Mode: 'MultiModel', ModelDataUrl: PREFIX } })] }
}
