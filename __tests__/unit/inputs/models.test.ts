import { describe, expect, test } from '@jest/globals'
import { environmentValuesOf } from '../../../src/deployment/specification.ts'
import { accepted, refused, smallest } from './step.ts'

type Changes = Readonly<Record<string, string | undefined>>

const image = smallest['image-uri']
const role = smallest['execution-role-arn']
const none: Changes = { 'image-uri': undefined, 'execution-role-arn': undefined }
const hosted = 'InstanceType: ml.m5.large, InitialInstanceCount: 1'
const two: Changes = {
  ...none,
  'instance-type': undefined,
  'execution-role-arn': role,
  models: `{ a: { PrimaryContainer: { Image: ${image} } }, b: { PrimaryContainer: { Image: '${image}b' } } }`,
  'endpoint-config': `{ ProductionVariants: [{ VariantName: x, ModelName: a, ${hosted} }, { VariantName: y, ModelName: b, ${hosted} }] }`,
}

async function modelsOf(changes: Changes) {
  return (await accepted(changes)).specification.models
}

describe('one model', () => {
  test('is filled by the scalar inputs', async () => {
    const models = await modelsOf({
      models: 'a: { EnableNetworkIsolation: true, PrimaryContainer: { ContainerHostname: main } }',
      'model-data-url': 's3://models/churn.tar.gz',
      environment: 'A=1',
    })
    expect(models).toEqual([
      {
        key: 'a',
        baseName: 'churn',
        request: {
          EnableNetworkIsolation: true,
          ExecutionRoleArn: role,
          PrimaryContainer: {
            ContainerHostname: 'main',
            Image: image,
            ModelDataUrl: 's3://models/churn.tar.gz',
            Environment: { A: '1' },
          },
        },
      },
    ])
  })

  test('is what the one variant serves', async () => {
    const { specification } = await accepted({ models: 'a: {}' })
    expect(specification.endpointConfig.ProductionVariants?.[0]?.ModelName).toBe('a')
  })

  test('is called after model-name, or the endpoint', async () => {
    expect((await modelsOf({ models: 'a: {}', 'model-name': 'base' }))[0]?.baseName).toBe('base')
  })

  test('may say the same as the scalar inputs', async () => {
    const models = await modelsOf({
      models: `a: { PrimaryContainer: { Image: ${image}, Environment: { A: 1 } }, ExecutionRoleArn: ${role} }`,
      environment: 'A=1',
    })
    expect(models[0]?.request.PrimaryContainer).toEqual({ Image: image, Environment: { A: '1' } })
  })

  test('of many models takes the prefix as a URL', async () => {
    const models = await modelsOf({
      models: 'a: { PrimaryContainer: { Mode: MultiModel } }',
      'model-data-url': 's3://models/all/',
    })
    expect(models[0]?.request.PrimaryContainer).toEqual({
      Image: image,
      Mode: 'MultiModel',
      ModelDataUrl: 's3://models/all/',
    })
  })

  test.each<[Changes, readonly string[]]>([
    [
      { models: `a: { PrimaryContainer: { Image: '${image}b' } }` },
      [`image-uri: '${image}' contradicts models.a.PrimaryContainer.Image; accepted: one of the two`],
    ],
    [
      { models: 'a: { PrimaryContainer: { ModelPackageName: churn } }' },
      [`image-uri: '${image}' contradicts models.a.PrimaryContainer.ModelPackageName; accepted: one of the two`],
    ],
    [
      { models: 'a: { PrimaryContainer: { ModelDataUrl: s3://b/k } }', 'model-data-url': 's3://models/x/' },
      ["model-data-url: 's3://models/x/' contradicts models.a.PrimaryContainer.ModelDataUrl; accepted: one of the two"],
    ],
    [
      { models: 'a: { PrimaryContainer: { Environment: { A: 2 } } }', environment: 'A=1' },
      ['environment: contradicts models.a.PrimaryContainer.Environment; accepted: one of the two'],
    ],
    [
      { models: `a: { ExecutionRoleArn: ${role}Other }` },
      [`execution-role-arn: '${role}' contradicts models.a.ExecutionRoleArn; accepted: one of the two`],
    ],
    [
      { models: `a: { Containers: [{ Image: ${image} }] }`, environment: 'A=1' },
      [
        `image-uri: '${image}' is of one container, but models.a has Containers; accepted: it as a member of the containers`,
        'environment: is of one container, but models.a has Containers; accepted: it as a member of the containers',
      ],
    ],
    [
      { models: 'a: { PrimaryContainer: { Mode: MultiModel } }', 'model-data-url': 's3://models/x.tar.gz' },
      [
        "model-data-url: 's3://models/x.tar.gz' is one archive, but Mode is MultiModel; accepted: the prefix that the model archives are under, such as s3://bucket/models/",
      ],
    ],
    [
      { ...none, models: 'a: { EnableNetworkIsolation: true }' },
      [
        'execution-role-arn: needed to create a model; set it to the ARN of an IAM role that SageMaker may assume, such as arn:aws:iam::123456789012:role/SageMakerExecution',
        'models.a.PrimaryContainer: a model needs a container; add PrimaryContainer for one container, or Containers for several',
      ],
    ],
    [
      { 'image-uri': undefined, models: 'a: { PrimaryContainer: { ModelDataUrl: s3://b/k } }' },
      [
        'models.a.PrimaryContainer.Image: a container needs an image; add Image, or ModelPackageName for a model package',
      ],
    ],
    [
      { 'image-uri': undefined, models: 'a: { PrimaryContainer: { Imag: x } }' },
      [
        "models.a.PrimaryContainer.Imag: is no member of ContainerDefinition; accepted: its members, as the API spells them; did you mean 'Image'?",
      ],
    ],
    [
      {
        'image-uri': undefined,
        models: 'a: { PrimaryContainer: { Image: 123456789012.dkr.ecr.us-east-1.amazonaws.com/a } }',
      },
      [
        'models.a.PrimaryContainer.Image: is in another region than the endpoint, and SageMaker pulls no image across regions; accepted: an image in eu-west-1',
      ],
    ],
  ])('refused: %j', async (changes, lines) => {
    expect((await refused(changes)).lines).toEqual(lines)
  })
})

