import { expect, jest, test } from '@jest/globals'

const load = jest.fn()
jest.unstable_mockModule('yaml', () => {
  load()
  throw new Error('is loaded')
})
const { accepted, refused } = await import('./step.ts')

test('lines of names and values need no YAML parser', async () => {
  await accepted({ environment: 'A=1\nB=2', tags: 'team=ml\n# comment' })
  expect(load).not.toHaveBeenCalled()
})

test('a map needs it', async () => {
  await expect(refused({ environment: 'A: 1' })).rejects.toThrow('is loaded')
})
