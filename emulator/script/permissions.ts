import { EmulatorError } from '../service/refusal.ts'

/** An IAM action on a resource, both in IAM's spelling. */
export interface Permission {
  readonly action: string
  readonly resource: string
}

/** What the caller's role may do. By default everything. */
export class Permissions {
  readonly #never: readonly RegExp[]
  readonly #denied: { readonly action: RegExp; readonly resource: RegExp }[] = []
  #allowed: readonly RegExp[] | undefined

  /** @param never actions that no script can allow */
  constructor(never: readonly string[] = []) {
    this.#never = never.map(wildcard)
  }

  /**
   * Takes an action away, on all resources or on those that match; `*` stands for anything.
   *
   * @example script.deny('sagemaker:AddTags')
   * @example script.deny('iam:PassRole', '*:role/SageMakerExecution')
   */
  deny(action: string, resource = '*'): void {
    this.#denied.push({ action: wildcard(action), resource: wildcard(resource) })
  }

  /**
   * Allows nothing but these actions.
   *
   * @example script.allowOnly('sagemaker:*', 'iam:PassRole')
   */
  allowOnly(...actions: readonly string[]): void {
    this.#allowed = actions.map(wildcard)
  }

  /** Allows everything again. */
  allowAll(): void {
    this.#denied.length = 0
    this.#allowed = undefined
  }

  allows({ action, resource }: Permission): boolean {
    if (this.#never.some((pattern) => pattern.test(action))) return false
    const given = this.#allowed === undefined || this.#allowed.some((pattern) => pattern.test(action))
    return given && !this.#denied.some((denial) => denial.action.test(action) && denial.resource.test(resource))
  }
}

export const accessDenied = (callerArn: string, { action, resource }: Permission): EmulatorError =>
  new EmulatorError('AccessDeniedException', missingPermission(callerArn, action, resource))

/** AWS's sentence for a missing permission. Some services leave the resource out. */
export const missingPermission = (callerArn: string, action: string, resource?: string): string =>
  `User: ${callerArn} is not authorized to perform: ${action} ${resource === undefined ? '' : `on resource: ${resource} `}` +
  `because no identity-based policy allows the ${action} action`

/** IAM's patterns: case-insensitive actions, `*` for any characters. */
const wildcard = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`, 'i')
