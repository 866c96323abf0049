import { readdir } from 'node:fs/promises'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { create } from 'tar'

/**
 * Packs what is in `directory` as SageMaker wants it: a gzipped tar with the files at its top level (or, if `below` names a folder, in
 * that folder). The same files give the same bytes: sorted, without times, owners and umask.
 */
export async function packArtifact(directory: string, below = ''): Promise<Buffer> {
  const files = (await readdir(directory)).toSorted()
  const archive = create({ gzip: true, portable: true, mtime: new Date(0), cwd: directory, prefix: below }, files)
  return archive.concat()
}

/** Puts `body` at `s3://bucket/key`, with endpoint, region and credentials from `environment` as the AWS tools read them. */
export async function uploadArtifact(
  url: string,
  body: Buffer,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? []
  if (bucket === undefined || key === undefined) throw new Error(`'${url}' is not an S3 URL`)
  const s3 = new S3Client({
    endpoint: required(environment, 'AWS_ENDPOINT_URL'),
    region: required(environment, 'AWS_REGION'),
    credentials: {
      accessKeyId: required(environment, 'AWS_ACCESS_KEY_ID'),
      secretAccessKey: required(environment, 'AWS_SECRET_ACCESS_KEY'),
      sessionToken: required(environment, 'AWS_SESSION_TOKEN'),
    },
    // A bucket cannot become a host name in front of an IP address.
    forcePathStyle: true,
  })
  try {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/gzip' }))
  } finally {
    s3.destroy()
  }
}

function required(environment: Readonly<Record<string, string>>, name: string): string {
  const value = environment[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}
