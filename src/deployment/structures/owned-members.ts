/** Why a member of the API may not be given, and what to do instead. */
export interface OwnedMember {
  readonly wrong: string
  readonly accepted: string
}

const tags: OwnedMember = { wrong: 'is set by this action', accepted: 'the input tags, for all resources together' }
const endpointName: OwnedMember = { wrong: 'is set by this action', accepted: 'the input endpoint-name' }
const configName: OwnedMember = {
  wrong: 'is set by this action, since the name carries a fingerprint of the content',
  accepted: 'an endpoint config without a name',
}
const retain: OwnedMember = { wrong: 'is set by this action', accepted: 'the input retain-variant-properties' }

/** By input: members of the requests that the action fills in itself, and members that have an input of their own. */
export const OWNED_MEMBERS: Readonly<Record<string, Readonly<Record<string, OwnedMember>>>> = {
  models: {
    ModelName: {
      wrong: 'is set by this action, since the name carries a fingerprint of the content',
      accepted: 'the input model-name, for what the name begins with',
    },
    Tags: tags,
  },
  'endpoint-config': {
    EndpointConfigName: configName,
    EndpointName: endpointName,
    Tags: tags,
    DeploymentConfig: { wrong: 'is no member of an endpoint config', accepted: 'the input deployment-config' },
    RetainAllVariantProperties: retain,
    ExcludeRetainedVariantProperties: retain,
  },
  'deployment-config': {
    EndpointName: endpointName,
    EndpointConfigName: configName,
    Tags: tags,
    DeploymentConfig: { wrong: 'is the whole structure itself', accepted: 'its content, one level further up' },
    RetainAllVariantProperties: retain,
    ExcludeRetainedVariantProperties: retain,
    RetainDeploymentConfig: {
      wrong: 'is set by this action',
      accepted: 'no such member: the deployment config of these inputs is sent with every update',
    },
  },
  'serverless-config': {
    ServerlessConfig: { wrong: 'is the whole structure itself', accepted: 'its content, one level further up' },
  },
}
