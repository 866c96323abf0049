import { appendFile } from 'node:fs/promises'
import type { LogTail } from '../aws/aws.ts'
import type { Plan } from '../deployment/plan.ts'
import type { Report, VariantSummary } from '../deployment/report.ts'
import type { Failure, Result, Verdict } from '../deployment/verdict.ts'
import { humanDuration } from './duration.ts'
import { clipped, type Harmless, neutral } from './harmless-text.ts'
import { headline } from './headline.ts'
import { linksOf, logStreamUrl } from './links.ts'
import { alert, code, codeBlock, collapsible, escaped, htmlCode, list, prose, table } from './markdown.ts'
import type { Rendering } from './outputs.ts'
import { changeText, type ChangeText } from './plan-text.ts'
import { rolloutChart } from './rollout-chart.ts'
import type { Toolkit } from './toolkit.ts'

/** GitHub refuses a step's summary of more than 1 MiB. */
const MOST_BYTES = 512 * 1024

const LONGEST_TEXT = 8000
const LONGEST_VALUE = 240
const LONGEST_LOG_LINE = 2000
const MOST_ROWS = 200

const ICONS: Readonly<Record<Result, string>> = {
  created: '✅',
  updated: '✅',
  recreated: '✅',
  unchanged: '✅',
  planned: '📋',
  'in-progress': '🚀',
  'rolled-back': '⏪',
  failed: '❌',
  'timed-out': '⌛',
  cancelled: '🛑',
  superseded: '🔀',
}

/** Pure: the job summary's page, in GitHub-flavoured Markdown. What happened comes first, and on failure why and what to do. */
export function renderSummary(report: Report, rendering: Rendering): string {
  const { harmless } = rendering
  const { verdict } = report
  const failure = verdict !== undefined && 'failure' in verdict ? verdict.failure : undefined
  const before = [
    `## ${ICONS[verdict?.result ?? 'failed']} ${headline(report, name(report.endpointName))}`,
    ...(failure === undefined ? [] : failureBlocks(failure, verdict?.result, harmless)),
  ]
  const after = [
    ...factBlocks(report, rendering),
    ...warningBlocks(report, harmless),
    ...changeBlocks(report),
    ...variantBlocks(report),
    ...rolloutBlocks(report),
    ...useBlocks(report, rendering),
    ...noticeBlocks(report, harmless),
  ]
  const page = [...before, ...after].join('\n\n')
  const logs = logBlocks(failure?.logs ?? [], report.region, harmless, MOST_BYTES - Buffer.byteLength(page))
  return `${[...before, ...logs, ...after].join('\n\n')}\n`
}

/**
 * Appends the page to the step's summary. One that cannot be written is a warning: reporting never changes the verdict.
 * @param file `GITHUB_STEP_SUMMARY`
 */
export async function writeSummary(
  markdown: string,
  file: string | undefined,
  toolkit: Pick<Toolkit, 'warning'>,
): Promise<void> {
  try {
    if (file === undefined || file === '') throw new Error('GITHUB_STEP_SUMMARY is not set')
    await appendFile(file, markdown)
  } catch (error) {
    toolkit.warning(`The job summary could not be written: ${neutral(String(error))}`)
  }
}

function failureBlocks(failure: Failure, result: Result | undefined, harmless: Harmless): readonly string[] {
  const kind = result === 'failed' || result === 'rolled-back' ? 'CAUTION' : 'WARNING'
  const what = prose(harmless(clipped(failure.what, LONGEST_TEXT)))
  const why = evidence(harmless(clipped(failure.why, LONGEST_TEXT)))
  const todo = list(failure.remedies.map((remedy) => remedyItem(harmless(clipped(remedy, LONGEST_TEXT)))))
  return [
    alert(kind, [`**${what}**`, ...(why === '' ? [] : ['', why])].join('\n')),
    ...(todo === '' ? [] : ['### What to do', todo]),
  ]
}

/** Several lines (all that is wrong with the inputs) are a list. */
function evidence(why: string): string {
  const lines = why
    .split('\n')
    .map((line) => prose(line.replace(/^\s*-\s/, '')))
    .filter((line) => line !== '')
  return lines.length > 1 ? list(lines) : lines.join('')
}

/** A remedy that is a command, or ends with one on lines of its own, is to be copied. */
function remedyItem(remedy: string): string {
  const [first = '', ...more] = remedy.trim().split('\n')
  if (/^(?:aws|gh|docker) /.test(first)) return codeBlock([first, ...more], 'sh')
  return more.length === 0 ? prose(first) : `${prose(first)}\n${codeBlock(more, 'sh')}`
}

