import { expect, test } from '@jest/globals'
import type { Lookup, Role } from '../../../src/aws/aws.ts'
import { connectTo } from './environment.ts'
import { type Answer, drop, text } from './scripted-server.ts'

const ARN = 'arn:aws:iam::123456789012:role/service-role/SageMakerExecution'
const { signal } = new AbortController()

const xml = (status: number, body: string) => text(status, body, { 'content-type': 'text/xml' })
const roleWith = (members: string) =>
  xml(200, `<GetRoleResponse><GetRoleResult><Role>${members}</Role></GetRoleResult></GetRoleResponse>`)
const refusal = (status: number, code: string, message = 'Some words.') =>
  xml(status, `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`)

const POLICY = '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"}}]}'
const found = roleWith(
  `<Arn>${ARN}</Arn><AssumeRolePolicyDocument>${encodeURIComponent(POLICY)}</AssumeRolePolicyDocument>`,
)

test('asks IAM for the role by its name', async () => {
  const { aws, server } = await connectTo(found)
  await expect(aws.role(ARN, signal)).resolves.toEqual({ kind: 'found', value: { arn: ARN, trustPolicy: POLICY } })
  expect(server.seen).toHaveLength(1)
  expect(server.seen[0]?.headers).toMatchObject({
    authorization: expect.stringContaining('/iam/aws4_request'),
    'user-agent': expect.stringContaining(' deploy-sagemaker-endpoint/1.2.3'),
  })
  expect(Object.fromEntries(new URLSearchParams(server.seen[0]?.body))).toEqual({
    Action: 'GetRole',
    Version: '2010-05-08',
    RoleName: 'SageMakerExecution',
  })
})

test('does not ask about what is no role', async () => {
  const { aws, server } = await connectTo(found)
  await expect(aws.role('SageMakerExecution', signal)).resolves.toEqual({ kind: 'not-applicable' })
  expect(server.seen).toEqual([])
})

const AS_HTML = { 'content-type': 'text/html' }
const NAMELESS = { kind: 'denied', message: 'HTTP 404, no reason given', actions: [] } as const

const words = 'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: iam:GetRole on resource: role S'

test.each<[string, Answer, Lookup<Role>]>([
  ['no such role', refusal(404, 'NoSuchEntity'), { kind: 'absent', message: 'Some words.' }],
  ['no permission', refusal(403, 'AccessDenied', words), { kind: 'denied', message: words, actions: ['iam:GetRole'] }],
  ['keys of nobody', refusal(403, 'InvalidClientTokenId'), { kind: 'denied', message: 'Some words.', actions: [] }],
  ['a 404 of a proxy', text(404, '<html>not here</html>', AS_HTML), NAMELESS],
  // An answer of AWS, but not about a role.
  ['a 404 without a code', text(404, '<html/>', { 'x-amzn-requestid': 'r' }), NAMELESS],
  ['a role without a policy', roleWith(`<Arn>${ARN}</Arn>`), { kind: 'found', value: { arn: ARN, trustPolicy: '' } }],
  [
    'a policy in a broken encoding',
    roleWith(`<Arn>${ARN}</Arn><AssumeRolePolicyDocument>%7B%E0%A4%A</AssumeRolePolicyDocument>`),
    { kind: 'found', value: { arn: ARN, trustPolicy: '%7B%E0%A4%A' } },
  ],
])('%s is an answer', async (_what, answer, lookup) => {
  const { aws, server } = await connectTo(answer)
  await expect(aws.role(ARN, signal)).resolves.toStrictEqual(lookup)
  expect(server.seen).toHaveLength(1)
})

test.each<[string, Answer]>([
  ['a throttle', refusal(400, 'Throttling')],
  ['a 500', refusal(500, 'ServiceFailure')],
  ['a dropped connection', drop],
])('%s is asked again, and is never an answer', async (_what, answer) => {
  const passing = await connectTo(answer, answer, answer, answer, found)
  await expect(passing.aws.role(ARN, signal)).resolves.toMatchObject({ kind: 'found' })
  const lasting = await connectTo(answer)
  await expect(lasting.aws.role(ARN, signal)).rejects.toThrow(/./)
  expect(lasting.server.seen).toHaveLength(5)
})

test.each<[string, Answer]>([
  ['nothing at all', roleWith('')],
  ['an empty answer', text(200, '')],
  ['a page of HTML', text(200, '<html><body>Log in</body></html>', AS_HTML)],
])('%s is no answer', async (_what, answer) => {
  const { aws } = await connectTo(answer)
  await expect(aws.role(ARN, signal)).rejects.toThrow('the answer holds no role')
})
