import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, jest, test } from '@jest/globals'
import type { Aws, ImageFormat, Lookup } from '../../../src/aws/aws.ts'
import type { ModelRequest, Specification } from '../../../src/deployment/specification.ts'
import { ARTIFACT, IMAGE, REPOSITORY, ROLE, Scenario, specificationOf, VARIANT } from '../../fixtures/scenario.ts'

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const VPC = { Subnets: ['subnet-a', 'subnet-b'], SecurityGroupIds: ['sg-1'] }
const CREATION = ['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'AddTags']
const UPDATE = ['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags']

/** Any deployment’s looks. */
const USUAL_LOOKS = ['bucketRegion', 'endpointQuota', 'imageFormat', 'listedEndpointQuotas', 'role']

const WATCHING: DeploymentConfig = {
  BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 } },
  AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] },
}

/** The smallest use, with another model. */
function withModel(request: Partial<ModelRequest>, overrides: Partial<Specification> = {}): Specification {
  const whole = { PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: ROLE, ...request }
  return specificationOf({ models: [{ key: 'model', baseName: 'churn', request: whole }], ...overrides })
}

function withImage(image: string): Specification {
  return withModel({ PrimaryContainer: { Image: image, ModelDataUrl: ARTIFACT } })
}

function withArtifact(url: string): Specification {
  return withModel({ PrimaryContainer: { Image: IMAGE, ModelDataUrl: url } })
}

function withPrefix(S3Uri: string): Specification {
  const ModelDataSource = {
    S3DataSource: { S3Uri, S3DataType: 'S3Prefix', CompressionType: 'None' },
  } as const
  return withModel({ PrimaryContainer: { Image: IMAGE, ModelDataSource } })
}

/** An image that was pushed like this, by digest. */
function pushed({ emulator }: Scenario, options: Parameters<Scenario['emulator']['ecr']['push']>[2]): string {
  return `${REPOSITORY}@${emulator.ecr.push('churn', 'live', options)}`
}

interface Case {
  readonly name: string
  readonly arrange: (scenario: Scenario) => Specification
  /** What a reader is told. */
  readonly told: readonly (string | RegExp)[]
}

