/**
 * A program that starts another and ends it, with all that it started in turn, as soon as its own standard input closes; at
 * last it removes the folder that the other ran in. Arguments: that folder, the program, the program's arguments. The
 * emulator holds the other end of the pipe and writes nothing: however the emulator ends, `kill -9` included, the kernel
 * closes it. The program is kept as text and run with `node -e`, so that it works from the sources and from the compiled
 * emulator alike.
 */
export const containerGuard = `
const { spawn } = require('node:child_process')
const { rmSync } = require('node:fs')
const [folder, program, ...args] = process.argv.slice(1)
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' })
const kill = (signal) => {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {}
}
let ending = false
const end = () => {
  if (ending) return
  ending = true
  kill('SIGTERM')
  setTimeout(() => kill('SIGKILL'), 500)
}
for (const event of ['end', 'close', 'error']) process.stdin.on(event, end)
process.stdin.resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
const leave = (code) => {
  kill('SIGKILL')
  process.chdir('/')
  rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}
child.on('error', (error) => {
  console.error(String(error))
  leave(127)
})
child.on('exit', (code) => leave(code ?? 137))
`
