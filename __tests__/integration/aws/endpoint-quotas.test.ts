import { expect, test } from '@jest/globals'
import type { Lookup } from '../../../src/aws/aws.ts'
import { ENDPOINT_QUOTA_CODES } from '../../../src/aws/quota-codes.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, json, type Seen } from './scripted-server.ts'

const { signal } = new AbortController()

/** One whose code is known, and one whose code is not. */
const KNOWN = 'ml.g5.xlarge'
const UNKNOWN = 'ml.m6gd.large'

const refusal = (status: number, name: string, message = 'Some words.') => json(status, { __type: name, message })
const named = (type: string) => `${type} for endpoint usage`
const quota = (name: string, Value?: number) => ({ QuotaName: name, Value })
const single = (name: string, value?: number) => json(200, { Quota: quota(name, value) })
const page = (quotas: readonly object[], NextToken?: string) => json(200, { Quotas: quotas, NextToken })
const noise = Array.from({ length: 98 }, (_, n) => quota(`ml.m5.large for kind ${String(n)} usage`, 1))

const requestOf = ({ headers, body }: Seen) => ({
  operation: String(headers['x-amz-target']).replace('ServiceQuotasV20190624.', ''),
  ...(JSON.parse(body) as object),
})

test('a quota whose code is known is asked for alone', async () => {
  const { aws, server } = await connectTo(single(named(KNOWN), 4))
  await expect(aws.endpointQuota(KNOWN, signal)).resolves.toEqual({ kind: 'found', value: 4 })
  expect(server.seen.map(requestOf)).toEqual([
    { operation: 'GetServiceQuota', ServiceCode: 'sagemaker', QuotaCode: 'L-1928E07B' },
  ])
  expect(server.seen[0]?.headers.authorization).toContain('/eu-west-1/servicequotas/aws4_request')
})

test('others are looked for in the list, up to the page with the last of them', async () => {
  const { aws, server } = await connectTo(
    page([...noise, quota(named(UNKNOWN), 0), quota(`${UNKNOWN} for training job usage`, 7)], 'two'),
    page([...noise], 'three'),
    page([...noise, quota(named('ml.r8g.large'), 2.0)], 'four'),
    page([]),
  )
  await expect(aws.listedEndpointQuotas([UNKNOWN, 'ml.r8g.large'], signal)).resolves.toEqual({
    kind: 'found',
    value: { [UNKNOWN]: 0, 'ml.r8g.large': 2 },
  })
  const asked = { operation: 'ListServiceQuotas', ServiceCode: 'sagemaker', MaxResults: 100 }
  expect(server.seen.map(requestOf)).toEqual([asked, { ...asked, NextToken: 'two' }, { ...asked, NextToken: 'three' }])
})

test('a type without a quota is left out, after the whole list', async () => {
  const { aws, server } = await connectTo(page(noise, 'two'), page([quota(named(UNKNOWN))]))
  await expect(aws.listedEndpointQuotas([UNKNOWN], signal)).resolves.toEqual({ kind: 'found', value: {} })
  expect(server.seen).toHaveLength(2)
})

test.each<[string, Answer, Lookup<number>]>([
  ['is not known here', refusal(400, 'NoSuchResourceException'), { kind: 'absent', message: 'Some words.' }],
  ["is another quota's by now", single('ml.g5.xlarge for cluster usage', 9), { kind: 'not-applicable' }],
  ['tells no number', single(named(KNOWN)), { kind: 'not-applicable' }],
])('a code that %s is no answer: the list has it', async (_what, answer, lookup) => {
  const { aws } = await connectTo(answer)
  await expect(aws.endpointQuota(KNOWN, signal)).resolves.toEqual(lookup)
})

test('does not ask about a type whose code is not known, and about no types', async () => {
  const { aws, server } = await connectTo(page([]))
  await expect(aws.endpointQuota(UNKNOWN, signal)).resolves.toEqual({ kind: 'not-applicable' })
  await expect(aws.listedEndpointQuotas([], signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

test('an answer without a list is none', async () => {
  const { aws } = await connectTo(json(200, {}))
  await expect(aws.listedEndpointQuotas([UNKNOWN], signal)).rejects.toThrow('the answer holds no quotas')
})

const denial = (action: string) => `User: x is not authorized to perform: servicequotas:${action}`

test('no permission for one is an answer', async () => {
  const message = denial('GetServiceQuota')
  const { aws, server } = await connectTo(refusal(400, 'AccessDeniedException', message))
  const denied = { kind: 'denied', message, actions: ['servicequotas:GetServiceQuota'] }
  await expect(aws.endpointQuota(KNOWN, signal)).resolves.toStrictEqual(denied)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer, Lookup<never>]>([
  [
    'no permission for the list',
    refusal(400, 'AccessDeniedException', denial('ListServiceQuotas')),
    { kind: 'denied', message: denial('ListServiceQuotas'), actions: ['servicequotas:ListServiceQuotas'] },
  ],
  [
    'no quotas of SageMaker in this region',
    refusal(400, 'NoSuchResourceException'),
    { kind: 'absent', message: 'Some words.' },
  ],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.listedEndpointQuotas([UNKNOWN], signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(400, 'TooManyRequestsException')],
  ['a 500', refusal(500, 'ServiceException')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, single(named(KNOWN), 4))
  await expect(passing.aws.endpointQuota(KNOWN, signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.endpointQuota(KNOWN, signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test('the table of codes has each once, in the form of a code', () => {
  const codes = [...ENDPOINT_QUOTA_CODES.values()]
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^L-[0-9A-F]{8}$/)
})
