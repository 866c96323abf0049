import { describe, expect, it } from '@jest/globals'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

describe('the virtual clock', () => {
  it('lets time pass at once when somebody sleeps', async () => {
    const clock = new VirtualClock(1000)
    const woken = clock.sleep(500)
    expect(clock.now()).toBe(1500)
    await woken
    expect(clock.now()).toBe(1500)
  })

  it('lets none pass for a sleep that is aborted already', async () => {
    const clock = new VirtualClock(1000)
    await clock.sleep(500, AbortSignal.abort())
    expect(clock.now()).toBe(1000)
  })

  it('never runs backwards', () => {
    const clock = new VirtualClock(1000)
    clock.advance(-1)
    expect(clock.now()).toBe(1000)
  })

  it('can be handed on as functions', () => {
    const { now } = new VirtualClock(7)
    expect(now()).toBe(7)
  })
})
