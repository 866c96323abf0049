import { contradictionsIn, findImage, FRAMEWORK_INPUTS, type FrameworkTexts } from '../../images/framework-inputs.ts'
import type { ImageProblem } from '../../images/image-request.ts'
import { accept } from './read.ts'
import type { Reading } from './reading.ts'

/** Where an AWS-provided image is to run. */
export interface Hosting {
  readonly region: string | undefined
  /** Of all variants; `undefined`: serverless. */
  readonly instanceTypes: readonly (string | undefined)[]
}

/** The AWS-provided image that the framework inputs ask for. `undefined`: they are not given, or refused. */
export async function readFrameworkImage(
  reading: Reading,
  imageUri: string | undefined,
  { region, instanceTypes }: Hosting,
): Promise<string | undefined> {
  const texts: FrameworkTexts = Object.fromEntries(
    FRAMEWORK_INPUTS.map((name) => [name, reading.read(name, (text) => accept(text))]),
  )
  const contradictions = contradictionsIn(texts, imageUri)
  for (const problem of contradictions) record(reading, problem)
  const { framework } = texts
  if (framework === undefined || region === undefined || contradictions.length > 0 || instanceTypes.length === 0) {
    return undefined
  }
  const found = await findImage({ ...texts, framework }, region, instanceTypes)
  if (!found.ok) {
    for (const problem of found.problems) record(reading, problem)
    return undefined
  }
  for (const { level, input, text } of found.notes) reading[level === 'warning' ? 'warn' : 'notice'](input, text)
  return found.uri
}

/** A value that came from a variable is not shown, whatever the problem says. */
function record(reading: Reading, problem: ImageProblem): void {
  if (problem.kind === 'missing') {
    reading.require(problem.input, problem.why, problem.remedy)
    return
  }
  const shown = reading.shown(problem.input) ?? (problem.input === 'aws-region' ? problem.value : undefined)
  reading.refuse(problem.input, problem, shown)
}
