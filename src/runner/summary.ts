import { appendFile } from 'node:fs/promises'
import type { LogTail } from '../aws/aws.ts'
import type { Report, VariantSummary } from '../deployment/report.ts'
import type { Failure, Result } from '../deployment/verdict.ts'
import { changeBlocks, value } from './change-table.ts'
import { humanDuration } from './duration.ts'
import { clipped, type Harmless, neutral } from './harmless-text.ts'
import { headline } from './headline.ts'
import { linksOf, logStreamUrl } from './links.ts'
import { alert, code, codeBlock, collapsible, escaped, htmlCode, link, list, prose, table } from './markdown.ts'
import type { Rendering } from './outputs.ts'
import { rolloutChart } from './rollout-chart.ts'
import type { Toolkit } from './toolkit.ts'

/** GitHub refuses a step's summary of more than 1 MiB. */
const MOST_BYTES = 512 * 1024

const LONGEST_TEXT = 8000
const LONGEST_LOG_LINE = 2000

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
  return withinLimit(`${[...before, ...logs, ...after].join('\n\n')}\n`)
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
  const what = prose(clipped(harmless(failure.what), LONGEST_TEXT))
  const why = evidence(clipped(harmless(failure.why), LONGEST_TEXT))
  const todo = list(failure.remedies.map((remedy) => remedyItem(clipped(harmless(remedy), LONGEST_TEXT))))
  return [
    alert(kind, [`**${what}**`, ...(why === '' ? [] : ['', why])].join('\n')),
    ...(todo === '' ? [] : ['### What to do', todo]),
  ]
}

/** What stands in lines of its own: a list (all that is wrong with the inputs), or something to be shown as it is (a stack trace). */
function evidence(why: string): string {
  const lines = why.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return prose(why)
  const items = lines.filter((line) => line.startsWith('- '))
  if (items.length === 0) return codeBlock(lines)
  const sentences = lines.filter((line) => !line.startsWith('- '))
  return [...sentences.map(prose), list(items.map((item) => prose(item.slice(2))))].join('\n\n')
}

/** A remedy that is a command of the AWS CLI, or ends with one, is to be copied. */
function remedyItem(remedy: string): string {
  const command = /(?:^|\n|: )(aws [a-z\d-]+ [a-z\d-]+ [^]*)$/.exec(remedy)?.[1]
  if (command === undefined) return prose(remedy)
  const sentence = prose(remedy.slice(0, -command.length))
  return [...(sentence === '' ? [] : [sentence]), codeBlock([command], 'sh')].join('\n')
}

function logBlocks(
  tails: readonly LogTail[],
  region: string | undefined,
  harmless: Harmless,
  bytes: number,
): readonly string[] {
  return tails.flatMap((tail) => {
    const lines = newestThatFit(
      tail.lines.map((line) => clipped(harmless(line), LONGEST_LOG_LINE)),
      bytes / tails.length - 2000,
    )
    return lines.length === 0 ? [] : [logBlock(tail, lines, region)]
  })
}

function logBlock({ logGroup, logStream }: LogTail, lines: readonly string[], region: string | undefined): string {
  const url = region === undefined ? undefined : logStreamUrl(region, logGroup, logStream)
  const count = lines.length === 1 ? 'The last line' : `The last ${lines.length} lines`
  return collapsible(
    `${count} of container log ${htmlCode(neutral(logStream))}`,
    [codeBlock(lines), ...(url === undefined ? [] : [link('All of this log', url)])].join('\n\n'),
  )
}

function newestThatFit(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes
  const firstThatFits = lines.findLastIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  return lines.slice(firstThatFits + 1)
}

/** Only a page full of hostile names comes here: all else is bounded. */
function withinLimit(page: string): string {
  const bytes = Buffer.from(page)
  if (bytes.length <= MOST_BYTES) return page
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n', MOST_BYTES)).toString()
  return `${whole}\n\n… The rest is too long for a job summary.\n`
}

function factBlocks(report: Report, { runtimeUrl }: Rendering): readonly string[] {
  const { endpointName, region, startedAt, endedAt } = report
  if (endpointName === undefined || region === undefined) return []
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Result', name(report.verdict?.result)],
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
    // Nothing is behind the links of an endpoint that does not exist.
    ...(report.endpointArn === undefined ? [] : [linkBlock(report, runtimeUrl)]),
  ]
}

function linkBlock(report: Report, runtimeUrl: string | undefined): string {
  const { endpointUrl, consoleUrl, logsUrl } = linksOf(report, runtimeUrl)
  const pages = [
    ...(consoleUrl === undefined ? [] : [link('Open in the console', consoleUrl)]),
    ...(logsUrl === undefined ? [] : [link('Container logs', logsUrl)]),
  ].join(' · ')
  const invocations = endpointUrl === undefined ? '' : `Invocations: ${code(endpointUrl)}`
  return [pages, invocations].filter((line) => line !== '').join('<br>')
}

function warningBlocks({ warnings }: Report, harmless: Harmless): readonly string[] {
  return warnings.length === 0 ? [] : [alert('WARNING', texts(warnings, harmless))]
}

function noticeBlocks({ notices }: Report, harmless: Harmless): readonly string[] {
  return notices.length === 0 ? [] : [alert('NOTE', texts(notices, harmless))]
}

function texts(all: readonly string[], harmless: Harmless): string {
  const items = all.map((text) => evidence(clipped(harmless(text), LONGEST_TEXT)))
  return items.length === 1 ? items.join('') : list(items)
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
    '    ENDPOINT: ${{ steps.deploy.outputs.endpoint-name }} # given `id: deploy` on this step',
  ]
  return [
    '### Invoke it',
    codeBlock(invocation, 'sh'),
    collapsible('Use the outputs in a later step', codeBlock(chain, 'yaml')),
  ]
}

/** A name set as code. */
function name(text: string | undefined): string | undefined {
  return text === undefined ? undefined : value(text)
}
