import type { Alarm, ImageFormat, Network, Role, StoredObject } from '../../aws/aws.ts'
import type { Sought } from '../evidence.ts'

/** What was seen of an artifact. */
export interface ArtifactFacts {
  /** Where its bucket is: a region's name. */
  readonly bucketRegion: Sought<string>
  /** Whether there is such an object or, of a prefix, anything below it. */
  readonly content: Sought<unknown>
  /** The first objects below a prefix; or below what was not found as an object, were it taken for one. */
  readonly below: Sought<readonly StoredObject[]>
}

/** All that a preflight has seen, by what it looked at. What there was no reason to look at is not in it, or `not-applicable`. */
export interface Preflight {
  /** By ARN. */
  readonly roles: Readonly<Record<string, Sought<Role>>>
  /** By URI, as it is sent. */
  readonly images: Readonly<Record<string, Sought<ImageFormat>>>
  /** By URL. */
  readonly artifacts: Readonly<Record<string, ArtifactFacts>>
  /** Instance type → how many of them the account's endpoints may have. */
  readonly quotas: Sought<Readonly<Record<string, number>>>
  readonly alarms: Sought<readonly Alarm[]>
  /** By the key of the `NetworkUse`. */
  readonly networks: Readonly<Record<string, Sought<Network>>>
}
