import { afterAll, expect, test } from '@jest/globals'
import { localAws, OUTPUT_NAMES, startStep, tidyUp } from '../fixtures/action-step.ts'

afterAll(tidyUp)

test.concurrent('all that is wrong is told in one error, and AWS is not called', async () => {
  const aws = await localAws()
  const step = await aws.step({
    inputs: {
      'instance-type': '',
      'endpoint-name': 'churn_model',
      'execution-role-arn': 'arn:aws:iam::1234:role/x',
      'initial-instance-count': '0',
      wait: 'yes',
      'wait-timeout': '50',
      tags: 'team',
    },
    // As the runner sets what `with:` has and action.yml has not, too.
    env: { INPUT_INSTANCE_TYPE: 'ml.m5.large' },
  })
  expect(aws.requests).toEqual([])
  expect(step.outputs).toMatchObject({ result: 'failed', changed: 'false' })
  expect(step.outputs).not.toHaveProperty('endpoint-name')
  const [error] = step.commands
  expect(error?.name).toBe('error')
  const problems =
    error?.message
      .split('\n\n')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('- ')) ?? []
  const told = [
    /^- 'instance_type' is not an input; did you mean 'instance-type'\?/,
    /^- endpoint-name: 'churn_model' .*; did you mean 'churn-model'\?/,
    /^- execution-role-arn: 'arn:aws:iam::1234:role\/x' /,
    /^- initial-instance-count: '0' /,
    /^- wait: 'yes' .*; accepted: true or false/,
    /^- wait-timeout: '50' is a bare number/,
    /^- tags: /,
  ]
  expect(problems).toEqual(told.map((line) => expect.stringMatching(line)))
  // In the summary values are set as code, in the output all is on one line.
  expect(step.summary.match(/^> - /gm)).toHaveLength(told.length)
  for (const problem of problems) expect(step.outputs['failure-reason']).toContain(problem)
  expect(step.summary).toMatch(/^## ❌ Nothing was deployed\n/)
  expect(step.took).toBeLessThan(10_000)
})

test.concurrent('what is right of them is told in the outputs all the same', async () => {
  const step = await startStep({ inputs: { 'instance-type': '' } }).ended
  expect(step.outputs).toMatchObject({
    'endpoint-name': 'churn',
    'endpoint-url': 'https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/churn/invocations',
    'console-url': expect.stringContaining('/endpoints/churn'),
    result: 'failed',
  })
  expect(OUTPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(step.outputs)))
})

test.concurrent('without any region', async () => {
  const step = await startStep({ env: { AWS_REGION: '', AWS_DEFAULT_REGION: undefined } }).ended
  expect(step.outputs['result']).toBe('failed')
  expect(step.outputs['failure-reason']).toContain('aws-region: no region is set')
})

test.concurrent('an empty AWS_REGION does not stand in the way of the input', async () => {
  const aws = await localAws({ region: 'us-gov-west-1' })
  const step = await aws.step({
    inputs: {
      'aws-region': 'us-gov-west-1',
      'image-uri': '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/churn:v1',
      'execution-role-arn': 'arn:aws-us-gov:iam::123456789012:role/SageMakerExecution',
    },
    env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' },
  })
  expect(step.outputs).toMatchObject({ result: 'created', 'endpoint-arn': expect.stringMatching(/^arn:aws-us-gov:/) })
  for (const { headers } of aws.requests) expect(headers['authorization']).toContain('/us-gov-west-1/')
})

test.concurrent('without a name the endpoint is called after the repository, and a notice says so', async () => {
  const aws = await localAws()
  const step = await aws.step({
    inputs: { 'endpoint-name': '', 'dry-run': 'true' },
    env: { GITHUB_REPOSITORY: 'octo/churn_model.v2' },
  })
  expect(step.outputs).toMatchObject({ result: 'planned', 'endpoint-name': 'churn-model-v2' })
  const notice = step.commands.find(({ name }) => name === 'notice')
  expect(notice?.message).toContain("'churn-model-v2'")
})

test.concurrent("what looks like an input and is near to none is the job's own affair: a warning", async () => {
  const aws = await localAws()
  const step = await aws.step({ inputs: { 'dry-run': 'true' }, env: { INPUT_COLOUR: 'red' } })
  expect(step.outputs['result']).toBe('planned')
  expect(step.commands.filter(({ name }) => name === 'warning')).toMatchObject([
    { message: expect.stringMatching(/'colour' is not an input.*ignored/) },
  ])
})
