/** Where inside an input something is: `.ProductionVariants[0].InstanceTyp`; empty for the whole of it. */
export interface Spot {
  readonly path: string
  /** In the file that the input was written in. */
  readonly line?: number
}

/** What is wrong inside an input. */
export type Fault = Missing | Refused

/** Something that is needed and is not there. */
export interface Missing extends Spot {
  readonly kind: 'missing'
  readonly why: string
  readonly remedy: string
}

/** Something that is not accepted. */
export interface Refused extends Spot {
  readonly kind: 'refused'
  /** As the user wrote it; absent where it may be secret. */
  readonly value?: string
  readonly wrong: string
  readonly accepted: string
  readonly meant?: string
}

/** What is accepted inside a structure, and doubtful. */
export interface Remark extends Spot {
  readonly text: string
}
