import { afterEach, describe, expect, it, jest, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { type DeploymentEvent, emptyReport, fold } from '../../../src/deployment/report.ts'
import { harmlessText, neutral } from '../../../src/runner/harmless-text.ts'
import { Log } from '../../../src/runner/log.ts'
import { type Toolkit, toolkit } from '../../../src/runner/toolkit.ts'
import { commandsIn, HOSTILE_TEXTS } from './runner-commands.ts'
import * as run from './scenarios.ts'

const { at, looked, started } = run

/** What the log shows: groups and annotations with their names before them. */
function shown(events: readonly DeploymentEvent[], secrets: readonly string[] = []): readonly string[] {
  const lines: string[] = []
  const recorder: Toolkit = {
    info: (text) => lines.push(text),
    startGroup: (name) => lines.push(`group: ${name}`),
    endGroup: () => lines.push('end of group'),
    notice: (text) => lines.push(`notice: ${text}`),
    warning: (text) => lines.push(`warning: ${text}`),
    error: (text, properties) => lines.push(`error: ${properties?.title}: ${text}`),
    setOutput: () => {},
  }
  tell(new Log(recorder, { harmless: harmlessText(secrets) }), events)
  return lines
}

function tell(log: Log, events: readonly DeploymentEvent[]): void {
  let report = emptyReport
  for (const event of events) {
    report = fold(report, event)
    log.tell(event, report)
  }
}

/** Written as the runner gets it, by GitHub's own toolkit. */
function output(events: readonly DeploymentEvent[]): string {
  const chunks: string[] = []
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk))
    return true
  })
  tell(new Log(toolkit, { harmless: harmlessText([]) }), events)
  write.mockRestore()
  return chunks.join('')
}

function depthAfter(lines: readonly string[]): number {
  const opened = lines.filter((line) => line.startsWith('group: ')).length
  return opened - lines.filter((line) => line === 'end of group').length
}

afterEach(() => {
  jest.restoreAllMocks()
})

const runs = Object.entries({
  created: run.created,
  updated: run.updated,
  unchanged: run.unchanged,
  dryRun: run.dryRun,
  rolledBack: run.rolledBack,
  quotaRefused: run.quotaRefused,
  cancelled: run.cancelled,
  invalidInputs: run.invalidInputs,
})

describe('the log of an update', () => {
  it('reads from the plan to the verdict', () => {
    expect(shown(run.updated)).toEqual([
      'Deploying to SageMaker endpoint churn in eu-west-1',
      'group: Plan',
      `+00:01  endpoint: InService (live config: ${run.OLD})`,
      `  image:       ${run.IMAGE}`,
      `  artifact:    ${run.ARTIFACT}`,
      `Plan: update endpoint churn from config ${run.OLD} to ${run.NEW}`,
      `  model ${run.MODEL}: to be created`,
      `  endpoint config ${run.NEW}: to be created`,
      '  ~ model.PrimaryContainer.Image:',
      expect.stringMatching(/^ {6}.*churn@sha256:b41d/),
      `    → ${run.IMAGE}`,
      '  ~ model.PrimaryContainer.ModelDataUrl:',
      '      s3://models-eu-west-1/churn/2026-04-20/model.tar.gz',
      `    → ${run.ARTIFACT}`,
      '  ~ model.PrimaryContainer.Environment.LOG_LEVEL: *** → ***',
      '  + model.PrimaryContainer.Environment.FEATURE_STORE: ***',
      '  - model.PrimaryContainer.Environment.LEGACY_SCALER: ***',
      '  ~ endpoint-config.ProductionVariants[AllTraffic].InstanceType: ml.m5.large → ml.m5.xlarge',
      '  ~ endpoint-config.ProductionVariants[AllTraffic].InitialInstanceCount: 1 → 2',
      '  - endpoint-config.DataCaptureConfig.EnableCapture: true',
      '  - endpoint-config.DataCaptureConfig.DestinationS3Uri: s3://models-eu-west-1/capture',
      expect.stringMatching(/^warning: This update removes/),
      'end of group',
      'group: Model and endpoint config',
      `+00:03  CreateModel ${run.MODEL}: ${run.ACCOUNT}:model/${run.MODEL}`,
      `+00:04  CreateEndpointConfig ${run.NEW}: ${run.ACCOUNT}:endpoint-config/${run.NEW}`,
      'end of group',
      'group: Rollout',
      `+00:06  UpdateEndpoint churn: ${run.ACCOUNT}:endpoint/churn`,
      `+00:07  endpoint: Updating (live config: ${run.OLD})`,
      '+00:07  AllTraffic: Creating',
      '+00:22  AllTraffic: Creating',
      '+02:00  DescribeEndpoint again in 1.8 s: ThrottlingException: Rate exceeded',
      '+04:20  AllTraffic: ActivatingTraffic',
      '+04:50  AllTraffic: Baking',
      '+07:50  AllTraffic: Deleting',
      `+08:35  endpoint: InService (live config: ${run.NEW})`,
      'end of group',
      expect.stringMatching(/^notice: The role may not look images up/),
      'Updated endpoint churn (8 min 35 s)',
      `  live config: ${run.NEW}`,
      '  invoke at:   https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/churn/invocations',
      '  console:     https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/churn',
    ])
  })
})

