import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { parse } from 'yaml'

const ACTION = 'your-org/deploy-sagemaker-endpoint@v1'
const FOLDER = 'examples/workflows'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: object
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: object
  readonly steps: readonly Step[]
}

/** To check out, and for short-lived credentials of AWS. */
const NEEDED = { contents: 'read', 'id-token': 'write' }

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action
const files = readdirSync(FOLDER)

const workflows = files.map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  const workflow = parse(text) as Workflow
  return { file, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) }
})

test('there are the examples that the documentation speaks of', () => {
  expect(files.toSorted()).toEqual([
    'deploy-on-tag.yml',
    'plan-then-deploy.yml',
    'pull-request.yml',
    'staging-then-production.yml',
    'xgboost.yml',
  ])
})

describe.each(workflows)('$file', ({ text, workflow, steps }) => {
  const ours = steps.filter(({ uses }) => uses === ACTION)

  it('gives the action only inputs that it has', () => {
    expect(ours).not.toHaveLength(0)
    for (const step of ours)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  })

  it('uses only outputs that the action has', () => {
    const ids = new Set(ours.map(({ id }) => id))
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => ids.has(id))
      .map(([, , output]) => output)
    expect(used).not.toHaveLength(0)
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(used))
  })

  it('puts no expression into a script: whoever names a branch or tag would write code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  it('pins the actions of others by commit, with the version beside it', () => {
    const others = text.split('\n').filter((line) => line.includes('uses: ') && !line.includes(ACTION))
    expect(others).not.toHaveLength(0)
    for (const line of others) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('asks for short-lived credentials and for no more permissions than it needs', () => {
    expect(workflow.permissions).toEqual(NEEDED)
    for (const { permissions = NEEDED, steps: own } of Object.values(workflow.jobs)) {
      const comments = own.some((step) => step.with?.['pull-request-comment'] === true)
      expect(permissions).toEqual(comments ? { ...NEEDED, 'pull-requests': 'write' } : NEEDED)
    }
    expect(text).toContain('role-to-assume:')
    expect(text).not.toMatch(/aws-(access-key-id|secret-access-key)/)
  })

  it('lets no two deployments of an endpoint run at once', () => {
    for (const job of Object.values(workflow.jobs)) expect(job.concurrency ?? workflow.concurrency).toBeDefined()
  })
})
