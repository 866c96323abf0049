import { IssueComments, type IssueComment } from './issue-comments.ts'
import { type Listening, listen } from '../wire/server.ts'
import type { WireRequest, WireResponse } from '../wire/message.ts'

/** What a workflow's `permissions:` gives a token. */
export interface TokenPermissions {
  readonly issues?: 'read' | 'write' | 'none'
  readonly 'pull-requests'?: 'read' | 'write' | 'none'
}

/** One request that reached the stand-in, and how it was answered. */
export interface GitHubRequest {
  readonly method: string
  /** Below the API's base path, with the query. */
  readonly path: string
  readonly token: string | undefined
  /** Of a write; `undefined`: none, or no JSON. */
  readonly body: unknown
  /** 0: not answered. */
  readonly status: number
}

/** An answer in place of the usual one; `dropped`: the connection breaks; `hung`: it stays silent for ever. */
export type GitHubFault =
  | 'dropped'
  | 'hung'
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  /** What is no answer of GitHub's, such as a page of a proxy. */
  | { readonly status: number; readonly page: string; readonly headers?: Readonly<Record<string, string>> }

export interface GitHubStandInOptions {
  /** Where the REST API begins: nothing on github.com, `/api/v3` on GitHub Enterprise Server. */
  readonly basePath?: string
  readonly now?: () => number
}

type Answer = Extract<WireResponse, { kind: 'answer' }>

/** What has been asked for, past the token. */
interface Asked {
  readonly request: WireRequest
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

const mostPerPage = 100
const defaultPerPage = 30
const longestBody = 65_536
const workflowBot = 'github-actions[bot]'

/**
 * GitHub's REST API as far as a comment on a pull request needs it: list, create, update and delete, and whose a token is. Every token
 * may write, until one is granted less, and is a job's own, until it is said to be a person's.
 */
export class GitHubStandIn {
  readonly #basePath: string
  readonly #comments: IssueComments
  readonly #granted = new Map<string, TokenPermissions>()
  readonly #persons = new Map<string, string>()
  readonly #faults: { readonly fault: GitHubFault; readonly request: string }[] = []
  /** Every request in the order of arrival. */
  readonly journal: GitHubRequest[] = []

  constructor({ basePath = '', now = Date.now }: GitHubStandInOptions = {}) {
    this.#basePath = basePath
    this.#comments = new IssueComments(now)
  }

  /**
   * Opens a pull request. Any other is not found.
   *
   * @example github.openPullRequest('octo/churn', 7)
   */
  openPullRequest(repository: string, number: number): void {
    this.#comments.open(repository, number)
  }

  /** Somebody else comments. Gives the comment's ID. */
  comment(repository: string, number: number, body: string, login = 'octocat'): number {
    this.#comments.open(repository, number)
    const issue = this.#comments.issue(repository, number)
    return issue === undefined ? 0 : this.#comments.add(issue, login, body).id
  }

