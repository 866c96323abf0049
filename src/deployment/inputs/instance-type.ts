import type { ProductionVariantInstanceType } from '@aws-sdk/client-sagemaker'
import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

/** `ml.m5.large`, `ml.p6-b200.48xlarge` */
const INSTANCE_TYPE = /^ml\.[a-z][a-z\d]*(?:-[a-z\d]+)*\.[a-z\d]+$/
const KNOWN_SIZE = /^(?:nano|micro|small|medium|large|metal|\d*xlarge)$/

const accepted = 'an instance type of SageMaker, ml.<family>.<size>, such as ml.m5.large'

/**
 * An instance type by its shape. There is no list of types: AWS adds to it all the time, and refuses what it does not know
 * before anything is created on the endpoint.
 */
export function readInstanceType(text: string): Read<ProductionVariantInstanceType> {
  if (!hasShape(text)) return refuse('is not an instance type of SageMaker', accepted, likelyType(text))
  const size = text.slice(text.lastIndexOf('.') + 1)
  if (KNOWN_SIZE.test(size)) return accept(text)
  return accept(text, 'has a size that is not known here; sizes are called large, xlarge, 2xlarge and so on')
}

/** The SDK's type lists the types of its day; the API's is open. */
function hasShape(text: string): text is ProductionVariantInstanceType {
  return INSTANCE_TYPE.test(text)
}

/** `m5.large`, `ML.M5.LARGE`, `ml-m5-large`, `ml_m5_large`, `ml.m5.2x-large` */
function likelyType(text: string): string | undefined {
  const spelt = text.toLowerCase().replaceAll(/\s+/g, '')
  const [, family, size] =
    /^(?:ml[._-])?([a-z]+\d[a-z\d]*(?:-[a-z]+\d+)?)[._-](\d*x-?large|large|medium|small|metal)$/.exec(spelt) ?? []
  if (family === undefined || size === undefined) return undefined
  return `ml.${family}.${size.replace('x-l', 'xl')}`
}
