import { distance } from 'fastest-levenshtein'
import { HARDWARE_NAMES } from './hardware.ts'
import type { Hardware } from './hardware.ts'
import type { ImageProblem, ImageRequest } from './image-request.ts'
import { regionsAt, versionsOf, wordsIn } from './image-table.ts'
import type { ImageLine, ImageTable, Processor } from './image-table.ts'
import { likelyFramework, nearestFrameworks } from './likely-framework.ts'
import { distinct } from './offers.ts'
import type { Offer } from './offers.ts'
import { compareVersions, nearestVersions, newest, sameNumbers } from './versions.ts'

/** How many of many accepted values a message lists: those nearest to what was written. */
const LISTED = 6

const OR_ANY_IMAGE = 'or, instead of framework, image-uri with the URI of any image'

export function unknownFramework(framework: string, table: ImageTable): ImageProblem {
  const names = Object.keys(table.frameworks)
  return problem('framework', framework, {
    wrong: `is no framework or built-in algorithm that this release knows (its images are of ${dateOf(table)})`,
    accepted: `${nearestFrameworks(framework, names, LISTED).join(', ')} and ${names.length - LISTED} others, ${OR_ANY_IMAGE}`,
    meant: likelyFramework(framework, names),
  })
}

/** No version of the framework runs on the hardware. */
export function noImageForHardware(
  { framework, instanceType }: ImageRequest,
  { name }: Hardware,
  lines: readonly ImageLine[],
): ImageProblem {
  const releases = lines.flatMap((line) => line.releases)
  const processors = namesOf(releases.flatMap(({ images }) => Object.keys(images).filter(isProcessor)))
  return instanceType === undefined
    ? problem('framework', framework, {
        wrong: `has no image for ${name}, which has CPUs alone`,
        accepted: `an instance-type for ${framework} (it has images for ${processors}), ${OR_ANY_IMAGE}`,
      })
    : problem('instance-type', instanceType, {
        wrong: `is hardware that ${framework} has no image for: ${name}`,
        accepted: `an instance type for which ${framework} has images (${processors}), ${OR_ANY_IMAGE}`,
      })
}

export function noSuchVersion(
  { framework, frameworkVersion = '', instanceType }: ImageRequest,
  { name }: Hardware,
  line: ImageLine,
  table: ImageTable,
): ImageProblem {
  const known = versionsOf(line)
  const listed = nearestVersions(frameworkVersion, known, LISTED)
  const where = instanceType === undefined ? '' : ` for ${name}`
  return problem('framework-version', frameworkVersion, {
    wrong: `is no version of ${framework}${where} that this release knows (its images are of ${dateOf(table)})`,
    accepted: `${nearestOf(listed, known)}, ${OR_ANY_IMAGE}`,
    meant: sameNumbers(frameworkVersion, [...known, ...Object.keys(line.aliases ?? {})]),
  })
}

/** What none of the offers is, and what they are instead. */
export function otherThanOffered(
  what: 'hardware' | 'base' | 'python' | 'container',
  request: ImageRequest,
  hardware: Hardware,
  pool: readonly Offer[],
): ImageProblem {
  const subject = what === 'hardware' ? subjectOf(request, pool) : `${subjectOf(request, pool)} for ${hardware.name}`
  if (what === 'base') {
    const bases = distinct(pool, ({ release }) => release.base)
    return problem('base-framework-version', request.baseFrameworkVersion, {
      wrong: `is no base of ${subject}`,
      accepted: `${nearestVersions(request.baseFrameworkVersion ?? '', bases, LISTED).join(', ')}, ${OR_ANY_IMAGE}`,
    })
  }
  if (what === 'python') {
    const pythons = distinct(pool, ({ release }) => release.python).toSorted(compareVersions)
    return problem('python-version', request.pythonVersion, {
      wrong: `is no Python version of ${subject}`,
      accepted: `${pythons.join(', ')}, ${OR_ANY_IMAGE}`,
    })
  }
  if (what === 'container') {
    const tags = distinct(pool, ({ version, image }) => tagOf(image, version)).slice(0, LISTED)
    return problem('container-version', request.containerVersion, {
      wrong: `is part of no image's tag of ${subject}`,
      accepted: `whole parts of a tag, such as the last ones of ${tags.join(', ')}, ${OR_ANY_IMAGE}`,
    })
  }
  const processors = namesOf(pool.flatMap(({ release }) => Object.keys(release.images).filter(isProcessor)))
  return request.instanceType === undefined
    ? problem('framework-version', request.frameworkVersion, {
        wrong: `of ${request.framework} has no image for ${hardware.name}, which has CPUs alone`,
        accepted: `another version, an instance-type (this one has images for ${processors}), ${OR_ANY_IMAGE}`,
      })
    : problem('instance-type', request.instanceType, {
        wrong: `is hardware that ${subject} has no image for: ${hardware.name}`,
        accepted: `an instance type for which it has images (${processors}${exceptionsOf(pool)}), another framework-version, ${OR_ANY_IMAGE}`,
      })
}

