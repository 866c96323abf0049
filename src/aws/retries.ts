import type { MetadataBearer, Pluggable } from '@smithy/types'
import type { Clock } from '../deployment/clock.ts'
import { classify } from './classify.ts'
import { readSdkError } from './sdk-error.ts'

export interface RetryPolicy {
  /** How often a call that only looks is sent at most. */
  readonly attempts: number
  readonly clock: Clock
  /** Aborted when no call is to go on any more. */
  readonly closing: AbortSignal
}

const LONGEST_DELAY_MS = 20_000

/** A throttled caller has to stay away for longer than an unlucky one. Each further delay is twice as long. */
const FIRST_DELAY_MS = { throttled: 1_000, other: 200 }

/**
 * Sends calls that only look again while AWS is throttling or unavailable; in place of the SDK's own retries (whose
 * `maxAttempts` is to be 1). Those cannot tell reads from writes, and their delay keeps the process alive after an abort.
 *
 * A write is sent once: after a lost answer nobody knows whether it was done, and whoever sent it has to look.
 *
 * An abort ends a call at once, also while credentials are being fetched, which the SDK does not stop.
 */
export function retries<Input extends object, Output extends MetadataBearer>(
  policy: RetryPolicy,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (args) => {
          const attempts = isRead(context.commandName ?? '') ? policy.attempts : 1
          const signal = AbortSignal.any([policy.closing, ...abortSignal(context.__smithy_context)])
          let lastWords: unknown
          for (let attempt = 1; ; attempt += 1) {
            try {
              return await unlessAborted(signal, () => next(args), lastWords)
            } catch (error) {
              const delay = delayBefore(error, attempt, attempts)
              if (delay === undefined) throw error
              lastWords = error
              await unlessAborted(signal, () => policy.clock.sleep(delay, signal), lastWords)
            }
          }
        },
        { name: 'retries', step: 'initialize', priority: 'high' },
      )
    },
  }
}

const isRead = (commandName: string): boolean => /^(?:Describe|List|Get|Head|BatchGet)/.test(commandName)

/** @returns how long to wait before the call is sent again, in ms; `undefined`: it is not to be sent again */
function delayBefore(error: unknown, attempt: number, attempts: number): number | undefined {
  const { kind } = classify(error)
  const { clockWasCorrected, retryAfterMs = 0 } = readSdkError(error)
  const unsigned = kind === 'denied' || kind === 'no-credentials' || kind === 'expired-credentials'
  // Refused for its time, so not done; the SDK has set its clock by the refusal. Even a write may be sent again.
  if (unsigned && clockWasCorrected) return attempt === 1 ? 0 : undefined
  if ((kind !== 'throttled' && kind !== 'unavailable') || attempt >= attempts) return undefined
  const longest = FIRST_DELAY_MS[kind === 'throttled' ? 'throttled' : 'other'] * 2 ** (attempt - 1)
  const jittered = longest * (0.5 + Math.random() / 2)
  return Math.min(Math.max(jittered, retryAfterMs), LONGEST_DELAY_MS)
}

/** The SDK hands the call's signal to middleware in its context. */
const abortSignal = (context: Readonly<Record<string, unknown>> | undefined): readonly AbortSignal[] =>
  context?.['abortSignal'] instanceof AbortSignal ? [context['abortSignal']] : []

/** A call that was aborted. Its `cause` is what AWS answered before, where the call was being sent again. */
export class GivenUp extends Error {
  override readonly name = 'AbortError'
}

/** @throws {GivenUp} as soon as `signal` is aborted; how `work` ends then is nobody's concern any more */
function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>, lastWords: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(new GivenUp('the call was aborted', { cause: lastWords }))
    }
    if (signal.aborted) {
      abort()
      return
    }
    signal.addEventListener('abort', abort, { once: true })
    void work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', abort)
      })
  })
}
