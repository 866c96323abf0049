import { expect, test } from '@jest/globals'
import type { Endpoint } from '../../../src/deployment/endpoint.ts'
import { targetConfigName } from '../../../src/deployment/target.ts'
import { endpointOf, FORCED, FORMER, OURS, runOf } from './given.ts'

/** Ours, forced by an earlier run. */
const FORCED_BEFORE = `${OURS}-0000`

test.each<[string, Endpoint | undefined, string, string]>([
  // What the endpoint is like, the target of a plain run, and of a forced one.
  ['no endpoint', undefined, OURS, FORCED],
  ['on another config', endpointOf(), OURS, FORCED],
  ['on ours', endpointOf({ config: OURS }), OURS, FORCED],
  ['on ours that was forced once', endpointOf({ config: FORCED_BEFORE }), FORCED_BEFORE, FORCED],
  ['on ours that this attempt forced', endpointOf({ config: FORCED }), FORCED, FORCED],
  ['on its way to ours', endpointOf({ status: 'Updating', pending: OURS }), OURS, FORCED],
  ['on its way to a forced one', endpointOf({ status: 'Updating', pending: FORCED_BEFORE }), FORCED_BEFORE, FORCED],
  [
    'on ours, on its way to the same content by force',
    endpointOf({ status: 'Updating', config: OURS, pending: FORCED_BEFORE }),
    FORCED_BEFORE,
    FORCED,
  ],
  [
    'forced, on its way to the same content by force',
    endpointOf({ status: 'Updating', config: FORCED_BEFORE, pending: FORCED }),
    FORCED,
    FORCED,
  ],
  ['on its way away from ours', endpointOf({ status: 'Updating', config: OURS, pending: FORMER }), OURS, FORCED],
  ['on its way to another', endpointOf({ status: 'Updating', pending: 'theirs' }), OURS, FORCED],
  ['being created on ours', endpointOf({ status: 'Creating', config: OURS }), OURS, FORCED],
  [
    'failed on ours: it is made anew, so the name is free',
    endpointOf({ status: 'Failed', config: OURS }),
    OURS,
    FORCED,
  ],
  [
    'out of service on ours: only an update helps, to another name',
    endpointOf({ status: 'OutOfService', config: OURS }),
    FORCED,
    FORCED,
  ],
  ['out of service on another', endpointOf({ status: 'OutOfService' }), OURS, FORCED],
  ['half on ours', endpointOf({ status: 'UpdateRollbackFailed', config: OURS }), FORCED, FORCED],
  ['half on another', endpointOf({ status: 'UpdateRollbackFailed' }), OURS, FORCED],
])('%s', (_state, endpoint, plain, forced) => {
  expect(targetConfigName(runOf(), endpoint)).toBe(plain)
  expect(targetConfigName(runOf({ forceNewDeployment: true }), endpoint)).toBe(forced)
})
