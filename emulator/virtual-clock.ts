/**
 * A clock that only moves when someone waits: an hour's rollout takes no time at all. It has the shape of the action's own
 * clock, so one instance drives both the code under test and the emulator.
 */
export class VirtualClock {
  #now: number

  /** @param startMs milliseconds since the epoch */
  constructor(startMs: number = Date.UTC(2026, 0, 1)) {
    this.#now = startMs
  }

  /** Milliseconds since the epoch. Bound, so that `{ now: clock.now }` works. */
  readonly now = (): number => this.#now

  /** Lets `ms` milliseconds pass at once and then resolves. An aborted signal resolves without letting any pass. */
  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted !== true) this.advance(ms)
    await Promise.resolve()
  }

  /** Lets `ms` milliseconds pass. Time never runs backwards. */
  advance(ms: number): void {
    this.#now += Math.max(0, ms)
  }
}
