import type { BatchGetImageCommandOutput, DescribeImagesCommandOutput, ImageDetail } from '@aws-sdk/client-ecr'
import type { Account } from '../service/arns.ts'
import { type ImageName, parseImage, registryAccount, registryRegion } from './image-name.ts'
import {
  type MadeImage,
  childType,
  digestOf,
  dockerManifest,
  imageOf,
  indexOf,
  isIndex,
  ociIndex,
} from './image-manifest.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { accessDenied } from '../script/permissions.ts'
import { EmulatorError, invalid } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

interface PushedImage {
  readonly digest: string
  readonly mediaType: string
  /** As it was pushed: JSON. */
  readonly manifest: string
  readonly pushedAt: number
}

export interface PushOptions {
  /** Made up of the manifest if left out. */
  readonly digest?: string
  /** Docker's own if left out, or OCI's index for several architectures. */
  readonly mediaType?: string
  /** `amd64` if left out. Several: an index of one image each. */
  readonly architecture?: string | readonly string[]
  readonly registryId?: string
}

interface Repository {
  readonly registryId: string
  readonly name: string
  readonly images: Map<string, PushedImage>
  readonly tags: Map<string, string>
  /** What lies below the manifests, by digest: the images' configs. */
  readonly blobs: Map<string, string>
}

type Output<T> = Omit<T, '$metadata'>

const defaultPage = 100

/** Elastic Container Registry, as far as a deployer looks at it. */
export class Ecr {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #repositories = new Map<string, Repository>()
  readonly #closed = new Map<string, 'role' | 'repository'>()
  #pushes = 0
  #origin: string | undefined

  constructor(where: Account, timeline: Timeline) {
    this.#where = where
    this.#timeline = timeline
  }

  /**
   * Pushes an image, and makes the repository if there is none. Pushing a tag again moves it to another digest.
   *
   * @returns the digest
   * @example emulator.ecr.push('churn', '1.0', { architecture: 'arm64' })
   */
  push(repositoryName: string, tag: string, options: PushOptions = {}): string {
    this.#pushes += 1
    const repository = this.#repository(repositoryName, options.registryId ?? this.#where.account)
    const architectures = [options.architecture ?? 'amd64'].flat()
    const layer = `${repositoryName}:${tag}#${this.#pushes}`
    const { mediaType = architectures.length > 1 ? ociIndex : dockerManifest } = options
    const made = isIndex(mediaType)
      ? indexOf(
          mediaType,
          architectures.map((architecture) => imageOf(architecture, `${layer} ${architecture}`, childType(mediaType))),
        )
      : imageOf(architectures[0] ?? '', layer, mediaType)
    for (const child of made.children) this.#keep(repository, child, child.digest)
    const digest = options.digest ?? made.digest
    this.#keep(repository, made, digest)
    repository.tags.set(tag, digest)
    return digest
  }

  /**
   * From now on SageMaker may not pull the images of a repository: for want of a policy of the execution role, or of the repository.
   *
   * @example emulator.ecr.refusePulls('churn', 'role')
   */
  refusePulls(repositoryName: string, forWantOf: 'role' | 'repository'): void {
    this.#closed.set(repositoryName, forWantOf)
  }

  /** Where the emulator can be reached, for the URLs that it gives out. */
  listenAt(origin: string): void {
    this.#origin = origin
  }

