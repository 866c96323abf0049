import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import { outside, rawInputs, smallest } from './step.ts'

type Step = Readonly<Record<string, string>>

const image = smallest['image-uri']
const role = smallest['execution-role-arn']
const hosted = 'InstanceType: ml.m5.large, InitialInstanceCount: 1'

/** What the cells of the documentation's tables stand for. */
const cells: Readonly<Record<string, Step>> = {
  '`image-uri`': { 'image-uri': image },
  '`execution-role-arn`': { 'execution-role-arn': role },
  '`model-data-url`': { 'model-data-url': 's3://models/churn.tar.gz' },
  '`model-data-url`, a prefix': { 'model-data-url': 's3://models/churn/' },
  '`framework`': { framework: 'xgboost', 'framework-version': '1.7-1' },
  '`model-package-name`': { 'model-package-name': 'churn' },
  '`environment`': { environment: 'LOG_LEVEL=debug' },
  '`model-name`': { 'model-name': 'churn-model' },
  '`models`, one': { models: '{ a: { EnableNetworkIsolation: true } }' },
  '`models`, one of a package': { models: '{ a: { PrimaryContainer: { ModelPackageName: churn/3 } } }' },
  '`models`, one of several containers': { models: `{ a: { Containers: [{ Image: ${image} }] } }` },
  '`models`, one with all of them': {
    models: `{ a: { PrimaryContainer: { Image: '${image}.other', ModelDataUrl: s3://b/k, Environment: { A: 1 } }, ExecutionRoleArn: ${role}Other } }`,
  },
  '`models`, several': {
    models: `{ a: { PrimaryContainer: { Image: ${image} } }, b: { PrimaryContainer: { Image: ${image} } } }`,
  },
  '`instance-type`': { 'instance-type': 'ml.m5.large' },
  '`initial-instance-count`': { 'initial-instance-count': '3' },
  '`variant-name`': { 'variant-name': 'main' },
  '`serverless-config`': { 'serverless-config': '{ MemorySizeInMB: 2048, MaxConcurrency: 5 }' },
  '`endpoint-config`, no variant': { 'endpoint-config': '{ EnableNetworkIsolation: false }' },
  '`endpoint-config`, one variant': { 'endpoint-config': '{ ProductionVariants: [{ InitialVariantWeight: 1 }] }' },
  '`endpoint-config`, one with all of them': {
    'endpoint-config':
      '{ ProductionVariants: [{ VariantName: other, InstanceType: ml.c5.large, InitialInstanceCount: 1 }] }',
  },
  '`endpoint-config`, several variants': {
    'endpoint-config': `{ ProductionVariants: [{ VariantName: a, ${hosted} }, { VariantName: b, ${hosted} }] }`,
  },
  '`endpoint-config`, whose variants name them': {
    'endpoint-config': `{ ProductionVariants: [{ VariantName: a, ModelName: a, ${hosted} }, { VariantName: b, ModelName: b, ${hosted} }] }`,
  },
  '`endpoint-config`, existing models': {
    'endpoint-config': `{ ProductionVariants: [{ ModelName: existing, ${hosted} }] }`,
  },
  '`endpoint-config`, for components': {
    'endpoint-config': `{ ExecutionRoleArn: ${role}, ProductionVariants: [{ ${hosted} }] }`,
  },
  '`endpoint-config`, instance pools': {
    'endpoint-config': '{ ProductionVariants: [{ InstancePools: [{ InstanceType: ml.g5.xlarge, Priority: 1 }] }] }',
  },
  '`endpoint-config`, with a shadow': {
    'endpoint-config': `{ ProductionVariants: [{ InitialVariantWeight: 1 }], ShadowProductionVariants: [{ VariantName: shadow, ${hosted} }] }`,
  },
  '`deployment-strategy`, canary': { 'deployment-strategy': 'canary' },
  '`deployment-strategy`, linear': { 'deployment-strategy': 'linear' },
  '`deployment-strategy`, rolling': { 'deployment-strategy': 'rolling' },
  '`deployment-strategy`, all-at-once': { 'deployment-strategy': 'all-at-once' },
  '`step-size`': { 'step-size': '10%' },
  '`step-interval`': { 'step-interval': '5m' },
  '`step-size`, `step-interval`': { 'step-size': '10%', 'step-interval': '5m' },
  '`rollback-alarms`': { 'rollback-alarms': 'churn-errors' },
  '`rollback-alarms`, `step-interval`': { 'rollback-alarms': 'churn-errors', 'step-interval': '5m' },
  '`deployment-config`': {
    'deployment-config':
      '{ BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: ALL_AT_ONCE, WaitIntervalInSeconds: 60 } } }',
  },
  '`deployment-config`, waits of an hour': {
    'deployment-config':
      '{ BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: ALL_AT_ONCE, WaitIntervalInSeconds: 3600 } } }',
  },
  '`wait-timeout`, ten minutes': { 'wait-timeout': '10m' },
  '`poll-interval`, twenty minutes': { 'poll-interval': '20m' },
  '`dry-run`': { 'dry-run': 'true' },
  '`dry-run`, false': { 'dry-run': 'false' },
  '`preflight`': { preflight: 'true' },
  '`preflight`, false': { preflight: 'false' },
  '`pull-request-comment`': { 'pull-request-comment': 'true' },
  '`github-token`': { 'github-token': 'ghs_16C7e42F292c6912E7710c838347Ae178B4a' },
  '`job-summary`, false': { 'job-summary': 'false' },
}

