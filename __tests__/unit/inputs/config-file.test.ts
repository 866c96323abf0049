import { describe, expect, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { parse } from '../../../src/deployment/parse.ts'
import type { Parsed } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import type { ConfigFileFault } from '../../../src/deployment/raw-inputs.ts'
import { rawInputs, smallest } from './step.ts'

type Variables = Readonly<Record<string, string>>

const rest = Object.entries(smallest)
  .map(([name, value]) => `${name}: ${value}\n`)
  .join('')

/** Parses a step that names this file. */
async function parseFile(text: string, env: Variables = {}, step: Variables = {}): Promise<Parsed> {
  return parse(rawInputs({ 'config-file': 'deploy.yml', ...step }), { env, configFile: { path: 'deploy.yml', text } })
}

async function accepted(text: string, env: Variables = {}, step: Variables = {}) {
  const parsed = await parseFile(text, env, step)
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
  return parsed.specification
}

async function linesOf(text: string, env: Variables = {}, step: Variables = {}): Promise<readonly string[]> {
  const parsed = await parseFile(text, env, step)
  return parsed.ok ? [] : parsed.problems.map(describeProblem)
}

describe('the same keys as the inputs', () => {
  test('in YAML', async () => {
    const specification = await accepted(`
# yaml-language-server: $schema=./schema.json
${rest}
environment: { LOG_LEVEL: debug, VERSION: 1.10 }
tags:
  team: ml
rollback-alarms: [a, b]
step-interval: 5m
wait: false
initial-instance-count: 2
endpoint-config:
  MetricsConfig: { EnableEnhancedMetrics: true }
`)
    expect(specification).toMatchObject({
      models: [{ request: { PrimaryContainer: { Environment: { LOG_LEVEL: 'debug', VERSION: '1.10' } } } }],
      tags: { team: 'ml' },
      deploymentConfig: { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'a' }, { AlarmName: 'b' }] } },
      wait: false,
      endpointConfig: {
        MetricsConfig: { EnableEnhancedMetrics: true },
        ProductionVariants: [{ InitialInstanceCount: 2 }],
      },
    })
  })

  test('in JSON, indented with tabs', async () => {
    const json = {
      $schema: './schema.json',
      ...smallest,
      'initial-instance-count': 2,
      'endpoint-config': { KmsKeyId: 'k' },
    }
    expect((await accepted(JSON.stringify(json, null, '\t'))).endpointConfig).toMatchObject({
      KmsKeyId: 'k',
      ProductionVariants: [{ InitialInstanceCount: 2 }],
    })
  })

  test('lines stay possible where a step has lines', async () => {
    const text = `${rest}environment: |\n  A=1\n  B=2\ntags: "team=ml"\nrollback-alarms: |\n  a\n  b\nstep-interval: 5m\n`
    expect(await accepted(text)).toMatchObject({
      models: [{ request: { PrimaryContainer: { Environment: { A: '1', B: '2' } } } }],
      tags: { team: 'ml' },
      deploymentConfig: { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'a' }, { AlarmName: 'b' }] } },
    })
  })

  test.each(['', ' ', '~', 'null', '""', '# nothing'])(
    'an empty value is an input that is not given: %s',
    async (value) => {
      expect(await accepted(`${rest}variant-name: ${value}\nendpoint-config: ${value}\ntags: ${value}\n`)).toEqual(
        await accepted(rest),
      )
    },
  )

  test('a name that is called null is quoted', async () => {
    expect((await accepted(`${rest}variant-name: "null"`)).endpointConfig.ProductionVariants?.[0]?.VariantName).toBe(
      'null',
    )
  })

  test('an empty file gives nothing', async () => {
    expect(await accepted('# nothing yet\n', {}, smallest)).toEqual(await accepted(rest))
  })

  test('an alias stands for what it names', async () => {
    const text = `${rest}variant-name: &name main\ntags: { variant: *name }\n`
    expect((await accepted(text)).tags).toEqual({ variant: 'main' })
  })
})

