import type { CST, Document, ParsedNode } from 'yaml'

type Yaml = typeof import('yaml')

/** One entry of a map, with the line (from 1) on which its key stands. */
export interface YamlEntry {
  readonly key: string
  readonly line: number
  /** The scalar as written; `undefined` where the value is no scalar. */
  readonly value: string | undefined
}

/**
 * A text read as a YAML map. What is wrong is told in words of our own, never in the parser's: those quote the text, which may
 * hold secrets.
 */
export type YamlMap =
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] }
  /** Well-formed, but a scalar or a list. */
  | { readonly kind: 'other' }
  | { readonly kind: 'invalid'; readonly reason: string }

/** Far more than any input needs; the composer recurses, and thousands of levels take the whole process down. */
const DEEPEST = 50

const reasons: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'a value that begins with * must be quoted',
  BAD_DQ_ESCAPE: 'a backslash in double quotes is not a known escape',
  BAD_SCALAR_START: 'a value that begins with %, @ or ` must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon followed by a space must be quoted',
  MISSING_CHAR: 'a quote, comma, colon or bracket is missing',
  MULTILINE_IMPLICIT_KEY: 'a key is not on one line with its colon',
  TAB_AS_INDENT: 'a tab is used for indentation',
  TAG_RESOLVE_FAILED: 'YAML tags are not supported; a value that begins with ! must be quoted',
}

/**
 * Reads YAML 1.2 (and so JSON) as one map whose scalars stay as they are written: `1.10`, `no` and `012345` are neither
 * numbers nor booleans. Repeated keys are all in the result. Never throws.
 */
export async function readYamlMap(text: string): Promise<YamlMap> {
  // Loaded only here: most steps never need it.
  const yaml = await import('yaml')
  try {
    return readMap(text, yaml)
  } catch {
    // The parser, too, recurses on some malformed texts until its stack is full.
    return invalid('it cannot be read as YAML')
  }
}

function invalid(reason: string): YamlMap {
  return { kind: 'invalid', reason }
}

function readMap(text: string, yaml: Yaml): YamlMap {
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
  if (!yaml.isMap(document.contents)) return { kind: 'other' }
  const entries: YamlEntry[] = []
  for (const pair of document.contents.items) {
    const { line } = lines.linePos(pair.key.range[0])
    const key = scalarOf(pair.key, document, yaml)
    if (key === undefined) return invalid(`line ${line}: a key is not a single value`)
    entries.push({ key, line, value: scalarOf(pair.value, document, yaml) })
  }
  return { kind: 'map', entries }
}

function scalarOf(node: ParsedNode | null, document: Document.Parsed, yaml: Yaml): string | undefined {
  const target = yaml.isAlias(node) ? node.resolve(document) : node
  return yaml.isScalar(target) && typeof target.value === 'string' ? target.value : undefined
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
