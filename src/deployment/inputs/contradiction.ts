import type { Reading } from './reading.ts'
import type { InputName } from './table.ts'

/** Inputs of several lines, whose text is never shown: it is long, and may hold secrets. */
const UNSHOWN: ReadonlySet<InputName> = new Set([
  'environment',
  'models',
  'serverless-config',
  'endpoint-config',
  'rollback-alarms',
  'deployment-config',
])

/** Records that an input says something else than `place`, another input or a member of a structure. */
export function contradict(reading: Reading, input: InputName, place: string): void {
  refuseShown(reading, input, `contradicts ${place}`, 'one of the two')
}

/** Records that an input is not accepted, with its value where that may be shown. */
export function refuseShown(reading: Reading, input: InputName, wrong: string, accepted: string): void {
  reading.refuse(input, { wrong, accepted }, UNSHOWN.has(input) ? undefined : reading.shown(input))
}
