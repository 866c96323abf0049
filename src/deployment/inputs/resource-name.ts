import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'

/** The longest name that SageMaker takes for an endpoint, an endpoint config, a model or a variant. */
const LONGEST = 63

/**
 * What AWS writes as `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`, and for models as `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`: both are
 * the same names. Anchored here, since AWS's own patterns are not.
 */
const NAME = /^[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*$/

const shape = 'letters, digits and hyphens, with a letter or digit at both ends'
const accepted = `1 to ${LONGEST} ${shape}`

/** The name of a resource of SageMaker. */
export function readResourceName(text: string): Read<string> {
  if (!NAME.test(text)) return refuse('is not a name that SageMaker accepts', accepted, likelyName(text))
  return text.length > LONGEST ? refuse(`has ${text.length} characters`, accepted, likelyName(text)) : accept(text)
}

/** A name to be lengthened by a fingerprint: the naming cuts it to fit, so it may have any length. */
export function readBaseName(text: string): Read<string> {
  return NAME.test(text) ? accept(text) : refuse('is not a name that SageMaker accepts', shape, likelyName(text))
}

/** The nearest name that SageMaker accepts; `undefined` if no letter or digit is left. */
export function sanitiseName(text: string): string | undefined {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const hyphenated = plain.replaceAll(/[^a-zA-Z0-9-]+/g, '-').replace(/^-+/, '')
  const cut = hyphenated.slice(0, LONGEST).replace(/-+$/, '')
  return cut === '' ? undefined : cut
}

/** Of an ARN (`arn:aws:sagemaker:…:endpoint/churn`), the name at its end. Nothing of a URL, which may hold a password. */
function likelyName(text: string): string | undefined {
  if (text.includes('://')) return undefined
  return sanitiseName(text.startsWith('arn:') ? text.slice(text.lastIndexOf('/') + 1) : text)
}
