import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { emptyReport, type Report } from '../../../src/deployment/report.ts'
import type { TimelineEntry } from '../../../src/deployment/timeline.ts'
import type { Verdict } from '../../../src/deployment/verdict.ts'
import { rolloutChart } from '../../../src/runner/rollout-chart.ts'
import { HOSTILE_TEXTS } from './runner-commands.ts'
import * as run from './scenarios.ts'

const { at } = run

const ROLLED_BACK: Verdict = { result: 'rolled-back', failure: { what: '', why: '', remedies: [], logs: [] } }

function chart(timeline: readonly TimelineEntry[], endedAt = at(10), verdict?: Verdict): readonly string[] {
  const report: Report = { ...emptyReport, startedAt: at(0), endedAt, timeline, ...(verdict && { verdict }) }
  return rolloutChart(report) ?? []
}

/** The lanes and bars, without the dates' day. */
function lanes(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.includes('section '))
  return lines.slice(from).map((line) => line.trim().replaceAll('2000-01-01 ', ''))
}

function endpoint(when: number, status: string): TimelineEntry {
  return { at: when, subject: 'endpoint', status }
}

function variant(when: number, status: string, traffic?: number): TimelineEntry {
  return { at: when, subject: 'blue', status, ...(traffic === undefined ? {} : { traffic }) }
}

describe('the picture of a rollout', () => {
  it('has a lane for the endpoint and one for each variant, over the time since the start', () => {
    const lines = rolloutChart(run.report(run.updated)) ?? []
    expect(lines.slice(1, 8)).toEqual([
      'gantt',
      '    title Time since the start of the run',
      '    accTitle: Timeline of the rollout',
      '    dateFormat YYYY-MM-DD HH:mm:ss',
      '    axisFormat %M:%S',
      '    tickInterval 1minute',
      '    todayMarker off',
    ])
    expect(lanes(lines)).toEqual([
      'section endpoint',
      'InService :milestone, done, 00:00:01, 0s',
      'Updating (8 min 28 s) :active, 00:00:07, 00:08:35',
      'InService :milestone, 00:08:35, 0s',
      'section variant AllTraffic',
      'Creating (4 min 13 s) :active, 00:00:07, 00:04:20',
      'ActivatingTraffic (30 s) :active, 00:04:20, 00:04:50',
      'Baking (3 min 00 s) :active, 00:04:50, 00:07:50',
      'Deleting (45 s) :active, 00:07:50, 00:08:35',
    ])
  })

  it('shows how traffic moves to the new instances: full bars while they take some of it', () => {
    const lines = chart([
      endpoint(at(0, 5), 'Updating'),
      variant(at(0, 5), 'Creating'),
      variant(at(5), 'ActivatingTraffic', 0.1),
      variant(at(5, 30), 'Baking', 0.1),
      variant(at(7), 'ActivatingTraffic', 1),
      variant(at(7, 30), 'Deleting', 1),
      endpoint(at(9), 'InService'),
    ])
    expect(lines).toContain('    title Green while the new instances take traffic')
    expect(lanes(lines).slice(-6)).toEqual([
      'section variant blue',
      'Creating (4 min 55 s) :active, 00:00:05, 00:05:00',
      'ActivatingTraffic, 10 % of traffic (30 s) :00:05:00, 00:05:30',
      'Baking, 10 % of traffic (1 min 30 s) :00:05:30, 00:07:00',
      'ActivatingTraffic, 100 % of traffic (30 s) :00:07:00, 00:07:30',
      'Deleting, 100 % of traffic (1 min 30 s) :00:07:30, 00:09:00',
    ])
  })

  it('shows how traffic goes back, and that the endpoint serves the former config again', () => {
    const timeline = [
      endpoint(at(0, 5), 'Updating'),
      variant(at(5), 'Baking', 1 / 3),
      variant(at(6), 'Deleting', 0),
      endpoint(at(8), 'InService'),
    ]
    expect(lanes(chart(timeline, at(8), ROLLED_BACK))).toEqual([
      'section endpoint',
      'Updating (7 min 55 s) :active, 00:00:05, 00:08:00',
      'InService on the former config :milestone, crit, 00:08:00, 0s',
      'section variant blue',
      'Baking, 33 % of traffic (1 min 00 s) :00:05:00, 00:06:00',
      'Deleting, 0 % of traffic (2 min 00 s) :active, 00:06:00, 00:08:00',
    ])
  })

  it('of many small steps shows the shares of traffic, however many phases each takes', () => {
    const steps = [0.25, 0.5, 0.75, 1]
    const timeline = [
      endpoint(at(0), 'Updating'),
      variant(at(0), 'Creating'),
      ...steps.flatMap((share, index) =>
        ['ActivatingTraffic', 'Baking', 'Deleting', 'Creating'].map((status, phase) =>
          variant(at(4 * index + phase + 1), status, share),
        ),
      ),
      endpoint(at(17), 'InService'),
    ]
    expect(lanes(chart(timeline, at(17)))).toEqual([
      'section endpoint',
      'Updating (17 min 00 s) :active, 00:00:00, 00:17:00',
      'InService :milestone, 00:17:00, 0s',
      'section variant blue',
      'Creating (1 min 00 s) :active, 00:00:00, 00:01:00',
      '25 % of traffic (4 min 00 s) :00:01:00, 00:05:00',
      '50 % of traffic (4 min 00 s) :00:05:00, 00:09:00',
      '75 % of traffic (4 min 00 s) :00:09:00, 00:13:00',
      '100 % of traffic (4 min 00 s) :00:13:00, 00:17:00',
    ])
  })

  it('marks what went wrong', () => {
    expect(lanes(rolloutChart(run.report(run.rolledBack)) ?? [])).toEqual(
      expect.arrayContaining([
        'RollingBack (1 min 45 s) :crit, 00:14:20, 00:16:05',
        'InService on the former config :crit, 00:16:05, 00:16:35',
      ]),
    )
    const failed = [endpoint(at(1), 'Creating'), endpoint(at(9), 'Failed')]
    expect(lanes(chart(failed, at(9)))).toContain('Failed :milestone, crit, 00:09:00, 0s')
  })

  it('ends a variant’s status when the endpoint has settled', () => {
    const failed = [endpoint(at(1), 'Creating'), variant(at(1), 'Creating'), endpoint(at(9), 'Failed')]
    expect(lanes(chart(failed))).toEqual([
      'section endpoint',
      'Creating (8 min 00 s) :active, 00:01:00, 00:09:00',
      'Failed :crit, 00:09:00, 00:10:00',
      'section variant blue',
      'Creating (8 min 00 s) :active, 00:01:00, 00:09:00',
    ])
  })

  test.each([
    ['nothing was looked at', []],
    ['nothing moved', [{ at: at(0), subject: 'endpoint', status: 'InService' }]],
  ])('is none where %s', (_, timeline) => {
    expect(rolloutChart({ ...emptyReport, startedAt: at(0), timeline })).toBeUndefined()
  })

  test.each([
    [5, '%M:%S', '1second'],
    [40, '%M:%S', '5second'],
    [240, '%M:%S', '30second'],
    [900, '%M:%S', '2minute'],
    [7200, '%H:%M', '30minute'],
    [28_800, '%H:%M', '60minute'],
    [200_000, '%H:%M', '240minute'],
  ])('of %d seconds has an axis in %s with a mark every %s', (seconds, format, interval) => {
    const lines = chart([endpoint(at(0), 'Updating'), variant(at(0), 'Creating')], at(0, seconds))
    expect(lines).toEqual(expect.arrayContaining([`    axisFormat ${format}`, `    tickInterval ${interval}`]))
  })

  it('gives a status of no length a second, so that it is seen', () => {
    const lines = chart([endpoint(at(0), 'Creating'), endpoint(at(0), 'Updating')], at(0))
    expect(lanes(lines)).toContain('Creating (less than a second) :active, 00:00:00, 00:00:01')
  })

  it('has room for sixty statuses, the last', () => {
    const many = Array.from({ length: 99 }, (_value, index) => [
      endpoint(at(index), index % 2 === 0 ? 'Updating' : 'SystemUpdating'),
      variant(at(index), index % 2 === 0 ? 'Creating' : 'Updating'),
    ])
    const bars = lanes(chart(many.flat(), at(99))).filter((line) => !line.startsWith('section'))
    expect(bars).toHaveLength(60)
    expect(bars.filter((bar) => bar.includes('01:38:00, 01:39:00'))).toHaveLength(2)
  })
})

