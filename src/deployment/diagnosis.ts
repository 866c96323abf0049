import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Evidence, VariantPhase } from './evidence.ts'
import { alarmsInWords, type InWords, isAlarmed, logsInWords, phasesInWords, tailsOf } from './evidence-in-words.ts'
import { IMPOSSIBLE_CHANGES } from './impossible-change.ts'
import { knownCauseOf } from './known-causes.ts'
import { FAILURE_KINDS } from './known-causes/failure-kinds.ts'
import { type Explanation, filledIn, type Where } from './known-causes/known-cause.ts'
import { ALARM_CAUSE } from './known-causes/rollout.ts'
import { loggedCauseOf } from './logged-cause.ts'
import { whatToMend, whyItStops } from './preflight/explanation.ts'
import type { Failure } from './verdict.ts'
import { whatHappened } from './what-happened.ts'

/** What a diagnosis is about, besides its cause. */
export interface Circumstances extends Where {
  /** What was found out about the rollout; nothing, where none had begun. */
  readonly evidence?: Evidence | undefined
  /** How far the rollout's variants had come, by name. */
  readonly phases: Readonly<Record<string, VariantPhase>>
  /** What this run made and could not, or must not, delete. */
  readonly leftBehind: readonly string[]
}

/** Pure: a cause → what happened, why, and what to do. The words from outside in it are as AWS sent them. */
export function diagnose(cause: Cause, circumstances: Circumstances): Failure {
  const { endpointName, evidence, leftBehind } = circumstances
  const { why, sentences, remedies } = explained(cause, circumstances)
  return {
    what: whatHappened(cause, endpointName),
    why,
    evidence: sentences,
    remedies: [
      ...new Set(remedies),
      ...(leftBehind.length > 0
        ? [
            `This run made ${leftBehind.join(', ')}, which nothing uses now; the next run with the same content will use them.`,
          ]
        : []),
    ],
    logs: tailsOf(evidence),
  }
}

/** Why it happened, what that is known from, and what to do. */
interface Explained {
  readonly why: string
  readonly sentences: readonly string[]
  readonly remedies: readonly string[]
}

const GOES_ON = 'SageMaker carries on with the rollout, whatever this job does.'
const ALONE = 'Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.'

