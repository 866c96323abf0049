/** Words with a space between them: a list that takes little room. */
export type Words = string

/** What AWS publishes, as this action knows it: every image for inference, by framework, version and hardware. */
export interface ImageTable {
  /** What the table was made from. */
  readonly sources: {
    readonly sagemakerCore: { readonly version: string; readonly date: string }
    readonly deepLearningContainers: { readonly commit: string; readonly date: string }
  }
  /** The regions whose hosts end in each DNS suffix. */
  readonly dnsSuffixes: Readonly<Record<string, Words>>
  /** AWS's accounts by registry and region. A registry without a name is called after the first framework in it. */
  readonly registries: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly places: Readonly<Record<string, Place>>
  readonly frameworks: Readonly<Record<string, readonly ImageLine[]>>
}

/** Where an image is published: a registry, but for some of its regions. */
export interface Place {
  readonly registry: string
  readonly except: Words
}

/**
 * Images of a framework that share a list of versions. No two lines of a framework are for the same hardware: AWS releases
 * the images for Graviton and for Neuron in versions of their own.
 */
export interface ImageLine {
  /** Other spellings of versions, but for those that merely leave off a version's end. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Of two releases of one version, the first that fits is the one that AWS's own tools choose. */
  readonly releases: readonly Release[]
}

/** Versions whose images are called alike. */
export interface Release {
  /** From new to old. */
  readonly versions: Words
  /** A key of `places`. */
  readonly at: string
  /** `py312`; absent where AWS's data name no Python version. */
  readonly python?: string
  /** `pytorch2.6.0`: what a Hugging Face image runs on. */
  readonly base?: string
  /** Instance families of a listed processor that AWS refuses for it. */
  readonly not?: Words
  /** `repository:tag`, in which `{version}` stands for the version and `{asked}` for how it was asked for. */
  readonly images: Readonly<Partial<Record<Processor, string>>>
}

/** What an image is built for. */
export type Processor =
  /** AWS's data do not say, which means an x86 host. */
  | 'any'
  | 'cpu'
  | 'gpu'
  /** AWS Graviton. */
  | 'arm64'
  /** AWS Inferentia of the first generation: the Neuron SDK before NeuronX. */
  | 'inf1'
  /** AWS Inferentia2 and AWS Trainium. */
  | 'neuronx'

export function wordsIn(words: Words): readonly string[] {
  return words === '' ? [] : words.split(' ')
}

/** All versions of a line. */
export function versionsOf({ releases }: ImageLine): readonly string[] {
  return [...new Set(releases.flatMap(({ versions }) => wordsIn(versions)))]
}

/** AWS's account that publishes in a region; `undefined` if the place has none there. */
export function accountAt(place: string, region: string, { places, registries }: ImageTable): string | undefined {
  const { registry, except } = places[place] ?? { registry: '', except: region }
  const accounts = registries[registry]
  return wordsIn(except).includes(region) || accounts === undefined || !Object.hasOwn(accounts, region)
    ? undefined
    : accounts[region]
}

/** All regions of a place. */
export function regionsAt(place: string, { places, registries }: ImageTable): readonly string[] {
  const { registry, except } = places[place] ?? { registry: '', except: '' }
  return Object.keys(registries[registry] ?? {}).filter((region) => !wordsIn(except).includes(region))
}
