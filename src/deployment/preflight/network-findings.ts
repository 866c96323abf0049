import type { Network } from '../../aws/aws.ts'
import type { Desired } from '../desired.ts'
import type { Preflight } from './facts.ts'
import type { Finding } from './finding.ts'
import { networksOf, type NetworkUse, type ServedModel } from './subjects.ts'

/** Pure: what is wrong with the subnets and security groups. */
export function networkFindings(
  desired: Desired,
  models: readonly ServedModel[],
  { networks }: Preflight,
): readonly Finding[] {
  return networksOf(desired, models).flatMap((use) => {
    const network = networks[use.key]
    if (network?.kind !== 'found') return []
    return [
      ...absences(desired.specification.region, use, network.value),
      ...placeFindings(network.value),
      ...capacityFindings(use, network.value),
    ]
  })
}

function absences(region: string, use: NetworkUse, found: Network): readonly Finding[] {
  const missing = (wanted: readonly string[], existing: readonly { readonly id: string }[]) =>
    wanted.filter((id) => !existing.some((each) => each.id === id))
  const kinds = [
    { name: 'subnet', member: 'Subnets', ids: missing(use.subnets, found.subnets) },
    { name: 'security group', member: 'SecurityGroupIds', ids: missing(use.securityGroups, found.securityGroups) },
  ]
  return kinds.flatMap(({ name, member, ids }) =>
    ids.map((id) => ({
      severity: 'error',
      text: `There is no ${name} ${id} in ${region} that the caller’s account has or shares.`,
      remedy: `Check \`${member}\` in \`VpcConfig\`.`,
    })),
  )
}

function placeFindings({ subnets, securityGroups }: Network): readonly Finding[] {
  const vpcs = [...new Set(subnets.map(({ vpcId }) => vpcId))]
  if (vpcs.length > 1) {
    const places = subnets.map(({ id, vpcId }) => `${id} in ${vpcId}`).join(', ')
    return [
      {
        severity: 'warning',
        text: `The subnets are in several VPCs: ${places}.`,
        remedy: 'Name subnets of one VPC in `VpcConfig`.',
      },
    ]
  }
  const [vpc] = vpcs
  return securityGroups.flatMap(({ id, vpcId }) =>
    vpc === undefined || vpcId === vpc
      ? []
      : [
          {
            severity: 'warning',
            text: `The security group ${id} is in ${vpcId}, but the subnets are in ${vpc}.`,
            remedy: 'Name security groups and subnets of one VPC in `VpcConfig`.',
          },
        ],
  )
}

function capacityFindings({ instances }: NetworkUse, { subnets }: Network): readonly Finding[] {
  if (subnets.length === 0) return []
  const zones = [...new Set(subnets.map(({ availabilityZone }) => availabilityZone))]
  const free = subnets.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0)
  return [
    ...(zones.length === 1 && instances > 1
      ? [
          {
            severity: 'warning' as const,
            text: `All subnets are in ${zones.join('')}: if this Availability Zone fails, so do all ${instances} instances.`,
            remedy: 'Name subnets in at least two Availability Zones in `VpcConfig`.',
          },
        ]
      : []),
    ...(free < instances
      ? [
          {
            severity: 'warning' as const,
            text: `The subnets have ${free} free addresses, fewer than the ${instances} instances that are to be started there.`,
            remedy: 'Name further subnets in `VpcConfig`, or free addresses.',
          },
        ]
      : []),
  ]
}
