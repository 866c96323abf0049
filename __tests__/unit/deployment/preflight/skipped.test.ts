import { describe, expect, it, test } from '@jest/globals'
import type { Denial, ImageFormat } from '../../../../src/aws/aws.ts'
import type { ArtifactFacts, Preflight } from '../../../../src/deployment/preflight/facts.ts'
import { skippedNotice } from '../../../../src/deployment/preflight/skipped.ts'
import { ARTIFACT, IMAGE, NO_REFERENCES, REPOSITORY, ROLE } from '../given.ts'
import { ABSENT, found, LATE, NOT_APPLICABLE, NOTHING_SEEN, UNANSWERED } from './given.ts'

const notice = (seen: Partial<Preflight>) => skippedNotice({ ...NOTHING_SEEN, ...seen }, NO_REFERENCES)
const denied = (action?: string): Denial => ({
  kind: 'denied',
  message: `User: x is not authorized to perform: ${action ?? 'that'}`,
  ...(action === undefined ? {} : { actions: [action] }),
})
const format = (architectures: ImageFormat['architectures']): Partial<Preflight> => ({
  images: { [IMAGE]: found({ mediaType: 'x', architectures, isFromAws: false }) },
})
const artifact = (facts: Partial<ArtifactFacts>): Partial<Preflight> => ({
  artifacts: {
    [ARTIFACT]: { bucketRegion: found('eu-west-1'), content: found('etag'), below: NOT_APPLICABLE, ...facts },
  },
})

describe('no notice', () => {
  test.each<[string, Partial<Preflight>]>([
    ['where nothing was to be looked at', {}],
    [
      'where all was seen',
      {
        roles: { [ROLE]: found({ arn: ROLE, trustPolicy: '' }) },
        ...artifact({}),
        quotas: { 'ml.m5.large': found(2) },
      },
    ],
    ['of what is not there: that is a finding', { roles: { [ROLE]: ABSENT }, images: { [IMAGE]: ABSENT } }],
  ])('%s', (_what, seen) => {
    expect(notice(seen)).toBeUndefined()
  })
})

describe('a notice tells what was not looked at, why, and what to allow', () => {
  test.each<[string, Partial<Preflight>, string, string]>([
    [
      'a role',
      { roles: { [ROLE]: denied('iam:GetRole') } },
      `the execution role ${ROLE} (may not iam:GetRole)`,
      '`iam:GetRole`',
    ],
    [
      'a role, in words that name no action',
      { roles: { [ROLE]: denied() } },
      `the execution role ${ROLE} (User: x is not authorized to perform: that)`,
      '`iam:GetRole`',
    ],
    ['an image', { images: { [IMAGE]: denied('ecr:BatchGetImage') } }, `the image ${IMAGE} (`, '`ecr:BatchGetImage`'],
    [
      'an image’s architecture',
      format(denied('ecr:GetDownloadUrlForLayer')),
      `the processor architecture of ${IMAGE} (may not ecr:GetDownloadUrlForLayer)`,
      '`ecr:GetDownloadUrlForLayer`',
    ],
    ['a bucket', artifact({ bucketRegion: denied() }), `the region of ${ARTIFACT} (`, '`s3:ListBucket`'],
    [
      'an artifact',
      artifact({ content: denied(), below: denied() }),
      `the artifact ${ARTIFACT} (`,
      '`s3:GetObject`, `s3:ListBucket`',
    ],
    ['what is below', artifact({ below: denied() }), `what is below ${ARTIFACT} (`, '`s3:ListBucket`'],
    [
      'quotas',
      { quotas: { 'ml.m5.large': denied() } },
      'the quota of ml.m5.large (',
      '`servicequotas:GetServiceQuota`, `servicequotas:ListServiceQuotas`',
    ],
    ['alarms', { alarms: denied() }, 'the CloudWatch alarms (', '`cloudwatch:DescribeAlarms`'],
    [
      'subnets',
      { networks: { 'subnet-a sg-1': { subnets: denied(), securityGroups: found([]) } } },
      'the subnets (',
      '`ec2:DescribeSubnets`',
    ],
    [
      'security groups',
      { networks: { 'subnet-a sg-1': { subnets: found([]), securityGroups: denied('ec2:DescribeSecurityGroups') } } },
      'the security groups (may not ec2:DescribeSecurityGroups)',
      '`ec2:DescribeSecurityGroups`',
    ],
    [
      'a model that the run does not make',
      { models: { 'by-hand': denied('sagemaker:DescribeModel') } },
      'what the model by-hand refers to (may not sagemaker:DescribeModel)',
      '`sagemaker:DescribeModel`',
    ],
  ])('%s', (_what, seen, what, permissions) => {
    const text = notice(seen)
    expect(text).toContain(`Not looked at before the deployment: ${what}`)
    expect(text).toContain(`Allow the caller ${permissions}, or set \`preflight: false\``)
    expect(text).not.toContain(';')
  })
})

