import type { Account } from '../service/arns.ts'
import { page } from '../service/listing.ts'
import { Members } from '../service/members.ts'
import type { Operation, Service } from '../service/operation.ts'
import { missingPermission } from '../script/permissions.ts'
import { EmulatorError } from '../service/refusal.ts'

const defaultVpc = 'vpc-0default'
const largestPage = 1000

export interface Subnet {
  readonly vpc?: string
  readonly zone?: string
  readonly freeAddresses?: number
}

export interface SecurityGroup {
  readonly vpc?: string
  readonly name?: string
}

/**
 * Subnets and security groups, as far as a deployer looks at them. All that have an ID of their form exist, in one VPC, until
 * a test says otherwise.
 */
export class Vpc {
  readonly #where: Account
  /** `undefined`: there is none. */
  readonly #subnets = new Map<string, Subnet | undefined>()
  readonly #groups = new Map<string, SecurityGroup | undefined>()

  constructor(where: Account) {
    this.#where = where
  }

  /** @example emulator.vpc.putSubnet('subnet-1', { vpc: 'vpc-2', zone: 'eu-west-1c', freeAddresses: 0 }) */
  putSubnet(id: string, subnet: Subnet = {}): void {
    this.#subnets.set(id, subnet)
  }

  removeSubnet(id: string): void {
    this.#subnets.set(id, undefined)
  }

  /** @example emulator.vpc.putSecurityGroup('sg-1', { vpc: 'vpc-2' }) */
  putSecurityGroup(id: string, group: SecurityGroup = {}): void {
    this.#groups.set(id, group)
  }

  removeSecurityGroup(id: string): void {
    this.#groups.set(id, undefined)
  }

  get service(): Service {
    return {
      iamPrefix: 'ec2',
      denied: ({ action }) =>
        new EmulatorError(
          'UnauthorizedOperation',
          `You are not authorized to perform this operation. ${missingPermission(this.#where.callerArn, action)}`,
          403,
        ),
      faults: {
        throttled: () => new EmulatorError('RequestLimitExceeded', 'Request limit exceeded.', 503),
        'internal-failure': () => new EmulatorError('InternalError', 'An internal error has occurred', 500),
        'service-unavailable': () => new EmulatorError('Unavailable', 'The service is unavailable.', 503),
        'expired-credentials': () => new EmulatorError('RequestExpired', 'Request has expired.'),
      },
      operations: {
        DescribeSubnets: describing('DescribeSubnets', {
          ids: 'SubnetIds',
          filter: 'subnet-id',
          output: 'Subnets',
          known: this.#subnets,
          onTrust: (id) => (id.startsWith('subnet-') ? {} : undefined),
          missing: (id) => new EmulatorError('InvalidSubnetID.NotFound', `The subnet ID '${id}' does not exist`),
          described: (id, subnet) => this.#subnet(id, subnet),
        }),
        DescribeSecurityGroups: describing('DescribeSecurityGroups', {
          ids: 'GroupIds',
          filter: 'group-id',
          output: 'SecurityGroups',
          known: this.#groups,
          onTrust: (id) => (id.startsWith('sg-') ? {} : undefined),
          missing: (id) =>
            id.startsWith('sg-')
              ? new EmulatorError('InvalidGroup.NotFound', `The security group '${id}' does not exist`)
              : new EmulatorError('InvalidGroupId.Malformed', `Invalid id: "${id}" (expecting "sg-...")`),
          described: (id, group) => this.#group(id, group),
        }),
      },
    }
  }

  #subnet(id: string, { vpc = defaultVpc, zone = `${this.#where.region}a`, freeAddresses = 251 }: Subnet) {
    const { partition, region, account } = this.#where
    return {
      SubnetId: id,
      SubnetArn: `arn:${partition}:ec2:${region}:${account}:subnet/${id}`,
      VpcId: vpc,
      AvailabilityZone: zone,
      AvailableIpAddressCount: freeAddresses,
      CidrBlock: '10.0.0.0/24',
      State: 'available',
      OwnerId: account,
      DefaultForAz: false,
      MapPublicIpOnLaunch: false,
      Tags: [],
    }
  }

  #group(id: string, { vpc = defaultVpc, name = id }: SecurityGroup) {
    const anywhere = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], UserIdGroupPairs: [] }
    return {
      GroupId: id,
      GroupName: name,
      Description: name,
      VpcId: vpc,
      OwnerId: this.#where.account,
      IpPermissions: [],
      IpPermissionsEgress: [anywhere],
      Tags: [],
    }
  }
}

type Described = Readonly<Record<string, unknown>>

interface Kind<Thing> {
  readonly ids: string
  /** The one for IDs. */
  readonly filter: string
  readonly output: string
  readonly known: ReadonlyMap<string, Thing | undefined>
  /** What nothing was said of; `undefined`: it cannot be there. */
  readonly onTrust: (id: string) => Thing | undefined
  readonly missing: (id: string) => EmulatorError
  readonly described: (id: string, thing: Thing) => Described
}

/** Asked for certain IDs, EC2 refuses the whole request for one that does not exist; a filter only lets none through. */
const describing =
  <Thing>(action: string, { ids, filter, output, known, onTrust, missing, described }: Kind<Thing>): Operation =>
  (raw) => {
    const input = new Members(raw)
    return {
      input: input.all,
      permissions: [{ action: `ec2:${action}`, resource: '*' }],
      run: () => {
        const asked = input.texts(ids)
        const filters = input.records('Filters')
        const named = filters.filter((each) => each.text('Name') === filter).flatMap((each) => each.texts('Values'))
        const ofAll = new Set([...known.keys(), ...named])
        const found = (asked.length > 0 ? asked : [...ofAll]).flatMap((id): readonly Described[] => {
          const thing = known.has(id) ? known.get(id) : onTrust(id)
          if (thing === undefined && asked.length > 0) throw missing(id)
          return thing === undefined ? [] : [described(id, thing)]
        })
        const { items, next } = page(
          filters.reduce<readonly Described[]>(filtered, found),
          input.optionalText('NextToken'),
          input.optionalNumber('MaxResults') ?? largestPage,
        )
        return { [output]: items, ...next }
      },
    }
  }

const members: Readonly<Record<string, string>> = { 'vpc-id': 'VpcId', 'subnet-id': 'SubnetId', 'group-id': 'GroupId' }

const filtered = (things: readonly Described[], filter: Members): readonly Described[] => {
  const name = filter.text('Name')
  const member = members[name]
  if (member === undefined) throw new EmulatorError('InvalidParameterValue', `The filter '${name}' is invalid`)
  const values = new Set<unknown>(filter.texts('Values'))
  return things.filter((thing) => values.has(thing[member]))
}
