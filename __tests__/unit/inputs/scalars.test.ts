import { describe, expect, test } from '@jest/globals'
import { accepted, refused } from './step.ts'

const name63 = 'a'.repeat(63)
const name64 = 'a'.repeat(64)
const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

describe('accepted', () => {
  test.each([
    ['aws-region', 'us-gov-west-1', { region: 'us-gov-west-1' }],
    ['aws-region', ' eusc-de-east-1 ', { region: 'eusc-de-east-1' }],
    ['endpoint-name', 'Churn-2--b', { endpointName: 'Churn-2--b' }],
    ['endpoint-name', name63, { endpointName: name63 }],
    ['adopt-existing', 'true', { adoptExisting: true }],
    ['adopt-existing', 'True', { adoptExisting: true }],
    ['adopt-existing', 'TRUE', { adoptExisting: true }],
    ['force-new-deployment', ' true\n', { forceNewDeployment: true }],
    ['wait', 'false', { wait: false }],
    ['wait', 'False', { wait: false }],
    ['wait', 'FALSE', { wait: false }],
    ['dry-run', 'true', { dryRun: true }],
    ['recreate-failed', 'auto', { recreateFailed: 'auto' }],
    ['recreate-failed', 'True', { recreateFailed: true }],
    ['recreate-failed', 'false', { recreateFailed: false }],
    ['wait-timeout', '500ms', { waitTimeoutMs: 500 }],
    ['wait-timeout', '30s', { waitTimeoutMs: 30_000 }],
    ['wait-timeout', '15m', { waitTimeoutMs: 900_000 }],
    ['wait-timeout', '1h', { waitTimeoutMs: 3_600_000 }],
    ['wait-timeout', '1h30m', { waitTimeoutMs: 5_400_000 }],
    ['wait-timeout', '90m', { waitTimeoutMs: 5_400_000 }],
    ['wait-timeout', '0h05m1s1ms', { waitTimeoutMs: 301_001 }],
    ['wait-timeout', '24h', { waitTimeoutMs: 86_400_000 }],
    ['poll-interval', '1s', { pollIntervalMs: 1000 }],
    ['poll-interval', '50m', { pollIntervalMs: 3_000_000 }],
  ])('%s: %j', async (input, value, expected) => {
    const image =
      input === 'aws-region' ? { 'image-uri': undefined, 'execution-role-arn': undefined, 'model-name': 'm' } : {}
    const { specification } = await accepted({ ...image, [input]: value })
    expect(specification).toMatchObject(expected)
  })

  test.each([
    ['initial-instance-count', '3', { InitialInstanceCount: 3 }],
    ['initial-instance-count', ' 3 ', { InitialInstanceCount: 3 }],
    ['initial-instance-count', '2147483647', { InitialInstanceCount: 2_147_483_647 }],
    ['instance-type', 'ml.p6-b200.48xlarge', { InstanceType: 'ml.p6-b200.48xlarge' }],
    ['variant-name', 'blue-1', { VariantName: 'blue-1' }],
  ])('%s: %j, of the variant', async (input, value, expected) => {
    const { specification } = await accepted({ [input]: value })
    expect(specification.endpointConfig.ProductionVariants).toEqual([expect.objectContaining(expected)])
  })

  test.each([
    ['image-uri', `${ecr}/team/churn`],
    ['image-uri', `${ecr}/churn:1.0@sha256:${'0'.repeat(64)}`],
    ['image-uri', '123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com/churn'],
    ['image-uri', '123456789012.dkr-ecr.eu-west-1.on.aws/churn'],
    ['execution-role-arn', 'arn:aws-us-gov:iam::123456789012:role/service-role/My.Role@x'],
  ])('%s: %j, as it is', async (input, value) => {
    const { specification, warnings } = await accepted({ [input]: value })
    const request = specification.models[0]?.request
    expect(input === 'image-uri' ? request?.PrimaryContainer?.Image : request?.ExecutionRoleArn).toBe(value)
    expect(warnings).toEqual([])
  })

  test.each([
    ['s3://models/churn/model.tar.gz', { ModelDataUrl: 's3://models/churn/model.tar.gz' }],
    ['s3://models/a b/model.tgz', { ModelDataUrl: 's3://models/a b/model.tgz' }],
    [
      's3://models/churn/7/',
      {
        ModelDataSource: {
          S3DataSource: { S3Uri: 's3://models/churn/7/', S3DataType: 'S3Prefix', CompressionType: 'None' },
        },
      },
    ],
  ])('model-data-url: %j', async (value, expected) => {
    const { specification } = await accepted({ 'model-data-url': value })
    const image = { Image: `${ecr}/churn:1.0` }
    expect(specification.models[0]?.request.PrimaryContainer).toEqual({ ...image, ...expected })
  })
})

