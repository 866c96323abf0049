import {
  EC2Client,
  type EC2ClientConfig,
  paginateDescribeSecurityGroups,
  paginateDescribeSubnets,
} from '@aws-sdk/client-ec2'
import type { Lookup, Network } from './aws.ts'
import { lookUp } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

/**
 * Asks with filters: asked for by their IDs, EC2 would refuse the whole request for one that does not exist.
 *
 * @returns those of the subnets and security groups that exist
 */
export function network(
  config: EC2ClientConfig,
  policy: RetryPolicy,
  ids: { readonly subnets: readonly string[]; readonly securityGroups: readonly string[] },
  signal: AbortSignal,
): Promise<Lookup<Network>> {
  const client = new EC2Client(config)
  client.middlewareStack.use(retries(policy))
  return lookUp(async () => {
    const [subnets, securityGroups] = await Promise.all([
      ids.subnets.length === 0 ? [] : subnetsOf(client, ids.subnets, signal),
      ids.securityGroups.length === 0 ? [] : securityGroupsOf(client, ids.securityGroups, signal),
    ])
    return { kind: 'found', value: { subnets, securityGroups } }
  })
}

async function subnetsOf(client: EC2Client, ids: readonly string[], signal: AbortSignal): Promise<Network['subnets']> {
  const input = { Filters: [{ Name: 'subnet-id', Values: [...ids] }] }
  const found: Network['subnets'][number][] = []
  for await (const { Subnets = [] } of paginateDescribeSubnets({ client }, input, { abortSignal: signal })) {
    for (const { SubnetId, VpcId, AvailabilityZone, AvailableIpAddressCount } of Subnets) {
      if (SubnetId === undefined || VpcId === undefined) continue
      found.push({
        id: SubnetId,
        vpcId: VpcId,
        availabilityZone: AvailabilityZone ?? '',
        // Nothing told is no shortage.
        freeAddresses: AvailableIpAddressCount ?? Infinity,
      })
    }
  }
  return found
}

async function securityGroupsOf(
  client: EC2Client,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Network['securityGroups']> {
  const input = { Filters: [{ Name: 'group-id', Values: [...ids] }] }
  const found: Network['securityGroups'][number][] = []
  for await (const { SecurityGroups = [] } of paginateDescribeSecurityGroups({ client }, input, {
    abortSignal: signal,
  })) {
    for (const { GroupId, VpcId } of SecurityGroups) {
      if (GroupId !== undefined && VpcId !== undefined) found.push({ id: GroupId, vpcId: VpcId })
    }
  }
  return found
}
