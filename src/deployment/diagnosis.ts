import type { LogTail } from '../aws/aws.ts'
import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import { knownCauseOf } from './known-causes.ts'
import type { Failure } from './verdict.ts'

/** What a diagnosis is about, besides its cause. */
export interface Circumstances {
  readonly endpointName: string
  readonly region: string
  readonly logs: readonly LogTail[]
  /** What this run made and could not, or must not, delete. */
  readonly leftBehind: readonly string[]
}

/** Pure: a cause → what happened, why, and what to do. The words from outside in it are as AWS sent them. */
export function diagnose(cause: Cause, circumstances: Circumstances): Failure {
  const { endpointName, logs, leftBehind } = circumstances
  return {
    what: whatHappened(cause, endpointName),
    why: whyOf(cause, circumstances),
    remedies: [
      ...remediesOf(cause, circumstances),
      ...(leftBehind.length > 0
        ? [
            `This run made ${leftBehind.join(', ')}, which nothing serves now; the next run of the same content takes them up.`,
          ]
        : []),
    ],
    logs,
  }
}

/** What happened to which resource: one sentence. */
export function whatHappened(cause: Cause, endpointName: string): string {
  switch (cause.kind) {
    case 'refused':
      return `AWS refused ${cause.operation} for ${cause.name}.`
    case 'unanswered':
      return `AWS did not carry out ${cause.operation} for ${cause.name}, however often it was asked.`
    case 'look-up-failed':
      return 'What the image or the artifact stands for could not be looked up.'
    case 'rolled-back':
      return `The rollout to ${cause.requestedConfigName} failed: SageMaker rolled ${endpointName} back to ${cause.formerConfigName}, which serves again.`
    case 'ended':
      return cause.isCreation
        ? `The endpoint ${endpointName} could not be created: it is ${cause.status}.`
        : `The rollout failed: the endpoint ${endpointName} is ${cause.status}.`
    case 'found-failed':
      return `The endpoint ${endpointName} is Failed from before; AWS allows nothing but to delete it.`
    case 'has-inference-components':
      return `The endpoint ${endpointName} is Failed and cannot be deleted: inference components are on it.`
    case 'not-adopted':
      return `The endpoint ${endpointName} was not deployed by this action, and the update would take something away from it.`
    case 'live-config-gone':
      return `The endpoint ${endpointName} cannot be updated: its live config ${cause.configName} was deleted.`
    case 'live-model-gone':
      return `The endpoint ${endpointName} cannot be updated: the model ${cause.modelName} of its live config ${cause.configName} was deleted.`
    case 'model-missing':
      return `There is no SageMaker model ${cause.modelName}.`
    case 'vanishing':
      return `The ${cause.resource} ${cause.name} was deleted twice by somebody else while this run needed it.`
    case 'deleted':
      return `The endpoint ${endpointName} was deleted by somebody else during the run.`
    case 'superseded':
      return `Somebody else deployed ${cause.by} to the endpoint ${endpointName} during the run; it ${cause.isLive ? 'is live' : 'is being rolled out'}.`
    case 'timed-out':
      return `The wait-timeout of ${minutes(cause.waitTimeoutMs)} passed${statusClause(endpointName, cause.status)}.`
    case 'cancelled':
      return `The run was cancelled by ${cause.signal}${statusClause(endpointName, cause.status)}.`
    case 'crashed':
      return 'The action itself failed: this is a bug.'
  }
}

function whyOf(cause: Cause, { region }: Circumstances): string {
  switch (cause.kind) {
    case 'refused':
    case 'unanswered':
    case 'look-up-failed':
      return joined(meaning(cause.failure), quoted(cause.failure))
    case 'rolled-back':
    case 'ended':
    case 'found-failed': {
      const known = knownCauseOf(cause.reason)?.cause
      const words =
        cause.reason === undefined || cause.reason === ''
          ? 'SageMaker gave no reason.'
          : `SageMaker’s reason: ${cause.reason}`
      return joined(known, words)
    }
    case 'has-inference-components':
      return `They are ${cause.names.join(', ')}.`
    case 'not-adopted':
      return cause.isComparable
        ? `It has what the inputs lack: ${cause.removals.join(', ')}.`
        : 'Its config or model may not be read with these credentials, so what it would lose is not known.'
    case 'live-config-gone':
    case 'live-model-gone':
      return 'SageMaker needs the former config and its models for the whole of an update, to roll back to them.'
    case 'model-missing':
      return `DescribeModel does not find it in ${region}.`
    case 'vanishing':
      return 'It was made twice and is gone again. Another run may be tidying up after a failure of its own.'
    case 'deleted':
      return 'SageMaker reports it as Deleting, or has not found it for a while.'
    case 'superseded':
      return 'The config is neither the one that this run asked for nor the one that was live before.'
    case 'timed-out':
      return cause.rolloutStarted
        ? 'The rollout was still under way; SageMaker carries on with it, whatever this job does.'
        : 'Something else was still under way on the endpoint; this run has not changed it.'
    case 'cancelled':
      return joined(
        'A person, the job’s time limit or a newer run may have cancelled it.',
        cause.inFlight === undefined
          ? undefined
          : `${cause.inFlight} had been sent; whether it took effect is not known.`,
        cause.rolloutStarted ? 'SageMaker carries on with the rollout.' : 'No rollout had been started.',
      )
    case 'crashed':
      return cause.message
  }
}