  /** The comments on a pull request, the oldest first, for assertions. */
  comments(repository: string, number: number): readonly IssueComment[] {
    return [...(this.#comments.issue(repository, number)?.comments ?? [])]
  }

  /**
   * Says what a token may do. From then on, tokens of which nothing was said are bad credentials.
   *
   * @example github.grant('fork', { 'pull-requests': 'read' })
   */
  grant(token: string, permissions: TokenPermissions): void {
    this.#granted.set(token, permissions)
  }

  /**
   * Says that a token is a person's own (a personal access token). Any other is an app's: a job's is the app's GitHub Actions.
   *
   * @example github.belongsTo('pat', 'octocat')
   */
  belongsTo(token: string, login: string): void {
    this.#persons.set(token, login)
  }

  /** Locks the conversation: an app can comment no more. */
  lock(repository: string, number: number): void {
    this.#comments.lock(repository, number)
  }

  /**
   * What befalls the next request, or the next whose method and path begin so. Several calls queue up.
   *
   * @example github.failNext({ status: 502, message: 'Server Error' }, 'POST')
   * @example github.failNext({ status: 429, message: 'Too Many Requests' }, 'GET /user')
   */
  failNext(fault: GitHubFault, request = ''): void {
    this.#faults.push({ fault, request })
  }

  /** Puts the stand-in on a port of this machine. `url` is what the runner calls `GITHUB_API_URL`. */
  async listen(port = 0): Promise<Listening> {
    const server = await listen(this.handle, port)
    return { url: `${server.url}${this.#basePath}`, close: () => server.close() }
  }

  /** Takes a request off the wire, and gives the answer. */
  readonly handle = (request: WireRequest): Promise<WireResponse> => {
    const told = this.#answer(request)
    this.journal.push({
      method: request.method,
      path: request.url.slice(this.#basePath.length),
      token: tokenOf(request),
      body: jsonOf(request.body),
      status: told.kind === 'answer' ? told.status : 0,
    })
    return Promise.resolve(told)
  }

  #answer(request: WireRequest): WireResponse {
    const fault = this.#takeFault(`${request.method} ${request.url.slice(this.#basePath.length)}`)
    if (fault === 'dropped') return { kind: 'broken' }
    if (fault === 'hung') return { kind: 'hung' }
    if (fault !== undefined && 'page' in fault) return page(fault.status, fault.page, fault.headers)
    if (fault !== undefined) return problem(fault.status, fault.message, fault.headers)
    const { pathname, searchParams } = new URL(request.url, 'http://github')
    if (!pathname.startsWith(`${this.#basePath}/`)) return problem(404, 'Not Found')
    const asked = {
      request,
      path: pathname.slice(this.#basePath.length),
      query: searchParams,
      body: jsonOf(request.body),
    }
    return this.#refuseToken(request) ?? this.#route(asked) ?? problem(404, 'Not Found')
  }

  #takeFault(asked: string): GitHubFault | undefined {
    const index = this.#faults.findIndex(({ request }) => asked.startsWith(request))
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault
  }

  #route(asked: Asked): Answer | undefined {
    const { request, path } = asked
    if (request.method === 'GET' && path === '/user') return this.#user(request)
    const [, owner, name, number] = /^\/repos\/([^/]+)\/([^/]+)\/issues\/(\d+)\/comments$/.exec(path) ?? []
    const [, id, pageOf] = /^\/repositories\/(\d+)\/issues\/(\d+)\/comments$/.exec(path) ?? []
    const [, ofOwner, ofName, comment] = /^\/repos\/([^/]+)\/([^/]+)\/issues\/comments\/(\d+)$/.exec(path) ?? []
    if (request.method === 'GET' && number !== undefined) return this.#list(asked, `${owner}/${name}`, Number(number))
    if (request.method === 'GET' && pageOf !== undefined) {
      return this.#list(asked, this.#comments.repositoryOf(Number(id)) ?? '', Number(pageOf))
    }
    if (request.method === 'POST' && number !== undefined) {
      return this.#create(asked, `${owner}/${name}`, Number(number))
    }
    if (request.method === 'PATCH' && comment !== undefined) {
      return this.#update(asked, `${ofOwner}/${ofName}`, Number(comment))
    }
    if (request.method === 'DELETE' && comment !== undefined) {
      return this.#delete(`${ofOwner}/${ofName}`, Number(comment))
    }
    return undefined
  }

  /** An app's token has no user. */
  #user(request: WireRequest): Answer {
    const login = this.#persons.get(tokenOf(request) ?? '')
    return login === undefined
      ? problem(403, 'Resource not accessible by integration')
      : json(200, { login, type: 'User' })
  }

  #list({ request, query }: Asked, repository: string, number: number): Answer | undefined {
    const issue = this.#comments.issue(repository, number)
    if (issue === undefined) return undefined
    const size = Math.min(mostPerPage, Number(query.get('per_page') ?? defaultPerPage))
    const page = Number(query.get('page') ?? 1)
    const pages = Math.max(1, Math.ceil(issue.comments.length / size))
    const link = (rel: string, to: number): string => {
      const target = `${this.#origin(request)}${this.#basePath}/repositories/${this.#comments.repositoryId(repository)}/issues/${number}/comments`
      return `<${target}?per_page=${size}&page=${to}>; rel="${rel}"`
    }
    const links = [
      ...(page > 1 ? [link('prev', page - 1)] : []),
      ...(page < pages ? [link('next', page + 1), link('last', pages)] : []),
      ...(page > 1 ? [link('first', 1)] : []),
    ]
    const shown = issue.comments.slice((page - 1) * size, page * size)
    return json(
      200,
      shown.map((comment) => this.#described(request, issue.repository, number, comment)),
      links.length === 0 ? {} : { link: links.join(', ') },
    )
  }