function logBlocks(
  tails: readonly LogTail[],
  region: string | undefined,
  harmless: Harmless,
  bytes: number,
): readonly string[] {
  return tails.map((tail) => {
    const lines = newestThatFit(
      tail.lines.map((line) => clipped(harmless(line), LONGEST_LOG_LINE)),
      bytes / tails.length - 2000,
    )
    const url = region === undefined ? undefined : logStreamUrl(region, tail.logGroup, tail.logStream)
    const count = lines.length === 1 ? 'The last line' : `The last ${lines.length} lines`
    return collapsible(
      `${count} of container log ${htmlCode(neutral(tail.logStream))}`,
      [codeBlock(lines), ...(url === undefined ? [] : [`[All of this log](${url})`])].join('\n\n'),
    )
  })
}

function newestThatFit(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes
  const firstThatFits = lines.findLastIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  return lines.slice(firstThatFits + 1)
}

function factBlocks(report: Report, { runtimeUrl }: Rendering): readonly string[] {
  const { endpointName, region, startedAt, endedAt } = report
  if (endpointName === undefined || region === undefined) return []
  const { endpointUrl, consoleUrl, logsUrl } = linksOf(report, runtimeUrl)
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Endpoint', name(endpointName)],
    ['Region', name(region)],
    ['Status', report.endpointStatus === undefined ? undefined : escaped(neutral(report.endpointStatus))],
    ['Live config', name(report.endpointConfigName)],
    ['Duration', startedAt === undefined || endedAt === undefined ? undefined : humanDuration(endedAt - startedAt)],
  ]
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined)
  return [
    table(
      known.map(([label]) => label),
      [known.map(([, shown]) => shown)],
    ),
    [
      [
        ...(consoleUrl === undefined ? [] : [`[Open in the console](${consoleUrl})`]),
        ...(logsUrl === undefined ? [] : [`[Container logs](${logsUrl})`]),
      ].join(' · '),
      ...(endpointUrl === undefined ? [] : [`Invocations: ${code(endpointUrl)}`]),
    ]
      .filter((line) => line !== '')
      .join('<br>'),
  ]
}

function warningBlocks({ warnings }: Report, harmless: Harmless): readonly string[] {
  return warnings.length === 0 ? [] : [alert('WARNING', texts(warnings, harmless))]
}

function noticeBlocks({ notices }: Report, harmless: Harmless): readonly string[] {
  return notices.length === 0 ? [] : [alert('NOTE', texts(notices, harmless))]
}

function texts(all: readonly string[], harmless: Harmless): string {
  const items = all.map((text) => evidence(harmless(clipped(text, LONGEST_TEXT))))
  return items.length === 1 ? items.join('') : list(items)
}

function changeBlocks({ plan, verdict }: Report): readonly string[] {
  if (plan === undefined || plan.action === 'none') return []
  const isNew = plan.action === 'create'
  return [
    `### ${changeTitle(verdict, isNew)}`,
    [...plan.reasons.map((reason) => prose(neutral(reason))), planSentence(plan)].join(' '),
    ...changeTable(plan.changes.map(changeText), isNew),
  ]
}

function changeTitle(verdict: Verdict | undefined, isNew: boolean): string {
  if (verdict?.result === 'planned') return isNew ? 'What would be deployed' : 'What would change'
  if (verdict === undefined || 'failure' in verdict) return isNew ? 'What was to be deployed' : 'What was to change'
  return isNew ? 'What was deployed' : 'What changed'
}

function planSentence({ endpointConfigName, previousEndpointConfigName, models }: Plan): string {
  const from = previousEndpointConfigName === undefined ? '' : `${code(neutral(previousEndpointConfigName))} → `
  const served = models.map((model) => code(neutral(model.name))).join(', ')
  return `Config ${from}${code(neutral(endpointConfigName))}${served === '' ? '' : ` with ${models.length === 1 ? 'model' : 'models'} ${served}`}.`
}

function changeTable(changes: readonly ChangeText[], isNew: boolean): readonly string[] {
  if (changes.length === 0) return []
  // The fields that people deploy for come first.
  const inOrder = changes.toSorted((a, b) => Number(a.label === undefined) - Number(b.label === undefined))
  const rows = inOrder.slice(0, MOST_ROWS).map((change) => changeCells(change, isNew))
  const more = inOrder.length - rows.length
  return [
    table(isNew ? ['Field', 'Value'] : ['Field', 'Before', 'After'], rows),
    ...(more === 0 ? [] : [`… and ${more} more; the output ${code('plan')} has them all.`]),
  ]
}