describe('names and statuses from outside', () => {
  it('hold no word of Mermaid’s', () => {
    const status = 'a:b;c%%{init: {}}%%#d\n    click x href "javascript:1"'
    const lines = chart([
      { at: at(0), subject: 'x:y\nsection z', status },
      { at: at(0), subject: '"', status: '—' },
    ])
    expect(lanes(lines)).toEqual([
      'section variant x y section z',
      'Status a b c init d click x href javascript 1 (10 min 00 s) :active, 00:00:00, 00:10:00',
      'section variant unnamed',
      'Status unnamed (10 min 00 s) :active, 00:00:00, 00:10:00',
    ])
  })

  it('tell lanes apart that Mermaid would mix up, however long they are', () => {
    const long = (end: string) => `${'recommendations-'.repeat(3)}${end}`
    const subjects = ['1', 'constructor', long('a'), long('b'), 'recommendations-for-mendations-b']
    const lines = chart(subjects.map((subject) => ({ at: at(0), subject, status: 'Creating' })))
    expect(lanes(lines).filter((line) => line.startsWith('section'))).toEqual([
      'section variant 1',
      'section variant constructor',
      'section variant recommendat…mendations-a',
      'section variant recommendat…mendations-b',
      'section variant recommendat…mendations-b (4)',
    ])
  })

  it('leave nothing but lines of the known kinds, whatever they hold', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        ...HOSTILE_TEXTS,
        'section',
        'title x',
        'click a',
        '2000-01-01',
        'vert',
        '%%',
        '#35;',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    const entry = fc.record({
      at: fc.nat(1e6),
      subject: hostile,
      status: hostile,
      traffic: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const STATEMENT =
      /^(?:gantt|title [\w ]+|accTitle: [\w ]+|(?:dateFormat|axisFormat|tickInterval|todayMarker) [\w:% -]+|section (?:endpoint|variant [\w.() …-]+)|(?:Status )?[\w.() ,%-]+ :(?:milestone, )?(?:active, |done, |crit, )?2000-01-[\d :,-]+s?)$/
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 20 }), (timeline) => {
        const [init = '', ...lines] = chart(timeline)
        expect(init).toMatch(/^%%\{init: \{"gantt":\{[\w":,]+\},"themeVariables":\{[\w":,#]+\}\}\}%%$/)
        for (const line of lines) expect(line.trim()).toMatch(STATEMENT)
      }),
    )
  })
})
