import type { EndpointStatus } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { OTHER_IMAGE, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

/** How long a transition that the run finds under way still takes. */
const STILL_MS = 90_000
const OURS = { 'managed-by': 'deploy-sagemaker-endpoint', team: 'forecasting' }
const FORMER = 'churn-former'

/** An endpoint on the config FORMER, which others or an earlier run of this action deployed. */
function found(status: EndpointStatus, whose: 'ours' | 'foreign', scenario = new Scenario()): Scenario {
  scenario.emulator.seed.endpoint({
    name: 'churn',
    status,
    config: FORMER,
    forMs: STILL_MS,
    rollout: { durationMs: STILL_MS },
    tags: whose === 'ours' ? OURS : {},
  })
  return scenario
}

describe.each(['ours', 'foreign'] as const)('an endpoint that is %s', (whose) => {
  test.each<[EndpointStatus, string]>([
    ['InService', 'updated'],
    ['Creating', 'updated'],
    ['Updating', 'updated'],
    ['SystemUpdating', 'updated'],
    ['RollingBack', 'updated'],
    ['OutOfService', 'updated'],
    ['UpdateRollbackFailed', 'updated'],
    ['Deleting', 'created'],
  ])('found %s is %s', async (status, expected) => {
    const scenario = found(status, whose)
    const { config } = await scenario.names()
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe(expected)
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
  })

  test.each<EndpointStatus>(['Creating', 'Updating', 'SystemUpdating', 'RollingBack', 'Deleting'])(
    'found %s is left alone until that is over, and nothing is created meanwhile',
    async (status) => {
      const scenario = found(status, whose)
      const over = scenario.clock.now() + STILL_MS
      await scenario.run(specificationOf())
      const [first] = scenario.emulator.journal.writes()
      expect(first?.at).toBeGreaterThanOrEqual(over)
      expect(scenario.emulator.journal.writes().map(({ outcome }) => outcome)).not.toContain('ValidationException')
    },
  )
})

describe('a rollout of others under way', () => {
  it('is waited for, and its config replaced, whichever it is', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'blue', pendingConfig: 'green' })
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.plan?.previousEndpointConfigName).toBe('green')
    expect(report.previousEndpointConfigName).toBe('blue')
    expect(scenario.emulator.tags('endpoint', 'churn')).toMatchObject({
      'deploy-sagemaker-endpoint:previous-config': 'green',
    })
  })

  it('that fails is waited for, and what serves again replaced', async () => {
    const scenario = new Scenario()
    const rollout = { end: 'rolled-back' as const }
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Updating',
      config: 'blue',
      pendingConfig: 'green',
      rollout,
    })
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.plan?.previousEndpointConfigName).toBe('blue')
  })

  it('whose config AWS does not tell belongs to it, whatever comes of it', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'blue', forMs: STILL_MS })
    scenario.emulator.schedule(scenario.clock.now() + STILL_MS, () => {
      scenario.emulator.seed.endpoint({ name: 'churn', config: 'green', since: scenario.clock.now() })
    })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })

  it('that turns out to have been to our own content is taken for this run’s', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.names()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'blue', forMs: STILL_MS })
    scenario.emulator.schedule(scenario.clock.now() + STILL_MS, () => {
      scenario.emulator.seed.endpoint({ name: 'churn', config, since: scenario.clock.now() })
    })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('to a content that would lose something is waited for, and then not touched', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Updating',
      config: 'blue',
      pendingConfig: {
        EndpointConfigName: 'green',
        ProductionVariants: [{ ...VARIANT, ModelName: 'green' }],
        KmsKeyId: 'alias/models',
      },
    })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('endpoint-config.KmsKeyId')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('our own rollout under way', () => {
  it.each(['created', 'updated'] as const)('is joined: the run is %s as if it had started it', async (expected) => {
    const scenario = new Scenario()
    if (expected === 'updated') await scenario.deployedBefore()
    await expect(scenario.run(specificationOf({ wait: false }))).resolves.toMatchObject({ result: 'in-progress' })
    scenario.emulator.journal.clear()
    scenario.clock.advance(60_000)

    const { config } = await scenario.names()
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe(expected)
    expect(report.endpointConfigName).toBe(config)
    expect(report.plan?.reasons).toEqual([expect.stringContaining('takes part in that rollout')])
    expect(scenario.changes).toEqual(['AddTags'])
    expect(scenario.emulator.tags('endpoint', 'churn')).toMatchObject({
      'deploy-sagemaker-endpoint:verified-config': config,
    })
  })

  it('that fails fails this run too, which deletes nothing of the other’s', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await scenario.run(specificationOf({ wait: false }))
    scenario.emulator.journal.clear()
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('rolled-back')
    expect(text).toContain(former.config)
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('is over at once for who does not wait', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf({ wait: false }))
    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf({ wait: false }))).resolves.toMatchObject({ result: 'in-progress' })
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('is not enough for a forced deployment, which waits for it and follows', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf({ wait: false }))
    scenario.emulator.journal.clear()
    const { result } = await scenario.run(specificationOf({ forceNewDeployment: true }))
    expect(result).toBe('updated')
    expect(scenario.changes).toContain('UpdateEndpoint')
  })

  it('while instances are only scaled, is none: the content serves already', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.emulator.incidents.autoscale('churn', 'AllTraffic', 3)
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('an endpoint in Failed', () => {
  test.each([
    ['auto', 'ours'],
    [true, 'ours'],
    [true, 'foreign'],
  ] as const)('is deleted and created again: recreate-failed is %s, it is %s', async (recreateFailed, whose) => {
    const scenario = found('Failed', whose)
    const { result } = await scenario.run(specificationOf({ recreateFailed }))
    expect(result).toBe('recreated')
    expect(scenario.changes).toEqual([
      'CreateModel',
      'CreateEndpointConfig',
      'DeleteEndpoint',
      'CreateEndpoint',
      'AddTags',
    ])
    const { config } = await scenario.names()
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
  })

  test.each([
    ['auto', 'foreign'],
    [false, 'ours'],
    [false, 'foreign'],
  ] as const)('is left alone, and said to be: recreate-failed is %s, it is %s', async (recreateFailed, whose) => {
    const scenario = found('Failed', whose)
    const { result, text } = await scenario.run(specificationOf({ recreateFailed }))
    expect(result).toBe('failed')
    expect(text).toContain('The endpoint churn is Failed from before')
    expect(text).toContain('recreate-failed')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('is this action’s by its config’s name alone, where the caller may not read tags', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed' })
    await scenario.run(specificationOf({ image: OTHER_IMAGE }))
    scenario.emulator.script.deny('sagemaker:ListTags')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })

  it('is made again with the very content that failed, where that is asked for', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'CannotStartContainerError.' })
    const failed = await scenario.run(specificationOf())
    expect(failed.result).toBe('failed')
    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
    expect(scenario.changes).toEqual(['DeleteEndpoint', 'CreateEndpoint', 'AddTags'])
  })

  it('gets other people’s tags put back, but neither AWS’s nor those that it had from this action', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      status: 'Failed',
      tags: { ...OURS, 'github:sha': 'old', 'deploy-sagemaker-endpoint:previous-config': 'old', owner: 'ann' },
    })
    const tags = { owner: 'bob' }
    await scenario.run(specificationOf({ tags }), { provenance: { repository: 'octo/churn' } })
    const { config } = await scenario.names()
    expect(scenario.emulator.tags('endpoint', 'churn')).toEqual({
      team: 'forecasting',
      owner: 'bob',
      'managed-by': 'deploy-sagemaker-endpoint',
      'github:repository': 'octo/churn',
      'deploy-sagemaker-endpoint:nonce': expect.any(String),
      'deploy-sagemaker-endpoint:verified-config': config,
    })
  })

  it('is not deleted while inference components are on it: they are named', async () => {
    const scenario = found('Failed', 'ours')
    for (const name of ['adapter', 'base']) scenario.emulator.seed.inferenceComponent({ name, endpointName: 'churn' })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('They are base, adapter.')
    expect(text).toContain('delete-inference-component --region eu-west-1 --inference-component-name base')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('remains as the evidence that it is, when AWS refuses what shall replace it', async () => {
    const scenario = found('Failed', 'ours')
    scenario.emulator.script.deny('iam:PassRole')
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(scenario.endpoint?.EndpointStatus).toBe('Failed')
    expect(scenario.changes).toEqual([])
  })

  it('is no reason to fail for a run that waits for others and sees theirs fail', async () => {
    const scenario = new Scenario()
    const rollout = { end: 'failed' as const }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Creating', config: FORMER, rollout, tags: OURS })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })
})

describe.each(['OutOfService', 'UpdateRollbackFailed'] as const)('an endpoint in %s', (status) => {
  it('gets one update; if that is refused, the run fails and leaves nothing behind', async () => {
    const scenario = found(status, 'ours')
    scenario.emulator.script.refuseUpdatesIn(status)
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('AWS refused UpdateEndpoint')
    expect(text).toContain(`in status ${status}`)
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
    expect(scenario.emulator.endpointConfigs).toEqual([FORMER])
    expect(scenario.emulator.models).toEqual([FORMER])
    expect(scenario.endpoint?.EndpointStatus).toBe(status)
  })

  it('on our config is updated to the same content under another name', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.deployedBefore(specificationOf())
    scenario.emulator.incidents.become('churn', status)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService' })
    expect(scenario.endpoint?.EndpointConfigName).toMatch(new RegExp(`^${config}-[0-9a-f]{4}$`))
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
  })

  it('that the update does not mend fails', async () => {
    const scenario = found(status, 'ours')
    scenario.emulator.script.nextRollout('churn', { end: 'update-rollback-failed', failureReason: 'Still broken.' })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('Still broken.')
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
  })
})

describe('an endpoint whose ground was taken away', () => {
  test.each(['ours', 'foreign'] as const)(
    'its live config deleted (%s): nothing is written, it is named',
    async (whose) => {
      const scenario = found('InService', whose)
      scenario.emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: FORMER })
      const { result, text } = await scenario.run(specificationOf())
      expect(result).toBe('failed')
      expect(text).toContain(`its live config ${FORMER} was deleted`)
      expect(text).toContain(`Create an endpoint config named ${FORMER} again`)
      expect(scenario.emulator.journal.writes()).toEqual([])
    },
  )

  it('its live model deleted: nothing is written, it is named', async () => {
    const scenario = found('InService', 'ours')
    scenario.emulator.call('sagemaker', 'DeleteModel', { ModelName: FORMER })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain(`the model ${FORMER} of its live config ${FORMER} was deleted`)
    expect(text).toContain(`Create a model named ${FORMER} again`)
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('serving our own content, needs nothing', async () => {
    const scenario = new Scenario()
    const { config, model } = await scenario.deployedBefore(specificationOf())
    scenario.emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: config })
    scenario.emulator.call('sagemaker', 'DeleteModel', { ModelName: model })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('in Failed, is made anew all the same', async () => {
    const scenario = found('Failed', 'ours')
    scenario.emulator.call('sagemaker', 'DeleteEndpointConfig', { EndpointConfigName: FORMER })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })
})
