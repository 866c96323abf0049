import type { Provenance } from '../deployment/provenance.ts'

/** Where this run comes from, by the variables that GitHub Actions sets for every step. Empty ones count as absent. */
export function provenanceOf(env: NodeJS.ProcessEnv): Provenance {
  const known = {
    repository: env['GITHUB_REPOSITORY'],
    sha: env['GITHUB_SHA'],
    ref: env['GITHUB_REF'],
    runId: env['GITHUB_RUN_ID'],
    runAttempt: env['GITHUB_RUN_ATTEMPT'],
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''))
}
