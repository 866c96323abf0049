import { readdirSync, readFileSync } from 'node:fs'
import type { UpdateEndpointInput } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../../src/deployment/parse.ts'
import type { Parsed, ParsedInputs } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import { Scenario } from '../../fixtures/scenario.ts'
import type { RunResult } from '../../fixtures/scenario.ts'
import { rawInputs } from '../../unit/inputs/step.ts'

// The examples of endpoint kinds, each deployed from its file as it stands: what AWS receives, and what a second run and a change do.

const FOLDER = 'examples/kinds'
const SCHEMA_LINE = '# yaml-language-server: $schema=../../docs/config-file.schema.json'
const SCHEMA = 'docs/config-file.schema.json'
const PAGE = 'docs/endpoint-kinds.md'
const ACTION = 'your-org/deploy-sagemaker-endpoint@v1'

/** As aws-actions/configure-aws-credentials leaves the environment. */
const env = { AWS_REGION: 'eu-west-1' }

const REPOSITORY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const IMAGE = `${REPOSITORY}/churn:1.0`
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'

/** What an example makes of the requests: the models in the order of their creation, the config, and the update's way. */
interface Kind {
  readonly models?: readonly object[]
  readonly config?: object
  readonly deployment?: object
}

const oneArchive = { PrimaryContainer: { Image: IMAGE, ModelDataUrl: 's3://models/churn/model.tar.gz' } }
const oneVariant = {
  ProductionVariants: [{ VariantName: 'AllTraffic', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }],
}

const kinds: Readonly<Record<string, Kind>> = {
  'real-time': { models: [oneArchive], config: oneVariant },
  'several-models': {
    models: [
      { PrimaryContainer: { ModelDataUrl: 's3://models/churn/stable.tar.gz' } },
      { PrimaryContainer: { ModelDataUrl: 's3://models/churn/candidate.tar.gz' } },
    ],
    config: {
      ProductionVariants: [
        { VariantName: 'stable', ModelName: expect.stringMatching(/^churn-stable-/), InitialVariantWeight: 9 },
        { VariantName: 'candidate', ModelName: expect.stringMatching(/^churn-candidate-/), InitialVariantWeight: 1 },
      ],
    },
  },
  serverless: {
    models: [oneArchive],
    config: { ProductionVariants: [{ ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }] },
  },
  async: {
    config: { ...oneVariant, AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://answers/churn/' } } },
  },
  shadow: {
    models: [
      { PrimaryContainer: { ModelDataUrl: 's3://models/churn/live.tar.gz' } },
      { PrimaryContainer: { ModelDataUrl: 's3://models/churn/shadow.tar.gz' } },
    ],
    config: {
      ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: expect.stringMatching(/^churn-live-/) }],
      ShadowProductionVariants: [{ VariantName: 'shadow', ModelName: expect.stringMatching(/^churn-shadow-/) }],
    },
  },
  'multi-model': {
    models: [{ PrimaryContainer: { Image: IMAGE, Mode: 'MultiModel', ModelDataUrl: 's3://models/churn/models/' } }],
  },
  'multi-container': {
    models: [
      {
        InferenceExecutionConfig: { Mode: 'Direct' },
        Containers: [
          { ContainerHostname: 'churn', Image: IMAGE },
          { ContainerHostname: 'upsell', Image: `${REPOSITORY}/upsell:1.0` },
        ],
      },
    ],
  },
  'model-package': {
    models: [
      {
        PrimaryContainer: {
          ModelPackageName: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/2',
        },
      },
    ],
  },
  'uncompressed-artifacts': {
    models: [
      {
        PrimaryContainer: {
          ModelDataSource: {
            S3DataSource: { S3Uri: 's3://models/churn/1.0/', S3DataType: 'S3Prefix', CompressionType: 'None' },
          },
        },
      },
    ],
  },
  'vpc-kms-isolation-data-capture': {
    models: [
      {
        ...oneArchive,
        EnableNetworkIsolation: true,
        VpcConfig: {
          SecurityGroupIds: ['sg-0a1b2c3d4e5f60718'],
          Subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0b1c2d3e4f5a60718'],
        },
      },
    ],
    config: {
      ...oneVariant,
      KmsKeyId: KEY,
      DataCaptureConfig: { InitialSamplingPercentage: 10, DestinationS3Uri: 's3://captures/churn', KmsKeyId: KEY },
    },
  },
  'instance-pools': {
    config: {
      ProductionVariants: [
        {
          VariantName: 'AllTraffic',
          InitialInstanceCount: 2,
          InstancePools: [
            { InstanceType: 'ml.g5.xlarge', Priority: 1 },
            { InstanceType: 'ml.g6.xlarge', Priority: 2 },
          ],
        },
      ],
    },
  },
  canary: {
    deployment: {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: 'CANARY',
          CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
          WaitIntervalInSeconds: 600,
        },
      },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }, { AlarmName: 'churn-latency' }] },
    },
  },
  rolling: {
    deployment: {
      RollingUpdatePolicy: { MaximumBatchSize: { Type: 'INSTANCE_COUNT', Value: 1 }, WaitIntervalInSeconds: 300 },
    },
  },
}

/** An account with what the examples speak of. */
class Account extends Scenario {
  constructor() {
    super()
    this.emulator.alarms.put('churn-errors')
    this.emulator.alarms.put('churn-latency')
    this.emulator.seed.modelPackage({ group: 'churn', image: IMAGE })
    this.emulator.seed.modelPackage({ group: 'churn', image: IMAGE })
    this.emulator.seed.modelPackage({ group: 'churn', image: IMAGE, status: 'PendingManualApproval' })
  }

