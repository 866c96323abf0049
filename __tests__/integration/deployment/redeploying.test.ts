import type { DescribeEndpointCommandOutput } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import type { Aws } from '../../../src/aws/aws.ts'
import {
  ARTIFACT,
  IMAGE,
  OTHER_IMAGE,
  REPOSITORY,
  ROLE,
  Scenario,
  specificationOf,
  VARIANT,
} from '../../fixtures/scenario.ts'

const ROLLOUT = ['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags']

describe('a first deployment', () => {
  it('creates model, config and endpoint as specified, and is created', async () => {
    const scenario = new Scenario()
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('created')
    expect(scenario.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'AddTags'])

    const { config, model } = await scenario.names()
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    expect(scenario.emulator.endpointConfig(config)).toEqual({
      EndpointConfigName: config,
      ProductionVariants: [{ ...VARIANT, ModelName: model }],
    })
    expect(scenario.emulator.model(model)).toEqual({
      ModelName: model,
      PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT },
      ExecutionRoleArn: ROLE,
    })
    expect(report).toMatchObject({
      endpointArn: scenario.endpoint?.EndpointArn,
      endpointStatus: 'InService',
      endpointConfigName: config,
      requestedEndpointConfigName: config,
      models: [{ name: model, arn: `arn:aws:sagemaker:eu-west-1:123456789012:model/${model}` }],
    })
    expect(report.previousEndpointConfigName).toBeUndefined()
  })

  it('says what it does before it does it', async () => {
    const scenario = new Scenario()
    const { events, report } = await scenario.run(specificationOf())
    expect(report.plan).toMatchObject({ action: 'create', endpointConfigExists: false, removals: [] })
    const types = events.map(({ type }) => type)
    expect(types.indexOf('planned')).toBeLessThan(types.indexOf('writing'))
    expect(types.filter((type) => type === 'planned')).toHaveLength(1)
  })
})

describe('another content', () => {
  it('becomes live by an update, beside which the former config and model stay', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    const { result, report } = await scenario.run(specificationOf())
    const { config, model } = await scenario.names()
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(ROLLOUT)
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: config })
    expect(scenario.emulator.endpointConfigs).toEqual([former.config, config])
    expect(scenario.emulator.models).toEqual([former.model, model])
    expect(report).toMatchObject({ previousEndpointConfigName: former.config, endpointConfigName: config })
    expect(report.plan?.changes).toEqual([{ path: 'model.PrimaryContainer.Image', from: OTHER_IMAGE, to: IMAGE }])
  })

  it('takes up what is there already: back to an earlier content nothing is created', async () => {
    const scenario = new Scenario()
    const first = await scenario.deployedBefore(specificationOf())
    await scenario.deployedBefore(specificationOf({ image: OTHER_IMAGE }))
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(['AddTags', 'UpdateEndpoint', 'AddTags'])
    expect(scenario.endpoint?.EndpointConfigName).toBe(first.config)
  })

  it('in the config alone makes a config and no model', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const { result } = await scenario.run(withInstances(2))
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(['CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags'])
  })
})

