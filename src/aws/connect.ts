import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { type Clock, systemClock } from '../deployment/clock.ts'
import type { Aws } from './aws.ts'
import { parseEcrImage } from './ecr-image.ts'
import { retries } from './retries.ts'
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
  /** Of the waits between two attempts. */
  readonly clock?: Clock
}

const SAGEMAKER_ATTEMPTS = 4
/** A side service that fails ends the run, since a name must not depend on it; so it is asked with more patience. */
const SIDE_SERVICE_ATTEMPTS = 5

/**
 * Connects to AWS. Nothing is sent, and no credentials are looked for, before the first call. What the usual run does not
 * need is loaded when it is needed.
 *
 * @throws {Error} if a proxy variable is no URL
 */
export function connect({ region, userAgent, env, clock = systemClock }: ConnectOptions): Aws {
  const requestHandler = new Transport(env)
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
    destroy: () => {
      requestHandler.destroy()
    },
  }
}

/** `AWS_MAX_ATTEMPTS`, which the SDK's own retries would honour. */
function maxAttempts({ AWS_MAX_ATTEMPTS: attempts = '' }: NodeJS.ProcessEnv): number | undefined {
  return /^[1-9]\d*$/.test(attempts) ? Number(attempts) : undefined
}
