import { PROXY_VARIABLES, proxyUrl } from '../../proxy-url.ts'
import type { Problem } from '../problem.ts'

/** Variables of the environment that are to name a proxy and do not. Their values are not told: a password may be in them. */
export function proxyProblems(env: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  return PROXY_VARIABLES.filter((variable) => !isProxy(env[variable] ?? '')).map((variable) => ({
    kind: 'refused',
    input: variable,
    wrong: 'this environment variable is not the URL of a proxy',
    accepted: 'a URL such as http://proxy.example.com:3128, or nothing',
  }))
}

function isProxy(named: string): boolean {
  return named === '' || URL.canParse(proxyUrl(named))
}