describe('the same content again', () => {
  it('is unchanged: nothing is written, whatever run it is', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.deployedBefore(specificationOf())
    const { result, report } = await scenario.run(specificationOf(), { provenance: { sha: 'another', runId: '99' } })
    expect(result).toBe('unchanged')
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(report.plan).toMatchObject({ action: 'none', changes: [], reasons: [] })
    expect(report).toMatchObject({ endpointConfigName: config, previousEndpointConfigName: config })
    expect(report.models[0]?.arn).toMatch(/^arn:/)
    expect(report.endpointConfigArns).toHaveProperty(config)
  })

  test.each([
    ['without tags', {}, 3, 2],
    ['with tags', { team: 'forecasting' }, 6, 3],
  ])('costs few calls, one after the other only where they depend: %s', async (_, tags, most, rounds) => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf({ tags }))
    const { client, roundsOf } = inRounds(scenario.aws().sagemaker)
    const { result } = await scenario.run(specificationOf({ tags }), { aws: { sagemaker: client } })
    expect(result).toBe('unchanged')
    expect(scenario.emulator.journal.calls().length).toBeLessThanOrEqual(most)
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(Math.max(...roundsOf())).toBeLessThanOrEqual(rounds)
  })

  it('does not look at the endpoint only when references are looked up: that is done side by side', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const artifactIdentity = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      expect(scenario.emulator.journal.operations()).toEqual(['DescribeEndpoint'])
      return { kind: 'found', value: 'etag-1' } as const
    }
    const { result } = await scenario.run(specificationOf(), { aws: { artifactIdentity } })
    expect(result).toBe('unchanged')
  })

  it('on an endpoint that was never this action’s, on a config of its name, is unchanged too', async () => {
    const scenario = new Scenario()
    const { config, model } = await scenario.names()
    scenario.emulator.seed.model({ ...modelContent(), ModelName: model })
    scenario.emulator.seed.endpoint({ name: 'churn', config: { ...configContent(model), EndpointConfigName: config } })
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('unchanged')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('a forced deployment', () => {
  const forced = specificationOf({ forceNewDeployment: true })

  it('rolls out the same content under another name, with the same model', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.deployedBefore(specificationOf())
    const { result, report } = await scenario.run(forced)
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(['CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags'])
    expect(scenario.endpoint?.EndpointConfigName).toMatch(new RegExp(`^${config}-[0-9a-f]{4}$`))
    expect(report.plan?.reasons).toEqual(['A new deployment is forced.'])
  })

  it('again in the same attempt of the same run is unchanged', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const provenance = { runId: '7', runAttempt: '1' }
    await scenario.run(forced, { provenance })
    scenario.emulator.journal.clear()
    await expect(scenario.run(forced, { provenance })).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.journal.writes()).toEqual([])
    await expect(scenario.run(forced, { provenance: { runId: '7', runAttempt: '2' } })).resolves.toMatchObject({
      result: 'updated',
    })
  })

  it('leaves the next plain run nothing to do', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    await scenario.run(forced)
    scenario.emulator.journal.clear()
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('of another run that is under way is joined by a plain run, which tells the config that it leads to', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.deployedBefore(specificationOf())
    await scenario.run({ ...forced, wait: false })
    scenario.clock.advance(60_000)
    const plain = await scenario.run(specificationOf())
    expect(plain.result).toBe('updated')
    const live = scenario.endpoint?.EndpointConfigName
    expect(live).not.toBe(config)
    expect(plain.report).toMatchObject({
      previousEndpointConfigName: config,
      requestedEndpointConfigName: live,
      endpointConfigName: live,
      plan: { action: 'update', previousEndpointConfigName: config, endpointConfigName: live },
    })
    expect(scenario.emulator.journal.calls('UpdateEndpoint')).toHaveLength(1)
    expect(scenario.emulator.journal.calls('CreateEndpointConfig')).toHaveLength(1)
  })

  it('of another run that is rolled back leaves a plain run that has joined it rolled back, and the next unchanged', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back' })
    await scenario.run({ ...forced, wait: false })
    scenario.clock.advance(60_000)
    const { result } = await scenario.run(specificationOf())
    expect(result).toBe('rolled-back')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
  })

  it('without an endpoint creates one', async () => {
    const scenario = new Scenario()
    await expect(scenario.run(forced)).resolves.toMatchObject({ result: 'created' })
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
  })
})

describe('an endpoint that others deployed', () => {
  it('is updated like any other when nothing is taken away', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', config: 'by-hand' })
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.warnings).toEqual([])
    expect(report.plan?.removals).toEqual([])
  })

  it('is not touched when something would be: the refusal lists everything', async () => {
    const scenario = new Scenario()
    richEndpoint(scenario)
    const { result, text, report } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    for (const path of LOST) expect(text).toContain(path)
    expect(report.plan?.removals).toEqual(expect.arrayContaining(LOST))
    expect(text).toContain('adopt-existing: true')
    expect(text).not.toContain('hunter2')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('is adopted on request, with one warning that lists everything, before the first write', async () => {
    const scenario = new Scenario()
    richEndpoint(scenario)
    const { result, report, events } = await scenario.run(specificationOf({ adoptExisting: true }))
    expect(result).toBe('updated')
    expect(report.warnings).toHaveLength(1)
    for (const path of LOST) expect(report.warnings[0]).toContain(path)
    const types = events.map(({ type }) => type)
    expect(types.indexOf('warned')).toBeLessThan(types.indexOf('writing'))
    // From now on it is this action's.
    await expect(scenario.run(specificationOf({ image: OTHER_IMAGE }))).resolves.toMatchObject({ result: 'updated' })
  })

  it('may have its variant renamed on request only', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: 'by-hand',
        ProductionVariants: [{ ...VARIANT, VariantName: 'blue', ModelName: 'by-hand' }],
      },
    })
    const refused = await scenario.run(specificationOf())
    expect(refused.result).toBe('failed')
    expect(refused.text).toContain('ProductionVariants[blue] (renamed to AllTraffic)')
    expect(scenario.emulator.journal.writes()).toEqual([])
    await expect(scenario.run(specificationOf({ adoptExisting: true }))).resolves.toMatchObject({ result: 'updated' })
  })
})

