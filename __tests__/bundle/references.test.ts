import { afterAll, expect, test } from '@jest/globals'
import { localAws, REGISTRY, tidyUp } from '../fixtures/action-step.ts'

afterAll(tidyUp)

test.concurrent(
  'an image by tag is deployed by the digest that the tag stands for; pushed again, it is an update',
  async () => {
    const aws = await localAws()
    const sent = () => aws.emulator.journal.calls('CreateModel').at(-1)?.input
    const first = aws.emulator.ecr.push('churn', 'latest')
    const inputs = { 'image-uri': `${REGISTRY}/churn` }
    const created = await aws.step({ inputs })
    expect(created.outputs).toMatchObject({ result: 'created', 'image-uri': `${REGISTRY}/churn@${first}` })
    expect(sent()).toMatchObject({ PrimaryContainer: { Image: `${REGISTRY}/churn@${first}` } })

    const second = aws.emulator.ecr.push('churn', 'latest')
    const updated = await aws.step({ inputs })
    expect(updated.outputs).toMatchObject({ result: 'updated', 'image-uri': `${REGISTRY}/churn@${second}` })
    expect(sent()).toMatchObject({ PrimaryContainer: { Image: `${REGISTRY}/churn@${second}` } })
  },
)

test.concurrent.each([
  ['an archive', 's3://models/churn/model.tar.gz'],
  ['files below a prefix', 's3://models/churn/'],
])('%s, uploaded again under the same key, is an update', async (_what, url) => {
  const aws = await localAws()
  const inputs = { 'model-data-url': url }
  const created = await aws.step({ inputs })
  expect(created.outputs).toMatchObject({ result: 'created', 'model-data-url': url })
  aws.emulator.s3.put('models', 'churn/model.tar.gz', 'second')
  const updated = await aws.step({ inputs })
  expect(updated.outputs).toMatchObject({ result: 'updated', changed: 'true' })
  expect(updated.outputs['model-name']).not.toBe(created.outputs['model-name'])
})

test.concurrent(
  'a caller with SageMaker permissions alone deploys what is written, with one notice in all',
  async () => {
    const aws = await localAws()
    aws.emulator.script.allowOnly('sagemaker:*', 'iam:PassRole')
    const created = await aws.step()
    expect(created.outputs).toMatchObject({ result: 'created', 'image-uri': `${REGISTRY}/churn:v1` })
    const [notice, ...more] = created.commands.filter(({ name }) => name === 'notice')
    expect(more).toEqual([])
    expect(notice?.message).toContain(`${REGISTRY}/churn:v1`)
    expect(notice?.message).toContain('ecr:BatchGetImage')
    expect(notice?.message).toContain('s3://models/churn/model.tar.gz')
    expect(created.summary).toContain('> [!NOTE]')

    const unchanged = await aws.step()
    expect(unchanged.outputs['result']).toBe('unchanged')
  },
)

test.concurrent('a look-up that fails in passing fails the run rather than change a name', async () => {
  const aws = await localAws()
  aws.emulator.script.weather({ service: 's3', fault: 'internal-failure' })
  const step = await aws.step({ env: { AWS_MAX_ATTEMPTS: '2' } })
  expect(step.outputs['result']).toBe('failed')
  expect(step.operations.filter((operation) => operation === 'HeadObject')).toHaveLength(2)
  expect(step.changes).toEqual([])
})
