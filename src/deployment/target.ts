import { configNamesOf } from './reading.ts'
import type { Run } from './run.ts'
import type { Endpoint } from './endpoint.ts'

/**
 * The config that the endpoint shall be on. One of our content that is live or pending already is it, whatever its suffix;
 * a forced rollout, and one out of a state that only another update can mend, needs a name of its own.
 */
export function targetConfigName({ desired }: Run, endpoint: Endpoint | undefined): string {
  const { name, forcedName, isNamed } = desired.endpointConfig
  const ours = configNamesOf(endpoint).find((configName) => isNamed(configName))
  const needsMending =
    endpoint?.EndpointStatus === 'OutOfService' || endpoint?.EndpointStatus === 'UpdateRollbackFailed'
  if (desired.specification.forceNewDeployment || (needsMending && ours !== undefined)) return forcedName
  return ours ?? name
}
