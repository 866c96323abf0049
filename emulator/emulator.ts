import type {
  ContainerDefinition,
  CreateEndpointConfigInput,
  CreateModelInput,
  DescribeEndpointOutput,
} from '@aws-sdk/client-sagemaker'
import { type Account, type ArnCase, accountIn, arnOf } from './service/arns.ts'
import { Alarms } from './side/alarms.ts'
import { AutoScaling } from './side/auto-scaling.ts'
import { Carrier } from './service/carrier.ts'
import { Consistency } from './script/consistency.ts'
import { ContainerFleets } from './container/container-fleets.ts'
import { type ControlPlane, controlPlane } from './hosting/control-plane.ts'
import { type Durations, realDurations } from './durations.ts'
import { Ecr } from './side/ecr.ts'
import type { EndpointHistory } from './hosting/endpoint-history.ts'
import { describeState } from './hosting/endpoint-state.ts'
import { type InProcessClients, inProcessClient } from './wire/in-process-client.ts'
import { Iam } from './side/iam.ts'
import { Incidents } from './script/incidents.ts'
import { Journal } from './service/journal.ts'
import { Logs } from './side/logs.ts'
import { Outcomes } from './script/outcomes.ts'
import { Permissions } from './script/permissions.ts'
import { Quotas } from './side/quotas.ts'
import { EmulatorError, type ResourceKind } from './service/refusal.ts'
import { Runtime } from './hosting/runtime.ts'
import { S3 } from './side/s3.ts'
import { sageMaker } from './hosting/sagemaker.ts'
import { type Script, scriptOf } from './script/script.ts'
import { Seed } from './script/seed.ts'
import { type Listening, listen } from './wire/server.ts'
import { Timeline } from './service/timeline.ts'
import { Vpc } from './side/vpc.ts'
import { Weather } from './script/weather.ts'
import { wireRouter } from './wire/router.ts'
import type { WireRequest, WireResponse } from './wire/message.ts'

export { EmulatorError } from './service/refusal.ts'

/** What a role with SageMaker permissions alone may not do. */
const sideActions = [
  'ecr:*',
  's3:*',
  'logs:*',
  'application-autoscaling:*',
  'cloudwatch:*',
  'iam:GetRole',
  'servicequotas:*',
  'ec2:*',
]

const defaultStartupMs = 30_000

export interface EmulatorOptions {
  /** Milliseconds since the epoch; the wall clock if left out. */
  readonly now?: () => number
  readonly region?: string
  readonly account?: string
  /** Whether ARNs hold names as they were given, or in lower case; `preserved` if left out. */
  readonly arnCase?: ArnCase
  readonly durations?: Partial<Durations>
  /** Draws from [0, 1), for storms. */
  readonly random?: () => number
  /** Whether the caller's role may use other services than SageMaker at all. `open` if left out. */
  readonly sideServices?: 'open' | 'denied'
  /** Local folders with a `serve` program, by `repository` or `repository:tag`. Needs the wall clock. */
  readonly containers?: Readonly<Record<string, string>>
  /** How long a local program may take to answer its first health check, in ms; 30 000 if left out. */
  readonly containerStartupMs?: number
}

/** A SageMaker on this machine. Nothing in it has a timer: its state is a function of `now`. */
export class Emulator {
  readonly where: Account
  readonly journal = new Journal()
  readonly script: Script
  readonly seed: Seed
  readonly incidents: Incidents
  readonly ecr: Ecr
  readonly s3: S3
  readonly logs: Logs
  readonly alarms: Alarms
  readonly iam: Iam
  readonly vpc: Vpc
  readonly runtime: Runtime
  /** Takes a request off the wire, in whichever AWS protocol, and gives the answer. */
  readonly handle: (request: WireRequest) => Promise<WireResponse>
  readonly #timeline: Timeline
  readonly #plane: ControlPlane
  readonly #fleets: ContainerFleets
  readonly #carrier: Carrier

