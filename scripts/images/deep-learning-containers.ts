import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The list of images that the repository `aws/deep-learning-containers` is documented by. */
export interface DeepLearningContainers {
  readonly commit: string
  /** The day of the commit. */
  readonly date: string
  readonly images: readonly ListedImage[]
  /** The tables of accounts by region: of the Deep Learning Containers, and of the built-in algorithms. */
  readonly accounts: readonly Readonly<Record<string, string>>[]
}

/** An image for SageMaker. */
export interface ListedImage {
  /** What the list files it under, which is the repository for most. */
  readonly folder: string
  readonly repository: string
  readonly accelerator: string
  /** All tags of the image; the first one is the most exact. */
  readonly tags: readonly string[]
}

/** What of a file of the list is read. */
interface ListEntry {
  readonly platform: string
  readonly accelerator: string
  readonly tags: readonly string[]
  readonly ecr_repository?: string
}

const IMAGES = 'docs/src/data'
const REGIONS = 'docs/reference/region_availability.md'

/**
 * Reads the list from a Git repository.
 * @param source its URL or folder; behind a `#`, the commit to read instead of the newest
 */
export function readDeepLearningContainers(source: string): DeepLearningContainers {
  const folder = mkdtempSync(join(tmpdir(), 'deep-learning-containers-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  try {
    const [url = '', commit = 'HEAD'] = source.split('#')
    git('init', '--quiet', '--bare')
    git('fetch', '--quiet', '--depth', '1', url, commit)
    const read = (path: string) => git('show', `FETCH_HEAD:${path}`)
    const paths = git('ls-tree', '-r', '--name-only', 'FETCH_HEAD', IMAGES).split('\n')
    const [sha = '', date = ''] = git('log', '-1', '--format=%H %cs', 'FETCH_HEAD').trim().split(' ')
    return {
      commit: sha,
      date,
      images: paths.filter((path) => path.endsWith('.yml')).flatMap((path) => listedImage(path, read(path))),
      accounts: accountTables(read(REGIONS)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function listedImage(path: string, text: string): readonly ListedImage[] {
  const [folder = ''] = path.slice(IMAGES.length + 1).split('/')
  const entry: ListEntry = parse(text)
  const { platform, accelerator, tags, ecr_repository } = entry
  // Some entries name the wrong platform; their tags do not.
  const isForSagemaker = platform === 'sagemaker' || tags.some((tag) => tag.endsWith('-sagemaker'))
  if (!isForSagemaker || folder === 'template') return []
  return [{ folder, repository: ecr_repository ?? folder, accelerator, tags }]
}

/** Each table of a page whose rows end in a region's code and an account. */
function accountTables(page: string): readonly Readonly<Record<string, string>>[] {
  const sections = page.split(/^## /m).slice(1)
  return sections.map((section) =>
    Object.fromEntries(
      [...section.matchAll(/\| ([a-z\d-]+) \| (\d{12}) \|$/gm)].map(([, region, account]) => [region, account]),
    ),
  )
}
