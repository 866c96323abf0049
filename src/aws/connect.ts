import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { type Clock, systemClock } from '../deployment/clock.ts'
import type { Aws } from './aws.ts'
import { parseEcrImage, parseEcrReference } from './ecr-image.ts'
import { retries } from './retries.ts'
import { roleName } from './role-arn.ts'
import { parseS3Location } from './s3-location.ts'
import { Transport } from './transport.ts'

export interface ConnectOptions {
  /** Given to every client, so that an empty `AWS_REGION` is not looked at. */
  readonly region: string
  /** Who is calling, as AWS's logs (CloudTrail) show it. */
  readonly userAgent: { readonly name: string; readonly version: string }
  /**
   * For the proxy variables and `AWS_MAX_ATTEMPTS`. Credentials, endpoints and the rest of the SDK's own variables are read
   * by the SDK, from the process's environment.
   */
  readonly env: NodeJS.ProcessEnv
  /** Told the token of temporary credentials before it is sent: AWS may quote it in an error. */
  readonly onSession?: (token: string) => void
  /** Of the waits between two attempts. */
  readonly clock?: Clock
}

const SAGEMAKER_ATTEMPTS = 4
/** Where a name depends on a side service, its failure ends the run; so it is asked with more patience. */
const SIDE_SERVICE_ATTEMPTS = 5

/**
 * Connects to AWS. Nothing is sent, and no credentials are looked for, before the first call. What the usual run does not
 * need is loaded when it is needed.
 *
 * @throws {Error} if a proxy variable is no URL
 */
export function connect({ region, userAgent, env, onSession, clock = systemClock }: ConnectOptions): Aws {
  const requestHandler = new Transport(env, undefined, onSession)
  const { closing } = requestHandler
  const common = {
    region,
    requestHandler,
    customUserAgent: [[userAgent.name, userAgent.version]] satisfies [string, string][],
    // In place of the SDK's retries, there are our own.
    maxAttempts: 1,
  }
  const sagemaker = new SageMakerClient(common)
  sagemaker.middlewareStack.use(retries({ clock, closing, attempts: maxAttempts(env) ?? SAGEMAKER_ATTEMPTS }))

  // Credentials are fetched once for all clients.
  const config = { ...common, credentials: sagemaker.config.credentials }
  const policy = { clock, closing, attempts: maxAttempts(env) ?? SIDE_SERVICE_ATTEMPTS }
  return {
    sagemaker,
    imageDigest: async (imageUri, signal) => {
      const image = parseEcrImage(imageUri)
      if (image === undefined) return { kind: 'not-applicable' }
      const { imageDigest } = await import('./ecr.ts')
      return imageDigest(config, policy, image, signal)
    },
    artifactIdentity: async (url, signal) => {
      const location = parseS3Location(url)
      if (location === undefined) return { kind: 'not-applicable' }
      const { artifactIdentity } = await import('./s3.ts')
      return artifactIdentity(config, policy, location, signal)
    },
    containerLogs: async (query, signal) => {
      const { containerLogs } = await import('./logs.ts')
      return containerLogs(config, policy, query, signal)
    },
    scalableVariants: async (where, signal) => {
      const { scalableVariants } = await import('./scalable-targets.ts')
      return scalableVariants(config, policy, where, signal)
    },
    role: async (arn, signal) => {
      const name = roleName(arn)
      if (name === undefined) return { kind: 'not-applicable' }
      const { role } = await import('./role.ts')
      return role(config, policy, name, signal)
    },
    imageFormat: async (imageUri, signal) => {
      const image = parseEcrReference(imageUri)
      if (image === undefined) return { kind: 'not-applicable' }
      const { imageFormat } = await import('./ecr.ts')
      return imageFormat(config, policy, image, signal)
    },
    bucketRegion: async (url, signal) => {
      const location = parseS3Location(url)
      if (location === undefined) return { kind: 'not-applicable' }
      const { bucketRegion } = await import('./s3.ts')
      return bucketRegion(config, policy, location, signal)
    },
    objectsBelow: async (url, signal) => {
      const location = parseS3Location(url)
      if (location === undefined) return { kind: 'not-applicable' }
      const { objectsBelow } = await import('./s3.ts')
      return objectsBelow(config, policy, location, signal)
    },
    endpointQuota: async (instanceType, signal) => {
      const { endpointQuota } = await import('./endpoint-quotas.ts')
      return endpointQuota(config, policy, instanceType, signal)
    },
    listedEndpointQuotas: async (instanceTypes, signal) => {
      if (instanceTypes.length === 0) return { kind: 'not-applicable' }
      const { listedEndpointQuotas } = await import('./endpoint-quotas.ts')
      return listedEndpointQuotas(config, policy, instanceTypes, signal)
    },
    alarms: async (names, signal) => {
      // Asked for no names, CloudWatch tells all alarms that there are.
      if (names.length === 0) return { kind: 'not-applicable' }
      const { alarms } = await import('./alarms.ts')
      return alarms(config, policy, names, signal)
    },
    subnets: async (ids, signal) => {
      if (ids.length === 0) return { kind: 'not-applicable' }
      const { subnets } = await import('./network.ts')
      return subnets(config, policy, ids, signal)
    },
    securityGroups: async (ids, signal) => {
      if (ids.length === 0) return { kind: 'not-applicable' }
      const { securityGroups } = await import('./network.ts')
      return securityGroups(config, policy, ids, signal)
    },
    destroy: () => {
      requestHandler.destroy()
    },
  }
}

/** `AWS_MAX_ATTEMPTS`, which the SDK's own retries would honour. */
function maxAttempts({ AWS_MAX_ATTEMPTS: attempts = '' }: NodeJS.ProcessEnv): number | undefined {
  return /^[1-9]\d*$/.test(attempts) ? Number(attempts) : undefined
}
