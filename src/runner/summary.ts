import { appendFile } from 'node:fs/promises'
import type { Report } from '../deployment/report.ts'
import type { Failure, Result } from '../deployment/verdict.ts'
import { changeBlocks, value } from './change-table.ts'
import { containerLogBlocks } from './container-log.ts'
import { humanDuration } from './duration.ts'
import { evidence, remedyItem } from './failure-text.ts'
import { harmlessPlan } from './harmless-plan.ts'
import { clipped, type Harmless, neutral } from './harmless-text.ts'
import { headline } from './headline.ts'
import { linksOf } from './links.ts'
import { liveBlocks, runsOn } from './live-now.ts'
import { alert, codeBlock, collapsible, escaped, link, list, prose, table } from './markdown.ts'
import { nextSteps } from './next-steps.ts'
import type { Rendering } from './outputs.ts'
import { rolloutChart } from './rollout-chart.ts'
import type { Toolkit } from './toolkit.ts'

/** GitHub refuses a step's summary of more than 1 MiB. */
const MOST_BYTES = 512 * 1024

const LONGEST_TEXT = 8000

/** So many sentences of evidence leave room for what to do on the first screen. */
const MOST_EVIDENCE = 3

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
  const { verdict, region, plan } = report
  const failure = verdict !== undefined && 'failure' in verdict ? verdict.failure : undefined
  const before = [
    `## ${ICONS[verdict?.result ?? 'failed']} ${headline(report, name(report.endpointName))}`,
    ...(failure === undefined ? [] : failureBlocks(failure, verdict?.result, harmless)),
  ]
  const after = [
    ...meaningBlocks(report),
    ...glanceBlocks(report),
    ...noteBlocks('WARNING', report.warnings, harmless),
    ...changeBlocks(plan === undefined ? report : { ...report, plan: harmlessPlan(plan, harmless) }),
    ...rolloutBlocks(report),
    ...liveBlocks(report),
    ...nextSteps(report, rendering),
    ...noteBlocks('NOTE', report.notices, harmless),
  ]
  const page = [...before, ...after].join('\n\n')
  const logs = containerLogBlocks(failure?.logs ?? [], region, harmless, MOST_BYTES - Buffer.byteLength(page))
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

/** What and why, what that is known from, and what to do: all of it on the first screen. */
function failureBlocks(failure: Failure, result: Result | undefined, harmless: Harmless): readonly string[] {
  const told = (text: string) => clippedLines(harmless(text))
  const kind = result === 'failed' || result === 'rolled-back' ? 'CAUTION' : 'WARNING'
  const known = (failure.evidence ?? []).map((sentence) => evidence(told(sentence)))
  const parts = [`**${prose(told(failure.what))}**`, evidence(told(failure.why)), list(known.slice(0, MOST_EVIDENCE))]
  const todo = list(failure.remedies.map((remedy) => remedyItem(told(remedy))))
  const more = known.slice(MOST_EVIDENCE)
  return [
    alert(kind, parts.filter((part) => part !== '').join('\n\n')),
    ...(todo === '' ? [] : ['### What to do', todo]),
    ...(more.length === 0 ? [] : [collapsible('What else is known', list(more))]),
  ]
}

/** Of a long list none is lost: each line has a limit of its own, and the page another. */
function clippedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => clipped(line, LONGEST_TEXT))
    .join('\n')
}

/** Only a page full of hostile names comes here: all else is bounded. */
function withinLimit(page: string): string {
  const bytes = Buffer.from(page)
  if (bytes.length <= MOST_BYTES) return page
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n', MOST_BYTES)).toString()
  return `${whole}\n\n… The rest is too long for a job summary.\n`
}

/** In one row what is live now, and how long it took; links to more. */
function glanceBlocks(report: Report): readonly string[] {
  const { region, endpointStatus, startedAt, endedAt } = report
  if (report.endpointName === undefined || region === undefined) return []
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Live config', name(report.endpointConfigName)],
    ['Runs on', runsOn(report)],
    ['Status', endpointStatus === undefined ? undefined : escaped(neutral(endpointStatus))],
    ['Region', name(region)],
    ['Took', startedAt === undefined || endedAt === undefined ? undefined : humanDuration(endedAt - startedAt)],
  ]
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined)
  return [
    table(
      known.map(([label]) => label),
      [known.map(([, shown]) => shown)],
    ),
    // Nothing is behind the links of an endpoint that does not exist.
    ...(report.endpointArn === undefined ? [] : linkBlocks(report)),
  ]
}

function linkBlocks(report: Report): readonly string[] {
  const { consoleUrl, logsUrl } = linksOf(report)
  const pages = [
    ...(consoleUrl === undefined ? [] : [link('Endpoint in the console', consoleUrl)]),
    ...(logsUrl === undefined ? [] : [link('Container logs', logsUrl)]),
  ]
  return pages.length === 0 ? [] : [pages.join(' · ')]
}

/** What the result means, where the headline leaves it open. */
function meaningBlocks(report: Report): readonly string[] {
  const { verdict, plan, endpointStatus, endpointConfigName, previousEndpointConfigName } = report
  switch (verdict?.result) {
    case 'unchanged':
      return ['The endpoint has the content that the inputs ask for, so nothing was rolled out.']
    case 'planned':
      return [
        plan === undefined || plan.action === 'none' || plan.obstacles.length > 0
          ? 'Nothing was changed at AWS.'
          : 'Nothing was changed at AWS. This is what the step does without `dry-run`.',
      ]
    case 'in-progress':
      return [
        'AWS has accepted the change and carries it on. This run did not wait for the end, as `wait: false` asks.',
      ]
    case 'failed': {
      const isUntouched = endpointStatus === 'InService' && endpointConfigName === previousEndpointConfigName
      return isUntouched ? ['The endpoint serves what it served before.'] : []
    }
    default:
      return []
  }
}

function noteBlocks(kind: 'WARNING' | 'NOTE', all: readonly string[], harmless: Harmless): readonly string[] {
  if (all.length === 0) return []
  const items = all.map((text) => evidence(clipped(harmless(text), LONGEST_TEXT)))
  return [alert(kind, items.length === 1 ? items.join('') : list(items))]
}

function rolloutBlocks(report: Report): readonly string[] {
  const chart = rolloutChart(report)
  return chart === undefined ? [] : ['### Rollout', codeBlock(chart, 'mermaid')]
}

/** A name set as code. */
function name(text: string | undefined): string | undefined {
  return text === undefined ? undefined : value(text)
}
