import { VERSION } from '../../version.ts'
import type { PullRequest } from './triggering.ts'

/** A comment as GitHub has it. */
export interface IssueComment {
  readonly id: number
  /** Its page. */
  readonly url: string
  readonly body: string
  readonly author: { readonly login: string; readonly isBot: boolean }
}

/** The comments of one pull request. What GitHub refuses is thrown, with its HTTP `status`. */
export interface IssueComments {
  /** All there are, the oldest first. */
  list(): Promise<readonly IssueComment[]>
  create(body: string): Promise<IssueComment>
  update(id: number, body: string): Promise<IssueComment>
  remove(id: number): Promise<void>
  /** Whose token it is; `undefined` for an app's, such as a job's own, which has no user. */
  user(): Promise<string | undefined>
}

const PER_PAGE = 100

/** Octokit would print to stderr. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/**
 * Reaches GitHub as the runner's environment says: its API's address (that of an Enterprise Server, too) and the proxy.
 * @param signal breaks every request off
 */
export async function connect(
  { repository, number }: Pick<PullRequest, 'repository' | 'number'>,
  token: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<IssueComments> {
  // The largest library of all is loaded by nobody but who needs it.
  const { getOctokit } = await import('@actions/github')
  const apiUrl = (env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '')
  const { issues, users } = getOctokit(token, {
    log: SILENT,
    userAgent: `deploy-sagemaker-endpoint/${VERSION}`,
    ...(apiUrl === '' ? {} : { baseUrl: apiUrl }),
  }).rest
  const [owner = '', repo = ''] = repository.split('/')
  const request = { signal, log: SILENT }
  const pull = { owner, repo, issue_number: number, request }
  return {
    async list() {
      const comments: IssueComment[] = []
      // Not Octokit's own paging, which leaves the signal behind.
      for (let page = 1; ; page++) {
        const { data, headers } = await issues.listComments({ ...pull, per_page: PER_PAGE, page })
        comments.push(...data.map(commentFrom))
        if (headers.link?.includes('rel="next"') !== true) return comments
      }
    },
    async create(body) {
      const { data } = await issues.createComment({ ...pull, body })
      return commentFrom(data)
    },
    async update(id, body) {
      const { data } = await issues.updateComment({ owner, repo, comment_id: id, body, request })
      return commentFrom(data)
    },
    async remove(id) {
      await issues.deleteComment({ owner, repo, comment_id: id, request })
    },
    async user() {
      try {
        const { data } = await users.getAuthenticated({ request })
        return data.login
      } catch (error) {
        // An app has none, and what else prevents the question is told by the calls that matter.
        if ((statusOf(error) ?? 500) < 500) return undefined
        throw error
      }
    },
  }
}

/** The HTTP status of what GitHub refused; of a request that got no answer, Octokit says 500. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

function commentFrom({
  id,
  html_url: url,
  body,
  user,
}: {
  readonly id: number
  readonly html_url: string
  readonly body?: string
  readonly user: { readonly login: string; readonly type: string } | null
}): IssueComment {
  return {
    id,
    url,
    body: body ?? '',
    author: { login: user?.login ?? '', isBot: user?.type === 'Bot' || user?.login.endsWith('[bot]') === true },
  }
}

function nothing(): void {}
