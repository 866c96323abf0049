import type { Processor } from './image-table.ts'

/** What an endpoint runs on, as far as the choice of its image goes. */
export interface Hardware {
  /** `ml.g5`'s `g5`; empty for a serverless endpoint. */
  readonly family: string
  /** What it is called in a message. */
  readonly name: string
  /** Images for these run there, the fittest first. */
  readonly runs: readonly Processor[]
}

/** @param instanceType as SageMaker has it, `ml.m5.large`; without one the endpoint is serverless, which has CPUs alone */
export function hardwareOf(instanceType: string | undefined): Hardware {
  if (instanceType === undefined) return { family: '', name: 'a serverless endpoint', runs: ['cpu', 'any'] }
  const family = /^ml\.([a-z\d-]+)\./.exec(instanceType)?.[1] ?? ''
  return { family, name: `${instanceType}${nicknameOf(family)}`, runs: processorsOf(family) }
}

/** A processor's instruction set, as Docker spells it. */
export type Architecture = 'amd64' | 'arm64'

/** @returns what an image must be built for to run there; `undefined`: that is no instance type which can be read */
export function architectureOf(instanceType: string | undefined): Architecture | undefined {
  const { family } = hardwareOf(instanceType)
  if (family === '' && instanceType !== undefined) return undefined
  return isGraviton(family) || hasArmHostWithGpus(family) ? 'arm64' : 'amd64'
}

/** The families that SageMaker's API names for endpoints. AWS adds to them: what others have is only guessed by their names. */
const KNOWN_FAMILIES: ReadonlySet<string> = new Set(
  'c4 c5 c5d c6g c6gd c6gn c6i c6in c7g c7i c8g dl1 g4dn g5 g6 g6e g7 g7e inf1 inf2 m4 m5 m5d m6g m6gd m6i m7i m8g p2 p3 p4d p4de p5 p5e p5en p6-b200 p6-b300 p6e-gb200 r5 r5d r6g r6gd r6i r7gd r7i r8g t2 trn1 trn1n trn2'.split(
    ' ',
  ),
)

/** Whether this is known hardware, and not only guessed by its name. */
export function isKnownType(instanceType: string | undefined): boolean {
  return instanceType === undefined || KNOWN_FAMILIES.has(hardwareOf(instanceType).family)
}

function processorsOf(family: string): readonly Processor[] {
  if (hasArmHostWithGpus(family)) return []
  if (isGraviton(family)) return ['arm64']
  if (family === 'inf1') return ['inf1', 'any']
  if (isNeuronX(family)) return ['neuronx', 'any']
  return /^[gp]/.test(family) ? ['gpu', 'any'] : ['cpu', 'any']
}

/** `ml.p6e-gb200` has NVIDIA's Grace as its host; AWS publishes no image for inference on it. */
function hasArmHostWithGpus(family: string): boolean {
  return /-gb\d+$/.test(family) || /^g\d+g/.test(family)
}

/** A `g` behind the generation: `m6g`, `c6gn`, `r8gd`. That of `g4dn` or `g6` is before it. */
function isGraviton(family: string): boolean {
  return /^[a-z]+\d+g/.test(family)
}

/** The hardware with NeuronCores from v2 on, which takes images of the NeuronX SDK. */
function isNeuronX(family: string): boolean {
  return /^(?:inf[2-9]|trn\d)/.test(family)
}

function nicknameOf(family: string): string {
  if (hasArmHostWithGpus(family)) return ' (GPUs with an Arm host)'
  if (isGraviton(family)) return ' (AWS Graviton)'
  if (family === 'inf1') return ' (AWS Inferentia)'
  if (isNeuronX(family)) return ' (AWS Neuron)'
  return /^[gp]/.test(family) ? ' (GPU)' : ' (CPU)'
}

/** What a message calls the hardware that an image is for. */
export const HARDWARE_NAMES: Readonly<Record<Processor, string>> = {
  any: 'x86 instances',
  cpu: 'CPU',
  gpu: 'GPU',
  arm64: 'AWS Graviton',
  inf1: 'AWS Inferentia (ml.inf1)',
  neuronx: 'AWS Inferentia2 and Trainium',
}
