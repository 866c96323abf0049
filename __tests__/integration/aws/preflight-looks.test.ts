import { beforeEach, describe, expect, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import type { Aws, Lookup } from '../../../src/aws/aws.ts'
import { connectAs, endWithTest, useEnvironment } from './environment.ts'

/** What a preflight looks at, asked of the emulator in the services' own protocols. */

const NOW = Date.UTC(2026, 10, 23, 12)
const ROLE = 'arn:aws:iam::123456789012:role/SageMakerExecution'
const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1'
const { signal } = new AbortController()

let emulator: Emulator
let aws: Aws

beforeEach(async () => {
  emulator = new Emulator({ now: () => NOW })
  const server = await emulator.listen()
  endWithTest(() => void server.close())
  useEnvironment({ AWS_ENDPOINT_URL: server.url, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' })
  aws = connectAs({})
})

describe('a role', () => {
  test('is told with its real ARN and whom it trusts', async () => {
    const arn = emulator.iam.putRole('Exec', { path: '/team/', trusts: ['lambda.amazonaws.com'] })
    const trustPolicy: unknown = expect.stringContaining('"Principal":{"Service":"lambda.amazonaws.com"}')
    await expect(aws.role('arn:aws:iam::123456789012:role/Exec', signal)).resolves.toEqual({
      kind: 'found',
      value: { arn, trustPolicy },
    })
  })

  test('that does not exist is absent', async () => {
    emulator.iam.removeRole('SageMakerExecution')
    await expect(aws.role(ROLE, signal)).resolves.toMatchObject({ kind: 'absent' })
  })
})

describe('an image', () => {
  const docker = 'application/vnd.docker.distribution.manifest.v2+json'
  const index = 'application/vnd.oci.image.index.v1+json'

  test.each([
    ['one for x86', {}, docker, ['amd64']],
    ['one for Arm', { architecture: 'arm64' }, docker, ['arm64']],
    ['an index', { architecture: ['amd64', 'arm64'] }, index, ['amd64', 'arm64']],
    ['one that BuildKit attests', { architecture: ['arm64', 'unknown'] }, index, ['arm64']],
  ])('%s', async (_what, pushed, mediaType, architectures) => {
    const digest = emulator.ecr.push('churn', 'v1', pushed)
    const value = { mediaType, architectures: { kind: 'found', value: architectures } }
    await expect(aws.imageFormat(IMAGE, signal)).resolves.toEqual({ kind: 'found', value })
    await expect(aws.imageFormat(IMAGE.replace(':v1', `@${digest}`), signal)).resolves.toEqual({ kind: 'found', value })
  })

  test('that was never pushed is absent', async () => {
    emulator.ecr.push('churn', 'v2')
    await expect(aws.imageFormat(IMAGE, signal)).resolves.toMatchObject({ kind: 'absent' })
  })

  test('has a format, but no architecture, for a caller who may not download', async () => {
    emulator.ecr.push('churn', 'v1')
    emulator.script.deny('ecr:GetDownloadUrlForLayer')
    await expect(aws.imageFormat(IMAGE, signal)).resolves.toEqual({
      kind: 'found',
      value: {
        mediaType: docker,
        architectures: {
          kind: 'denied',
          message: expect.stringContaining('not authorized'),
          actions: ['ecr:GetDownloadUrlForLayer'],
        },
      },
    })
  })
})

describe('a bucket', () => {
  test.each([
    ['here', 'eu-west-1'],
    ['elsewhere', 'us-east-1'],
  ])('%s is in %s, also for a caller who may not look into it', async (name, region) => {
    emulator.s3.createBucket(name, region)
    await expect(aws.bucketRegion(`s3://${name}/x`, signal)).resolves.toEqual({ kind: 'found', value: region })
    emulator.script.deny('s3:*')
    await expect(aws.bucketRegion(`s3://${name}/x`, signal)).resolves.toEqual({ kind: 'found', value: region })
  })

  test('that does not exist is absent', async () => {
    await expect(aws.bucketRegion('s3://nowhere/x', signal)).resolves.toMatchObject({ kind: 'absent' })
    await expect(aws.objectsBelow('s3://nowhere/x', signal)).resolves.toMatchObject({ kind: 'absent' })
  })

  test('tells what lies below a prefix, 1,000 objects at most', async () => {
    emulator.s3.put('models', 'churn', '1')
    emulator.s3.put('models', 'churn/a', '333')
    emulator.s3.put('models', 'fraud/a', '1')
    const below = async (url: string) => {
      const lookup = await aws.objectsBelow(url, signal)
      return lookup.kind === 'found' ? lookup.value : lookup
    }
    expect(await below('s3://models/churn')).toEqual([
      { key: 'churn', size: 1 },
      { key: 'churn/a', size: 3 },
    ])
    expect(await below('s3://models/churn/')).toEqual([{ key: 'churn/a', size: 3 }])
    expect(await below('s3://models/none/')).toEqual([])
    for (let n = 0; n < 1_001; n += 1) emulator.s3.put('models', `many/${String(n)}`, '')
    expect(await below('s3://models/many/')).toHaveLength(1_000)
  })
})

test('quotas are those of the account, whether their codes are known or not', async () => {
  emulator.script.limit('ml.g5.xlarge', 0)
  emulator.script.limit('ml.r8g.large', 3)
  await expect(aws.endpointQuota('ml.g5.xlarge', signal)).resolves.toEqual({ kind: 'found', value: 0 })
  await expect(aws.endpointQuota('ml.r8g.large', signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.listedEndpointQuotas(['ml.r8g.large', 'ml.x.tiny'], signal)).resolves.toEqual({
    kind: 'found',
    value: { 'ml.r8g.large': 3 },
  })
})

test('alarms that exist are told with their state', async () => {
  emulator.alarms.put('errors', 'ALARM')
  emulator.alarms.put('latency')
  emulator.alarms.put('of others')
  await expect(aws.alarms(['errors', 'latency', 'gone'], signal)).resolves.toMatchObject({
    kind: 'found',
    value: [
      { name: 'errors', state: 'ALARM', since: NOW },
      { name: 'latency', state: 'OK', since: NOW },
    ],
  })
})

test('of a network, what exists is told', async () => {
  emulator.vpc.putSubnet('subnet-1', { vpc: 'vpc-2', zone: 'eu-west-1c', freeAddresses: 3 })
  emulator.vpc.removeSubnet('subnet-3')
  emulator.vpc.putSecurityGroup('sg-1', { vpc: 'vpc-3' })
  emulator.vpc.putSecurityGroup('sg-of-others')
  await expect(aws.subnets(['subnet-1', 'subnet-2', 'subnet-3'], signal)).resolves.toEqual({
    kind: 'found',
    value: [
      { id: 'subnet-1', vpcId: 'vpc-2', availabilityZone: 'eu-west-1c', freeAddresses: 3 },
      { id: 'subnet-2', vpcId: 'vpc-0default', availabilityZone: 'eu-west-1a', freeAddresses: 251 },
    ],
  })
  await expect(aws.securityGroups(['sg-1', 'not a group'], signal)).resolves.toEqual({
    kind: 'found',
    value: [{ id: 'sg-1', vpcId: 'vpc-3' }],
  })
})

test('nothing of what was asked for is an answer, too', async () => {
  emulator.vpc.removeSubnet('subnet-1')
  const none = { kind: 'found', value: [] }
  await expect(aws.subnets(['subnet-1'], signal)).resolves.toEqual(none)
  await expect(aws.securityGroups(['not a group'], signal)).resolves.toEqual(none)
  await expect(aws.alarms(['errors'], signal)).resolves.toEqual(none)
  emulator.s3.createBucket('models')
  await expect(aws.objectsBelow('s3://models/churn/', signal)).resolves.toEqual(none)
  await expect(aws.artifactIdentity('s3://models/churn', signal)).resolves.toMatchObject({ kind: 'absent' })
})

test.each<[string, (aws: Aws) => Promise<Lookup<unknown>>]>([
  ['iam:GetRole', (each) => each.role(ROLE, signal)],
  ['ecr:BatchGetImage', (each) => each.imageFormat(IMAGE, signal)],
  ['s3:ListBucket', (each) => each.objectsBelow('s3://models/churn/', signal)],
  ['servicequotas:GetServiceQuota', (each) => each.endpointQuota('ml.m5.large', signal)],
  ['servicequotas:ListServiceQuotas', (each) => each.listedEndpointQuotas(['ml.r8g.large'], signal)],
  ['cloudwatch:DescribeAlarms', (each) => each.alarms(['errors'], signal)],
  ['ec2:DescribeSubnets', (each) => each.subnets(['subnet-1'], signal)],
  ['ec2:DescribeSecurityGroups', (each) => each.securityGroups(['sg-1'], signal)],
])('a caller without %s is told so', async (action, look) => {
  emulator.ecr.push('churn', 'v1')
  emulator.s3.createBucket('models')
  emulator.script.deny(action)
  await expect(look(aws)).resolves.toEqual({
    kind: 'denied',
    message: expect.stringContaining(action),
    actions: [action],
  })
})
