import type { LogTail } from '../aws/aws.ts'
import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import { IMPOSSIBLE_CHANGES } from './impossible-change.ts'
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
            `This run made ${leftBehind.join(', ')}, which nothing uses now; the next run with the same content will use them.`,
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
      return cause.failure.kind === 'expired-credentials'
        ? `The credentials expired${cause.rolloutStarted === true ? ' while the rollout was under way' : ''}${statusClause(endpointName, cause.status)}.`
        : `AWS refused ${callOf(cause)}.`
    case 'unanswered':
      return `AWS did not complete ${callOf(cause)}, although it was asked again and again.`
    case 'look-up-failed':
      return 'Nothing was deployed: AWS could not be asked what the image, the model artifact or the model package stands for.'
    case 'rolled-back':
      return `The rollout of ${cause.requestedConfigName} failed: SageMaker rolled the endpoint ${endpointName} back to ${cause.formerConfigName}, which serves again.`
    case 'ended':
      return cause.isCreation
        ? `The endpoint ${endpointName} could not be created: it is ${cause.status}.`
        : `The rollout failed: the endpoint ${endpointName} is ${cause.status}.`
    case 'found-failed':
      return `The endpoint ${endpointName} is Failed from before this run; AWS allows nothing but to delete it.`
    case 'has-inference-components':
      return `The endpoint ${endpointName} is Failed and cannot be deleted while inference components are on it.`
    case 'not-adopted':
      return `The endpoint ${endpointName} was not deployed by this action, and the update ${cause.isComparable ? 'would' : 'might'} take something away from it.`
    case 'live-config-gone':
      return `The endpoint ${endpointName} cannot be updated: its live config ${cause.configName} was deleted.`
    case 'live-model-gone':
      return `The endpoint ${endpointName} cannot be updated: the model ${cause.modelName} of its live config ${cause.configName} was deleted.`
    case 'model-missing':
      return `There is no SageMaker model ${cause.modelName}.`
    case 'impossible':
      return `The endpoint ${endpointName} cannot be changed like this: AWS refuses it.`
    case 'package-unusable':
      return `The model package ${cause.name} cannot be deployed.`
    case 'vanishing':
      return `The ${cause.resource.replace('-', ' ')} ${cause.name} was deleted twice by somebody else while this run needed it.`
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

const GOES_ON = 'SageMaker carries on with the rollout, whatever this job does.'

function lastFailure(failure: AwsFailure | undefined): string | undefined {
  return failure === undefined ? undefined : joined('AWS was not answering:', quoted(failure))
}

