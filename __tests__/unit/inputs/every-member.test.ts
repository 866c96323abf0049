import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import { everyMember, valueAt } from '../../fixtures/every-member.ts'
import type { Operation } from '../../fixtures/every-member.ts'

function requestOf(operation: Operation, { models, endpointConfig, deploymentConfig }: Specification): unknown {
  if (operation === 'CreateModel') return models[0]?.request
  return operation === 'CreateEndpointConfig' ? endpointConfig : { DeploymentConfig: deploymentConfig }
}

const members = everyMember()

test('the walk passes every structure of the four requests', () => {
  const names = members.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining([
      'CreateModel.PrimaryContainer.ModelDataSource.S3DataSource.ModelAccessConfig.AcceptEula',
      'CreateModel.Containers[0].ContainerMetricsConfig.MetricsEndpoints[0].MetricPublishFrequencyInSeconds',
      'CreateModel.VpcConfig.Subnets',
      'CreateEndpointConfig.ProductionVariants[0].RoutingConfig.PrefixAwareRoutingConfig.PrefixLength',
      'CreateEndpointConfig.ShadowProductionVariants[0].InstancePools[0].Priority',
      'CreateEndpointConfig.ExplainerConfig.ClarifyExplainerConfig.ShapConfig.TextConfig.Granularity',
      'CreateEndpoint.DeploymentConfig.AutoRollbackConfiguration.Alarms[0].AlarmName',
      'UpdateEndpoint.DeploymentConfig.RollingUpdatePolicy.RollbackMaximumBatchSize.Value',
    ]),
  )
  expect(names.length).toBeGreaterThan(250)
})

describe('a config file that sets', () => {
  test.each(members)('$name', async ({ operation, path, value, text }) => {
    const parsed = await parse({}, { env: {}, configFile: { path: 'deploy.yml', text } })
    if (!parsed.ok) throw new Error(`${parsed.problems.map(describeProblem).join('\n')}\n${text}`)
    expect(value).toBeDefined()
    expect(valueAt(requestOf(operation, parsed.specification), path)).toEqual(value)
  })
})
