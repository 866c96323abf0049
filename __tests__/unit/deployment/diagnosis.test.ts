import { describe, expect, it, test } from '@jest/globals'
import type { Alarm } from '../../../src/aws/aws.ts'
import type { AwsFailure } from '../../../src/aws/failure.ts'
import type { Cause } from '../../../src/deployment/cause.ts'
import { type Circumstances, diagnose } from '../../../src/deployment/diagnosis.ts'
import type { Evidence } from '../../../src/deployment/evidence.ts'
import { whatHappened } from '../../../src/deployment/what-happened.ts'
import { FORMER, MINUTE, OURS, ROLE, START } from './given.ts'

const circumstances: Circumstances = {
  endpointName: 'churn',
  region: 'eu-west-1',
  executionRoles: [ROLE],
  phases: {},
  leftBehind: [],
  recreateFailed: 'auto',
}
const LINES = { logGroup: '/aws/sagemaker/Endpoints/churn', logStream: 'AllTraffic/i-1', lines: ['boom'] }
/** The containers have written this. */
const written = (...lines: readonly string[]): Evidence => ({
  since: START,
  logs: [{ variantName: 'AllTraffic', tails: { kind: 'found', value: [{ ...LINES, lines }] } }],
})
const sought = (tails: Evidence['logs'][number]['tails']): Evidence => ({
  since: START,
  logs: [{ variantName: 'AllTraffic', tails }],
})

const DESCRIBE = 'aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn'
const TAIL =
  'Read the containers’ log: aws logs tail /aws/sagemaker/Endpoints/churn --region eu-west-1 --since 2026-01-01T00:00:00Z'
const UNKNOWN = 'The cause is not known to this action: here is all that SageMaker, the containers and the alarms say.'
const RECREATES =
  'Fix the cause and deploy again: the next run deletes the failed endpoint and creates it again, if this action deployed it (`recreate-failed: auto`).'
const NO_MORE = 'This action knows no more about it than AWS’s own words.'

const failure = (kind: AwsFailure['kind'], overrides: Partial<AwsFailure> = {}): AwsFailure => ({
  kind,
  name: 'ValidationException',
  message: 'One of the values is odd.',
  requestId: 'a1b2',
  ...overrides,
})
const NOT_STARTED = { state: 'not-started' } as const
const UNDER_WAY = { state: 'under-way' } as const
const UNCONFIRMED = { state: 'unconfirmed', kind: 'update', configName: OURS } as const
const refused = (overrides: AwsFailure): Cause => ({
  kind: 'refused',
  operation: 'CreateModel',
  name: 'churn-0a',
  failure: overrides,
})

const timedOut = (overrides: Partial<Extract<Cause, { kind: 'timed-out' }>>): Cause => ({
  kind: 'timed-out',
  waitTimeoutMs: 36_000,
  rollout: NOT_STARTED,
  words: [],
  ...overrides,
})

interface Diagnosis {
  readonly what: string
  readonly why: string
  readonly evidence?: readonly string[]
  readonly remedies: readonly string[]
}

