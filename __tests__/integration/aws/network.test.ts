import { expect, test } from '@jest/globals'
import type { Lookup, Subnet } from '../../../src/aws/aws.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, type Seen, text } from './scripted-server.ts'

const { signal } = new AbortController()

const xml = (status: number, body: string) => text(status, body, { 'content-type': 'text/xml' })
const refusal = (status: number, code: string, message = 'Some words.') =>
  xml(status, `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors></Response>`)

const formOf = ({ body }: Seen) => Object.fromEntries(new URLSearchParams(body))

const SUBNETS = `<DescribeSubnetsResponse><subnetSet>
  <item><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><availabilityZone>eu-west-1a</availabilityZone><availableIpAddressCount>0</availableIpAddressCount></item>
  <item><subnetId>subnet-2</subnetId><vpcId>vpc-2</vpcId><availabilityZone>eu-west-1b</availabilityZone><availableIpAddressCount>251</availableIpAddressCount></item>
</subnetSet></DescribeSubnetsResponse>`
const GROUPS = `<DescribeSecurityGroupsResponse><securityGroupInfo>
  <item><groupId>sg-1</groupId><vpcId>vpc-1</vpcId></item>
  <item><groupId>sg-of-classic</groupId></item>
</securityGroupInfo></DescribeSecurityGroupsResponse>`

/** Both are asked at once, so that which comes first is open. */
const both: Answer = (response, request) => {
  xml(200, formOf(request)['Action'] === 'DescribeSubnets' ? SUBNETS : GROUPS)(response, request)
}

test('asks for subnets and security groups with filters, so that one that is missing does not hide the others', async () => {
  const { aws, server } = await connectTo(both)
  await expect(aws.subnets(['subnet-1', 'subnet-2', 'subnet-3'], signal)).resolves.toEqual({
    kind: 'found',
    value: [
      { id: 'subnet-1', vpcId: 'vpc-1', availabilityZone: 'eu-west-1a', freeAddresses: 0 },
      { id: 'subnet-2', vpcId: 'vpc-2', availabilityZone: 'eu-west-1b', freeAddresses: 251 },
    ],
  })
  await expect(aws.securityGroups(['sg-1', 'sg-2'], signal)).resolves.toEqual({
    kind: 'found',
    value: [
      { id: 'sg-1', vpcId: 'vpc-1' },
      { id: 'sg-of-classic', vpcId: '' },
    ],
  })
  expect(server.seen.map(formOf)).toEqual([
    {
      Action: 'DescribeSubnets',
      Version: '2016-11-15',
      'Filter.1.Name': 'subnet-id',
      'Filter.1.Value.1': 'subnet-1',
      'Filter.1.Value.2': 'subnet-2',
      'Filter.1.Value.3': 'subnet-3',
    },
    {
      Action: 'DescribeSecurityGroups',
      Version: '2016-11-15',
      'Filter.1.Name': 'group-id',
      'Filter.1.Value.1': 'sg-1',
      'Filter.1.Value.2': 'sg-2',
    },
  ])
  expect(server.seen[0]?.headers.authorization).toContain('/eu-west-1/ec2/aws4_request')
})

test('does not ask about nothing', async () => {
  const { aws, server } = await connectTo(both)
  await expect(aws.subnets([], signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.securityGroups([], signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

test('goes on to the next page', async () => {
  const subnet = (id: string) => `<item><subnetId>${id}</subnetId><vpcId>vpc-1</vpcId></item>`
  const { aws, server } = await connectTo(
    xml(200, `<R><subnetSet>${subnet('subnet-1')}</subnetSet><nextToken>more</nextToken></R>`),
    xml(200, `<R><subnetSet>${subnet('subnet-2')}</subnetSet></R>`),
  )
  await expect(aws.subnets(['subnet-1', 'subnet-2'], signal)).resolves.toMatchObject({
    value: [{ id: 'subnet-1' }, { id: 'subnet-2' }],
  })
  expect(server.seen.map((request) => formOf(request)['NextToken'])).toEqual([undefined, 'more'])
})

const words =
  'You are not authorized to perform this operation. User: x is not authorized to perform: ec2:DescribeSubnets because no policy allows it'

test.each<[string, Answer, Lookup<readonly Subnet[]>]>([
  ['none of them', xml(200, '<R><subnetSet/></R>'), { kind: 'found', value: [] }],
  [
    'no permission',
    refusal(403, 'UnauthorizedOperation', words),
    { kind: 'denied', message: words, actions: ['ec2:DescribeSubnets'] },
  ],
  [
    'no permission, in words that name none',
    refusal(403, 'UnauthorizedOperation', 'You are not authorized to perform this operation.'),
    { kind: 'denied', message: 'You are not authorized to perform this operation.' },
  ],
  ['keys of nobody', refusal(401, 'AuthFailure'), { kind: 'denied', message: 'Some words.', actions: [] }],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.subnets(['subnet-1'], signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(503, 'RequestLimitExceeded')],
  ['a 500', refusal(500, 'InternalError')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, both)
  await expect(passing.aws.subnets(['subnet-1'], signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.subnets(['subnet-1'], signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test.each<[string, Answer]>([
  ['nothing at all', xml(200, '<R><requestId>r</requestId></R>')],
  ['an empty answer', text(200, '')],
  ['a page of HTML', text(200, '<html><body>Log in</body></html>', { 'content-type': 'text/html' })],
])('%s is no answer: an empty list is there', async (_what, answer) => {
  const { aws } = await connectTo(answer)
  await expect(aws.subnets(['subnet-1'], signal)).rejects.toThrow('the answer holds no subnets')
  await expect(aws.securityGroups(['sg-1'], signal)).rejects.toThrow('the answer holds no security groups')
})
