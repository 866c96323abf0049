import { closest, distance } from 'fastest-levenshtein'

/** What people call frameworks that AWS's data know under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  deepar: 'forecasting-deepar',
  djl: 'djl-lmi',
  'djl-inference': 'djl-lmi',
  'djl-serving': 'djl-lmi',
  hf: 'huggingface',
  'large-model-inference': 'djl-lmi',
  lmi: 'djl-lmi',
  rcf: 'randomcutforest',
  'scikit-learn': 'sklearn',
  sparkml: 'sparkml-serving',
  tei: 'huggingface-tei',
  'tensorrt-llm': 'djl-tensorrtllm',
  'text-embeddings-inference': 'huggingface-tei',
  'text-generation-inference': 'huggingface-llm',
  tf: 'tensorflow',
  tgi: 'huggingface-llm',
  torch: 'pytorch',
  transformers: 'huggingface',
  triton: 'sagemaker-tritonserver',
  tritonserver: 'sagemaker-tritonserver',
  xgb: 'xgboost',
}

/** The framework of the table that `text` most likely means. */
export function likelyFramework(text: string, frameworks: readonly string[]): string | undefined {
  const spelt = text.toLowerCase().replaceAll(/[\s_.]+/g, '-')
  const otherName = withoutMarks(spelt, Object.keys(OTHER_NAMES))
  const known = [withoutMarks(spelt, frameworks), otherName === undefined ? undefined : OTHER_NAMES[otherName]]
  return known.find((name) => name !== undefined && frameworks.includes(name)) ?? fewTyposAway(spelt, frameworks)
}

/** `hugging-face`, `k-means`, `linearlearner`. */
function withoutMarks(spelt: string, names: readonly string[]): string | undefined {
  const letters = spelt.replaceAll('-', '')
  return names.find((name) => name.replaceAll('-', '') === letters)
}

function fewTyposAway(spelt: string, frameworks: readonly string[]): string | undefined {
  if (spelt.length > 40 || frameworks.length === 0) return undefined
  const name = closest(spelt, [...frameworks])
  return distance(spelt, name) <= Math.max(1, Math.floor(name.length / 4)) ? name : undefined
}

/**
 * Up to `count` frameworks whose names are nearest to `text`: the one that it most likely means, then those that share a word
 * with it, then those that are spelt most like it.
 */
export function nearestFrameworks(text: string, frameworks: readonly string[], count: number): readonly string[] {
  const spelt = text.toLowerCase().slice(0, 40)
  const meant = likelyFramework(text, frameworks)
  const words = new Set((meant ?? spelt).split(/[^a-z\d]+/))
  const rank = (name: string) => {
    if (name === meant) return -2
    const likeness = distance(spelt, name) / Math.max(spelt.length, name.length)
    return name.split('-').some((word) => words.has(word)) ? likeness - 1 : likeness
  }
  return frameworks.toSorted((a, b) => rank(a) - rank(b)).slice(0, count)
}
