import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readConfigFile } from '../../../src/runner/config-file.ts'
import { collectInputs } from '../../../src/runner/inputs.ts'

let root = ''
let workspace = ''

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
  workspace = join(root, 'work')
  mkdirSync(join(workspace, 'deploy'), { recursive: true })
  mkdirSync(join(root, 'workbench'))
  writeFileSync(join(workspace, 'deploy', 'churn.yml'), '\uFEFFwait: false # ü\n')
  writeFileSync(join(workspace, 'largest.yml'), '#'.repeat(1024 * 1024))
  writeFileSync(join(workspace, 'larger.yml'), '#'.repeat(1024 * 1024 + 1))
  writeFileSync(join(workspace, 'latin-1.yml'), Buffer.from([0x61, 0xfc]))
  writeFileSync(join(root, 'outside.yml'), 'wait: true\n')
  writeFileSync(join(root, 'workbench', 'outside.yml'), 'wait: true\n')
  symlinkSync(join(workspace, 'deploy', 'churn.yml'), join(workspace, 'inside-link.yml'))
  symlinkSync(join(root, 'outside.yml'), join(workspace, 'outside-link.yml'))
  symlinkSync(root, join(workspace, 'outside-folder'))
  symlinkSync('loop.yml', join(workspace, 'loop.yml'))
  symlinkSync(workspace, join(root, 'workspace-link'))
  execFileSync('mkfifo', [join(workspace, 'pipe.yml')])
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a file inside the workspace', () => {
  test.each(['deploy/churn.yml', './deploy/../deploy/churn.yml', 'inside-link.yml'])('%s is read', async (path) => {
    expect(await readConfigFile(path, workspace)).toEqual({ path, text: 'wait: false # ü\n' })
  })

  test('by its absolute path', async () => {
    const path = join(workspace, 'deploy', 'churn.yml')
    expect(await readConfigFile(path, workspace)).toEqual({ path, text: 'wait: false # ü\n' })
  })

  test('of a workspace that is behind a link itself', async () => {
    const link = join(root, 'workspace-link')
    for (const path of [
      'deploy/churn.yml',
      join(link, 'deploy', 'churn.yml'),
      join(workspace, 'deploy', 'churn.yml'),
    ]) {
      expect(await readConfigFile(path, link)).toEqual({ path, text: 'wait: false # ü\n' })
    }
  })

  test('of 1 MiB is not too large', async () => {
    expect(await readConfigFile('largest.yml', workspace)).toEqual({
      path: 'largest.yml',
      text: '#'.repeat(1024 * 1024),
    })
  })
})

describe('why there is none', () => {
  test.each([
    ['nowhere.yml', 'absent'],
    ['deploy/churn.yml/x', 'absent'],
    ['../outside.yml', 'outside'],
    ['../nowhere.yml', 'outside'],
    ['../workbench/outside.yml', 'outside'],
    ['/etc/hostname', 'outside'],
    ['..', 'outside'],
    ['outside-link.yml', 'outside'],
    ['outside-folder/outside.yml', 'outside'],
    ['.', 'not-a-file'],
    ['deploy', 'not-a-file'],
    ['pipe.yml', 'not-a-file'],
    ['larger.yml', 'too-large'],
    ['latin-1.yml', 'not-utf-8'],
    ['loop.yml', 'unreadable'],
  ])('%s: %s', async (path, fault) => {
    expect(await readConfigFile(path, workspace)).toEqual({ path, fault })
  })

  test('a name that begins with two dots is no way out', async () => {
    expect(await readConfigFile('..nowhere.yml', workspace)).toEqual({ path: '..nowhere.yml', fault: 'absent' })
  })
})

test('the file that the step names is collected with its inputs', async () => {
  const env = { 'INPUT_CONFIG-FILE': ' deploy/churn.yml ', GITHUB_WORKSPACE: workspace }
  expect(await collectInputs(env)).toEqual({
    inputs: { 'config-file': { value: 'deploy/churn.yml', source: 'step' } },
    unknown: [],
    configFile: { path: 'deploy/churn.yml', text: 'wait: false # ü\n' },
  })
})

test('without a workspace, the working directory is it', async () => {
  const { configFile } = await collectInputs({ 'INPUT_CONFIG-FILE': 'package.json' })
  expect(configFile).toMatchObject({ text: expect.stringContaining('"name"') })
})