const PROOFS: readonly (Case & {
  /** Whether the emulator’s SageMaker refuses it, too. */
  readonly isRefused: boolean
})[] = [
  {
    name: 'a role that is not there',
    arrange: ({ emulator }) => {
      emulator.iam.removeRole('SageMakerExecution')
      return specificationOf()
    },
    told: [`There is no execution role ${ROLE}`, 'cannot be found', '`execution-role-arn`'],
    isRefused: true,
  },
  {
    name: 'a role under another path',
    arrange: ({ emulator }) => {
      emulator.iam.putRole('SageMakerExecution', { path: '/service-role/' })
      return specificationOf()
    },
    told: ['Use arn:aws:iam::123456789012:role/service-role/SageMakerExecution'],
    isRefused: false,
  },
  {
    name: 'an image whose tag is not there',
    arrange: ({ digests, emulator }) => {
      emulator.ecr.push('churn', 'v1')
      digests.set(`${REPOSITORY}:v2`, { kind: 'absent', message: 'ImageNotFound: Requested image not found' })
      return withImage(`${REPOSITORY}:v2`)
    },
    told: [`There is no image ${REPOSITORY}:v2 (ImageNotFound: Requested image not found)`, '`image-uri`'],
    isRefused: true,
  },
  {
    name: 'an image whose digest is not there',
    arrange: ({ emulator }) => {
      emulator.ecr.push('churn', 'v1')
      return specificationOf()
    },
    told: [`There is no image ${IMAGE}`],
    isRefused: true,
  },
  {
    name: 'an image in OCI’s format',
    arrange: (scenario) => withImage(pushed(scenario, { mediaType: OCI_MANIFEST })),
    told: [
      OCI_MANIFEST,
      '`docker buildx build --provenance=false --output type=image,oci-mediatypes=false,push=true …`',
    ],
    isRefused: false,
  },
  {
    name: 'an index in OCI’s format',
    arrange: (scenario) => withImage(pushed(scenario, { mediaType: OCI_INDEX })),
    told: [OCI_INDEX, '--output type=docker'],
    isRefused: true,
  },
  {
    name: 'an image for another processor',
    arrange: (scenario) => withImage(pushed(scenario, { architecture: 'arm64' })),
    told: ['is for arm64, but variant AllTraffic runs on ml.m5.large (CPU)', '--platform linux/amd64'],
    isRefused: false,
  },
  {
    name: 'an artifact that is not there',
    arrange: ({ artifacts, emulator }) => {
      emulator.s3.put('models', 'churn/another.tar.gz', 'model')
      artifacts.set(ARTIFACT, { kind: 'absent', message: 'no such key' })
      return specificationOf()
    },
    told: [`There is no object ${ARTIFACT}`, 'uploaded before this step'],
    isRefused: true,
  },
  {
    name: 'a prefix without its slash',
    arrange: ({ artifacts, emulator }) => {
      emulator.s3.put('models', 'churn/v1/weights.bin', 'model')
      artifacts.set('s3://models/churn/v1', { kind: 'absent', message: 'no such key' })
      return withArtifact('s3://models/churn/v1')
    },
    told: ['objects below s3://models/churn/v1/', 'end the URL with a slash: s3://models/churn/v1/'],
    isRefused: true,
  },
  {
    name: 'an artifact in another region',
    arrange: ({ emulator }) => {
      emulator.s3.createBucket('far', 'us-east-1')
      emulator.s3.put('far', 'model.tar.gz', 'model')
      return withArtifact('s3://far/model.tar.gz')
    },
    told: ['s3://far/model.tar.gz is in us-east-1', 'the endpoint’s region, eu-west-1', '`aws-region`'],
    isRefused: true,
  },
  {
    name: 'an alarm that is not there',
    arrange: () => specificationOf({ deploymentConfig: WATCHING }),
    told: ['There is no CloudWatch alarm churn-errors', '`rollback-alarms`'],
    isRefused: true,
  },
  {
    name: 'a subnet and a security group that are not there',
    arrange: ({ emulator }) => {
      emulator.vpc.removeSubnet('subnet-b')
      emulator.vpc.removeSecurityGroup('sg-1')
      return withModel({ VpcConfig: VPC })
    },
    told: ['There is no subnet subnet-b', 'There is no security group sg-1', '`VpcConfig`'],
    isRefused: false,
  },
  {
    name: 'what an existing model refers to',
    arrange: (scenario) => {
      const image = pushed(scenario, { architecture: 'arm64' })
      const definition = { ModelName: 'by-hand', PrimaryContainer: { Image: image }, ExecutionRoleArn: ROLE }
      scenario.emulator.call('sagemaker', 'CreateModel', definition)
      const endpointConfig = { ProductionVariants: [{ ...VARIANT, ModelName: 'by-hand' }] }
      return specificationOf({ models: [], endpointConfig })
    },
    told: ['is for arm64'],
    isRefused: false,
  },
]

