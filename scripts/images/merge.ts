import type { Processor } from '../../src/images/image-table.ts'
import { compareVersions, newest } from '../../src/images/versions.ts'
import type { DeepLearningContainers, ListedImage } from './deep-learning-containers.ts'
import { processorsOf } from './draft.ts'
import type { Draft, DraftBuild, DraftLine } from './draft.ts'

/** How the images of a folder of the list are filed in the table. */
interface Filing {
  readonly folder: string
  readonly framework: string
  /** Reads `version`, and `base`, from a tag; a tag that it does not read belongs to another framework. */
  readonly tag: RegExp
  /**
   * What is done with an image whose version is known already: it is left out as the same one, added as a further build, or
   * taken instead.
   */
  readonly known?: 'add' | 'replace'
}

const FILINGS: readonly Filing[] = [
  // From 1.4 on the tags end in the operating system; those that sagemaker-core composes do not exist.
  { folder: 'autogluon-inference', framework: 'autogluon', tag: /^(?<version>[\d.]+)-/, known: 'replace' },
  { folder: 'djl-inference', framework: 'djl-cpu', tag: /^(?<version>[\d.]+)-cpu-full$/ },
  { folder: 'djl-inference', framework: 'djl-lmi', tag: /^(?<version>[\d.]+)-lmi/, known: 'add' },
  { folder: 'djl-inference', framework: 'djl-tensorrtllm', tag: /^(?<version>[\d.]+)-tensorrtllm/, known: 'add' },
  { folder: 'huggingface-llamacpp', framework: 'huggingface-llamacpp', tag: /^(?<version>b\d+)-/ },
  ...['pytorch', 'tensorflow'].flatMap((base) =>
    ['', '-neuronx'].map((hardware) => ({
      folder: `huggingface-${base}-inference${hardware}`,
      framework: 'huggingface',
      tag: new RegExp(`^(?<${base}>[\\d.]+)-transformers(?<version>[\\d.]+)-`),
    })),
  ),
  { folder: 'huggingface-sglang', framework: 'huggingface-sglang', tag: /^(?<version>[\d.]+)-/ },
  { folder: 'huggingface-tei', framework: 'huggingface-tei', tag: /-tei(?<version>[\d.]+)-/ },
  { folder: 'huggingface-tei', framework: 'huggingface-tei-cpu', tag: /-tei(?<version>[\d.]+)-cpu-/ },
  { folder: 'huggingface-vllm', framework: 'huggingface-vllm', tag: /^(?<version>[\d.]+)-/ },
  {
    folder: 'huggingface-vllm-inference-neuronx',
    framework: 'huggingface-vllm-neuronx',
    tag: /-optimum(?<version>[\d.]+)-/,
  },
  { folder: 'huggingface-vllm-omni', framework: 'huggingface-vllm-omni', tag: /^(?<version>[\d.]+)-/ },
  ...['pytorch', 'tensorflow'].flatMap((framework) => [
    { folder: `${framework}-inference`, framework, tag: /^(?<version>[\d.]+)-/ },
    { folder: `${framework}-inference-arm64`, framework, tag: /^(?<version>[\d.]+)-/ },
    { folder: `${framework}-inference-neuronx`, framework, tag: /^(?<version>[\d.]+)-/, known: 'add' as const },
  ]),
  { folder: 'ray', framework: 'ray-serve', tag: /^serve-ml-sagemaker-[a-z]+-v(?<version>[\d.]+)$/ },
  { folder: 'sagemaker-scikit-learn', framework: 'sklearn', tag: /^(?<version>.+)$/ },
  { folder: 'sagemaker-tritonserver', framework: 'sagemaker-tritonserver', tag: /^(?<version>[\d.]+)-/ },
  { folder: 'sagemaker-xgboost', framework: 'xgboost', tag: /^(?<version>.+)$/ },
  { folder: 'sglang', framework: 'sglang', tag: /^(?<version>[\d.]+)-/ },
  { folder: 'sglang-server', framework: 'sglang-server', tag: /^server-sagemaker-cuda-v(?<version>[\d.]+)$/ },
  { folder: 'stabilityai-pytorch-inference', framework: 'stabilityai', tag: /-sgm(?<version>[\d.]+)-/ },
  { folder: 'vllm', framework: 'vllm', tag: /^(?<version>[\d.]+)-/ },
  { folder: 'vllm-omni', framework: 'vllm-omni', tag: /^omni-sagemaker-cuda-v(?<version>[\d.]+)$/ },
  { folder: 'vllm-server', framework: 'vllm-server', tag: /^server-sagemaker-cuda-v(?<version>[\d.]+)$/ },
  { folder: 'whisperx', framework: 'whisperx', tag: /^(?<version>[\d.]+)-/ },
]

/** An image of the list that no filing takes, for whoever keeps the filings. Images for training are none of theirs. */
export function unfiled({ images }: DeepLearningContainers): readonly string[] {
  const stray = images.filter((image) => filingsOf(image).length === 0 && !/train|trcomp|^base/.test(image.folder))
  return stray.map(({ repository, tags }) => `${repository}:${tags[0] ?? ''}`)
}

