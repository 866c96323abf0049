import { isDeepStrictEqual } from 'node:util'
import type { ProductionVariant, ProductionVariantServerlessConfig } from '@aws-sdk/client-sagemaker'
import { contradict, refuseShown } from './contradiction.ts'
import { readCount } from './count.ts'
import { readInstanceType } from './instance-type.ts'
import type { Reading } from './reading.ts'
import { readResourceName } from './resource-name.ts'
import type { InputName } from './table.ts'

/** A variant as the endpoint config has it, which may leave anything out. */
export type GivenVariant = Partial<ProductionVariant>

/** The scalar inputs, and the one structure, that fill what the one production variant leaves out. */
export const VARIANT_INPUTS = ['instance-type', 'initial-instance-count', 'variant-name', 'serverless-config'] as const

interface Filling {
  /** The input `serverless-config`, as far as it could be read. */
  readonly serverless: Partial<ProductionVariantServerlessConfig> | undefined
  /** The path of the variant, with the input's name. */
  readonly place: string
  /** Whether the endpoint config does not say in any way what hosts the variant. */
  readonly isUnhosted: boolean
}

/** The one production variant, with the scalar inputs where it leaves something out. */
export function filledVariant(reading: Reading, variant: GivenVariant, filling: Filling): GivenVariant {
  const VariantName = reading.read('variant-name', readResourceName)
  refuseOther(reading, 'variant-name', VariantName, variant.VariantName, `${filling.place}.VariantName`)
  const filled = { VariantName, ...variant, ...capacityOf(reading, variant, filling) }
  const InitialInstanceCount = countOf(reading, filled, variant, filling.place)
  return { ...filled, ...(InitialInstanceCount === undefined ? {} : { InitialInstanceCount }) }
}

function refuseOther(reading: Reading, input: InputName, value: unknown, given: unknown, place: string): void {
  const isOther = value !== undefined && given !== undefined && value !== given
  if (isOther && reading.given(input)) contradict(reading, input, place)
}

/** What hosts the variant: instances of one type, of several, or none. */
function capacityOf(reading: Reading, variant: GivenVariant, { serverless, place, isUnhosted }: Filling): GivenVariant {
  const { InstanceType, InstancePools, ServerlessConfig } = variant
  const type = reading.read('instance-type', readInstanceType)
  refuseOther(reading, 'instance-type', type, InstanceType, `${place}.InstanceType`)
  refuseOther(reading, 'instance-type', type, InstancePools, `${place}.InstancePools`)
  refuseOther(reading, 'instance-type', type, ServerlessConfig, `${place}.ServerlessConfig`)
  if (reading.given('serverless-config')) {
    if (reading.given('instance-type')) contradict(reading, 'instance-type', 'serverless-config')
    const rivals = { InstanceType, InstancePools }
    for (const [member, value] of Object.entries(rivals)) {
      if (value !== undefined) contradict(reading, 'serverless-config', `${place}.${member}`)
    }
    const isOther = ServerlessConfig !== undefined && !isDeepStrictEqual(serverless, ServerlessConfig)
    if (isOther && serverless !== undefined) contradict(reading, 'serverless-config', `${place}.ServerlessConfig`)
    return serverless === undefined ? {} : { ServerlessConfig: wholeServerlessConfig(serverless) }
  }
  if (!isUnhosted) return {}
  reading.require('instance-type', 'needed to host the model', 'set it to an instance type, such as ml.m5.large')
  return type === undefined ? {} : { InstanceType: type }
}

function wholeServerlessConfig(given: Partial<ProductionVariantServerlessConfig>): ProductionVariantServerlessConfig {
  const { MemorySizeInMB, MaxConcurrency, ...rest } = given
  return { ...rest, MemorySizeInMB, MaxConcurrency }
}

/** The number of instances: what the variant says, then the input, then one, where there are instances at all. */
function countOf(reading: Reading, filled: GivenVariant, variant: GivenVariant, place: string): number | undefined {
  const count = reading.read('initial-instance-count', readCount)
  const isGiven = reading.given('initial-instance-count')
  if (isGiven && filled.ServerlessConfig !== undefined) {
    refuseShown(
      reading,
      'initial-instance-count',
      'is of instances, but the variant is serverless',
      'it with an instance type only',
    )
    return undefined
  }
  refuseOther(reading, 'initial-instance-count', count, variant.InitialInstanceCount, `${place}.InitialInstanceCount`)
  if (variant.InitialInstanceCount !== undefined || isGiven) return variant.InitialInstanceCount ?? count
  if (filled.ServerlessConfig !== undefined || count === undefined) return undefined
  // The least that managed scaling is allowed to go down to is where it begins.
  return Math.max(count, filled.ManagedInstanceScaling?.MinInstanceCount ?? 0)
}
