import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'

/** An input or output as `action.yml` declares it. */
interface Declared {
  readonly name: string
  readonly description: string
  /** The comment above it, which opens a group. */
  readonly group: string | undefined
}

/**
 * The README with the tables of inputs and outputs between its markers (`<!-- inputs:start -->` … `<!-- inputs:end -->`, and the
 * same for outputs) made anew from `action.yml`. Throws where a marker is missing or the file is not an action's.
 */
export function renderTables(actionYaml: string, readme: string): string {
  const action = parseDocument(actionYaml)
  const withInputs = replaceBetween(readme, 'inputs', inputsTable(declaredIn(action, 'inputs')))
  return replaceBetween(withInputs, 'outputs', outputsTable(declaredIn(action, 'outputs')))
}

function declaredIn(action: Document, section: 'inputs' | 'outputs'): readonly Declared[] {
  const map = action.get(section)
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`)
  return map.items.map((pair, index) => {
    const { key } = pair
    if (!isScalar(key)) throw new Error(`action.yml has an entry of ${section} without a name`)
    const description: unknown = action.getIn([section, key.value, 'description'])
    if (typeof description !== 'string') throw new Error(`action.yml does not describe ${String(key.value)}`)
    // The parser gives a comment before the first entry to the map.
    const comment = index === 0 ? (map.commentBefore ?? key.commentBefore) : key.commentBefore
    return { name: String(key.value), description: description.trim(), group: comment?.trim() }
  })
}

function inputsTable(inputs: readonly Declared[]): string {
  const rows = inputs.flatMap(({ name, description, group }) => {
    const [, text = description, byDefault = ''] = /^(.*?)\s*Default: (.*)\.$/s.exec(description) ?? []
    const row = `| \`${name}\` | ${cell(text)} | ${cell(byDefault)} |`
    return group === undefined ? [row] : [`| **${cell(group)}** | | |`, row]
  })
  return ['| Input | What it means | Default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputsTable(outputs: readonly Declared[]): string {
  const rows = outputs.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`)
  return ['| Output | What it holds |', '| --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ')
}

function replaceBetween(readme: string, section: string, table: string): string {
  const [start, end] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`]
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`)
  // Aligned columns would make every line as wide as the longest description.
  const kept = `<!-- prettier-ignore-start -->\n${table}\n<!-- prettier-ignore-end -->`
  return `${readme.slice(0, from)}${start}\n\n${kept}\n\n${readme.slice(to)}`
}

/** Writes the tables into the README of the folder that it is started in, or with `--check` fails if they are out of date. */
function main(): void {
  const readme = readFileSync('README.md', 'utf8')
  const rendered = renderTables(readFileSync('action.yml', 'utf8'), readme)
  if (!process.argv.includes('--check')) {
    writeFileSync('README.md', rendered)
  } else if (rendered !== readme) {
    console.error(
      'The tables in README.md are out of date; node build/tools/scripts/generate-readme-tables.js makes them anew.',
    )
    process.exitCode = 1
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()
