import type { Plan } from '../deployment/plan.ts'
import type { Report } from '../deployment/report.ts'
import type { Verdict } from '../deployment/verdict.ts'
import { clipped, neutral } from './harmless-text.ts'
import { code, escaped, list, prose, table } from './markdown.ts'
import { changeText, type ChangeText, rankOf } from './plan-text.ts'

const LONGEST_VALUE = 200
/** A structure on one line: it would push the other columns out of sight. */
const LONGEST_STRUCTURE = 30
const MOST_ROWS = 100

/**
 * The plan's differences, field by field: what changes, or all that is deployed for the first time.
 * @param mostRows of the table; how many more there are is said below it
 */
export function changeBlocks({ plan, verdict }: Report, mostRows = MOST_ROWS): readonly string[] {
  if (plan === undefined) return []
  if (plan.action === 'none') return plan.reasons.map(reasonText)
  const isNew = plan.action === 'create'
  return [
    `### ${changeTitle(verdict, isNew)}`,
    ...planBlocks(plan),
    ...changeTable(plan.changes.map(changeText), isNew, mostRows),
    ...effects(plan),
  ]
}

/** What the rollout keeps and needs, where that is not plain. */
function effects(plan: Plan): readonly string[] {
  const { retention, peakInstances, action } = plan
  const kept = retention === undefined || retention.keeps === 'none' ? [] : [prose(neutral(retention.why))]
  const peak = peakInstances.map(({ instances, instanceType }) => `${instances} × ${value(instanceType)}`)
  const needs =
    action === 'update' && peak.length > 0 ? [`At its peak the rollout needs ${peak.join(' and ')} at once.`] : []
  const text = [...kept, ...needs].join(' ')
  return text === '' ? [] : [text]
}

function changeTitle(verdict: Verdict | undefined, isNew: boolean): string {
  if (verdict?.result === 'planned') return isNew ? 'What would be deployed' : 'What would change'
  if (verdict === undefined || 'failure' in verdict) return isNew ? 'What was to be deployed' : 'What was to change'
  return isNew ? 'What was deployed' : 'What changed'
}

/** One reason reads on into the sentence; several are a list. */
function planBlocks(plan: Plan): readonly string[] {
  const reasons = plan.reasons.map(reasonText)
  const sentence = planSentence(plan)
  return reasons.length < 2 ? [[...reasons, sentence].join(' ')] : [list(reasons), sentence]
}

function reasonText(reason: string): string {
  return prose(neutral(reason))
}

function planSentence({ endpointConfigName, previousEndpointConfigName, models }: Plan): string {
  // An endpoint that is created again may come back on the config that it had.
  const isOther = previousEndpointConfigName !== undefined && previousEndpointConfigName !== endpointConfigName
  const from = isOther ? `${value(previousEndpointConfigName)} → ` : ''
  const served = models.map((model) => `${value(model.name)}${model.exists ? '' : ' (new)'}`).join(', ')
  const noun = models.length === 1 ? 'model' : 'models'
  return `Config ${from}${value(endpointConfigName)}${served === '' ? '' : ` with ${noun} ${served}`}.`
}

function changeTable(changes: readonly ChangeText[], isNew: boolean, mostRows: number): readonly string[] {
  if (changes.length === 0) return []
  const inOrder = changes.toSorted((a, b) => rankOf(a) - rankOf(b))
  const rows = inOrder.slice(0, mostRows).map((change) => changeCells(change, isNew))
  const more = inOrder.length - rows.length
  return [
    table(isNew ? ['Field', 'Value'] : ['Field', 'Before', 'After'], rows),
    ...(more === 0 ? [] : [`… and ${more} more; the output ${code('plan')} has them all.`]),
  ]
}

function fieldCell({ path, label, variable }: ChangeText): string {
  if (label === undefined) return value(path.replace(/^(?:endpoint-config|model)\./, ''))
  return [escaped(neutral(label)), ...(variable === undefined ? [] : [value(variable)])].join(' ')
}

function changeCells(change: ChangeText, isNew: boolean): readonly string[] {
  const { from, to } = change
  const field = fieldCell(change)
  if (isNew) return [field, to === undefined ? '' : value(to)]
  if (from === undefined || to === undefined) {
    return [field, from === undefined ? '–' : cell(from), to === undefined ? '**removed**' : cell(to)]
  }
  // Two values that are not shown look the same.
  if (change.variable !== undefined) return [field, value(from), `${value(to)} (another value)`]
  // Where paths differ only at their ends, these are what is to be seen.
  const shared = sharedFolder(from, to)
  const end = (path: string) => (shared > 12 ? `…${path.slice(shared)}` : path)
  return [field, cell(end(from)), cell(end(to))]
}

function cell(text: string): string {
  return value(/^[{[]/.test(text) ? clipped(text, LONGEST_STRUCTURE) : text)
}

/** The length of what two paths have in common, up to the last slash in it. */
function sharedFolder(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return Math.max(0, a.lastIndexOf('/', length - 1))
}

/** A value set as code, in one cell of a table or in a sentence. */
export function value(text: string): string {
  return code(clipped(shortDigest(neutral(text)), LONGEST_VALUE))
}

/** Twelve digits tell digests apart for people. */
function shortDigest(text: string): string {
  return text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}
