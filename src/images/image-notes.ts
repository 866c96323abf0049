import type { ImageNote, ImageRequest } from './image-request.ts'
import type { Offer } from './offers.ts'

/** An image that was found, and how. */
interface Finding {
  /** Whether it was taken for being the newest, since no version was asked for. */
  readonly isNewest: boolean
  readonly chosen: Offer
  /** All that was there to choose from. */
  readonly offers: readonly Offer[]
  readonly uri: string
}

/** What to tell the user about an image that was found. */
export function notesOf(request: ImageRequest, finding: Finding): readonly ImageNote[] {
  return [
    ...versionNotes(request, finding),
    ...baseNotes(request, finding),
    ...unusedNotes(request, finding),
    // Said because plan and outputs name an image by its digest, where that can be looked up.
    { level: 'notice', input: 'framework', text: `the image is ${finding.uri}` },
  ]
}

function versionNotes(
  { framework, frameworkVersion }: ImageRequest,
  { isNewest, chosen: { version } }: Finding,
): readonly ImageNote[] {
  const input = 'framework-version'
  if (isNewest) {
    const pin = `pin it with ${input}: ${version}, or a later release of this action may deploy another one`
    const text = `${frameworkVersion ?? 'not set'}, so this is the newest of ${framework} that fits, ${version}; ${pin}`
    return [{ level: 'warning', input, text }]
  }
  if (frameworkVersion === undefined || frameworkVersion === version) return []
  return [{ level: 'notice', input, text: `${frameworkVersion} stands for ${version}` }]
}

function baseNotes(
  { framework, baseFrameworkVersion }: ImageRequest,
  { isNewest, chosen: { version, release } }: Finding,
): readonly ImageNote[] {
  if (release.base === undefined || baseFrameworkVersion !== undefined || isNewest) return []
  const text = `not set; ${framework} ${version} has images for ${release.base} alone`
  return [{ level: 'notice', input: 'base-framework-version', text }]
}

/** The SageMaker Python SDK takes and ignores what an image is not chosen by; here that is said. */
function unusedNotes(
  { framework, pythonVersion, baseFrameworkVersion }: ImageRequest,
  { chosen, offers }: Finding,
): readonly ImageNote[] {
  const isToldByPython = offers.some(({ release }) => release.python !== undefined)
  const isToldByBase = chosen.release.base !== undefined
  const unused = [
    ...(pythonVersion === undefined || isToldByPython ? [] : (['python-version'] as const)),
    ...(baseFrameworkVersion === undefined || isToldByBase ? [] : (['base-framework-version'] as const)),
  ]
  const text = `has no effect: the images of ${framework} are not told apart by it`
  return unused.map((input) => ({ level: 'warning', input, text }))
}