describe('a step input replaces the whole value of the file', () => {
  test('of a scalar', async () => {
    expect((await accepted(`${rest}wait: maybe`, {}, { wait: 'false' })).wait).toBe(false)
  })

  test('of a map: nothing is merged', async () => {
    expect((await accepted(`${rest}tags: { a: 1, b: 2 }`, {}, { tags: 'a=3' })).tags).toEqual({ a: '3' })
  })

  test('and its variables need not be set', async () => {
    const { endpointConfig } = await accepted(`${rest}variant-name: \${NOPE}`, {}, { 'variant-name': 'main' })
    expect(endpointConfig.ProductionVariants?.[0]?.VariantName).toBe('main')
  })
})

describe('variables', () => {
  test.each<[string, Variables, string]>([
    ['${A}', { A: 'main' }, 'main'],
    ['"${A}-${B}"', { A: 'main', B: '2' }, 'main-2'],
    ['x${A}', { A: '' }, 'x'],
    ['$A', {}, '$A'],
    ['$${A}', { A: 'main' }, '${A}'],
    ['$$${A}', { A: 'main' }, '$${A}'],
    ['${A}', { A: '${B}', B: 'no' }, '${B}'],
    ['${A}', { A: 'null' }, 'null'],
    ['"${_a1}"', { _a1: '{ b: c }' }, '{ b: c }'],
    ['${A}', { A: "x'\ny: z" }, "x'\ny: z"],
  ])('%s with %j', async (written, env, value) => {
    const { models } = await accepted(`${rest}environment:\n  A: ${written}\n`, env)
    expect(models[0]?.request.PrimaryContainer?.Environment).toEqual({ A: value })
  })

  test('everywhere in structures, but not in keys', async () => {
    const text = `${rest.replace(/instance-type.*\n/, '')}
endpoint-config:
  ProductionVariants:
    - InstanceType: \${TYPE}
      InitialInstanceCount: \${COUNT}
      CoreDumpConfig: { DestinationS3Uri: "s3://\${BUCKET}/dumps" }
`
    expect(
      (await accepted(text, { TYPE: 'ml.c5.large', COUNT: '3', BUCKET: 'b' })).endpointConfig.ProductionVariants,
    ).toEqual([
      expect.objectContaining({
        InstanceType: 'ml.c5.large',
        InitialInstanceCount: 3,
        CoreDumpConfig: { DestinationS3Uri: 's3://b/dumps' },
      }),
    ])
  })

  test('one that is set to nothing leaves a scalar not given', async () => {
    expect(await accepted(`${rest}variant-name: \${EMPTY}`, { EMPTY: '' })).toEqual(await accepted(rest))
  })

  test.each<[string, string]>([
    [
      'variant-name: ${NOPE}',
      "variant-name (deploy.yml:6): '${NOPE}' is not set in the environment; accepted: a variable that is set (add NOPE to the `env:` of the step), or $${ for a literal ${",
    ],
    [
      'tags: { a: "${NOPE}" }',
      "tags.a (deploy.yml:6): '${NOPE}' is not set in the environment; accepted: a variable that is set (add NOPE to the `env:` of the step), or $${ for a literal ${",
    ],
    [
      'endpoint-config: { ProductionVariants: [{ VariantName: "${NOPE}" }] }',
      "endpoint-config.ProductionVariants[0].VariantName (deploy.yml:6): '${NOPE}' is not set in the environment; accepted: a variable that is set (add NOPE to the `env:` of the step), or $${ for a literal ${",
    ],
    [
      'variant-name: ${constructor}',
      "variant-name (deploy.yml:6): '${constructor}' is not set in the environment; accepted: a variable that is set (add constructor to the `env:` of the step), or $${ for a literal ${",
    ],
    [
      'variant-name: ${{ github.sha }}',
      "variant-name (deploy.yml:6): '${{ github.sha }}' is an expression of GitHub Actions, which are not evaluated in a file; accepted: ${NAME}, with NAME set to the expression in the `env:` of the step",
    ],
    [
      'variant-name: ${MY-VAR}',
      'variant-name (deploy.yml:6): has a ${ that names no variable; accepted: ${NAME}, with a name of letters, digits and underscores, or $${ for a literal ${',
    ],
    [
      'variant-name: ${A',
      'variant-name (deploy.yml:6): has a ${ that names no variable; accepted: ${NAME}, with a name of letters, digits and underscores, or $${ for a literal ${',
    ],
    [
      'variant-name: ${}',
      'variant-name (deploy.yml:6): has a ${ that names no variable; accepted: ${NAME}, with a name of letters, digits and underscores, or $${ for a literal ${',
    ],
  ])('refused: %s', async (line, problem) => {
    expect(await linesOf(`${rest}${line}\n`, { A: 'a' })).toEqual([problem])
  })
})

