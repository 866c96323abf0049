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
