import type { Hardware } from './hardware.ts'
import { wordsIn } from './image-table.ts'
import type { ImageLine, Release } from './image-table.ts'

/** One version of a release, as seen from the hardware that it has to run on. */
export interface Offer {
  readonly version: string
  readonly release: Release
  /** `repository:tag` for the hardware; `undefined` if this release has none. */
  readonly image: string | undefined
}

/** All that a line offers; of one version in the order of the table. */
export function offersOf({ releases }: ImageLine, hardware: Hardware): readonly Offer[] {
  return releases.flatMap((release) => {
    const image = imageFor(hardware, release)
    return wordsIn(release.versions).map((version) => ({ version, release, image }))
  })
}

/** The image of a release that runs on the hardware. */
function imageFor({ family, runs }: Hardware, { images, not }: Release): string | undefined {
  if (not !== undefined && wordsIn(not).includes(family)) return undefined
  const processor = runs.find((candidate) => images[candidate] !== undefined)
  return processor === undefined ? undefined : images[processor]
}

/** The different values that offers have of something, in their order. */
export function distinct<T>(offers: readonly Offer[], of: (offer: Offer) => T | undefined): readonly T[] {
  const values = offers.map(of).filter((value) => value !== undefined)
  return [...new Set(values)]
}
