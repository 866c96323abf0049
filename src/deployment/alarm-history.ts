import type { Alarm } from '../aws/aws.ts'

/** What an alarm has to do with a rollout: it is in `ALARM`, or it changed while the rollout lasted, or neither. */
export type AlarmPart = 'alarmed' | 'changed' | 'unmoved'

/** @param since when the rollout began, in ms since the epoch */
export function partOf(alarm: Alarm, since: number): AlarmPart {
  if (alarm.state === 'ALARM') return 'alarmed'
  return hasChanged(alarm, since) ? 'changed' : 'unmoved'
}

/** Whether it came into `ALARM` since then, and has stayed there. One that was there before did not turn the rollout back. */
export function wentOff(alarm: Alarm, since: number): boolean {
  return alarm.state === 'ALARM' && hasChanged(alarm, since)
}

function hasChanged({ since: changedAt }: Alarm, since: number): boolean {
  return changedAt !== undefined && changedAt >= since
}

/** An alarm's state now, since when in terms of the rollout, and CloudWatch's reason: one sentence. Words from outside. */
export function alarmSentence(alarm: Alarm, since: number): string {
  const reason = alarm.reason === undefined || alarm.reason === '' ? '' : ` CloudWatch says: ${alarm.reason}`
  const when = alarm.since === undefined ? '' : `, since ${momentOf(alarm.since, since)}`
  switch (partOf(alarm, since)) {
    case 'alarmed':
      return `The alarm ${alarm.name} is in ALARM${when}.${reason}`
    case 'changed':
      return `The alarm ${alarm.name} is ${alarm.state}${alarm.state === 'OK' ? ' again' : ''}${when}: it changed its state during the rollout.${reason}`
    case 'unmoved':
      return `The alarm ${alarm.name} is ${alarm.state}, and was before the rollout.`
  }
}

function momentOf(at: number, since: number): string {
  const minutes = Math.round(Math.abs(at - since) / 60_000)
  const distance = minutes === 0 ? 'less than a minute' : `${minutes} min`
  return `${new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')}, ${distance} ${at < since ? 'before' : 'after'} the rollout began`
}
