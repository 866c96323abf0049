import {
  type CreateModelInput,
  CreateModelCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  type ListModelPackagesInput,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import { VirtualClock } from '../../../emulator/virtual-clock.ts'

const arn = (rest: string) => `arn:aws:sagemaker:eu-west-1:123456789012:${rest}`
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1'

let clock: VirtualClock
let emulator: Emulator
let sagemaker: ReturnType<Emulator['client']>

beforeEach(() => {
  clock = new VirtualClock()
  emulator = new Emulator({ now: clock.now })
  sagemaker = emulator.client()
})

const call = (operation: string, input: object) => emulator.call('sagemaker', operation, input)
const createModel = (container: NonNullable<CreateModelInput['PrimaryContainer']>) =>
  sagemaker.send(new CreateModelCommand({ ModelName: 'm', PrimaryContainer: container }))

describe('a version', () => {
  test.each([arn('model-package/churn/2'), 'churn/2', arn('model-package/Churn/2')])(
    'is told by %s',
    async (reference) => {
      const seeded = emulator.seed.modelPackage({
        group: 'churn',
        version: 2,
        image,
        modelDataUrl: 's3://models/churn/model.tar.gz',
        since: clock.now() - 1000,
      })
      expect(seeded).toBe(arn('model-package/churn/2'))
      const told = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: reference }))
      expect(told).toMatchObject({
        ModelPackageGroupName: 'churn',
        ModelPackageVersion: 2,
        ModelPackageArn: seeded,
        ModelPackageStatus: 'Completed',
        ModelApprovalStatus: 'Approved',
        CreationTime: new Date(clock.now() - 1000),
        InferenceSpecification: {
          Containers: [{ Image: image, ModelDataUrl: 's3://models/churn/model.tar.gz' }],
        },
      })
      expect(told).not.toHaveProperty('ModelPackageName')
    },
  )

  test.each([
    ['churn/3', arn('model-package/churn/3')],
    ['churn', arn('model-package/churn')],
    [arn('model-package/fraud/1'), arn('model-package/fraud/1')],
    ['arn:aws:sagemaker:us-east-1:123456789012:model-package/churn/1', undefined],
  ])('%s does not exist', async (reference, told = reference) => {
    emulator.seed.modelPackage({ group: 'churn' })
    const message = `ModelPackage ${told} does not exist.`
    await expect(
      sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: reference })),
    ).rejects.toMatchObject({ name: 'ValidationException', message })
    await expect(createModel({ ModelPackageName: reference })).rejects.toMatchObject({
      name: 'ValidationException',
      message,
    })
    expect(emulator.models).toEqual([])
  })

  it('is told to nobody without permission', async () => {
    const ModelPackageName = emulator.seed.modelPackage({ group: 'churn' })
    emulator.script.deny('sagemaker:DescribeModelPackage')
    await expect(sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`sagemaker:DescribeModelPackage on resource: ${ModelPackageName}`),
    })
  })
})

describe('a package without versions', () => {
  it('is told by its name, and has no approval', async () => {
    emulator.seed.modelPackage({ name: 'churn', image })
    const told = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: 'churn' }))
    expect(told).toMatchObject({ ModelPackageName: 'churn', ModelPackageArn: arn('model-package/churn') })
    expect(told).not.toHaveProperty('ModelApprovalStatus')
    await expect(createModel({ ModelPackageName: 'churn' })).resolves.toBeDefined()
  })
})

