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
  await expect(aws.endpointQuotas([KNOWN], signal)).resolves.toEqual({ kind: 'found', value: { [KNOWN]: 4 } })
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
  await expect(aws.endpointQuotas([UNKNOWN, 'ml.r8g.large'], signal)).resolves.toEqual({
    kind: 'found',
    value: { [UNKNOWN]: 0, 'ml.r8g.large': 2 },
  })
  const asked = { operation: 'ListServiceQuotas', ServiceCode: 'sagemaker', MaxResults: 100 }
  expect(server.seen.map(requestOf)).toEqual([asked, { ...asked, NextToken: 'two' }, { ...asked, NextToken: 'three' }])
})

test('a type without a quota is left out, after the whole list', async () => {
  const { aws, server } = await connectTo(page(noise, 'two'), page([quota(named(UNKNOWN))]))
  await expect(aws.endpointQuotas([UNKNOWN], signal)).resolves.toEqual({ kind: 'found', value: {} })
  expect(server.seen).toHaveLength(2)
})

test.each<[string, Answer]>([
  ['is not known here', refusal(400, 'NoSuchResourceException')],
  ["is another quota's by now", single('ml.g5.xlarge for cluster usage', 9)],
  ['tells no number', single(named(KNOWN))],
])('a code that %s is no answer: the list has it', async (_what, answer) => {
  const { aws, server } = await connectTo(answer, page([quota(named(KNOWN), 2)]))
  await expect(aws.endpointQuotas([KNOWN], signal)).resolves.toEqual({ kind: 'found', value: { [KNOWN]: 2 } })
  expect(server.seen.map((request) => requestOf(request).operation)).toEqual(['GetServiceQuota', 'ListServiceQuotas'])
})

test('the list is not read for what is known already', async () => {
  const { aws, server } = await connectTo(single(named(KNOWN), 4), page([quota(named(UNKNOWN), 1)], 'two'))
  await expect(aws.endpointQuotas([KNOWN, UNKNOWN], signal)).resolves.toEqual({
    kind: 'found',
    value: { [KNOWN]: 4, [UNKNOWN]: 1 },
  })
  expect(server.seen).toHaveLength(2)
})

test('does not ask about no types', async () => {
  const { aws, server } = await connectTo(page([]))
  await expect(aws.endpointQuotas([], signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

const denial = (action: string) => `User: x is not authorized to perform: servicequotas:${action}`

test.each<[string, string, Answer, Lookup<Readonly<Record<string, number>>>]>([
  [
    'no permission for one',
    KNOWN,
    refusal(400, 'AccessDeniedException', denial('GetServiceQuota')),
    { kind: 'denied', message: denial('GetServiceQuota'), action: 'servicequotas:GetServiceQuota' },
  ],
  [
    'no permission for the list',
    UNKNOWN,
    refusal(400, 'AccessDeniedException', denial('ListServiceQuotas')),
    { kind: 'denied', message: denial('ListServiceQuotas'), action: 'servicequotas:ListServiceQuotas' },
  ],
  [
    'no quotas of SageMaker in this region',
    UNKNOWN,
    refusal(400, 'NoSuchResourceException'),
    { kind: 'absent', message: 'Some words.' },
  ],
])('%s is an answer', async (_what, type, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.endpointQuotas([type], signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(400, 'TooManyRequestsException')],
  ['a 500', refusal(500, 'ServiceException')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, single(named(KNOWN), 4))
  await expect(passing.aws.endpointQuotas([KNOWN], signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.endpointQuotas([KNOWN], signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test('the table of codes has each once, in the form of a code', () => {
  const codes = [...ENDPOINT_QUOTA_CODES.values()]
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^L-[0-9A-F]{8}$/)
})
