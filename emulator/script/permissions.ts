import { EmulatorError } from '../service/refusal.ts'

/** An IAM action on a resource, both in IAM's spelling. */
export interface Permission {
  readonly action: string
  readonly resource: string
  /** Whose policy denies it explicitly, in IAM's words; left out: the caller's own policies do not allow it. */
  readonly deniedBy?: string | undefined
}

/** What the caller's role may do. By default everything. */
export class Permissions {
  readonly #never: readonly RegExp[]
  readonly #denied: { readonly action: RegExp; readonly resource: RegExp; readonly by: string | undefined }[] = []
  #allowed: readonly RegExp[] | undefined

  /** @param never actions that no script can allow */
  constructor(never: readonly string[] = []) {
    this.#never = never.map(wildcard)
  }

  /**
   * Takes an action away, on all resources or on those that match; `*` stands for anything.
   *
   * @example script.deny('sagemaker:AddTags')
   * @param by whose policy denies it explicitly, in IAM's words; left out: no policy of the caller allows it
   * @example script.deny('iam:PassRole', '*:role/SageMakerExecution')
   * @example script.deny('sagemaker:*', '*', 'a service control policy')
   */
  deny(action: string, resource = '*', by?: string): void {
    this.#denied.push({ action: wildcard(action), resource: wildcard(resource), by })
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

  allows(permission: Permission): boolean {
    const { action } = permission
    if (this.#never.some((pattern) => pattern.test(action))) return false
    const given = this.#allowed === undefined || this.#allowed.some((pattern) => pattern.test(action))
    return given && this.#denialOf(permission) === undefined
  }

  /** A permission that is missing, with whose policy denies it. */
  missing(permission: Permission): Permission {
    return { ...permission, deniedBy: this.#denialOf(permission)?.by }
  }

  #denialOf({ action, resource }: Permission) {
    return this.#denied.find((denial) => denial.action.test(action) && denial.resource.test(resource))
  }
}

export const accessDenied = (callerArn: string, { action, resource, deniedBy }: Permission): EmulatorError =>
  new EmulatorError('AccessDeniedException', missingPermission(callerArn, action, resource, deniedBy))

/** AWS's sentence for a missing permission. Some services leave the resource out. */
export const missingPermission = (callerArn: string, action: string, resource?: string, deniedBy?: string): string =>
  `User: ${callerArn} is not authorized to perform: ${action} ${resource === undefined ? '' : `on resource: ${resource} `}` +
  (deniedBy === undefined
    ? `because no identity-based policy allows the ${action} action`
    : `with an explicit deny in ${deniedBy}`)

/** IAM's patterns: case-insensitive actions, `*` for any characters. */
const wildcard = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`, 'i')
