import type { CreateEndpointConfigInput, CreateModelInput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { containersOf } from './models.ts'
import { invalid } from '../service/refusal.ts'

/** Kinds of endpoints, and what each of them excludes. */

type FindModel = (name: string) => CreateModelInput | undefined

const serverlessMemoryStep = 1024

/** Throws AWS's refusal of a config whose features exclude each other, given the models that it names. */
export const refuseExcludedFeatures = (config: CreateEndpointConfigInput, find: FindModel): void => {
  const { ProductionVariants: production = [], ShadowProductionVariants: shadows = [] } = config
  const variants = [...production, ...shadows]
  if (shadows.length > 0) refuseShadow(config, variants, find)
  for (const variant of variants) {
    if (variant.ServerlessConfig !== undefined) refuseServerless(variant, config, find)
  }
  const components = variants.filter((variant) => variant.ModelName === undefined)
  if (components.length > 0 && components.length < variants.length) {
    throw invalid(
      'ModelName must be specified for all variants, or for none of them on an endpoint with inference components.',
    )
  }
}

const refuseServerless = (variant: ProductionVariant, config: CreateEndpointConfigInput, find: FindModel): void => {
  const { MemorySizeInMB = 0, MaxConcurrency = 0, ProvisionedConcurrency = 0 } = variant.ServerlessConfig ?? {}
  if (MemorySizeInMB % serverlessMemoryStep !== 0) {
    throw invalid(`MemorySizeInMB must be a multiple of ${serverlessMemoryStep}, but is ${MemorySizeInMB}.`)
  }
  if (ProvisionedConcurrency > MaxConcurrency) {
    throw invalid('ProvisionedConcurrency must be less than or equal to MaxConcurrency.')
  }
  const excluded = [
    [(config.ProductionVariants ?? []).length > 1, 'Multiple production variants is'],
    [config.DataCaptureConfig !== undefined, 'Data capture is'],
    [config.AsyncInferenceConfig !== undefined, 'Asynchronous inference is'],
    [variant.ModelName === undefined, 'An endpoint with inference components is'],
    [variant.ManagedInstanceScaling !== undefined, 'Managed instance scaling is'],
    ...serverlessExclusions(find(variant.ModelName ?? '')),
  ] as const
  const [, what] = excluded.find(([isThere]) => isThere) ?? []
  if (what !== undefined) throw invalid(`${what} not supported for Serverless Inference.`)
}

const serverlessExclusions = (model: CreateModelInput | undefined): readonly (readonly [boolean, string])[] => {
  const containers = model === undefined ? [] : containersOf(model)
  return [
    [model?.VpcConfig !== undefined, 'VPC configuration is'],
    [model?.EnableNetworkIsolation === true, 'Network isolation is'],
    [containers.length > 1, 'An inference pipeline is'],
    [containers.some(({ Mode }) => Mode === 'MultiModel'), 'A multi-model container is'],
    [
      containers.some(({ ModelDataSource }) => ModelDataSource !== undefined),
      'Model with containers that use ModelDataSource is',
    ],
    [containers.some(({ ImageConfig }) => ImageConfig?.RepositoryAccessMode === 'Vpc'), 'A private Docker registry is'],
  ]
}

const refuseShadow = (
  config: CreateEndpointConfigInput,
  variants: readonly ProductionVariant[],
  find: FindModel,
): void => {
  if (variants.length !== 2) {
    throw invalid('A shadow test needs exactly one production variant and one shadow variant.')
  }
  const containers = variants.map(({ ModelName = '' }) => {
    const model = find(ModelName)
    return model === undefined ? [] : containersOf(model)
  })
  const excluded = [
    [variants.some(({ ServerlessConfig }) => ServerlessConfig !== undefined), 'Serverless inference is'],
    [config.AsyncInferenceConfig !== undefined, 'Asynchronous inference is'],
    [variants.some(({ InstanceType }) => InstanceType?.startsWith('ml.inf1.') === true), 'Inf1 is'],
    [containers.some((each) => each.length > 1), 'A model with several containers is'],
    [containers.flat().some(({ Mode }) => Mode === 'MultiModel'), 'A multi-model container is'],
  ] as const
  const [, what] = excluded.find(([isThere]) => isThere) ?? []
  if (what !== undefined) throw invalid(`${what} not supported for shadow tests.`)
}

/** Throws AWS's refusal of an endpoint's change into another kind that it cannot become. */
export const refuseOtherKind = (
  endpointName: string,
  live: CreateEndpointConfigInput,
  next: CreateEndpointConfigInput,
): void => {
  if (live.AsyncInferenceConfig !== undefined && next.AsyncInferenceConfig === undefined) {
    throw invalid(
      `The AsyncInferenceConfig parameter cannot be removed from this endpoint ${endpointName}. To change the endpoint from ` +
        'asynchronous to real-time inference, create a new endpoint.',
    )
  }
  if (isServerless(next) && !isServerless(live)) {
    throw invalid('Updating a real-time endpoint to a serverless endpoint is not supported.')
  }
  if (hasComponents(next) !== hasComponents(live)) {
    throw invalid(
      'An endpoint with models on its variants cannot be updated to one with inference components, nor the other way round.',
    )
  }
}

const isServerless = ({ ProductionVariants = [] }: CreateEndpointConfigInput): boolean =>
  ProductionVariants.some(({ ServerlessConfig }) => ServerlessConfig !== undefined)

const hasComponents = ({ ProductionVariants = [] }: CreateEndpointConfigInput): boolean =>
  ProductionVariants.some(({ ModelName }) => ModelName === undefined)