describe('what AWS’s answer proves impossible stops the run before any write', () => {
  test.each(PROOFS)('$name', async ({ arrange, told }) => {
    const scenario = new Scenario()
    const { result, text, verdict } = await scenario.run(arrange(scenario))
    expect(result).toBe('failed')
    expect(text).toMatch(/^Nothing was created: /)
    for (const words of told) expect(text).toMatch(typeof words === 'string' ? literally(words) : words)
    expect('failure' in verdict ? verdict.failure.remedies.at(-1) : '').toContain('`preflight: false`')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  test.each(PROOFS.filter(({ isRefused }) => isRefused))(
    'and SageMaker refuses it as well: $name',
    async ({ arrange }) => {
      const scenario = new Scenario()
      const { result, text } = await scenario.run({ ...arrange(scenario), preflight: false })
      expect(result).toBe('failed')
      expect(text).toMatch(/^AWS refused /)
      expect(scenario.looks).toEqual([])
    },
  )

  it('an update, too: the endpoint serves on as it was', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.iam.removeRole('SageMakerExecution')
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(report.warnings).toEqual([])
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(scenario.endpoint).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: former.config })
  })

  it('a new creation, too: the failed endpoint is not deleted', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    scenario.emulator.incidents.become('churn', 'Failed')
    scenario.emulator.iam.removeRole('SageMakerExecution')
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('There is no execution role')
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(scenario.endpoint?.EndpointStatus).toBe('Failed')
  })

  it('all at once, with what is likely to go wrong besides, each with its remedy', async () => {
    const scenario = new Scenario()
    const { emulator, artifacts, quotas } = scenario
    emulator.iam.removeRole('SageMakerExecution')
    artifacts.set(ARTIFACT, { kind: 'absent', message: 'no such key' })
    quotas.set('ml.m5.large', 0)
    const image = pushed(scenario, { architecture: 'arm64', mediaType: OCI_MANIFEST })
    const { verdict } = await scenario.run(withImage(image))
    const { why = '', remedies = [] } = 'failure' in verdict ? verdict.failure : {}
    expect(why.split('\n')).toEqual([
      expect.stringMatching(/^- There is no execution role /),
      expect.stringMatching(/^- The image .* is in OCI’s format/),
      expect.stringMatching(/^- The image .* is for arm64/),
      expect.stringMatching(/^- There is no object /),
      expect.stringMatching(/^- Besides, not certain: The quota “ml\.m5\.large for endpoint usage” is 0/),
    ])
    expect(remedies).toEqual([
      expect.stringContaining('execution-role-arn'),
      expect.stringContaining('docker buildx build --provenance=false'),
      expect.stringContaining('--platform linux/amd64'),
      expect.stringContaining('uploaded'),
      expect.stringContaining('https://console.aws.amazon.com/servicequotas/'),
      expect.stringContaining('preflight: false'),
    ])
  })

  it('after what stands in the way of any update', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({
      name: 'churn',
      config: { EndpointConfigName: 'by-hand', ProductionVariants: [{ ...VARIANT, ModelName: 'm' }], KmsKeyId: 'k' },
    })
    scenario.emulator.iam.removeRole('SageMakerExecution')
    const { text } = await scenario.run(specificationOf())
    expect(text).toContain('adopt-existing')
    const adopted = await scenario.run(specificationOf({ adoptExisting: true }))
    expect(adopted.text).toContain('There is no execution role')
  })
})

