import { expect, test } from '@jest/globals'
import { parseEcrImage, parseEcrReference } from '../../../src/aws/ecr-image.ts'

const image = { registryId: '123456789012', region: 'eu-west-1', repositoryName: 'churn', tag: 'v1' }

test.each([
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1', image],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn', { ...image, tag: 'latest' }],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/churn:v1', { ...image, repositoryName: 'team/churn' }],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.10_a-b', { ...image, tag: '1.10_a-b' }],
  ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/churn:v1', { ...image, region: 'cn-north-1' }],
  ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/churn:v1', { ...image, region: 'eusc-de-east-1' }],
  ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov/churn:v1', { ...image, region: 'us-iso-east-1' }],
  ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/churn:v1', { ...image, region: 'us-gov-west-1' }],
  ['123456789012.dkr-ecr.eu-west-1.on.aws/churn:v1', image],
  ['123456789012.dkr-ecr-fips.us-east-1.on.aws/churn:v1', { ...image, region: 'us-east-1' }],
])('%s is looked up where it is', (uri, expected) => {
  expect(parseEcrImage(uri)).toEqual(expected)
  expect(parseEcrReference(uri)).toEqual(expected)
})

const { tag: _tag, ...repository } = image
const digest = `sha256:${'0a'.repeat(32)}`

test.each([
  ['by digest', `123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@${digest}`],
  ['by tag and digest: the digest counts', `123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1@${digest}`],
])('an image %s is looked at by its digest, which there is no need to look up', (_how, uri) => {
  expect(parseEcrReference(uri)).toEqual({ ...repository, digest })
  expect(parseEcrImage(uri)).toBeUndefined()
})

test.each([
  ['pinned already', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:0123'],
  ['pinned and tagged', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1@sha256:0123'],
  ["ECR's public registry", 'public.ecr.aws/docker/library/python:3.12'],
  ['Docker Hub', 'library/python:3.12'],
  ['Docker Hub, short', 'python'],
  ['a registry of their own', 'registry.example.com:5000/churn:v1'],
  ['no account', 'churn.dkr.ecr.eu-west-1.amazonaws.com/churn:v1'],
  ['no repository', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/'],
  ['no image at all', ''],
])('%s is not looked up: %s', (_why, uri) => {
  expect(parseEcrImage(uri)).toBeUndefined()
})

test.each([
  `public.ecr.aws/team/churn@${digest}`,
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/',
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@latest',
  '',
])('nothing can be looked at in ECR: %s', (uri) => {
  expect(parseEcrReference(uri)).toBeUndefined()
})
