import type { Aws } from '../aws/aws.ts'
import { classify } from '../aws/classify.ts'
import type { AwsFailure } from '../aws/failure.ts'
import type { Cause } from './cause.ts'
import type { Clock } from './clock.ts'
import { decide } from './decide.ts'
import { type Desired, desiredState } from './desired.ts'
import { blank, type Memory } from './memory.ts'
import { operationOf } from './operation.ts'
import { isRead, lastWordsIn, read, write } from './perform.ts'
import type { Provenance } from './provenance.ts'
import { resolveReferences, unresolvedNotices, unusablePackage } from './references.ts'
import { remember } from './remember.ts'
import type { DeploymentEvent } from './report.ts'
import type { Run } from './run.ts'
import { environmentValuesIn, packagedValuesIn } from './secrets.ts'
import { executionRolesOf, type Specification } from './specification.ts'
import type { Standing } from './standing.ts'
import { type Ending, isWrite, type Outcome, type Step } from './step.ts'
import { eventsAfter, eventsBefore, resolvedEvent } from './telling.ts'
import type { Failure, Verdict } from './verdict.ts'

/** All that a deployment needs from outside. */
export interface Surroundings {
  readonly aws: Aws
  readonly clock: Clock
  /** Aborted when the run is cancelled; its reason is the signal's name. */
  readonly signal: AbortSignal
  readonly report: (event: DeploymentEvent) => void
  /** Told of texts that came to light and that nobody may read, before anything is reported that could hold them. */
  readonly conceal: (secrets: readonly string[]) => void
  readonly provenance: Provenance
  /** Unique to this process. */
  readonly nonce: string
  /** In [0, 1): spreads out the looks of many runs. */
  readonly random: () => number
}

/** Longest silence, in ms: a job without output looks dead. */
const HEARTBEAT_MS = 60_000
/** How long a run that is cancelled, or whose time is up, awaits the answer to a call that changes something, in ms. */
const LAST_ANSWER_MS = 1_000
/** By up to this share of it, the wait between two looks is shortened at random. */
const JITTER = 0.2

/** How long after the deadline a call may still be answered, in ms. */
const LAST_GRACE_MS = 5_000

const OVERDUE: AwsFailure = {
  kind: 'unavailable',
  name: 'TimeoutError',
  message: 'AWS was silent until the time was up.',
}
const ABORTED: AwsFailure = { kind: 'aborted', name: 'AbortError', message: 'The run was cancelled.' }

/** The surroundings, and the signal that ends the waiting for answers: on cancel, and when the time is up. */
interface Around extends Surroundings {
  readonly listening: AbortSignal
}

type Done = Extract<Step, { kind: 'done' }>

/**
 * THE routine: looks, decides, does the next right thing, and looks again, until the verdict is known.
 * @returns the verdict, which has been reported too; never throws for anything that AWS or the network does
 */
export async function deploy(specification: Specification, surroundings: Surroundings): Promise<Verdict> {
  const { clock, report, signal, provenance, nonce } = surroundings
  const { endpointName, region, waitTimeoutMs } = specification
  // However long something hangs (AWS, a server of credentials, a proxy), no call is waited for long after the time is up.
  const listening = AbortSignal.any([signal, AbortSignal.timeout(waitTimeoutMs + LAST_GRACE_MS)])
  const around: Around = { ...surroundings, listening }
  report({ type: 'started', at: clock.now(), region, endpointName })
  let memory = blank(endpointName, clock.now(), waitTimeoutMs)

  // The first look and the look-ups depend on nothing, so they run side by side.
  const firstLook: Step = { kind: 'look', name: endpointName }
  const [resolved, seen] = await Promise.all([resolve(specification, around), perform(firstLook, memory, around)])
  if ('result' in resolved) {
    if (seen.kind === 'looked') report({ type: 'looked', at: clock.now(), endpoint: seen.endpoint })
    return end(specification, surroundings, { ending: withStatus(resolved, seen), phases: {}, leftBehind: [] })
  }

  const run: Run = { desired: resolved, provenance, nonce }
  memory = learn(run, memory, firstLook, seen, surroundings)
  for (;;) {
    const step = decide(run, memory, clock.now())
    if (step.kind === 'done') return end({ ...specification, endpointName: memory.endpointName }, surroundings, step)
    memory = learn(run, memory, step, await perform(step, memory, around), surroundings)
  }
}

/** What the references stand for, and so every name; or why that cannot be known. */
async function resolve(
  specification: Specification,
  { aws, signal, listening, clock, report, conceal, provenance, nonce }: Around,
): Promise<Desired | Ending> {
  try {
    const references = await resolveReferences(specification, aws, listening)
    conceal(packagedValuesIn(references))
    for (const text of unresolvedNotices(references)) report({ type: 'noticed', text })
    const unusable = unusablePackage(references)
    if (unusable !== undefined) return { result: 'failed', cause: { kind: 'package-unusable', ...unusable } }
    // Outside of a workflow run, every process is an attempt of its own.
    const attempt = provenance.runId === undefined ? nonce : `${provenance.runId}/${provenance.runAttempt ?? '1'}`
    const desired = desiredState(specification, references, attempt)
    report(resolvedEvent(desired, clock.now()))
    return desired
  } catch (error) {
    const failure = classify(error)
    const rollout: Standing = { state: 'not-started' }
    if (!listening.aborted) return { result: 'failed', cause: { kind: 'look-up-failed', failure } }
    if (signal.aborted) return { result: 'cancelled', cause: { kind: 'cancelled', signal: signalOf(signal), rollout } }
    const { waitTimeoutMs } = specification
    const words = [
      { operation: 'the look-up of image, artifact or model package', failure: lastWordsIn(error) ?? OVERDUE },
    ]
    return { result: 'timed-out', cause: { kind: 'timed-out', waitTimeoutMs, rollout, words } }
  }
}

