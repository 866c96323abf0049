import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CommandLineError, type CommandLine, parseCommandLine, usage } from './command-line.ts'
import { Emulator } from './emulator.ts'
import { fastDurations, realDurations } from './durations.ts'

/** The emulator as a command: starts it, says how to reach it, and runs until it is interrupted. */
const main = async (args: readonly string[]): Promise<void> => {
  const command = parseCommandLine(args)
  if (command === 'help') {
    process.stdout.write(usage)
    return
  }
  const emulator = new Emulator({
    region: command.region,
    durations: command.durations === 'real' ? realDurations : fastDurations,
    containers: command.containers,
    sideServices: command.sideServices,
  })
  for (const [bucket, folder] of Object.entries(command.buckets)) {
    emulator.s3.createBucket(bucket)
    if (folder !== '') upload(emulator, bucket, folder)
  }
  const server = await emulator.listen(command.port)
  process.stdout.write(greeting(server.url, command))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close()
    })
  }
}

/** Every file of a folder, at its path below it. */
const upload = (emulator: Emulator, bucket: string, folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) emulator.s3.put(bucket, name.replaceAll('\\', '/'), readFileSync(path))
  }
}

const greeting = (url: string, { region }: CommandLine): string =>
  [
    `# A SageMaker emulator listens on ${url}, until it is interrupted. In another shell:`,
    `export AWS_ENDPOINT_URL=${url}`,
    'export AWS_ACCESS_KEY_ID=emulator',
    'export AWS_SECRET_ACCESS_KEY=emulator',
    `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}`,
    '',
  ].join('\n')

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof CommandLineError ? `${error.message}\n\n${usage}` : String(error)}\n`)
  process.exitCode = error instanceof CommandLineError ? 2 : 1
}