const DOUBTS: readonly (Case & { readonly isUpdate?: boolean })[] = [
  {
    name: 'a role that does not trust SageMaker',
    arrange: ({ emulator }) => {
      emulator.iam.putRole('SageMakerExecution', { trusts: ['lambda.amazonaws.com'] })
      return specificationOf()
    },
    told: ['does not let SageMaker assume it', '"Service": "sagemaker.amazonaws.com"'],
  },
  {
    name: 'a quota of 0',
    arrange: ({ quotas }) => {
      quotas.set('ml.m5.large', 0)
      return specificationOf()
    },
    told: ['The quota “ml.m5.large for endpoint usage” is 0', 'https://console.aws.amazon.com/servicequotas/'],
  },
  {
    name: 'a quota that both fleets exceed',
    arrange: ({ quotas }) => {
      quotas.set('ml.m5.large', 2)
      return specificationOf({ endpointConfig: { ProductionVariants: [{ ...VARIANT, InitialInstanceCount: 2 }] } })
    },
    told: ['is 2 in eu-west-1, but the update needs 3 at once', '`deployment-strategy: rolling`'],
    isUpdate: true,
  },
  {
    name: 'an alarm that rings now',
    arrange: ({ emulator }) => {
      emulator.alarms.put('churn-errors', 'ALARM')
      return specificationOf({ deploymentConfig: WATCHING })
    },
    told: ['The CloudWatch alarm churn-errors is in ALARM now (Threshold Crossed'],
    isUpdate: true,
  },
  {
    name: 'objects that stand for folders',
    arrange: ({ emulator }) => {
      emulator.s3.put('models', 'churn/v1/', '')
      emulator.s3.put('models', 'churn/v1/weights.bin', 'model')
      return withPrefix('s3://models/churn/v1/')
    },
    told: ['empty objects that stand for folders (churn/v1/)'],
  },
  {
    name: 'a list of images',
    arrange: (scenario) =>
      withImage(
        pushed(scenario, {
          architecture: ['amd64', 'arm64'],
          mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json',
        }),
      ),
    told: ['is a list of images for several platforms'],
  },
  {
    name: 'subnets of one zone, with too few addresses',
    arrange: ({ emulator }) => {
      for (const id of VPC.Subnets) emulator.vpc.putSubnet(id, { freeAddresses: 1, zone: 'eu-west-1c' })
      const endpointConfig = { ProductionVariants: [{ ...VARIANT, InitialInstanceCount: 3 }] }
      return withModel({ VpcConfig: VPC }, { endpointConfig })
    },
    told: ['All subnets are in eu-west-1c', 'have 2 free addresses, fewer than the 3 instances'],
  },
  {
    name: 'subnets and security groups of several VPCs',
    arrange: ({ emulator }) => {
      emulator.vpc.putSecurityGroup('sg-1', { vpc: 'vpc-2' })
      return withModel({ VpcConfig: VPC })
    },
    told: [/security group sg-1 is in vpc-2, but the subnets are in vpc-/],
  },
]

describe('what is only likely to go wrong is one warning before the first write, and the run goes on', () => {
  test.each(DOUBTS)('$name', async ({ arrange, told, isUpdate = false }) => {
    const scenario = new Scenario()
    if (isUpdate) await scenario.deployedBefore()
    const { report, events } = await scenario.run(arrange(scenario))
    const warnings = report.warnings.join('\n')
    for (const words of told) expect(warnings).toMatch(typeof words === 'string' ? literally(words) : words)
    expect(report.plan?.warnings).toEqual(report.warnings)
    expect(scenario.emulator.journal.writes().length).toBeGreaterThan(0)
    const types = events.map(({ type }) => type)
    expect(types.lastIndexOf('warned')).toBeLessThan(types.indexOf('writing'))
  })

  it('an alarm that rings does not matter to a first deployment', async () => {
    const scenario = new Scenario()
    scenario.emulator.alarms.put('churn-errors', 'ALARM')
    const { result, report } = await scenario.run(specificationOf({ deploymentConfig: WATCHING }))
    expect(result).toBe('created')
    expect(report.warnings).toEqual([])
  })
})

describe('an image in OCI’s format', () => {
  const oci = async (): Promise<Lookup<ImageFormat>> => ({
    kind: 'found',
    value: { mediaType: OCI_MANIFEST, architectures: { kind: 'found', value: ['amd64'] } },
  })
  const changed = withModel({
    PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT, Environment: { LOG_LEVEL: 'info' } },
  })

  it('is no error if the endpoint serves it already: SageMaker has taken it', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const { result, report } = await scenario.run(changed, { aws: { imageFormat: oci } })
    expect(result).toBe('updated')
    expect(report.warnings).toEqual([])
  })

  it('is one if the endpoint serves another', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    const { result, text } = await scenario.run(changed, { aws: { imageFormat: oci } })
    expect(result).toBe('failed')
    expect(text).toContain('is in OCI’s format')
  })
})

