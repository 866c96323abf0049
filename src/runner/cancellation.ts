/** What the runner sends a job that is cancelled or out of time: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end. SIGBREAK: Windows. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

type CancellationSignal = (typeof SIGNALS)[number]

/** Why the abort signal is aborted. */
export class Cancellation extends Error {
  override readonly name = 'Cancellation'
  readonly signal: CancellationSignal

  constructor(signal: CancellationSignal) {
    super(`Cancelled by ${signal}`)
    this.signal = signal
  }
}

/** The part of `process` that is needed. */
export interface SignalSource {
  on(signal: CancellationSignal, handler: () => void): unknown
}

/**
 * Turns the first of the runner's signals into an abort whose reason is a `Cancellation`, and swallows those that follow, which would
 * end the process in the middle of its report: to its very end, since the last lines may still be on their way when all is done.
 */
export function cancelOnSignals(source: SignalSource): AbortSignal {
  const controller = new AbortController()
  for (const signal of SIGNALS) source.on(signal, () => controller.abort(new Cancellation(signal)))
  return controller.signal
}
