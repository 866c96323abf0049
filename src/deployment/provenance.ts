/** Where a deployment comes from, as the workflow run tells it. Absent members: not run by GitHub Actions. */
export interface Provenance {
  /** `owner/name` */
  readonly repository?: string
  readonly sha?: string
  /** `refs/heads/main`, `refs/tags/v1` */
  readonly ref?: string
  readonly runId?: string
  readonly runAttempt?: string
}
