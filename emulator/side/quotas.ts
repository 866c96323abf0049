import { createHash } from 'node:crypto'
import { ProductionVariantInstanceType } from '@aws-sdk/client-sagemaker'
import type { Account } from '../service/arns.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { missingPermission } from '../script/permissions.ts'
import { EmulatorError } from '../service/refusal.ts'

/** What is told of an instance type that no script limits. It is not enforced. */
const unlimited = 1000
const largestPage = 100

/** SageMaker has a quota of its own for each instance type and each of these, and many more; a list of them takes many pages. */
const usages = [
  'endpoint',
  'notebook instance',
  'processing job',
  'spot training job',
  'training job',
  'training warm pool',
  'transform job',
]

interface Quota {
  readonly name: string
  readonly value: number
}

/** A few of AWS's own codes, which are the same in every account. */
const codes: Readonly<Record<string, string>> = {
  'ml.m5.large for endpoint usage': 'L-614B09FD',
  'ml.g5.xlarge for endpoint usage': 'L-1928E07B',
}

/**
 * The code of a quota: made up but for a few, and always the same for the same name.
 *
 * @example quotaCode('ml.m5.large for endpoint usage')
 */
export const quotaCode = (quotaName: string): string =>
  codes[quotaName] ?? `L-${createHash('sha256').update(quotaName).digest('hex').slice(0, 8).toUpperCase()}`

/** Service Quotas of SageMaker. Those for endpoints are what the script limits. */
export class Quotas {
  readonly #where: Account
  readonly #limitOf: (instanceType: string) => number

  constructor(where: Account, limitOf: (instanceType: string) => number) {
    this.#where = where
    this.#limitOf = limitOf
  }

  get service(): Service {
    return {
      iamPrefix: 'servicequotas',
      denied: ({ action }) =>
        new EmulatorError('AccessDeniedException', missingPermission(this.#where.callerArn, action)),
      faults: {
        throttled: () => new EmulatorError('TooManyRequestsException', 'Rate exceeded'),
        'internal-failure': () => new EmulatorError('ServiceException', 'Something went wrong.', 500),
      },
      operations: {
        ListServiceQuotas: this.#operation('ListServiceQuotas', (input) => {
          const { items, next } = page(
            this.#quotas(),
            input.optionalText('NextToken'),
            Math.min(largestPage, input.optionalNumber('MaxResults') ?? largestPage),
          )
          return { Quotas: items.map((quota) => this.#described(quota)), ...next }
        }),
        GetServiceQuota: this.#operation('GetServiceQuota', (input) => {
          const code = input.text('QuotaCode')
          const quota = this.#quotas().find(({ name }) => quotaCode(name) === code)
          if (quota === undefined) throw missing('quota')
          return { Quota: this.#described(quota) }
        }),
      },
    }
  }

  #operation(action: string, run: (input: Members) => object): Operation {
    return (raw) => {
      const input = new Members(raw)
      const service = input.text('ServiceCode')
      return {
        input: input.all,
        permissions: [{ action: `servicequotas:${action}`, resource: '*' }],
        run: () => {
          if (service !== 'sagemaker') throw missing('service')
          return run(input)
        },
      }
    }
  }

  /** By name: those of endpoints lie scattered among the others. */
  #quotas(): readonly Quota[] {
    return Object.values(ProductionVariantInstanceType)
      .flatMap((type) =>
        usages.map((usage) => ({
          name: `${type} for ${usage} usage`,
          value: Math.min(unlimited, usage === 'endpoint' ? this.#limitOf(type) : unlimited),
        })),
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }

  #described({ name, value }: Quota): object {
    const { partition, region, account } = this.#where
    const code = quotaCode(name)
    return {
      ServiceCode: 'sagemaker',
      ServiceName: 'Amazon SageMaker',
      QuotaArn: `arn:${partition}:servicequotas:${region}:${account}:sagemaker/${code}`,
      QuotaCode: code,
      QuotaName: name,
      Value: value,
      Unit: 'None',
      Adjustable: true,
      GlobalQuota: false,
      QuotaAppliedAtLevel: 'ACCOUNT',
    }
  }
}

const missing = (what: string): EmulatorError =>
  new EmulatorError('NoSuchResourceException', `The request failed because the specified ${what} does not exist.`)
