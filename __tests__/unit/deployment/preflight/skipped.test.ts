import { describe, expect, it, test } from '@jest/globals'
import type { Lookup } from '../../../../src/aws/aws.ts'
import type { ArtifactFacts, Preflight } from '../../../../src/deployment/preflight/facts.ts'
import { skippedNotice } from '../../../../src/deployment/preflight/skipped.ts'
import { ARTIFACT, IMAGE, NO_REFERENCES, REPOSITORY, ROLE } from '../given.ts'
import { ABSENT, found, NOT_APPLICABLE, NOTHING_SEEN, UNANSWERED } from './given.ts'

const notice = (seen: Partial<Preflight>) => skippedNotice({ ...NOTHING_SEEN, ...seen }, NO_REFERENCES)
const denied = (action?: string): Extract<Lookup<never>, { kind: 'denied' }> => ({
  kind: 'denied',
  message: `User: x is not authorized to perform: ${action ?? 'that'}`,
  ...(action === undefined ? {} : { action }),
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
      { roles: { [ROLE]: found({ arn: ROLE, trustPolicy: '' }) }, ...artifact({}), quotas: found({}) },
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
      { images: { [IMAGE]: found({ mediaType: 'x', architectures: [] }) } },
      `the processor architecture of ${IMAGE} (its configuration could not be downloaded)`,
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
      { quotas: denied() },
      'the quotas of endpoints (',
      '`servicequotas:GetServiceQuota`, `servicequotas:ListServiceQuotas`',
    ],
    ['alarms', { alarms: denied() }, 'the CloudWatch alarms (', '`cloudwatch:DescribeAlarms`'],
    [
      'subnets and security groups',
      { networks: { 'subnet-a sg-1': denied() } },
      'the subnets and security groups (',
      '`ec2:DescribeSubnets`, `ec2:DescribeSecurityGroups`',
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
    quotas: UNANSWERED,
  })
  expect(text).toBe(
    `Not looked at before the deployment: the execution role ${ROLE} (may not iam:GetRole); the execution role ${other} (may not iam:GetRole); ` +
      'the CloudWatch alarms (may not cloudwatch:DescribeAlarms). ' +
      'Allow the caller `iam:GetRole`, `cloudwatch:DescribeAlarms`, or set `preflight: false` to have nothing looked at.',
  )
})

it('what AWS did not answer needs no permission', () => {
  expect(notice({ alarms: UNANSWERED })).toBe(
    'Not looked at before the deployment: the CloudWatch alarms (no answer within 2 s).',
  )
})

it('quotas that are not told in time are no news', () => {
  expect(notice({ quotas: UNANSWERED })).toBeUndefined()
})

it('an image is called as it was written', () => {
  const [digest = ''] = IMAGE.split('@').slice(1)
  const references = { ...NO_REFERENCES, images: { [`${REPOSITORY}:live`]: found(digest) } }
  const images = { [IMAGE]: denied('ecr:BatchGetImage') }
  expect(skippedNotice({ ...NOTHING_SEEN, images }, references)).toContain(`the image ${REPOSITORY}:live (`)
})

it('AWS’s words are cut short, and on one line', () => {
  const message = `No:\r\n${'why '.repeat(500)}`
  const text = notice({ alarms: { kind: 'denied', message } })
  expect(text).not.toMatch(/[\r\n]/)
  expect(text?.length).toBeLessThan(500)
})
