import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmulatorError } from '../../emulator/emulator.ts'
import { INPUTS, localAws, OUTPUT_NAMES, type StepResult, temporaryFolder, tidyUp } from '../fixtures/action-step.ts'
import { ASSIGNMENTS, COMMANDS, type HostileText, MARKUP } from '../fixtures/hostile-texts.ts'
import { markupIn } from '../fixtures/markdown-structure.ts'
import { commandsIn, runnerCommands } from '../fixtures/runner-commands.ts'

afterAll(tidyUp)

/** After the run has begun, by the container's clock. */
const LATER = 60_000

describe("the environment's values", () => {
  const TOKEN = 'tok-3f9"5\\c1'
  const KEY = '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----'
  const environment = JSON.stringify({ TOKEN, KEY, MODE: 'production' })
  const pieces = ['tok-3f9', '5\\c1', 'MIIEvQIBADANBg', 'BEGIN KEY', 'production']

  /** Neither in the log, nor in an output, nor in the summary. */
  function expectSecret({ stdout, outputFile, summary }: StepResult, secrets: readonly string[] = pieces): void {
    for (const piece of secrets) {
      for (const text of [stdout, outputFile, summary]) expect(text).not.toContain(piece)
    }
  }

  test.concurrent('are told by name alone', async () => {
    const aws = await localAws()
    const created = await aws.step({ inputs: { environment } })
    expect(aws.emulator.model(created.outputs['model-name'] ?? '')).toMatchObject({
      PrimaryContainer: { Environment: { TOKEN, KEY, MODE: 'production' } },
    })
    expectSecret(created)
    expect(created.outputs['plan']).toContain('Environment.TOKEN')
    expect(created.summary).toContain('`TOKEN`')

    const removed = await aws.step({ inputs: { 'dry-run': 'true' } })
    expect(removed.outputs['plan']).toContain('Environment.TOKEN')
    expectSecret(removed)
  })

  test.concurrent('are not told when AWS quotes them in a refusal', async () => {
    const aws = await localAws()
    const quoted = `1 validation error detected: Value '{TOKEN=${TOKEN}, KEY=${KEY}, MODE=production}' at 'primaryContainer.environment' failed to satisfy constraint: ${JSON.stringify({ TOKEN, KEY })}`
    aws.emulator.script.weather({ operation: 'CreateModel', fault: new EmulatorError('ValidationException', quoted) })
    const step = await aws.step({ inputs: { environment } })
    expect(step.outputs['result']).toBe('failed')
    expect(step.outputs['failure-reason']).toContain("Value '{TOKEN=***, KEY=***, MODE=***}'")
    expectSecret(step)
  })

  test.concurrent('are not told when the container logs them and SageMaker repeats them', async () => {
    const aws = await localAws()
    aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: `Could not start with ${TOKEN}` })
    aws.emulator.logs.write(
      '/aws/sagemaker/Endpoints/churn',
      'AllTraffic/i-0',
      [`env: {"TOKEN": ${JSON.stringify(TOKEN)}}`, ...KEY.split('\n'), `MODE=production`],
      Date.now() + LATER,
    )
    const step = await aws.step({ inputs: { environment } })
    expect(step.outputs['failure-reason']).toContain('Could not start with ***')
    expect(step.stdout).toContain('| env: {"TOKEN": "***"}\n')
    expectSecret(step)
  })

  test.concurrent('are not told whichever input they came from', async () => {
    const aws = await localAws()
    const workspace = temporaryFolder()
    const container = { Image: INPUTS['image-uri'], Environment: { TOKEN, PORT: 18_080, DEBUG: true } }
    writeFileSync(
      join(workspace, 'deploy.json'),
      JSON.stringify({ environment: { DSN: 'postgres://ml:${PASSWORD}@db' } }),
    )
    const models = JSON.stringify({
      first: {
        Containers: [container, { ...container, Environment: { KEY } }],
        ExecutionRoleArn: INPUTS['execution-role-arn'],
      },
    })
    const steps = [
      { inputs: { models, 'image-uri': '', 'model-data-url': '' } },
      {
        inputs: { 'config-file': 'deploy.json' },
        cwd: workspace,
        env: { PASSWORD: 'hunter-2', GITHUB_WORKSPACE: workspace },
      },
    ]
    const words = `${TOKEN} ${KEY} port 18080, true or not; password hunter-2 of postgres://ml:hunter-2@db`
    aws.emulator.script.weather({ operation: 'CreateModel', fault: new EmulatorError('ValidationException', words) })
    const [structured, composed] = [await aws.step(steps[0]), await aws.step(steps[1])]
    expect(structured.outputs['failure-reason']).toContain('*** *** port ***, *** or not; password hunter-2')
    expectSecret(structured, pieces.slice(0, 4))
    expect(composed.outputs['failure-reason']).toContain('password *** of ***')
    expectSecret(composed, ['hunter-2'])
  })

  test.concurrent('are not told when they are those of the model that is replaced', async () => {
    const aws = await localAws()
    await aws.step({ inputs: { environment } })
    aws.emulator.script.nextRollout('churn', { end: 'rolled-back', failureReason: `Lost ${TOKEN}` })
    aws.emulator.logs.write(
      '/aws/sagemaker/Endpoints/churn',
      'AllTraffic/i-0',
      [`MODE=production`, KEY],
      Date.now() + LATER,
    )
    const step = await aws.step({
      inputs: { environment: '', 'image-uri': INPUTS['image-uri']?.replace(':v1', ':v2') },
    })
    expect(step.outputs['result']).toBe('rolled-back')
    expect(step.outputs['failure-reason']).toContain('Lost ***')
    expectSecret(step)
  })

  test.concurrent('are not told when the input that holds them is refused', async () => {
    const aws = await localAws()
    const step = await aws.step({ inputs: { environment: `TOKEN=${TOKEN}\nbad name=production\n${KEY}` } })
    expect(step.outputs['result']).toBe('failed')
    expect(step.outputs['failure-reason']).toContain('environment: ')
    expectSecret(step)

    const comma = await aws.step({ inputs: { environment: '{"MODE", "production"}' } })
    expect(comma.outputs['failure-reason']).toContain('environment: the entry in line 1 has no value')
    expectSecret(comma)
  })

  test.concurrent(
    'are told no more than the keys of the caller, which AWS quotes with a request that is wrongly signed',
    async () => {
      const aws = await localAws()
      const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
      const session = 'IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQ=='
      const words = `The Canonical String for this request should have been 'POST x-amz-security-token:${session}' ${key}`
      aws.emulator.script.weather({
        operation: 'CreateModel',
        fault: new EmulatorError('SignatureDoesNotMatch', words, 403),
      })
      const step = await aws.step({ env: { AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: session } })
      expect(step.outputs['failure-reason']).toContain("x-amz-security-token:***' ***")
      expectSecret(step, [key, session])
    },
  )
})

