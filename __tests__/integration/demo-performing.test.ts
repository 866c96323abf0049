import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from '@jest/globals'
import type { Act } from '../../scripts/demo/acts.ts'
import { play } from '../../scripts/demo/performing.ts'
import type { Step } from '../../scripts/demo/workflow.ts'

// An action that ends as its variables say, and an endpoint that answers with the version that ANSWERING names.
const ACTION = `
import { appendFileSync } from 'node:fs'
const { RESULT, EXIT, SUMMARY, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env
appendFileSync(GITHUB_OUTPUT, 'result=' + RESULT + '\\n')
appendFileSync(GITHUB_STEP_SUMMARY, SUMMARY)
process.exit(Number(EXIT))
`
const SMOKE_TEST = 'node -e "process.exit(process.env.ANSWERING === process.env.GITHUB_REF_NAME ? 0 : 1)"'

const before: Step = { label: 'Before', id: 'before', env: {}, does: { kind: 'run', script: 'node -p 1' } }
const smokeTest: Step = { label: 'Ask', id: 'smoke-test', env: {}, does: { kind: 'run', script: SMOKE_TEST } }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-performing-'))
  await writeFile(join(folder, 'action.mjs'), ACTION)
})
afterAll(() => rm(folder, { recursive: true }))

async function playWith(expected: Act['expected'], outcome: Outcome, again?: string) {
  const steps: Step[] = [
    before,
    { label: 'Deploy', id: 'deploy', env: {}, does: { kind: 'uses', uses: 'our/action@v1', with: {} } },
    smokeTest,
  ]
  const env = { RESULT: outcome.result, EXIT: String(outcome.exit), SUMMARY: outcome.summary ?? '# x' }
  const said: string[] = []
  let writes = 0
  const result = await play(
    {
      title: 'An act',
      story: '',
      release: { tag: 'v2', sha: 'abc', everyNthFlower: 1, folderInArchive: '' },
      expected,
      ...(again === undefined ? {} : { again }),
    },
    steps,
    { github: { sha: 'abc', ref_name: 'v2', ref: 'refs/tags/v2' }, vars: {} },
    {
      machine: { workspace: folder, temp: folder, print: () => undefined },
      action: { uses: 'our/action@v1', program: join(folder, 'action.mjs'), defaults: {}, additions: {} },
      standIns: {},
      announce: ({ label }) => said.push(label),
      remark: (text) => said.push(text),
    },
    {
      before: { environment: { ...env, ANSWERING: outcome.answering }, results: {}, failed: false },
      writes: () => (writes += outcome.writes ?? 1),
    },
  )
  return { ...result, said }
}

interface Outcome {
  readonly result: string
  readonly exit: number
  readonly answering: string
  readonly summary?: string
  readonly writes?: number
}

const good = { result: 'updated', exitCode: 0, answeredBy: 'v2' } as const
const bad = { result: 'rolled-back', exitCode: 1, answeredBy: 'v1' } as const

test.each<[string, Act['expected'], Outcome, string[]]>([
  ['a success as it should be', good, { result: 'updated', exit: 0, answering: 'v2' }, []],
  ['a failure as it should be', bad, { result: 'rolled-back', exit: 1, answering: 'v1' }, []],
  [
    'a failure that was not asked for',
    good,
    { result: 'failed', exit: 1, answering: 'v2' },
    ["result is 'failed', not 'updated'", 'the step ended with exit code 1', 'v2 did not pass the smoke test'],
  ],
  [
    'a rollback that passes for a success',
    bad,
    { result: 'updated', exit: 0, answering: 'v1' },
    ["result is 'updated', not 'rolled-back'", 'the step ended with exit code 0'],
  ],
  [
    'an old model that still answers after an update',
    good,
    { result: 'updated', exit: 0, answering: 'v1' },
    ['v2 did not pass the smoke test'],
  ],
  [
    'a former model that answers no more',
    bad,
    { result: 'rolled-back', exit: 1, answering: 'nobody' },
    ['v1 did not pass the smoke test'],
  ],
  [
    'an unchanged endpoint that was written to',
    { ...good, result: 'unchanged' },
    { result: 'unchanged', exit: 0, answering: 'v2', writes: 2 },
    ['2 calls changed something all the same'],
  ],
  [
    'an unchanged endpoint that was left alone',
    { ...good, result: 'unchanged' },
    { result: 'unchanged', exit: 0, answering: 'v2', writes: 0 },
    [],
  ],
  [
    'a step without a summary',
    good,
    { result: 'updated', exit: 0, answering: 'v2', summary: '' },
    ['the step left no job summary'],
  ],
])('%s', async (_what, expected, outcome, complaints) => {
  expect((await playWith(expected, outcome, 'before')).complaints).toEqual(complaints)
})

it('begins in the middle when it goes on from another act', async () => {
  const outcome = { result: 'updated', exit: 0, answering: 'v2' }
  expect((await playWith(good, outcome, 'deploy')).said).toEqual(['Deploy', 'Ask'])
})

it('asks the endpoint after a failed step too, which the runner would not', async () => {
  const { said } = await playWith(bad, { result: 'rolled-back', exit: 1, answering: 'v1' }, 'deploy')
  expect(said).toEqual([
    'Deploy',
    'skipped, since a step failed: Ask',
    'and who answers now? The smoke test of v1, on the outputs of the failed step:',
    'Ask',
  ])
})
