import type { Processor } from '../../src/images/image-table.ts'
import { compareVersions, completed } from '../../src/images/versions.ts'
import type { Draft, DraftBuild, DraftLine } from './draft.ts'
import { isLeaf, scopeOf } from './sagemaker-core.ts'
import type { Leaf, SagemakerCore, ScopeConfig, VersionConfig } from './sagemaker-core.ts'

/** Configs that are other hardware's images of a framework, and which. They are no frameworks of their own. */
const HUGGING_FACE_NEURON = { 'huggingface-neuron': 'inf1', 'huggingface-neuronx': 'neuronx' } as const

/** Configs that AWS keeps apart, of one framework all the same: the second one's hardware is added to the first. */
const LENT = [
  ['huggingface-tei', 'huggingface-tei-cpu'],
  ['llama-cpp', 'llama-cpp-arm64'],
] as const

/** `sagemaker-core` has these tags in its code, not in its data. */
const GRAVITON_TAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  xgboost: { '1.3-1': '1.3-1-arm64', '1.5-1': '1.5-1-arm64' },
  sklearn: { '1.0-1': '1.0-1-arm64-cpu-py3' },
}

/** From these versions on `sagemaker-core` refuses ml.p2. */
const WITHOUT_P2: Readonly<Record<string, string>> = { pytorch: '1.13', tensorflow: '2.12' }

/** A config, and what of it shapes the tags. */
interface Source {
  readonly framework: string
  readonly config: ScopeConfig
  readonly graviton: boolean
}

/** Every image for inference that `sagemaker-core` composes. */
export function composeAll({ configs }: SagemakerCore): Draft {
  const draft: Record<string, readonly DraftLine[]> = {}
  for (const name of Object.keys(configs).toSorted()) {
    const [x86, graviton] = ['inference', 'inference_graviton'].map((scope) => scopeOf(configs[name], scope))
    const lines = [
      ...(x86 === undefined ? [] : [composeLine({ framework: name, config: x86, graviton: false })]),
      ...(graviton === undefined ? [] : [composeLine({ framework: name, config: graviton, graviton: true })]),
    ]
    const framework = Object.hasOwn(HUGGING_FACE_NEURON, name) ? 'huggingface' : name
    if (lines.length > 0) draft[framework] = [...(draft[framework] ?? []), ...lines]
  }
  for (const [to, from] of LENT) draft[to] = [...(draft[to] ?? []), ...(draft[from] ?? [])]
  return draft
}

function composeLine(source: Source): DraftLine {
  const { version_aliases = {}, versions } = source.config
  return {
    aliases: version_aliases,
    versions: Object.fromEntries(
      Object.entries(versions).map(([version, config]) => [version, composeVersion(source, version, config)]),
    ),
  }
}

function composeVersion(source: Source, version: string, config: VersionConfig): readonly DraftBuild[] {
  if (isLeaf(config)) {
    const pythons = config.py_versions ?? [undefined]
    return pythons.map((python) => composeBuild(source, version, config, { python }))
  }
  const { version_aliases, ...leaves } = config
  checkBaseAliases(version_aliases, Object.keys(leaves))
  return Object.entries(leaves).flatMap(([key, leaf]) => {
    if (source.framework.startsWith('huggingface')) {
      return (leaf.py_versions ?? []).map((python) => composeBuild(source, version, leaf, { python, base: key }))
    }
    return [composeBuild(source, version, leaf, { python: key })]
  })
}

/** Aliases of bases are not kept: each one leaves off the end of a version, which is understood anyway. */
function checkBaseAliases(aliases: unknown, bases: readonly string[]): void {
  for (const [alias, base] of Object.entries(aliases ?? {})) {
    if (completed(alias, bases) !== base) throw new Error(`${alias} is another kind of alias, of ${String(base)}`)
  }
}

function composeBuild(
  source: Source,
  version: string,
  leaf: Leaf,
  { python, base }: { readonly python: string | undefined; readonly base?: string },
): DraftBuild {
  const processors = source.config.processors ?? leaf.processors ?? [undefined]
  const images = processors.map((processor) => {
    const tag = tagOf(source, version, leaf, { processor, python, base })
    return [processorOf(source, processor, tag), `${leaf.repository}:${tag}`] as const
  })
  return {
    accounts: leaf.registries,
    ...(python === undefined ? {} : { python }),
    ...(base === undefined ? {} : { base }),
    ...(isWithoutP2(source, version) ? { not: 'p2' } : {}),
    images: Object.fromEntries(images),
  }
}

function tagOf(
  { framework, graviton }: Source,
  version: string,
  leaf: Leaf,
  {
    processor,
    python,
    base,
  }: { readonly processor: string | undefined; readonly python: string | undefined; readonly base: string | undefined },
): string {
  const fixed = graviton ? GRAVITON_TAGS[framework] : undefined
  if (fixed !== undefined) return fixed[version] ?? missing(`no tag is known of ${framework} ${version} for Graviton`)
  const container = processor === undefined ? undefined : leaf.container_version?.[processor]
  const parts = [
    base === undefined ? (leaf.tag_prefix ?? '{asked}') : `${base.replace(/^[a-z]+/, '')}-transformers${version}`,
    processorInTag(framework, leaf, processor),
    python,
    leaf.sdk_versions?.toSorted(compareVersions).at(-1),
    container,
    graviton ? 'sagemaker' : undefined,
  ]
  return parts.filter((part) => part !== undefined).join('-')
}

/** The word in the tag that says what an image is for. */
function processorInTag(framework: string, leaf: Leaf, processor: string | undefined): string | undefined {
  if (leaf.processor_in_tag === false) return undefined
  // Only the CPU images of Triton say what they are for.
  if (framework === 'sagemaker-tritonserver' && processor === 'gpu') return undefined
  // What the SDK's own classes pass as `inference_tool` takes the processor's place.
  return /^huggingface(?:-[a-z]+)?-(neuronx?)$/.exec(framework)?.[1] ?? processor
}

function processorOf({ framework, graviton }: Source, processor: string | undefined, tag: string): Processor {
  const isArm = graviton || framework.endsWith('-arm64')
  switch (processor) {
    case undefined:
      if (isArm) return 'arm64'
      // Of DJL's images only the tags say what they are for.
      if (/-cu\d+$/.test(tag)) return 'gpu'
      return tag.includes('-neuronx-') ? 'neuronx' : 'any'
    case 'cpu':
      return isArm ? 'arm64' : 'cpu'
    case 'gpu':
      return 'gpu'
    case 'inf':
      return framework === 'huggingface-neuronx' ? 'neuronx' : 'inf1'
    case 'inf2':
    case 'neuronx':
      return 'neuronx'
    default:
      return missing(`${framework} has images for ${processor}, which is not known here`)
  }
}

function isWithoutP2({ framework, graviton }: Source, version: string): boolean {
  const from = WITHOUT_P2[framework]
  return !graviton && from !== undefined && compareVersions(version, from) >= 0
}

function missing(what: string): never {
  throw new Error(what)
}
