import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

/** The members of a container that say where the model's artifacts are. */
export type ModelData = Pick<ContainerDefinition, 'ModelDataUrl' | 'ModelDataSource'>

const LONGEST = 1024
const ARCHIVE = /\.(?:tar\.gz|tgz)$/

const accepted =
  's3://bucket/key.tar.gz for one archive, or s3://bucket/prefix/ with a slash at the end for uncompressed files, of 1024 characters at most'

/** `s3://…/x.tar.gz` is one archive, `s3://…/` a prefix that holds the model uncompressed. */
export function readModelDataUrl(text: string): Read<ModelData> {
  const [, bucket, key] = /^s3:\/\/([^/\s]+)(?:\/(.*))?$/.exec(text) ?? []
  if (bucket === undefined) return refuse('is not the URL of something in Amazon S3', accepted, likelyUrl(text))
  if (text.length > LONGEST) return refuse(`has ${text.length} characters`, accepted)
  if (key === undefined) return refuse('names a bucket and nothing in it', accepted)
  const warnings = warningsOf(key)
  if (key === '' || key.endsWith('/')) {
    const source = { S3Uri: text, S3DataType: 'S3Prefix', CompressionType: 'None' } as const
    return accept({ ModelDataSource: { S3DataSource: source } }, ...warnings)
  }
  if (ARCHIVE.test(key)) return accept({ ModelDataUrl: text }, ...warnings)
  return refuse('is neither a .tar.gz archive nor a prefix that ends in a slash', accepted, likelyPrefix(text))
}

function warningsOf(key: string): readonly string[] {
  const question = 'did an expression in it give nothing?'
  if (key === '') return [`is a whole bucket; ${question}`]
  return /^\/|\/\//.test(key) ? [`has an empty part between two slashes; ${question}`] : []
}

/** A last part without a dot looks like a folder. */
function likelyPrefix(text: string): string | undefined {
  return text.slice(text.lastIndexOf('/')).includes('.') ? undefined : `${text}/`
}

/**
 * The `s3://` URL of what is written as an ARN, as an HTTPS URL or without its scheme. HTTPS URLs are not taken as they are:
 * one object would have several spellings, and each would make another model.
 */
function likelyUrl(text: string): string | undefined {
  const path = /^[^?#]*/.exec(text)?.[0] ?? ''
  const likely =
    /^s3:\/{0,2}([^/].*)$/i.exec(path) ??
    /^arn:aws[a-z-]*:s3:::(.+)$/.exec(path) ??
    /^https?:\/\/s3(?:[.-][a-z\d-]+)?\.amazonaws\.com(?:\.cn)?\/(.+)$/.exec(path) ??
    /^([a-z\d][a-z\d.-]*\/.+)$/.exec(path)
  const [, virtualBucket, key] =
    /^https?:\/\/([a-z\d][a-z\d.-]*?)\.s3(?:[.-][a-z\d-]+)?\.amazonaws\.com(?:\.cn)?\/(.+)$/.exec(path) ?? []
  const place = virtualBucket === undefined ? likely?.[1] : `${virtualBucket}/${key}`
  if (place === undefined) return undefined
  const url = `s3://${place}`
  return readModelDataUrl(url).ok ? url : undefined
}
