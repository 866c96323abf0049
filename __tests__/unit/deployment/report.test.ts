import { describe, expect, it, test } from '@jest/globals'
import { type DeploymentEvent, emptyReport, fold } from '../../../src/deployment/report.ts'
import * as run from '../runner/scenarios.ts'

const { at, looked, report, resolved, started, NEW, OLD, MODEL, ACCOUNT } = run

function statuses(events: readonly DeploymentEvent[]): readonly string[] {
  return report(events).timeline.map(({ subject, status }) => `${subject} ${status}`)
}

describe('the report of a run', () => {
  it('holds what the events told', () => {
    expect(report(run.updated)).toMatchObject({
      startedAt: run.START,
      endedAt: at(8, 35),
      region: 'eu-west-1',
      endpointName: 'churn',
      endpointArn: `${ACCOUNT}:endpoint/churn`,
      endpointStatus: 'InService',
      previousEndpointConfigName: OLD,
      requestedEndpointConfigName: NEW,
      endpointConfigName: NEW,
      models: [{ name: MODEL, arn: `${ACCOUNT}:model/${MODEL}` }],
      endpointConfigArns: { [NEW]: `${ACCOUNT}:endpoint-config/${NEW}` },
      imageUri: run.IMAGE,
      modelDataUrl: run.ARTIFACT,
      plan: { action: 'update' },
      warnings: [expect.stringContaining('removes')],
      notices: [expect.stringContaining('ECR')],
      verdict: { result: 'updated' },
    })
  })

  it('of refused inputs holds the little that is known', () => {
    expect(report([{ type: 'identified', endpointName: 'churn' }])).toEqual({ ...emptyReport, endpointName: 'churn' })
  })

  it('starts empty and is never changed, only replaced', () => {
    const before = JSON.stringify(emptyReport)
    fold(emptyReport, started)
    expect(JSON.stringify(emptyReport)).toBe(before)
  })

  it('takes the name of the config from the plan, which knows that of a forced rollout', () => {
    const first = run.unchanged.find(({ type }) => type === 'planned')
    const forced = { ...first, plan: { ...report(run.unchanged).plan, endpointConfigName: `${NEW}-00ff` } }
    expect(report([started, resolved, forced as DeploymentEvent]).requestedEndpointConfigName).toBe(`${NEW}-00ff`)
  })

  it('knows an ARN from a lookup as well as from a write, and keeps it', () => {
    const found: DeploymentEvent = { type: 'resource', at: at(0, 1), resource: 'model', name: MODEL, arn: 'arn:found' }
    expect(report([started, resolved, found]).models).toEqual([{ name: MODEL, arn: 'arn:found' }])
    expect(report([started, resolved, found, resolved]).models).toEqual([{ name: MODEL, arn: 'arn:found' }])
  })

  it('does not take a model for its own that the deployment is not about', () => {
    const other: DeploymentEvent = {
      type: 'resource',
      at: at(0, 1),
      resource: 'model',
      name: 'other',
      arn: 'arn:other',
    }
    expect(report([started, resolved, other]).models).toEqual([{ name: MODEL }])
  })
})

test('the name is the stored one, once the endpoint was seen', () => {
  const look = looked(at(0, 1), { status: 'InService', more: { EndpointName: 'Churn' } })
  expect(report([started]).endpointName).toBe('churn')
  expect(report([started, look]).endpointName).toBe('Churn')
  expect(report([started, look, { type: 'looked', at: at(0, 9), endpoint: undefined }]).endpointName).toBe('Churn')
})

