import { createHash } from 'node:crypto'
import type { HeadObjectCommandOutput, ListObjectsV2CommandOutput, PutObjectCommandOutput } from '@aws-sdk/client-s3'
import type { Account } from '../service/arns.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { type Permission, missingPermission } from '../script/permissions.ts'
import { EmulatorError, invalid } from '../service/refusal.ts'
import type { Timeline } from '../service/timeline.ts'

export interface StoredObject {
  readonly body: Uint8Array
  readonly etag: string
  readonly lastModified: number
  readonly contentType: string
}

interface Bucket {
  readonly region: string
  readonly objects: Map<string, StoredObject>
}

type Output<T> = Omit<T, '$metadata' | 'Body'>

const largestPage = 1000

/** S3, as far as a deployer uploads to it and looks at it. */
export class S3 {
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #allows: (permission: Permission) => boolean
  readonly #buckets = new Map<string, Bucket>()

  constructor(where: Account, timeline: Timeline, allows: (permission: Permission) => boolean) {
    this.#where = where
    this.#timeline = timeline
    this.#allows = allows
  }

  /** Makes a bucket, by default in the emulator's region. */
  createBucket(name: string, region: string = this.#where.region): void {
    if (!this.#buckets.has(name)) this.#buckets.set(name, { region, objects: new Map() })
  }

  /**
   * Puts an object, and makes the bucket if there is none.
   *
   * @returns the ETag, in its quotes
   * @example emulator.s3.put('models', 'churn/model.tar.gz', readFileSync('model.tar.gz'))
   */
  put(bucket: string, key: string, body: Uint8Array | string, contentType = 'application/octet-stream'): string {
    this.createBucket(bucket)
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
    this.#buckets.get(bucket)?.objects.set(key, { body: bytes, etag, lastModified: this.#timeline.time(), contentType })
    return etag
  }

  /** As somebody else deletes it. */
  remove(bucket: string, key: string): void {
    this.#buckets.get(bucket)?.objects.delete(key)
  }

  get(bucket: string, key: string): StoredObject | undefined {
    return this.#buckets.get(bucket)?.objects.get(key)
  }

  hasBucket(bucket: string): boolean {
    return this.#buckets.has(bucket)
  }

  /** Keys under a prefix, sorted as S3 does. */
  keys(bucket: string, prefix = ''): readonly string[] {
    const keys = [...(this.#buckets.get(bucket)?.objects.keys() ?? [])].filter((key) => key.startsWith(prefix))
    return keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  }

  /** Throws what SageMaker says of model data that a known bucket does not have, or that is in another region. */
  refuseMissingModelData(url: string, role: string | undefined): void {
    const [, bucketName = '', key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(url) ?? []
    const bucket = this.#buckets.get(bucketName)
    if (bucket === undefined) return
    const found = key === '' || key.endsWith('/') ? this.keys(bucketName, key).length > 0 : bucket.objects.has(key)
    if (found && bucket.region === this.#where.region) return
    throw invalid(
      `Could not access model data at ${url}. Please ensure that the role "${role ?? ''}" exists and that its trust relationship ` +
        'policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com". Also ensure that the role ' +
        `has "s3:GetObject" permissions and that the object is located in ${this.#where.region}. If your Model uses multiple ` +
        'models or uncompressed models, please ensure that the role has "s3:ListBucket" permission.',
    )
  }

  get service(): Service {
    return {
      iamPrefix: 's3',
      denied: ({ action, resource }) =>
        new EmulatorError(
          'AccessDenied',
          missingPermission(this.#where.callerArn, action, `"${resource}"`),
          403,
          this.#regionHeader(/^arn:[^:]+:s3:::([^/]+)$/.exec(resource)?.[1] ?? ''),
        ),
      faults: s3Faults,
      operations: {
        PutObject: this.#onObject('PutObject', (input, bucket) => this.#putObject(input, bucket)),
        GetObject: this.#onObject('GetObject', (input, bucket) => {
          const object = this.#object(input, bucket, 'NoSuchKey')
          return { ...head(object), Body: object.body }
        }),
        HeadObject: this.#onObject(
          'GetObject',
          (input, bucket) => head(this.#object(input, bucket, 'NotFound')),
          'NotFound',
        ),
        ListObjectsV2: this.#onBucket('ListBucket', (input, bucket) => {
          this.#refuseElsewhere(bucket, 'NoSuchBucket')
          return this.#list(input, bucket)
        }),
        HeadBucket: this.#onBucket('ListBucket', (_input, bucket) => {
          this.#refuseElsewhere(bucket, 'NotFound')
          return { BucketRegion: this.#where.region }
        }),
        GetBucketLocation: this.#onBucket('GetBucketLocation', (_input, bucket) => this.#location(bucket)),
      },
    }
  }

  #putObject(input: Members, bucket: string): Output<PutObjectCommandOutput> {
    const body = input.raw('Body') ?? ''
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
      throw new EmulatorError('NotImplemented', 'The emulator takes a body as a string or as bytes.', 501)
    }
    return { ETag: this.put(bucket, input.text('Key'), body, input.optionalText('ContentType')) }
  }

  /** Whoever may not list the bucket is not told that a key does not exist, but is refused. */
  #object(input: Members, bucket: string, missing: string): StoredObject {
    const object = this.get(bucket, input.text('Key'))
    if (object !== undefined) return object
    const listing = { action: 's3:ListBucket', resource: this.#arn(bucket) }
    if (!this.#allows(listing)) throw this.service.denied(listing)
    throw new EmulatorError(missing, 'The specified key does not exist.', 404)
  }

  #list(input: Members, bucketName: string): Output<ListObjectsV2CommandOutput> {
    const prefix = input.optionalText('Prefix') ?? ''
    const delimiter = input.optionalText('Delimiter') ?? ''
    const after = input.optionalText('StartAfter') ?? ''
    const size = Math.min(largestPage, input.optionalNumber('MaxKeys') ?? largestPage)
    const entries = new Map<string, boolean>()
    for (const key of this.keys(bucketName, prefix)) {
      if (key <= after) continue
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
      entries.set(end < 0 ? key : key.slice(0, end + delimiter.length), end >= 0)
    }
    const { items, next } = page([...entries], input.optionalText('ContinuationToken'), size)
    const contents = items.filter(([, isPrefix]) => !isPrefix).map(([key]) => key)
    const prefixes = items.filter(([, isPrefix]) => isPrefix).map(([Prefix]) => ({ Prefix }))
    return {
      Name: bucketName,
      Prefix: prefix,
      MaxKeys: size,
      KeyCount: items.length,
      IsTruncated: next.NextToken !== undefined,
      ...(next.NextToken === undefined ? {} : { NextContinuationToken: next.NextToken }),
      ...(prefixes.length === 0 ? {} : { CommonPrefixes: prefixes }),
      ...(contents.length === 0 ? {} : { Contents: contents.map((key) => this.#summary(bucketName, key)) }),
    }
  }

  #summary(bucket: string, key: string) {
    const object = this.get(bucket, key)
    return {
      Key: key,
      ETag: object?.etag ?? '',
      Size: object?.body.length ?? 0,
      LastModified: new Date(object?.lastModified ?? 0),
      StorageClass: 'STANDARD' as const,
    }
  }

  #onObject(action: string, run: (input: Members, bucket: string) => object, noBucket = 'NoSuchBucket'): Operation {
    return (raw) => {
      const input = new Members(raw)
      const bucket = input.text('Bucket')
      return {
        input: withoutBody(input.all),
        permissions: [{ action: `s3:${action}`, resource: `${this.#arn(bucket)}/${input.text('Key')}` }],
        run: () => {
          this.#refuseElsewhere(bucket, noBucket)
          return run(input, bucket)
        },
      }
    }
  }

  #onBucket(action: string, run: (input: Members, bucket: string) => object): Operation {
    return (raw) => {
      const input = new Members(raw)
      const bucket = input.text('Bucket')
      return {
        input: input.all,
        permissions: [{ action: `s3:${action}`, resource: this.#arn(bucket) }],
        run: () => run(input, bucket),
      }
    }
  }

  #refuseElsewhere(name: string, missing: string): void {
    const bucket = this.#buckets.get(name)
    if (bucket === undefined) throw noBucket(missing)
    if (bucket.region !== this.#where.region) {
      throw new EmulatorError(
        'PermanentRedirect',
        'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
        301,
        this.#regionHeader(name),
      )
    }
  }

  /** Told from any region. The oldest region is told as none. */
  #location(name: string): object {
    const bucket = this.#buckets.get(name)
    if (bucket === undefined) throw noBucket('NoSuchBucket')
    return bucket.region === 'us-east-1' ? {} : { LocationConstraint: bucket.region }
  }

  /** S3 tells where a bucket is even to those whom it refuses. */
  #regionHeader(name: string): Readonly<Record<string, string>> {
    const region = this.#buckets.get(name)?.region
    return region === undefined ? {} : { 'x-amz-bucket-region': region }
  }

  #arn(bucket: string): string {
    return `arn:${this.#where.partition}:s3:::${bucket}`
  }
}

const noBucket = (name: string): EmulatorError => new EmulatorError(name, 'The specified bucket does not exist', 404)

const head = (object: StoredObject): Output<HeadObjectCommandOutput> => ({
  AcceptRanges: 'bytes',
  ContentLength: object.body.length,
  ContentType: object.contentType,
  ETag: object.etag,
  LastModified: new Date(object.lastModified),
})

/** Large bodies have no place in the journal. */
const withoutBody = ({ Body, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Body === undefined ? rest : { ...rest, Body: '…' }

/** S3 has names of its own for what other services call otherwise. */
const s3Faults = {
  throttled: () => new EmulatorError('SlowDown', 'Please reduce your request rate.', 503),
  'internal-failure': () =>
    new EmulatorError('InternalError', 'We encountered an internal error. Please try again.', 500),
  'expired-credentials': () => new EmulatorError('ExpiredToken', 'The provided token has expired.', 400),
}
