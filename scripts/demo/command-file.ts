/**
 * The pairs of a `GITHUB_OUTPUT` file, as the runner reads it: `name=value` lines, and `name<<delimiter`, the value's lines, `delimiter`.
 *
 * Throws on a line that is neither and on a value without an end, as the runner fails the step then.
 */
export function parseCommandFile(content: string): Readonly<Record<string, string>> {
  const pairs: [string, string][] = []
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, mark, rest = ''] = /^([^=<]+?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined) throw new Error(`not a pair: '${line}'`)
    if (mark === '=') {
      pairs.push([name, rest])
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end === -1) throw new Error(`the value of '${name}' has no end '${rest}'`)
    pairs.push([name, lines.slice(at + 1, end).join('\n')])
    at = end
  }
  return Object.fromEntries(pairs)
}
