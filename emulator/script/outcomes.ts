import type { EndpointStatus } from '@aws-sdk/client-sagemaker'
import type { RolloutEnd } from '../hosting/rollout.ts'

/** How a rollout is to go. What is left out goes as it does by default: well, and in the default time. */
export interface RolloutScript {
  readonly end?: RolloutEnd
  /**
   * What `FailureReason` says afterwards. Left out: nothing after a good end, AWS's words after a bad one. Given as
   * `undefined`: nothing. Given with a good end: an unrelated reason that sits on a healthy endpoint.
   */
  readonly failureReason?: string | undefined
  /** The work, in milliseconds, without the waits of the deployment policy. */
  readonly durationMs?: number
}

/** What is to become of rollouts, quotas and refusals that depend on nothing in the request. */
export class Outcomes {
  readonly #queues = new Map<string, RolloutScript[]>()
  readonly #limits = new Map<string, number>()
  readonly #locked = new Set<EndpointStatus>()
  #choose: ((endpointName: string, configName: string) => RolloutScript | undefined) | undefined

  /**
   * How the endpoint's next rollout goes. Several calls queue up, one a rollout.
   *
   * @example script.nextRollout('churn', { end: 'rolled-back', failureReason: undefined })
   */
  nextRollout(endpointName: string, script: RolloutScript): void {
    const key = endpointName.toLowerCase()
    this.#queues.set(key, [...(this.#queues.get(key) ?? []), script])
  }

  /**
   * Has a function decide over every rollout that nothing is queued for.
   *
   * @example script.everyRollout((endpoint, config) => (config === 'broken' ? { end: 'failed' } : undefined))
   */
  everyRollout(choose: (endpointName: string, configName: string) => RolloutScript | undefined): void {
    this.#choose = choose
  }

  /**
   * The account's quota for an instance type. A rollout needs the whole new fleet beside the running one.
   *
   * @example script.limit('ml.p4d.24xlarge', 0)
   */
  limit(instanceType: string, instances: number): void {
    this.#limits.set(instanceType, instances)
  }

  /**
   * UpdateEndpoint is refused in this status too. What AWS does in `OutOfService` and `UpdateRollbackFailed` is not
   * documented; by default the emulator lets both be updated.
   *
   * @example script.refuseUpdatesIn('OutOfService')
   */
  refuseUpdatesIn(status: EndpointStatus): void {
    this.#locked.add(status)
  }

  /** Takes the script of the rollout that begins now. */
  takeRollout(endpointName: string, configName: string): RolloutScript {
    return this.#queues.get(endpointName.toLowerCase())?.shift() ?? this.#choose?.(endpointName, configName) ?? {}
  }

  limitOf(instanceType: string): number {
    return this.#limits.get(instanceType) ?? Number.POSITIVE_INFINITY
  }

  updatesRefusedIn(status: EndpointStatus): boolean {
    return this.#locked.has(status)
  }
}
