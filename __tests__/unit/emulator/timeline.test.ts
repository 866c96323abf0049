import { describe, expect, it } from '@jest/globals'
import { Timeline } from '../../../emulator/service/timeline.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const start = 1000

const setUp = () => {
  const clock = new VirtualClock(start)
  const timeline = new Timeline(clock.now)
  const happened: string[] = []
  const note = (what: string) => () => {
    happened.push(`${what}@${timeline.time() - start}`)
  }
  return { clock, timeline, happened, note }
}

describe('the timeline', () => {
  it('does nothing before it is settled, and then everything that is due, in the order of time', () => {
    const { clock, timeline, happened, note } = setUp()
    timeline.at(start + 20, note('b'))
    timeline.at(start + 10, note('a'))
    timeline.at(start + 20, note('c'))
    timeline.at(start + 99, note('late'))
    clock.advance(50)
    expect(happened).toEqual([])
    timeline.settle()
    expect(happened).toEqual(['a@10', 'b@20', 'c@20'])
    expect(timeline.nextAt()).toBe(start + 99)
  })

  it('lets an event plan another that is due already', () => {
    const { clock, timeline, happened, note } = setUp()
    timeline.at(start + 10, () => {
      note('first')()
      timeline.at(timeline.time() + 5, note('second'))
    })
    timeline.at(start + 12, note('between'))
    clock.advance(100)
    timeline.settle()
    expect(happened).toEqual(['first@10', 'between@12', 'second@15'])
  })

  it('takes a past time for now', () => {
    const { timeline, happened, note } = setUp()
    timeline.at(0, note('past'))
    timeline.settle()
    expect(happened).toEqual(['past@0'])
  })

  it('can be asked again from within an event, and goes on after one that throws', () => {
    const { clock, timeline, happened, note } = setUp()
    timeline.at(start + 1, () => {
      timeline.settle()
      throw new Error('broken')
    })
    timeline.at(start + 2, note('next'))
    clock.advance(10)
    expect(() => {
      timeline.settle()
    }).toThrow('broken')
    expect(timeline.time()).toBe(start + 10)
    timeline.settle()
    expect(happened).toEqual(['next@2'])
  })
})