describe('several models', () => {
  test('share the role, and are called after model-name and their own names', async () => {
    const models = await modelsOf({ ...two, 'model-name': 'base' })
    expect(models).toEqual([
      { key: 'a', baseName: 'base-a', request: { PrimaryContainer: { Image: image }, ExecutionRoleArn: role } },
      { key: 'b', baseName: 'base-b', request: { PrimaryContainer: { Image: `${image}b` }, ExecutionRoleArn: role } },
    ])
  })

  test('may have roles of their own', async () => {
    const models = await modelsOf({
      ...two,
      models: `{ a: { PrimaryContainer: { Image: ${image} } }, b: { ExecutionRoleArn: ${role}B, PrimaryContainer: { Image: ${image} } } }`,
    })
    expect(models.map(({ request }) => request.ExecutionRoleArn)).toEqual([role, `${role}B`])
  })

  test('a name that is nearly one of theirs is warned of', async () => {
    const config = two['endpoint-config']?.replace(']', `, { VariantName: z, ModelName: A, ${hosted} }]`)
    const { warnings } = await accepted({ ...two, 'endpoint-config': config })
    expect(warnings).toEqual([
      "endpoint-config.ProductionVariants[2].ModelName: is no key of models, so it means an existing SageMaker model; did you mean 'a'?",
    ])
  })

  test("a pool's model counts as served", async () => {
    const config = `{ ProductionVariants: [{ ModelName: a, InstancePools: [{ InstanceType: ml.g5.xlarge, Priority: 1, ModelNameOverride: b }] }] }`
    expect((await accepted({ ...two, 'endpoint-config': config })).ok).toBe(true)
  })

  test.each<[Changes, readonly string[]]>([
    [
      { ...two, 'image-uri': image, environment: 'A=1', 'model-data-url': 's3://b/' },
      [
        `image-uri: '${image}' is of one model, but models has 2; accepted: it as a member of each model`,
        "model-data-url: 's3://b/' is of one model, but models has 2; accepted: it as a member of each model",
        'environment: is of one model, but models has 2; accepted: it as a member of each model',
      ],
    ],
    [
      {
        ...two,
        models: `{ a: { PrimaryContainer: { Image: ${image} }, ExecutionRoleArn: ${role}A }, b: { PrimaryContainer: { Image: ${image} }, ExecutionRoleArn: ${role}B } }`,
      },
      [`execution-role-arn: '${role}' contradicts the ExecutionRoleArn of every model; accepted: one of the two`],
    ],
    [
      { ...two, 'endpoint-config': undefined, 'instance-type': 'ml.m5.large' },
      ['endpoint-config: models has 2 models; add a variant for each of them, with its name (a, b) as ModelName'],
    ],
    [
      { ...two, 'endpoint-config': `{ ProductionVariants: [{ ${hosted} }] }` },
      ['endpoint-config.ProductionVariants[0].ModelName: models has 2 models; name one of them: a, b'],
    ],
    [
      { ...two, 'endpoint-config': `{ ProductionVariants: [{ ModelName: a, ${hosted} }] }` },
      ['models.b: is served by no variant; accepted: a variant with the ModelName b, or no such model'],
    ],
  ])('refused: %#', async (changes, lines) => {
    expect((await refused(changes)).lines).toEqual(lines)
  })
})

