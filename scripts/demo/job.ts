import { evaluate } from './expression.ts'
import { runAction, runScript, type Machine, type StepResult } from './runner.ts'
import type { Step } from './workflow.ts'

/** What a workflow run knows at its start. */
export interface Run {
  /** The `github` context; each member is a `GITHUB_*` variable too. */
  readonly github: Readonly<Record<string, string>>
  /** The repository's variables (Settings → Secrets and variables → Actions). */
  readonly vars: Readonly<Record<string, string>>
}

/** What took the place of a step that needs GitHub, Docker or AWS. */
export interface StandInResult {
  /** One line: what was done instead. */
  readonly note: string
  readonly outputs?: Readonly<Record<string, string>>
  /** Variables that later steps see. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Takes the step's `with` and `env`, their expressions evaluated, and the environment of the job so far. */
export type StandIn = (values: {
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
}) => Promise<StandInResult>

export interface Workshop {
  readonly machine: Machine
  /** The action under demonstration: what `uses:` calls it, the program, defaults of all its inputs, and inputs that the demo adds. */
  readonly action: {
    readonly uses: string
    readonly program: string
    readonly defaults: Readonly<Record<string, string>>
    readonly additions: Readonly<Record<string, string>>
  }
  /** By `uses` without its version, or by a `run` step's id. */
  readonly standIns: Readonly<Record<string, StandIn>>
  /** Tells that a step is run now, with its `env` (a script) or its `with` (the action). */
  readonly announce: (step: Step, given: Readonly<Record<string, string>>) => void
  /** Tells of a step that was not run: stood in for, or skipped. */
  readonly remark: (text: string) => void
}

/** Where a job stands: grows with each step. */
export interface JobState {
  readonly environment: Readonly<Record<string, string>>
  readonly results: Readonly<Record<string, StepResult>>
  readonly failed: boolean
}

export const untouched: JobState = { environment: {}, results: {}, failed: false }

/** Made up: the demo asks nothing of GitHub. */
const JOB_TOKEN = 'ghs_0000000000000000000000000000000000000'

/** Runs `steps` one after the other; after a failed one the others are skipped, as on GitHub. */
export async function runSteps(
  steps: readonly Step[],
  run: Run,
  workshop: Workshop,
  before: JobState = untouched,
): Promise<JobState> {
  let state = before
  for (const step of steps) {
    if (state.failed) workshop.remark(`skipped, since a step failed: ${step.label}`)
    else state = await runStep(step, run, workshop, state)
  }
  return state
}

async function runStep(step: Step, run: Run, workshop: Workshop, state: JobState): Promise<JobState> {
  const outputs = Object.entries(state.results).map(([id, result]) => [id, { outputs: result.outputs }] as const)
  // The token is in the context alone: the runner makes no variable of it.
  const contexts = { github: { ...run.github, token: JOB_TOKEN }, vars: run.vars, steps: Object.fromEntries(outputs) }
  const evaluated = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, evaluate(text, contexts)]))

  const { does } = step
  const env = evaluated(step.env)
  const given = does.kind === 'uses' ? evaluated(does.with) : {}
  const { environment } = state
  const own = { ...environment, ...githubVariables(run), ...env }

  const standIn = workshop.standIns[does.kind === 'uses' ? withoutVersion(does.uses) : (step.id ?? '')]
  if (standIn !== undefined) {
    const result = await standIn({ with: given, env, environment })
    workshop.remark(`${step.label}: ${result.note}`)
    const left = { exitCode: 0, outputs: result.outputs ?? {}, summary: '' }
    return after(step, left, { ...state, environment: { ...environment, ...result.environment } })
  }
  if (does.kind === 'run') {
    workshop.announce(step, env)
    return after(step, await runScript(does.script, own, workshop.machine), state)
  }
  const { action } = workshop
  if (does.uses !== action.uses) throw new Error(`nothing stands in for '${does.uses}'`)
  workshop.announce(step, given)
  const inputs = { ...evaluated(action.defaults), ...given, ...action.additions }
  return after(step, await runAction(action.program, inputs, own, workshop.machine), state)
}

function after(step: Step, result: StepResult, state: JobState): JobState {
  return {
    ...state,
    results: step.id === undefined ? state.results : { ...state.results, [step.id]: result },
    failed: result.exitCode !== 0,
  }
}

function githubVariables(run: Run): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(run.github).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]))
}

function withoutVersion(uses: string): string {
  return uses.replace(/@.*$/, '')
}
