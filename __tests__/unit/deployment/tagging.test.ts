import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import type { Memory } from '../../../src/deployment/memory.ts'
import type { Provenance } from '../../../src/deployment/provenance.ts'
import type { Run } from '../../../src/deployment/run.ts'
import {
  areOurs,
  fromTagList,
  missingTags,
  otherPeoplesTags,
  provenanceTags,
  STATE_TAG,
  type Tags,
  tagValue,
  toTagList,
} from '../../../src/deployment/tagging.ts'
import { createEndpoint, createEndpointConfig, createModel, tagEndpoint } from '../../../src/deployment/writes.ts'
import { ENDPOINT_ARN, endpointOf, FORMER, found, inspectionOf, memoryOf, OURS, runOf } from './given.ts'

const provenance: Provenance = {
  repository: 'octo/churn',
  sha: 'abc123',
  ref: 'refs/heads/main',
  runId: '42',
  runAttempt: '2',
}
const written: Tags = {
  'managed-by': 'deploy-sagemaker-endpoint',
  'github:repository': 'octo/churn',
  'github:sha': 'abc123',
  'github:ref': 'refs/heads/main',
  'github:run-id': '42',
}

test('the keys and values that later runs read can never change', () => {
  expect(STATE_TAG).toEqual({
    endpoint: 'deploy-sagemaker-endpoint:endpoint',
    nonce: 'deploy-sagemaker-endpoint:nonce',
    previousConfig: 'deploy-sagemaker-endpoint:previous-config',
    verifiedConfig: 'deploy-sagemaker-endpoint:verified-config',
  })
  expect(provenanceTags(provenance)).toEqual(written)
})

test.each<[string, Provenance, readonly string[]]>([
  ['outside of GitHub', {}, ['managed-by']],
  ['with an empty variable', { repository: 'octo/churn', sha: '', ref: '' }, ['managed-by', 'github:repository']],
])('provenance %s', (_where, from, keys) => {
  expect(Object.keys(provenanceTags(from))).toEqual(keys)
})

describe('the value of a tag', () => {
  test.each<[string, string, string]>([
    ['what AWS takes', 'Aü 漢字_.:/=+-@9', 'Aü 漢字_.:/=+-@9'],
    ['a branch with odd characters', 'refs/heads/fix#12,"a&b"(c)', 'refs/heads/fix_12__a_b__c_'],
    ['line breaks and tabs', 'a\nb\tc\rd', 'a_b_c_d'],
    ['characters of two code units: one underscore each', 'a👋b', 'a_b'],
    ['letters of two code units', '𝒳', '𝒳'],
    ['marks, which are no letters', 'e\u0301', 'e_'],
    ['half of a surrogate pair', 'a\ud835', 'a_'],
    ['256 characters', 'x'.repeat(256), 'x'.repeat(256)],
    ['257 characters', 'x'.repeat(257), 'x'.repeat(256)],
    ['nothing', '', ''],
  ])('%s', (_what, text, value) => {
    expect(tagValue(text)).toBe(value)
  })

  it('is never cut through a letter of two code units', () => {
    expect(tagValue(`${'x'.repeat(255)}𝒳`)).toMatch(/^x{255}𝒳?$/u)
  })

  it('is one that AWS takes, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(tagValue(text)).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u)
      }),
    )
  })
})

describe('lists of tags', () => {
  it('keep the first place and the last value of a key', () => {
    expect(toTagList({ a: '1', b: '2' }, { c: '3', a: '4' })).toEqual([
      { Key: 'a', Value: '4' },
      { Key: 'b', Value: '2' },
      { Key: 'c', Value: '3' },
    ])
  })

  it('are read back as they were, a key like __proto__ too', () => {
    const tags = Object.fromEntries([
      ['__proto__', 'x'],
      ['team', 'ml'],
      ['empty', ''],
    ])
    expect(Object.entries(fromTagList(toTagList(tags)))).toEqual(Object.entries(tags))
    expect(fromTagList([{ Key: 'team', Value: undefined }])).toEqual({ team: '' })
  })

  test.each<[string, Tags, Tags, Tags]>([
    ['nothing wanted', {}, { a: '1' }, {}],
    ['all there, others too', { a: '1' }, { a: '1', b: '2' }, {}],
    ['one lacking, one different', { a: '1', b: '2', c: '' }, { a: 'x', b: '2' }, { a: '1', c: '' }],
    ['another case is another key', { Team: 'ml' }, { team: 'ml' }, { Team: 'ml' }],
  ])('what is missing: %s', (_what, wanted, present, missing) => {
    expect(missingTags(wanted, present)).toEqual(missing)
  })
})

test.each<[string, Tags, boolean]>([
  ['managed by this action', { 'managed-by': 'deploy-sagemaker-endpoint' }, true],
  ['managed by something else', { 'managed-by': 'terraform' }, false],
  ['with a state of ours', { 'managed-by': 'terraform', [STATE_TAG.previousConfig]: 'x' }, true],
  ['with a state of ours to come', { 'deploy-sagemaker-endpoint:whatever': '' }, true],
  ['from a workflow run of somebody’s', { 'github:repository': 'octo/churn' }, false],
  ['with a similar key', { 'deploy-sagemaker-endpoints': 'x' }, false],
  ['without any', {}, false],
])('an endpoint %s is ours: %j → %s', (_what, tags, ours) => {
  expect(areOurs(tags)).toBe(ours)
})

