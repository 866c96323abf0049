import { describe, expect, test } from '@jest/globals'
import { accepted, rawInputs, refused, stepWith } from './step.ts'
import { parse } from '../../../src/deployment/parse.ts'

describe('a near miss is an error', () => {
  test.each([
    ['instance_type', 'instance-type'],
    ['instancetype', 'instance-type'],
    ['instance-typ', 'instance-type'],
    ['instance.type', 'instance-type'],
    ['instance type', 'instance-type'],
    ['intsance-tpye', 'instance-type'],
    ['instance-count', 'initial-instance-count'],
    ['role-arn', 'execution-role-arn'],
    ['image_url', 'image-uri'],
    ['wait_time', 'wait-timeout'],
    ['tag', 'tags'],
    ['model', 'models'],
    ['enviroment', 'environment'],
    ['dryrun', 'dry-run'],
  ])('%s: %s', async (unknown, meant) => {
    const { lines } = await refused({}, { env: {}, unknown: [unknown] })
    expect(lines).toEqual([`'${unknown}' is not an input; did you mean '${meant}'?`])
  })
})

describe("any other is a warning, since the job's own environment can set one", () => {
  test.each([
    ['region', "; if it was meant for this action: did you mean 'aws-region'?"],
    ['timeout', "; if it was meant for this action: did you mean 'wait-timeout'?"],
    ['env', "; if it was meant for this action: did you mean 'environment'?"],
    ['file', "; if it was meant for this action: did you mean 'config-file'?"],
    ['who-to-greet', ''],
    ['__proto__', ''],
    ['', ''],
    ['x'.repeat(41), ''],
  ])('%s', async (unknown, hint) => {
    const { warnings } = await accepted({}, { env: {}, unknown: [unknown] })
    expect(warnings).toEqual([`'${unknown}' is not an input of this action and is ignored${hint}`])
  })
})

test('unknown names among the inputs themselves are judged alike, once', async () => {
  const parsed = await parse(
    { ...stepWith({}), ...rawInputs({ wiat: 'true' }) },
    { env: {}, unknown: ['wiat', 'region'] },
  )
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ kind: 'unknown-input', input: 'wiat', meant: 'wait' }],
    warnings: [expect.stringContaining("'region'")],
  })
})
