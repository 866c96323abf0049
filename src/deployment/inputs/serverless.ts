import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import type { EndpointConfigRequest, ModelRequest, ModelSpecification } from '../specification.ts'
import { containersOf } from '../specification.ts'
import { refuseShown } from './contradiction.ts'
import { itemPath, memberPath } from './path.ts'
import type { Reading } from './reading.ts'

/** Judges what the endpoint config and the models together ask of a serverless variant. */
export function judgeServerless(
  reading: Reading,
  {
    region,
    endpointConfig,
    models,
  }: {
    readonly region: string | undefined
    readonly endpointConfig: EndpointConfigRequest
    readonly models: readonly ModelSpecification[]
  },
): void {
  const { ProductionVariants = [], ShadowProductionVariants = [] } = endpointConfig
  const variants = [...ProductionVariants, ...ShadowProductionVariants]
  const serverless = variants.filter(({ ServerlessConfig }) => ServerlessConfig !== undefined)
  if (serverless.length === 0) return
  const input = reading.given('serverless-config') ? 'serverless-config' : 'endpoint-config'
  const served = models.filter(({ key }) => serverless.some(({ ModelName }) => ModelName === key))
  for (const model of served) refuseDataSource(reading, model)
  const unsupported = [
    ...(variants.length > 1 ? ['several variants'] : []),
    ...(endpointConfig.DataCaptureConfig === undefined ? [] : ['data capture']),
    ...(region?.startsWith('cn-') === true ? ['regions in China'] : []),
    ...served.flatMap(({ request }) => unsupportedBy(request)),
  ]
  if (unsupported.length === 0) return
  // The developer guide's list, which may have moved since: AWS has the last word.
  reading.warn(input, `serverless endpoints are not known to support ${[...new Set(unsupported)].join(', ')}`)
}

function unsupportedBy({
  VpcConfig,
  EnableNetworkIsolation,
  Containers = [],
  ...request
}: ModelRequest): readonly string[] {
  const containers = containersOf({ Containers, ...request })
  return [
    ...(VpcConfig === undefined ? [] : ['a VPC']),
    ...(EnableNetworkIsolation === true ? ['network isolation'] : []),
    ...(Containers.length > 1 ? ['several containers'] : []),
    ...(containers.some(({ Mode }) => Mode === 'MultiModel') ? ['containers of many models'] : []),
    ...(containers.some(({ ImageConfig }) => ImageConfig?.RepositoryAccessMode === 'Vpc')
      ? ['private registries']
      : []),
  ]
}

/** The API says of ModelDataSource: not with serverless endpoints. */
function refuseDataSource(
  reading: Reading,
  { key, request: { PrimaryContainer, Containers = [] } }: ModelSpecification,
): void {
  const accepted = 'one .tar.gz archive (ModelDataUrl)'
  const wrong = 'is not possible with a serverless variant'
  if (!reading.given('models')) {
    const source = PrimaryContainer?.ModelDataSource
    if (source !== undefined) {
      refuseShown(
        reading,
        'model-data-url',
        'is a prefix of uncompressed files, which a serverless variant cannot load',
        accepted,
      )
    }
    return
  }
  const at = memberPath('', key)
  const containers: readonly (readonly [string, ContainerDefinition])[] = [
    ...(PrimaryContainer === undefined ? [] : [[`${at}.PrimaryContainer`, PrimaryContainer] as const]),
    ...Containers.map((container, index) => [itemPath(`${at}.Containers`, index), container] as const),
  ]
  for (const [path, { ModelDataSource }] of containers) {
    if (ModelDataSource === undefined) continue
    reading.blame('models', { kind: 'refused', path: `${path}.ModelDataSource`, wrong, accepted })
  }
}
