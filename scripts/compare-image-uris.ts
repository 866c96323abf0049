import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ProductionVariantInstanceType } from '@aws-sdk/client-sagemaker'
import { resolveImageUri } from '../src/images/resolve-image.ts'
import { table } from '../src/images/table.ts'
import { PURPOSEFUL_DIFFERENCES } from './images/purposeful-differences.ts'
import type { Question } from './images/purposeful-differences.ts'
import { VectorSample } from './images/vector-sample.ts'

const { values: options } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    record: { type: 'string' },
  },
})

/** What the judge prints first. */
interface Heading {
  readonly sagemakerCore: string
  readonly regions: readonly string[]
}

interface Line extends Question {
  /** The URI by region; a region that is not here was refused. */
  readonly answers: Readonly<Record<string, string>>
}

/** How often both said the same, and how often each purposeful difference was met. */
class Tally {
  uris = 0
  refusals = 0
  readonly purposeful = new Map<string, number>(PURPOSEFUL_DIFFERENCES.map(({ name }) => [name, 0]))
  unexplained = 0
  /** One of each question, in one of its regions. */
  readonly examples = new Map<string, string>()
}

/**
 * Asks the SageMaker Python SDK and this action for every image: each framework, version, Python version, base, instance
 * family and region of the SDK's data, none of them where that is possible, and unknown ones. Fails on a difference that is
 * not listed as purposeful, and on one that is listed and never met.
 */
async function main(): Promise<void> {
  const judge = spawn(options.python, ['scripts/compare-image-uris.py', 'serverless', ...oneOfEachFamily()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const tally = new Tally()
  const sample = new VectorSample()
  let heading: Heading | undefined
  for await (const text of createInterface({ input: judge.stdout })) {
    if (heading === undefined) heading = JSON.parse(text)
    else compareLine(JSON.parse(text), heading.regions, tally, sample)
  }
  if (heading === undefined) throw new Error('the judge said nothing; is sagemaker-core installed?')
  tell(heading, tally)
  if (options.record !== undefined) writeFileSync(options.record, await sample.print(heading.sagemakerCore))
}

/** One instance type of each family that endpoints can have. */
function oneOfEachFamily(): readonly string[] {
  const byFamily = new Map(Object.values(ProductionVariantInstanceType).map((type) => [type.split('.')[1], type]))
  return [...byFamily.values()].toSorted()
}

function compareLine(line: Line, regions: readonly string[], tally: Tally, sample: VectorSample): void {
  const { answers, ...question } = line
  for (const region of regions) {
    const theirs = answers[region]
    const ours = ourAnswer(question, region)
    if (ours === theirs) {
      if (ours === undefined) tally.refusals++
      else tally.uris++
      sample.offer(question, region, ours)
      continue
    }
    const purposeful = isElsewhere(theirs, ours)
      ? undefined
      : PURPOSEFUL_DIFFERENCES.find(({ covers }) => covers(question, { theirs, ours }))
    if (purposeful === undefined) {
      tally.unexplained++
      tally.examples.set(JSON.stringify(question), JSON.stringify({ region, theirs, ours }))
    } else tally.purposeful.set(purposeful.name, (tally.purposeful.get(purposeful.name) ?? 0) + 1)
  }
}

/** Whether both mean the same repository at different hosts, which is never on purpose. */
function isElsewhere(theirs: string | undefined, ours: string | undefined): boolean {
  const [theirHost, theirRepository] = theirs?.split(/[/:]/) ?? []
  const [ourHost, ourRepository] = ours?.split(/[/:]/) ?? []
  return theirRepository !== undefined && theirRepository === ourRepository && theirHost !== ourHost
}

function ourAnswer({ framework, version, python, base, instance }: Question, region: string): string | undefined {
  const request = {
    framework,
    frameworkVersion: version ?? undefined,
    pythonVersion: python ?? undefined,
    baseFrameworkVersion: base ?? undefined,
    region,
    instanceType: instance === 'serverless' ? undefined : instance,
  }
  const resolved = resolveImageUri(request, table)
  return resolved.ok ? resolved.uri : undefined
}

function tell({ sagemakerCore, regions }: Heading, { uris, refusals, purposeful, unexplained, examples }: Tally): void {
  const differences = [...purposeful.values()].reduce((sum, count) => sum + count, 0)
  const count = (number: number) => number.toLocaleString('en').padStart(10)
  console.log(`sagemaker-core ${sagemakerCore}, ${regions.length} regions`)
  console.log(`${count(uris + refusals + differences + unexplained)} questions`)
  console.log(`${count(uris)} times the same URI`)
  console.log(`${count(refusals)} times refused by both`)
  console.log(`${count(differences)} purposeful differences:`)
  for (const [name, met] of purposeful) console.log(`${count(met)}   ${name}`)
  console.log(`${count(unexplained)} unexplained differences`)
  for (const [question, answers] of [...examples].slice(0, 40)) console.log(`${question}\n  ${answers}`)
  const unmet = [...purposeful].filter(([, met]) => met === 0).map(([name]) => name)
  if (unmet.length > 0) console.log(`listed as purposeful, but never met: ${unmet.join(', ')}`)
  if (unexplained > 0 || unmet.length > 0) process.exitCode = 1
}

await main()