describe('a variant with pools', () => {
  const { InstanceType: _one, ...variant } = VARIANT
  const pooled = (types: readonly ('ml.m5.large' | 'ml.c7g.large' | 'ml.m6g.large')[]) => ({
    ProductionVariants: [
      { ...variant, InstancePools: types.map((InstanceType, index) => ({ InstanceType, Priority: index + 1 })) },
    ],
  })
  const deploy = (...types: Parameters<typeof pooled>[0]) => {
    const scenario = new Scenario()
    const { models } = withImage(pushed(scenario, { architecture: 'amd64' }))
    return scenario.run(specificationOf({ models, endpointConfig: pooled(types) }))
  }

  it('is warned of the pool that its image does not fit', async () => {
    const { result, report } = await deploy('ml.m5.large', 'ml.c7g.large')
    expect(result).toBe('created')
    expect(report.warnings).toEqual([expect.stringMatching(/a pool of variant AllTraffic is of ml\.c7g\.large/)])
  })

  it('is stopped where it fits none', async () => {
    const { result, text } = await deploy('ml.m6g.large', 'ml.c7g.large')
    expect(result).toBe('failed')
    expect(text).toContain('runs on ml.m6g.large')
  })
})

describe('a dry run', () => {
  it('tells everything that would stop the run, and everything that is likely to go wrong', async () => {
    const scenario = new Scenario()
    scenario.emulator.iam.removeRole('SageMakerExecution')
    scenario.quotas.set('ml.m5.large', 0)
    const image = pushed(scenario, { architecture: 'arm64' })
    const { result, report } = await scenario.run({ ...withImage(image), dryRun: true })
    expect(result).toBe('planned')
    expect(report.plan?.obstacles).toEqual([
      expect.stringMatching(/^There is no execution role .*`execution-role-arn`/),
      expect.stringMatching(/^The image .* is for arm64.*--platform linux\/amd64/),
    ])
    expect(report.warnings).toEqual([
      expect.stringContaining('would stop here: There is no execution role'),
      expect.stringContaining('would stop here: The image'),
      expect.stringContaining('The quota'),
    ])
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('tells that besides what stands in the way of any change', async () => {
    const scenario = new Scenario()
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Failed' })
    scenario.emulator.iam.removeRole('SageMakerExecution')
    const { report } = await scenario.run(specificationOf({ dryRun: true }))
    expect(report.plan?.obstacles).toEqual([
      expect.stringMatching(/Failed/),
      expect.stringMatching(/There is no execution role/),
    ])
  })

  it('of what is live already looks at nothing', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.looks.length = 0
    await expect(scenario.run(specificationOf({ dryRun: true }))).resolves.toMatchObject({ result: 'planned' })
    expect(scenario.looks).toEqual([])
  })
})

describe('it looks', () => {
  it('once, at what there is', async () => {
    const scenario = new Scenario()
    const { result, report } = await scenario.run(specificationOf())
    expect(result).toBe('created')
    expect(scenario.looks.toSorted()).toEqual(USUAL_LOOKS)
    expect([report.notices, report.warnings]).toEqual([[], []])
  })

  it('not where nothing changes', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.looks.length = 0
    scenario.emulator.iam.removeRole('SageMakerExecution')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'unchanged' })
    expect(scenario.looks).toEqual([])
    const calls = ['DescribeEndpoint', 'DescribeEndpointConfig', 'DescribeModel']
    expect(scenario.emulator.journal.operations().toSorted()).toEqual(calls)
  })

  it('not where it is told not to', async () => {
    const scenario = new Scenario()
    scenario.quotas.set('ml.m5.large', 0)
    const { result, report } = await scenario.run(specificationOf({ preflight: false }))
    expect(result).toBe('created')
    expect(report.warnings).toEqual([])
    expect(scenario.looks).toEqual([])
  })

  it('not where the same is being rolled out already', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore()
    await scenario.run(specificationOf({ wait: false }))
    scenario.looks.length = 0
    scenario.emulator.iam.removeRole('SageMakerExecution')
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'updated' })
    expect(scenario.looks).toEqual([])
  })

  it('when others have ended, at how things are then', async () => {
    const scenario = new Scenario()
    const tags = { 'managed-by': 'deploy-sagemaker-endpoint' }
    scenario.emulator.seed.endpoint({ name: 'churn', status: 'Updating', config: 'former', forMs: 120_000, tags })
    scenario.emulator.schedule(scenario.clock.now() + 60_000, () => {
      scenario.emulator.iam.removeRole('SageMakerExecution')
    })
    const { result, text } = await scenario.run(specificationOf())
    expect(result).toBe('failed')
    expect(text).toContain('There is no execution role')
    expect(scenario.looks.toSorted()).toEqual(USUAL_LOOKS)
  })

  it('before a forced rollout and before a new creation, once', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    scenario.looks.length = 0
    await scenario.run(specificationOf({ forceNewDeployment: true }))
    expect(scenario.looks.toSorted()).toEqual(USUAL_LOOKS)
    scenario.emulator.incidents.become('churn', 'Failed')
    scenario.looks.length = 0
    await expect(scenario.run(specificationOf())).resolves.toMatchObject({ result: 'recreated' })
    expect(scenario.looks.toSorted()).toEqual(USUAL_LOOKS)
  })
})

