import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import type { Aws } from '../../../src/aws/aws.ts'
import { GivenUp } from '../../../src/aws/retries.ts'
import { gatherEvidence } from '../../../src/deployment/evidence.ts'
import { Scenario } from '../../fixtures/scenario.ts'
import { START } from './given.ts'

const request = {
  endpointName: 'churn',
  variantNames: ['Blue', 'Green'],
  alarmNames: ['errors'],
  since: START,
  isAlone: false,
}
const tail = { logGroup: 'g', logStream: 'Blue/i-1', lines: ['boom'] }
const BLUE = { kind: 'found', value: [tail] } as const
const ERRORS = { kind: 'found', value: [{ name: 'errors', state: 'OK' }] } as const

const gather = (looks: Partial<Aws>, { signal } = new AbortController()) =>
  gatherEvidence(request, { ...new Scenario().aws(), ...looks }, signal)

describe('evidence', () => {
  it('is what each look told', async () => {
    const absent = { kind: 'absent', message: 'nothing' } as const
    const evidence = await gather({
      containerLogs: async ({ variantName }) => (variantName === 'Blue' ? BLUE : absent),
      alarms: async () => ERRORS,
    })
    expect(evidence).toEqual({
      since: START,
      logs: [
        { variantName: 'Blue', tails: BLUE },
        { variantName: 'Green', tails: absent },
      ],
      alarms: { names: ['errors'], states: ERRORS },
    })
  })

  it('that one look does not give takes nothing from the others', async () => {
    const evidence = await gather({
      containerLogs: async ({ variantName }) => {
        if (variantName === 'Blue') return BLUE
        throw Object.assign(new Error('socket hang up'), { name: 'Error', code: 'ECONNRESET' })
      },
      alarms: async () => {
        throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
      },
    })
    expect(evidence.logs).toEqual([
      { variantName: 'Blue', tails: BLUE },
      { variantName: 'Green', tails: { kind: 'unanswered', message: 'ECONNRESET: socket hang up' } },
    ])
    expect(evidence.alarms?.states).toEqual({ kind: 'unanswered', message: 'TimeoutError: no answer' })
  })

  it('is looked for side by side', async () => {
    let waiting = 0
    const door = new EventEmitter()
    const meet = async () => {
      waiting += 1
      const opened = once(door, 'open')
      if (waiting === 3) door.emit('open')
      await opened
    }
    const evidence = await gather({
      containerLogs: async () => {
        await meet()
        return BLUE
      },
      alarms: async () => {
        await meet()
        return ERRORS
      },
    })
    expect(evidence.logs).toHaveLength(2)
  })

  it('has no alarms where none watched', async () => {
    const evidence = await gatherEvidence(
      { ...request, alarmNames: [] },
      { ...new Scenario().aws(), alarms: () => Promise.reject(new Error('nobody should ask')) },
      new AbortController().signal,
    )
    expect(evidence).not.toHaveProperty('alarms')
  })

  it('that is not given in time is left out, and what was said last is told', async () => {
    const never: Aws['containerLogs'] = (_where, limit) =>
      new Promise((_resolve, reject) => {
        limit.addEventListener('abort', () => {
          reject(new GivenUp('the call was aborted'))
        })
      })
    const throttled: Aws['alarms'] = (_names, limit) =>
      new Promise((_resolve, reject) => {
        limit.addEventListener('abort', () => {
          const cause = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' })
          reject(new GivenUp('the call was aborted', { cause }))
        })
      })
    const aws = { ...new Scenario().aws(), containerLogs: never, alarms: throttled }
    // Keeps the process awake: the limit does not.
    const awake = setTimeout(() => undefined, 5_000)
    const evidence = await gatherEvidence(request, aws, new AbortController().signal, 50)
    clearTimeout(awake)
    const late = { kind: 'unanswered', message: 'no answer within 0.05 s', isLate: true }
    expect(evidence.logs.map(({ tails }) => tails)).toEqual([late, late])
    expect(evidence.alarms?.states).toEqual({
      kind: 'unanswered',
      message: 'ThrottlingException: Rate exceeded',
    })
  })

  it('is given up once the time is up', async () => {
    const time = new AbortController()
    const looks: Partial<Aws> = {
      containerLogs: async () => {
        time.abort()
        throw Object.assign(new Error('aborted'), { name: 'AbortError' })
      },
    }
    await expect(gather(looks, time)).rejects.toThrow('aborted')
  })
})
