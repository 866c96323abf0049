import type { Report } from '../deployment/report.ts'
import { neutral } from './harmless-text.ts'

/** Where to go on from a run. What a partition has no public address for is left out. */
export interface Links {
  readonly endpointUrl?: string
  readonly consoleUrl?: string
  readonly logsUrl?: string
}

interface Partition {
  readonly dnsSuffix: string
  readonly consoleHost?: string
}

/** By the beginning of a region's name; the partitions that the AWS SDK knows. The isolated ones have no console on the internet. */
const PARTITIONS: readonly (readonly [prefix: string, Partition])[] = [
  ['cn-', { dnsSuffix: 'amazonaws.com.cn', consoleHost: 'console.amazonaws.cn' }],
  ['us-gov-', { dnsSuffix: 'amazonaws.com', consoleHost: 'console.amazonaws-us-gov.com' }],
  ['eusc-', { dnsSuffix: 'amazonaws.eu', consoleHost: 'console.amazonaws-eusc.eu' }],
  ['us-iso-', { dnsSuffix: 'c2s.ic.gov' }],
  ['us-isob-', { dnsSuffix: 'sc2s.sgov.gov' }],
  ['eu-isoe-', { dnsSuffix: 'cloud.adc-e.uk' }],
  ['us-isof-', { dnsSuffix: 'csp.hci.ic.gov' }],
  ['', { dnsSuffix: 'amazonaws.com', consoleHost: 'console.aws.amazon.com' }],
]

/**
 * The links of a report; none before region and endpoint are known.
 * @param runtimeUrl where SageMaker Runtime answers, if not where it does by default: see `configuredRuntimeUrl`
 */
export function linksOf({ region, endpointName }: Report, runtimeUrl?: string): Links {
  if (region === undefined || endpointName === undefined) return {}
  const { dnsSuffix, consoleHost } = partitionOf(region)
  const host = inUrl(region)
  const base = runtimeUrl ?? `https://runtime.sagemaker.${host}.${dnsSuffix}`
  const name = inUrl(endpointName)
  return {
    endpointUrl: `${base.replace(/\/+$/, '')}/endpoints/${name}/invocations`,
    ...(consoleHost === undefined
      ? {}
      : {
          consoleUrl: `https://${host}.${consoleHost}/sagemaker/home?region=${host}#/endpoints/${name}`,
          logsUrl: logGroupUrl(region, consoleHost, `/aws/sagemaker/Endpoints/${endpointName}`),
        }),
  }
}

/** The console's page of a log stream. */
export function logStreamUrl(region: string, logGroup: string, logStream: string): string | undefined {
  const { consoleHost } = partitionOf(region)
  if (consoleHost === undefined) return undefined
  return `${logGroupUrl(region, consoleHost, logGroup)}/log-events/${inFragment(logStream)}`
}

/**
 * The address that the AWS SDK would invoke endpoints at, where the environment sets another than the default.
 * @param environment the process's environment variables
 */
export function configuredRuntimeUrl(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined
  return [environment['AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME'], environment['AWS_ENDPOINT_URL']].find(
    (url) => url !== undefined && url !== '',
  )
}

function partitionOf(region: string): Partition {
  const found = PARTITIONS.find(([prefix]) => region.startsWith(prefix))
  return found?.[1] ?? { dnsSuffix: 'amazonaws.com' }
}

function logGroupUrl(region: string, consoleHost: string, logGroup: string): string {
  const host = inUrl(region)
  return `https://${host}.${consoleHost}/cloudwatch/home?region=${host}#logsV2:log-groups/log-group/${inFragment(logGroup)}`
}

/** The CloudWatch console decodes what is behind `#` twice, and has `$` where a URL has `%`. */
function inFragment(text: string): string {
  return encodeURIComponent(inUrl(text)).replaceAll('%', '$')
}

function inUrl(text: string): string {
  return encodeURIComponent(neutral(text))
}
