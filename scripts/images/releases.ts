import type { Release } from '../../src/images/image-table.ts'
import { compareVersions } from '../../src/images/versions.ts'
import type { DraftBuild, DraftLine } from './draft.ts'

/**
 * The builds of a line, with those of different versions folded together whose images are called alike.
 * @param placeOf the name of the place that has these accounts
 */
export function releasesOf(
  { versions }: DraftLine,
  placeOf: (accounts: DraftBuild['accounts']) => string,
): readonly Release[] {
  const fromNew = Object.keys(versions).toSorted((a, b) => compareVersions(b, a))
  const most = Math.max(...fromNew.map((version) => versions[version]?.length ?? 0))
  // All first builds come before all second ones, so that folding leaves each version's order as it is.
  return Array.from({ length: most }, (_, i) => i).flatMap((i) => {
    const folded = new Map<string, Release>()
    for (const version of fromNew) {
      const build = versions[version]?.[i]
      if (build === undefined) continue
      const { accounts, images, ...rest } = build
      const release = { at: placeOf(accounts), ...rest, images: withVersionLeftOpen(images, version) }
      const alike = JSON.stringify(release)
      folded.set(alike, { versions: [folded.get(alike)?.versions ?? [], version].flat().join(' '), ...release })
    }
    return [...folded.values()]
  })
}

function withVersionLeftOpen(images: DraftBuild['images'], version: string): DraftBuild['images'] {
  const whole = new RegExp(String.raw`(?<![\d.])${version.replaceAll('.', String.raw`\.`)}(?![\d.])`)
  return Object.fromEntries(
    Object.entries(images).map(([processor, image]) => {
      const [repository, tag = ''] = image.split(':')
      return [processor, `${repository}:${tag.replace(whole, '{version}')}`]
    }),
  )
}
