import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { deploy } from '../../../../src/deployment/deploy.ts'
import { systemClock } from '../../../../src/deployment/clock.ts'
import { Emulator } from '../../../../emulator/emulator.ts'
import { REPOSITORY, ROLE, specificationOf } from '../../../fixtures/scenario.ts'
import { connectAs, useEnvironment } from '../../aws/environment.ts'
import { expectTold } from './told.ts'

// Containers that really run, and really fail, on the wall clock; everything goes over HTTP.

/** A server that answers `GET /ping` with this status, at this port. */
const server = (status: number, port: string, log: string) => `
require('node:http').createServer((request, response) => {
  console.log('10.32.0.2 - - "GET ' + request.url + ' HTTP/1.1" ${status} 0')
  response.statusCode = ${status}
  response.end()
}).listen(${port}, '127.0.0.1', () => console.log(${log}))
`
const SAGEMAKERS_PORT = "Number(process.env['SAGEMAKER_BIND_TO_PORT'])"

interface Image {
  /** The file that is started, and what is in it; without, there is nothing to start. */
  readonly serve?: readonly [name: string, source: string]
  readonly told: readonly (string | RegExp)[]
}

const SILENCE = 'There is no log of this rollout by variant AllTraffic'

const IMAGES: Readonly<Record<string, Image>> = {
  crashing: {
    serve: [
      'serve.mjs',
      `console.error("Traceback (most recent call last):\\nModuleNotFoundError: No module named 'torch'"); process.exit(1)`,
    ],
    told: [
      'Python does not find the module `torch` in the container.',
      /Container log AllTraffic\/i-[0-9a-f]+: ModuleNotFoundError: No module named 'torch'/,
    ],
  },
  'badly-written': {
    serve: ['serve', '#!/bin/sh\nexec gunicorn-that-is-not-there\n'],
    told: [/The cause is not known|did not answer `GET \/ping`/, 'Read the container’s last log lines'],
  },
  'without-serve': {
    told: ['The container could not be started at all', SILENCE],
  },
  unhealthy: {
    serve: ['serve.js', server(503, SAGEMAKERS_PORT, "'ready'")],
    told: ['The server answers `GET /ping` with status 503, where SageMaker wants 200.'],
  },
  'elsewhere-listening': {
    serve: ['serve.js', server(200, '0', "'Listening at: http://127.0.0.1:5000 (7)'")],
    told: ['The server listens on http://127.0.0.1:5000.', '`0.0.0.0:8080`'],
  },
}

let root: string
let close: () => Promise<void>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diagnosis-'))
  for (const [name, { serve }] of Object.entries(IMAGES)) {
    await mkdir(join(root, name))
    if (serve === undefined) continue
    const [file, source] = serve
    await writeFile(join(root, name, file), source)
    await chmod(join(root, name, file), 0o755)
  }
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

afterEach(() => close())

async function deployImage(repository: string, modelDataUrl?: string) {
  const emulator = new Emulator({
    durations: { creating: 1, updating: 1, deleting: 1 },
    containers: Object.fromEntries(Object.keys(IMAGES).map((name) => [name, join(root, name)])),
    containerStartupMs: 700,
  })
  emulator.ecr.push(repository, '1')
  const listening = await emulator.listen()
  close = () => listening.close()
  useEnvironment({ AWS_ENDPOINT_URL: listening.url, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' })
  const specification = specificationOf({
    pollIntervalMs: 50,
    preflight: false,
    models: [
      {
        key: 'model',
        baseName: 'churn',
        request: {
          PrimaryContainer: {
            Image: `${REPOSITORY.replace('/churn', `/${repository}`)}:1`,
            ...(modelDataUrl === undefined ? {} : { ModelDataUrl: modelDataUrl }),
          },
          ExecutionRoleArn: ROLE,
        },
      },
    ],
  })
  const verdict = await deploy(specification, {
    aws: connectAs({}),
    clock: systemClock,
    signal: new AbortController().signal,
    report: () => undefined,
    conceal: () => undefined,
    provenance: {},
    nonce: 'nonce',
    random: () => 0,
  })
  if (!('failure' in verdict)) throw new Error(`The deployment ended as ${verdict.result}.`)
  const { what, why, evidence = [], remedies } = verdict.failure
  return [what, why, ...evidence, ...remedies].join('\n')
}

describe('an image that', () => {
  test.each(Object.entries(IMAGES))('is %s', async (name, { told }) => {
    const text = await deployImage(name)
    expect(text).toContain('The endpoint churn could not be created: it is Failed.')
    expectTold(text, told)
  })

  test('gets no model, since that was deleted', async () => {
    const text = await deployImage('unhealthy', 's3://models/churn/model.tar.gz')
    expect(text).toContain('SageMaker could not download the model artifact to the instance')
    expect(text).toContain('s3://models/churn/model.tar.gz')
    expect(text).toContain(SILENCE)
  })
})
