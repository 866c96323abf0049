import { describe, expect, test } from '@jest/globals'
import { classify } from '../../../src/aws/classify.ts'
import type { FailureKind } from '../../../src/aws/failure.ts'

const ARN = 'arn:aws:sagemaker:eu-west-1:123456789012'

/** As the SDK throws what AWS answered. */
const answered = (name: string, message: string, httpStatusCode = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode, requestId: 'a1b2' } })

/** As Node, or the SDK's own handler, throws what happened below HTTP. */
const broken = (code: string, properties: object = {}) =>
  Object.assign(new Error(`something about ${code}`), { code, ...properties })

describe('a ValidationException is told apart by its first words', () => {
  // Sources of the wording: the Kubernetes operator, ACK's generator.yaml, the SageMaker Python SDK, Terraform's provider.
  test.each([
    [`Could not find endpoint "${ARN}:endpoint/churn".`, 'not-found', 'endpoint', 'churn'],
    ['Could not find endpoint "churn".', 'not-found', 'endpoint', 'churn'],
    ["could not find Endpoint 'churn'", 'not-found', 'endpoint', 'churn'],
    ['Could not find endpoint churn.', 'not-found', 'endpoint', 'churn'],
    // Shares its beginning with the endpoint's.
    [
      `Could not find endpoint configuration "${ARN}:endpoint-config/churn-0a1b".`,
      'not-found',
      'endpoint-config',
      'churn-0a1b',
    ],
    ['Could not find endpoint configuration "churn-0a1b".', 'not-found', 'endpoint-config', 'churn-0a1b'],
    ['COULD NOT FIND ENDPOINT CONFIGURATION "churn-0a1b".', 'not-found', 'endpoint-config', 'churn-0a1b'],
    [`Could not find endpoint-config ${ARN}:endpoint-config/churn-0a1b.`, 'not-found', 'endpoint-config', 'churn-0a1b'],
    [`Could not find model "${ARN}:model/churn-2c3d".`, 'not-found', 'model', 'churn-2c3d'],
    ['Could not find model "churn-2c3d".', 'not-found', 'model', 'churn-2c3d'],
    [`Could not find inference component "${ARN}:inference-component/llm".`, 'not-found', 'inference-component', 'llm'],
    [`Cannot create already existing endpoint "${ARN}:endpoint/churn".`, 'already-exists', 'endpoint', 'churn'],
    [
      `Cannot create already existing endpoint configuration "${ARN}:endpoint-config/c".`,
      'already-exists',
      'endpoint-config',
      'c',
    ],
    [`Cannot create already existing model "${ARN}:model/churn-2c3d".`, 'already-exists', 'model', 'churn-2c3d'],
    [`Cannot update in-progress endpoint "${ARN}:endpoint/churn".`, 'in-progress', 'endpoint', 'churn'],
    [`Cannot delete in-progress endpoint "${ARN}:endpoint/churn".`, 'in-progress', 'endpoint', 'churn'],
    [
      `Cannot update inference component "${ARN}:inference-component/llm" while it is in state UPDATE_RC_IN_PROGRESS`,
      'in-progress',
      'inference-component',
      'llm',
    ],
    [
      'Cannot update endpoint with the currently in use endpoint configuration "churn-2c3d".',
      'in-progress',
      'endpoint-config',
      'churn-2c3d',
    ],
    // Another partition.
    ['Could not find model "arn:aws-cn:sagemaker:cn-north-1:123456789012:model/m".', 'not-found', 'model', 'm'],
  ])('%s', (message, kind, resource, resourceName) => {
    expect(classify(answered('ValidationException', message))).toEqual({
      kind,
      name: 'ValidationException',
      message,
      requestId: 'a1b2',
      httpStatus: 400,
      resource,
      resourceName,
    })
  })

  test('a message that names no resource still tells its kind', () => {
    const failure = classify(answered('ValidationException', 'Could not find endpoint configuration.'))
    expect(failure).toMatchObject({ kind: 'not-found', resource: 'endpoint-config' })
    expect(failure).not.toHaveProperty('resourceName')
  })
})

