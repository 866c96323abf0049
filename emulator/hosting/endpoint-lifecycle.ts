import type { DeploymentConfig, EndpointStatus, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { alarmsOf, policyInForce } from './deployment-policy.ts'
import type { Durations } from '../durations.ts'
import { variantsOf } from './endpoint-configs.ts'
import type { EndpointHistory } from './endpoint-history.ts'
import type { EndpointState } from './endpoint-state.ts'
import { type Fleet, type LaunchFleet, pingFailure } from './fleet.ts'
import type { RolloutScript } from '../script/outcomes.ts'
import {
  type Phase,
  type RolloutEnd,
  creationPhases,
  failingPhases,
  pendingVariant,
  rollbackPhases,
  terminationPhases,
  updatePhases,
} from './rollout.ts'
import { type Capacity, type Deployment, asDesired, scaling, serving } from './live-variants.ts'
import type { Timeline } from '../service/timeline.ts'

export interface RolloutPlan extends Deployment {
  readonly policy?: DeploymentConfig | undefined
  readonly script: RolloutScript
}

/** The CloudWatch alarms that a rollout can watch. */
export interface WatchedAlarms {
  isInAlarm(name: string): boolean
}

interface Rollout {
  readonly name: string
  readonly epoch: number
  readonly plan: RolloutPlan
  /** What the endpoint goes back to; `undefined` when it is being created. */
  readonly before: EndpointState | undefined
  readonly fleet: Fleet | undefined
  readonly startTime: Date
  phases: readonly Phase[]
  end: RolloutEnd
  failureReason: string | undefined
}

/** Moves endpoints from status to status as time passes. Whether a move is allowed is for the operations to say. */
export class EndpointLifecycle {
  readonly #history: EndpointHistory
  readonly #timeline: Timeline
  readonly #durations: Durations
  readonly #launch: LaunchFleet
  readonly #alarms: WatchedAlarms
  /** The rollouts that are in a phase, each with the phase and the state in it. */
  readonly #underWay = new Map<
    string,
    { readonly rollout: Rollout; readonly phase: Phase; readonly state: EndpointState }
  >()
  /** Counts an endpoint's changes of course: what was planned before the last one does not happen any more. */
  readonly #epochs = new Map<string, number>()
  readonly #fleets = new Map<string, Fleet>()
  readonly #pendingFleets = new Map<string, Fleet>()

  constructor(
    history: EndpointHistory,
    timeline: Timeline,
    durations: Durations,
    launch: LaunchFleet,
    alarms: WatchedAlarms,
  ) {
    this.#history = history
    this.#timeline = timeline
    this.#durations = durations
    this.#launch = launch
    this.#alarms = alarms
  }

  create(name: string, arn: string, plan: RolloutPlan): void {
    const now = new Date(this.#timeline.time())
    const { script } = plan
    this.#begin(
      {
        name,
        arn,
        status: 'Creating',
        live: plan.deployed,
        creationTime: now,
        lastModifiedTime: now,
        ...(plan.policy === undefined ? {} : { lastDeploymentConfig: plan.policy }),
      },
      undefined,
      plan,
      creationPhases(script.durationMs ?? this.#durations.creating),
    )
  }

  update(before: EndpointState, plan: RolloutPlan): void {
    const { failureReason: _cleared, ...rest } = before
    const duration = plan.script.durationMs ?? this.#durations.updating
    const good = (plan.script.end ?? 'in-service') === 'in-service'
    const policy = policyInForce(plan.deployed.config, plan.policy)
    this.#begin(
      {
        ...rest,
        status: 'Updating',
        lastModifiedTime: new Date(this.#timeline.time()),
        ...(plan.policy === undefined ? {} : { lastDeploymentConfig: plan.policy }),
      },
      before,
      { ...plan, policy },
      good ? updatePhases(duration, policy, fleetSize(plan)) : failingPhases(duration),
    )
  }

  /** @param after called when the endpoint is gone */
  delete(state: EndpointState, after: () => void, ms: number = this.#durations.deleting): void {
    this.passThrough(state, 'Deleting', ms, () => {
      this.#stop(state.name)
      this.#history.become(state.name, undefined)
      after()
    })
  }

  /** Scales variants and sets their weights. */
  scale(state: EndpointState, capacities: ReadonlyMap<string, Partial<Capacity>>): void {
    const variants = (state.variants ?? []).map((variant) =>
      scaling(variant, capacities.get(variant.VariantName ?? '') ?? {}, this.#timeline.time()),
    )
    this.passThrough({ ...state, variants }, 'Updating', this.#durations.scaling, (updating) => {
      this.#arrive({ ...updating, status: 'InService', variants: (updating.variants ?? []).map(asDesired) })
    })
  }

  /** Puts the endpoint into a passing status and has something happen after a while, unless it changed course. */
  passThrough(state: EndpointState, status: EndpointStatus, ms: number, then: (state: EndpointState) => void): void {
    const epoch = this.#turn(state.name)
    const { pending: _over, ...rest } = state
    const passing = { ...rest, status, lastModifiedTime: new Date(this.#timeline.time()) }
    this.#history.become(state.name, passing)
    this.#timeline.at(this.#timeline.time() + ms, () => {
      if (this.#isOn(state.name, epoch)) then(passing)
    })
  }

  /** Puts the endpoint into a state without a trace of it in the times. */
  place(state: EndpointState): void {
    this.#turn(state.name)
    this.#history.become(state.name, state)
  }

  /** Puts the endpoint into a state of rest. */
  rest(state: EndpointState): void {
    this.#turn(state.name)
    this.#arrive(state)
  }

  /** Takes up a rollout in an endpoint that is put into the middle of one. */
  resume(state: EndpointState, before: EndpointState | undefined, plan: RolloutPlan): void {
    const duration =
      plan.script.durationMs ?? (before === undefined ? this.#durations.creating : this.#durations.updating)
    this.#begin(state, before, plan, creationPhases(duration))
  }

  /** A CloudWatch alarm goes off: rollouts that watch it, and have traffic on their new fleet, are turned back. */
  tripped(alarm: string): void {
    for (const { rollout, phase, state } of this.#underWay.values()) {
      if (isWatched(phase) && alarmsOf(rollout.plan.policy).includes(alarm))
        this.#rollBack(rollout, phase, state, alarm)
    }
  }

  /** The processes that serve the endpoint now, if any. */
  fleetOf(name: string): Fleet | undefined {
    return this.#fleets.get(name.toLowerCase())
  }

  #begin(state: EndpointState, before: EndpointState | undefined, plan: RolloutPlan, phases: readonly Phase[]): void {
    const name = state.name
    const epoch = this.#turn(name)
    const fleet = this.#launch(name, plan.deployed)
    if (fleet !== undefined) this.#pendingFleets.set(name.toLowerCase(), fleet)
    const rollout: Rollout = {
      name,
      epoch,
      plan,
      before,
      fleet,
      startTime: new Date(this.#timeline.time()),
      phases,
      end: endOf(plan.script.end, before),
      failureReason: reasonOf(plan),
    }
    this.#next(rollout, state)
  }

  #next(rollout: Rollout, state: EndpointState): void {
    const [phase, ...rest] = rollout.phases
    if (phase === undefined) {
      this.#finish(rollout, state)
      return
    }
    const since = this.#timeline.time()
    const { deployed, capacity } = rollout.plan
    const shown = (variants: readonly ProductionVariant[] | undefined) =>
      (variants ?? []).map((variant) =>
        pendingVariant(variant, deployed.images[variant.VariantName ?? ''] ?? [], capacity(variant), { phase, since }),
      )
    const now: EndpointState = {
      ...state,
      pending: {
        deployed,
        startTime: rollout.startTime,
        variants: shown(deployed.config.ProductionVariants),
        shadowVariants: shown(deployed.config.ShadowProductionVariants),
      },
    }
    this.#history.become(rollout.name, now)
    this.#underWay.set(rollout.name.toLowerCase(), { rollout, phase, state: now })
    const alarm = isWatched(phase)
      ? alarmsOf(rollout.plan.policy).find((name) => this.#alarms.isInAlarm(name))
      : undefined
    if (alarm !== undefined) {
      this.#rollBack(rollout, phase, now, alarm)
      return
    }
    this.#timeline.at(since + phase.durationMs, () => {
      if (!this.#isOn(rollout.name, rollout.epoch)) return
      rollout.phases = rest
      if (phase.status === 'Creating' && rollout.fleet !== undefined) void this.#awaitFleet(rollout, rollout.fleet, now)
      else this.#next(rollout, now)
    })
  }

  /** Traffic goes back to the old fleet at once; what remains is to take the new one down. */
  #rollBack(rollout: Rollout, { active }: Phase, state: EndpointState, alarm: string): void {
    const { plan } = rollout
    const duration = plan.script.durationMs ?? this.#durations.updating
    const epoch = this.#turn(rollout.name)
    const phases = rollbackPhases(duration, plan.policy, active, fleetSize(plan))
    const failureReason = 'failureReason' in plan.script ? plan.script.failureReason : alarmFailure(alarm)
    this.#next({ ...rollout, epoch, phases, end: 'rolled-back', failureReason }, state)
  }

  /** Real processes take the time they take: the rollout goes on when they answer, or turns when they do not. */
  async #awaitFleet(rollout: Rollout, fleet: Fleet, state: EndpointState): Promise<void> {
    let { readiness } = fleet
    if (readiness === undefined) {
      readiness = await fleet.ready
      this.#timeline.settle()
      if (!this.#isOn(rollout.name, rollout.epoch)) return
    }
    if (readiness.failure !== undefined) {
      rollout.end = rollout.before === undefined ? 'failed' : 'rolled-back'
      rollout.failureReason = readiness.failure
      rollout.phases = rollout.before === undefined ? [] : terminationPhases(this.#durations.updating)
    }
    this.#next(rollout, state)
  }

  #finish(rollout: Rollout, state: EndpointState): void {
    const { plan, before, end } = rollout
    const { pending: _over, failureReason: _old, ...rest } = state
    const reason = rollout.failureReason === undefined ? {} : { failureReason: rollout.failureReason }
    const old = before ?? { live: plan.deployed }
    const backTo = { ...rest, live: old.live, ...reason }
    this.#pendingFleets.delete(rollout.name.toLowerCase())
    this.#underWay.delete(rollout.name.toLowerCase())
    if (end === 'in-service') this.#replaceFleet(rollout)
    else rollout.fleet?.stop()
    switch (end) {
      case 'in-service':
        this.#arrive({ ...rest, ...serving(plan), status: 'InService', live: plan.deployed, ...reason })
        break
      case 'rolled-back':
        this.#arrive({ ...backTo, status: 'InService' })
        break
      case 'failed':
        this.#stop(rollout.name)
        this.#arrive({ ...backTo, status: 'Failed' })
        break
      case 'update-rollback-failed':
        this.#arrive({ ...backTo, status: 'UpdateRollbackFailed' })
        break
      case 'out-of-service':
        this.#arrive({ ...backTo, status: 'OutOfService' })
        break
    }
  }

  #replaceFleet(rollout: Rollout): void {
    this.#stop(rollout.name)
    if (rollout.fleet !== undefined) this.#fleets.set(rollout.name.toLowerCase(), rollout.fleet)
  }

  #stop(name: string): void {
    this.#fleets.get(name.toLowerCase())?.stop()
    this.#fleets.delete(name.toLowerCase())
  }

  #arrive(state: EndpointState): void {
    this.#history.become(state.name, { ...state, lastModifiedTime: new Date(this.#timeline.time()) })
  }

  /** A rollout that is under way is given up. */
  #turn(name: string): number {
    const key = name.toLowerCase()
    const epoch = (this.#epochs.get(key) ?? 0) + 1
    this.#epochs.set(key, epoch)
    this.#pendingFleets.get(key)?.stop()
    this.#pendingFleets.delete(key)
    this.#underWay.delete(key)
    return epoch
  }

  #isOn(name: string, epoch: number): boolean {
    return this.#epochs.get(name.toLowerCase()) === epoch
  }
}

/** SageMaker looks at the alarms while traffic shifts, and while it waits for them to go off. */
const isWatched = ({ status }: Phase): boolean => status === 'ActivatingTraffic' || status === 'Baking'

/** Instances of the largest variant: what steps and batches are shares of. */
const fleetSize = ({ deployed, capacity }: RolloutPlan): number =>
  Math.max(...variantsOf(deployed.config).map((variant) => capacity(variant).count ?? 1))

const alarmFailure = (alarm: string): string =>
  `The deployment was rolled back because the following CloudWatch alarm(s) were tripped during the deployment: ${alarm}.`

/** An endpoint that is being created has nothing to go back to. */
const endOf = (end: RolloutEnd = 'in-service', before: EndpointState | undefined): RolloutEnd =>
  before === undefined && (end === 'rolled-back' || end === 'update-rollback-failed') ? 'failed' : end

const reasonOf = ({ script, deployed }: RolloutPlan): string | undefined => {
  if ('failureReason' in script) return script.failureReason
  return (script.end ?? 'in-service') === 'in-service'
    ? undefined
    : pingFailure(deployed.config.ProductionVariants?.[0]?.VariantName ?? 'AllTraffic')
}
