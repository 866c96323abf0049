import type { DescribeEndpointCommandOutput } from '@aws-sdk/client-sagemaker'

/** An endpoint as a look shows it. */
export type Endpoint = DescribeEndpointCommandOutput