function fieldCell({ path, label, variable }: ChangeText): string {
  if (label === undefined) return code(neutral(path.replace(/^(?:endpoint-config|model)\./, '')))
  return [escaped(neutral(label)), ...(variable === undefined ? [] : [code(neutral(variable))])].join(' ')
}

function changeCells(change: ChangeText, isNew: boolean): readonly string[] {
  const { from, to } = change
  const field = fieldCell(change)
  if (isNew) return [field, to === undefined ? '' : value(to)]
  if (from === undefined || to === undefined) {
    return [field, from === undefined ? '–' : value(from), to === undefined ? '**removed**' : value(to)]
  }
  // Where paths differ only at their ends, these are what is to be seen.
  const shared = sharedFolder(from, to)
  const end = (path: string) => (shared > 12 ? `…${path.slice(shared)}` : path)
  return [field, value(end(from)), value(end(to))]
}

/** The length of what two paths have in common, up to the last slash in it. */
function sharedFolder(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return Math.max(0, a.lastIndexOf('/', length - 1))
}

function value(text: string): string {
  return code(clipped(shortDigest(neutral(text)), LONGEST_VALUE))
}

/** Twelve digits tell digests apart for people. */
function shortDigest(text: string): string {
  return text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}

function variantBlocks({ variants }: Report): readonly string[] {
  if (variants.length === 0) return []
  const total = variants.reduce((sum, { currentWeight = 0 }) => sum + currentWeight, 0)
  const columns: readonly (readonly [string, (variant: VariantSummary) => string | undefined])[] = [
    ['Variant', (variant) => name(variant.name)],
    ['Weight', ({ currentWeight }) => weight(currentWeight, total)],
    ['Instances', instances],
    ['Instance type', ({ instanceType }) => name(instanceType)],
    ['Model', ({ modelName }) => name(modelName)],
    ['Image', ({ images }) => images.map((image) => value(repository(image))).join(' ') || undefined],
  ]
  const filled = columns.filter(([, cell]) => variants.some((variant) => cell(variant) !== undefined))
  return [
    '### Variants',
    table(
      filled.map(([head]) => head),
      variants.map((variant) => filled.map(([, cell]) => cell(variant) ?? '–')),
    ),
  ]
}

function weight(current: number | undefined, total: number): string | undefined {
  if (current === undefined) return undefined
  return total === 0 ? String(current) : `${current} (${Math.round((current / total) * 100)} %)`
}

function instances({
  currentInstanceCount: current,
  desiredInstanceCount: desired,
}: VariantSummary): string | undefined {
  if (current === undefined || desired === undefined || current === desired) return (current ?? desired)?.toString()
  return `${current} of ${desired}`
}

/** An image without its registry, which is the same for all. */
function repository(image: string): string {
  return image.replace(/^[^/]+\.dkr\.ecr[^/]*\//, '')
}

function rolloutBlocks(report: Report): readonly string[] {
  const chart = rolloutChart(report)
  return chart === undefined ? [] : ['### Rollout', codeBlock(chart, 'mermaid')]
}

function useBlocks(report: Report, { runtimeUrl }: Rendering): readonly string[] {
  const { verdict, endpointName, region } = report
  const serves = ['created', 'updated', 'recreated', 'unchanged'].includes(verdict?.result ?? '')
  if (!serves || endpointName === undefined || region === undefined) return []
  const invocation = [
    'aws sagemaker-runtime invoke-endpoint \\',
    ...(runtimeUrl === undefined ? [] : [`  --endpoint-url ${neutral(runtimeUrl)} \\`]),
    `  --region ${neutral(region)} --endpoint-name ${neutral(endpointName)} \\`,
    '  --content-type application/json --body fileb://request.json response.json',
  ]
  const chain = [
    '- run: ./smoke-test.sh "$ENDPOINT"',
    '  env:',
    '    ENDPOINT: ${{ steps.deploy.outputs.endpoint-name }} # of the step with `id: deploy`',
  ]
  return ['### Use it', codeBlock(invocation, 'sh'), 'Or in a later step of the workflow:', codeBlock(chain, 'yaml')]
}

/** A name set as code. */
function name(text: string): string
function name(text: string | undefined): string | undefined
function name(text: string | undefined): string | undefined {
  return text === undefined ? undefined : code(neutral(text))
}