/** An ending that came before the first look was learnt from, with what that look showed. */
function withStatus(ending: Ending, seen: Outcome): Ending {
  const isEarly = 'cause' in ending && (ending.cause.kind === 'timed-out' || ending.cause.kind === 'cancelled')
  if (!isEarly || seen.kind !== 'looked') return ending
  return { ...ending, cause: { ...ending.cause, status: seen.endpoint?.EndpointStatus } }
}

/** Takes one step; whatever comes of it is an outcome. */
async function perform(step: Step, memory: Memory, surroundings: Around): Promise<Outcome> {
  const { aws, clock, report, signal, listening } = surroundings
  for (const event of eventsBefore(step, clock.now())) report(event)
  if (step.kind === 'wait') return pause(step, memory, surroundings)
  if (isWrite(step)) return answerInTime(write(step, aws), surroundings)
  if (!isRead(step)) return { kind: 'passed' }
  const outcome = await read(step, aws, listening)
  const isOverdue = outcome.kind === 'failed' && outcome.failure.kind === 'aborted' && !signal.aborted
  return isOverdue ? { kind: 'failed', failure: outcome.lastWords ?? OVERDUE } : outcome
}

/** Remembers what came of a step, and tells it. */
function learn(
  run: Run,
  memory: Memory,
  step: Step,
  outcome: Outcome,
  { clock, report, conceal, signal }: Surroundings,
): Memory {
  const now = clock.now()
  if (outcome.kind === 'inspected') conceal(environmentValuesIn(outcome.inspection))
  const known = remember(run.desired, memory, step, outcome, now)
  for (const event of eventsAfter(memory, step, outcome, known, now)) report(event)
  if (!signal.aborted || known.cancelled !== undefined) return known
  const isInFlight = isWrite(step) && outcome.kind === 'failed' && outcome.failure.kind === 'aborted'
  const inFlight = isInFlight ? operationOf(step.kind) : undefined
  return { ...known, cancelled: { signal: signalOf(signal), inFlight } }
}

/** What cancelled the run: the name of the process signal, where the reason tells it. */
function signalOf({ reason }: AbortSignal): string {
  return reason instanceof Error && 'signal' in reason ? String(reason.signal) : String(reason)
}

/** Passes the time, until the verdict is known not beyond the deadline, with a sign of life at least every minute. */
async function pause(
  { ms, isPoll, reason }: Extract<Step, { kind: 'wait' }>,
  { deadline, ending }: Memory,
  { clock, report, signal, random }: Surroundings,
): Promise<Outcome> {
  const start = clock.now()
  const limit = ending === undefined ? Math.max(start, deadline) : Number.POSITIVE_INFINITY
  const until = Math.min(start + (isPoll ? ms * (1 - JITTER * random()) : ms), limit)
  while (clock.now() < until && !signal.aborted) {
    report({ type: 'waiting', at: clock.now(), reason })
    await clock.sleep(Math.min(HEARTBEAT_MS, until - clock.now()), signal)
  }
  return { kind: 'passed' }
}

/**
 * A call that changes something is not broken off; but a run that is cancelled, or whose time is up, awaits its answer for a moment
 * only. What becomes of the call then is not known, as after a lost answer.
 */
async function answerInTime(answer: Promise<Outcome>, { clock, signal, listening }: Around): Promise<Outcome> {
  const answered = new AbortController()
  const silence = new Promise<Outcome>((settle) => {
    const giveUp = async () => {
      await clock.sleep(LAST_ANSWER_MS, answered.signal)
      settle({ kind: 'failed', failure: signal.aborted ? ABORTED : OVERDUE })
    }
    if (listening.aborted) void giveUp()
    else listening.addEventListener('abort', () => void giveUp(), { once: true, signal: answered.signal })
  })
  const outcome = await Promise.race([answer, silence])
  answered.abort()
  return outcome
}

/** The verdict, with its diagnosis; told as the last event. */
async function end(
  specification: Specification,
  { clock, report }: Surroundings,
  { ending, ...findings }: Omit<Done, 'kind'>,
): Promise<Verdict> {
  const verdict: Verdict =
    'cause' in ending
      ? { result: ending.result, failure: await diagnosed(specification, ending.cause, findings) }
      : ending
  report({ type: 'ended', at: clock.now(), verdict })
  return verdict
}

/** All that is known of causes is loaded when a run has failed, and not before. */
async function diagnosed(
  specification: Specification,
  cause: Cause,
  findings: Omit<Done, 'kind' | 'ending'>,
): Promise<Failure> {
  const { diagnose } = await import('./diagnosis.ts')
  const { endpointName, region, recreateFailed } = specification
  const executionRoles = executionRolesOf(specification)
  return diagnose(cause, { endpointName, region, executionRoles, recreateFailed, ...findings })
}
