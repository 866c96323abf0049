import { expect, test } from '@jest/globals'
import { operationOf } from '../../../src/deployment/operation.ts'
import type { Step } from '../../../src/deployment/step.ts'

test.each<[Step['kind'], string]>([
  ['look', 'DescribeEndpoint'],
  ['inspect', 'DescribeEndpointConfig, DescribeModel or ListTags'],
  ['describe', 'DescribeModel or DescribeEndpointConfig'],
  ['find-endpoint', 'ListEndpoints'],
  ['list-inference-components', 'ListInferenceComponents'],
  ['check-nonce', 'ListTags'],
  ['gather-evidence', 'GetLogEvents or DescribeAlarms'],
  ['create-model', 'CreateModel'],
  ['create-endpoint-config', 'CreateEndpointConfig'],
  ['create-endpoint', 'CreateEndpoint'],
  ['update-endpoint', 'UpdateEndpoint'],
  ['delete-endpoint', 'DeleteEndpoint'],
  ['delete-endpoint-config', 'DeleteEndpointConfig'],
  ['delete-model', 'DeleteModel'],
  ['add-tags', 'AddTags'],
])('%s calls %s', (kind, operation) => {
  expect(operationOf(kind)).toBe(operation)
})