describe.each(runs)('the log of the run %s', (_, events) => {
  const lines = shown(events)

  it('has at most one annotation of each kind, and an error only where the step fails', () => {
    const annotations = (kind: string) => lines.filter((line) => line.startsWith(`${kind}: `))
    const { verdict } = run.report(events)
    expect(annotations('error')).toHaveLength(verdict !== undefined && 'failure' in verdict ? 1 : 0)
    expect(annotations('warning').length).toBeLessThanOrEqual(1)
    expect(annotations('notice').length).toBeLessThanOrEqual(1)
  })

  it('closes every group, opens none within another, and ends outside of them', () => {
    const depths = lines.map((_line, index) => depthAfter(lines.slice(0, index + 1)))
    expect(depths.every((depth) => depth === 0 || depth === 1)).toBe(true)
    const verdicts = lines.flatMap((line, index) => (/^(?:error|notice): /.test(line) ? [depths[index]] : []))
    expect([...verdicts, depths.at(-1)]).toEqual([...verdicts.map(() => 0), 0])
    expect(lines.at(-1)).not.toBe('end of group')
  })

  it('gives the runner no command but its groups and annotations', () => {
    const commands = commandsIn(output(events)).map((line) => /^::(\w+)/.exec(line)?.[1])
    expect(new Set(commands)).toEqual(
      new Set(commands.filter((name) => /^(?:end)?group$|^error$|^warning$|^notice$/.test(name ?? ''))),
    )
  })
})

describe('the warning', () => {
  it('is printed before the first write, all texts in one', () => {
    const lines = shown([
      started,
      { type: 'warned', text: 'one' },
      { type: 'warned', text: 'two' },
      ...run.resources,
      { type: 'warned', text: 'late' },
      run.ended(at(1), { result: 'created' }),
    ])
    expect(lines.indexOf('warning: - one\n- two')).toBeGreaterThan(0)
    expect(lines.indexOf('warning: - one\n- two')).toBeLessThan(lines.findIndex((line) => line.includes('CreateModel')))
    expect(lines.filter((line) => line.startsWith('warning: '))).toHaveLength(1)
    expect(lines).toContain('Warning: late')
  })

  it('is printed at the end where nothing was written', () => {
    expect(shown(run.dryRun)).toContainEqual(expect.stringMatching(/^warning: This update removes/))
  })
})

describe('a wait', () => {
  const waiting = (when: number, reason: string): DeploymentEvent => ({ type: 'waiting', at: when, reason })

  it('is a line where its reason is new, then a sign of life a minute', () => {
    const events = [0, 15, 30, 45, 60, 75, 90, 105, 120, 135].map((second) => waiting(at(1, second), 'Creating'))
    expect(shown([started, ...events, waiting(at(3, 20), 'Baking')]).slice(2)).toEqual([
      '+01:00  Creating',
      '+02:00  Creating',
      '+03:00  Creating',
      '+03:20  Baking',
    ])
  })

  it('is silent as long as other lines show that the run lives', () => {
    const retry: DeploymentEvent = { type: 'retrying', at: at(1, 50), operation: 'Op', reason: 'r', delayMs: 15_000 }
    expect(shown([started, waiting(at(1), 'w'), retry, waiting(at(2, 30), 'w')]).slice(2)).toEqual([
      '+01:00  w',
      '+01:50  Op again in 15 s: r',
    ])
  })

  it('of a rollout that is only joined belongs to the rollout', () => {
    const lines = shown([started, run.resolved, run.planned('update'), waiting(at(1), 'joined')])
    expect(lines.slice(-3)).toEqual(['end of group', 'group: Rollout', '+01:00  joined'])
  })
})

