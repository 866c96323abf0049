import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** A step as written, its expressions not yet evaluated. */
export interface Step {
  /** As the runner's log shows it. */
  readonly label: string
  readonly id?: string
  readonly env: Readonly<Record<string, string>>
  readonly does:
    | { readonly kind: 'uses'; readonly uses: string; readonly with: Readonly<Record<string, string>> }
    | { readonly kind: 'run'; readonly script: string }
}

export interface Job {
  readonly workflow: string
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Action {
  /** The program of `runs.main`, relative to `action.yml`. */
  readonly main: string
  /** Every declared input with its default; `''` where it declares none, which is what the runner passes then. */
  readonly defaults: Readonly<Record<string, string>>
  readonly outputs: readonly string[]
}

// Keys that change how a job or step runs, and that are not here, would be ignored in silence: they are an error instead.
const JOB_KEYS = new Set(['runs-on', 'timeout-minutes', 'steps'])
const STEP_KEYS = new Set(['name', 'id', 'uses', 'with', 'run', 'env'])

/** The only job of a workflow file. Throws on a file with several, and on features that the demo's runner lacks. */
export async function readJob(file: string): Promise<Job> {
  const workflow = record(parse(await readFile(file, 'utf8')), file)
  const jobs = Object.entries(record(workflow['jobs'], `${file}: jobs`))
  const [only] = jobs
  if (only === undefined || jobs.length > 1) throw new Error(`${file}: the demo runs workflows of exactly one job`)
  const [name, body] = only
  const job = record(body, `${file}: jobs.${name}`)
  refuseUnknown(job, JOB_KEYS, `${file}: jobs.${name}`)
  const steps = job['steps']
  if (!Array.isArray(steps)) throw new Error(`${file}: jobs.${name} has no steps`)
  return {
    workflow: text(workflow['name'] ?? file),
    name,
    steps: steps.map((step: unknown, i) => readStep(step, `${file}: step ${i + 1}`)),
  }
}

/** What the runner reads of an `action.yml` before it starts a JavaScript action. */
export async function readAction(file: string): Promise<Action> {
  const action = record(parse(await readFile(file, 'utf8')), file)
  const inputs = Object.entries(record(action['inputs'] ?? {}, `${file}: inputs`))
  return {
    main: text(record(action['runs'], `${file}: runs`)['main']),
    defaults: Object.fromEntries(
      inputs.map(([name, input]) => [name, text(record(input, `${file}: inputs.${name}`)['default'] ?? '')]),
    ),
    outputs: Object.keys(record(action['outputs'] ?? {}, `${file}: outputs`)),
  }
}

function readStep(value: unknown, where: string): Step {
  const step = record(value, where)
  refuseUnknown(step, STEP_KEYS, where)
  const uses = step['uses']
  const label = text(step['name'] ?? uses ?? step['run']).replace(/@[0-9a-f]{40}$/, '')
  return {
    label,
    ...(step['id'] === undefined ? {} : { id: text(step['id']) }),
    env: texts(step['env'], `${where}: env`),
    does:
      uses === undefined
        ? { kind: 'run', script: text(step['run']).trim() }
        : { kind: 'uses', uses: text(uses), with: texts(step['with'], `${where}: with`) },
  }
}

function refuseUnknown(of: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, where: string): void {
  const unknown = Object.keys(of).filter((key) => !known.has(key))
  if (unknown.length > 0) throw new Error(`${where}: the demo's runner does not know ${unknown.join(', ')}`)
}

function texts(value: unknown, where: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record(value ?? {}, where)).map(([key, item]) => [key, text(item)]))
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is not a map`)
  return Object.fromEntries(Object.entries(value))
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`${JSON.stringify(value)} is not a scalar`)
}
