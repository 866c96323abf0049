import type { Denial, Lookup, Unanswered } from './aws.ts'
import { classify } from './classify.ts'
import type { AwsFailure } from './failure.ts'
import { GivenUp } from './retries.ts'

/** What the SDK calls every 404 whose answer names no error: a proxy's page as well as S3's answer to HEAD. */
const NAMELESS = 'NotFound'

/**
 * Makes a look at a side service out of a call: AWS's refusal is an answer, since a caller who may not look goes on without.
 *
 * @throws whatever `look` throws, where it is no answer or will not stay the answer: no connection, a throttle, a 5xx,
 * expired credentials, an abort. A name must never depend on the weather.
 */
export async function lookUp<T>(look: () => Promise<Lookup<T>>): Promise<Lookup<T>> {
  try {
    return await look()
  } catch (error) {
    const failure = classify(error)
    if (failure.httpStatus === undefined) throw error
    switch (failure.kind) {
      case 'not-found':
        return failure.name === NAMELESS ? denial(failure) : { kind: 'absent', message: failure.message }
      case 'throttled':
      case 'unavailable':
      case 'expired-credentials':
      case 'aborted':
        throw error
      case 'denied':
      case 'rejected':
      case 'no-credentials':
      case 'limit-exceeded':
      case 'already-exists':
      case 'in-progress':
        return denial(failure)
    }
  }
}

/** What a refusal means to a caller who goes on without an answer. */
export function denial({ kind, message, permission }: AwsFailure): Denial {
  if (kind !== 'denied') return { kind: 'denied', message, actions: [] }
  return { kind: 'denied', message, ...(permission !== undefined && { actions: [permission.action] }) }
}

/** @returns why a look has no answer: AWS's last words, or that there were none in time */
export function noAnswer(error: unknown, limitMs: number): Unanswered {
  const lastWords = error instanceof GivenUp ? (error.cause ?? error) : error
  const { kind, message } = classify(lastWords)
  return kind === 'aborted'
    ? { kind: 'unanswered', message: `no answer within ${limitMs / 1_000} s`, isLate: true }
    : { kind: 'unanswered', message }
}

/**
 * What an answer of AWS always holds, be it an empty list.
 *
 * @throws {Error} where it is missing: that was no answer of AWS, and proves nothing
 */
export function told<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the answer holds no ${what}`)
  return value
}