describe('a write', () => {
  it('that was refused has its line too', () => {
    expect(shown(run.quotaRefused)).toContain('+00:06  CreateEndpoint churn: refused by AWS')
  })

  it('that was refused, and something else was tried, has its line in its own place', () => {
    const lines = shown([
      started,
      { type: 'writing', at: at(1), operation: 'CreateModel', name: 'm' },
      ...run.written(at(1, 2), 'CreateModel', 'n', 'arn:n'),
    ])
    expect(lines.slice(-2)).toEqual(['+01:00  CreateModel m: refused by AWS', '+01:02  CreateModel n: arn:n'])
  })

  it('that a cancelled run does not wait for is not known to be done', () => {
    const failure = { what: 'Cancelled.', why: '', remedies: [], logs: [] }
    const lines = shown([
      started,
      { type: 'writing', at: at(1), operation: 'CreateModel', name: 'm' },
      { type: 'ended', at: at(2), verdict: { result: 'cancelled', failure } },
    ])
    expect(lines).toContain('+01:00  CreateModel m: sent, but not confirmed')
  })

  it('that was tried again has one line for each try', () => {
    const lines = shown([
      started,
      { type: 'writing', at: at(1), operation: 'CreateModel', name: 'm' },
      { type: 'retrying', at: at(1, 1), operation: 'CreateModel', reason: 'Rate exceeded', delayMs: 1000 },
      ...run.written(at(1, 2), 'CreateModel', 'm', 'arn:m'),
    ])
    expect(lines.slice(-2)).toEqual([
      '+01:01  CreateModel again in 1.0 s: Rate exceeded',
      '+01:02  CreateModel m: arn:m',
    ])
  })

  it('of tags belongs to the phase it happens in, or to its own', () => {
    const tags = run.written(at(1), 'AddTags', 'churn')
    expect(shown([started, ...tags])).toContain('group: Tags')
    expect(shown([started, ...run.resources, ...tags])).not.toContain('group: Tags')
  })

  it('is not told again as found', () => {
    const found: DeploymentEvent = {
      type: 'resource',
      at: at(1),
      resource: 'model',
      name: run.MODEL,
      arn: `${run.ACCOUNT}:model/${run.MODEL}`,
    }
    expect(shown([started, ...run.resources, found, found])).not.toContainEqual(expect.stringContaining('Found'))
    expect(shown([started, found, found]).filter((line) => line.includes('Found model'))).toHaveLength(1)
  })
})

