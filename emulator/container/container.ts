import { type ChildProcess, spawn } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { containerGuard } from './guard.ts'
import type { Invocation, ModelAnswer } from '../hosting/invocation.ts'

export interface ContainerOptions {
  /** A folder with a program `serve`, `serve.js` or `serve.mjs`. */
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
  /** Puts the model's data into a folder. */
  readonly download: (folder: string) => Promise<void>
  /** Takes every line that the program prints. */
  readonly log: (line: string) => void
  /** How long it may take to answer its first health check, in milliseconds. */
  readonly startupMs: number
}

/** How a container came up. `refused` carries AWS's words for model data that cannot be had. */
export type Startup =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unhealthy' }
  /** The image has no `serve`. */
  | { readonly kind: 'not-startable' }
  | { readonly kind: 'refused'; readonly words: string }

const betweenPings = 50

/** One process that stands for a container: it answers `GET /ping` and `POST /invocations` on a port of its own. */
export class Container {
  readonly started: Promise<Startup>
  readonly #options: ContainerOptions
  #guard: ChildProcess | undefined
  #origin = ''
  #over = false
  #stopped = false

  constructor(options: ContainerOptions) {
    this.#options = options
    this.started = this.#start()
  }

  async invoke({ body, headers }: Invocation): Promise<ModelAnswer> {
    try {
      const response = await fetch(`${this.#origin}/invocations`, {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
        signal: AbortSignal.timeout(60_000),
      })
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? 'application/octet-stream',
        body: new Uint8Array(await response.arrayBuffer()),
      }
    } catch (error) {
      return { status: 500, contentType: 'text/plain', body: `No answer from the container: ${String(error)}` }
    }
  }

  /** Ends the process and all that it started. */
  stop(): void {
    this.#stopped = true
    this.#guard?.stdin?.end()
  }

  async #start(): Promise<Startup> {
    const folder = await mkdtemp(join(tmpdir(), 'sagemaker-container-'))
    const startup = await this.#prepare(folder)
    if (startup === undefined) return await this.#becomesHealthy()
    await rm(folder, { recursive: true, force: true })
    return startup
  }

  /** Gets the program running; else tells why not. */
  async #prepare(folder: string): Promise<Startup | undefined> {
    const model = join(folder, 'model')
    await mkdir(model)
    try {
      await this.#options.download(model)
    } catch (error) {
      return { kind: 'refused', words: error instanceof Error ? error.message : String(error) }
    }
    const command = await commandOf(this.#options.program)
    if (command === undefined) return { kind: 'not-startable' }
    const port = await freePort()
    if (this.#stopped) return { kind: 'unhealthy' }
    this.#origin = `http://127.0.0.1:${port}`
    this.#run(command, folder, {
      ...this.#options.environment,
      SAGEMAKER_BIND_TO_PORT: String(port),
      PORT: String(port),
      SM_MODEL_DIR: model,
      MODEL_DIR: model,
    })
    return undefined
  }

  /** The program sees nothing of the emulator's own environment but where programs are. */
  #run(command: readonly string[], folder: string, environment: Readonly<Record<string, string>>): void {
    const guard = spawn(process.execPath, ['-e', containerGuard, '--', folder, ...command], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#guard = guard
    this.#pass(guard.stdout)
    this.#pass(guard.stderr)
    // Ending the pipe to a guard that is gone already is no fault.
    guard.stdin.on('error', () => undefined)
    // Not `exit`: the last words come before `close`.
    for (const event of ['error', 'close']) {
      guard.once(event, () => {
        this.#over = true
      })
    }
  }

  #pass(output: Readable): void {
    createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', this.#options.log)
  }

  async #becomesHealthy(): Promise<Startup> {
    const deadline = Date.now() + this.#options.startupMs
    while (!this.#over && !this.#stopped && Date.now() < deadline) {
      if (await this.#ping(deadline)) return { kind: 'ready' }
      await pause(betweenPings)
    }
    return { kind: 'unhealthy' }
  }

  async #ping(deadline: number): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(Math.max(1, deadline - Date.now()))
      const response = await fetch(`${this.#origin}/ping`, { signal })
      await response.arrayBuffer()
      return response.status === 200
    } catch {
      return false
    }
  }
}

const commandOf = async (folder: string): Promise<readonly string[] | undefined> => {
  for (const name of ['serve', 'serve.js', 'serve.mjs']) {
    const path = resolve(folder, name)
    const mode = name === 'serve' ? constants.X_OK : constants.R_OK
    const there = await access(path, mode).then(
      () => true,
      () => false,
    )
    if (there) return name === 'serve' ? [path] : [process.execPath, path]
  }
  return undefined
}

const freePort = (): Promise<number> =>
  new Promise((give, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') give(address.port)
        else fail(new Error('No port to be had'))
      })
    })
  })
