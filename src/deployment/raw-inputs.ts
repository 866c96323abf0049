/** One input as the user wrote it, with where it came from, so that a problem can say where to mend it. */
export interface RawInput {
  readonly value: string
  readonly source: 'step'
}

/** By the input's name in kebab case, as in `action.yml`. Empty inputs are not in it: an empty input is one not given. */
export type RawInputs = Readonly<Record<string, RawInput>>
