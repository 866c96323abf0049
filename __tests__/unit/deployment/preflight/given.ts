import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { Lookup } from '../../../../src/aws/aws.ts'
import type { Inspection } from '../../../../src/deployment/inspection.ts'
import type { Plan } from '../../../../src/deployment/plan.ts'
import type { Preflight } from '../../../../src/deployment/preflight/facts.ts'
import type { Finding } from '../../../../src/deployment/preflight/finding.ts'
import { findingsOf } from '../../../../src/deployment/preflight/findings.ts'
import type { ModelRequest, Specification } from '../../../../src/deployment/specification.ts'
import { desiredOf, IMAGE, ROLE } from '../given.ts'

// What findings are made of: by default nothing was looked at, so that a test says only what was seen.

export const NOTHING_SEEN: Preflight = {
  models: {},
  roles: {},
  images: {},
  artifacts: {},
  quotas: {},
  alarms: { kind: 'not-applicable' },
  networks: {},
}

export const NOT_APPLICABLE = { kind: 'not-applicable' } as const
export const ABSENT = { kind: 'absent', message: 'It is not there.' } as const
export const DENIED = { kind: 'denied', message: 'No.' } as const
export const UNANSWERED = { kind: 'unanswered', message: 'Rate exceeded' } as const
export const LATE = { kind: 'unanswered', message: 'no answer within 2 s', isLate: true } as const

export function found<T>(value: T): Extract<Lookup<T>, { kind: 'found' }> {
  return { kind: 'found', value }
}

/** A model that the run makes, as a part of a specification. */
export function modelOf(request: Partial<ModelRequest>, key = 'model'): Specification['models'][number] {
  return { key, baseName: key, request: { PrimaryContainer: { Image: IMAGE }, ExecutionRoleArn: ROLE, ...request } }
}

/** A variant of the model. */
export function variantOf(overrides: Partial<ProductionVariant> = {}): ProductionVariant {
  return {
    VariantName: 'AllTraffic',
    ModelName: 'model',
    InstanceType: 'ml.m5.large',
    InitialInstanceCount: 1,
    ...overrides,
  }
}

/** A variant of the model that has no instances. */
export const SERVERLESS: ProductionVariant = {
  VariantName: 'AllTraffic',
  ModelName: 'model',
  ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
}

export function findings(
  seen: Partial<Preflight>,
  {
    action = 'create',
    peakInstances = [],
    described = {},
    live,
    ...specification
  }: Partial<Specification> &
    Partial<Pick<Plan, 'action' | 'peakInstances'>> & {
      described?: Inspection['models']
      /** The models of the live config. */
      live?: Inspection['models']
    } = {},
): readonly Finding[] {
  const inspection = {
    preflight: { ...NOTHING_SEEN, ...seen },
    models: described,
    ...(live === undefined ? {} : { live: { configName: 'former', config: DENIED, models: live } }),
  }
  return findingsOf(desiredOf(specification), inspection, { action, peakInstances })
}

/** Findings at a glance: `error: There is …`. */
export function inShort(all: readonly Finding[]): readonly string[] {
  return all.map(({ severity, text }) => `${severity}: ${text}`)
}
