import type { Alarm, ImageFormat, Role, SecurityGroup, Sought, StoredObject, Subnet } from '../../aws/aws.ts'

/** What was seen of an artifact. */
export interface ArtifactFacts {
  /** Where its bucket is: a region's name. */
  readonly bucketRegion: Sought<string>
  /** Whether there is such an object or, of a prefix, anything below it. */
  readonly content: Sought<unknown>
  /** The first objects below a prefix; or below what was not found as an object, were it taken for one. */
  readonly below: Sought<readonly StoredObject[]>
}

/** What was seen of an image. */
export interface ImageFacts extends ImageFormat {
  /** In OCI's format, and AWS itself publishes it for SageMaker. */
  readonly isFromAws: boolean
}

/** What was seen of subnets and security groups that belong together: of each, those that exist. */
export interface NetworkFacts {
  readonly subnets: Sought<readonly Subnet[]>
  readonly securityGroups: Sought<readonly SecurityGroup[]>
}

/** All that a preflight has seen, by what it looked at. What there was no reason to look at is not in it, or `not-applicable`. */
export interface Preflight {
  /** By name, the models that the run does not make: of one that could not be read, nothing else was looked at. */
  readonly models: Readonly<Record<string, Sought<unknown>>>
  /** By ARN. */
  readonly roles: Readonly<Record<string, Sought<Role>>>
  /** By URI, as it is sent. */
  readonly images: Readonly<Record<string, Sought<ImageFacts>>>
  /** By URL. */
  readonly artifacts: Readonly<Record<string, ArtifactFacts>>
  /** By instance type: how many of them the account's endpoints may have. */
  readonly quotas: Readonly<Record<string, Sought<number>>>
  readonly alarms: Sought<readonly Alarm[]>
  /** By the key of the `NetworkUse`. */
  readonly networks: Readonly<Record<string, NetworkFacts>>
}
