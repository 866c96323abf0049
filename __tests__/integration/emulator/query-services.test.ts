import { cbor } from '@smithy/core/cbor'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import type { Fault } from '../../../emulator/script/weather.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

/** IAM, EC2 and CloudWatch speak in forms and XML; CloudWatch in JSON and CBOR, too. The requests are as the SDKs send them. */

let emulator: Emulator
let server: Listening

beforeEach(async () => {
  emulator = new Emulator({ now: () => Date.UTC(2026, 0, 1) })
  server = await emulator.listen()
})

afterEach(async () => {
  await server.close()
})

const post = async (signedFor: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(server.url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=key/20260101/eu-west-1/${signedFor}/aws4_request, SignedHeaders=host, Signature=0`,
      ...headers,
    },
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const iam = (RoleName: string) => post('iam', `Action=GetRole&Version=2010-05-08&RoleName=${RoleName}`)
const ec2 = (action: string, rest = '') => post('ec2', `Action=${action}&Version=2016-11-15${rest}`)
const cloudWatch = (rest = '') => post('monitoring', `Action=DescribeAlarms&Version=2010-08-01${rest}`)
const cloudWatchJson = (input: object) =>
  post('monitoring', JSON.stringify(input), {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'GraniteServiceVersion20100801.DescribeAlarms',
    'x-amzn-query-mode': 'true',
  })

/** The texts of all elements of a name. */
const texts = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map((match) => match[1])

const trustPolicy = async (role: string): Promise<unknown> => {
  const { text } = await iam(role)
  return JSON.parse(decodeURIComponent(texts(text, 'AssumeRolePolicyDocument')[0] ?? ''))
}

const refusalOf = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('a role', () => {
  it('exists and trusts SageMaker, unless something else is said', async () => {
    const { status, text } = await iam('Any')
    expect(status).toBe(200)
    expect(text).toMatch(
      /^<GetRoleResponse xmlns="https:\/\/iam\.amazonaws\.com\/doc\/2010-05-08\/"><GetRoleResult><Role>.*<\/Role><\/GetRoleResult><ResponseMetadata><RequestId>[0-9-]{36}<\/RequestId><\/ResponseMetadata><\/GetRoleResponse>$/,
    )
    expect(texts(text, 'Arn')).toEqual(['arn:aws:iam::123456789012:role/Any'])
    expect(texts(text, 'CreateDate')).toEqual(['2026-01-01T00:00:00.000Z'])
    expect(await trustPolicy('Any')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    })
  })

  const statement = (change: object) => ({
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' }, Action: 'sts:AssumeRole', ...change },
    ],
  })

  test.each<[string, Parameters<Emulator['iam']['putRole']>[1], boolean]>([
    ['several services', { trusts: ['lambda.amazonaws.com', 'sagemaker.amazonaws.com'] }, true],
    ['another service', { trusts: ['lambda.amazonaws.com'] }, false],
    ['a list of actions', { trustPolicy: statement({ Action: ['sts:TagSession', 'sts:*'] }) }, true],
    ['another action', { trustPolicy: statement({ Action: 'sts:TagSession' }) }, false],
    ['a denial', { trustPolicy: statement({ Effect: 'Deny' }) }, false],
    ['an account', { trustPolicy: statement({ Principal: { AWS: 'arn:aws:iam::123456789012:root' } }) }, false],
  ])('that trusts %s is told so, and CreateModel takes it or not', async (_what, role, taken) => {
    const ExecutionRoleArn = emulator.iam.putRole('Exec', { path: '/service-role/', ...role })
    expect(ExecutionRoleArn).toBe('arn:aws:iam::123456789012:role/service-role/Exec')
    expect(texts((await iam('Exec')).text, 'Path')).toEqual(['/service-role/'])
    expect(await trustPolicy('Exec')).toMatchObject(role?.trustPolicy ?? { Version: '2012-10-17' })
    const input = { ModelName: 'm', PrimaryContainer: { Image: 'churn:1' }, ExecutionRoleArn }
    const refusal = refusalOf(() => emulator.call('sagemaker', 'CreateModel', input))
    expect(refusal).toBe(
      taken
        ? undefined
        : `The execution role ARN "${ExecutionRoleArn}" is invalid. Please ensure that the role exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com".`,
    )
  })

  it('that was removed is not found', async () => {
    emulator.iam.removeRole('Gone')
    const { status, text } = await iam('Gone')
    expect(status).toBe(404)
    expect(text).toContain(
      '<Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The role with name Gone cannot be found.</Message></Error>',
    )
  })

  it('is told to nobody without permission', async () => {
    emulator.script.deny('iam:GetRole', '*:role/Exec')
    expect(await iam('Exec')).toMatchObject({
      status: 403,
      text: expect.stringContaining(
        '<Code>AccessDenied</Code><Message>User: arn:aws:sts::123456789012:assumed-role/ci/session is not authorized to perform: iam:GetRole on resource: role Exec because',
      ),
    })
    expect((await iam('Other')).status).toBe(200)
  })
})

