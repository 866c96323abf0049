import { describe, expect, it, test } from '@jest/globals'
import type { Provenance } from '../../../src/deployment/provenance.ts'
import { OTHER_IMAGE, REPOSITORY, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

const PROVENANCE: Provenance = {
  repository: 'octo/churn',
  sha: '0123abc',
  ref: 'refs/heads/main',
  runId: '42',
  runAttempt: '1',
}

const TOLD = {
  'managed-by': 'deploy-sagemaker-endpoint',
  'github:repository': 'octo/churn',
  'github:sha': '0123abc',
  'github:ref': 'refs/heads/main',
  'github:run-id': '42',
}

const STATE = 'deploy-sagemaker-endpoint'

/** The tags of the endpoint and of the config and model that it is on. */
function tagsOf({ emulator, endpoint }: Scenario) {
  const config = endpoint?.EndpointConfigName ?? ''
  const model = emulator.endpointConfig(config)?.ProductionVariants?.[0]?.ModelName ?? ''
  return {
    endpoint: emulator.tags('endpoint', 'churn'),
    config: emulator.tags('endpoint-config', config),
    model: emulator.tags('model', model),
  }
}

describe('where a deployment comes from', () => {
  it('is written on all that a first run creates, with what later runs need', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf(), { provenance: PROVENANCE, nonce: 'n-1' })
    const { config } = await scenario.names()
    const made = { ...TOLD, [`${STATE}:endpoint`]: 'churn', [`${STATE}:nonce`]: 'n-1' }
    expect(tagsOf(scenario)).toEqual({
      model: made,
      config: made,
      endpoint: { ...TOLD, [`${STATE}:nonce`]: 'n-1', [`${STATE}:verified-config`]: config },
    })
  })

  it('is written on the endpoint when it is rolled out, not when it is found unchanged', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf(), { provenance: PROVENANCE })
    await scenario.run(specificationOf(), { provenance: { ...PROVENANCE, sha: 'later' } })
    expect(tagsOf(scenario).endpoint).toMatchObject({ 'github:sha': '0123abc' })
    await scenario.run(specificationOf({ image: OTHER_IMAGE }), { provenance: { ...PROVENANCE, sha: 'later' } })
    expect(tagsOf(scenario).endpoint).toMatchObject({ 'github:sha': 'later' })
  })

  it('is only what is known: outside of a workflow nothing is made up', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf(), { provenance: {} })
    expect(Object.keys(tagsOf(scenario).endpoint).filter((key) => !key.startsWith(STATE))).toEqual(['managed-by'])
  })

  it('is made fit for AWS: characters that it refuses become _, and no value is longer than 256', async () => {
    const scenario = new Scenario()
    const provenance = { repository: 'octo/churn', ref: `refs/heads/fix#1;<b>${'x'.repeat(300)}`, runId: '42' }
    await expect(scenario.run(specificationOf(), { provenance })).resolves.toMatchObject({ result: 'created' })
    const ref = tagsOf(scenario).endpoint['github:ref'] ?? ''
    expect(ref).toMatch(/^refs\/heads\/fix_1__b_x+$/)
    expect(ref).toHaveLength(256)
  })
})

describe('the way back', () => {
  it('is written on the endpoint before the update', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.weather({ operation: 'UpdateEndpoint', fault: 'hang' })
    void scenario.run(specificationOf())
    await new Promise((resolve) => setImmediate(resolve))
    expect(tagsOf(scenario).endpoint).toMatchObject({ [`${STATE}:previous-config`]: former.config })
  })

  it('is what was live, from rollout to rollout', async () => {
    const scenario = new Scenario()
    const first = await scenario.deployedBefore(specificationOf())
    const second = await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE }))
    expect(tagsOf(scenario).endpoint).toMatchObject({
      [`${STATE}:previous-config`]: first.config,
      [`${STATE}:verified-config`]: second.config,
    })
  })
})

describe('the config that is verified', () => {
  it('is written once the rollout is completed', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    await scenario.run(specificationOf({ wait: false }))
    expect(tagsOf(scenario).endpoint).toMatchObject({ [`${STATE}:verified-config`]: former.config })
    await scenario.run(specificationOf())
    const { config } = await scenario.names()
    expect(tagsOf(scenario).endpoint).toMatchObject({ [`${STATE}:verified-config`]: config })
  })

  test.each(['rolled-back', 'failed', 'update-rollback-failed', 'out-of-service'] as const)(
    'stays the former one when the rollout ends %s',
    async (end) => {
      const scenario = new Scenario()
      const former = await scenario.deployedBefore()
      scenario.emulator.script.nextRollout('churn', { end })
      await scenario.run(specificationOf())
      expect(tagsOf(scenario).endpoint).toMatchObject({ [`${STATE}:verified-config`]: former.config })
    },
  )
})