describe('an endpoint of this action', () => {
  it('loses what the inputs lack without a question, but with a warning', async () => {
    const scenario = new Scenario()
    const { endpointConfig } = specificationOf()
    await scenario.deployedBefore(specificationOf({ endpointConfig: { ...endpointConfig, KmsKeyId: 'alias/models' } }))
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(report.warnings).toEqual([expect.stringContaining('endpoint-config.KmsKeyId')])
  })

  it('may have its variant renamed, with a warning', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const renamed = { ProductionVariants: [{ ...VARIANT, VariantName: 'green' }] }
    const { result, report } = await scenario.run(specificationOf({ endpointConfig: renamed }))
    expect(result).toBe('updated')
    expect(report.warnings).toEqual([expect.stringContaining('ProductionVariants[AllTraffic] (renamed to green)')])
    expect(scenario.endpoint?.ProductionVariants).toMatchObject([{ VariantName: 'green' }])
  })

  it('says with what AWS refuses the update, where it refuses to rename', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.emulator.script.scalableTarget('churn', 'AllTraffic')
    const renamed = { ProductionVariants: [{ ...VARIANT, VariantName: 'green' }] }
    const { result, text } = await scenario.run(specificationOf({ endpointConfig: renamed }))
    expect(result).toBe('failed')
    expect(text).toContain('registered as a scalable target')
  })
})

describe('references whose content changes', () => {
  const TAGGED = `${REPOSITORY}:live`

  it('deploys an image tag by its digest, and anew when it is pushed again', async () => {
    const scenario = new Scenario()
    const specification = specificationOf({ image: TAGGED })
    scenario.digests.set(TAGGED, { kind: 'found', value: `sha256:${'1'.repeat(64)}` })
    const first = await scenario.deployedBefore(specification)
    expect(scenario.emulator.model(first.model)?.PrimaryContainer?.Image).toBe(`${REPOSITORY}@sha256:${'1'.repeat(64)}`)
    await expect(scenario.run(specification)).resolves.toMatchObject({ result: 'unchanged' })

    scenario.digests.set(TAGGED, { kind: 'found', value: `sha256:${'2'.repeat(64)}` })
    const { result, report } = await scenario.run(specification)
    expect(result).toBe('updated')
    expect(report.imageUri).toBe(`${REPOSITORY}@sha256:${'2'.repeat(64)}`)
    expect(scenario.changes).toEqual(ROLLOUT)
  })

  it('deploys anew when an artifact is uploaded again under its key', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.artifacts.set(ARTIFACT, { kind: 'found', value: 'etag-2' })
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(ROLLOUT)
    expect(report.plan).toMatchObject({
      changes: [],
      reasons: [expect.stringContaining('No field differs')],
    })
  })

  it('uses them as written where the caller may not look them up, says so, and stays with that', async () => {
    const scenario = new Scenario()
    scenario.digests.set(TAGGED, { kind: 'denied', message: 'no ecr:BatchGetImage' })
    scenario.artifacts.set(ARTIFACT, { kind: 'denied', message: 'no s3:GetObject' })
    const { result, report } = await scenario.run(specificationOf({ image: TAGGED }))
    expect(result).toBe('created')
    expect(report.notices).toEqual([
      expect.stringMatching(/live .*no ecr:BatchGetImage/),
      expect.stringMatching(/model\.tar\.gz .*no s3:GetObject/),
    ])
    const { model } = await scenario.names(specificationOf({ image: TAGGED }))
    expect(scenario.emulator.model(model)?.PrimaryContainer?.Image).toBe(TAGGED)
    await expect(scenario.run(specificationOf({ image: TAGGED }))).resolves.toMatchObject({ result: 'unchanged' })
  })

  test.each(['imageDigest', 'artifactIdentity'] as const)(
    'fails without a write when %s stays throttled',
    async (name) => {
      const scenario = new Scenario()
      const former = await scenario.deployedBefore()
      const throttled = async () => {
        throw new EmulatorError('ThrottlingException', 'Rate exceeded')
      }
      const { result, text } = await scenario.run(specificationOf({ image: TAGGED }), { aws: { [name]: throttled } })
      expect(result).toBe('failed')
      expect(text).toContain('Nothing was deployed')
      expect(text).toContain('ThrottlingException: Rate exceeded')
      expect(scenario.emulator.journal.writes()).toEqual([])
      expect(scenario.endpoint?.EndpointConfigName).toBe(former.config)
    },
  )
})

