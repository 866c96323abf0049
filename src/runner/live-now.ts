import type { Report, VariantSummary } from '../deployment/report.ts'
import { value } from './change-table.ts'
import { table } from './markdown.ts'

/** The variants that serve at the end of a run, one a row. */
export function liveBlocks({ variants }: Report): readonly string[] {
  if (variants.length === 0) return []
  const total = variants.reduce((sum, { currentWeight = 0 }) => sum + currentWeight, 0)
  const columns: readonly (readonly [string, (variant: VariantSummary) => string | undefined])[] = [
    ['Variant', ({ name }) => value(name)],
    // A single variant has all of the traffic.
    ['Weight', ({ currentWeight }) => (variants.length === 1 ? undefined : weight(currentWeight, total))],
    ['Runs on', hosting],
    ['Model', ({ modelName }) => (modelName === undefined ? undefined : value(modelName))],
    ['Image', ({ images }) => images.map((image) => value(repository(image))).join(' ') || undefined],
  ]
  const filled = columns.filter(([, cell]) => variants.some((variant) => cell(variant) !== undefined))
  return [
    '### Live now',
    table(
      filled.map(([head]) => head),
      variants.map((variant) => filled.map(([, cell]) => cell(variant) ?? '–')),
    ),
  ]
}

/** What all variants together run on, as Markdown, e.g. "2 × `ml.m5.large`"; nothing where that is not known. */
export function runsOn({ variants }: Report): string | undefined {
  const texts = variants.flatMap((variant) => hosting(variant) ?? [])
  return texts.length === 0 ? undefined : texts.join(' + ')
}

/** Instances that are billed by the hour, used or not; serverless variants have none. */
export function instancesOf({ variants }: Report): readonly string[] {
  return variants.flatMap(({ currentInstanceCount, desiredInstanceCount, instanceType, pools }) => {
    if (pools !== undefined) return pools.map((pool) => `${pool.instances} × ${pool.instanceType}`)
    const count = currentInstanceCount ?? desiredInstanceCount
    if (count === undefined || count === 0) return []
    return instanceType === undefined ? [] : [`${count} × ${instanceType}`]
  })
}

function hosting(variant: VariantSummary): string | undefined {
  const { instanceType, pools, serverless } = variant
  if (serverless !== undefined) return serverlessText(serverless)
  if (pools !== undefined && pools.length > 0) {
    return pools.map((pool) => `${pool.instances} × ${value(pool.instanceType)}`).join(', ')
  }
  const count = instances(variant)
  if (instanceType === undefined)
    return count === undefined ? undefined : `${count} instance${count === '1' ? '' : 's'}`
  return count === undefined ? value(instanceType) : `${count} × ${value(instanceType)}`
}

function serverlessText({ memoryMb, maxConcurrency }: NonNullable<VariantSummary['serverless']>): string {
  const limits = [
    ...(memoryMb === undefined ? [] : [`${memoryMb} MB`]),
    ...(maxConcurrency === undefined ? [] : [`${maxConcurrency} at once`]),
  ]
  return ['serverless', ...limits].join(', ')
}

function instances({
  currentInstanceCount: current,
  desiredInstanceCount: desired,
}: VariantSummary): string | undefined {
  if (current === undefined || desired === undefined || current === desired) return (current ?? desired)?.toString()
  return `${current} of ${desired}`
}

function weight(current: number | undefined, total: number): string | undefined {
  if (current === undefined) return undefined
  return total === 0 ? String(current) : `${current} (${Math.round((current / total) * 100)} %)`
}

/** An image without its registry, which is the same for all. */
function repository(image: string): string {
  return image.replace(/^[^/]+\.dkr\.ecr[^/]*\//, '')
}
