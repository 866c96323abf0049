import type { EndpointStatus } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import type { Specification } from '../../../src/deployment/specification.ts'
import { Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

const OURS = { 'managed-by': 'deploy-sagemaker-endpoint' }

/** Plans, and proves that nothing was changed and nothing waited for. */
async function plan(scenario: Scenario, overrides: Partial<Specification> = {}) {
  const start = scenario.clock.now()
  const run = await scenario.run(specificationOf({ ...overrides, dryRun: true }))
  expect(scenario.emulator.journal.writes()).toEqual([])
  expect(scenario.clock.now()).toBe(start)
  return { ...run, ...run.report.plan }
}

describe('a dry run', () => {
  test.each<[EndpointStatus, string, string]>([
    ['InService', 'update', 'goes ahead'],
    ['Creating', 'update', 'would wait'],
    ['Updating', 'update', 'would wait'],
    ['SystemUpdating', 'update', 'would wait'],
    ['RollingBack', 'update', 'would wait'],
    ['OutOfService', 'update', 'goes ahead'],
    ['UpdateRollbackFailed', 'update', 'goes ahead'],
    ['Deleting', 'create', 'would wait'],
    ['Failed', 'recreate', 'goes ahead'],
  ])('of an endpoint in %s plans: %s, %s', async (status, action, when) => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status, config: 'former', tags: OURS })
    const planned = await plan(scenario)
    expect(planned.result).toBe('planned')
    expect(planned.action).toBe(action)
    const hindrances = planned.reasons?.filter((reason) => reason.includes('would'))
    expect(hindrances).toHaveLength(when === 'would wait' ? 1 : 0)
    expect(hindrances?.join('\n')).toMatch(when === 'would wait' ? new RegExp(`${status}.* would wait`) : /^$/)
  })

  it('without an endpoint plans to create model, config and endpoint', async () => {
    const planned = await plan(new Scenario())
    const { config, model } = await new Scenario().names()
    expect(planned).toMatchObject({
      result: 'planned',
      action: 'create',
      endpointName: 'churn',
      endpointConfigName: config,
      endpointConfigExists: false,
      models: [{ name: model, exists: false }],
      removals: [],
    })
  })

  it('tells the very names, and the changes, of the run that follows', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const planned = await plan(scenario)
    expect(planned.previousEndpointConfigName).toBe(former.config)
    expect(planned.changes).toMatchObject([{ path: 'model.PrimaryContainer.Image' }])
    const { report } = await scenario.run(specificationOf())
    expect(report.plan).toEqual(planned.report.plan)
    expect(report.endpointConfigName).toBe(planned.endpointConfigName)
  })

  it('of what is live already plans nothing', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await expect(plan(scenario)).resolves.toMatchObject({ result: 'planned', action: 'none', changes: [], reasons: [] })
  })

  test.each<[string, EndpointStatus, (scenario: Scenario) => void]>([
    ['none', 'Updating', ({ emulator }) => emulator.incidents.autoscale('churn', 'AllTraffic', 3)],
    ['none', 'SystemUpdating', ({ emulator }) => emulator.incidents.systemUpdate('churn', 60_000)],
    ['none', 'RollingBack', ({ emulator }) => emulator.incidents.scalingFailure('churn', 60_000)],
    ['update', 'OutOfService', ({ emulator }) => emulator.incidents.become('churn', 'OutOfService')],
    ['update', 'UpdateRollbackFailed', ({ emulator }) => emulator.incidents.become('churn', 'UpdateRollbackFailed')],
    ['recreate', 'Failed', ({ emulator }) => emulator.incidents.become('churn', 'Failed')],
  ])('of our own content plans %s while it is %s, as the run that follows does', async (action, status, happen) => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    happen(scenario)
    expect(scenario.endpoint?.EndpointStatus).toBe(status)
    await expect(plan(scenario)).resolves.toMatchObject({ result: 'planned', action })
    const { report } = await scenario.run(specificationOf())
    expect(report.plan?.action).toBe(action)
  })

  it('of what is being rolled out already plans nothing', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    await scenario.run(specificationOf({ wait: false }))
    scenario.emulator.journal.clear()
    await expect(plan(scenario)).resolves.toMatchObject({ result: 'planned', action: 'none' })
  })

  it('of a forced deployment plans an update to the same content', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.deployedBefore(specificationOf())
    const planned = await plan(scenario, { forceNewDeployment: true })
    expect(planned).toMatchObject({ action: 'update', changes: [], reasons: ['A new deployment is forced.'] })
    expect(planned.endpointConfigName).toMatch(new RegExp(`^${config}-[0-9a-f]{4}$`))
  })

  it('sets no tags either', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await expect(plan(scenario, { tags: { team: 'a' } })).resolves.toMatchObject({ result: 'planned', action: 'none' })
  })

  it('warns of what would be removed', async () => {
    const scenario = new Scenario()
    const endpointConfig = { ProductionVariants: [VARIANT], KmsKeyId: 'alias/models' }
    await scenario.deployedBefore(specificationOf({ endpointConfig }))
    const planned = await plan(scenario)
    expect(planned.removals).toEqual(['endpoint-config.KmsKeyId'])
    expect(planned.report.warnings).toEqual([expect.stringContaining('endpoint-config.KmsKeyId')])
  })

  it('tells what would stop the run: an endpoint that is not adopted', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: 'by-hand',
        ProductionVariants: [{ ...VARIANT, ModelName: 'by-hand' }],
        KmsKeyId: 'alias/models',
      },
    })
    const planned = await plan(scenario)
    expect(planned.result).toBe('planned')
    expect(planned.obstacles).toContainEqual(expect.stringMatching(/not deployed by this action/))
    expect(planned.report.warnings).toContainEqual(
      expect.stringMatching(/would stop here: .*not deployed by this action/),
    )
    const adopted = await plan(scenario, { adoptExisting: true })
    expect(planned.obstacles?.join()).toContain('KmsKeyId')
    expect(planned.obstacles?.join()).toContain('Set `adopt-existing: true` if that may go')
    expect(adopted.obstacles).toEqual([])
  })

  it('tells what would stop the run: a failed endpoint that may not be deleted', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed' })
    const planned = await plan(scenario)
    expect(planned).toMatchObject({ result: 'planned', action: 'recreate' })
    expect(planned.obstacles).toContainEqual(expect.stringMatching(/Failed.* set `recreate-failed: true`/))
  })

  it('tells what would stop the run: a failed endpoint with inference components on it', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed', tags: OURS })
    scenario.emulator.seed.inferenceComponent({ name: 'adapter', endpointName: 'churn' })
    const planned = await plan(scenario)
    expect(planned).toMatchObject({ result: 'planned', action: 'recreate' })
    expect(planned.obstacles).toContainEqual(expect.stringMatching(/inference components/))
  })

  test.each([
    ['DeleteEndpointConfig', { EndpointConfigName: 'former' }],
    ['DeleteModel', { ModelName: 'former' }],
  ])('tells what would stop the run: %s took its ground away', async (operation, request) => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'former', tags: OURS })
    scenario.emulator.call('sagemaker', operation, request)
    const planned = await plan(scenario)
    expect(planned.result).toBe('planned')
    expect(planned.obstacles).toContainEqual(expect.stringMatching(/former.* was deleted/))
  })

  it('tells what would stop the run: a model that is not there', async () => {
    const endpointConfig = { ProductionVariants: [{ ...VARIANT, ModelName: 'nowhere' }] }
    const planned = await plan(new Scenario(), { models: [], endpointConfig })
    expect(planned.result).toBe('planned')
    expect(planned.obstacles).toContainEqual(expect.stringMatching(/nowhere/))
  })

  it('tells of tags that differ, the only thing that a run would write', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf({ tags: { team: 'a' } }))
    const same = await plan(scenario, { tags: { team: 'a' } })
    expect(same).toMatchObject({ action: 'none', reasons: [] })
    const other = await plan(scenario, { tags: { team: 'b', stage: 'test' } })
    expect(other).toMatchObject({ action: 'none', reasons: ['A run would write tags that differ: team, stage.'] })
  })

  it('is planned whatever others do meanwhile', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'blue', pendingConfig: 'green' })
    await expect(plan(scenario)).resolves.toMatchObject({ result: 'planned', previousEndpointConfigName: 'blue' })
  })

  it('needs no permission to change anything', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.allowOnly('sagemaker:Describe*', 'sagemaker:List*')
    await expect(plan(scenario)).resolves.toMatchObject({ result: 'planned', action: 'update' })
  })

  it('fails where it may not look', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:DescribeEndpoint')
    const { result, text } = await scenario.run(specificationOf({ dryRun: true }))
    expect(result).toBe('failed')
    expect(text).toContain('sagemaker:DescribeEndpoint')
  })
})