describe('what the caller may not look at', () => {
  const denied = (action: string): Lookup<never> => ({
    kind: 'denied',
    message: `User: x is not authorized to perform: ${action}`,
    actions: [action],
  })
  const blind = {
    role: async () => denied('iam:GetRole'),
    imageFormat: async () => denied('ecr:BatchGetImage'),
    bucketRegion: async () => denied('s3:ListBucket'),
    endpointQuota: async () => denied('servicequotas:GetServiceQuota'),
    alarms: async () => denied('cloudwatch:DescribeAlarms'),
    subnets: async () => denied('ec2:DescribeSubnets'),
    securityGroups: async () => denied('ec2:DescribeSecurityGroups'),
  } satisfies Partial<Aws>

  it('is skipped with one notice that says what to allow, and the deployment goes on', async () => {
    const scenario = new Scenario()
    const former = await scenario.deployedBefore()
    scenario.emulator.alarms.put('churn-errors')
    const specification = withModel({ VpcConfig: VPC }, { deploymentConfig: WATCHING })
    const { result, report } = await scenario.run(specification, { aws: blind })
    expect(result).toBe('updated')
    expect(scenario.changes).toEqual(UPDATE)
    expect(report.previousEndpointConfigName).toBe(former.config)
    expect(report.notices).toHaveLength(1)
    const [notice = ''] = report.notices
    for (const what of [ROLE, IMAGE, ARTIFACT, 'quota of ml.m5.large', 'CloudWatch alarms', 'subnets'])
      expect(notice).toContain(what)
    const actions = Object.keys(blind).length
    expect(notice.match(/`[a-z\d]+:[A-Z]\w+`/g)).toHaveLength(actions)
    expect(notice).toContain('`preflight: false`')
  })

  it('and was told of at the start, is not told of again', async () => {
    const scenario = new Scenario()
    const [image, nothing] = [`${REPOSITORY}:v1`, denied('ecr:BatchGetImage')]
    scenario.digests.set(image, nothing)
    scenario.artifacts.set(ARTIFACT, denied('s3:GetObject'))
    const { result, report } = await scenario.run(withImage(image), { aws: { imageFormat: async () => nothing } })
    expect(result).toBe('created')
    expect(report.notices).toEqual([
      expect.stringContaining(`May not look up the image ${image}`),
      expect.stringContaining(`May not look up the artifact ${ARTIFACT}`),
    ])
  })

  it('hides what an existing model refers to, which is told', async () => {
    const scenario = new Scenario()
    const definition = { ModelName: 'by-hand', PrimaryContainer: { Image: IMAGE }, ExecutionRoleArn: ROLE }
    scenario.emulator.call('sagemaker', 'CreateModel', definition)
    scenario.emulator.script.deny('sagemaker:DescribeModel')
    const endpointConfig = { ProductionVariants: [{ ...VARIANT, ModelName: 'by-hand' }] }
    const { result, report } = await scenario.run(specificationOf({ models: [], endpointConfig }))
    expect(result).toBe('created')
    expect(report.notices).toEqual([
      'Not looked at before the deployment: what the model by-hand refers to (may not sagemaker:DescribeModel). ' +
        'Allow the caller `sagemaker:DescribeModel`, or set `preflight: false` to have nothing looked at.',
    ])
    expect(scenario.looks).not.toContain('role')
  })

  it('is not told of where nothing changes', async () => {
    const scenario = new Scenario()
    await scenario.deployedBefore(specificationOf())
    const { report } = await scenario.run(specificationOf(), { aws: blind })
    expect(report.notices).toEqual([])
  })
})

