import { hardwareOf } from './hardware.ts'
import type { Hardware } from './hardware.ts'
import { notesOf } from './image-notes.ts'
import {
  ambiguous,
  noImageForHardware,
  noSuchVersion,
  otherThanOffered,
  unknownFramework,
  unknownRegion,
} from './image-problems.ts'
import type { ImageProblem, ImageRequest, ResolvedImage } from './image-request.ts'
import { accountAt, versionsOf, wordsIn } from './image-table.ts'
import type { ImageLine, ImageTable } from './image-table.ts'
import { distinct, offersOf } from './offers.ts'
import type { Offer } from './offers.ts'
import { isBase, isPython, isPartOfTag } from './spelling.ts'
import { completed, newest } from './versions.ts'

/**
 * Finds the image that AWS publishes for a framework, a version, a region and what the endpoint runs on, as the SageMaker
 * Python SDK's `image_uris.retrieve` does for the scope `inference`. Looks at nothing but its arguments and never throws.
 */
export function resolveImageUri(request: ImageRequest, table: ImageTable): ResolvedImage {
  const lines = Object.hasOwn(table.frameworks, request.framework) ? table.frameworks[request.framework] : undefined
  if (lines === undefined) return refused(unknownFramework(request.framework, table))
  const hardware = hardwareOf(request.instanceType)
  const line = lines.find((candidate) => offersOf(candidate, hardware).some(({ image }) => image !== undefined))
  if (line === undefined) return refused(noImageForHardware(request, hardware, lines))
  const asked = askedVersion(request.frameworkVersion, line)
  if (asked === undefined) return refused(noSuchVersion(request, hardware, line, table))

  const offers = offersOf(line, hardware).filter(
    ({ version }) => asked.version === undefined || version === asked.version,
  )
  const wanted = narrow(offers, demandsOf(request, hardware))
  const there = narrow(wanted.pool, [regionalDemand(request, table)])
  const problems = [...wanted.problems, ...there.problems]
  if (problems.length > 0) return { ok: false, problems }
  const version = newest(distinct(there.pool, (offer) => offer.version))
  // Of all regions: what has to be said must not depend on where it is said.
  const choice = onOneBase(
    wanted.pool.filter((offer) => offer.version === version),
    request.baseFrameworkVersion,
  )
  const open = ambiguous(request, choice)
  if (open.length > 0) return { ok: false, problems: open }
  const chosen = there.pool.find((offer) => choice.includes(offer))
  if (chosen === undefined) return refused(unknownRegion(request, choice, table))
  const uri = uriOf(chosen, asked, request.region, table)
  return { ok: true, uri, notes: notesOf(request, { isNewest: asked.version === undefined, chosen, offers, uri }) }
}

function refused(problem: ImageProblem): ResolvedImage {
  return { ok: false, problems: [problem] }
}

/** The version that was asked for, and the spelling of it that AWS has tags for; without a version, the newest is wanted. */
interface AskedVersion {
  readonly version?: string
  readonly asked?: string
}

/** `undefined`: there is no such version. */
function askedVersion(text: string | undefined, line: ImageLine): AskedVersion | undefined {
  if (text === undefined) return {}
  const { aliases = {} } = line
  const versions = versionsOf(line)
  if (versions.includes(text)) return { version: text, asked: text }
  const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined
  // AWS has tags for these spellings as well: `2.6-cpu-py312` beside `2.6.0-cpu-py312`.
  if (alias !== undefined) return { version: alias, asked: text }
  if (text === 'latest') return {}
  const version = completed(text, versions)
  return version === undefined ? undefined : { version, asked: version }
}

/** Something that an image has to meet. */
interface Demand {
  readonly met: (offer: Offer) => boolean
  /** What to say when no offer of `pool` meets it. */
  readonly unmet: (pool: readonly Offer[]) => ImageProblem
}

function regionalDemand(request: ImageRequest, table: ImageTable): Demand {
  return {
    met: ({ release }) => accountAt(release.at, request.region, table) !== undefined,
    unmet: (pool) => unknownRegion(request, pool, table),
  }
}

function demandsOf(request: ImageRequest, hardware: Hardware): readonly Demand[] {
  const { pythonVersion, baseFrameworkVersion, containerVersion } = request
  const demands: Demand[] = [
    {
      met: ({ image }) => image !== undefined,
      unmet: (pool) => otherThanOffered('hardware', request, hardware, pool),
    },
  ]
  if (baseFrameworkVersion !== undefined) {
    demands.push({
      met: ({ release }) => release.base === undefined || isBase(baseFrameworkVersion, release.base),
      unmet: (pool) => otherThanOffered('base', request, hardware, pool),
    })
  }
  if (pythonVersion !== undefined) {
    demands.push({
      met: ({ release }) => release.python === undefined || isPython(pythonVersion, release.python),
      unmet: (pool) => otherThanOffered('python', request, hardware, pool),
    })
  }
  if (containerVersion !== undefined) {
    demands.push({
      met: ({ image = '' }) => isPartOfTag(containerVersion, image),
      unmet: (pool) => otherThanOffered('container', request, hardware, pool),
    })
  }
  return demands
}

/** The offers that meet all demands. A demand that none of them meets is a problem, and does not hide those behind it. */
function narrow(
  offers: readonly Offer[],
  demands: readonly Demand[],
): { readonly pool: readonly Offer[]; readonly problems: readonly ImageProblem[] } {
  let pool = offers
  const problems: ImageProblem[] = []
  for (const { met, unmet } of demands) {
    const left = pool.filter(met)
    if (left.length === 0) problems.push(unmet(pool))
    else pool = left
  }
  return { pool, problems }
}

/** A shortened base that stands for several versions of one framework means the newest of them. */
function onOneBase(choice: readonly Offer[], baseFrameworkVersion: string | undefined): readonly Offer[] {
  const bases = distinct(choice, ({ release }) => release.base)
  const base = newest(bases)
  const names = new Set(bases.map((name) => name.replace(/[\d.]+$/, '')))
  if (base === undefined || baseFrameworkVersion === undefined || names.size > 1) return choice
  return choice.filter(({ release }) => release.base === base)
}

function uriOf(
  { version, release, image = '' }: Offer,
  { asked }: AskedVersion,
  region: string,
  table: ImageTable,
): string {
  const account = accountAt(release.at, region, table) ?? ''
  const [suffix = ''] = Object.entries(table.dnsSuffixes).find(([, regions]) => wordsIn(regions).includes(region)) ?? []
  return `${account}.dkr.ecr.${region}.${suffix}/${nameOf(image, version, asked)}`
}

function nameOf(image: string, version: string, asked = version): string {
  return image.replace('{version}', version).replace('{asked}', asked)
}
