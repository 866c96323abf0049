import { describe, expect, it, test } from '@jest/globals'
import { Permissions } from '../../../emulator/script/permissions.ts'

const role = 'arn:aws:iam::123456789012:role/SageMakerExecution'

describe('permissions', () => {
  test.each<[string, (permissions: Permissions) => void, string, string, boolean]>([
    ['everything is allowed by default', () => undefined, 'sagemaker:AddTags', '*', true],
    ['a denied action is not', (given) => given.deny('sagemaker:AddTags'), 'sagemaker:AddTags', 'x', false],
    ['whatever its case', (given) => given.deny('SageMaker:addtags'), 'sagemaker:AddTags', 'x', false],
    ['others are', (given) => given.deny('sagemaker:AddTags'), 'sagemaker:ListTags', 'x', true],
    ['a wildcard denies many', (given) => given.deny('sagemaker:Delete*'), 'sagemaker:DeleteModel', 'x', false],
    [
      'a denial may be of one resource',
      (given) => given.deny('iam:PassRole', '*:role/Other'),
      'iam:PassRole',
      role,
      true,
    ],
    ['and holds for that', (given) => given.deny('iam:PassRole', '*:role/SageMaker*'), 'iam:PassRole', role, false],
    ['a list of what is allowed', (given) => given.allowOnly('sagemaker:*'), 'sagemaker:AddTags', '*', true],
    ['excludes all else', (given) => given.allowOnly('sagemaker:*'), 'ecr:BatchGetImage', '*', false],
  ])('%s', (_what, script, action, resource, allowed) => {
    const permissions = new Permissions()
    script(permissions)
    expect(permissions.allows({ action, resource })).toBe(allowed)
  })

  it('are missing for a reason, where somebody else denies them', () => {
    const permissions = new Permissions()
    permissions.deny('sagemaker:Create*', '*', 'a service control policy')
    permissions.deny('sagemaker:AddTags')
    const missing = (action: string) => permissions.missing({ action, resource: '*' }).deniedBy
    expect(missing('sagemaker:CreateModel')).toBe('a service control policy')
    expect(missing('sagemaker:AddTags')).toBeUndefined()
  })

  it('can be given back, but for what the role never had', () => {
    const permissions = new Permissions(['s3:*'])
    permissions.deny('sagemaker:*')
    permissions.allowAll()
    expect(permissions.allows({ action: 'sagemaker:AddTags', resource: '*' })).toBe(true)
    expect(permissions.allows({ action: 's3:GetObject', resource: '*' })).toBe(false)
  })
})
