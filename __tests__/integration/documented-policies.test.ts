import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { EmulatorError } from '../../emulator/service/refusal.ts'
import { OTHER_IMAGE, Scenario, specificationOf } from '../fixtures/scenario.ts'

interface Statement {
  readonly Sid?: string
  readonly Action: string | readonly string[]
}

/** The actions of the policy in a document that has a statement of this name. */
function allowedBy(file: string, sid: string): readonly string[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```json\n([^]*?)^```$/gm)]
  const policies = blocks.map(([, text = '']) => JSON.parse(text) as { readonly Statement: readonly Statement[] })
  const policy = policies.find(({ Statement: statements }) => statements.some(({ Sid }) => Sid === sid))
  return (policy?.Statement ?? []).flatMap(({ Action }) => Action)
}

/** A caller who may do nothing but what the document's policy allows. */
function callerWith(file: string, sid: string): Scenario {
  const scenario = new Scenario()
  scenario.emulator.script.allowOnly(...allowedBy(file, sid))
  return scenario
}

describe('the policy of the README', () => {
  const caller = () => callerWith('README.md', 'DeployChurn')
  const tagged = specificationOf({ tags: { team: 'retention' } })

  it('is enough to create, update, and find nothing to do, with tags', async () => {
    const scenario = caller()
    await expect(scenario.run(tagged)).resolves.toMatchObject({ result: 'created', report: { notices: [] } })
    await expect(
      scenario.run({ ...tagged, models: specificationOf({ image: OTHER_IMAGE }).models }),
    ).resolves.toMatchObject({
      result: 'updated',
    })
    await expect(scenario.run(tagged)).resolves.toMatchObject({ result: 'updated' })
    await expect(scenario.run(tagged)).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.tags('endpoint', 'churn')).toMatchObject(tagged.tags)
  })

  it('is enough to clean up after a rollback', async () => {
    const scenario = caller()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'rolled-back' })
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
    expect(scenario.emulator.models).toEqual([former.model])
  })

  it('is enough to delete a failed endpoint and create it again', async () => {
    const scenario = caller()
    await scenario.deployedBefore()
    scenario.emulator.incidents.become('churn', 'Failed')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })

  it('is enough to find an endpoint that is stored in another case', async () => {
    const scenario = caller()
    scenario.emulator.seed.endpoint({ name: 'Churn', config: 'by-hand' })
    scenario.emulator.script.weather({
      operation: 'DescribeEndpoint',
      when: (input) => JSON.stringify(input).includes('"churn"'),
      fault: new EmulatorError('ValidationException', 'Could not find endpoint "churn".'),
    })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.emulator.endpoints).toEqual(['Churn'])
  })
})

describe('the policy for plans', () => {
  const caller = () => callerWith('docs/permissions.md', 'Look')

  it.each(['InService', 'Failed'] as const)('is enough for a dry run, and for nothing else: %s', async (status) => {
    const scenario = caller()
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand', status })
    await expect(scenario.run(specificationOf({ dryRun: true }))).resolves.toMatchObject({ result: 'planned' })
    expect(scenario.emulator.journal.calls().filter(({ outcome }) => outcome === 'AccessDeniedException')).toEqual([])
    await expect(scenario.run(specificationOf({ adoptExisting: true, recreateFailed: true }))).resolves.toMatchObject({
      result: 'failed',
    })
    expect(scenario.changes).toEqual([])
  })
})
