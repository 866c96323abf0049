import type { Report } from '../deployment/report.ts'
import { harmlessPlan } from './harmless-plan.ts'
import { clipped, type Harmless, onOneLine } from './harmless-text.ts'
import { linksOf } from './links.ts'
import type { Toolkit } from './toolkit.ts'

/** All outputs of a workflow run's job together may have 1 MiB. */
const LONGEST_REASON = 20_000

/** What outputs and summary need to know besides the report. */
export interface Rendering {
  readonly harmless: Harmless
  /** Where SageMaker Runtime answers, if not where it does by default: see `configuredRuntimeUrl`. */
  readonly runtimeUrl?: string | undefined
}

/** Pure: the action's outputs by name, as far as they are known. */
export function outputsOf(report: Report, rendering: Rendering): Readonly<Record<string, string>> {
  const { endpointName, endpointStatus, endpointConfigName, models, plan, verdict, startedAt, endedAt } = report
  const { endpointUrl, consoleUrl, logsUrl } = linksOf(report, rendering.runtimeUrl)
  const outputs: Readonly<Record<string, string | undefined>> = {
    'endpoint-name': endpointName,
    'endpoint-arn': report.endpointArn,
    'endpoint-url': endpointUrl,
    'endpoint-status': endpointStatus,
    'endpoint-config-name': endpointConfigName,
    'endpoint-config-arn': new Map(Object.entries(report.endpointConfigArns)).get(endpointConfigName ?? ''),
    'requested-endpoint-config-name': report.requestedEndpointConfigName,
    'previous-endpoint-config-name': report.previousEndpointConfigName,
    'model-name': models[0]?.name,
    'model-arn': models[0]?.arn,
    'model-names': models.length === 0 ? undefined : JSON.stringify(models.map(({ name }) => name)),
    'image-uri': report.imageUri,
    'model-data-url': report.modelDataUrl,
    'model-package-arn': report.modelPackageArn,
    result: verdict?.result,
    changed: verdict === undefined ? undefined : String(hasChanged(report)),
    'failure-reason': failureReason(report, rendering.harmless),
    plan: plan === undefined ? undefined : JSON.stringify(harmlessPlan(plan, rendering.harmless)),
    'console-url': consoleUrl,
    'logs-url': logsUrl,
    'duration-seconds':
      endedAt === undefined ? undefined : String(Math.round((endedAt - (startedAt ?? endedAt)) / 1000)),
  }
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/**
 * Sets outputs as soon as they are known, each only when its value has changed; one that is not true any more becomes empty. One that
 * cannot be set is a warning: it must not end a rollout that goes well.
 */
export function outputWriter(
  toolkit: Pick<Toolkit, 'setOutput' | 'warning'>,
  rendering: Rendering,
): (report: Report) => void {
  const written = new Map<string, string>()
  let isBroken = false
  return (report) => {
    const outputs = new Map(Object.entries(outputsOf(report, rendering)))
    for (const name of new Set([...written.keys(), ...outputs.keys()])) {
      const value = outputs.get(name) ?? ''
      if (isBroken || written.get(name) === value) continue
      try {
        toolkit.setOutput(name, value)
        written.set(name, value)
      } catch (error) {
        isBroken = true
        toolkit.warning(`The step's outputs could not be set: ${rendering.harmless(String(error))}`)
      }
    }
  }
}

/** Whether another config is live than before; in a dry run: would be. */
function hasChanged({ verdict, plan, endpointConfigName, previousEndpointConfigName }: Report): boolean {
  if (verdict?.result === 'planned') return plan !== undefined && plan.action !== 'none' && plan.obstacles.length === 0
  return endpointConfigName !== undefined && endpointConfigName !== previousEndpointConfigName
}

function failureReason({ verdict }: Report, harmless: Harmless): string | undefined {
  if (verdict === undefined) return undefined
  if (!('failure' in verdict)) return ''
  const { what, why, evidence = [] } = verdict.failure
  return clipped(onOneLine(harmless([what, why, ...evidence].join('\n'))), LONGEST_REASON)
}
