import type { Account } from '../service/arns.ts'
import { Members } from '../service/members.ts'
import type { Service } from '../service/operation.ts'
import { missingPermission } from '../script/permissions.ts'
import { EmulatorError, invalid } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

const sageMaker = 'sagemaker.amazonaws.com'

export interface TrustPolicy {
  readonly Version?: string
  readonly Statement: readonly {
    readonly Effect: string
    readonly Principal: { readonly Service?: string | readonly string[]; readonly [kind: string]: unknown }
    readonly Action: string | readonly string[]
    readonly Condition?: unknown
  }[]
}

interface Role {
  readonly path: string
  readonly trust: TrustPolicy
}

/** IAM roles, as far as a deployer looks at them. Every role exists and trusts SageMaker, until a test says otherwise. */
export class Iam {
  readonly #where: Account
  readonly #created: Date
  /** `undefined`: there is no such role. */
  readonly #roles = new Map<string, Role | undefined>()

  constructor(where: Account, timeline: Timeline) {
    this.#where = where
    this.#created = new Date(timeline.time())
  }

  /**
   * Says what a role is like: which services may assume it, or its trust policy as it stands.
   *
   * @returns its ARN
   * @example emulator.iam.putRole('SageMakerExecution', { trusts: ['lambda.amazonaws.com'] })
   */
  putRole(
    name: string,
    role: { readonly trusts?: readonly string[]; readonly trustPolicy?: TrustPolicy; readonly path?: string } = {},
  ): string {
    const trust = role.trustPolicy ?? trusting(role.trusts ?? [sageMaker])
    this.#roles.set(name, { path: role.path ?? '/', trust })
    return this.#arn(name)
  }

  /** From now on there is no such role. */
  removeRole(name: string): void {
    this.#roles.set(name, undefined)
  }

  /** Throws what SageMaker says of a role of this account that does not exist, or that it may not assume. */
  refuseUnassumable(roleArn: string | undefined): void {
    const name = new RegExp(`^arn:[^:]+:iam::${this.#where.account}:role/(?:.*/)?([^/]+)$`).exec(roleArn ?? '')?.[1]
    const role = this.#role(name ?? '')
    if (name === undefined || (role !== undefined && allowsSageMaker(role.trust))) return
    throw invalid(
      `The execution role ARN "${roleArn}" is invalid. Please ensure that the role exists and that its trust relationship ` +
        `policy allows the action "sts:AssumeRole" for the service principal "${sageMaker}".`,
    )
  }

  get service(): Service {
    return {
      iamPrefix: 'iam',
      denied: ({ action, resource }) =>
        new EmulatorError(
          'AccessDenied',
          missingPermission(this.#where.callerArn, action, resource.replace(/^arn:.*:role\/(?:.*\/)?/, 'role ')),
          403,
        ),
      faults: {
        throttled: () => new EmulatorError('Throttling', 'Rate exceeded'),
        'internal-failure': () =>
          new EmulatorError('ServiceFailure', 'The request processing has failed because of an unknown error.', 500),
        'expired-credentials': () =>
          new EmulatorError('ExpiredToken', 'The security token included in the request is expired', 403),
      },
      operations: {
        GetRole: (raw) => {
          const input = new Members(raw)
          const name = input.text('RoleName')
          return {
            input: input.all,
            permissions: [{ action: 'iam:GetRole', resource: this.#arn(name) }],
            run: () => this.#get(name),
          }
        },
      },
    }
  }

  /** The trust policy comes URL-encoded. */
  #get(name: string): object {
    const role = this.#role(name)
    if (role === undefined) {
      throw new EmulatorError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404)
    }
    return {
      Role: {
        Path: role.path,
        RoleName: name,
        RoleId: 'AROAEXAMPLEEXAMPLE000',
        Arn: this.#arn(name),
        CreateDate: this.#created,
        AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust)),
        MaxSessionDuration: 3600,
        RoleLastUsed: {},
      },
    }
  }

  #role(name: string): Role | undefined {
    return this.#roles.has(name) ? this.#roles.get(name) : { path: '/', trust: trusting([sageMaker]) }
  }

  #arn(name: string): string {
    const { partition, account } = this.#where
    return `arn:${partition}:iam::${account}:role${this.#role(name)?.path ?? '/'}${name}`
  }
}

const trusting = (services: readonly string[]): TrustPolicy => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: services.length === 1 ? (services[0] ?? '') : services },
      Action: 'sts:AssumeRole',
    },
  ],
})

const allowsSageMaker = ({ Statement }: TrustPolicy): boolean =>
  Statement.some(
    ({ Effect, Principal, Action }) =>
      Effect === 'Allow' &&
      [Principal.Service ?? []].flat().includes(sageMaker) &&
      [Action].flat().some((action) => /^(?:\*|sts:\*|sts:AssumeRole)$/i.test(action)),
  )
