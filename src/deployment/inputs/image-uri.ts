import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

const LONGEST = 255

/** `<account>.dkr.ecr.<region>.<suffix>/<repository>…`, with the hosts for FIPS and for dual stack (`.dkr-ecr.….on.aws`). */
const PRIVATE_ECR = /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,}(?:-[a-z]+)+-\d+)\.[a-z\d.-]+\//

const accepted =
  'the URI of an image in Amazon ECR, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0, of 255 characters at most'

/** The container image of a model: `registry/repository`, with a tag or digest or both. */
export function readImageUri(text: string): Read<string> {
  const scheme = /^[a-z][a-z\d+.-]{0,20}:\/+/i.exec(text)?.[0]
  if (scheme !== undefined) return refuse('is a URL', accepted, likelyImage(text.slice(scheme.length)))
  if (/\s/.test(text)) return refuse('holds white space', accepted)
  if (/^[:@/]|[:@/]$|\/\/|\/:|:@/.test(text)) {
    return refuse('has an empty part (did an expression in it give nothing?)', accepted)
  }
  if (text.length > LONGEST) return refuse(`has ${text.length} characters`, accepted)
  return PRIVATE_ECR.test(text) ? accept(text) : accept(text, NOT_IN_ECR)
}

/** Without what a URL may have besides: a query, and the user and password of a registry, which are not to be told. */
function likelyImage(text: string): string | undefined {
  const likely = text.replace(/[?#][^]*$/, '').replace(/^[^]*@(?!sha\d+:)/, '')
  return likely !== '' && readImageUri(likely).ok ? likely : undefined
}

export const NOT_IN_ECR =
  'SageMaker pulls images from private Amazon ECR repositories (<account>.dkr.ecr.<region>.amazonaws.com/…), which this does ' +
  'not look like; it pulls neither from Docker Hub nor from public.ecr.aws, so push a copy to ECR if the model cannot be created'

/** The region of an image in a private ECR repository; `undefined` for other registries. */
export function regionOfImage(imageUri: string): string | undefined {
  return PRIVATE_ECR.exec(imageUri)?.[1]
}