describe('any other ValidationException is a refusal that will be repeated', () => {
  test.each([
    'Could not assume role arn:aws:iam::123456789012:role/r. Please ensure that the role exists and allows principal…',
    'Could not access model data at s3://models/churn/model.tar.gz. Please ensure that the role "…" exists…',
    'Could not find model data at s3://models/churn/model.tar.gz.',
    'Could not find model package churn/3 in this account.',
    'Unsupported manifest media type application/vnd.oci.image.index.v1+json for image x.',
    'The role "r" does not grant ecr:GetDownloadUrlForLayer permission to SageMaker on x.',
    'ManagedInstanceScaling is only supported for inference component endpoints.',
    'The AsyncInferenceConfig parameter cannot be removed from this endpoint.',
    'Cannot delete endpoint with inference component associated. Please delete inference component and try it again.',
  ])('%s', (message) => {
    expect(classify(answered('ValidationException', message))).toEqual({
      kind: 'rejected',
      name: 'ValidationException',
      message,
      requestId: 'a1b2',
      httpStatus: 400,
    })
  })
})

describe('what the exception is called', () => {
  test.each<[string, number, FailureKind]>([
    ['ThrottlingException', 400, 'throttled'],
    ['Throttling', 400, 'throttled'],
    ['TooManyRequestsException', 429, 'throttled'],
    ['RequestLimitExceeded', 503, 'throttled'],
    ['SlowDown', 503, 'throttled'],
    ['InternalFailure', 500, 'unavailable'],
    ['InternalServerException', 500, 'unavailable'],
    ['ServiceUnavailable', 503, 'unavailable'],
    ['ServiceUnavailableException', 503, 'unavailable'],
    // ECR's name for a 500.
    ['ServerException', 500, 'unavailable'],
    // S3 gives this one a 400.
    ['RequestTimeout', 400, 'unavailable'],
    ['AccessDeniedException', 400, 'denied'],
    ['AccessDenied', 403, 'denied'],
    ['UnauthorizedOperation', 403, 'denied'],
    ['NotAuthorized', 400, 'denied'],
    ['ExpiredTokenException', 400, 'expired-credentials'],
    ['ExpiredToken', 403, 'expired-credentials'],
    ['RequestExpired', 400, 'expired-credentials'],
    ['UnrecognizedClientException', 400, 'no-credentials'],
    ['InvalidClientTokenId', 403, 'no-credentials'],
    ['InvalidSignatureException', 400, 'no-credentials'],
    ['SignatureDoesNotMatch', 403, 'no-credentials'],
    ['ResourceLimitExceeded', 400, 'limit-exceeded'],
    ['ResourceNotFound', 400, 'not-found'],
    ['ResourceNotFoundException', 400, 'not-found'],
    ['ImageNotFoundException', 400, 'not-found'],
    ['RepositoryNotFoundException', 400, 'not-found'],
    ['NoSuchBucket', 404, 'not-found'],
    ['NoSuchEntityException', 404, 'not-found'],
    ['NoSuchResourceException', 400, 'not-found'],
    ['ResourceInUse', 400, 'in-progress'],
    ['ConflictException', 409, 'in-progress'],
    ['UnknownOperationException', 404, 'rejected'],
    ['InvalidParameterException', 400, 'rejected'],
  ])('%s (%i) is %s', (name, httpStatus, kind) => {
    expect(classify(answered(name, 'Some words.', httpStatus)).kind).toBe(kind)
  })

  test('a quota keeps the words that say which', () => {
    const message =
      "The account-level service limit 'ml.p4d.24xlarge for endpoint usage' is 0 Instances, with current utilization of 0 " +
      'Instances and a request delta of 1 Instances.'
    expect(classify(answered('ResourceLimitExceeded', message))).toMatchObject({ kind: 'limit-exceeded', message })
  })

  test('ResourceNotFound names its resource where the message has an ARN', () => {
    expect(classify(answered('ResourceNotFound', `No such thing: ${ARN}:model/churn-2c3d`))).toMatchObject({
      kind: 'not-found',
      resource: 'model',
      resourceName: 'churn-2c3d',
    })
  })
})

