import { describe, expect, it, test } from '@jest/globals'
import type { Aws, LogTail } from '../../src/aws/aws.ts'
import { Secrets } from '../../src/deployment/secrets.ts'
import type { Specification } from '../../src/deployment/specification.ts'
import { harmlessText } from '../../src/runner/harmless-text.ts'
import { EmulatorError } from '../../emulator/emulator.ts'
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts'
import { IMAGE, OTHER_IMAGE, ROLE, Scenario, specificationOf, VARIANT } from '../fixtures/scenario.ts'
import { harmIn, show, type Shown } from '../fixtures/shown.ts'

/** What the action shows of a run, by what it knows to be secret. */
async function shownOf(
  scenario: Scenario,
  specification: Specification = specificationOf(),
  aws: Partial<Aws> = {},
): Promise<Shown & { readonly result: string }> {
  const secrets = new Secrets(specification)
  const { events, result } = await scenario.run(specification, { aws, onSecrets: (values) => secrets.add(values) })
  return { ...show(events, harmlessText(secrets)), result }
}

function logging(...lines: readonly string[]): Pick<Aws, 'containerLogs'> {
  const tail: LogTail = { logGroup: '/aws/sagemaker/Endpoints/churn', logStream: 'AllTraffic/i-0', lines }
  return { containerLogs: async () => ({ kind: 'found', value: [tail] }) }
}

/** The ways by which words of others come into a run. */
const WAYS: Readonly<Record<string, (text: string) => Promise<Shown>>> = {
  'as the reason of a creation that fails, and in the log of its container': (text) => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: text })
    return shownOf(scenario, specificationOf(), logging(text, ...text.split('\n')))
  },
  'as the reason of a rollback': async (text) => {
    const scenario = new Scenario()
    await scenario.run()
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: text })
    return shownOf(scenario, specificationOf({ image: OTHER_IMAGE }), logging(text))
  },
  'in a refusal': (text) => {
    const scenario = new Scenario()
    const fault = new EmulatorError('ValidationException', text)
    scenario.emulator.script.weather({ operation: 'CreateEndpointConfig', fault })
    return shownOf(scenario)
  },
  'in a refusal that is known': (text) => {
    const scenario = new Scenario()
    const message = `The account-level service limit '${text.replaceAll("'", '')}' is 0 Instances, with current utilization of 0 Instances and a request delta of 1 Instances. ${text}`
    const fault = new EmulatorError('ResourceLimitExceeded', message)
    scenario.emulator.script.weather({ operation: 'CreateEndpoint', fault })
    return shownOf(scenario)
  },
  'in a missing permission': (text) => {
    const scenario = new Scenario()
    const message = `User: ${text} is not authorized to perform: sagemaker:CreateModel on resource: ${text}`
    scenario.emulator.script.weather({
      operation: 'CreateModel',
      fault: new EmulatorError('AccessDeniedException', message),
    })
    return shownOf(scenario)
  },
  'where a caller may not look': (text) => {
    const denied = async () => ({ kind: 'denied' as const, message: text })
    return shownOf(new Scenario(), specificationOf(), {
      artifactIdentity: denied,
      imageDigest: denied,
      role: denied,
      imageFormat: denied,
      bucketRegion: denied,
      endpointQuota: denied,
    })
  },
  'in the names of what others have made, which a dry run tells': (text) => {
    const scenario = new Scenario()
    const variant = { ...VARIANT, VariantName: text, ModelName: `${text}-model`, InstanceType: 'ml.c5.large' as const }
    scenario.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: `${text}-config`,
        ProductionVariants: [variant, { ...VARIANT, ModelName: `${text}-model` }],
        KmsKeyId: text,
        DataCaptureConfig: {
          EnableCapture: true,
          InitialSamplingPercentage: 1,
          DestinationS3Uri: text,
          CaptureOptions: [],
        },
      },
      tags: { [text]: text },
    })
    return shownOf(scenario, specificationOf({ dryRun: true }))
  },
}

// Each text comes in by two ways at least; what is shown of a run is tested with all of them (hostile-run.test.ts).
const SHARES = 3
const ways = Object.entries(WAYS).map(([name, way], index) => ({ name, way, share: index % SHARES }))

