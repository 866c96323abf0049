import type { AutoScaling } from '../side/auto-scaling.ts'
import type { Tags } from '../hosting/tags.ts'
import type { Consistency } from './consistency.ts'
import type { Outcomes } from './outcomes.ts'
import type { Permissions } from './permissions.ts'
import type { Weather } from './weather.ts'

/** Every knob of the emulator in one place. Each is explained, with an example, where it is made. */
export const scriptOf = (
  weather: Weather,
  permissions: Permissions,
  consistency: Consistency,
  outcomes: Outcomes,
  tags: Tags,
  scaling: AutoScaling,
) => ({
  weather: weather.rule.bind(weather),
  storm: weather.storm.bind(weather),
  expireCredentials: weather.expireCredentials.bind(weather),
  clearWeather: weather.clear.bind(weather),
  deny: permissions.deny.bind(permissions),
  allowOnly: permissions.allowOnly.bind(permissions),
  allowAll: permissions.allowAll.bind(permissions),
  lag: consistency.lag.bind(consistency),
  staleReads: consistency.staleReads.bind(consistency),
  readsAsOf: consistency.readsAsOf.bind(consistency),
  nextRollout: outcomes.nextRollout.bind(outcomes),
  everyRollout: outcomes.everyRollout.bind(outcomes),
  limit: outcomes.limit.bind(outcomes),
  refuseUpdatesIn: outcomes.refuseUpdatesIn.bind(outcomes),
  pageTagsBy: tags.pageBy.bind(tags),
  scalableTarget: scaling.scalableTarget.bind(scaling),
})

export type Script = ReturnType<typeof scriptOf>
