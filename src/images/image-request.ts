import type { Problem } from '../deployment/problem.ts'

/** Which image is wanted, in the inputs' own words. */
export interface ImageRequest {
  /** The name that the table has for a framework or a built-in algorithm. */
  readonly framework: string
  /** Whole, shortened (`2.6`), or `latest`; without one the newest that fits. */
  readonly frameworkVersion?: string | undefined
  /** `py312` or `3.12`. */
  readonly pythonVersion?: string | undefined
  /** What a Hugging Face image runs on: `pytorch2.6.0`, `pytorch2.6` or, where it says enough, `2.6`. */
  readonly baseFrameworkVersion?: string | undefined
  /** Which build of the version: whole parts of the image's tag, such as `lmi28.0.0`. */
  readonly containerVersion?: string | undefined
  readonly region: string
  /** Absent: the endpoint is serverless. */
  readonly instanceType?: string | undefined
}

/** Inputs that a finding about an image may be told of. */
export type ImageInput =
  | 'framework'
  | 'framework-version'
  | 'python-version'
  | 'base-framework-version'
  | 'container-version'
  | 'aws-region'
  | 'instance-type'

export type ImageProblem = Extract<Problem, { kind: 'missing' | 'refused' }> & { readonly input: ImageInput }

/** Something to tell the user about an image that was found. */
export interface ImageNote {
  readonly level: 'warning' | 'notice'
  readonly input: ImageInput
  readonly text: string
}

export type ResolvedImage =
  | { readonly ok: true; readonly uri: string; readonly notes: readonly ImageNote[] }
  | { readonly ok: false; readonly problems: readonly ImageProblem[] }
