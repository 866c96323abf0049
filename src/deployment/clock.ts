/** Time comes in from outside, so that tests run an hour's rollout in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The wall clock. A pending sleep keeps the process alive; an aborted one leaves no timer behind. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve()
        return
      }
      const wake = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      // The time may be over by now; of a negative one Node warns in the log.
      const timer = setTimeout(wake, Math.max(0, ms))
      signal?.addEventListener('abort', wake, { once: true })
    }),
}
