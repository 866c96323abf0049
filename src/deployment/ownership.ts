import type { DescribeEndpointConfigCommandOutput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { LARGEST_DEFAULT_VOLUME_GB } from './default-volume.ts'
import type { Inspection } from './inspection.ts'
import { fingerprintOf, spellingIn, standsFor } from './naming.ts'
import type { EndpointConfigRequest } from './specification.ts'
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
  const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...described } = config
  if (EndpointConfigName === undefined) return false
  // Names go by the case that the workflow had then.
  const spelling = spellingIn(EndpointConfigName, endpointName)
  const base = spelling?.length === endpointName.length ? spelling : endpointName
  return requestsBehind(described).some((request) => {
    const content = { resource: 'endpoint-config', base, endpointName: base, request } as const
    return standsFor(EndpointConfigName, base, fingerprintOf(content))
  })
}

type Described = Partial<EndpointConfigRequest>

/** What a description spells out although the request may have left it to the default: each is tried with and without. */
const DEFAULTS: readonly ((described: Described) => Described)[] = [
  ({ EnableNetworkIsolation, ...rest }) =>
    EnableNetworkIsolation === true ? { EnableNetworkIsolation, ...rest } : rest,
  inVariants(({ InitialVariantWeight, ...rest }) =>
    InitialVariantWeight === 1 ? rest : { InitialVariantWeight, ...rest },
  ),
  inVariants(({ VolumeSizeInGB, ...rest }) =>
    (VolumeSizeInGB ?? 0) <= LARGEST_DEFAULT_VOLUME_GB ? rest : { VolumeSizeInGB, ...rest },
  ),
]

/** All requests that could have led to a description. */
function requestsBehind(described: Described): readonly Described[] {
  let requests: readonly Described[] = [described]
  for (const without of DEFAULTS) requests = requests.concat(requests.map(without))
  return requests
}

function inVariants(change: (variant: ProductionVariant) => ProductionVariant): (described: Described) => Described {
  return ({ ProductionVariants, ShadowProductionVariants, ...rest }) => ({
    ...rest,
    ...(ProductionVariants === undefined ? {} : { ProductionVariants: ProductionVariants.map(change) }),
    ...(ShadowProductionVariants === undefined
      ? {}
      : { ShadowProductionVariants: ShadowProductionVariants.map(change) }),
  })
}
