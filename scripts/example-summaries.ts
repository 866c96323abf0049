import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SCENES } from './summaries/scenes.ts'

const FOLDER = 'docs/summaries'

/** Writes the job summaries into the docs of the folder that it is started in, or with `--check` fails if they are out of date. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, play] of Object.entries(SCENES)) {
    const file = join(FOLDER, `${name}.md`)
    const summary = await play()
    if (!process.argv.includes('--check')) {
      writeFileSync(file, summary)
    } else if (summary !== readFileSync(file, 'utf8')) {
      console.error(`${file} is out of date; npm run summaries makes it anew.`)
      process.exitCode = 1
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
