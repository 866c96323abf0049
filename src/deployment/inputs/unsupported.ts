import type { ContainerDefinition, ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { EndpointConfigRequest, ModelRequest, ModelSpecification } from '../specification.ts'
import { containersOf } from '../specification.ts'
import { refuseShown } from './contradiction.ts'
import { itemPath, memberPath } from './path.ts'
import type { Reading } from './reading.ts'

/** What is deployed, all in all. */
interface Deployment {
  readonly region: string | undefined
  readonly endpointConfig: EndpointConfigRequest
  readonly models: readonly ModelSpecification[]
}

/** Judges what endpoint config and models together ask of serverless variants and of shadow tests. */
export function judgeUnsupported(reading: Reading, deployment: Deployment): void {
  const { ProductionVariants = [], ShadowProductionVariants = [] } = deployment.endpointConfig
  const variants = [...ProductionVariants, ...ShadowProductionVariants]
  const serverless = variants.filter(({ ServerlessConfig }) => ServerlessConfig !== undefined)
  if (serverless.length > 0) {
    const served = servedBy(serverless, deployment)
    for (const model of served) refuseDataSource(reading, model)
    const what = [...ofServerless(deployment, variants), ...served.flatMap(({ request }) => ofServerlessModel(request))]
    warn(reading, 'serverless endpoints', what)
  }
  if (ShadowProductionVariants.length > 0) {
    const what = servedBy(variants, deployment).flatMap(({ request }) => ofManyContainers(request))
    warn(reading, 'shadow tests', [...ofShadow(deployment, variants), ...what])
  }
}

/** The developer guide's lists, which may have moved since: AWS has the last word. */
function warn(reading: Reading, kind: string, unsupported: readonly string[]): void {
  if (unsupported.length === 0) return
  const input = reading.given('serverless-config') ? 'serverless-config' : 'endpoint-config'
  reading.warn(input, `${kind} are not known to support ${[...new Set(unsupported)].join(', ')}`)
}

function servedBy(variants: readonly ProductionVariant[], { models }: Deployment): readonly ModelSpecification[] {
  return models.filter(({ key }) => variants.some(({ ModelName }) => ModelName === key))
}

function ofServerless(
  { region, endpointConfig }: Deployment,
  variants: readonly ProductionVariant[],
): readonly string[] {
  return [
    ...(variants.length > 1 ? ['several variants'] : []),
    ...(endpointConfig.DataCaptureConfig === undefined ? [] : ['data capture']),
    ...(endpointConfig.AsyncInferenceConfig === undefined ? [] : ['asynchronous inference']),
    ...(endpointConfig.ExecutionRoleArn === undefined ? [] : ['inference components']),
    ...(region?.startsWith('cn-') === true ? ['regions in China'] : []),
  ]
}

function ofServerlessModel(request: ModelRequest): readonly string[] {
  const privates = containersOf(request).filter(({ ImageConfig }) => ImageConfig?.RepositoryAccessMode === 'Vpc')
  return [
    ...(request.VpcConfig === undefined ? [] : ['a VPC']),
    ...(request.EnableNetworkIsolation === true ? ['network isolation'] : []),
    ...ofManyContainers(request),
    ...(privates.length > 0 ? ['private registries'] : []),
  ]
}

function ofManyContainers(request: ModelRequest): readonly string[] {
  const containers = containersOf(request)
  return [
    ...(containers.length > 1 ? ['several containers'] : []),
    ...(containers.some(({ Mode }) => Mode === 'MultiModel') ? ['containers of many models'] : []),
  ]
}

function ofShadow({ endpointConfig }: Deployment, variants: readonly ProductionVariant[]): readonly string[] {
  const isInf1 = variants.some(({ InstanceType }) => InstanceType?.startsWith('ml.inf1.') === true)
  return [
    ...(variants.some(({ ServerlessConfig }) => ServerlessConfig !== undefined) ? ['serverless variants'] : []),
    ...(endpointConfig.AsyncInferenceConfig === undefined ? [] : ['asynchronous inference']),
    ...(isInf1 ? ['instances of type Inf1'] : []),
  ]
}

/** The API says of ModelDataSource: not with serverless endpoints. */
function refuseDataSource(
  reading: Reading,
  { key, request: { PrimaryContainer, Containers = [] } }: ModelSpecification,
): void {
  const accepted = 'one .tar.gz archive (ModelDataUrl)'
  if (!reading.given('models')) {
    if (PrimaryContainer?.ModelDataSource === undefined) return
    const wrong = 'is a prefix of uncompressed files, which a serverless variant cannot load'
    refuseShown(reading, 'model-data-url', wrong, accepted)
    return
  }
  const at = memberPath('', key)
  const containers: readonly (readonly [string, ContainerDefinition])[] = [
    ...(PrimaryContainer === undefined ? [] : [[`${at}.PrimaryContainer`, PrimaryContainer] as const]),
    ...Containers.map((container, index) => [itemPath(`${at}.Containers`, index), container] as const),
  ]
  for (const [path, { ModelDataSource }] of containers) {
    if (ModelDataSource === undefined) continue
    const wrong = 'is not possible with a serverless variant'
    reading.blame('models', { kind: 'refused', path: `${path}.ModelDataSource`, wrong, accepted })
  }
}
