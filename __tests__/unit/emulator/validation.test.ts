import {
  AddTagsInput$,
  CreateEndpointConfigInput$,
  CreateEndpointInput$,
  CreateModelInput$,
  DescribeEndpointInput$,
  ListEndpointsInput$,
  ListTagsInput$,
} from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { type SdkSchema, checkInput } from '../../../emulator/service/validation.ts'

const variant = { VariantName: 'AllTraffic', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }
const config = (change: object) => ({ EndpointConfigName: 'c', ProductionVariants: [{ ...variant, ...change }] })
const tag = (Key: string, Value = 'v') => ({
  ResourceArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model/m',
  Tags: [{ Key, Value }],
})
const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:model/m'

const refusal = (schema: SdkSchema, input: unknown): string => {
  try {
    checkInput(schema, input)
    return 'accepted'
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : ''
  }
}

describe('what AWS takes', () => {
  test.each<[string, SdkSchema, unknown]>([
    ['a name of 63 characters', DescribeEndpointInput$, { EndpointName: 'a'.repeat(63) }],
    ['single hyphens and several in a row', DescribeEndpointInput$, { EndpointName: 'a-b--c' }],
    [
      'any member left undefined',
      CreateEndpointInput$,
      { EndpointName: 'e', EndpointConfigName: 'c', Tags: undefined },
    ],
    ['letters of any script in a tag', AddTagsInput$, tag('Größe_.:/=+-@ 名前', '')],
    [
      'a role with a path',
      CreateModelInput$,
      { ModelName: 'm', ExecutionRoleArn: 'arn:aws:iam::123456789012:role/a/b/Exec' },
    ],
    [
      'a role in China',
      CreateModelInput$,
      { ModelName: 'm', ExecutionRoleArn: 'arn:aws-cn:iam::123456789012:role/Exec' },
    ],
    ['a weight of 0.5', CreateEndpointConfigInput$, config({ InitialVariantWeight: 0.5 })],
    [
      'a value of several lines in the environment',
      CreateModelInput$,
      { ModelName: 'm', PrimaryContainer: { Environment: { A: 'x\ny' } } },
    ],
    [
      'a date, and seconds since the epoch',
      ListEndpointsInput$,
      { CreationTimeAfter: new Date(0), CreationTimeBefore: 1 },
    ],
  ])('%s', (_what, schema, input) => {
    expect(refusal(schema, input)).toBe('accepted')
  })

  it('is copied, without what is absent', () => {
    const input = {
      EndpointName: 'e',
      EndpointConfigName: 'c',
      Tags: [{ Key: 'k', Value: 'v' }],
      DeploymentConfig: undefined,
    }
    const copy = checkInput(CreateEndpointInput$, input)
    expect(copy).toStrictEqual({ EndpointName: 'e', EndpointConfigName: 'c', Tags: [{ Key: 'k', Value: 'v' }] })
    expect(copy).not.toBe(input)
  })
})

const name = String.raw`[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`
const tagPattern = String.raw`([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`