describe('what is wrong is told with its line', () => {
  test.each<[string, readonly string[]]>([
    ['instance_count: 1', ["'instance_count' (deploy.yml:6) is not an input; did you mean 'initial-instance-count'?"]],
    ['region: eu-west-1', ["'region' (deploy.yml:6) is not an input; did you mean 'aws-region'?"]],
    ['colour: red', ["'colour' (deploy.yml:6) is not an input"]],
    [
      'config-file: other.yml',
      [
        'config-file (deploy.yml:6): is given inside the config file; accepted: config-file as an input of the step only',
      ],
    ],
    ['wait: true\nwait: false', ['wait (deploy.yml:6): is given 2 times (lines 6, 7); accepted: each key once']],
    ['\nwait: maybe', ["wait (deploy.yml:7): 'maybe' is not a boolean; accepted: true or false"]],
    ['wait: [true]', ['wait (deploy.yml:6): is a list; accepted: a single value']],
    ['variant-name: { a: b }', ['variant-name (deploy.yml:6): is a map; accepted: a single value']],
    ['variant-name: *nowhere', ['variant-name (deploy.yml:6): is an alias (*) of nothing; accepted: a single value']],
    [
      'environment: [a]',
      [
        'environment (deploy.yml:6): is neither NAME=VALUE lines nor a YAML map; accepted: lines of NAME=VALUE, or a YAML map from names to single values',
      ],
    ],
    [
      'environment: { A: [b] }',
      [
        "environment (deploy.yml:6): the value of 'A' is not a single value; accepted: lines of NAME=VALUE, or a YAML map from names to single values",
      ],
    ],
    [
      'rollback-alarms: { a: b }',
      [
        'step-interval: needed with rollback-alarms, as the time for which they watch the new instances; set it to a duration, such as 10m',
        'rollback-alarms (deploy.yml:6): is neither lines nor a list of single values; accepted: names of CloudWatch alarms, one a line',
      ],
    ],
    [
      'endpoint-config: |\n  a: b',
      ['endpoint-config (deploy.yml:6): is a single value; accepted: a structure (a map of its members)'],
    ],
    [
      'endpoint-config:\n  KmsKey: k\n  ProductionVariants:\n    - VolumeSizeInGB: 0\n      Tags: []',
      [
        "endpoint-config.KmsKey (deploy.yml:7): is no member of CreateEndpointConfigInput; accepted: its members, as the API spells them; did you mean 'KmsKeyId'?",
        "endpoint-config.ProductionVariants[0].VolumeSizeInGB (deploy.yml:9): '0' is too small; accepted: a whole number from 1 to 512",
        expect.stringMatching(
          /^endpoint-config\.ProductionVariants\[0\]\.Tags \(deploy\.yml:10\): is no member of ProductionVariant/,
        ) as unknown as string,
      ],
    ],
  ])('%j', async (line, problems) => {
    expect(await linesOf(`${rest}${line}\n`)).toEqual(problems)
  })

  test('a warning, too', async () => {
    const parsed = await parseFile(`${rest}endpoint-config:\n  EnableNetworkIsolation: true\n`)
    expect(parsed.warnings).toEqual([
      'endpoint-config.EnableNetworkIsolation (deploy.yml:7): is for endpoints of inference components; better: EnableNetworkIsolation of the model, for models that variants name',
    ])
  })

  test('what the step says itself has no line', async () => {
    expect(await linesOf(rest, {}, { wait: 'maybe' })).toEqual([
      "wait: 'maybe' is not a boolean; accepted: true or false",
    ])
  })
})

