import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type AwsStepResult,
  type LocalAws,
  localAws,
  REGISTRY,
  type StepResult,
  tidyUp,
} from '../fixtures/action-step.ts'

const V2 = { 'image-uri': `${REGISTRY}/churn:v2` }
const PING =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

afterAll(tidyUp)

/** The one error, as its annotation shows it. */
function errorOf({ commands }: StepResult): string {
  const error = commands.find(({ name }) => name === 'error')
  return error === undefined ? '' : `${error.properties}\n${error.message}`
}

describe('an endpoint that is deployed to again and again', () => {
  let aws: LocalAws
  let created: AwsStepResult
  let unchanged: AwsStepResult
  let updated: AwsStepResult
  let forced: AwsStepResult
  let afterForced: AwsStepResult
  let rolledBack: AwsStepResult

  beforeAll(async () => {
    // As SageMaker wrote its ARNs for long: who builds them from names gets others.
    aws = await localAws({ arnCase: 'lower', durations: { creating: 300, updating: 300 } })
    const inputs = { 'endpoint-name': 'Churn' }
    created = await aws.step({ inputs })
    unchanged = await aws.step({ inputs })
    updated = await aws.step({ inputs: { ...inputs, ...V2 } })
    forced = await aws.step({ inputs: { ...inputs, ...V2, 'force-new-deployment': 'true' } })
    afterForced = await aws.step({ inputs: { ...inputs, ...V2 } })
    aws.emulator.script.nextRollout('Churn', { end: 'rolled-back', failureReason: PING })
    aws.emulator.logs.write(
      '/aws/sagemaker/Endpoints/Churn',
      'AllTraffic/i-0',
      ['Loading', 'ImportError: no torch'],
      // Newer than the rollout, whenever that begins.
      Date.now() + 60_000,
    )
    rolledBack = await aws.step({ inputs: { ...inputs, environment: 'MODE=broken' } })
  }, 30_000)

  test('created: model, config and endpoint, by digest, tagged with where they come from', () => {
    const { emulator } = aws
    expect(created.exitCode).toBe(0)
    expect(created.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'AddTags'])
    expect(emulator.model(created.outputs['model-name'] ?? '')).toMatchObject({
      PrimaryContainer: {
        Image: expect.stringMatching(`^${REGISTRY}/churn@sha256:[0-9a-f]{64}$`),
        ModelDataUrl: 's3://models/churn/model.tar.gz',
      },
      ExecutionRoleArn: 'arn:aws:iam::123456789012:role/SageMakerExecution',
    })
    expect(emulator.endpointConfig(created.outputs['endpoint-config-name'] ?? '')).toMatchObject({
      ProductionVariants: [
        {
          VariantName: 'AllTraffic',
          ModelName: created.outputs['model-name'],
          InstanceType: 'ml.m5.large',
          InitialInstanceCount: 1,
        },
      ],
    })
    expect(emulator.tags('model', created.outputs['model-name'] ?? '')).toMatchObject({
      'managed-by': 'deploy-sagemaker-endpoint',
      'github:repository': 'octo/churn-model',
      'github:run-id': '1658821493',
    })
    expect(created.stdout).toMatch(/\nCreated endpoint Churn \(\d+ s\)\n/)
    expect(created.summary).toMatch(/^## ✅ Created endpoint `Churn`\n/)
  })

  test('created: the outputs, all that there are, with ARNs as AWS spelt them', () => {
    const { outputs } = created
    const { EndpointArn, EndpointConfigName } = aws.emulator.call('sagemaker', 'DescribeEndpoint', {
      EndpointName: 'Churn',
    }) as Readonly<Record<string, string>>
    const config = outputs['endpoint-config-name'] ?? ''
    const model = outputs['model-name'] ?? ''
    const account = 'arn:aws:sagemaker:eu-west-1:123456789012'
    const console = 'https://eu-west-1.console.aws.amazon.com'
    expect(EndpointArn).toBe(`${account}:endpoint/churn`)
    expect(EndpointConfigName).toMatch(/^Churn-/)
    expect(outputs).toEqual({
      'endpoint-name': 'Churn',
      'endpoint-arn': EndpointArn,
      'endpoint-url': `${aws.url}/endpoints/Churn/invocations`,
      'endpoint-status': 'InService',
      'endpoint-config-name': expect.stringMatching(/^Churn-[0-9a-f]{12}$/),
      'endpoint-config-arn': `${account}:endpoint-config/${config.toLowerCase()}`,
      'requested-endpoint-config-name': config,
      // 'previous-endpoint-config-name': there was none.
      'model-name': expect.stringMatching(/^Churn-[0-9a-f]{12}$/),
      'model-arn': `${account}:model/${model.toLowerCase()}`,
      'model-names': JSON.stringify([model]),
      'image-uri': expect.stringMatching(`^${REGISTRY}/churn@sha256:[0-9a-f]{64}$`),
      'model-data-url': 's3://models/churn/model.tar.gz',
      result: 'created',
      changed: 'true',
      'failure-reason': '',
      plan: expect.any(String),
      'console-url': `${console}/sagemaker/home?region=eu-west-1#/endpoints/Churn`,
      'logs-url': `${console}/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252FChurn`,
      'duration-seconds': expect.any(String),
    })
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({
      action: 'create',
      endpointName: 'Churn',
      endpointConfigName: config,
      models: [{ name: model, exists: false }],
      changes: expect.arrayContaining([
        { path: 'model.PrimaryContainer.ModelDataUrl', to: 's3://models/churn/model.tar.gz' },
      ]),
      removals: [],
    })
    expect(Number(outputs['duration-seconds'])).toBeGreaterThanOrEqual(1)
    expect(Number(outputs['duration-seconds'])).toBeLessThanOrEqual(Math.ceil(created.took / 1000))
  })

  test('unchanged: nothing is written, and six calls to SageMaker are enough', () => {
    expect(unchanged.outputs).toMatchObject({ result: 'unchanged', changed: 'false', 'endpoint-status': 'InService' })
    expect(unchanged.outputs['endpoint-config-name']).toBe(created.outputs['endpoint-config-name'])
    expect(unchanged.outputs['previous-endpoint-config-name']).toBe(created.outputs['endpoint-config-name'])
    expect(unchanged.outputs['model-arn']).toBe(created.outputs['model-arn'])
    expect(unchanged.changes).toEqual([])
    const ofSideServices = ['BatchGetImage', 'HeadObject']
    expect(unchanged.operations).toEqual(expect.arrayContaining(ofSideServices))
    expect(unchanged.operations.length - ofSideServices.length).toBeLessThanOrEqual(6)
    expect(unchanged.summary).toMatch(/^## ✅ Endpoint `Churn` is up to date\n/)
  })

  test('updated: a new model and a new config, and the way back is noted before the update', () => {
    expect(updated.outputs).toMatchObject({ result: 'updated', changed: 'true' })
    expect(updated.outputs['previous-endpoint-config-name']).toBe(created.outputs['endpoint-config-name'])
    expect(updated.outputs['endpoint-config-name']).not.toBe(created.outputs['endpoint-config-name'])
    expect(updated.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'AddTags', 'UpdateEndpoint', 'AddTags'])
    expect(updated.summary).toMatch(/^## ✅ Updated endpoint `Churn`\n/)
    expect(updated.summary).toMatch(/\| Image \| `…\/churn@sha256:.*` \| `…\/churn@sha256:.*` \|/)
  })

  test('updated, although nothing changed, when forced: another config with the same model', () => {
    expect(forced.outputs).toMatchObject({ result: 'updated', changed: 'true' })
    expect(forced.outputs['model-name']).toBe(updated.outputs['model-name'])
    expect(forced.outputs['endpoint-config-name']).toMatch(
      new RegExp(`^${updated.outputs['endpoint-config-name'] ?? ''}-[0-9a-f]{4}$`),
    )
    expect(forced.changes).not.toContain('CreateModel')
  })

  test('unchanged after a forced rollout', () => {
    expect(afterForced.outputs).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(afterForced.outputs['endpoint-config-name']).toBe(forced.outputs['endpoint-config-name'])
    expect(afterForced.changes).toEqual([])
  })

  test('rolled back: the step fails, with all outputs that a good one has, and leaves nothing behind', () => {
    const { outputs } = rolledBack
    expect(rolledBack.exitCode).toBe(1)
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(forced.outputs).toSorted())
    expect(outputs).toMatchObject({ result: 'rolled-back', changed: 'false', 'endpoint-status': 'InService' })
    expect(outputs['endpoint-config-name']).toBe(forced.outputs['endpoint-config-name'])
    expect(outputs['previous-endpoint-config-name']).toBe(forced.outputs['endpoint-config-name'])
    expect(outputs['requested-endpoint-config-name']).not.toBe(forced.outputs['endpoint-config-name'])
    expect(outputs['failure-reason']).toContain(PING)
    expect(rolledBack.changes.slice(-2)).toEqual(['DeleteEndpointConfig', 'DeleteModel'])
    expect(aws.emulator.endpointConfigs).not.toContain(outputs['requested-endpoint-config-name'])
    expect(aws.emulator.models).not.toContain(outputs['model-name'])
  })

  test("rolled back: error and summary say what, why and what to do, with the container's last words", () => {
    const error = errorOf(rolledBack)
    expect(error).toMatch(/^title=Rolled back endpoint Churn\nThe rollout of \S+ failed: SageMaker rolled the endpoint/)
    expect(error).toContain(PING)
    expect(error).toMatch(/\n\nWhat to do:\n- .*log/)
    expect(rolledBack.stdout).toMatch(
      /\n::group::Container log [^\n]* AllTraffic\/i-0\n\| Loading\n\| ImportError: no torch\n/,
    )
    const { summary } = rolledBack
    const places = [
      '## ⏪ Rolled back endpoint `Churn`',
      '> [!CAUTION]\n> **The rollout of',
      PING,
      '### What to do',
      'Loading\nImportError: no torch',
      '### What was to change',
    ].map((text) => summary.indexOf(text))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
  })
})

