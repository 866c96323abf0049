import {
  CloudWatchClient,
  type CloudWatchClientConfig,
  type CompositeAlarm,
  type MetricAlarm,
  paginateDescribeAlarms,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, Lookup } from './aws.ts'
import { lookUp } from './lookup.ts'
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
    for await (const { MetricAlarms = [], CompositeAlarms = [] } of paginateDescribeAlarms({ client }, input, {
      abortSignal: signal,
    })) {
      found.push(...[...MetricAlarms, ...CompositeAlarms].map(readAlarm))
    }
    return { kind: 'found', value: found }
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
