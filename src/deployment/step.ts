import type {
  CreateEndpointConfigCommandInput,
  CreateModelCommandInput,
  DeploymentConfig,
} from '@aws-sdk/client-sagemaker'
import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Endpoint } from './endpoint.ts'
import type { Evidence, EvidenceRequest, VariantPhase } from './evidence.ts'
import type { Inspection, InspectionRequest } from './inspection.ts'
import type { Plan } from './plan.ts'
import type { RetainVariantProperties } from './retention.ts'
import type { Tags } from './tagging.ts'
import type { FailureResult, SuccessResult } from './verdict.ts'

/** How a run ends. */
export type Ending = { readonly result: SuccessResult } | { readonly result: FailureResult; readonly cause: Cause }

export type MadeResource = 'model' | 'endpoint-config'

/** A model or config of this run that is still there. */
export interface LeftBehind {
  readonly name: string
  /** AWS said that this run made it; else the answer was lost. */
  readonly isCertain: boolean
}

/** A call that changes something at AWS. It is sent once: after a lost answer the loop looks and decides anew. */
export type Write =
  | { readonly kind: 'create-model'; readonly name: string; readonly input: CreateModelCommandInput }
  | { readonly kind: 'create-endpoint-config'; readonly name: string; readonly input: CreateEndpointConfigCommandInput }
  | {
      readonly kind: 'create-endpoint'
      readonly name: string
      readonly configName: string
      readonly deployment: DeploymentConfig | undefined
      readonly tags: Tags
    }
  | {
      readonly kind: 'update-endpoint'
      readonly name: string
      readonly configName: string
      readonly deployment: DeploymentConfig | undefined
      readonly keeps: RetainVariantProperties
    }
  | { readonly kind: 'delete-endpoint'; readonly name: string }
  | { readonly kind: 'delete-endpoint-config'; readonly name: string }
  | { readonly kind: 'delete-model'; readonly name: string }
  | {
      readonly kind: 'add-tags'
      readonly name: string
      readonly arn: string
      readonly tags: Tags
      /** By what it is remembered that this was done. */
      readonly mark: string
      /** Nobody asked for these: a caller who may not tag deploys without. */
      readonly optional: boolean
    }

/** The next thing to do. */
export type Step =
  /** Read the endpoint. */
  | { readonly kind: 'look'; readonly name: string }
  /** Read what is around it. */
  | { readonly kind: 'inspect'; readonly request: InspectionRequest }
  | { readonly kind: 'describe'; readonly resource: MadeResource; readonly name: string }
  /** Names are unique whatever their case, but only the stored case may answer a look. */
  | { readonly kind: 'find-endpoint'; readonly name: string }
  | { readonly kind: 'list-inference-components'; readonly name: string }
  | { readonly kind: 'check-nonce'; readonly name: string; readonly arn: string; readonly nonce: string }
  /** Find out why a rollout failed. */
  | { readonly kind: 'gather-evidence'; readonly name: string; readonly request: EvidenceRequest }
  /** Tell what will be done. */
  | {
      readonly kind: 'announce'
      readonly plan: Plan
      readonly isBlocked: boolean
    }
  /** Take part in a rollout of our own config that is under way. */
  | { readonly kind: 'join'; readonly as: 'create' | 'update' }
  | Write
  /** Between two looks a wait is shortened at random, so that many runs do not look at once. */
  | { readonly kind: 'wait'; readonly ms: number; readonly isPoll: boolean; readonly reason: string }
  /** The verdict is known; what follows only tidies up. */
  | { readonly kind: 'conclude'; readonly ending: Ending }
  | {
      readonly kind: 'done'
      readonly ending: Ending
      /** Where there was something to find out. */
      readonly evidence?: Evidence | undefined
      readonly phases: Readonly<Record<string, VariantPhase>>
      /** What this run made, nothing refers to, and could not be or was not deleted. */
      readonly leftBehind: readonly LeftBehind[]
    }

/** What came of a step. */
export type Outcome =
  | { readonly kind: 'looked'; readonly endpoint: Endpoint | undefined }
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  /** Without an ARN: it does not exist. */
  | { readonly kind: 'described'; readonly arn: string | undefined }
  | { readonly kind: 'listed'; readonly names: readonly string[] }
  | { readonly kind: 'checked'; readonly isOurs: boolean }
  | { readonly kind: 'gathered'; readonly evidence: Evidence }
  | { readonly kind: 'written'; readonly arn?: string }
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed'
      readonly failure: AwsFailure
      /** Where our own signal ended it: what AWS had answered before, if it did. */
      readonly lastWords?: AwsFailure
    }

export function nameOf(step: Step): string {
  return 'name' in step ? step.name : ''
}

export function isWrite(step: Step): step is Write {
  return /^(create|update|delete|add)-/.test(step.kind)
}