it('all of it is one notice, and each permission is named once', () => {
  const other = `${ROLE}2`
  const text = notice({
    roles: { [ROLE]: denied('iam:GetRole'), [other]: denied('iam:GetRole') },
    alarms: denied('cloudwatch:DescribeAlarms'),
    quotas: { 'ml.m5.large': LATE },
  })
  expect(text).toBe(
    `Not looked at before the deployment: the execution role ${ROLE} (may not iam:GetRole); the execution role ${other} (may not iam:GetRole); ` +
      'the CloudWatch alarms (may not cloudwatch:DescribeAlarms). ' +
      'Allow the caller `iam:GetRole`, `cloudwatch:DescribeAlarms`, or set `preflight: false` to have nothing looked at.',
  )
})

it('every permission that is lacking is named', () => {
  const network = { subnets: denied('ec2:DescribeSubnets'), securityGroups: denied('ec2:DescribeSecurityGroups') }
  expect(notice({ networks: { 'subnet-a sg-1': network } })).toBe(
    'Not looked at before the deployment: the subnets (may not ec2:DescribeSubnets); the security groups (may not ec2:DescribeSecurityGroups). ' +
      'Allow the caller `ec2:DescribeSubnets`, `ec2:DescribeSecurityGroups`, or set `preflight: false` to have nothing looked at.',
  )
})

describe('no permission is asked for where none would help', () => {
  const refused = { kind: 'denied', message: 'HTTP 404, no reason given', actions: [] } as const

  test.each<[string, Partial<Preflight>, string]>([
    ['in time', { alarms: LATE }, 'the CloudWatch alarms (no answer within 2 s).'],
    ['in other words', { alarms: UNANSWERED }, 'the CloudWatch alarms (Rate exceeded).'],
    ['for another reason', { roles: { [ROLE]: refused } }, `the execution role ${ROLE} (HTTP 404, no reason given).`],
    ['of a model', { models: { 'by-hand': LATE } }, 'what the model by-hand refers to (no answer within 2 s).'],
    [
      'of an architecture',
      format({ kind: 'unanswered', message: 'its configuration names none' }),
      `the processor architecture of ${IMAGE} (its configuration names none).`,
    ],
    ['of a quota', { quotas: { 'ml.m5.large': UNANSWERED } }, 'the quota of ml.m5.large (Rate exceeded).'],
  ])('what AWS did not tell, %s', (_how, seen, words) => {
    expect(notice(seen)).toBe(`Not looked at before the deployment: ${words}`)
  })
})

it('quotas that are not told in time are no news', () => {
  expect(notice({ quotas: { 'ml.m5.large': LATE } })).toBeUndefined()
})

it('backticks of others cannot end our own code', () => {
  const message = 'The role `x cannot be looked at'
  expect(notice({ roles: { [`${ROLE}\``]: { kind: 'denied', message } } })).toContain(
    `the execution role ${ROLE}' (The role 'x cannot be looked at)`,
  )
})

it('an image is called as it was written', () => {
  const [digest = ''] = IMAGE.split('@').slice(1)
  const references = { ...NO_REFERENCES, images: { [`${REPOSITORY}:live`]: found(digest) } }
  const images = { [IMAGE]: denied('ecr:BatchGetImage') }
  expect(skippedNotice({ ...NOTHING_SEEN, images }, references)).toContain(`the image ${REPOSITORY}:live (`)
})

it('AWS’s words are told whole, and on one line', () => {
  const message = `No:\r\n${'why '.repeat(500)}`
  const text = notice({ alarms: { kind: 'denied', message } })
  expect(text).not.toMatch(/[\r\n]/)
  expect(text).toContain(message.replaceAll(/\s+/g, ' ').trim())
})