function explained(cause: Cause, circumstances: Circumstances): Explained {
  const { endpointName, region } = circumstances
  const describe = `aws sagemaker describe-endpoint --region ${region} --endpoint-name ${endpointName}`
  switch (cause.kind) {
    case 'refused':
      return explainedFailure(cause.failure, circumstances, cause.rolloutStarted === true ? GOES_ON : undefined)
    case 'unanswered':
    case 'look-up-failed':
      return explainedFailure(cause.failure, circumstances)
    case 'rolled-back':
      return explainedRollout(cause.reason, circumstances, [
        'Fix the cause and deploy again; until then the former config serves.',
      ])
    case 'ended':
      return explainedRollout(cause.reason, circumstances, remediesOfStatus(cause.status, cause.isCreation))
    case 'found-failed':
      return explainedRollout(cause.reason, circumstances, [
        cause.isForbidden
          ? 'Set `recreate-failed` to `auto` or `true` to let the action delete it and create it again.'
          : 'This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.',
        `Or delete it yourself: aws sagemaker delete-endpoint --region ${region} --endpoint-name ${endpointName}`,
      ])
    case 'has-inference-components':
      return plain(`They are ${cause.names.join(', ')}.`, [
        ...cause.names.map(
          (name) => `aws sagemaker delete-inference-component --region ${region} --inference-component-name ${name}`,
        ),
        'Then run the job again.',
      ])
    case 'not-adopted':
      return plain(
        cause.isComparable
          ? `It has what the inputs do not declare: ${cause.removals.join(', ')}.`
          : 'The caller may not read its config or model, so what it would lose is not known.',
        [
          'Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.',
          ...(cause.isComparable
            ? []
            : [
                'Allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`.',
              ]),
        ],
      )
    case 'live-config-gone':
      return plain(NEEDS_FORMER, [
        `Create an endpoint config named ${cause.configName} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ])
    case 'live-model-gone':
      return plain(NEEDS_FORMER, [
        `Create a model named ${cause.modelName} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ])
    case 'model-missing':
      return plain(`DescribeModel does not find it in ${region}.`, [
        'Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created.',
      ])
    case 'impossible': {
      const { why, remedies } = IMPOSSIBLE_CHANGES[cause.change]
      const variantName = cause.variantName ?? ''
      return plain(why(variantName), remedies({ endpointName, region, variantName }))
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

const NEEDS_FORMER = 'SageMaker needs the live config and its models during the whole update, to roll back to them.'

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
  const known = knownCauseOf(reason, circumstances) ?? alarmCause(evidence, circumstances)
  const causes = [logged, known].filter((explanation) => explanation !== undefined)
  const found = evidenceInWords(circumstances, true)
  return {
    why:
      causes.length === 0
        ? 'The cause is not known to this action: here is all that SageMaker, the containers and the alarms say.'
        : joined(...causes.map(({ cause }) => cause)),
    sentences: [
      ...(logged === undefined ? [] : [`Container log ${logged.logStream}: ${logged.line}`]),
      reason === undefined || reason === '' ? 'SageMaker gave no reason.' : `SageMaker’s reason: ${reason}`,
      ...found.flatMap(({ sentences }) => sentences),
      ...phasesInWords(phases),
    ],
    remedies: [
      ...(logged?.remedies ?? []),
      ...readLogs(evidence, known, logged),
      ...(known?.remedies ?? []),
      ...found.flatMap((each) => each.remedies),
      ...remedies,
    ],
  }
}

/** What an alarm may have done where SageMaker says nothing that is known. */
function alarmCause(evidence: Evidence | undefined, where: Where): Explanation | undefined {
  return evidence !== undefined && isAlarmed(evidence) ? filledIn(ALARM_CAUSE, '', where) : undefined
}

function evidenceInWords({ evidence, region, endpointName }: Circumstances, isOver: boolean): readonly InWords[] {
  if (evidence === undefined) return []
  return [alarmsInWords(evidence), logsInWords(evidence, { region, endpointName, isOver })]
}

/** The containers' lines are worth reading where nothing explains the failure better. */
function readLogs(
  evidence: Evidence | undefined,
  known: Explanation | undefined,
  logged: Explanation | undefined,
): readonly string[] {
  const mayTell = logged === undefined && (known === undefined || known.isLogged)
  return mayTell && tailsOf(evidence).length > 0
    ? ['Read the container’s last log lines: a crash while the model is loaded shows there.']
    : []
}

function explainedTimeout(
  { rolloutStarted, failure }: Extract<Cause, { kind: 'timed-out' }>,
  circumstances: Circumstances,
  describe: string,
): Explained {
  const { evidence, phases } = circumstances
  const logged = loggedCauseOf(tailsOf(evidence), circumstances)
  return {
    why: rolloutStarted
      ? joined('The rollout was still under way.', GOES_ON, logged?.cause)
      : 'This run had not started a rollout.',
    sentences: [
      ...(failure === undefined ? [] : [joined('AWS was not answering.', quoted(failure))]),
      ...(logged === undefined ? [] : [`Container log ${logged.logStream}: ${logged.line}`]),
      ...evidenceInWords(circumstances, false).flatMap(({ sentences }) => sentences),
      ...phasesInWords(phases),
    ],
    remedies: [
      ...(logged?.remedies ?? []),
      `See how it goes on: ${describe}`,
      rolloutStarted
        ? 'Run the job again to join the rollout, or set a longer `wait-timeout`.'
        : 'Run the job again, or set a longer `wait-timeout`.',
    ],
  }
}

function remediesOfStatus(status: string, isCreation: boolean): readonly string[] {
  if (isCreation && status === 'Failed') {
    return [
      'Fix the cause and deploy again: unless `recreate-failed` is `false`, the action deletes the failed endpoint and creates it again.',
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

/** What is known of the rollout of a cancelled run; nothing, while the call that starts it is not answered. */
function rolloutAfterCancel({ rolloutStarted, inFlight }: Extract<Cause, { kind: 'cancelled' }>): string | undefined {
  if (rolloutStarted) return 'SageMaker carries on with the rollout.'
  const isStarting = inFlight === 'CreateEndpoint' || inFlight === 'UpdateEndpoint'
  return isStarting ? undefined : 'This run had not started a rollout.'
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}