describe('a model package', () => {
  test.each([
    'churn',
    'churn/3',
    'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3',
    'arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/churn',
  ])('%s is put into the container as it is', async (name) => {
    const models = await modelsOf({ 'image-uri': undefined, 'model-package-name': name, environment: 'A=1' })
    expect(models[0]?.request).toEqual({
      PrimaryContainer: { ModelPackageName: name, Environment: { A: '1' } },
      ExecutionRoleArn: role,
    })
  })

  test('fills a model of the map', async () => {
    const models = await modelsOf({
      'image-uri': undefined,
      'model-package-name': 'churn',
      models: 'a: { EnableNetworkIsolation: true }',
    })
    expect(models[0]?.request.PrimaryContainer).toEqual({ ModelPackageName: 'churn' })
  })

  const rule =
    'accepted: a version (churn/3) or a group (churn) of the Model Registry, by name or by ARN, of 176 characters at most'
  test.each([
    ['churn:3', `'churn:3' names no model package; ${rule}; did you mean 'churn/3'?`],
    ['churn/v3', `'churn/v3' names no model package; ${rule}; did you mean 'churn/3'?`],
    ['churn_model', `'churn_model' names no model package; ${rule}`],
    [
      'arn:aws:sagemaker:eu-west-1:123456789012:model/churn',
      `'arn:aws:sagemaker:eu-west-1:123456789012:model/churn' names no model package; ${rule}`,
    ],
    ['c'.repeat(177), `'${'c'.repeat(120)}…' has 177 characters; ${rule}`],
    [
      'arn:aws:sagemaker:us-east-1:123456789012:model-package/churn/3',
      "'arn:aws:sagemaker:us-east-1:123456789012:model-package/churn/3' is in another region than the endpoint, which is in 'eu-west-1'; accepted: a model package in eu-west-1",
    ],
  ])('refused: %s', async (name, line) => {
    const { lines } = await refused({ 'image-uri': undefined, 'model-package-name': name })
    expect(lines).toEqual([`model-package-name: ${line}`])
  })

  test('leaves no room for an image and artifacts', async () => {
    const { lines } = await refused({ 'model-package-name': 'churn', 'model-data-url': 's3://b/' })
    expect(lines).toEqual([
      `image-uri: '${image}' contradicts model-package-name; accepted: one of the two`,
      "model-data-url: 's3://b/' contradicts model-package-name; accepted: one of the two",
    ])
  })
})

test('the values of all environments are known as secrets', async () => {
  const { specification } = await accepted({
    ...two,
    models: `{ a: { PrimaryContainer: { Image: ${image}, Environment: { A: one } } }, b: { Containers: [{ Image: ${image}, Environment: { B: two } }, { Image: ${image}, Environment: { C: three } }] } }`,
  })
  expect(environmentValuesOf(specification)).toEqual(['one', 'two', 'three'])
})
