import type { Report } from '../deployment/report.ts'
import { SETTLED, type TimelineEntry } from '../deployment/timeline.ts'
import type { Verdict } from '../deployment/verdict.ts'
import { humanDuration } from './duration.ts'
import { neutral } from './harmless-text.ts'

/** A diagram with more bars than these is no picture any more. */
const MOST_BARS = 60
/** A lane with more bars than these shows how traffic moves, and not every phase that moves it. */
const MOST_PHASES = 12
const LONGEST_NAME = 24
/** A state of rest that takes up less of the picture than this share is a point in it. */
const POINT = 0.02

/** In pixels. */
const BAR_HEIGHT = 22
const BAR_GAP = 4
/** Mermaid puts the axis so far above the lower edge, and knows only one padding for both edges. */
const PADDING = 50
const TICK = 4

/** Mermaid takes what begins with a word of its own (`click`, `title`, a date) for a statement. None of these does. */
const STATUSES = new Set([
  ...SETTLED,
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'Deleting',
  'ActivatingTraffic',
  'Baking',
])
const BAD = new Set(['Failed', 'OutOfService', 'UpdateRollbackFailed', 'RollingBack'])

/**
 * Colours that can be read on GitHub's light page and on its dark one. Of a bar that is `done` or `active` Mermaid gives text inside and
 * outside the same colour, dark even on a dark page: such bars have no fill, and text in a grey for both.
 */
const COLOURS = {
  taskBkgColor: '#1f883d',
  taskBorderColor: '#1f883d',
  taskTextColor: '#ffffff',
  activeTaskBkgColor: 'transparent',
  activeTaskBorderColor: '#218bff',
  doneTaskBkgColor: 'transparent',
  doneTaskBorderColor: '#8b949e',
  critBkgColor: '#cf222e',
  critBorderColor: '#cf222e',
  taskTextDarkColor: '#7a828c',
  sectionBkgColor: '#8b949e',
  sectionBkgColor2: '#8b949e',
  altSectionBkgColor: 'transparent',
}

/** As Mermaid marks them: no mark is a full green bar, `active` a blue outline, `done` a grey one, `crit` a full red bar. */
type Mark = '' | 'active' | 'done' | 'crit'

interface Bar {
  readonly subject: string
  readonly label: string
  readonly mark: Mark
  /** Seconds since the run started. */
  readonly from: number
  readonly to: number
  /** A moment, not a stretch of time. */
  readonly isMoment: boolean
}

/** A timeline entry with its end. */
interface Phase extends TimelineEntry {
  readonly until: number
}

/**
 * The rollout as a Mermaid Gantt chart over the time since the run started, or nothing where nothing moved: a lane for the endpoint and
 * one for each variant, with the share of traffic that the new instances take.
 */
export function rolloutChart(report: Report): readonly string[] | undefined {
  const bars = barsOf(report)
    .toSorted((a, b) => a.from - b.from)
    .slice(-MOST_BARS)
  if (bars.length < 2) return undefined
  const names = laneNames(bars.map(({ subject }) => subject))
  const length = Math.max(...bars.map(({ to }) => to))
  const hasTraffic = report.timeline.some(({ traffic }) => traffic !== undefined)
  return [
    `%%{init: ${JSON.stringify({ gantt: layout([...names.values()], bars.length), themeVariables: COLOURS })}}%%`,
    'gantt',
    `    title ${hasTraffic ? 'Green while the new instances take traffic' : 'Time since the start of the run'}`,
    '    accTitle: Timeline of the rollout',
    // Wall-clock times of an arbitrary day, read and written in the reader's time zone, so that they come out as they went in.
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    `    axisFormat ${length < 3600 ? '%M:%S' : '%H:%M'}`,
    `    tickInterval ${tickInterval(length)}`,
    '    todayMarker off',
    ...[...names].flatMap(([subject, name]) => [
      `    section ${name}`,
      ...bars.filter((bar) => bar.subject === subject).map((bar) => `        ${task(bar)}`),
    ]),
  ]
}

/** Room on the left for the longest name; ticks in place of a grid, which would go through the labels. */
function layout(names: readonly string[], bars: number): object {
  return {
    leftPadding: 30 + 7 * Math.max(...names.map((name) => name.length)),
    barHeight: BAR_HEIGHT,
    barGap: BAR_GAP,
    fontSize: 12,
    sectionFontSize: 12,
    gridLineStartPadding: PADDING + bars * (BAR_HEIGHT + BAR_GAP) - TICK,
  }
}

