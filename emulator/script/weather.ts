import { EmulatorError } from '../service/refusal.ts'

/** What can befall a request on its way. */
export type Fault =
  /** `ThrottlingException: Rate exceeded`; not done. */
  | 'throttled'
  /** HTTP 500; not done. */
  | 'internal-failure'
  /** HTTP 503; not done. */
  | 'service-unavailable'
  /** The connection breaks before the request arrives; not done. */
  | 'dropped'
  /** The request is done, and the connection breaks before the answer arrives. */
  | 'lost-answer'
  /** Never answered, not done. Ends when the caller aborts. */
  | 'hang'
  /** Done, but never answered. Ends when the caller aborts. */
  | 'hang-after-effect'
  | 'expired-credentials'
  /** Any other error that AWS may give; not done. */
  | EmulatorError

export interface WeatherRule {
  readonly fault: Fault
  readonly service?: string
  /** Left out: every operation. */
  readonly operation?: string | readonly string[]
  /** Which of the matching requests, counted from 1 since the rule was made: one, or first and last. Left out: all. */
  readonly nth?: number | readonly [first: number, last: number]
  /** Milliseconds since the epoch; `until` excluded. */
  readonly from?: number
  readonly until?: number
  /** Of the request's input. */
  readonly when?: (input: unknown) => boolean
}

export interface Storm {
  /** Of each request, 0 to 1. */
  readonly probability: number
  readonly faults: readonly Fault[]
  /** How many faults may follow each other without a request getting through. Left out: no bound. */
  readonly atMostInARow?: number
  readonly service?: string
  readonly operation?: string | readonly string[]
}

export interface Request {
  readonly service: string
  readonly operation: string
  readonly input: unknown
}

/** What happens to the caller's requests on the way. Fair by default. */
export class Weather {
  readonly #random: () => number
  readonly #rules: { readonly rule: WeatherRule; seen: number }[] = []
  readonly #storms: { readonly storm: Storm; inARow: number }[] = []
  #expiry = Number.POSITIVE_INFINITY

  /** @param random draws from [0, 1) */
  constructor(random: () => number) {
    this.#random = random
  }

  /**
   * Has a fault befall certain requests. Of several rules that match, the one made first strikes.
   *
   * @example script.weather({ operation: 'UpdateEndpoint', nth: 1, fault: 'lost-answer' })
   */
  rule(rule: WeatherRule): void {
    this.#rules.push({ rule, seen: 0 })
  }

  /**
   * Has faults befall requests at random.
   *
   * @example script.storm({ probability: 0.2, faults: ['throttled', 'lost-answer'], atMostInARow: 3 })
   */
  storm(storm: Storm): void {
    this.#storms.push({ storm, inARow: 0 })
  }

  /**
   * Has the caller's credentials expire at a time (ms since the epoch).
   *
   * @example script.expireCredentials(clock.now() + 3_600_000)
   */
  expireCredentials(at: number): void {
    this.#expiry = at
  }

  /** Fair weather from now on. */
  clear(): void {
    this.#rules.length = 0
    this.#storms.length = 0
    this.#expiry = Number.POSITIVE_INFINITY
  }

  /** What befalls a request that arrives at `at`, if anything. */
  strike(request: Request, at: number): Fault | undefined {
    if (at >= this.#expiry) return 'expired-credentials'
    let struck: Fault | undefined
    for (const entry of this.#rules) {
      if (!applies(entry.rule, request, at)) continue
      entry.seen += 1
      if (isNth(entry.rule.nth, entry.seen)) struck ??= entry.rule.fault
    }
    return struck ?? this.#stormy(request)
  }

  #stormy(request: Request): Fault | undefined {
    for (const entry of this.#storms) {
      const { storm } = entry
      if (!concerns(storm, request)) continue
      if (entry.inARow >= (storm.atMostInARow ?? Number.POSITIVE_INFINITY) || this.#random() >= storm.probability) {
        entry.inARow = 0
        continue
      }
      entry.inARow += 1
      return storm.faults[Math.floor(this.#random() * storm.faults.length)]
    }
    return undefined
  }
}

const concerns = (what: Pick<WeatherRule, 'service' | 'operation'>, request: Request): boolean =>
  (what.service === undefined || what.service === request.service) &&
  (what.operation === undefined || [what.operation].flat().includes(request.operation))

const applies = (rule: WeatherRule, request: Request, at: number): boolean =>
  concerns(rule, request) &&
  at >= (rule.from ?? Number.NEGATIVE_INFINITY) &&
  at < (rule.until ?? Number.POSITIVE_INFINITY) &&
  (rule.when === undefined || rule.when(request.input))

const isNth = (nth: WeatherRule['nth'], seen: number): boolean => {
  if (nth === undefined) return true
  return typeof nth === 'number' ? nth === seen : nth[0] <= seen && seen <= nth[1]
}

/** The faults that are answered, each with its answer. */
export type FaultAnswers = Readonly<Partial<Record<Extract<Fault, string>, () => EmulatorError>>>

const answers: FaultAnswers = {
  throttled: () => new EmulatorError('ThrottlingException', 'Rate exceeded'),
  'internal-failure': () =>
    new EmulatorError(
      'InternalFailure',
      'The request processing has failed because of an unknown error, exception or failure.',
      500,
    ),
  'service-unavailable': () =>
    new EmulatorError('ServiceUnavailable', 'The request has failed due to a temporary failure of the server.', 503),
  'expired-credentials': () =>
    new EmulatorError('ExpiredTokenException', 'The security token included in the request is expired'),
}

/** The answer to a request that was struck, in the service's own words if it has any; `undefined`: it is not answered. */
export const answerTo = (fault: Fault, own: FaultAnswers = {}): EmulatorError | undefined =>
  typeof fault === 'string' ? (own[fault] ?? answers[fault])?.() : fault