describe('what the status tells where the name does not', () => {
  test.each<[number, FailureKind]>([
    [400, 'rejected'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'rejected'],
    [408, 'unavailable'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    // An error although AWS said yes: the answer could not be read to its end.
    [200, 'unavailable'],
  ])('%i is %s', (httpStatus, kind) => {
    const failure = classify(answered('Unknown', 'UnknownError', httpStatus))
    expect(failure).toMatchObject({ kind, httpStatus, message: `HTTP ${String(httpStatus)}, no reason given` })
  })

  test("a cut answer's message is the parser's, without the SDK's advice to programmers", () => {
    const error = Object.assign(
      new SyntaxError(
        'Unexpected end of JSON input\n  Deserialization error: to see the raw response, inspect the hidden field…',
      ),
      { $metadata: { httpStatusCode: 200 } },
    )
    expect(classify(error)).toMatchObject({ kind: 'unavailable', message: 'Unexpected end of JSON input' })
  })
})

describe('what the message tells whatever the name is', () => {
  test.each<[string, string, FailureKind]>([
    ['ValidationException', 'Rate exceeded', 'throttled'],
    ['UnrecognizedClientException', 'The security token included in the request is expired', 'expired-credentials'],
    ['InvalidClientTokenId', 'The security token included in the request is invalid', 'no-credentials'],
    ['InvalidToken', 'The provided token has expired.', 'expired-credentials'],
    ['ValidationException', 'The pagination token has expired', 'rejected'],
  ])('%s: %s', (name, message, kind) => {
    expect(classify(answered(name, message)).kind).toBe(kind)
  })
})

describe('no answer came', () => {
  test.each<[string, unknown, FailureKind]>([
    ['ECONNRESET', broken('ECONNRESET', { name: 'TimeoutError' }), 'unavailable'],
    ['ECONNREFUSED', broken('ECONNREFUSED', { name: 'TimeoutError' }), 'unavailable'],
    ['EPIPE', broken('EPIPE', { name: 'TimeoutError' }), 'unavailable'],
    ['ETIMEDOUT', broken('ETIMEDOUT', { name: 'TimeoutError' }), 'unavailable'],
    ['ENOTFOUND', broken('ENOTFOUND'), 'unavailable'],
    ['EAI_AGAIN', broken('EAI_AGAIN'), 'unavailable'],
    ['HPE_INVALID_CONSTANT', broken('HPE_INVALID_CONSTANT'), 'unavailable'],
    ['TimeoutError', Object.assign(new Error('30 s of silence'), { name: 'TimeoutError' }), 'unavailable'],
    ['ERR_PROXY_TUNNEL', broken('ERR_PROXY_TUNNEL', { statusCode: 502 }), 'unavailable'],
    // A proxy that wants a password, or one that forbids AWS.
    ['ERR_PROXY_TUNNEL', broken('ERR_PROXY_TUNNEL', { statusCode: 407 }), 'rejected'],
    ['SELF_SIGNED_CERT_IN_CHAIN', broken('SELF_SIGNED_CERT_IN_CHAIN'), 'rejected'],
    ['AbortError', Object.assign(new Error('Request aborted'), { name: 'AbortError' }), 'aborted'],
    [
      'CredentialsProviderError',
      Object.assign(new Error('Could not load credentials from any providers'), { name: 'CredentialsProviderError' }),
      'no-credentials',
    ],
    [
      'CredentialsProviderError',
      Object.assign(new Error('The SSO session associated with this profile has expired.'), {
        name: 'CredentialsProviderError',
      }),
      'expired-credentials',
    ],
    ['TypeError', new TypeError('x is not a function'), 'rejected'],
  ])('%s', (name, error, kind) => {
    const failure = classify(error)
    expect(failure).toMatchObject({ kind, name })
    expect(failure).not.toHaveProperty('httpStatus')
  })

  test('what is no error at all is a refusal, too', () => {
    expect(classify('a string')).toEqual({ kind: 'rejected', name: 'Unknown', message: 'a string' })
    expect(classify(undefined)).toEqual({ kind: 'rejected', name: 'Unknown', message: 'undefined' })
  })
})

describe('which permission is missing', () => {
  const user = 'User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform:'

  test.each([
    [
      `${user} sagemaker:CreateModel on resource: ${ARN}:model/churn because no identity-based policy allows the sagemaker:CreateModel action`,
      { action: 'sagemaker:CreateModel', resource: `${ARN}:model/churn` },
    ],
    [
      `${user} sagemaker:AddTags on resource: ${ARN}:endpoint/churn with an explicit deny in a service control policy`,
      { action: 'sagemaker:AddTags', resource: `${ARN}:endpoint/churn` },
    ],
    [
      `${user} iam:PassRole on resource: arn:aws:iam::123456789012:role/SageMakerExecution.`,
      { action: 'iam:PassRole', resource: 'arn:aws:iam::123456789012:role/SageMakerExecution' },
    ],
    [
      `${user} s3:ListBucket on resource: "arn:aws:s3:::models"`,
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::models' },
    ],
    [`${user} ecr:BatchGetImage`, { action: 'ecr:BatchGetImage' }],
  ])('%s', (message, permission) => {
    expect(classify(answered('AccessDeniedException', message))).toMatchObject({ kind: 'denied', permission })
  })

  test('is not made up', () => {
    expect(classify(answered('AccessDeniedException', 'Access denied'))).not.toHaveProperty('permission')
  })
})
