import { ACCESS_CAUSES } from './known-causes/access.ts'
import { CAPACITY_CAUSES } from './known-causes/capacity.ts'
import { ENDPOINT_CAUSES } from './known-causes/endpoint.ts'
import { IMAGE_CAUSES } from './known-causes/image.ts'
import { type Explanation, explain, type KnownCause, type Where } from './known-causes/known-cause.ts'
import { MODEL_DATA_CAUSES } from './known-causes/model-data.ts'
import { NETWORK_CAUSES } from './known-causes/network.ts'
import { ROLLOUT_CAUSES } from './known-causes/rollout.ts'

/** What AWS's words betray: messages of refused calls and FailureReasons of failed rollouts. The more specific come first. */
export const KNOWN_CAUSES: readonly KnownCause[] = [
  ...ACCESS_CAUSES,
  ...CAPACITY_CAUSES,
  ...IMAGE_CAUSES,
  ...MODEL_DATA_CAUSES,
  ...NETWORK_CAUSES,
  ...ENDPOINT_CAUSES,
  ...ROLLOUT_CAUSES,
]

/** The first known cause whose pattern the words match, its sentences filled in. */
export function knownCauseOf(words: string | undefined, where: Where): Explanation | undefined {
  return words === undefined ? undefined : explain(KNOWN_CAUSES, words, where)
}
