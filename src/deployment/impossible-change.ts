import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { Cause } from './cause.ts'
import { type Desired, variantsOf } from './desired.ts'
import type { Inspection } from './inspection.ts'

type Impossible = Extract<Cause, { readonly kind: 'impossible' }>

/** Pure: what AWS refuses to change on a live endpoint, if this is such a change: better known before any write. */
export function impossibleChange(desired: Desired, { live, scaling }: Inspection): Impossible | undefined {
  if (live?.config.kind !== 'found') return undefined
  const wanted = desired.endpointConfig.request
  if (live.config.value.AsyncInferenceConfig !== undefined && wanted.AsyncInferenceConfig === undefined) {
    return { kind: 'impossible', change: 'async-to-synchronous' }
  }
  const scaled = scaling?.kind === 'found' ? scaling.value : []
  for (const before of variantsOf(live.config.value)) {
    const after = variantsOf(wanted).find(({ VariantName }) => VariantName === before.VariantName)
    const change = changeOf(before, after, scaled.includes(before.VariantName ?? ''))
    if (change !== undefined) return { kind: 'impossible', change, variantName: before.VariantName }
  }
  return undefined
}

function changeOf(before: ProductionVariant, after: ProductionVariant | undefined, isScaled: boolean) {
  if (isScaled && (after === undefined || after.InstanceType !== before.InstanceType)) return 'scaled-variant'
  if (after === undefined) return undefined
  if (before.ServerlessConfig === undefined && after.ServerlessConfig !== undefined) return 'real-time-to-serverless'
  if (before.ModelName !== undefined && after.ModelName === undefined) return 'model-to-components'
  return undefined
}

interface Explanation {
  readonly why: (variantName: string) => string
  readonly remedies: (where: {
    readonly endpointName: string
    readonly region: string
    readonly variantName: string
  }) => readonly string[]
}

const ANOTHER_ENDPOINT = 'Deploy to another `endpoint-name` and move the traffic there; or delete this endpoint first.'

/** What AWS refuses, and the way out. */
export const IMPOSSIBLE_CHANGES: Readonly<Record<Impossible['change'], Explanation>> = {
  'async-to-synchronous': {
    why: () =>
      'Its live config has an AsyncInferenceConfig and the inputs have none: asynchronous inference cannot be removed from an endpoint.',
    remedies: () => ['Keep `AsyncInferenceConfig` in `endpoint-config`.', ANOTHER_ENDPOINT],
  },
  'real-time-to-serverless': {
    why: (variantName) =>
      `Variant ${variantName} runs on instances and would become serverless; only the way back is possible.`,
    remedies: () => [ANOTHER_ENDPOINT],
  },
  'model-to-components': {
    why: (variantName) => `Variant ${variantName} serves a model and would become one for inference components.`,
    remedies: () => [ANOTHER_ENDPOINT],
  },
  'scaled-variant': {
    why: (variantName) =>
      `Variant ${variantName} is a scalable target of Application Auto Scaling: its instance type cannot be changed, nor can it be removed, as long as it is one.`,
    remedies: ({ endpointName, region, variantName }) => [
      `Deregister it, deploy, and register it again; that deletes its scaling policies, so note them first: aws application-autoscaling deregister-scalable-target --region ${region} --service-namespace sagemaker --scalable-dimension sagemaker:variant:DesiredInstanceCount --resource-id endpoint/${endpointName}/variant/${variantName}`,
    ],
  },
}
