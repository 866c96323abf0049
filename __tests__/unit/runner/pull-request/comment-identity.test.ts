import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../../fixtures/property.ts'
import { emptyReport } from '../../../../src/deployment/report.ts'
import {
  type CommentIdentity,
  identityIn,
  identityOf,
  marker,
  selectComments,
} from '../../../../src/runner/pull-request/comment-identity.ts'
import { accepted, refused } from '../../inputs/step.ts'

const churn = { region: 'eu-west-1', endpoint: 'churn', account: '2a33349e7e60', run: 12 }

describe('the marker', () => {
  it('is a comment that readers do not see, with what tells one plan from another', () => {
    expect(marker(churn)).toBe(
      '<!-- deploy-sagemaker-endpoint plan?region=eu-west-1&endpoint=churn&account=2a33349e7e60&run=12 -->',
    )
    expect(marker({})).toBe('<!-- deploy-sagemaker-endpoint plan? -->')
  })

  it.each<[string, CommentIdentity]>([
    ['all', churn],
    ['nothing', {}],
    ['a part', { region: 'eu-west-1' }],
  ])('is read again: %s', (_what, identity) => {
    expect(identityIn(`${marker(identity)}\n## Plan`)).toEqual(identity)
  })

  it('cannot be ended by a name, whatever is in it', () => {
    const hostile = fc.oneof(
      fc.constantFrom('-->', '--!>', '>', '->', '\n', ' -->', '&run=99', '%3E', '+'),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const identity = { region: a, endpoint: a + b }
        const line = marker(identity)
        expect(line.slice(0, -' -->'.length)).not.toMatch(/[>\n]/)
        expect(identityIn(line)).toEqual(identity)
      }),
    )
  })

  it.each([
    ['quoted', `> ${marker(churn)}`],
    ['further down', `See:\n${marker(churn)}`],
    ['behind a space', ` ${marker(churn)}`],
    ['of another action', '<!-- sticky plan?region=eu-west-1 -->'],
    ['cut off', '<!-- deploy-sagemaker-endpoint plan?region=eu-west-1'],
    ['', ''],
  ])('%s is none', (_what, body) => {
    expect(identityIn(body)).toBeUndefined()
  })

  it('with a run that is no number has none', () => {
    expect(identityIn('<!-- deploy-sagemaker-endpoint plan?region=a&run=latest&more=1 -->')).toEqual({ region: 'a' })
  })
})

describe('what is known of where a run would deploy to', () => {
  it('is told by the inputs, with the account of the execution role, which is not readable', async () => {
    const { specification } = await accepted({})
    expect(identityOf(emptyReport, specification, '12')).toEqual(churn)
    const other = await accepted({ 'execution-role-arn': 'arn:aws-us-gov:iam::210987654321:role/SageMakerExecution' })
    const { account } = identityOf(emptyReport, other.specification, '12')
    expect(account).toMatch(/^[\da-f]{12}$/)
    expect(account).not.toBe(churn.account)
    expect(account).not.toContain('210987654321')
  })

  it('is without the account where no role is given', async () => {
    const { specification } = await accepted({
      'image-uri': undefined,
      'execution-role-arn': undefined,
      'model-name': 'existing',
    })
    expect(identityOf(emptyReport, specification, '12')).toEqual({ region: 'eu-west-1', endpoint: 'churn', run: 12 })
  })

  it.each([
    ['the report, of inputs that are refused', { region: 'eu-west-1', endpointName: 'churn' }, '12'],
    ['nothing', {}, undefined],
    ['no run', {}, ''],
    ['no run', {}, 'x'],
  ])('is what is known: %s', (_what, known, run) => {
    expect(identityOf({ ...emptyReport, ...known }, undefined, run)).toEqual(
      'region' in known ? { region: 'eu-west-1', endpoint: 'churn', run: 12 } : {},
    )
  })

  it('is told by inputs that are refused, with the account where a role tells it', async () => {
    const { known } = await refused({ 'instance-type': 'm5.large' })
    expect(identityOf({ ...emptyReport, ...known }, undefined, '12')).toEqual(churn)
  })

  it('has no name without an end', () => {
    const report = { ...emptyReport, region: 'r'.repeat(5000), endpointName: '>'.repeat(5000) }
    expect(marker(identityOf(report, undefined, '1')).length).toBeLessThan(700)
  })
})

describe('which comment is kept up to date', () => {
  const here: CommentIdentity = { region: 'eu-west-1', endpoint: 'churn', account: 'a', run: 9 }
  const { account: _account, ...noAccount } = here

  test.each<[string, CommentIdentity, readonly CommentIdentity[], readonly number[], readonly number[]]>([
    // what, this run's, the comments', candidates, stale
    ['none where there is none', here, [], [], []],
    ['the one about the same place', here, [{ ...here, run: 3 }], [0], []],
    [
      'not those about others',
      here,
      [
        { ...here, region: 'x' },
        { ...here, endpoint: 'x' },
      ],
      [],
      [],
    ],
    ['not one in another account', here, [{ ...here, account: 'b' }], [], []],
    ['its own among others', here, [{ ...here, account: 'b' }, here, { ...here, endpoint: 'x' }], [1], []],
    ['the oldest, of two that were created at once', here, [here, here], [0, 1], []],
    ['the only one that may be: this run does not know the account', noAccount, [{ ...here, run: 8 }], [0], []],
    ['the only one that may be: this run knows nothing', { run: 9 }, [{ ...here, run: 8 }], [0], []],
    ['the only one that may be: the comment does not know', here, [{ ...noAccount, run: 8 }], [0], []],
    ['the only one that may be, which is newer', noAccount, [{ ...here, run: 10 }], [0], []],
    ['not that of another job of the same run, which knows more', noAccount, [here], [], []],
    ['not that of another job of the same run, which knows less', here, [noAccount], [], []],
    ['nor another while it may be that of such a job', noAccount, [here, { ...here, account: 'b', run: 8 }], [], []],
    [
      'its own again, beside what knows more',
      noAccount,
      [
        { ...here, run: 8 },
        { ...noAccount, run: 8 },
      ],
      [1],
      [],
    ],
    ['none of two that may be', noAccount, [here, { ...here, account: 'b' }], [], []],
    ['none of two that may be', {}, [here, { ...here, endpoint: 'x' }], [], []],
    ['its own, and that of an earlier run goes that did not know', here, [{ ...noAccount, run: 3 }, here], [1], [0]],
    ['its own, and that of another job of the same run stays', here, [{ ...noAccount, run: 9 }, here], [1], []],
    ['its own, and what does not fit stays', here, [{ endpoint: 'x', run: 3 }, here], [1], []],
    ['its own, and what knows more stays', noAccount, [noAccount, { ...here, run: 3 }], [0], []],
  ])('%s', (_what, identity, identities, candidates, stale) => {
    const comments = identities.map((each) => ({ identity: each }))
    const selection = selectComments(comments, identity)
    expect(selection.candidates.map((comment) => comments.indexOf(comment))).toEqual(candidates)
    expect(selection.stale.map((comment) => comments.indexOf(comment))).toEqual(stale)
  })
})
