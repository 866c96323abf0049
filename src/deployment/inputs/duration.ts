import { accept, refuse } from './read.ts'
import type { Reader } from './read.ts'

const MS_PER_UNIT = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const
const UNITS = ['h', 'm', 's', 'ms'] as const
const DURATION = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/
const LIKELY_AMOUNT =
  /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|m|seconds?|secs?|s|hours?|hrs?|h|days?|d)(?![a-z])/g

const examples = 'such as 30s, 15m or 1h30m'

/** A reader of durations from `least` to `most` milliseconds: `500ms`, `30s`, `15m`, `1h30m`. Gives milliseconds. */
export function readDuration(least: number, most: number): Reader<number> {
  const range = `from ${formatDuration(least)} to ${formatDuration(most)}`
  return (text) => {
    if (/^[+-]?\d+(\.\d*)?$/.test(text)) {
      return refuse('is a bare number, and its unit would be a guess', `a duration with its unit, ${examples}`)
    }
    const ms = milliseconds(text)
    if (ms === undefined) return refuse('is not a duration', `a duration ${range}, ${examples}`, likelyDuration(text))
    if (ms < least) return refuse('is too short', `a duration ${range}`)
    return ms > most ? refuse('is too long', `a duration ${range}`) : accept(ms)
  }
}

function milliseconds(text: string): number | undefined {
  const amounts = DURATION.exec(text)?.slice(1)
  if (text === '' || amounts === undefined) return undefined
  return UNITS.reduce((sum, unit, index) => sum + Number(amounts[index] ?? 0) * MS_PER_UNIT[unit], 0)
}

/** Milliseconds in the inputs' own spelling: 5400000 is `1h30m`. */
export function formatDuration(ms: number): string {
  let rest = ms
  const parts = UNITS.map((unit) => {
    const amount = Math.floor(rest / MS_PER_UNIT[unit])
    rest -= amount * MS_PER_UNIT[unit]
    return amount === 0 ? '' : `${amount}${unit}`
  })
  return parts.join('') || '0s'
}

/** `15 minutes`, `1.5h`, `30m 1h`, `2d`, `PT15M`: what it seems to mean, if it is made of amounts and units only. */
function likelyDuration(text: string): string | undefined {
  if (text.length > 60) return undefined
  const spelt = text
    .toLowerCase()
    .replace(/^pt?(?=\d)/, '')
    .replaceAll(/(?<=[a-z])(?=\d)/g, ' ')
  if (spelt.replaceAll(LIKELY_AMOUNT, '').replaceAll(/[\s,]|\band\b/g, '') !== '') return undefined
  const ms = [...spelt.matchAll(LIKELY_AMOUNT)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * unitMs(unit),
    0,
  )
  return Number.isSafeInteger(ms) && ms > 0 ? formatDuration(ms) : undefined
}

function unitMs(unit = ''): number {
  if (unit.startsWith('d')) return 24 * MS_PER_UNIT.h
  if (unit.startsWith('h')) return MS_PER_UNIT.h
  if (unit.startsWith('ms') || unit.startsWith('milli')) return MS_PER_UNIT.ms
  return unit.startsWith('m') ? MS_PER_UNIT.m : MS_PER_UNIT.s
}
