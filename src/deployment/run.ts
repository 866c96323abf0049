import type { Desired } from './desired.ts'
import type { Provenance } from './provenance.ts'

/** What does not change while a run lasts. */
export interface Run {
  readonly desired: Desired
  readonly provenance: Provenance
  /** Tells what this process made from what others made, where AWS's answer was lost. */
  readonly nonce: string
}
