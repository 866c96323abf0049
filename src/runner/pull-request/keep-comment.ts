import { type CommentIdentity, identityIn, type Marked, marker, selectComments } from './comment-identity.ts'
import type { IssueComment, IssueComments } from './issue-comments.ts'
import { isRateLimit, statusOf } from './refusal.ts'

/** What became of the comment. */
export interface KeptComment {
  /** `left`: it is about a newer run already. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'left'
  readonly url: string
}

/** GitHub does not let the token change a comment that is there; `cause` is what it said. */
export class Unchangeable extends Error {
  /** The comment's page. */
  readonly url: string

  constructor(url: string, cause: unknown) {
    super('The comment cannot be changed.', { cause })
    this.url = url
  }
}

type OwnComment = IssueComment & Marked

/**
 * Leaves one comment about a place, with this text: updates the oldest there is, or creates one. It looks first, so that a second
 * try after a lost answer does no harm.
 * @param text Markdown
 * @throws what GitHub refuses
 */
export async function keepComment(
  comments: IssueComments,
  identity: CommentIdentity,
  text: string,
): Promise<KeptComment> {
  const own = await ownComments(comments)
  const { candidates, stale } = selectComments(own, identity)
  const newer = candidates.find((comment) => (comment.identity.run ?? 0) > (identity.run ?? Infinity))
  if (newer !== undefined) return { outcome: 'left', url: newer.url }

  const refused: Refused[] = []
  for (const [index, candidate] of candidates.entries()) {
    // What this run does not know of the place, the comment may.
    const body = `${marker({ ...candidate.identity, ...identity })}\n${text}`
    const kept = await updated(comments, candidate, body)
    if ('outcome' in kept) {
      await removeAll(comments, [...candidates.slice(index + 1), ...stale])
      return kept
    }
    refused.push(kept)
  }
  await throwIfOurs(comments, refused)
  const { url } = await comments.create(`${marker(identity)}\n${text}`)
  return { outcome: 'created', url }
}

/**
 * The comments that begin with a marker and are by this token's user. Anybody may begin a comment with a marker, and could then change
 * the plan in it. An app cannot ask who it is, so an app's comment is taken for ours: apps are let into a repository by its owners.
 */
async function ownComments(comments: IssueComments): Promise<readonly OwnComment[]> {
  const marked = (await comments.list()).flatMap((comment) => {
    const identity = identityIn(comment.body)
    return identity === undefined ? [] : [{ ...comment, identity }]
  })
  const isByPerson = marked.some(({ author }) => !author.isBot)
  const user = isByPerson ? await comments.user() : undefined
  return marked.filter(({ author }) => author.isBot || author.login === user)
}

/** A comment that cannot be changed, and why. */
interface Refused {
  readonly comment: OwnComment
  readonly error: unknown
}

async function updated(comments: IssueComments, comment: OwnComment, body: string): Promise<KeptComment | Refused> {
  if (comment.body.trimEnd() === body.trimEnd()) return { outcome: 'unchanged', url: comment.url }
  try {
    const { url } = await comments.update(comment.id, body)
    return { outcome: 'updated', url }
  } catch (error) {
    const status = statusOf(error)
    if (!isRateLimit(error) && (status === 403 || status === 404 || status === 410)) return { comment, error }
    throw error
  }
}

/**
 * A new comment beside our own that could not be changed this once would be left to go stale. So there is one only where those that
 * cannot be changed are gone by now, or an app's while the token is a person's.
 * @throws {Unchangeable} for any other
 */
async function throwIfOurs(comments: IssueComments, refused: readonly Refused[]): Promise<void> {
  if (refused.length === 0) return
  const present = new Set((await comments.list()).map(({ id }) => id))
  const left = refused.filter(({ comment }) => present.has(comment.id))
  if (left.length === 0) return
  const user = await comments.user()
  const ours = left.find(({ comment: { author } }) => user === undefined || author.login === user)
  if (ours !== undefined) throw new Unchangeable(ours.comment.url, ours.error)
}

/** What is superfluous and cannot be removed does no harm that a warning would mend. */
async function removeAll(comments: IssueComments, superfluous: readonly OwnComment[]): Promise<void> {
  for (const { id } of superfluous) await comments.remove(id).catch(() => undefined)
}
