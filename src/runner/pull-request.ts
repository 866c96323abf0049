import { setTimeout as sleep } from 'node:timers/promises'
import type { PullRequestComment } from '../deployment/parse.ts'
import type { DeploymentEvent, Report } from '../deployment/report.ts'
import type { Specification } from '../deployment/specification.ts'
import { neutral, onOneLine } from './harmless-text.ts'
import type { Rendering } from './outputs.ts'
import { identityOf } from './pull-request/comment-identity.ts'
import { connect } from './pull-request/issue-comments.ts'
import { keepComment, type KeptComment } from './pull-request/keep-comment.ts'
import { obstacle, OWN_TOKEN } from './pull-request/obstacle.ts'
import { planComment } from './pull-request/plan-comment.ts'
import { retryDelayMs } from './pull-request/refusal.ts'
import { type PullRequest, triggerOf } from './pull-request/triggering.ts'
import type { Toolkit } from './toolkit.ts'

/** So long a run waits for GitHub in all. */
const PATIENCE_MS = 10_000

/** What a second try needs of that at least. */
const TIME_TO_ANSWER_MS = 1000

/** What is needed to tell a pull request about a run. */
export interface Telling {
  readonly comment: PullRequestComment
  /** Unknown where the inputs were refused. */
  readonly specification: Specification | undefined
  readonly env: NodeJS.ProcessEnv
  readonly rendering: Rendering
  /** Cancels. */
  readonly signal: AbortSignal
  readonly toolkit: Pick<Toolkit, 'info'>
  /** Takes a warning or a notice. */
  readonly report: (event: DeploymentEvent) => void
  readonly patienceMs?: number
}

/**
 * Keeps the comment on the pull request current, and says in one line of the log what it did. Whatever prevents it is a warning; that
 * there is no pull request, a notice. Never throws: reporting does not change the verdict.
 * @param state how the run ended
 */
export async function tellPullRequest(state: Report, telling: Telling): Promise<void> {
  // A cancelled run has no time, and nothing to tell.
  if (telling.signal.aborted || state.verdict?.result === 'cancelled') return
  const trigger = await triggerOf(telling.env)
  switch (trigger.kind) {
    case 'pull-request':
      return comment(state, trigger.pullRequest, telling)
    case 'other': {
      const text = `There is no pull request to comment on: the event that started this run is ${trigger.event}.`
      return telling.report({ type: 'noticed', text })
    }
    case 'unreadable': {
      const text = `The plan could not be put on a pull request, since the event that started this run cannot be read: ${trigger.why}.`
      return telling.report({ type: 'warned', text })
    }
  }
}

async function comment(state: Report, pullRequest: PullRequest, telling: Telling): Promise<void> {
  const { rendering, signal, toolkit, report, patienceMs = PATIENCE_MS } = telling
  const fail = (why: string) => {
    report({ type: 'warned', text: `The plan could not be put on pull request #${pullRequest.number}: ${why}` })
  }
  const { githubToken } = telling.comment
  if (githubToken === undefined) {
    return fail(
      `\`github-token\` is empty, as secrets are in pull requests from forks and from Dependabot. Give one that is not, or ${OWN_TOKEN}.`,
    )
  }
  const timeUp = AbortSignal.timeout(patienceMs)
  try {
    const until = { signal: AbortSignal.any([signal, timeUp]), at: performance.now() + patienceMs }
    const kept = await keep(state, pullRequest, githubToken, telling, until)
    toolkit.info(onOneLine(neutral(line(kept, pullRequest))))
  } catch (error) {
    if (signal.aborted) fail('the run was cancelled before GitHub had answered.')
    else if (timeUp.aborted)
      fail(`GitHub did not answer within ${patienceMs / 1000} seconds. The next run tries again.`)
    else fail(obstacle(error, pullRequest, rendering.harmless))
  }
}

async function keep(
  state: Report,
  pullRequest: PullRequest,
  token: string,
  { specification, env, rendering: { harmless } }: Telling,
  until: { readonly signal: AbortSignal; readonly at: number },
): Promise<KeptComment> {
  const plannedFor = { commit: pullRequest.commit, runUrl: runUrl(pullRequest, env) }
  const text = planComment(state, plannedFor, harmless)
  const identity = identityOf(state, specification, env['GITHUB_RUN_ID'])
  const comments = await connect(pullRequest, token, env, until.signal)
  try {
    return await keepComment(comments, identity, text)
  } catch (error) {
    const delayMs = retryDelayMs(error)
    if (delayMs === undefined || performance.now() + delayMs + TIME_TO_ANSWER_MS > until.at) throw error
    await sleep(delayMs, undefined, { signal: until.signal })
    return keepComment(comments, identity, text)
  }
}

function runUrl({ repository }: PullRequest, env: NodeJS.ProcessEnv): string | undefined {
  const server = (env['GITHUB_SERVER_URL'] ?? '').replace(/\/+$/, '')
  const run = env['GITHUB_RUN_ID'] ?? ''
  if (!/^https?:\/\/[\w.:/-]+$/.test(server) || !/^[\w./-]+$/.test(repository) || !/^\d+$/.test(run)) return undefined
  return `${server}/${repository}/actions/runs/${run}`
}

function line({ outcome, url }: KeptComment, { number }: PullRequest): string {
  const what = outcome === 'left' ? 'the comment is about a newer run already, and was left' : `comment ${outcome}`
  return `Pull request #${number}: ${what}: ${url}`
}
