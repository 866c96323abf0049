import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const SUMMARIES = ['1-created.md', '2-unchanged.md', '3-updated.md', '4-rolled-back.md']

function node(...programArguments: string[]) {
  return spawnSync(process.execPath, programArguments, { encoding: 'utf8', timeout: 100_000 })
}

/** What `npm run demo` does, with the summaries in another folder. */
function demo(output: string) {
  const compiled = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.tools.json')
  if (compiled.status !== 0) throw new Error(compiled.stdout)
  return node('build/tools/scripts/demo/main.js', '--output', output)
}

describe('npm run demo', () => {
  let output: string
  let shown: ReturnType<typeof demo>
  beforeAll(() => {
    output = mkdtempSync(join(tmpdir(), 'demo-output-'))
    shown = demo(output)
  }, 120_000)
  afterAll(() => rmSync(output, { recursive: true, force: true }))

  it('ends well, with nothing on stderr', () => {
    expect(shown.stderr).toBe('')
    expect(shown.stdout).not.toContain('✘')
    expect(shown.status).toBe(0)
  })

  it.each([
    ['A first release', 'created', 'succeeded', 'v1.0.0'],
    ['The same step again', 'unchanged', 'succeeded', 'v1.0.0'],
    ['A new model version', 'updated', 'succeeded', 'v1.1.0'],
    ['A container that dies', 'rolled-back', 'failed', 'v1.1.0'],
  ])('%s: %s, the step %s, %s answers', (...row) => {
    expect(shown.stdout).toMatch(new RegExp(['✔', ...row].join(' +').replaceAll('.', String.raw`\.`)))
  })

  it('leaves the job summary of each act in a folder that it names', () => {
    expect(readdirSync(output).toSorted()).toEqual(SUMMARIES)
    for (const file of SUMMARIES) {
      expect(shown.stdout).toContain(join(output, file))
      expect(readFileSync(join(output, file), 'utf8')).toContain('iris')
    }
  })

  it("shows the dying container's own words, in the log and in the summary", () => {
    const words = 'ENOENT: no such file or directory'
    expect(shown.stdout).toContain(words)
    expect(readFileSync(join(output, '4-rolled-back.md'), 'utf8')).toContain(words)
  })
})
