import { createHash } from 'node:crypto'

/** A state of the example's repository that somebody tagged. */
export interface Release {
  readonly tag: string
  readonly sha: string
  /** How many of the flowers had been measured by then: every n-th row of the data. */
  readonly everyNthFlower: number
  /** The folder that the model lies in within its archive. SageMaker wants it at the top: `''`. */
  readonly folderInArchive: string
}

/** One thing that happens to the endpoint, and what must come of it. */
export interface Act {
  readonly title: string
  readonly story: string
  readonly release: Release
  /** The step to begin with, in a run that goes on where the one before it ended; without it a new run begins. */
  readonly again?: string
  readonly expected: {
    /** The action's `result` output. */
    readonly result: string
    readonly exitCode: 0 | 1
    /** The tag whose model answers afterwards. */
    readonly answeredBy: string
  }
}

const first = release('v1.0.0', { everyNthFlower: 2 })
const second = release('v1.1.0', {})
const broken = release('v1.2.0', { folderInArchive: 'model' })

export const acts: readonly Act[] = [
  {
    title: 'A first release',
    story: 'Half of the flowers are measured; the endpoint does not exist yet.',
    release: first,
    expected: { result: 'created', exitCode: 0, answeredBy: first.tag },
  },
  {
    title: 'The same step again',
    story: 'Somebody re-runs the job. Nothing has changed, so nothing must be touched.',
    release: first,
    again: 'deploy',
    expected: { result: 'unchanged', exitCode: 0, answeredBy: first.tag },
  },
  {
    title: 'A new model version',
    story: 'All flowers are measured now: another model, from another artifact.',
    release: second,
    expected: { result: 'updated', exitCode: 0, answeredBy: second.tag },
  },
  {
    title: 'A container that dies',
    story:
      'The pack step was changed by mistake: the archive holds model/model.json instead of model.json. AWS accepts it;\n' +
      'the server does not find its model and dies on start. The step must fail, and the former model must still answer.',
    release: broken,
    expected: { result: 'rolled-back', exitCode: 1, answeredBy: second.tag },
  },
]

function release(tag: string, of: Partial<Pick<Release, 'everyNthFlower' | 'folderInArchive'>>): Release {
  const sha = createHash('sha1').update(tag).digest('hex')
  return { tag, sha, everyNthFlower: 1, folderInArchive: '', ...of }
}
