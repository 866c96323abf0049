import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Evidence, VariantPhase } from './evidence.ts'
import { alarmsInWords, type InWords, isAlarmed, logsInWords, phasesInWords, tailsOf } from './evidence-in-words.ts'
import { knownCauseOf } from './known-causes.ts'
import { FAILURE_KINDS } from './known-causes/failure-kinds.ts'
import { type Explanation, filledIn, type Where } from './known-causes/known-cause.ts'
import { PROBABLE_ALARM } from './known-causes/rollout.ts'
import { whatIsLeft } from './left-behind.ts'
import { loggedCauseOf } from './logged-cause.ts'
import { wayOutOf } from './obstacle.ts'
import { whatToMend, whyItStops } from './preflight/explanation.ts'
import type { Specification } from './specification.ts'
import type { LeftBehind } from './step.ts'
import { answered, howToGoOn, rolloutAfterCancel, whatBecomesOf } from './unfinished.ts'
import type { Failure } from './verdict.ts'
import { whatHappened } from './what-happened.ts'

/** What a diagnosis is about, besides its cause. */
export interface Circumstances extends Where {
  /** What was found out about the rollout; nothing, where none had begun. */
  readonly evidence?: Evidence | undefined
  /** How far the rollout's variants had come, by name. */
  readonly phases: Readonly<Record<string, VariantPhase>>
  /** What this run made and could not, or must not, delete. */
  readonly leftBehind: readonly LeftBehind[]
  readonly recreateFailed: Specification['recreateFailed']
}

/** Pure: a cause → what happened, why, and what to do. The words from outside in it are as AWS sent them. */
export function diagnose(cause: Cause, circumstances: Circumstances): Failure {
  const { endpointName, evidence, leftBehind } = circumstances
  const { why, sentences, remedies } = explained(cause, { ...circumstances, isUpdate: isOfUpdate(cause) })
  return {
    what: whatHappened(cause, endpointName),
    why,
    evidence: sentences,
    remedies: [...new Set(remedies), ...whatIsLeft(leftBehind, cause)],
    logs: tailsOf(evidence),
  }
}

/** Whether it was an endpoint that is there which could not be changed. */
function isOfUpdate(cause: Cause): boolean {
  switch (cause.kind) {
    case 'refused':
    case 'unanswered':
      return cause.operation === 'UpdateEndpoint'
    case 'ended':
      return !cause.isCreation
    default:
      return cause.kind === 'rolled-back'
  }
}

/** Why it happened, what that is known from, and what to do. */
interface Explained {
  readonly why: string
  readonly sentences: readonly string[]
  readonly remedies: readonly string[]
}

const ALONE = 'Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.'

function explained(cause: Cause, circumstances: Circumstances): Explained {
  const { endpointName, region } = circumstances
  const describe = `aws sagemaker describe-endpoint --region ${region} --endpoint-name ${endpointName}`
  switch (cause.kind) {
    case 'refused':
      return explainedFailure(cause.failure, circumstances, cause.rollout && whatBecomesOf(cause.rollout))
    case 'unanswered':
    case 'look-up-failed':
      return explainedFailure(cause.failure, circumstances)
    case 'rolled-back':
      return explainedRollout(cause.reason, circumstances, [
        'Fix the cause and deploy again; until then the former config serves.',
      ])
    case 'ended':
      return explainedRollout(cause.reason, circumstances, remediesOfStatus(cause.status, circumstances))
    case 'found-failed':
      return explainedRollout(cause.reason, circumstances, wayOutOf(cause, circumstances).remedies)
    case 'has-inference-components':
    case 'not-adopted':
    case 'live-config-gone':
    case 'live-model-gone':
    case 'model-missing':
    case 'impossible': {
      const { why, remedies } = wayOutOf(cause, circumstances)
      return plain(why, remedies)
    }
    case 'preflight':
      return plain(whyItStops(cause.findings), whatToMend(cause.findings))
    case 'package-unusable':
      return plain(cause.why, ['Approve a version in the Model Registry, or name another one in `model-package-name`.'])
    case 'vanishing':
      return plain('It was made twice and is gone again. Another run may be tidying up after a failure of its own.', [
        ALONE,
      ])
    case 'deleted':
      return plain('SageMaker reports it as Deleting, or has not found it for a while.', [
        'Run the job again to create the endpoint anew.',
      ])
    case 'superseded':
      return plain('The config is neither the one that this run asked for nor the one that was live before.', [
        'If the other deployment is the one you want, do nothing; otherwise run this job again when it has ended.',
        'Let one job at a time deploy to an endpoint: `concurrency: { group: …, cancel-in-progress: false }`.',
      ])
    case 'timed-out':
      return explainedTimeout(cause, circumstances, describe)
    case 'cancelled':
      return plain(
        joined(
          'A person, the job’s time limit or a newer run may have cancelled it.',
          cause.inFlight === undefined
            ? undefined
            : `${cause.inFlight} had been sent; whether it took effect is not known.`,
          rolloutAfterCancel(cause),
        ),
        [`See what is running: ${describe}`, 'Run the job again: it takes up where this one was stopped.'],
      )
  }
}

function plain(why: string, remedies: readonly string[]): Explained {
  return { why, sentences: [], remedies }
}

// --- what AWS refused or did not answer

