import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { create } from 'tar'
import { Emulator } from '../../../emulator/emulator.ts'
import { endpointLogGroup } from '../../../emulator/side/logs.ts'
import { isRunning } from './is-running.ts'

/** Real processes on the real clock: the only slow tests of the emulator. */

const pingWords =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

/** Tells what it got, and starts a process of its own, whose id it tells, too. */
const goodProgram = `#!${process.execPath}
const { spawn } = require('node:child_process')
const { readFileSync } = require('node:fs')
const child = spawn('sleep', ['600'])
const { PATH: _path, SAGEMAKER_BIND_TO_PORT, PORT, SM_MODEL_DIR, MODEL_DIR: _dir, ...rest } = process.env
console.log('serving ' + JSON.stringify(rest))
require('node:http').createServer(async (request, response) => {
  if (request.url === '/ping') return response.end()
  let body = ''
  for await (const chunk of request) body += chunk
  if (body === 'fail') { response.statusCode = 500; return response.end('exploded') }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ weights: readFileSync(SM_MODEL_DIR + '/weights.txt', 'utf8'), body, pids: [process.pid, child.pid] }))
}).listen(Number(SAGEMAKER_BIND_TO_PORT))
`

let root: string
let artifact: Buffer
let emulator: Emulator

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'emulator-test-'))
  const program = async (folder: string, name: string, source: string) => {
    await mkdir(join(root, folder))
    await writeFile(join(root, folder, name), source)
    await chmod(join(root, folder, name), 0o755)
  }
  await program('good', 'serve', goodProgram)
  await program('dying', 'serve.mjs', "console.error('ImportError: no torch'); process.exit(1)")
  await program('mute', 'serve.js', 'setInterval(() => undefined, 1000)')
  await mkdir(join(root, 'empty'))
  await writeFile(join(root, 'weights.txt'), 'trained')
  await create({ gzip: true, cwd: root, file: join(root, 'model.tar.gz') }, ['weights.txt'])
  artifact = await readFile(join(root, 'model.tar.gz'))
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

afterEach(() => {
  emulator.close()
})

/** An emulator with a model and a config for each program, all called as the program. */
const start = (containerStartupMs = 20_000) => {
  const programs = ['good', 'dying', 'mute', 'empty']
  emulator = new Emulator({
    durations: { creating: 1, updating: 3, deleting: 1 },
    containers: Object.fromEntries(programs.map((name) => [name, join(root, name)])),
    containerStartupMs,
  })
  emulator.s3.put('models', 'model.tar.gz', artifact)
  for (const name of programs) model(name, name)
}

const model = (name: string, program: string, ModelDataUrl = 's3://models/model.tar.gz') => {
  emulator.seed.model({
    ModelName: name,
    PrimaryContainer: {
      Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/${program}:1`,
      ModelDataUrl,
      Environment: { GREETING: 'hello' },
    },
  })
  emulator.seed.endpointConfig(name)
}

const settled = async (name = 'churn') => {
  for (;;) {
    const told = emulator.endpoint(name)
    if (!/^(Creating|Updating|Deleting)$/.test(told?.EndpointStatus ?? '')) return told
    await pause(10)
  }
}

const roll = async (EndpointConfigName: string) => {
  const operation = emulator.endpoint('churn') === undefined ? 'CreateEndpoint' : 'UpdateEndpoint'
  emulator.call('sagemaker', operation, { EndpointName: 'churn', EndpointConfigName })
  return await settled()
}

const invoke = async (body = 'question') => {
  const told = await emulator.runtime.invoke('churn', { body: Buffer.from(body), headers: {} })
  return JSON.parse(Buffer.from(told.body).toString()) as { weights: string; body: string; pids: number[] }
}

/** What the containers of the endpoint have printed, once they have printed something. */
const printed = async () => {
  const lines = () => emulator.logs.lines(endpointLogGroup('churn'))
  for (let waited = 0; waited < 3000 && lines().length === 0; waited += 10) await pause(10)
  return lines()
}

const ended = async (pids: readonly number[]) => {
  for (let waited = 0; waited < 3000 && pids.some(isRunning); waited += 20) await pause(20)
  return !pids.some(isRunning)
}

describe('a container that answers', () => {
  it('serves with the artifact and the environment of its model, and no other', async () => {
    start()
    expect(await roll('good')).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: 'good' })
    expect(await invoke()).toMatchObject({ weights: 'trained', body: 'question' })
    await expect(invoke('fail')).rejects.toMatchObject({
      name: 'ModelError',
      message: expect.stringContaining('exploded'),
    })
    expect(await printed()).toEqual(['serving {"GREETING":"hello"}'])
  })

  it('is found by the digest of its tag, too', async () => {
    start()
    const digest = emulator.ecr.push('tagged', '1')
    emulator.close()
    emulator = new Emulator({ durations: { creating: 1 }, containers: { 'tagged:1': join(root, 'good') } })
    emulator.s3.put('models', 'model.tar.gz', artifact)
    emulator.ecr.push('tagged', '1', { digest })
    const Image = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/tagged@${digest}`
    emulator.seed.model({ ModelName: 'm', PrimaryContainer: { Image, ModelDataUrl: 's3://models/model.tar.gz' } })
    emulator.seed.endpointConfig('m')
    expect(await roll('m')).toMatchObject({ EndpointStatus: 'InService' })
    expect(await invoke()).toMatchObject({ weights: 'trained' })
  })

  it('gives way to the next, and ends with the endpoint', async () => {
    start()
    model('better', 'good')
    await roll('good')
    const { pids: first } = await invoke()
    await roll('better')
    const { pids: second } = await invoke()
    expect(second).not.toEqual(first)
    expect(await ended(first)).toBe(true)
    emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' })
    expect(await settled()).toBeUndefined()
    expect(await ended(second)).toBe(true)
  })

  it('ends with the emulator', async () => {
    start()
    await roll('good')
    const { pids } = await invoke()
    emulator.close()
    expect(await ended(pids)).toBe(true)
  })
})

describe('a container that does not', () => {
  it('fails a new endpoint, and leaves its last words', async () => {
    start()
    expect(await roll('dying')).toMatchObject({ EndpointStatus: 'Failed', FailureReason: pingWords })
    expect(await printed()).toEqual(['ImportError: no torch'])
    await expect(invoke()).rejects.toThrow('Endpoint churn of account 123456789012 not found.')
  })

  it('fails a new endpoint when it never answers', async () => {
    start(200)
    expect(await roll('mute')).toMatchObject({ EndpointStatus: 'Failed', FailureReason: pingWords })
  })

  it('rolls an update back, and the old one still serves', async () => {
    start()
    await roll('good')
    const before = await invoke()
    expect(await roll('dying')).toMatchObject({
      EndpointStatus: 'InService',
      EndpointConfigName: 'good',
      FailureReason: pingWords,
    })
    expect(await invoke()).toEqual(before)
  })

  it('has no program', async () => {
    start()
    expect((await roll('empty'))?.FailureReason).toBe(
      "CannotStartContainerError. Please ensure the model container for variant AllTraffic starts correctly when invoked with 'docker run <image> serve'",
    )
  })

  it('has no data', async () => {
    start()
    model('nothing', 'good', 's3://models/nothing.tar.gz')
    expect((await roll('nothing'))?.FailureReason).toMatch(
      /^Failed to download model data for container "container_1" from URL: "s3:\/\/models\/nothing\.tar\.gz"\./,
    )
  })
})
