import type { ResourceKind } from '../service/refusal.ts'

/** Milliseconds, or a function that draws them anew for each resource. */
export type Lag = number | (() => number)

/** From when on (ms since the epoch) a new resource is found by reads of it, and by requests that refer to it. */
export interface Visibility {
  readonly described: number
  readonly referred: number
}

export interface StaleWindow {
  /** The caller's reads between these times (ms since the epoch, `until` excluded) are stale. */
  readonly from: number
  readonly until: number
  /** As of when they answer: a time, or how far they lag behind. */
  readonly asOf: number | { readonly behindMs: number }
}

/**
 * Eventual consistency, as far as a script asks for it. By default everything is seen at once. What others than the caller
 * do is not subject to it.
 */
export class Consistency {
  readonly #described = new Map<ResourceKind, Lag>()
  readonly #referred = new Map<ResourceKind, Lag>()
  readonly #windows = new Map<string, StaleWindow[]>()
  #reading: ((endpointName: string, at: number) => number) | undefined

  /**
   * From now on, new resources of a kind are not found for a while: `described` by Describe and List, `referred` by the
   * create and update calls that name them. One number stands for both.
   *
   * @example script.lag('endpoint-config', { referred: 20_000 })
   */
  lag(kind: ResourceKind, lag: Lag | { readonly described?: Lag; readonly referred?: Lag }): void {
    const { described, referred } = typeof lag === 'object' ? lag : { described: lag, referred: lag }
    this.#described.set(kind, described ?? 0)
    this.#referred.set(kind, referred ?? 0)
  }

  /**
   * For a time, DescribeEndpoint answers with what was true earlier, also when newer answers were given before.
   *
   * @example script.staleReads('churn', { from: t + 60_000, until: t + 90_000, asOf: t - 1 })
   */
  staleReads(endpointName: string, window: StaleWindow): void {
    const key = endpointName.toLowerCase()
    this.#windows.set(key, [...(this.#windows.get(key) ?? []), window])
  }

  /**
   * Has a function say as of when each DescribeEndpoint of the caller answers: anything up to `at`, both in ms since the epoch.
   *
   * @example script.readsAsOf((name, at) => (random() < 0.1 ? at - 30_000 : at))
   */
  readsAsOf(reading: (endpointName: string, at: number) => number): void {
    this.#reading = reading
  }

  /** When a resource that is created at `at` becomes visible. */
  visibilityOf(kind: ResourceKind, at: number): Visibility {
    return { described: at + drawn(this.#described.get(kind)), referred: at + drawn(this.#referred.get(kind)) }
  }

  /** As of when a read of an endpoint at `at` answers. */
  asOf(endpointName: string, at: number): number {
    const window = this.#windows.get(endpointName.toLowerCase())?.find(({ from, until }) => from <= at && at < until)
    if (window !== undefined) return typeof window.asOf === 'number' ? window.asOf : at - window.asOf.behindMs
    return this.#reading?.(endpointName, at) ?? at
  }
}

const drawn = (lag: Lag | undefined): number => (typeof lag === 'function' ? lag() : (lag ?? 0))
