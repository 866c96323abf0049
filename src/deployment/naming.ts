import { createHash } from 'node:crypto'

// Formats in this file can never change: a different name for the same content redeploys everyone's endpoints.
// Golden vectors in the tests hold them in place.

/** What a name is made of. Everything in it is hashed, so that a name stands for exactly this content. */
export interface NamedContent {
  readonly resource: 'model' | 'endpoint-config'
  /** The readable part of the name, uncut. */
  readonly base: string
  /** The endpoint that the resource is made for: endpoints never share models. */
  readonly endpointName: string
  /** The request without its name and its tags. */
  readonly request: object
  /** What mutable references stand for at this moment, e.g. an artifact's URL → its ETag. */
  readonly resolved?: Readonly<Record<string, string>>
}

/** Names of models, endpoint configs and endpoints (the API reference: ModelName, EndpointConfigName). */
const MAXIMUM_NAME_LENGTH = 63
const FINGERPRINT_LENGTH = 12
const FORCED_SUFFIX_LENGTH = 4
const FINGERPRINTED = /^(.+)-([0-9a-f]{12})(?:-[0-9a-f]{4})?$/

/** JSON with the keys of every object sorted by code unit and `undefined` members left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The first 12 hex digits of the SHA-256 of the content's canonical JSON. */
export function fingerprintOf(content: NamedContent): string {
  const { resource, base, endpointName, request, resolved = {} } = content
  return sha256(canonicalJson({ resource, base, endpointName, request, resolved })).slice(0, FINGERPRINT_LENGTH)
}

/** `<base>-<fingerprint>`, the base cut so that the whole has 63 characters at most. */
export function fingerprintedName(base: string, fingerprint: string): string {
  return `${base.slice(0, MAXIMUM_NAME_LENGTH - fingerprint.length - 1)}-${fingerprint}`
}

/**
 * The name of a config that a forced rollout makes: the same content under another name, since SageMaker rolls out nothing
 * when an endpoint is updated to the config that it is on.
 * @param run the workflow run's id and attempt: the same attempt makes the same name
 */
export function forcedName(base: string, fingerprint: string, run: string): string {
  return fingerprintedName(base, `${fingerprint}-${sha256(run).slice(0, FORCED_SUFFIX_LENGTH)}`)
}

/** Whether `name` stands for the content with this fingerprint, rolled out plainly or by force. */
export function standsFor(name: string, base: string, fingerprint: string): boolean {
  const match = FINGERPRINTED.exec(name)
  return match?.[2] === fingerprint && base.startsWith(match[1] ?? base)
}

/**
 * The base in `name` as it is spelled there, which may differ in case from `base`, and may be cut.
 * `undefined`: it is another base, or no name of this form.
 */
export function spellingIn(name: string, base: string): string | undefined {
  const spelling = FINGERPRINTED.exec(name)?.[1]
  const isSame = spelling !== undefined && base.toLowerCase().startsWith(spelling.toLowerCase())
  return isSame ? spelling : undefined
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
