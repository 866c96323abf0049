import { createHash } from 'node:crypto'

export const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json'
export const ociIndex = 'application/vnd.oci.image.index.v1+json'
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'

/** An image as a registry keeps it. */
export interface MadeImage {
  /** Of the manifest. */
  readonly digest: string
  readonly mediaType: string
  readonly manifest: string
  readonly architecture: string
  /** What the manifest names and the registry keeps: the config. Layers are only named. */
  readonly blobs: readonly string[]
  /** Of an index: its images. */
  readonly children: readonly MadeImage[]
}

/** The digest of a text, as a registry has it. */
export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Whether it is a list of images, in Docker's format or OCI's. */
export const isIndex = (mediaType: string): boolean => /image\.index|manifest\.list/.test(mediaType)

/** What the images of an index are. */
export const childType = (mediaType: string): string => (mediaType === ociIndex ? ociManifest : dockerManifest)

/** An image of one layer. The architecture is not in its manifest, but in the config that this names. */
export const imageOf = (architecture: string, layer: string, mediaType: string): MadeImage => {
  const oci = mediaType.startsWith('application/vnd.oci.')
  const config = JSON.stringify({
    architecture,
    os: 'linux',
    config: { Entrypoint: ['serve'], ExposedPorts: { '8080/tcp': {} } },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
  })
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: {
      mediaType: oci ? 'application/vnd.oci.image.config.v1+json' : 'application/vnd.docker.container.image.v1+json',
      size: config.length,
      digest: digestOf(config),
    },
    layers: [
      {
        mediaType: oci
          ? 'application/vnd.oci.image.layer.v1.tar+gzip'
          : 'application/vnd.docker.image.rootfs.diff.tar.gzip',
        size: layer.length,
        digest: digestOf(layer),
      },
    ],
  })
  return { digest: digestOf(manifest), mediaType, manifest, architecture, blobs: [config], children: [] }
}

/** A list of images, which says the architecture of each. */
export const indexOf = (mediaType: string, children: readonly MadeImage[]): MadeImage => {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    manifests: children.map((child) => ({
      mediaType: child.mediaType,
      size: child.manifest.length,
      digest: child.digest,
      platform: { architecture: child.architecture, os: child.architecture === 'unknown' ? 'unknown' : 'linux' },
    })),
  })
  return { digest: digestOf(manifest), mediaType, manifest, architecture: '', blobs: [], children }
}