  async deploy(text: string): Promise<RunResult> {
    const { specification } = await parsedExample(text)
    return this.run(specification, { aws: { artifactIdentity: async () => ({ kind: 'found', value: 'etag-1' }) } })
  }

  updates(): readonly UpdateEndpointInput[] {
    return this.received('UpdateEndpoint') as readonly UpdateEndpointInput[]
  }

  received(operation: string): readonly unknown[] {
    return this.emulator.journal.calls(operation).map(({ input }) => input)
  }
}

function accepted(parsed: Parsed): ParsedInputs {
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
  expect({ warnings: parsed.warnings, notices: parsed.notices }).toEqual({ warnings: [], notices: [] })
  return parsed
}

async function parsedExample(text: string): Promise<ParsedInputs> {
  return accepted(await parse({}, { env, configFile: { path: 'deploy.yml', text } }))
}

function example(name: string): string {
  return readFileSync(`${FOLDER}/${name}.yml`, 'utf8')
}

const files = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ''))

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, unicodeRegExp: true })
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)

test('every example is run', () => {
  expect(files.toSorted()).toEqual(Object.keys(kinds).toSorted())
})

describe.each(Object.entries(kinds))('the example %s', (name, { models = [oneArchive], config = {}, deployment }) => {
  const text = example(name)

  it('begins with the line for editors, and with what it is', () => {
    const [first, second] = text.split('\n')
    expect(first).toBe(SCHEMA_LINE)
    expect(second).toMatch(/^# [A-Z].*\.$/)
  })

  it('has no marks in an editor', () => {
    validate(parseYaml(text))
    expect(validate.errors ?? []).toEqual([])
  })

  it('is deployed as it says', async () => {
    const account = new Account()
    const { result, text: failure } = await account.deploy(text)
    expect({ result, failure }).toEqual({ result: 'created', failure: '' })
    expect(account.endpoint).toMatchObject({ EndpointStatus: 'InService' })
    expect(account.received('CreateModel')).toMatchObject(models)
    expect(account.received('CreateEndpointConfig')).toMatchObject([config])
  })

  it('is left alone by a second run', async () => {
    const account = new Account()
    await account.deploy(text)
    account.emulator.journal.clear()
    const { result } = await account.deploy(text)
    expect(result).toBe('unchanged')
    expect(account.emulator.journal.writes()).toEqual([])
  })

  it('is updated to another model, by its own rollout', async () => {
    const account = new Account()
    await account.deploy(text)
    account.emulator.seed.modelPackage({ group: 'churn', image: IMAGE })
    const { result, text: failure } = await account.deploy(text.replaceAll('churn:1.0', 'churn:2.0'))
    expect({ result, failure }).toEqual({ result: 'updated', failure: '' })
    expect(account.updates().map(({ DeploymentConfig }) => DeploymentConfig)).toEqual([deployment])
  })
})

test('a version that is approved later rolls out the example model-package as it stands', async () => {
  const account = new Account()
  await account.deploy(example('model-package'))
  const later = account.emulator.seed.modelPackage({ group: 'churn', image: IMAGE })
  const { result } = await account.deploy(example('model-package'))
  expect(result).toBe('updated')
  expect(account.received('CreateModel').at(-1)).toMatchObject({ PrimaryContainer: { ModelPackageName: later } })
})

test('an alarm of the example canary turns an update back', async () => {
  const account = new Account()
  await account.deploy(example('canary'))
  account.emulator.alarms.set('churn-errors', 'ALARM')
  const { result, text } = await account.deploy(example('canary').replaceAll('churn:1.0', 'churn:2.0'))
  expect(result).toBe('rolled-back')
  expect(text).toContain('churn-errors')
})

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, string | number | boolean>>
}

/** The steps of the page, each with the example that its section links; the introduction's is its own `config-file`. */
function documentedSteps(): readonly { readonly heading: string; readonly linked: string; readonly step: Step }[] {
  return readFileSync(PAGE, 'utf8')
    .split(/^## /m)
    .flatMap((section) => {
      const [heading = ''] = section.split('\n')
      const [, linked = ''] = /(?:\]\(\.\.\/|config-file: )examples\/kinds\/([\w-]+)\.yml/.exec(section) ?? []
      const blocks = [...section.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block)
      return blocks.flatMap((block) => (parseYaml(block) as readonly Step[]).map((step) => ({ heading, linked, step })))
    })
}

async function parsedStep({ with: inputs }: Step): Promise<ParsedInputs> {
  const { 'config-file': path, ...inline } = inputs
  const raw = rawInputs(Object.fromEntries(Object.entries(inline).map(([name, value]) => [name, String(value)])))
  if (path === undefined) return accepted(await parse(raw, { env }))
  const configFile = { path: String(path), text: readFileSync(String(path), 'utf8') }
  return accepted(await parse(raw, { env, configFile }))
}

describe(`the steps of ${PAGE}`, () => {
  const [introduction, ...steps] = documentedSteps()

  it('are there for every example', () => {
    expect(introduction?.linked).toBe('real-time')
    expect(steps.map(({ linked }) => linked).toSorted()).toEqual(files.toSorted())
  })

  test.each(documentedSteps())('say what the example says: $heading', async ({ linked, step }) => {
    expect(step.uses).toBe(ACTION)
    const { specification } = await parsedStep(step)
    expect(specification).toEqual((await parsedExample(example(linked))).specification)
  })
})
