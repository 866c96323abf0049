import type { Act } from './acts.ts'
import { runSteps, type JobState, type Run, type Workshop } from './job.ts'
import type { Step } from './workflow.ts'

/** What came of an act, and what should have. */
export interface ActResult {
  readonly act: Act
  /** The action's `result` output; `''` if it gave none. */
  readonly result: string
  readonly exitCode: number
  /** The tag whose model answered the smoke test as expected; `''` if it did not. */
  readonly answeredBy: string
  /** The action's job summary. */
  readonly summary: string
  /** How many calls changed something in SageMaker. */
  readonly writes: number
  readonly seconds: number
  /** What is not as it should be. */
  readonly complaints: readonly string[]
  /** For an act that goes on from here. */
  readonly state: JobState
}

/** Where an act begins. */
export interface Beginning {
  /** Where the act before it ended; `undefined` for the first. */
  readonly before: JobState | undefined
  /** How many calls have changed something in SageMaker so far. */
  readonly writes: () => number
}

/**
 * Plays one act: runs the workflow's steps, and asks the endpoint by the workflow's own smoke test.
 *
 * After a failed deployment the runner skips the smoke test. Where the release before it must still answer, the demo runs that release's
 * smoke test, on the outputs that the failed step left.
 */
export async function play(
  act: Act,
  steps: readonly Step[],
  run: Run,
  workshop: Workshop,
  { before, writes }: Beginning,
): Promise<ActResult> {
  const started = performance.now()
  const writesBefore = writes()
  const begin = act.again === undefined ? 0 : indexOf(steps, act.again)
  const state = await runSteps(steps.slice(begin), run, workshop, act.again === undefined ? undefined : before)
  const deployed = state.results['deploy']
  if (deployed === undefined) throw new Error('no step with the id `deploy` was reached')

  const { answeredBy } = act.expected
  const asked = answeredBy === act.release.tag ? state : await askFormer(answeredBy, steps, run, workshop, state)
  const answered = asked.results['smoke-test']?.exitCode === 0
  const got = {
    result: deployed.outputs['result'] ?? '',
    exitCode: deployed.exitCode,
    answeredBy: answered ? answeredBy : '',
    writes: writes() - writesBefore,
    summary: deployed.summary,
  }
  return {
    act,
    ...got,
    seconds: (performance.now() - started) / 1000,
    complaints: complaints(act, got),
    state,
  }
}

function askFormer(
  former: string,
  steps: readonly Step[],
  run: Run,
  workshop: Workshop,
  state: JobState,
): Promise<JobState> {
  workshop.remark(`and who answers now? The smoke test of ${former}, on the outputs of the failed step:`)
  const smokeTest = steps.slice(indexOf(steps, 'smoke-test')).slice(0, 1)
  const asFormer = { ...run, github: { ...run.github, ref_name: former, ref: `refs/tags/${former}` } }
  return runSteps(smokeTest, asFormer, workshop, { ...state, failed: false })
}

function complaints(act: Act, got: Omit<ActResult, 'act' | 'seconds' | 'complaints' | 'state'>): string[] {
  const { expected } = act
  return [
    ...(got.result === expected.result ? [] : [`result is '${got.result}', not '${expected.result}'`]),
    ...(got.exitCode === expected.exitCode ? [] : [`the step ended with exit code ${got.exitCode}`]),
    ...(got.answeredBy === expected.answeredBy ? [] : [`${expected.answeredBy} did not pass the smoke test`]),
    ...(expected.result === 'unchanged' && got.writes > 0
      ? [`${got.writes} calls changed something all the same`]
      : []),
    ...(got.summary === '' ? ['the step left no job summary'] : []),
  ]
}

function indexOf(steps: readonly Step[], id: string): number {
  const at = steps.findIndex((step) => step.id === id)
  if (at === -1) throw new Error(`the workflow has no step with the id '${id}'`)
  return at
}
