import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { parse, type Parsed } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import type { RawInputs } from '../../../src/deployment/raw-inputs.ts'
import { Scenario } from '../../fixtures/scenario.ts'

// From `framework` and its version to the image that CreateModel gets.

const XGBOOST = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'

const step = {
  'endpoint-name': 'churn',
  framework: 'xgboost',
  'framework-version': '1.7-1',
  'model-data-url': 's3://models/churn/model.tar.gz',
  'execution-role-arn': 'arn:aws:iam::123456789012:role/SageMakerExecution',
  'instance-type': 'ml.m5.large',
}

async function parsed(inputs: Readonly<Record<string, string | undefined>>): Promise<Parsed> {
  const all: Readonly<Record<string, string | undefined>> = { ...step, ...inputs }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  const raw = Object.fromEntries(given.map(([name, value]) => [name, { value, source: 'step' }])) as RawInputs
  return parse(raw, { env: { AWS_REGION: 'eu-west-1' } })
}

function problemsOf(result: Parsed): readonly string[] {
  return result.ok ? [] : result.problems.map(describeProblem)
}

describe('the example xgboost.yml', () => {
  it('deploys AWS’s own image, and a second time changes nothing', async () => {
    const workflow = parseYaml(readFileSync('examples/workflows/xgboost.yml', 'utf8')) as {
      jobs: { deploy: { steps: { with?: Record<string, string> }[] } }
    }
    const inputs = workflow.jobs.deploy.steps[1]?.with ?? {}
    const result = await parsed({
      ...inputs,
      'model-data-url': step['model-data-url'],
      'execution-role-arn': step['execution-role-arn'],
    })
    expect(problemsOf(result)).toEqual([])
    if (!result.ok) return
    const scenario = new Scenario()
    const first = await scenario.run(result.specification)
    expect([first.result, first.report.imageUri]).toEqual(['created', XGBOOST])
    expect(scenario.emulator.journal.calls('CreateModel')[0]?.input).toMatchObject({
      PrimaryContainer: { Image: XGBOOST },
    })
    expect((await scenario.run(result.specification)).result).toBe('unchanged')
  })
})

test.each([
  ['an image as well', { 'image-uri': XGBOOST }, /^framework: 'xgboost' is given beside image-uri/],
  ['a misspelt framework', { framework: 'xgbost' }, /xgboost/],
  ['a version that is not', { 'framework-version': '9.9-9' }, /^framework-version: '9\.9-9' /],
  [
    'a version of nothing',
    { framework: undefined, 'image-uri': XGBOOST },
    /^framework-version: '1\.7-1' says which image/,
  ],
  ['a model package as well', { 'model-package-name': 'churn', 'model-data-url': undefined }, /framework/],
])('%s is refused', async (_what, inputs, words) => {
  expect(problemsOf(await parsed(inputs)).join('\n')).toMatch(words)
})

test('without a version the newest is taken, with a warning to pin it', async () => {
  const result = await parsed({ 'framework-version': undefined })
  expect(result.ok).toBe(true)
  expect(result.warnings.join('\n')).toMatch(/^framework-version: .*pin/im)
})
