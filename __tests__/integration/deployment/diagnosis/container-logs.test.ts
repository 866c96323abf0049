import { describe, expect, it, test } from '@jest/globals'
import { OTHER_IMAGE, specificationOf } from '../../../fixtures/scenario.ts'
import { CONTAINER_LOGS } from './container-logs.ts'
import { expectTold } from './told.ts'
import { wired } from './wired.ts'

// Containers write, the emulator keeps what they wrote, the action reads it over HTTP: what is checked is what a user reads.

const GROUP = '/aws/sagemaker/Endpoints/churn'

/** An update whose containers write this in its second minute, and never answer. */
async function updateThatWrites(lines: readonly string[]) {
  const { scenario, run } = await wired()
  await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE, preflight: false }))
  scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
  scenario.emulator.schedule(scenario.clock.now() + 90_000, () => {
    scenario.emulator.logs.write(GROUP, 'AllTraffic/i-1', lines)
  })
  return run()
}

describe('what the containers wrote is explained, before what SageMaker says', () => {
  test.each(CONTAINER_LOGS.map((log) => [log.id, log] as const))('%s', async (_id, { lines, quoted, told }) => {
    const { result, text, verdict } = await updateThatWrites(lines)
    expect(result).toBe('rolled-back')
    expectTold(text, [...told, `Container log AllTraffic/i-1: ${quoted ?? lines.at(-1)}`])
    const [first = ''] = told
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('The container started but did not answer'))
    expect(text).toContain('did not pass the ping health check')
    expect(verdict).toMatchObject({ failure: { logs: [{ logGroup: GROUP, logStream: 'AllTraffic/i-1', lines }] } })
  })
})

it('what nobody knows is shown, and nothing is claimed of it', async () => {
  const { text, verdict } = await updateThatWrites(['starting', 'loading weights', '100 %'])
  expect(text).not.toContain('Container log')
  expect(text).toContain('Read the container’s last log lines')
  expect(verdict).toMatchObject({ failure: { logs: [{ lines: ['starting', 'loading weights', '100 %'] }] } })
})
