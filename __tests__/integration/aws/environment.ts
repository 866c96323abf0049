import { afterEach } from '@jest/globals'
import type { Clock } from '../../../src/deployment/clock.ts'
import type { Aws } from '../../../src/aws/aws.ts'
import { connect, type ConnectOptions } from '../../../src/aws/connect.ts'
import { type Answer, type ScriptedServer, serve } from './scripted-server.ts'

const original = { ...process.env }
const ended: (() => void)[] = []

afterEach(() => {
  for (const end of ended.splice(0)) end()
  for (const name of Object.keys(process.env)) if (!(name in original)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, original)
})

/** For this test, what the SDK finds in its environment: nothing of the machine's own, and what is given. */
export function useEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env))
    if (/^AWS_(?!SDK_JS)/.test(name)) Reflect.deleteProperty(process.env, name)
  const nowhere = { AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent' }
  Object.assign(process.env, nowhere, { AWS_EC2_METADATA_DISABLED: 'true' }, variables)
}

/** A clock that does not wait, and tells how long it was asked to. */
export interface HastyClock extends Clock {
  readonly sleeps: number[]
}

const hastyClock = (): HastyClock => {
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => Date.now(),
    sleep: async (ms) => {
      sleeps.push(ms)
    },
  }
}

export interface Connected {
  readonly aws: Aws
  readonly server: ScriptedServer
  readonly clock: HastyClock
}

/** Ends something with the test. */
export const endWithTest = (end: () => void): void => {
  ended.push(end)
}

/** As the action connects, but for what is given; ends with the test. */
export function connectAs(options: Partial<ConnectOptions>): Aws {
  const userAgent = { name: 'deploy-sagemaker-endpoint', version: '1.2.3' }
  const aws = connect({ region: 'eu-west-1', userAgent, env: {}, ...options })
  endWithTest(() => {
    aws.destroy()
  })
  return aws
}

/** Serves these answers as all of AWS; ends with the test. */
export async function serveAws(...answers: readonly [Answer, ...Answer[]]): Promise<ScriptedServer> {
  const server = await serve(...answers)
  useEnvironment({ AWS_ENDPOINT_URL: server.url, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' })
  endWithTest(() => {
    server.close()
  })
  return server
}

/** Connects to a server with these answers. */
export async function connectTo(...answers: readonly [Answer, ...Answer[]]): Promise<Connected> {
  const server = await serveAws(...answers)
  const clock = hastyClock()
  return { aws: connectAs({ clock }), server, clock }
}
