/** A question to both, without the region. */
export interface Question {
  readonly framework: string
  readonly version: string | null
  readonly python: string | null
  readonly base: string | null
  /** An instance type, or `serverless`. */
  readonly instance: string
}

/** The answers to a question: a URI, or `undefined` for a refusal. They differ. */
export interface Answers {
  readonly theirs: string | undefined
  readonly ours: string | undefined
}

export interface PurposefulDifference {
  readonly name: string
  readonly why: string
  readonly covers: (question: Question, answers: Answers) => boolean
}

/** All that this action does otherwise than `image_uris.retrieve`, on purpose. The first that covers a difference explains it. */
export const PURPOSEFUL_DIFFERENCES: readonly PurposefulDifference[] = [
  {
    name: 'Graviton',
    why: 'The SDK knows the Graviton families of 2022 (m6g, m6gd, c6g, c6gd, c6gn, c7g, r6g, r6gd) and four frameworks; on newer families it gives an x86 image, which cannot start there, and it refuses llama-cpp-arm64 on Graviton. Here every Graviton family gets an arm64 image or a refusal.',
    covers: ({ instance }, { theirs, ours }) =>
      isGraviton(instance) && !isArm(theirs) && (ours === undefined || isArm(ours)),
  },
  {
    name: 'arm64 images on x86 hosts',
    why: 'The SDK gives llama-cpp-arm64 for every instance type but Graviton. Here it is for Graviton alone.',
    covers: ({ framework }, { ours }) => framework === 'llama-cpp-arm64' && ours === undefined,
  },
  {
    name: 'Arm hosts with GPUs',
    why: 'ml.p6e-gb200 has an Arm host, on which an x86 image cannot start; no image for it is published.',
    covers: ({ instance }, { ours }) => instance.startsWith('ml.p6e-gb') && ours === undefined,
  },
  {
    name: 'Inferentia of the first generation',
    why: 'The inferentia-… images are of the Neuron SDK for ml.inf1, which does not know the NeuronCores of ml.inf2.',
    covers: ({ framework, instance }, { ours }) =>
      framework.startsWith('inferentia-') && isNeuronX(instance) && ours === undefined,
  },
  {
    name: 'NeuronX',
    why: 'On ml.trn the SDK refuses all but PyTorch, and for that it gives an image for training; on ml.inf2 it has no PyTorch and no TensorFlow. Here both take the images for inference of the Deep Learning Containers’ list and the NeuronX images of the SDK’s own data.',
    covers: ({ instance }, { theirs, ours }) =>
      isNeuronX(instance) && (theirs === undefined || theirs.includes('-training-')) && ours !== undefined,
  },
  {
    name: 'training on NeuronX',
    why: 'As above, where there is no image for inference of the version that was asked for.',
    covers: ({ instance }, { theirs, ours }) =>
      isNeuronX(instance) && theirs?.includes('-training-') === true && ours === undefined,
  },
  {
    name: 'DJL hardware',
    why: 'The SDK gives the CUDA and NeuronX images of DJL for any hardware. Here they are for GPU and NeuronX instances alone.',
    covers: ({ framework }, { ours }) => framework.startsWith('djl-') && ours === undefined,
  },
  {
    name: 'serverless',
    why: 'The SDK gives an image for GPU or Neuron to a serverless endpoint when the framework has no other. Such an endpoint has CPUs alone.',
    covers: ({ instance }, { ours }) => instance === 'serverless' && ours === undefined,
  },
  {
    name: 'lone version',
    why: 'Where a framework has one version for the hardware, the SDK takes any other for it without a word. Here another version is refused.',
    covers: ({ version }, { theirs, ours }) =>
      version !== null && ours === undefined && theirs !== undefined && !tagOf(theirs).includes(version),
  },
  {
    name: 'newest version',
    why: 'Without a version the SDK compares the first and the last one of its list, whether they fit or not; of xgboost it takes the version 1 of 2018, which its data call latest; it does not know the newer versions of the Deep Learning Containers’ list. Here it is the newest that fits what else was asked for; so is `latest`, where AWS has no image of that name.',
    covers: ({ version }, { ours }) => (version === null || version === 'latest') && ours !== undefined,
  },
  {
    name: 'Hugging Face, shortened base',
    why: 'The SDK composes 1.13-transformers4.26.0, a mixture that no image is tagged with. Here the base is completed: 1.13.1-transformers4.26.0.',
    covers: ({ framework, base }, { theirs, ours }) =>
      framework === 'huggingface' &&
      base !== null &&
      /[a-z]\d+\.\d+$/.test(base) &&
      ours?.replace(/:(\d+\.\d+)\.\d+-transformers/, ':$1-transformers') === theirs,
  },
  {
    name: 'Hugging Face, no base',
    why: 'The SDK needs the base even where a version has one alone.',
    covers: ({ framework, base }, { theirs, ours }) =>
      framework === 'huggingface' && base === null && theirs === undefined && ours !== undefined,
  },
  {
    name: 'AutoGluon from 1.4 on',
    why: 'Its tags end in the operating system (1.5.0-cpu-py312-ubuntu22.04); those that the SDK composes do not exist.',
    covers: ({ framework, version }, { ours }) =>
      framework === 'autogluon' && /^1\.[45]/.test(version ?? '') && ours?.includes('-ubuntu') !== false,
  },
  {
    name: 'TEI on CPUs',
    why: 'The SDK has the CPU images of huggingface-tei under huggingface-tei-cpu alone, and gives a serverless endpoint one for GPUs. Here the hardware decides.',
    covers: ({ framework, instance }, { theirs, ours }) =>
      framework === 'huggingface-tei' &&
      (theirs === undefined || instance === 'serverless') &&
      ours?.includes('/tei-cpu:') === true,
  },
  {
    name: 'ml.p4d',
    why: 'The SDK adds a CUDA version to some tags of 2020 and 2021 for ml.p4d; its list of them was made for training.',
    covers: ({ instance }, { theirs, ours }) =>
      instance.startsWith('ml.p4d.') && ours !== undefined && theirs?.startsWith(`${ours}-cu110-`) === true,
  },
]

function tagOf(uri: string): string {
  return uri.slice(uri.indexOf(':') + 1)
}

function isGraviton(instance: string): boolean {
  return /^ml\.[cmrtx]\d+g/.test(instance)
}

function isNeuronX(instance: string): boolean {
  return /^ml\.(?:inf2|trn)/.test(instance)
}

function isArm(uri: string | undefined): boolean {
  return uri !== undefined && /arm64|graviton/.test(uri)
}
