import type { Account } from '../service/arns.ts'
import type { EndpointHistory } from './endpoint-history.ts'
import type { EndpointLifecycle } from './endpoint-lifecycle.ts'
import type { EndpointState } from './endpoint-state.ts'
import type { Invocation, ModelAnswer } from './invocation.ts'
import { endpointLogGroup } from '../side/logs.ts'
import { EmulatorError } from '../service/refusal.ts'

/** Stands in for the containers of an endpoint that has no local program. */
export type ModelStandIn = (invocation: Invocation, configName: string) => ModelAnswer

export interface InvocationResult {
  readonly contentType: string
  readonly body: Uint8Array
  readonly variant: string
}

/** InvokeEndpoint: requests go to the containers of what is live. */
export class Runtime {
  readonly #where: Account
  readonly #history: EndpointHistory
  readonly #lifecycle: EndpointLifecycle
  readonly #standIns = new Map<string, ModelStandIn>()

  constructor(where: Account, history: EndpointHistory, lifecycle: EndpointLifecycle) {
    this.#where = where
    this.#history = history
    this.#lifecycle = lifecycle
  }

  /**
   * Has a function answer for an endpoint that has no local program. By default such an endpoint answers with its name and config.
   *
   * @example emulator.runtime.answer('churn', () => ({ status: 500, contentType: 'text/plain', body: 'out of memory' }))
   */
  answer(endpointName: string, standIn: ModelStandIn): void {
    this.#standIns.set(endpointName, standIn)
  }

  /** @throws EmulatorError `ValidationError` for an endpoint that does not serve, `ModelError` where the model fails */
  async invoke(endpointName: string, invocation: Invocation, targetVariant?: string): Promise<InvocationResult> {
    const state = this.#serving(endpointName)
    const variant = this.#variantOf(state, targetVariant)
    const fleet = this.#lifecycle.fleetOf(endpointName)
    const told =
      fleet === undefined
        ? (this.#standIns.get(endpointName) ?? standIn)(invocation, state.live.configName)
        : await fleet.invoke(variant, invocation)
    if (told.status >= 400) throw this.#modelError(endpointName, told)
    return { contentType: told.contentType, body: Buffer.from(told.body), variant }
  }

  /** Unlike the control plane, this one wants the name in its own case. */
  #serving(name: string): EndpointState {
    const state = this.#history.get(name)
    if (state?.name !== name || state.variants === undefined || notServing.has(state.status)) {
      throw new EmulatorError('ValidationError', `Endpoint ${name} of account ${this.#where.account} not found.`)
    }
    return state
  }

  #variantOf(state: EndpointState, target: string | undefined): string {
    const names = (state.variants ?? []).map((variant) => variant.VariantName ?? '')
    const variant = target === undefined ? names[0] : names.find((name) => name === target)
    if (variant !== undefined) return variant
    throw new EmulatorError('ValidationError', `Variant ${target} of endpoint ${state.name} not found.`)
  }

  #modelError(endpointName: string, { status, body }: ModelAnswer): EmulatorError {
    const { region, account, partition } = this.#where
    const original = Buffer.from(body).toString('utf8')
    const group = endpointLogGroup(endpointName)
    const side = status >= 500 ? 'server' : 'client'
    return new ModelError(
      `Received ${side} error (${status}) from primary with message "${original}". See https://${region}.console.aws.amazon.com/` +
        `cloudwatch/home?region=${region}#logEventViewer:group=${group} in account ${account} for more information.`,
      {
        ErrorCode: status >= 500 ? 'SERVER_ERROR_FROM_MODEL' : 'CLIENT_ERROR_FROM_MODEL',
        LogStreamArn: `arn:${partition}:logs:${region}:${account}:log-group:${group}`,
        OriginalMessage: original,
        OriginalStatusCode: status,
      },
    )
  }
}

/** The model itself failed; AWS tells its own status and words. */
export class ModelError extends EmulatorError {
  readonly details: Readonly<Record<string, string | number>>

  constructor(message: string, details: Readonly<Record<string, string | number>>) {
    super('ModelError', message, 424)
    this.details = details
  }
}

const notServing: ReadonlySet<string> = new Set(['Creating', 'Deleting', 'Failed', 'OutOfService'])

const standIn: ModelStandIn = (_invocation, configName) => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify({ endpointConfigName: configName }),
})
