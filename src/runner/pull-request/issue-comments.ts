import { PROXY_VARIABLES, proxyUrl } from '../../proxy-url.ts'
import { VERSION } from '../../version.ts'
import { member } from './member.ts'
import { isPassing, isRateLimit, statusOf } from './refusal.ts'
import type { PullRequest } from './triggering.ts'

/** A comment as GitHub has it. */
export interface IssueComment {
  readonly id: number
  /** Its page. */
  readonly url: string
  readonly body: string
  readonly author: { readonly login: string; readonly isBot: boolean }
}

/**
 * The comments of one pull request. What GitHub refuses is thrown, with its HTTP `status`; of an answer that is not GitHub's, an
 * error that says so.
 */
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

const GITHUB_COM = 'https://api.github.com'

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
  nameProxySchemes(env)
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
  const commentFrom = (data: unknown): IssueComment => {
    const comment = readComment(data)
    if (comment === undefined) throw notGitHub(apiUrl)
    return comment
  }
  const pull = { owner, repo, issue_number: number, request }
  return {
    async list() {
      const comments: IssueComment[] = []
      // Not Octokit's own paging, which leaves the signal behind.
      for (let page = 1; ; page++) {
        const { data, headers } = await issues.listComments({ ...pull, per_page: PER_PAGE, page })
        if (!Array.isArray(data)) throw notGitHub(apiUrl)
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
        const login = member(data, 'login')
        if (typeof login === 'string') return login
      } catch (error) {
        if (statusOf(error) === undefined || isPassing(error) || isRateLimit(error)) throw error
        // An app has none, and what else forbids the question is told by the calls that matter.
        return undefined
      }
      throw notGitHub(apiUrl)
    },
  }
}

/**
 * GitHub's toolkit reads the variables of the process as soon as it is loaded. It takes `10.0.0.1:3128` for an HTTP proxy, as curl
 * does, but `localhost:3128` for an address with the scheme `localhost`, and then goes without a proxy in silence.
 */
function nameProxySchemes(env: NodeJS.ProcessEnv): void {
  for (const name of PROXY_VARIABLES) {
    const named = env[name]
    if (named !== undefined) env[name] = proxyUrl(named)
  }
}

/** A proxy's page, for example, may have the status of a success. `undefined`: this is no comment. */
function readComment(data: unknown): IssueComment | undefined {
  const [id, url, body] = [member(data, 'id'), member(data, 'html_url'), member(data, 'body')]
  if (typeof id !== 'number' || typeof url !== 'string') return undefined
  const login = member(member(data, 'user'), 'login')
  const author = typeof login === 'string' ? login : ''
  const isBot = member(member(data, 'user'), 'type') === 'Bot' || author.endsWith('[bot]')
  return { id, url, body: typeof body === 'string' ? body : '', author: { login: author, isBot } }
}

function notGitHub(apiUrl: string): Error {
  const address = apiUrl === '' ? GITHUB_COM : apiUrl
  return new Error(
    `something other than GitHub’s API answered at ${address}. Check the address (GITHUB_API_URL), and the proxy if there is one (HTTPS_PROXY)`,
  )
}

function nothing(): void {}
