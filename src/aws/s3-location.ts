/** An object, or all objects below a prefix. */
export type S3Location =
  { readonly bucket: string; readonly key: string } | { readonly bucket: string; readonly prefix: string }

/**
 * @param url `s3://bucket/key`, or one of S3's `https://` spellings of it; one that ends in `/` is a prefix
 * @returns `undefined` for anything else, presigned and versioned URLs included
 */
export function parseS3Location(url: string): S3Location | undefined {
  // A colon in the bucket's place: an access point's ARN.
  const [, bucket, path] = /^s3:\/\/([^/:]+)\/(.*)$/s.exec(url) ?? httpsLocation(url)
  if (bucket === undefined || path === undefined) return undefined
  return path === '' || path.endsWith('/') ? { bucket, prefix: path } : { bucket, key: path }
}

/** `https://bucket.s3.region.suffix/key`, or `https://s3.region.suffix/bucket/key`; the suffix differs by partition. */
function httpsLocation(url: string): readonly (string | undefined)[] {
  const [, host = '', path = ''] = /^https:\/\/([a-z0-9.-]+)\/([^?#]*)$/.exec(url) ?? []
  const [, bucket] = /^(.+)\.s3[.-][a-z0-9.-]+$/.exec(host) ?? []
  const decoded = decode(path)
  if (bucket !== undefined) return [url, bucket, decoded]
  return /^s3[.-][a-z0-9.-]+$/.test(host) ? (/^([^/]+)\/(.*)$/s.exec(decoded ?? '') ?? []) : []
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
