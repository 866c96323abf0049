import { afterAll, describe, expect, test } from '@jest/globals'
import { EmulatorError } from '../../emulator/emulator.ts'
import { localAws, type StepResult, tidyUp } from '../fixtures/action-step.ts'
import { commandsIn, HOSTILE_TEXTS } from '../unit/runner/runner-commands.ts'

afterAll(tidyUp)

describe("the environment's values", () => {
  const TOKEN = 'tok-3f9"5\\c1'
  const KEY = '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----'
  const environment = JSON.stringify({ TOKEN, KEY, MODE: 'production' })
  const pieces = ['tok-3f9', '5\\c1', 'MIIEvQIBADANBg', 'BEGIN KEY', 'production']

  /** Neither in the log, nor in an output, nor in the summary. */
  function expectSecret({ stdout, outputFile, summary }: StepResult): void {
    for (const piece of pieces) {
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
      Date.now() + 60_000,
    )
    const step = await aws.step({ inputs: { environment } })
    expect(step.outputs['failure-reason']).toContain('Could not start with ***')
    expect(step.stdout).toContain('| env: {"TOKEN": "***"}\n')
    expectSecret(step)
  })

  test.concurrent('are not told when the input that holds them is refused', async () => {
    const aws = await localAws()
    const step = await aws.step({ inputs: { environment: `TOKEN=${TOKEN}\nbad name=production\n${KEY}` } })
    expect(step.outputs['result']).toBe('failed')
    expect(step.outputs['failure-reason']).toContain('environment: ')
    expectSecret(step)
  })
})

test.concurrent('container logs, reasons and refusals give the runner no commands and set no outputs', async () => {
  const injections = [
    ...HOSTILE_TEXTS,
    'x\nresult=created',
    'x\nresult<<EOF\ncreated\nEOF',
    '%0A::error::x',
    '::endgroup::',
  ]
  const aws = await localAws()
  aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: injections.join('\n') })
  aws.emulator.logs.write('/aws/sagemaker/Endpoints/churn', 'AllTraffic/::error::i-0', injections, Date.now() + 60_000)
  const step = await aws.step({ inputs: { tags: '{"a": "::error::tag"}' } })
  expect(step.outputs['result']).toBe('failed')
  expect(step.stdout).toContain('| \\::stop-commands::x\n')
  const ours =
    /^::(?:group::(?:Plan|Model and endpoint config|Rollout)$|group::Container log |endgroup::$|error title=Failed to)/
  expect(commandsIn(step.stdout).filter((line) => !ours.test(line))).toEqual([])
  // Neither behind an escaped line end within the one error.
  expect(commandsIn(step.commands.find(({ name }) => name === 'error')?.message ?? '')).toEqual([])
})

test.concurrent('they bring no markup into the summary', async () => {
  const aws = await localAws()
  const reason = [
    '<img src=https://evil.example/x> [click](https://evil.example) ![](https://evil.example/y) @octocat #1',
    '# Heading',
    '| a | b |',
    '```',
    '</details>',
  ].join('\n')
  aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: reason })
  aws.emulator.logs.write(
    '/aws/sagemaker/Endpoints/churn',
    'AllTraffic/i-0',
    [reason, '````', '</details>'],
    Date.now() + 60_000,
  )
  const { summary } = await aws.step()
  const outsideOfCode = summary.replaceAll(/^((?:> )?`{3,})[^\n]*\n[^]*?\n\1$/gm, '').replaceAll(/`[^`\n]+`/g, '')
  expect(outsideOfCode).not.toMatch(/<img|\]\(https:\/\/evil|@octocat|^# |^\| a \|/m)
  expect(outsideOfCode.match(/<\/?details>/g)).toEqual(['<details>', '</details>'])
})
