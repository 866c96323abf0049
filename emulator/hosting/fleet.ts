import type { Deployed } from './endpoint-state.ts'
import type { Invocation, ModelAnswer } from './invocation.ts'

/** The processes that serve one deployment of an endpoint, where its images are mapped to local programs. */
export interface Fleet {
  /** Resolves once: every container answers its health check, or AWS's words why one does not. */
  readonly ready: Promise<Readiness>
  /** The same as soon as it is known. */
  readonly readiness: Readiness | undefined
  /** Asks the container of a variant. A container that does not answer is told as AWS tells it: with a 5xx. */
  invoke(variantName: string, invocation: Invocation): Promise<ModelAnswer>
  stop(): void
}

export interface Readiness {
  /** Absent: healthy. */
  readonly failure?: string
}

/** Starts the fleet of a deployment. `undefined`: none of its images is mapped, so nothing runs and all is well. */
export type LaunchFleet = (endpointName: string, deployed: Deployed) => Fleet | undefined

/** AWS's words for a container that does not come up. */
export const pingFailure = (variantName: string): string =>
  `The primary container for production variant ${variantName} did not pass the ping health check. ` +
  'Please check CloudWatch logs for this endpoint.'

/** AWS's words for a container that cannot even be started. */
export const startFailure = (variantName: string): string =>
  `CannotStartContainerError. Please ensure the model container for variant ${variantName} starts correctly when invoked ` +
  "with 'docker run <image> serve'"
