import type { DescribeEndpointConfigCommandOutput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import type { Inspection } from './inspection.ts'
import { fingerprintOf, standsFor } from './naming.ts'
import { areOurs } from './tagging.ts'

/**
 * Whether this action deployed the endpoint: its tags say so, or, for callers who may not tag, the name of its config carries the
 * fingerprint of its content. A name of that form alone proves nothing: twelve hex digits are as well a commit's.
 * @param endpointName as the workflow writes it
 */
export function isDeployedByUs(endpointName: string, endpointArn: string | undefined, inspection: Inspection): boolean {
  const tags = endpointArn === undefined ? undefined : inspection.tags[endpointArn]
  if (tags?.kind === 'found' && areOurs(tags.value)) return true
  const config = inspection.live?.config
  return config?.kind === 'found' && carriesItsFingerprint(endpointName, config.value)
}

function carriesItsFingerprint(endpointName: string, config: DescribeEndpointConfigCommandOutput): boolean {
  const name = config.EndpointConfigName
  if (name === undefined) return false
  return [asDescribed(config), withoutDefaults(asDescribed(config))].some((request) =>
    standsFor(
      name,
      endpointName,
      fingerprintOf({ resource: 'endpoint-config', base: endpointName, endpointName, request }),
    ),
  )
}

/** The request that made the config, but for the defaults that a description spells out. */
function asDescribed(config: DescribeEndpointConfigCommandOutput): Partial<DescribeEndpointConfigCommandOutput> {
  const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...request } = config
  return request
}

function withoutDefaults(request: Partial<DescribeEndpointConfigCommandOutput>): object {
  const { EnableNetworkIsolation, ProductionVariants, ...rest } = request
  const plain = ({ InitialVariantWeight, ...variant }: ProductionVariant) =>
    InitialVariantWeight === 1 ? variant : { ...variant, InitialVariantWeight }
  return {
    ...rest,
    ...(EnableNetworkIsolation === true ? { EnableNetworkIsolation } : {}),
    ProductionVariants: ProductionVariants?.map(plain),
  }
}
