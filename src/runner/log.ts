import type { LogTail } from '../aws/aws.ts'
import type { DeploymentEvent, Report } from '../deployment/report.ts'
import type { TimelineEntry } from '../deployment/timeline.ts'
import type { Failure, Verdict } from '../deployment/verdict.ts'
import { elapsed, humanDuration } from './duration.ts'
import { harmlessPlan } from './harmless-plan.ts'
import { clipped, type Harmless, neutral, onOneLine } from './harmless-text.ts'
import { headline } from './headline.ts'
import { linksOf } from './links.ts'
import type { Rendering } from './outputs.ts'
import { planLines } from './plan-text.ts'
import type { Toolkit } from './toolkit.ts'

/** So long a log may be silent. */
const SIGN_OF_LIFE_MS = 60_000

const LONGEST_LINE = 4000

/** GitHub cuts an annotation there. */
const LONGEST_ANNOTATION = 4096

const PLAN = 'Plan'
const RESOURCES = 'Model and endpoint config'
const TAGS = 'Tags'
const ROLLOUT = 'Rollout'
const CLEAN_UP = 'Clean-up'

/**
 * A run's log: a line for each event that is news, in a group for each phase, the verdict below. Of annotations there are at most one
 * error, one warning (before the first write) and one notice (at the end).
 */
export class Log {
  readonly #toolkit: Toolkit
  readonly #harmless: Harmless
  readonly #runtimeUrl: string | undefined
  readonly #arnsTold = new Set<string>()
  #group: string | undefined
  #startedAt = 0
  #lastLineAt = 0
  #lastReason: string | undefined
  #momentsTold = 0
  #hasWarned = false
  #unanswered: (DeploymentEvent & { readonly type: 'writing' }) | undefined

  constructor(toolkit: Toolkit, { harmless, runtimeUrl }: Rendering) {
    this.#toolkit = toolkit
    this.#harmless = harmless
    this.#runtimeUrl = runtimeUrl
  }

  /** @param report as it is after the event */
  tell(event: DeploymentEvent, report: Report): void {
    switch (event.type) {
      case 'started':
        this.#start(event.at, `Deploying to SageMaker endpoint ${event.endpointName} in ${event.region}`)
        break
      case 'resolved':
        this.#fact('image', event.imageUri)
        this.#fact('artifact', event.modelDataUrl)
        break
      case 'looked':
        this.#tellMoments(report)
        break
      case 'resource':
        this.#tellFound(event.at, `Found ${event.resource.replace('-', ' ')} ${event.name}`, event.arn)
        break
      case 'planned':
        for (const line of planLines(harmlessPlan(event.plan, this.#harmless))) this.#print(line)
        break
      case 'writing':
        this.#tellUnanswered()
        this.#warnOnce(report)
        this.#enter(groupOf(event.operation, this.#group))
        this.#unanswered = event
        break
      case 'wrote':
        this.#unanswered = undefined
        this.#tellWritten(event.at, `${event.operation} ${event.name}`, event.arn)
        break
      case 'waiting':
        this.#tellWaiting(event.at, event.reason, report)
        break
      case 'retrying':
        if (this.#unanswered?.operation === event.operation) this.#unanswered = undefined
        this.#line(event.at, `${event.operation} again in ${delay(event.delayMs)}: ${this.#harmless(event.reason)}`)
        break
      case 'warned':
        if (this.#hasWarned) this.#print(`Warning: ${this.#harmless(event.text)}`)
        break
      case 'noticed':
      case 'identified':
        break
      case 'ended':
        this.#end(event.verdict, report)
        break
    }
  }

  /** Ends an open group; for runs that end without a verdict. */
  close(): void {
    if (this.#group !== undefined) this.#toolkit.endGroup()
    this.#group = undefined
  }

  #start(at: number, text: string): void {
    this.#startedAt = at
    this.#lastLineAt = at
    this.#print(text)
    this.#enter(PLAN)
  }

  #enter(group: string): void {
    if (group === this.#group) return
    this.close()
    this.#toolkit.startGroup(group)
    this.#group = group
  }

  #tellMoments(report: Report): void {
    const news = report.timeline.slice(this.#momentsTold)
    this.#momentsTold = report.timeline.length
    for (const moment of news) this.#line(moment.at, this.#momentText(moment, report))
  }

  #momentText({ subject, status, message }: TimelineEntry, { endpointConfigName }: Report): string {
    const config =
      subject === 'endpoint' && endpointConfigName !== undefined ? ` (live config: ${endpointConfigName})` : ''
    return `${subject}: ${status}${config}${message === undefined ? '' : ` – ${this.#harmless(message)}`}`
  }

  /** Found once is told once, however often it is looked at; what was just written is not found. */
  #tellFound(at: number, text: string, arn: string): void {
    if (!this.#arnsTold.has(arn)) this.#line(at, `${text}: ${arn}`)
    this.#arnsTold.add(arn)
  }

  #tellWritten(at: number, text: string, arn: string | undefined): void {
    this.#line(at, arn === undefined ? text : `${text}: ${arn}`)
    if (arn !== undefined) this.#arnsTold.add(arn)
  }

  /** A write that did not succeed has its line too: AWS refused it, unless the run was cancelled and did not wait for the answer. */
  #tellUnanswered(outcome = 'refused by AWS'): void {
    if (this.#unanswered === undefined) return
    const { at, operation, name } = this.#unanswered
    this.#unanswered = undefined
    this.#line(at, `${operation} ${name}: ${outcome}`)
  }

  #tellWaiting(at: number, reason: string, report: Report): void {
    if (this.#group === PLAN && report.plan !== undefined) this.#enter(ROLLOUT)
    // The status was told when it changed: waiting for it to change again is told as a sign of life alone.
    const isNews = reason !== this.#lastReason && !reason.startsWith('the endpoint is ')
    if (!isNews && at - this.#lastLineAt < SIGN_OF_LIFE_MS) return
    this.#lastReason = reason
    this.#line(at, this.#harmless(reason))
  }

  #warnOnce({ warnings }: Report): void {
    if (this.#hasWarned) return
    this.#hasWarned = true
    if (warnings.length > 0) this.#toolkit.warning(this.#annotation(listed(warnings)))
  }

  #end(verdict: Verdict, report: Report): void {
    this.#tellUnanswered(verdict.result === 'cancelled' ? 'sent, but not confirmed' : undefined)
    this.close()
    this.#warnOnce(report)
    if (report.notices.length > 0) this.#toolkit.notice(this.#annotation(listed(report.notices)))
    const title = neutral(headline(report, report.endpointName))
    if ('failure' in verdict) this.#tellFailure(title, verdict.failure)
    else this.#tellSuccess(title, report)
  }

  #tellFailure(title: string, failure: Failure): void {
    for (const tail of failure.logs) this.#tellContainerLog(tail)
    const { text, unsaid } = this.#failureText(failure)
    if (unsaid !== undefined) this.#tellWhole(unsaid)
    this.#toolkit.error(text, { title })
  }

  /** What is too long for an annotation: nothing is lost, however much is wrong. */
  #tellWhole(text: string): void {
    this.#toolkit.startGroup('All that is known')
    for (const line of text.split('\n')) this.#print(line)
    this.#toolkit.endGroup()
  }

  #tellContainerLog({ logGroup, logStream, lines }: LogTail): void {
    this.#toolkit.startGroup(neutral(`Container log ${logGroup} ${logStream}`))
    for (const line of lines) this.#print(`| ${this.#harmless(line)}`)
    this.#toolkit.endGroup()
  }

  #tellSuccess(title: string, report: Report): void {
    const { startedAt, endedAt, endpointArn, endpointConfigName } = report
    const { endpointUrl, consoleUrl } = linksOf(report, this.#runtimeUrl)
    this.#print(
      endedAt === undefined || startedAt === undefined ? title : `${title} (${humanDuration(endedAt - startedAt)})`,
    )
    this.#fact('live config', endpointConfigName)
    // Nothing is behind the links of an endpoint that does not exist.
    if (endpointArn === undefined) return
    this.#fact('invoke at', endpointUrl)
    this.#fact('console', consoleUrl)
  }

