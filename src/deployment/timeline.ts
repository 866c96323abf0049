import type {
  DescribeEndpointCommandOutput,
  PendingProductionVariantSummary,
  ProductionVariantStatus,
  ProductionVariantSummary,
} from '@aws-sdk/client-sagemaker'

/** What an endpoint is in when no rollout is under way. */
export const SETTLED: ReadonlySet<string> = new Set([
  'InService',
  'Failed',
  'OutOfService',
  'UpdateRollbackFailed',
  'Deleted',
])

/** A moment of the rollout, for the timeline. */
export interface TimelineEntry {
  readonly at: number
  /** `endpoint`, or a variant's name. */
  readonly subject: string
  /** `Creating`, `Updating`, `Baking`, …; of the endpoint: `EndpointStatus` (or `Deleted`), of a variant: `VariantStatus`. */
  readonly status: string
  readonly message?: string
  /** Of a variant that is being replaced: the share (0 to 1) of its traffic that the new instances take, as far as it is known. */
  readonly traffic?: number
}

/**
 * What a look adds to the timeline: an entry for each status or share of traffic that changed, so mostly nothing.
 * @param liveBefore the config that was live at the look before
 */
export function lookOnTimeline(
  timeline: readonly TimelineEntry[],
  at: number,
  endpoint: DescribeEndpointCommandOutput,
  liveBefore: string | undefined,
): readonly TimelineEntry[] {
  // Between two looks an update may come and go: another config under the same `InService` is a change.
  const hasMoved = liveBefore !== undefined && liveBefore !== endpoint.EndpointConfigName
  const entry = endpointEntry(at, endpoint)
  const isArrival = hasMoved && entry.status === 'InService'
  return [
    ...(isArrival || latest(timeline, 'endpoint')?.status !== entry.status ? [entry] : []),
    ...newsOfVariants(timeline, at, endpoint),
  ]
}

/** "Not found" may be a stale reading too, and carries no time to tell by: on the timeline it only ends a deletion. */
export function absenceOnTimeline(timeline: readonly TimelineEntry[], at: number): readonly TimelineEntry[] {
  const isDeletion = latest(timeline, 'endpoint')?.status === 'Deleting'
  return isDeletion ? [{ at, subject: 'endpoint', status: 'Deleted' }] : []
}

function latest(timeline: readonly TimelineEntry[], subject: string): TimelineEntry | undefined {
  return timeline.findLast((entry) => entry.subject === subject)
}

/** A `FailureReason` can linger on an endpoint that serves well: it is told only of one that does not. */
function endpointEntry(at: number, { EndpointStatus, FailureReason }: DescribeEndpointCommandOutput): TimelineEntry {
  const status = EndpointStatus ?? 'Unknown'
  const failed = ['Failed', 'UpdateRollbackFailed', 'OutOfService'].includes(status)
  return {
    at,
    subject: 'endpoint',
    status,
    ...(failed && FailureReason !== undefined ? { message: FailureReason } : {}),
  }
}

/** What earlier rollouts came to is no news of this one, nor the other way round. */
function newsOfVariants(
  timeline: readonly TimelineEntry[],
  at: number,
  endpoint: DescribeEndpointCommandOutput,
): readonly TimelineEntry[] {
  const restedLast = timeline.findLastIndex(({ subject, status }) => subject === 'endpoint' && SETTLED.has(status))
  const rollout = timeline.slice(restedLast + 1)
  return variantEntries(rollout, at, endpoint).filter(({ subject, status, traffic }) => {
    const before = latest(rollout, subject)
    return before?.status !== status || before.traffic !== traffic
  })
}

/** Of a variant in a pending deployment that one's status counts: the old fleet's goes on beside it under the same name. */
function variantEntries(
  rollout: readonly TimelineEntry[],
  at: number,
  endpoint: DescribeEndpointCommandOutput,
): readonly TimelineEntry[] {
  const { PendingDeploymentSummary: pending, ProductionVariants = [], ShadowProductionVariants = [] } = endpoint
  const replacing = [...(pending?.ProductionVariants ?? []), ...(pending?.ShadowProductionVariants ?? [])]
  const serving = [...ProductionVariants, ...ShadowProductionVariants]
  const entries = new Map<string, TimelineEntry>()
  for (const variant of [...replacing, ...serving]) {
    const subject = subjectOf(variant)
    const { Status: status, StatusMessage: message } = newestStatus(variant.VariantStatus ?? []) ?? {}
    if (subject === undefined || status === undefined || entries.has(subject)) continue
    // A new endpoint has nothing to take traffic over from.
    const takesOver = serving.length > 0 && replacing.includes(variant)
    const traffic = takesOver ? trafficOf(variant, status, latest(rollout, subject)) : undefined
    entries.set(subject, {
      at,
      subject,
      status,
      ...(message === undefined ? {} : { message }),
      ...(traffic === undefined ? {} : { traffic }),
    })
  }
  return [...entries.values()]
}

/** A variant may be called `endpoint`, but has no space in its name. */
function subjectOf({ VariantName: name }: ProductionVariantSummary): string | undefined {
  return name === 'endpoint' ? 'variant endpoint' : name
}

/**
 * AWS counts as the current instances of a pending variant those that traffic is activated on: a canary that bakes has one of three.
 * Whether it counts others while it creates or deletes instances is not documented. They take no more traffic then than before,
 * and no more than there are instances.
 */
function trafficOf(
  { CurrentInstanceCount: current, DesiredInstanceCount: desired }: PendingProductionVariantSummary,
  status: string,
  before: TimelineEntry | undefined,
): number | undefined {
  const share =
    current === undefined || desired === undefined || desired <= 0 ? undefined : Math.min(1, current / desired)
  if (status === 'ActivatingTraffic' || status === 'Baking') return share
  return before?.traffic === undefined ? undefined : Math.min(before.traffic, share ?? before.traffic)
}

/** The status that started last; of equals (or without times) the one that stands last. */
export function newestStatus(statuses: readonly ProductionVariantStatus[]): ProductionVariantStatus | undefined {
  return statuses.toSorted((a, b) => startOf(a) - startOf(b)).at(-1)
}

function startOf({ StartTime }: ProductionVariantStatus): number {
  return StartTime?.getTime() ?? 0
}
