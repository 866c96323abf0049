import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { acts, type Act } from './acts.ts'
import type { JobState, Run } from './job.ts'
import { startLocalAws, type LocalAws } from './local-aws.ts'
import { paintFor } from './log.ts'
import { Narrator } from './narrator.ts'
import { play, type ActResult } from './performing.ts'
import { standIns } from './stand-ins.ts'
import { removeSummaries, summaryFile } from './summary-files.ts'
import { readAction, readJob, type Action, type Job, type Step } from './workflow.ts'

const WORKFLOW = 'examples/workflows/deploy-on-tag.yml'
const REPOSITORY = 'examples/iris'
const BUCKET = 'example-models'
const USES = 'your-org/deploy-sagemaker-endpoint@v1'
const ADDED = { what: { 'poll-interval': '1s' }, why: 'added by the demo: the emulator rolls out in seconds' }

const { values: options } = parseArgs({ options: { output: { type: 'string', default: 'demo-output' } } })
const narrator = new Narrator(paintFor(process.stdout), (line) => console.log(line))

// On Node 20 the SDK announces the end of its support at every start.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

process.exitCode = await main(process.cwd())

/** Plays all acts in the repository at `root`. Gives the exit code: 0 if every act ended as it should. */
async function main(root: string): Promise<number> {
  const started = performance.now()
  const job = await readJob(join(root, WORKFLOW))
  const action = await readAction(join(root, 'action.yml'))
  await mkdir(options.output, { recursive: true })
  await removeSummaries(options.output)
  // Below the repository, so that the example's programs find the packages that are installed in it.
  await mkdir(join(root, 'build'), { recursive: true })
  const temp = await mkdtemp(join(root, 'build', 'demo-'))
  leaveNothingWhenStopped(temp)
  const aws = await startLocalAws({ iris: join(root, REPOSITORY) }, BUCKET)
  try {
    narrator.introduce(WORKFLOW, action.main, aws.url)
    const results = await playAll({ root, temp, job, action, aws })
    const files = results.map((result, i) => summaryFile(options.output, i + 1, result))
    narrator.conclude(results, files, (performance.now() - started) / 1000)
    return results.every(({ complaints }) => complaints.length === 0) ? 0 : 1
  } finally {
    await aws.close()
    await rm(temp, { recursive: true, force: true })
  }
}

/** The containers end with this process by themselves; its files do not. */
function leaveNothingWhenStopped(folder: string): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true })
      process.exit(128 + number)
    })
  }
}

interface Theatre {
  readonly root: string
  readonly temp: string
  readonly job: Job
  readonly action: Action
  readonly aws: LocalAws
}

async function playAll({ root, temp, job, action, aws }: Theatre): Promise<readonly ActResult[]> {
  const results: ActResult[] = []
  let state: JobState | undefined
  let runNumber = 0
  for (const [index, act] of acts.entries()) {
    const isRerun = act.again !== undefined
    if (!isRerun) runNumber++
    narrator.begin(index + 1, act)
    const workspace = join(temp, `run-${runNumber}`)
    const run = runOf(act, { job, aws, workspace, runNumber, attempt: isRerun ? 2 : 1 })
    const workshop = {
      machine: { workspace, temp, print: (line: string) => narrator.hear(line) },
      action: { uses: USES, program: join(root, action.main), defaults: action.defaults, additions: ADDED.what },
      standIns: standIns(act.release, { ...aws, repository: join(root, REPOSITORY), workspace }),
      announce: (step: Step, given: Readonly<Record<string, string>>) =>
        narrator.step(step, given, step.does.kind === 'uses' ? ADDED : undefined),
      remark: (text: string) => narrator.remark(text),
    }
    const result = await play(act, job.steps, run, workshop, { before: state, writes: aws.writes })
    results.push(result)
    await writeFile(summaryFile(options.output, index + 1, result), result.summary)
    state = result.state
  }
  return results
}

interface Occasion {
  readonly job: Job
  readonly aws: LocalAws
  readonly workspace: string
  readonly runNumber: number
  readonly attempt: number
}

/** What GitHub would tell the run about itself, and the variables that the example's repository would have. */
function runOf({ release }: Act, { job, aws, workspace, runNumber, attempt }: Occasion): Run {
  return {
    github: {
      workflow: job.workflow,
      job: job.name,
      repository: 'example/iris',
      repository_owner: 'example',
      actor: 'octocat',
      event_name: 'push',
      sha: release.sha,
      ref: `refs/tags/${release.tag}`,
      ref_name: release.tag,
      ref_type: 'tag',
      run_id: String(4_100_000_000 + runNumber),
      run_number: String(runNumber),
      run_attempt: String(attempt),
      server_url: 'https://github.com',
      api_url: 'https://api.github.com',
      workspace,
    },
    vars: {
      AWS_REGION: aws.region,
      AWS_ROLE_ARN: `arn:aws:iam::${aws.account}:role/github-deploys-iris`,
      MODEL_BUCKET: BUCKET,
      SAGEMAKER_EXECUTION_ROLE_ARN: `arn:aws:iam::${aws.account}:role/SageMakerExecution`,
    },
  }
}