function remediesOf(cause: Cause, circumstances: Circumstances): readonly string[] {
  const { endpointName, region } = circumstances
  const describe = `aws sagemaker describe-endpoint --region ${region} --endpoint-name ${endpointName}`
  switch (cause.kind) {
    case 'refused':
    case 'unanswered':
    case 'look-up-failed':
      return remediesOfFailure(cause.failure, region)
    case 'rolled-back':
      return [
        ...(knownCauseOf(cause.reason)?.remedies ?? []),
        'Mend the cause and deploy again; until then the former config serves.',
      ]
    case 'ended':
      return [...(knownCauseOf(cause.reason)?.remedies ?? []), ...remediesOfStatus(cause.status, cause.isCreation)]
    case 'found-failed':
      return [
        ...(knownCauseOf(cause.reason)?.remedies ?? []),
        cause.isForbidden
          ? 'Set `recreate-failed: auto` or `true` to let the action delete it and create it again.'
          : 'This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.',
        `Or delete it yourself: aws sagemaker delete-endpoint --region ${region} --endpoint-name ${endpointName}`,
      ]
    case 'has-inference-components':
      return cause.names.map(
        (name) => `aws sagemaker delete-inference-component --region ${region} --inference-component-name ${name}`,
      )
    case 'not-adopted':
      return [
        'Declare in the inputs what shall stay, or set `adopt-existing: true` to let the action replace it all.',
        ...(cause.isComparable
          ? []
          : [
              'Or allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`.',
            ]),
      ]
    case 'live-config-gone':
      return [
        `Create an endpoint config named ${cause.configName} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ]
    case 'live-model-gone':
      return [`Create a model named ${cause.modelName} again, as it was, then deploy again.`]
    case 'model-missing':
      return [
        'Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created.',
      ]
    case 'vanishing':
      return ['Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run it again.']
    case 'deleted':
      return ['Run it again to create the endpoint anew.']
    case 'superseded':
      return [
        'If the other deployment is the wanted one, do nothing; else run this one again when it has ended.',
        'Let one job at a time deploy to an endpoint: `concurrency: { group: …, cancel-in-progress: false }`.',
      ]
    case 'timed-out':
      return [
        `See how it goes on: ${describe}`,
        'Run the job again to join the rollout, or set a longer `wait-timeout`.',
      ]
    case 'cancelled':
      return [`See what is running: ${describe}`, 'Run the job again: it takes up where this one was stopped.']
    case 'crashed':
      return ['Report it with this log. Running the job again is safe.']
  }
}

function remediesOfFailure(failure: AwsFailure, region: string): readonly string[] {
  const known = knownCauseOf(failure.message)?.remedies ?? []
  switch (failure.kind) {
    case 'denied':
      return [
        ...known,
        failure.permission === undefined
          ? 'Allow the caller what AWS names above.'
          : `Allow the caller \`${failure.permission.action}\` on \`${failure.permission.resource ?? '*'}\`.`,
      ]
    case 'expired-credentials':
      return [
        'Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.',
        'Run the job again: it joins a rollout that is under way.',
      ]
    case 'no-credentials':
      return [
        'Put aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.',
      ]
    case 'throttled':
      return ['Run the job again later; a longer `poll-interval` asks less often.']
    case 'unavailable':
      return [`Check that ${region} is the right region, and that the runner reaches AWS; then run the job again.`]
    default:
      return known.length > 0 ? known : ['Mend what AWS names above and run the job again.']
  }
}

function remediesOfStatus(status: string, isCreation: boolean): readonly string[] {
  if (isCreation)
    return [
      'Mend the cause and deploy again: the action deletes the failed endpoint and creates it anew (`recreate-failed`).',
    ]
  if (status === 'UpdateRollbackFailed') {
    return [
      'The endpoint serves with a mix of both configs: see https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html',
      'Mend the cause and deploy again.',
    ]
  }
  return ['Mend the cause and deploy again.']
}

/** What a failure means, where its words or its kind are known. */
function meaning(failure: AwsFailure): string | undefined {
  const known = knownCauseOf(failure.message)?.cause
  if (known !== undefined) return known
  switch (failure.kind) {
    case 'denied':
      return 'The caller lacks a permission.'
    case 'expired-credentials':
      return 'The credentials expired during the run.'
    case 'no-credentials':
      return 'There are no AWS credentials, or AWS does not know them.'
    case 'limit-exceeded':
      return 'A quota of the account is used up.'
    case 'throttled':
      return 'AWS throttled the calls.'
    case 'unavailable':
      return 'AWS could not be reached, or failed on its side.'
    default:
      return undefined
  }
}

/** AWS's own words, with what its support asks for. */
function quoted({ name, message, requestId }: AwsFailure): string {
  return `AWS says: ${name}: ${message}${requestId === undefined ? '' : ` (request id ${requestId})`}`
}

function statusClause(endpointName: string, status: string | undefined): string {
  return status === undefined ? '' : `; the endpoint ${endpointName} was ${status} at the last look`
}

function minutes(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1_000} s`
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}