  #fact(label: string, value: string | undefined): void {
    if (value !== undefined) this.#print(`  ${`${label}:`.padEnd(12)} ${value}`)
  }

  #line(at: number, text: string): void {
    this.#lastLineAt = at
    this.#print(`${elapsed(at - this.#startedAt)}  ${text}`)
  }

  /** Every line of the log goes through here, and none leaves as a command, whatever is in it. */
  #print(text: string): void {
    const indent = /^ */.exec(text)?.[0] ?? ''
    this.#toolkit.info(clipped(`${indent}${onOneLine(neutral(text))}`, LONGEST_LINE))
  }

  /** The evidence may be long; what to do must not be cut off behind it. */
  #failureText({ what, why, evidence = [], remedies }: Failure): { readonly text: string; readonly unsaid?: string } {
    const first = this.#harmless(what)
    const words = evidence.map((each) => onOneLine(this.#harmless(each)))
    const known = words.length > 1 ? ['', 'What is known:', ...words.map((each) => `- ${each}`)] : words
    const reasons = [this.#harmless(why), ...known].join('\n')
    const todo = remedies.map((remedy) => `\n- ${this.#harmless(remedy)}`).join('')
    const last = todo === '' ? '' : `\n\nWhat to do:${todo}`
    const left = Math.max(1000, LONGEST_ANNOTATION - first.length - last.length - 1)
    const text = clipped(`${first}\n${clippedToLines(reasons, left)}${last}`, LONGEST_ANNOTATION)
    return text.includes(reasons) ? { text } : { text, unsaid: reasons }
  }

  #annotation(text: string): string {
    return clipped(this.#harmless(text), LONGEST_ANNOTATION)
  }
}

/** As many whole lines as there is place for, and where the others are. */
function clippedToLines(text: string, limit: number): string {
  if (text.length <= limit) return text
  const rest = '\n… The rest is in the log, above this.'
  const room = limit - rest.length
  const end = text.lastIndexOf('\n', room)
  return `${end > 0 ? text.slice(0, end) : clipped(text, room)}${rest}`
}

/** The group that a write belongs to. Tags are written in every phase, and alone. */
function groupOf(operation: string, current: string | undefined): string {
  switch (operation) {
    case 'CreateModel':
    case 'CreateEndpointConfig':
      return RESOURCES
    case 'DeleteModel':
    case 'DeleteEndpointConfig':
      return CLEAN_UP
    case 'AddTags':
    case 'DeleteTags':
      return current === undefined || current === PLAN ? TAGS : current
    default:
      return ROLLOUT
  }
}

function listed(texts: readonly string[]): string {
  return texts.length === 1 ? texts.join('') : texts.map((text) => `- ${text}`).join('\n')
}

function delay(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : humanDuration(ms)
}
