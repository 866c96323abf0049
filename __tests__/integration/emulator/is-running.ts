import { readFileSync } from 'node:fs'

/** Whether a process runs. One that has ended may stay listed as a zombie until its parent takes notice. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}
