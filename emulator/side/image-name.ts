/** An image URI in its parts: `[registry/]repository[:tag][@digest]`. */
export interface ImageName {
  readonly registry?: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

export const parseImage = (image: string): ImageName => {
  const [named = '', digest] = image.split('@')
  const slash = named.indexOf('/')
  const first = named.slice(0, Math.max(0, slash))
  const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === 'localhost')
  const path = hasRegistry ? named.slice(slash + 1) : named
  const [repository = '', tag] = path.split(':')
  return {
    repository,
    ...(hasRegistry ? { registry: first } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** The account whose ECR registry it is, if it is one. */
export const registryAccount = (image: ImageName): string | undefined => ecrRegistry(image)?.[1]

/** The region that the ECR registry is in, if it is one. */
export const registryRegion = (image: ImageName): string | undefined => ecrRegistry(image)?.[2]

const ecrRegistry = ({ registry = '' }: ImageName): readonly string[] | null =>
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?[.-]([a-z0-9-]+)\./.exec(registry)
