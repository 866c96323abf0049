import { expect, test } from '@jest/globals'
import { roleName } from '../../../src/aws/role-arn.ts'

test.each([
  ['arn:aws:iam::123456789012:role/SageMakerExecution', 'SageMakerExecution'],
  ['arn:aws:iam::123456789012:role/service-role/team/Exec+1=a,b.c@d-e_f', 'Exec+1=a,b.c@d-e_f'],
  ['arn:aws-us-gov:iam::123456789012:role/Exec', 'Exec'],
  ['arn:aws:iam::123456789012:user/Exec', undefined],
  ['arn:aws:sts::123456789012:assumed-role/Exec/session', undefined],
  ['arn:aws:iam::123456789012:role/', undefined],
  ['arn:aws:iam::123456789012:role/team/', undefined],
  ['Exec', undefined],
  ['', undefined],
])('IAM knows %s as %s', (arn, name) => {
  expect(roleName(arn)).toBe(name)
})
