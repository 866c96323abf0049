/** The environment's variables that may name a proxy, as curl has them. */
export const PROXY_VARIABLES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'] as const

/** The URL of a proxy that such a variable names. Without a scheme it is an HTTP one to curl. */
export function proxyUrl(named: string): string {
  return named === '' || named.includes('://') ? named : `http://${named}`
}