test('of an endpoint that is made anew, all tags survive that are neither ours nor AWS’s own', () => {
  const theirs = { team: 'ml', 'github:team': 'x', awsome: 'y', 'deploy-sagemaker': 'z' }
  const gone = { ...written, [STATE_TAG.nonce]: 'n', 'aws:cloudformation:stack-name': 's', 'AWS:x': 'y' }
  expect(otherPeoplesTags({ ...theirs, ...gone })).toEqual(theirs)
})

describe('what is written', () => {
  const run = (tags: Tags): Run => ({ ...runOf({ tags }), provenance })
  const model = { name: 'churn-0a', request: { ExecutionRoleArn: 'r' } }
  const failed = memoryOf(endpointOf({ status: 'Failed' }))
  const formerly = (tags: Tags): Memory => ({
    ...failed,
    inspection: inspectionOf({ tags: { [ENDPOINT_ARN]: found(tags) } }),
  })

  it('on a model and a config: where they come from, what they are for, who made them, and the user’s', () => {
    const tags = [
      ...toTagList(written),
      { Key: 'deploy-sagemaker-endpoint:endpoint', Value: 'churn' },
      { Key: 'deploy-sagemaker-endpoint:nonce', Value: 'nonce-1' },
      { Key: 'team', Value: 'ml' },
    ]
    expect(createModel(run({ team: 'ml' }), failed, model)).toMatchObject({
      input: { ModelName: 'churn-0a', Tags: tags },
    })
    expect(createEndpointConfig(run({ team: 'ml' }), failed, OURS)).toMatchObject({
      input: { EndpointConfigName: OURS, Tags: tags },
    })
  })

  it('on an endpoint that is updated: the way back, too', () => {
    expect(tagEndpoint(run({ team: 'ml' }), ENDPOINT_ARN, 'churn', FORMER)).toEqual({
      kind: 'add-tags',
      name: 'churn',
      arn: ENDPOINT_ARN,
      mark: ENDPOINT_ARN,
      tags: { ...written, 'deploy-sagemaker-endpoint:previous-config': FORMER, team: 'ml' },
      optional: false,
    })
    expect(tagEndpoint(run({}), ENDPOINT_ARN, 'churn', FORMER)).toMatchObject({ optional: true })
  })

  it('on an endpoint that is made anew: other people’s again, but where the user says otherwise', () => {
    const memory = formerly({ team: 'old', owner: 'them', 'aws:x': 'y', 'github:sha': 'old' })
    expect(createEndpoint(run({ team: 'ml' }), memory, OURS)).toMatchObject({
      tags: { ...written, 'deploy-sagemaker-endpoint:nonce': 'nonce-1', owner: 'them', team: 'ml' },
    })
  })

  it('has the user’s word for its own keys, on all three', () => {
    const own = run({ 'managed-by': 'platform-team' })
    const isTheirs = { 'managed-by': 'platform-team' }
    expect(createEndpoint(own, failed, OURS)).toMatchObject({ tags: isTheirs })
    expect(tagEndpoint(own, ENDPOINT_ARN, 'churn', FORMER)).toMatchObject({ tags: isTheirs })
    const made = createModel(own, failed, model)
    expect(made.kind === 'create-model' && fromTagList(made.input.Tags ?? [])).toMatchObject(isTheirs)
  })

  it('is no more than 50 tags: the user’s first, then other people’s, then where it comes from', () => {
    const many = (count: number, prefix: string): Tags =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, 'x']))
    const write = createEndpoint(run(many(40, 'user')), formerly(many(9, 'theirs')), OURS)
    const keys = Object.keys('tags' in write ? write.tags : {})
    expect(keys).toHaveLength(50)
    expect(keys.filter((key) => key.startsWith('user-'))).toHaveLength(40)
    expect(keys.filter((key) => key.startsWith('theirs-'))).toHaveLength(9)
  })

  it('leaves room for what an endpoint has already; of ours, the way back comes first', () => {
    const present: Tags = Object.fromEntries(Array.from({ length: 48 }, (_, index) => [`theirs-${index}`, 'x']))
    const write = tagEndpoint(run({ team: 'ml' }), ENDPOINT_ARN, 'churn', FORMER, present)
    expect(write).toMatchObject({ tags: { team: 'ml', 'deploy-sagemaker-endpoint:previous-config': FORMER } })
    expect(Object.keys('tags' in write ? write.tags : {})).toHaveLength(2)
    const known = { ...present, 'managed-by': 'deploy-sagemaker-endpoint', 'github:sha': 'old' }
    expect(tagEndpoint(run({}), ENDPOINT_ARN, 'churn', FORMER, known)).toMatchObject({
      tags: { 'managed-by': 'deploy-sagemaker-endpoint', 'github:sha': 'abc123' },
    })
  })

  it('is no tag at all by a caller who may not tag', () => {
    const memory = { ...failed, isUntagged: true }
    expect(createEndpoint(run({}), memory, OURS)).toMatchObject({ tags: {} })
    expect(createModel(run({}), memory, model)).toEqual({
      kind: 'create-model',
      name: 'churn-0a',
      input: { ...model.request, ModelName: 'churn-0a' },
    })
    const config = createEndpointConfig(run({}), memory, OURS)
    expect(config.kind === 'create-endpoint-config' && 'Tags' in config.input).toBe(false)
  })
})
