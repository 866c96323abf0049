import type { Cause } from './cause.ts'
import { IMPOSSIBLE_CHANGES } from './impossible-change.ts'

/** What stands in the way of a deployment before anything is written. */
export type Obstacle = Extract<
  Cause,
  {
    readonly kind:
      | 'found-failed'
      | 'has-inference-components'
      | 'not-adopted'
      | 'live-config-gone'
      | 'live-model-gone'
      | 'model-missing'
      | 'impossible'
  }
>

/** What a preflight has found, where any of it proves that the deployment cannot succeed. */
export type PreflightStop = Extract<Cause, { readonly kind: 'preflight' }>

interface Endpoint {
  readonly endpointName: string
  readonly region: string
}

interface WayOut {
  /** One sentence or more; none where AWS's own words tell why. */
  readonly why: string
  readonly remedies: readonly string[]
}

const NEEDS_FORMER = 'SageMaker needs the live config and its models during the whole update, to roll back to them.'

/** Pure: why a deployment cannot go on, and what to do. */
export function wayOutOf(cause: Obstacle, { endpointName, region }: Endpoint): WayOut {
  switch (cause.kind) {
    case 'found-failed':
      return {
        why: '',
        remedies: [
          cause.isForbidden
            ? 'Set `recreate-failed` to `auto` or `true` to let the action delete it and create it again.'
            : 'This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.',
          `Or delete it yourself: aws sagemaker delete-endpoint --region ${region} --endpoint-name ${endpointName}`,
        ],
      }
    case 'has-inference-components':
      return {
        why: `They are ${cause.names.join(', ')}.`,
        remedies: [
          ...cause.names.map(
            (name) => `aws sagemaker delete-inference-component --region ${region} --inference-component-name ${name}`,
          ),
          'Then run the job again.',
        ],
      }
    case 'not-adopted':
      return wayToAdopt(cause)
    case 'live-config-gone':
      return withoutFormer(`an endpoint config named ${cause.configName}`)
    case 'live-model-gone':
      return withoutFormer(`a model named ${cause.modelName}`)
    case 'model-missing':
      return {
        why: `DescribeModel does not find it in ${region}.`,
        remedies: [
          'Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created.',
        ],
      }
    case 'impossible': {
      const { why, remedies } = IMPOSSIBLE_CHANGES[cause.change]
      const variantName = cause.variantName ?? ''
      return { why: why(variantName), remedies: remedies({ endpointName, region, variantName }) }
    }
  }
}

function wayToAdopt({ isComparable, removals }: Extract<Obstacle, { kind: 'not-adopted' }>): WayOut {
  const adopt = 'Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.'
  if (isComparable) {
    return { why: `It has what the inputs do not declare: ${removals.join(', ')}.`, remedies: [adopt] }
  }
  return {
    why: 'The caller may not read its config or model, so what it would lose is not known.',
    remedies: [
      adopt,
      'Allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`.',
    ],
  }
}

function withoutFormer(missing: string): WayOut {
  return {
    why: NEEDS_FORMER,
    remedies: [
      `Create ${missing} again, as it was, then deploy again.`,
      'Or delete the endpoint and deploy again: that interrupts the service.',
    ],
  }
}
