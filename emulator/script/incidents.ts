import type { EndpointLifecycle } from '../hosting/endpoint-lifecycle.ts'
import type { EndpointHistory } from '../hosting/endpoint-history.ts'
import type { EndpointState } from '../hosting/endpoint-state.ts'

/** What happens to endpoints without anybody's request. Use with `Emulator.schedule` to have it happen later. */
export class Incidents {
  readonly #history: EndpointHistory
  readonly #lifecycle: EndpointLifecycle

  constructor(history: EndpointHistory, lifecycle: EndpointLifecycle) {
    this.#history = history
    this.#lifecycle = lifecycle
  }

  /**
   * AWS patches the endpoint: `SystemUpdating` for a while, then `InService` as before.
   *
   * @example emulator.incidents.systemUpdate('churn', 60_000)
   */
  systemUpdate(endpointName: string, ms: number): void {
    this.#pass(endpointName, 'SystemUpdating', ms)
  }

  /**
   * A change of capacity failed and is being undone: `RollingBack` for a while, then `InService` as before.
   *
   * @example emulator.incidents.scalingFailure('churn', 60_000)
   */
  scalingFailure(endpointName: string, ms: number): void {
    this.#pass(endpointName, 'RollingBack', ms)
  }

  /**
   * Application Auto Scaling changes a variant's desired count: `Updating` for a while.
   *
   * @example emulator.incidents.autoscale('churn', 'AllTraffic', 3)
   */
  autoscale(endpointName: string, variantName: string, count: number): void {
    const state = this.#state(endpointName)
    if (state?.status === 'InService') this.#lifecycle.scale(state, new Map([[variantName, { count }]]))
  }

  /**
   * The endpoint is in another state of rest from now on, for a reason or for none.
   *
   * @example emulator.incidents.become('churn', 'OutOfService')
   */
  become(
    endpointName: string,
    status: 'InService' | 'OutOfService' | 'Failed' | 'UpdateRollbackFailed',
    failureReason?: string,
  ): void {
    const state = this.#state(endpointName)
    if (state === undefined) return
    const { pending: _over, failureReason: _old, ...rest } = state
    this.#lifecycle.rest({ ...rest, status, ...(failureReason === undefined ? {} : { failureReason }) })
  }

  #pass(endpointName: string, status: 'SystemUpdating' | 'RollingBack', ms: number): void {
    const state = this.#state(endpointName)
    if (state?.status !== 'InService') return
    this.#lifecycle.passThrough(state, status, ms, () => {
      this.#lifecycle.rest({ ...state, status: 'InService' })
    })
  }

  #state(endpointName: string): EndpointState | undefined {
    return this.#history.get(endpointName)
  }
}
