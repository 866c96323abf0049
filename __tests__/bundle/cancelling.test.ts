import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AwsStepResult,
  type LocalAws,
  localAws,
  REGISTRY,
  type StepResult,
  temporaryFolder,
  tidyUp,
  until,
} from '../fixtures/action-step.ts'

const V2 = { 'image-uri': `${REGISTRY}/churn:v2` }

afterAll(tidyUp)

/** Runners allow 7.5 s before SIGTERM and 10 s in all. */
function expectCancelled(step: StepResult, killedAt: number): string {
  expect(step.endedAt - killedAt).toBeLessThan(7500)
  expect(step.exitCode).toBe(1)
  expect(step.outputs).toMatchObject({ result: 'cancelled', 'endpoint-name': 'churn' })
  expect(step.summary).toMatch(/^## 🛑 Cancelled while deploying endpoint `churn`\n\n> \[!WARNING\]\n> \*\*/)
  // Nothing is cut off: the summary's last block is closed, and the error is the last thing in the log.
  expect((step.summary.match(/```/g) ?? []).length % 2).toBe(0)
  const error = step.commands.at(-1)
  expect(error).toMatchObject({ name: 'error', properties: 'title=Cancelled while deploying endpoint churn' })
  return error?.message ?? ''
}

async function deployed(): Promise<LocalAws> {
  const aws = await localAws()
  await aws.step()
  aws.emulator.journal.clear()
  return aws
}

const called = (aws: LocalAws, operation: string, times = 1) =>
  until(() => aws.emulator.journal.calls(operation).length >= times)

describe('while a rollout is under way', () => {
  test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('%s: what still runs, and how to go on', async (signal) => {
    const aws = await localAws({ durations: { creating: 60_000 } })
    const running = aws.start()
    await until(() => running.printed().includes('endpoint: Creating'))
    const killedAt = running.kill(signal)
    const step = await running.ended
    const message = expectCancelled(step, killedAt)
    expect(message).toContain(`The run was cancelled by ${signal}; the endpoint churn was Creating at the last look.`)
    expect(message).toContain('SageMaker carries on with the rollout.')
    expect(message).toContain('aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn')
    expect(step.outputs).toMatchObject({
      'endpoint-status': 'Creating',
      'endpoint-arn': expect.stringMatching(/:endpoint\/churn$/),
      'requested-endpoint-config-name': expect.stringMatching(/^churn-/),
      changed: 'false',
    })
    expect(step.stdout).toContain('::group::Rollout')
    expect(step.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])
  })

  test.concurrent('the next run joins, and reports as if it had started it', async () => {
    const aws = await localAws({ durations: { creating: 1500 } })
    const running = aws.start()
    await until(() => running.printed().includes('endpoint: Creating'))
    running.kill('SIGINT')
    await running.ended
    const next = await aws.step()
    expect(next.outputs).toMatchObject({ result: 'created', changed: 'true' })
    expect(next.changes).not.toContain('CreateEndpoint')
  })
})

describe('while a call that only looks hangs', () => {
  test.concurrent.each([
    ['DescribeEndpoint', 'the first look'],
    ['BatchGetImage', "the look at the image's digest"],
    ['HeadObject', "the look at the artifact's ETag"],
  ])('%s, %s', async (operation) => {
    const aws = await localAws()
    aws.emulator.script.weather({ operation, fault: 'hang' })
    const running = aws.start()
    await called(aws, operation)
    const killedAt = running.kill('SIGINT')
    const step = await running.ended
    expect(expectCancelled(step, killedAt)).toContain('This run had not started a rollout.')
    expect(step.changes).toEqual([])
  })

  test.concurrent('DescribeEndpoint, in the middle of a rollout', async () => {
    const aws = await localAws()
    aws.emulator.script.weather({ operation: 'DescribeEndpoint', nth: [2, 99], fault: 'hang' })
    const running = aws.start()
    await called(aws, 'DescribeEndpoint', 2)
    const killedAt = running.kill('SIGTERM')
    expect(expectCancelled(await running.ended, killedAt)).toContain('SageMaker carries on with the rollout.')
  })
})

describe('while a call that changes something hangs', () => {
  const cancelDuring = async (operation: string, fault: 'hang' | 'hang-after-effect'): Promise<AwsStepResult> => {
    const aws = await deployed()
    aws.emulator.script.weather({ operation, fault })
    const running = aws.start({ inputs: V2 })
    await called(aws, operation)
    const killedAt = running.kill('SIGINT')
    const step = await running.ended
    const message = expectCancelled(step, killedAt)
    expect(message).toContain(`${operation} had been sent; whether it took effect is not known.`)
    expect(step.stdout).toMatch(new RegExp(`${operation} \\S+: sent, but not confirmed\n`))
    expect(step.summary).toContain(`${operation} had been sent`)
    return step
  }

  test.concurrent('CreateModel: its outcome is unknown', async () => {
    const { changes, stdout } = await cancelDuring('CreateModel', 'hang')
    expect(changes).toEqual([])
    expect(stdout).toContain('This run had not started a rollout.')
  })

  test.concurrent('UpdateEndpoint, which was carried out: so is whether there is a rollout', async () => {
    const { changes, stdout } = await cancelDuring('UpdateEndpoint', 'hang-after-effect')
    expect(changes).toContain('UpdateEndpoint')
    expect(stdout).not.toMatch(/had not started a rollout|carries on with the rollout|nothing uses now/)
  })
})

test.concurrent('the signals that follow the first do not cut the report short', async () => {
  const aws = await localAws()
  // An answer that is waited for leaves the time for them.
  aws.emulator.script.weather({ operation: 'CreateModel', fault: 'hang' })
  const running = aws.start()
  await called(aws, 'CreateModel')
  const killedAt = running.kill('SIGINT')
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) {
    await sleep(100)
    running.kill(signal)
  }
  expect(expectCancelled(await running.ended, killedAt)).toContain('The run was cancelled by SIGINT')
})

describe('while nobody answers who was asked for credentials', () => {
  const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined }

  test.concurrent('a program', async () => {
    const folder = temporaryFolder()
    const asked = join(folder, 'asked')
    writeFileSync(join(folder, 'config'), `[profile slow]\ncredential_process = sh -c "touch ${asked}; exec sleep 5"\n`)
    const aws = await localAws()
    const running = aws.start({
      env: { ...NO_KEYS, AWS_CONFIG_FILE: join(folder, 'config'), AWS_PROFILE: 'slow' },
    })
    await until(() => existsSync(asked))
    const killedAt = running.kill('SIGINT')
    // All is said, and the program still runs.
    await until(() => running.printed().includes('::error'))
    running.kill('SIGTERM')
    expectCancelled(await running.ended, killedAt)
    expect(aws.requests).toEqual([])
  })

  test.concurrent('a server', async () => {
    const aws = await localAws()
    const silent = await silentServer()
    const running = aws.start({ env: { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${silent.url}/credentials` } })
    await silent.asked
    const killedAt = running.kill('SIGTERM')
    expectCancelled(await running.ended, killedAt)
    silent.close()
    expect(aws.requests).toEqual([])
  })
})

async function silentServer() {
  const server = http.createServer()
  const asked = new Promise((resolve) => server.once('request', resolve))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
