import type { Processor } from '../../src/images/image-table.ts'

/** Images by framework, before registries and regions are folded together. */
export type Draft = Readonly<Record<string, readonly DraftLine[]>>

export interface DraftLine {
  readonly aliases: Readonly<Record<string, string>>
  readonly versions: Readonly<Record<string, readonly DraftBuild[]>>
}

export interface DraftBuild {
  /** AWS's account by region. */
  readonly accounts: Readonly<Record<string, string>>
  readonly python?: string
  readonly base?: string
  readonly not?: string
  /** `repository:tag`; `{asked}` stands for how the version was asked for. */
  readonly images: Readonly<Partial<Record<Processor, string>>>
}

/** All processors that a line has images for. */
export function processorsOf({ versions }: DraftLine): readonly string[] {
  const builds = Object.values(versions).flat()
  return [...new Set(builds.flatMap(({ images }) => Object.keys(images)))]
}
