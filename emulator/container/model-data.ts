import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import { extract } from 'tar'
import type { S3 } from '../side/s3.ts'

/**
 * Puts a model's data where its container finds it: a `.tar.gz` is unpacked, the objects under a prefix are copied.
 *
 * @param folder exists already
 * @throws Error in AWS's words where the data is not in the emulator's S3
 */
export const downloadModelData = async (container: ContainerDefinition, s3: S3, folder: string): Promise<void> => {
  const source = container.ModelDataSource?.S3DataSource
  const url = container.ModelDataUrl ?? source?.S3Uri
  if (url === undefined) return
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(url) ?? []
  if (source?.S3DataType === 'S3Prefix') {
    const keys = s3.keys(bucket, key)
    if (keys.length === 0) throw notThere(url)
    for (const each of keys) await place(folder, each.slice(key.length), s3.get(bucket, each)?.body)
    return
  }
  const body = s3.get(bucket, key)?.body
  if (body === undefined) throw notThere(url)
  if (source?.CompressionType === 'None') await place(folder, key.split('/').at(-1) ?? key, body)
  else await pipeline(Readable.from([body]), extract({ cwd: folder }))
}

const place = async (folder: string, path: string, body: Uint8Array | undefined): Promise<void> => {
  const target = resolve(join(folder, path))
  if (body === undefined || !target.startsWith(folder + sep)) return
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, body)
}

const notThere = (url: string): Error =>
  new Error(
    `Failed to download model data for container "container_1" from URL: "${url}". Please ensure that there is an object ` +
      'located at the URL and that the role passed to CreateModel has permissions to download the object.',
  )
