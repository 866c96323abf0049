import { beforeAll, describe, expect, it, test } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SCENES } from '../../scripts/summaries/scenes.ts'

const FOLDER = 'docs/summaries'
const names = Object.keys(SCENES)

/** The first bytes of every PNG; behind them its width and height. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

// What the action loads when it needs it, several at once: Jest cannot link a module while it links another.
beforeAll(async () => {
  await import('../../src/aws/alarms.ts')
  await import('../../src/aws/ecr.ts')
  await import('../../src/aws/endpoint-quotas.ts')
  await import('../../src/aws/logs.ts')
  await import('../../src/aws/network.ts')
  await import('../../src/aws/role.ts')
  await import('../../src/aws/s3.ts')
  await import('../../src/aws/scalable-targets.ts')
})

// `npm run summaries` makes them anew; the pictures are to be rendered again then.
test.each(names)('docs/summaries/%s.md is what the action writes', async (name) => {
  expect(await SCENES[name]?.()).toBe(readFileSync(join(FOLDER, `${name}.md`), 'utf8'))
})

describe('docs/summaries.md', () => {
  const page = readFileSync('docs/summaries.md', 'utf8')

  it('shows each of them once, with words for those who do not see the picture, and no other', () => {
    const pictures = [...page.matchAll(/!\[([^\]]{80,})\]\(summaries\/([\w-]+)\.png\)/g)].map(([, , name]) => name)
    const links = [...page.matchAll(/(?<!!)\[[^\]]+\]\(summaries\/([\w-]+)\.md\)/g)].map(([, name]) => name)
    expect(new Set(pictures)).toEqual(new Set(names))
    expect(new Set(links)).toEqual(new Set(names))
    expect([pictures.length, links.length]).toEqual([names.length, names.length])
    const files = names.flatMap((name) => [`${name}.md`, `${name}.png`])
    expect(new Set(readdirSync(FOLDER))).toEqual(new Set(files))
  })

  test.each(names)('shows a picture of %s that is as wide as the page, and not large', (name) => {
    const file = join(FOLDER, `${name}.png`)
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, PNG.length)).toEqual(PNG)
    // In device pixels, one or two of them to a pixel.
    const width = bytes.readUInt32BE(16)
    expect([width >= 830, width <= 2 * 830]).toEqual([true, true])
    expect(statSync(file).size).toBeLessThan(150 * 1000)
  })
})
