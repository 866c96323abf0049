import type { DescribeEndpointCommandOutput, VariantStatus } from '@aws-sdk/client-sagemaker'
import type { Change } from '../../../src/deployment/difference.ts'
import type { Plan } from '../../../src/deployment/plan.ts'
import { type DeploymentEvent, emptyReport, fold, type Report } from '../../../src/deployment/report.ts'
import type { Verdict } from '../../../src/deployment/verdict.ts'

/** Whole runs as the domain tells them, from which the tests of everything that a user sees start. */

export const START = Date.UTC(2026, 4, 4, 9, 30)
export const ACCOUNT = 'arn:aws:sagemaker:eu-west-1:123456789012'
export const OLD = 'churn-0a1b2c3d4e5f'
export const NEW = 'churn-9f8e7d6c5b4a'
export const MODEL = 'churn-5d4c3b2a1908'
const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
export const IMAGE = `${REGISTRY}/churn@sha256:3f2a9c1b04de77215c0e9f3b8a6d4c2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c`
const OLD_IMAGE = `${REGISTRY}/churn@sha256:b41d5e8f0a2c4e6f8091a3b5c7d9ebfd1f30527496b8dafc1e305274961b3d5f`
export const ARTIFACT = 's3://models-eu-west-1/churn/2026-05-04/model.tar.gz'

export function at(minutes: number, seconds = 0): number {
  return START + (minutes * 60 + seconds) * 1000
}

export function report(events: readonly DeploymentEvent[]): Report {
  return events.reduce(fold, emptyReport)
}

interface Look {
  readonly status: string
  readonly config?: string
  /** When AWS last changed the endpoint; the time of the look, if not given. */
  readonly modified?: number
  readonly pending?: VariantStatus
  readonly instances?: readonly [current: number, desired: number]
  readonly more?: Partial<DescribeEndpointCommandOutput>
}

export function looked(when: number, look: Look): DeploymentEvent {
  const { status, config = OLD, modified = when, pending, instances = [2, 2], more } = look
  const endpoint = {
    $metadata: {},
    EndpointName: 'churn',
    EndpointArn: `${ACCOUNT}:endpoint/churn`,
    EndpointConfigName: config,
    EndpointStatus: status,
    CreationTime: new Date(START - 1e9),
    LastModifiedTime: new Date(modified),
    ProductionVariants: [
      {
        VariantName: 'AllTraffic',
        CurrentWeight: 1,
        CurrentInstanceCount: instances[0],
        DesiredInstanceCount: instances[1],
        DeployedImages: [{ SpecifiedImage: config === OLD ? OLD_IMAGE : IMAGE }],
      },
    ],
    ...(pending === undefined
      ? {}
      : {
          PendingDeploymentSummary: {
            EndpointConfigName: NEW,
            ProductionVariants: [{ VariantName: 'AllTraffic', VariantStatus: [{ Status: pending }] }],
          },
        }),
    ...more,
  } as DescribeEndpointCommandOutput
  return { type: 'looked', at: when, endpoint }
}

export const started: DeploymentEvent = { type: 'started', at: START, region: 'eu-west-1', endpointName: 'churn' }

export const resolved: DeploymentEvent = {
  type: 'resolved',
  at: at(0, 1),
  imageUri: IMAGE,
  modelDataUrl: ARTIFACT,
  modelNames: [MODEL],
  endpointConfigName: NEW,
  variants: [{ name: 'AllTraffic', modelName: MODEL, instanceType: 'ml.m5.xlarge' }],
}

const updates: readonly Change[] = [
  { path: 'model.PrimaryContainer.Image', from: OLD_IMAGE, to: IMAGE },
  {
    path: 'model.PrimaryContainer.ModelDataUrl',
    from: 's3://models-eu-west-1/churn/2026-04-20/model.tar.gz',
    to: ARTIFACT,
  },
  { path: 'model.PrimaryContainer.Environment.LOG_LEVEL', from: '***', to: '***' },
  { path: 'model.PrimaryContainer.Environment.FEATURE_STORE', to: '***' },
  { path: 'model.PrimaryContainer.Environment.LEGACY_SCALER', from: '***' },
  { path: 'endpoint-config.ProductionVariants[AllTraffic].InstanceType', from: 'ml.m5.large', to: 'ml.m5.xlarge' },
  { path: 'endpoint-config.ProductionVariants[AllTraffic].InitialInstanceCount', from: 1, to: 2 },
  { path: 'endpoint-config.DataCaptureConfig.EnableCapture', from: true },
  { path: 'endpoint-config.DataCaptureConfig.DestinationS3Uri', from: 's3://models-eu-west-1/capture' },
]