describe('the live config', () => {
  test.each([
    ['InService', OLD],
    ['Updating', OLD],
    ['SystemUpdating', OLD],
    ['RollingBack', OLD],
    ['OutOfService', OLD],
    ['UpdateRollbackFailed', OLD],
    // These name a config that serves nobody.
    ['Creating', undefined],
    ['Failed', undefined],
    ['Deleting', undefined],
  ])('of an endpoint in %s at the first look is %s', (status, live) => {
    const { endpointConfigName, previousEndpointConfigName } = report([started, looked(at(0, 1), { status })])
    expect([endpointConfigName, previousEndpointConfigName]).toEqual([live, live])
  })

  it('before the run stays what the first look said', () => {
    const events = [
      started,
      looked(at(0, 1), { status: 'InService' }),
      looked(at(0, 9), { status: 'InService', config: NEW }),
    ]
    expect(report(events)).toMatchObject({ endpointConfigName: NEW, previousEndpointConfigName: OLD })
  })

  it('before the run is none where the first look found no endpoint', () => {
    expect(report(run.created)).toMatchObject({ endpointConfigName: NEW, endpointStatus: 'InService' })
    expect(report(run.created)).not.toHaveProperty('previousEndpointConfigName')
  })

  it('before the run is what the first look said that counts: not one under a name that differs in case', () => {
    const absent: DeploymentEvent = { type: 'looked', at: at(0, 1), endpoint: undefined, isFirst: true }
    const found = { ...looked(at(0, 2), { status: 'InService' }), isFirst: true } as DeploymentEvent
    const later = { ...looked(at(9), { status: 'InService', config: NEW }), isFirst: false } as DeploymentEvent
    expect(report([started, absent, found])).toMatchObject({ firstLookAt: at(0, 2), previousEndpointConfigName: OLD })
    expect(report([started, absent, found, later])).toMatchObject({
      endpointConfigName: NEW,
      previousEndpointConfigName: OLD,
    })
    expect(report([started, absent, later])).not.toHaveProperty('previousEndpointConfigName')
  })

  it('is none any more once the endpoint is gone', () => {
    const gone = report([
      started,
      looked(at(0, 1), { status: 'InService' }),
      { type: 'looked', at: at(0, 9), endpoint: undefined },
    ])
    expect(gone).not.toHaveProperty('endpointConfigName')
    expect(gone).not.toHaveProperty('endpointStatus')
    expect(gone.previousEndpointConfigName).toBe(OLD)
  })
})

describe('variants', () => {
  it('are those of the last look, with what was requested of them once that is live', () => {
    expect(report(run.updated).variants).toEqual([
      {
        name: 'AllTraffic',
        currentWeight: 1,
        currentInstanceCount: 2,
        desiredInstanceCount: 2,
        images: [run.IMAGE],
        modelName: MODEL,
        instanceType: 'ml.m5.xlarge',
      },
    ])
  })

  it('have neither model nor instance type of the requested config while the former one is live', () => {
    const [variant] = report(run.rolledBack).variants
    expect(variant).not.toHaveProperty('instanceType')
    expect(variant).not.toHaveProperty('modelName')
  })

  it('have those of the former config where that was found, before the rollout and after it was rolled back', () => {
    const found: DeploymentEvent = {
      type: 'resource',
      at: at(0, 1),
      resource: 'endpoint-config',
      name: OLD,
      arn: `${ACCOUNT}:endpoint-config/${OLD}`,
      variants: [{ name: 'AllTraffic', modelName: 'churn-former', instanceType: 'ml.m5.large' }],
    }
    const former = [{ name: 'AllTraffic', modelName: 'churn-former', instanceType: 'ml.m5.large' }]
    const look = looked(at(0, 1), { status: 'InService' })
    expect(report([started, look, resolved, found]).variants).toMatchObject(former)
    const [first = started, ...rest] = run.rolledBack
    expect(report([first, found, ...rest]).variants).toMatchObject(former)
  })

  it('have those of the requested config under the name of a forced rollout, too', () => {
    const plan = run.planned('update') as DeploymentEvent & { readonly type: 'planned' }
    const forced: DeploymentEvent = { ...plan, plan: { ...plan.plan, endpointConfigName: `${NEW}-00ff` } }
    const look = looked(at(9), { status: 'InService', config: `${NEW}-00ff` })
    expect(report([started, resolved, forced, look]).variants).toMatchObject([
      { name: 'AllTraffic', modelName: MODEL, instanceType: 'ml.m5.xlarge' },
    ])
  })

  it('tell what they run on where that is no one instance type', () => {
    const ProductionVariants = [
      { VariantName: 'a', CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 20 } },
      {
        VariantName: 'b',
        InstancePools: [
          { InstanceType: 'ml.g5.xlarge' as const, CurrentInstanceCount: 2 },
          { InstanceType: 'ml.p3.2xlarge' as const, CurrentInstanceCount: 0 },
        ],
      },
    ]
    expect(report([started, looked(at(1), { status: 'InService', more: { ProductionVariants } })]).variants).toEqual([
      { name: 'a', images: [], serverless: { memoryMb: 2048, maxConcurrency: 20 } },
      { name: 'b', images: [], pools: [{ instanceType: 'ml.g5.xlarge', instances: 2 }] },
    ])
  })

  it('know what was requested also where the endpoint was looked at before', () => {
    expect(report([started, looked(at(0, 1), { status: 'InService', config: NEW }), resolved]).variants).toMatchObject([
      { name: 'AllTraffic', instanceType: 'ml.m5.xlarge' },
    ])
  })

  it('include shadow variants, and may lack everything but a name', () => {
    const endpoint = { ProductionVariants: [], ShadowProductionVariants: [{ VariantName: 'shadow' }] }
    expect(report([started, looked(at(0, 1), { status: 'InService', more: endpoint })]).variants).toEqual([
      { name: 'shadow', images: [] },
    ])
  })
})

