/** A comment on an issue or a pull request. */
export interface IssueComment {
  readonly id: number
  readonly author: string
  readonly body: string
  /** ISO 8601, whole seconds. */
  readonly createdAt: string
  readonly updatedAt: string
}

interface Issue {
  readonly repository: string
  readonly number: number
  readonly comments: IssueComment[]
  isLocked: boolean
}

/** Pull requests, by repository and number, with their comments in the order of time. */
export class IssueComments {
  readonly #now: () => number
  readonly #issues: Issue[] = []
  readonly #repositories: string[] = []
  #made = 0

  constructor(now: () => number) {
    this.#now = now
  }

  open(repository: string, number: number): void {
    if (this.issue(repository, number) !== undefined) return
    this.#issues.push({ repository, number, comments: [], isLocked: false })
    if (this.repositoryId(repository) === undefined) this.#repositories.push(repository)
  }

  lock(repository: string, number: number): void {
    const issue = this.issue(repository, number)
    if (issue !== undefined) issue.isLocked = true
  }

  /** Repositories are found in any case. */
  issue(repository: string, number: number): Issue | undefined {
    return this.#issues.find((each) => isSame(each.repository, repository) && each.number === number)
  }

  add(issue: Issue, author: string, body: string): IssueComment {
    this.#made += 1
    const at = this.#time()
    const comment = { id: 1_000_000 + this.#made, author, body, createdAt: at, updatedAt: at }
    issue.comments.push(comment)
    return comment
  }

  /** The issue of a repository that has a comment of this ID. */
  holding(repository: string, id: number): Issue | undefined {
    return this.#issues.find(
      (each) => isSame(each.repository, repository) && each.comments.some((comment) => comment.id === id),
    )
  }

  change(issue: Issue, id: number, body: string): IssueComment | undefined {
    const index = issue.comments.findIndex((comment) => comment.id === id)
    const former = issue.comments[index]
    if (former === undefined) return undefined
    const changed = { ...former, body, updatedAt: this.#time() }
    issue.comments[index] = changed
    return changed
  }

  remove(issue: Issue, id: number): void {
    const index = issue.comments.findIndex((comment) => comment.id === id)
    if (index >= 0) issue.comments.splice(index, 1)
  }

  /** Under this, GitHub links to further pages. */
  repositoryId(repository: string): number | undefined {
    const index = this.#repositories.findIndex((each) => isSame(each, repository))
    return index < 0 ? undefined : index + 1
  }

  repositoryOf(id: number): string | undefined {
    return this.#repositories[id - 1]
  }

  #time(): string {
    return new Date(this.#now()).toISOString().replace(/\.\d+Z$/, 'Z')
  }
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
