import type { Aws } from '../../../../src/aws/aws.ts'
import type { Specification } from '../../../../src/deployment/specification.ts'
import { type RunOptions, type RunResult, Scenario, specificationOf } from '../../../fixtures/scenario.ts'
import { connectAs, endWithTest, useEnvironment } from '../../aws/environment.ts'

/** What one test of a cause needs. */
export interface Wired {
  readonly scenario: Scenario
  /** Deploys as the action does, without its preflight: what that would find, AWS is to say. */
  readonly run: (specification?: Partial<Specification>, options?: RunOptions) => Promise<RunResult>
}

/** A scenario whose logs and alarms are read as the action reads them: by the SDK's clients, over HTTP. All else is in process. */
export async function wired(): Promise<Wired> {
  const scenario = new Scenario()
  const listening = await scenario.emulator.listen()
  endWithTest(() => void listening.close())
  useEnvironment({ AWS_ENDPOINT_URL: listening.url, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' })
  const overHttp = connectAs({ clock: scenario.clock })
  const aws: Partial<Aws> = {
    containerLogs: (where, signal) => overHttp.containerLogs(where, signal),
    alarms: (names, signal) => overHttp.alarms(names, signal),
  }
  return {
    scenario,
    run: (overrides = {}, options = {}) =>
      scenario.run(specificationOf({ preflight: false, ...overrides }), { aws, ...options }),
  }
}
