import { describe, expect, test } from '@jest/globals'
import { EmulatorError } from '../../../../emulator/service/refusal.ts'
import { Scenario, specificationOf } from '../../../fixtures/scenario.ts'
import { REFUSALS } from './refusals.ts'
import { expectTold } from './told.ts'

// Every cause of a refusal is brought about at AWS, and the routine is run: what is checked is what a user reads.

describe('what AWS refuses is explained', () => {
  test.each(REFUSALS.map((refusal) => [refusal.id, refusal] as const))('%s', async (_id, refusal) => {
    const { before, arrange, asked, told, untold = [] } = refusal
    const scenario = new Scenario()
    if (before !== undefined) await scenario.deployedBefore(specificationOf({ ...before, preflight: false }))
    arrange?.(scenario)
    const { result, text, verdict } = await scenario.run(specificationOf({ preflight: false, ...asked }))
    expect(result).toBe('failed')
    expectTold(text, told)
    for (const words of untold) expect(text).not.toContain(words)
    expect(verdict).toMatchObject({ failure: { evidence: [expect.stringMatching(/^AWS says: \w+: ./)] } })
  })
})

test('a quota that is too low for a new endpoint has nothing to do with old instances', async () => {
  const scenario = new Scenario()
  scenario.emulator.script.limit('ml.m5.large', 0)
  const { text } = await scenario.run(specificationOf({ preflight: false }))
  expect(text).toContain('The account’s quota “ml.m5.large for endpoint usage” is too low: it allows 0, 0 are in use')
  expect(text).toContain('Or request fewer or other instances, or free some.')
  expect(text).not.toMatch(/rolling|An update/)
})

test('a refusal that nobody knows is told as such, with AWS’s words', async () => {
  const scenario = new Scenario()
  const fault = new EmulatorError('TeapotException', 'I am a teapot.')
  scenario.emulator.script.weather({ operation: 'CreateModel', fault })
  const { text } = await scenario.run(specificationOf())
  expect(text).toContain('This action knows no more about it than AWS’s own words.')
  expect(text).toMatch(/AWS says: TeapotException: I am a teapot\. \(request id [\da-f-]{36}\)/)
})