describe('the user’s tags', () => {
  const tags = { team: 'forecasting', 'cost centre': '4711' }

  it('are on endpoint, config and model from the start', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf({ tags }))
    expect(tagsOf(scenario)).toMatchObject({ endpoint: tags, config: tags, model: tags })
  })

  it('are added or overwritten on what is there, on every run, and others never removed', async () => {
    const scenario = new Scenario()
    const { config, model } = await scenario.deployedBefore(specificationOf({ tags: { team: 'old', stage: 'test' } }))
    const arn = (resource: string) => `arn:aws:sagemaker:eu-west-1:123456789012:${resource}`
    for (const ResourceArn of [arn('endpoint/churn'), arn(`endpoint-config/${config}`), arn(`model/${model}`)]) {
      scenario.emulator.call('sagemaker', 'AddTags', { ResourceArn, Tags: [{ Key: 'owner', Value: 'ann' }] })
    }
    const { result } = await scenario.run(specificationOf({ tags }))
    expect(result).toBe('unchanged')
    const all = { ...tags, stage: 'test', owner: 'ann', 'managed-by': STATE }
    expect(tagsOf(scenario)).toMatchObject({ endpoint: all, config: all, model: all })
    // Only what differs is sent.
    expect(scenario.changes).toEqual(['AddTags', 'AddTags', 'AddTags'])
    scenario.emulator.journal.clear()
    await scenario.run(specificationOf({ tags }))
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('are set on an update, on what was there before it too', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE }))
    await scenario.run(specificationOf({ tags }))
    expect(tagsOf(scenario)).toMatchObject({ endpoint: tags, config: tags, model: tags })
  })

  it('are set by a run that joins a rollout', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf({ wait: false }))
    await scenario.run(specificationOf({ tags }))
    expect(tagsOf(scenario)).toMatchObject({ endpoint: tags, config: tags, model: tags })
  })

  it('are set on an existing model that is deployed', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.model('by-the-registry', { stage: 'approved' })
    const endpointConfig = { ProductionVariants: [{ ...VARIANT, ModelName: 'by-the-registry' }] }
    await scenario.run(specificationOf({ models: [], endpointConfig, tags }))
    expect(tagsOf(scenario).model).toEqual({ stage: 'approved', ...tags })
  })

  it('win over this action’s own of the same name, everywhere and for good', async () => {
    const scenario = new Scenario()
    const mine = { 'managed-by': 'terraform', 'github:ref': 'none' }
    await scenario.run(specificationOf({ tags: mine }))
    expect(tagsOf(scenario)).toMatchObject({ endpoint: mine, config: mine, model: mine })
    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf({ tags: mine }))).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.journal.writes()).toEqual([])
    await scenario.run(specificationOf({ tags: mine, image: OTHER_IMAGE }))
    expect(tagsOf(scenario)).toMatchObject({ endpoint: mine, config: mine, model: mine })
    // It is known as its own all the same.
    scenario.emulator.incidents.become('churn', 'Failed')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })

  it('do not change a name: other tags are no other content', async () => {
    const scenario = new Scenario()
    await expect(scenario.names(specificationOf({ tags }))).resolves.toEqual(await scenario.names())
  })
})

describe('SageMaker’s limit of 50 tags', () => {
  const many = (count: number, prefix: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']))

  it('is kept with as many tags as the input takes, on a creation and an update', async () => {
    const scenario = new Scenario()
    const tags = many(40, 'user-')
    const options = { provenance: PROVENANCE }
    await expect(scenario.run(specificationOf({ tags }), options)).resolves.toMatchObject({ result: 'created' })
    const { result, report } = await scenario.run(specificationOf({ tags, image: OTHER_IMAGE }), options)
    expect(result).toBe('updated')
    expect(report.notices).toEqual([])
    expect(tagsOf(scenario)).toMatchObject({ endpoint: tags, config: tags, model: tags })
  })

  it('leaves the user’s and other people’s tags their place before this action’s, on an update', async () => {
    const scenario = new Scenario()
    const theirs = many(46, 'other-')
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand', tags: theirs })
    const tags = { team: 'forecasting' }
    await expect(scenario.run(specificationOf({ tags }))).resolves.toMatchObject({ result: 'updated' })
    expect(tagsOf(scenario).endpoint).toMatchObject({ ...theirs, ...tags, [`${STATE}:previous-config`]: 'by-hand' })
  })

  it('leaves them their place on an endpoint that is made anew', async () => {
    const scenario = new Scenario()
    const theirs = many(47, 'other-')
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags: theirs })
    const tags = { team: 'forecasting', stage: 'prod' }
    const { result } = await scenario.run(specificationOf({ tags, recreateFailed: true }))
    expect(result).toBe('recreated')
    expect(tagsOf(scenario).endpoint).toMatchObject({ ...theirs, ...tags })
  })

  it('is read over several pages of tags', async () => {
    const scenario = new Scenario()
    scenario.digests.set(`${REPOSITORY}:live`, { kind: 'not-applicable' })
    const theirs = many(50, 'other-')
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags: { ...theirs, 'other-0': 'y' } })
    await scenario.run(specificationOf({ recreateFailed: true }))
    expect(tagsOf(scenario).endpoint).toEqual({ ...theirs, 'other-0': 'y' })
  })
})
