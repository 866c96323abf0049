import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActResult } from './performing.ts'

/** Removes what an earlier demo left in `folder`, and nothing else. */
export async function removeSummaries(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /^\d-[a-z-]+\.md$/.test(name))
  await Promise.all(left.map((name) => rm(join(folder, name))))
}

/** The file name that an act's job summary is left under. */
export function summaryFile(folder: string, number: number, { result }: ActResult): string {
  return join(folder, `${number}-${result === '' ? 'no-result' : result}.md`)
}
