import { describe, expect, it, test } from '@jest/globals'
import { emptyReport, type Report } from '../../../src/deployment/report.ts'
import type { TimelineEntry } from '../../../src/deployment/timeline.ts'
import { rolloutChart } from '../../../src/runner/rollout-chart.ts'
import * as run from './scenarios.ts'

const { at } = run

function chart(timeline: readonly TimelineEntry[], endedAt = at(10)): readonly string[] | undefined {
  const report: Report = { ...emptyReport, startedAt: at(0), endedAt, timeline }
  return rolloutChart(report)
}

describe('the picture of a rollout', () => {
  it('has a lane for the endpoint and one for each variant, over the time since the start', () => {
    expect(rolloutChart(run.report(run.updated))).toEqual([
      '%%{init: {"gantt":{"leftPadding":100}}}%%',
      'gantt',
      '    dateFormat YYYY-MM-DD HH:mm:ss',
      '    axisFormat %M:%S',
      '    tickInterval 1minute',
      '    todayMarker off',
      '    section endpoint',
      '        InService :done, 2000-01-01 00:00:01, 2000-01-01 00:00:07',
      '        Updating :2000-01-01 00:00:07, 2000-01-01 00:08:35',
      '        InService :milestone, done, 2000-01-01 00:08:35, 0s',
      '    section AllTraffic',
      '        Creating :2000-01-01 00:00:07, 2000-01-01 00:04:20',
      '        ActivatingTraffic :2000-01-01 00:04:20, 2000-01-01 00:04:50',
      '        Baking :2000-01-01 00:04:50, 2000-01-01 00:07:50',
      '        Deleting :2000-01-01 00:07:50, 2000-01-01 00:08:35',
    ])
  })

  it('marks what went wrong', () => {
    expect(rolloutChart(run.report(run.rolledBack))).toEqual(
      expect.arrayContaining([
        '        RollingBack :crit, 2000-01-01 00:14:20, 2000-01-01 00:16:05',
        '        InService :done, 2000-01-01 00:16:05, 2000-01-01 00:16:35',
      ]),
    )
  })

  it('ends a variant’s status when the endpoint has settled', () => {
    const failed = [
      { at: at(1), subject: 'endpoint', status: 'Creating' },
      { at: at(1), subject: 'a', status: 'Creating' },
      { at: at(9), subject: 'endpoint', status: 'Failed' },
    ]
    expect(chart(failed, at(9, 30))).toEqual(
      expect.arrayContaining([
        '        Failed :crit, 2000-01-01 00:09:00, 2000-01-01 00:09:30',
        '        Creating :2000-01-01 00:01:00, 2000-01-01 00:09:00',
      ]),
    )
  })

  test.each([
    ['nothing was looked at', []],
    ['nothing moved', [{ at: at(0), subject: 'endpoint', status: 'InService' }]],
  ])('is none where %s', (_, timeline) => {
    expect(chart(timeline)).toBeUndefined()
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
    const lines = chart(
      [
        { at: at(0), subject: 'endpoint', status: 'Updating' },
        { at: at(0), subject: 'a', status: 'Creating' },
      ],
      at(0, seconds),
    )
    expect(lines).toEqual(expect.arrayContaining([`    axisFormat ${format}`, `    tickInterval ${interval}`]))
  })

  it('gives a status of no length a second, so that it is seen', () => {
    const lines = chart(
      ['Creating', 'Updating'].map((status) => ({ at: at(0), subject: 'endpoint', status })),
      at(0),
    )
    expect(lines).toContain('        Creating :2000-01-01 00:00:00, 2000-01-01 00:00:01')
  })

  it('has room for sixty statuses, the last', () => {
    const many = Array.from({ length: 99 }, (_value, index) => ({
      at: at(index),
      subject: 'endpoint',
      status: `s${index}`,
    }))
    const bars = (chart(many) ?? []).filter((line) => line.startsWith('        '))
    expect(bars).toHaveLength(60)
    expect(bars.at(-1)).toContain('s98')
  })

  it('holds no word of Mermaid’s that comes from outside', () => {
    const status = 'a:b;c%%{init: {}}%%#d\n    click x href "javascript:1"'
    const lines = chart([
      { at: at(0), subject: 'x:y\nsection z', status },
      { at: at(0), subject: '"', status: '—' },
    ])
    expect(lines?.filter((line) => line.includes('section'))).toEqual([
      '    section x y section z',
      '    section unnamed',
    ])
    expect(lines?.filter((line) => line.includes('click'))).toEqual([
      '        a b c init d click x href javascript 1 :2000-01-01 00:00:00, 2000-01-01 00:10:00',
    ])
  })
})