describe('subnets and security groups', () => {
  it('exist in one VPC, unless something else is said', async () => {
    const subnets = await ec2('DescribeSubnets', '&SubnetId.1=subnet-1&SubnetId.2=subnet-2')
    expect(subnets.text).toMatch(
      /^<DescribeSubnetsResponse xmlns="http:\/\/ec2\.amazonaws\.com\/doc\/2016-11-15\/"><requestId>[0-9-]{36}<\/requestId><subnetSet><item>/,
    )
    expect(texts(subnets.text, 'subnetId')).toEqual(['subnet-1', 'subnet-2'])
    const groups = await ec2('DescribeSecurityGroups', '&GroupId.1=sg-1')
    expect(texts(groups.text, 'groupId')).toEqual(['sg-1'])
    expect(new Set([...texts(subnets.text, 'vpcId'), ...texts(groups.text, 'vpcId')]).size).toBe(1)
  })

  it('are as a test says', async () => {
    emulator.vpc.putSubnet('subnet-1', { vpc: 'vpc-2', zone: 'eu-west-1c', freeAddresses: 0 })
    emulator.vpc.putSecurityGroup('sg-1', { vpc: 'vpc-3', name: 'a<b' })
    const subnets = await ec2('DescribeSubnets')
    expect([
      texts(subnets.text, 'vpcId'),
      texts(subnets.text, 'availabilityZone'),
      texts(subnets.text, 'availableIpAddressCount'),
    ]).toEqual([['vpc-2'], ['eu-west-1c'], ['0']])
    const groups = await ec2(
      'DescribeSecurityGroups',
      '&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-9&Filter.1.Value.2=vpc-3',
    )
    expect(texts(groups.text, 'groupName')).toEqual(['a&lt;b'])
    expect(texts((await ec2('DescribeSubnets', '&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-9')).text, 'vpcId')).toEqual(
      [],
    )
  })

  test.each<[string, string, string]>([
    [
      'DescribeSubnets',
      '&SubnetId.1=subnet-1&SubnetId.2=subnet-gone',
      '<Code>InvalidSubnetID.NotFound</Code><Message>The subnet ID &apos;subnet-gone&apos; does not exist<',
    ],
    ['DescribeSubnets', '&SubnetId.1=mine', '<Code>InvalidSubnetID.NotFound</Code>'],
    [
      'DescribeSecurityGroups',
      '&GroupId.1=sg-gone',
      '<Code>InvalidGroup.NotFound</Code><Message>The security group &apos;sg-gone&apos; does not exist<',
    ],
    ['DescribeSecurityGroups', '&GroupId.1=mine', '<Code>InvalidGroupId.Malformed</Code>'],
    ['DescribeSubnets', '&Filter.1.Name=colour&Filter.1.Value.1=red', '<Code>InvalidParameterValue</Code>'],
  ])('%s%s is refused', async (action, rest, words) => {
    emulator.vpc.removeSubnet('subnet-gone')
    emulator.vpc.removeSecurityGroup('sg-gone')
    const { status, text } = await ec2(action, rest)
    expect(status).toBe(400)
    expect(text).toMatch(
      /^<Response><Errors><Error>.*<\/Error><\/Errors><RequestID>[0-9-]{36}<\/RequestID><\/Response>$/,
    )
    expect(text).toContain(words)
  })

  test.each(['DescribeSubnets', 'DescribeSecurityGroups', 'DescribeVpcs'])(
    '%s is refused without permission',
    async (action) => {
      emulator.script.deny('ec2:*')
      expect(await ec2(action)).toMatchObject({
        status: 403,
        text: expect.stringContaining(
          `<Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. User: arn:aws:sts::123456789012:assumed-role/ci/session is not authorized to perform: ec2:${action} because`,
        ),
      })
    },
  )
})