describe('accepted with a warning', () => {
  const notEcr = (image: string) => ({
    changes: { 'image-uri': image },
    warning:
      'image-uri: SageMaker pulls images from private Amazon ECR repositories (<account>.dkr.ecr.<region>.amazonaws.com/…), ' +
      'which this does not look like; it pulls neither from Docker Hub nor from public.ecr.aws, so push a copy to ECR if the ' +
      'model cannot be created',
  })
  test.each([
    notEcr('docker.io/library/nginx:1'),
    notEcr('public.ecr.aws/nginx/nginx:1'),
    notEcr('registry.example.com:5000/churn'),
    {
      changes: { 'model-data-url': 's3://models//model.tar.gz' },
      warning: 'model-data-url: has an empty part between two slashes; did an expression in it give nothing?',
    },
    {
      changes: { 'model-data-url': 's3://models/' },
      warning: 'model-data-url: is a whole bucket; did an expression in it give nothing?',
    },
    {
      changes: { 'instance-type': 'ml.m5.larg' },
      warning: 'instance-type: has a size that is not known here; sizes are called large, xlarge, 2xlarge and so on',
    },
  ])('$changes', async ({ changes, warning }) => {
    expect((await accepted(changes)).warnings).toEqual([warning])
  })
})

const name = 'is not a name that SageMaker accepts'
const nameRule = 'letters, digits and hyphens, with a letter or digit at both ends'
const imageRule =
  'accepted: the URI of an image in Amazon ECR, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0, of 255 characters at most'
const dataRule =
  'accepted: s3://bucket/key.tar.gz for one archive, or s3://bucket/prefix/ with a slash at the end for uncompressed files, of 1024 characters at most'
const roleRule = 'accepted: the ARN of an IAM role, such as arn:aws:iam::123456789012:role/SageMakerExecution'
const typeRule =
  'is not an instance type of SageMaker; accepted: an instance type of SageMaker, ml.<family>.<size>, such as ml.m5.large'
const noDuration = 'is not a duration; accepted: a duration from 1ms to 24h, such as 30s, 15m or 1h30m'
const bare =
  'is a bare number, and its unit would be a guess; accepted: a duration with its unit, such as 30s, 15m or 1h30m'
const noRegion = 'is not an AWS region; accepted: the code of a region, such as eu-west-1'
const noCount = 'is not a whole number in plain digits; accepted: a whole number from 1, in plain digits'

