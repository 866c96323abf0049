import { describe, expect, it, test } from '@jest/globals'
import { type DeploymentEvent, emptyReport, fold, type Report } from '../../../src/deployment/report.ts'
import type { Plan } from '../../../src/deployment/plan.ts'
import { harmlessText } from '../../../src/runner/harmless-text.ts'
import { outputsOf, outputWriter } from '../../../src/runner/outputs.ts'
import * as run from './scenarios.ts'

const rendering = { harmless: harmlessText(['s3cr3t-token']) }

function outputs(events: readonly DeploymentEvent[]): Readonly<Record<string, string>> {
  return outputsOf(run.report(events), rendering)
}

describe('the outputs', () => {
  it('of an update are all that the contract promises', () => {
    const { plan, ...others } = outputs(run.updated)
    expect(JSON.parse(plan ?? '')).toEqual(run.report(run.updated).plan)
    expect(others).toEqual({
      'endpoint-name': 'churn',
      'endpoint-arn': 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn',
      'endpoint-url': 'https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/churn/invocations',
      'endpoint-status': 'InService',
      'endpoint-config-name': run.NEW,
      'endpoint-config-arn': `arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/${run.NEW}`,
      'requested-endpoint-config-name': run.NEW,
      'previous-endpoint-config-name': run.OLD,
      'model-name': run.MODEL,
      'model-arn': `arn:aws:sagemaker:eu-west-1:123456789012:model/${run.MODEL}`,
      'model-names': `["${run.MODEL}"]`,
      'image-uri': run.IMAGE,
      'model-data-url': run.ARTIFACT,
      result: 'updated',
      changed: 'true',
      'failure-reason': '',
      'console-url': 'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/churn',
      'logs-url':
        'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252Fchurn',
      'duration-seconds': '515',
    })
  })

  it('of bad inputs say that the run failed, and why, on one line', () => {
    expect(outputs(run.invalidInputs)).toEqual({
      result: 'failed',
      changed: 'false',
      'failure-reason': expect.stringMatching(/^The inputs are not valid.*instance-type.*1h30m$/),
      'duration-seconds': '0',
    })
  })

  it('of a rollback name the config that serves, which is not the requested one', () => {
    expect(outputs(run.rolledBack)).toMatchObject({
      result: 'rolled-back',
      changed: 'false',
      'endpoint-config-name': run.OLD,
      'requested-endpoint-config-name': run.NEW,
      'previous-endpoint-config-name': run.OLD,
      'failure-reason': expect.stringContaining('did not pass the ping health check'),
    })
  })

  it('of a creation have no config before', () => {
    expect(outputs(run.created)).not.toHaveProperty('previous-endpoint-config-name')
  })

  it('never hold what the run knows to be secret, nor several lines of it', () => {
    const why = 'ValidationException: Value \'{"KEY":"s3cr3t-token"}\'\n::error::x'
    const failed = run.ended(run.at(1), {
      result: 'failed',
      failure: { what: 'Refused.', why: 'A quota.', evidence: [why, 'A log.'], remedies: [], logs: [] },
    })
    expect(outputs([run.started, failed])['failure-reason']).toBe(
      String.raw`Refused. A quota. ValidationException: Value '{"KEY":"***"}' \::error::x A log.`,
    )
  })

  it('of the invocations follow the address that the environment gives', () => {
    const { 'endpoint-url': url } = outputsOf(run.report(run.created), {
      ...rendering,
      runtimeUrl: 'http://localhost:4599',
    })
    expect(url).toBe('http://localhost:4599/endpoints/churn/invocations')
  })
})

