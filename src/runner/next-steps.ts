import type { Plan } from '../deployment/plan.ts'
import type { Report } from '../deployment/report.ts'
import { retentionRequest } from '../deployment/retention.ts'
import { neutral, onOneLine } from './harmless-text.ts'
import { linksOf } from './links.ts'
import { instancesOf } from './live-now.ts'
import { code, codeBlock, collapsible, htmlCode } from './markdown.ts'
import type { Rendering } from './outputs.ts'

/** An endpoint that is known to be there. */
interface Place {
  readonly region: string
  readonly endpointName: string
}

/** What to do with an endpoint that serves what was asked for, or that is on its way: commands to be copied. */
export function nextSteps(report: Report, { runtimeUrl }: Rendering): readonly string[] {
  const { verdict, endpointName, region } = report
  if (endpointName === undefined || region === undefined) return []
  const place = { region, endpointName }
  switch (verdict?.result) {
    case 'created':
    case 'updated':
    case 'recreated':
    case 'unchanged':
      return [...useBlocks(report, place, runtimeUrl), ...goBackBlocks(report, place), takeDownBlock(report, place)]
    case 'in-progress':
      return ['### See how it goes on', codeBlock([aws('describe-endpoint', place)], 'sh')]
    default:
      return []
  }
}

function useBlocks(report: Report, { region, endpointName }: Place, runtimeUrl: string | undefined): readonly string[] {
  const { endpointUrl } = linksOf(report, runtimeUrl)
  const invocation = [
    'aws sagemaker-runtime invoke-endpoint \\',
    ...(runtimeUrl === undefined ? [] : [`  --endpoint-url ${word(runtimeUrl)} \\`]),
    `  --region ${word(region)} --endpoint-name ${word(endpointName)} \\`,
    '  --content-type application/json --body fileb://request.json response.json',
  ]
  const chain = [
    '- run: ./smoke-test.sh "$ENDPOINT"',
    '  env:',
    '    ENDPOINT: ${{ steps.deploy.outputs.endpoint-name }} # given `id: deploy` on this step',
  ]
  return [
    '### Invoke it',
    codeBlock(invocation, 'sh'),
    ...(endpointUrl === undefined ? [] : [`Or send signed requests of your own to ${code(endpointUrl)}.`]),
    collapsible('Use the outputs in a later step', codeBlock(chain, 'yaml')),
  ]
}

/** The former config and its models are still there: an update never deletes them. */
function goBackBlocks(report: Report, place: Place): readonly string[] {
  const { previousEndpointConfigName: previous, endpointConfigName, plan } = report
  if (previous === undefined || previous === endpointConfigName) return []
  const command = [
    `${aws('update-endpoint', place)} \\`,
    [`  --endpoint-config-name ${word(previous)}`, ...retentionOptions(plan)].join(' '),
  ]
  return [
    collapsible(
      `Go back to ${htmlCode(neutral(previous))}`,
      [
        'For good: deploy the former content again; its config and its models are still there. At once, until the next run of this workflow:',
        codeBlock(command, 'sh'),
      ].join('\n\n'),
    ),
  ]
}

/** What the update has kept of counts and weights, the way back keeps too: else it would set those that the former config declares. */
function retentionOptions(plan: Plan | undefined): readonly string[] {
  const { RetainAllVariantProperties: all, ExcludeRetainedVariantProperties: excluded = [] } = retentionRequest(
    plan?.retention?.keeps ?? 'none',
  )
  return [
    ...(all === true ? ['--retain-all-variant-properties'] : []),
    ...excluded.map(
      (property) => `--exclude-retained-variant-properties VariantPropertyType=${property.VariantPropertyType ?? ''}`,
    ),
  ]
}

/** Nobody should find out by the bill that an endpoint runs on: it knows no "stopped". */
function takeDownBlock(report: Report, place: Place): string {
  const { endpointConfigName, variants } = report
  const instances = instancesOf(report)
  const bill =
    instances.length === 0 ? '' : `: it is billed for ${htmlCode(neutral(instances.join(' + ')))}, used or not`
  const config = endpointConfigName === undefined ? [] : [endpointConfigName]
  const models = [...new Set(variants.flatMap(({ modelName }) => modelName ?? []))]
  const commands = [
    aws('delete-endpoint', place),
    ...config.map(
      (name) =>
        `aws sagemaker delete-endpoint-config --region ${word(place.region)} --endpoint-config-name ${word(name)}`,
    ),
    ...models.map((name) => `aws sagemaker delete-model --region ${word(place.region)} --model-name ${word(name)}`),
  ]
  return collapsible(`Take it down${bill}`, codeBlock(commands, 'sh'))
}

function aws(operation: string, { region, endpointName }: Place): string {
  return `aws sagemaker ${operation} --region ${word(region)} --endpoint-name ${word(endpointName)}`
}

/** One word of a shell's command, whatever is in it. */
function word(text: string): string {
  const line = onOneLine(neutral(text))
  return /^[\w./:@=-]+$/.test(line) ? line : `'${line.replaceAll("'", String.raw`'\''`)}'`
}
