import type {
  DescribeEndpointCommandOutput,
  InstancePoolSummary,
  ProductionVariantServerlessConfig,
  ProductionVariantSummary,
} from '@aws-sdk/client-sagemaker'
import type { Plan } from './plan.ts'
import { absenceOnTimeline, lookOnTimeline, type TimelineEntry } from './timeline.ts'
import type { Verdict } from './verdict.ts'

/** Something that a reader of the log, the outputs or the summary should know. Told synchronously, in the order it happened. */
export type DeploymentEvent =
  /** What is known of a run whose inputs were refused. */
  | {
      readonly type: 'identified'
      readonly region?: string
      readonly endpointName?: string
      /** That of the execution role. */
      readonly account?: string
    }
  | { readonly type: 'started'; readonly at: number; readonly region: string; readonly endpointName: string }
  /** References are resolved and names are known. */
  | {
      readonly type: 'resolved'
      readonly at: number
      /** As sent: by digest where that is known. */
      readonly imageUri?: string
      readonly modelDataUrl?: string
      readonly modelPackageArn?: string
      readonly modelNames: readonly string[]
      readonly endpointConfigName: string
      readonly variants?: readonly ConfigVariant[]
    }
  /** A look at the endpoint; `undefined`: it does not exist. */
  | {
      readonly type: 'looked'
      readonly at: number
      readonly endpoint: DescribeEndpointCommandOutput | undefined
      /** The run's first look at this endpoint: looks before it were under a name that only differs in case, and do not count. */
      readonly isFirst?: boolean
    }
  /** A model or config was found or created; its ARN is what AWS returned. */
  | {
      readonly type: 'resource'
      readonly at: number
      readonly resource: 'model' | 'endpoint-config'
      readonly name: string
      readonly arn: string
      /** Of a config that was found. */
      readonly variants?: readonly ConfigVariant[]
    }
  | { readonly type: 'planned'; readonly at: number; readonly plan: Plan }
  /** A call that changes something is about to be sent. */
  | { readonly type: 'writing'; readonly at: number; readonly operation: string; readonly name: string }
  /** It was answered. `arn` where AWS returned one. */
  | {
      readonly type: 'wrote'
      readonly at: number
      readonly operation: string
      readonly name: string
      readonly arn?: string
    }
  /** Nothing new, and why we wait: the sign of life, at least once a minute. */
  | { readonly type: 'waiting'; readonly at: number; readonly reason: string }
  /** Something passing went wrong and will be tried again. */
  | {
      readonly type: 'retrying'
      readonly at: number
      readonly operation: string
      readonly reason: string
      readonly delayMs: number
    }
  /** Goes into the run's one warning, which is printed before the first write. */
  | { readonly type: 'warned'; readonly text: string }
  /** Goes into the run's one gathered notice, which is printed at the end. */
  | { readonly type: 'noticed'; readonly text: string }
  | { readonly type: 'ended'; readonly at: number; readonly verdict: Verdict }

export interface VariantSummary {
  readonly name: string
  readonly modelName?: string
  readonly instanceType?: string
  readonly currentInstanceCount?: number
  readonly desiredInstanceCount?: number
  readonly currentWeight?: number
  /** Where the variant has several types to choose from: those that run. */
  readonly pools?: readonly { readonly instanceType: string; readonly instances: number }[]
  readonly serverless?: { readonly memoryMb?: number; readonly maxConcurrency?: number }
  /** As recorded by AWS when it was deployed. */
  readonly images: readonly string[]
}

/** What a config says of a variant. A description of an endpoint has neither model nor instance type. */
export type ConfigVariant = Pick<VariantSummary, 'name' | 'modelName' | 'instanceType'>

