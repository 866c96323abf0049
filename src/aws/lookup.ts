import type { Lookup } from './aws.ts'
import { classify } from './classify.ts'

/**
 * Makes a look at a side service out of a call: AWS's refusal is an answer, since a caller who may not look goes on without.
 *
 * @throws whatever `look` throws, where it is no answer or will not stay the answer: no connection, a throttle, a 5xx,
 * expired credentials, an abort. A name must never depend on the weather.
 */
export async function lookUp<T>(look: () => Promise<Lookup<T>>): Promise<Lookup<T>> {
  try {
    return await look()
  } catch (error) {
    const { kind, httpStatus, message, permission } = classify(error)
    if (httpStatus === undefined) throw error
    switch (kind) {
      case 'not-found':
        return { kind: 'absent', message }
      case 'throttled':
      case 'unavailable':
      case 'expired-credentials':
      case 'aborted':
        throw error
      case 'denied':
      case 'rejected':
      case 'no-credentials':
      case 'limit-exceeded':
      case 'already-exists':
      case 'in-progress':
        return { kind: 'denied', message, ...(permission !== undefined && { action: permission.action }) }
    }
  }
}
