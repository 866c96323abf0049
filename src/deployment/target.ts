import { configNamesOf } from './reading.ts'
import type { Run } from './run.ts'
import type { Endpoint } from './endpoint.ts'

/**
 * The config that the endpoint shall be on. One of our content that is pending or live already is it, whatever its suffix;
 * a forced rollout, and one out of a state that only another update can mend, needs a name of its own.
 */
export function targetConfigName({ desired }: Run, endpoint: Endpoint | undefined): string {
  const { name, forcedName, isNamed } = desired.endpointConfig
  // What comes before what is: while a forced rollout of our content is under way, the former name of it is on its way out.
  const ours = configNamesOf(endpoint).findLast((configName) => isNamed(configName))
  const needsMending =
    endpoint?.EndpointStatus === 'OutOfService' || endpoint?.EndpointStatus === 'UpdateRollbackFailed'
  if (desired.specification.forceNewDeployment || (needsMending && ours !== undefined)) return forcedName
  return ours ?? name
}
