import { type Account, arnOf } from '../service/arns.ts'
import type { Consistency, Visibility } from '../script/consistency.ts'
import type { Timeline } from '../service/timeline.ts'
import { type ResourceKind, alreadyExists, notFound } from '../service/refusal.ts'

/** Who asks. Only the caller's requests meet weather, permissions and eventual consistency. */
export type Who = 'caller' | 'other'

/** A thing that is created whole, never changed, and deleted: a model or an endpoint config. */
export interface Registered<Definition> {
  readonly name: string
  readonly arn: string
  readonly creationTime: Date
  readonly definition: Definition
  readonly visible: Visibility
}

/** All models, or all endpoint configs. */
export class Registry<Definition> {
  readonly #kind: ResourceKind
  readonly #where: Account
  readonly #timeline: Timeline
  readonly #consistency: Consistency
  readonly #things = new Map<string, Registered<Definition>>()

  constructor(kind: ResourceKind, where: Account, timeline: Timeline, consistency: Consistency) {
    this.#kind = kind
    this.#where = where
    this.#timeline = timeline
    this.#consistency = consistency
  }

  arn(name: string): string {
    return arnOf(this.#where, this.#kind, name)
  }

  /** Refuses what exists already, seen by the asker or not. */
  refuseExisting(name: string): void {
    if (this.#things.has(name)) throw alreadyExists(this.#kind, this.arn(name))
  }

  create(name: string, definition: Definition, who: Who): Registered<Definition> {
    this.refuseExisting(name)
    const now = this.#timeline.time()
    const created = {
      name,
      arn: this.arn(name),
      creationTime: new Date(now),
      definition,
      visible: who === 'caller' ? this.#consistency.visibilityOf(this.#kind, now) : { described: now, referred: now },
    }
    this.#things.set(name, created)
    return created
  }

  /** For Describe; throws AWS's refusal where the asker does not find it. */
  described(name: string, who: Who): Registered<Definition> {
    const found = this.#things.get(name)
    if (found === undefined || !this.#sees(who, found.visible.described)) throw notFound(this.#kind, this.arn(name))
    return found
  }

  /** For a request that names it; throws AWS's refusal where the asker's request does not find it. */
  referred(name: string, who: Who): Registered<Definition> {
    const found = this.#things.get(name)
    if (found === undefined || !this.#sees(who, found.visible.referred)) throw notFound(this.#kind, this.arn(name))
    return found
  }

  listed(who: Who): readonly Registered<Definition>[] {
    return [...this.#things.values()].filter((thing) => this.#sees(who, thing.visible.described))
  }

  delete(name: string): void {
    if (!this.#things.delete(name)) throw notFound(this.#kind, this.arn(name))
  }

  has(name: string): boolean {
    return this.#things.has(name)
  }

  /** As it really is, whatever anybody sees. */
  get(name: string): Registered<Definition> | undefined {
    return this.#things.get(name)
  }

  names(): readonly string[] {
    return [...this.#things.keys()]
  }

  #sees(who: Who, from: number): boolean {
    return who === 'other' || from <= this.#timeline.time()
  }
}
