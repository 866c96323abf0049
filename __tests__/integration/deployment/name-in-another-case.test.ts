import { CreateEndpointCommand, ListEndpointsCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, jest, test } from '@jest/globals'
import { EmulatorError } from '../../../emulator/service/refusal.ts'
import type { Aws } from '../../../src/aws/aws.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { harmlessText } from '../../../src/runner/harmless-text.ts'
import { outputsOf } from '../../../src/runner/outputs.ts'
import { renderSummary } from '../../../src/runner/summary.ts'
import { OTHER_IMAGE, type RunOptions, type RunResult, Scenario, specificationOf } from '../../fixtures/scenario.ts'

// Names of endpoints are unique whatever their case, but whoever invokes one has to use the case in which it is stored.

const rendering = { harmless: harmlessText([]) }
const outputs = ({ report }: RunResult) => outputsOf(report, rendering)
const inCapitals = (overrides: Parameters<typeof specificationOf>[0] = {}): Specification =>
  specificationOf({ ...overrides, endpointName: 'Churn' })

/** From now on looks find nothing under another case than the stored one, as lists do not care about it. */
function caseMatters({ emulator }: Scenario): void {
  emulator.script.weather({
    operation: 'DescribeEndpoint',
    when: (input) => JSON.stringify(input).includes('"churn"'),
    fault: new EmulatorError(
      'ValidationException',
      'Could not find endpoint "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn".',
    ),
  })
}

/** An endpoint `Churn` that an earlier run has deployed as `churn`, with this content. */
async function storedInCapitals(scenario: Scenario, specification = specificationOf()): Promise<string> {
  scenario.emulator.seed.endpoint({ name: 'Churn', config: 'by-hand' })
  return (await scenario.deployedBefore(specification)).config
}

describe('an endpoint that is stored in another case than the inputs have', () => {
  test.each([
    ['and found whatever the case', (): void => undefined],
    ['and found in its own case only', caseMatters],
  ])('%s is told by its own name everywhere', async (_how, arrange) => {
    const scenario = new Scenario()
    await storedInCapitals(scenario, specificationOf({ image: OTHER_IMAGE }))
    arrange(scenario)
    const run = await scenario.run()
    expect(run.result).toBe('updated')
    expect(outputs(run)).toMatchObject({
      'endpoint-name': 'Churn',
      'endpoint-url': 'https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/Churn/invocations',
      'console-url': expect.stringMatching(/\/Churn$/),
      'logs-url': expect.stringMatching(/Churn$/),
      changed: 'true',
    })
    expect(run.report.plan?.endpointName).toBe('Churn')
    const summary = renderSummary(run.report, rendering)
    expect(summary).toContain('aws sagemaker-runtime invoke-endpoint')
    expect(summary.match(/--endpoint-name \w+/g)).toEqual(expect.arrayContaining(['--endpoint-name Churn']))
    expect(summary).not.toContain('--endpoint-name churn')
    expect(run.report.notices).toEqual([
      'The endpoint is called Churn, which differs in case from churn. Invoke it by its own name, which is the output `endpoint-name`.',
    ])
  })

  it('is told by its own name in what to do after a failure, too', async () => {
    const scenario = new Scenario()
    await storedInCapitals(scenario, specificationOf({ image: OTHER_IMAGE }))
    const { text } = await scenario.run(specificationOf({ waitTimeoutMs: 60_000 }))
    expect(text).toContain('aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name Churn')
    expect(text).not.toContain('endpoint churn')
  })

  it('is told by its own name in the command that spares a rollout', async () => {
    const scenario = new Scenario()
    await storedInCapitals(scenario)
    const [variant] = specificationOf().endpointConfig.ProductionVariants ?? []
    const two = { ProductionVariants: [{ ...variant, InitialInstanceCount: 2 }] } as Specification['endpointConfig']
    const { report } = await scenario.run(specificationOf({ endpointConfig: two, dryRun: true }))
    expect(report.plan?.reasons.join()).toContain(
      'update-endpoint-weights-and-capacities --region eu-west-1 --endpoint-name Churn',
    )
  })

  it('is unchanged on the same content', async () => {
    const scenario = new Scenario()
    await storedInCapitals(scenario)
    const run = await scenario.run()
    expect(run.result).toBe('unchanged')
    expect(outputs(run)).toMatchObject({ 'endpoint-name': 'Churn', changed: 'false' })
  })

  it('needs no word where the inputs have its case', async () => {
    const scenario = new Scenario()
    await scenario.run(inCapitals())
    const { result, report } = await scenario.run(inCapitals())
    expect([result, report.notices]).toEqual(['unchanged', []])
  })
})