describe('refused', () => {
  test.each([
    ['aws-region', 'EU_WEST_1', `'EU_WEST_1' ${noRegion}; did you mean 'eu-west-1'?`],
    ['aws-region', 'eu-west-1a', `'eu-west-1a' ${noRegion}; did you mean 'eu-west-1'?`],
    ['aws-region', 'eu-west1', `'eu-west1' ${noRegion}; did you mean 'eu-west-1'?`],
    ['aws-region', 'Ireland', `'Ireland' ${noRegion}`],
    [
      'aws-region',
      'eu-west-1\nx',
      String.raw`'eu-west-1\nx' holds a line break or a control character; accepted: a value of one line`,
    ],

    [
      'endpoint-name',
      'my_endpoint.v2',
      `'my_endpoint.v2' ${name}; accepted: 1 to 63 ${nameRule}; did you mean 'my-endpoint-v2'?`,
    ],
    ['endpoint-name', '-churn-', `'-churn-' ${name}; accepted: 1 to 63 ${nameRule}; did you mean 'churn'?`],
    ['endpoint-name', 'modèle', `'modèle' ${name}; accepted: 1 to 63 ${nameRule}; did you mean 'modele'?`],
    ['endpoint-name', '___', `'___' ${name}; accepted: 1 to 63 ${nameRule}`],
    [
      'endpoint-name',
      name64,
      `'${name64}' has 64 characters; accepted: 1 to 63 ${nameRule}; did you mean '${name63}'?`,
    ],
    [
      'endpoint-name',
      'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn',
      `'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn' ${name}; accepted: 1 to 63 ${nameRule}; did you mean 'churn'?`,
    ],
    [
      'variant-name',
      'All Traffic',
      `'All Traffic' ${name}; accepted: 1 to 63 ${nameRule}; did you mean 'All-Traffic'?`,
    ],
    ['model-name', 'churn.v2', `'churn.v2' ${name}; accepted: ${nameRule}; did you mean 'churn-v2'?`],

    [
      'image-uri',
      `https://${ecr}/churn:1`,
      `'https://${ecr}/churn:1' is a URL; ${imageRule}; did you mean '${ecr}/churn:1'?`,
    ],
    ['image-uri', `docker://churn`, `'docker://churn' is a URL; ${imageRule}; did you mean 'churn'?`],
    [
      'image-uri',
      `docker://${ecr}/churn@sha256:${'a'.repeat(8)}`,
      `'docker://${ecr}/churn@sha256:aaaaaaaa' is a URL; ${imageRule}; did you mean '${ecr}/churn@sha256:aaaaaaaa'?`,
    ],
    [
      'image-uri',
      `https://AWS:tok3n/tok@3n@${ecr}/churn:1?tok3n=a@b#tok3n`,
      `'https://…@${ecr}/churn:1?…' is a URL; ${imageRule}; did you mean '${ecr}/churn:1'?`,
    ],
    ['image-uri', `https://user:tok3n@`, `'https://…@' is a URL; ${imageRule}`],
    ['image-uri', `https://?tok3n`, `'https://?…' is a URL; ${imageRule}`],
    [
      'endpoint-name',
      'https://user:tok3n@host/churn?tok3n',
      `'https://…@host/churn?…' ${name}; accepted: 1 to 63 ${nameRule}`,
    ],
    ['image-uri', `${ecr}/chu rn`, `'${ecr}/chu rn' holds white space; ${imageRule}`],
    [
      'image-uri',
      `${ecr}/churn:`,
      `'${ecr}/churn:' has an empty part (did an expression in it give nothing?); ${imageRule}`,
    ],
    ['image-uri', `${ecr}/`, `'${ecr}/' has an empty part (did an expression in it give nothing?); ${imageRule}`],
    ['image-uri', `/churn:1`, `'/churn:1' has an empty part (did an expression in it give nothing?); ${imageRule}`],
    ['image-uri', `${ecr}/${'a'.repeat(300)}`, `'${ecr}/${'a'.repeat(75)}…' has 345 characters; ${imageRule}`],
    [
      'image-uri',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1',
      "'123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1' is in us-east-1, but the endpoint is in 'eu-west-1', and SageMaker " +
        `pulls no image across regions; accepted: an image in eu-west-1; did you mean '${ecr}/churn:1'?`,
    ],

    [
      'model-data-url',
      'models/model.tar.gz',
      `'models/model.tar.gz' is not the URL of something in Amazon S3; ${dataRule}; did you mean 's3://models/model.tar.gz'?`,
    ],
    [
      'model-data-url',
      's3:///model/m.tar.gz',
      `'s3:///model/m.tar.gz' is not the URL of something in Amazon S3; ${dataRule}`,
    ],
    ['model-data-url', './model.tar.gz', `'./model.tar.gz' is not the URL of something in Amazon S3; ${dataRule}`],
    [
      'model-data-url',
      'S3://models/m.tar.gz',
      `'S3://models/m.tar.gz' is not the URL of something in Amazon S3; ${dataRule}; did you mean 's3://models/m.tar.gz'?`,
    ],
    [
      'model-data-url',
      'arn:aws:s3:::models/m/',
      `'arn:aws:s3:::models/m/' is not the URL of something in Amazon S3; ${dataRule}; did you mean 's3://models/m/'?`,
    ],
    [
      'model-data-url',
      'https://models.s3.eu-west-1.amazonaws.com/m.tar.gz?X-Amz-Signature=5ecret',
      `'https://models.s3.eu-west-1.amazonaws.com/m.tar.gz?…' is not the URL of something in Amazon S3; ${dataRule}; did you mean 's3://models/m.tar.gz'?`,
    ],
    [
      'model-data-url',
      'https://s3.eu-west-1.amazonaws.com/models/m.tar.gz',
      `'https://s3.eu-west-1.amazonaws.com/models/m.tar.gz' is not the URL of something in Amazon S3; ${dataRule}; did you mean 's3://models/m.tar.gz'?`,
    ],
    [
      'model-data-url',
      'https://user:pw@example.com/m.tar.gz',
      `'https://…@example.com/m.tar.gz' is not the URL of something in Amazon S3; ${dataRule}`,
    ],
    ['model-data-url', 's3://models', `'s3://models' names a bucket and nothing in it; ${dataRule}`],
    [
      'model-data-url',
      's3://models/churn',
      `'s3://models/churn' is neither a .tar.gz archive nor a prefix that ends in a slash; ${dataRule}; did you mean 's3://models/churn/'?`,
    ],
    [
      'model-data-url',
      's3://models/churn.zip',
      `'s3://models/churn.zip' is neither a .tar.gz archive nor a prefix that ends in a slash; ${dataRule}`,
    ],
    [
      'model-data-url',
      `s3://models/${'a'.repeat(1020)}/`,
      `'s3://models/${'a'.repeat(108)}…' has 1033 characters; ${dataRule}`,
    ],

    [
      'execution-role-arn',
      'SageMakerExecution',
      `'SageMakerExecution' is a name, not an ARN (aws iam get-role --role-name SageMakerExecution --query Role.Arn --output text tells it); ${roleRule}`,
    ],
    [
      'execution-role-arn',
      'arn:aws-cn:sts::123456789012:assumed-role/Deploy/ci',
      `'arn:aws-cn:sts::123456789012:assumed-role/Deploy/ci' is the ARN of a session, not of its role; ${roleRule}; did you mean 'arn:aws-cn:iam::123456789012:role/Deploy'?`,
    ],
    [
      'execution-role-arn',
      'arn:aws:iam::123456789012:user/ci',
      `'arn:aws:iam::123456789012:user/ci' is the ARN of something else than a role; ${roleRule}`,
    ],
    [
      'execution-role-arn',
      'arn:aws:iam::12345:role/x',
      `'arn:aws:iam::12345:role/x' is not the ARN of a role; ${roleRule}`,
    ],

    ['instance-type', 'm5.large', `'m5.large' ${typeRule}; did you mean 'ml.m5.large'?`],
    ['instance-type', 'ML.M5.2XLARGE', `'ML.M5.2XLARGE' ${typeRule}; did you mean 'ml.m5.2xlarge'?`],
    ['instance-type', 'ml-g4dn-2x-large', `'ml-g4dn-2x-large' ${typeRule}; did you mean 'ml.g4dn.2xlarge'?`],
    ['instance-type', 'p6-b200.48xlarge', `'p6-b200.48xlarge' ${typeRule}; did you mean 'ml.p6-b200.48xlarge'?`],
    ['instance-type', 'large', `'large' ${typeRule}`],

    ['initial-instance-count', '0', `'0' is too small; accepted: a whole number from 1, in plain digits`],
    ['initial-instance-count', '-1', `'-1' is too small; accepted: a whole number from 1, in plain digits`],
    ['initial-instance-count', '2.0', `'2.0' ${noCount}; did you mean '2'?`],
    ['initial-instance-count', '1e3', `'1e3' ${noCount}; did you mean '1000'?`],
    ['initial-instance-count', '007', `'007' ${noCount}; did you mean '7'?`],
    ['initial-instance-count', '1.5', `'1.5' ${noCount}`],
    ['initial-instance-count', 'two', `'two' ${noCount}`],
    [
      'initial-instance-count',
      '2147483648',
      `'2147483648' is too large; accepted: a whole number from 1 to 2147483647`,
    ],
    [
      'initial-instance-count',
      '9'.repeat(400),
      `'${'9'.repeat(120)}…' is too large; accepted: a whole number from 1 to 2147483647`,
    ],

    ['wait', 'yes', "'yes' is not a boolean; accepted: true or false; did you mean 'true'?"],
    ['wait', 'Off', "'Off' is not a boolean; accepted: true or false; did you mean 'false'?"],
    ['dry-run', 'tRuE', "'tRuE' is not a boolean; accepted: true or false; did you mean 'true'?"],
    ['adopt-existing', 'flase', "'flase' is not a boolean; accepted: true or false; did you mean 'false'?"],
    ['force-new-deployment', '2', "'2' is not a boolean; accepted: true or false"],
    ['job-summary', 'auto', "'auto' is not a boolean; accepted: true or false"],
    ['recreate-failed', 'Auto', "'Auto' is none of the choices; accepted: auto, true or false; did you mean 'auto'?"],
    ['recreate-failed', 'no', "'no' is none of the choices; accepted: auto, true or false; did you mean 'false'?"],
    ['recreate-failed', 'always', "'always' is none of the choices; accepted: auto, true or false"],

    ['wait-timeout', '900', `'900' ${bare}`],
    ['wait-timeout', '1.5', `'1.5' ${bare}`],
    ['wait-timeout', '1.5h', `'1.5h' ${noDuration}; did you mean '1h30m'?`],
    ['wait-timeout', '15 minutes', `'15 minutes' ${noDuration}; did you mean '15m'?`],
    ['wait-timeout', '1h 30m', `'1h 30m' ${noDuration}; did you mean '1h30m'?`],
    ['wait-timeout', '30m1h', `'30m1h' ${noDuration}; did you mean '1h30m'?`],
    ['wait-timeout', 'PT15M', `'PT15M' ${noDuration}; did you mean '15m'?`],
    ['wait-timeout', '1 hour and 10 secs', `'1 hour and 10 secs' ${noDuration}; did you mean '1h10s'?`],
    ['wait-timeout', '1d', `'1d' ${noDuration}; did you mean '24h'?`],
    ['wait-timeout', '15x', `'15x' ${noDuration}`],
    ['wait-timeout', 'forever', `'forever' ${noDuration}`],
    ['wait-timeout', '0s', "'0s' is too short; accepted: a duration from 1ms to 24h"],
    ['wait-timeout', '25h', "'25h' is too long; accepted: a duration from 1ms to 24h"],
    ['poll-interval', '15', `'15' ${bare}`],
    ['poll-interval', '999ms', "'999ms' is too short; accepted: a duration from 1s to 24h"],
    ['poll-interval', '51m', "'51m' is longer than wait-timeout (50m); accepted: a duration from 1s to 50m"],
  ])('%s: %j', async (input, value, message) => {
    expect((await refused({ [input]: value })).lines).toEqual([`${input}: ${message}`])
  })
})
