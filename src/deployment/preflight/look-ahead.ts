import type { Aws, ImageFormat, Lookup, StoredObject } from '../../aws/aws.ts'
import { classify } from '../../aws/classify.ts'
import type { Desired } from '../desired.ts'
import { rollbackAlarmsOf } from '../specification.ts'
import type { Sought } from '../evidence.ts'
import type { ArtifactFacts, Preflight } from './facts.ts'
import {
  type Artifact,
  artifactsOf,
  type DescribedModels,
  imagesOf,
  instanceTypesOf,
  networksOf,
  rolesOf,
  servedModels,
} from './subjects.ts'

/** How long a preflight may take. */
export const PREFLIGHT_LIMIT_MS = 2_000

const NOTHING_TO_LOOK_AT = { kind: 'not-applicable' } as const

/** Looks at one thing: whatever comes of it is an answer. */
type Ask = <T>(look: (signal: AbortSignal) => Promise<Lookup<T>>) => Promise<Sought<T>>

/**
 * Looks at all that a deployment refers to, side by side. None of it is required: what AWS does not answer in time is left out.
 *
 * @param described the models that the run does not make
 * @param limitMs nothing takes longer, not even a look that does not heed its signal
 * @throws {Error} named `AbortError` as soon as `signal` is aborted
 */
export async function lookAhead(
  desired: Desired,
  described: Promise<DescribedModels>,
  aws: Aws,
  signal: AbortSignal,
  limitMs = PREFLIGHT_LIMIT_MS,
): Promise<Preflight> {
  const late = new AbortController()
  const timer = setTimeout(() => {
    late.abort()
  }, limitMs)
  const limited = AbortSignal.any([signal, late.signal])
  const end = abortion(limited)
  const ask: Ask = async (look) => {
    try {
      return await (limited.aborted ? end : Promise.race([look(limited), end]))
    } catch (error) {
      if (signal.aborted) throw error
      const message = limited.aborted ? `no answer within ${limitMs / 1_000} s` : classify(error).message
      return { kind: 'unanswered', message }
    }
  }
  try {
    const [quotas, alarms, ofModels] = await Promise.all([
      askFor(instanceTypesOf(desired), (types, limit) => aws.endpointQuotas(types, limit)),
      askFor(rollbackAlarmsOf(desired.specification), (names, limit) => aws.alarms(names, limit)),
      lookAtModels(),
    ])
    return { quotas, alarms, ...ofModels }
  } finally {
    clearTimeout(timer)
  }

  async function lookAtModels() {
    const { references } = desired
    const models = servedModels(desired, await Promise.race([described, end.catch(() => ({}))]))
    const [roles, images, artifacts, networks] = await Promise.all([
      byKey(
        rolesOf(desired, models),
        (arn) => arn,
        (arn) => ask((limit) => aws.role(arn, limit)),
      ),
      byKey(
        imagesOf(models),
        (uri) => uri,
        (uri) => lookAtImage(uri, references.images[uri], aws, ask),
      ),
      byKey(
        artifactsOf(models),
        ({ url }) => url,
        (artifact) => lookAtArtifact(artifact, references.artifacts[artifact.url], aws, ask),
      ),
      byKey(
        networksOf(desired, models),
        ({ key }) => key,
        (ids) => ask((limit) => aws.network(ids, limit)),
      ),
    ])
    return { roles, images, artifacts, networks }
  }

  function askFor<T>(
    names: readonly string[],
    look: (names: readonly string[], limit: AbortSignal) => Promise<Lookup<T>>,
  ) {
    return names.length === 0 ? NOTHING_TO_LOOK_AT : ask((limit) => look(names, limit))
  }
}

/** @param resolved what the image's tag was found to stand for at the start of the run */
async function lookAtImage(
  uri: string,
  resolved: Lookup<string> | undefined,
  aws: Aws,
  ask: Ask,
): Promise<Sought<ImageFormat>> {
  if (resolved?.kind === 'absent') return resolved
  // The caller has been told that already.
  if (resolved?.kind === 'denied') return NOTHING_TO_LOOK_AT
  return ask((limit) => aws.imageFormat(uri, limit))
}

/** @param resolved what was found there at the start of the run */
async function lookAtArtifact(
  artifact: Artifact,
  resolved: Lookup<string> | undefined,
  aws: Aws,
  ask: Ask,
): Promise<ArtifactFacts> {
  const [bucketRegion, contents] = await Promise.all([
    ask((limit) => aws.bucketRegion(artifact.url, limit)),
    lookAtContent(artifact, resolved, aws, ask),
  ])
  return { bucketRegion, ...contents }
}

async function lookAtContent(
  { url, kind }: Artifact,
  resolved: Lookup<string> | undefined,
  aws: Aws,
  ask: Ask,
): Promise<Omit<ArtifactFacts, 'bucketRegion'>> {
  // Of what may not be looked at the caller has been told already.
  if (kind === 'shelf' || resolved?.kind === 'denied') return { content: NOTHING_TO_LOOK_AT, below: NOTHING_TO_LOOK_AT }
  if (kind === 'prefix') {
    const below = await ask((limit) => aws.objectsBelow(url, limit))
    return { content: resolved ?? anyOf(below, url), below }
  }
  const content = resolved ?? (await ask((limit) => aws.artifactIdentity(url, limit)))
  // It may be a prefix whose slash was forgotten.
  const below =
    content.kind === 'absent' ? await ask((limit) => aws.objectsBelow(`${url}/`, limit)) : NOTHING_TO_LOOK_AT
  return { content, below }
}

function anyOf(below: Sought<readonly StoredObject[]>, url: string): Sought<unknown> {
  const isEmpty = below.kind === 'found' && below.value.length === 0
  return isEmpty ? { kind: 'absent', message: `nothing is below ${url}` } : below
}

async function byKey<Subject, T>(
  subjects: readonly Subject[],
  keyOf: (subject: Subject) => string,
  look: (subject: Subject) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const entries = subjects.map(async (subject) => [keyOf(subject), await look(subject)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** Rejects as soon as the signal is aborted. */
async function abortion(signal: AbortSignal): Promise<never> {
  await new Promise<void>((settle) => {
    if (signal.aborted) settle()
    else
      signal.addEventListener(
        'abort',
        () => {
          settle()
        },
        { once: true },
      )
  })
  throw Object.assign(new Error('the look was aborted'), { name: 'AbortError' })
}