function barsOf(report: Report): readonly Bar[] {
  const { startedAt, timeline, verdict } = report
  const start = startedAt ?? timeline[0]?.at ?? 0
  const seconds = (at: number) => Math.max(0, Math.round((at - start) / 1000))
  const phases = phasesOf(report)
  const length = seconds(Math.max(...phases.map(({ until }) => until)))
  return [...new Set(phases.map(({ subject }) => subject))].flatMap((subject) => {
    const own = completed(
      phases.filter((phase) => phase.subject === subject),
      verdict,
    )
    const hasManySteps = own.length > MOST_PHASES
    const shown = hasManySteps ? byTraffic(own) : own
    return shown.map((phase, index): Bar => {
      const [from, to] = [seconds(phase.at), seconds(phase.until)]
      const isAtRest = SETTLED.has(phase.status)
      const label = hasManySteps ? stepLabel(phase) : phaseLabel(phase)
      const took = humanDuration((to - from) * 1000)
      return {
        subject,
        ...(isAtRest && index === shown.length - 1
          ? { label: endLabel(phase.status, verdict), mark: endMark(phase, verdict) }
          : { label: isAtRest ? label : `${label} (${took})`, mark: markOf(phase) }),
        from,
        to,
        isMoment: isAtRest && to - from <= length * POINT,
      }
    })
  })
}

/** Every status until the next of the same subject; a variant's, at the latest until the endpoint has settled. */
function phasesOf({ endedAt, timeline }: Report): readonly Phase[] {
  const end = Math.max(endedAt ?? 0, ...timeline.map(({ at }) => at))
  return timeline.map((entry, index) => ({
    ...entry,
    until:
      timeline
        .slice(index + 1)
        .find(
          ({ subject, status }) =>
            subject === entry.subject ||
            (subject === 'endpoint' && entry.subject !== 'endpoint' && SETTLED.has(status)),
        )?.at ?? end,
  }))
}

/** The last step may pass between two looks; but the old instances are not deleted before the new ones have all of the traffic. */
function completed(phases: readonly Phase[], verdict: Verdict | undefined): readonly Phase[] {
  const last = phases.at(-1)
  if (verdict?.result !== 'updated' || last?.status !== 'Deleting' || last.traffic === undefined) return phases
  return [...phases.slice(0, -1), { ...last, traffic: 1 }]
}

/** A phase for each share of traffic, however many it takes to come to it and to hold it. */
function byTraffic(phases: readonly Phase[]): readonly Phase[] {
  const merged: Phase[] = []
  for (const phase of phases) {
    const last = merged.at(-1)
    const isSame = phase.traffic !== undefined && phase.traffic === last?.traffic && phase.at === last.until
    if (last !== undefined && isSame) merged.splice(-1, 1, { ...last, until: phase.until })
    else merged.push(phase)
  }
  return merged
}

function phaseLabel({ status, traffic }: Phase): string {
  return traffic === undefined ? statusLabel(status) : `${statusLabel(status)}, ${share(traffic)} of traffic`
}

function stepLabel({ status, traffic }: Phase): string {
  return traffic === undefined ? statusLabel(status) : `${share(traffic)} of traffic`
}

/** An endpoint that was rolled back is in service again, which is not what the run was for. */
function endLabel(status: string, verdict: Verdict | undefined): string {
  return `${statusLabel(status)}${verdict?.result === 'rolled-back' ? ' on the former config' : ''}`
}

function endMark({ status }: Phase, verdict: Verdict | undefined): Mark {
  if (BAD.has(status) || verdict?.result === 'rolled-back') return 'crit'
  return status === 'InService' ? '' : 'done'
}

function markOf({ status, traffic = 0 }: Phase): Mark {
  if (BAD.has(status)) return 'crit'
  if (SETTLED.has(status)) return 'done'
  return traffic > 0 ? '' : 'active'
}

function share(traffic: number): string {
  return `${Math.round(traffic * 100)} %`
}

function task({ label, mark, from, to, isMoment }: Bar): string {
  const times = isMoment ? [time(from), '0s'] : [time(from), time(Math.max(to, from + 1))]
  const marks = [...(isMoment ? ['milestone'] : []), ...(mark === '' ? [] : [mark])]
  return `${label} :${[...marks, ...times].join(', ')}`
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

function statusLabel(status: string): string {
  return STATUSES.has(status) ? status : `Status ${word(status)}`
}

/** By subject, each another one. A number or a property of JavaScript's objects for a name would mix up Mermaid's lanes. */
function laneNames(subjects: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const subject of new Set(subjects)) {
    const name = subject === 'endpoint' ? subject : `variant ${shortened(word(subject))}`
    const isTaken = [...names.values()].includes(name)
    names.set(subject, isTaken ? `${name} (${names.size})` : name)
  }
  return names
}

/** Names that differ mostly do so at their ends. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const half = LONGEST_NAME / 2
  return `${name.slice(0, half - 1)}…${name.slice(-half)}`
}

/** Mermaid has characters (`:`, `;`, `#`, `%`) and words of its own; a name is a few letters and digits that are none of them. */
function word(text: string): string {
  return (
    neutral(text)
      .replace(/[^\w.()-]+/g, ' ')
      .trim()
      .slice(0, 63) || 'unnamed'
  )
}
