import type { LogTail } from '../aws/aws.ts'
import { alarmSentence, partOf, wentOff } from './alarm-history.ts'
import type { Evidence, VariantPhase } from './evidence.ts'
import { allowedResource, denialOf, statementOf } from './known-causes/denial.ts'

/** What evidence says besides its causes, and what would make it say more. Words from outside. */
export interface InWords {
  readonly sentences: readonly string[]
  readonly remedies: readonly string[]
}

const NOTHING: InWords = { sentences: [], remedies: [] }

/** The last lines of all containers that wrote any. */
export function tailsOf(evidence: Evidence | undefined): readonly LogTail[] {
  return (evidence?.logs ?? [])
    .flatMap(({ tails }) => (tails.kind === 'found' ? tails.value : []))
    .filter(({ lines }) => lines.length > 0)
}

/** How far each variant had come before its instances were taken down. */
export function phasesInWords(phases: Readonly<Record<string, VariantPhase>>): readonly string[] {
  return Object.entries(phases).map(
    ([name, { status, message }]) =>
      `Variant ${name} had come as far as ${status}${message === undefined ? '.' : `: ${message}`}`,
  )
}

interface LoggedRollout {
  readonly region: string
  readonly endpointName: string
  readonly isOver: boolean
}

/** Why there are no lines, where there are none. That no container wrote any is evidence, too. */
export function logsInWords({ logs, since }: Evidence, { region, endpointName, isOver }: LoggedRollout): InWords {
  const readYourself = `Read the containers’ log: aws logs tail /aws/sagemaker/Endpoints/${endpointName} --region ${region} --since ${momentOf(since)}`
  if (logs.length === 0) return { sentences: [], remedies: [readYourself] }
  const silent = logs.filter(({ tails }) => tails.kind === 'absent').map(({ variantName }) => variantName)
  const started = logs.filter(
    ({ tails }) => tails.kind === 'found' && tails.value.every(({ lines }) => lines.length === 0),
  )
  const sentences = [
    ...(silent.length === 0 ? [] : [silence(silent.join(' or '), isOver)]),
    ...started.map(({ variantName }) => nothingYet(variantName)),
  ]
  for (const { tails } of logs) {
    if (tails.kind !== 'denied' && tails.kind !== 'unanswered') continue
    const permission = tails.kind === 'denied' ? [permissionToRead(tails.message)] : []
    const network = tails.kind === 'unanswered' && tails.isLate === true ? [wayToLogs(region)] : []
    const words = `The containers’ log could not be read: ${tails.message}`
    return { sentences: [...sentences, words], remedies: [...permission, ...network, readYourself] }
  }
  return { sentences, remedies: started.length > 0 ? [readYourself] : [] }
}

/** The states of the alarms that watched the rollout, those first that had a part in its end. */
export function alarmsInWords({ alarms, since }: Evidence): InWords {
  if (alarms === undefined || alarms.states.kind === 'not-applicable') return NOTHING
  const { names, states } = alarms
  const listed = names.join(', ')
  switch (states.kind) {
    case 'found': {
      const missing = names.filter((name) => !states.value.some((alarm) => alarm.name === name))
      const ordered = states.value.toSorted((a, b) => rankOf(partOf(a, since)) - rankOf(partOf(b, since)))
      return {
        sentences: [
          ...ordered.map((alarm) => alarmSentence(alarm, since)),
          ...missing.map((name) => `There is no alarm ${name} any more.`),
        ],
        remedies: [],
      }
    }
    case 'denied':
      return {
        sentences: [`The alarms that watched the rollout (${listed}) could not be looked at: ${states.message}`],
        remedies: [
          `Allow the caller \`cloudwatch:DescribeAlarms\`, so that the next failure shows their state: ${statementOf('cloudwatch:DescribeAlarms', '*')}`,
        ],
      }
    case 'absent':
    case 'unanswered':
      return {
        sentences: [`The alarms that watched the rollout (${listed}) could not be looked at: ${states.message}`],
        remedies: [],
      }
  }
}

/** Whether an alarm that watched the rollout went off while it lasted. */
export function isAlarmed({ alarms, since }: Evidence): boolean {
  return alarms?.states.kind === 'found' && alarms.states.value.some((alarm) => wentOff(alarm, since))
}

function silence(variants: string, isOver: boolean): string {
  return isOver
    ? `There is no log of this rollout by variant ${variants}: its containers never ran, or printed nothing, or the execution role may not write logs.`
    : `So far there is no log of this rollout by variant ${variants}: its containers do not run yet, or print nothing.`
}

/** As the AWS CLI reads it. */
function momentOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

function nothingYet(variant: string): string {
  return `A container of variant ${variant} was started, and none of its log has arrived: it printed nothing yet, or CloudWatch Logs is late.`
}

/** What is not answered at all is mostly not reached. */
function wayToLogs(region: string): string {
  return `If the runner is in a VPC without a way to the internet, give that an endpoint for CloudWatch Logs (\`com.amazonaws.${region}.logs\`), so that the next failure shows the containers’ last lines.`
}

function rankOf(part: ReturnType<typeof partOf>): number {
  return ['alarmed', 'changed', 'unmoved'].indexOf(part)
}

function permissionToRead(message: string): string {
  const resource = allowedResource(denialOf().exec(message)?.groups?.['resource'])
  const statement = statementOf(['logs:DescribeLogStreams', 'logs:GetLogEvents'], resource)
  return `Allow the caller \`logs:DescribeLogStreams\` and \`logs:GetLogEvents\`, so that the next failure shows the containers’ last lines: ${statement}`
}
