/** How long what SageMaker does takes, in milliseconds, without the waits of a deployment policy. */
export interface Durations {
  readonly creating: number
  readonly updating: number
  readonly deleting: number
  /** UpdateEndpointWeightsAndCapacities, and autoscaling. */
  readonly scaling: number
}

/** About what the real service takes for a small endpoint. */
export const realDurations: Durations = { creating: 240_000, updating: 480_000, deleting: 30_000, scaling: 120_000 }

/** For a person who watches. */
export const fastDurations: Durations = { creating: 1500, updating: 2000, deleting: 500, scaling: 500 }
