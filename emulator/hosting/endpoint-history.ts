import type { EndpointState } from './endpoint-state.ts'
import type { Timeline } from '../service/timeline.ts'

interface Moment {
  readonly at: number
  /** `undefined`: there is no such endpoint from here on. */
  readonly state: EndpointState | undefined
}

/** All endpoints with all that they ever were, so that stale reads can be told. Names are found in any case. */
export class EndpointHistory {
  readonly #timeline: Timeline
  readonly #moments = new Map<string, Moment[]>()

  constructor(timeline: Timeline) {
    this.#timeline = timeline
  }

  /** From now on the endpoint is so; `undefined`: gone. */
  become(name: string, state: EndpointState | undefined): void {
    const key = name.toLowerCase()
    const moments = this.#moments.get(key) ?? []
    moments.push({ at: this.#timeline.time(), state })
    this.#moments.set(key, moments)
  }

  get(name: string): EndpointState | undefined {
    return this.#moments.get(name.toLowerCase())?.at(-1)?.state
  }

  /** As it was at `at` (ms since the epoch). */
  asOf(name: string, at: number): EndpointState | undefined {
    return this.#moments.get(name.toLowerCase())?.findLast((moment) => moment.at <= at)?.state
  }

  all(): readonly EndpointState[] {
    return [...this.#moments.keys()].flatMap((name) => this.get(name) ?? [])
  }

  /** Each status with the config that was live, in the order of time, repetitions left out. */
  statuses(name: string): readonly { readonly at: number; readonly status: string; readonly configName: string }[] {
    const told = (this.#moments.get(name.toLowerCase()) ?? []).map(({ at, state }) => ({
      at,
      status: state?.status ?? 'gone',
      configName: state?.live.configName ?? '',
    }))
    return told.filter(({ status, configName }, index) => {
      const before = told[index - 1]
      return before?.status !== status || before.configName !== configName
    })
  }
}
