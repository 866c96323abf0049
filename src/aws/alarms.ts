import {
  CloudWatchClient,
  type CloudWatchClientConfig,
  type CompositeAlarm,
  type MetricAlarm,
  paginateDescribeAlarms,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, Lookup } from './aws.ts'
import { lookUp, told } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/** @returns those of the alarms that exist */
export function alarms(
  config: CloudWatchClientConfig,
  policy: RetryPolicy,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Lookup<readonly Alarm[]>> {
  const client = new CloudWatchClient(config)
  client.middlewareStack.use(retries(policy))
  // Without the types, composite alarms are left out.
  const input = { AlarmNames: [...names], AlarmTypes: ['MetricAlarm' as const, 'CompositeAlarm' as const] }
  return lookUp(async () => {
    const found: Alarm[] = []
    let isWhole = true
    for await (const page of paginateDescribeAlarms({ client }, input, { abortSignal: signal })) {
      const { MetricAlarms: metric, CompositeAlarms: composite } = page
      found.push(...[...(metric ?? []), ...(composite ?? [])].map(readAlarm))
      isWhole &&= metric !== undefined || composite !== undefined
    }
    const isMissing = names.some((name) => !found.some((alarm) => alarm.name === name))
    // A list is there even if nothing is in it; without any, an alarm is not proven to be gone.
    return { kind: 'found', value: told(isWhole || !isMissing ? found : undefined, 'list of alarms') }
  })
}

function readAlarm(alarm: MetricAlarm | CompositeAlarm): Alarm {
  const since = alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp
  return {
    name: alarm.AlarmName ?? '',
    state: alarm.StateValue ?? '',
    ...(alarm.StateReason !== undefined && { reason: alarm.StateReason }),
    ...(since !== undefined && { since: since.getTime() }),
  }
}
