import { describe, expect, it, test } from '@jest/globals'
import type { SecurityGroup, Subnet } from '../../../../src/aws/aws.ts'
import type { NetworkFacts } from '../../../../src/deployment/preflight/facts.ts'
import type { Specification } from '../../../../src/deployment/specification.ts'
import { ROLE } from '../given.ts'
import { DENIED, findings, found, inShort, modelOf, SERVERLESS, UNANSWERED, variantOf } from './given.ts'

const VPC = { Subnets: ['subnet-a', 'subnet-b'], SecurityGroupIds: ['sg-1'] }
const KEY = 'subnet-a subnet-b sg-1'

const subnet = (id: string, overrides: Partial<Subnet> = {}) => ({
  id,
  vpcId: 'vpc-1',
  availabilityZone: `eu-west-1${id.at(-1) ?? ''}`,
  freeAddresses: 100,
  ...overrides,
})
const GROUP = { id: 'sg-1', vpcId: 'vpc-1' }
const RIGHT = { subnets: [subnet('subnet-a'), subnet('subnet-b')], securityGroups: [GROUP] }

const two = variantOf({ InitialInstanceCount: 2 })
const IN_VPC: Partial<Specification> = {
  models: [modelOf({ VpcConfig: VPC })],
  endpointConfig: { ProductionVariants: [two] },
}

const answered = (facts: Partial<NetworkFacts>, specification = IN_VPC) =>
  findings(
    {
      networks: { [KEY]: { subnets: found(RIGHT.subnets), securityGroups: found(RIGHT.securityGroups), ...facts } },
    },
    specification,
  )

const seen = (
  network: { subnets?: readonly Subnet[]; securityGroups?: readonly SecurityGroup[] },
  specification = IN_VPC,
) => {
  const { subnets, securityGroups } = { ...RIGHT, ...network }
  return answered({ subnets: found(subnets), securityGroups: found(securityGroups) }, specification)
}

describe('a network', () => {
  it('is right if all is there, in one VPC and in two zones', () => {
    expect(seen({})).toEqual([])
  })

  test.each([DENIED, UNANSWERED])('is right if nothing was told: %o', (answer) => {
    expect(answered({ subnets: answer, securityGroups: answer })).toEqual([])
  })

  test.each([DENIED, UNANSWERED])(
    'with a subnet that is not there is wrong, whatever became of the groups: %o',
    (answer) => {
      const facts = { subnets: found([subnet('subnet-b')]), securityGroups: answer }
      expect(inShort(answered(facts, on(variantOf())))).toEqual([expect.stringMatching(/^error: .*subnet-a/)])
    },
  )

  test.each([DENIED, UNANSWERED])(
    'with a group that is not there is wrong, whatever became of the subnets: %o',
    (answer) => {
      expect(inShort(answered({ subnets: answer, securityGroups: found([]) }))).toEqual([
        expect.stringMatching(/^error: .*sg-1/),
      ])
    },
  )

  it('with what is not there is wrong: an error each', () => {
    expect(seen({ subnets: [subnet('subnet-b', { freeAddresses: 5 })], securityGroups: [] }, on(variantOf()))).toEqual([
      {
        severity: 'error',
        text: 'There is no subnet subnet-a in eu-west-1 that the caller’s account has or shares.',
        remedy: 'Check `Subnets` in `VpcConfig`.',
      },
      {
        severity: 'error',
        text: 'There is no security group sg-1 in eu-west-1 that the caller’s account has or shares.',
        remedy: 'Check `SecurityGroupIds` in `VpcConfig`.',
      },
    ])
  })

  it('without any of its subnets has neither zones nor addresses to tell of', () => {
    expect(inShort(seen({ subnets: [] }))).toEqual([
      expect.stringMatching(/^error: .*subnet-a/),
      expect.stringMatching(/^error: .*subnet-b/),
    ])
  })

  it('in several VPCs is doubtful', () => {
    const subnets = [subnet('subnet-a'), subnet('subnet-b', { vpcId: 'vpc-2' })]
    expect(inShort(seen({ subnets }))).toEqual([
      'warning: The subnets are in several VPCs: subnet-a in vpc-1, subnet-b in vpc-2.',
    ])
  })

  it('with a security group of another VPC is doubtful', () => {
    expect(inShort(seen({ securityGroups: [{ id: 'sg-1', vpcId: 'vpc-2' }] }))).toEqual([
      'warning: The security group sg-1 is in vpc-2, but the subnets are in vpc-1.',
    ])
  })

  it('in one zone is doubtful, for several instances', () => {
    const subnets = ['subnet-a', 'subnet-b'].map((id) => subnet(id, { availabilityZone: 'eu-west-1a' }))
    expect(inShort(seen({ subnets }))).toEqual([
      'warning: All subnets are in eu-west-1a: if this Availability Zone fails, so do all 2 instances.',
    ])
    expect(seen({ subnets }, on(variantOf()))).toEqual([])
    expect(seen({ subnets }, on(SERVERLESS))).toEqual([])
  })

  test.each<[number, number, boolean]>([
    [1, 0, true],
    [0, 0, true],
    [1, 1, false],
    [2, 0, false],
  ])('with %i and %i free addresses for 2 instances: doubtful %p', (a, b, isDoubtful) => {
    const subnets = [subnet('subnet-a', { freeAddresses: a }), subnet('subnet-b', { freeAddresses: b })]
    const expected = `warning: The subnets have ${a + b} free addresses, fewer than the 2 instances that are to be started there.`
    expect(inShort(seen({ subnets }))).toEqual(isDoubtful ? [expected] : [])
  })
})

describe('the instances in a network', () => {
  const addresses = (free: number) => ({
    subnets: [subnet('subnet-a', { freeAddresses: free }), subnet('subnet-b', { freeAddresses: 0 })],
  })

  it('are those of all variants whose model is there', () => {
    const others = modelOf({}, 'elsewhere')
    const variants = [
      two,
      variantOf({ VariantName: 'b', InitialInstanceCount: 3 }),
      variantOf({ VariantName: 'c', ModelName: 'elsewhere', InitialInstanceCount: 50 }),
    ]
    const specification = {
      models: [modelOf({ VpcConfig: VPC }), others],
      endpointConfig: { ProductionVariants: variants },
    }
    expect(seen(addresses(5), specification)).toEqual([])
    expect(inShort(seen(addresses(4), specification))).toEqual([expect.stringContaining('the 5 instances')])
  })

  it('are those of all models that share it', () => {
    const models = [modelOf({ VpcConfig: VPC }), modelOf({ VpcConfig: VPC }, 'b')]
    const variants = [two, variantOf({ VariantName: 'b', ModelName: 'b', InitialInstanceCount: 2 })]
    const specification = { models, endpointConfig: { ProductionVariants: variants } }
    expect(inShort(seen(addresses(3), specification))).toEqual([expect.stringContaining('the 4 instances')])
  })

  it('are none of a serverless variant', () => {
    expect(seen(addresses(0), on(SERVERLESS))).toEqual([])
  })

  it('are all of an endpoint of inference components', () => {
    const { ModelName: _none, ...variant } = two
    const endpointConfig = { ProductionVariants: [variant], ExecutionRoleArn: ROLE, VpcConfig: VPC }
    expect(inShort(seen(addresses(1), { models: [], endpointConfig }))).toEqual([
      expect.stringContaining('the 2 instances'),
    ])
  })
})

function on(variant: ReturnType<typeof variantOf>): Partial<Specification> {
  return { ...IN_VPC, endpointConfig: { ProductionVariants: [variant] } }
}
