import type { ContainerDefinition, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { Container, type Startup } from './container.ts'
import { Ecr } from '../side/ecr.ts'
import { variantsOf } from '../hosting/endpoint-configs.ts'
import type { Deployed } from '../hosting/endpoint-state.ts'
import { type Fleet, type Readiness, pingFailure, startFailure } from '../hosting/fleet.ts'
import { parseImage } from '../side/image-name.ts'
import { type Logs, endpointLogGroup } from '../side/logs.ts'
import { downloadModelData } from './model-data.ts'
import type { Invocation, ModelAnswer } from '../hosting/invocation.ts'
import type { S3 } from '../side/s3.ts'

export interface FleetsOptions {
  /** Local folders with a `serve` program, by `repository` or `repository:tag`. */
  readonly programs: Readonly<Record<string, string>>
  readonly startupMs: number
  /** The containers that a model runs. */
  readonly contents: (modelName: string) => readonly ContainerDefinition[]
  readonly ecr: Ecr
  readonly s3: S3
  readonly logs: Logs
}

interface Member {
  readonly variant: string
  readonly container: Container
}

/** Starts local programs in place of containers, and remembers them, so that none outlives the emulator. */
export class ContainerFleets {
  readonly #options: FleetsOptions
  readonly #running = new Set<Container>()
  #instances = 0

  constructor(options: FleetsOptions) {
    this.#options = options
  }

  /** The fleet of a deployment; `undefined`: none of its images is mapped. */
  launch(endpointName: string, deployed: Deployed): Fleet | undefined {
    const members = variantsOf(deployed.config).flatMap((variant) => this.#start(endpointName, variant) ?? [])
    if (members.length === 0) return undefined
    return new ContainerFleet(members, (container) => {
      container.stop()
      this.#running.delete(container)
    })
  }

  /** Ends every process. */
  close(): void {
    for (const container of this.#running) container.stop()
    this.#running.clear()
  }

  #start(endpointName: string, variant: ProductionVariant): Member | undefined {
    const [mapped] = this.#options.contents(variant.ModelName ?? '').flatMap((definition) => {
      const program = this.#programOf(definition)
      return program === undefined ? [] : [{ definition, program }]
    })
    if (mapped === undefined) return undefined
    const name = variant.VariantName ?? ''
    const { s3, logs, startupMs } = this.#options
    const stream = `${name}/${this.#instanceId()}`
    const container = new Container({
      program: mapped.program,
      environment: mapped.definition.Environment ?? {},
      download: (folder) => downloadModelData(mapped.definition, s3, folder),
      log: (line) => {
        logs.write(endpointLogGroup(endpointName), stream, [line])
      },
      startupMs,
    })
    this.#running.add(container)
    return { variant: name, container }
  }

  #programOf({ Image }: ContainerDefinition): string | undefined {
    if (Image === undefined) return undefined
    const { programs, ecr } = this.#options
    const { repository } = parseImage(Image)
    const keys = [...ecr.tagsOf(Image).map((tag) => `${repository}:${tag}`), repository]
    return keys.map((key) => programs[key]).find((program) => program !== undefined)
  }

  #instanceId(): string {
    this.#instances += 1
    return `i-${Ecr.digest(`instance ${this.#instances}`).slice('sha256:'.length, 'sha256:'.length + 17)}`
  }
}

/** The containers of one deployment. */
class ContainerFleet implements Fleet {
  readonly ready: Promise<Readiness>
  readonly #members: readonly Member[]
  readonly #end: (container: Container) => void
  #readiness: Readiness | undefined

  constructor(members: readonly Member[], end: (container: Container) => void) {
    this.#members = members
    this.#end = end
    this.ready = this.#start()
  }

  get readiness(): Readiness | undefined {
    return this.#readiness
  }

  invoke(variantName: string, invocation: Invocation): Promise<ModelAnswer> {
    const member = this.#members.find((each) => each.variant === variantName)
    if (member !== undefined) return member.container.invoke(invocation)
    return Promise.resolve({ status: 500, contentType: 'text/plain', body: `No container for variant ${variantName}` })
  }

  stop(): void {
    for (const { container } of this.#members) this.#end(container)
  }

  async #start(): Promise<Readiness> {
    const startups = await Promise.all(this.#members.map(({ container }) => container.started))
    const [failure] = startups.flatMap((startup, index) =>
      startup.kind === 'ready' ? [] : wordsFor(startup, this.#members[index]?.variant ?? ''),
    )
    this.#readiness = failure === undefined ? {} : { failure }
    return this.#readiness
  }
}

const wordsFor = (startup: Exclude<Startup, { kind: 'ready' }>, variant: string): string => {
  if (startup.kind === 'refused') return startup.words
  return startup.kind === 'unhealthy' ? pingFailure(variant) : startFailure(variant)
}
