import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'
import type { Reading } from './reading.ts'

/** Lenient, since AWS opens regions and partitions faster than actions are released: `eusc-de-east-1`, `us-isob-east-1`. */
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/

/** Where a region may come from besides the input; the variables that the AWS CLI and configure-aws-credentials set. */
export interface RegionVariables {
  readonly AWS_REGION?: string | undefined
  readonly AWS_DEFAULT_REGION?: string | undefined
}

/** The region of every call: the input, then `AWS_REGION`, then `AWS_DEFAULT_REGION`. An empty variable is one not set. */
export function parseRegion(reading: Reading, env: RegionVariables): string | undefined {
  if (reading.given('aws-region')) return reading.read('aws-region', readRegion)
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const) {
    const text = env[variable]?.trim() ?? ''
    if (text === '') continue
    const read = readRegion(text)
    if (read.ok) return read.value
    const inVariable = `(from the environment variable ${variable})`
    for (const refusal of read.refusals) {
      reading.refuse('aws-region', { ...refusal, wrong: `${inVariable} ${refusal.wrong}` }, text)
    }
    return undefined
  }
  reading.require(
    'aws-region',
    'no region is set: neither the input nor AWS_REGION nor AWS_DEFAULT_REGION',
    'run aws-actions/configure-aws-credentials before this step, or set the input, for example to eu-west-1',
  )
  return undefined
}

function readRegion(text: string): Read<string> {
  if (REGION.test(text)) return accept(text)
  return refuse('is not an AWS region', 'the code of a region, such as eu-west-1', likelyRegion(text))
}

/** `EU_WEST_1`, `eu-west-1a` (an availability zone), `eu-west1`. */
function likelyRegion(text: string): string | undefined {
  const spelt = text.toLowerCase().replaceAll(/[\s_]+/g, '-')
  const likely = spelt.replace(/(?<=[a-z])(?=\d+$)/, '-').replace(/(?<=-\d+)[a-z]$/, '')
  return REGION.test(likely) ? likely : undefined
}
