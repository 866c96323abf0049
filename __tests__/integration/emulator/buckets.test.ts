import { GetBucketLocationCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { Emulator } from '../../../emulator/emulator.ts'
import type { Listening } from '../../../emulator/wire/server.ts'

let emulator: Emulator
let server: Listening

beforeEach(async () => {
  emulator = new Emulator()
  server = await emulator.listen()
  emulator.s3.createBucket('here')
  emulator.s3.createBucket('far', 'ap-southeast-2')
  emulator.s3.createBucket('first', 'us-east-1')
})

afterEach(async () => {
  await server.close()
})

const overTheWire = () =>
  new S3Client({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  })

describe.each([
  ['over the wire', overTheWire],
  ['in process', () => emulator.client('s3')],
])('where a bucket is, %s,', (_where, connect) => {
  const head = (Bucket: string) => connect().send(new HeadBucketCommand({ Bucket }))
  const region = (name: string) => ({ $response: { headers: { 'x-amz-bucket-region': name } } })

  it('its HEAD tells', async () => {
    expect(await head('here')).toMatchObject({ BucketRegion: 'eu-west-1' })
  })

  test.each<[string, object]>([
    ['far', { $metadata: { httpStatusCode: 301 }, ...region('ap-southeast-2') }],
    ['none', { name: 'NotFound', $metadata: { httpStatusCode: 404 } }],
  ])('the refusal of the HEAD of %s tells', async (bucket, error) => {
    await expect(head(bucket)).rejects.toMatchObject(error)
  })

  it('even who may not list it is told', async () => {
    emulator.script.deny('s3:ListBucket')
    await expect(head('here')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 }, ...region('eu-west-1') })
    await expect(head('far')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 }, ...region('ap-southeast-2') })
    await expect(head('none')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } })
  })

  test.each<[string, string | undefined]>([
    ['here', 'eu-west-1'],
    ['far', 'ap-southeast-2'],
    ['first', undefined],
  ])('GetBucketLocation of %s tells', async (Bucket, location) => {
    const told = await connect().send(new GetBucketLocationCommand({ Bucket }))
    expect(told.LocationConstraint).toBe(location)
  })

  it('GetBucketLocation is a permission of its own', async () => {
    const locate = (Bucket: string) => connect().send(new GetBucketLocationCommand({ Bucket }))
    await expect(locate('none')).rejects.toMatchObject({ name: 'NoSuchBucket', $metadata: { httpStatusCode: 404 } })
    emulator.script.deny('s3:GetBucketLocation')
    await expect(locate('here')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('s3:GetBucketLocation on resource: "arn:aws:s3:::here"'),
    })
    await expect(head('here')).resolves.toBeDefined()
  })
})