describe('inputs that change the case of the name alone', () => {
  it('roll out anew, since names go by it, and say so', async () => {
    const scenario = new Scenario()
    await scenario.run(inCapitals())
    const { result, report } = await scenario.run()
    expect(result).toBe('updated')
    expect(report.plan?.reasons).toEqual([
      'No field differs, but the case of the name does: the live config was made for Churn, and `endpoint-name` says churn. What configs and models are called goes by that. In the former case, nothing is rolled out, unless the content behind an image tag or an artifact has changed, too.',
    ])
    await expect(scenario.run()).resolves.toMatchObject({ result: 'unchanged' })
  })

  it('leave the endpoint this action’s, also for a caller who may not tag', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:AddTags')
    const { endpointConfig } = specificationOf()
    await scenario.run(inCapitals({ endpointConfig: { ...endpointConfig, KmsKeyId: 'alias/models' } }))
    // An update that takes something away from somebody else’s would be refused.
    await expect(scenario.run()).resolves.toMatchObject({ result: 'updated' })
  })

  it('are not made the reason where the artifact has changed and the case has not', async () => {
    const scenario = new Scenario()
    await storedInCapitals(scenario)
    const [url = ''] = scenario.artifacts.keys()
    scenario.artifacts.set(url, { kind: 'found', value: 'etag-2' })
    const { report } = await scenario.run()
    expect(report.plan?.reasons).toEqual([expect.stringContaining('the content behind an image tag or an artifact')])
    expect(report.plan?.reasons.join()).not.toContain('case')
  })
})

