interface Event {
  readonly at: number
  readonly run: () => void
}

/**
 * What is due to happen, in the order of time. The emulator has no timers: whenever it is asked something, it first lets
 * everything happen that was due until now, so that its state is a function of the clock alone, a virtual or a real one.
 */
export class Timeline {
  readonly #now: () => number
  readonly #events: Event[] = []
  /** While an event runs: its own time, which is earlier than the clock's when the clock leapt over it. */
  #running: number | undefined

  /** @param now milliseconds since the epoch */
  constructor(now: () => number) {
    this.#now = now
  }

  /** The time at which something happens: the clock's, or that of the event that is running. */
  time(): number {
    return this.#running ?? this.#now()
  }

  /** Has `run` happen at `at` (ms since the epoch), after what was planned for that time before. A past time means now. */
  at(at: number, run: () => void): void {
    const due = Math.max(at, this.time())
    let index = this.#events.length
    while (index > 0 && (this.#events[index - 1]?.at ?? 0) > due) index -= 1
    this.#events.splice(index, 0, { at: due, run })
  }

  /** Lets everything happen that is due. What an event plans for a time that is past already happens as well. */
  settle(): void {
    if (this.#running !== undefined) return
    const until = this.#now()
    try {
      for (let next = this.#events[0]; next !== undefined && next.at <= until; next = this.#events[0]) {
        this.#events.shift()
        this.#running = next.at
        next.run()
      }
    } finally {
      this.#running = undefined
    }
  }

  /** When the next thing is due, if any (ms since the epoch). */
  nextAt(): number | undefined {
    return this.#events[0]?.at
  }
}