describe('alarms', () => {
  beforeEach(() => {
    emulator.alarms.put('errors')
    emulator.alarms.put('latency', 'ALARM')
  })

  it('are told by the query protocol', async () => {
    const { text } = await cloudWatch(
      '&AlarmNames.member.1=errors&AlarmNames.member.2=none&AlarmNames.member.3=latency',
    )
    expect(text).toMatch(
      /^<DescribeAlarmsResponse xmlns="http:\/\/monitoring\.amazonaws\.com\/doc\/2010-08-01\/"><DescribeAlarmsResult><MetricAlarms><member>/,
    )
    expect([texts(text, 'AlarmName'), texts(text, 'StateValue')]).toEqual([
      ['errors', 'latency'],
      ['OK', 'ALARM'],
    ])
  })

  it('and by JSON, as the newest SDKs ask', async () => {
    const { headers, text } = await cloudWatchJson({ AlarmNames: ['latency'] })
    expect(headers.get('content-type')).toBe('application/x-amz-json-1.0')
    expect(JSON.parse(text)).toMatchObject({
      MetricAlarms: [
        {
          AlarmName: 'latency',
          AlarmArn: 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:latency',
          StateValue: 'ALARM',
          StateUpdatedTimestamp: Date.UTC(2026, 0, 1) / 1000,
        },
      ],
    })
  })

  it('and by CBOR, as the AWS CLI asks', async () => {
    const ask = async (operation: string, input: object) => {
      const response = await fetch(`${server.url}/service/GraniteServiceVersion20100801/operation/${operation}`, {
        method: 'POST',
        body: Buffer.from(cbor.serialize(input)),
        headers: {
          'content-type': 'application/cbor',
          'smithy-protocol': 'rpc-v2-cbor',
          authorization: 'AWS4-HMAC-SHA256 Credential=key/20260101/eu-west-1/monitoring/aws4_request',
        },
      })
      const told: unknown = cbor.deserialize(new Uint8Array(await response.arrayBuffer()))
      return { status: response.status, protocol: response.headers.get('smithy-protocol'), told }
    }
    expect(await ask('DescribeAlarms', { AlarmNames: ['latency'], MaxRecords: 5 })).toMatchObject({
      status: 200,
      protocol: 'rpc-v2-cbor',
      told: {
        MetricAlarms: [{ AlarmName: 'latency', StateUpdatedTimestamp: { tag: 1, value: Date.UTC(2026, 0, 1) / 1000 } }],
      },
    })
    expect(await ask('SetAlarmState', { AlarmName: 'none', StateValue: 'OK' })).toMatchObject({
      status: 404,
      told: { __type: 'ResourceNotFound', message: 'Alarm none does not exist' },
    })
  })

  test.each<[object, readonly string[]]>([
    [{}, ['errors', 'latency']],
    [{ StateValue: 'ALARM' }, ['latency']],
    [{ AlarmNamePrefix: 'err' }, ['errors']],
    [{ AlarmNames: ['none'] }, []],
    [{ AlarmTypes: ['CompositeAlarm'] }, []],
    [{ MaxRecords: 1 }, ['errors']],
  ])('%j', async (filter, names) => {
    const { MetricAlarms } = JSON.parse((await cloudWatchJson(filter)).text) as {
      MetricAlarms: { AlarmName: string }[]
    }
    expect(MetricAlarms.map(({ AlarmName }) => AlarmName)).toEqual(names)
  })

  it('are made and set, as a person does from another shell', async () => {
    const set = (name: string, state: string) =>
      post(
        'monitoring',
        `Action=SetAlarmState&Version=2010-08-01&AlarmName=${name}&StateValue=${state}&StateReason=test`,
      )
    expect((await set('new', 'ALARM')).text).toContain(
      '<Code>ResourceNotFound</Code><Message>Alarm new does not exist<',
    )
    await post('monitoring', 'Action=PutMetricAlarm&Version=2010-08-01&AlarmName=new&EvaluationPeriods=1')
    expect(texts((await cloudWatch('&AlarmNames.member.1=new')).text, 'StateValue')).toEqual(['INSUFFICIENT_DATA'])
    expect((await set('new', 'RED')).status).toBe(400)
    expect((await set('new', 'ALARM')).status).toBe(200)
    expect(emulator.alarms.isInAlarm('new')).toBe(true)
    expect(emulator.journal.effects().map(({ operation }) => operation)).toEqual(['PutMetricAlarm', 'SetAlarmState'])
  })

  it('come in pages', async () => {
    const [token = ''] = texts((await cloudWatch('&MaxRecords=1')).text, 'NextToken')
    const { text } = await cloudWatch(`&MaxRecords=1&NextToken=${encodeURIComponent(token)}`)
    expect([texts(text, 'AlarmName'), texts(text, 'NextToken')]).toEqual([['latency'], []])
  })

  it('are told to nobody without permission, in either protocol', async () => {
    emulator.script.deny('cloudwatch:DescribeAlarms')
    const words =
      'is not authorized to perform: cloudwatch:DescribeAlarms on resource: arn:aws:cloudwatch:eu-west-1:123456789012:alarm:* because'
    expect(await cloudWatch()).toMatchObject({
      status: 403,
      text: expect.stringMatching(new RegExp(`<Code>AccessDenied</Code>.*${words.replaceAll('*', String.raw`\*`)}`)),
    })
    const json = await cloudWatchJson({})
    expect(json).toMatchObject({ status: 403, text: expect.stringContaining(words) })
    expect(json.headers.get('x-amzn-query-error')).toBe('AccessDenied;Sender')
  })
})