/** None of the offers is published in the region. */
export function unknownRegion(request: ImageRequest, pool: readonly Offer[], table: ImageTable): ImageProblem {
  const { region } = request
  const places = distinct(pool, ({ release }) => release.at)
  const regions = [...new Set(places.flatMap((place) => regionsAt(place, table)))]
  const near = regions.toSorted((a, b) => apart(region, a) - apart(region, b) || (a < b ? -1 : 1))
  return problem('aws-region', region, {
    wrong: `has no image of ${subjectOf(request, pool)} that this release knows (its images are of ${dateOf(table)})`,
    accepted: `${nearestOf(near.slice(0, LISTED), regions)}, another framework-version, ${OR_ANY_IMAGE}`,
  })
}

/** What has to be said before one of several images of a version can be chosen. */
export function ambiguous({ framework }: ImageRequest, choice: readonly Offer[]): readonly ImageProblem[] {
  const version = choice[0]?.version ?? ''
  const problems: ImageProblem[] = []
  const bases = distinct(choice, ({ release }) => release.base)
  if (bases.length > 1) {
    const why = `${framework} ${version} has images on ${listOf(bases)}`
    const remedy = `set it to one of them, such as ${bases[0] ?? ''}`
    problems.push({ kind: 'missing', input: 'base-framework-version', why, remedy })
  }
  const pythons = distinct(choice, ({ release }) => release.python)
  if (pythons.length > 1 && bases.length <= 1) {
    const why = `${framework} ${version} has images for ${listOf(pythons)}`
    const remedy = `set it to one of them: ${newest(pythons) ?? ''} is the newest`
    problems.push({ kind: 'missing', input: 'python-version', why, remedy })
  }
  return problems
}

function problem(
  input: ImageProblem['input'],
  value: string | undefined,
  said: { readonly wrong: string; readonly accepted: string; readonly meant?: string | undefined },
): ImageProblem {
  const { wrong, accepted, meant } = said
  return {
    kind: 'refused',
    input,
    ...(value === undefined ? {} : { value }),
    wrong,
    accepted,
    ...(meant === undefined ? {} : { meant }),
  }
}

/** `pytorch 2.6.0`, or `pytorch` where several versions are looked at. */
function subjectOf({ framework }: ImageRequest, pool: readonly Offer[]): string {
  const [version, ...others] = distinct(pool, (offer) => offer.version)
  return version === undefined || others.length > 0 ? framework : `${framework} ${version}`
}

function tagOf(image: string | undefined, version: string): string | undefined {
  return image?.slice(image.indexOf(':') + 1).replace(/\{version\}|\{asked\}/, version)
}

/** The families that the images for their processor do not run on. */
function exceptionsOf(pool: readonly Offer[]): string {
  const families = new Set(pool.flatMap(({ release }) => wordsIn(release.not ?? '')))
  return families.size === 0 ? '' : `, but not ${listOf([...families].map((family) => `ml.${family}`))}`
}

function nearestOf(listed: readonly string[], all: readonly string[]): string {
  return `${listed.join(', ')}${all.length > listed.length ? ` (the nearest of ${all.length})` : ''}`
}

function isProcessor(name: string): name is Processor {
  return Object.hasOwn(HARDWARE_NAMES, name)
}

function namesOf(processors: readonly Processor[]): string {
  return listOf([...new Set(processors)].map((processor) => HARDWARE_NAMES[processor]))
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** Regions of one area are near to each other, however their names end. */
function apart(region: string, other: string): number {
  return (other.startsWith(`${region.split('-', 1)[0] ?? ''}-`) ? 0 : 100) + distance(region, other)
}

function dateOf({ sources }: ImageTable): string {
  return sources.sagemakerCore.date
}
