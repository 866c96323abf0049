import type { KnownCause } from './known-cause.ts'

const VPC = 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html'

/**
 * The model's VPC. In which words SageMaker passes these faults on is not known; EC2's own are in
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html.
 */
export const NETWORK_CAUSES: readonly KnownCause[] = [
  {
    id: 'subnet-missing',
    words: "InvalidSubnetID.NotFound: The subnet ID 'subnet-0123456789abcdef0' does not exist",
    pattern:
      /InvalidSubnetID|\bsubnets?\b[^.]{0,120}\b(?:does not exist|do not exist|not be found|not found|invalid)\b/i,
    cause: 'A subnet of the `VpcConfig` does not exist in this account and region.',
    remedies: ['Check `VpcConfig.Subnets`: they must be in $region, all in one VPC.'],
    link: VPC,
  },
  {
    id: 'security-group-missing',
    words: "InvalidGroup.NotFound: The security group 'sg-0123456789abcdef0' does not exist",
    pattern:
      /InvalidGroup\b|\bsecurity groups?\b[^.]{0,120}\b(?:does not exist|do not exist|not be found|not found|invalid)\b/i,
    cause: 'A security group of the `VpcConfig` does not exist in this account and region.',
    remedies: ['Check `VpcConfig.SecurityGroupIds`: they must be of the VPC that the subnets are in.'],
    link: VPC,
  },
  {
    id: 'network-mismatch',
    words: 'You have specified two resources that belong to different networks.',
    pattern: /resources that belong to different networks/i,
    cause: 'The subnets and security groups of the `VpcConfig` are not of the same VPC.',
    remedies: ['Name subnets and security groups of one VPC in `VpcConfig`.'],
    link: VPC,
  },
  {
    id: 'no-free-addresses',
    words:
      "InsufficientFreeAddressesInSubnet: There are not enough free addresses in subnet 'subnet-0123456789abcdef0' to satisfy the requested number of instances.",
    pattern: /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:private )?(?:IP )?addresses/i,
    cause: 'A subnet of the `VpcConfig` has too few free IP addresses for the new instances.',
    remedies: [
      'Name more or larger subnets in `VpcConfig`, or free addresses: an update needs some for the old and the new instances at once.',
    ],
    link: VPC,
  },
  {
    id: 'network-interface-limit',
    words:
      'NetworkInterfaceLimitExceeded: You have reached the limit on the number of network interfaces that you can create.',
    pattern: /NetworkInterfaceLimitExceeded|limit on the number of network interfaces/i,
    cause: 'The region’s quota of network interfaces (ENIs) is used up; each instance in a VPC needs one.',
    remedies: [
      'Request an increase of “Network interfaces per Region” in Service Quotas: https://$region.console.aws.amazon.com/servicequotas/home/services/vpc/quotas',
      'Deleted endpoints give theirs back after some minutes; others that nothing uses can be deleted.',
    ],
    link: VPC,
  },
]
