import { expect, jest, test } from '@jest/globals'

const load = jest.fn()
jest.unstable_mockModule('../../../src/deployment/structures/structures.ts', () => {
  load()
  throw new Error('is loaded')
})
const { accepted, refused } = await import('./step.ts')

test('scalars need no schemas of the API', async () => {
  await accepted({
    'deployment-strategy': 'canary',
    'step-size': '10%',
    'step-interval': '5m',
    'rollback-alarms': 'a',
    environment: 'A=1',
  })
  expect(load).not.toHaveBeenCalled()
})

test.each(['models', 'endpoint-config', 'serverless-config', 'deployment-config'])('%s needs them', async (input) => {
  await expect(refused({ [input]: '{}' })).rejects.toThrow('is loaded')
})
