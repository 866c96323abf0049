import type { ImageLine, ImageTable, Place } from '../../src/images/image-table.ts'
import { compareVersions, completed, isBeginningOf, newest } from '../../src/images/versions.ts'
import { composeAll } from './compose.ts'
import type { DeepLearningContainers } from './deep-learning-containers.ts'
import type { Draft, DraftBuild, DraftLine } from './draft.ts'
import { merge } from './merge.ts'
import { releasesOf } from './releases.ts'
import type { SagemakerCore } from './sagemaker-core.ts'

type Accounts = DraftBuild['accounts']

/** What AWS calls two of its registries, by their account in us-west-2. */
const REGISTRY_NAMES: Readonly<Record<string, string>> = { '763104351884': 'dlc', '246618743249': 'algorithms' }

/**
 * The table from its two sources; the same sources give the same table, in the same order.
 * @param dnsSuffixOf the DNS suffix of a region's partition
 */
export function buildTable(
  core: SagemakerCore,
  list: DeepLearningContainers,
  dnsSuffixOf: (region: string) => string,
): ImageTable {
  const draft = merge(composeAll(core), list)
  const registries = registriesOf(draft)
  const places = placesOf(draft, registries)
  const regions = [...new Set([...registries.values()].flatMap(Object.keys))].toSorted()
  return {
    sources: {
      sagemakerCore: { version: core.version, date: core.date },
      deepLearningContainers: { commit: list.commit, date: list.date },
    },
    dnsSuffixes: Object.fromEntries(
      [...new Set(regions.map(dnsSuffixOf))].map((suffix) => [
        suffix,
        regions.filter((region) => dnsSuffixOf(region) === suffix).join(' '),
      ]),
    ),
    registries: Object.fromEntries([...registries].map(([name, accounts]) => [name, sorted(accounts)])),
    places: Object.fromEntries([...places.values()].map(({ name, place }) => [name, place])),
    frameworks: Object.fromEntries(
      Object.entries(draft).map(([framework, lines]) => [framework, lines.map((line) => lineOf(line, places))]),
    ),
  }
}

function lineOf(line: DraftLine, places: ReadonlyMap<string, { readonly name: string }>): ImageLine {
  const aliases = keptAliases(line)
  const releases = releasesOf(line, (accounts) => places.get(identityOf(accounts))?.name ?? '')
  return { ...(Object.keys(aliases).length === 0 ? {} : { aliases }), releases }
}

/**
 * The aliases that say more than that a version's end is left off: those of another version than the newest with that
 * beginning, and those that stand in a tag as they are.
 */
function keptAliases({ aliases, versions }: DraftLine): Readonly<Record<string, string>> {
  const known = Object.keys(versions)
  const kept = Object.entries(aliases).filter(([alias, version]) => {
    // The `latest` of xgboost is the oldest of all.
    if (alias === 'latest') return isBeginningOf(version, newest(known) ?? '')
    const inTag = (versions[version] ?? []).some(({ images }) => Object.values(images).join().includes('{asked}'))
    return inTag || completed(alias, known) !== version
  })
  return Object.fromEntries(kept.toSorted(([a], [b]) => compareVersions(b, a)))
}

/** Accounts that never contradict each other are of one registry, called by AWS's name or after the first framework in it. */
function registriesOf(draft: Draft): ReadonlyMap<string, Accounts> {
  const firstUse = new Map<string, { readonly framework: string; readonly accounts: Accounts }>()
  for (const { framework, accounts } of usesOf(draft)) {
    const identity = identityOf(accounts)
    if (!firstUse.has(identity)) firstUse.set(identity, { framework, accounts })
  }
  const registries: { accounts: Accounts; frameworks: readonly string[] }[] = []
  const fromLargest = [...firstUse].toSorted(([, a], [, b]) => sizeOf(b.accounts) - sizeOf(a.accounts))
  for (const [, { framework, accounts }] of fromLargest) {
    const home = registries.find((registry) => agrees(registry.accounts, accounts))
    if (home === undefined) registries.push({ accounts, frameworks: [framework] })
    else {
      home.accounts = { ...home.accounts, ...accounts }
      home.frameworks = [...home.frameworks, framework].toSorted()
    }
  }
  const named = registries.map(
    ({ accounts, frameworks }) =>
      [REGISTRY_NAMES[accounts['us-west-2'] ?? ''] ?? frameworks[0] ?? '', accounts] as const,
  )
  const byName = new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  if (byName.size < registries.length) throw new Error('two registries would be called the same')
  return byName
}

function agrees(registry: Accounts, accounts: Accounts): boolean {
  return Object.entries(accounts).every(([region, account]) => (registry[region] ?? account) === account)
}

function contains(registry: Accounts, accounts: Accounts): boolean {
  return Object.entries(accounts).every(([region, account]) => registry[region] === account)
}

/** Each set of accounts in use: its registry, and the registry's regions that it lacks. */
function placesOf(
  draft: Draft,
  registries: ReadonlyMap<string, Accounts>,
): ReadonlyMap<string, { readonly name: string; readonly place: Place }> {
  const places = new Map<string, { readonly name: string; readonly place: Place }>()
  for (const { accounts } of usesOf(draft)) {
    const identity = identityOf(accounts)
    if (places.has(identity)) continue
    const [registry, all] = [...registries].find(([, candidate]) => contains(candidate, accounts)) ?? ['', {}]
    const except = Object.keys(all).filter((region) => !Object.hasOwn(accounts, region))
    const name = freeName(`${registry}-${sizeOf(accounts)}`, new Set([...places.values()].map((place) => place.name)))
    places.set(identity, { name, place: { registry, except: except.toSorted().join(' ') } })
  }
  return new Map([...places].toSorted(([, a], [, b]) => (a.name < b.name ? -1 : 1)))
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const letters = ['', ...Array.from('bcdefghijklmnopqrstuvwxyz')].map((letter) => `${name}${letter}`)
  return letters.find((candidate) => !taken.has(candidate)) ?? name
}

function usesOf(draft: Draft): readonly { readonly framework: string; readonly accounts: Accounts }[] {
  return Object.entries(draft).flatMap(([framework, lines]) =>
    lines.flatMap(({ versions }) =>
      Object.values(versions)
        .flat()
        .map(({ accounts }) => ({ framework, accounts })),
    ),
  )
}

function identityOf(accounts: Accounts): string {
  return JSON.stringify(sorted(accounts))
}

function sorted(accounts: Accounts): Accounts {
  return Object.fromEntries(Object.entries(accounts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function sizeOf(accounts: Accounts): number {
  return Object.keys(accounts).length
}
