import type { Report } from '../../deployment/report.ts'
import type { Failure } from '../../deployment/verdict.ts'
import { changeBlocks, value } from '../change-table.ts'
import { evidence, remedyItem } from '../failure-text.ts'
import { harmlessPlan } from '../harmless-plan.ts'
import { clipped, type Harmless, onOneLine } from '../harmless-text.ts'
import { headline } from '../headline.ts'
import { alert, link, list, prose } from '../markdown.ts'

/** GitHub takes 65,536 characters; the marker has its place in front. */
const MOST_CHARACTERS = 64_000

/** How much of each part is told. */
interface Detail {
  readonly rows: number
  /** Warnings, reasons and so on, of each kind, and the characters of each. */
  readonly sentences: number
  readonly characters: number
}

/** Rather fewer rows and words than a cut through the middle of a table or a code block. The first that fits is taken. */
const DETAILS: readonly Detail[] = [
  { rows: 100, sentences: 50, characters: 4000 },
  { rows: 40, sentences: 20, characters: 1000 },
  { rows: 10, sentences: 10, characters: 300 },
  { rows: 3, sentences: 3, characters: 100 },
]

/** What a plan was made for. */
export interface PlannedFor {
  /** The newest commit of the pull request. */
  readonly commit?: string | undefined
  /** The page of the workflow run. */
  readonly runUrl?: string | undefined
}

/** Pure: the plan as a comment in GitHub-flavoured Markdown; of a run that failed, why. */
export function planComment(report: Report, plannedFor: PlannedFor, harmless: Harmless): string {
  const head = [heading(report), context(report, plannedFor)].filter((block) => block !== '')
  for (const detail of DETAILS) {
    const page = [...head, ...blocks(abridged(report, detail, harmless), detail)].join('\n\n')
    if (page.length <= MOST_CHARACTERS) return page
  }
  return [...head, 'The rest is too long for a comment. The log of the workflow run has it.'].join('\n\n')
}

function heading(report: Report): string {
  const name = report.endpointName === undefined ? undefined : value(report.endpointName)
  if (report.verdict?.result === 'planned') return `## 📋 ${headline(report, name)}`
  return `## ❌ The dry run${name === undefined ? '' : ` for endpoint ${name}`} failed`
}

/** GitHub makes a link of the commit. */
function context({ region }: Report, { commit, runUrl }: PlannedFor): string {
  return [
    ...(commit === undefined || !/^[\da-f]{40,64}$/.test(commit) ? [] : [`Commit ${commit}`]),
    ...(region === undefined ? [] : [`Region ${value(region)}`]),
    ...(runUrl === undefined ? [] : [link('Workflow run', runUrl)]),
  ].join(' · ')
}

/** The report with no more, and no longer, texts than are to be told, all harmless: cut first, half a secret would be left. */
function abridged(report: Report, { sentences, characters }: Detail, harmless: Harmless): Report {
  const short = (text: string) => clipped(harmless(text), characters)
  const some = (all: readonly string[]) => all.slice(0, sentences).map(short)
  const { verdict, plan } = report
  return {
    ...report,
    warnings: some(report.warnings),
    notices: some(report.notices),
    ...(plan === undefined ? {} : { plan: { ...harmlessPlan(plan, harmless), reasons: some(plan.reasons) } }),
    ...(verdict !== undefined && 'failure' in verdict
      ? { verdict: { ...verdict, failure: abridgedFailure(verdict.failure, short, some) } }
      : {}),
  }
}

function abridgedFailure(
  { what, why, evidence: known = [], remedies, logs }: Failure,
  short: Harmless,
  some: (all: readonly string[]) => readonly string[],
): Failure {
  return { what: onOneLine(short(what)), why: short(why), evidence: some(known), remedies: some(remedies), logs }
}

function blocks(report: Report, { rows }: Detail): readonly string[] {
  const { verdict, plan, warnings, notices } = report
  const failure = verdict !== undefined && 'failure' in verdict ? verdict.failure : undefined
  return [
    ...(failure === undefined ? [] : failureBlocks(failure)),
    ...(warnings.length === 0 ? [] : [alert('WARNING', texts(warnings))]),
    ...changeBlocks(report, rows),
    ...(failure === undefined && plan?.action === 'none' ? [nothingToDo(report)] : []),
    ...(notices.length === 0 ? [] : [alert('NOTE', texts(notices))]),
  ]
}

function failureBlocks({ what, why, evidence: known = [], remedies }: Failure): readonly string[] {
  const parts = [`**${prose(what)}**`, evidence(why), list(known.map(evidence))]
  const todo = list(remedies.map(remedyItem))
  return [
    alert('CAUTION', parts.filter((part) => part !== '').join('\n\n')),
    ...(todo === '' ? [] : ['### What to do', todo]),
  ]
}

function nothingToDo({ plan }: Report): string {
  const live = plan === undefined ? '' : `: it is on config ${value(plan.endpointConfigName)}`
  return `Nothing would be deployed${live}.`
}

function texts(all: readonly string[]): string {
  const items = all.map(evidence)
  return items.length === 1 ? items.join('') : list(items)
}