/** All that is known of a run: outputs, log verdict and summary are renderings of it, on success, failure, cancel and crash alike. */
export interface Report {
  readonly startedAt?: number
  readonly endedAt?: number
  /** When the endpoint was first looked at. */
  readonly firstLookAt?: number
  /** The newest `LastModifiedTime` seen: a look with an older one is a stale reading. */
  readonly lastModifiedAt?: number
  readonly region?: string
  /** As the inputs have it; once the endpoint was seen, in the case in which SageMaker has stored it. */
  readonly endpointName?: string
  /** That of the execution role, known here only where the inputs were refused. */
  readonly account?: string
  readonly endpointArn?: string
  /** At the last look. */
  readonly endpointStatus?: string
  /** Live at the first look: not that of an endpoint which never served, or no longer does. */
  readonly previousEndpointConfigName?: string
  readonly requestedEndpointConfigName?: string
  /** Live at the last look. */
  readonly endpointConfigName?: string
  readonly models: readonly { readonly name: string; readonly arn?: string }[]
  /** By name, of every config whose ARN AWS told. */
  readonly endpointConfigArns: Readonly<Record<string, string>>
  readonly imageUri?: string
  readonly modelDataUrl?: string
  readonly modelPackageArn?: string
  /** At the last look. */
  readonly variants: readonly VariantSummary[]
  /** By name, of every config whose content is known. */
  readonly configVariants: ReadonlyMap<string, readonly ConfigVariant[]>
  readonly plan?: Plan
  readonly timeline: readonly TimelineEntry[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  readonly verdict?: Verdict
}

/** What is known before anything happened. */
export const emptyReport: Report = {
  models: [],
  endpointConfigArns: {},
  variants: [],
  configVariants: new Map(),
  timeline: [],
  warnings: [],
  notices: [],
}

/** Pure: what is known × what happened → what is known then. */
export function fold(report: Report, event: DeploymentEvent): Report {
  switch (event.type) {
    case 'identified': {
      const { type: _type, ...known } = event
      return { ...report, ...known }
    }
    case 'started':
      return { ...report, startedAt: event.at, region: event.region, endpointName: event.endpointName }
    case 'resolved':
      return withConfigVariants(foldResolved(report, event))
    case 'looked':
      return event.endpoint === undefined
        ? foldAbsence(afresh(report, event), event.at)
        : withConfigVariants(foldLook(afresh(report, event), event.at, event.endpoint))
    case 'resource':
      return withConfigVariants(foldResource(report, event))
    case 'planned':
      return withConfigVariants(foldPlan(report, event.plan))
    case 'wrote':
      return foldWrite(report, event)
    case 'warned':
      return { ...report, warnings: [...report.warnings, event.text] }
    case 'noticed':
      return { ...report, notices: [...report.notices, event.text] }
    case 'ended':
      return { ...report, endedAt: event.at, verdict: event.verdict }
    case 'writing':
    case 'waiting':
    case 'retrying':
      break
  }
  return report
}

function foldResolved(report: Report, event: DeploymentEvent & { readonly type: 'resolved' }): Report {
  const { imageUri, modelDataUrl, modelPackageArn, modelNames, endpointConfigName, variants } = event
  return {
    ...report,
    ...(imageUri === undefined ? {} : { imageUri }),
    ...(modelDataUrl === undefined ? {} : { modelDataUrl }),
    ...(modelPackageArn === undefined ? {} : { modelPackageArn }),
    models: modelNames.map((name) => report.models.find((model) => model.name === name) ?? { name }),
    requestedEndpointConfigName: endpointConfigName,
    configVariants: withVariants(report, endpointConfigName, variants),
  }
}

function foldResource(report: Report, event: DeploymentEvent & { readonly type: 'resource' }): Report {
  const { resource, name, arn, variants } = event
  return { ...withArn(report, resource, name, arn), configVariants: withVariants(report, name, variants) }
}

/** A forced rollout puts the same content under another name. */
function foldPlan(report: Report, plan: Plan): Report {
  const { requestedEndpointConfigName = '', configVariants } = report
  const { endpointConfigName } = plan
  const variants = configVariants.get(endpointConfigName) ?? configVariants.get(requestedEndpointConfigName)
  return {
    ...report,
    plan,
    requestedEndpointConfigName: endpointConfigName,
    configVariants: withVariants(report, endpointConfigName, variants),
  }
}

function withVariants(
  { configVariants }: Report,
  configName: string,
  variants: readonly ConfigVariant[] | undefined,
): Report['configVariants'] {
  return variants === undefined ? configVariants : new Map([...configVariants, [configName, variants]])
}

/** What was seen before the first look that counts, is not what was live before the run. */
function afresh(report: Report, { isFirst = false }: DeploymentEvent & { readonly type: 'looked' }): Report {
  if (!isFirst) return report
  const { firstLookAt: _at, previousEndpointConfigName: _previous, ...rest } = report
  return rest
}

function foldAbsence(report: Report, at: number): Report {
  const { endpointStatus: _status, endpointConfigName: _live, ...rest } = report
  return {
    ...rest,
    firstLookAt: report.firstLookAt ?? at,
    variants: [],
    timeline: [...report.timeline, ...absenceOnTimeline(report.timeline, at)],
  }
}

function foldLook(report: Report, at: number, endpoint: DescribeEndpointCommandOutput): Report {
  const modifiedAt = endpoint.LastModifiedTime?.getTime()
  if (modifiedAt !== undefined && modifiedAt < (report.lastModifiedAt ?? 0)) return report
  const { endpointConfigName: liveBefore, previousEndpointConfigName, ...rest } = report
  const live = liveConfigOf(endpoint)
  const previous = report.firstLookAt === undefined ? live : previousEndpointConfigName
  return {
    ...rest,
    firstLookAt: report.firstLookAt ?? at,
    ...(modifiedAt === undefined ? {} : { lastModifiedAt: modifiedAt }),
    ...storedName(report, endpoint),
    ...(endpoint.EndpointArn === undefined ? {} : { endpointArn: endpoint.EndpointArn }),
    ...(endpoint.EndpointStatus === undefined ? {} : { endpointStatus: endpoint.EndpointStatus }),
    ...(live === undefined ? {} : { endpointConfigName: live }),
    ...(previous === undefined ? {} : { previousEndpointConfigName: previous }),
    variants: [...(endpoint.ProductionVariants ?? []), ...(endpoint.ShadowProductionVariants ?? [])].map(variantOf),
    timeline: [...report.timeline, ...lookOnTimeline(report.timeline, at, endpoint, liveBefore)],
  }
}

/** AWS may find an endpoint whatever the case of its name, but it is invoked by the stored case alone. */
function storedName(
  { endpointName }: Report,
  { EndpointName: stored }: DescribeEndpointCommandOutput,
): Pick<Report, 'endpointName'> {
  const isSame = stored !== undefined && stored.toLowerCase() === endpointName?.toLowerCase()
  return isSame ? { endpointName: stored } : {}
}

/** An endpoint that is being created or deleted, or that failed, names a config which serves nobody. */
function liveConfigOf({ EndpointStatus, EndpointConfigName }: DescribeEndpointCommandOutput): string | undefined {
  return ['Creating', 'Failed', 'Deleting'].includes(EndpointStatus ?? '') ? undefined : EndpointConfigName
}

function variantOf(variant: ProductionVariantSummary): VariantSummary {
  const { VariantName, CurrentInstanceCount, DesiredInstanceCount, CurrentWeight, DeployedImages } = variant
  const { CurrentServerlessConfig: serverless, InstancePools: pools } = variant
  return {
    name: VariantName ?? '',
    ...(CurrentInstanceCount === undefined ? {} : { currentInstanceCount: CurrentInstanceCount }),
    ...(DesiredInstanceCount === undefined ? {} : { desiredInstanceCount: DesiredInstanceCount }),
    ...(CurrentWeight === undefined ? {} : { currentWeight: CurrentWeight }),
    ...(pools === undefined ? {} : { pools: pools.flatMap(poolOf) }),
    ...(serverless === undefined ? {} : { serverless: serverlessOf(serverless) }),
    images: (DeployedImages ?? []).flatMap(
      ({ SpecifiedImage, ResolvedImage }) => SpecifiedImage ?? ResolvedImage ?? [],
    ),
  }
}

function poolOf({ InstanceType, CurrentInstanceCount }: InstancePoolSummary): NonNullable<VariantSummary['pools']> {
  const isUsed = InstanceType !== undefined && CurrentInstanceCount !== undefined && CurrentInstanceCount > 0
  return isUsed ? [{ instanceType: InstanceType, instances: CurrentInstanceCount }] : []
}

function serverlessOf({
  MemorySizeInMB: memoryMb,
  MaxConcurrency: maxConcurrency,
}: ProductionVariantServerlessConfig): NonNullable<VariantSummary['serverless']> {
  return {
    ...(memoryMb === undefined ? {} : { memoryMb }),
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
  }
}

/** What the live config says of the variants is true of them. */
function withConfigVariants(report: Report): Report {
  const { endpointConfigName = '', configVariants, variants } = report
  const configured = configVariants.get(endpointConfigName)
  if (configured === undefined) return report
  const settingsOf = (name: string) => configured.find((variant) => variant.name === name)
  return { ...report, variants: variants.map((variant) => Object.assign({}, variant, settingsOf(variant.name))) }
}

function foldWrite(report: Report, { operation, name, arn }: DeploymentEvent & { readonly type: 'wrote' }): Report {
  if (arn === undefined) return report
  switch (operation) {
    case 'CreateModel':
      return withArn(report, 'model', name, arn)
    case 'CreateEndpointConfig':
      return withArn(report, 'endpoint-config', name, arn)
    case 'CreateEndpoint':
    case 'UpdateEndpoint':
      return { ...report, endpointArn: arn }
    default:
      return report
  }
}

function withArn(report: Report, resource: 'model' | 'endpoint-config', name: string, arn: string): Report {
  if (resource === 'endpoint-config') {
    return { ...report, endpointConfigArns: { ...report.endpointConfigArns, [name]: arn } }
  }
  return { ...report, models: report.models.map((model) => (model.name === name ? { name, arn } : model)) }
}
