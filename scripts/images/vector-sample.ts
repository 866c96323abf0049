import { createHash } from 'node:crypto'
import { format } from 'prettier'
import type { Question } from './purposeful-differences.ts'

/** One answer that the SageMaker Python SDK and this action both give: `null` is a refusal. */
type Vector = readonly [
  framework: string,
  version: string | null,
  python: string | null,
  base: string | null,
  instance: string,
  region: string,
  uri: string | null,
]

/** Of these kinds of hardware answers are recorded: one for each kind of image. */
const HARDWARE = /^(?:serverless|ml\.(?:m5|g5|c6g|inf1|inf2)\..*)$/

/** Picks a few hundred of the answers: facts, with which ordinary tests can judge without the SDK. The same answers give the same sample. */
export class VectorSample {
  readonly #best = new Map<string, { readonly order: string; readonly vector: Vector }[]>()

  offer({ framework, version, python, base, instance }: Question, region: string, uri: string | undefined): void {
    if (!HARDWARE.test(instance)) return
    const vector: Vector = [framework, version, python, base, instance, region, uri ?? null]
    if (uri === undefined) {
      this.#keep(`refused ${framework}`, 1, vector)
    } else {
      this.#keep(`${framework} ${instance}`, 2, vector)
      this.#keep(`${region.replace(/-[a-z]+-\d+$/, '')} ${instance}`, 1, vector)
    }
  }

  /** Keeps the `count` vectors of a kind whose hashes come first, which are as good as drawn. */
  #keep(kind: string, count: number, vector: Vector): void {
    const kept = this.#best.get(kind) ?? []
    const order = createHash('md5').update(JSON.stringify(vector)).digest('hex')
    const last = kept.at(-1)
    if (kept.length >= count && last !== undefined && order >= last.order) return
    const better = [...kept, { order, vector }].toSorted((a, b) => (a.order < b.order ? -1 : 1))
    this.#best.set(kind, better.slice(0, count))
  }

  /** The sample as a JSON file. */
  async print(sagemakerCore: string): Promise<string> {
    const lines = [...this.#best.values()].flat().map(({ vector }) => JSON.stringify(vector))
    const vectors = [...new Set(lines)].toSorted()
    const text = `{"sagemakerCore":${JSON.stringify(sagemakerCore)},"vectors":[${vectors.join(',')}]}`
    return format(text, { parser: 'json', printWidth: 120 })
  }
}
