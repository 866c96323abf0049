import type { Cause } from './cause.ts'
import { formatDuration } from './inputs/duration.ts'

/** What happened to which resource: one sentence. */
export function whatHappened(cause: Cause, endpointName: string): string {
  switch (cause.kind) {
    case 'refused':
      return cause.failure.kind === 'expired-credentials'
        ? `AWS refused ${callOf(cause)}${cause.rollout?.state === 'under-way' ? ' while the rollout was under way' : ''}${statusClause(endpointName, cause.status)}.`
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
    case 'preflight':
      return 'Nothing was created: what the deployment refers to is not as it must be.'
    case 'package-unusable':
      return `The model package ${cause.name} cannot be deployed.`
    case 'vanishing':
      return `The ${cause.resource.replace('-', ' ')} ${cause.name} was deleted twice by somebody else while this run needed it.`
    case 'deleted':
      return `The endpoint ${endpointName} was deleted by somebody else during the run.`
    case 'superseded':
      return `Somebody else deployed ${cause.by} to the endpoint ${endpointName} during the run; ${howFar(cause)}.`
    case 'timed-out':
      return `The wait-timeout of ${formatDuration(cause.waitTimeoutMs)} passed${statusClause(endpointName, cause.status)}.`
    case 'cancelled':
      return `The run was cancelled by ${cause.signal}${statusClause(endpointName, cause.status)}.`
  }
}

/** How far somebody else's deployment has come. An endpoint that is not `InService` names a config, too. */
function howFar({ isPending, status }: Extract<Cause, { kind: 'superseded' }>): string {
  if (isPending) return 'it is being rolled out'
  if (status === 'Creating') return 'the endpoint is being created on it'
  if (status === 'Failed') return 'the endpoint is Failed on it'
  return status === 'Deleting' ? 'the endpoint is being deleted' : 'it is live'
}

/** Calls that read several things at once have no one name. */
function callOf({ operation, name }: { readonly operation: string; readonly name: string }): string {
  return name === '' ? operation : `${operation} for ${name}`
}

function statusClause(endpointName: string, status: string | undefined): string {
  return status === undefined ? '' : `; the endpoint ${endpointName} was ${status} at the last look`
}