test.concurrent(
  'failed: a quota that is too low is told with its name, the request id and where to raise it',
  async () => {
    const aws = await localAws()
    aws.emulator.script.limit('ml.m5.large', 0)
    const step = await aws.step()
    expect(step.outputs).toMatchObject({ result: 'failed', changed: 'false', 'endpoint-name': 'churn' })
    const error = errorOf(step)
    expect(error).toMatch(/^title=Failed to deploy endpoint churn\nAWS refused CreateEndpoint for churn\.\n/)
    expect(error).toContain('“ml.m5.large for endpoint usage”')
    const refusal = aws.emulator.journal.calls('CreateEndpoint')[0]
    expect(error).toContain(`(request id ${refusal?.requestId ?? ''})`)
    expect(error).toContain('https://eu-west-1.console.aws.amazon.com/servicequotas/')
    expect(step.summary).toMatch(
      /^## ❌ Failed to deploy endpoint `churn`\n\n> \[!CAUTION\]\n> \*\*AWS refused CreateEndpoint/,
    )
    expect(step.stdout).toContain('CreateEndpoint churn: refused by AWS\n')
    // Nothing refers to them, and nobody would find them.
    expect(aws.emulator.models).toEqual([])
    expect(aws.emulator.endpointConfigs).toEqual([])
  },
)

