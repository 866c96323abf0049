import { expect, test } from '@jest/globals'
import { parseS3Location } from '../../../src/aws/s3-location.ts'

test.each([
  ['s3://models/churn/model.tar.gz', { bucket: 'models', key: 'churn/model.tar.gz' }],
  ['s3://models/churn/', { bucket: 'models', prefix: 'churn/' }],
  ['s3://models/', { bucket: 'models', prefix: '' }],
  ['s3://my.dotted.bucket/k', { bucket: 'my.dotted.bucket', key: 'k' }],
  ['s3://models/a b%20c//d', { bucket: 'models', key: 'a b%20c//d' }],
  ['https://models.s3.eu-west-1.amazonaws.com/churn/model.tar.gz', { bucket: 'models', key: 'churn/model.tar.gz' }],
  ['https://my.s3.bucket.s3.eu-west-1.amazonaws.com/k', { bucket: 'my.s3.bucket', key: 'k' }],
  ['https://models.s3-eu-west-1.amazonaws.com/churn/', { bucket: 'models', prefix: 'churn/' }],
  ['https://models.s3.amazonaws.com/k', { bucket: 'models', key: 'k' }],
  ['https://s3.cn-north-1.amazonaws.com.cn/models/churn/model.tar.gz', { bucket: 'models', key: 'churn/model.tar.gz' }],
  ['https://s3.amazonaws.com/models/a%20b', { bucket: 'models', key: 'a b' }],
])('%s', (url, location) => {
  expect(parseS3Location(url)).toEqual(location)
})

test.each([
  ['presigned', 'https://models.s3.eu-west-1.amazonaws.com/k?X-Amz-Signature=0'],
  ['another host', 'https://example.com/models/k'],
  ['not encrypted', 'http://models.s3.eu-west-1.amazonaws.com/k'],
  ['an access point', 's3://arn:aws:s3:eu-west-1:123456789012:accesspoint/models/k'],
  ['a bucket alone', 's3://models'],
  ['wrongly encoded', 'https://models.s3.eu-west-1.amazonaws.com/%zz'],
  ['no URL', 'model.tar.gz'],
])('%s is not looked up: %s', (_why, url) => {
  expect(parseS3Location(url)).toBeUndefined()
})
