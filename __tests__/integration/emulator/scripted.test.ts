import {
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListEndpointsCommand,
  ListTrainingJobsCommand,
  SageMakerServiceException,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator, EmulatorError } from '../../../emulator/emulator.ts'
import type { Fault } from '../../../emulator/script/weather.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const minute = 60_000
const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'

let clock: VirtualClock
let emulator: Emulator
let sagemaker: ReturnType<Emulator['client']>

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
  sagemaker = emulator.client()
})

const createModel = (more: object = {}) =>
  sagemaker.send(
    new CreateModelCommand({ ModelName: 'm', PrimaryContainer: { Image: 'churn:1' }, ExecutionRoleArn: role, ...more }),
  )
const describeEndpoint = () => sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'churn' }))

describe('weather', () => {
  test.each<[string, Fault, object, boolean, string]>([
    [
      'a throttle',
      'throttled',
      { name: 'ThrottlingException', message: 'Rate exceeded', $fault: 'client' },
      false,
      'ThrottlingException',
    ],
    [
      'a 500',
      'internal-failure',
      { name: 'InternalFailure', $fault: 'server', $metadata: { httpStatusCode: 500 } },
      false,
      'InternalFailure',
    ],
    [
      'a 503',
      'service-unavailable',
      { name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } },
      false,
      'ServiceUnavailable',
    ],
    [
      'expired credentials',
      'expired-credentials',
      { name: 'ExpiredTokenException', $metadata: { httpStatusCode: 400 } },
      false,
      'ExpiredTokenException',
    ],
    ['a connection that breaks', 'dropped', { name: 'TimeoutError', code: 'ECONNRESET' }, false, 'dropped'],
    ['an answer that gets lost', 'lost-answer', { name: 'TimeoutError', code: 'ECONNRESET' }, true, 'lost'],
    [
      'any other error',
      new EmulatorError('ValidationException', 'Could not assume role'),
      { message: 'Could not assume role' },
      false,
      'ValidationException',
    ],
  ])('%s', async (_what, fault, error, done, outcome) => {
    emulator.script.weather({ operation: 'CreateModel', nth: 1, fault })
    await expect(createModel()).rejects.toMatchObject(error)
    expect(emulator.models).toEqual(done ? ['m'] : [])
    expect(emulator.journal.writes()).toMatchObject([{ operation: 'CreateModel', outcome, done }])
    expect(emulator.journal.effects()).toHaveLength(done ? 1 : 0)
  })

  test.each<[Fault, boolean]>([
    ['hang', false],
    ['hang-after-effect', true],
  ])('a %s ends when the caller gives up', async (fault, done) => {
    emulator.script.weather({ fault })
    const giveUp = new AbortController()
    const command = new CreateModelCommand({ ModelName: 'm', PrimaryContainer: { Image: 'churn:1' } })
    const sent = sagemaker.send(command, { abortSignal: giveUp.signal })
    giveUp.abort()
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
    expect(emulator.models).toEqual(done ? ['m'] : [])
    expect(emulator.journal.entries).toMatchObject([{ outcome: 'hung', done }])
  })

  it('does not reach a request that was given up before it was sent', async () => {
    await expect(
      sagemaker.send(new DescribeModelCommand({ ModelName: 'm' }), { abortSignal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(emulator.journal.entries).toEqual([])
  })

  it('does not reach others, nor the incoming after it cleared', async () => {
    emulator.script.weather({ fault: 'throttled' })
    emulator.script.expireCredentials(0)
    expect(emulator.call('sagemaker', 'ListModels', {})).toEqual({ Models: [] })
    emulator.script.clearWeather()
    await createModel()
  })

  it('of a storm is the same for the same random numbers', async () => {
    const outcomes = async () => {
      let seed = 7
      const random = () => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed / 2_147_483_647
      }
      emulator = new Emulator({ now: clock.now, random })
      emulator.script.storm({ probability: 0.5, faults: ['throttled', 'dropped'] })
      for (let index = 0; index < 20; index += 1) {
        await emulator
          .client()
          .send(new ListEndpointsCommand({}))
          .catch(() => undefined)
      }
      return emulator.journal.entries.map(({ outcome }) => outcome)
    }
    const first = await outcomes()
    expect(new Set(first)).toEqual(new Set(['ok', 'dropped', 'ThrottlingException']))
    expect(await outcomes()).toEqual(first)
  })
})

describe('errors', () => {
  it('look as those of the SDK', async () => {
    const error: unknown = await describeEndpoint().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SageMakerServiceException)
    expect(error).toMatchObject({
      name: 'ValidationException',
      message: 'Could not find endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
      $fault: 'client',
      $metadata: { httpStatusCode: 400, requestId: emulator.journal.entries[0]?.requestId },
    })
  })
})

