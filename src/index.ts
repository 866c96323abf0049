import { run } from './run.ts'

/** So long what cannot be broken off may go on: a program or a server that was asked for credentials and does not answer. */
const LAST_WORK_MS = 500

async function main(): Promise<void> {
  // The exit code is set, not the process ended: what is still being written to the log must not be cut off.
  process.exitCode = await run(process)
  setTimeout(() => process.stdout.write('', () => process.exit()), LAST_WORK_MS).unref()
}

// Not awaited at the top level: ncc would have Node compile the whole bundle twice.
void main()
