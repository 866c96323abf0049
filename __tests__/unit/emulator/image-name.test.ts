import { describe, expect, test } from '@jest/globals'
import { type ImageName, parseImage, registryAccount, registryRegion } from '../../../emulator/side/image-name.ts'

const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

describe('an image URI', () => {
  test.each<[string, ImageName, string | undefined]>([
    [`${registry}/churn:1`, { registry, repository: 'churn', tag: '1' }, '123456789012'],
    [`${registry}/team/churn`, { registry, repository: 'team/churn' }, '123456789012'],
    [`${registry}/churn@sha256:ab`, { registry, repository: 'churn', digest: 'sha256:ab' }, '123456789012'],
    [`${registry}/churn:1@sha256:ab`, { registry, repository: 'churn', tag: '1', digest: 'sha256:ab' }, '123456789012'],
    ['localhost:5000/churn:1', { registry: 'localhost:5000', repository: 'churn', tag: '1' }, undefined],
    ['team/churn:1', { repository: 'team/churn', tag: '1' }, undefined],
    ['churn', { repository: 'churn' }, undefined],
  ])('%s', (uri, parts, account) => {
    expect(parseImage(uri)).toEqual(parts)
    expect(registryAccount(parseImage(uri))).toBe(account)
    expect(registryRegion(parseImage(uri))).toBe(account === undefined ? undefined : 'eu-west-1')
  })
})
