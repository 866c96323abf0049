import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

/** The API's counts are 32-bit integers. */
const LARGEST = 2 ** 31 - 1

/**
 * A whole number from 1, in plain digits. `2.0`, `1e3`, `+2` and `007` are refused with what they seem to mean: a count that
 * needs interpretation may be a mistake that costs an instance an hour.
 */
export function readCount(text: string): Read<number> {
  const accepted = 'a whole number from 1, in plain digits'
  const count = Number(text)
  if (/^[1-9]\d*$/.test(text)) {
    return count <= LARGEST ? accept(count) : refuse('is too large', `a whole number from 1 to ${LARGEST}`)
  }
  if (/^-?\d+$/.test(text) && count < 1) return refuse('is too small', accepted)
  const isLikely = Number.isInteger(count) && count >= 1 && count <= LARGEST
  return refuse('is not a whole number in plain digits', accepted, isLikely ? String(count) : undefined)
}
