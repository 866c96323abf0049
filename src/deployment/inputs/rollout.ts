import type { Alarm, BlueGreenUpdatePolicy, CapacitySize, DeploymentConfig } from '@aws-sdk/client-sagemaker'
import type { EndpointConfigRequest } from '../specification.ts'
import { readAlarms } from './alarms.ts'
import { readCapacitySize, SHARES } from './capacity-size.ts'
import { readChoice } from './choice.ts'
import { contradict, refuseShown } from './contradiction.ts'
import { formatDuration, readDuration } from './duration.ts'
import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'
import type { Reading } from './reading.ts'
import { executionLimit, rolloutWaits } from './rollout-waits.ts'
import type { Structures } from './structure-inputs.ts'

/** How the rollout goes, and how long it waits of its own accord. */
export interface Rollout {
  /** Absent: as SageMaker does it, all at once. */
  readonly deploymentConfig?: DeploymentConfig
  readonly ownWaitsMs: number
}

/** How an update shifts traffic. */
export const STRATEGIES = ['all-at-once', 'canary', 'linear', 'rolling'] as const
type Stepped = Exclude<(typeof STRATEGIES)[number], 'all-at-once'>

const SHORTHAND = ['deployment-strategy', 'step-size', 'step-interval', 'rollback-alarms'] as const
/** The first one that is given is the one to be warned of. */
const ROLLOUT_INPUTS = ['deployment-config', 'deployment-strategy', 'rollback-alarms'] as const
const SECOND = 1000
const HOUR = 3_600_000

/** The rollout: the shorthand of four inputs, or `deployment-config` in the API's shape. */
export async function parseRollout(
  reading: Reading,
  { deploymentConfig: checked }: Structures,
  endpointConfig: EndpointConfigRequest | undefined,
): Promise<Rollout> {
  const isWhole = reading.given('deployment-config')
  if (isWhole) refuseShorthand(reading)
  if (isServerless(reading, endpointConfig)) {
    refuseAll(reading)
    return { ownWaitsMs: 0 }
  }
  const deploymentConfig = isWhole ? checked?.value : await parseShorthand(reading)
  if (deploymentConfig === undefined) return { ownWaitsMs: 0 }
  if (endpointConfig !== undefined) {
    const input = ROLLOUT_INPUTS.find((name) => reading.given(name)) ?? 'deployment-config'
    for (const warning of fallbacks(deploymentConfig, endpointConfig)) reading.warn(input, warning)
  }
  return { deploymentConfig, ownWaitsMs: ownWaits(reading, deploymentConfig, instancesOf(endpointConfig)) * SECOND }
}

function refuseShorthand(reading: Reading): void {
  for (const name of SHORTHAND) if (reading.usable(name)) contradict(reading, name, 'deployment-config')
}

function isServerless(reading: Reading, endpointConfig: EndpointConfigRequest | undefined): boolean {
  const variants = endpointConfig?.ProductionVariants ?? []
  return reading.given('serverless-config') || variants.some(({ ServerlessConfig }) => ServerlessConfig !== undefined)
}

/** Guardrails are for instances: real-time and asynchronous endpoints. */
function refuseAll(reading: Reading): void {
  for (const name of [...SHORTHAND, 'deployment-config' as const]) {
    if (!reading.usable(name)) continue
    refuseShown(reading, name, 'is not possible with a serverless variant', 'it with variants of instances only')
  }
}

async function parseShorthand(reading: Reading): Promise<DeploymentConfig | undefined> {
  const strategy = reading.read('deployment-strategy', readChoice(STRATEGIES))
  const alarms = await reading.readLines('rollback-alarms', readAlarms)
  const seconds = reading.read('step-interval', readSeconds)
  if (strategy === undefined || strategy === 'all-at-once') return allAtOnce(reading, strategy, seconds, alarms)
  const { least, most } = SHARES[strategy]
  const size = reading.read('step-size', readCapacitySize(SHARES[strategy]))
  const why = `needed with deployment-strategy ${strategy}`
  reading.require('step-size', why, `set it to ${least}% to ${most}%, or to a number of instances`)
  reading.require('step-interval', why, 'set it to the time between two steps, such as 5m')
  if (size === undefined || seconds === undefined) return undefined
  return { ...stepped(strategy, size, seconds), ...rollback(alarms) }
}

/** `all-at-once`, said or meant by alarms alone: the interval is how long the new fleet is watched by them. */
function allAtOnce(
  reading: Reading,
  strategy: 'all-at-once' | undefined,
  seconds: number | undefined,
  alarms: readonly Alarm[] | undefined,
): DeploymentConfig | undefined {
  const isGiven = reading.given('deployment-strategy')
  const isWatched = reading.given('rollback-alarms')
  if (!isGiven) requireStrategy(reading, isWatched)
  else if (strategy !== undefined) refuseSteps(reading, isWatched)
  if (isWatched && (strategy !== undefined || !isGiven)) {
    reading.require(
      'step-interval',
      'needed with rollback-alarms, as the time for which they watch the new instances',
      'set it to a duration, such as 10m',
    )
  }
  if (strategy === undefined && !isWatched) return undefined
  const policy: BlueGreenUpdatePolicy = {
    TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: seconds ?? 0 },
  }
  return { BlueGreenUpdatePolicy: policy, ...rollback(alarms) }
}

function requireStrategy(reading: Reading, isWatched: boolean): void {
  const needs = (['step-size', 'step-interval'] as const).filter((name) => reading.given(name))
  // With alarms alone, the interval is that of all-at-once.
  const open = isWatched ? needs.filter((name) => name === 'step-size') : needs
  if (open.length === 0) return
  reading.require('deployment-strategy', `needed with ${open.join(' and ')}`, 'set it to canary, linear or rolling')
}

