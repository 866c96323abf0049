import type { Report } from '../deployment/report.ts'
import type { TimelineEntry } from '../deployment/timeline.ts'

/** A diagram with more bars than these is no picture any more. */
const MOST_BARS = 60

const SETTLED = new Set(['InService', 'Failed', 'OutOfService', 'UpdateRollbackFailed', 'Deleted'])
const BAD = new Set(['Failed', 'OutOfService', 'UpdateRollbackFailed', 'RollingBack'])

interface Bar {
  readonly subject: string
  readonly status: string
  /** Seconds since the run started. */
  readonly from: number
  readonly to: number
}

/**
 * The rollout as a Mermaid Gantt chart over the time since the run started, or nothing where nothing moved. It sets no colours:
 * GitHub's own fit its light and its dark mode.
 */
export function rolloutChart(report: Report): readonly string[] | undefined {
  const bars = barsOf(report).slice(-MOST_BARS)
  if (bars.length < 2) return undefined
  const subjects = [...new Set(bars.map(({ subject }) => subject))]
  const length = Math.max(...bars.map(({ to }) => to))
  return [
    `%%{init: ${JSON.stringify({ gantt: layout(subjects) })}}%%`,
    'gantt',
    // Wall-clock times of an arbitrary day, read and written in the reader's time zone, so that they come out as they went in.
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    `    axisFormat ${length < 3600 ? '%M:%S' : '%H:%M'}`,
    `    tickInterval ${tickInterval(length)}`,
    '    todayMarker off',
    ...subjects.flatMap((subject) => section(subject, bars)),
  ]
}

/** Room on the left for the longest name, in pixels. */
function layout(subjects: readonly string[]): object {
  return { leftPadding: 30 + 7 * Math.max(...subjects.map((subject) => word(subject).length)) }
}

function section(subject: string, bars: readonly Bar[]): readonly string[] {
  const ofSubject = bars.filter((bar) => bar.subject === subject)
  return [`    section ${word(subject)}`, ...ofSubject.map((bar) => `        ${task(bar)}`)]
}

function barsOf({ startedAt, endedAt, timeline }: Report): readonly Bar[] {
  const start = startedAt ?? timeline[0]?.at ?? 0
  const seconds = (at: number) => Math.max(0, Math.round((at - start) / 1000))
  const end = Math.max(endedAt ?? 0, ...timeline.map(({ at }) => at))
  return timeline.map((entry, index) => ({
    subject: entry.subject,
    status: entry.status,
    from: seconds(entry.at),
    to: seconds(endOf(entry, timeline.slice(index + 1)) ?? end),
  }))
}

/** A status lasts until the next of the same subject; a variant's, at the latest until the endpoint has settled. */
function endOf(entry: TimelineEntry, later: readonly TimelineEntry[]): number | undefined {
  return later.find(
    ({ subject, status }) =>
      subject === entry.subject || (subject === 'endpoint' && entry.subject !== 'endpoint' && SETTLED.has(status)),
  )?.at
}

/** Mermaid's `active` is not used: its text beside a short bar cannot be read in dark mode. */
function task({ status, from, to }: Bar): string {
  const marks = BAD.has(status) ? ['crit'] : SETTLED.has(status) ? ['done'] : []
  const times = SETTLED.has(status) && to === from ? [time(from), '0s'] : [time(from), time(Math.max(to, from + 1))]
  return `${word(status)} :${[...(times.includes('0s') ? ['milestone'] : []), ...marks, ...times].join(', ')}`
}

function time(seconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** About eight marks. */
function tickInterval(seconds: number): string {
  const steps = [1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200]
  const step = steps.find((candidate) => seconds / candidate <= 9) ?? 14_400
  return step < 60 ? `${step}second` : `${step / 60}minute`
}

/** Mermaid has characters (`:`, `;`, `#`, `%`) and words of its own; a name is a few letters and digits that are none of them. */
function word(text: string): string {
  return (
    text
      .replace(/[^\w.()-]+/g, ' ')
      .trim()
      .slice(0, 63) || 'unnamed'
  )
}
