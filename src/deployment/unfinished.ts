import type { Cause } from './cause.ts'
import type { LastWords } from './last-words.ts'
import { isOfRollout, rolloutOperation, type Standing } from './standing.ts'

// What a run that ends early says of what it did not see the end of.

/** What became of the rollout that the run did not see end. */
export function whatBecomesOf(rollout: Standing): string {
  switch (rollout.state) {
    case 'not-started':
      return 'This run had not started a rollout.'
    case 'unconfirmed':
      return `${rolloutOperation(rollout.kind)} had been sent, and AWS did not confirm it: whether it took effect is not known.`
    case 'under-way':
      return 'SageMaker carries on with the rollout, whatever this job does.'
  }
}

export function howToGoOn(rollout: Standing, describe: string): readonly string[] {
  switch (rollout.state) {
    case 'not-started':
      return [`See how it goes on: ${describe}`, 'Run the job again, or set a longer `wait-timeout`.']
    case 'unconfirmed':
      return [
        rollout.kind === 'create'
          ? `It took effect if this finds the endpoint: ${describe}`
          : `It took effect if this names ${rollout.configName}: ${describe}`,
        'Run the job again: it joins the rollout if there is one, and starts it if there is none.',
      ]
    case 'under-way':
      return [
        `See how it goes on: ${describe}`,
        'Run the job again to join the rollout, or set a longer `wait-timeout`.',
      ]
  }
}

/** In AWS's own words, where it did answer. */
export function answered({ operation, failure }: LastWords): string {
  const { name, message, requestId, httpStatus } = failure
  const id = requestId === undefined ? '' : ` (request id ${requestId})`
  return httpStatus === undefined
    ? `No answer to ${operation}: ${name}: ${message}`
    : `AWS’s answer to ${operation}: ${name}: ${message}${id}`
}

/** What is known of the rollout of a cancelled run; nothing, while the call that starts it is not answered. */
export function rolloutAfterCancel({ rollout, inFlight }: Extract<Cause, { kind: 'cancelled' }>): string | undefined {
  if (rollout.state === 'under-way') return 'SageMaker carries on with the rollout.'
  return isOfRollout(inFlight) ? undefined : whatBecomesOf(rollout)
}
