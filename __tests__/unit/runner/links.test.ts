import { describe, expect, it, test } from '@jest/globals'
import { emptyReport } from '../../../src/deployment/report.ts'
import { configuredRuntimeUrl, linksOf, logStreamUrl } from '../../../src/runner/links.ts'

const LOGS = '#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252Fchurn'

describe('the links of an endpoint', () => {
  test.each([
    ['eu-west-1', 'amazonaws.com', 'console.aws.amazon.com'],
    ['us-east-1', 'amazonaws.com', 'console.aws.amazon.com'],
    ['cn-north-1', 'amazonaws.com.cn', 'console.amazonaws.cn'],
    ['us-gov-west-1', 'amazonaws.com', 'console.amazonaws-us-gov.com'],
    ['eusc-de-east-1', 'amazonaws.eu', 'console.amazonaws-eusc.eu'],
  ])('in %s', (region, dnsSuffix, consoleHost) => {
    expect(linksOf({ ...emptyReport, region, endpointName: 'churn' })).toEqual({
      endpointUrl: `https://runtime.sagemaker.${region}.${dnsSuffix}/endpoints/churn/invocations`,
      consoleUrl: `https://${region}.${consoleHost}/sagemaker/home?region=${region}#/endpoints/churn`,
      logsUrl: `https://${region}.${consoleHost}/cloudwatch/home?region=${region}${LOGS}`,
    })
  })

  test.each([
    ['us-iso-east-1', 'c2s.ic.gov'],
    ['us-isob-east-1', 'sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'cloud.adc-e.uk'],
    ['us-isof-south-1', 'csp.hci.ic.gov'],
  ])('in the isolated %s have no console', (region, dnsSuffix) => {
    expect(linksOf({ ...emptyReport, region, endpointName: 'churn' })).toEqual({
      endpointUrl: `https://runtime.sagemaker.${region}.${dnsSuffix}/endpoints/churn/invocations`,
    })
    expect(logStreamUrl(region, 'group', 'stream')).toBeUndefined()
  })

  test.each([[{}], [{ region: 'eu-west-1' }], [{ endpointName: 'churn' }]])('are unknown for %j', (known) => {
    expect(linksOf({ ...emptyReport, ...known })).toEqual({})
  })

  it('keep the path of another address', () => {
    const { endpointUrl } = linksOf(
      { ...emptyReport, region: 'eu-west-1', endpointName: 'churn' },
      'http://localhost:4599/aws/',
    )
    expect(endpointUrl).toBe('http://localhost:4599/aws/endpoints/churn/invocations')
  })

  it('of a log stream encode its name twice', () => {
    expect(logStreamUrl('eu-west-1', '/aws/sagemaker/Endpoints/churn', 'AllTraffic/i-0c[1] 2')).toBe(
      `https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1${LOGS}/log-events/AllTraffic$252Fi-0c$255B1$255D$25202`,
    )
  })
})

describe('the address of SageMaker Runtime', () => {
  test.each([
    [{}, undefined],
    [{ AWS_ENDPOINT_URL: 'http://all' }, 'http://all'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME: 'http://own' }, 'http://own'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME: '' }, 'http://all'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined],
  ])('as the SDK takes it from %j', (environment, url) => {
    expect(configuredRuntimeUrl(environment)).toBe(url)
  })
})
