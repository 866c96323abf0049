import { readFile } from 'node:fs/promises'
import { member } from './member.ts'

/** The pull request that a workflow run is about. */
export interface PullRequest {
  /** `owner/name` of the repository that it was opened in. */
  readonly repository: string
  readonly number: number
  /** Its newest commit; a comment on a pull request starts workflows, too, and tells none. */
  readonly commit?: string
  /** Whose pull requests get a token that can only read, unless a setting or the workflow says otherwise. */
  readonly origin: 'repository' | 'fork' | 'dependabot'
}

/** What started the run. */
export type Trigger =
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest }
  /** Something else: a push, a schedule, a merge queue. */
  | { readonly kind: 'other'; readonly event: string }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Reads the event that started the run from the file that the runner names. Never throws. */
export async function triggerOf(env: NodeJS.ProcessEnv): Promise<Trigger> {
  // GitHub's own client reads the file, too, as soon as it is loaded, and fails with it.
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  if (file === '') return { kind: 'unreadable', why: 'GITHUB_EVENT_PATH is not set' }
  try {
    return triggerFrom(JSON.parse(await readFile(file, 'utf8')), env)
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) }
  }
}

/** @param payload the event as GitHub's webhooks describe it */
function triggerFrom(payload: unknown, env: NodeJS.ProcessEnv): Trigger {
  const pull = member(payload, 'pull_request')
  const issue = member(payload, 'issue')
  // A comment is about an issue, and a pull request is an issue, too.
  const subject = pull ?? (member(issue, 'pull_request') === undefined ? undefined : issue)
  if (subject === undefined) return { kind: 'other', event: env['GITHUB_EVENT_NAME'] ?? 'unknown' }

  const number = member(subject, 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    return { kind: 'unreadable', why: 'the pull request has no number' }
  }
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  if (!/^[^/]+\/[^/]+$/.test(repository)) return { kind: 'unreadable', why: 'GITHUB_REPOSITORY is not set' }
  const commit = textAt(pull, 'head', 'sha')
  return {
    kind: 'pull-request',
    pullRequest: {
      repository,
      number,
      ...(commit === undefined ? {} : { commit }),
      origin: originOf(pull, repository, env),
    },
  }
}

function originOf(pull: unknown, repository: string, env: NodeJS.ProcessEnv): PullRequest['origin'] {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot'
  // Such a run gets the token of a run for its own repository, wherever the pull request comes from.
  if (pull === undefined || env['GITHUB_EVENT_NAME'] === 'pull_request_target') return 'repository'
  // A fork that has been deleted meanwhile has no repository any more.
  const head = textAt(pull, 'head', 'repo', 'full_name')
  return head?.toLowerCase() === repository.toLowerCase() ? 'repository' : 'fork'
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = keys.reduce(member, value)
  return typeof found === 'string' ? found : undefined
}
