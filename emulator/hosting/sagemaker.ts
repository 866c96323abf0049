import {
  AddTagsInput$,
  CreateEndpointConfigInput$,
  CreateEndpointInput$,
  CreateModelInput$,
  CreateModelPackageGroupInput$,
  CreateModelPackageInput$,
  DeleteEndpointConfigInput$,
  DeleteEndpointInput$,
  DeleteModelInput$,
  DeleteTagsInput$,
  DescribeEndpointConfigInput$,
  DescribeEndpointInput$,
  DescribeModelInput$,
  DescribeModelPackageInput$,
  ListEndpointConfigsInput$,
  ListEndpointsInput$,
  ListInferenceComponentsInput$,
  ListModelPackagesInput$,
  ListModelsInput$,
  ListTagsInput$,
  UpdateEndpointInput$,
  UpdateEndpointWeightsAndCapacitiesInput$,
  UpdateModelPackageInput$,
  type AddTagsInput,
  type CreateEndpointConfigInput,
  type CreateEndpointInput,
  type CreateModelInput,
  type CreateModelPackageGroupInput,
  type CreateModelPackageInput,
  type DeleteEndpointConfigInput,
  type DeleteEndpointInput,
  type DeleteModelInput,
  type DeleteTagsInput,
  type DescribeEndpointConfigInput,
  type DescribeEndpointInput,
  type DescribeModelInput,
  type DescribeModelPackageInput,
  type ListEndpointConfigsInput,
  type ListEndpointsInput,
  type ListInferenceComponentsInput,
  type ListModelPackagesInput,
  type ListModelsInput,
  type ListTagsInput,
  type Tag,
  type UpdateEndpointInput,
  type UpdateEndpointWeightsAndCapacitiesInput,
  type UpdateModelPackageInput,
} from '@aws-sdk/client-sagemaker'
import { type Account, arnOf } from '../service/arns.ts'
import type { EndpointConfigs } from './endpoint-configs.ts'
import type { Endpoints } from './endpoints.ts'
import type { InferenceComponents } from './inference-components.ts'
import type { ModelPackages } from './model-packages.ts'
import type { Models } from './models.ts'
import { type Operation, type Service, operation } from '../service/operation.ts'
import { type Permission, accessDenied } from '../script/permissions.ts'
import type { ResourceKind } from '../service/refusal.ts'
import type { Who } from './registry.ts'
import type { Tags } from './tags.ts'
import type { SdkSchema } from '../service/validation.ts'

export interface SageMakerParts {
  readonly where: Account
  readonly models: Models
  readonly packages: ModelPackages
  readonly configs: EndpointConfigs
  readonly endpoints: Endpoints
  readonly components: InferenceComponents
  readonly tags: Tags
}

const anything = (): string => '*'

const tagged = (input: { readonly ResourceArn?: string | undefined }): string => input.ResourceArn ?? '*'

/** Whoever creates with tags must be allowed to tag. */
const tagging = (input: { readonly Tags?: readonly Tag[] | undefined }, resource: string): readonly Permission[] =>
  (input.Tags ?? []).length === 0 ? [] : [{ action: 'sagemaker:AddTags', resource }]

/** Whoever gives SageMaker a role must be allowed to pass it on. */
const passing = (input: { readonly ExecutionRoleArn?: string | undefined }): readonly Permission[] =>
  input.ExecutionRoleArn === undefined ? [] : [{ action: 'iam:PassRole', resource: input.ExecutionRoleArn }]

const define = <Input>(
  schema: SdkSchema,
  action: string,
  resource: (input: Input) => string,
  run: (input: Input, who: Who) => object,
  more: (input: Input, resource: string) => readonly Permission[] = () => [],
): Operation =>
  operation<Input>(schema, run, (input) => {
    const target = resource(input)
    return [{ action: `sagemaker:${action}`, resource: target }, ...more(input, target)]
  })