/** Every kind of cause, whole, as a person reads it. */
const diagnoses: readonly (readonly [string, Cause, Diagnosis])[] = [
  [
    'a refusal in words that nobody knows',
    refused(failure('rejected')),
    {
      what: 'AWS refused CreateModel for churn-0a.',
      why: NO_MORE,
      evidence: ['AWS says: ValidationException: One of the values is odd. (request id a1b2)'],
      remedies: ['Fix what AWS names and run the job again.'],
    },
  ],
  [
    'a refusal of several calls at once',
    {
      kind: 'refused',
      operation: 'DescribeModel or ListTags',
      name: '',
      failure: failure('rejected'),
    },
    {
      what: 'AWS refused DescribeModel or ListTags.',
      why: NO_MORE,
      evidence: ['AWS says: ValidationException: One of the values is odd. (request id a1b2)'],
      remedies: ['Fix what AWS names and run the job again.'],
    },
  ],
  [
    'no answer',
    {
      kind: 'unanswered',
      operation: 'CreateEndpoint',
      name: 'churn',
      failure: failure('unavailable', { name: 'ECONNRESET', message: 'socket hang up' }),
    },
    {
      what: 'AWS did not complete CreateEndpoint for churn, although it was asked again and again.',
      why: 'AWS could not be reached, or failed on its side.',
      evidence: ['AWS says: ECONNRESET: socket hang up (request id a1b2)'],
      remedies: ['Check that eu-west-1 is the right region, and that the runner reaches AWS; then run the job again.'],
    },
  ],
  [
    'a look-up that failed',
    {
      kind: 'look-up-failed',
      failure: failure('throttled', { name: 'ThrottlingException', message: 'Rate exceeded' }),
    },
    {
      what: 'Nothing was deployed: AWS could not be asked what the image, the model artifact or the model package stands for.',
      why: 'AWS throttled the calls.',
      evidence: ['AWS says: ThrottlingException: Rate exceeded (request id a1b2)'],
      remedies: ['Run the job again later; a longer `poll-interval` asks less often.'],
    },
  ],
  [
    'a rollback',
    { kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS, reason: 'Something odd.' },
    {
      what: `The rollout of ${OURS} failed: SageMaker rolled the endpoint churn back to ${FORMER}, which serves again.`,
      why: UNKNOWN,
      evidence: ['SageMaker’s reason: Something odd.'],
      remedies: ['Fix the cause and deploy again; until then the former config serves.'],
    },
  ],
  [
    'a rollback without a reason',
    { kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS },
    {
      what: `The rollout of ${OURS} failed: SageMaker rolled the endpoint churn back to ${FORMER}, which serves again.`,
      why: UNKNOWN,
      evidence: ['SageMaker gave no reason.'],
      remedies: ['Fix the cause and deploy again; until then the former config serves.'],
    },
  ],
  [
    'a failed creation',
    { kind: 'ended', status: 'Failed', isCreation: true, reason: 'Something odd.' },
    {
      what: 'The endpoint churn could not be created: it is Failed.',
      why: UNKNOWN,
      evidence: ['SageMaker’s reason: Something odd.'],
      remedies: [RECREATES],
    },
  ],
  [
    'a failed update',
    { kind: 'ended', status: 'Failed', isCreation: false, reason: '' },
    {
      what: 'The rollout failed: the endpoint churn is Failed.',
      why: UNKNOWN,
      evidence: ['SageMaker gave no reason.'],
      remedies: [RECREATES],
    },
  ],
  [
    'a failed rollback',
    { kind: 'ended', status: 'UpdateRollbackFailed', isCreation: false, reason: 'Something odd.' },
    {
      what: 'The rollout failed: the endpoint churn is UpdateRollbackFailed.',
      why: UNKNOWN,
      evidence: ['SageMaker’s reason: Something odd.'],
      remedies: [
        'The endpoint serves a mix of both configs: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html',
        'Fix the cause and deploy again.',
      ],
    },
  ],
  [
    'a failed endpoint that may not be recreated',
    { kind: 'found-failed', isForbidden: true, reason: 'Something odd.' },
    {
      what: 'The endpoint churn is Failed from before this run; AWS allows nothing but to delete it.',
      why: UNKNOWN,
      evidence: ['SageMaker’s reason: Something odd.'],
      remedies: [
        'Set `recreate-failed` to `auto` or `true` to let the action delete it and create it again.',
        'Or delete it yourself: aws sagemaker delete-endpoint --region eu-west-1 --endpoint-name churn',
      ],
    },
  ],
  [
    'a failed endpoint that others deployed',
    { kind: 'found-failed', isForbidden: false },
    {
      what: 'The endpoint churn is Failed from before this run; AWS allows nothing but to delete it.',
      why: UNKNOWN,
      evidence: ['SageMaker gave no reason.'],
      remedies: [
        'This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.',
        'Or delete it yourself: aws sagemaker delete-endpoint --region eu-west-1 --endpoint-name churn',
      ],
    },
  ],
  [
    'inference components',
    { kind: 'has-inference-components', names: ['base', 'adapter'] },
    {
      what: 'The endpoint churn is Failed and cannot be deleted while inference components are on it.',
      why: 'They are base, adapter.',
      remedies: [
        'aws sagemaker delete-inference-component --region eu-west-1 --inference-component-name base',
        'aws sagemaker delete-inference-component --region eu-west-1 --inference-component-name adapter',
        'Then run the job again.',
      ],
    },
  ],
  [
    'an endpoint of others that would lose something',
    { kind: 'not-adopted', removals: ['endpoint-config.KmsKeyId', 'model.VpcConfig'], isComparable: true },
    {
      what: 'The endpoint churn was not deployed by this action, and the update would take something away from it.',
      why: 'It has what the inputs do not declare: endpoint-config.KmsKeyId, model.VpcConfig.',
      remedies: ['Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.'],
    },
  ],
  [
    'an endpoint of others that cannot be compared',
    { kind: 'not-adopted', removals: [], isComparable: false },
    {
      what: 'The endpoint churn was not deployed by this action, and the update might take something away from it.',
      why: 'The caller may not read its config or model, so what it would lose is not known.',
      remedies: [
        'Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.',
        'Allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`.',
      ],
    },
  ],
  [
    'a live config that is gone',
    { kind: 'live-config-gone', configName: FORMER },
    {
      what: `The endpoint churn cannot be updated: its live config ${FORMER} was deleted.`,
      why: 'SageMaker needs the live config and its models during the whole update, to roll back to them.',
      remedies: [
        `Create an endpoint config named ${FORMER} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ],
    },
  ],
  [
    'a live model that is gone',
    { kind: 'live-model-gone', configName: FORMER, modelName: 'churn-0a' },
    {
      what: `The endpoint churn cannot be updated: the model churn-0a of its live config ${FORMER} was deleted.`,
      why: 'SageMaker needs the live config and its models during the whole update, to roll back to them.',
      remedies: [
        'Create a model named churn-0a again, as it was, then deploy again.',
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ],
    },
  ],
  [
    'a model that is missing',
    { kind: 'model-missing', modelName: 'registry-7' },
    {
      what: 'There is no SageMaker model registry-7.',
      why: 'DescribeModel does not find it in eu-west-1.',
      remedies: [
        'Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created.',
      ],
    },
  ],
  [
    'a change that AWS does not make',
    { kind: 'impossible', change: 'real-time-to-serverless', variantName: 'AllTraffic' },
    {
      what: 'The endpoint churn cannot be changed like this: AWS refuses it.',
      why: 'Variant AllTraffic runs on instances and would become serverless; only the way back is possible.',
      remedies: ['Deploy to another `endpoint-name` and move the traffic there; or delete this endpoint first.'],
    },
  ],
  [
    'a model package that is not approved',
    { kind: 'package-unusable', name: 'churn/7', why: 'Its approval status is PendingManualApproval, not Approved.' },
    {
      what: 'The model package churn/7 cannot be deployed.',
      why: 'Its approval status is PendingManualApproval, not Approved.',
      remedies: ['Approve a version in the Model Registry, or name another one in `model-package-name`.'],
    },
  ],
  [
    'a config that vanishes',
    { kind: 'vanishing', resource: 'endpoint-config', name: OURS },
    {
      what: `The endpoint config ${OURS} was deleted twice by somebody else while this run needed it.`,
      why: 'It was made twice and is gone again. Another run may be tidying up after a failure of its own.',
      remedies: [
        'Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.',
      ],
    },
  ],
  [
    'a deletion',
    { kind: 'deleted' },
    {
      what: 'The endpoint churn was deleted by somebody else during the run.',
      why: 'SageMaker reports it as Deleting, or has not found it for a while.',
      remedies: ['Run the job again to create the endpoint anew.'],
    },
  ],
  [
    'another deployment that is live',
    { kind: 'superseded', by: 'theirs', isPending: false, status: 'InService' },
    {
      what: 'Somebody else deployed theirs to the endpoint churn during the run; it is live.',
      why: 'The config is neither the one that this run asked for nor the one that was live before.',
      remedies: [
        'If the other deployment is the one you want, do nothing; otherwise run this job again when it has ended.',
        'Let one job at a time deploy to an endpoint: `concurrency: { group: …, cancel-in-progress: false }`.',
      ],
    },
  ],
  [
    'a time-out during the rollout',
    { kind: 'timed-out', waitTimeoutMs: 50 * MINUTE, rollout: UNDER_WAY, words: [], status: 'Updating' },
    {
      what: 'The wait-timeout of 50m passed; the endpoint churn was Updating at the last look.',
      why: 'The rollout was still under way. SageMaker carries on with the rollout, whatever this job does.',
      remedies: [
        `See how it goes on: ${DESCRIBE}`,
        'Run the job again to join the rollout, or set a longer `wait-timeout`.',
      ],
    },
  ],
  [
    'a time-out before the rollout',
    { kind: 'timed-out', waitTimeoutMs: 90_000, rollout: NOT_STARTED, words: [] },
    {
      what: 'The wait-timeout of 1m30s passed.',
      why: 'This run had not started a rollout.',
      remedies: [`See how it goes on: ${DESCRIBE}`, 'Run the job again, or set a longer `wait-timeout`.'],
    },
  ],
  [
    'a time-out after an update that AWS did not confirm',
    timedOut({
      rollout: UNCONFIRMED,
      status: 'InService',
      words: [
        { operation: 'UpdateEndpoint', failure: failure('unavailable', { name: 'InternalFailure', httpStatus: 500 }) },
      ],
    }),
    {
      what: 'The wait-timeout of 36s passed; the endpoint churn was InService at the last look.',
      why: 'UpdateEndpoint had been sent, and AWS did not confirm it: whether it took effect is not known. AWS could not be reached, or failed on its side.',
      evidence: ['AWS’s answer to UpdateEndpoint: InternalFailure: One of the values is odd. (request id a1b2)'],
      remedies: [
        `It took effect if this names ${OURS}: ${DESCRIBE}`,
        'Run the job again: it joins the rollout if there is one, and starts it if there is none.',
      ],
    },
  ],
  [
    'a time-out after a creation that AWS did not confirm',
    timedOut({
      rollout: { ...UNCONFIRMED, kind: 'create' },
      words: [
        {
          operation: 'CreateEndpoint',
          failure: failure('unavailable', { name: 'ECONNRESET', message: 'socket hang up' }),
        },
      ],
    }),
    {
      what: 'The wait-timeout of 36s passed.',
      why: 'CreateEndpoint had been sent, and AWS did not confirm it: whether it took effect is not known. SageMaker did not find the endpoint churn at the last look. AWS could not be reached, or failed on its side.',
      evidence: ['No answer to CreateEndpoint: ECONNRESET: socket hang up'],
      remedies: [
        `It took effect if this finds the endpoint: ${DESCRIBE}`,
        'Run the job again: it joins the rollout if there is one, and starts it if there is none.',
      ],
    },
  ],
  [
    'a time-out while AWS throttles',
    timedOut({
      words: [
        {
          operation: 'UpdateEndpoint',
          failure: failure('throttled', { name: 'ThrottlingException', message: 'Rate exceeded', httpStatus: 400 }),
        },
      ],
    }),
    {
      what: 'The wait-timeout of 36s passed.',
      why: 'This run had not started a rollout. AWS throttled the calls.',
      evidence: ['AWS’s answer to UpdateEndpoint: ThrottlingException: Rate exceeded (request id a1b2)'],
      remedies: [`See how it goes on: ${DESCRIBE}`, 'Run the job again, or set a longer `wait-timeout`.'],
    },
  ],
  [
    'a cancel after an update that AWS did not confirm',
    { kind: 'cancelled', signal: 'SIGTERM', rollout: UNCONFIRMED, status: 'InService' },
    {
      what: 'The run was cancelled by SIGTERM; the endpoint churn was InService at the last look.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. UpdateEndpoint had been sent, and AWS did not confirm it: whether it took effect is not known.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'credentials that expired',
    refused(failure('expired-credentials')),
    {
      what: 'AWS refused CreateModel for churn-0a.',
      why: 'The credentials have expired.',
      evidence: ['AWS says: ValidationException: One of the values is odd. (request id a1b2)'],
      remedies: [
        'Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.',
        'Run the job again: it joins a rollout that is under way.',
        'See https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
      ],
    },
  ],
  [
    'a cancel during the rollout',
    { kind: 'cancelled', signal: 'SIGTERM', rollout: UNDER_WAY, status: 'Updating' },
    {
      what: 'The run was cancelled by SIGTERM; the endpoint churn was Updating at the last look.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. SageMaker carries on with the rollout.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'a cancel while a model is made',
    { kind: 'cancelled', signal: 'SIGINT', rollout: NOT_STARTED, inFlight: 'CreateModel' },
    {
      what: 'The run was cancelled by SIGINT.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. CreateModel had been sent; whether it took effect is not known. This run had not started a rollout.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'a cancel while the rollout is asked for',
    { kind: 'cancelled', signal: 'SIGINT', rollout: NOT_STARTED, inFlight: 'UpdateEndpoint' },
    {
      what: 'The run was cancelled by SIGINT.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. UpdateEndpoint had been sent; whether it took effect is not known.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'what a preflight has found',
    {
      kind: 'preflight',
      findings: [
        { severity: 'error', text: 'There is no role x.', remedy: 'Create it.' },
        { severity: 'warning', text: 'The quota may be too low.', remedy: 'Request more.' },
      ],
    },
    {
      what: 'Nothing was created: what the deployment refers to is not as it must be.',
      why: '- There is no role x.\n- Besides, not certain: The quota may be too low.',
      remedies: ['Create it.', 'Request more.', 'If you know better, `preflight: false` deploys without these checks.'],
    },
  ],
]

/** Whoever adds a kind of cause is told by the compiler to add it here, and by the test to add a diagnosis. */
const KINDS: Readonly<Record<Cause['kind'], true>> = {
  refused: true,
  unanswered: true,
  'look-up-failed': true,
  'rolled-back': true,
  ended: true,
  'found-failed': true,
  'has-inference-components': true,
  'not-adopted': true,
  'live-config-gone': true,
  'live-model-gone': true,
  'model-missing': true,
  impossible: true,
  'package-unusable': true,
  vanishing: true,
  deleted: true,
  superseded: true,
  'timed-out': true,
  cancelled: true,
  preflight: true,
}

test('every kind of cause has its diagnosis here', () => {
  expect(new Set(diagnoses.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(KINDS)))
})

describe('a failure as a person reads it', () => {
  test.each(diagnoses)('%s', (_what, cause, diagnosis) => {
    expect(diagnose(cause, circumstances)).toEqual({ evidence: [], ...diagnosis, logs: [] })
    expect(whatHappened(cause, 'churn')).toBe(diagnosis.what)
  })

  test.each(diagnoses)('is made of whole sentences and commands: %s', (_what, cause) => {
    const { what, why, evidence = [], remedies } = diagnose(cause, circumstances)
    expect(what).toMatch(/^[A-Z].*\.$/)
    expect(why).not.toBe('')
    expect(remedies).not.toEqual([])
    for (const remedy of remedies) expect(remedy).toMatch(/^(?:[A-Z].*(?:\.|https?:\S+|--\S+ \S+)|aws .*)$/)
    for (const text of [what, why, ...evidence, ...remedies]) {
      expect(text).not.toMatch(/undefined|\[object|\s\s|^\s|\s$/)
    }
  })
})

describe('what a refusal means, and what helps', () => {
  const see = (page: string) => `See https://docs.aws.amazon.com/${page}`
  const denied = (sentence: string) => failure('denied', { name: 'AccessDeniedException', message: sentence })
  const caller = 'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform:'

  test.each<[string, AwsFailure, string, readonly string[]]>([
    [
      'a permission, on whatever the next model will be called',
      denied(
        `${caller} sagemaker:CreateModel on resource: arn:aws:sagemaker:eu-west-1:1:model/churn-0a1b2c3d4e5f because no identity-based policy allows the sagemaker:CreateModel action`,
      ),
      'The caller (role ci) lacks a permission: `sagemaker:CreateModel` on `arn:aws:sagemaker:eu-west-1:1:model/churn-0a1b2c3d4e5f`.',
      [
        'Allow the caller `sagemaker:CreateModel` on `arn:aws:sagemaker:eu-west-1:1:model/churn-*`: { "Effect": "Allow", "Action": "sagemaker:CreateModel", "Resource": "arn:aws:sagemaker:eu-west-1:1:model/churn-*" }',
        see('IAM/latest/UserGuide/troubleshoot_access-denied.html'),
      ],
    ],
    [
      'a permission on anything',
      denied(`User: arn:aws:iam::1:user/team/joe is not authorized to perform: sagemaker:ListTags`),
      'The caller (user joe) lacks a permission: `sagemaker:ListTags`.',
      [
        'Allow the caller `sagemaker:ListTags`: { "Effect": "Allow", "Action": "sagemaker:ListTags", "Resource": "*" }',
        see('IAM/latest/UserGuide/troubleshoot_access-denied.html'),
      ],
    ],
    [
      'a permission of the execution role',
      denied(
        'User: arn:aws:sts::123456789012:assumed-role/SageMakerExecution/SageMaker is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:1:repository/churn because no identity-based policy allows the ecr:BatchGetImage action',
      ),
      'The execution role (role SageMakerExecution) lacks a permission: `ecr:BatchGetImage` on `arn:aws:ecr:eu-west-1:1:repository/churn`.',
      [
        'Allow the execution role `ecr:BatchGetImage` on `arn:aws:ecr:eu-west-1:1:repository/churn`: { "Effect": "Allow", "Action": "ecr:BatchGetImage", "Resource": "arn:aws:ecr:eu-west-1:1:repository/churn" }',
        see('IAM/latest/UserGuide/troubleshoot_access-denied.html'),
      ],
    ],
    [
      'a permission that AWS does not name',
      failure('denied'),
      'The caller lacks a permission.',
      ['Allow the caller what AWS names.', see('IAM/latest/UserGuide/troubleshoot_access-denied.html')],
    ],
    [
      'a role that may not be passed',
      denied(`${caller} iam:PassRole on resource: ${ROLE}`),
      'The caller (role ci) may not pass the execution role to SageMaker.',
      [
        `Allow the caller \`iam:PassRole\` on the execution role: { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "${ROLE}", "Condition": { "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } } }`,
        see('IAM/latest/UserGuide/id_roles_use_passrole.html'),
      ],
    ],
    [
      'credentials that expired',
      failure('expired-credentials', { name: 'ExpiredTokenException', message: 'Expired.' }),
      'The credentials have expired.',
      [
        'Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.',
        'Run the job again: it joins a rollout that is under way.',
        see('IAM/latest/UserGuide/id_roles_update-role-settings.html'),
      ],
    ],
    [
      'no credentials',
      failure('no-credentials', { name: 'CredentialsProviderError', message: 'None.' }),
      'There are no AWS credentials, or AWS does not know them.',
      [
        'Put aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.',
        'See https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
      ],
    ],
    [
      'a quota in words that nobody knows',
      failure('limit-exceeded', { name: 'ResourceLimitExceeded', message: 'Too many.' }),
      'A quota of the account is used up.',
      [
        'Request a higher quota in Service Quotas, or free what is no longer needed: https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
      ],
    ],
    [
      'a refusal in words that are known',
      failure('rejected', { message: 'Caller is not subscribed to the marketplace offering.' }),
      'The account is not subscribed to this product of AWS Marketplace.',
      [
        'Subscribe to it in the AWS Marketplace console, once for each account.',
        see('sagemaker/latest/dg/sagemaker-mkt-find-subscribe.html'),
      ],
    ],
  ])('%s', (_what, why, text, remedies) => {
    const evidence = [`AWS says: ${why.name}: ${why.message} (request id a1b2)`]
    expect(diagnose(refused(why), circumstances)).toMatchObject({ why: text, evidence, remedies })
  })

  it('has no request id where AWS gave none', () => {
    const { requestId: _none, ...withoutId } = failure('rejected')
    expect(diagnose(refused(withoutId), circumstances).evidence).toEqual([
      'AWS says: ValidationException: One of the values is odd.',
    ])
  })

  it('during a rollout, says that SageMaker carries on', () => {
    const cause = { ...refused(failure('expired-credentials')), rollout: UNDER_WAY }
    expect(diagnose(cause, circumstances).why).toBe(
      'The credentials have expired. SageMaker carries on with the rollout, whatever this job does.',
    )
  })
})

const back = (reason?: string): Cause => ({
  kind: 'rolled-back',
  formerConfigName: FORMER,
  requestedConfigName: OURS,
  reason,
})
const PING = 'The primary container for production variant AllTraffic did not pass the ping health check.'
const CAPACITY = 'CapacityError: Unable to provision requested ML compute capacity.'
const READ_LOG = 'Read the container’s last log lines: a crash while the model is loaded shows there.'

describe('the reason of a failed rollout', () => {
  it('is put into words, and quoted', () => {
    const { why, evidence } = diagnose(back(PING), circumstances)
    expect(why).toMatch(/^The container started but did not answer/)
    expect(evidence).toEqual([`SageMaker’s reason: ${PING}`])
  })

  it('of an endpoint that had failed before helps, too', () => {
    expect(diagnose({ kind: 'found-failed', isForbidden: true, reason: CAPACITY }, circumstances).remedies[0]).toBe(
      'Deploy again later.',
    )
  })

  it('comes second where the container’s log tells the cause; both are told, each remedy once', () => {
    const evidence = written('loading', "ModuleNotFoundError: No module named 'torch'", 'bye')
    const diagnosis = diagnose(back(PING), { ...circumstances, evidence })
    expect(diagnosis.why).toMatch(
      /^Python does not find the module `torch` in the container\. The container started but/,
    )
    expect(diagnosis.evidence).toEqual([
      "Container log AllTraffic/i-1: ModuleNotFoundError: No module named 'torch'",
      `SageMaker’s reason: ${PING}`,
    ])
    expect(diagnosis.remedies[0]).toMatch(/^Install it in the image/)
    expect(diagnosis.remedies).not.toContain(READ_LOG)
    expect(new Set(diagnosis.remedies).size).toBe(diagnosis.remedies.length)
    expect(diagnosis.logs).toEqual([
      { ...LINES, lines: ['loading', "ModuleNotFoundError: No module named 'torch'", 'bye'] },
    ])
  })
})

describe('the containers’ log', () => {
  test.each<[string, string | undefined]>([
    ['of a container that does not answer', PING],
    ['of a rollout that failed for reasons that nobody knows', 'Something odd.'],
    ['of a rollout that failed for no reason', undefined],
  ])('%s is worth reading, though it tells nothing that is known', (_what, reason) => {
    expect(diagnose(back(reason), { ...circumstances, evidence: written('boom') }).remedies[0]).toBe(READ_LOG)
  })

  it('is not, where the reason has nothing to do with containers', () => {
    expect(diagnose(back(CAPACITY), { ...circumstances, evidence: written('boom') }).remedies).not.toContain(READ_LOG)
  })

  it('is evidence only, where the reason has nothing to do with containers', () => {
    const evidence = written('Traceback (most recent call last):', 'ValueError: x')
    const diagnosis = diagnose(back(CAPACITY), { ...circumstances, evidence })
    expect(diagnosis.why).toMatch(/^AWS has no free capacity[^]*would not help\.$/)
    expect(diagnosis.evidence).toEqual([
      `SageMaker’s reason: ${CAPACITY}`,
      'Meanwhile container log AllTraffic/i-1: ValueError: x',
    ])
    expect(diagnosis.remedies[0]).toBe('Deploy again later.')
  })

  it('tells why a container could not be started', () => {
    const evidence = written('exec /usr/local/bin/serve: exec format error')
    expect(diagnose(back('CannotStartContainerError.'), { ...circumstances, evidence }).why).toMatch(
      /^The image is built for another processor architecture/,
    )
  })

  it('that is not there is evidence', () => {
    const evidence = sought({ kind: 'absent', message: 'no group' })
    const diagnosis = diagnose(back(PING), { ...circumstances, evidence })
    expect(diagnosis.evidence).toContain(
      'There is no log of this rollout by variant AllTraffic: its containers never ran, or printed nothing, or the execution role may not write logs.',
    )
    expect(diagnosis.remedies).not.toContain(TAIL)
  })

  it('that the caller may not read needs permissions, ready to be pasted; it can be read by others', () => {
    const message =
      'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: logs:DescribeLogStreams on resource: arn:aws:logs:eu-west-1:1:log-group:/aws/sagemaker/Endpoints/churn:log-stream: because no identity-based policy allows the logs:DescribeLogStreams action'
    const diagnosis = diagnose(back(PING), { ...circumstances, evidence: sought({ kind: 'denied', message }) })
    expect(diagnosis.evidence).toContain(`The containers’ log could not be read: ${message}`)
    expect(diagnosis.remedies).toContain(
      'Allow the caller `logs:DescribeLogStreams` and `logs:GetLogEvents`, so that the next failure shows the containers’ last lines: { "Effect": "Allow", "Action": [ "logs:DescribeLogStreams", "logs:GetLogEvents" ], "Resource": "arn:aws:logs:eu-west-1:1:log-group:/aws/sagemaker/Endpoints/churn:*" }',
    )
    expect(diagnosis.remedies).toContain(TAIL)
  })

  test.each<[string, Evidence]>([
    ['that does not answer', sought({ kind: 'unanswered', message: 'ECONNRESET: socket hang up' })],
    ['that there was no time for', { since: START, logs: [] }],
  ])('%s can be read later', (_what, evidence) => {
    expect(diagnose(back(PING), { ...circumstances, evidence }).remedies).toContain(TAIL)
  })

  it('tells the cause of a rollout that does not come to an end, too', () => {
    const cause: Cause = { kind: 'timed-out', waitTimeoutMs: 50 * MINUTE, rollout: UNDER_WAY, words: [] }
    const diagnosis = diagnose(cause, { ...circumstances, evidence: written('exec format error') })
    expect(diagnosis.why).toMatch(/still under way.* another processor architecture/)
    expect(diagnosis.remedies[0]).toMatch(/buildx/)
    const silent = diagnose(cause, { ...circumstances, evidence: sought({ kind: 'absent', message: 'no group' }) })
    expect(silent.evidence).toEqual([
      'So far there is no log of this rollout by variant AllTraffic: its containers do not run yet, or print nothing.',
    ])
  })
})

describe('what only updates need', () => {
  const QUOTA =
    "The account-level service limit 'ml.m5.large for endpoint usage' is 1 Instances, with current utilization of 1 Instances and a request delta of 1 Instances."
  const full = failure('limit-exceeded', { name: 'ResourceLimitExceeded', message: QUOTA })

  test.each<[string, Cause, boolean]>([
    ['UpdateEndpoint was refused', { ...refused(full), operation: 'UpdateEndpoint' } as Cause, true],
    ['CreateEndpoint was refused', { ...refused(full), operation: 'CreateEndpoint' } as Cause, false],
    ['an update was rolled back', back(CAPACITY), true],
    ['an update failed', { kind: 'ended', status: 'Failed', isCreation: false, reason: QUOTA }, true],
    ['a creation failed', { kind: 'ended', status: 'Failed', isCreation: true, reason: CAPACITY }, false],
  ])('is told or not, where %s', (_what, cause, isTold) => {
    expect(diagnose(cause, circumstances).remedies.join().includes('`deployment-strategy: rolling`')).toBe(isTold)
  })
})

describe('how far the variants had come', () => {
  it('is evidence', () => {
    const phases = { Blue: { status: 'Baking', message: 'Baking for 300 seconds.' }, Green: { status: 'Creating' } }
    expect(diagnose(back(PING), { ...circumstances, phases }).evidence).toEqual([
      `SageMaker’s reason: ${PING}`,
      'Variant Blue had come as far as Baking: Baking for 300 seconds.',
      'Variant Green had come as far as Creating.',
    ])
  })
})

describe('the alarms that watched a rollout', () => {
  const watching = (states: NonNullable<Evidence['alarms']>['states'], ...names: readonly string[]): Evidence => ({
    since: START,
    logs: [],
    alarms: { names: names.length === 0 ? ['errors', 'latency'] : names, states },
  })
  const errors = { name: 'errors', state: 'ALARM', since: START + 7 * MINUTE, reason: 'Threshold crossed.' }
  const latency = { name: 'latency', state: 'OK', since: START - 60 * MINUTE, reason: 'Fine.' }

  it('are told with state, reason and time, those first that had a part in it', () => {
    const evidence = watching({ kind: 'found', value: [latency, errors] })
    expect(diagnose(back('An alarm was tripped.'), { ...circumstances, evidence }).evidence).toEqual([
      'SageMaker’s reason: An alarm was tripped.',
      'The alarm errors is in ALARM, since 2026-01-01T00:07:00Z, 7 min after the rollout began. CloudWatch says: Threshold crossed.',
      'The alarm latency is OK, and was before the rollout.',
    ])
  })

  it('that are fine again, but changed during the rollout, are told as such', () => {
    const value = [
      { ...errors, state: 'OK' },
      { ...latency, state: 'INSUFFICIENT_DATA', since: START + 10_000 },
    ]
    const evidence = watching({ kind: 'found', value })
    expect(diagnose(back('An alarm was tripped.'), { ...circumstances, evidence }).evidence?.slice(1)).toEqual([
      'The alarm errors is OK again, since 2026-01-01T00:07:00Z, 7 min after the rollout began: it changed its state during the rollout. CloudWatch says: Threshold crossed.',
      'The alarm latency is INSUFFICIENT_DATA, since 2026-01-01T00:00:10Z, less than a minute after the rollout began: it changed its state during the rollout. CloudWatch says: Fine.',
    ])
  })

  test.each<[string, Partial<Alarm>, string | undefined, RegExp]>([
    ['went off, and SageMaker gives no reason', {}, undefined, /^A CloudWatch alarm .* went off meanwhile: probably/],
    ['went off, and SageMaker gives an empty reason', {}, '', /^A CloudWatch alarm .* went off meanwhile: probably/],
    ['went off, and SageMaker hints at alarms', {}, 'Stopped by CloudWatch alarms.', /went off meanwhile: probably/],
    ['went off as it began', { since: START }, undefined, /went off meanwhile: probably/],
    ['is fine', { state: 'OK' }, undefined, /^The cause is not known/],
    ['went off before', { since: START - 1 }, undefined, /^The cause is not known/],
    ['went off, and SageMaker gives a reason that nobody knows', {}, 'Internal error 4711.', /^The cause is not known/],
    ['went off, and SageMaker gives a reason that is known', {}, CAPACITY, /^AWS has no free capacity/],
  ])('are the cause or not, where one %s', (_what, alarm, reason, why) => {
    const evidence = watching({ kind: 'found', value: [{ ...errors, ...alarm }] }, 'errors')
    expect(diagnose(back(reason), { ...circumstances, evidence }).why).toMatch(why)
  })

  it('that are not known to have changed during the rollout are no cause', () => {
    const evidence = watching({ kind: 'found', value: [{ name: 'errors', state: 'ALARM' }] }, 'errors')
    expect(diagnose(back(), { ...circumstances, evidence }).why).toBe(UNKNOWN)
  })

  it('come before what containers wrote', () => {
    const { logs } = written("ModuleNotFoundError: No module named 'torch'")
    const evidence = { ...watching({ kind: 'found', value: [errors] }, 'errors'), logs }
    const diagnosis = diagnose(back('An alarm was tripped.'), { ...circumstances, evidence })
    expect(diagnosis.why).toBe('A CloudWatch alarm that watches the rollout went off, so SageMaker turned it back.')
    expect(diagnosis.evidence?.at(-1)).toBe(
      "Meanwhile container log AllTraffic/i-1: ModuleNotFoundError: No module named 'torch'",
    )
    expect(diagnosis.remedies[0]).toMatch(/^Look at the alarm’s metric/)
    expect(diagnosis.remedies.join()).not.toContain('requirements.txt')
  })

  it('that are gone are named', () => {
    const evidence = watching({ kind: 'found', value: [] }, 'errors')
    expect(diagnose(back('x'), { ...circumstances, evidence }).evidence).toContain('There is no alarm errors any more.')
  })

  it('that the caller may not look at need a permission', () => {
    const evidence = watching({ kind: 'denied', message: 'not authorized' })
    const diagnosis = diagnose(back('x'), { ...circumstances, evidence })
    expect(diagnosis.evidence).toContain(
      'The alarms that watched the rollout (errors, latency) could not be looked at: not authorized',
    )
    expect(diagnosis.remedies).toContain(
      'Allow the caller `cloudwatch:DescribeAlarms`, so that the next failure shows their state: { "Effect": "Allow", "Action": "cloudwatch:DescribeAlarms", "Resource": "*" }',
    )
  })

  it('that do not answer are told as such', () => {
    const evidence = watching({ kind: 'unanswered', message: 'TimeoutError: no answer' })
    expect(diagnose(back('x'), { ...circumstances, evidence }).evidence).toContain(
      'The alarms that watched the rollout (errors, latency) could not be looked at: TimeoutError: no answer',
    )
  })
})

it.each([
  ['true', true, 'Fix the cause and deploy again: the next run deletes the failed endpoint and creates it again.'],
  [
    'false',
    false,
    'Fix the cause, set `recreate-failed` to `auto` or `true`, and deploy again: AWS allows nothing but deletion on a failed endpoint, and the action then deletes it and creates it again.',
  ],
] as const)('a rollout that ends Failed helps as `recreate-failed: %s` allows', (_shown, recreateFailed, remedy) => {
  for (const isCreation of [true, false]) {
    const cause: Cause = { kind: 'ended', status: 'Failed', isCreation }
    expect(diagnose(cause, { ...circumstances, recreateFailed }).remedies).toEqual([remedy])
  }
})

describe('somebody else’s deployment', () => {
  test.each<[string, boolean, string, string]>([
    ['on its way', true, 'Updating', 'it is being rolled out'],
    ['live', false, 'InService', 'it is live'],
    ['live, while the next is on its way', false, 'Updating', 'it is live'],
    ['a new endpoint', false, 'Creating', 'the endpoint is being created on it'],
    ['a new endpoint that failed', false, 'Failed', 'the endpoint is Failed on it'],
    ['an endpoint that goes', false, 'Deleting', 'the endpoint is being deleted'],
  ])('%s is told as such', (_what, isPending, status, clause) => {
    const cause: Cause = { kind: 'superseded', by: 'theirs', isPending, status }
    expect(whatHappened(cause, 'churn')).toBe(
      `Somebody else deployed theirs to the endpoint churn during the run; ${clause}.`,
    )
  })
})

describe('what was left behind', () => {
  const made = { name: OURS, isCertain: true }
  const perhaps = { name: 'churn-0a', isCertain: false }
  const USED = 'which nothing uses now; the next run with the same content will use them.'
  const UNLESS = (operation: string) =>
    `This run made ${OURS}, which nothing uses unless ${operation} took effect; the next run with the same content will use them.`

  it('is named last, what AWS did not confirm by itself', () => {
    const { remedies } = diagnose(refused(failure('rejected')), {
      ...circumstances,
      leftBehind: [made, perhaps, { name: 'churn-0b', isCertain: true }],
    })
    expect(remedies.slice(1)).toEqual([
      `This run made ${OURS}, churn-0b, ${USED}`,
      'This run may have made churn-0a: AWS did not say so. The next run with the same content will use what is there.',
    ])
  })

  test.each<[string, Cause, string]>([
    ['a time-out', timedOut({ rollout: UNCONFIRMED }), 'UpdateEndpoint'],
    ['a cancel', { kind: 'cancelled', signal: 'SIGINT', rollout: UNCONFIRMED }, 'UpdateEndpoint'],
    [
      'a cancel while it is asked for',
      { kind: 'cancelled', signal: 'SIGINT', rollout: NOT_STARTED, inFlight: 'CreateEndpoint' },
      'CreateEndpoint',
    ],
    [
      'no answer',
      { kind: 'unanswered', operation: 'CreateEndpoint', name: 'churn', failure: failure('unavailable') },
      'CreateEndpoint',
    ],
    [
      'expired credentials',
      { kind: 'refused', operation: 'x', name: '', failure: failure('expired-credentials'), rollout: UNCONFIRMED },
      'UpdateEndpoint',
    ],
  ])('is in use for all that is known, where the rollout is not confirmed: %s', (_what, cause, operation) => {
    expect(diagnose(cause, { ...circumstances, leftBehind: [made] }).remedies.at(-1)).toBe(UNLESS(operation))
  })
})
