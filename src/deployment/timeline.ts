import type { DescribeEndpointCommandOutput, ProductionVariantStatus } from '@aws-sdk/client-sagemaker'

/** A moment of the rollout, for the timeline. */
export interface TimelineEntry {
  readonly at: number
  /** `endpoint`, or a variant's name. */
  readonly subject: string
  /** `Creating`, `Updating`, `Baking`, …; of the endpoint: `EndpointStatus` (or `Deleted`), of a variant: `VariantStatus`. */
  readonly status: string
  readonly message?: string
}

/**
 * What a look adds to the timeline: an entry for each status that changed, so mostly nothing.
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
  return [endpointEntry(at, endpoint), ...variantEntries(at, endpoint)].filter(
    ({ subject, status }) =>
      latestStatus(timeline, subject) !== status || (hasMoved && subject === 'endpoint' && status === 'InService'),
  )
}

/** "Not found" may be a stale reading too, and carries no time to tell by: on the timeline it only ends a deletion. */
export function absenceOnTimeline(timeline: readonly TimelineEntry[], at: number): readonly TimelineEntry[] {
  return latestStatus(timeline, 'endpoint') === 'Deleting' ? [{ at, subject: 'endpoint', status: 'Deleted' }] : []
}

function latestStatus(timeline: readonly TimelineEntry[], subject: string): string | undefined {
  return timeline.findLast((entry) => entry.subject === subject)?.status
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

/** Of a variant in a pending deployment that one's status counts: the old fleet's goes on beside it under the same name. */
function variantEntries(at: number, endpoint: DescribeEndpointCommandOutput): readonly TimelineEntry[] {
  const pending = endpoint.PendingDeploymentSummary
  const variants = [
    ...(pending?.ProductionVariants ?? []),
    ...(pending?.ShadowProductionVariants ?? []),
    ...(endpoint.ProductionVariants ?? []),
    ...(endpoint.ShadowProductionVariants ?? []),
  ]
  const entries = new Map<string, TimelineEntry>()
  for (const { VariantName: subject, VariantStatus } of variants) {
    const { Status: status, StatusMessage: message } = newestOf(VariantStatus ?? []) ?? {}
    if (subject === undefined || status === undefined || entries.has(subject)) continue
    entries.set(subject, { at, subject, status, ...(message === undefined ? {} : { message }) })
  }
  return [...entries.values()]
}

/** The status that started last; of equals (or without times) the one that stands last. */
function newestOf(statuses: readonly ProductionVariantStatus[]): ProductionVariantStatus | undefined {
  return statuses.toSorted((a, b) => startOf(a) - startOf(b)).at(-1)
}

function startOf({ StartTime }: ProductionVariantStatus): number {
  return StartTime?.getTime() ?? 0
}
