import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { containerGuard } from '../../../emulator/container/guard.ts'
import { isRunning } from './is-running.ts'

it('no container outlives an emulator that is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guarded-'))
  // Stands for the emulator: starts a guarded program, which tells its own process id and will not end by itself or by SIGTERM.
  const program = "console.log(process.pid); process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)"
  const command = ['-e', containerGuard, '--', folder, process.execPath, '-e', program]
  const emulator = spawn(process.execPath, [
    '-e',
    `require('node:child_process').spawn(process.execPath, ${JSON.stringify(command)}, { stdio: ['pipe', 'inherit', 'inherit'] })`,
  ])
  const pid = await new Promise<number>((resolve) => {
    emulator.stdout.once('data', (data: Buffer) => {
      resolve(Number(data.toString()))
    })
  })
  expect(isRunning(pid)).toBe(true)
  emulator.kill('SIGKILL')
  for (let waited = 0; waited < 4000 && (isRunning(pid) || existsSync(folder)); waited += 20) await pause(20)
  expect([isRunning(pid), existsSync(folder)]).toEqual([false, false])
})
