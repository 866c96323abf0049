import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals'

const example = resolve('examples/iris')

interface Model {
  readonly version: string
  readonly classes: readonly string[]
  readonly accuracy: number
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-model-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Trains in a copy of the example. Takes the version and what to make of the data file. */
async function train(name: string, version: string, edit = (data: string) => data): Promise<string> {
  const workspace = join(folder, name)
  await cp(join(example, 'train.mjs'), join(workspace, 'train.mjs'))
  await writeFile(join(workspace, 'iris.csv'), edit(await readFile(join(example, 'iris.csv'), 'utf8')))
  const { code, said } = await run('train.mjs', { MODEL_VERSION: version }, workspace)
  if (code !== 0) throw new Error(said)
  return join(workspace, 'model')
}

describe('the data', () => {
  it('is the whole iris data set, as Fisher published it', async () => {
    const rows = (await readFile(join(example, 'iris.csv'), 'utf8')).trimEnd().split('\n').slice(1)
    const kinds = rows.map((row) => row.split(',')[4])
    expect(rows).toHaveLength(150)
    for (const kind of ['setosa', 'versicolor', 'virginica']) expect(kinds.filter((k) => k === kind)).toHaveLength(50)
    // The two rows that the widespread copy of the UCI repository has wrong.
    expect(rows[34]).toBe('4.9,3.1,1.5,0.2,setosa')
    expect(rows[37]).toBe('4.9,3.6,1.4,0.1,setosa')
  })
})

describe('train.mjs', () => {
  it('learns to tell flowers apart that it has not seen, and gives the same bytes every time', async () => {
    const [one, two] = await Promise.all([train('one', 'v1'), train('two', 'v1')])
    const bytes = await readFile(join(one, 'model.json'), 'utf8')
    expect(await readFile(join(two, 'model.json'), 'utf8')).toBe(bytes)

    const model = JSON.parse(bytes) as Model
    expect(model).toMatchObject({ version: 'v1', classes: ['setosa', 'versicolor', 'virginica'] })
    expect(model.accuracy).toBeGreaterThanOrEqual(0.9)
  })

  it('writes no model when it has not learned enough', async () => {
    await expect(train('nonsense', 'v1', withoutMeaning)).rejects.toThrow('not good enough')
    await expect(readFile(join(folder, 'nonsense', 'model', 'model.json'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('serve', () => {
  let container: ChildProcess
  let url: string
  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    container = spawn(process.execPath, [join(example, 'serve')], {
      env: { MODEL_DIR: await train('served', 'v7'), SAGEMAKER_BIND_TO_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (container.stdout !== null) await once(container.stdout, 'data')
  })
  afterAll(() => {
    container.kill('SIGKILL')
  })

  const invoke = (body: string, type: string) =>
    fetch(`${url}/invocations`, { method: 'POST', body, headers: { 'content-type': type } })

  it('is healthy once the model is loaded', async () => {
    expect((await fetch(`${url}/ping`)).status).toBe(200)
  })

  test.each([
    ['text/csv', '5.1,3.5,1.4,0.2\n6.9,3.1,5.6,2.3\n'],
    ['text/csv; charset=utf-8', '5.1,3.5,1.4,0.2\r\n6.9,3.1,5.6,2.3'],
    ['application/json', '{"instances": [[5.1, 3.5, 1.4, 0.2], [6.9, 3.1, 5.6, 2.3]]}'],
  ])('predicts what comes as %s', async (type, body) => {
    const answer = await invoke(body, type)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      model: 'v7',
      predictions: [
        { class: 'setosa', probability: expect.any(Number) },
        { class: 'virginica', probability: expect.any(Number) },
      ],
    })
  })

  test.each([
    ['5.1,3.5,1.4', 'text/csv', 400, 'every row needs 4 numbers'],
    ['5.1,3.5,1.4,', 'text/csv', 400, 'every row needs 4 numbers'],
    ['', 'text/csv', 400, 'every row needs 4 numbers'],
    ['{}', 'application/json', 400, 'every row needs 4 numbers'],
    ['null', 'application/json', 400, 'every row needs 4 numbers'],
    ['{"instances": [["5.1", 3.5, 1.4, 0.2]]}', 'application/json', 400, 'every row needs 4 numbers'],
    ['{', 'application/json', 400, 'not JSON'],
    ['<x/>', 'text/xml', 415, "'text/xml' is not understood"],
  ])('answers %j as %s with %i', async (body, type, status, message) => {
    const answer = await invoke(body, type)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ error: expect.stringContaining(message) })
  })

  it('serves nothing else', async () => {
    expect((await fetch(`${url}/`)).status).toBe(404)
  })

  it('ends at once, and cleanly, when it is told to', async () => {
    container.kill('SIGTERM')
    expect(await once(container, 'exit')).toEqual([0, null])
  })

  it('dies on start, with a readable trace, when the model is not where it should be', async () => {
    const { code, said } = await run(join(example, 'serve'), { MODEL_DIR: join(folder, 'nowhere') })
    expect(code).toBe(1)
    expect(said).toContain('ENOENT: no such file or directory')
    expect(said).toContain(join('nowhere', 'model.json'))
  })
})

describe('smoke-test.mjs', () => {
  let runtime: Server
  let asked: string[] = []
  let kinds: readonly string[] = []
  beforeAll(async () => {
    runtime = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      request.resume()
      response.end(
        JSON.stringify({ model: 'v7', predictions: kinds.map((kind) => ({ class: kind, probability: 0.9 })) }),
      )
    })
    await once(runtime.listen(0, '127.0.0.1'), 'listening')
  })
  afterAll(() => {
    runtime.close()
  })

  const smokeTest = (variables: Readonly<Record<string, string>>) =>
    run(join(example, 'smoke-test.mjs'), {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(runtime.address() as AddressInfo).port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'y',
      ...variables,
    })

  test.each([
    ['passes', ['setosa', 'versicolor', 'virginica'], 'v7', 0, 'iris answers with model v7'],
    ['fails on a wrong answer', ['setosa', 'versicolor', 'setosa'], 'v7', 1, 'WRONG, it is virginica'],
    ['fails on another version', ['setosa', 'versicolor', 'virginica'], 'v8', 1, 'version v8 should answer'],
  ])('%s', async (_what, predicted, version, code, said) => {
    asked = []
    kinds = predicted
    const result = await smokeTest({ ENDPOINT: 'iris', MODEL_VERSION: version })
    expect(result.said).toContain(said)
    expect(result.code).toBe(code)
    expect(asked).toEqual(['POST /endpoints/iris/invocations'])
  })

  it('fails without an endpoint', async () => {
    expect(await smokeTest({})).toMatchObject({ code: 1 })
  })
})

/** Runs a Node program with nothing in its environment but `env`; takes down all that it prints. */
async function run(
  program: string,
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [program], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((done) => {
    child.on('close', done)
  })
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, said: stdout + stderr }
}

/** Gives every flower the kind of its digits modulo three: there is nothing to learn. */
function withoutMeaning(data: string): string {
  return data.replaceAll(/^([\d.]+,){4}\w+$/gm, (row) =>
    row.replace(/\w+$/, `kind-${Number(row.replaceAll(/\D/g, '')) % 3}`),
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
