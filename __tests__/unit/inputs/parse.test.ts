import { describe, expect, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { defaultOf, INPUT_NAMES } from '../../../src/deployment/inputs/table.ts'
import { parse } from '../../../src/deployment/parse.ts'
import type { Parsed } from '../../../src/deployment/parse.ts'
import { FRAMEWORK_INPUTS } from '../../../src/images/framework-inputs.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import { accepted, outside, rawInputs, refused, smallest, stepWith } from './step.ts'

describe('what the inputs become', () => {
  test('the smallest step that creates a model', async () => {
    expect(await parse(rawInputs(smallest), outside)).toEqual({
      ok: true,
      variables: [],
      jobSummary: true,
      warnings: [],
      notices: [],
      specification: {
        region: 'eu-west-1',
        endpointName: 'churn',
        models: [
          {
            key: 'model',
            baseName: 'churn',
            request: {
              PrimaryContainer: { Image: smallest['image-uri'] },
              ExecutionRoleArn: smallest['execution-role-arn'],
            },
          },
        ],
        endpointConfig: {
          ProductionVariants: [
            { VariantName: 'AllTraffic', ModelName: 'model', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
          ],
        },
        retainVariantProperties: 'auto',
        adoptExisting: false,
        recreateFailed: 'auto',
        forceNewDeployment: false,
        wait: true,
        waitTimeoutMs: 50 * 60_000,
        pollIntervalMs: 15_000,
        dryRun: false,
        preflight: true,
        tags: {},
      },
    })
  })

  test('a step with every input but those that say the same in another way', async () => {
    const everything = {
      ...smallest,
      'model-data-url': 's3://models/churn/model.tar.gz',
      environment: 'LOG_LEVEL=debug',
      'model-name': 'churn-model',
      'initial-instance-count': '2',
      'variant-name': 'main',
      'deployment-strategy': 'canary',
      'step-size': '50%',
      'step-interval': '10m',
      'rollback-alarms': 'churn-errors',
      'retain-variant-properties': 'weights',
      'adopt-existing': 'true',
      'recreate-failed': 'false',
      'force-new-deployment': 'true',
      wait: 'false',
      'wait-timeout': '2h',
      'poll-interval': '30s',
      'dry-run': 'true',
      preflight: 'false',
      tags: 'team=ml',
      'job-summary': 'false',
      'pull-request-comment': 'true',
      'github-token': 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
    }
    const others = [
      'config-file',
      ...FRAMEWORK_INPUTS,
      'model-package-name',
      'models',
      'serverless-config',
      'endpoint-config',
      'deployment-config',
    ]
    expect(Object.keys(everything).concat(others).toSorted()).toEqual([...INPUT_NAMES].toSorted())
    expect(await parse(rawInputs(everything), outside)).toEqual({
      ok: true,
      variables: [],
      jobSummary: false,
      pullRequestComment: { githubToken: 'ghs_16C7e42F292c6912E7710c838347Ae178B4a' },
      warnings: [],
      notices: [],
      specification: {
        region: 'eu-west-1',
        endpointName: 'churn',
        models: [
          {
            key: 'model',
            baseName: 'churn-model',
            request: {
              PrimaryContainer: {
                Image: smallest['image-uri'],
                ModelDataUrl: 's3://models/churn/model.tar.gz',
                Environment: { LOG_LEVEL: 'debug' },
              },
              ExecutionRoleArn: smallest['execution-role-arn'],
            },
          },
        ],
        endpointConfig: {
          ProductionVariants: [
            { VariantName: 'main', ModelName: 'model', InstanceType: 'ml.m5.large', InitialInstanceCount: 2 },
          ],
        },
        deploymentConfig: {
          BlueGreenUpdatePolicy: {
            TrafficRoutingConfiguration: {
              Type: 'CANARY',
              WaitIntervalInSeconds: 600,
              CanarySize: { Type: 'CAPACITY_PERCENT', Value: 50 },
            },
          },
          AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] },
        },
        retainVariantProperties: 'weights',
        adoptExisting: true,
        recreateFailed: false,
        forceNewDeployment: true,
        wait: false,
        waitTimeoutMs: 2 * 3_600_000,
        pollIntervalMs: 30_000,
        dryRun: true,
        preflight: false,
        tags: { team: 'ml' },
      },
    })
  })

  test.each(INPUT_NAMES.filter((name) => defaultOf(name) !== undefined))(
    '%s: its default, given, changes nothing',
    async (name) => {
      expect(await accepted({ [name]: defaultOf(name) })).toEqual(await accepted({}))
    },
  )

  test.each(INPUT_NAMES)('%s: blank is not given', async (name) => {
    expect(await parse(stepWith({ [name]: ' \n ' }), outside)).toEqual(
      await parse(stepWith({ [name]: undefined }), outside),
    )
  })

  test('an environment of comments alone is no environment', async () => {
    const { specification } = await accepted({ environment: '# nothing yet' })
    expect(specification.models[0]?.request.PrimaryContainer).toEqual({ Image: smallest['image-uri'] })
  })

  test('a short wait-timeout is no contradiction to the default poll-interval', async () => {
    const { specification } = await accepted({ 'wait-timeout': '5s' })
    expect(specification).toMatchObject({ waitTimeoutMs: 5000, pollIntervalMs: 15_000 })
  })
})

