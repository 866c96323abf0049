import { describe, expect, it, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { Cancellation, cancelOnSignals } from '../../../src/runner/cancellation.ts'

describe('the runner’s signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGBREAK'])('%s aborts, with a reason that names it', (name) => {
    const source = new EventEmitter()
    const signal = cancelOnSignals(source)
    expect(signal.aborted).toBe(false)
    source.emit(name)
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toBeInstanceOf(Cancellation)
    expect(signal.reason).toMatchObject({ name: 'Cancellation', signal: name, message: `Cancelled by ${name}` })
  })

  it('that follow the first change nothing and do not end the process', () => {
    const source = new EventEmitter()
    const signal = cancelOnSignals(source)
    source.emit('SIGINT')
    const { reason } = signal as { reason: unknown }
    // `false` would mean that nobody listens, upon which Node ends the process.
    expect([source.emit('SIGINT'), source.emit('SIGTERM')]).toEqual([true, true])
    expect(signal.reason).toBe(reason)
  })
})
