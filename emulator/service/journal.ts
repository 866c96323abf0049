/** One request that reached the emulator, and what became of it. */
export interface JournalEntry {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly service: string
  readonly operation: string
  readonly input: unknown
  /** `ok`, the error's name as the caller saw it, `lost` (done, but the answer never arrived), `dropped` (never done) or `hung`. */
  readonly outcome: string
  /** Whether it was carried out, whatever the caller was told. */
  readonly done: boolean
  readonly requestId: string
  /** `caller`: through a client or over HTTP. `other`: somebody else, through `Emulator.call`. */
  readonly by: 'caller' | 'other'
}

const writing = /^(Create|Update|Delete|Add|Put|Complete|Abort|Upload|Set|Register|Deregister)/

/** Every request in the order of arrival. All filters leave out what others than the caller did. */
export class Journal {
  readonly entries: JournalEntry[] = []

  record(entry: JournalEntry): void {
    this.entries.push(entry)
  }

  /** The caller's requests, of one operation if named. */
  calls(operation?: string): readonly JournalEntry[] {
    return this.entries.filter(
      (entry) => entry.by === 'caller' && (operation === undefined || entry.operation === operation),
    )
  }

  /** The caller's requests that would change something, refused ones included. */
  writes(): readonly JournalEntry[] {
    return this.calls().filter((entry) => writing.test(entry.operation))
  }

  /** The caller's requests that did change something, those with a lost answer included. */
  effects(): readonly JournalEntry[] {
    return this.writes().filter((entry) => entry.done)
  }

  /** The names of the caller's operations in order: a run at a glance. */
  operations(): readonly string[] {
    return this.calls().map((entry) => entry.operation)
  }

  clear(): void {
    this.entries.length = 0
  }
}
