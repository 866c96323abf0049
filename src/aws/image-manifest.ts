/** What an image's manifest tells. All of it is text from outside. */
export interface ImageManifest {
  readonly mediaType?: string
  /** Of an index: those of its images, as Docker spells them. */
  readonly architectures: readonly string[]
  /** Of a single image: the digest of its configuration, which tells the architecture. */
  readonly configDigest?: string
}

/**
 * Reads a manifest or an index, in Docker's format or OCI's.
 *
 * @param json anything: what is no manifest tells nothing
 */
export function readManifest(json: string): ImageManifest {
  const manifest = parsed(json)
  const mediaType = text(property(manifest, 'mediaType'))
  const configDigest = text(property(property(manifest, 'config'), 'digest'))
  const images = property(manifest, 'manifests')
  const platforms = Array.isArray(images) ? images.map((image: unknown) => property(image, 'platform')) : []
  return {
    ...(mediaType !== undefined && { mediaType }),
    ...(configDigest !== undefined && { configDigest }),
    architectures: [...new Set(platforms.flatMap(architecture))],
  }
}

/** @returns the architecture in an image's configuration, as a list of one, or of none */
export const readArchitecture = (json: string): readonly string[] => architecture(parsed(json))

/** BuildKit adds provenance and other attestations to an index, as images for the platform `unknown/unknown`. */
function architecture(platform: unknown): readonly string[] {
  const name = text(property(platform, 'architecture'))
  return name === undefined || name === 'unknown' ? [] : [name]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
