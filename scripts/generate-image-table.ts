import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { ECRClient } from '@aws-sdk/client-ecr'
import { buildTable } from './images/build-table.ts'
import { readDeepLearningContainers } from './images/deep-learning-containers.ts'
import { printImagePage } from './images/image-page.ts'
import { unfiled } from './images/merge.ts'
import { printTable } from './images/print-table.ts'
import { downloadSagemakerCore } from './images/sagemaker-core.ts'

const { values: options } = parseArgs({
  options: {
    'sagemaker-core': { type: 'string' },
    'deep-learning-containers': { type: 'string', default: 'https://github.com/aws/deep-learning-containers' },
  },
})

/** Makes the table of images, and the page that shows it, anew in the folder that it is started in. */
async function main(): Promise<void> {
  const core = downloadSagemakerCore(options['sagemaker-core'])
  const list = readDeepLearningContainers(options['deep-learning-containers'])
  const table = buildTable(core, list, dnsSuffixOf)
  write('src/images/table.ts', await printTable(table))
  write('docs/images.md', printImagePage(table))
  console.log(`sagemaker-core ${core.version} of ${core.date}, deep-learning-containers ${list.commit} of ${list.date}`)
  for (const image of unfiled(list)) console.log(`not taken: ${image}`)
}

/** The suffix of a region's hosts, as the AWS SDK knows its partition; regions that are newer than it are known by pattern. */
function dnsSuffixOf(region: string): string {
  const { endpointProvider } = new ECRClient({ region }).config
  const { hostname } = endpointProvider({ Region: region }).url
  return hostname.slice(`api.ecr.${region}.`.length)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`${path}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`)
}

await main()
