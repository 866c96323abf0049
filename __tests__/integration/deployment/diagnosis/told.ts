import { expect } from '@jest/globals'

/** Fails, showing the text, unless all of these words are in it. */
export function expectTold(text: string, words: readonly (string | RegExp)[]): void {
  const missing = words.filter((each) => (typeof each === 'string' ? !text.includes(each) : !each.test(text)))
  expect({ missing, in: missing.length === 0 ? '' : text }).toEqual({ missing: [], in: '' })
}