function whyOf(cause: Cause, { region }: Circumstances): string {
  switch (cause.kind) {
    case 'refused':
      return joined(meaning(cause.failure), quoted(cause.failure), cause.rolloutStarted === true ? GOES_ON : undefined)
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
        ? `It has what the inputs do not declare: ${cause.removals.join(', ')}.`
        : 'The caller may not read its config or model, so what it would lose is not known.'
    case 'live-config-gone':
    case 'live-model-gone':
      return 'SageMaker needs the live config and its models during the whole update, to roll back to them.'
    case 'model-missing':
      return `DescribeModel does not find it in ${region}.`
    case 'impossible':
      return IMPOSSIBLE_CHANGES[cause.change].why(cause.variantName ?? '')
    case 'package-unusable':
      return cause.why
    case 'vanishing':
      return 'It was made twice and is gone again. Another run may be tidying up after a failure of its own.'
    case 'deleted':
      return 'SageMaker reports it as Deleting, or has not found it for a while.'
    case 'superseded':
      return 'The config is neither the one that this run asked for nor the one that was live before.'
    case 'timed-out':
      return cause.rolloutStarted
        ? joined('The rollout was still under way.', GOES_ON, lastFailure(cause.failure))
        : joined('This run had not started a rollout.', lastFailure(cause.failure))
    case 'cancelled':
      return joined(
        'A person, the job’s time limit or a newer run may have cancelled it.',
        cause.inFlight === undefined
          ? undefined
          : `${cause.inFlight} had been sent; whether it took effect is not known.`,
        rolloutAfterCancel(cause),
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
        ...remediesOfRollout(cause.reason, circumstances),
        'Fix the cause and deploy again; until then the former config serves.',
      ]
    case 'ended':
      return [...remediesOfRollout(cause.reason, circumstances), ...remediesOfStatus(cause.status, cause.isCreation)]
    case 'found-failed':
      return [
        ...(knownCauseOf(cause.reason)?.remedies ?? []),
        cause.isForbidden
          ? 'Set `recreate-failed` to `auto` or `true` to let the action delete it and create it again.'
          : 'This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.',
        `Or delete it yourself: aws sagemaker delete-endpoint --region ${region} --endpoint-name ${endpointName}`,
      ]
    case 'has-inference-components':
      return [
        ...cause.names.map(
          (name) => `aws sagemaker delete-inference-component --region ${region} --inference-component-name ${name}`,
        ),
        'Then run the job again.',
      ]
    case 'not-adopted':
      return [
        'Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.',
        ...(cause.isComparable
          ? []
          : [
              'Allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`.',
            ]),
      ]
    case 'live-config-gone':
      return [
        `Create an endpoint config named ${cause.configName} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ]
    case 'live-model-gone':
      return [
        `Create a model named ${cause.modelName} again, as it was, then deploy again.`,
        'Or delete the endpoint and deploy again: that interrupts the service.',
      ]
    case 'model-missing':
      return [
        'Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created.',
      ]
    case 'impossible':
      return IMPOSSIBLE_CHANGES[cause.change].remedies({ endpointName, region, variantName: cause.variantName ?? '' })
    case 'package-unusable':
      return ['Approve a version in the Model Registry, or name another one in `model-package-name`.']
    case 'vanishing':
      return ['Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.']
    case 'deleted':
      return ['Run the job again to create the endpoint anew.']
    case 'superseded':
      return [
        'If the other deployment is the one you want, do nothing; otherwise run this job again when it has ended.',
        'Let one job at a time deploy to an endpoint: `concurrency: { group: …, cancel-in-progress: false }`.',
      ]
    case 'timed-out':
      return [
        `See how it goes on: ${describe}`,
        cause.rolloutStarted
          ? 'Run the job again to join the rollout, or set a longer `wait-timeout`.'
          : 'Run the job again, or set a longer `wait-timeout`.',
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
      if (known.length > 0) return known
      return [
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
    case 'limit-exceeded':
      return known.length > 0 ? known : ['Request a higher quota in Service Quotas, or free what is no longer needed.']
    case 'throttled':
      return ['Run the job again later; a longer `poll-interval` asks less often.']
    case 'unavailable':
      return [`Check that ${region} is the right region, and that the runner reaches AWS; then run the job again.`]
    default:
      return known.length > 0 ? known : ['Fix what AWS names above and run the job again.']
  }
}

/** What helps against a failed rollout's cause, the container's log first where it may tell the cause. */
function remediesOfRollout(
  reason: string | undefined,
  { endpointName, region, logs }: Circumstances,
): readonly string[] {
  const known = knownCauseOf(reason)
  const tail = `aws logs tail /aws/sagemaker/Endpoints/${endpointName} --region ${region} --since 1h`
  const readLogs =
    logs.length > 0
      ? 'Read the container’s last log lines: a crash while the model is loaded shows there.'
      : `Read the containers’ log: ${tail} (if there is no such log group, no container has run).`
  return [...(known === undefined || known.isLogged === true ? [readLogs] : []), ...(known?.remedies ?? [])]
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

/** Calls that read several things at once have no one name. */
function callOf({ operation, name }: { readonly operation: string; readonly name: string }): string {
  return name === '' ? operation : `${operation} for ${name}`
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
