/** What `${{ … }}` may refer to: `github`, `vars`, `steps`, … as nested records with strings at the leaves. */
export interface Contexts {
  readonly [name: string]: Contexts | string
}

/**
 * Replaces every `${{ … }}` of a workflow's string. Only dotted paths are understood (`steps.deploy.outputs.endpoint-name`).
 *
 * Throws on everything else, and on a path that leads nowhere: the runner would put in an empty string, which in a demo could only
 * hide a mistake.
 */
export function evaluate(template: string, contexts: Contexts): string {
  return template.replace(/\$\{\{(.*?)(\}\}|$)/gs, (whole, inner: string, end: string) => {
    const path = inner.trim()
    if (end === '' || !/^[\w-]+(\.[\w-]+)+$/.test(path)) {
      throw new Error(`'${whole}' is more than the demo evaluates: it knows dotted paths only`)
    }
    return lookUp(path, contexts)
  })
}

function lookUp(path: string, contexts: Contexts): string {
  let found: Contexts | string = contexts
  for (const name of path.split('.')) {
    const next: Contexts | string | undefined =
      typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined
    if (next === undefined) {
      const known = typeof found === 'object' ? Object.keys(found).join(', ') : ''
      throw new Error(`'${path}' is not known at '${name}'; known there: ${known === '' ? 'nothing' : known}`)
    }
    found = next
  }
  if (typeof found !== 'string') throw new Error(`'${path}' is not a text`)
  return found
}
