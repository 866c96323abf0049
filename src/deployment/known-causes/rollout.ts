import type { KnownCause } from './known-cause.ts'

const CONTAINER = 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html'
const GUARDRAILS = 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html'

const ALARM_CAUSE: KnownCause = {
  // No source for the words; the developer guide says only that SageMaker rolls back.
  id: 'alarm',
  words:
    'The deployment was rolled back because the following CloudWatch alarm(s) were tripped during the deployment: churn-errors.',
  pattern:
    /\balarm(?:s|\(s\))?\b[^.]{0,120}\b(?:tripped|triggered|went off|breach\w*|in ALARM)\b|auto-?\s?rollback\b[^.]{0,80}\balarm/i,
  cause: 'A CloudWatch alarm that watches the rollout went off, so SageMaker turned it back.',
  remedies: [
    'Look at the alarm’s metric during the rollout: what it counts came from the new instances, or, unless the alarm is limited to the new `EndpointConfigName`, from the old ones.',
    'Read what the containers logged meanwhile: errors in their answers may be what the alarm counts.',
  ],
  link: GUARDRAILS,
}

/** The same, where SageMaker does not say so. */
export const PROBABLE_ALARM = {
  ...ALARM_CAUSE,
  cause:
    'A CloudWatch alarm that watches the rollout went off meanwhile: probably that is why SageMaker turned it back.',
}

/** FailureReasons of rollouts that began. */
export const ROLLOUT_CAUSES: readonly KnownCause[] = [
  ALARM_CAUSE,
  {
    // No source for the words.
    id: 'execution-timeout',
    words: 'The deployment exceeded MaximumExecutionTimeoutInSeconds (600 seconds) and was rolled back.',
    pattern: /MaximumExecutionTimeoutInSeconds|deployment\b[^.]{0,60}\b(?:timed out|exceeded[^.]{0,30}time)/i,
    cause: 'The rollout took longer than its `MaximumExecutionTimeoutInSeconds` allows.',
    remedies: [
      'Allow more in `deployment-config` (28,800 s at most), or leave it out; it must be longer than all waits between the steps together.',
      'See what took so long: instances that came up slowly, or a container that loads its model for minutes.',
    ],
    link: GUARDRAILS,
    isLogged: true,
  },
  {
    id: 'health-check',
    words:
      'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.',
    pattern: /did not pass the ping health check/i,
    cause:
      'The container started but did not answer `GET /ping` with status 200 in time: it crashed, took too long to load the model, or listens on a port other than 8080.',
    remedies: [
      'Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.',
      'If the model only needs longer, set `ContainerStartupHealthCheckTimeoutInSeconds` (3,600 at most) in `endpoint-config`.',
    ],
    link: CONTAINER,
    isLogged: true,
  },
  {
    // Users' notes, of serverless endpoints and of instances.
    id: 'ping-memory',
    words: 'Ping failed due to insufficient memory.',
    pattern: /failed due to insufficient memory/i,
    cause: 'The container has too little memory to load the model.',
    remedies: [
      'Use an `instance-type` with more memory, or, serverless, a larger `MemorySizeInMB` (6,144 at most).',
      'Run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`).',
    ],
    link: CONTAINER,
    isLogged: true,
  },
  {
    // As users quote it of serverless endpoints; no stored source.
    id: 'startup-timeout',
    words:
      'Unable to successfully stand up your model within the allotted 180 second timeout. Please ensure that downloading your model artifacts, starting your model container and passing the ping health checks can be completed within 180 seconds.',
    pattern: /stand up your model within the allotted (?<seconds>\d+) second/i,
    cause:
      'Download, start and first health check took longer than the $seconds s that a serverless endpoint has for them.',
    remedies: [
      'Make image and artifact smaller, or give the container more memory, and so more CPU (`MemorySizeInMB`).',
      'Or use an `instance-type`, where `ContainerStartupHealthCheckTimeoutInSeconds` can be set.',
    ],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html',
    isLogged: true,
  },
  {
    // aws-samples/comfyui-on-amazon-sagemaker #2
    id: 'container-start',
    words:
      "CannotStartContainerError. Please ensure the model container for variant AllTraffic starts correctly when invoked with 'docker run <image> serve'",
    pattern: /CannotStartContainerError|starts correctly when invoked with 'docker run/i,
    cause:
      'The container could not be started at all: it has no `serve` program and no ENTRYPOINT, or the image is for another processor architecture or a newer GPU driver.',
    remedies: [
      'Run the image as SageMaker does: `docker run <image> serve`.',
      'Build it for the instance type’s architecture: `docker buildx build --platform linux/amd64 …`.',
      'For CUDA newer than the driver of the instances, set `InferenceAmiVersion` in `endpoint-config`.',
    ],
    link: CONTAINER,
    isLogged: true,
  },
  {
    // aws-samples/amazon-sagemaker-custom-container #3: at times it is the container after all.
    id: 'service-fault',
    words: 'Request to service failed. If failure persists after retry, contact customer support.',
    pattern: /Request to service failed\. If failure persists/i,
    cause: 'A fault inside SageMaker, or a container that cannot be run at all.',
    remedies: ['Deploy again; if the failure persists, contact AWS Support.'],
    isLogged: true,
  },
]
