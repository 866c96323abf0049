import { expect, test } from '@jest/globals'
import { parse } from '../../../src/deployment/parse.ts'
import { refused, smallest, stepWith } from './step.ts'

const REFUSED = { 'instance-type': 'm5.large' }
const ROLE = 'arn:aws:iam::210987654321:role/SageMakerExecution'
const NO_ROLE = { 'execution-role-arn': undefined }
const model = (role: string) => `{ churn: { PrimaryContainer: { Image: '${smallest['image-uri']}' }, ${role} } }`

// The comment on a pull request tells endpoints of the same name in two accounts apart.
test.each<[string, Readonly<Record<string, string | undefined>>, string | undefined]>([
  ['the role', { 'execution-role-arn': ` ${ROLE} ` }, '210987654321'],
  ['the role, while the model is refused', { 'execution-role-arn': ROLE, 'image-uri': 'not an image' }, '210987654321'],
  [
    'the role of a model',
    { ...NO_ROLE, 'image-uri': undefined, models: model(`ExecutionRoleArn: '${ROLE}'`) },
    '210987654321',
  ],
  [
    'the role of the endpoint config',
    { ...NO_ROLE, 'endpoint-config': `{ ExecutionRoleArn: '${ROLE}' }` },
    '210987654321',
  ],
  ['no role', NO_ROLE, undefined],
  ['a role that cannot be read', { 'execution-role-arn': 'SageMakerExecution' }, undefined],
  ['a model without one', { ...NO_ROLE, 'image-uri': undefined, models: model('') }, undefined],
])('refused inputs tell the account by %s', async (_what, inputs, account) => {
  const { known } = await refused({ ...REFUSED, ...inputs })
  expect(known).toEqual({ region: 'eu-west-1', endpointName: 'churn', ...(account === undefined ? {} : { account }) })
})

test.each([
  [ROLE, '210987654321'],
  ['${ROLE}', '210987654321'],
  ['[x]', undefined],
])('and by a config file that says %s', async (role, account) => {
  const text = `execution-role-arn: ${role}`
  const { 'execution-role-arn': _role, ...step } = stepWith({ ...REFUSED, 'config-file': 'churn.yml' })
  const parsed = await parse(step, { env: { ROLE }, configFile: { path: 'churn.yml', text } })
  expect(parsed).toMatchObject({ ok: false })
  expect(parsed.ok ? undefined : parsed.known.account).toBe(account)
})