describe('where a look finds an endpoint in its own case only', () => {
  it('one on our content is unchanged: at once, with nothing asked of AWS but looks', async () => {
    const scenario = new Scenario()
    const config = await storedInCapitals(scenario)
    caseMatters(scenario)
    const start = scenario.clock.now()
    const run = await scenario.run()
    expect(run.result).toBe('unchanged')
    expect(outputs(run)).toMatchObject({ changed: 'false', 'previous-endpoint-config-name': config })
    expect(scenario.emulator.journal.writes()).toEqual([])
    expect(scenario.clock.now()).toBe(start)
    expect(run.events.filter(({ type }) => type === 'planned')).toHaveLength(1)
  })

  it('a dry run tells the update that a run would do', async () => {
    const scenario = new Scenario()
    const former = await storedInCapitals(scenario, specificationOf({ image: OTHER_IMAGE }))
    caseMatters(scenario)
    const { report } = await scenario.run(specificationOf({ dryRun: true }))
    expect(report.plan).toMatchObject({ action: 'update', endpointName: 'Churn', previousEndpointConfigName: former })
  })

  it('one of others that would lose something is left alone before anything is made', async () => {
    const scenario = new Scenario()
    const [variant] = specificationOf().endpointConfig.ProductionVariants ?? []
    scenario.emulator.seed.endpoint({
      name: 'Churn',
      config: {
        EndpointConfigName: 'by-hand',
        ProductionVariants: [{ ...variant, ModelName: 'm' }],
        KmsKeyId: 'alias/k',
      },
    } as Parameters<typeof scenario.emulator.seed.endpoint>[0])
    caseMatters(scenario)
    const { result, text } = await scenario.run()
    expect(result).toBe('failed')
    expect(text).toContain('endpoint-config.KmsKeyId')
    expect(scenario.emulator.journal.writes()).toEqual([])
  })

  it('and the list did not answer at first, AWS’s refusal has it listed again, at once', async () => {
    const scenario = new Scenario()
    const config = await storedInCapitals(scenario)
    caseMatters(scenario)
    scenario.emulator.script.weather({ operation: 'ListEndpoints', nth: 1, fault: 'throttled' })
    const start = scenario.clock.now()
    const run = await scenario.run()
    expect(run.result).toBe('unchanged')
    expect(outputs(run)).toMatchObject({ changed: 'false', 'previous-endpoint-config-name': config })
    expect(scenario.emulator.journal.calls('CreateEndpoint')).toHaveLength(1)
    expect(scenario.clock.now()).toBe(start)
  })

  it('one that a twin makes in another case right before is found at once, and joined', async () => {
    const scenario = new Scenario()
    const { config } = await scenario.names()
    caseMatters(scenario)
    const create = new CreateEndpointCommand({ EndpointName: 'Churn', EndpointConfigName: config })
    const start = scenario.clock.now()
    let joinedAt = 0
    const twin: RunOptions = {
      onEvent: (event) => {
        if (event.type === 'writing' && event.operation === 'CreateEndpoint')
          void scenario.emulator.client().send(create)
        if (event.type === 'planned') joinedAt = event.at
      },
    }
    const run = await scenario.run(specificationOf(), twin)
    expect(run.result).toBe('created')
    expect(joinedAt - start).toBeLessThan(5_000)
    expect(outputs(run)).toMatchObject({ 'endpoint-name': 'Churn', changed: 'true' })
    expect(outputs(run)).not.toHaveProperty('previous-endpoint-config-name')
  })
})

describe('an endpoint that does not exist', () => {
  it('is created, also by a caller who may not list endpoints', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.deny('sagemaker:ListEndpoints')
    const start = scenario.clock.now()
    const { result } = await scenario.run()
    expect(result).toBe('created')
    expect(scenario.clock.now() - start).toBeLessThan(260_000)
    expect(scenario.emulator.journal.calls('ListEndpoints')).toHaveLength(1)
  })

  it('is created where the list never comes', async () => {
    const timeoutOf = AbortSignal.timeout.bind(AbortSignal)
    const timeout = jest
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((ms) => (ms === 5_000 ? AbortSignal.abort() : timeoutOf(ms)))
    try {
      const scenario = new Scenario()
      scenario.emulator.script.weather({ operation: 'ListEndpoints', fault: 'hang' })
      expect((await scenario.run(specificationOf())).result).toBe('created')
    } finally {
      timeout.mockRestore()
    }
  })

  it('is created where the list never ends', async () => {
    const scenario = new Scenario()
    const { sagemaker } = scenario.aws()
    const send = async (command: Parameters<typeof sagemaker.send>[0], options?: { abortSignal?: AbortSignal }) =>
      command instanceof ListEndpointsCommand ? { Endpoints: [], NextToken: 'same' } : sagemaker.send(command, options)
    const endless: Aws['sagemaker'] = { send: send as Aws['sagemaker']['send'] }
    expect((await scenario.run(specificationOf(), { aws: { sagemaker: endless } })).result).toBe('created')
  })

  it('is looked for in the list once, and not at all where an endpoint was seen', async () => {
    const scenario = new Scenario()
    await scenario.run()
    expect(scenario.emulator.journal.calls('ListEndpoints')).toHaveLength(1)
    scenario.emulator.journal.clear()
    await scenario.run(specificationOf({ image: OTHER_IMAGE }))
    expect(scenario.emulator.journal.calls('ListEndpoints')).toEqual([])
  })
})
