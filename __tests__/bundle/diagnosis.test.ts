import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsStepResult, localAws, REGISTRY, tidyUp, until } from '../fixtures/action-step.ts'

// The whole way of a diagnosis: from what AWS says, over HTTP, to what GitHub shows.

const V2 = { 'image-uri': `${REGISTRY}/churn:v2` }

afterAll(tidyUp)

/** Where a user reads why: the one annotation, the output and the summary. */
function told({ commands, outputs, summary }: AwsStepResult) {
  const annotation = commands.find(({ name }) => name === 'error')?.message ?? ''
  return { annotation, reason: outputs['failure-reason'] ?? '', summary }
}

describe('a permission that is missing', () => {
  let step: AwsStepResult
  beforeAll(async () => {
    const aws = await localAws()
    aws.emulator.script.deny('sagemaker:CreateModel')
    step = await aws.step()
  }, 20_000)

  test('is named everywhere, in AWS’s words with the request id', () => {
    const { annotation, reason, summary } = told(step)
    for (const text of [annotation, reason]) {
      expect(text).toMatch(/lacks a permission: `sagemaker:CreateModel` on/)
      expect(text).toMatch(/AWS says: AccessDeniedException: User: .* \(request id [\da-f-]+\)/)
    }
    expect(summary).toContain('AccessDeniedException')
    expect(annotation).toMatch(
      /\{ "Effect": "Allow", "Action": "sagemaker:CreateModel", "Resource": "arn:aws:\S+-\*" \}/,
    )
    expect(summary).toMatch(/```json\n\s*\{ "Effect": "Allow", "Action": "sagemaker:CreateModel"/)
  })
})

describe('a rollout that an alarm turned back while a container wrote of an error', () => {
  let step: AwsStepResult
  beforeAll(async () => {
    const aws = await localAws({ durations: { creating: 1, updating: 3_000 } })
    const { alarms, journal, logs } = aws.emulator
    await aws.step()
    alarms.put('churn-errors')
    const alarmed = { preflight: 'false', 'rollback-alarms': 'churn-errors', 'step-interval': '10s' }
    const running = aws.start({ inputs: { ...V2, ...alarmed } })
    // The rollout is looked at.
    await until(() => journal.operations().slice(-2).join(' ') === 'UpdateEndpoint DescribeEndpoint')
    alarms.set('churn-errors', 'ALARM', 'Threshold Crossed: 7 errors.')
    logs.write('/aws/sagemaker/Endpoints/churn', 'AllTraffic/i-1', [
      'Traceback (most recent call last):',
      "ModuleNotFoundError: No module named 'torch'",
    ])
    step = await running.ended
  }, 30_000)

  test('is explained by the alarm, and shows the other, everywhere', () => {
    expect(step.outputs['result']).toBe('rolled-back')
    const { annotation, reason, summary } = told(step)
    for (const text of [annotation, reason, summary]) {
      expect(text).toContain('A CloudWatch alarm that watches the rollout went off')
      expect(text).toContain('Meanwhile container log AllTraffic/i-1: ModuleNotFoundError')
      expect(text).toMatch(/The alarm churn-errors is in ALARM, since/)
      expect(text).toContain('Threshold Crossed: 7 errors.')
    }
    expect(annotation.length).toBeLessThanOrEqual(4096)
    expect(step.stdout).toContain("| ModuleNotFoundError: No module named 'torch'")
  })
})

test('what is known of causes is not loaded by a step that succeeds', () => {
  const words = 'did not pass the ping health check'
  const chunks = readdirSync('dist').filter((name) => name.endsWith('.js'))
  const holding = chunks.filter((name) => readFileSync(`dist/${name}`, 'utf8').includes(words))
  expect(holding).toEqual([expect.stringMatching(/^\d+\.index\.js$/)])
})