describe('weather', () => {
  test.each<[Fault, readonly string[]]>([
    ['throttled', ['400 Throttling', '503 RequestLimitExceeded', '400 Throttling']],
    ['internal-failure', ['500 ServiceFailure', '500 InternalError', '500 InternalServiceFault']],
    ['service-unavailable', ['503 ServiceUnavailable', '503 Unavailable', '503 ServiceUnavailable']],
    ['expired-credentials', ['403 ExpiredToken', '400 RequestExpired', '403 ExpiredToken']],
  ])('%s is told in the words of each service', async (fault, words) => {
    emulator.script.weather({ fault })
    const told = [await iam('Any'), await ec2('DescribeSubnets'), await cloudWatch()]
    expect(told.map(({ status, text }) => `${status} ${texts(text, 'Code')[0]}`)).toEqual(words)
  })

  it('may drop the connection', async () => {
    emulator.script.weather({ service: 'iam', fault: 'dropped' })
    await expect(iam('Any')).rejects.toThrow('fetch failed')
    expect((await cloudWatch()).status).toBe(200)
  })
})

describe('a role with SageMaker permissions alone', () => {
  beforeEach(async () => {
    await server.close()
    emulator = new Emulator({ sideServices: 'denied' })
    server = await emulator.listen()
  })

  it('may use none of them', async () => {
    const told = [await iam('Any'), await ec2('DescribeSubnets'), await cloudWatch(), await cloudWatchJson({})]
    expect(told.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})