describe('a file that cannot be read is all that is told', () => {
  const accepts = 'accepted: a YAML or JSON file inside the workspace that holds a map of inputs'
  test.each<[string, string]>([
    ['a: [', 'is not valid YAML: line 1: the indentation is wrong, or a bracket is not closed'],
    ['a: 1\n---\nb: 2', 'is not valid YAML: it holds more than one YAML document'],
    [
      'tags: { a: ${A} }',
      'is not valid YAML: line 1: something stands where YAML expects nothing (inside { } and [ ], a value that holds brackets, such as ${NAME}, must be quoted)',
    ],
    ['- wait', 'does not hold a map'],
    ['wait', 'does not hold a map'],
  ])('%j', async (text, wrong) => {
    expect(await linesOf(text, {}, { 'endpoint-name': 'churn', 'aws-region': 'eu-west-1' })).toEqual([
      `config-file: 'deploy.yml' ${wrong}; ${accepts}`,
    ])
  })

  test.each<[ConfigFileFault, string]>([
    ['absent', 'is not there (is the repository checked out in this job?)'],
    ['outside', 'is outside the workspace'],
    ['not-a-file', 'is not a file'],
    ['too-large', 'is larger than 1 MiB'],
    ['not-utf-8', 'is not encoded in UTF-8'],
    ['unreadable', 'cannot be read'],
  ])('%s', async (fault, wrong) => {
    const step = rawInputs({
      'config-file': 'x.yml',
      'endpoint-name': 'churn',
      'aws-region': 'eu-west-1',
      wait: 'maybe',
    })
    const parsed = await parse(step, { env: {}, configFile: { path: 'x.yml', fault } })
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([
      `config-file: 'x.yml' ${wrong}; ${accepts}`,
      "wait: 'maybe' is not a boolean; accepted: true or false",
    ])
  })
})

test('the value of a variable is never in a message', async () => {
  const secret = 'x5ecret'
  const inputs = fc.constantFrom(
    'aws-region: "@"',
    'endpoint-name: "@"',
    'image-uri: "@"',
    'image-uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/@"',
    'model-data-url: "@"',
    'model-package-name: "@"',
    'environment: "@"',
    'environment: { A: "@", "B-C": "@", D: ["@"] }',
    'execution-role-arn: "@"',
    'model-name: "@"',
    'models: "@"',
    'models: { a: { PrimaryContainer: { Image: "@ @", Mode: "@", Environment: "@", ModelDataUrl: "@" }, ExecutionRoleArn: "@" } }',
    'models: { a: { PrimaryContainer: { Image: "123456789012.dkr.ecr.us-east-1.amazonaws.com/@" } } }',
    'instance-type: "@"',
    'instance-type: "ml.@.large"',
    'initial-instance-count: "@"',
    'variant-name: "@"',
    'serverless-config: { MemorySizeInMB: "@" }',
    'endpoint-config: { KmsKeyId: "@", ProductionVariants: [{ VariantName: "@", VolumeSizeInGB: "@" }, { VariantName: "@" }] }',
    'deployment-strategy: "@"',
    'step-size: "@"',
    'step-interval: "@"',
    'rollback-alarms: ["arn:aws:cloudwatch:eu-west-1:123456789012:alarm:@", "# @", "- @"]',
    'rollback-alarms: "- @"',
    'deployment-config: { RollingUpdatePolicy: "@" }',
    'wait: "@"',
    'wait-timeout: "@"',
    'tags: { "a&b": "@", b: "@&", "aws:c": "@" }',
    'tags: "@=@&"',
  )
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(inputs, { minLength: 1, maxLength: 6 }), async (lines) => {
      const parsed = await parseFile(lines.join('\n').replaceAll('@', '${SECRET}'), { SECRET: secret })
      const told = JSON.stringify([parsed.warnings, parsed.notices, parsed.ok ? [] : parsed.problems])
      expect(told).not.toContain(secret)
    }),
    { numRuns: 400 },
  )
})
