import { run } from './run.ts'

// The exit code is set, not the process ended: what is still being written to the log must not be cut off.
process.exitCode = await run(process)
