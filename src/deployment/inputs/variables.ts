import type { Fault, Refused, Spot } from './fault.ts'
import { itemPath, memberPath } from './path.ts'
import type { YamlScalar, YamlTree } from './yaml-tree.ts'

/**
 * `$${` is a literal `${`, `${NAME}` a variable, `${{ … }}` an expression that nobody evaluates here, and any other `${` a
 * slip.
 */
const REFERENCE = /\$\$\{|\$\{\{[^]*?\}\}|\$\{(?:([a-zA-Z_]\w*)\})?/g

/** A tree with its variables replaced. */
export interface Replaced {
  readonly tree: YamlTree
  readonly faults: readonly Fault[]
  /** Each variable that was used, with its value. */
  readonly variables: ReadonlyMap<string, string>
}

/**
 * Replaces `${NAME}` in every value of a tree (not in keys) by the environment's. The result is text, whatever it holds: a
 * variable cannot bring in YAML.
 */
export function replaceVariables(tree: YamlTree, env: Readonly<Record<string, string | undefined>>): Replaced {
  const replacing = new Replacing(env)
  return { tree: replacing.tree(tree, ''), faults: replacing.faults, variables: replacing.variables }
}

class Replacing {
  readonly faults: Fault[] = []
  readonly variables = new Map<string, string>()
  readonly #env: Readonly<Record<string, string | undefined>>

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env
  }

  tree(tree: YamlTree, path: string): YamlTree {
    switch (tree.kind) {
      case 'scalar':
        return this.#scalar(tree, path)
      case 'list':
        return { ...tree, items: tree.items.map((item, index) => this.tree(item, itemPath(path, index))) }
      case 'map': {
        const entries = tree.entries.map((entry) => ({
          ...entry,
          value: this.tree(entry.value, memberPath(path, entry.key)),
        }))
        return { ...tree, entries }
      }
      case 'unreadable':
        return tree
    }
  }

  #scalar(scalar: YamlScalar, path: string): YamlScalar {
    const used: string[] = []
    const text = scalar.text.replaceAll(REFERENCE, (reference: string, name: string | undefined) => {
      if (reference === '$${') return '${'
      const value = name === undefined ? undefined : this.#valueOf(name)
      if (value === undefined) {
        this.faults.push({ kind: 'refused', path, line: scalar.line, ...whyNot(reference, name) })
        return reference
      }
      used.push(value)
      return value
    })
    if (used.length === 0) return text === scalar.text ? scalar : { ...scalar, text }
    // What a variable holds is never `null`: that is a word of the file.
    return { ...scalar, text, isPlain: scalar.isPlain && text === '', written: scalar.text }
  }

  #valueOf(name: string): string | undefined {
    // Not by the prototype: the environment has no `constructor`.
    const value = Object.hasOwn(this.#env, name) ? this.#env[name] : undefined
    if (value !== undefined) this.variables.set(name, value)
    return value
  }
}

function whyNot(reference: string, name: string | undefined): Omit<Refused, 'kind' | keyof Spot> {
  if (name !== undefined) {
    return {
      value: reference,
      wrong: 'is not set in the environment',
      accepted: `a variable that is set (add ${name} to the \`env:\` of the step), or $\${ for a literal \${`,
    }
  }
  if (reference.startsWith('${{')) {
    return {
      value: reference,
      wrong: 'is an expression of GitHub Actions, which are not evaluated in a file',
      accepted: '${NAME}, with NAME set to the expression in the `env:` of the step',
    }
  }
  // Without what follows, which may be a piece of a secret.
  return {
    wrong: 'has a ${ that names no variable',
    accepted: '${NAME}, with a name of letters, digits and underscores, or $${ for a literal ${',
  }
}