function cell(text: string): Step {
  const step = cells[text]
  if (step === undefined) throw new Error(`No step is known for ${text}`)
  return step
}

/** A step with whatever else a deployment needs, but for some inputs. */
function whole(step: Step, without: readonly string[] = []): Step {
  const { models = '', 'endpoint-config': config = '' } = step
  const hasModel =
    ['image-uri', 'framework', 'model-package-name', 'model-name'].some((name) => name in step) ||
    models.includes('Container')
  const rest: Step = {
    'aws-region': 'eu-west-1',
    'endpoint-name': 'churn',
    ...(hasModel || /ExecutionRoleArn|ModelName/.test(config) ? {} : cell('`image-uri`')),
    ...(models.includes('b:') ? cell('`endpoint-config`, whose variants name them') : cell('`instance-type`')),
  }
  const isCreated = ['models', 'framework', 'model-package-name', 'image-uri'].some(
    (name) => name in step || name in rest,
  )
  const withRole = isCreated && !models.includes('ExecutionRoleArn') ? cell('`execution-role-arn`') : {}
  const isHosted = 'serverless-config' in step || /InstanceType|InstancePools/.test(config)
  const excluded = new Set([...without, ...(isHosted ? ['instance-type'] : [])])
  return {
    ...Object.fromEntries(Object.entries({ ...rest, ...withRole }).filter(([name]) => !excluded.has(name))),
    ...step,
  }
}

const rows = readFileSync('docs/inputs.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((text) => text.trim()))
  .filter(([, , , verdict]) => ['goes', 'needs', 'error'].includes(verdict ?? ''))
  .map(([, left = '', right = '', verdict = '']) => ({ left, right, verdict }))

describe('the table of inputs that go together', () => {
  test('is read', () => {
    expect(rows.length).toBeGreaterThan(60)
    expect(
      Object.keys(cells).filter((text) => !rows.some(({ left, right }) => left === text || right === text)),
    ).toEqual([])
  })

  test.each(rows.filter(({ verdict }) => verdict === 'goes'))('$left goes with $right', async ({ left, right }) => {
    const parsed = await parse(rawInputs(whole({ ...cell(left), ...cell(right) })), outside)
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([])
  })

  test.each(rows.filter(({ verdict }) => verdict === 'needs'))('$left needs $right', async ({ left, right }) => {
    const together = { ...cell(left), ...cell(right) }
    const needed = Object.keys(cell(right))
    const parsed = await parse(rawInputs(whole(together)), outside)
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([])
    const refused = await parse(rawInputs(whole(cell(left), needed)), outside)
    expect(refused.ok ? [] : refused.problems.map(({ kind, input }) => [kind, input])).toEqual(
      needed.map((name) => ['missing', name]),
    )
  })

  test.each(rows.filter(({ verdict }) => verdict === 'error'))('$left excludes $right', async ({ left, right }) => {
    const given = new Set([...Object.keys(cell(left)), ...Object.keys(cell(right))])
    const parsed = await parse(rawInputs(whole({ ...cell(left), ...cell(right) })), outside)
    const culprits = parsed.ok ? [] : parsed.problems.filter(({ kind }) => kind === 'refused').map(({ input }) => input)
    expect(culprits.filter((input) => given.has(input))).not.toEqual([])
  })
})
