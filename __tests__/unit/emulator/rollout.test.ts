import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { creationPhases, failingPhases, updatePhases } from '../../../emulator/hosting/rollout.ts'

const work = 1000

const blueGreen = (traffic: object, TerminationWaitInSeconds = 0): DeploymentConfig => ({
  BlueGreenUpdatePolicy: {
    TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60, ...traffic },
    TerminationWaitInSeconds,
  },
})

const told = (policy: DeploymentConfig | undefined, fleet: number) =>
  updatePhases(work, policy, fleet).map((phase) => `${phase.status}: ${phase.message(fleet)}`)

const duration = (policy: DeploymentConfig | undefined, fleet: number) =>
  Math.round(updatePhases(work, policy, fleet).reduce((sum, phase) => sum + phase.durationMs, 0))

describe('the phases of an update', () => {
  test.each<[string, DeploymentConfig | undefined, number, readonly string[]]>([
    [
      'no policy',
      undefined,
      2,
      [
        'Creating: Launching 2 instance(s).',
        'ActivatingTraffic: Activating traffic on full capacity of 2 instance(s).',
        'Deleting: Terminating 2 instance(s).',
      ],
    ],
    [
      'all at once, with time to bake',
      blueGreen({}, 300),
      2,
      [
        'Creating: Launching 2 instance(s).',
        'ActivatingTraffic: Activating traffic on full capacity of 2 instance(s).',
        'Baking: Baking for 300 seconds (TerminationWaitInSeconds) with traffic enabled on full capacity of 2 instance(s).',
        'Deleting: Terminating 2 instance(s).',
      ],
    ],
    [
      'a canary',
      blueGreen({ Type: 'CANARY', CanarySize: { Type: 'INSTANCE_COUNT', Value: 1 } }, 30),
      4,
      [
        'Creating: Launching 4 instance(s).',
        'ActivatingTraffic: Activating traffic on canary capacity of 1 instance(s).',
        'Baking: Baking for 60 seconds (WaitIntervalInSeconds) with traffic enabled on canary capacity of 1 instance(s).',
        'ActivatingTraffic: Activating traffic on full capacity of 4 instance(s).',
        'Baking: Baking for 30 seconds (TerminationWaitInSeconds) with traffic enabled on full capacity of 4 instance(s).',
        'Deleting: Terminating 4 instance(s).',
      ],
    ],
    [
      'two linear steps',
      blueGreen({ Type: 'LINEAR', LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 50 } }),
      4,
      [
        'Creating: Launching 4 instance(s).',
        'ActivatingTraffic: Activating traffic on linear capacity of 2 instance(s).',
        'Baking: Baking for 60 seconds (WaitIntervalInSeconds) with traffic enabled on linear capacity of 2 instance(s).',
        'ActivatingTraffic: Activating traffic on full capacity of 4 instance(s).',
        'Deleting: Terminating 4 instance(s).',
      ],
    ],
    [
      'two rolling batches',
      { RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 10 } },
      2,
      [
        'Creating: Launching 1 instance(s).',
        'ActivatingTraffic: Activating traffic on rolling capacity of 1 instance(s).',
        'Baking: Baking for 10 seconds (WaitIntervalInSeconds) with traffic enabled on rolling capacity of 1 instance(s).',
        'Deleting: Terminating 1 instance(s).',
        'Creating: Launching 1 instance(s).',
        'ActivatingTraffic: Activating traffic on rolling capacity of 2 instance(s).',
        'Baking: Baking for 10 seconds (WaitIntervalInSeconds) with traffic enabled on rolling capacity of 2 instance(s).',
        'Deleting: Terminating 1 instance(s).',
      ],
    ],
  ])('%s', (_what, policy, fleet, phases) => {
    expect(told(policy, fleet)).toEqual(phases)
  })

  test.each<[string, DeploymentConfig | undefined, number]>([
    ['no policy', undefined, work],
    ['baking', blueGreen({}, 300), work + 300_000],
    ['canary', blueGreen({ Type: 'CANARY', CanarySize: { Type: 'CAPACITY_PERCENT', Value: 25 } }, 30), work + 90_000],
    [
      'four linear steps',
      blueGreen({ Type: 'LINEAR', LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 25 } }),
      work + 180_000,
    ],
  ])('%s: the work, and the waits on top', (_what, policy, total) => {
    expect(duration(policy, 4)).toBe(total)
  })

  it('that fails: launched, given up, terminated, without any traffic', () => {
    const phases = failingPhases(work)
    expect(phases.map((phase) => phase.status)).toEqual(['Creating', 'Deleting'])
    expect(phases.map((phase) => phase.active)).toEqual([0, 0])
  })
})

describe('the phases of a creation', () => {
  it('are one, for serverless variants, too', () => {
    const [phase, ...rest] = creationPhases(work)
    expect(rest).toEqual([])
    expect(phase?.message(3)).toBe('Launching 3 instance(s).')
    expect(phase?.message(undefined)).toBe('Creating inference resources.')
  })
})
