import type { DeployedImage, ProductionVariant, ProductionVariantSummary } from '@aws-sdk/client-sagemaker'
import type { Deployed, EndpointState } from './endpoint-state.ts'

/** What a variant is to have in the end. */
export interface Capacity {
  readonly weight: number
  readonly count: number | undefined
}

/** What is rolled out, and how large. */
export interface Deployment {
  readonly deployed: Deployed
  readonly capacity: (variant: ProductionVariant) => Capacity
}

/** The variants of a deployment that serves. */
export const serving = (plan: Deployment): Pick<EndpointState, 'variants' | 'shadowVariants'> => {
  const { config, images } = plan.deployed
  const live = (variants: readonly ProductionVariant[] | undefined) =>
    (variants ?? []).map((variant) =>
      liveVariant(variant, images[variant.VariantName ?? ''] ?? [], plan.capacity(variant)),
    )
  return { variants: live(config.ProductionVariants), shadowVariants: live(config.ShadowProductionVariants) }
}

/** A variant that serves. */
const liveVariant = (
  variant: ProductionVariant,
  images: readonly DeployedImage[],
  desired: Capacity,
): ProductionVariantSummary => ({
  VariantName: variant.VariantName,
  ...(images.length === 0 ? {} : { DeployedImages: [...images] }),
  CurrentWeight: desired.weight,
  DesiredWeight: desired.weight,
  ...(desired.count === undefined ? {} : { CurrentInstanceCount: desired.count, DesiredInstanceCount: desired.count }),
  ...(variant.ServerlessConfig === undefined
    ? {}
    : { CurrentServerlessConfig: variant.ServerlessConfig, DesiredServerlessConfig: variant.ServerlessConfig }),
  ...(variant.ManagedInstanceScaling === undefined ? {} : { ManagedInstanceScaling: variant.ManagedInstanceScaling }),
  ...(variant.RoutingConfig === undefined ? {} : { RoutingConfig: variant.RoutingConfig }),
})

/** A variant that is on its way to another weight or count since `now`. */
export const scaling = (
  variant: ProductionVariantSummary,
  { weight, count }: Partial<Capacity>,
  now: number,
): ProductionVariantSummary => ({
  ...variant,
  ...(weight === undefined ? {} : { DesiredWeight: weight }),
  ...(count === undefined
    ? {}
    : {
        DesiredInstanceCount: count,
        VariantStatus: [
          {
            Status: 'Updating',
            StatusMessage: `Scaling ${count < (variant.CurrentInstanceCount ?? 0) ? 'in' : 'out'} desired instance count to ${count}.`,
            StartTime: new Date(now),
          },
        ],
      }),
})

/** The same when it has arrived. */
export const asDesired = (variant: ProductionVariantSummary): ProductionVariantSummary => {
  const { VariantStatus: _over, ...rest } = variant
  return {
    ...rest,
    ...(rest.DesiredWeight === undefined ? {} : { CurrentWeight: rest.DesiredWeight }),
    ...(rest.DesiredInstanceCount === undefined ? {} : { CurrentInstanceCount: rest.DesiredInstanceCount }),
  }
}