  #create({ request, body }: Asked, repository: string, number: number): Answer | undefined {
    const issue = this.#comments.issue(repository, number)
    const text = textOf(body)
    if (issue === undefined) return undefined
    if (typeof text !== 'string') return text
    if (issue.isLocked) return problem(403, 'Unable to create comment because issue is locked.')
    const author = this.#persons.get(tokenOf(request) ?? '') ?? workflowBot
    return json(201, this.#described(request, issue.repository, number, this.#comments.add(issue, author, text)))
  }

  #update({ request, body }: Asked, repository: string, id: number): Answer | undefined {
    const issue = this.#comments.holding(repository, id)
    const text = textOf(body)
    if (issue === undefined) return undefined
    if (typeof text !== 'string') return text
    const changed = this.#comments.change(issue, id, text)
    return changed && json(200, this.#described(request, issue.repository, issue.number, changed))
  }

  #delete(repository: string, id: number): Answer | undefined {
    const issue = this.#comments.holding(repository, id)
    if (issue === undefined) return undefined
    this.#comments.remove(issue, id)
    return { kind: 'answer', status: 204, headers: {}, body: Buffer.of() }
  }

  /** Either permission will do: a pull request is an issue, too. */
  #refuseToken(request: WireRequest): Answer | undefined {
    const token = tokenOf(request)
    if (token === undefined) return problem(401, 'Requires authentication')
    if (this.#granted.size === 0) return undefined
    const permissions = this.#granted.get(token)
    // Whose a token is may be asked with any.
    if (permissions !== undefined && request.url === `${this.#basePath}/user`) return undefined
    if (permissions === undefined) return problem(401, 'Bad credentials')
    const given = [permissions.issues, permissions['pull-requests']]
    const needed = request.method === 'GET' ? ['read', 'write'] : ['write']
    if (given.some((level) => level !== undefined && needed.includes(level))) return undefined
    const accepted = `issues=${needed[0]}; pull_requests=${needed[0]}`
    return problem(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted })
  }

  #described(request: WireRequest, repository: string, number: number, comment: IssueComment): object {
    const origin = this.#origin(request)
    const api = `${origin}${this.#basePath}/repos/${repository}`
    return {
      id: comment.id,
      node_id: Buffer.from(`IC${comment.id}`).toString('base64'),
      url: `${api}/issues/comments/${comment.id}`,
      html_url: `${origin}/${repository}/pull/${number}#issuecomment-${comment.id}`,
      issue_url: `${api}/issues/${number}`,
      user: { login: comment.author, type: comment.author.endsWith('[bot]') ? 'Bot' : 'User' },
      author_association: 'NONE',
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
    }
  }

  #origin({ headers }: WireRequest): string {
    return `http://${headers['host'] ?? 'localhost'}`
  }
}

const tokenOf = ({ headers }: WireRequest): string | undefined =>
  /^(?:token|bearer)\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1]

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}

/** The comment's text, or GitHub's refusal of it. */
const textOf = (body: unknown): string | Answer => {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined
  if (typeof text !== 'string') return problem(422, 'Invalid request.\n\n"body" wasn\'t supplied.')
  if (text.trim() === '') return unprocessable("Body can't be blank")
  if (text.length > longestBody) return unprocessable(`Body is too long (maximum is ${longestBody} characters)`)
  return text
}

const documentation = 'https://docs.github.com/rest/issues/comments'

const unprocessable = (message: string): Answer =>
  json(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    documentation_url: documentation,
    status: '422',
  })

const problem = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  json(status, { message, documentation_url: documentation, status: String(status) }, headers)

const page = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: Buffer.from(body),
})

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: Buffer.from(JSON.stringify(body)),
})
