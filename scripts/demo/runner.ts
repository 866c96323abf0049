import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parseCommandFile } from './command-file.ts'

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown for the run's page; empty if it wrote none. */
  readonly summary: string
}

/** Where steps run, and who hears them. */
export interface Machine {
  /** The checked-out repository. */
  readonly workspace: string
  /** `RUNNER_TEMP`. */
  readonly temp: string
  readonly print: (line: string) => void
}

type Environment = Readonly<Record<string, string>>

// Which file each of these names is for the runner's own kind of commands; a step appends, the runner reads afterwards.
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const

/** Runs a JavaScript action's program as the runner does: every declared input is an `INPUT_*` variable, an input not given is its default. */
export function runAction(
  program: string,
  inputs: Readonly<Record<string, string>>,
  environment: Environment,
  machine: Machine,
): Promise<StepResult> {
  const variables = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])
  return runProcess(process.execPath, [program], { ...environment, ...Object.fromEntries(variables) }, machine)
}

/** `endpoint-name` → `INPUT_ENDPOINT-NAME`: upper-cased, spaces become underscores, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Runs a one-line `run:` script in the machine's shell. */
export function runScript(script: string, environment: Environment, machine: Machine): Promise<StepResult> {
  if (script.includes('\n')) throw new Error(`the demo runs scripts of one line only, not: ${script}`)
  return runProcess(script, [], environment, machine)
}

async function runProcess(
  command: string,
  programArguments: readonly string[],
  environment: Environment,
  { workspace, temp, print }: Machine,
): Promise<StepResult> {
  const folder = await mkdtemp(join(temp, 'step-'))
  const files = Object.fromEntries(COMMAND_FILES.map((name) => [name, join(folder, name)]))
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  const read = (name: (typeof COMMAND_FILES)[number]) => readFile(join(folder, name), 'utf8')

  const child = spawn(command, programArguments, {
    cwd: workspace,
    env: { ...baseEnvironment(), RUNNER_TEMP: temp, ...environment, ...files },
    // A script is a command without arguments, and needs a shell.
    shell: programArguments.length === 0,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[exitCode]] = await Promise.all([once(child, 'close'), hear(child.stdout, print), hear(child.stderr, print)])
  return {
    exitCode: typeof exitCode === 'number' ? exitCode : 1,
    outputs: parseCommandFile(await read('GITHUB_OUTPUT')),
    summary: await read('GITHUB_STEP_SUMMARY'),
  }
}

async function hear(stream: Readable, print: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) print(line)
}

/** Nothing of this machine's own settings (credentials, proxies, regions) but what a program needs to start at all. */
function baseEnvironment(): Environment {
  const kept = ['HOME', 'SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'USERPROFILE']
  const inherited = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(inherited),
    // `node` in a script is the Node that runs the demo.
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    // On Node 20 the SDK announces the end of its support at every start, which says nothing about a deployment.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
}
