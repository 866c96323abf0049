import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import { quotaCode } from '../../../emulator/side/quotas.ts'

interface Quota {
  readonly QuotaName: string
  readonly QuotaCode: string
  readonly Value: number
}

let emulator: Emulator

beforeEach(() => {
  emulator = new Emulator()
  emulator.script.limit('ml.p4d.24xlarge', 0)
})

const call = (operation: string, input: object) =>
  emulator.call('servicequotas', operation, { ServiceCode: 'sagemaker', ...input }) as {
    Quotas: readonly Quota[]
    Quota: Quota
    NextToken?: string
  }

const endpoints = 'ml.p4d.24xlarge for endpoint usage'

describe('the quotas of SageMaker', () => {
  it('come in many pages, those for endpoints among many others', () => {
    const quotas: Quota[] = []
    let pages = 0
    for (let token: string | undefined = ''; token !== undefined; pages += 1) {
      const { Quotas, NextToken } = call('ListServiceQuotas', token === '' ? {} : { NextToken: token })
      expect(Quotas.length).toBeLessThanOrEqual(100)
      quotas.push(...Quotas)
      token = NextToken
    }
    expect(pages).toBeGreaterThan(10)
    expect(quotas.find(({ QuotaName }) => QuotaName === endpoints)).toMatchObject({
      ServiceCode: 'sagemaker',
      QuotaCode: quotaCode(endpoints),
      QuotaArn: `arn:aws:servicequotas:eu-west-1:123456789012:sagemaker/${quotaCode(endpoints)}`,
      Value: 0,
    })
    expect(new Set(quotas.map(({ QuotaCode }) => QuotaCode)).size).toBe(quotas.length)
  })

  test.each([
    [endpoints, 0],
    ['ml.p4d.24xlarge for training job usage', 1000],
    ['ml.m5.large for endpoint usage', 1000],
  ])('%s: %d', (name, value) => {
    expect(call('GetServiceQuota', { QuotaCode: quotaCode(name) }).Quota).toMatchObject({
      QuotaName: name,
      Value: value,
    })
  })

  test.each([
    ['GetServiceQuota', { QuotaCode: 'L-00000000' }, 'the specified quota does not exist'],
    ['ListServiceQuotas', { ServiceCode: 'braket' }, 'the specified service does not exist'],
  ])('%s %j is refused', (operation, input, words) => {
    expect(() => call(operation, input)).toThrow(words)
  })

  it('are told over the wire to whoever may see them', async () => {
    const server = await emulator.listen()
    const ask = async () => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'ServiceQuotasV20190624.GetServiceQuota',
          authorization: 'AWS4-HMAC-SHA256 Credential=key/20260101/eu-west-1/servicequotas/aws4_request',
        },
        body: JSON.stringify({ ServiceCode: 'sagemaker', QuotaCode: quotaCode(endpoints) }),
      })
      return { status: response.status, told: (await response.json()) as object }
    }
    expect(await ask()).toMatchObject({ status: 200, told: { Quota: { QuotaName: endpoints, Value: 0 } } })
    emulator.script.deny('servicequotas:*')
    expect(await ask()).toMatchObject({
      status: 400,
      told: {
        __type: 'AccessDeniedException',
        message: expect.stringMatching(
          /is not authorized to perform: servicequotas:GetServiceQuota because no identity-based policy allows/,
        ),
      },
    })
    await server.close()
  })
})