describe('region', () => {
  const without = stepWith({
    'aws-region': undefined,
    'image-uri': undefined,
    'execution-role-arn': undefined,
    'model-name': 'm',
  })
  test.each([
    [{ AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-east-1' }, 'us-west-2'],
    [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1'],
    [{ AWS_DEFAULT_REGION: ' us-east-1 ' }, 'us-east-1'],
  ])('from %j', async (env, region) => {
    expect(await parse(without, { env })).toMatchObject({ ok: true, specification: { region } })
  })

  test('the input wins over the environment', async () => {
    const { specification } = await accepted({}, { env: { AWS_REGION: 'us-west-2' } })
    expect(specification.region).toBe('eu-west-1')
  })

  test('none is an error that says how to set one', async () => {
    expect((await refused({ 'aws-region': undefined })).lines).toEqual([
      'aws-region: no region is set: neither the input nor AWS_REGION nor AWS_DEFAULT_REGION; run ' +
        'aws-actions/configure-aws-credentials before this step, or set the input, for example to eu-west-1',
    ])
  })

  test('a bad one from the environment is named with its variable', async () => {
    const { lines } = await refused({ 'aws-region': undefined }, { env: { AWS_REGION: 'us-east-1b' } })
    expect(lines).toEqual([
      "aws-region: 'us-east-1b' (from the environment variable AWS_REGION) is not an AWS region; accepted: the code of a " +
        "region, such as eu-west-1; did you mean 'us-east-1'?",
    ])
  })
})

describe('a proxy', () => {
  test.each(['http://proxy.example.com:3128', 'proxy.example.com:3128', 'http://user:pass@proxy:3128', ''])(
    'may be %j',
    async (HTTPS_PROXY) => {
      expect(await parse(stepWith({}), { env: { HTTPS_PROXY } })).toMatchObject({ ok: true })
    },
  )

  test('that is no URL is an error, which does not tell the password in it', async () => {
    const { lines } = await refused(
      { 'instance-type': 'm5' },
      { env: { https_proxy: 'http://user:pass word@proxy:port', HTTP_PROXY: 'not a proxy' } },
    )
    const refusal =
      'this environment variable is not the URL of a proxy; accepted: a URL such as http://proxy.example.com:3128, or nothing'
    expect(lines).toEqual([
      expect.stringContaining('instance-type'),
      `HTTP_PROXY: ${refusal}`,
      `https_proxy: ${refusal}`,
    ])
  })
})

describe("the endpoint's name when it is not given", () => {
  test.each([
    ['acme/churn', 'churn'],
    ['acme/Churn_Model.v2', 'Churn-Model-v2'],
    ['acme/.github', 'github'],
    [`acme/${'x'.repeat(70)}-`, 'x'.repeat(63)],
  ])('%s: %s', async (repository, endpointName) => {
    const parsed = await accepted({ 'endpoint-name': undefined }, { ...outside, repository })
    expect(parsed.specification.endpointName).toBe(endpointName)
    expect(parsed.specification.models[0]?.baseName).toBe(endpointName)
    expect(parsed.notices).toEqual([
      `endpoint-name: not given; the endpoint is called '${endpointName}', after the repository`,
    ])
  })

  test.each([
    [undefined, 'not given, and there is no repository to take it from'],
    ['acme/___', "not given, and the repository's name '___' has no letter or digit to take it from"],
  ])('%s: an error', async (repository, why) => {
    const { lines } = await refused({ 'endpoint-name': undefined }, { ...outside, repository })
    expect(lines).toEqual([`endpoint-name: ${why}; set it to the name that the endpoint is to have`])
  })
})

describe('which model is deployed', () => {
  const none = { 'image-uri': undefined, 'execution-role-arn': undefined }

  test('model-name alone is an existing model', async () => {
    const { specification } = await accepted({ ...none, 'model-name': 'churn-2024' })
    expect(specification.models).toEqual([])
    expect(specification.endpointConfig.ProductionVariants?.[0]?.ModelName).toBe('churn-2024')
  })

  test('model-name with an image is a base name, of any length', async () => {
    const base = 'b'.repeat(100)
    const { specification } = await accepted({ 'model-name': base })
    expect(specification.models[0]?.baseName).toBe(base)
  })

  test('an existing model has a name that SageMaker can know', async () => {
    const { lines } = await refused({ ...none, 'model-name': 'b'.repeat(64) })
    expect(lines).toEqual([
      `model-name: '${'b'.repeat(64)}' has 64 characters; accepted: 1 to 63 letters, digits and hyphens, with a letter or ` +
        `digit at both ends; did you mean '${'b'.repeat(63)}'?`,
    ])
  })

  const role =
    'set it to the ARN of an IAM role that SageMaker may assume, such as arn:aws:iam::123456789012:role/SageMakerExecution'
  test.each([
    [
      none,
      [
        'image-uri: there is no model to deploy; set image-uri and execution-role-arn to create a model, or model-name alone to ' +
          'deploy an existing one',
      ],
    ],
    [{ 'execution-role-arn': undefined }, [`execution-role-arn: needed to create a model; ${role}`]],
    [
      { 'image-uri': undefined },
      ["image-uri: execution-role-arn describes a model to create; set image-uri to the model's container image"],
    ],
    [
      { 'image-uri': undefined, 'model-data-url': 's3://b/m.tar.gz', environment: 'A=1', 'model-name': 'm' },
      [
        'image-uri: model-data-url, environment and execution-role-arn describe a model to create; set image-uri to the ' +
          "model's container image; to deploy an existing model, give model-name without model-data-url, environment and " +
          'execution-role-arn',
      ],
    ],
    [
      { ...none, environment: 'A=1' },
      [
        "image-uri: environment describes a model to create; set image-uri to the model's container image",
        `execution-role-arn: needed to create a model; ${role}`,
      ],
    ],
    [
      { 'instance-type': undefined },
      ['instance-type: needed to host the model; set it to an instance type, such as ml.m5.large'],
    ],
  ])('%j: an error', async (changes, lines) => {
    expect((await refused(changes)).lines).toEqual(lines)
  })

  test('a misspelt input is not missed as well', async () => {
    const parsed = await refused(
      { 'image-uri': undefined, 'instance-type': undefined, 'endpoint-name': undefined },
      { env: {}, unknown: ['image_uri', 'instance_type', 'endpointname'] },
    )
    expect(parsed.lines).toEqual([
      "'image_uri' is not an input; did you mean 'image-uri'?",
      "'instance_type' is not an input; did you mean 'instance-type'?",
      "'endpointname' is not an input; did you mean 'endpoint-name'?",
    ])
  })
})

test('everything wrong is said at once', async () => {
  const parsed = await parse(
    rawInputs({
      'endpoint-name': 'my_endpoint',
      'image-uri': 'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1',
      'model-data-url': 'models/model.tar.gz',
      environment: 'API_KEY=hunter2\nhunter3',
      'execution-role-arn': 'arn:aws:sts::123456789012:assumed-role/Deploy/ci',
      'model-name': 'churn.v2',
      'initial-instance-count': '2.0',
      'variant-name': 'All Traffic',
      'adopt-existing': 'yes',
      'recreate-failed': 'never',
      'force-new-deployment': 'flase',
      wait: 'on',
      'wait-timeout': '900',
      'poll-interval': '15 seconds',
      'dry-run': '1',
      tags: 'aws:team: ml\nowners: [ann, bob]',
      'job-summary': 'none',
    }),
    { env: {}, unknown: ['instance_type', 'image'] },
  )
  if (parsed.ok) throw new Error('was accepted')
  expect(parsed.problems.map((problem) => `- ${describeProblem(problem)}`).join('\n')).toBe(
    `
- 'instance_type' is not an input; did you mean 'instance-type'?
- aws-region: no region is set: neither the input nor AWS_REGION nor AWS_DEFAULT_REGION; run aws-actions/configure-aws-credentials before this step, or set the input, for example to eu-west-1
- endpoint-name: 'my_endpoint' is not a name that SageMaker accepts; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; did you mean 'my-endpoint'?
- image-uri: 'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1' is a URL; accepted: the URI of an image in Amazon ECR, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0, of 255 characters at most; did you mean '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1'?
- model-data-url: 'models/model.tar.gz' is not the URL of something in Amazon S3; accepted: s3://bucket/key.tar.gz for one archive, or s3://bucket/prefix/ with a slash at the end for uncompressed files, of 1024 characters at most; did you mean 's3://models/model.tar.gz'?
- environment: is neither NAME=VALUE lines nor a YAML map: line 2 is not NAME=VALUE; accepted: lines of NAME=VALUE, or a YAML map from names to single values
- execution-role-arn: 'arn:aws:sts::123456789012:assumed-role/Deploy/ci' is the ARN of a session, not of its role; accepted: the ARN of an IAM role, such as arn:aws:iam::123456789012:role/SageMakerExecution; did you mean 'arn:aws:iam::123456789012:role/Deploy'?
- model-name: 'churn.v2' is not a name that SageMaker accepts; accepted: letters, digits and hyphens, with a letter or digit at both ends; did you mean 'churn-v2'?
- initial-instance-count: '2.0' is not a whole number in plain digits; accepted: a whole number from 1, in plain digits; did you mean '2'?
- variant-name: 'All Traffic' is not a name that SageMaker accepts; accepted: 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; did you mean 'All-Traffic'?
- adopt-existing: 'yes' is not a boolean; accepted: true or false; did you mean 'true'?
- recreate-failed: 'never' is none of the choices; accepted: auto, true or false
- force-new-deployment: 'flase' is not a boolean; accepted: true or false; did you mean 'false'?
- wait: 'on' is not a boolean; accepted: true or false; did you mean 'true'?
- wait-timeout: '900' is a bare number, and its unit would be a guess; accepted: a duration with its unit, such as 30s, 15m or 1h30m
- poll-interval: '15 seconds' is not a duration; accepted: a duration from 1s to 24h, such as 30s, 15m or 1h30m; did you mean '15s'?
- dry-run: '1' is not a boolean; accepted: true or false; did you mean 'true'?
- tags: the value of 'owners' is not a single value; accepted: lines of KEY=VALUE, or a YAML map from keys to single values
- job-summary: 'none' is not a boolean; accepted: true or false
`.trim(),
  )
  expect(parsed.warnings).toEqual([
    "'image' is not an input of this action and is ignored; if it was meant for this action: did you mean 'image-uri'?",
  ])
})

describe('what is known of a refused step', () => {
  test.each([
    [{ wait: 'maybe' }, { region: 'eu-west-1', endpointName: 'churn', account: '123456789012' }, true],
    [{ 'aws-region': 'nowhere', 'job-summary': 'false' }, { endpointName: 'churn', account: '123456789012' }, false],
    [{ 'endpoint-name': 'a_b', 'job-summary': 'maybe' }, { region: 'eu-west-1', account: '123456789012' }, true],
  ])('%j', async (changes, known, jobSummary) => {
    expect(await refused(changes)).toMatchObject({ ok: false, known, jobSummary })
    expect(Object.keys((await refused(changes)).known)).toEqual(Object.keys(known))
  })

  test.each([
    [{}, { region: 'eu-west-1', endpointName: 'churn' }],
    [{ 'aws-region': undefined }, { endpointName: 'churn' }],
    [{ 'endpoint-name': undefined }, { region: 'eu-west-1' }],
  ])('is no default that a config file, which cannot be read, may replace: %j', async (changes, known) => {
    const context = { env: { AWS_REGION: 'eu-west-1' }, repository: 'octo/churn' }
    const inputs = { ...changes, 'config-file': 'churn.yml', 'execution-role-arn': undefined }
    const absent = { path: 'churn.yml', fault: 'absent' } as const
    expect((await refused(inputs, { ...context, configFile: absent })).known).toEqual(known)
    const refusedItself = { path: 'churn.yml', text: 'wait: maybe' }
    expect((await refused(inputs, { ...context, configFile: refusedItself })).known).toEqual({
      region: 'eu-west-1',
      endpointName: 'churn',
    })
  })
})

describe('whatever the inputs are', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      ...Object.values(smallest),
      'true',
      'auto',
      '1h',
      '0',
      's3://b/',
      'a: b',
      'a=b',
      '{"a": [',
      '- - -',
      '&a *a',
      '? ',
      '!!binary x',
    ),
    fc.array(fc.string(), { maxLength: 5 }).map((lines) => lines.join('\n')),
  )
  const names = fc.oneof(
    fc.constantFrom(...INPUT_NAMES),
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'instance_type'),
  )

  /** What else an input may be blamed on, since the good step says the same in another way or lacks what it needs. */
  const rivalsOf: Readonly<Record<string, readonly string[]>> = {
    'model-package-name': ['image-uri'],
    models: ['image-uri', 'execution-role-arn'],
    'serverless-config': ['instance-type'],
    'endpoint-config': ['image-uri', 'instance-type'],
    'deployment-strategy': ['step-size', 'step-interval'],
    'step-size': ['deployment-strategy'],
    'step-interval': ['deployment-strategy'],
    'rollback-alarms': ['step-interval'],
  }

  const faultsOf = (parsed: Parsed): readonly string[] => {
    if (parsed.ok) return Object.values(parsed.specification).includes(undefined) ? ['incomplete'] : []
    const lines = parsed.problems.map(describeProblem)
    return lines.length > 0 && !lines.some((line) => line.includes('\n')) ? [] : ['not one line a problem']
  }

  test('there is a report: a complete specification, or at least one problem', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(names, texts),
        fc.array(fc.string()),
        fc.option(fc.string()),
        async (step, unknown, repository) => {
          const parsed = await parse(rawInputs({ ...step }), {
            env: { AWS_REGION: step['aws-region'] },
            repository: repository ?? undefined,
            unknown,
          })
          expect(faultsOf(parsed)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('one input of a good step made random leaves a good step or problems of that input only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...INPUT_NAMES), texts, async (name, text) => {
        const own = new Set<string>([name, ...(rivalsOf[name] ?? [])])
        const parsed = await parse(stepWith({ [name]: text }), {
          env: { AWS_REGION: 'eu-west-1' },
          repository: 'acme/churn',
        })
        const culprits = parsed.ok ? [] : parsed.problems.map(({ input }) => input)
        expect(faultsOf(parsed)).toEqual([])
        expect(culprits.filter((culprit) => !own.has(culprit) && text.trim() !== '')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('good inputs give a specification', async () => {
    const nameOf63 = fc.stringMatching(/^[a-zA-Z0-9](-?[a-zA-Z0-9]){0,30}$/)
    const step = fc.record({
      'endpoint-name': nameOf63,
      'variant-name': nameOf63,
      'model-name': nameOf63,
      'initial-instance-count': fc.integer({ min: 1, max: 1000 }).map(String),
      wait: fc.constantFrom('true', 'FALSE'),
      'wait-timeout': fc.integer({ min: 20, max: 1000 }).map((minutes) => `${minutes}m`),
      environment: fc
        .dictionary(fc.stringMatching(/^[a-zA-Z_]\w{0,20}$/), fc.string())
        .map((env) => JSON.stringify(env)),
    })
    await fc.assert(
      fc.asyncProperty(step, async (inputs) => {
        const { specification } = await accepted(inputs)
        expect(specification.endpointName).toBe(inputs['endpoint-name'])
        expect(specification.models[0]?.request.PrimaryContainer?.Environment ?? {}).toEqual(
          JSON.parse(inputs.environment),
        )
      }),
    )
  })
})