describe('the timeline', () => {
  it('has each change of the status of endpoint and variant once, however often it is looked at', () => {
    expect(statuses(run.updated)).toEqual([
      'endpoint InService',
      'endpoint Updating',
      'AllTraffic Creating',
      'AllTraffic ActivatingTraffic',
      'AllTraffic Baking',
      'AllTraffic Deleting',
      'endpoint InService',
    ])
    const twice = run.updated.flatMap((event): readonly DeploymentEvent[] =>
      event.type === 'looked' ? [event, event] : [event],
    )
    expect(statuses(twice)).toEqual(statuses(run.updated))
  })

  it('has the time of the look', () => {
    expect(report(run.created).timeline.at(-1)).toMatchObject({ at: at(3, 40), status: 'InService' })
  })

  it('knows nothing of a reading that is older than one before', () => {
    const events = [
      started,
      looked(at(0, 1), { status: 'InService', modified: at(-9) }),
      looked(at(0, 9), { status: 'Updating', modified: at(0, 8) }),
      looked(at(0, 20), { status: 'InService', modified: at(-9) }),
      looked(at(0, 30), { status: 'Updating', modified: at(0, 8) }),
    ]
    expect(statuses(events)).toEqual(['endpoint InService', 'endpoint Updating'])
    expect(report(events.slice(0, 4))).toMatchObject({ endpointStatus: 'Updating' })
  })

  it('has an update that came and went between two looks', () => {
    const events = [
      started,
      looked(at(0, 1), { status: 'InService' }),
      looked(at(9), { status: 'InService', config: NEW }),
    ]
    expect(statuses(events)).toEqual(['endpoint InService', 'endpoint InService'])
  })

  it('tells the end of a deletion, but not a "not found" that may be stale', () => {
    const absent: DeploymentEvent = { type: 'looked', at: at(1), endpoint: undefined }
    expect(statuses([started, absent, looked(at(2), { status: 'Creating' }), absent])).toEqual(['endpoint Creating'])
    expect(
      statuses([
        started,
        looked(at(0, 1), { status: 'Failed' }),
        looked(at(0, 5), { status: 'Deleting' }),
        absent,
        absent,
      ]),
    ).toEqual(['endpoint Failed', 'endpoint Deleting', 'endpoint Deleted'])
  })

  it.each([
    ['Failed', 'no capacity'],
    ['OutOfService', 'no capacity'],
    ['UpdateRollbackFailed', 'no capacity'],
    // A reason that lingers on an endpoint which serves well says nothing of this rollout.
    ['InService', undefined],
    ['Updating', undefined],
  ])('of an endpoint in %s gives the reason %s', (status, message) => {
    const [entry] = report([started, looked(at(1), { status, more: { FailureReason: 'no capacity' } })]).timeline
    expect(entry?.message).toBe(message)
  })

  it('of a variant in a pending deployment tells that status, not the old fleet’s, and of several the newest', () => {
    const more = {
      ProductionVariants: [
        { VariantName: 'a', VariantStatus: [{ Status: 'Deleting' as const }] },
        { VariantName: 'b', VariantStatus: [{ Status: 'Updating' as const, StatusMessage: 'one by one' }] },
      ],
      PendingDeploymentSummary: {
        EndpointConfigName: NEW,
        ProductionVariants: [
          {
            VariantName: 'a',
            VariantStatus: [
              { Status: 'Baking' as const, StartTime: new Date(at(2)) },
              { Status: 'Creating' as const, StartTime: new Date(at(1)) },
            ],
          },
        ],
      },
    }
    expect(report([started, looked(at(3), { status: 'Updating', more })]).timeline).toEqual([
      { at: at(3), subject: 'endpoint', status: 'Updating' },
      { at: at(3), subject: 'a', status: 'Baking' },
      { at: at(3), subject: 'b', status: 'Updating', message: 'one by one' },
    ])
  })
})