const creations: readonly Change[] = updates.flatMap(({ path, to }) => (to === undefined ? [] : [{ path, to }]))

export function planned(action: Plan['action']): DeploymentEvent {
  const isNew = action === 'create'
  return {
    type: 'planned',
    at: at(0, 2),
    plan: {
      action,
      endpointName: 'churn',
      endpointConfigName: NEW,
      ...(isNew ? {} : { previousEndpointConfigName: action === 'none' ? NEW : OLD }),
      models: [{ name: MODEL, exists: action === 'none' }],
      endpointConfigExists: action === 'none',
      changes: action === 'none' ? [] : isNew ? creations : updates,
      removals: action === 'update' ? updates.filter(({ to }) => to === undefined).map(({ path }) => path) : [],
      reasons: action === 'recreate' ? ['The endpoint is in Failed, which allows nothing but deletion.'] : [],
      obstacles: [],
      peakInstances: [],
      warnings: [],
    },
  }
}

export function written(when: number, operation: string, name: string, arn?: string): readonly DeploymentEvent[] {
  return [
    { type: 'writing', at: when, operation, name },
    { type: 'wrote', at: when + 400, operation, name, ...(arn === undefined ? {} : { arn }) },
  ]
}

export const resources: readonly DeploymentEvent[] = [
  ...written(at(0, 3), 'CreateModel', MODEL, `${ACCOUNT}:model/${MODEL}`),
  ...written(at(0, 4), 'CreateEndpointConfig', NEW, `${ACCOUNT}:endpoint-config/${NEW}`),
]

export function ended(when: number, verdict: Verdict): DeploymentEvent {
  return { type: 'ended', at: when, verdict }
}

const removalWarning: DeploymentEvent = {
  type: 'warned',
  text: 'This update removes what the live endpoint has and the inputs lack: environment variable LEGACY_SCALER, endpoint-config.DataCaptureConfig.',
}

const lookupNotice: DeploymentEvent = {
  type: 'noticed',
  text: 'The role may not look images up in ECR (ecr:BatchGetImage), so churn:latest was deployed as written: a re-pushed tag is not noticed.',
}

const updating: readonly DeploymentEvent[] = [
  started,
  looked(at(0, 1), { status: 'InService', modified: START - 1e8 }),
  resolved,
  planned('update'),
  removalWarning,
  lookupNotice,
  ...resources,
  ...written(at(0, 6), 'UpdateEndpoint', 'churn', `${ACCOUNT}:endpoint/churn`),
  looked(at(0, 7), { status: 'Updating', pending: 'Creating' }),
  { type: 'waiting', at: at(0, 22), reason: 'AllTraffic: Creating' },
]

const creating: readonly DeploymentEvent[] = [
  started,
  { type: 'looked', at: at(0, 1), endpoint: undefined },
  resolved,
  planned('create'),
  ...resources,
  ...written(at(0, 6), 'CreateEndpoint', 'churn', `${ACCOUNT}:endpoint/churn`),
  looked(at(0, 7), { status: 'Creating', config: NEW, pending: 'Creating', instances: [0, 2] }),
  { type: 'waiting', at: at(1, 10), reason: 'Endpoint churn is Creating' },
]

export const created: readonly DeploymentEvent[] = [
  ...creating,
  looked(at(3, 40), { status: 'InService', config: NEW }),
  ended(at(3, 40), { result: 'created' }),
]

export const updated: readonly DeploymentEvent[] = [
  ...updating,
  {
    type: 'retrying',
    at: at(2, 0),
    operation: 'DescribeEndpoint',
    reason: 'ThrottlingException: Rate exceeded',
    delayMs: 1800,
  },
  looked(at(4, 20), { status: 'Updating', modified: at(0, 7), pending: 'ActivatingTraffic' }),
  looked(at(4, 50), { status: 'Updating', modified: at(0, 7), pending: 'Baking' }),
  looked(at(7, 50), { status: 'Updating', modified: at(0, 7), pending: 'Deleting' }),
  looked(at(8, 35), { status: 'InService', config: NEW }),
  ended(at(8, 35), { result: 'updated' }),
]

export const unchanged: readonly DeploymentEvent[] = [
  started,
  looked(at(0, 1), { status: 'InService', config: NEW }),
  resolved,
  { type: 'resource', at: at(0, 1), resource: 'model', name: MODEL, arn: `${ACCOUNT}:model/${MODEL}` },
  { type: 'resource', at: at(0, 1), resource: 'endpoint-config', name: NEW, arn: `${ACCOUNT}:endpoint-config/${NEW}` },
  planned('none'),
  ended(at(0, 2), { result: 'unchanged' }),
]

