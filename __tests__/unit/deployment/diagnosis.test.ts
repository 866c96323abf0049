import { describe, expect, it, test } from '@jest/globals'
import type { AwsFailure } from '../../../src/aws/failure.ts'
import type { Cause } from '../../../src/deployment/cause.ts'
import { type Circumstances, diagnose, whatHappened } from '../../../src/deployment/diagnosis.ts'
import { FORMER, MINUTE, OURS } from './given.ts'

const circumstances: Circumstances = { endpointName: 'churn', region: 'eu-west-1', logs: [], leftBehind: [] }
const LOGS = [{ logGroup: '/aws/sagemaker/Endpoints/churn', logStream: 'AllTraffic/i-1', lines: ['boom'] }]

const DESCRIBE = 'aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn'
const TAIL =
  'Read the containers’ log: aws logs tail /aws/sagemaker/Endpoints/churn --region eu-west-1 --since 1h (if there is no such log group, no container has run).'

const failure = (kind: AwsFailure['kind'], overrides: Partial<AwsFailure> = {}): AwsFailure => ({
  kind,
  name: 'ValidationException',
  message: 'One of the values is odd.',
  requestId: 'a1b2',
  ...overrides,
})
const refused = (overrides: AwsFailure): Cause => ({
  kind: 'refused',
  operation: 'CreateModel',
  name: 'churn-0a',
  failure: overrides,
})

interface Diagnosis {
  readonly what: string
  readonly why: string
  readonly remedies: readonly string[]
}

