import { type Inputs, Stage } from './stage.ts'

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const MINUTE = 60_000

/** The step of a workflow that deploys a release. */
function release(version: string, more: Inputs = {}): Inputs {
  return {
    'aws-region': 'eu-west-1',
    'endpoint-name': 'churn',
    'image-uri': `${REGISTRY}/churn:${version}`,
    'model-data-url': `s3://example-models/churn/${version}/model.tar.gz`,
    'execution-role-arn': 'arn:aws:iam::123456789012:role/SageMakerExecution',
    'instance-type': 'ml.m5.large',
    'initial-instance-count': '4',
    environment: 'LOG_LEVEL=info\nFEATURE_STORE=churn-features',
    tags: 'team=growth',
    ...more,
  }
}

const CANARY: Inputs = {
  'deployment-strategy': 'canary',
  'step-size': '25%',
  'step-interval': '5m',
  'rollback-alarms': 'churn-5xx\nchurn-latency',
}

/** What a container writes whose image lacks a package. */
const CRASH = [
  '[2026-10-06 09:03:12 +0000] [1] [INFO] Starting gunicorn 23.0.0',
  '[2026-10-06 09:03:12 +0000] [1] [INFO] Listening at: http://0.0.0.0:8080 (1)',
  '[2026-10-06 09:03:12 +0000] [7] [INFO] Booting worker with pid: 7',
  '[2026-10-06 09:03:14 +0000] [7] [ERROR] Exception in worker process',
  'Traceback (most recent call last):',
  '  File "/usr/lib/python3/dist-packages/gunicorn/arbiter.py", line 608, in spawn_worker',
  '    worker.init_process()',
  '  File "/opt/program/serve.py", line 11, in <module>',
  '    from churn.model import load_model',
  '  File "/opt/program/churn/model.py", line 4, in <module>',
  '    import lightgbm as lgb',
  "ModuleNotFoundError: No module named 'lightgbm'",
  '[2026-10-06 09:03:14 +0000] [7] [INFO] Worker exiting (pid: 7)',
  '[2026-10-06 09:03:14 +0000] [1] [ERROR] Worker (pid:7) exited with code 3',
  '[2026-10-06 09:03:14 +0000] [1] [ERROR] Shutting down: Master',
  '[2026-10-06 09:03:14 +0000] [1] [ERROR] Reason: Worker failed to boot.',
]

/** Each a deployment that ends in another way, by the name of the file that its summary is written to. */
export const SCENES: Readonly<Record<string, () => Promise<string>>> = {
  created: () => stageWith('1.0.0').run(release('1.0.0')),

  updated: async () => {
    const stage = await serving()
    return stage.run(
      release('1.1.0', {
        ...CANARY,
        environment: 'LOG_LEVEL=warning\nFEATURE_STORE=churn-features\nOMP_NUM_THREADS=2',
        'instance-type': 'ml.m5.xlarge',
      }),
    )
  },

  unchanged: async () => {
    const stage = await serving()
    return stage.run(release('1.0.0'))
  },

  'rolled-back': async () => {
    const stage = await serving()
    const { emulator, clock } = stage
    emulator.script.nextRollout('churn', { end: 'rolled-back' })
    emulator.schedule(clock.now() + 3 * MINUTE, () => {
      emulator.logs.write('/aws/sagemaker/Endpoints/churn', 'AllTraffic/i-0c1d2e3f4a5b6c7d8', CRASH)
    })
    return stage.run(release('1.1.0'))
  },

  quota: async () => {
    const stage = await serving()
    // Other endpoints of the account use one of them.
    stage.emulator.script.limit('ml.g5.xlarge', 2)
    stage.emulator.seed.endpoint({
      name: 'recommendations',
      config: {
        EndpointConfigName: 'recommendations-1',
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: 'recommendations-1',
            InstanceType: 'ml.g5.xlarge',
            InitialInstanceCount: 1,
          },
        ],
      },
    })
    return stage.run(release('1.1.0', { 'instance-type': 'ml.g5.xlarge', 'initial-instance-count': '2' }))
  },

  'dry-run': async () => {
    const stage = stageWith('1.0.0', '1.1.0')
    await stage.run(
      release('1.0.0', {
        environment: 'LOG_LEVEL=info\nFEATURE_STORE=churn-features\nLEGACY_SCALER=true',
        'endpoint-config': JSON.stringify({
          DataCaptureConfig: {
            EnableCapture: true,
            InitialSamplingPercentage: 20,
            DestinationS3Uri: 's3://example-models/capture',
            CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }],
          },
        }),
      }),
    )
    return stage.run(release('1.1.0', { ...CANARY, 'initial-instance-count': '6', 'dry-run': 'true' }))
  },
}

/** An account with everything that the releases need. */
function stageWith(...versions: readonly string[]): Stage {
  const stage = new Stage()
  const { ecr, s3, alarms } = stage.emulator
  for (const version of versions) {
    ecr.push('churn', version)
    s3.put('example-models', `churn/${version}/model.tar.gz`, `churn ${version}`)
  }
  alarms.put('churn-5xx')
  alarms.put('churn-latency')
  return stage
}

/** The same with release 1.0.0 in service. */
async function serving(): Promise<Stage> {
  const stage = stageWith('1.0.0', '1.1.0')
  await stage.run(release('1.0.0'))
  return stage
}