export const dryRun: readonly DeploymentEvent[] = [
  started,
  looked(at(0, 1), { status: 'InService' }),
  resolved,
  planned('update'),
  removalWarning,
  ended(at(0, 2), { result: 'planned' }),
]

export const rolledBack: readonly DeploymentEvent[] = [
  ...updating,
  looked(at(14, 20), { status: 'RollingBack', modified: at(14, 20) }),
  looked(at(16, 5), { status: 'InService', modified: at(16, 0) }),
  ended(at(16, 35), {
    result: 'rolled-back',
    failure: {
      what: `Endpoint churn was rolled back: it serves its former config ${OLD} again, not ${NEW}.`,
      why: 'The container of variant AllTraffic did not pass its health check. FailureReason: "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint."',
      remedies: [
        'Read the last lines of the container below: a Python import failed. Add the missing package to the image, and deploy again.',
        'Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.',
        'Health checks of SageMaker: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html',
      ],
      logs: [
        {
          logGroup: '/aws/sagemaker/Endpoints/churn',
          logStream: 'AllTraffic/i-0c1d2e3f4a5b6c7d8',
          lines: [
            '[2026-05-04 09:41:07 +0000] [INFO] Starting gunicorn 23.0.0',
            '[2026-05-04 09:41:07 +0000] [INFO] Listening at: http://0.0.0.0:8080 (1)',
            'Traceback (most recent call last):',
            '  File "/opt/program/serve.py", line 12, in <module>',
            '    from churn.features import scaler',
            "ModuleNotFoundError: No module named 'churn.features'",
            '[2026-05-04 09:41:09 +0000] [ERROR] Worker (pid:7) exited with code 3',
          ],
        },
      ],
    },
  }),
]

export const quotaRefused: readonly DeploymentEvent[] = [
  started,
  { type: 'looked', at: at(0, 1), endpoint: undefined },
  resolved,
  planned('create'),
  ...resources,
  { type: 'writing', at: at(0, 6), operation: 'CreateEndpoint', name: 'churn' },
  ...written(at(0, 7), 'DeleteEndpointConfig', NEW),
  ...written(at(0, 8), 'DeleteModel', MODEL),
  ended(at(0, 9), {
    result: 'failed',
    failure: {
      what: 'AWS refused CreateEndpoint for churn: the account has no quota for ml.m5.xlarge endpoints.',
      why: "ResourceLimitExceeded: The account-level service limit 'ml.m5.xlarge for endpoint usage' is 0 Instances, with current utilization of 0 Instances and a request delta of 2 Instances. Please use AWS Service Quotas to request an increase for this quota. (request id 7c1f0e2d-9a8b-4c6d-8e0f-1a2b3c4d5e6f)",
      remedies: [
        'Ask for at least 2 of "ml.m5.xlarge for endpoint usage" at https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
        'Or choose an instance type that the account may use with `instance-type`.',
        'Nothing is left behind: the model and the endpoint config that this run had created were deleted again.',
      ],
      logs: [],
    },
  }),
]

export const cancelled: readonly DeploymentEvent[] = [
  ...updating,
  looked(at(3, 2), { status: 'Updating', modified: at(0, 7), pending: 'Creating' }),
  ended(at(3, 30), {
    result: 'cancelled',
    failure: {
      what: 'The run was cancelled by SIGINT while endpoint churn was Updating.',
      why: `The rollout to ${NEW} goes on at AWS without this run; nothing was stopped or deleted.`,
      remedies: [
        'Run the workflow again: it joins the rollout that is under way and reports how it ends.',
        'See how it goes on: aws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn',
      ],
      logs: [],
    },
  }),
]

export const invalidInputs: readonly DeploymentEvent[] = [
  ended(START, {
    result: 'failed',
    failure: {
      what: 'The inputs are not valid, so nothing was sent to AWS.',
      why: [
        'The inputs have 3 problems, so nothing was sent to AWS:',
        "- 'instance_type' is not an input; did you mean 'instance-type'?",
        '- execution-role-arn: is needed to create a model; give the ARN of the role that SageMaker assumes',
        "- wait-timeout: '50' has no unit; accepted: a duration like 30s, 15m, 1h30m",
      ].join('\n'),
      remedies: ['Mend them in the step’s `with:` block; the README lists all inputs.'],
      logs: [],
    },
  }),
]
