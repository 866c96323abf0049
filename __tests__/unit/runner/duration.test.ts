import { expect, test } from '@jest/globals'
import { elapsed, humanDuration } from '../../../src/runner/duration.ts'

test.each([
  [0, 'less than a second', '+00:00'],
  [400, 'less than a second', '+00:00'],
  [8_000, '8 s', '+00:08'],
  [59_600, '1 min 00 s', '+00:59'],
  [372_000, '6 min 12 s', '+06:12'],
  [3_599_999, '1 h 00 min', '+59:59'],
  [3_723_000, '1 h 02 min', '+1:02:03'],
  [-5, 'less than a second', '+00:00'],
])('%d ms take %s and stand as %s', (ms, human, clock) => {
  expect(humanDuration(ms)).toBe(human)
  expect(elapsed(ms)).toBe(clock)
})