test.concurrent('failed: a creation that ends in Failed is kept as evidence; then recreated', async () => {
  const aws = await localAws()
  aws.emulator.script.nextRollout('churn', { end: 'failed', failureReason: PING })
  const failed = await aws.step()
  expect(failed.outputs).toMatchObject({ result: 'failed', changed: 'false', 'endpoint-status': 'Failed' })
  expect(errorOf(failed)).toContain('The endpoint churn could not be created: it is Failed.')
  expect(failed.outputs['endpoint-arn']).toMatch(/:endpoint\/churn$/)
  // It serves nobody, so no config is live.
  expect(failed.outputs['endpoint-config-name'] ?? '').toBe('')
  expect(failed.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])

  const recreated = await aws.step()
  expect(recreated.outputs).toMatchObject({ result: 'recreated', changed: 'true', 'endpoint-status': 'InService' })
  expect(recreated.changes).toEqual(expect.arrayContaining(['DeleteEndpoint', 'CreateEndpoint']))
  expect(recreated.changes).not.toContain('CreateModel')
  expect(recreated.summary).toMatch(/^## ✅ Deleted endpoint `churn` and created it again\n/)
  expect(recreated.summary).not.toContain(' → ')
})

test.concurrent('planned: a dry run changes nothing and waits for nothing', async () => {
  const aws = await localAws()
  const fresh = await aws.step({ inputs: { 'dry-run': 'true' } })
  expect(fresh.outputs).toMatchObject({ result: 'planned', changed: 'true' })
  expect(JSON.parse(fresh.outputs['plan'] ?? '')).toMatchObject({ action: 'create' })
  expect(fresh.outputs['requested-endpoint-config-name']).toMatch(/^churn-/)
  expect(fresh.summary).toMatch(/^## 📋 Dry run: endpoint `churn` would be created\n/)
  expect(fresh.stdout).not.toContain('invoke at')

  aws.emulator.seed.endpoint({ name: 'churn', status: 'SystemUpdating' })
  const busy = await aws.step({ inputs: { 'dry-run': 'true', 'adopt-existing': 'true' } })
  expect(busy.outputs).toMatchObject({ result: 'planned', changed: 'true', 'endpoint-status': 'SystemUpdating' })
  expect(JSON.parse(busy.outputs['plan'] ?? '')).toMatchObject({ action: 'update' })
  expect(aws.emulator.journal.writes()).toEqual([])
})

test.concurrent('in progress: without `wait`, the step ends as soon as AWS has accepted the change', async () => {
  const aws = await localAws({ durations: { creating: 60_000 } })
  const step = await aws.step({ inputs: { wait: 'false' } })
  expect(step.outputs).toMatchObject({ result: 'in-progress', changed: 'false' })
  expect(step.outputs['endpoint-arn']).toMatch(/:endpoint\/churn$/)
  expect(step.changes.at(-1)).toBe('CreateEndpoint')
  expect(step.summary).toMatch(/^## 🚀 Started the rollout of endpoint `churn`\n/)
})

test.concurrent('timed out: the step fails and says what still runs', async () => {
  const aws = await localAws({ durations: { creating: 60_000 } })
  const step = await aws.step({ inputs: { 'wait-timeout': '2500ms' } })
  expect(step.outputs).toMatchObject({ result: 'timed-out', changed: 'false', 'endpoint-status': 'Creating' })
  expect(errorOf(step)).toMatch(/^title=Timed out waiting for endpoint churn\nThe wait-timeout of 2s500ms passed/)
  expect(errorOf(step)).toContain('SageMaker carries on with the rollout')
  expect(step.summary).toMatch(/^## ⌛ Timed out waiting for endpoint `churn`\n/)
  // What is being rolled out is not taken away from under it.
  expect(step.changes).toEqual(['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint'])
})

test.concurrent('superseded: somebody else deploys meanwhile, and nothing more is written', async () => {
  const aws = await localAws({ durations: { creating: 300 } })
  aws.emulator.seed.endpointConfig('rival')
  aws.emulator.script.everyRollout((endpoint, config) => {
    if (config === 'rival') return { durationMs: 60_000 }
    // Tries every millisecond, from before ours is live, and so comes before any look of the step at ours.
    for (let ms = 290; ms < 350; ms += 1) {
      aws.emulator.schedule(Date.now() + ms, () => {
        aws.emulator.call('sagemaker', 'UpdateEndpoint', { EndpointName: endpoint, EndpointConfigName: 'rival' })
      })
    }
    return undefined
  })
  const step = await aws.step()
  expect(step.outputs).toMatchObject({ result: 'superseded' })
  expect(errorOf(step)).toMatch(/^title=Another rollout took over endpoint churn\nSomebody else deployed rival to/)
  expect(step.summary).toMatch(/^## 🔀 Another rollout took over endpoint `churn`\n/)
  expect(step.changes.at(-1)).toBe('CreateEndpoint')
})

describe('an endpoint that the action did not deploy, with more than the inputs declare', () => {
  const foreign = async () => {
    const aws = await localAws()
    aws.emulator.seed.endpoint({
      name: 'churn',
      config: {
        EndpointConfigName: 'by-hand',
        KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
        ProductionVariants: [
          { VariantName: 'AllTraffic', ModelName: 'by-hand', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
        ],
      },
    })
    return aws
  }

  test.concurrent('failed: is not touched', async () => {
    const aws = await foreign()
    const step = await aws.step()
    expect(step.outputs).toMatchObject({ result: 'failed', changed: 'false', 'endpoint-config-name': 'by-hand' })
    expect(errorOf(step)).toContain('endpoint-config.KmsKeyId')
    expect(errorOf(step)).toContain('`adopt-existing: true`')
    expect(step.changes).toEqual([])
  })

  test.concurrent('updated: adopted on request, with one warning of what goes, before the first write', async () => {
    const aws = await foreign()
    const step = await aws.step({ inputs: { 'adopt-existing': 'true' } })
    expect(step.outputs).toMatchObject({ result: 'updated', 'previous-endpoint-config-name': 'by-hand' })
    const warning = step.commands.find(({ name }) => name === 'warning')
    expect(warning?.message).toContain('endpoint-config.KmsKeyId')
    expect(step.stdout.indexOf('::warning')).toBeLessThan(step.stdout.indexOf('CreateModel'))
    expect(step.summary).toContain('endpoint-config.KmsKeyId')
  })
})
