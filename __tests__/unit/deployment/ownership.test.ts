import type { DescribeEndpointConfigCommandOutput } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import type { Inspection } from '../../../src/deployment/inspection.ts'
import { fingerprintedName, fingerprintOf } from '../../../src/deployment/naming.ts'
import { isDeployedByUs } from '../../../src/deployment/ownership.ts'
import { MANAGED_BY, STATE_TAG } from '../../../src/deployment/tagging.ts'
import {
  configOf,
  DENIED,
  desiredOf,
  ENDPOINT_ARN,
  FORMER,
  found,
  inspectionOf,
  liveInspectionOf,
  MODEL,
  OURS,
} from './given.ts'

describe('by its tags', () => {
  const withTags = (tags: Inspection['tags']): Inspection => inspectionOf({ tags })

  test.each<[string, Inspection['tags'], boolean]>([
    ['this action’s', { [ENDPOINT_ARN]: found({ 'managed-by': MANAGED_BY }) }, true],
    ['a state of this action', { [ENDPOINT_ARN]: found({ [STATE_TAG.previousConfig]: 'x' }) }, true],
    ['somebody else’s', { [ENDPOINT_ARN]: found({ 'managed-by': 'terraform', team: 'ml' }) }, false],
    ['none', { [ENDPOINT_ARN]: found({}) }, false],
    ['not to be read', { [ENDPOINT_ARN]: DENIED }, false],
    ['those of another resource', { [`${ENDPOINT_ARN}-2`]: found({ 'managed-by': MANAGED_BY }) }, false],
    ['not looked at', {}, false],
  ])('%s', (_what, tags, ours) => {
    expect(isDeployedByUs('churn', ENDPOINT_ARN, withTags(tags))).toBe(ours)
  })

  it('no ARN, no tags', () => {
    expect(isDeployedByUs('churn', undefined, withTags({ [ENDPOINT_ARN]: found({ 'managed-by': MANAGED_BY }) }))).toBe(
      false,
    )
  })
})

describe('without tags, by the fingerprint in the name of its config', () => {
  const onConfig = (config: DescribeEndpointConfigCommandOutput) =>
    isDeployedByUs('churn', ENDPOINT_ARN, liveInspectionOf(found(config), {}, { tags: { [ENDPOINT_ARN]: DENIED } }))
  const variant = {
    VariantName: 'AllTraffic',
    ModelName: MODEL,
    InstanceType: 'ml.m5.large',
    InitialInstanceCount: 1,
  } as const
  const described = { ...variant, InitialVariantWeight: 1 }

  test.each<[string, DescribeEndpointConfigCommandOutput, boolean]>([
    ['as it was asked for', configOf(OURS, { ProductionVariants: [variant] }), true],
    ['with the defaults that AWS spells out', configOf(OURS, { ProductionVariants: [described] }), true],
    [
      'with the size of the volume that AWS has chosen',
      configOf(OURS, { ProductionVariants: [{ ...described, VolumeSizeInGB: 8 }] }),
      true,
    ],
    ['under a forced name', configOf(`${OURS}-beef`, { ProductionVariants: [described] }), true],
    [
      'with another content',
      configOf(OURS, { ProductionVariants: [{ ...described, InitialInstanceCount: 2 }] }),
      false,
    ],
    ['with a name of that form only', configOf(FORMER, { ProductionVariants: [described] }), false],
    ['with a commit in its name', configOf('churn-9fceb02d0ae5', { ProductionVariants: [described] }), false],
    ['for another endpoint', configOf(desiredOf({ endpointName: 'fraud' }).endpointConfig.name), false],
  ])('%s', (_what, config, ours) => {
    expect(onConfig(config)).toBe(ours)
  })

  const rich = {
    ProductionVariants: [{ ...variant, InitialVariantWeight: 0.5 }],
    KmsKeyId: 'alias/endpoints',
    EnableNetworkIsolation: true,
    AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://bucket/out' } },
  }

  it('recognises a config with more in it, too', () => {
    const fingerprint = fingerprintOf({
      resource: 'endpoint-config',
      base: 'churn',
      endpointName: 'churn',
      request: rich,
    })
    expect(onConfig(configOf(fingerprintedName('churn', fingerprint), rich))).toBe(true)
  })

  it('knows nothing of a config that may not be read', () => {
    expect(isDeployedByUs('churn', ENDPOINT_ARN, liveInspectionOf(DENIED, {}))).toBe(false)
    expect(isDeployedByUs('churn', ENDPOINT_ARN, inspectionOf())).toBe(false)
  })
})
