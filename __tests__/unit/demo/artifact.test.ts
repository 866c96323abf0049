import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { list } from 'tar'
import { packArtifact } from '../../../scripts/demo/artifact.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function directoryWith(name: string, files: Readonly<Record<string, string>>, modified: Date): Promise<string> {
  const directory = join(folder, name)
  await mkdir(directory)
  for (const [file, content] of Object.entries(files)) {
    await writeFile(join(directory, file), content)
    await utimes(join(directory, file), modified, modified)
  }
  return directory
}

function names(archive: Buffer): string[] {
  const found: string[] = []
  list({ sync: true, onReadEntry: (entry) => found.push(entry.path) }).end(archive)
  return found
}

describe('packArtifact', () => {
  it('packs the same files to the same bytes, whenever and wherever they were written', async () => {
    const one = await directoryWith('one', { 'b.json': '{}', 'a.json': '[]' }, new Date('2020-01-01'))
    const two = await directoryWith('two', { 'a.json': '[]', 'b.json': '{}' }, new Date('2026-06-06'))
    const other = await directoryWith('other', { 'a.json': '[1]', 'b.json': '{}' }, new Date('2020-01-01'))

    const packed = await packArtifact(one)
    expect(await packArtifact(two)).toEqual(packed)
    expect(await packArtifact(other)).not.toEqual(packed)
  })

  it('puts the files at the top, where SageMaker looks for them, or below a folder', async () => {
    const directory = await directoryWith('model', { 'model.json': '{}' }, new Date())
    expect(names(await packArtifact(directory))).toEqual(['model.json'])
    expect(names(await packArtifact(directory, 'model'))).toEqual(['model/model.json'])
  })
})
