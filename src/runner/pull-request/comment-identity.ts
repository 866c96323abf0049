import { createHash } from 'node:crypto'
import type { Report } from '../../deployment/report.ts'
import { accountOfRole, executionRolesOf, type Specification } from '../../deployment/specification.ts'
import { clipped } from '../harmless-text.ts'

/**
 * Which endpoint a comment is about. What a run does not know is left out: inputs that are refused may not tell the region, and
 * only those that name an execution role tell the account.
 */
export interface CommentIdentity {
  readonly region?: string
  readonly endpoint?: string
  /** Not the account's number: whoever keeps that from the log does not want it in a comment. */
  readonly account?: string
  /** The workflow run that wrote it. A newer one has a greater number. */
  readonly run?: number
}

const PLACE = ['region', 'endpoint', 'account'] as const

/** Longer than any name that AWS gives. */
const LONGEST_NAME = 100

/** What is known of where a run would deploy to. */
export function identityOf(
  { region, endpointName, ...refused }: Report,
  specification: Specification | undefined,
  runId: string | undefined,
): CommentIdentity {
  const [place, name] = [specification?.region ?? region, specification?.endpointName ?? endpointName]
  const account = specification === undefined ? refused.account : accountOf(specification)
  const run = Number(runId)
  return {
    ...(place === undefined ? {} : { region: clipped(place, LONGEST_NAME) }),
    ...(name === undefined ? {} : { endpoint: clipped(name, LONGEST_NAME) }),
    ...(account === undefined ? {} : { account: createHash('sha256').update(account).digest('hex').slice(0, 12) }),
    ...(Number.isSafeInteger(run) && run > 0 ? { run } : {}),
  }
}

function accountOf(specification: Specification): string | undefined {
  return executionRolesOf(specification)
    .map(accountOfRole)
    .find((account) => account !== undefined)
}

/** The first line of a comment, by which a later run knows it again. It is not shown, and no name can end it: `>` is encoded. */
export function marker(identity: CommentIdentity): string {
  const query = new URLSearchParams()
  for (const key of [...PLACE, 'run'] as const) {
    const known = identity[key]
    if (known !== undefined) query.set(key, String(known))
  }
  return `<!-- deploy-sagemaker-endpoint plan?${query.toString()} -->`
}

/** What a comment is about; `undefined` if it does not begin with a marker: people quote comments. */
export function identityIn(body: string): CommentIdentity | undefined {
  const query = /^<!-- deploy-sagemaker-endpoint plan\?(\S*) -->/.exec(body)?.[1]
  if (query === undefined) return undefined
  const told = new URLSearchParams(query)
  const run = Number(told.get('run') ?? undefined)
  const place = [...told].filter(([key]) => PLACE.some((known) => known === key))
  return { ...Object.fromEntries(place), ...(Number.isSafeInteger(run) ? { run } : {}) }
}

/** A comment that begins with a marker. */
export interface Marked {
  readonly identity: CommentIdentity
}

/** What is to be done with the comments that are there. */
export interface Selection<Comment> {
  /** The one to be updated, and further ones should that not be possible. */
  readonly candidates: readonly Comment[]
  /** Those that would be left to go stale. */
  readonly stale: readonly Comment[]
}

/**
 * Pure: which of this action's comments is the one to keep up to date, and which have become superfluous. A comment about the same
 * place is; else the only one that may be about it, since one of the two does not know it all. But not one of the same run: that is
 * another job's, and about another place.
 * @param comments the oldest first
 */
export function selectComments<Comment extends Marked>(
  comments: readonly Comment[],
  identity: CommentIdentity,
): Selection<Comment> {
  const same = comments.filter((comment) => PLACE.every((key) => comment.identity[key] === identity[key]))
  const possible = comments.filter((comment) => isPossible(comment.identity, identity))
  if (same.length === 0) {
    const [only, ...others] = possible
    const isOurs = only !== undefined && others.length === 0 && only.identity.run !== identity.run
    return { candidates: isOurs ? [only] : [], stale: [] }
  }
  // What an earlier run said before it knew the place; a run at the same time may say it of another.
  const vague = possible.filter(
    (comment) =>
      !same.includes(comment) &&
      PLACE.every((key) => comment.identity[key] === undefined || identity[key] !== undefined) &&
      (comment.identity.run ?? 0) < (identity.run ?? 0),
  )
  // Two runs at once may have created one each.
  return { candidates: same, stale: vague }
}

function isPossible(one: CommentIdentity, other: CommentIdentity): boolean {
  return PLACE.every((key) => one[key] === undefined || other[key] === undefined || one[key] === other[key])
}
