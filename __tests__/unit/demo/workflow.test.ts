import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals'
import { readAction, readJob } from '../../../scripts/demo/workflow.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'file.yml')
  await writeFile(file, text)
  return file
}

describe('readJob', () => {
  it('reads steps with their inputs as texts, expressions untouched', async () => {
    const file = await fileWith(`
name: Deploy
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - name: Deploy
        id: deploy
        uses: some/action@v1
        with: { count: 2, force: true, image: 'iris:\${{ github.sha }}' }
      - run: |
          node smoke-test.mjs
        env: { ENDPOINT: '\${{ steps.deploy.outputs.endpoint-name }}' }
`)
    expect(await readJob(file)).toEqual({
      workflow: 'Deploy',
      name: 'deploy',
      steps: [
        {
          label: 'actions/checkout',
          env: {},
          does: { kind: 'uses', uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', with: {} },
        },
        {
          label: 'Deploy',
          id: 'deploy',
          env: {},
          does: {
            kind: 'uses',
            uses: 'some/action@v1',
            with: { count: '2', force: 'true', image: 'iris:${{ github.sha }}' },
          },
        },
        {
          label: 'node smoke-test.mjs\n',
          env: { ENDPOINT: '${{ steps.deploy.outputs.endpoint-name }}' },
          does: { kind: 'run', script: 'node smoke-test.mjs' },
        },
      ],
    })
  })

  test.each([
    ['two jobs', 'jobs: { a: { steps: [] }, b: { steps: [] } }', 'exactly one job'],
    ['a job without steps', 'jobs: { a: { runs-on: x } }', 'has no steps'],
    ['a matrix', 'jobs: { a: { strategy: {}, steps: [] } }', 'does not know strategy'],
    ['a condition', 'jobs: { a: { steps: [{ run: x, if: always() }] } }', 'does not know if'],
    ['an input that is a list', 'jobs: { a: { steps: [{ uses: x, with: { y: [1] } }] } }', '[1] is not a scalar'],
    ['a step that does nothing', 'jobs: { a: { steps: [{ id: x }] } }', 'is not a scalar'],
  ])('refuses %s rather than pass over it', async (_what, text, message) => {
    await expect(readJob(await fileWith(text))).rejects.toThrow(message)
  })
})

describe('readAction', () => {
  it('reads what the runner needs', async () => {
    const file = await fileWith(`
inputs: { a-b: { description: x }, c: { default: 3 } }
outputs: { result: { description: x } }
runs: { using: node24, main: dist/index.js }
`)
    expect(await readAction(file)).toEqual({
      main: 'dist/index.js',
      defaults: { 'a-b': '', c: '3' },
      outputs: ['result'],
    })
  })
})