  /** What a download URL stands for; `undefined`: nothing. */
  blob(registryId: string, digest: string): string | undefined {
    const registry = [...this.#repositories.values()].filter((each) => each.registryId === registryId)
    return registry.map(({ blobs }) => blobs.get(digest)).find((blob) => blob !== undefined)
  }

  /** A digest as one gets it, the same for the same text. */
  static digest(of: string): string {
    return digestOf(of)
  }

  /** The same image by digest, where this registry knows it; else as it is written, with a digest that stays the same. */
  resolve(image: string): string {
    const name = parseImage(image)
    if (name.digest !== undefined) return image
    const digest = this.#known(name)?.tags.get(name.tag ?? 'latest') ?? digestOf(image)
    return `${name.registry === undefined ? '' : `${name.registry}/`}${name.repository}@${digest}`
  }

  /** The tags that an image given by tag or by digest has. */
  tagsOf(image: string): readonly string[] {
    const name = parseImage(image)
    const tagged = [...(this.#known(name)?.tags ?? [])]
      .filter(([, digest]) => digest === name.digest)
      .map(([tag]) => tag)
    return name.digest === undefined ? [name.tag ?? 'latest'] : tagged
  }

  /**
   * Throws what SageMaker says of an image in another region, or one that a known repository does not have, does not give away, or has
   * in a form that SageMaker does not take.
   */
  refuseUnusable(image: string, role: string | undefined): void {
    const name = parseImage(image)
    this.#refuseOtherRegion(name, image)
    this.#refuseClosed(name, image, role)
    const repository = this.#known(name)
    if (repository === undefined) return
    const found = find(repository, name.digest, name.tag ?? 'latest')
    if (found === undefined) throw invalid(`Requested image ${image} not found.`)
    if (found.mediaType.startsWith('application/vnd.oci.image.')) {
      throw invalid(
        `Unsupported manifest media type ${found.mediaType} for image ${image}. Ensure that valid manifest media type is used for specified image.`,
      )
    }
  }

  #refuseOtherRegion(name: ImageName, image: string): void {
    const { region: expected } = this.#where
    if ((registryRegion(name) ?? expected) === expected) return
    throw invalid(
      `Region of "${image}" does not match expected region of ${expected}. Cross region ECR image pulls are not allowed.`,
    )
  }

  #refuseClosed({ repository }: ImageName, image: string, role = ''): void {
    const missing = this.#closed.get(repository)
    if (missing === 'role') {
      throw invalid(`The role '${role}' does not have BatchGetImage permission for the image: '${image}'.`)
    }
    if (missing === 'repository') {
      throw invalid(
        `The repository of your image ${image} does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ` +
          'ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.',
      )
    }
  }

  get service(): Service {
    return {
      iamPrefix: 'ecr',
      denied: (permission) => accessDenied(this.#where.callerArn, permission),
      operations: {
        BatchGetImage: this.#operation('BatchGetImage', (input, repository) => batchGetImage(input, repository)),
        DescribeImages: this.#operation('DescribeImages', (input, repository) => describeImages(input, repository)),
        GetDownloadUrlForLayer: this.#operation('GetDownloadUrlForLayer', (input, repository) =>
          this.#downloadUrl(input.text('layerDigest'), repository),
        ),
      },
    }
  }

  #operation(action: string, run: (input: Members, repository: Repository) => object): Operation {
    return (raw) => {
      const input = new Members(raw)
      const name = input.text('repositoryName')
      const registryId = input.optionalText('registryId') ?? this.#where.account
      const { partition, region } = this.#where
      return {
        input: input.all,
        permissions: [
          { action: `ecr:${action}`, resource: `arn:${partition}:ecr:${region}:${registryId}:repository/${name}` },
        ],
        run: () => {
          const repository = this.#repositories.get(`${registryId}/${name}`)
          if (repository !== undefined) return run(input, repository)
          throw new EmulatorError(
            'RepositoryNotFoundException',
            `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
          )
        },
      }
    }
  }

  #keep(repository: Repository, { manifest, mediaType, blobs }: MadeImage, digest: string): void {
    repository.images.set(digest, { digest, mediaType, manifest, pushedAt: this.#timeline.time() })
    for (const blob of blobs) repository.blobs.set(digestOf(blob), blob)
  }

  /** ECR hands out URLs of its own S3 buckets, signed for an hour: who has one needs no permission. */
  #downloadUrl(digest: string, { name, registryId, blobs }: Repository): object {
    if (!blobs.has(digest)) {
      throw new EmulatorError(
        'LayersNotFoundException',
        `The layer with digest '${digest}' does not exist in the repository with name '${name}' in the registry with id '${registryId}'`,
      )
    }
    const { region } = this.#where
    const bucket = `prod-${region}-starport-layer-bucket`
    const base =
      this.#origin === undefined ? `https://${bucket}.s3.${region}.amazonaws.com` : `${this.#origin}/${bucket}`
    const signature = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Expires': '3600',
      'X-Amz-Credential': `ASIAEXAMPLE/20260101/${region}/s3/aws4_request`,
      'X-Amz-SignedHeaders': 'host',
      'X-Amz-Signature': digest.slice('sha256:'.length),
    })
    return { downloadUrl: `${base}/${registryId}/${digest}?${signature.toString()}`, layerDigest: digest }
  }

  #known(image: ImageName): Repository | undefined {
    const account = registryAccount(image)
    return account === undefined ? undefined : this.#repositories.get(`${account}/${image.repository}`)
  }

  #repository(name: string, registryId: string): Repository {
    const key = `${registryId}/${name}`
    const repository = this.#repositories.get(key) ?? {
      registryId,
      name,
      images: new Map(),
      tags: new Map(),
      blobs: new Map(),
    }
    this.#repositories.set(key, repository)
    return repository
  }
}

/** What is not there is no error, but a `failure` in the answer. */
const batchGetImage = (input: Members, repository: Repository): Output<BatchGetImageCommandOutput> => {
  const images: NonNullable<BatchGetImageCommandOutput['images']> = []
  const failures: NonNullable<BatchGetImageCommandOutput['failures']> = []
  for (const id of input.records('imageIds')) {
    const [digest, tag] = [id.optionalText('imageDigest'), id.optionalText('imageTag')]
    const image = find(repository, digest, tag)
    if (image === undefined) {
      failures.push({
        imageId: {
          ...(digest === undefined ? {} : { imageDigest: digest }),
          ...(tag === undefined ? {} : { imageTag: tag }),
        },
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      })
    } else {
      images.push({
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageId: { imageDigest: image.digest, ...(tag === undefined ? {} : { imageTag: tag }) },
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
      })
    }
  }
  return { images, failures }
}

const describeImages = (input: Members, repository: Repository): Output<DescribeImagesCommandOutput> => {
  const wanted = input.records('imageIds').map((id) => {
    const [digest, tag] = [id.optionalText('imageDigest'), id.optionalText('imageTag')]
    const image = find(repository, digest, tag)
    if (image !== undefined) return image
    throw new EmulatorError(
      'ImageNotFoundException',
      `The image with imageId {imageDigest:'${digest ?? 'null'}', imageTag:'${tag ?? 'null'}'} does not exist within the ` +
        `repository with name '${repository.name}' in the registry with id '${repository.registryId}'`,
    )
  })
  const all = wanted.length > 0 ? wanted : [...repository.images.values()]
  const { items, next } = page(all, input.optionalText('nextToken'), input.optionalNumber('maxResults') ?? defaultPage)
  return {
    imageDetails: items.map((image) => detail(repository, image)),
    ...(next.NextToken === undefined ? {} : { nextToken: next.NextToken }),
  }
}

const detail = (repository: Repository, image: PushedImage): ImageDetail => {
  const tags = [...repository.tags].filter(([, digest]) => digest === image.digest).map(([tag]) => tag)
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(tags.length === 0 ? {} : { imageTags: tags }),
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType,
  }
}

const find = (repository: Repository, digest: string | undefined, tag: string | undefined): PushedImage | undefined =>
  repository.images.get(digest ?? repository.tags.get(tag ?? '') ?? '')