function explainedFailure(failure: AwsFailure, where: Where, more?: string): Explained {
  const known = knownCauseOf(failure.message, where) ?? meaningOf(failure, where)
  return {
    why: joined(known?.cause ?? 'This action knows no more about it than AWS’s own words.', more),
    sentences: [quoted(failure)],
    remedies: known?.remedies ?? ['Fix what AWS names and run the job again.'],
  }
}

/** What the kind of a failure means by itself. */
function meaningOf({ kind, message }: AwsFailure, where: Where): Explanation | undefined {
  const known = FAILURE_KINDS[kind]
  return known && filledIn({ ...known, pattern: /^/ }, message, where)
}

/** AWS's own words, with what its support asks for. */
function quoted({ name, message, requestId }: AwsFailure): string {
  return `AWS says: ${name}: ${message}${requestId === undefined ? '' : ` (request id ${requestId})`}`
}

// --- rollouts that ended badly, or had not ended

function explainedRollout(
  reason: string | undefined,
  circumstances: Circumstances,
  remedies: readonly string[],
): Explained {
  const { evidence, phases } = circumstances
  const logged = loggedCauseOf(tailsOf(evidence), circumstances)
  const known = knownCauseOf(reason, circumstances) ?? alarmCause(reason, evidence, circumstances)
  // Where SageMaker's reason is not about containers, whatever they wrote is not why the rollout ended.
  const isContainers = known === undefined || known.isLogged
  const causes = [isContainers ? logged : undefined, known].filter((explanation) => explanation !== undefined)
  const found = evidenceInWords(circumstances, true)
  return {
    why:
      causes.length === 0
        ? 'The cause is not known to this action: here is all that SageMaker, the containers and the alarms say.'
        : joined(...causes.map(({ cause }) => cause)),
    sentences: [
      ...(logged === undefined || !isContainers ? [] : [`Container log ${logged.logStream}: ${logged.line}`]),
      reason === undefined || reason === '' ? 'SageMaker gave no reason.' : `SageMaker’s reason: ${reason}`,
      ...found.flatMap(({ sentences }) => sentences),
      ...(logged === undefined || isContainers ? [] : [`Meanwhile container log ${logged.logStream}: ${logged.line}`]),
      ...phasesInWords(phases),
    ],
    remedies: [
      ...(isContainers ? (logged?.remedies ?? []) : []),
      ...(isContainers && logged === undefined ? readLogs(evidence) : []),
      ...(known?.remedies ?? []),
      ...found.flatMap((each) => each.remedies),
      ...remedies,
    ],
  }
}

/** What an alarm has probably done where SageMaker gives no reason, or speaks of alarms in other words. */
function alarmCause(reason: string | undefined, evidence: Evidence | undefined, where: Where): Explanation | undefined {
  const isOpen = reason === undefined || reason === '' || /\balarm/i.test(reason)
  return isOpen && evidence !== undefined && isAlarmed(evidence) ? filledIn(PROBABLE_ALARM, '', where) : undefined
}

function evidenceInWords({ evidence, region, endpointName }: Circumstances, isOver: boolean): readonly InWords[] {
  if (evidence === undefined) return []
  return [alarmsInWords(evidence), logsInWords(evidence, { region, endpointName, isOver })]
}

/** The containers' lines are worth reading where nothing explains the failure better. */
function readLogs(evidence: Evidence | undefined): readonly string[] {
  return tailsOf(evidence).length > 0
    ? ['Read the container’s last log lines: a crash while the model is loaded shows there.']
    : []
}

function explainedTimeout(
  { rollout, words, status }: Extract<Cause, { kind: 'timed-out' }>,
  circumstances: Circumstances,
  describe: string,
): Explained {
  const { evidence, phases, endpointName } = circumstances
  const logged = loggedCauseOf(tailsOf(evidence), circumstances)
  const meanings = words.map(({ failure }) => meaningOf(failure, circumstances)?.cause)
  return {
    why: joined(
      ...(rollout.state === 'under-way' ? ['The rollout was still under way.'] : []),
      whatBecomesOf(rollout),
      ...(rollout.state === 'unconfirmed' && status === undefined
        ? [`SageMaker did not find the endpoint ${endpointName} at the last look.`]
        : []),
      ...new Set(meanings),
      logged?.cause,
    ),
    sentences: [
      ...words.map(answered),
      ...(logged === undefined ? [] : [`Container log ${logged.logStream}: ${logged.line}`]),
      ...evidenceInWords(circumstances, false).flatMap(({ sentences }) => sentences),
      ...phasesInWords(phases),
    ],
    remedies: [...(logged?.remedies ?? []), ...howToGoOn(rollout, describe)],
  }
}

function remediesOfStatus(status: string, { recreateFailed }: Circumstances): readonly string[] {
  if (status === 'Failed') {
    return [
      recreateFailed === false
        ? 'Fix the cause, set `recreate-failed` to `auto` or `true`, and deploy again: AWS allows nothing but deletion on a failed endpoint, and the action then deletes it and creates it again.'
        : `Fix the cause and deploy again: the next run deletes the failed endpoint and creates it again${recreateFailed === true ? '' : ', if this action deployed it (`recreate-failed: auto`)'}.`,
    ]
  }
  if (status === 'UpdateRollbackFailed') {
    return [
      'The endpoint serves a mix of both configs: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html',
      'Fix the cause and deploy again.',
    ]
  }
  return ['Fix the cause and deploy again.']
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}