/** The images of the list added to those that `sagemaker-core` composes. */
export function merge(draft: Draft, list: DeepLearningContainers): Draft {
  const merged = new Map(Object.entries(draft))
  // The first of several new builds of a version is what is chosen by default: the newest.
  const fromNew = list.images.toSorted((a, b) => compareVersions(b.tags[0] ?? '', a.tags[0] ?? ''))
  for (const image of fromNew) {
    for (const { filing, version, base } of filingsOf(image)) {
      const lines = merged.get(filing.framework) ?? []
      const build = buildOf(image, base, accountsFor(lines, version, list), lines)
      merged.set(filing.framework, withBuild(lines, version, build, filing.known))
    }
  }
  return Object.fromEntries([...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

interface Filed {
  readonly filing: Filing
  readonly version: string
  readonly base: string | undefined
}

function filingsOf({ folder, tags }: ListedImage): readonly Filed[] {
  return FILINGS.filter((filing) => filing.folder === folder).flatMap((filing) => {
    const { version, ...bases } = filing.tag.exec(tags[0] ?? '')?.groups ?? {}
    const [base] = Object.entries(bases).map(([name, number]) => `${name}${number}`)
    return version === undefined ? [] : [{ filing, version, base }]
  })
}

function buildOf(
  { folder, repository, accelerator, tags }: ListedImage,
  base: string | undefined,
  accounts: DraftBuild['accounts'],
  lines: readonly DraftLine[],
): DraftBuild {
  const [tag = ''] = tags
  const processor = folder.endsWith('-arm64') ? 'arm64' : processorOf(accelerator)
  const python = /-(py\d+)-/.exec(tag)?.[1]
  const isToldApart = buildsIn(lines).length === 0 || buildsIn(lines).some((build) => build.python !== undefined)
  return {
    accounts,
    ...(python === undefined || !isToldApart ? {} : { python }),
    ...(base === undefined ? {} : { base }),
    images: { [processor]: `${repository}:${tag}` },
  }
}

function buildsIn(lines: readonly DraftLine[]): readonly DraftBuild[] {
  return lines.flatMap(({ versions }) => Object.values(versions).flat())
}

function processorOf(accelerator: string): Processor {
  if (accelerator === 'cpu' || accelerator === 'gpu' || accelerator === 'neuronx') return accelerator
  throw new Error(`the list has images for ${accelerator}, which is not known here`)
}

/** Where an image of the list is: where its version is known to be, or else where the list has its framework's registry. */
function accountsFor(
  lines: readonly DraftLine[],
  version: string,
  list: DeepLearningContainers,
): DraftBuild['accounts'] {
  const buildsOf = (wanted: string) => lines.flatMap(({ versions }) => versions[wanted] ?? [])
  const [known] = buildsOf(version)
  if (known !== undefined) return known.accounts
  // The first versions of some frameworks are in registries of their own.
  const [latest] = buildsOf(newest(lines.flatMap(({ versions }) => Object.keys(versions))) ?? '')
  const table = list.accounts.find((accounts) => latest === undefined || agree(accounts, latest.accounts))
  if (table === undefined) throw new Error('the list has no accounts for a framework that it has images of')
  return table
}

function agree(a: DraftBuild['accounts'], b: DraftBuild['accounts']): boolean {
  return Object.entries(a).every(([region, account]) => b[region] === undefined || b[region] === account)
}

function withBuild(
  lines: readonly DraftLine[],
  version: string,
  build: DraftBuild,
  known: Filing['known'],
): readonly DraftLine[] {
  const [processor = ''] = Object.keys(build.images)
  const line = lines.find((candidate) => serves(candidate, processor)) ?? { aliases: {}, versions: {} }
  const builds = line.versions[version] ?? []
  const changed = { ...line, versions: { ...line.versions, [version]: withAnother(builds, build, processor, known) } }
  return lines.includes(line) ? lines.map((other) => (other === line ? changed : other)) : [...lines, changed]
}

/** Whether a line is for the processor. What AWS's data name no processor for runs on both. */
function serves(line: DraftLine, processor: string): boolean {
  const processors = processorsOf(line)
  return processors.includes(processor) || (processors.includes('any') && ['cpu', 'gpu'].includes(processor))
}

function withAnother(
  builds: readonly DraftBuild[],
  build: DraftBuild,
  processor: string,
  known: Filing['known'],
): readonly DraftBuild[] {
  const same = builds.filter(
    ({ base, images }) => base === build.base && ('any' in images || Object.hasOwn(images, processor)),
  )
  if (same.length === 0) return joined(builds, build)
  if (known === undefined) return builds
  if (known === 'replace')
    return joined(
      builds.flatMap((other) => without(processor, other)),
      build,
    )
  const tags = same.flatMap(({ images }) => Object.values(images))
  return tags.some((tag) => Object.values(build.images).includes(tag)) ? builds : [...builds, build]
}

/** A build added to others, or to the one of them that differs from it in the processors alone. */
function joined(builds: readonly DraftBuild[], build: DraftBuild): readonly DraftBuild[] {
  const like = builds.find(({ python, base, accounts, images }) => {
    const overlap = Object.keys(build.images).some((processor) => Object.hasOwn(images, processor))
    return python === build.python && base === build.base && accounts === build.accounts && !overlap
  })
  if (like === undefined) return [...builds, build]
  return builds.map((other) => (other === like ? { ...like, images: { ...like.images, ...build.images } } : other))
}

/** A build less its image for a processor; nothing if it has no other. */
function without(processor: string, build: DraftBuild): readonly DraftBuild[] {
  const images = Object.fromEntries(Object.entries(build.images).filter(([name]) => name !== processor))
  return Object.keys(images).length === 0 ? [] : [{ ...build, images }]
}
