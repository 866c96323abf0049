import { CreateEndpointConfigInput$, CreateEndpointInput$, CreateModelInput$ } from '@aws-sdk/client-sagemaker'
import { NormalizedSchema } from '@smithy/core/schema'

/**
 * The run-time schemas that the AWS SDK carries for its own use. They know the structure, the spelling, the types and the
 * required members of every request; `limits.ts` has what they do not know.
 */
export const SCHEMAS = {
  model: NormalizedSchema.of(CreateModelInput$),
  endpointConfig: NormalizedSchema.of(CreateEndpointConfigInput$),
  serverlessConfig: NormalizedSchema.of(CreateEndpointConfigInput$)
    .getMemberSchema('ProductionVariants')
    .getValueSchema()
    .getMemberSchema('ServerlessConfig'),
  deploymentConfig: NormalizedSchema.of(CreateEndpointInput$).getMemberSchema('DeploymentConfig'),
} as const

/** The names of a structure's members, in the SDK's order. */
export function membersOf(schema: NormalizedSchema): readonly string[] {
  return [...schema.structIterator()].map(([name]) => name)
}

/** The members that a structure must have. */
export function requiredMembersOf(schema: NormalizedSchema): readonly string[] {
  const tuple: unknown = schema.getSchema()
  // A structure's tuple ends with the number of required members, which come first.
  const count: unknown = Array.isArray(tuple) ? tuple[6] : undefined
  return typeof count === 'number' ? membersOf(schema).slice(0, count) : []
}
