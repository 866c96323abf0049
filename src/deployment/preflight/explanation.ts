import type { Finding } from './finding.ts'

/** Why a run stops: all that was found, what is only likely to go wrong at the end. */
export function whyItStops(findings: readonly Finding[]): string {
  const texts = findings.map(({ severity, text }) => (severity === 'error' ? text : `Besides, not certain: ${text}`))
  return texts.length === 1 ? texts.join('') : texts.map((text) => `- ${text}`).join('\n')
}

/** What is to be done before the next run. */
export function whatToMend(findings: readonly Finding[]): readonly string[] {
  return [
    ...new Set(findings.map(({ remedy }) => remedy)),
    'If you know better, `preflight: false` deploys without these checks.',
  ]
}
