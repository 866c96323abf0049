import { describe, expect, test } from '@jest/globals'
import { shutsOutSageMaker, TRUST_STATEMENT } from '../../../../src/deployment/preflight/trust-policy.ts'

const TRUST = {
  Effect: 'Allow',
  Principal: { Service: 'sagemaker.amazonaws.com' },
  Action: 'sts:AssumeRole',
}
const LAMBDA = { Service: 'lambda.amazonaws.com' }

const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })
const allow = (overrides: object): object => ({ Effect: 'Allow', Action: 'sts:AssumeRole', ...overrides })

describe('a trust policy shuts SageMaker out', () => {
  test.each<[string, string]>([
    ['that trusts another service', policy(allow({ Principal: LAMBDA }))],
    [
      'that trusts other services',
      policy(allow({ Principal: { Service: ['ec2.amazonaws.com', 'sagemaker-x.example'] } })),
    ],
    ['that trusts an account', policy(allow({ Principal: { AWS: 'arn:aws:iam::123456789012:root' } }))],
    ['that trusts an identity provider', policy(allow({ Principal: { Federated: 'cognito-identity.amazonaws.com' } }))],
    [
      'that allows SageMaker something else',
      policy(allow({ Principal: TRUST.Principal, Action: ['sts:TagSession', 'sts:AssumeRoleWithSAML'] })),
    ],
    ['that only denies', policy({ ...TRUST, Effect: 'Deny' })],
    ['without statements', policy()],
    ['with one statement that is no list', JSON.stringify({ Statement: allow({ Principal: LAMBDA }) })],
  ])('%s', (_what, text) => {
    expect(shutsOutSageMaker(text)).toBe(true)
  })
})

describe('a trust policy does not, or not for certain,', () => {
  test.each<[string, string]>([
    ['that trusts it', policy(TRUST)],
    ['that holds the statement to add', `{"Statement": ${TRUST_STATEMENT}}`],
    [
      'that trusts it among others',
      policy(allow({ Principal: { Service: ['lambda.amazonaws.com', 'sagemaker.amazonaws.com'] } })),
    ],
    ['that trusts it in a later statement', policy(allow({ Principal: LAMBDA }), TRUST)],
    ['in another partition', policy(allow({ Principal: { Service: 'sagemaker.amazonaws.com.cn' } }))],
    ['that allows every action', policy({ ...TRUST, Action: '*' })],
    ['that allows a family of actions', policy({ ...TRUST, Action: ['sts:Assume*'] })],
    ['in another case', policy({ ...TRUST, Action: 'STS:assumerole' })],
    ['with one character left open', policy({ ...TRUST, Action: 'sts:AssumeRol?' })],
    ['with a condition', policy({ ...TRUST, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } })],
    ['that trusts everybody', policy(allow({ Principal: '*' }))],
    ['that trusts everybody, in other words', policy(allow({ Principal: { AWS: '*' } }))],
    ['that trusts all but one', policy(allow({ NotPrincipal: LAMBDA }))],
    [
      'that allows all but one action',
      policy({ Effect: 'Allow', NotAction: 'iam:PassRole', Principal: TRUST.Principal }),
    ],
    ['that allows and denies', policy(TRUST, { ...TRUST, Effect: 'Deny' })],
    ['with one statement that is no list', JSON.stringify({ Statement: TRUST })],
    ['with numbers for names', policy(allow({ Principal: { Service: 7 } }))],
    [
      'with more wildcards than can be tried out',
      policy(allow({ Principal: TRUST.Principal, Action: '*?'.repeat(40) })),
    ],
    ['with an object for an action', policy({ ...TRUST, Action: {} })],
    ['of statements that are none', JSON.stringify({ Statement: ['Allow', null, 7] })],
    ['that is no policy', '{}'],
    ['that is a list', '[]'],
    ['that is a word', '"Allow"'],
    ['that is broken', '{"Statement":[{'],
    ['that is empty', ''],
  ])('%s', (_what, text) => {
    expect(shutsOutSageMaker(text)).toBe(false)
  })

  test.each(['(', '[a', String.raw`\d+`, 'sts:*('.repeat(50), '.*'.repeat(40)])(
    'whatever its action is: %s',
    (Action) => {
      expect(() => shutsOutSageMaker(policy(allow({ Principal: LAMBDA, Action })))).not.toThrow()
    },
  )
})
