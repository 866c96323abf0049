/** Where a private ECR registry keeps an image. */
interface EcrRepository {
  /** The account that the registry belongs to. */
  readonly registryId: string
  /** Where the registry is, which need not be the endpoint's region. */
  readonly region: string
  readonly repositoryName: string
}

/** A tagged image in a private ECR registry. */
export interface EcrImage extends EcrRepository {
  readonly tag: string
}

/** An image that is pinned. Neither ECR nor Docker looks at a tag beside the digest. */
export interface PinnedEcrImage extends EcrRepository {
  /** `sha256:…` */
  readonly digest: string
}

// `dkr-ecr` is the dual-stack host's spelling. The suffix differs by partition (amazonaws.com, amazonaws.com.cn,
// amazonaws.eu, c2s.ic.gov, on.aws, …) and new ones come up, so it is not looked at.
const REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+$/

/**
 * @param uri a container image's URI, as `PrimaryContainer.Image` takes it
 * @returns `undefined` for other registries and for a URI that carries a digest: nothing is to be resolved there
 */
export function parseEcrImage(uri: string): EcrImage | undefined {
  const image = parseEcrReference(uri)
  return image !== undefined && 'tag' in image ? image : undefined
}

/**
 * @param uri a container image's URI, as `PrimaryContainer.Image` takes it, by tag or by digest
 * @returns `undefined` for other registries
 */
export function parseEcrReference(uri: string): EcrImage | PinnedEcrImage | undefined {
  const slash = uri.indexOf('/')
  const [, registryId, region] = REGISTRY.exec(uri.slice(0, Math.max(slash, 0)).toLowerCase()) ?? []
  const [, repositoryName, tag = 'latest', digest] =
    /^([^:@]+)(?::([\w.-]+))?(?:@(\w+:[0-9a-f]+))?$/.exec(uri.slice(slash + 1)) ?? []
  if (registryId === undefined || region === undefined || repositoryName === undefined) return undefined
  const repository = { registryId, region, repositoryName }
  return digest === undefined ? { ...repository, tag } : { ...repository, digest }
}
