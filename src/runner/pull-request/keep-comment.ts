import { type CommentIdentity, identityIn, type Marked, marker, selectComments } from './comment-identity.ts'
import { type IssueComment, type IssueComments, statusOf } from './issue-comments.ts'
import { isRateLimit } from './obstacle.ts'

/** What became of the comment. */
export interface KeptComment {
  /** `left`: it is about a newer run already. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'left'
  readonly url: string
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

  for (const [index, candidate] of candidates.entries()) {
    // What this run does not know of the place, the comment may.
    const body = `${marker({ ...candidate.identity, ...identity })}\n${text}`
    const kept = await updated(comments, candidate, body)
    if (kept === undefined) continue
    await removeAll(comments, [...candidates.slice(index + 1), ...stale])
    return kept
  }
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

/** `undefined`: it cannot be, since it is somebody else's or gone. */
async function updated(comments: IssueComments, comment: OwnComment, body: string): Promise<KeptComment | undefined> {
  if (comment.body.trimEnd() === body.trimEnd()) return { outcome: 'unchanged', url: comment.url }
  try {
    const { url } = await comments.update(comment.id, body)
    return { outcome: 'updated', url }
  } catch (error) {
    const status = statusOf(error)
    if ((status === 403 && !isRateLimit(error)) || status === 404) return undefined
    throw error
  }
}

/** What is superfluous and cannot be removed does no harm that a warning would mend. */
async function removeAll(comments: IssueComments, superfluous: readonly OwnComment[]): Promise<void> {
  for (const { id } of superfluous) await comments.remove(id).catch(() => undefined)
}
