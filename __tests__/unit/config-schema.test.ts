import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { configSchema } from '../../scripts/generate-config-schema.ts'
import { INPUT_NAMES, STEP_ONLY_INPUTS } from '../../src/deployment/inputs/table.ts'
import { parse } from '../../src/deployment/parse.ts'
import { describeProblem } from '../../src/deployment/problem.ts'
import { everyMember } from '../fixtures/every-member.ts'

const schema = configSchema(readFileSync('action.yml', 'utf8'))
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, unicodeRegExp: true })
const validate = ajv.compile(schema)

/** As editors see the file: by YAML's core, where `1.10` is a number. */
function faultsOf(text: string): readonly string[] {
  return validate(parseYaml(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('docs/config-file.schema.json is that of action.yml and the SDK (node build/tools/scripts/generate-config-schema.js makes it anew)', () => {
  expect(JSON.parse(readFileSync('docs/config-file.schema.json', 'utf8'))).toEqual(schema)
})

test('it has every input but the file itself and the token', () => {
  const properties = Object.keys(schema['properties'] as object)
  expect(properties).toEqual(['$schema', ...INPUT_NAMES.filter((name) => !STEP_ONLY_INPUTS.includes(name))])
})

describe('what the action accepts, an editor accepts', () => {
  test.each(everyMember())('$name', ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })

  test.each([
    'wait: true',
    'wait: "false"',
    'wait: ${WAIT}',
    'recreate-failed: auto',
    'initial-instance-count: 2',
    'initial-instance-count: ${COUNT}',
    'variant-name: 012345',
    'environment: { A: 1.10, B: no, C: ~, D: "x" }',
    'environment: |\n  A=1\n',
    'tags: team=ml',
    'rollback-alarms: [a, 1]',
    'rollback-alarms: a',
    'deployment-strategy: ${STRATEGY}',
    'models: { a: { PrimaryContainer: { Image: "${IMAGE}", Mode: "${MODE}", Environment: { A: null } } } }',
    'endpoint-config: { ProductionVariants: [{ InstanceType: ml.x99.large, VolumeSizeInGB: "20", RoutingConfig: { RoutingStrategy: NEWER } }] }',
    'endpoint-config: { ProductionVariants: [{ VariantName: "${a b}" }], KmsKeyId: "${KEY}" }',
    '$schema: ./schema.json',
  ])('%s', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})

describe('what the action refuses, an editor marks', () => {
  test.each([
    'instance_type: ml.m5.large',
    'config-file: other.yml',
    'wait: maybe',
    'recreate-failed: never',
    'deployment-strategy: blue-green',
    'retain-variant-properties: counts',
    'initial-instance-count: two',
    'environment: [a]',
    'endpoint-config: "{}"',
    'endpoint-config: { ProductionVariants: [{ InstanceTyp: ml.m5.large }] }',
    'endpoint-config: { ProductionVariants: [{ InstanceType: m5.large }] }',
    'endpoint-config: { ProductionVariants: [{ VolumeSizeInGB: 513 }] }',
    'endpoint-config: { ProductionVariants: [] }',
    'endpoint-config: { Tags: [] }',
    'endpoint-config: { EndpointConfigName: a }',
    'endpoint-config: { DataCaptureConfig: { EnableCapture: true } }',
    'models: {}',
    'models: { a: { ModelName: b } }',
    'models: { a: { PrimaryContainer: { Mode: Single } } }',
    'models: { a: { PrimaryContainer: { Environment: { MY-VAR: a } } } }',
    'models: { a: { ExecutionRoleArn: Role } }',
    'serverless-config: { MemorySizeInMB: 1024 }',
    'deployment-config: { RollingUpdatePolicy: { WaitIntervalInSeconds: 3601, MaximumBatchSize: { Type: CAPACITY_PERCENT, Value: 10 } } }',
  ])('%s', async (text) => {
    expect(faultsOf(text)).not.toEqual([])
    const parsed = await parse({}, { env: {}, configFile: { path: 'deploy.yml', text } })
    const inFile = parsed.ok ? [] : parsed.problems.filter(({ from }) => from !== undefined)
    expect(inFile).not.toEqual([])
  })
})

test('the example of the docs is accepted by both', async () => {
  const blocks = [...readFileSync('docs/inputs.md', 'utf8').matchAll(/^```yaml\n(# yaml-language-server[^]*?)^```$/gm)]
  expect(blocks).toHaveLength(1)
  const text = blocks[0]?.[1] ?? ''
  expect(faultsOf(text)).toEqual([])
  const env = { AWS_REGION: 'eu-west-1', CANDIDATE: '1.1' }
  const parsed = await parse({}, { env, configFile: { path: 'deploy.yml', text } })
  expect(parsed.ok ? parsed.warnings : parsed.problems.map(describeProblem)).toEqual([])
})