  constructor(options: EmulatorOptions = {}) {
    const consistency = new Consistency()
    const outcomes = new Outcomes()
    this.where = accountIn(
      options.region ?? 'eu-west-1',
      options.account ?? '123456789012',
      options.arnCase ?? 'preserved',
    )
    this.#timeline = new Timeline(options.now ?? Date.now)
    const weather = new Weather(options.random ?? Math.random)
    const permissions = new Permissions(options.sideServices === 'denied' ? sideActions : [])
    this.ecr = new Ecr(this.where, this.#timeline)
    this.s3 = new S3(this.where, this.#timeline, (permission) => permissions.allows(permission))
    this.logs = new Logs(this.where, this.#timeline)
    this.iam = new Iam(this.where, this.#timeline)
    this.vpc = new Vpc(this.where)
    this.alarms = new Alarms(this.where, this.#timeline, (alarm) => {
      this.#plane.lifecycle.tripped(alarm)
    })
    const scaling = new AutoScaling({
      where: this.where,
      timeline: this.#timeline,
      alarms: this.alarms,
      allows: (permission) => permissions.allows(permission),
      variant: (endpoint, name) =>
        this.#plane.history
          .get(endpoint)
          ?.live.config.ProductionVariants?.find(({ VariantName }) => VariantName === name),
    })
    this.#plane = controlPlane({
      where: this.where,
      timeline: this.#timeline,
      durations: { ...realDurations, ...options.durations },
      outcomes,
      scaling,
      alarms: this.alarms,
      consistency,
      launch: (endpointName, deployed) => this.#fleets.launch(endpointName, deployed),
      prove: (container, model) => {
        this.#refuseMissing(container, model)
      },
      resolveImage: (image) => this.ecr.resolve(image),
    })
    this.script = scriptOf(weather, permissions, consistency, outcomes, this.#plane.tags, scaling)
    this.#fleets = new ContainerFleets({
      programs: options.containers ?? {},
      startupMs: options.containerStartupMs ?? defaultStartupMs,
      contents: (modelName) => this.#plane.models.contents(modelName),
      ecr: this.ecr,
      s3: this.s3,
      logs: this.logs,
    })
    this.runtime = new Runtime(this.where, this.#plane.history, this.#plane.lifecycle)
    this.#carrier = new Carrier({
      where: this.where,
      timeline: this.#timeline,
      weather,
      permissions,
      journal: this.journal,
      services: {
        sagemaker: sageMaker(this.#plane),
        ecr: this.ecr.service,
        s3: this.s3.service,
        logs: this.logs.service,
        'application-autoscaling': scaling.service,
        cloudwatch: this.alarms.service,
        iam: this.iam.service,
        ec2: this.vpc.service,
        servicequotas: new Quotas(this.where, (instanceType) => outcomes.limitOf(instanceType)).service,
      },
    })
    this.handle = wireRouter(this.where, this.#carrier, this.runtime, this.ecr)
    this.seed = new Seed(this.#plane, this.#timeline)
    this.incidents = new Incidents(this.#plane.history, this.#plane.lifecycle)
  }

  /**
   * Somebody else's request: it meets no weather, no missing permission and no lag, and the journal's filters leave it out.
   *
   * @param service `sagemaker`, `ecr`, `s3`, `logs`, `application-autoscaling`, `cloudwatch`, `iam`, `ec2` or `servicequotas`
   * @param operation as the API spells it: `DeleteModel`
   * @param input in the SDK's shape
   * @throws EmulatorError AWS's refusal
   */
  call(service: string, operation: string, input: unknown): object {
    const reply = this.#carrier.carry(service, operation, input, 'other')
    if (reply.kind === 'error') throw reply.error
    return reply.kind === 'output' ? reply.output : {}
  }

  /** A client for the code under test, in the shape of the SDK's. */
  client<Name extends keyof InProcessClients>(service: Name): InProcessClients[Name]
  client(): InProcessClients['sagemaker']
  client(service: keyof InProcessClients = 'sagemaker'): InProcessClients[keyof InProcessClients] {
    return inProcessClient(service, (name, operation, input) => this.#carrier.carry(name, operation, input, 'caller'))
  }

  /**
   * Puts the emulator on a port of this machine; 0: any that is free. Closing ends the containers, too.
   *
   * @example const { url, close } = await emulator.listen()
   */
  async listen(port = 0): Promise<Listening> {
    const server = await listen(this.handle, port)
    this.ecr.listenAt(server.url)
    return {
      url: server.url,
      close: async () => {
        this.close()
        await server.close()
      },
    }
  }

  /** Ends every process that stands for a container. */
  close(): void {
    this.#fleets.close()
  }

  /**
   * Has something happen at `at` (ms since the epoch), between what SageMaker does by then and what it does later. That AWS
   * refuses it is the rival's own affair: an `EmulatorError` goes nowhere.
   *
   * @example emulator.schedule(t + 90_000, () => emulator.call('sagemaker', 'DeleteEndpoint', { EndpointName: 'churn' }))
   */
  schedule(at: number, run: () => void): void {
    this.#timeline.at(at, () => {
      try {
        run()
      } catch (error) {
        if (!(error instanceof EmulatorError)) throw error
      }
    })
  }

  /** The endpoint as it really is now, as DescribeEndpoint would tell it; `undefined`: there is none. */
  endpoint(name: string): DescribeEndpointOutput | undefined {
    const state = this.#settled().history.get(name)
    return state === undefined ? undefined : describeState(state)
  }

  /** Names of all endpoints. */
  get endpoints(): readonly string[] {
    return this.#settled()
      .history.all()
      .map((state) => state.name)
  }

  /** Names of all endpoint configs. */
  get endpointConfigs(): readonly string[] {
    return this.#settled().configRegistry.names()
  }

  /** Names of all models. */
  get models(): readonly string[] {
    return this.#settled().modelRegistry.names()
  }

  /** What a model was created with; `undefined`: there is none. */
  model(name: string): CreateModelInput | undefined {
    return this.#settled().modelRegistry.get(name)?.definition
  }

  /** What an endpoint config was created with; `undefined`: there is none. */
  endpointConfig(name: string): CreateEndpointConfigInput | undefined {
    return this.#settled().configRegistry.get(name)?.definition
  }

  /** The tags of a resource: `tags('endpoint', 'churn')`. */
  tags(kind: ResourceKind, name: string): Readonly<Record<string, string>> {
    return this.#settled().tags.of(arnOf(this.where, kind, name))
  }

  /** Every status that the endpoint had, with the config that was live in it, in the order of time; at last `gone`. */
  statuses(name: string): ReturnType<EndpointHistory['statuses']> {
    return this.#settled().history.statuses(name)
  }

  /** SageMaker's own look, by the execution role, at that role and at what lies in a bucket or repository that the emulator knows. */
  #refuseMissing({ Image, ModelDataUrl, ModelDataSource }: ContainerDefinition, model: CreateModelInput): void {
    this.iam.refuseUnassumable(model.ExecutionRoleArn)
    if (Image !== undefined) this.ecr.refuseUnusable(Image, model.ExecutionRoleArn)
    const url = ModelDataUrl ?? ModelDataSource?.S3DataSource?.S3Uri
    if (url !== undefined) this.s3.refuseMissingModelData(url, model.ExecutionRoleArn)
  }

  #settled(): ControlPlane {
    this.#timeline.settle()
    return this.#plane
  }
}
