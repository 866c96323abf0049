import type { Alarm } from '@aws-sdk/client-sagemaker'
import { quote } from '../problem.ts'
import { accept, refuse } from './read.ts'
import type { Read, Refusal } from './read.ts'
import { lengthOf } from './text-length.ts'
import type { YamlScalar, YamlTree } from './yaml-tree.ts'

const MOST_ALARMS = 10
const LONGEST = 255

const accepted = 'names of CloudWatch alarms, one a line'

/** One alarm's name, with the line (from 1) on which it stands. */
interface Line {
  readonly name: string
  readonly line: number
  readonly isSecret: boolean
}

/** Names of CloudWatch alarms: one a line, or in a config file also as a list. */
export function readAlarms(source: string | YamlTree): Read<readonly Alarm[]> {
  const lines = linesOf(source)
  if (lines === undefined) return refuse('is neither lines nor a list of single values', accepted)
  const refusals = [...lines.flatMap(refusalsOf), ...refusalsOfAll(lines)]
  return refusals.length > 0 ? { ok: false, refusals } : accept(lines.map(({ name }) => ({ AlarmName: name })))
}

function linesOf(source: string | YamlTree): readonly Line[] | undefined {
  if (typeof source === 'string') return textLines(source, false)
  if (source.kind === 'scalar') return textLines(source.text, source.written !== undefined)
  if (source.kind !== 'list' || !source.items.every(isScalar)) return undefined
  return source.items.map(({ text, line, written }) => ({ name: text.trim(), line, isSecret: written !== undefined }))
}

function isScalar(tree: YamlTree): tree is YamlScalar {
  return tree.kind === 'scalar'
}

function textLines(text: string, isSecret: boolean): readonly Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ name: line.trim(), line: index + 1, isSecret }))
    .filter(({ name }) => name !== '')
}

function refusalsOf({ name, line, isSecret }: Line): readonly Refusal[] {
  const alarm = isSecret ? `the name in line ${line}` : quote(name)
  const [, inArn] = /^arn:aws[a-z-]*:cloudwatch:[^:]*:\d{12}:alarm:(.+)$/.exec(name) ?? []
  if (inArn !== undefined) return [refusal(`${alarm} is an ARN`, isSecret ? undefined : inArn)]
  const [, inList] = /^-\s+(.+)$/.exec(name) ?? []
  if (inList !== undefined) return [refusal(`${alarm} looks like an item of a list`, isSecret ? undefined : inList)]
  if (name === '') return [refusal(`the name in line ${line} is empty`)]
  // As a name it would be looked for in vain, and passing over it would lose an alarm that is really called so.
  if (name.startsWith('#')) return [refusal(`${alarm} looks like a comment, which is not supported here`)]
  const length = lengthOf(name)
  return length > LONGEST ? [refusal(`${alarm} has ${length} characters, of at most ${LONGEST}`)] : []
}

function refusal(wrong: string, meant?: string): Refusal {
  return meant === undefined ? { wrong, accepted } : { wrong, accepted, meant }
}

function refusalsOfAll(lines: readonly Line[]): readonly Refusal[] {
  const names = new Set(lines.map(({ name }) => name))
  const refusals: Refusal[] = []
  if (names.size < lines.length) refusals.push({ wrong: 'names an alarm twice', accepted: 'each alarm once' })
  if (lines.length > MOST_ALARMS || lines.length === 0) {
    refusals.push({ wrong: `names ${lines.length} alarms`, accepted: `1 to ${MOST_ALARMS} alarms` })
  }
  return refusals
}
