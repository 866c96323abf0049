import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

const LONGEST = 176
/** The API's `VersionedArnOrName`, anchored: a name or an ARN, with or without the number of a version. */
const PACKAGE =
  /^(?:arn:aws[a-z-]*:sagemaker:([a-z0-9-]*):[0-9]{12}:model-package(?:-group)?\/)?[a-zA-Z0-9][a-zA-Z0-9-]{0,62}(?<!-)(?:\/[0-9]{1,9})?$/

const accepted =
  'a version (churn/3) or a group (churn) of the Model Registry, by name or by ARN, of 176 characters at most'

/** What stands for a model package in the Model Registry: a version, or a group for its newest approved version. */
export function readModelPackageName(text: string): Read<string> {
  if (text.length > LONGEST) return refuse(`has ${text.length} characters`, accepted)
  return PACKAGE.test(text) ? accept(text) : refuse('names no model package', accepted, likelyPackage(text))
}

/** The region of an ARN; `undefined` of a name. */
export function regionOfModelPackage(text: string): string | undefined {
  return PACKAGE.exec(text)?.[1]
}

/** `churn:3`, `churn@3`, `churn/v3` */
function likelyPackage(text: string): string | undefined {
  const [, name, version] = /^([a-zA-Z0-9][a-zA-Z0-9-]*)(?:[:@]|\/)v?(\d{1,9})$/.exec(text) ?? []
  const likely = `${name}/${version}`
  return name !== undefined && PACKAGE.test(likely) ? likely : undefined
}
