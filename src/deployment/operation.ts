import type { Step } from './step.ts'

/** The API operation that a step calls, for people to read. */
export function operationOf(kind: Step['kind']): string {
  switch (kind) {
    case 'look':
      return 'DescribeEndpoint'
    case 'inspect':
      return 'DescribeEndpointConfig, DescribeModel or ListTags'
    case 'describe':
      return 'DescribeModel or DescribeEndpointConfig'
    case 'find-endpoint':
      return 'ListEndpoints'
    case 'list-inference-components':
      return 'ListInferenceComponents'
    case 'check-nonce':
      return 'ListTags'
    case 'gather-evidence':
      return 'GetLogEvents or DescribeAlarms'
    default:
      // The kinds of writes are the operations' names in kebab case.
      return kind.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase())
  }
}