describe('changed', () => {
  const plan = (action: Plan['action'], obstacles: readonly string[] = []): Partial<Report> => {
    const { plan: planned } = run.report([run.started, run.resolved, run.planned(action)])
    return planned === undefined ? {} : { plan: { ...planned, obstacles } }
  }

  test.each<[string, string | undefined, Partial<Report>]>([
    ['before the verdict', undefined, { endpointConfigName: 'new', previousEndpointConfigName: 'old' }],
    [
      'another config is live',
      'true',
      { endpointConfigName: 'new', previousEndpointConfigName: 'old', verdict: { result: 'updated' } },
    ],
    ['a first config is live', 'true', { endpointConfigName: 'new', verdict: { result: 'created' } }],
    [
      'the same config is live',
      'false',
      { endpointConfigName: 'old', previousEndpointConfigName: 'old', verdict: { result: 'unchanged' } },
    ],
    [
      'the change is only accepted',
      'false',
      { endpointConfigName: 'old', previousEndpointConfigName: 'old', verdict: { result: 'in-progress' } },
    ],
    ['none is live any more', 'false', { previousEndpointConfigName: 'old', verdict: { result: 'in-progress' } }],
    ['a dry run would create', 'true', { ...plan('create'), verdict: { result: 'planned' } }],
    [
      'a dry run would update',
      'true',
      {
        ...plan('update'),
        endpointConfigName: 'old',
        previousEndpointConfigName: 'old',
        verdict: { result: 'planned' },
      },
    ],
    ['a dry run would do nothing', 'false', { ...plan('none'), verdict: { result: 'planned' } }],
    [
      'a dry run would be stopped',
      'false',
      { ...plan('update', ['There is no role.']), verdict: { result: 'planned' } },
    ],
    ['a dry run that did not come to a plan', 'false', { verdict: { result: 'planned' } }],
  ])('%s: %s', (_, changed, report) => {
    expect(outputsOf({ ...emptyReport, ...report }, rendering)['changed']).toBe(changed)
  })
})

describe('the writer', () => {
  function written(events: readonly DeploymentEvent[]): readonly (readonly [string, string])[] {
    const sets: (readonly [string, string])[] = []
    const write = outputWriter({ setOutput: (name, value) => sets.push([name, value]), warning: () => {} }, rendering)
    let report = emptyReport
    for (const event of events) {
      report = fold(report, event)
      write(report)
    }
    return sets
  }

  it('sets each output when it is known, and again only when it has changed', () => {
    const sets = written(run.updated)
    const valuesOf = (output: string) => sets.flatMap(([name, value]) => (name === output ? [value] : []))
    expect(valuesOf('endpoint-name')).toEqual(['churn'])
    expect(valuesOf('endpoint-status')).toEqual(['InService', 'Updating', 'InService'])
    expect(valuesOf('endpoint-config-name')).toEqual([run.OLD, run.NEW])
    expect(valuesOf('result')).toEqual(['updated'])
  })

  it('has set what was known when a run is killed', () => {
    const killed = new Map(written(run.updated.slice(0, 9)))
    expect(Object.fromEntries(killed)).toMatchObject({
      'endpoint-name': 'churn',
      'model-name': run.MODEL,
      'previous-endpoint-config-name': run.OLD,
    })
    expect(killed.has('result')).toBe(false)
  })

  it('empties what is not true any more', () => {
    const gone = written([
      run.started,
      run.looked(run.at(1), { status: 'InService' }),
      { type: 'looked', at: run.at(2), endpoint: undefined },
    ])
    expect(Object.fromEntries(gone)).toMatchObject({
      'endpoint-status': '',
      'endpoint-config-name': '',
      'previous-endpoint-config-name': run.OLD,
    })
  })

  it('warns once where outputs cannot be set, and lets the run go on', () => {
    const warnings: string[] = []
    const setOutput = () => {
      throw new Error('Missing file at path: /x\n::error::y')
    }
    const write = outputWriter({ setOutput, warning: (text) => warnings.push(text) }, rendering)
    write(run.report(run.created))
    write(run.report(run.updated))
    expect(warnings).toEqual([expect.stringMatching(/outputs could not be set.*Missing file/)])
  })
})
