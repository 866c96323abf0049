import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runSteps, type StandIn, type Workshop } from '../../scripts/demo/job.ts'
import { inputVariable } from '../../scripts/demo/runner.ts'
import type { Step } from '../../scripts/demo/workflow.ts'

// Takes the place of the action: tells what it was given, and ends as its input `fail` says.
const ACTION = `
import { appendFileSync } from 'node:fs'
const { env } = process
console.log(JSON.stringify({ name: env['INPUT_ENDPOINT-NAME'], empty: env['INPUT_AWS-REGION'], wait: env['INPUT_WAIT_TIME'],
  sha: env.GITHUB_SHA, region: env.AWS_REGION, foreign: env.FOREIGN_SETTING ?? 'unset' }))
appendFileSync(env.GITHUB_OUTPUT, 'endpoint-name<<E\\n' + env['INPUT_ENDPOINT-NAME'] + '\\nE\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Deployed')
process.exit(env.INPUT_FAIL === 'true' ? 1 : 0)
`

const run = { github: { sha: 'abc', ref_name: 'v1' }, vars: { REGION: 'eu-west-1' } }

const credentials: Step = {
  label: 'Credentials',
  env: {},
  does: {
    kind: 'uses',
    uses: 'aws-actions/configure-aws-credentials@0123 # v6',
    with: { region: '${{ vars.REGION }}' },
  },
}
const deploy: Step = {
  label: 'Deploy',
  id: 'deploy',
  env: {},
  does: { kind: 'uses', uses: 'your-org/deploy@v1', with: { 'endpoint-name': 'iris-${{ github.ref_name }}' } },
}
const ask: Step = {
  label: 'Ask',
  id: 'ask',
  env: { ENDPOINT: '${{ steps.deploy.outputs.endpoint-name }}' },
  does: { kind: 'run', script: 'node -p "process.env.ENDPOINT + process.env.GITHUB_REF_NAME"' },
}

let folder: string
let said: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-job-'))
  await writeFile(join(folder, 'action.mjs'), ACTION)
  process.env['FOREIGN_SETTING'] = 'must not be seen'
})
afterAll(async () => {
  delete process.env['FOREIGN_SETTING']
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  said = []
})

const giveRegion: StandIn = async (given) => ({
  note: 'made up',
  environment: { AWS_REGION: given.with['region'] ?? '' },
})

function workshop(additions: Readonly<Record<string, string>> = {}): Workshop {
  return {
    machine: { workspace: folder, temp: folder, print: (line) => said.push(line) },
    action: {
      uses: 'your-org/deploy@v1',
      program: join(folder, 'action.mjs'),
      defaults: { 'endpoint-name': '', 'aws-region': '', 'wait time': '50m' },
      additions,
    },
    standIns: { 'aws-actions/configure-aws-credentials': giveRegion },
    announce: ({ label }) => said.push(`> ${label}`),
    remark: (text) => said.push(`(${text})`),
  }
}

describe('a job of the demo', () => {
  it('runs step after step, each seeing what those before it left', async () => {
    const state = await runSteps([credentials, deploy, ask], run, workshop({ 'wait time': '1m' }))
    const given = {
      name: 'iris-v1',
      empty: '',
      wait: '1m',
      sha: 'abc',
      region: 'eu-west-1',
      foreign: 'unset',
    }
    expect(said).toEqual(['(Credentials: made up)', '> Deploy', JSON.stringify(given), '> Ask', 'iris-v1v1'])
    expect(state.failed).toBe(false)
    expect(state.results['deploy']).toEqual({
      exitCode: 0,
      outputs: { 'endpoint-name': 'iris-v1' },
      summary: '# Deployed',
    })
  })

  it('skips the rest after a failed step, and keeps the outputs of that step', async () => {
    const state = await runSteps([deploy, ask], run, workshop({ fail: 'true' }))
    expect(said.slice(2)).toEqual(['(skipped, since a step failed: Ask)'])
    expect(state.failed).toBe(true)
    expect(state.results['deploy']).toMatchObject({ exitCode: 1, outputs: { 'endpoint-name': 'iris-v1' } })

    said = []
    await runSteps([ask], run, workshop(), { ...state, failed: false })
    expect(said).toEqual(['> Ask', 'iris-v1v1'])
  })

  it('refuses a step that nothing stands in for, and a script of several lines', async () => {
    const unknown: Step = { label: 'x', env: {}, does: { kind: 'uses', uses: 'some/other@v1', with: {} } }
    await expect(runSteps([unknown], run, workshop())).rejects.toThrow("nothing stands in for 'some/other@v1'")
    const long: Step = { label: 'x', env: {}, does: { kind: 'run', script: 'one\ntwo' } }
    await expect(runSteps([long], run, workshop())).rejects.toThrow('scripts of one line only')
  })
})

it.each([
  ['endpoint-name', 'INPUT_ENDPOINT-NAME'],
  ['wait time', 'INPUT_WAIT_TIME'],
])('passes the input %s as %s, as the runner does', (name, variable) => {
  expect(inputVariable(name)).toBe(variable)
})
