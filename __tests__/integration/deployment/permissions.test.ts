import { describe, expect, it, test } from '@jest/globals'
import { IMAGE, OTHER_IMAGE, REPOSITORY, Scenario, specificationOf } from '../../fixtures/scenario.ts'

const tags = { team: 'forecasting' }

describe('a caller who may not tag', () => {
  test.each(['a first deployment', 'an update', 'back to an earlier content', 'a forced one'])(
    'and asked for no tags deploys without any, with one notice: %s',
    async (what) => {
      const scenario = new Scenario()
      scenario.emulator.script.deny('sagemaker:AddTags')
      if (what === 'back to an earlier content') await scenario.deployedBefore(specificationOf())
      if (what !== 'a first deployment') await scenario.deployedBefore()
      const { result, report } = await scenario.run(specificationOf({ forceNewDeployment: what === 'a forced one' }))
      expect(result).toBe(what === 'a first deployment' ? 'created' : 'updated')
      expect(report.notices).toEqual([expect.stringContaining('sagemaker:AddTags')])
      expect(scenario.emulator.tags('endpoint', 'churn')).toEqual({})
      // It is asked once whether tagging is allowed, not with every call.
      const refusals = scenario.emulator.journal.writes().filter(({ outcome }) => outcome === 'AccessDeniedException')
      expect(refusals).toHaveLength(1)
    },
  )

  it('and asked for tags is refused, and leaves nothing behind', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.script.deny('sagemaker:AddTags')
    const { result, text } = await scenario.run(specificationOf({ tags }))
    expect(result).toBe('failed')
    expect(text).toContain('Allow the caller `sagemaker:AddTags`')
    expect(scenario.emulator.endpointConfigs).toEqual([former.config])
    expect(scenario.changes).toEqual([])
  })

  it('is told nothing where nothing is to be tagged', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.emulator.script.deny('sagemaker:AddTags')
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('unchanged')
    expect(report.notices).toEqual([])
  })

  it('deploys without tags, and the endpoint is still known as this action’s', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:AddTags')
    const { endpointConfig } = specificationOf()
    await scenario.run(specificationOf({ endpointConfig: { ...endpointConfig, KmsKeyId: 'alias/models' } }))
    // An update that takes something away from somebody else’s would be refused.
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    scenario.emulator.incidents.become('churn', 'Failed')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
  })

  it('on endpoints alone keeps the tags of models and configs', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.script.deny('sagemaker:AddTags', '*:endpoint/*')
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.notices).toHaveLength(1)
    const { config } = await scenario.names()
    expect(scenario.emulator.tags('endpoint-config', config)).toMatchObject({
      'managed-by': 'deploy-sagemaker-endpoint',
    })
  })
})

describe('a caller who may not list tags', () => {
  it('is known by the config’s name: what this action deployed is still its own', async () => {
    const scenario = new Scenario()
    const { endpointConfig } = specificationOf()
    await scenario.deployedBefore(specificationOf({ endpointConfig: { ...endpointConfig, KmsKeyId: 'alias/models' } }))
    scenario.emulator.script.deny('sagemaker:ListTags')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
  })

  it('has the user’s tags set on every run, since it is not known whether they are there', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf({ tags }))
    scenario.emulator.script.deny('sagemaker:ListTags')
    await expect(scenario.run(specificationOf({ tags }))).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.changes).toEqual(['AddTags', 'AddTags', 'AddTags'])
  })

  it('may not take over a config of a like name: the name has to be its content’s', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:ListTags')
    scenario.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: 'churn-0123456789ab',
        ProductionVariants: [
          { VariantName: 'AllTraffic', ModelName: 'by-hand', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
        KmsKeyId: 'alias/models',
      },
    })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('adopt-existing')
  })
})