describe('a failure', () => {
  it('says what, why and what to do in one error, below the container’s last lines', () => {
    const lines = shown(run.rolledBack)
    expect(lines.at(-1)).toMatch(
      /^error: Rolled back endpoint churn: Endpoint churn was rolled back[^\n]*\n[^\n]*ping health check[^\n]*\n\nWhat to do:\n- Read/,
    )
    expect(lines).toContain('group: Container log /aws/sagemaker/Endpoints/churn AllTraffic/i-0c1d2e3f4a5b6c7d8')
    expect(lines).toContain("| ModuleNotFoundError: No module named 'churn.features'")
  })

  it('says what it is known from: one thing in a line of its own, several in a list', () => {
    const error = (...evidence: readonly string[]) => {
      const failure = { what: 'Refused.', why: 'A quota.', evidence, remedies: ['Ask.'], logs: [] }
      return shown([started, run.ended(at(1), { result: 'failed', failure })]).at(-1)
    }
    expect(error()).toMatch(/: Refused\.\nA quota\.\n\nWhat to do:\n- Ask\.$/)
    expect(error('AWS says: No.')).toMatch(/: Refused\.\nA quota\.\nAWS says: No\.\n\nWhat to do:\n- Ask\.$/)
    expect(error('AWS says: No.', 'A log\nsays: Oh.')).toMatch(
      /: Refused\.\nA quota\.\n\nWhat is known:\n- AWS says: No\.\n- A log says: Oh\.\n\nWhat to do:\n- Ask\.$/,
    )
  })

  it('keeps what to do within the length of an annotation, however long the evidence', () => {
    const long = 'x'.repeat(9000)
    const failure = { what: 'Refused.', why: 'A quota.', evidence: [long], remedies: ['Do this.'], logs: [] }
    const error = shown([started, run.ended(at(1), { result: 'failed', failure })]).at(-1) ?? ''
    expect(error.length).toBeLessThan(4200)
    expect(error).toMatch(/: Refused\.\nA quota\.\n… The rest is in the log, above this\.\n\nWhat to do:\n- Do this\.$/)
  })

  it('loses nothing of what is too long for an annotation', () => {
    const problems = Array.from({ length: 200 }, (_, index) => `- input-${index}: ${'wrong '.repeat(9)}`.trimEnd())
    const failure = { what: 'Refused.', why: problems.join('\n'), remedies: ['Mend it.'], logs: [] }
    const lines = shown([started, run.ended(at(1), { result: 'failed', failure })])
    const error = lines.at(-1) ?? ''
    const inAnnotation = problems.filter((problem) => error.includes(`${problem}\n`))
    expect(inAnnotation.length).toBeGreaterThan(40)
    expect(error).toContain(`${inAnnotation.at(-1) ?? ''}\n… The rest is in the log, above this.\n\nWhat to do:`)
    expect(lines.slice(0, -1)).toEqual(expect.arrayContaining(problems))
  })

  it('tells no secret', () => {
    const failure = {
      what: 'w s3cret',
      why: 'y s3cret',
      evidence: ['e s3cret', 'f s3cret'],
      remedies: ['r s3cret'],
      logs: [{ logGroup: 'g', logStream: 's', lines: ['l s3cret'] }],
    }
    const events: readonly DeploymentEvent[] = [
      started,
      { type: 'warned', text: 'a s3cret' },
      { type: 'noticed', text: 'n s3cret' },
      { type: 'waiting', at: at(1), reason: 's3cret' },
      { type: 'retrying', at: at(1), operation: 'Op', reason: 's3cret', delayMs: 1 },
      looked(at(1), { status: 'Failed', more: { FailureReason: 's3cret' } }),
      run.ended(at(2), { result: 'failed', failure }),
    ]
    expect(shown(events, ['s3cret']).join('\n')).not.toContain('s3cret')
  })
})

test('a run that dies without a verdict has its group closed, once', () => {
  const ends: string[] = []
  const log = new Log(
    { ...toolkit, info: () => {}, startGroup: () => {}, endGroup: () => ends.push('end') },
    { harmless: harmlessText([]) },
  )
  tell(log, [started])
  log.close()
  log.close()
  expect(ends).toEqual(['end'])
})

describe('hostile text', () => {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 12 }))

  it('gives the runner no command, whichever event brings it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const events: readonly DeploymentEvent[] = [
          { type: 'started', at: at(0), region: text, endpointName: text },
          {
            type: 'resolved',
            at: at(0),
            imageUri: text,
            modelDataUrl: text,
            modelNames: [text],
            endpointConfigName: text,
          },
          looked(at(0), { status: text, config: text, more: { FailureReason: text } }),
          looked(at(1), { status: 'Failed', more: { FailureReason: text } }),
          { type: 'resource', at: at(1), resource: 'model', name: text, arn: text },
          {
            type: 'planned',
            at: at(1),
            plan: {
              action: 'update',
              endpointName: text,
              endpointConfigName: text,
              models: [{ name: text, exists: true }],
              endpointConfigExists: false,
              changes: [
                { path: text, from: text, to: `${text}${'x'.repeat(99)}` },
                { path: text, to: { [text]: text } },
              ],
              removals: [text],
              reasons: [text],
              obstacles: [text],
              peakInstances: [],
              warnings: [],
            },
          },
          { type: 'warned', text },
          { type: 'noticed', text },
          ...run.written(at(2), text, text, text),
          { type: 'waiting', at: at(2), reason: text },
          { type: 'retrying', at: at(2), operation: text, reason: text, delayMs: 1 },
          { type: 'warned', text },
          run.ended(at(3), {
            result: 'failed',
            failure: {
              what: text,
              why: text,
              evidence: [text, text],
              remedies: [text],
              logs: [{ logGroup: text, logStream: text, lines: [text, text] }],
            },
          }),
        ]
        const commands = commandsIn(output(events))
        expect(commands.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
          'group',
          'warning',
          'endgroup',
          'group',
          'endgroup',
          'notice',
          'group',
          'endgroup',
          ...(neutral(text).length > 900 ? ['group', 'endgroup'] : []),
          'error',
        ])
      }),
    )
  })
})
