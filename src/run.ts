import { randomUUID } from 'node:crypto'
import { connect } from './aws/connect.ts'
import { systemClock } from './deployment/clock.ts'
import { deploy, type Surroundings } from './deployment/deploy.ts'
import { parse, type ParsedInputs, type RefusedInputs } from './deployment/parse.ts'
import { describeProblem } from './deployment/problem.ts'
import { type DeploymentEvent, emptyReport, fold, type Report } from './deployment/report.ts'
import { Secrets } from './deployment/secrets.ts'
import type { Failure } from './deployment/verdict.ts'
import { cancelOnSignals } from './runner/cancellation.ts'
import { harmlessText } from './runner/harmless-text.ts'
import { collectInputs } from './runner/inputs.ts'
import { configuredRuntimeUrl } from './runner/links.ts'
import { Log } from './runner/log.ts'
import { outputWriter, type Rendering } from './runner/outputs.ts'
import { provenanceOf } from './runner/provenance.ts'
import { toolkit } from './runner/toolkit.ts'
import { VERSION } from './version.ts'

const USER_AGENT = { name: 'deploy-sagemaker-endpoint', version: VERSION }

/**
 * The action: inputs → specification → deployment → log, outputs and summary, on success, failure, cancel and crash alike.
 * @returns the step's exit code
 */
export async function run({ env }: NodeJS.Process): Promise<0 | 1> {
  const cancelled = cancelOnSignals(process)
  const { repository } = provenanceOf(env)
  const { inputs, ...rest } = await collectInputs(env)
  const parsed = await parse(inputs, { env, repository, ...rest })

  const { jobSummary, pullRequestComment: comment } = parsed
  const specification = parsed.ok ? parsed.specification : undefined
  const secrets = new Secrets(specification, parsed.ok ? parsed.variables : [])
  secrets.add([...credentialsIn(env), ...(comment?.githubToken === undefined ? [] : [comment.githubToken])])
  const rendering = { harmless: harmlessText(secrets), runtimeUrl: configuredRuntimeUrl(env) }
  const log = new Log(toolkit, rendering)
  const writeOutputs = outputWriter(toolkit, rendering)
  let state = emptyReport
  const report = (event: DeploymentEvent) => {
    state = fold(state, event)
    // The verdict is the log's last word, below.
    if (event.type !== 'ended') log.tell(event, state)
    writeOutputs(state)
  }

  try {
    for (const text of parsed.warnings) report({ type: 'warned', text })
    for (const text of parsed.notices) report({ type: 'noticed', text })
    await (parsed.ok
      ? deployWith(parsed, env, { signal: cancelled, report, conceal: (values) => secrets.add(values) })
      : refuse(parsed, report))
  } catch (error) {
    report(crash(error))
  }
  if (comment !== undefined) {
    log.close()
    try {
      const { tellPullRequest } = await import('./runner/pull-request.ts')
      await tellPullRequest(state, { comment, specification, env, rendering, signal: cancelled, toolkit, report })
    } catch (error) {
      report({ type: 'warned', text: `The plan could not be told to the pull request: ${String(error)}` })
    }
  }
  if (state.verdict !== undefined) log.tell({ type: 'ended', at: systemClock.now(), verdict: state.verdict }, state)
  log.close()
  if (jobSummary) await summarise(state, rendering, env['GITHUB_STEP_SUMMARY'])
  return state.verdict === undefined || 'failure' in state.verdict ? 1 : 0
}

/** Whatever happens here, a deployment that went well did. */
async function summarise(report: Report, rendering: Rendering, file: string | undefined): Promise<void> {
  try {
    // Not loaded before it is needed: the first look at AWS need not wait for it.
    const { renderSummary, writeSummary } = await import('./runner/summary.ts')
    await writeSummary(renderSummary(report, rendering), file, toolkit)
  } catch (error) {
    toolkit.warning(`The job summary could not be made: ${rendering.harmless(String(error))}`)
  }
}

async function deployWith(
  { specification }: ParsedInputs,
  env: NodeJS.ProcessEnv,
  around: Pick<Surroundings, 'signal' | 'report' | 'conceal'>,
): Promise<void> {
  const onSession = (token: string) => around.conceal(credentials([token]))
  const aws = connect({ region: specification.region, userAgent: USER_AGENT, env, onSession })
  try {
    const provenance = provenanceOf(env)
    const process = { aws, clock: systemClock, provenance, nonce: randomUUID(), random: Math.random }
    await deploy(specification, { ...around, ...process })
  } finally {
    aws.destroy()
  }
}

/** AWS quotes a request that it finds wrongly signed with all its headers, the session's token among them. */
function credentialsIn(env: NodeJS.ProcessEnv): readonly string[] {
  const variables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN']
  return credentials(variables.map((variable) => env[variable] ?? ''))
}

/** Stand-ins for AWS take any words for credentials. */
function credentials(values: readonly string[]): readonly string[] {
  return values.filter((value) => value.length >= 40)
}

/** All that is wrong with the inputs, before anything is called. */
function refuse({ problems, known }: RefusedInputs, report: (event: DeploymentEvent) => void): void {
  const at = systemClock.now()
  report({ type: 'identified', ...known })
  const failure: Failure = {
    what: 'The inputs are not valid, so nothing was sent to AWS.',
    why: problems.map((problem) => `- ${describeProblem(problem)}`).join('\n'),
    remedies: ['Mend the `with:` of this step, or its config file; every input is described in the action’s README.'],
    logs: [],
  }
  report({ type: 'ended', at, verdict: { result: 'failed', failure } })
}

function crash(error: unknown): DeploymentEvent {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const failure: Failure = {
    what: 'The action itself failed: this is a bug.',
    why: message,
    remedies: ['Report it with this log. Running the job again is safe.'],
    logs: [],
  }
  return { type: 'ended', at: systemClock.now(), verdict: { result: 'failed', failure } }
}