describe('a caller who may not read', () => {
  const foreign = (scenario: Scenario) => scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand' })

  test.each(['sagemaker:DescribeEndpointConfig', 'sagemaker:DescribeModel'])(
    'what others deployed (%s) is refused, since it is not known what would be lost, unless it is adopted',
    async (action) => {
      const scenario = new Scenario()
      foreign(scenario)
      scenario.emulator.script.deny(action, '*/by-hand')
      const { result, text } = await scenario.run(specificationOf())
      expect(result).toBe('failed')
      expect(text).toContain('sagemaker:DescribeEndpointConfig')
      expect(text).toContain('adopt-existing: true')
      expect(scenario.emulator.journal.writes()).toEqual([])
      await expect(scenario.run(specificationOf({ adoptExisting: true }))).resolves.toMatchObject({ result: 'updated' })
    },
  )

  test.each(['sagemaker:DescribeEndpointConfig', 'sagemaker:DescribeModel'])(
    'anything of that kind (%s) deploys its own all the same, and again',
    async (action) => {
      const scenario = new Scenario()
      scenario.emulator.script.deny(action)
      await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'created' })
      await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
      await expect(scenario.run(specificationOf({ image: OTHER_IMAGE }))).resolves.toMatchObject({ result: 'updated' })
      await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    },
  )

  it('the endpoint itself is refused at once', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:DescribeEndpoint')
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('Allow the caller `sagemaker:DescribeEndpoint`')
    expect(scenario.emulator.journal.calls()).toHaveLength(1)
  })

  it('a new endpoint before its tags have spread waits for that', async () => {
    const scenario = new Scenario()
    await scenario.run(specificationOf(), {
      onEvent: (event) => {
        if (event.type !== 'wrote' || event.operation !== 'CreateEndpoint') return
        scenario.emulator.script.deny('sagemaker:DescribeEndpoint')
        scenario.emulator.schedule(scenario.clock.now() + 120_000, () => scenario.emulator.script.allowAll())
      },
    })
    const { config } = await scenario.names()
    expect(scenario.emulator.tags('endpoint', 'churn')).toMatchObject({
      'deploy-sagemaker-endpoint:verified-config': config,
    })
  })
})

describe('a caller who may not pass the role', () => {
  it('is told so, with what to allow, and nothing is left', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('iam:PassRole')
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('AWS refused CreateModel')
    expect(text).toContain('`iam:PassRole`')
    expect(scenario.emulator.models).toEqual([])
  })
})

describe('a caller with SageMaker permissions alone', () => {
  it('can deploy, update and redeploy', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.allowOnly('sagemaker:*', 'iam:PassRole')
    const denied = { kind: 'denied', message: 'not allowed' } as const
    const image = `${REPOSITORY}:live`
    const aws = {
      imageDigest: async () => denied,
      artifactIdentity: async () => denied,
      containerLogs: async () => denied,
    }
    const first = await scenario.run(specificationOf({ image }), { aws })
    expect(first.result).toBe('created')
    expect(first.report.notices).toHaveLength(2)
    await expect(scenario.run(specificationOf({ image }), { aws })).resolves.toMatchObject({ result: 'unchanged' })
    await expect(scenario.run(specificationOf({ image: IMAGE }), { aws })).resolves.toMatchObject({ result: 'updated' })
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await expect(scenario.run(specificationOf({ image }), { aws })).resolves.toMatchObject({ result: 'rolled-back' })
  })

  it('needs no more than the documented actions', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.allowOnly(
      ...['Model', 'EndpointConfig', 'Endpoint'].flatMap((resource) =>
        ['Create', 'Describe', 'Delete'].map((verb) => `sagemaker:${verb}${resource}`),
      ),
      'sagemaker:UpdateEndpoint',
      'sagemaker:AddTags',
      'sagemaker:ListTags',
      'iam:PassRole',
    )
    await expect(scenario.run(specificationOf({ tags }))).resolves.toMatchObject({ result: 'created' })
    await expect(scenario.run(specificationOf({ image: OTHER_IMAGE, tags }))).resolves.toMatchObject({
      result: 'updated',
    })
    scenario.emulator.incidents.become('churn', 'Failed')
    const { result, report } = await scenario.run(specificationOf({ tags }))
    expect(result).toBe('recreated')
    expect(report.notices).toEqual([])
  })
})
