import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { clipped, harmlessText, neutral } from '../../../src/runner/harmless-text.ts'
import { ENDINGS, hostileRun } from '../../fixtures/hostile-run.ts'
import { FRAGMENTS, HOSTILE_TEXTS, type HostileText, lettersLike } from '../../fixtures/hostile-texts.ts'
import { formOf, harmIn, show, type Shown } from '../../fixtures/shown.ts'

type Ending = (typeof ENDINGS)[number]

/** A run with a text, and the same with letters in its place. */
function bothOf(text: string, ending: Ending): { readonly shown: Shown; readonly like: Shown } {
  const letters = lettersLike(neutral(text)) || (text === '' ? '' : '\u200b')
  return {
    shown: show(hostileRun(text, ending), neutral, text),
    like: show(hostileRun(letters, ending), neutral, letters),
  }
}

describe.each<[Ending, readonly HostileText[]]>([
  ['failed', HOSTILE_TEXTS],
  // Shows the same in fewer places.
  ['updated', HOSTILE_TEXTS.filter((_, index) => index % 3 === 0)],
])('a run that ended as %s', (ending, texts) => {
  test.each(texts)('shows as text: $name', ({ text }) => {
    const { shown, like } = bothOf(text, ending)
    expect(harmIn(shown)).toEqual([])
    expect(formOf(shown)).toEqual(formOf(like))
  })
})

const hostile = fc
  .array(fc.constantFrom(...FRAGMENTS, ...HOSTILE_TEXTS.map(({ text }) => clipped(text, 200))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

describe('mixtures of hostile texts', () => {
  it('are shown as text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...ENDINGS), (text, ending) => {
        const { shown, like } = bothOf(text, ending)
        expect(harmIn(shown)).toEqual([])
        expect(formOf(shown)).toEqual(formOf(like))
      }),
      { numRuns: 60 },
    )
  })

  it('hide no secret', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{2}["'\\<&% +é漢/][A-Za-z0-9]{5}$/)
    fc.assert(
      fc.property(hostile, secret, hostile, fc.constantFrom(...ENDINGS), (before, value, after, ending) => {
        const spellings = [value, JSON.stringify(JSON.stringify(value)), encodeURIComponent(value)]
        const events = hostileRun([before, ...spellings, after].join('\n'), ending, 'churn')
        const { stdout, summary, comment, outputs } = show(events, harmlessText([value]))
        const end = value.slice(3)
        for (const text of [stdout, summary, comment, ...Object.values(outputs)]) expect(text).not.toContain(end)
      }),
      { numRuns: 60 },
    )
  })
})
