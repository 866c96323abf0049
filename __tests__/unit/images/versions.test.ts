import { expect, test } from '@jest/globals'
import { compareVersions, completed, nearestVersions, newest, sameNumbers } from '../../../src/images/versions.ts'

test.each([
  [
    ['1.10.0', '1.9.1', '1.2'],
    ['1.2', '1.9.1', '1.10.0'],
  ],
  [
    ['1.0.1', '1', '1.0'],
    ['1', '1.0', '1.0.1'],
  ],
  [
    ['1.4-2-py312', '1.9-0', '1.4-2'],
    ['1.4-2', '1.4-2-py312', '1.9-0'],
  ],
  [
    ['b9522', 'b10001'],
    ['b9522', 'b10001'],
  ],
  [
    ['26.05', '25.09'],
    ['25.09', '26.05'],
  ],
  [
    ['pytorch2.1', 'tensorflow1.0', 'pytorch1.13'],
    ['pytorch1.13', 'pytorch2.1', 'tensorflow1.0'],
  ],
])('%j is, from old to new, %j', (versions, ordered) => {
  expect(versions.toSorted(compareVersions)).toEqual(ordered)
})

test('the newest of none is none', () => {
  expect(newest([])).toBeUndefined()
})

test.each([
  ['2.6', '2.6.1'],
  ['2', '2.10.0'],
  ['2.1', undefined],
  ['1.7', '1.7-1'],
  ['', undefined],
])('%j is completed to %s', (text, version) => {
  expect(completed(text, ['2.6.0', '2.6.1', '2.10.0', '1.7-1'])).toBe(version)
})

test.each([
  ['2.7', ['3.0', '2.6', '2.5']],
  ['9', ['3.0', '2.6', '2.5']],
  ['0.1', ['2.5', '2.4', '2.0']],
  ['2.4', ['2.6', '2.5', '2.4']],
])('nearest to %s stand %j', (text, nearest) => {
  expect(nearestVersions(text, ['2.0', '2.4', '2.5', '2.6', '3.0'], 3)).toEqual(nearest)
})

test('of few versions all are near', () => {
  expect(nearestVersions('1', ['2.0', '2.4'], 3)).toEqual(['2.4', '2.0'])
})

test.each([
  ['1.7.1', '1.7-1'],
  ['v2.6.0', '2.6.0'],
  ['2_6_0', '2.6.0'],
  ['2.6', undefined],
  ['newest', undefined],
])('%s has the numbers of %s', (text, version) => {
  expect(sameNumbers(text, ['2.6.0', '1.7-1', 'latest'])).toBe(version)
})
