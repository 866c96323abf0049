import {
  ApplicationAutoScalingClient,
  type ApplicationAutoScalingClientConfig,
  paginateDescribeScalableTargets,
} from '@aws-sdk/client-application-auto-scaling'
import type { Lookup } from './aws.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** @returns which of the variants Application Auto Scaling changes the instance count of */
export function scalableVariants(
  config: ApplicationAutoScalingClientConfig,
  policy: RetryPolicy,
  { endpointName, variantNames }: { readonly endpointName: string; readonly variantNames: readonly string[] },
  signal: AbortSignal,
): Promise<Lookup<readonly string[]>> {
  const client = new ApplicationAutoScalingClient(config)
  client.middlewareStack.use(retries(policy))
  const byResourceId = new Map(variantNames.map((name) => [`endpoint/${endpointName}/variant/${name}`, name]))
  const input = {
    ServiceNamespace: 'sagemaker' as const,
    ScalableDimension: 'sagemaker:variant:DesiredInstanceCount' as const,
    ResourceIds: [...byResourceId.keys()],
  }
  return lookUp(async () => {
    const scaled: string[] = []
    for await (const page of paginateDescribeScalableTargets({ client }, input, { abortSignal: signal })) {
      scaled.push(...(page.ScalableTargets ?? []).flatMap(({ ResourceId = '' }) => byResourceId.get(ResourceId) ?? []))
    }
    return { kind: 'found', value: scaled }
  })
}
