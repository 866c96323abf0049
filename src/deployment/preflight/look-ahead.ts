import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Aws, Lookup, Sought, StoredObject } from '../../aws/aws.ts'
import { noAnswer } from '../../aws/lookup.ts'
import type { Desired } from '../desired.ts'
import { rollbackAlarmsOf } from '../specification.ts'
import { isOci } from './image-findings.ts'
import type { ArtifactFacts, ImageFacts, NetworkFacts, Preflight } from './facts.ts'
import {
  type Artifact,
  artifactsOf,
  type DescribedModels,
  imagesOf,
  instanceTypesOf,
  type NetworkUse,
  networksOf,
  rolesOf,
  servedModels,
} from './subjects.ts'

/** How long a preflight may take. */
const PREFLIGHT_LIMIT_MS = 2_000

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
      return noAnswer(error, limitMs)
    }
  }
  try {
    const [quotas, alarms, ofModels] = await Promise.all([
      lookAtQuotas(instanceTypesOf(desired), aws, ask),
      lookAtAlarms(rollbackAlarmsOf(desired.specification), aws, ask),
      lookAtModels(),
    ])
    return { quotas, alarms, ...ofModels }
  } finally {
    clearTimeout(timer)
  }

  async function lookAtModels() {
    const { references } = desired
    // They are read in any case, and for longer than this takes: the deployment depends on them.
    const existing = await ask(async () => ({ kind: 'found', value: await described }))
    const models = servedModels(desired, existing.kind === 'found' ? existing.value : {})
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
        (use) => lookAtNetwork(use, aws, ask),
      ),
    ])
    const read = desired.existingModels.map((name) => [name, modelIn(existing, name)] as const)
    return { models: Object.fromEntries(read), roles, images, artifacts, networks }
  }
}

/** That there is no such model is told elsewhere. */
function modelIn(existing: Sought<DescribedModels>, name: string): Sought<unknown> {
  if (existing.kind !== 'found') return existing
  const model = existing.value[name]
  return model === undefined || model.kind === 'absent' ? NOTHING_TO_LOOK_AT : model
}

async function lookAtQuotas(types: readonly string[], aws: Aws, ask: Ask): Promise<Preflight['quotas']> {
  const single = await byKey(
    types,
    (type) => type,
    (type) => ask((limit) => aws.endpointQuota(type, limit)),
  )
  const rest = types.filter((type) => single[type]?.kind === 'not-applicable' || single[type]?.kind === 'absent')
  if (rest.length === 0) return single
  const listed = await ask((limit) => aws.listedEndpointQuotas(rest, limit))
  return { ...single, ...Object.fromEntries(rest.map((type) => [type, entryOf(listed, type)])) }
}

function entryOf<T>(listed: Sought<Readonly<Record<string, T>>>, key: string): Sought<T> {
  if (listed.kind !== 'found') return listed
  const value = listed.value[key]
  return value === undefined ? NOTHING_TO_LOOK_AT : { kind: 'found', value }
}

async function lookAtAlarms(names: readonly string[], aws: Aws, ask: Ask): Promise<Preflight['alarms']> {
  return names.length === 0 ? NOTHING_TO_LOOK_AT : ask((limit) => aws.alarms(names, limit))
}

async function lookAtNetwork(use: NetworkUse, aws: Aws, ask: Ask): Promise<NetworkFacts> {
  const [subnets, securityGroups] = await Promise.all([
    ask((limit) => aws.subnets(use.subnets, limit)),
    ask((limit) => aws.securityGroups(use.securityGroups, limit)),
  ])
  return { subnets, securityGroups }
}

/** @param resolved what the image's tag was found to stand for at the start of the run */
async function lookAtImage(
  uri: string,
  resolved: Lookup<string> | undefined,
  aws: Aws,
  ask: Ask,
): Promise<Sought<ImageFacts>> {
  if (resolved?.kind === 'absent') return resolved
  // The caller has been told that already.
  if (resolved?.kind === 'denied') return NOTHING_TO_LOOK_AT
  const format = await ask((limit) => aws.imageFormat(uri, limit))
  if (format.kind !== 'found') return format
  const isFromAws = isOci(format.value.mediaType) && (await isOfAws(uri))
  return { kind: 'found', value: { ...format.value, isFromAws } }
}

/** ECR's hosts begin with the account. The table of AWS's own is long, and loaded when it is needed. */
async function isOfAws(uri: string): Promise<boolean> {
  const { isAccountOfAws } = await import('../../images/aws-account.ts')
  return isAccountOfAws(uri.split('.', 1).join(''))
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

/** Rejects once the signal is aborted and those who heed it have had the turn to say what AWS answered last. */
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
  await nextTurn()
  throw Object.assign(new Error('the look was aborted'), { name: 'AbortError' })
}