describe('permissions', () => {
  const who = 'arn:aws:sts::123456789012:assumed-role/ci/session'
  const words = (action: string, resource: string) =>
    `User: ${who} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
  const model = 'arn:aws:sagemaker:eu-west-1:123456789012:model/m'
  const tagged = { Tags: [{ Key: 'a', Value: 'b' }] }

  test.each<[string, string, object, string]>([
    ['of the operation itself', 'sagemaker:CreateModel', {}, words('sagemaker:CreateModel', model)],
    ['to tag what is created', 'sagemaker:AddTags', tagged, words('sagemaker:AddTags', model)],
    ['to pass the role on', 'iam:PassRole', {}, words('iam:PassRole', role)],
  ])('%s', async (_what, denied, more, message) => {
    emulator.script.deny(denied)
    await expect(createModel(more)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message,
      $metadata: { httpStatusCode: 400 },
    })
    expect(emulator.models).toEqual([])
  })

  it('to tag is not needed for what has no tags', async () => {
    emulator.script.deny('sagemaker:AddTags')
    await createModel({ Tags: [] })
    expect(emulator.models).toEqual(['m'])
  })

  it('to tag later', async () => {
    emulator.seed.model('m')
    emulator.script.deny('sagemaker:AddTags')
    await expect(sagemaker.send(new AddTagsCommand({ ResourceArn: model, ...tagged }))).rejects.toThrow(
      words('sagemaker:AddTags', model),
    )
  })

  it('are missing for whatever the emulator does not have', async () => {
    await expect(sagemaker.send(new ListTrainingJobsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: words('sagemaker:ListTrainingJobs', '*'),
    })
  })
})

describe('eventual consistency', () => {
  const createConfig = () =>
    sagemaker.send(
      new CreateEndpointConfigCommand({
        EndpointConfigName: 'c',
        ProductionVariants: [
          { VariantName: 'v', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      }),
    )
  const createEndpoint = () =>
    sagemaker.send(new CreateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'c' }))

  it('hides a new model from Describe and from what refers to it, each for its time', async () => {
    emulator.script.lag('model', { described: 10_000, referred: 20_000 })
    await createModel()
    const describeModel = () => sagemaker.send(new DescribeModelCommand({ ModelName: 'm' }))
    await expect(describeModel()).rejects.toThrow('Could not find model')
    await expect(createModel()).rejects.toThrow('Cannot create already existing model')
    clock.advance(10_000)
    await expect(describeModel()).resolves.toBeDefined()
    await expect(createConfig()).rejects.toThrow('Could not find model')
    clock.advance(10_000)
    await expect(createConfig()).resolves.toBeDefined()
  })

  it('hides a new config from CreateEndpoint', async () => {
    emulator.seed.model('m')
    emulator.script.lag('endpoint-config', 5000)
    await createConfig()
    await expect(createEndpoint()).rejects.toThrow('Could not find endpoint configuration')
    await expect(sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName: 'c' }))).rejects.toThrow(
      'Could not find endpoint configuration',
    )
    clock.advance(5000)
    await expect(createEndpoint()).resolves.toBeDefined()
  })

  it('hides a new endpoint from the one who created it', async () => {
    emulator.seed.endpointConfig('c')
    emulator.script.lag('endpoint', () => 5000)
    await createEndpoint()
    await expect(describeEndpoint()).rejects.toThrow('Could not find endpoint "')
    expect((await sagemaker.send(new ListEndpointsCommand({}))).Endpoints).toEqual([])
    expect(emulator.call('sagemaker', 'DescribeEndpoint', { EndpointName: 'churn' })).toMatchObject({
      EndpointStatus: 'Creating',
    })
    clock.advance(5000)
    await expect(describeEndpoint()).resolves.toMatchObject({ EndpointStatus: 'Creating' })
  })

  it('lets reads go back to before the update in the middle of it', async () => {
    emulator.seed.endpoint({ name: 'churn', config: 'old' })
    emulator.seed.endpointConfig('new')
    clock.advance(minute)
    const start = clock.now()
    emulator.script.staleReads('churn', { from: start + minute, until: start + 2 * minute, asOf: start - 1 })
    await sagemaker.send(new UpdateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'new' }))
    const seen: string[] = []
    for (let index = 0; index < 4; index += 1) {
      const { EndpointStatus, EndpointConfigName } = await describeEndpoint()
      seen.push(`${EndpointStatus} ${EndpointConfigName}`)
      clock.advance(minute / 2)
    }
    expect(seen).toEqual(['Updating old', 'Updating old', 'InService old', 'InService old'])
    expect((await describeEndpoint()).EndpointStatus).toBe('Updating')
  })

  it('lets reads lag behind, back to before there was an endpoint', async () => {
    emulator.seed.endpointConfig('c')
    emulator.script.staleReads('churn', { from: clock.now(), until: clock.now() + minute, asOf: { behindMs: 10_000 } })
    await createEndpoint()
    await expect(describeEndpoint()).rejects.toThrow('Could not find endpoint "')
    clock.advance(10_000)
    await expect(describeEndpoint()).resolves.toMatchObject({ EndpointStatus: 'Creating' })
  })

  it('can be a function', async () => {
    emulator.seed.endpoint({ name: 'churn', config: 'old', status: 'Updating', pendingConfig: 'new' })
    emulator.script.readsAsOf((_name, at) => at - 5 * minute)
    clock.advance(10 * minute)
    expect((await describeEndpoint()).EndpointStatus).toBe('Updating')
    clock.advance(5 * minute)
    expect((await describeEndpoint()).EndpointStatus).toBe('InService')
  })
})
