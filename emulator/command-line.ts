import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

export const usage = `Usage: npm run emulator -- [options]

  --port <number>             port to listen on, 0 for any that is free (4599)
  --region <region>           region that it stands for (eu-west-1)
  --durations <fast|real>     how long rollouts take: a second or two, or minutes (fast)
  --container <image=folder>  have an image (repository, or repository:tag) served by the program 'serve' in a folder; repeatable
  --bucket <name[=folder]>    make an S3 bucket, with a folder's files in it; repeatable
  --side-services <open|denied>  whether services other than SageMaker may be used (open)
  --help
`

export interface CommandLine {
  readonly port: number
  readonly region: string
  readonly durations: 'fast' | 'real'
  /** Folders by image. */
  readonly containers: Readonly<Record<string, string>>
  /** Folders by bucket; empty: none. */
  readonly buckets: Readonly<Record<string, string>>
  readonly sideServices: 'open' | 'denied'
}

/** What is wrong with the arguments, in a sentence. */
export class CommandLineError extends Error {}

/**
 * Reads the arguments.
 *
 * @throws CommandLineError
 */
export const parseCommandLine = (args: readonly string[]): CommandLine | 'help' => {
  const values = read(args)
  if (values.help === true) return 'help'
  return {
    port: portOf(values.port ?? '4599'),
    region: regionOf(values.region ?? 'eu-west-1'),
    durations: oneOf('durations', values.durations ?? 'fast', ['fast', 'real']),
    containers: Object.fromEntries((values.container ?? []).map(containerOf)),
    buckets: Object.fromEntries((values.bucket ?? []).map(bucketOf)),
    sideServices: oneOf('side-services', values['side-services'] ?? 'open', ['open', 'denied']),
  }
}

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        region: { type: 'string' },
        durations: { type: 'string' },
        container: { type: 'string', multiple: true },
        bucket: { type: 'string', multiple: true },
        'side-services': { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error))
  }
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new CommandLineError(`--port '${text}' is not a port: a number from 0 to 65535 is expected`)
}

const regionOf = (text: string): string => {
  if (/^[a-z]+(-[a-z]+)+-\d+$/.test(text)) return text
  throw new CommandLineError(`--region '${text}' is not a region, such as eu-west-1`)
}

const oneOf = <Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice => {
  const chosen = choices.find((choice) => choice === text)
  if (chosen !== undefined) return chosen
  throw new CommandLineError(`--${name} '${text}' is neither ${choices.join(' nor ')}`)
}

const containerOf = (text: string): readonly [string, string] => {
  const [image, folder] = pair(text)
  if (image === '' || folder === '') {
    throw new CommandLineError(`--container '${text}': an image and a folder are expected, such as churn=./container`)
  }
  return [image, existing('container', folder)]
}

const bucketOf = (text: string): readonly [string, string] => {
  const [bucket, folder] = pair(text)
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new CommandLineError(`--bucket '${text}': '${bucket}' cannot be the name of an S3 bucket`)
  }
  return [bucket, folder === '' ? '' : existing('bucket', folder)]
}

const pair = (text: string): readonly [string, string] => {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
}

const existing = (option: string, folder: string): string => {
  if (existsSync(folder)) return folder
  throw new CommandLineError(`--${option}: there is no folder '${folder}'`)
}
