import { Emulator } from '../../emulator/emulator.ts'
import { VirtualClock } from '../../emulator/virtual-clock.ts'
import { connect } from '../../src/aws/connect.ts'
import { deploy } from '../../src/deployment/deploy.ts'
import { parse } from '../../src/deployment/parse.ts'
import { describeProblem } from '../../src/deployment/problem.ts'
import { type DeploymentEvent, emptyReport, fold } from '../../src/deployment/report.ts'
import { Secrets } from '../../src/deployment/secrets.ts'
import { harmlessText } from '../../src/runner/harmless-text.ts'
import { renderSummary } from '../../src/runner/summary.ts'

/** A step's inputs, as a workflow gives them. */
export type Inputs = Readonly<Record<string, string>>

const STARTS_AT = Date.UTC(2026, 9, 5, 9, 0, 0)
const DAY = 24 * 3_600_000

/** About what AWS takes to answer. */
const LATENCIES: Readonly<Partial<Record<DeploymentEvent['type'], number>>> = {
  started: 900,
  planned: 1_400,
  writing: 700,
}

/** All that the SDK takes from its environment, so that nothing of this machine's own is used. */
const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_CONFIG_FILE: '/nonexistent',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}

/** An emulated AWS over HTTP, a clock that only waits move, and the action's own routine: the same every time. */
export class Stage {
  readonly clock = new VirtualClock(STARTS_AT)
  readonly emulator = new Emulator({ now: this.clock.now })
  #runs = 0

  /**
   * Runs the step as the action does, a day after the one before.
   *
   * @returns the job summary that it writes
   * @throws Error if the inputs are refused
   */
  async run(inputs: Inputs): Promise<string> {
    this.#runs += 1
    const raw = Object.entries(inputs).map(([name, value]) => [name, { value, source: 'step' as const }])
    const parsed = await parse(Object.fromEntries(raw), { env: {} })
    if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
    const { specification, variables } = parsed
    const secrets = new Secrets(specification, variables)

    let report = emptyReport
    const server = await this.emulator.listen()
    const restore = setEnvironment({ ...CREDENTIALS, AWS_ENDPOINT_URL: server.url })
    const userAgent = { name: 'deploy-sagemaker-endpoint', version: '0' }
    const aws = connect({ region: specification.region, userAgent, env: {}, clock: this.clock })
    try {
      await deploy(specification, {
        aws,
        clock: this.clock,
        signal: new AbortController().signal,
        report: (event: DeploymentEvent) => {
          report = fold(report, event)
          this.clock.advance(LATENCIES[event.type] ?? 0)
        },
        conceal: (values) => {
          secrets.add(values)
        },
        provenance: {
          repository: 'octo/churn',
          sha: 'ffac537e6cbbf934b08745a378932722df287a53',
          ref: 'refs/heads/main',
          runId: String(18_000_000_000 + this.#runs),
          runAttempt: '1',
        },
        nonce: `00000000-0000-4000-8000-${String(this.#runs).padStart(12, '0')}`,
        random: () => 0,
      })
    } finally {
      aws.destroy()
      restore()
      await server.close()
    }
    this.clock.advance(DAY)
    return renderSummary(report, { harmless: harmlessText(secrets) })
  }
}

/** Sets these of the process's variables, and takes all others away that AWS's SDK would read; the answer puts them back. */
function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('AWS_'))
  const clear = () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name)
  }
  clear()
  Object.assign(process.env, variables)
  return () => {
    clear()
    Object.assign(process.env, Object.fromEntries(own))
  }
}
