import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ACCESS_CAUSES } from '../src/deployment/known-causes/access.ts'
import { CAPACITY_CAUSES } from '../src/deployment/known-causes/capacity.ts'
import { CONTAINER_LOG_CAUSES } from '../src/deployment/known-causes/container-log.ts'
import { ENDPOINT_CAUSES } from '../src/deployment/known-causes/endpoint.ts'
import { FAILURE_KINDS } from '../src/deployment/known-causes/failure-kinds.ts'
import { IMAGE_CAUSES } from '../src/deployment/known-causes/image.ts'
import { filledIn, type KnownCause } from '../src/deployment/known-causes/known-cause.ts'
import { MODEL_DATA_CAUSES } from '../src/deployment/known-causes/model-data.ts'
import { NETWORK_CAUSES } from '../src/deployment/known-causes/network.ts'
import { ROLLOUT_CAUSES } from '../src/deployment/known-causes/rollout.ts'

const PAGE = 'docs/troubleshooting.md'

/** The page's tables, by the names in its markers. */
const TABLES: Readonly<Record<string, readonly Omit<KnownCause, 'pattern'>[]>> = {
  access: ACCESS_CAUSES,
  capacity: CAPACITY_CAUSES,
  images: IMAGE_CAUSES,
  models: MODEL_DATA_CAUSES,
  network: NETWORK_CAUSES,
  endpoints: ENDPOINT_CAUSES,
  rollouts: ROLLOUT_CAUSES,
  logs: CONTAINER_LOG_CAUSES,
  calls: Object.values(FAILURE_KINDS),
}

/** Longer words are cut: their beginning is what one searches for. */
const LONGEST_WORDS = 300

const EXAMPLE = { region: 'eu-west-1', endpointName: 'churn', executionRoles: [], isUpdate: true }

/**
 * The page with the tables between its markers (`<!-- images:start -->` … `<!-- images:end -->`) made anew from the known causes, each
 * told as for its example. Throws where a marker is missing.
 */
export function renderTroubleshooting(page: string): string {
  return Object.entries(TABLES).reduce((text, [name, causes]) => replaceBetween(text, name, tableOf(causes)), page)
}

function tableOf(causes: readonly Omit<KnownCause, 'pattern'>[]): string {
  const rows = causes.map((known) => {
    const pattern = 'pattern' in known && known.pattern instanceof RegExp ? known.pattern : /^/
    const { cause, remedies } = filledIn({ ...known, pattern }, known.words, EXAMPLE)
    return `| ${code(shortened(known.words))} | ${cell(cause)} | ${remedies.map((remedy) => cell(copied(remedy))).join('<br>')} |`
  })
  return ['| Words | What they mean | What to do |', '| --- | --- | --- |', ...rows].join('\n')
}

function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
}

/** A command, or a statement of a policy, at a remedy's end is set as code. */
function copied(remedy: string): string {
  return remedy.replace(/(?<=: )(?:\{ "Effect": .*\}|aws [a-z-]+ [a-z-]+ .*)$/, (text) => `\`${text}\``)
}

function code(words: string): string {
  const fence = words.includes('`') ? '``' : '`'
  return cell(`${fence}${words}${fence}`)
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ')
}

function replaceBetween(page: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${PAGE} has no ${start} … ${end}`)
  // Aligned columns would make every line as wide as the longest words.
  const kept = `<!-- prettier-ignore-start -->\n${table}\n<!-- prettier-ignore-end -->`
  return `${page.slice(0, from)}${start}\n\n${kept}\n\n${page.slice(to)}`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(PAGE, renderTroubleshooting(readFileSync(PAGE, 'utf8')))
}