/** The control plane of SageMaker hosting. */
export const sageMaker = ({
  where,
  models,
  packages,
  configs,
  endpoints,
  components,
  tags,
}: SageMakerParts): Service => {
  const on = (kind: ResourceKind, name: string | undefined): string => arnOf(where, kind, name ?? '')
  const model = (input: { readonly ModelName?: string | undefined }) => on('model', input.ModelName)
  const config = (input: { readonly EndpointConfigName?: string | undefined }) =>
    on('endpoint-config', input.EndpointConfigName)
  const endpoint = (input: { readonly EndpointName?: string | undefined }) => on('endpoint', input.EndpointName)

  /** By name, or by the ARN that it is given as. */
  const modelPackage = (reference: string | undefined) =>
    reference?.startsWith('arn:') === true ? reference : on('model-package', reference)

  return {
    iamPrefix: 'sagemaker',
    denied: (permission) => accessDenied(where.callerArn, permission),
    operations: {
      CreateModel: define<CreateModelInput>(
        CreateModelInput$,
        'CreateModel',
        model,
        models.create.bind(models),
        (input, resource) => [...tagging(input, resource), ...passing(input)],
      ),
      DescribeModel: define<DescribeModelInput>(
        DescribeModelInput$,
        'DescribeModel',
        model,
        models.describe.bind(models),
      ),
      ListModels: define<ListModelsInput>(ListModelsInput$, 'ListModels', anything, models.list.bind(models)),
      DeleteModel: define<DeleteModelInput>(DeleteModelInput$, 'DeleteModel', model, models.delete.bind(models)),
      CreateModelPackageGroup: define<CreateModelPackageGroupInput>(
        CreateModelPackageGroupInput$,
        'CreateModelPackageGroup',
        (input) => on('model-package-group', input.ModelPackageGroupName),
        packages.createGroup.bind(packages),
        tagging,
      ),
      CreateModelPackage: define<CreateModelPackageInput>(
        CreateModelPackageInput$,
        'CreateModelPackage',
        (input) => modelPackage(input.ModelPackageName),
        (input) => packages.create(input),
        tagging,
      ),
      UpdateModelPackage: define<UpdateModelPackageInput>(
        UpdateModelPackageInput$,
        'UpdateModelPackage',
        (input) => modelPackage(input.ModelPackageArn),
        packages.update.bind(packages),
      ),
      DescribeModelPackage: define<DescribeModelPackageInput>(
        DescribeModelPackageInput$,
        'DescribeModelPackage',
        (input) => modelPackage(input.ModelPackageName),
        packages.describe.bind(packages),
      ),
      ListModelPackages: define<ListModelPackagesInput>(
        ListModelPackagesInput$,
        'ListModelPackages',
        anything,
        packages.list.bind(packages),
      ),
      CreateEndpointConfig: define<CreateEndpointConfigInput>(
        CreateEndpointConfigInput$,
        'CreateEndpointConfig',
        config,
        configs.create.bind(configs),
        (input, resource) => [...tagging(input, resource), ...passing(input)],
      ),
      DescribeEndpointConfig: define<DescribeEndpointConfigInput>(
        DescribeEndpointConfigInput$,
        'DescribeEndpointConfig',
        config,
        configs.describe.bind(configs),
      ),
      ListEndpointConfigs: define<ListEndpointConfigsInput>(
        ListEndpointConfigsInput$,
        'ListEndpointConfigs',
        anything,
        configs.list.bind(configs),
      ),
      DeleteEndpointConfig: define<DeleteEndpointConfigInput>(
        DeleteEndpointConfigInput$,
        'DeleteEndpointConfig',
        config,
        configs.delete.bind(configs),
      ),
      CreateEndpoint: define<CreateEndpointInput>(
        CreateEndpointInput$,
        'CreateEndpoint',
        endpoint,
        endpoints.create.bind(endpoints),
        tagging,
      ),
      UpdateEndpoint: define<UpdateEndpointInput>(
        UpdateEndpointInput$,
        'UpdateEndpoint',
        endpoint,
        endpoints.update.bind(endpoints),
      ),
      DescribeEndpoint: define<DescribeEndpointInput>(
        DescribeEndpointInput$,
        'DescribeEndpoint',
        endpoint,
        endpoints.describe.bind(endpoints),
      ),
      ListEndpoints: define<ListEndpointsInput>(
        ListEndpointsInput$,
        'ListEndpoints',
        anything,
        endpoints.list.bind(endpoints),
      ),
      DeleteEndpoint: define<DeleteEndpointInput>(
        DeleteEndpointInput$,
        'DeleteEndpoint',
        endpoint,
        endpoints.delete.bind(endpoints),
      ),
      UpdateEndpointWeightsAndCapacities: define<UpdateEndpointWeightsAndCapacitiesInput>(
        UpdateEndpointWeightsAndCapacitiesInput$,
        'UpdateEndpointWeightsAndCapacities',
        endpoint,
        endpoints.scale.bind(endpoints),
      ),
      ListInferenceComponents: define<ListInferenceComponentsInput>(
        ListInferenceComponentsInput$,
        'ListInferenceComponents',
        anything,
        components.list.bind(components),
      ),
      AddTags: define<AddTagsInput>(AddTagsInput$, 'AddTags', tagged, tags.add.bind(tags)),
      ListTags: define<ListTagsInput>(ListTagsInput$, 'ListTags', tagged, tags.list.bind(tags)),
      DeleteTags: define<DeleteTagsInput>(DeleteTagsInput$, 'DeleteTags', tagged, tags.delete.bind(tags)),
    },
  }
}
