/** A tagged image in a private ECR registry. */
export interface EcrImage {
  /** The account that the registry belongs to. */
  readonly registryId: string
  /** Where the registry is, which need not be the endpoint's region. */
  readonly region: string
  readonly repositoryName: string
  readonly tag: string
}

// `dkr-ecr` is the dual-stack host's spelling. The suffix differs by partition (amazonaws.com, amazonaws.com.cn,
// amazonaws.eu, c2s.ic.gov, on.aws, …) and new ones come up, so it is not looked at.
const REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+$/

/**
 * @param uri a container image's URI, as `PrimaryContainer.Image` takes it
 * @returns `undefined` for other registries and for a URI that carries a digest: nothing is to be resolved there
 */
export function parseEcrImage(uri: string): EcrImage | undefined {
  const slash = uri.indexOf('/')
  const [, registryId, region] = REGISTRY.exec(uri.slice(0, Math.max(slash, 0)).toLowerCase()) ?? []
  const [, repositoryName, tag = 'latest'] = /^([^:@]+)(?::([\w.-]+))?$/.exec(uri.slice(slash + 1)) ?? []
  if (registryId === undefined || region === undefined || repositoryName === undefined) return undefined
  return { registryId, region, repositoryName, tag }
}