function refuseSteps(reading: Reading, isWatched: boolean): void {
  if (reading.usable('step-size')) {
    const accepted = 'it with canary, linear or rolling only'
    refuseShown(reading, 'step-size', 'is the size of a step, but deployment-strategy is all-at-once', accepted)
  }
  if (reading.usable('step-interval') && !isWatched) {
    const wrong = 'is a time between steps or for alarms to watch, and there are neither'
    refuseShown(reading, 'step-interval', wrong, 'it with rollback-alarms, or with canary, linear or rolling')
  }
}

function readSeconds(text: string): Read<number> {
  const read = readDuration(0, HOUR)(text)
  if (!read.ok) return read
  return read.value % SECOND === 0
    ? accept(read.value / SECOND)
    : refuse('is not of whole seconds', `a duration of whole seconds up to ${formatDuration(HOUR)}`)
}

function stepped(strategy: Stepped, size: CapacitySize, WaitIntervalInSeconds: number): DeploymentConfig {
  switch (strategy) {
    case 'canary':
      return blueGreen({ Type: 'CANARY', WaitIntervalInSeconds, CanarySize: size })
    case 'linear':
      return blueGreen({ Type: 'LINEAR', WaitIntervalInSeconds, LinearStepSize: size })
    case 'rolling':
      return { RollingUpdatePolicy: { MaximumBatchSize: size, WaitIntervalInSeconds } }
  }
}

function blueGreen(
  TrafficRoutingConfiguration: BlueGreenUpdatePolicy['TrafficRoutingConfiguration'],
): DeploymentConfig {
  return { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration } }
}

function rollback(alarms: readonly Alarm[] | undefined): DeploymentConfig {
  return alarms === undefined ? {} : { AutoRollbackConfiguration: { Alarms: [...alarms] } }
}

/** The instances that the largest variant begins with. */
function instancesOf(endpointConfig: EndpointConfigRequest | undefined): number {
  const counts = (endpointConfig?.ProductionVariants ?? []).map(
    ({ InitialInstanceCount, ManagedInstanceScaling }) =>
      InitialInstanceCount ?? ManagedInstanceScaling?.MinInstanceCount ?? 1,
  )
  return Math.max(1, ...counts)
}

/** In seconds; refuses what SageMaker would not let end. */
function ownWaits(reading: Reading, config: DeploymentConfig, instances: number): number {
  const waits = rolloutWaits(config, instances)
  const limit = executionLimit(config)
  if (waits < limit) return waits
  const [own, most] = [formatDuration(waits * SECOND), formatDuration(limit * SECOND)]
  const wrong = `makes the rollout wait for ${own}, but SageMaker lets it take less than ${most}`
  if (reading.given('deployment-config')) {
    const accepted = 'fewer or shorter waits, or a longer MaximumExecutionTimeoutInSeconds (28800 at most)'
    reading.blame('deployment-config', { kind: 'refused', path: '', wrong, accepted })
  } else {
    refuseShown(reading, 'step-interval', wrong, 'a shorter interval, or larger steps')
  }
  return limit
}

/** Where SageMaker does something else than it is told, in silence, or may refuse what it is told. */
function fallbacks(config: DeploymentConfig, { ProductionVariants = [] }: EndpointConfigRequest): readonly string[] {
  const warnings: string[] = []
  const types = ProductionVariants.flatMap(({ InstanceType, InstancePools = [] }) =>
    [InstanceType, ...InstancePools.map((pool) => pool.InstanceType)].filter((type) => type !== undefined),
  )
  if (isStepped(config) && types.some((type) => type.startsWith('ml.inf1.'))) {
    warnings.push('SageMaker rolls out all at once, without baking, on instances of type Inf1, whatever it is told')
  }
  const counts = ProductionVariants.flatMap(({ InitialInstanceCount }) => InitialInstanceCount ?? [])
  const { size, shares } = stepOf(config)
  const outside = counts.find((count) => size?.Type === 'INSTANCE_COUNT' && isOutside(size, count, shares))
  if (outside !== undefined) {
    const range = `${shares.least}% to ${shares.most}%`
    warnings.push(`a step is ${range} of a variant's instances, and one begins with ${outside}`)
  }
  if (config.RollingUpdatePolicy === undefined) return warnings
  if (ProductionVariants.length > 1) warnings.push('SageMaker does not update endpoints of several variants in batches')
  else if (counts[0] === 1)
    warnings.push('an update in batches needs two instances at least, and a variant begins with one')
  return warnings
}

function isOutside({ Value = 0 }: CapacitySize, count: number, { least, most }: Shares): boolean {
  const share = (Value / count) * 100
  return share < least || share > most
}

interface Shares {
  readonly least: number
  readonly most: number
}

/** The size of one step, and the shares of the fleet that are accepted for it. */
function stepOf({ BlueGreenUpdatePolicy, RollingUpdatePolicy }: DeploymentConfig): {
  readonly size: CapacitySize | undefined
  readonly shares: Shares
} {
  const { CanarySize, LinearStepSize } = BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? {}
  if (RollingUpdatePolicy !== undefined) return { size: RollingUpdatePolicy.MaximumBatchSize, shares: SHARES.rolling }
  return LinearStepSize === undefined
    ? { size: CanarySize, shares: SHARES.canary }
    : { size: LinearStepSize, shares: SHARES.linear }
}

function isStepped({ BlueGreenUpdatePolicy, RollingUpdatePolicy }: DeploymentConfig): boolean {
  const { Type, WaitIntervalInSeconds = 0 } = BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? {}
  return (
    RollingUpdatePolicy !== undefined || (Type !== undefined && (Type !== 'ALL_AT_ONCE' || WaitIntervalInSeconds > 0))
  )
}
