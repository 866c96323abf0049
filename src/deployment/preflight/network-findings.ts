import type { SecurityGroup, Sought, Subnet } from '../../aws/aws.ts'
import type { Desired } from '../desired.ts'
import type { NetworkFacts, Preflight } from './facts.ts'
import { type Finding, sentence } from './finding.ts'
import { networksOf, type NetworkUse, type ServedModel } from './subjects.ts'

/** Pure: what is wrong with the subnets and security groups. */
export function networkFindings(
  desired: Desired,
  models: readonly ServedModel[],
  { networks }: Preflight,
): readonly Finding[] {
  return networksOf(desired, models).flatMap((use) => {
    const network = networks[use.key]
    if (network === undefined) return []
    const [subnets, securityGroups] = [existing(network.subnets), existing(network.securityGroups)]
    return [
      ...absences(desired.specification.region, use, network),
      ...placeFindings(subnets, securityGroups),
      ...capacityFindings(use, subnets),
    ]
  })
}

function existing<T>(seen: Sought<readonly T[]>): readonly T[] {
  return seen.kind === 'found' ? seen.value : []
}

function absences(region: string, use: NetworkUse, seen: NetworkFacts): readonly Finding[] {
  const kinds = [
    { name: 'subnet', member: 'Subnets', ids: missing(use.subnets, seen.subnets) },
    { name: 'security group', member: 'SecurityGroupIds', ids: missing(use.securityGroups, seen.securityGroups) },
  ]
  return kinds.flatMap(({ name, member, ids }) =>
    ids.map((id) => ({
      severity: 'error',
      text: sentence`There is no ${name} ${id} in ${region} that the caller’s account has or shares.`,
      remedy: sentence`Check \`${member}\` in \`VpcConfig\`.`,
    })),
  )
}

/** Of what was not told, nothing is missing. */
function missing(wanted: readonly string[], seen: Sought<readonly { readonly id: string }[]>): readonly string[] {
  return seen.kind === 'found' ? wanted.filter((id) => !seen.value.some((each) => each.id === id)) : []
}

function placeFindings(subnets: readonly Subnet[], securityGroups: readonly SecurityGroup[]): readonly Finding[] {
  const vpcs = [...new Set(subnets.flatMap(({ vpcId }) => (vpcId === '' ? [] : [vpcId])))]
  if (vpcs.length > 1) {
    const places = subnets.map(({ id, vpcId }) => `${id} in ${vpcId}`).join(', ')
    return [
      {
        severity: 'warning',
        text: sentence`The subnets are in several VPCs: ${places}.`,
        remedy: 'Name subnets of one VPC in `VpcConfig`.',
      },
    ]
  }
  const [vpc] = vpcs
  return securityGroups.flatMap(({ id, vpcId }) =>
    vpc === undefined || vpcId === vpc || vpcId === ''
      ? []
      : [
          {
            severity: 'warning',
            text: sentence`The security group ${id} is in ${vpcId}, but the subnets are in ${vpc}.`,
            remedy: 'Name security groups and subnets of one VPC in `VpcConfig`.',
          },
        ],
  )
}

function capacityFindings({ instances }: NetworkUse, subnets: readonly Subnet[]): readonly Finding[] {
  if (subnets.length === 0) return []
  const zones = [...new Set(subnets.map(({ availabilityZone }) => availabilityZone))]
  const free = subnets.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0)
  return [
    ...(zones.length === 1 && instances > 1
      ? [
          {
            severity: 'warning' as const,
            text: sentence`All subnets are in ${zones.join('')}: if this Availability Zone fails, so do all ${instances} instances.`,
            remedy: 'Name subnets in at least two Availability Zones in `VpcConfig`.',
          },
        ]
      : []),
    ...(free < instances
      ? [
          {
            severity: 'warning' as const,
            text: sentence`The subnets have ${free} free addresses, fewer than the ${instances} instances that are to be started there.`,
            remedy: 'Name further subnets in `VpcConfig`, or free addresses.',
          },
        ]
      : []),
  ]
}
