/** What reading one value gave: the value, or everything that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Why a value is not accepted. */
export interface Refusal {
  /** A clause that follows the quoted value, or stands alone where the value is not shown. */
  readonly wrong: string
  readonly accepted: string
  readonly meant?: string
  /** That `wrong` repeats a piece of the value, which is not told of a value that came from a variable. */
  readonly repeats?: true
}

/** Turns the text of an input of one line into a value. Never throws. */
export type Reader<T> = (text: string) => Read<T>

/** A value that is fine, perhaps with something to warn of. */
export function accept<T>(value: T, ...warnings: readonly string[]): Read<T> {
  return { ok: true, value, warnings }
}

/** A value that is not accepted; `meant` is what would have been, where that is likely enough to say. */
export function refuse(wrong: string, accepted: string, meant?: string): Read<never> {
  return { ok: false, refusals: [meant === undefined ? { wrong, accepted } : { wrong, accepted, meant }] }
}