describe('the traffic of a rollout', () => {
  interface Phase {
    readonly status: 'Creating' | 'ActivatingTraffic' | 'Baking' | 'Deleting'
    readonly current?: number
    readonly desired?: number
  }

  function rollingOut(when: number, { status, current, desired = 4 }: Phase, more: object = {}): DeploymentEvent {
    const variant = {
      VariantName: 'AllTraffic',
      VariantStatus: [{ Status: status }],
      ...(current === undefined ? {} : { CurrentInstanceCount: current, DesiredInstanceCount: desired }),
    }
    const PendingDeploymentSummary = { EndpointConfigName: NEW, ProductionVariants: [variant] }
    return looked(when, { status: 'Updating', modified: at(0, 7), more: { PendingDeploymentSummary, ...more } })
  }

  function traffic(phases: readonly Phase[], more?: object): readonly string[] {
    const looks = phases.map((phase, index) => rollingOut(at(index + 1), phase, more))
    return report([started, ...looks])
      .timeline.filter(({ subject }) => subject === 'AllTraffic')
      .map((entry) => `${entry.status} ${entry.traffic ?? '?'}`)
  }

  it('is the share of the new instances that it is activated on, and stays while others are created or deleted', () => {
    expect(
      traffic([
        { status: 'Creating', current: 0 },
        { status: 'ActivatingTraffic', current: 1 },
        { status: 'Baking', current: 1 },
        { status: 'Creating', current: 2 },
        { status: 'ActivatingTraffic', current: 4 },
        { status: 'Deleting', current: 4 },
      ]),
    ).toEqual([
      'Creating ?',
      'ActivatingTraffic 0.25',
      'Baking 0.25',
      'Creating 0.25',
      'ActivatingTraffic 1',
      'Deleting 1',
    ])
  })

  it('has each step, though the phase between two of them was too short to be seen', () => {
    const baking = (current: number): Phase => ({ status: 'Baking', current })
    expect(traffic([baking(1), baking(1), baking(2), baking(4)])).toEqual(['Baking 0.25', 'Baking 0.5', 'Baking 1'])
  })

  it('goes back when the new instances are deleted', () => {
    const phases: readonly Phase[] = [
      { status: 'Baking', current: 1 },
      { status: 'Deleting', current: 0 },
    ]
    expect(traffic(phases)).toEqual(['Baking 0.25', 'Deleting 0'])
  })

  test.each<[string, readonly Phase[], object]>([
    ['of serverless variants, which have no instances', [{ status: 'Baking' }, { status: 'Deleting' }], {}],
    ['of a variant that is to have none', [{ status: 'Baking', current: 0, desired: 0 }, { status: 'Deleting' }], {}],
    [
      'of a new endpoint, which takes over from nobody',
      [
        { status: 'Baking', current: 1 },
        { status: 'Deleting', current: 1 },
      ],
      { ProductionVariants: [] },
    ],
  ])('is not known %s', (_, phases, more) => {
    expect(traffic(phases, more)).toEqual(['Baking ?', 'Deleting ?'])
  })

  it('of an earlier rollout is none of this one’s, and its phases are not either', () => {
    const events = [
      started,
      rollingOut(at(1), { status: 'Creating' }),
      rollingOut(at(2), { status: 'Baking', current: 4 }),
      looked(at(3), { status: 'InService', modified: at(3) }),
      rollingOut(at(4), { status: 'Creating', current: 4 }, { LastModifiedTime: new Date(at(4)) }),
      looked(at(5), { status: 'InService', modified: at(5) }),
      rollingOut(at(6), { status: 'Creating', current: 4 }, { LastModifiedTime: new Date(at(6)) }),
    ]
    const phases = report(events).timeline.filter(({ subject }) => subject === 'AllTraffic')
    expect(phases).toEqual([
      { at: at(1), subject: 'AllTraffic', status: 'Creating' },
      { at: at(2), subject: 'AllTraffic', status: 'Baking', traffic: 1 },
      { at: at(4), subject: 'AllTraffic', status: 'Creating' },
      { at: at(6), subject: 'AllTraffic', status: 'Creating' },
    ])
  })

  it('of a variant that is called "endpoint" is not the endpoint’s', () => {
    const variants = [{ VariantName: 'endpoint', VariantStatus: [{ Status: 'Creating' as const }] }]
    const PendingDeploymentSummary = { EndpointConfigName: NEW, ProductionVariants: variants }
    const look = looked(at(1), { status: 'Updating', more: { PendingDeploymentSummary } })
    expect(statuses([started, look, look])).toEqual(['endpoint Updating', 'variant endpoint Creating'])
  })
})
