import { likely } from './likely.ts'
import { accept, refuse } from './read.ts'
import type { Reader } from './read.ts'

/** A reader of one of several words. */
export function readChoice<T extends string>(choices: readonly T[]): Reader<T> {
  const accepted = choices.join(', ').replace(/, (?=[^,]*$)/, ' or ')
  return (text) => {
    const choice = choices.find((word) => word === text)
    return choice === undefined ? refuse('is none of the choices', accepted, likely(text, choices)) : accept(choice)
  }
}
