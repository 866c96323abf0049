import type { Account } from '../service/arns.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { missingPermission } from '../script/permissions.ts'
import { EmulatorError } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

const states = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const

export type AlarmState = (typeof states)[number]

interface Alarm {
  readonly name: string
  readonly arn: string
  readonly state: AlarmState
  readonly since: number
  readonly reason: string
}

const largestPage = 100
const mostNames = 100

/** CloudWatch alarms: names with a state that somebody sets. Nothing here looks at metrics. */
export class Alarms {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #tripped: (name: string) => void
  readonly #alarms = new Map<string, Alarm>()

  /** @param tripped called when an alarm goes from another state to `ALARM` */
  constructor(where: Account, timeline: Timeline, tripped: (name: string) => void) {
    this.#where = where
    this.#timeline = timeline
    this.#tripped = tripped
  }

  /**
   * Makes an alarm, or puts one back into a state without a sound.
   *
   * @returns its ARN
   * @example emulator.alarms.put('churn-errors')
   */
  put(name: string, state: AlarmState = 'OK', reason = reasonFor[state]): string {
    const arn = this.#arn(name)
    this.#alarms.set(name, { name, arn, state, since: this.#timeline.time(), reason })
    return arn
  }

  /**
   * An alarm changes its state now: one that goes into `ALARM` turns the rollouts that watch it back.
   *
   * @param reason CloudWatch's words for it; left out: the usual ones
   * @throws Error if there is no such alarm
   * @example emulator.schedule(at, () => emulator.alarms.set('churn-errors', 'ALARM'))
   */
  set(name: string, state: AlarmState, reason?: string): void {
    this.#timeline.settle()
    const former = this.#alarms.get(name)
    if (former === undefined) throw new Error(`There is no alarm '${name}': make it with alarms.put first.`)
    this.put(name, state, reason)
    if (state === 'ALARM' && former.state !== 'ALARM') this.#tripped(name)
  }

  /** As somebody else deletes it. */
  remove(name: string): void {
    this.#alarms.delete(name)
  }

  has(name: string): boolean {
    return this.#alarms.has(name)
  }

  isInAlarm(name: string): boolean {
    return this.#alarms.get(name)?.state === 'ALARM'
  }

  get service(): Service {
    const { callerArn } = this.#where
    return {
      iamPrefix: 'cloudwatch',
      denied: ({ action, resource }) =>
        new EmulatorError('AccessDenied', missingPermission(callerArn, action, resource), 403),
      faults: {
        throttled: () => new EmulatorError('Throttling', 'Rate exceeded'),
        'internal-failure': () =>
          new EmulatorError(
            'InternalServiceFault',
            'The request processing has failed due to some unknown error.',
            500,
          ),
        'expired-credentials': () =>
          new EmulatorError('ExpiredToken', 'The security token included in the request is expired', 403),
      },
      operations: {
        DescribeAlarms: this.#operation('DescribeAlarms', '*', (input) => this.#describe(input)),
        PutMetricAlarm: this.#operation('PutMetricAlarm', undefined, (_input, name) => {
          this.put(name, this.#alarms.get(name)?.state ?? 'INSUFFICIENT_DATA')
          return {}
        }),
        SetAlarmState: this.#operation('SetAlarmState', undefined, (input, name) => {
          const state = states.find((each) => each === input.text('StateValue'))
          if (state === undefined)
            throw new EmulatorError('ValidationError', `StateValue must be one of ${states.join(', ')}.`)
          if (!this.has(name)) throw new EmulatorError('ResourceNotFound', `Alarm ${name} does not exist`, 404)
          this.set(name, state, input.optionalText('StateReason'))
          return {}
        }),
      },
    }
  }

  /** @param names which alarms it is about; left out: the one that the input names */
  #operation(action: string, names: '*' | undefined, run: (input: Members, name: string) => object): Operation {
    return (raw) => {
      const input = new Members(raw)
      const name = names ?? input.text('AlarmName')
      return {
        input: input.all,
        permissions: [{ action: `cloudwatch:${action}`, resource: this.#arn(name) }],
        run: () => run(input, name),
      }
    }
  }

  #arn(name: string): string {
    const { partition, region, account } = this.#where
    return `arn:${partition}:cloudwatch:${region}:${account}:alarm:${name}`
  }

  /** What is not there is no error: it is left out. Only metric alarms are told unless composite ones are asked for, of which there are none. */
  #describe(input: Members): object {
    const names = input.texts('AlarmNames')
    if (names.length > mostNames) {
      throw new EmulatorError('ValidationError', `AlarmNames can hold at most ${mostNames} names.`)
    }
    const types = input.texts('AlarmTypes')
    const matching = [...this.#alarms.values()].filter(
      ({ name, state }) =>
        (types.length === 0 || types.includes('MetricAlarm')) &&
        (names.length === 0 || names.includes(name)) &&
        name.startsWith(input.optionalText('AlarmNamePrefix') ?? '') &&
        (input.optionalText('StateValue') ?? state) === state,
    )
    const { items, next } = page(
      matching,
      input.optionalText('NextToken'),
      input.optionalNumber('MaxRecords') ?? largestPage,
    )
    return { MetricAlarms: items.map(described), CompositeAlarms: [], ...next }
  }
}

const reasonFor: Readonly<Record<AlarmState, string>> = {
  OK: 'No breach.',
  ALARM: 'Threshold Crossed: 1 datapoint was greater than the threshold.',
  INSUFFICIENT_DATA: 'Unchecked: Initial alarm creation',
}

const described = ({ name, arn, state, since, reason }: Alarm): object => ({
  AlarmName: name,
  AlarmArn: arn,
  AlarmConfigurationUpdatedTimestamp: new Date(since),
  ActionsEnabled: true,
  OKActions: [],
  AlarmActions: [],
  InsufficientDataActions: [],
  StateValue: state,
  StateReason: reason,
  StateUpdatedTimestamp: new Date(since),
  MetricName: 'Invocation5XXErrors',
  Namespace: 'AWS/SageMaker',
  Statistic: 'Average',
  Dimensions: [],
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 0,
  ComparisonOperator: 'GreaterThanThreshold',
})
