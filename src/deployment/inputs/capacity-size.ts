import type { CapacitySize } from '@aws-sdk/client-sagemaker'
import { readCount } from './count.ts'
import { accept, refuse } from './read.ts'
import type { Reader } from './read.ts'

/** Shares of the capacity, in percent, that SageMaker takes for one step of a rollout. */
export const SHARES = {
  canary: { least: 1, most: 50 },
  linear: { least: 10, most: 50 },
  rolling: { least: 5, most: 50 },
} as const

/** A reader of the size of one step: a share of the capacity within these limits (`10%`), or a number of instances (`2`). */
export function readCapacitySize({
  least,
  most,
}: {
  readonly least: number
  readonly most: number
}): Reader<CapacitySize> {
  const accepted = `${least}% to ${most}% of the capacity, or a number of instances`
  return (text) => {
    const [, share] = /^(\d+)\s*%$/.exec(text) ?? []
    if (share !== undefined) {
      const value = Number(share)
      if (value < least) return refuse('is too small', accepted)
      return value > most ? refuse('is too large', accepted) : accept({ Type: 'CAPACITY_PERCENT', Value: value })
    }
    const count = readCount(text)
    if (count.ok) return accept({ Type: 'INSTANCE_COUNT', Value: count.value })
    const [, likely] = /^(\d+)(?:[.,]0+)?\s*(?:percent|per cent|pct)?$/i.exec(text) ?? []
    return refuse(
      'is neither a percentage nor a number of instances',
      accepted,
      likely === undefined ? undefined : `${likely}%`,
    )
  }
}
