import { afterAll, describe, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type AwsStepResult,
  type LocalAws,
  localAws,
  PROGRAM,
  type StepOptions,
  temporaryFolder,
  tidyUp,
} from '../fixtures/action-step.ts'

afterAll(tidyUp)

const DIST = dirname(PROGRAM)

describe('what is loaded', () => {
  /** By a text that only the bundled library has. */
  const LIBRARIES = {
    ECR: 'AmazonEC2ContainerRegistry_V20150921',
    S3: 'ListObjectsV2Command',
    Logs: 'Logs_20140328',
    YAML: 'tag:yaml.org,2002',
    'Application Auto Scaling': 'AnyScaleFrontendService',
    IAM: 'iam.amazonaws.com/doc/2010-05-08',
    'Service Quotas': 'ServiceQuotasV20190624',
    CloudWatch: 'GraniteServiceVersion20100801',
    EC2: 'ec2.amazonaws.com/doc/2016-11-15',
    Octokit: 'octokit',
  }

  /** Runs a step, and tells which of the libraries were among the files that it loaded. */
  async function librariesOf(
    options: StepOptions,
    prepare?: (aws: LocalAws) => unknown,
  ): Promise<{ readonly step: AwsStepResult; readonly libraries: readonly string[] }> {
    const aws = await localAws()
    await prepare?.(aws)
    const folder = temporaryFolder()
    const step = await aws.step({ ...options, env: { NODE_V8_COVERAGE: folder, ...options.env } })
    const coverages = readdirSync(folder).flatMap((name) => {
      const coverage = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly result: readonly { readonly url: string }[]
      }
      return coverage.result.map(({ url }) => basename(url))
    })
    const loaded = new Set(coverages)
    const files = readdirSync(DIST).filter((name) => loaded.has(name))
    expect(files).toContain('index.js')
    const text = files.map((name) => readFileSync(join(DIST, name), 'utf8')).join('')
    return { step, libraries: Object.entries(LIBRARIES).flatMap(([name, mark]) => (text.includes(mark) ? [name] : [])) }
  }

  const NOTHING_TO_LOOK_UP = {
    'image-uri': `123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:${'a'.repeat(64)}`,
    'model-data-url': '',
    environment: 'MODE=production',
    preflight: 'false',
  }

  test.concurrent('for an image by digest without an artifact: no library but the one for SageMaker', async () => {
    const { step, libraries } = await librariesOf({ inputs: NOTHING_TO_LOOK_UP }, ({ emulator }) =>
      emulator.ecr.push('churn', 'v3', { digest: `sha256:${'a'.repeat(64)}` }),
    )
    expect(step.outputs['result']).toBe('created')
    expect(libraries).toEqual([])
  })

  test.concurrent('for an image by tag and an artifact: those to look them up, and the preflight’s', async () => {
    const { step, libraries } = await librariesOf({})
    expect(step.outputs['result']).toBe('created')
    expect(libraries).toEqual(['ECR', 'S3', 'IAM', 'Service Quotas'])
  })

  test.concurrent('for a second run that has nothing to do: those to look references up', async () => {
    const { step, libraries } = await librariesOf({}, async (aws) => {
      await aws.step()
    })
    expect(step.outputs['result']).toBe('unchanged')
    expect(libraries).toEqual(['ECR', 'S3'])
  })

  test.concurrent("for a rollout that fails: the one to read the container's log", async () => {
    const inputs = { ...NOTHING_TO_LOOK_UP, 'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1' }
    const { step, libraries } = await librariesOf({ inputs }, ({ emulator }) =>
      emulator.script.nextRollout('churn', { end: 'failed' }),
    )
    expect(step.outputs['result']).toBe('failed')
    expect(libraries).toEqual(['ECR', 'Logs'])
  })

  test.concurrent('for inputs in YAML: the one for YAML', async () => {
    const inputs = { ...NOTHING_TO_LOOK_UP, environment: '{ MODE: production }', 'dry-run': 'true' }
    const { step, libraries } = await librariesOf({ inputs })
    expect(step.outputs['result']).toBe('planned')
    expect(libraries).toEqual(['YAML'])
  })

  test.concurrent.each([
    ['a pull request: the one for GitHub', { pull_request: { number: 1 } }, ['Octokit']],
    ['anything else: none', { ref: 'refs/heads/main' }, []],
  ])('for a comment, in a run that was started by %s', async (_what, event, expected) => {
    const file = join(temporaryFolder(), 'event.json')
    writeFileSync(file, JSON.stringify(event))
    const comment = { 'pull-request-comment': 'true', 'github-token': 'token' }
    const inputs = { ...NOTHING_TO_LOOK_UP, 'dry-run': 'true', ...comment }
    // Nobody is there.
    const { step, libraries } = await librariesOf({
      inputs,
      env: { GITHUB_EVENT_PATH: file, GITHUB_API_URL: 'http://127.0.0.1:1' },
    })
    expect(step.outputs['result']).toBe('planned')
    expect(libraries).toEqual(expected)
  })
})

/** @param without leaves out the files that have this text, but for the program itself */
function copyOfDist(folder: string, without?: string): string {
  const isLeftOut = (path: string) =>
    without !== undefined && path.endsWith('.index.js') && readFileSync(path, 'utf8').includes(without)
  cpSync(DIST, join(folder, 'dist'), { recursive: true, filter: (path) => !isLeftOut(path) })
  return join(folder, 'dist', basename(PROGRAM))
}

test.concurrent('the action works from a folder with spaces in its path, for a job that is elsewhere', async () => {
  const folder = join(temporaryFolder('my actions '), 'deploy, v1')
  mkdirSync(folder)
  const aws = await localAws()
  const step = await aws.step({ program: copyOfDist(folder), cwd: '/' })
  expect(step.outputs['result']).toBe('created')
})

test.concurrent('a deployment that went well is no failure where its summary cannot be loaded', async () => {
  const program = copyOfDist(temporaryFolder(), 'The rest is too long for a job summary.')
  const aws = await localAws()
  const step = await aws.step({ program })
  expect(step).toMatchObject({ exitCode: 0, outputs: { result: 'created' }, summary: '' })
  expect(step.stdout).toMatch(/^::warning::The job summary could not be made: .*Cannot find module/m)
})

describe('the job summary', () => {
  test.concurrent('is not written if it is not wanted', async () => {
    const aws = await localAws()
    const step = await aws.step({ inputs: { 'job-summary': 'false', 'dry-run': 'true' } })
    expect(step.outputs['result']).toBe('planned')
    expect(step.summary).toBe('')
  })

  test.concurrent.each([
    ['not named', undefined],
    ['named by nothing', ''],
    ['in a folder that does not exist', '/nowhere/summary'],
  ])('whose file is %s is a warning, not a failure', async (_what, file) => {
    const aws = await localAws()
    const step = await aws.step({ inputs: { 'dry-run': 'true' }, env: { GITHUB_STEP_SUMMARY: file } })
    expect(step).toMatchObject({ exitCode: 0, outputs: { result: 'planned' } })
    expect(step.commands.filter(({ name }) => name === 'warning')).toMatchObject([
      { message: expect.stringContaining('The job summary could not be written') },
    ])
  })

  test.concurrent('is added to what the step before it has left in the file', async () => {
    const aws = await localAws()
    const folder = temporaryFolder()
    const file = join(folder, 'summary')
    writeFileSync(file, 'Before.\n')
    await aws.step({ inputs: { 'dry-run': 'true' }, env: { GITHUB_STEP_SUMMARY: file } })
    expect(readFileSync(file, 'utf8')).toMatch(/^Before\.\n[^]*Dry run/)
  })
})
