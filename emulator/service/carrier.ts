import type { Account } from './arns.ts'
import type { Reply } from '../wire/in-process-client.ts'
import type { Journal } from './journal.ts'
import type { Prepared, Service } from './operation.ts'
import { type Permission, type Permissions, accessDenied } from '../script/permissions.ts'
import { EmulatorError } from './refusal.ts'
import type { Who } from '../hosting/registry.ts'
import type { Timeline } from './timeline.ts'
import { type Fault, type Weather, answerTo } from '../script/weather.ts'

export interface CarrierParts {
  readonly where: Account
  readonly timeline: Timeline
  readonly weather: Weather
  readonly permissions: Permissions
  readonly journal: Journal
  readonly services: Readonly<Record<string, Service>>
}

interface Call {
  readonly service: string
  readonly operation: string
  readonly input: unknown
  readonly who: Who
  readonly requestId: string
}

/** How a call went, whatever the caller is told of it. */
interface Result {
  readonly reply: Reply
  readonly outcome: string
  readonly done: boolean
  /** The input for the journal. */
  readonly input: unknown
}

/** Carries requests to the services, through weather and permissions, and writes them down. */
export class Carrier {
  readonly #parts: CarrierParts
  #requests = 0

  constructor(parts: CarrierParts) {
    this.#parts = parts
  }

  carry(service: string, operation: string, input: unknown, who: Who): Reply {
    const call = this.#arrive(service, operation, input, who)
    const fault = this.#fault(call)
    const result = before(fault, call, this.#parts.services[service]) ?? after(fault, call, this.#perform(call))
    return this.#depart(call, result)
  }

  /** The same for what takes real time, such as the answer of a model. What `run` throws as an `EmulatorError` is a refusal. */
  async carryLater(
    service: string,
    operation: string,
    input: unknown,
    permission: Permission,
    run: () => Promise<object>,
  ): Promise<Reply> {
    const call = this.#arrive(service, operation, input, 'caller')
    const fault = this.#fault(call)
    const struck = before(fault, call, undefined)
    if (struck !== undefined) return this.#depart(call, struck)
    try {
      if (!this.#parts.permissions.allows(permission)) throw accessDenied(this.#parts.where.callerArn, permission)
      return this.#depart(call, after(fault, call, succeeded(call, await run(), input)))
    } catch (error) {
      if (error instanceof EmulatorError) return this.#depart(call, refused(call, error, input))
      throw error
    }
  }

  #arrive(service: string, operation: string, input: unknown, who: Who): Call {
    this.#parts.timeline.settle()
    return { service, operation, input, who, requestId: this.nextRequestId() }
  }

  #fault(call: Call): Fault | undefined {
    return call.who === 'caller' ? this.#parts.weather.strike(call, this.#parts.timeline.time()) : undefined
  }

  #perform(call: Call): Result {
    let prepared: Prepared | undefined
    try {
      prepared = this.#prepare(call)
      if (call.who === 'caller') this.#authorise(call, prepared)
      return succeeded(call, prepared.run(call.who), prepared.input)
    } catch (error) {
      if (error instanceof EmulatorError) return refused(call, error, prepared?.input ?? call.input)
      throw error
    }
  }

  /** What the emulator does not have is refused as AWS refuses a caller who may not use it. */
  #prepare({ service, operation, input }: Call): Prepared {
    const known = this.#parts.services[service]
    const prepare = known?.operations[operation]
    if (prepare !== undefined) return prepare(input)
    const missing = { action: `${known?.iamPrefix ?? service}:${operation}`, resource: '*' }
    throw known?.denied(missing) ?? accessDenied(this.#parts.where.callerArn, missing)
  }

  #authorise({ service }: Call, { permissions }: Prepared): void {
    const missing = permissions.find((permission) => !this.#parts.permissions.allows(permission))
    const denied = this.#parts.services[service]?.denied
    if (missing !== undefined && denied !== undefined) throw denied(this.#parts.permissions.missing(missing))
  }

  #depart({ service, operation, who, requestId }: Call, { reply, outcome, done, input }: Result): Reply {
    const at = this.#parts.timeline.time()
    this.#parts.journal.record({ at, service, operation, input, outcome, done, requestId, by: who })
    return reply
  }

  nextRequestId(): string {
    this.#requests += 1
    return `00000000-0000-4000-8000-${String(this.#requests).padStart(12, '0')}`
  }
}

/** What happens to a request before it is done, if anything. */
const before = (fault: Fault | undefined, call: Call, service: Service | undefined): Result | undefined => {
  if (fault === undefined) return undefined
  const error = answerTo(fault, service?.faults)
  if (error !== undefined) return refused(call, error, call.input)
  const undone = { done: false, input: call.input }
  if (fault === 'dropped')
    return { ...undone, reply: { kind: 'broken', requestId: call.requestId }, outcome: 'dropped' }
  if (fault === 'hang') return { ...undone, reply: { kind: 'hung', requestId: call.requestId }, outcome: 'hung' }
  return undefined
}

/** What happens to the answer. */
const after = (fault: Fault | undefined, { requestId }: Call, result: Result): Result => {
  if (fault === 'lost-answer') return { ...result, reply: { kind: 'broken', requestId }, outcome: 'lost' }
  if (fault === 'hang-after-effect') return { ...result, reply: { kind: 'hung', requestId }, outcome: 'hung' }
  return result
}

const succeeded = ({ requestId }: Call, output: object, input: unknown): Result => ({
  reply: { kind: 'output', output, requestId },
  outcome: 'ok',
  done: true,
  input,
})

const refused = ({ requestId }: Call, error: EmulatorError, input: unknown): Result => ({
  reply: { kind: 'error', error, requestId },
  outcome: error.name,
  done: false,
  input,
})