/** Every kind of cause, whole, as a person reads it. */
const diagnoses: readonly (readonly [string, Cause, Diagnosis])[] = [
  [
    'a refusal in words that nobody knows',
    refused(failure('rejected')),
    {
      what: 'AWS refused CreateModel for churn-0a.',
      why: 'AWS says: ValidationException: One of the values is odd. (request id a1b2)',
      remedies: ['Fix what AWS names above and run the job again.'],
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
      why: 'AWS says: ValidationException: One of the values is odd. (request id a1b2)',
      remedies: ['Fix what AWS names above and run the job again.'],
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
      why: 'AWS could not be reached, or failed on its side. AWS says: ECONNRESET: socket hang up (request id a1b2)',
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
      why: 'AWS throttled the calls. AWS says: ThrottlingException: Rate exceeded (request id a1b2)',
      remedies: ['Run the job again later; a longer `poll-interval` asks less often.'],
    },
  ],
  [
    'a rollback',
    { kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS, reason: 'Something odd.' },
    {
      what: `The rollout of ${OURS} failed: SageMaker rolled the endpoint churn back to ${FORMER}, which serves again.`,
      why: 'SageMaker’s reason: Something odd.',
      remedies: [TAIL, 'Fix the cause and deploy again; until then the former config serves.'],
    },
  ],
  [
    'a rollback without a reason',
    { kind: 'rolled-back', formerConfigName: FORMER, requestedConfigName: OURS },
    {
      what: `The rollout of ${OURS} failed: SageMaker rolled the endpoint churn back to ${FORMER}, which serves again.`,
      why: 'SageMaker gave no reason.',
      remedies: [TAIL, 'Fix the cause and deploy again; until then the former config serves.'],
    },
  ],
  [
    'a failed creation',
    { kind: 'ended', status: 'Failed', isCreation: true, reason: 'Something odd.' },
    {
      what: 'The endpoint churn could not be created: it is Failed.',
      why: 'SageMaker’s reason: Something odd.',
      remedies: [
        TAIL,
        'Fix the cause and deploy again: unless `recreate-failed` is `false`, the action deletes the failed endpoint and creates it again.',
      ],
    },
  ],
  [
    'a failed update',
    { kind: 'ended', status: 'Failed', isCreation: false, reason: '' },
    {
      what: 'The rollout failed: the endpoint churn is Failed.',
      why: 'SageMaker gave no reason.',
      remedies: [TAIL, 'Fix the cause and deploy again.'],
    },
  ],
  [
    'a failed rollback',
    { kind: 'ended', status: 'UpdateRollbackFailed', isCreation: false, reason: 'Something odd.' },
    {
      what: 'The rollout failed: the endpoint churn is UpdateRollbackFailed.',
      why: 'SageMaker’s reason: Something odd.',
      remedies: [
        TAIL,
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
      why: 'SageMaker’s reason: Something odd.',
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
      why: 'SageMaker gave no reason.',
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
    { kind: 'superseded', by: 'theirs', isLive: true },
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
    { kind: 'timed-out', waitTimeoutMs: 50 * MINUTE, rolloutStarted: true, status: 'Updating' },
    {
      what: 'The wait-timeout of 50 min passed; the endpoint churn was Updating at the last look.',
      why: 'The rollout was still under way. SageMaker carries on with the rollout, whatever this job does.',
      remedies: [
        `See how it goes on: ${DESCRIBE}`,
        'Run the job again to join the rollout, or set a longer `wait-timeout`.',
      ],
    },
  ],
  [
    'a time-out before the rollout',
    { kind: 'timed-out', waitTimeoutMs: 90_000, rolloutStarted: false },
    {
      what: 'The wait-timeout of 90 s passed.',
      why: 'This run had not started a rollout.',
      remedies: [`See how it goes on: ${DESCRIBE}`, 'Run the job again, or set a longer `wait-timeout`.'],
    },
  ],
  [
    'a cancel during the rollout',
    { kind: 'cancelled', signal: 'SIGTERM', rolloutStarted: true, status: 'Updating' },
    {
      what: 'The run was cancelled by SIGTERM; the endpoint churn was Updating at the last look.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. SageMaker carries on with the rollout.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'a cancel while a model is made',
    { kind: 'cancelled', signal: 'SIGINT', rolloutStarted: false, inFlight: 'CreateModel' },
    {
      what: 'The run was cancelled by SIGINT.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. CreateModel had been sent; whether it took effect is not known. This run had not started a rollout.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'a cancel while the rollout is asked for',
    { kind: 'cancelled', signal: 'SIGINT', rolloutStarted: false, inFlight: 'UpdateEndpoint' },
    {
      what: 'The run was cancelled by SIGINT.',
      why: 'A person, the job’s time limit or a newer run may have cancelled it. UpdateEndpoint had been sent; whether it took effect is not known.',
      remedies: [`See what is running: ${DESCRIBE}`, 'Run the job again: it takes up where this one was stopped.'],
    },
  ],
  [
    'a fault of our own',
    { kind: 'crashed', message: 'TypeError: x is not a function' },
    {
      what: 'The action itself failed: this is a bug.',
      why: 'TypeError: x is not a function',
      remedies: ['Report it with this log. Running the job again is safe.'],
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
  crashed: true,
}

test('every kind of cause has its diagnosis here', () => {
  expect(new Set(diagnoses.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(KINDS)))
})

describe('a failure as a person reads it', () => {
  test.each(diagnoses)('%s', (_what, cause, diagnosis) => {
    expect(diagnose(cause, circumstances)).toEqual({ ...diagnosis, logs: [] })
    expect(whatHappened(cause, 'churn')).toBe(diagnosis.what)
  })

  test.each(diagnoses)('is made of whole sentences and commands: %s', (_what, cause) => {
    const { what, why, remedies } = diagnose(cause, circumstances)
    expect(what).toMatch(/^[A-Z].*\.$/)
    expect(why).not.toBe('')
    expect(remedies).not.toEqual([])
    for (const remedy of remedies) expect(remedy).toMatch(/^(?:[A-Z].*(?:\.|https?:\S+|--\S+ \S+)|aws .*)$/)
    for (const text of [what, why, ...remedies]) expect(text).not.toMatch(/undefined|\[object|\s\s|^\s|\s$/)
  })
})

describe('what a refusal means, and what helps', () => {
  const addTags = { action: 'sagemaker:AddTags', resource: 'arn:aws:sagemaker:eu-west-1:1:endpoint/churn' }

  test.each<[string, AwsFailure, string, readonly string[]]>([
    [
      'a permission on a resource',
      failure('denied', { name: 'AccessDeniedException', message: 'Not authorized.', permission: addTags }),
      'The caller lacks a permission. AWS says: AccessDeniedException: Not authorized. (request id a1b2)',
      ['Allow the caller `sagemaker:AddTags` on `arn:aws:sagemaker:eu-west-1:1:endpoint/churn`.'],
    ],
    [
      'a permission on anything',
      failure('denied', { permission: { action: 'sagemaker:ListTags' } }),
      'The caller lacks a permission. AWS says: ValidationException: One of the values is odd. (request id a1b2)',
      ['Allow the caller `sagemaker:ListTags` on `*`.'],
    ],
    [
      'a permission that AWS does not name',
      failure('denied'),
      'The caller lacks a permission. AWS says: ValidationException: One of the values is odd. (request id a1b2)',
      ['Allow the caller what AWS names above.'],
    ],
    [
      'a role that may not be passed',
      failure('denied', {
        message: 'not authorized to perform: iam:PassRole on resource: r',
        permission: { action: 'iam:PassRole', resource: 'r' },
      }),
      'The caller may not pass the execution role to SageMaker. AWS says: ValidationException: not authorized to perform: iam:PassRole on resource: r (request id a1b2)',
      [
        'Allow the caller `iam:PassRole` on the execution role (condition `iam:PassedToService`: `sagemaker.amazonaws.com`).',
      ],
    ],
    [
      'credentials that expired',
      failure('expired-credentials', { name: 'ExpiredTokenException', message: 'Expired.' }),
      'The credentials expired during the run. AWS says: ExpiredTokenException: Expired. (request id a1b2)',
      [
        'Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.',
        'Run the job again: it joins a rollout that is under way.',
      ],
    ],
    [
      'no credentials',
      failure('no-credentials', { name: 'CredentialsProviderError', message: 'None.' }),
      'There are no AWS credentials, or AWS does not know them. AWS says: CredentialsProviderError: None. (request id a1b2)',
      ['Put aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.'],
    ],
    [
      'a quota in words that nobody knows',
      failure('limit-exceeded', { name: 'ResourceLimitExceeded', message: 'Too many.' }),
      'A quota of the account is used up. AWS says: ResourceLimitExceeded: Too many. (request id a1b2)',
      ['Request a higher quota in Service Quotas, or free what is no longer needed.'],
    ],
    [
      'a refusal in words that are known',
      failure('rejected', { message: 'Unsupported manifest media type x for image y.' }),
      'The image has an OCI manifest, which SageMaker does not accept. AWS says: ValidationException: Unsupported manifest media type x for image y. (request id a1b2)',
      ['Build a Docker image: `docker buildx build --provenance=false --output type=docker …`; then push it again.'],
    ],
  ])('%s', (_what, why, text, remedies) => {
    expect(diagnose(refused(why), circumstances)).toMatchObject({ why: text, remedies })
  })

  it('has no request id where AWS gave none', () => {
    const { requestId: _none, ...withoutId } = failure('rejected')
    expect(diagnose(refused(withoutId), circumstances).why).toBe(
      'AWS says: ValidationException: One of the values is odd.',
    )
  })
})

describe('the reason of a failed rollout', () => {
  const back = (reason: string): Cause => ({
    kind: 'rolled-back',
    formerConfigName: FORMER,
    requestedConfigName: OURS,
    reason,
  })
  const ping = 'The primary container for production variant AllTraffic did not pass the ping health check.'
  const capacity = 'CapacityError: Unable to provision requested ML compute capacity.'

  it('is put into words, and quoted', () => {
    const { why } = diagnose(back(ping), circumstances)
    expect(why).toMatch(/^The container started but did not answer/)
    expect(why).toContain(`SageMaker’s reason: ${ping}`)
  })

  test.each<[string, string, Circumstances['logs'], string]>([
    [
      'a container that does not answer, with its last lines',
      ping,
      LOGS,
      'Read the container’s last log lines: a crash while the model is loaded shows there.',
    ],
    ['a container that does not answer, without', ping, [], TAIL],
    [
      'a reason that nobody knows, with the last lines',
      'Something odd.',
      LOGS,
      'Read the container’s last log lines: a crash while the model is loaded shows there.',
    ],
    ['a reason that nobody knows, without', 'Something odd.', [], TAIL],
    ['a reason that has nothing to do with containers', capacity, [], 'Deploy again later.'],
  ])('sends to the logs first where they may help: %s', (_what, reason, logs, first) => {
    const diagnosis = diagnose(back(reason), { ...circumstances, logs })
    expect(diagnosis.remedies[0]).toBe(first)
    expect(diagnosis.logs).toBe(logs)
  })

  it('of an endpoint that had failed before helps, too', () => {
    expect(diagnose({ kind: 'found-failed', isForbidden: true, reason: capacity }, circumstances).remedies[0]).toBe(
      'Deploy again later.',
    )
  })
})

it('what was left behind is named last', () => {
  const { remedies } = diagnose(refused(failure('rejected')), { ...circumstances, leftBehind: ['churn-0a', OURS] })
  expect(remedies).toHaveLength(2)
  expect(remedies[1]).toBe(
    `This run made churn-0a, ${OURS}, which nothing uses now; the next run with the same content will use them.`,
  )
})
