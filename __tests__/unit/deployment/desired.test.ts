import { describe, expect, it, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { Lookup } from '../../../src/aws/aws.ts'
import { type Desired, modelNamesOf, variantsOf } from '../../../src/deployment/desired.ts'
import type { References } from '../../../src/deployment/references.ts'
import type { ModelRequest, Specification } from '../../../src/deployment/specification.ts'
import { ARTIFACT, desiredOf, IMAGE, NO_REFERENCES, REPOSITORY, ROLE, specificationOf } from './given.ts'

const DIGEST = `sha256:${'b'.repeat(64)}`
const TAGGED = `${REPOSITORY}:v1`
const isFound = (value: string): Lookup<string> => ({ kind: 'found', value })
const DENIED: Lookup<string> = { kind: 'denied', message: 'no' }

function withModel(request: Partial<ModelRequest>, baseName = 'churn'): Partial<Specification> {
  return { models: [{ key: 'model', baseName, request: { ExecutionRoleArn: ROLE, ...request } }] }
}

const namesOf = ({ models, endpointConfig }: Desired) => [...models.map(({ name }) => name), endpointConfig.name]

// As in naming.test.ts: these literals can never change. They hold the shape of the requests in place, too.
describe('golden vectors', () => {
  const withTag = withModel({ PrimaryContainer: { Image: TAGGED, ModelDataUrl: ARTIFACT } })
  const references: References = {
    ...NO_REFERENCES,
    images: { [TAGGED]: isFound(DIGEST) },
    artifacts: { [ARTIFACT]: isFound('etag-1') },
  }
  const source = { S3Uri: 's3://models/churn/v1/', S3DataType: 'S3Prefix', CompressionType: 'None' } as const

  test.each<[string, Partial<Specification>, References, readonly string[]]>([
    ['the smallest full use, nothing looked up', {}, NO_REFERENCES, ['churn-c67fdde50965', 'churn-51780e329d8c']],
    ['a tag and an artifact, both resolved', withTag, references, ['churn-fe94e7004574', 'churn-e0bbacbb217c']],
    [
      'the tag pushed again',
      withTag,
      { ...references, images: { [TAGGED]: isFound(`sha256:${'c'.repeat(64)}`) } },
      ['churn-51700216e181', 'churn-a1eb5fa9164b'],
    ],
    [
      'the artifact uploaded again',
      withTag,
      { ...references, artifacts: { [ARTIFACT]: isFound('etag-2') } },
      ['churn-db638573d2d1', 'churn-8f398c59497f'],
    ],
    [
      'a caller who may look nothing up',
      withTag,
      { ...NO_REFERENCES, images: { [TAGGED]: DENIED }, artifacts: { [ARTIFACT]: DENIED } },
      ['churn-0b76dc19b735', 'churn-55987f52b1c8'],
    ],
    [
      'an environment',
      withModel({ PrimaryContainer: { Image: IMAGE, Environment: { B: '2', A: '1' } } }),
      NO_REFERENCES,
      ['churn-08aa363192ff', 'churn-e080685da848'],
    ],
    [
      'a prefix of uncompressed files',
      withModel({ PrimaryContainer: { Image: IMAGE, ModelDataSource: { S3DataSource: source } } }),
      { ...NO_REFERENCES, artifacts: { 's3://models/churn/v1/': isFound('f'.repeat(64)) } },
      ['churn-d10e8a8659c5', 'churn-19d428441786'],
    ],
    [
      'another base name',
      withModel({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT } }, 'churn-model'),
      NO_REFERENCES,
      ['churn-model-fc60e6bddc75', 'churn-0897dfd73860'],
    ],
    [
      'another endpoint',
      { endpointName: 'churn-staging' },
      NO_REFERENCES,
      ['churn-e203d542e0dd', 'churn-staging-eb17e69e250e'],
    ],
    [
      'an existing model',
      {
        models: [],
        endpointConfig: {
          ProductionVariants: [
            {
              VariantName: 'AllTraffic',
              ModelName: 'registry-7',
              InstanceType: 'ml.m5.large',
              InitialInstanceCount: 1,
            },
          ],
        },
      },
      NO_REFERENCES,
      ['churn-bdeccbdeaf2c'],
    ],
    [
      'several models and variants, one of them a shadow',
      {
        models: ['blue', 'green'].map((key) => ({
          key,
          baseName: `churn-${key}`,
          request: { PrimaryContainer: { Image: IMAGE, Environment: { COLOUR: key } }, ExecutionRoleArn: ROLE },
        })),
        endpointConfig: {
          ProductionVariants: [
            { VariantName: 'A', ModelName: 'blue', InstanceType: 'ml.m5.large', InitialInstanceCount: 2 },
          ],
          ShadowProductionVariants: [
            { VariantName: 'B', ModelName: 'green', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
          ],
          KmsKeyId: 'alias/endpoints',
        },
      },
      NO_REFERENCES,
      ['churn-blue-2a4b8f5f02ca', 'churn-green-0a0ebc9039d7', 'churn-91e66bf98eea'],
    ],
  ])('%s', (_what, overrides, lookups, names) => {
    expect(namesOf(desiredOf(overrides, lookups))).toEqual(names)
  })

  it('hashes this text, and sends what it has hashed', () => {
    const { models, endpointConfig } = desiredOf(withTag, references)
    const image = `${REPOSITORY}@${DIGEST}`
    const modelText =
      `{"base":"churn","endpointName":"churn","request":{"ExecutionRoleArn":"${ROLE}","PrimaryContainer":` +
      `{"Image":"${image}","ModelDataUrl":"${ARTIFACT}"}},"resolved":{"${ARTIFACT}":"etag-1"},"resource":"model"}`
    const configText =
      '{"base":"churn","endpointName":"churn","request":{"ProductionVariants":[{"InitialInstanceCount":1,' +
      '"InstanceType":"ml.m5.large","ModelName":"churn-fe94e7004574","VariantName":"AllTraffic"}]},' +
      '"resolved":{},"resource":"endpoint-config"}'
    const nameOf = (text: string) => `churn-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
    expect([nameOf(modelText), nameOf(configText)]).toEqual(['churn-fe94e7004574', 'churn-e0bbacbb217c'])
    expect(models).toEqual([
      {
        name: 'churn-fe94e7004574',
        request: { PrimaryContainer: { Image: image, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: ROLE },
      },
    ])
    expect(endpointConfig).toMatchObject({
      name: 'churn-e0bbacbb217c',
      forcedName: 'churn-e0bbacbb217c-2e4d',
      request: {
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: 'churn-fe94e7004574',
            InstanceType: 'ml.m5.large',
            InitialInstanceCount: 1,
          },
        ],
      },
    })
  })
})

describe('the names', () => {
  const plain = namesOf(desiredOf())

  test.each<[string, Partial<Specification>]>([
    ['the region', { region: 'us-east-1' }],
    ['the tags', { tags: { team: 'ml' } }],
    [
      'the way of the rollout',
      {
        deploymentConfig: {
          BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 } },
        },
      },
    ],
    ['the permissions to adopt and to recreate', { adoptExisting: true, recreateFailed: true }],
    ['a forced rollout', { forceNewDeployment: true }],
    ['a dry run', { dryRun: true }],
    ['the ways of waiting', { wait: false, waitTimeoutMs: 1, pollIntervalMs: 1 }],
    [
      'the key that a variant calls its model by',
      {
        models: specificationOf().models.map((model) => ({ ...model, key: 'mine' })),
        endpointConfig: {
          ProductionVariants: specificationOf().endpointConfig.ProductionVariants?.map((variant) => ({
            ...variant,
            ModelName: 'mine',
          })),
        },
      },
    ],
    [
      'the order of members, and members without a value',
      {
        endpointConfig: {
          KmsKeyId: undefined,
          ProductionVariants: [
            {
              InitialInstanceCount: 1,
              InstanceType: 'ml.m5.large',
              InitialVariantWeight: undefined,
              ModelName: 'model',
              VariantName: 'AllTraffic',
            },
          ],
        },
      },
    ],
  ])('do not depend on %s', (_what, overrides) => {
    expect(namesOf(desiredOf(overrides))).toEqual(plain)
  })

  test.each<[string, Partial<Specification>]>([
    ['the role', { models: [{ ...modelOf(), request: { ...modelOf().request, ExecutionRoleArn: `${ROLE}2` } }] }],
    [
      'network isolation',
      { models: [{ ...modelOf(), request: { ...modelOf().request, EnableNetworkIsolation: true } }] },
    ],
    ['the base name', { models: [{ ...modelOf(), baseName: 'other' }] }],
  ])('of model and config both depend on %s', (_what, overrides) => {
    const [model, config] = namesOf(desiredOf(overrides))
    expect(model).not.toBe(plain[0])
    expect(config).not.toBe(plain[1])
  })

  test.each<[string, Partial<Specification>]>([
    ['the instance type', variantWith({ InstanceType: 'ml.m5.xlarge' })],
    ['the instance count', variantWith({ InitialInstanceCount: 2 })],
    ['the variant’s name', variantWith({ VariantName: 'main' })],
    ['a weight, the default’s too', variantWith({ InitialVariantWeight: 1 })],
    ['the volume', variantWith({ VolumeSizeInGB: 64 })],
    ['a key', { endpointConfig: { ...specificationOf().endpointConfig, KmsKeyId: 'alias/k' } }],
  ])('of the config alone depends on %s', (_what, overrides) => {
    const [model, config] = namesOf(desiredOf(overrides))
    expect(model).toBe(plain[0])
    expect(config).not.toBe(plain[1])
  })

  it('are the same for two tags of one image', () => {
    const under = (tag: string) =>
      desiredOf(withModel({ PrimaryContainer: { Image: `${REPOSITORY}:${tag}` } }), {
        ...NO_REFERENCES,
        images: { [`${REPOSITORY}:${tag}`]: isFound(DIGEST) },
      })
    expect(namesOf(under('v1'))).toEqual(namesOf(under('latest')))
  })

  it('differ by run for forced rollouts only', () => {
    const [first, second] = ['42/1', '42/2'].map((run) => desiredOf({}, NO_REFERENCES, run).endpointConfig)
    expect(first?.name).toBe(second?.name)
    expect(first?.forcedName).not.toBe(second?.forcedName)
  })

  it('are recognised, forced or not', () => {
    const { name, forcedName, isNamed } = desiredOf().endpointConfig
    expect([name, forcedName, `${name}-ffff`, 'churn-0123456789ab', 'churn', ''].map((some) => isNamed(some))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what is sent', () => {
  const digestOf = (uri: string) => ({ ...NO_REFERENCES, images: { [uri]: isFound(DIGEST) } })

  test.each<[string, string, string]>([
    ['a tag', `${REPOSITORY}:v1`, `${REPOSITORY}@${DIGEST}`],
    ['no tag', REPOSITORY, `${REPOSITORY}@${DIGEST}`],
    ['a port and a tag', 'registry.local:5000/churn:v1', `registry.local:5000/churn@${DIGEST}`],
    ['a port and no tag', 'registry.local:5000/churn', `registry.local:5000/churn@${DIGEST}`],
  ])('is the image by its digest: %s', (_what, uri, sent) => {
    const { models } = desiredOf(withModel({ PrimaryContainer: { Image: uri } }), digestOf(uri))
    expect(models[0]?.request.PrimaryContainer?.Image).toBe(sent)
  })

  test.each<Lookup<string>['kind']>(['not-applicable', 'denied', 'absent'])('is the image as written: %s', (kind) => {
    const lookup = kind === 'not-applicable' ? { kind } : { kind, message: 'no' }
    const images = { [TAGGED]: lookup as Lookup<string> }
    const { models } = desiredOf(withModel({ PrimaryContainer: { Image: TAGGED } }), { ...NO_REFERENCES, images })
    expect(models[0]?.request.PrimaryContainer?.Image).toBe(TAGGED)
  })

  it('is every container of a model by its digest', () => {
    const Containers = [
      { Image: TAGGED, ContainerHostname: 'first' },
      { Image: IMAGE, ContainerHostname: 'second' },
    ]
    const { models } = desiredOf(withModel({ Containers }), digestOf(TAGGED))
    expect(models[0]?.request).toEqual({
      ExecutionRoleArn: ROLE,
      Containers: [
        { Image: `${REPOSITORY}@${DIGEST}`, ContainerHostname: 'first' },
        { Image: IMAGE, ContainerHostname: 'second' },
      ],
    })
  })

  it('is a model by the name that it is created under, another by its own', () => {
    const variant = { InstanceType: 'ml.m5.large', InitialInstanceCount: 1 } as const
    const { endpointConfig, models, existingModels } = desiredOf({
      endpointConfig: {
        ProductionVariants: [
          { ...variant, VariantName: 'A', ModelName: 'model' },
          { ...variant, VariantName: 'B', ModelName: 'registry-7' },
          { ...variant, VariantName: 'C', ModelName: 'registry-7' },
          { ...variant, VariantName: 'for-inference-components' },
        ],
      },
    })
    const made = models[0]?.name ?? ''
    expect(variantsOf(endpointConfig.request).map(({ ModelName }) => ModelName)).toEqual([
      made,
      'registry-7',
      'registry-7',
      undefined,
    ])
    expect(modelNamesOf(endpointConfig.request)).toEqual([made, 'registry-7'])
    expect(existingModels).toEqual(['registry-7'])
  })
})

function modelOf() {
  const [model] = specificationOf().models
  if (model === undefined) throw new Error('no model')
  return model
}

function variantWith(change: Readonly<Record<string, unknown>>): Partial<Specification> {
  const variants = specificationOf().endpointConfig.ProductionVariants ?? []
  return { endpointConfig: { ProductionVariants: variants.map((variant) => ({ ...variant, ...change })) } }
}