describe.each(ways)('a hostile text $name', ({ way, share }) => {
  it('is shown as text, whatever it is', async () => {
    const harmed: string[] = []
    for (const { name, text } of HOSTILE_TEXTS.filter((_, index) => index % SHARES === share)) {
      const harm = harmIn(await way(text))
      if (harm.length > 0) harmed.push(`${name}: ${harm.join()}`)
    }
    expect(harmed).toEqual([])
  })
})

describe('the value of an environment variable', () => {
  const VALUE = 'p"ss\\w%rd <1>'
  const PIECE = /ss\\|w%25?rd|&lt;1|<1>/

  function specification(environment: Readonly<Record<string, string>>, image = IMAGE): Specification {
    const request = { PrimaryContainer: { Image: image, Environment: environment }, ExecutionRoleArn: ROLE }
    return specificationOf({ models: [{ key: 'model', baseName: 'churn', request }] })
  }

  function expectSecret({ stdout, outputs, summary, comment }: Shown): void {
    for (const text of [stdout, summary, comment, ...Object.values(outputs)]) expect(text).not.toMatch(PIECE)
  }

  test('is not told when AWS quotes it in a refusal', async () => {
    const scenario = new Scenario()
    const quoted = `Value '{TOKEN=${VALUE}}' at 'environment' failed to satisfy constraint: ${JSON.stringify({ VALUE })} ${encodeURIComponent(VALUE)}`
    scenario.emulator.script.weather({
      operation: 'CreateModel',
      fault: new EmulatorError('ValidationException', quoted),
    })
    const shown = await shownOf(scenario, specification({ TOKEN: VALUE }))
    expect(shown.outputs['failure-reason']).toContain("Value '{TOKEN=***}' at")
    expectSecret(shown)
  })

  test('is not told when the former model had it, whose containers still write to the log', async () => {
    const scenario = new Scenario()
    await scenario.run(specification({ TOKEN: VALUE }))
    scenario.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: `Not ${VALUE}` })
    const shown = await shownOf(
      scenario,
      specification({}, OTHER_IMAGE),
      logging(`TOKEN=${VALUE}`, JSON.stringify(VALUE)),
    )
    expect(shown.result).toBe('rolled-back')
    expect(shown.stdout).toContain('| TOKEN=***\n')
    expect(shown.outputs['plan']).toContain('Environment.TOKEN')
    expectSecret(shown)
  })

  test('is not told when a model of others has it, that a variant names', async () => {
    const scenario = new Scenario()
    const container = { Image: IMAGE, Environment: { TOKEN: VALUE } }
    scenario.emulator.seed.model({ ModelName: 'theirs', Containers: [container, container], ExecutionRoleArn: ROLE })
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: `Not ${VALUE}` })
    const endpointConfig = { ProductionVariants: [{ ...VARIANT, ModelName: 'theirs' }] }
    const shown = await shownOf(scenario, specificationOf({ models: [], endpointConfig }), logging(`TOKEN=${VALUE}`))
    expect(shown.result).toBe('failed')
    expect(shown.outputs['failure-reason']).toContain('Not ***')
    expectSecret(shown)
  })

  test('is not told when a model package has it', async () => {
    const scenario = new Scenario()
    const name = scenario.emulator.seed.modelPackage({ group: 'churn', image: IMAGE, environment: { TOKEN: VALUE } })
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: `Not ${VALUE}` })
    const request = { PrimaryContainer: { ModelPackageName: name }, ExecutionRoleArn: ROLE }
    const models = [{ key: 'model', baseName: 'churn', request }]
    const shown = await shownOf(scenario, specificationOf({ models }), logging(`TOKEN=${VALUE}`))
    expect(shown.result).toBe('failed')
    expect(shown.outputs['failure-reason']).toContain('Not ***')
    expectSecret(shown)
  })

  test('leaves commands to copy as they are where it is told in the clear anyway', async () => {
    const scenario = new Scenario()
    scenario.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'eu-west-1 churn' })
    const { summary, outputs } = await shownOf(scenario, specification({ REGION: 'eu-west-1', NAME: 'churn' }))
    expect(outputs['failure-reason']).toContain('eu-west-1 churn')
    expect(summary).toContain('sagemaker/home?region=eu-west-1#/endpoints/churn')
    expect(summary.replaceAll(/^\| Environment .*$/gm, '')).not.toContain('***')
  })
})
