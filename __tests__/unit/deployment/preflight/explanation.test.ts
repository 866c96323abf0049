import { expect, it } from '@jest/globals'
import { whatToMend, whyItStops } from '../../../../src/deployment/preflight/explanation.ts'
import type { Finding } from '../../../../src/deployment/preflight/finding.ts'

const error = (text: string, remedy = 'Mend it.'): Finding => ({ severity: 'error', text, remedy })

it('one finding is a sentence', () => {
  expect(whyItStops([error('There is no role.')])).toBe('There is no role.')
})

it('several are a list, in which what is not certain says so', () => {
  const doubt: Finding = { severity: 'warning', text: 'The quota is low.', remedy: '' }
  expect(whyItStops([error('There is no role.'), doubt])).toBe(
    '- There is no role.\n- Besides, not certain: The quota is low.',
  )
})

it('what is to be done is said once, however much it mends, and then how to go on without', () => {
  expect(whatToMend([error('a', 'Check the URL.'), error('b', 'Check the URL.'), error('c')])).toEqual([
    'Check the URL.',
    'Mend it.',
    expect.stringContaining('`preflight: false`'),
  ])
})