describe('what AWS refuses, in its words', () => {
  test.each<[string, SdkSchema, unknown, string]>([
    [
      'a missing member',
      DescribeEndpointInput$,
      {},
      `null at 'endpointName' failed to satisfy constraint: Member must not be null`,
    ],
    [
      'null for a required member',
      DescribeEndpointInput$,
      { EndpointName: null },
      `null at 'endpointName' failed to satisfy constraint: Member must not be null`,
    ],
    [
      'an underscore',
      DescribeEndpointInput$,
      { EndpointName: 'a_b' },
      `'a_b' at 'endpointName' failed to satisfy constraint: Member must satisfy regular expression pattern: ${name}`,
    ],
    [
      'a hyphen at the end',
      DescribeEndpointInput$,
      { EndpointName: 'a-' },
      `'a-' at 'endpointName' failed to satisfy constraint: Member must satisfy regular expression pattern: ${name}`,
    ],
    [
      'an empty name',
      DescribeEndpointInput$,
      { EndpointName: '' },
      `'' at 'endpointName' failed to satisfy constraint: Member must satisfy regular expression pattern: ${name}`,
    ],
    [
      'a number below its range',
      CreateEndpointConfigInput$,
      config({ InitialInstanceCount: 0 }),
      `'0' at 'productionVariants.1.member.initialInstanceCount' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    ],
    [
      'a number above its range',
      CreateEndpointConfigInput$,
      config({ VolumeSizeInGB: 513 }),
      `'513' at 'productionVariants.1.member.volumeSizeInGB' failed to satisfy constraint: Member must have value less than or equal to 512`,
    ],
    [
      'an empty list',
      CreateEndpointConfigInput$,
      { EndpointConfigName: 'c', ProductionVariants: [] },
      `'[]' at 'productionVariants' failed to satisfy constraint: Member must have length greater than or equal to 1`,
    ],
    [
      'a list element',
      CreateModelInput$,
      { ModelName: 'm', VpcConfig: { SecurityGroupIds: ['sg-1', 'sg_2'], Subnets: ['s'] } },
      `'sg_2' at 'vpcConfig.securityGroupIds.2.member' failed to satisfy constraint: Member must satisfy regular expression pattern: [-0-9a-zA-Z]+`,
    ],
    [
      'a tag key outside the alphabet',
      AddTagsInput$,
      tag('a&b'),
      `'a&b' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: ${tagPattern}`,
    ],
    [
      'a tag value outside the alphabet',
      AddTagsInput$,
      tag('a', 'b{}'),
      `'b{}' at 'tags.1.member.value' failed to satisfy constraint: Member must satisfy regular expression pattern: ${tagPattern}`,
    ],
    [
      'too small a page of tags',
      ListTagsInput$,
      { ResourceArn: arn, MaxResults: 49 },
      `'49' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 50`,
    ],
    [
      'a bad key of the environment',
      CreateModelInput$,
      { ModelName: 'm', PrimaryContainer: { Environment: { 'a-b': 'x' } } },
      `'{a-b=x}' at 'primaryContainer.environment' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: [a-zA-Z_][a-zA-Z0-9_]*]`,
    ],
    [
      'a value of the environment that is too long',
      CreateModelInput$,
      { ModelName: 'm', PrimaryContainer: { Environment: { A: 'x'.repeat(1025) } } },
      `'{A=${'x'.repeat(1025)}}' at 'primaryContainer.environment' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 0]`,
    ],
  ])('%s', (_what, schema, input, violation) => {
    expect(refusal(schema, input)).toBe(`ValidationException: 1 validation error detected: Value ${violation}`)
  })

  it('an instance type that does not exist, with all that do', () => {
    expect(refusal(CreateEndpointConfigInput$, config({ InstanceType: 'ml.m5.huge' }))).toMatch(
      /^ValidationException: 1 validation error detected: Value 'ml\.m5\.huge' at 'productionVariants\.1\.member\.instanceType' failed to satisfy constraint: Member must satisfy enum value set: \[.*ml\.m5\.large.*\]$/,
    )
  })

  it('everything at once', () => {
    expect(refusal(CreateEndpointInput$, { EndpointName: 'a_b', EndpointConfigName: 'c'.repeat(64) })).toMatch(
      /^ValidationException: 3 validation errors detected: Value 'a_b' at 'endpointName' .*; Value 'c+' at 'endpointConfigName' .* less than or equal to 63; Value /,
    )
  })

  test.each<[string, SdkSchema, unknown, string]>([
    [
      'a number for a string',
      DescribeEndpointInput$,
      { EndpointName: 1 },
      'NUMBER_VALUE can not be converted to a String',
    ],
    [
      'a string for a number',
      CreateEndpointConfigInput$,
      config({ InitialInstanceCount: '1' }),
      'STRING_VALUE can not be converted to an Integer',
    ],
    [
      'a fraction for an integer',
      CreateEndpointConfigInput$,
      config({ InitialInstanceCount: 1.5 }),
      'NUMBER_VALUE can not be converted to an Integer',
    ],
    [
      'a string for a boolean',
      CreateModelInput$,
      { ModelName: 'm', EnableNetworkIsolation: 'true' },
      'STRING_VALUE can not be converted to a Boolean',
    ],
    ['a boolean for a string', CreateModelInput$, { ModelName: true }, 'TRUE_VALUE can not be converted to a String'],
    [
      'a structure for a list',
      CreateEndpointConfigInput$,
      { EndpointConfigName: 'c', ProductionVariants: variant },
      'Start of structure or map found where not expected.',
    ],
    [
      'a list for a structure',
      CreateModelInput$,
      { ModelName: 'm', PrimaryContainer: [] },
      'Start of list found where not expected',
    ],
    [
      'a member that there is not',
      CreateModelInput$,
      { ModelName: 'm', PrimaryContainer: { Images: 'x' } },
      'Unrecognized field "primaryContainer.Images"',
    ],
  ])('%s', (_what, schema, input, words) => {
    expect(refusal(schema, input)).toBe(`SerializationException: ${words}`)
  })
})
