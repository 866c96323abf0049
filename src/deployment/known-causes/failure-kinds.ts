import type { FailureKind } from '../../aws/failure.ts'
import type { KnownCause } from './known-cause.ts'

/** What kinds of refusals mean by themselves, where the words tell no more. Told apart by src/aws/classify.ts, not by a pattern. */
export const FAILURE_KINDS: Readonly<Partial<Record<FailureKind, Omit<KnownCause, 'pattern'>>>> = {
  denied: {
    id: 'denied',
    words: 'AccessDeniedException: Access denied',
    cause: 'The caller lacks a permission.',
    remedies: ['Allow the caller what AWS names.'],
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
  },
  'expired-credentials': {
    id: 'expired-credentials',
    words: 'ExpiredTokenException: The security token included in the request is expired',
    cause: 'The credentials have expired.',
    remedies: [
      'Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.',
      'Run the job again: it joins a rollout that is under way.',
    ],
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  },
  'no-credentials': {
    id: 'no-credentials',
    words: 'UnrecognizedClientException: The security token included in the request is invalid',
    cause: 'There are no AWS credentials, or AWS does not know them.',
    remedies: [
      'Put aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.',
    ],
    link: 'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  },
  'limit-exceeded': {
    id: 'limit-exceeded',
    words: 'ResourceLimitExceeded: You have reached the limit.',
    cause: 'A quota of the account is used up.',
    remedies: [
      'Request a higher quota in Service Quotas, or free what is no longer needed: https://$region.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
    ],
  },
  throttled: {
    id: 'throttled',
    words: 'ThrottlingException: Rate exceeded',
    cause: 'AWS throttled the calls.',
    remedies: ['Run the job again later; a longer `poll-interval` asks less often.'],
  },
  unavailable: {
    id: 'unavailable',
    words: 'InternalFailure: The request processing has failed because of an unknown error, exception or failure.',
    cause: 'AWS could not be reached, or failed on its side.',
    remedies: ['Check that $region is the right region, and that the runner reaches AWS; then run the job again.'],
  },
}
