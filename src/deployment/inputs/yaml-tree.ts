import type { Alias, CST, LineCounter, Pair, ParsedNode } from 'yaml'

type Yaml = typeof import('yaml')

/**
 * A piece of YAML as it was written: scalars are texts, whatever they look like, since only the one who reads them knows
 * what they are to be. `line` counts from 1.
 */
export type YamlTree = YamlScalar | YamlList | YamlMap | YamlUnreadable

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly line: number
  readonly text: string
  /** Written without quotes and not as a block: only then `null` may mean nothing. */
  readonly isPlain: boolean
  /** The text as it was before variables in it were replaced by their values, which are never shown. */
  readonly written?: string
}

export interface YamlList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly YamlTree[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly line: number
  /** In the order of the text; a repeated key is there as often as it was written. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly line: number
  readonly value: YamlTree
}

/** Well-formed, but without a value of its own: an alias of nothing, or of a type that is none of the failsafe schema. */
export interface YamlUnreadable {
  readonly kind: 'unreadable'
  readonly line: number
  /** A clause: what is wrong with it. */
  readonly wrong: string
}

const NO_VALUE = 'has no value'

/** Whether an entry is a key alone, as in `{PASSWORD, hunter2}`: perhaps a value, behind a comma that was to be a colon. */
export function isLoneKey({ value }: YamlEntry): boolean {
  return value.kind === 'unreadable' && value.wrong === NO_VALUE
}

/**
 * A text read as one YAML document. What is wrong is told in words of our own, never in the parser's: those quote the text,
 * which may hold secrets.
 */
export type YamlText =
  { readonly kind: 'tree'; readonly tree: YamlTree } | { readonly kind: 'invalid'; readonly reason: string }

/** Far more than any input needs; the composer recurses, and thousands of levels take the whole process down. */
const DEEPEST = 50

/** With every alias counted as what it stands for: a few lines of aliases of aliases could stand for billions of values. */
const MOST_VALUES = 100_000

const reasons: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'a value that begins with * must be quoted',
  BAD_DQ_ESCAPE: 'a backslash in double quotes is not a known escape',
  BAD_INDENT: 'the indentation is wrong, or a bracket is not closed',
  BAD_SCALAR_START: 'a value that begins with %, @ or ` must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon followed by a space must be quoted',
  MISSING_CHAR: 'a quote, comma, colon or bracket is missing',
  MULTILINE_IMPLICIT_KEY: 'a key is not on one line with its colon',
  TAB_AS_INDENT: 'a tab is used for indentation',
  UNEXPECTED_TOKEN:
    'something stands where YAML expects nothing (inside { } and [ ], a value that holds brackets, such as ${NAME}, must be quoted)',
  TAG_RESOLVE_FAILED: 'YAML tags are not supported; a value that begins with ! must be quoted',
}

/**
 * Reads YAML 1.2 (and so JSON), whose scalars stay as they are written: `1.10`, `no` and `012345` are neither numbers nor
 * booleans. An empty document is an empty scalar. Never throws.
 */
export async function readYaml(text: string): Promise<YamlText> {
  // Loaded only here: most steps never need it.
  const yaml = await import('yaml')
  try {
    return readDocument(text, yaml)
  } catch (error) {
    // The parser, too, recurses on some malformed texts until its stack is full.
    return invalid(error instanceof Unreadable ? error.message : 'it cannot be read as YAML')
  }
}

function invalid(reason: string): YamlText {
  return { kind: 'invalid', reason }
}

function readDocument(text: string, yaml: Yaml): YamlText {
  const lines = new yaml.LineCounter()
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)]
  if (isTooDeep(tokens)) return invalid('it is nested too deeply')
  const composer = new yaml.Composer({ schema: 'failsafe', uniqueKeys: false })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined || second !== undefined) return invalid('it holds more than one YAML document')
  const fault = [...document.errors, ...document.warnings][0]
  if (fault !== undefined) {
    const reason = reasons[fault.code] ?? `it is not well-formed YAML (${fault.code})`
    return invalid(`line ${lines.linePos(fault.pos[0]).line}: ${reason}`)
  }
  const planter = new Planter(yaml, lines)
  return { kind: 'tree', tree: planter.tree(document.contents, 1) }
}

/** Why a well-formed text is not taken; only ever thrown within this file. */
class Unreadable extends Error {}

/** Makes trees of the parser's nodes, in the order of the text: an alias stands for the anchor last seen before it. */
class Planter {
  readonly #yaml: Yaml
  readonly #lines: LineCounter
  readonly #anchors = new Map<string, YamlTree>()
  /** How many values there are in a tree. */
  readonly #sizes = new Map<YamlTree, number>()
  #values = 0

  constructor(yaml: Yaml, lines: LineCounter) {
    this.#yaml = yaml
    this.#lines = lines
  }

  /** `near`: the line to tell of a value that is not written at all. */
  tree(node: ParsedNode | null, near: number): YamlTree {
    if (node === null) return { kind: 'scalar', line: near, text: '', isPlain: true }
    const line = this.#lines.linePos(node.range[0]).line
    if (this.#yaml.isAlias(node)) return this.#aliased(node.source, line)
    const before = this.#values
    this.#count(1)
    const tree = this.#planted(node, line)
    this.#sizes.set(tree, this.#values - before)
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, tree)
    return tree
  }

  #aliased(source: string, line: number): YamlTree {
    const tree = this.#anchors.get(source)
    if (tree === undefined) return { kind: 'unreadable', line, wrong: 'is an alias (*) of nothing' }
    this.#count(this.#sizes.get(tree) ?? 1)
    return tree
  }

  #count(values: number): void {
    this.#values += values
    if (this.#values > MOST_VALUES) throw new Unreadable(`it holds more than ${MOST_VALUES} values`)
  }

  #planted(node: Exclude<ParsedNode, Alias.Parsed>, line: number): YamlTree {
    if (this.#yaml.isSeq(node)) {
      return { kind: 'list', line, items: node.items.map((item) => this.tree(item, line)) }
    }
    if (this.#yaml.isMap(node)) return { kind: 'map', line, entries: node.items.map((pair) => this.#entry(pair, line)) }
    if (node.value === null) return { kind: 'unreadable', line, wrong: NO_VALUE }
    if (typeof node.value !== 'string')
      return { kind: 'unreadable', line, wrong: 'has a YAML tag that is not supported' }
    return { kind: 'scalar', line, text: node.value, isPlain: node.type === 'PLAIN' }
  }

  #entry({ key, value }: Pair<ParsedNode, ParsedNode | null>, near: number): YamlEntry {
    const name = this.tree(key, near)
    if (name.kind !== 'scalar') throw new Unreadable(`line ${name.line}: a key is not a single value`)
    if (name.text === '<<' && name.isPlain) {
      throw new Unreadable(`line ${name.line}: merge keys (<<) are not supported; an alias stands for a whole value`)
    }
    if (value === null) {
      const nothing: YamlTree = { kind: 'unreadable', line: name.line, wrong: NO_VALUE }
      return { key: name.text, line: name.line, value: nothing }
    }
    return { key: name.text, line: name.line, value: this.tree(value, name.line) }
  }
}

/** Whether the tokens are nested deeper than any input needs to be; without recursion, which is what it guards against. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > DEEPEST) return true
    for (const inner of tokensIn(token)) open.push({ token: inner, depth: depth + 1 })
  }
  return false
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner !== undefined && inner !== null)
}