/** More than what the action itself writes: five commands, its outputs, and pages of text, code and its own links. */
function harmIn({ stdout, commands, outputs, summary }: StepResult): readonly string[] {
  const ours = /^::(?:group|endgroup|error|warning|notice)(?: title=[^:]*)?::/
  const names = runnerCommands(stdout).map(({ name }) => name)
  return [
    ...stdout.split(/\r\n|[\n\r]/).filter((line) => !ours.test(line) && commandsIn(line).length > 0),
    ...names.filter((name) => !/^(?:group|endgroup|error|warning|notice)$/.test(name)),
    // Behind an escaped line end within an annotation or the title of a group.
    ...commands.flatMap(({ message }) => commandsIn(message)),
    ...Object.keys(outputs).filter((name) => !OUTPUT_NAMES.includes(name)),
    ...markupIn(summary),
  ]
}

/** As many events as the action reads of three streams. */
const EVENTS = 40

describe.each<[string, readonly HostileText[]]>([
  ['commands', [...COMMANDS, ...ASSIGNMENTS]],
  ['markup', MARKUP],
])('texts that hold %s', (_, corpus) => {
  const texts = corpus.map(({ text }) => text)

  test.concurrent('do nothing as reasons and container logs', async () => {
    const aws = await localAws()
    aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: texts.join('\n') })
    for (const [stream, first] of [0, EVENTS, 2 * EVENTS].entries()) {
      const name = `AllTraffic/${texts[stream] ?? ''}${stream}`
      aws.emulator.logs.write(
        '/aws/sagemaker/Endpoints/churn',
        name,
        texts.slice(first, first + EVENTS),
        Date.now() + LATER,
      )
    }
    const step = await aws.step()
    expect(step.outputs['result']).toBe('failed')
    expect(harmIn(step)).toEqual([])
  })

  test.concurrent('do nothing in refusals', async () => {
    const aws = await localAws()
    // Headers hold no control characters.
    const name = texts
      .join(' ')
      .replaceAll(/[^\x20-\x7e]/g, '')
      .slice(0, 500)
    const fault = new EmulatorError(name, texts.join(' '))
    aws.emulator.script.weather({ operation: 'CreateEndpointConfig', fault })
    const step = await aws.step()
    expect(step.outputs['result']).toBe('failed')
    expect(harmIn(step)).toEqual([])
  })

  test.concurrent('do nothing in inputs and in variables of the job', async () => {
    const aws = await localAws()
    const words = texts.filter((text) => !text.includes('\0')).join(' ')
    const others: Record<string, string> = {}
    for (const text of texts.slice(0, 30)) others[`INPUT_${text.replaceAll(/[\0=]/g, '')}`] = 'x'
    const step = await aws.step({
      inputs: {
        'endpoint-name': words,
        'image-uri': words,
        'model-data-url': words,
        'instance-type': words.slice(0, 50),
        'wait-timeout': words,
        'config-file': words.slice(0, 100),
        tags: `${words.replaceAll('\n', ' ')}\n=x`,
        environment: words,
        models: words,
      },
      env: { GITHUB_REPOSITORY: words, GITHUB_REF: words, GITHUB_SHA: words, ...others },
    })
    expect(harmIn(step)).toEqual([])
  })

  test.concurrent('do nothing in the names of what others have made', async () => {
    const aws = await localAws()
    aws.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: `${texts.join(' ').slice(0, 300)}-config`,
        ProductionVariants: texts.slice(0, 10).map((text, index) => ({
          VariantName: `${text.slice(0, 60)}${index}`,
          ModelName: `${text.slice(0, 60)}-model${index}`,
          InstanceType: 'ml.m5.large',
          InitialInstanceCount: 1,
        })),
        KmsKeyId: texts.join(' ').slice(0, 500),
      },
      tags: { owner: texts.join(' ').slice(0, 200) },
    })
    const step = await aws.step()
    expect(step.outputs['failure-reason']).toContain('was not deployed by this action')
    expect(harmIn(step)).toEqual([])
  })
})

test.concurrent('container logs stay readable', async () => {
  const aws = await localAws()
  aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: 'x' })
  const lines = ['::stop-commands::x', '[error] at 10:30', '\u001b[31mred\u001b[0m', '```', '</details>', '| a | b |']
  aws.emulator.logs.write('/aws/sagemaker/Endpoints/churn', 'AllTraffic/i-0', lines, Date.now() + LATER)
  const { stdout, summary } = await aws.step()
  const shown = [String.raw`\::stop-commands::x`, '[error] at 10:30', 'red', ...lines.slice(3)]
  expect(stdout).toContain(shown.map((line) => `| ${line}\n`).join(''))
  expect(summary).toContain(`\n\`\`\`\`\n${shown.join('\n')}\n\`\`\`\`\n`)
})