describe('a model that exists already', () => {
  const existing = specificationOf({
    models: [],
    endpointConfig: configContent('by-the-registry'),
  })

  it('is deployed as it is', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.model('by-the-registry')
    const { result, report } = await scenario.run(existing)
    expect(result).toBe('created')
    expect(scenario.changes).toEqual(['CreateEndpointConfig', 'CreateEndpoint', 'AddTags'])
    expect(report.models).toMatchObject([{ name: 'by-the-registry', arn: expect.stringMatching(/^arn:/) }])
    expect(scenario.emulator.endpointConfig(report.endpointConfigName ?? '')?.ProductionVariants).toMatchObject([
      { ModelName: 'by-the-registry' },
    ])
  })

  test.each(['no endpoint', 'an endpoint'])('is named before any write when it is missing: %s', async (start) => {
    const scenario = new Scenario()
    if (start === 'an endpoint') await scenario.deployedBefore()
    const { result, text } = await scenario.run(existing)
    expect(result).toBe('failed')
    expect(text).toContain('There is no SageMaker model by-the-registry.')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

// --- what the tests deploy

function modelContent() {
  return specificationOf().models[0]?.request ?? {}
}

function configContent(ModelName: string) {
  return { ProductionVariants: [{ ...VARIANT, ModelName }] }
}

function withInstances(InitialInstanceCount: number) {
  return specificationOf({ endpointConfig: { ProductionVariants: [{ ...VARIANT, InitialInstanceCount }] } })
}

/** What the rich endpoint has and the smallest request lacks. */
const LOST = [
  'model.PrimaryContainer.Environment.SECRET',
  'model.PrimaryContainer.Environment.WORKERS',
  'model.VpcConfig',
  'model.EnableNetworkIsolation',
  'endpoint-config.DataCaptureConfig',
  'endpoint-config.KmsKeyId',
  'endpoint-config.ProductionVariants[AllTraffic].VolumeSizeInGB',
]

function richEndpoint({ emulator }: Scenario): void {
  emulator.seed.model({
    ModelName: 'by-hand',
    PrimaryContainer: { Image: OTHER_IMAGE, Environment: { SECRET: 'hunter2', WORKERS: '4' } },
    ExecutionRoleArn: ROLE,
    VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'] },
    EnableNetworkIsolation: true,
  })
  emulator.seed.endpoint({
    name: 'churn',
    config: {
      EndpointConfigName: 'by-hand',
      ProductionVariants: [{ ...VARIANT, ModelName: 'by-hand', VolumeSizeInGB: 64 }],
      KmsKeyId: 'alias/models',
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 100,
        DestinationS3Uri: 's3://capture/churn',
        CaptureOptions: [{ CaptureMode: 'Input' }],
      },
    },
  })
}

/** A client whose answers to all that is asked at once come at once: counts how often one call waits for another. */
function inRounds(client: Aws['sagemaker']) {
  const rounds: number[] = []
  let round = 0
  const send = async (...request: readonly unknown[]) => {
    const mine = round + 1
    rounds.push(mine)
    await new Promise((resolve) => setImmediate(resolve))
    round = Math.max(round, mine)
    return Reflect.apply(client.send, client, request) as Promise<DescribeEndpointCommandOutput>
  }
  return { client: { send } as unknown as Aws['sagemaker'], roundsOf: () => rounds }
}
