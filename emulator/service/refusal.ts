/** AWS says no: the error's name, its words and the HTTP status, as they go over the wire. */
export class EmulatorError extends Error {
  readonly statusCode: number
  /** Headers of the answer that carry something, in lower case. */
  readonly headers: Readonly<Record<string, string>>

  constructor(name: string, message: string, statusCode = 400, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = name
    this.statusCode = statusCode
    this.headers = headers
  }
}

/** SageMaker says nearly everything with this one name; only the words tell the cases apart. */
export const invalid = (message: string): EmulatorError => new EmulatorError('ValidationException', message)

export type ResourceKind =
  'model' | 'endpoint-config' | 'endpoint' | 'inference-component' | 'model-package' | 'model-package-group'

const spoken: Readonly<Record<ResourceKind, string>> = {
  model: 'model',
  'endpoint-config': 'endpoint configuration',
  endpoint: 'endpoint',
  'inference-component': 'inference component',
  'model-package': 'model package',
  'model-package-group': 'model package group',
}

export const notFound = (kind: ResourceKind, arn: string): EmulatorError =>
  invalid(`Could not find ${spoken[kind]} "${arn}".`)

export const alreadyExists = (kind: ResourceKind, arn: string): EmulatorError =>
  invalid(`Cannot create already existing ${spoken[kind]} "${arn}".`)

/** The same words whether the endpoint was to be updated, scaled or deleted. */
export const inProgress = (arn: string): EmulatorError => invalid(`Cannot update in-progress endpoint "${arn}".`)

export const limitExceeded = (instanceType: string, limit: number, used: number, delta: number): EmulatorError =>
  new EmulatorError(
    'ResourceLimitExceeded',
    `The account-level service limit '${instanceType} for endpoint usage' is ${limit} Instances, with current utilization of ` +
      `${used} Instances and a request delta of ${delta} Instances. Please use AWS Service Quotas to request an increase for ` +
      'this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.',
  )
