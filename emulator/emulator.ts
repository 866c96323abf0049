import type { CreateEndpointConfigInput, CreateModelInput, DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { type Account, accountIn, arnOf } from './arns.ts'
import { Consistency } from './consistency.ts'
import { type ControlPlane, controlPlane } from './control-plane.ts'
import { type Durations, realDurations } from './durations.ts'
import type { EndpointHistory } from './endpoint-history.ts'
import { describeState } from './endpoint-state.ts'
import { Incidents } from './incidents.ts'
import { type InProcessClients, type Reply, inProcessClient } from './in-process-client.ts'
import { Journal } from './journal.ts'
import type { Prepared, Service } from './operation.ts'
import { Outcomes } from './outcomes.ts'
import { Permissions, accessDenied } from './permissions.ts'
import { EmulatorError, type ResourceKind } from './refusal.ts'
import type { Who } from './registry.ts'
import { sageMaker } from './sagemaker.ts'
import { type Script, scriptOf } from './script.ts'
import { Seed } from './seed.ts'
import { Timeline } from './timeline.ts'
import { type Fault, Weather, answerTo } from './weather.ts'

export interface EmulatorOptions {
  /** Milliseconds since the epoch; the wall clock if left out. */
  readonly now?: () => number
  readonly region?: string
  readonly account?: string
  readonly durations?: Partial<Durations>
  /** Draws from [0, 1), for storms. */
  readonly random?: () => number
}

/** A SageMaker on this machine. Nothing in it has a timer: its state is a function of `now`. */
export class Emulator {
  readonly where: Account
  readonly journal = new Journal()
  readonly script: Script
  readonly seed: Seed
  readonly incidents: Incidents
  readonly #timeline: Timeline
  readonly #weather: Weather
  readonly #permissions = new Permissions()
  readonly #plane: ControlPlane
  readonly #services: Readonly<Record<string, Service>>
  #requests = 0

  constructor(options: EmulatorOptions = {}) {
    const consistency = new Consistency()
    const outcomes = new Outcomes()
    this.where = accountIn(options.region ?? 'eu-west-1', options.account ?? '123456789012')
    this.#timeline = new Timeline(options.now ?? Date.now)
    this.#weather = new Weather(options.random ?? Math.random)
    this.script = scriptOf(this.#weather, this.#permissions, consistency, outcomes)
    this.#plane = controlPlane({
      where: this.where,
      timeline: this.#timeline,
      durations: { ...realDurations, ...options.durations },
      outcomes,
      consistency,
      launch: () => undefined,
      prove: () => undefined,
      resolveImage: (image) => image,
    })
    this.#services = { sagemaker: sageMaker(this.#plane) }
    this.seed = new Seed(this.#plane, this.#timeline)
    this.incidents = new Incidents(this.#plane.history, this.#plane.lifecycle)
  }

  /**
   * Somebody else's request: it meets no weather, no missing permission and no lag, and the journal's filters leave it out.
   *
   * @param service `sagemaker`, `ecr`, `s3` or `logs`
   * @param operation as the API spells it: `DeleteModel`
   * @param input in the SDK's shape
   * @throws EmulatorError AWS's refusal
   */
  call(service: string, operation: string, input: unknown): object {
    const reply = this.#carry(service, operation, input, 'other')
    if (reply.kind === 'error') throw reply.error
    return reply.kind === 'output' ? reply.output : {}
  }

  /** A client for the code under test, in the shape of the SDK's. */
  client(): InProcessClients['sagemaker']
  client<Name extends keyof InProcessClients>(service: Name): InProcessClients[Name]
  client(service: keyof InProcessClients = 'sagemaker'): InProcessClients[keyof InProcessClients] {
    return inProcessClient(service, (name, operation, input) => this.#carry(name, operation, input, 'caller'))
  }

  /**
   * Has something happen at `at` (ms since the epoch), between what SageMaker does by then and what it does later.
   *
   * @example emulator.schedule(t + 90_000, () => emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' }))
   */
  schedule(at: number, run: () => void): void {
    this.#timeline.at(at, run)
  }

  /** The endpoint as it really is now, as DescribeEndpoint would tell it; `undefined`: there is none. */
  endpoint(name: string): DescribeEndpointOutput | undefined {
    const state = this.#settled().history.get(name)
    return state === undefined ? undefined : describeState(state)
  }

  /** Names of all endpoints. */
  get endpoints(): readonly string[] {
    return this.#settled()
      .history.all()
      .map((state) => state.name)
  }

  /** Names of all endpoint configs. */
  get endpointConfigs(): readonly string[] {
    return this.#settled().configRegistry.names()
  }

  /** Names of all models. */
  get models(): readonly string[] {
    return this.#settled().modelRegistry.names()
  }

  /** What a model was created with; `undefined`: there is none. */
  model(name: string): CreateModelInput | undefined {
    return this.#settled().modelRegistry.get(name)?.definition
  }

  /** What an endpoint config was created with; `undefined`: there is none. */
  endpointConfig(name: string): CreateEndpointConfigInput | undefined {
    return this.#settled().configRegistry.get(name)?.definition
  }

  /** The tags of a resource: `tags('endpoint', 'churn')`. */
  tags(kind: ResourceKind, name: string): Readonly<Record<string, string>> {
    return this.#settled().tags.of(arnOf(this.where, kind, name))
  }

  /** Every status that the endpoint had, with the config that was live in it, in the order of time; at last `gone`. */
  statuses(name: string): ReturnType<EndpointHistory['statuses']> {
    return this.#settled().history.statuses(name)
  }

  #settled(): ControlPlane {
    this.#timeline.settle()
    return this.#plane
  }

  #carry(service: string, operation: string, input: unknown, who: Who): Reply {
    this.#timeline.settle()
    const requestId = this.#nextRequestId()
    const fault =
      who === 'caller' ? this.#weather.strike({ service, operation, input }, this.#timeline.time()) : undefined
    const { reply, outcome, done, seen } = this.#fare(service, operation, input, who, fault, requestId)
    this.journal.record({
      at: this.#timeline.time(),
      service,
      operation,
      input: seen,
      outcome,
      done,
      requestId,
      by: who,
    })
    return reply
  }

  /** How a request fares, under a fault or none. */
  #fare(service: string, operation: string, input: unknown, who: Who, fault: Fault | undefined, requestId: string) {
    const struck = fault === undefined ? undefined : answerTo(fault)
    if (struck !== undefined) return { ...failed(struck, requestId), seen: input }
    if (fault === 'dropped')
      return { reply: { kind: 'broken' as const, requestId }, outcome: 'dropped', done: false, seen: input }
    if (fault === 'hang')
      return { reply: { kind: 'hung' as const, requestId }, outcome: 'hung', done: false, seen: input }
    const result = this.#attempt(service, operation, input, who, requestId)
    if (fault === 'lost-answer') return { ...result, reply: { kind: 'broken' as const, requestId }, outcome: 'lost' }
    if (fault === 'hang-after-effect')
      return { ...result, reply: { kind: 'hung' as const, requestId }, outcome: 'hung' }
    return result
  }

  #attempt(service: string, operation: string, input: unknown, who: Who, requestId: string) {
    let prepared: Prepared | undefined
    try {
      prepared = this.#prepare(service, operation, input)
      if (who === 'caller') this.#authorise(service, prepared)
      const output = prepared.run(who)
      return { reply: { kind: 'output' as const, output, requestId }, outcome: 'ok', done: true, seen: prepared.input }
    } catch (error) {
      if (error instanceof EmulatorError) return { ...failed(error, requestId), seen: prepared?.input ?? input }
      throw error
    }
  }

  /** What the emulator does not have is refused as AWS refuses a caller who may not use it. */
  #prepare(service: string, operation: string, input: unknown): Prepared {
    const known = this.#services[service]
    const prepare = known?.operations[operation]
    if (prepare === undefined) {
      throw accessDenied(this.where.callerArn, {
        action: `${known?.iamPrefix ?? service}:${operation}`,
        resource: '*',
      })
    }
    return prepare(input)
  }

  #authorise(service: string, { permissions }: Prepared): void {
    const missing = permissions.find((permission) => !this.#permissions.allows(permission))
    const denied = this.#services[service]?.denied
    if (missing !== undefined && denied !== undefined) throw denied(missing)
  }

  #nextRequestId(): string {
    this.#requests += 1
    return `00000000-0000-4000-8000-${String(this.#requests).padStart(12, '0')}`
  }
}

const failed = (error: EmulatorError, requestId: string) => ({
  reply: { kind: 'error' as const, error, requestId },
  outcome: error.name,
  done: false,
})
