/** A reason that SageMaker gives for a failed rollout, and what a user reads of it. */
export interface FailedRollout {
  /** Of the entry in the table of known causes. */
  readonly id: string
  readonly reason: string
  readonly told: readonly string[]
}

/** FailureReasons, by the entries that explain them. Where SageMaker's own words are not known, AWS's other services' are. */
export const FAILED_ROLLOUTS: readonly FailedRollout[] = [
  {
    id: 'health-check',
    reason:
      'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.',
    told: ['did not answer `GET /ping` with status 200 in time', '`ContainerStartupHealthCheckTimeoutInSeconds`'],
  },
  {
    id: 'container-start',
    reason:
      "CannotStartContainerError. Please ensure the model container for variant AllTraffic starts correctly when invoked with 'docker run <image> serve'",
    told: ['The container could not be started at all', '`docker run <image> serve`', '`InferenceAmiVersion`'],
  },
  {
    id: 'ping-memory',
    reason: 'Ping failed due to insufficient memory.',
    told: ['The container has too little memory to load the model.', '`MemorySizeInMB`'],
  },
  {
    id: 'startup-timeout',
    reason:
      'Unable to successfully stand up your model within the allotted 180 second timeout. Please ensure that downloading your model artifacts, starting your model container and passing the ping health checks can be completed within 180 seconds.',
    told: ['took longer than the 180 s that a serverless endpoint has', 'Make image and artifact smaller'],
  },
  {
    id: 'capacity',
    reason:
      'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time. Consider configuring InstancePools in your EndpointConfig with multiple instance types for priority-based fallback to improve capacity availability.',
    told: ['AWS has no free capacity', 'A higher quota would not help.', 'Deploy again later.', '`InstancePools`'],
  },
  {
    id: 'zones',
    reason:
      'Unable to locate at least 2 availability zone(s) with the requested instance type ml.p4d.24xlarge that overlap with SageMaker subnets.',
    told: ['too few Availability Zones', 'other subnets in `VpcConfig`'],
  },
  {
    id: 'image-lost',
    reason:
      'Please make sure all images included in the model for the production variant AllTraffic exist, and that the execution role used to create the model has permissions to access them.',
    told: ['it was deleted since, or the execution role may not pull it', 'lifecycle policies'],
  },
  {
    id: 'image-too-large',
    reason: 'Image size 12704675783 is greater than supported size 10737418240',
    told: ['it has 11.8 GB, and 10 GB are the most', 'several build stages'],
  },
  {
    id: 'model-data-download',
    reason:
      'Failed to download model data for container "container_1" from URL: "s3://models/churn/model.tar.gz". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.',
    told: ['could not download the model artifact', 'gateway endpoint for S3'],
  },
  {
    id: 'model-data-archive',
    reason:
      'Failed to extract model data archive from URL "s3://models/churn/model.tar.gz" for container "container_1".',
    told: ['no gzip-compressed tar archive', '`tar -tzf model.tar.gz`'],
  },
  {
    id: 'no-free-addresses',
    reason: "There are not enough free addresses in subnet 'subnet-1' to satisfy the requested number of instances.",
    told: ['too few free IP addresses', 'more or larger subnets'],
  },
  {
    id: 'network-interface-limit',
    reason: 'You have reached the limit on the number of network interfaces that you can create.',
    told: [
      'quota of network interfaces',
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/vpc/quotas',
    ],
  },
  {
    id: 'base-component',
    reason: 'Inference component llama is a base inference component for one or more associated inference components.',
    told: ['Other inference components (adapters) are built on this one.', 'then the base'],
  },
  {
    id: 'component-busy',
    reason: 'Cannot update inference component llama while it is in state UPDATE_RC_IN_PROGRESS',
    told: ['The inference component is being changed', 'in a few minutes'],
  },
  {
    id: 'alarm',
    reason:
      'The deployment was rolled back because the following CloudWatch alarm(s) were tripped during the deployment: churn-errors.',
    told: ['A CloudWatch alarm that watches the rollout went off', 'Look at the alarm’s metric'],
  },
  {
    id: 'execution-timeout',
    reason: 'The deployment exceeded MaximumExecutionTimeoutInSeconds (600 seconds) and was rolled back.',
    told: ['longer than its `MaximumExecutionTimeoutInSeconds` allows', '28,800 s'],
  },
  {
    id: 'service-fault',
    reason: 'Request to service failed. If failure persists after retry, contact customer support.',
    told: ['A fault inside SageMaker', 'contact AWS Support'],
  },
]
