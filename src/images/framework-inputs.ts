import type { ImageInput, ImageNote, ImageProblem, ImageRequest, ResolvedImage } from './image-request.ts'

/** The inputs that ask for an image of AWS's. */
export const FRAMEWORK_INPUTS = [
  'framework',
  'framework-version',
  'python-version',
  'base-framework-version',
  'container-version',
] as const satisfies readonly ImageInput[]

export type FrameworkInput = (typeof FRAMEWORK_INPUTS)[number]

/** What these inputs say; those that were not given are absent. */
export type FrameworkTexts = Readonly<Partial<Record<FrameworkInput, string | undefined>>>

/** What makes no sense among the inputs, whatever images there are: an image named twice, a version of nothing. */
export function contradictionsIn(texts: FrameworkTexts, imageUri: string | undefined): readonly ImageProblem[] {
  const { framework } = texts
  if (framework !== undefined && imageUri !== undefined) {
    return [
      {
        kind: 'refused',
        input: 'framework',
        value: framework,
        wrong: 'is given beside image-uri, which names an image as well',
        accepted: 'one of the two: framework for an image of AWS’s, image-uri for any image',
      },
    ]
  }
  if (framework !== undefined) return []
  return FRAMEWORK_INPUTS.filter((input) => texts[input] !== undefined).map((input) => ({
    kind: 'refused',
    input,
    value: texts[input] ?? '',
    wrong: 'says which image of a framework, but no framework is given',
    accepted: 'framework beside it, or, for any other image, image-uri alone',
  }))
}

/**
 * The image that the inputs ask for. The table of images is loaded when this is called, and not before.
 * @param instanceTypes of all variants that serve the model; `undefined` is a serverless one
 */
export async function findImage(
  { framework, ...texts }: FrameworkTexts & { readonly framework: string },
  region: string,
  instanceTypes: readonly (string | undefined)[],
): Promise<ResolvedImage> {
  const [{ resolveImageUri }, { table }] = await Promise.all([import('./resolve-image.ts'), import('./table.ts')])
  const request: ImageRequest = {
    framework,
    frameworkVersion: texts['framework-version'],
    pythonVersion: texts['python-version'],
    baseFrameworkVersion: texts['base-framework-version'],
    containerVersion: texts['container-version'],
    region,
  }
  const found = [...new Set(instanceTypes)].map((instanceType) => ({
    hardware: instanceType ?? 'serverless',
    image: resolveImageUri({ ...request, instanceType }, table),
  }))
  return oneImage(framework, found)
}

interface Found {
  readonly hardware: string
  readonly image: ResolvedImage
}

/** A model has one image, on whatever it is hosted. */
function oneImage(framework: string, found: readonly Found[]): ResolvedImage {
  const problems = found.flatMap(({ image }) => (image.ok ? [] : image.problems))
  if (problems.length > 0) return { ok: false, problems: unlike(problems) }
  const images = found.flatMap(({ hardware, image }) => (image.ok ? [{ hardware, ...image }] : []))
  const [first, ...others] = images
  if (first !== undefined && others.every(({ uri }) => uri === first.uri)) {
    return { ok: true, uri: first.uri, notes: unlike<ImageNote>(images.flatMap(({ notes }) => notes)) }
  }
  const needed = images.map(({ hardware, uri }) => `${hardware}: ${uri.slice(uri.indexOf('/') + 1)}`)
  const problem: ImageProblem = {
    kind: 'refused',
    input: 'framework',
    value: framework,
    wrong: `has another image for each kind of instance type here (${needed.join('; ')}), and a model has one`,
    accepted: 'instance types of one kind for a model, or models, with an Image for each',
  }
  return { ok: false, problems: [problem] }
}

/** The values that differ, each once. */
function unlike<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
