import {
  EC2Client,
  type EC2ClientConfig,
  paginateDescribeSecurityGroups,
  paginateDescribeSubnets,
} from '@aws-sdk/client-ec2'
import type { Lookup, SecurityGroup, Subnet } from './aws.ts'
import { lookUp, told } from './lookup.ts'
import { retries, type RetryPolicy } from './retries.ts'

// Both are asked for with filters: asked by their IDs, EC2 would refuse the whole request for one that does not exist.

/** @returns those of the subnets that exist */
export function subnets(
  config: EC2ClientConfig,
  policy: RetryPolicy,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Lookup<readonly Subnet[]>> {
  const client = clientFor(config, policy)
  const input = { Filters: [{ Name: 'subnet-id', Values: [...ids] }] }
  return lookUp(async () => {
    const found: Subnet[] = []
    for await (const page of paginateDescribeSubnets({ client }, input, { abortSignal: signal })) {
      for (const { SubnetId, VpcId, AvailabilityZone, AvailableIpAddressCount } of told(page.Subnets, 'subnets')) {
        if (SubnetId === undefined) continue
        found.push({
          id: SubnetId,
          vpcId: VpcId ?? '',
          availabilityZone: AvailabilityZone ?? '',
          // Nothing told is no shortage.
          freeAddresses: AvailableIpAddressCount ?? Infinity,
        })
      }
    }
    return { kind: 'found', value: found }
  })
}

/** @returns those of the security groups that exist */
export function securityGroups(
  config: EC2ClientConfig,
  policy: RetryPolicy,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Lookup<readonly SecurityGroup[]>> {
  const client = clientFor(config, policy)
  const input = { Filters: [{ Name: 'group-id', Values: [...ids] }] }
  return lookUp(async () => {
    const found: SecurityGroup[] = []
    for await (const page of paginateDescribeSecurityGroups({ client }, input, { abortSignal: signal })) {
      for (const { GroupId, VpcId } of told(page.SecurityGroups, 'security groups')) {
        if (GroupId !== undefined) found.push({ id: GroupId, vpcId: VpcId ?? '' })
      }
    }
    return { kind: 'found', value: found }
  })
}

function clientFor(config: EC2ClientConfig, policy: RetryPolicy): EC2Client {
  const client = new EC2Client(config)
  client.middlewareStack.use(retries(policy))
  return client
}
