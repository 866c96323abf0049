import {
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { createHash } from 'node:crypto'
import type { Lookup, StoredObject } from './aws.ts'
import { lookUp, told } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'
import type { S3Location } from './s3-location.ts'
import { readSdkError } from './sdk-error.ts'

/** @returns what identifies the content at `location`: an object's ETag, or the hash of all that is below a prefix */
export function artifactIdentity(
  config: S3ClientConfig,
  policy: RetryPolicy,
  location: S3Location,
  signal: AbortSignal,
): Promise<Lookup<string>> {
  const client = followingClient(config, policy)
  return lookUp(() =>
    'key' in location ? objectIdentity(client, location, signal) : prefixIdentity(client, location, signal),
  )
}

/** @returns the region that the bucket is in, which S3 tells even to those whom it refuses */
export function bucketRegion(
  config: S3ClientConfig,
  policy: RetryPolicy,
  { bucket }: S3Location,
  signal: AbortSignal,
): Promise<Lookup<string>> {
  // Redirects are not followed: they are the answer.
  const client = new S3Client(config)
  client.middlewareStack.use(retries(policy))
  return lookUp(async () => {
    try {
      const command = new HeadBucketCommand({ Bucket: bucket })
      const { BucketRegion: region } = await client.send(command, { abortSignal: signal })
      return { kind: 'found', value: told(region, 'region') }
    } catch (error) {
      if (isAbsence(error)) return { kind: 'absent', message: `there is no bucket ${bucket}` }
      const { bucketRegion: region } = readSdkError(error)
      if (region === undefined) throw error
      return { kind: 'found', value: region }
    }
  })
}

/** @returns the first objects (1,000 at most) whose keys begin with the location's key or prefix */
export function objectsBelow(
  config: S3ClientConfig,
  policy: RetryPolicy,
  location: S3Location,
  signal: AbortSignal,
): Promise<Lookup<readonly StoredObject[]>> {
  const client = followingClient(config, policy)
  const prefix = 'key' in location ? location.key : location.prefix
  return lookUp(async () => {
    const command = new ListObjectsV2Command({ Bucket: location.bucket, Prefix: prefix, MaxKeys: 1000 })
    const objects = told(objectsOn(await client.send(command, { abortSignal: signal })), 'list of objects')
    return { kind: 'found', value: objects.map(({ Key: key = '', Size: size = 0 }) => ({ key, size })) }
  })
}

/** A bucket in another region answers with where it is, and is asked there. */
function followingClient(config: S3ClientConfig, policy: RetryPolicy): S3Client {
  const client = new S3Client({ ...config, followRegionRedirects: true })
  client.middlewareStack.use(retries(policy))
  return client
}

/** A missing object is `denied` to a caller without `s3:ListBucket`: S3 does not tell such a caller what there is. */
async function objectIdentity(
  client: S3Client,
  { bucket, key }: { readonly bucket: string; readonly key: string },
  signal: AbortSignal,
): Promise<Lookup<string>> {
  try {
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key })
    const { ETag: etag } = await client.send(command, { abortSignal: signal })
    if (etag === undefined) return { kind: 'denied', message: 'S3 told no ETag', actions: [] }
    return { kind: 'found', value: unquoted(etag) }
  } catch (error) {
    if (isAbsence(error)) return { kind: 'absent', message: `there is no object s3://${bucket}/${key}` }
    throw error
  }
}

/** S3 answers HEAD without a body: there are no words but the status. */
function isAbsence(error: unknown): boolean {
  return readSdkError(error).httpStatus === 404
}

/** @returns `undefined`: that is no list. On an empty one, S3 names no objects, but says that this is all. */
function objectsOn({ Contents, IsTruncated }: ListObjectsV2CommandOutput): ListObjectsV2CommandOutput['Contents'] {
  return Contents ?? (IsTruncated === undefined ? undefined : [])
}

async function prefixIdentity(
  client: S3Client,
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  signal: AbortSignal,
): Promise<Lookup<string>> {
  const objects: ListedObject[] = []
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }, { abortSignal: signal })
  for await (const page of pages) {
    const listed = objectsOn(page)
    if (listed === undefined) return { kind: 'denied', message: 'S3 told no list of objects', actions: [] }
    for (const { Key: key = '', ETag: etag = '' } of listed) objects.push([key, unquoted(etag)])
  }
  if (objects.length === 0) return { kind: 'absent', message: `nothing is below s3://${bucket}/${prefix}` }
  return { kind: 'found', value: prefixHash(objects) }
}

/** An object's whole key and its ETag without quotes. */
export type ListedObject = readonly [key: string, etag: string]

/**
 * The identity of the objects below a prefix. It is part of every name that is made for such a model: **its format can
 * never change.** SHA-256, in hex, of the UTF-8 of the JSON (without spaces) of the list of `[key, etag]`, sorted by the
 * keys' UTF-16 code units.
 */
export function prefixHash(objects: readonly ListedObject[]): string {
  const sorted = objects.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}

const unquoted = (etag: string): string => etag.replace(/^"(.*)"$/s, '$1')
