import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { retentionOf, type RetentionFacts } from '../../../src/deployment/retention.ts'
import { endpointOf } from './given.ts'

const NOTHING = 'Nothing has changed the instance counts since the last rollout: the declared ones are set.'
const CONFIG_UNREAD = 'the live endpoint config (sagemaker:DescribeEndpointConfig)'
const SCALING_UNREAD = 'what is scaled automatically (application-autoscaling:DescribeScalableTargets)'

function declaring(InitialInstanceCount: number, VariantName = 'main'): ProductionVariant {
  return { VariantName, ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount }
}

/** An endpoint with one variant: declared once, running now, declared now. */
function facts(
  counts: { readonly live?: number; readonly running?: number; readonly declared?: number },
  overrides: Partial<RetentionFacts> = {},
): RetentionFacts {
  const { live = 1, running = 1, declared = 1 } = counts
  return {
    endpoint: { ...endpointOf(), ProductionVariants: [{ VariantName: 'main', DesiredInstanceCount: running }] },
    liveVariants: [declaring(live)],
    desiredVariants: [declaring(declared)],
    scalableVariants: [],
    ...overrides,
  }
}

const CONFIG_DENIED = { liveVariants: undefined }
const SCALING_DENIED = { scalableVariants: undefined }
const BOTH_DENIED = { ...CONFIG_DENIED, ...SCALING_DENIED }

describe('by itself', () => {
  test.each<[string, RetentionFacts, 'instance-counts' | 'none', string]>([
    ['nothing was changed', facts({}), 'none', NOTHING],
    [
      'a variant is scaled automatically',
      facts({}, { scalableVariants: ['main'] }),
      'instance-counts',
      'Instance counts are kept: variant main is scaled automatically.',
    ],
    [
      'scaled by hand',
      facts({ running: 5 }),
      'instance-counts',
      'Instance counts are kept: that of variant main was changed since its rollout.',
    ],
    [
      'scaled by hand, where nobody may look at autoscaling',
      facts({ running: 5 }, SCALING_DENIED),
      'instance-counts',
      'Instance counts are kept: that of variant main was changed since its rollout.',
    ],
    [
      'scaled by hand, and another count is declared now',
      facts({ running: 5, declared: 2 }),
      'none',
      'The declared instance counts are set: that of variant main is a new one.',
    ],
    ['another count is declared now', facts({ declared: 2 }), 'none', NOTHING],
    [
      'nothing is known to have changed, where nobody may look at autoscaling',
      facts({}, SCALING_DENIED),
      'none',
      `The declared instance counts are set: as far as can be seen, nothing has changed them since the last rollout. Could not be read: ${SCALING_UNREAD}.`,
    ],
    [
      'another count than the declared runs, and the live config cannot be read',
      facts({ running: 5 }, CONFIG_DENIED),
      'instance-counts',
      `Instance counts are kept: variant main has 5, and whether that was changed since its rollout could not be read. To set the declared 1, use \`retain-variant-properties: none\`. Could not be read: ${CONFIG_UNREAD}.`,
    ],
    [
      'another count than the declared runs, and nothing can be read',
      facts({ running: 5 }, BOTH_DENIED),
      'instance-counts',
      `Instance counts are kept: variant main has 5, and whether that was changed since its rollout could not be read. To set the declared 1, use \`retain-variant-properties: none\`. Could not be read: ${CONFIG_UNREAD}, ${SCALING_UNREAD}.`,
    ],
    [
      'the declared count runs, and nothing can be read',
      facts({}, BOTH_DENIED),
      'none',
      `The declared instance counts are set: as far as can be seen, nothing has changed them since the last rollout. Could not be read: ${CONFIG_UNREAD}, ${SCALING_UNREAD}.`,
    ],
    [
      'the declared count runs, and the live config cannot be read',
      facts({}, CONFIG_DENIED),
      'none',
      `The declared instance counts are set: as far as can be seen, nothing has changed them since the last rollout. Could not be read: ${CONFIG_UNREAD}.`,
    ],
    [
      'a serverless variant has no count that could be lost, whatever can be read',
      facts({}, { ...BOTH_DENIED, endpoint: { ...endpointOf(), ProductionVariants: [{ VariantName: 'main' }] } }),
      'none',
      NOTHING,
    ],
    ['a variant is new', facts({}, { desiredVariants: [declaring(1), declaring(4, 'second')] }), 'none', NOTHING],
  ])('%s', (_when, known, keeps, why) => {
    expect(retentionOf('auto', known)).toEqual({ keeps, why })
  })
})

test.each(['all', 'instance-counts', 'weights', 'none'] as const)('as asked for: %s', (wanted) => {
  const why = `retain-variant-properties: ${wanted}.`
  expect(retentionOf(wanted, facts({ running: 5 }, BOTH_DENIED))).toEqual({ keeps: wanted, why })
})
