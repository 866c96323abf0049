import type {
  DeployedImage,
  InstancePoolSummary,
  ProductionVariant,
  ProductionVariantServerlessConfig,
  ProductionVariantSummary,
} from '@aws-sdk/client-sagemaker'
import { firstInstanceType } from './endpoint-configs.ts'
import type { Deployed, EndpointState } from './endpoint-state.ts'

/** What a variant is to have in the end. */
export interface Capacity {
  readonly weight: number
  readonly count: number | undefined
  /** Of a serverless variant, where it is not the config's. */
  readonly serverless?: ProductionVariantServerlessConfig
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
  ...(variant.InstancePools === undefined ? {} : { InstancePools: poolsOf(variant, desired.count ?? 0) }),
  ...(variant.CapacityReservationConfig === undefined
    ? {}
    : { CapacityReservationConfig: { ...variant.CapacityReservationConfig, TotalInstanceCount: desired.count ?? 0 } }),
})

/** All instances are in the pool that is tried first. */
export const poolsOf = (variant: ProductionVariant, count: number): InstancePoolSummary[] =>
  (variant.InstancePools ?? []).map(({ InstanceType }) => ({
    InstanceType,
    CurrentInstanceCount: InstanceType === firstInstanceType(variant) ? count : 0,
  }))

/** A variant that is on its way to another weight or count since `now`. */
export const scaling = (
  variant: ProductionVariantSummary,
  { weight, count, serverless }: Partial<Capacity>,
  now: number,
): ProductionVariantSummary => ({
  ...variant,
  ...(weight === undefined ? {} : { DesiredWeight: weight }),
  ...(serverless === undefined ? {} : { DesiredServerlessConfig: serverless }),
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
    ...(rest.DesiredServerlessConfig === undefined ? {} : { CurrentServerlessConfig: rest.DesiredServerlessConfig }),
    ...(rest.DesiredInstanceCount === undefined ? {} : { CurrentInstanceCount: rest.DesiredInstanceCount }),
  }
}
