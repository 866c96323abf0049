import type { Deployed } from './endpoint-state.ts'
import type { Invocation, ModelAnswer } from './runtime.ts'

/** The processes that serve one deployment of an endpoint, where its images are mapped to local programs. */
export interface Fleet {
  /** Calls back once: without words when every container answers its health check, else with AWS's words. */
  whenReady(callback: (failure?: string) => void): void
  /** Asks the container of a variant. A container that does not answer is told as AWS tells it: with a 5xx. */
  invoke(variantName: string, invocation: Invocation): Promise<ModelAnswer>
  stop(): void
}

/** Starts the fleet of a deployment. `undefined`: none of its images is mapped, so nothing runs and all is well. */
export type LaunchFleet = (endpointName: string, deployed: Deployed) => Fleet | undefined