describe('what AWS does not answer', () => {
  const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' })
  const fail = () => Promise.reject(throttled)
  const hang = () => new Promise<never>(() => undefined)
  const all = (look: () => Promise<never>) =>
    ({ role: look, imageFormat: look, bucketRegion: look, endpointQuota: look }) satisfies Partial<Aws>

  it('is skipped with a notice: the weather fails no run', async () => {
    const scenario = new Scenario()
    const { result, report } = await scenario.run(specificationOf(), { aws: all(fail) })
    expect(result).toBe('created')
    expect(scenario.changes).toEqual(CREATION)
    expect(report.notices).toEqual([
      expect.stringMatching(/Not looked at before the deployment: .*\(Rate exceeded\); .*\(Rate exceeded\)\.$/),
    ])
  })

  it('within two seconds is skipped with a notice, even where a look does not heed its signal', async () => {
    const limits = shortenedLimits()
    const scenario = new Scenario()
    const { result, report } = await scenario.run(specificationOf(), { aws: all(hang) })
    expect(result).toBe('created')
    expect(report.notices).toEqual([
      expect.stringMatching(/Not looked at before the deployment: .*\(no answer within 2 s\); /),
    ])
    expect(limits()).toContain(2_000)
  })

  it('is told once, however often the rest has to be inspected', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.weather({ service: 'sagemaker', operation: 'DescribeModel', nth: 1, fault: 'throttled' })
    const { result, report } = await scenario.run(specificationOf(), { aws: all(fail) })
    expect(result).toBe('created')
    expect(report.notices).toHaveLength(1)
  })

  it('does not keep a cancelled run', async () => {
    const scenario = new Scenario()
    const cancel = new AbortController()
    const role = () => {
      cancel.abort('SIGINT')
      return hang()
    }
    const started = Date.now()
    const { result } = await scenario.run(specificationOf(), { aws: { ...all(hang), role }, signal: cancel.signal })
    expect(result).toBe('cancelled')
    expect(Date.now() - started).toBeLessThan(1_900)
    expect(scenario.emulator.journal.writes()).toEqual([])
  })
})

describe('what was not found at the start', () => {
  const arrange = (): Scenario => {
    const scenario = new Scenario()
    scenario.artifacts.set(ARTIFACT, { kind: 'absent', message: 'no such key' })
    return scenario
  }
  const notice = expect.stringMatching(/Did not find the artifact .*no such key.*SageMaker has the last word/)

  it('is told as a finding alone', async () => {
    const { result, report } = await arrange().run(specificationOf())
    expect(result).toBe('failed')
    expect(report.notices).toEqual([])
  })

  it('is told as a notice where nobody looks further', async () => {
    const scenario = arrange()
    const first = await scenario.run(specificationOf({ preflight: false }))
    expect(first).toMatchObject({ result: 'created', report: { notices: [notice] } })
    const second = await scenario.run(specificationOf())
    expect(second).toMatchObject({ result: 'unchanged', report: { notices: [notice] } })
  })
})

/** Timers of seconds run out at once; tells how long they were to be. */
function shortenedLimits(): () => readonly number[] {
  const original = globalThis.setTimeout
  const spy = jest.spyOn(globalThis, 'setTimeout')
  const limits: number[] = []
  spy.mockImplementation((callback, ms = 0) => {
    limits.push(ms)
    return original(callback, ms >= 1_000 ? 5 : ms)
  })
  return () => {
    spy.mockRestore()
    return limits
  }
}

function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
}
