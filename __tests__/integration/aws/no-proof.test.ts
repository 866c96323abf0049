import { expect, test } from '@jest/globals'
import { findingsOf } from '../../../src/deployment/preflight/findings.ts'
import { lookAhead } from '../../../src/deployment/preflight/look-ahead.ts'
import { skippedNotice } from '../../../src/deployment/preflight/skipped.ts'
import { ARTIFACT, desiredOf, IMAGE, ROLE } from '../../unit/deployment/given.ts'
import { connectTo } from './environment.ts'
import { type Answer, json, type Seen, text } from './scripted-server.ts'

/** What stands between the runner and AWS answers, too: with pages to log in at, and with 404s of its own. */

const AS_HTML = { 'content-type': 'text/html' }
const PAGE = '<html><body>Log in</body></html>'
const VpcConfig = { Subnets: ['subnet-a'], SecurityGroupIds: ['sg-1'] }

const desired = desiredOf({
  models: [
    {
      key: 'model',
      baseName: 'churn',
      request: { PrimaryContainer: { Image: IMAGE, ModelDataUrl: ARTIFACT }, ExecutionRoleArn: ROLE, VpcConfig },
    },
  ],
  deploymentConfig: { AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] } },
})

async function findingsAfter(answer: Answer) {
  const { aws } = await connectTo(answer)
  const preflight = await lookAhead(desired, Promise.resolve({}), aws, new AbortController().signal, 1_500)
  const findings = findingsOf(desired, { preflight, models: {} }, { action: 'create', peakInstances: [] })
  return { findings, notice: skippedNotice(preflight, desired.references) ?? '' }
}

test.each<[string, Answer]>([
  ['an empty answer', text(200, '')],
  ['a page of HTML', text(200, PAGE, AS_HTML)],
  ['an object without members', json(200, {})],
  ['an element without members', text(200, '<x/>', { 'content-type': 'text/xml' })],
  ['a 403 with a page of HTML', text(403, PAGE, AS_HTML)],
])('%s proves nothing', async (_what, answer) => {
  const { findings, notice } = await findingsAfter(answer)
  expect(findings).toEqual([])
  for (const what of [ROLE, IMAGE, ARTIFACT, 'CloudWatch alarms', 'the subnets', 'the security groups']) {
    expect(notice).toContain(what)
  }
})

const isHead: (request: Seen) => boolean = ({ method }) => method === 'HEAD'

test.each<[string, Answer]>([
  ['a bare 404', text(404, '')],
  ['a 404 with a page of HTML', text(404, PAGE, AS_HTML)],
])('%s proves something of S3 alone, which answers HEAD without words', async (_what, answer) => {
  const { findings, notice } = await findingsAfter(answer)
  expect(findings).toMatchObject([{ severity: 'error', text: `There is no bucket for the artifact ${ARTIFACT}.` }])
  for (const what of [ROLE, IMAGE, 'CloudWatch alarms', 'the subnets']) expect(notice).toContain(what)
})

test('a 404 of S3 does', async () => {
  const { findings } = await findingsAfter((response, request) => {
    if (isHead(request)) text(404, '', { 'x-amz-request-id': '0A49CE4060975EAC' })(response, request)
    else text(403, '')(response, request)
  })
  expect(findings).toMatchObject([{ severity: 'error', text: `There is no bucket for the artifact ${ARTIFACT}.` }])
})

test('a bucket that an object was just read from is there, whoever says otherwise', async () => {
  const { findings } = await findingsAfter((response, request) => {
    if (isHead(request) && request.url.includes('model.tar.gz')) text(200, '', { etag: '"0a"' })(response, request)
    else text(404, '', { 'x-amz-request-id': '0A49CE4060975EAC' })(response, request)
  })
  expect(findings).toEqual([])
})