describe('a group', () => {
  beforeEach(() => {
    for (let version = 1; version <= 12; version += 1) {
      emulator.seed.modelPackage({ group: 'churn', status: version % 3 === 0 ? 'Approved' : 'PendingManualApproval' })
    }
    emulator.seed.modelPackage({ group: 'fraud' })
    emulator.seed.modelPackage({ name: 'single' })
  })

  const list = async (input: ListModelPackagesInput) => {
    const { ModelPackageSummaryList: told = [], NextToken } = await sagemaker.send(new ListModelPackagesCommand(input))
    return { told: told.map((each) => each.ModelPackageVersion ?? each.ModelPackageName), NextToken }
  }

  test.each<[ListModelPackagesInput, readonly (number | string)[]]>([
    [{ ModelPackageGroupName: 'churn', ModelApprovalStatus: 'Approved' }, [3, 6, 9, 12]],
    [{ ModelPackageGroupName: 'churn', ModelApprovalStatus: 'Approved', SortOrder: 'Descending' }, [12, 9, 6, 3]],
    [{ ModelPackageGroupName: arn('model-package-group/churn'), MaxResults: 2, SortOrder: 'Descending' }, [12, 11]],
    [{ ModelPackageGroupName: 'churn', ModelApprovalStatus: 'Rejected' }, []],
    // Names are texts: '10' comes before '9'.
    [{ ModelPackageGroupName: 'churn', ModelApprovalStatus: 'Approved', SortBy: 'Name' }, [12, 3, 6, 9]],
    [{}, ['single']],
    [{ ModelPackageType: 'Both', NameContains: 'u', ModelApprovalStatus: 'Approved' }, [1, 3, 6, 9, 12]],
  ])('%j', async (input, versions) => {
    const { told } = await list(input)
    expect(told).toEqual(versions)
  })

  it('comes in pages', async () => {
    const input: ListModelPackagesInput = { ModelPackageGroupName: 'churn' }
    const first = await list(input)
    const second = await list({ ...input, NextToken: first.NextToken })
    expect([...first.told, ...second.told]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(first.told).toHaveLength(10)
    expect(second.NextToken).toBeUndefined()
  })

  it('that there is not is refused', async () => {
    await expect(list({ ModelPackageGroupName: 'none' })).rejects.toMatchObject({
      message: `ModelPackageGroup ${arn('model-package-group/none')} does not exist.`,
    })
  })

  it('goes on with the next version', () => {
    const InferenceSpecification = { Containers: [{ Image: image }] }
    expect(call('CreateModelPackage', { ModelPackageGroupName: 'churn', InferenceSpecification })).toEqual({
      ModelPackageArn: arn('model-package/churn/13'),
    })
    expect(() => call('CreateModelPackageGroup', { ModelPackageGroupName: 'churn' })).toThrow('already exists')
    expect(() => call('CreateModelPackage', { ModelPackageGroupName: 'new', InferenceSpecification })).toThrow(
      'ModelPackageGroup arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/new does not exist.',
    )
    call('CreateModelPackageGroup', { ModelPackageGroupName: 'new', Tags: [{ Key: 'a', Value: 'b' }] })
    expect(emulator.tags('model-package-group', 'new')).toEqual({ a: 'b' })
  })
})

describe('a model of a package', () => {
  test.each<[string, object, string]>([
    [
      'is pending',
      { status: 'PendingManualApproval' },
      'its ModelApprovalStatus is PendingManualApproval, and must be Approved',
    ],
    ['was rejected', { status: 'Rejected' }, 'its ModelApprovalStatus is Rejected, and must be Approved'],
    ['failed', { packageStatus: 'Failed' }, 'its ModelPackageStatus is Failed'],
  ])('cannot be made while it %s', async (_what, seeded, words) => {
    const ModelPackageName = emulator.seed.modelPackage({ group: 'churn', ...seeded })
    await expect(createModel({ ModelPackageName })).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(words),
    })
    expect(emulator.models).toEqual([])
  })

  it('can be made once it is approved, and is told as it was asked for', async () => {
    const ModelPackageArn = emulator.seed.modelPackage({ group: 'churn', status: 'PendingManualApproval' })
    call('UpdateModelPackage', { ModelPackageArn, ModelApprovalStatus: 'Approved' })
    await createModel({ ModelPackageName: 'churn/1', Environment: { A: '1' } })
    expect(call('DescribeModel', { ModelName: 'm' })).toMatchObject({
      PrimaryContainer: { ModelPackageName: 'churn/1', Environment: { A: '1' }, Mode: 'SingleModel' },
    })
  })

  it('cannot be made of a specification that it lacks', async () => {
    const ModelPackageName = emulator.seed.modelPackage({ group: 'churn' })
    await expect(createModel({ ModelPackageName, InferenceSpecificationName: 'gpu' })).rejects.toThrow(
      'has no inference specification "gpu"',
    )
  })

  it('runs the images of the package', async () => {
    const digest = emulator.ecr.push('churn', '1')
    await createModel({ ModelPackageName: emulator.seed.modelPackage({ group: 'churn', image }) })
    emulator.seed.endpoint({
      name: 'e',
      config: {
        EndpointConfigName: 'c',
        ProductionVariants: [
          { VariantName: 'v', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      },
    })
    expect(emulator.endpoint('e')?.ProductionVariants?.[0]?.DeployedImages).toMatchObject([
      { SpecifiedImage: image, ResolvedImage: image.replace(':1', `@${digest}`) },
    ])
  })

  it('needs what the package names', async () => {
    emulator.s3.createBucket('models')
    const ModelPackageName = emulator.seed.modelPackage({ group: 'churn', modelDataUrl: 's3://models/none.tar.gz' })
    await expect(createModel({ ModelPackageName })).rejects.toThrow(
      'Could not access model data at s3://models/none.tar.gz',
    )
  })
})

it('the registry speaks over the wire', async () => {
  const server = await emulator.listen()
  const client = new SageMakerClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  })
  const ModelPackageArn = emulator.seed.modelPackage({ group: 'churn', version: 7 })
  const { ModelPackageSummaryList: told } = await client.send(
    new ListModelPackagesCommand({ ModelPackageGroupName: 'churn', SortBy: 'CreationTime', SortOrder: 'Descending' }),
  )
  expect(told).toMatchObject([{ ModelPackageArn, ModelPackageVersion: 7, ModelApprovalStatus: 'Approved' }])
  await server.close()
})
